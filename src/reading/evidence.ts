import type { Evidence } from '../model/index.ts';
import type { Scene } from './scene.ts';
import type { Passage } from './text/passage.ts';

/** The sentence a fact rests on; its quote is exactly its span. */
export function evidenceOf(scene: Scene, passage: Passage): Evidence {
  return spanEvidence(scene, passage.start, passage.end);
}

/** A span as evidence, without the white space at its ends. */
export function spanEvidence(scene: Scene, from: number, to: number): Evidence {
  const { text, id } = scene.document;
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { document: id, start, end, quote: text.slice(start, end) };
}
