import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { span as spanOf } from './calendar.ts';
import type { DateExpression } from './expression.ts';
import { DATE_NEEDS, DATE_RULES, type DateContext } from './grammar.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
  readonly rule: number;
  readonly future: boolean;
}

const candidateLists = new WeakMap<Passage, readonly Candidate[]>();

/** Everything in a passage that looks like a date, by place, the longest first; sought once, whatever the day of publication. */
function candidatesIn(passage: Passage, language: Language): readonly Candidate[] {
  const known = candidateLists.get(passage);
  if (known) return known;
  const { text } = passage;
  const candidates = DATE_RULES[language].flatMap(({ pattern }, rule) => {
    if (!DATE_NEEDS[language][rule]!(text)) return [];
    return Array.from(text.matchAll(pattern), (match): Candidate => {
      const start = match.index;
      return { start, end: start + match[0].length, groups: [...match], rule, future: isFuture(passage, start) };
    });
  });
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
  candidateLists.set(passage, candidates);
  return candidates;
}

/**
 * The date expressions of a passage, resolved. `previous` is the date told last before it.
 * Something that cannot be told (no day of publication) is left out: never a guess.
 */
export function findDates(
  passage: Passage,
  language: Language,
  published: string | null,
  previous: DateContext['previous'],
): DateExpression[] {
  const rules = DATE_RULES[language];
  const found: DateExpression[] = [];
  let last = previous;
  let until = 0;
  for (const candidate of candidatesIn(passage, language)) {
    if (candidate.start < until) continue;
    const context = { published, future: candidate.future, previous: last, near: found.length > 0 };
    const resolved = rules[candidate.rule]!.resolve(candidate.groups, context);
    // What looks like a date and is none («le 31 juin»), or cannot be told, holds no other date within.
    until = candidate.end;
    if (!resolved) continue;
    last = resolved;
    const since = isSince(passage.text, candidate.start, candidate.end);
    found.push({
      start: passage.start + candidate.start,
      end: passage.start + candidate.end,
      text: passage.text.slice(candidate.start, candidate.end),
      span: since ? spanOf(resolved.from, null, 'interval', resolved.basis) : resolved,
      since,
    });
  }
  return found;
}

/** «depuis le 17 juin», "since February 2022": from then on. */
const isSince = (text: string, start: number, end: number): boolean =>
  /^(?:depuis|dès|since)\s/iu.test(text.slice(start, end)) ||
  /(?<!\p{L})(?:depuis|dès|since)(?:\s+(?:le|la|les|the|le mois de|début|fin|early|late))*\s*(?:l[’']|mi-|mid-)?$/iu.test(
    text.slice(0, start),
  );

/** True where the verb nearest to the words, with its auxiliaries and modals, looks ahead. */
function isFuture(passage: Passage, at: number): boolean {
  const offset = passage.start + at;
  const verbs = passage.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.upos === 'VERB' || token.upos === 'AUX');
  const distance = (start: number): number => (start > offset ? start - offset + 12 : offset - start);
  const nearest = verbs.toSorted((a, b) => distance(a.token.start) - distance(b.token.start)).at(0);
  return nearest !== undefined && verbChain(passage, nearest.index).some((index) => looksAhead(passage, index));
}

/** A verb with its auxiliaries, and the modals and verbs of planning that it hangs on. */
function verbChain(passage: Passage, verb: number): number[] {
  const chain: number[] = [];
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    chain.push(at, ...(passage.children[at] ?? []).filter((child) => passage.tokens[child]!.upos === 'AUX'));
    const kind = passage.tokens[at]!.deprel.split(':')[0]!;
    if (
      !['aux', 'xcomp', 'cop', 'acl', 'advcl'].includes(kind) ||
      (['acl', 'advcl'].includes(kind) && passage.tokens[at]!.feats.VerbForm !== 'Inf')
    )
      break;
    at = passage.tokens[at]!.head;
  }
  return chain;
}

const AHEAD: RegExp =
  /^(devoir|pouvoir|prévoir|programmer|planifier|compter|envisager|entendre|attendre|aller|risquer|will|shall|would|could|may|might|due|set|expect|schedule|plan|slate|intend|hope|is to|likely)$/i;

function looksAhead(passage: Passage, index: number): boolean {
  const { feats, form, lemma, upos } = passage.tokens[index]!;
  if (feats.Tense === 'Fut' || /^(will|shall|['’]ll|would)$/i.test(form)) return true;
  if (feats.Mood === 'Cnd') return !['avoir', 'être'].includes(lemma);
  if (feats.Tense === 'Past' || feats.Tense === 'Imp')
    return /^(due|set|scheduled|expected|slated|planned|could|might|prévue?s?|programmée?s?)$/i.test(form);
  return (upos === 'VERB' || upos === 'AUX') && AHEAD.test(lemma);
}
