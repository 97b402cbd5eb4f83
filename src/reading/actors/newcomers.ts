import type { Knowledge } from '../../knowledge/index.ts';
import { foldName, officeNamed } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Newcomer } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { stateOf } from './link.ts';
import { type NamePlace, nameEnd, nameStart } from './new-name.ts';
import type { Mention } from './sense.ts';

/** Words that say what somebody does, as tokens from first to last: a known office, or a noun such as "negotiator". */
interface Title {
  readonly first: number;
  readonly last: number;
  readonly isOffice: boolean;
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
): Newcomer[] {
  const found = new Map<string, Newcomer>();
  for (const passage of passages) {
    const named = mentions[passage.index]!;
    for (const title of titlesIn(passage, named, knowledge, language)) {
      const one = newcomerBeside(passage, title, named, knowledge, language);
      if (one && !found.has(one.id)) found.set(one.id, one);
    }
  }
  return [...found.values()];
}

function titlesIn(passage: Passage, named: readonly Mention[], knowledge: Knowledge, language: Language): Title[] {
  const { persons, ranks } = knowledge.lexicon.descriptions;
  const nouns = [wordSet(persons[language]), wordSet(ranks[language])];
  const titles: Title[] = [];
  passage.tokens.forEach((token, at) => {
    const office = named.find(
      ({ start, end, senses }) =>
        start <= token.start && token.end <= end && senses.some((sense) => sense.kind === 'office'),
    );
    const before = titles.at(-1);
    if (office && before?.isOffice && before.last === at - 1 && office.start < token.start)
      titles[titles.length - 1] = { ...before, last: at };
    else if (office) titles.push({ first: at, last: at, isOffice: true });
    else if (token.feats.Number !== 'Plur' && nouns.some((words) => isOneOf(token, words)))
      titles.push({ first: at, last: at, isOffice: false });
  });
  return titles;
}

function newcomerBeside(
  passage: Passage,
  title: Title,
  named: readonly Mention[],
  knowledge: Knowledge,
  language: Language,
): Newcomer | null {
  const { tokens } = passage;
  const place: NamePlace = { tree: passage, named, lexicon: knowledge.lexicon, language };
  const { portfolios, ranks } = knowledge.lexicon.descriptions;
  const isPortfolio = (at: number): boolean => at in tokens && isOneOf(tokens[at]!, wordSet(portfolios[language]));
  const isRank = (at: number): boolean => at in tokens && isOneOf(tokens[at]!, wordSet(ranks[language]));
  const owning = named.filter((mention) => ownerOf(mention, knowledge) !== null);
  const ownerFrom = (at: number): Mention | undefined => owning.find(({ start }) => start === tokens[at]?.start);
  const over = (from: number, words: RegExp, most: number): number => {
    let at = from;
    while (at < from + most && words.test(tokens[at]?.form ?? '')) at++;
    return at;
  };

  // To the left: «Kenya's », "Papua New Guinea's former deputy ".
  let left = title.first - 1;
  while (left > title.first - 6 && (isPortfolio(left) || /^['’]s?$|^-$/.test(tokens[left]?.form ?? ''))) left--;
  let owner = owning.find(({ end }) => end === tokens[left]?.end);
  if (owner) left = tokens.findIndex(({ start }) => start === owner!.start) - 1;
  else left = title.first - 1;

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
  const of = owner ? ownerOf(owner, knowledge) : title.isOffice ? onlyState(named, knowledge) : null;
  if (!of) return null;
  const name = passage.text.slice(tokens[first]!.start - passage.start, tokens[last]!.end - passage.start);
  return { id: personId(name), name, of, office: officeNamed(words, of, language) ?? null };
}

/** What joins an office to its field and its state. */
const LINK = /^(?:de|la|le|les|l['’]|du|des|d['’]|à|aux?|et|of|the|for|and)$/i;

/** «ambassadeur du Népal en Inde», "envoy to Sudan": where somebody is sent. */
const WHERE = /^(?:en|au|aux|à|le|auprès|de|la|to|in|the)$/i;

const ARTICLE = /^(?:le|la|l['’]|the|an?|une?)$/i;

/** The state or organisation that a name stands for. */
function ownerOf(mention: Mention, knowledge: Knowledge): string | null {
  return stateOf(mention, knowledge) ?? mention.senses.find(({ kind }) => kind === 'organisation')?.id ?? null;
}

function onlyState(named: readonly Mention[], knowledge: Knowledge): string | null {
  const [only, ...more] = new Set(named.map((mention) => stateOf(mention, knowledge)).filter((id) => id !== null));
  return only && more.length === 0 ? only : null;
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
    for (const match of passage.text.matchAll(pattern)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      if ([...taken, ...found].some((mention) => mention.start < end && mention.end > start)) continue;
      found.push({ start, end, text: match[0], senses: [{ kind: 'person', id }] });
    }
  }
  return found;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
