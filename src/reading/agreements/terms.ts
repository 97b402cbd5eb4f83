import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { perPassage } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { bindingVerbs, isParty } from './bound.ts';
import { isUnderPact } from './told-term.ts';

/**
 * True for what stands under the terms of a pact: a list item behind «Le traité prévoit :», the cells of a table that is
 * headed «Disposition | Contenu», the sentences under "What have they agreed?".
 */
export function isUnderTerms(scene: Scene, passage: Passage): boolean {
  const { terms, termsAlone } = scene.knowledge.lexicon.agreements.clauses;
  const words = terms[scene.language];
  const { kind, table, row, column } = passage.block;
  if (kind === 'table-cell') {
    if (table === undefined || !row || !column) return false;
    return headOf(scene, passage, table).some((text) => holdsWording(text, words) !== undefined);
  }
  if (kind === 'list-item' && passage.intro) return opensTerms(passage.intro, scene);
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  const heading = passage.heading ?? (kind === 'list-item' ? lineAbove(scene, passage) : null);
  if (heading === null) return false;
  if (kind === 'list-item' && isAlone(heading, termsAlone[scene.language])) return true;
  return holdsWording(heading, words) !== undefined && (tellsPact(scene, heading) || /\?\s*$/.test(heading));
}

/** A short line without a stop above a list, which is its heading where a text marks none; null for other lines. */
function lineAbove(scene: Scene, { index }: Passage): string | null {
  let at = index - 1;
  while (scene.passages[at]?.block.kind === 'list-item') at--;
  const line = scene.passages[at];
  const isLine = line?.block.kind === 'paragraph' && /[\p{L}\d?]\s*$/u.test(line.text);
  return isLine && line.text.split(/\s+/).length <= 8 ? line.text : null;
}

/** Whether a list that follows the sentence tells the terms of a pact. */
export const opensTerms = perPassage((intro, scene: Scene): boolean => {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  if (!/:\s*$/.test(intro.text)) return false;
  if (isAlone(intro.text, clauses.termsAlone[language])) return true;
  const { texts } = scene.knowledge.lexicon.agreements;
  const isNamed = tellsPact(scene, intro.text) || holdsWording(intro.text, texts[language]) !== undefined;
  const words = [clauses.terms, clauses.termsAlone];
  if (isNamed && words.some((list) => holdsWording(intro.text, list[language]) !== undefined)) return true;
  if (isUnderPact(scene, intro)) return true;
  const openers = wordSet(clauses.openers[language]);
  const binding = bindingVerbs(clauses.binding[language]);
  return intro.tokens.some((token, index) => {
    // "A draft that was leaked would:"
    if (isText(scene, intro, index) && relation(token) === 'nsubj' && OPEN_END.test(intro.text)) return true;
    if (token.upos !== 'VERB' || isNegated(intro, index)) return false;
    const subject = subjectOf(intro, clauseOf(intro, index));
    if (isOneOf(token, openers) && (isText(scene, intro, subject) || isItself(scene, intro, subject))) return true;
    return (
      isOneOf(token, binding) &&
      (isParty(scene, intro, subject) || (GOES_ON.test(intro.text) && actorsAt(scene, intro, subject).length > 0))
    );
  });
});

/** «Les principales dispositions :», «En voici les points principaux :», not «Les engagements de Paris» nor «Points clés de la coopération». */
const isAlone = (text: string, words: readonly string[]): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= (/^en voici/i.test(text) ? 6 : 4) &&
  holdsWording(text, words) !== undefined;

/** "Italy agrees to:"; not "have agreed to the following". */
const GOES_ON = /(?<!\p{L})(?:to|à|de)(?: notamment| aussi| also)?\s*:\s*$/iu;

const OPEN_END = /\s(?:would|will|shall|must|should|doit|devra|devrait|va)\s*:\s*$/i;

/** «le traité», "the text", «le projet», "the procedure": the pact, what is to become one, or a part of it. */
function isText(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (!token) return false;
  const { nouns, texts, declarations, clauses } = scene.knowledge.lexicon.agreements;
  return [nouns, texts, declarations, clauses.drafts, clauses.partsOf].some((list) =>
    isOneOf(token, wordSet(list[scene.language])),
  );
}

/** «Il prévoit :», "It provides for:", right behind a sentence that names the pact. */
function isItself(scene: Scene, { tokens, index }: Passage, subject: number): boolean {
  const before = scene.passages[index - 1];
  return (
    /^(?:il|elle|it|celui-ci|celle-ci)$/i.test(tokens[subject]?.form ?? '') && !!before && tellsPact(scene, before.text)
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
