import type { Plan } from './learn.ts';

/** How long each language learns and what is left out of the file; measured on the tuning parts, see `docs/language.md`. */
export const plans: Readonly<Record<'fr' | 'en', Plan>> = {
  fr: {
    tagging: { epochs: 5, seeds: 2, row: 80, entry: 30 },
    parsing: { epochs: 8, seeds: 2, exploration: 0.9, row: 190, entry: 66 },
  },
  en: {
    tagging: { epochs: 5, seeds: 1, row: 120, entry: 40 },
    parsing: { epochs: 8, seeds: 1, exploration: 0.9, row: 300, entry: 100 },
  },
};
