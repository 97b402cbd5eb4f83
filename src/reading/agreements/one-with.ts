import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { stepWordAt } from './step-words.ts';

/** "It has such a pact with Oman, and signed one with Qatar in May", «en a signé un avec le Qatar»: another pact, of a kind told before. */
export function isOneWith(scene: Scene, passage: Passage, index: number): boolean {
  const { tokens } = passage;
  if (index < 1 || index >= tokens.length || !isOne(tokens[index]!) || !isWith(tokens[index + 1]?.form)) return false;
  const verb = index - 1;
  if (stepWordAt(scene, passage, verb) !== 'signed') return false;
  const isOfIt =
    scene.language === 'en' || tokens.slice(Math.max(0, verb - 3), verb).some(({ form }) => /^en$/i.test(form));
  return isOfIt && (namesPact(scene, passage, verb) || namesPact(scene, scene.passages[passage.index - 1]));
}

/** Who signs it and with whom. */
export function sidesOfOneWith(scene: Scene, passage: Passage, index: number): Found[] {
  const subject = subjectOf(passage, index - 1);
  const partner = passage.tokens.findIndex(
    (_, at) => at > index + 1 && at < index + 5 && scene.byHead[passage.index]!.has(at),
  );
  const nodes = partner < 0 ? [] : [partner, ...childrenBy(passage, partner, 'conj')];
  return [subject, ...nodes].filter((node) => node >= 0).flatMap((node) => [...actorsAt(scene, passage, node)]);
}

const isOne = formIs(/^(?:one|une?)$/);
const isWith = (form: string | undefined): boolean => form !== undefined && /^(?:with|avec)$/i.test(form);

const namesPact = (scene: Scene, passage: Passage | undefined, until = Number.POSITIVE_INFINITY): boolean => {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return (
    passage?.tokens.some(
      (token, at) => at < until && (token.upos === 'NOUN' || token.upos === 'PROPN') && isOneOf(token, nouns),
    ) ?? false
  );
};
