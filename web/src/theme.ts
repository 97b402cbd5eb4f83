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

/** Greys of paper by day and of its night, where the library would have cold ones: fields, lists, what is still loading. */
const gray: MantineColorsTuple = [
  '#fbf9f4',
  '#f3efe6',
  '#e9e3d6',
  '#ddd6c8',
  '#ddd6c8',
  '#b4ab9a',
  '#8a8273',
  '#625c52',
  '#3f3a33',
  '#22201c',
];
const dark: MantineColorsTuple = [
  '#ebe6dc',
  '#d8d1c3',
  '#aaa294',
  '#7d7668',
  '#3a3630',
  '#2c2925',
  '#1f1e1b',
  '#171614',
  '#121110',
  '#0d0c0b',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  colors: { ink, gray, dark },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 'xs',
  focusRing: 'never',
  respectReducedMotion: true,
  autoContrast: true,
});
