import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const A_SPAN = /^(heure|jour|semaine|mois|an|année|décennie|hour|day|week|month|year|decade)s?$/i;
const BEFORE = /^(tôt|tard|avant|après|auparavant|earlier|later|before|after)$/i;

/** Words by which such a phrase ends. */
export const endsSpan = (form: string): boolean => BEFORE.test(form);

/**
 * «Quelques jours plus tôt, le Kenya et l'Ouganda ont annoncé …»: the stretch of time was taken for the subject and the names
 * behind the comma for a part of it. They are the subject.
 */
export function mendTimeSubject(tokens: readonly Token[]): readonly Token[] {
  const span = tokens.findIndex(({ form, deprel, head }) => A_SPAN.test(form) && deprel === 'nsubj' && head > 0);
  if (span < 0 || span > 4) return tokens;
  const comma = tokens.findIndex(({ form }, at) => at > span && at <= span + 4 && form === ',');
  const verb = tokens[span]!.head;
  if (comma < 0 || verb < comma || !tokens.slice(span + 1, comma).some(({ form }) => BEFORE.test(form))) return tokens;
  const own = tokens.flatMap(({ head }, at) => (head === span && at > comma ? [at] : []));
  const subject = own.find((at) => /^(PROPN|NOUN)$/.test(tokens[at]!.upos));
  if (subject === undefined) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === span) return { ...one, deprel: 'obl' };
    if (at === subject) return { ...one, head: verb, deprel: 'nsubj' };
    return own.includes(at) ? { ...one, head: subject, deprel: one.upos === 'NOUN' ? 'appos' : one.deprel } : one;
  });
  return isTree(mended) ? mended : tokens;
}
