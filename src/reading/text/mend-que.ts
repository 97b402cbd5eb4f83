import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Ces vols font suite au pacte que les deux pays ont signé», «a salué la décision, que Vilnius réclamait»: a clause with
 * «que» right behind a noun was hung on the verb. It speaks of the noun where its own verb has no other object.
 */
export function mendQue(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let verb = 4; verb < tokens.length; verb++) {
    const next = onNoun(mended, verb);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

function onNoun(tokens: readonly Token[], verb: number): Token[] | null {
  const { head, deprel, upos } = tokens[verb]!;
  if (upos === 'VERB' && head >= 0 && head < verb && /^acl/.test(deprel))
    return withNamedDoer(tokens, verb) ?? onNearer(tokens, verb);
  if (upos !== 'VERB' || head < 0 || head > verb || !/^(advcl|ccomp)$/.test(deprel)) return null;
  const que = tokens.findIndex((one, at) => one.head === verb && at < verb && /^qu(?:e|['’])$/i.test(one.form));
  const isAside = tokens[que - 1]?.form === ',';
  const noun = nounBefore(tokens, isAside ? que - 2 : que - 1, head);
  if (que < 2 || noun < 0 || (deprel === 'ccomp' && !isAside)) return null;
  if (hasOwnObject(tokens, verb, que) || !tokens.some((one, at) => one.head === verb && isSubject(one) && at < verb))
    return null;
  return tokens.map((one, at) => {
    if (at === verb) return { ...one, head: noun, deprel: 'acl:relcl' };
    return at === que ? { ...one, upos: 'PRON', deprel: 'obj' } : one;
  });
}

/** «une déclaration que MM. Okoth et Mensah ont signée»: the name behind «que» was hung on the noun; it does what the verb says. */
function withNamedDoer(tokens: readonly Token[], verb: number): Token[] | null {
  const noun = tokens[verb]!.head;
  const que = tokens.findIndex(
    ({ form, head, deprel }, at) =>
      at > noun && at < verb && /^qu(?:e|['’])$/i.test(form) && /^(case|mark)$/.test(deprel) && head > at,
  );
  if (que < 0) return null;
  const name = tokens[que]!.head;
  if (name > verb || tokens[name]!.head !== noun || tokens[name]!.deprel !== 'nmod') return null;
  if (hasOwnObject(tokens, verb, que) || tokens.some((one) => one.head === verb && isSubject(one))) return null;
  return tokens.map((one, at) => {
    if (at === que) return { ...one, upos: 'PRON', head: verb, deprel: 'obj' };
    return at === name ? { ...one, head: verb, deprel: 'nsubj' } : one;
  });
}

/** «la levée de l'embargo que Londres impose»: what is lifted is imposed, not the lifting. */
function onNearer(tokens: readonly Token[], verb: number): Token[] | null {
  const { head } = tokens[verb]!;
  const que = tokens.findIndex((one, at) => one.head === verb && at < verb && /^(?:qu(?:e|['’])|qui)$/i.test(one.form));
  const noun = tokens[que - 1];
  if (!OF_ANOTHER.test(tokens[head]!.form) || noun?.upos !== 'NOUN' || noun.head !== head) return null;
  return tokens.map((one, at) => (at === verb ? { ...one, head: que - 1 } : one));
}

/** Nouns of what is done to the thing that they are «de». */
const OF_ANOTHER =
  /^(levée|fin|suspension|abandon|allègement|maintien|prolongation|renouvellement|respect|application|ratification|signature|annulation|rupture|violation|retrait|arrêt|libération)$/i;

/** The noun that a word before «que» ends the phrase of: «le pacte de défense que»; -1 where it is none of the verb's. */
function nounBefore(tokens: readonly Token[], last: number, verb: number): number {
  let at = last;
  if (/^(ADJ|NUM)$/.test(tokens[at]?.upos ?? '') || /^flat/.test(tokens[at]?.deprel ?? '')) at = tokens[at]!.head;
  while (at > verb && tokens[at]!.upos === 'NOUN' && tokens[at]!.deprel === 'nmod' && isBare(tokens, at))
    at = tokens[at]!.head;
  const noun = tokens[at];
  if (at <= verb || noun?.upos !== 'NOUN' || /^(compound|advmod|fixed)/.test(noun.deprel)) return -1;
  const compared = tokens.some(({ form }, word) => word > verb && word < last && COMPARED.test(form));
  return CONTENT.test(noun.lemma) || compared ? -1 : at;
}

/** «de défense»: a noun without an article tells of what kind another is. */
const isBare = (tokens: readonly Token[], noun: number): boolean =>
  !tokens.some(({ head, deprel, upos }) => head === noun && (deprel === 'det' || upos === 'NUM'));

/** What is said to be more, or other, than the clause tells; and nouns whose «que» opens when or what it is. */
const COMPARED = /^(plus|moins|autant|aussi|tant|tel|telle|tels|telles|si|mêmes?|autres?|mieux|plutôt|ainsi)$/i;
const CONTENT =
  /^(sorte|façon|manière|condition|fois|moment|instant|jour|heure|an|mois|semaine|fait|idée|preuve|crainte|espoir|sens|point|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|signe|espèce|mesure)$/i;

const hasOwnObject = (tokens: readonly Token[], verb: number, que: number): boolean =>
  tokens.some(
    ({ head, deprel, form }, at) =>
      head === verb &&
      at !== que &&
      (/^(obj|ccomp|xcomp|expl|aux:pass|cop)/.test(deprel) || /^(se|s['’])$/i.test(form)),
  );

const isSubject = ({ deprel }: Token): boolean => deprel === 'nsubj';
