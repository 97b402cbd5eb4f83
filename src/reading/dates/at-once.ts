import type { DateSpan } from '../../model/index.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, isWithin, relation } from '../text/tree.ts';
import type { DateExpression } from './expression.ts';

/** What `dateFor` finds for another word of the same sentence. */
type Ask = (token: number) => DateSpan | null;

/**
 * The day of another clause with which something is done at once: «a expulsé mercredi l'ambassadeur, accusant Khartoum de …»,
 * "flew to Quito last week to beg", "Visiting Lisbon on Friday, the minister praised", «Quand l'Inde a bombardé … en juin, la
 * Turquie a condamné». What is meant to be done later, or was done before, has no part in it.
 * @param among the tokens of each date of the sentence
 */
export function dateAtOnce(
  passage: Passage,
  trigger: number,
  among: readonly (readonly number[])[],
  dateOf: Ask,
): DateSpan | null {
  if (among.length === 0) return null;
  const clause = clauseOf(passage, trigger);
  const token = passage.tokens[clause]!;
  if (token.upos !== 'VERB' && childrenBy(passage, clause, 'cop').length === 0) return null;
  // A noun is of the clause's time only where it is what the clause says is done: «a lancé un appel».
  if (trigger !== clause && !isObject(passage, trigger, clause)) return null;
  const above = isMeanwhile(passage, clause) || isErrand(passage, clause) ? aboveOf(passage, clause) : -1;
  if (above >= 0 && above !== trigger) return dateOf(above);
  const opening = openingClause(passage, clause, among);
  return opening >= 0 ? dateOf(opening) : null;
}

const isObject = (passage: Passage, trigger: number, clause: number): boolean =>
  passage.tokens[trigger]!.head === clause && relation(passage.tokens[trigger]!) === 'obj';

/** The verb that a clause goes with; of a participle hung on the last noun («…, accusant»), the verb of that noun's clause. */
function aboveOf(passage: Passage, clause: number): number {
  const { head } = passage.tokens[clause]!;
  return head < 0 ? -1 : clauseOf(passage, head);
}

const isMarked = (passage: Passage, clause: number, by: RegExp): boolean =>
  childrenBy(passage, clause, 'mark', 'case', 'advmod').some(
    (child) => child < clause && by.test(passage.tokens[child]!.form),
  );

/** «…, accusant Khartoum», "…, saying it would", «en promettant»: a participle behind a comma, or with no word that puts it at another time. */
function isMeanwhile(passage: Passage, clause: number): boolean {
  const { form, deprel, feats, head } = passage.tokens[clause]!;
  if (!/^(advcl|acl|ccomp)/.test(deprel) || head < 0 || head > clause) return false;
  if (!/(?:ant|ing)$/i.test(form) || feats.VerbForm === 'Fin' || childrenBy(passage, clause, 'aux').length > 0)
    return false;
  const isNamedApart = passage.tokens[clause - 1]?.form === ',' || isMarked(passage, clause, /^(en|while|tout)$/i);
  return isNamedApart && !isMarked(passage, clause, OTHER_TIME);
}

const OTHER_TIME = /^(after|before|since|until|avant|après|depuis|for|of|from|de|d['’]|pour|despite|without|sans)$/i;

/** "had flown to Quito last week to beg", «lui a écrit pour lui demander»: what a journey or a letter was for was done there. */
function isErrand(passage: Passage, clause: number): boolean {
  const { deprel, feats, head } = passage.tokens[clause]!;
  if (!/^(advcl|xcomp|ccomp|acl)/.test(deprel) || head < 0 || feats.VerbForm === 'Fin') return false;
  if (!isMarked(passage, clause, /^(to|pour|afin)$/i)) return false;
  const above = passage.tokens[clauseOf(passage, head)]!;
  return ERRANDS.test(above.lemma) || /^(?:flew|flown|rendue?s?)$/i.test(above.form);
}

const ERRANDS =
  /^(rendre|aller|venir|voyager|envoler|écrire|téléphoner|appeler|travel|fly|go|come|write|phone|call|telephone|visit|meet|réunir|rencontrer)$/;

/**
 * The clause that opens the sentence with a date, where the main clause has none: a participle that tells where one was
 * («Reçu le 2 septembre à Hanoï», "Speaking on Monday"), or «Quand», "When". Who was elected or born on a day did the rest
 * on another. -1 for none.
 */
function openingClause(passage: Passage, clause: number, among: readonly (readonly number[])[]): number {
  const main = passage.tokens[clause]!;
  if (main.head >= 0 && relation(main) !== 'conj') return -1;
  const openings = passage.tokens.flatMap((token, at) =>
    at < clause && token.upos === 'VERB' && /^(advcl|acl)/.test(token.deprel) && opens(passage, at) ? [at] : [],
  );
  return (
    openings.find(
      (at) =>
        !isWithin(passage, clause, at) && among.some((nodes) => nodes.some((node) => isWithin(passage, node, at))),
    ) ?? -1
  );
}

/** Nothing stands before the clause but its own words. */
function opens(passage: Passage, verb: number): boolean {
  const { form } = passage.tokens[verb]!;
  const isPresence = PRESENT.test(form) && !isMarked(passage, verb, OTHER_TIME);
  const isWhen = isMarked(passage, verb, /^(when|quand|lorsque|lorsqu['’])$/i);
  if (!isPresence && !isWhen) return false;
  const first = passage.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  return first === verb || (isWhen && ancestors(passage, first).includes(verb)) || first === verb - 1;
}

/** «Élu en mars, le président …», "Founded in 1990, the alliance …": the day belongs to what somebody became, and not to the rest. */
export function isOfOrigin({ tokens, text, start }: Passage, trigger: number, date: DateExpression): boolean {
  const { upos, feats, form } = tokens[0]!;
  const isParticiple = upos === 'VERB' && feats.VerbForm === 'Part' && feats.Tense !== 'Pres' && !PRESENT.test(form);
  if (!isParticiple && !/^(?:ré)?élue?s?$/i.test(form)) return false;
  const comma = text.indexOf(',') + start;
  return comma > start && date.end <= comma && tokens[trigger]!.start > comma;
}

const PRESENT =
  /(?:ing$|ant$|^(?:reçu|réuni|rencontré|accueilli|arrivé|venu|interrogé|invité|received|hosted|welcomed|asked|questioned|gathered|convened)(?:e|s|es)?$)/i;

/**
 * «dans un communiqué publié jeudi», "at a ceremony held on Tuesday", «boycotte le sommet organisé mercredi»: the day of the
 * words or of the occasion is that of what is said or done there.
 * @param chain the tokens from the date up to the clause of what is told
 */
export function isOfOccasion(passage: Passage, chain: readonly number[], trigger: number): boolean {
  const [noun, verb] = [chain.at(-1), chain.at(-2)];
  if (noun === undefined || verb === undefined) return false;
  const { lemma, form, deprel, upos, head } = passage.tokens[noun]!;
  if (upos !== 'NOUN' || relation(passage.tokens[verb]!) !== 'acl' || passage.tokens[verb]!.head !== noun) return false;
  if (!WORDS.test(lemma) && !OCCASIONS.test(lemma) && !OCCASIONS.test(form)) return false;
  if (deprel.startsWith('obl'))
    return childrenBy(passage, noun, 'case').some((one) =>
      /^(dans|lors|à|au|en|in|at|during)$/i.test(passage.tokens[one]!.form),
    );
  return relation(passage.tokens[noun]!) === 'obj' && head === trigger && OCCASIONS.test(lemma);
}

const WORDS =
  /^(communiqué|déclaration|message|lettre|discours|entretien|texte|note|tribune|statement|letter|speech|interview|address|post|article|email|memo)$/i;
const OCCASIONS =
  /^(sommet|cérémonie|réunion|conférence|rencontre|session|forum|summit|ceremony|meeting|conference|talk|talks|gathering|briefing)$/i;
