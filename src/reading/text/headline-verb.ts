import type { Knowledge } from '../../knowledge/index.ts';
import type { KnownName } from '../../language/index.ts';
import { perLanguage } from './memo.ts';
import type { ModelName } from './models.ts';
import { wordSet } from './words.ts';

/** Verbs of headlines that no rule of events asks for. */
const MORE = ['ink', 'seal', 'eye', 'mull', 'sign', 'ratify', 'approve', 'clinch', 'initial'];

/** Presents that are nouns of the news as well: they are verbs only where a name or an article stands behind. */
const NOUNS =
  /^(?:talks?|plans?|deals?|arms?|exports?|imports?|drills?|troops?|ships?|sanctions?|votes?|offers?|demands?|claims?|fears?|doubts?|calls?|moves?|strikes?|attacks?|raids?|visits?|backs?|aids?|funds?|tests?|hits?|orders?|trades?|supplies|supply|protests?|shells?|bombs?|trains?|fights?|fires?|threats?|pledges?|charges?|shares?|rules?|leads?|meets?|backs?|stops?|ends?|limits?|cuts?|rows?|tours?|dams?|hosts?|names?|voices?|supports?|links?|trusts?|bans?|blocks?|blames?|pacts?|freezes?|returns?|stays?|stands?|ties?|cooks?|flies|fly|runs?|loans?|grants?|guards?|summons|issues?|uses?|forces?|cabinets?|heads?|marks?|works?|stocks?|gains?|losses|lands?|boards?|rams?|floods?|storms?|clashes|clash|rebels?|patrols?|probes?|sails?|masses|mass|walks?|turns?|faces?|holds?|pens?|signs?|seals?)$/;

/** What takes a clause is read as it is. */
const SAYING =
  /^(?:says?|tells?|reports?|claims?|alleges?|announces?|denies|deny|insists?|argues?|admits?|believes?|fears?|hopes?|thinks?|expects?|warns?)$/;

/** Words for who acts, behind a name or its adjective. */
const ACTING =
  /^(?:army|navy|police|military|government|parliament|senate|court|minister|president|king|queen|leader|premier|pm|chief|envoy|junta|regime|cabinet|forces|troops|jets|soldiers|rebels|farmers|lawmakers|mps|planes|warships|ships|drones|fighters|protesters|students|hackers|diplomats|ministers|leaders|guards|generals|officials|militants)$/i;

const PLURAL = /(?:[^s]s|police|military|army)$/i;

/** The verbs of the rules as headlines have them: "summons" → "summon", and the plain form of many who do it. */
interface Presents {
  readonly third: ReadonlyMap<string, string>;
  readonly plain: ReadonlySet<string>;
}

const presentsOf = perLanguage((knowledge: Knowledge, language): Presents => {
  const verbs = knowledge.events.flatMap(({ verbs }) => [...wordSet(verbs?.[language])]);
  const all = [...verbs.map((verb) => verb.split(/[+_]/)[0]!), ...MORE].filter((verb) => /^[a-z]+$/.test(verb));
  return { third: new Map(all.map((verb) => [thirdOf(verb), verb])), plain: new Set(all) };
});

const thirdOf = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;

/**
 * The verb of an English headline, to be read as a past tense: "Ghana summons Russian envoy", "Peru, Ecuador seal pact".
 * Behind a name and what it may be head of, and before something else, its present looks like a plural noun.
 * @param names the known names of the text, in order, each with the name that it is read as
 */
export function headlineVerb(text: string, names: readonly KnownName[], knowledge: Knowledge): ModelName[] {
  const [first, second] = names;
  if (!first || first.start > FAR || /[.!?]\W*$/.test(text)) return [];
  const isPair =
    second !== undefined && /^(?:,| and) (?:[a-z]+(?:-[a-z]+)? )?$/.test(text.slice(first.end, second.start));
  const isAdjective = /^American/.test((isPair ? second : first).as);
  const presents = presentsOf(knowledge, 'en');
  let at = isPair ? second.end : first.end;
  let before = '';
  for (let step = 0; step < 4; step++) {
    const word = /^ ([A-Za-z]+)(?= )/.exec(text.slice(at, at + LONGEST))?.[1]?.toLowerCase();
    if (word === undefined) return [];
    const start = at + 1;
    const end = start + word.length;
    if (names.some((name) => name.start < end && start < name.end)) return [];
    const many = before ? PLURAL.test(before) : isPair;
    const verb = SAYING.test(word)
      ? undefined
      : (presents.third.get(word) ?? (many && presents.plain.has(word) ? word : undefined));
    const acts = before ? ACTING.test(before) : !isAdjective;
    const isSure =
      !NOUNS.test(word) ||
      isFollowed(text, end, names) ||
      (many && presents.plain.has(word) && !isVerb(text, end, presents));
    if (verb !== undefined && acts && isSure) {
      const read = { start, end, as: /^ to /.test(text.slice(end, end + 4)) ? 'began' : 'took', lemma: verb };
      // "Peru, Ecuador seal pact": the comma is an "and".
      const comma = { start: first.end, end: first.end + 1, as: 'and', lemma: 'and' };
      return isPair && text[first.end] === ',' ? [comma, read] : [read];
    }
    [at, before] = [end, word];
  }
  return [];
}

const FAR = 30;
const LONGEST = 24;

/** "Israeli forces raid kills six": the word behind is the verb. */
const isVerb = (text: string, end: number, { third }: Presents): boolean =>
  third.has(/^ ([a-z]+)/i.exec(text.slice(end, end + LONGEST))?.[1]?.toLowerCase() ?? '');

/** What stands behind is a name, an article or a number. */
const isFollowed = (text: string, end: number, names: readonly KnownName[]): boolean =>
  names.some(({ start }) => start === end + 1) ||
  /^ (?:the|an?|its|their|two|three|four|five|six|ten|dozens|hundreds|thousands|\d+)\b/.test(
    text.slice(end, end + LONGEST),
  ) ||
  // "Togo calls in Ghanaian envoy"
  /^ in (?:\p{L}+ ){0,2}(?:envoy|ambassador|diplomat|chargé|charge)/u.test(text.slice(end, end + 2 * LONGEST));
