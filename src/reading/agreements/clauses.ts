import type { Obligation } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { holdsWording, isOneOf, wordSet } from '../text/words.ts';

/**
 * The clauses of a pact that a sentence tells: it needs an opener («prévoit», «engage», "commits") or a duty with its
 * trigger («une assistance … en cas d'agression»). Bearer and beneficiary are the parties, each bound to the other.
 */
export function clausesOf(scene: Scene, passage: Passage, parties: readonly string[]): Obligation[] {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const opened = passage.tokens.some(
    (token) => token.upos === 'VERB' && isOneOf(token, wordSet(clauses.openers[language])),
  );
  const duty = clauses.duties.find((one) => holdsWording(passage.text, one[language]));
  const trigger = clauses.triggers.find((one) => holdsWording(passage.text, one[language]));
  if (!duty || parties.length < 2) return [];
  const isPolicy = duty.duty.startsWith('coordinate');
  if (
    !(opened && (trigger || isPolicy || duty.duty === 'consult')) &&
    !(trigger && duty.duty.startsWith('assist') && CONDITION[language].test(passage.text))
  )
    return [];
  const reciprocal = holdsWording(passage.text, clauses.reciprocal[language]) !== undefined;
  const qualifiers = clauses.qualifiers
    .filter((one) => holdsWording(passage.text, one[language]))
    .map((one) => one.qualifier);
  const evidence = [evidenceOf(scene, passage)];
  const common = {
    duty: duty.duty,
    trigger: isPolicy ? 'sanctions' : (trigger?.trigger ?? 'any'),
    against: null,
    reciprocal,
    qualifiers,
    evidence,
  };
  return parties.flatMap((bearer) =>
    parties.filter((other) => other !== bearer).map((beneficiary) => ({ bearer, beneficiary, ...common })),
  );
}

const CONDITION = {
  fr: /\b(en cas d|si l[’']|contre l[’'](?:un|autre))/i,
  en: /\b(in case of|in the event|if (?:either|one|any)|against (?:either|one|any))/i,
};
