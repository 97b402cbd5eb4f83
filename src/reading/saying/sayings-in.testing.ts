import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';
import { type Attribution, attributionsOf } from './attribution.ts';

/** All attributions of a text, in order. */
export function sayingsIn(text: string, language: Language): Attribution[] {
  const scene = sceneOf(documentOf(text, language, '2024-11-05'), loadKnowledge(), language);
  return scene.passages.flatMap((passage) => attributionsOf(scene, passage));
}
