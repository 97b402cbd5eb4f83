import {
  foldName,
  type Knowledge,
  type Lexicon,
  officeNamed,
  organisationById,
  type Person,
  personById,
} from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Newcomer } from '../scene.ts';
import { matchesOf } from '../text/matches.ts';
import { perKnowledge, perLanguage, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { isListed, isOneOf, setOf, wordSet } from '../text/words.ts';
import { isColleague } from './colleague.ts';
import { facedBy } from './faced.ts';
import { leaderlessState } from './leaderless.ts';
import { stateOf } from './link.ts';
import { type NamePlace, nameEnd, nameStart } from './new-name.ts';
import { onlyBefore, onlyState } from './only-state.ts';
import type { Mention } from './sense.ts';

/** Words that say what somebody does, as tokens from first to last: a known office, or a noun such as "negotiator". */
interface Title {
  readonly first: number;
  readonly last: number;
  readonly isOffice: boolean;
  /** Somebody's aide: an adviser, an envoy. */
  readonly isAide: boolean;
}

/**
 * Persons whom knowledge does not know, named beside an office of a state: «le ministre nigérien de la Défense, Salifou
 * Mody», "Sitiveni Rabuka, Fiji's prime minister", "President Yoweri Museveni of Uganda". The state stands in the
 * phrase; where it does not, a known office may take the only one that the sentence names. Without an office beside it
 * no capitalised pair of words becomes a person.
 */
export function findNewcomers(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
  language: Language,
  home: string | null,
  published: string | null,
): Newcomer[] {
  const found = new Map<string, Newcomer>();
  const leaderless = leaderlessState(mentions, knowledge, language, published);
  let lastMet: { readonly of: string | null; readonly passage: number } | undefined;
  for (const passage of passages) {
    const named = mentions[passage.index]!;
    for (const title of titlesIn(passage, named, knowledge, language)) {
      const before = passages[passage.index - 1];
      const faced = facedBy(passage, title, named, knowledge);
      // "The minister, Jorge Valdez, accused Lima": of whoever else the text speaks of, if only in the paragraph before.
      const isNear = before !== undefined && (faced.size > 0 || before.blockIndex === passage.blockIndex);
      const earlier = isNear
        ? mentions[before.index]!.filter((mention) => !faced.has(stateOf(mention, knowledge)))
        : [];
      const last =
        lastMet?.passage === passage.index - 1 && before?.blockIndex === passage.blockIndex ? lastMet.of : null;
      const one = newcomerBeside(passage, title, named, faced, earlier, last, knowledge, language, home, leaderless);
      if (one && !found.has(one.id)) found.set(one.id, one);
      if (one) lastMet = { of: one.of, passage: passage.index };
    }
    for (const one of knownBesideState(passage, named, knowledge)) if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

function titlesIn(passage: Passage, named: readonly Mention[], knowledge: Knowledge, language: Language): Title[] {
  const offices = named.filter(({ senses }) => senses.some((sense) => sense.kind === 'office'));
  if (offices.length === 0 && !mayBeTitled({ knowledge, language }, passage)) return [];
  const titleOf = titleWords(knowledge.lexicon, language);
  const titles: Title[] = [];
  passage.tokens.forEach((token, at) => {
    const office =
      offices.length > 0 ? offices.find(({ start, end }) => start <= token.start && token.end <= end) : undefined;
    if (!office) {
      const title = titleOf(token.keys);
      if (title && token.feats.Number !== 'Plur')
        titles.push({ first: at, last: at, isOffice: false, isAide: title === 'aide' });
      return;
    }
    const before = titles.at(-1);
    if (before?.isOffice && before.last === at - 1 && office.start < token.start)
      titles[titles.length - 1] = { ...before, last: at };
    else titles.push({ first: at, last: at, isOffice: true, isAide: false });
  });
  return titles;
}

/** Whether a word is a title beside a name, or that of an aide. */
const titleWords = perLanguage(({ descriptions: { aides, persons, ranks } }: Lexicon, language) => {
  const isAide = isListed(wordSet(aides[language]));
  const isTitle = isListed(
    setOf([...wordSet(persons[language]), ...wordSet(ranks[language]), 'colleague', 'collègue', 'collegue']),
  );
  return perWord((keys): 'aide' | 'noun' | null => (isAide(keys) ? 'aide' : isTitle(keys) ? 'noun' : null));
});

const mayBeTitled = anyWord((lexicon, language) => {
  const titleOf = titleWords(lexicon, language);
  return (keys) => titleOf(keys) !== null;
});

function newcomerBeside(
  passage: Passage,
  title: Title,
  named: readonly Mention[],
  faced: ReadonlySet<string | null>,
  earlier: readonly Mention[],
  lastOf: string | null,
  knowledge: Knowledge,
  language: Language,
  home: string | null,
  leaderless: (words: string) => string | null,
): Newcomer | null {
  const { tokens } = passage;
  const place: NamePlace = { tree: passage, named, lexicon: knowledge.lexicon, language };
  const { portfolios, ranks } = knowledge.lexicon.descriptions;
  const isPortfolio = (at: number): boolean => at in tokens && isOneOf(tokens[at]!, wordSet(portfolios[language]));
  const isRank = (at: number): boolean => at in tokens && isOneOf(tokens[at]!, wordSet(ranks[language]));
  const owning = named.filter(
    // «l'émissaire de Donald Trump», "Biden's Asia adviser": whoever serves somebody is of that one's state.
    (mention) => (title.isAide || mention.senses[0]!.kind !== 'person') && ownerOf(mention, knowledge) !== null,
  );
  const ownerFrom = (at: number): Mention | undefined => owning.find(({ start }) => start === tokens[at]?.start);
  const ownerEnds = (at: number): boolean => owning.some(({ end }) => end === tokens[at]?.end);
  const over = (from: number, words: RegExp, most: number): number => {
    let at = from;
    while (at < from + most && words.test(tokens[at]?.form ?? '')) at++;
    return at;
  };

  // To the left: «Kenya's », "Papua New Guinea's former deputy ".
  let left =
    title.first - (title.isAide && tokens[title.first - 1]?.upos === 'PROPN' && !ownerEnds(title.first - 1) ? 2 : 1);
  while (left > title.first - 6 && (isPortfolio(left) || /^['’]s?$|^-$/.test(tokens[left]?.form ?? ''))) left--;
  let owner = owning.find(({ end }) => end === tokens[left]?.end);
  // "Payne said … Her colleague Zed Seselja": of the state of whoever was met in the sentence before.
  const isBeside = isColleague(tokens[title.last]!);
  if (owner) left = tokens.findIndex(({ start }) => start === owner!.start) - 1;
  else {
    left = title.first - 1;
    // «leur Premier ministre», "her spokeswoman": of whoever was named last before.
    const isWithLast = isBeside && lastOf !== null;
    if (!isWithLast && /^(?:son|sa|leur|his|her|its|their)$/i.test(tokens[left]?.form ?? ''))
      owner =
        named.findLast(({ end }) => end <= tokens[left]!.start) ??
        // «Le Rwanda s'est réjoui. « … », a réagi son ministre, …»: of whom the sentence before is about.
        earlier.find((mention) => stateOf(mention, knowledge) !== null);
  }

  // To the right: « ghanéen de la Défense », " of Foreign Affairs of Nepal".
  let at = title.last + 1;
  let words = passage.text.slice(tokens[title.first]!.start - passage.start, tokens[title.last]!.end - passage.start);
  for (let turn = 0; turn < 8; turn++) {
    const next = over(at, LINK, 3);
    const state = ownerFrom(next) ?? (owner ? ownerFrom(over(at, WHERE, 2)) : undefined);
    if (state) {
      owner ??= state;
      at = tokens.findIndex(({ start }) => start >= state.end);
      if (at < 0) return null;
    } else if (isPortfolio(next)) {
      words += passage.text.slice(tokens[at - 1]!.end - passage.start, tokens[next]!.end - passage.start);
      at = next + 1;
    } else break;
  }
  // «le conseiller de Donald Trump pour l'Afrique, Massad Boulos»
  const further = tokens.findIndex(({ form }, comma) => comma > at && comma < at + 4 && form === ',');
  if (title.isAide && further > at && /^(?:pour|for|on|sur)$/i.test(tokens[at]?.form ?? '')) at = further;
  const hasComma = tokens[at]?.form === ',';
  let first = over(hasComma ? at + 1 : at, ARTICLE, 1);
  while (first < at + 6 && (isRank(first) || tokens[first]?.form === '.')) first++;
  let last = nameEnd(place, first);
  if (last >= 0) {
    const state = ownerFrom(over(last + 1, LINK, 2));
    if (state && over(last + 1, LINK, 2) > last + 1) owner ??= state;
  } else {
    while (left > 0 && (ARTICLE.test(tokens[left]!.form) || isPortfolio(left))) left--;
    if (tokens[left]?.form !== ',') return null;
    last = left - 1;
    first = nameStart(place, last);
    if (first < 0) return null;
  }
  const isShort = first === last;
  if (isShort && (hasComma || !title.isOffice || tokens[first]!.form.length < 3)) return null;
  const name = passage.text.slice(tokens[first]!.start - passage.start, tokens[last]!.end - passage.start);
  const own = named.filter((mention) => !faced.has(stateOf(mention, knowledge)));
  const told = owner ? ownerOf(owner, knowledge) : isBeside ? lastOf : null;
  const known = title.isOffice && isShort ? holderNamed(name, words, told, knowledge, language) : null;
  if (known) return known;
  const of =
    told ??
    (hasComma && isOfGovernment(passage, title) ? onlyBefore(earlier, knowledge) : null) ??
    (title.isOffice
      ? (onlyState(passage, own, knowledge, language, home ?? onlyBefore(earlier, knowledge)) ??
        atHome(named, home) ??
        (own.some((mention) => stateOf(mention, knowledge) !== null) ? null : onlyBefore(earlier, knowledge)) ??
        (hasComma || isShort ? null : leaderless(words)))
      : null);
  // "Abdel Fattah al-Sisi": the first half of a name that is known by its second.
  const next = tokens[last + 1];
  const isHalf = named.some(({ start, senses }) => start === next?.start && senses[0]!.kind === 'person');
  if (!of || isHalf) return null;
  return { id: personId(name), name, of, office: officeNamed(words, of, language) ?? null };
}

/** "A government spokesman, …", «un porte-parole du gouvernement, …»: of the government that has just been told of. */
const isOfGovernment = ({ tokens }: Passage, { first, last }: Title): boolean =>
  /^spokes|^porte-parole/i.test(tokens[first]!.form) &&
  [first - 1, last + 1, last + 2, last + 3].some((at) => /^(?:government|gouvernement)$/i.test(tokens[at]?.form ?? ''));

/** What joins an office to its field and its state. */
const LINK = /^(?:de|la|le|les|l['’]|du|des|d['’]|à|aux?|et|of|the|for|and)$/i;

/** «ambassadeur du Népal en Inde», "envoy to Sudan": where somebody is sent. */
const WHERE = /^(?:en|au|aux|à|le|auprès|de|la|to|in|the)$/i;

const ARTICLE = /^(?:le|la|l['’]|the|an?|une?)$/i;

/** The state or organisation that a name stands for. */
function ownerOf(mention: Mention, knowledge: Knowledge): string | null {
  const person = mention.senses[0]?.kind === 'person' ? personById(mention.senses[0].id) : undefined;
  if (person) return person.of;
  const body = mention.senses.find(({ kind }) => kind === 'organisation')?.id;
  // "spokesman for the Taiwan Affairs Office": of the state whose office it is.
  return stateOf(mention, knowledge) ?? (body ? (organisationById(body)?.of ?? body) : null);
}

/** «PRAIA – Le Cap-Vert et le Portugal …, a annoncé le Premier ministre …»: of the state where it was written, if it is named. */
const atHome = (named: readonly Mention[], home: string | null): string | null =>
  home !== null && named.some(({ senses }) => senses[0]!.kind !== 'person' && senses[0]!.id === home) ? home : null;

const familiesOf = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, readonly Person[]> => {
  const byFamily = new Map<string, Person[]>();
  for (const person of knowledge.people) {
    for (const one of new Set([person.names.fr, person.names.en].map((full) => foldName(full.split(/\s+/).at(-1)!))))
      byFamily.set(one, [...(byFamily.get(one) ?? []), person]);
  }
  return byFamily;
});

/** "Egypt's Sisi", «le Suédois Kristersson»: a state and the family name of one whom knowledge has of that state. */
function knownBesideState(passage: Passage, named: readonly Mention[], knowledge: Knowledge): Newcomer[] {
  return named.flatMap((mention) => {
    const state = stateOf(mention, knowledge);
    const at = state ? passage.tokens.findIndex(({ start }) => start >= mention.end) : -1;
    const next = at < 0 ? -1 : /^['’]s$/.test(passage.tokens[at]!.form) ? at + 1 : at;
    const token = passage.tokens[next];
    const isNoun = next > at || mention.senses[0]!.kind === 'demonym';
    if (!token || !isNoun || !/^\p{Lu}/u.test(token.form) || /^\p{Lu}/u.test(passage.tokens[next + 1]?.form ?? ''))
      return [];
    if (named.some(({ start, end }) => start < token.end && end > token.start)) return [];
    const fits = (familiesOf(knowledge).get(foldName(token.form)) ?? []).filter(({ of }) => of === state);
    return fits.length === 1 ? [{ id: fits[0]!.id, name: token.form, of: state, office: null }] : [];
  });
}

/** "President Macron": the known person of that family name who has held such an office; of two the later one. */
function holderNamed(
  name: string,
  words: string,
  of: string | null,
  knowledge: Knowledge,
  language: Language,
): Newcomer | null {
  const byFamily = familiesOf(knowledge);
  const fits = (byFamily.get(foldName(name)) ?? []).flatMap((person) => {
    if (of !== null && person.of !== of) return [];
    const office = officeNamed(words, person.of, language) ?? null;
    const held = person.offices.find((one) => one.office === office);
    return held ? [{ id: person.id, name, of: person.of, office, from: held.from ?? '' }] : [];
  });
  const [last] = fits.toSorted((a, b) => b.from.localeCompare(a.from));
  return last && fits.every((one) => one.of === last.of)
    ? { id: last.id, name, of: last.of, office: last.office }
    : null;
}

const personId = (name: string): string =>
  `person:${foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Mentions of newcomers by full or family name (the last word; the first for names of three short words). */
export function newcomerMentions(
  passage: Passage,
  newcomers: readonly Newcomer[],
  taken: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  for (const { id, name } of newcomers) {
    const words = name.split(/\s+/);
    const family = words.length === 3 && words.every((word) => word.length <= 5) ? words[0]! : words.at(-1)!;
    if (!passage.text.includes(family)) continue;
    const pattern = new RegExp(`(?<![\\p{L}])(?:${[name, family].map(quoted).join('|')})(?![\\p{L}])`, 'gu');
    for (const match of matchesOf(pattern, passage.text)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      if ([...taken, ...found].some((mention) => mention.start < end && mention.end > start)) continue;
      found.push({ start, end, text: match[0], senses: [{ kind: 'person', id }] });
    }
  }
  return found;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
