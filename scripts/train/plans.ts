import type { Plan } from './learn.ts';

/** How long each language learns; measured on the tuning parts, see `docs/language.md`. */
export const plans: Readonly<Record<'fr' | 'en', Plan>> = {
  fr: { tagging: { epochs: 5, seeds: 1 }, parsing: { epochs: 8, seeds: 1, exploration: 0.9 } },
  en: { tagging: { epochs: 5, seeds: 1 }, parsing: { epochs: 8, seeds: 1, exploration: 0.9 } },
};
