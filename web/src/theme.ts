import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue, from paper to night. */
const ink: MantineColorsTuple = [
  '#eef4f8',
  '#dce6ee',
  '#b7cbdb',
  '#8fafc8',
  '#6d97b8',
  '#5787af',
  '#4a7fab',
  '#315f85',
  '#254c6d',
  '#1d3b53',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  colors: { ink },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 'xs',
  focusRing: 'never',
  respectReducedMotion: true,
  autoContrast: true,
});
