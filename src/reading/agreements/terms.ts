import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { holdsWording } from '../text/wordings.ts';

/**
 * True for what stands under the terms of a pact: a list item behind «Le traité prévoit :», the cells of a table that is
 * headed «Disposition | Contenu», the sentences under "What have they agreed?".
 */
export function isUnderTerms(scene: Scene, passage: Passage): boolean {
  const { terms } = scene.knowledge.lexicon.agreements.clauses;
  const words = terms[scene.language];
  const { kind, table, row, column } = passage.block;
  if (kind === 'table-cell') {
    if (table === undefined || !row || !column) return false;
    return headOf(scene, passage, table).some((text) => holdsWording(text, words) !== undefined);
  }
  if (kind === 'list-item' && passage.intro)
    return tellsPact(scene, passage.intro.text) && holdsWording(passage.intro.text, words) !== undefined;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  const { heading } = passage;
  return (
    heading !== null &&
    holdsWording(heading, words) !== undefined &&
    (tellsPact(scene, heading) || /\?\s*$/.test(heading))
  );
}

const tellsPact = (scene: Scene, text: string): boolean => {
  const { nouns } = scene.knowledge.lexicon.agreements;
  return holdsWording(text, nouns[scene.language]) !== undefined;
};

/** The texts of the first row of a table. */
function headOf(scene: Scene, passage: Passage, table: number): string[] {
  const texts: string[] = [];
  for (let at = passage.index - 1; at >= 0; at--) {
    const { block, text } = scene.passages[at]!;
    if (block.kind !== 'table-cell' || block.table !== table) break;
    if (block.row === 0) texts.push(text);
  }
  return texts;
}
