import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

const SUMMIT = /^(sommets?|conférences?|forums?|assemblées?|summits?|conferences?|assembl(?:y|ies))$/i;

const BESIDE = /^(marges?|sidelines?|margins?)$/i;

/** «l'échec des pourparlers», "the collapse of the talks": that they were held was told before. */
const COLLAPSE = /^(échec|rupture|effondrement|absence|collapse|failure|breakdown)$/i;

const RECALLS = /^(rappeler|rapatrier|rentrer|recall|withdraw|pull|call|summon|bring|return)$/;

/** «a rappelé son ambassadeur pour consultations»: at home. */
const isFor = (passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'case').some((word) => /^(pour|for)$/i.test(passage.tokens[word]!.form));

const MEETS = /^(meet|talk|speak|rencontrer|entretenir|discuter|retrouver)$/;

/**
 * «se sont entretenus en marge du sommet du G20», "met his colleague at the BRICS summit": where two met whom the
 * sentence tells. The body whose summit it is meets nobody there.
 */
export function isOccasion(passage: Passage, trigger: number): boolean {
  const { tokens } = passage;
  const { upos, form, head } = tokens[trigger]!;
  if (upos !== 'NOUN' || head < 0) return false;
  if (/^consultations?$/i.test(form) && RECALLS.test(tokens[clauseOf(passage, trigger)]!.lemma))
    return isFor(passage, trigger);
  if (COLLAPSE.test(tokens[head]!.form) && relation(tokens[trigger]!) === 'nmod') return true;
  if (!SUMMIT.test(form)) return false;
  if (BESIDE.test(tokens[head]!.form)) return true;
  // «lors du sommet»: the adverb stands between.
  const verb = /^lors$/i.test(tokens[head]!.form) ? tokens[head]!.head : head;
  if (verb < 0 || relation(tokens[trigger]!) !== 'obl' || !MEETS.test(tokens[verb]!.lemma)) return false;
  return (
    childrenBy(passage, verb, 'obj').some((one) => tokens[one]!.upos !== 'PRON') ||
    childrenBy(passage, verb, 'obl').some((one) =>
      childrenBy(passage, one, 'case').some((word) => /^(avec|with)$/i.test(tokens[word]!.form)),
    )
  );
}
