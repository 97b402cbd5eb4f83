/** Three rules, or a cross once the menu is open. */
export function MenuIcon({ open }: { readonly open: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={open ? 'M4.5 4.5l11 11m0-11l-11 11' : 'M3 5.5h14M3 10h14M3 14.5h14'} strokeWidth="1.5" />
    </svg>
  );
}
