import type { TFunction } from 'i18next';

/** A text by its key under `web` in `messages/web.<language>.json`; `defaultValue` stands in for open vocabularies. */
export type Say = TFunction;
