import { mapped } from '../../language/index.ts';
import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, relation, tokenAt, tokensWithin } from '../text/tree.ts';
import { dateAtOnce, isOfOccasion, isOfOrigin } from './at-once.ts';
import { labelDate, leadDate, rowDate } from './beside.ts';
import type { DateExpression } from './expression.ts';
import { isOfSince } from './since.ts';
import { isDue } from './tense.ts';

/**
 * The date that belongs to what a token tells: one below it, else one in its clause that nothing between them claims;
 * else the one that opens the sentence, that its coordinated verb has, that stands right behind it, or that its table row
 * has.
 * @param owns whether another event's word stands at a token
 */
export function dateFor(
  scene: Scene,
  passage: Passage,
  trigger: number,
  owns: (token: number) => boolean,
): DateSpan | null {
  const told = scene.dates[passage.index]!;
  if (isOccasion(passage, trigger, told)) return null;
  const dates = told.filter((date) => !isOfSince(passage, trigger, date) && !isOfOrigin(passage, trigger, date));
  const clause = clauseOf(passage, trigger);
  let best: { span: DateSpan; rank: number } | null = null;
  for (const date of dates) {
    let rank = -1;
    const held = restricted(passage, date);
    if (held >= 0 && held !== trigger) continue;
    if (isCountedOff(passage, trigger, date)) continue;
    if (held >= 0) rank = 4;
    for (const node of dateTokens(passage, date)) {
      const chain = ancestors(passage, node);
      rank = Math.max(rank, rankOf(passage, chain, trigger, clause, owns));
    }
    if (isCountedFor(passage, clause, date)) rank = Math.max(rank, 2);
    // "said in June it was reviewing": right behind the verb, whatever it was hung on.
    if (isRightBehind(passage, trigger, date)) rank = Math.max(rank, 2.5);
    if (rank > (best?.rank ?? 0)) best = { span: date.span, rank };
  }
  return (
    best?.span ??
    nextDate(passage, dates, trigger, owns) ??
    dateAhead(passage, dates, trigger) ??
    sharedDate(scene, passage, trigger, clause) ??
    rowDate(scene, passage) ??
    leadDate(scene, passage) ??
    labelDate(scene, passage) ??
    dateAtOnce(
      passage,
      trigger,
      mapped(dates, (date) => dateTokens(passage, date)),
      (token) => dateFor(scene, passage, token, owns),
    )
  );
}

/**
 * "applied in May 2022, after Russia's invasion", «en mai, après l'invasion russe»: the day in front of an occasion is that of
 * what came after it.
 */
function isOccasion(passage: Passage, trigger: number, dates: readonly DateExpression[]): boolean {
  const { upos, head } = passage.tokens[trigger]!;
  if (upos !== 'NOUN' || head < 0 || dates.length === 0) return false;
  const marker = childrenBy(passage, trigger, 'case').find((child) =>
    /^(after|following|since|après|depuis)$/i.test(passage.tokens[child]!.form),
  );
  if (marker === undefined || passage.tokens[marker - 1]?.form !== ',') return false;
  const { start } = passage.tokens[marker]!;
  return dates.every(({ end }) => end <= start) && dates.some(({ end }) => start - end < 4);
}

/**
 * "Two days after the treaty was signed, India delivered …": what is counted from stands behind the words, up to the
 * comma; the day is that of the rest.
 */
export function isCountedOff(passage: Passage, trigger: number, date: DateExpression): boolean {
  const { text, start, tokens } = passage;
  const at = tokens[trigger]!.start;
  if (at < date.end) return false;
  // "the signing, due on 20 November, …": no day of what the sentence tells.
  if (isDue(text, date.start - start)) return true;
  if (!isCounted(date)) return false;
  const comma = text.indexOf(',', date.end - start);
  return comma < 0 || at < start + comma;
}

const isCounted = ({ text }: DateExpression): boolean =>
  /\s\S+\s(?:after|before|après|avant)$|(?:veille|lendemain)$/i.test(text);

/** The same words open the sentence: its main clause behind the comma has the day. */
function isCountedFor({ text, start, tokens }: Passage, clause: number, date: DateExpression): boolean {
  if (!isCounted(date) || date.start - start > 3 || tokens[clause]!.head >= 0) return false;
  const comma = text.indexOf(',', date.end - start);
  return comma >= 0 && tokens[clause]!.start > start + comma;
}

/** «n'a ratifié le traité que le 23 janvier»: the verb that «ne … que» ties a date to, whatever it was hung on; -1 for none. */
export function restricted({ tokens, text, start }: Passage, date: DateExpression): number {
  if (!/(?<!\p{L})(?:que|qu['’])\s?$/iu.test(text.slice(Math.max(0, date.start - start - 5), date.start - start)))
    return -1;
  const verb = tokens.findLastIndex(({ upos, start: at }) => upos === 'VERB' && at < date.start);
  if (verb < 0) return -1;
  const before = tokens.slice(Math.max(0, verb - 4), verb).map(({ form }) => form);
  const isOnly =
    before.some((form) => /^(ne|n['’])$/i.test(form)) && !before.some((form) => /^(pas|plus|jamais)$/i.test(form));
  return isOnly ? verb : -1;
}

const isRightBehind = (passage: Passage, trigger: number, date: DateExpression): boolean => {
  const { upos, end } = passage.tokens[trigger]!;
  return upos === 'VERB' && date.start >= end && date.start - end <= (/^\p{L}+\s/u.test(date.text) ? 1 : 4);
};

/** «…; en février, elle a envoyé …»: a date that opens the clause, behind a mark and before its verb. */
function dateAhead(passage: Passage, dates: readonly DateExpression[], trigger: number): DateSpan | null {
  const verb = passage.tokens[trigger]!;
  if (verb.upos !== 'VERB') return null;
  const date = dates.findLast(({ end }) => end <= verb.start);
  if (!date || verb.start - date.end > 60) return null;
  const opens = /[;:]\s*(?:mais|but|et|and)?\s*$/iu.test(passage.text.slice(0, date.start - passage.start));
  const isApart = passage.tokens.some(
    (token, at) => at < trigger && token.start >= date.end && (token.upos === 'VERB' || token.form === ';'),
  );
  return opens && !isApart ? date.span : null;
}

/** "signed a treaty on Saturday meant to …": the next date behind a verb, with neither mark nor another verb between. */
export function nextDate(
  passage: Passage,
  dates: readonly DateExpression[],
  trigger: number,
  owns: (token: number) => boolean,
): DateSpan | null {
  const verb = passage.tokens[trigger]!;
  if (verb.upos !== 'VERB') return null;
  const date = dates.find(({ start }) => start >= verb.end);
  if (!date || date.start - verb.end > 90) return null;
  const between = passage.tokens.flatMap((token, at) => (at > trigger && token.end <= date.start ? [at] : []));
  const isApart = between.some((at) => {
    const { upos, form, head } = passage.tokens[at]!;
    return upos === 'VERB' || upos === 'AUX' || /^[;:,()–—]$/.test(form) || (owns(at) && head !== trigger);
  });
  return isApart ? null : date.span;
}

function rankOf(
  passage: Passage,
  chain: readonly number[],
  trigger: number,
  clause: number,
  owns: (token: number) => boolean,
): number {
  const at = chain.indexOf(trigger);
  if (isOfOccasion(passage, chain.slice(0, chain.indexOf(clause)), trigger)) return 1;
  if (at >= 0) {
    // «a signé un accord conclu en 2020»: the year is the accord's; «la visite effectuée lundi» is the visit's.
    const isVerb = passage.tokens[trigger]!.upos === 'VERB';
    const isTaken = chain
      .slice(0, at)
      .some((node) => hasOwnTime(passage, node) && (isVerb || (owns(node) && passage.tokens[node]!.head !== trigger)));
    return isTaken ? -1 : 3;
  }
  const top = chain.indexOf(clause);
  if (top < 0) return -1;
  return chain.slice(0, top).some((node) => node !== trigger && (owns(node) || hasOwnTime(passage, node))) ? -1 : 2;
}

/** «un accord signé l'année précédente», «… relie A à B, et une ligne ouvrira en 2026»: what has the date for itself on the way up. */
function hasOwnTime(passage: Passage, node: number): boolean {
  const token = passage.tokens[node]!;
  if (token.upos !== 'VERB') return false;
  if (/^(acl|advcl|ccomp|parataxis)$/.test(relation(token))) return true;
  return relation(token) === 'conj' && childrenBy(passage, node, 'nsubj').some((subject) => subject > token.head);
}

/** The tokens of an expression, but for its prepositions. */
export function dateTokens(passage: Passage, date: { readonly start: number; readonly end: number }): number[] {
  const within = tokensWithin(passage, date.start, date.end).filter((index) => passage.tokens[index]!.upos !== 'ADP');
  if (within.length > 0) return within;
  // "in late December" that is read as one word.
  const around = tokenAt(passage, date.start);
  return around >= 0 && passage.tokens[around]!.end >= date.end ? [around] : [];
}

/** A date that a clause shares with another: the one that opens the sentence, or that of the verb it is coordinated with. */
export function sharedDate(scene: Scene, passage: Passage, trigger: number, clause: number): DateSpan | null {
  const dates = scene.dates[passage.index]!;
  if (dates.length === 0 || clause < 0) return null;
  const verb = passage.tokens[clause]!;
  const mains = coordinated(passage, clause);
  const [first] = dates;
  const isOpening =
    passage.text.slice(0, first!.start - passage.start).trim().length < 12 &&
    !isOfNoun(passage, first!) &&
    !isOfOrigin(passage, trigger, first!);
  const isMain = mains.some((node) => passage.tokens[node]!.head < 0) || isSecondMain(passage, clause);
  if (isMain && isOpening && !isTold(dates, passage, trigger)) return first!.span;
  const own = mains.slice(1).flatMap((node) => datesBelow(passage, dates, node));
  const before = own.find((date) => date.start < verb.start);
  if (before) return before.span;
  return behind(passage, dates, trigger, clause) ?? whileDate(passage, dates, clause);
}

/** "In May A did this, and B did that": a second main clause with a subject of its own, wherever it was hung. */
const isSecondMain = (passage: Passage, clause: number): boolean =>
  relation(passage.tokens[clause]!) === 'conj' &&
  passage.tokens[clause]!.feats.VerbForm === 'Fin' &&
  childrenBy(passage, clause, 'nsubj').length > 0;

/** "It fired missiles on Monday, as the two began their drills", «en 2022, quand l'armée était entrée»: at that time. */
function whileDate(passage: Passage, dates: readonly DateExpression[], clause: number): DateSpan | null {
  const { head, start } = passage.tokens[clause]!;
  const isWhile = childrenBy(passage, clause, 'mark', 'advmod').some((child) =>
    /^(as|when|while|quand|lorsque|lorsqu['’]|tandis|alors)$/i.test(passage.tokens[child]!.form),
  );
  if (!isWhile || head < 0) return null;
  const before = dates.filter((date) => date.start < start && start - date.end < 80);
  const main = before.filter((date) =>
    dateTokens(passage, date).some(
      (node) => node === head || [node, ...ancestors(passage, node)].includes(clauseOf(passage, head)),
    ),
  );
  return main.at(-1)?.span ?? null;
}

/** A date stands between the clause's own words, so that the one that opens the sentence is another's. */
const isTold = (dates: readonly DateExpression[], passage: Passage, trigger: number): boolean =>
  dates.slice(1).some((date) => Math.abs(date.start - passage.tokens[trigger]!.start) < 40);

/** "June's summit …", «Le sommet de juin …»: the date of a noun, though it opens the sentence. */
const isOfNoun = (passage: Passage, date: DateExpression): boolean =>
  /^(?:['’]s|['’])/.test(passage.text.slice(date.end - passage.start)) ||
  (!/^(?:on|in|le|ce|en)\s/i.test(date.text) &&
    dateTokens(passage, date).some(
      (node) =>
        /^(amod|compound|nmod:poss)$/.test(passage.tokens[node]!.deprel) &&
        passage.tokens[passage.tokens[node]!.head]!.start > date.end,
    ));

/** A clause with those that it is coordinated with, up to the first of them. */
function coordinated(passage: Passage, clause: number): number[] {
  const found = [clause];
  for (
    let at = clause;
    relation(passage.tokens[at]!) === 'conj' && passage.tokens[at]!.head >= 0 && found.length < 5;
  ) {
    at = passage.tokens[at]!.head;
    found.push(at);
  }
  return found;
}

const datesBelow = (passage: Passage, dates: readonly DateExpression[], verb: number): DateExpression[] =>
  dates.filter((date) => dateTokens(passage, date).some((node) => passage.tokens[node]!.head === verb));

/** "expects him to visit the North next month": a date behind the last verb of a chain, hung on the first. */
function behind(passage: Passage, dates: readonly DateExpression[], trigger: number, clause: number): DateSpan | null {
  const token = passage.tokens[clause]!;
  if (!/^(xcomp|ccomp)$/.test(relation(token)) || token.feats.VerbForm === 'Fin' || token.head < 0) return null;
  if (childrenBy(passage, clause, 'conj').length > 0) return null;
  const date = dates.find(({ start }) => start > passage.tokens[Math.max(trigger, clause)]!.start);
  if (!date) return null;
  const isNext = !passage.tokens.some(
    (one, at) => at > Math.max(trigger, clause) && one.start < date.start && one.upos === 'VERB',
  );
  const isAbove = dateTokens(passage, date).some((node) => ancestors(passage, node).includes(token.head));
  return isNext && isAbove ? date.span : null;
}
