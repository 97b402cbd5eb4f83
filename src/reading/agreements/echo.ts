import { foldName } from '../../knowledge/index.ts';
import type { StepKind } from '../../model/index.ts';
import { actorsAt } from '../actors/resolve.ts';
import { rowDate } from '../dates/beside.ts';
import type { Scene } from '../scene.ts';
import { hasBelow } from '../text/below.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { perList, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { bodyAt } from './body.ts';
import { isChamber } from './chamber.ts';
import type { Echo } from './pact.ts';
import { stepWordAt } from './step-words.ts';
import { isPending } from './steps.ts';

/**
 * Words that speak of a pact without naming it, in a sentence that names none: the law by which it is ratified («a
 * promulgué la loi de ratification»), a chamber that will vote («devrait se prononcer»), the president's signature that
 * is awaited after a chamber's vote.
 */
export function echoAt(scene: Scene, passage: Passage, index: number): Echo | null {
  const { agreements } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  const isNoun = token.upos === 'NOUN';
  if (isNoun && isOneOf(token, wordSet(agreements.decrees[language])) && isRatifying(scene, passage, index))
    return 'decree';
  // «Signature | 4 mars 2024», "Ratified by Oman | 2 October 2020": a step alone in its cell.
  if (
    (isNoun || token.head < 0) &&
    passage.block.kind === 'table-cell' &&
    passage.tokens.length <= 4 &&
    stepWordAt(scene, passage, index) &&
    rowDate(scene, passage)
  )
    return 'instruments';
  if (token.upos === 'VERB' && isLikewise(scene, passage, index)) return 'vote';
  const voted = votedBefore(passage, scene);
  const told = toldBefore(passage, scene);
  // Most sentences follow neither.
  if (!(voted || told)) return null;
  if (told && isOwnPart(scene, passage, index)) return 'instruments';
  if (namesPact(passage, scene)) return null;
  if (told && isTakingPlace(scene, passage, index)) return 'signing';
  if (voted && isNextVote(scene, passage, index)) return 'vote';
  if (isPending(scene, passage, index) && (voted || isOnPact(scene, passage, index))) return 'pending';
  const step = stepWordAt(scene, passage, index);
  if (told && step === 'exchanged') return 'instruments';
  if (!isNoun || step !== 'signed' || !voted) return null;
  const signs = childrenBy(passage, index, 'nmod', 'compound').some(
    (child) =>
      scene.byHead[passage.index]!.get(child)?.senses.some(({ kind }) => kind === 'office' || kind === 'person') ||
      /^pr[ée]sident(e|s)?$/i.test(passage.tokens[child]!.form),
  );
  return signs ? 'signature' : null;
}

/** «Moscou a suspendu sa participation en 2007», "froze its participation": in the pact told before, where no other is named. */
function isOwnPart(scene: Scene, passage: Passage, verb: number): boolean {
  if (stepWordAt(scene, passage, verb) !== 'suspended') return false;
  const { nouns } = scene.knowledge.lexicon.agreements;
  return childrenBy(passage, verb, 'obj', 'nmod', 'nsubj').some(
    (child) =>
      PART.test(passage.tokens[child]!.form) &&
      childrenBy(passage, child, 'det', 'nmod').some((one) => OWN.test(passage.tokens[one]!.form)) &&
      !isInAnother(scene, passage, child) &&
      subtree(passage, child).every(
        (node) =>
          bodyAt(scene, passage, node) === null && !isOneOf(passage.tokens[node]!, wordSet(nouns[scene.language])),
      ),
  );
}

/** "its participation in the games"; «sa participation en février» is only dated. */
function isInAnother(scene: Scene, { tokens, index }: Passage, noun: number): boolean {
  const next = tokens[noun + 1];
  const behind = tokens[noun + 2];
  if (!next || !behind || !/^(?:in|to|à|au|aux|dans)$/i.test(next.form)) return false;
  return !scene.dates[index]!.some(({ start, end }) => start <= behind.start && behind.end <= end);
}

const PART = /^(?:participation|adhésion|membership)$/i;
const OWN = /^(?:sa|son|leur|its|their)$/i;

/** «La signature a eu lieu mardi», "confirmed the signing": the pact that was told before was signed. */
function isTakingPlace(scene: Scene, passage: Passage, noun: number): boolean {
  const { upos, head } = passage.tokens[noun]!;
  if (upos !== 'NOUN' || head < 0 || stepWordAt(scene, passage, noun) !== 'signed' || !isDefinite(passage, noun))
    return false;
  if (childrenBy(passage, noun, 'nmod').length > 0) return false;
  const { happening } = scene.knowledge.lexicon.agreements;
  return isSaid(passage, head, happening[scene.language]);
}

/**
 * "approved a bill denouncing the treaty. The president signed it": what is signed is a law; null for no law, else
 * whether it is one for the pact.
 */
export function lawBefore(scene: Scene, passage: Passage): 'for' | 'against' | null {
  const before = scene.passages[passage.index - 1];
  const laws = wordSet(scene.knowledge.lexicon.agreements.decrees[scene.language]);
  if (before?.blockIndex !== passage.blockIndex) return null;
  const law = before.tokens.findIndex((token) => token.upos === 'NOUN' && isOneOf(token, laws));
  if (law < 0) return null;
  if (isAgainst(scene, before, law)) return 'against';
  return before.tokens.some((_, node) => node > law && stepWordAt(scene, before, node) === 'ratified') ? 'for' : null;
}

/** "a bill denouncing the treaty", «une loi mettant fin à l'accord» */
const isAgainst = (scene: Scene, passage: Passage, law: number): boolean =>
  passage.tokens.some(
    (_, node) => node > law && ['denounced', 'withdrawn', 'ended'].includes(stepWordAt(scene, passage, node) ?? ''),
  );

/**
 * «Le Sénat a donné son aval jeudi», "The upper house followed with its approval", «La Diète a fait de même»: another
 * chamber votes on what was voted on before.
 */
function isNextVote(scene: Scene, passage: Passage, verb: number): boolean {
  if (passage.tokens[verb]!.upos !== 'VERB') return false;
  const subject = subjectOf(passage, verb);
  if (subject < 0 || isPassive(passage, verb) || !isChamber(scene, passage, subject)) return false;
  const below = childrenBy(passage, verb, 'obj', 'obl').filter((child) => child > verb);
  const isOwn = (node: number): boolean =>
    (isVote(stepWordAt(scene, passage, node)) || isVote(stepWordAt(scene, passage, verb))) &&
    childrenBy(passage, node, 'nmod', 'det').some((child) =>
      /^(?:its|their|son|sa|leur)$/i.test(passage.tokens[child]!.form),
    );
  if (below.some(isOwn)) return true;
  const { likewise } = scene.knowledge.lexicon.agreements;
  if (isOneOf(passage.tokens[verb]!, wordSet(likewise[scene.language].map((words) => words.split('+')[0]!))))
    return isSaid(passage, verb, likewise[scene.language]);
  return isVote(stepWordAt(scene, passage, verb)) && isOnPact(scene, passage, verb);
}

/** "Chile ratified the treaty in May, and Peru followed suit": a state or a chamber does what another was just told to do. */
function isLikewise(scene: Scene, passage: Passage, verb: number): boolean {
  const { likewise } = scene.knowledge.lexicon.agreements;
  if (!isSaid(passage, verb, likewise[scene.language])) return false;
  const isTold = passage.tokens.some(
    (_, node) => node < verb && ['approved', 'ratified'].includes(stepWordAt(scene, passage, node) ?? ''),
  );
  const subject = subjectOf(passage, verb);
  return isTold && subject >= 0 && (isChamber(scene, passage, subject) || actorsAt(scene, passage, subject).length > 0);
}

const isVote = (step: StepKind | null): boolean => step === 'approved' || step === 'ratified';

/** One of `follow+suit`: the verb with its word close to it. */
const isSaid = (passage: Passage, verb: number, list: readonly string[]): boolean =>
  wordsBelow(list)
    .get(passage.tokens[verb]!.lemma)
    ?.some((below) => below === null || hasBelow(passage, verb, below)) === true;

/** The verbs of such a list, each with the words that it asks for. */
const wordsBelow = perList((list) => {
  const verbs = new Map<string, (string | null)[]>();
  for (const words of list) {
    const [verb, below] = words.split('+');
    verbs.set(verb!, [...(verbs.get(verb!) ?? []), below ? foldName(below) : null]);
  }
  return verbs;
});

/** The law is one of ratification by its own words, or stands right after a sentence that tells of one. */
function isRatifying(scene: Scene, passage: Passage, index: number): boolean {
  if (relation(passage.tokens[index]!) === 'nmod' || isAgainst(scene, passage, index)) return false;
  // «Le Parlement l'a approuvé, et le président a signé la loi»
  if (passage.tokens.slice(0, index).some((_, node) => stepWordAt(scene, passage, node) === 'approved')) return true;
  if (subtree(passage, index).some((node) => node !== index && stepWordAt(scene, passage, node) === 'ratified'))
    return true;
  const before = scene.passages[passage.index - 1];
  return before !== undefined && before.blockIndex === passage.blockIndex && tells(before, scene);
}

const votedBefore = perPassage((passage, scene: Scene): boolean =>
  scene.passages.slice(Math.max(0, passage.index - 3), passage.index).some((one) => tells(one, scene)),
);

const tells = perPassage((passage, scene: Scene): boolean =>
  passage.tokens.some((_, node) => ['ratified', 'approved'].includes(stepWordAt(scene, passage, node) ?? '')),
);

/** A word for a pact stands in the sentence. */
const namesPact = perPassage((passage, scene: Scene): boolean => {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return passage.tokens.some((one) => (one.upos === 'NOUN' || one.upos === 'PROPN') && isOneOf(one, nouns));
});

/** A common noun for a pact does. */
const tellsPact = perPassage((passage, scene: Scene): boolean => {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return passage.tokens.some((token) => token.upos === 'NOUN' && isOneOf(token, nouns));
});

/** A pact was named in the sentences before. */
const toldBefore = perPassage((passage, scene: Scene): boolean =>
  scene.passages.slice(Math.max(0, passage.index - 3), passage.index).some((one) => tellsPact(one, scene)),
);

/** A vote on "it" or on nothing else: who is to vote on the budget votes on no pact. */
function isOnPact(scene: Scene, passage: Passage, verb: number): boolean {
  const { texts } = scene.knowledge.lexicon.agreements;
  return childrenBy(passage, verb, 'obj', 'obl').every((child) => {
    const token = passage.tokens[child]!;
    const isTime = scene.dates[passage.index]!.some((date) => date.start <= token.start && token.end <= date.end);
    return isTime || token.upos === 'PRON' || isOneOf(token, wordSet(texts[scene.language]));
  });
}
