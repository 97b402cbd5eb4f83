import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Makes the page ready for paper the moment it is printed, by whatever way: as wide as a sheet, so that drawings measure
 * themselves anew, and in dark ink on light ground, also where a drawing has its colours from the theme.
 */
export function usePrintReady(): void {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = useRef({ now: colorScheme, set: setColorScheme });
  scheme.current = { now: colorScheme, set: setColorScheme };
  useEffect(() => {
    const root = document.documentElement;
    let chosen: typeof colorScheme | null = null;
    const before = () => {
      root.dataset.printing = '';
      if (root.dataset.mantineColorScheme === 'light') return;
      chosen = scheme.current.now;
      flushSync(() => scheme.current.set('light'));
    };
    const after = () => {
      delete root.dataset.printing;
      if (chosen !== null) scheme.current.set(chosen);
      chosen = null;
    };
    // Ahead of the drawings, which measure the page that this makes.
    addEventListener('beforeprint', before, { capture: true });
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before, { capture: true });
      removeEventListener('afterprint', after);
    };
  }, []);
}
