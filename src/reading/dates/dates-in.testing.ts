import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';

/** The dates of a text, in order, each as `from to precision basis`; … for an open end. */
export function datesIn(text: string, language: Language, published: string | null): string[] {
  const scene = sceneOf(documentOf(text, language, published), loadKnowledge(), language);
  return scene.dates
    .flat()
    .map(({ span: { from, to, precision, basis } }) => `${from ?? '…'} ${to ?? '…'} ${precision} ${basis}`);
}
