type Part = 'early' | 'mid' | 'late';

const PARTS: Record<string, Part> = {
  ...{ early: 'early', beginning: 'early', start: 'early' },
  ...{ mid: 'mid', middle: 'mid', late: 'late', end: 'late' },
};

/** Which part of a month, year or decade words tell: "early", "the middle of"; the end where nothing is told. */
export const partOf = (words: string | undefined): Part =>
  PARTS[
    (words ?? 'end')
      .toLowerCase()
      .replace(/^the\s+/, '')
      .split(/\s/)[0]!
  ] ?? 'late';
