import type { Plan } from './learn.ts';

/** How long each language learns and what is left out of the file; measured on the tuning parts, see `docs/language.md`. */
export const plans: Readonly<Record<'fr' | 'en', Plan>> = {
  fr: {
    tagging: { epochs: 5, seeds: 2, folds: 4, row: 10, entry: 4 },
    parsing: { epochs: 8, seeds: 4, exploration: 0.9, row: 22, entry: 8 },
  },
  en: {
    tagging: { epochs: 5, seeds: 2, folds: 4, row: 17, entry: 6 },
    parsing: { epochs: 8, seeds: 4, exploration: 0.9, row: 36, entry: 12 },
  },
};
