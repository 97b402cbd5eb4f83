// Before anything is drawn: the theme and the language that were chosen last, so that the page never flashes.
// A file of its own, since the Content-Security-Policy lets no inline script run.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  let chosen = null;
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value');
    root.lang = localStorage.getItem('entente-language') ?? root.lang;
  } catch {
    // Storage is switched off: the system's choice it is.
  }
  root.setAttribute('data-mantine-color-scheme', chosen === 'dark' || chosen === 'light' ? chosen : dark);
})();
