import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';

/**
 * Who bears what a noun names, told by way of another word: «être la cible de sanctions», "was subject to sanctions",
 * «Frappé par des sanctions, le Venezuela …», "the threats that Georgia is exposed to".
 */
export interface Bearing {
  /** Tokens of those who bear it. */
  readonly bearers: readonly number[];
  /** Tokens of those who make them bear it. */
  readonly doers: readonly number[];
}

const NOBODY: Bearing = { bearers: [], doers: [] };

/** @param noun the noun that names the deed */
export function bearingOf(scene: Scene, passage: Passage, noun: number): Bearing {
  const { bearing, bearingOn, subjecting } = scene.knowledge.lexicon.roles;
  const { language } = scene;
  const { head } = passage.tokens[noun]!;
  if (head < 0) return NOBODY;
  // «Les sanctions américaines visent le Nicaragua», "pèsent sur l'économie biélorusse"
  if (passage.tokens[noun]!.deprel === 'nsubj' && !isPassive(passage, head))
    return isWordedAs(passage, head, bearingOn[language])
      ? { bearers: [...childrenBy(passage, head, 'obj'), ...upon(scene, passage, head)], doers: [] }
      : NOBODY;
  if (!/^(nmod|obl)/.test(passage.tokens[noun]!.deprel)) return NOBODY;
  if (isWordedAs(passage, head, bearing[language])) return { bearers: borneBy(passage, head), doers: [] };
  if (passage.tokens[head]!.upos !== 'VERB') return NOBODY;
  // "remains subject to sanctions": the phrase may hang on the verb.
  const word = childrenBy(passage, head, 'obj', 'xcomp').find(
    (child) => child < noun && isWordedAs(passage, child, bearing[language]),
  );
  if (word !== undefined) return { bearers: borneBy(passage, word), doers: [] };
  if (!isWordedAs(passage, head, subjecting[language])) return NOBODY;
  const subject = subjectOf(passage, head);
  if (isPassive(passage, head)) return { bearers: subject < 0 ? [] : [subject], doers: [] };
  const whom = childrenBy(passage, head, 'obj').filter((child) => child < noun);
  return whom.length > 0 && subject >= 0 ? { bearers: whom, doers: [subject] } : NOBODY;
}

const upon = ({ knowledge, language }: Scene, passage: Passage, verb: number): number[] =>
  childrenBy(passage, verb, 'obl').filter((child) => roleOf(passage, child, knowledge.lexicon, language) === 'on');

/** Of whom it is said that they are the target: the name it is set beside, or the subject. */
function borneBy(passage: Passage, word: number): readonly number[] {
  const { head } = passage.tokens[word]!;
  if (relation(passage.tokens[word]!) === 'appos') return [head];
  const own: readonly number[] = childrenBy(passage, word, 'nsubj');
  if (own.length > 0) return own;
  const verb = passage.tokens[head];
  if (verb?.upos !== 'VERB' || isPassive(passage, head)) return [];
  const subject = subjectOf(passage, head);
  return subject >= 0 && subject < word ? [subject] : [];
}
