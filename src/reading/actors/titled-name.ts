import { type Knowledge, type Person, placeById } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { perLanguage } from '../text/memo.ts';
import type { Mention } from './sense.ts';

/** Families first: «Kim» is Kim Jong-un's family, «Lavrov» is Sergueï Lavrov's. */
const FAMILY_FIRST = new Set(['PRK', 'KOR', 'CHN', 'TWN', 'KHM', 'SGP']);

/** States in which a name of two plain words has the family last (Lawrence Wong), a longer one first (Lee Hsien Loong). */
const EITHER = new Set(['TWN', 'SGP']);

/** Where the name of one's own comes first, and the press uses it: Abiy, Isaias, Paetongtarn. */
const CALLED_BY_FIRST = new Set(['ERI', 'ETH', 'ISL', 'LAO', 'THA']);

/** The part of a full name by which the press goes on calling somebody; null for a name of one word. */
export function familyOf(name: string, state: string): string | null {
  const words = name.split(/\s+/).filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  if (words.length < 2) return null;
  if (CALLED_BY_FIRST.has(state)) return words[0]!;
  const isFirst = FAMILY_FIRST.has(state) && !(EITHER.has(state) && words.length === 2 && !words[1]!.includes('-'));
  return isFirst ? words[0]! : words.at(-1)!;
}

const TITLED: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:President|Premier|Minister|Chancellor|Secretary|Taoiseach|Mr\.?|Mrs\.?|Ms\.?)\s(\p{Lu}[\p{L}'’-]+)(?!\s(?!Jr|Sr)\p{Lu}\p{Ll})/gu,
  fr: /(?<!\p{L})(?:[Pp]résidente?|[Mm]inistre|[Cc]hancelière?|M\.|Mme)\s(\p{Lu}[\p{L}'’-]+)(?!\s\p{Lu}\p{Ll})/gu,
};

const byFamily = perLanguage(
  (knowledge: Knowledge): ReadonlyMap<string, readonly Person[]> =>
    Map.groupBy(
      knowledge.people.filter(({ names, of }) => familyOf(names.en, of) !== null),
      ({ names, of }) => familyOf(names.en, of)!,
    ),
);

/**
 * "President Marcos", «M. Orsi»: a title before the family name of the one person of a state that the text speaks of. Of two
 * with one family the one who is in office.
 */
export function titledNames(
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  language: Language,
): { readonly name: string; readonly id: string }[] {
  const families = byFamily(knowledge, language);
  const titled = new Set(
    [...text.matchAll(TITLED[language])].map(([, name]) => name!).filter((name) => families.has(name)),
  );
  if (titled.size === 0) return [];
  const states = new Set(mentions.flatMap(statesOf));
  return [...titled].flatMap((name) => {
    if (isOfStranger(text, name)) return [];
    const own = families.get(name)!.filter(({ of }) => states.has(of));
    const meant = own.length > 1 ? own.filter(({ offices }) => offices.some(({ to }) => to === null)) : own;
    return meant.length === 1 ? [{ name, id: meant[0]!.id }] : [];
  });
}

/** "Wang Fang, a grocer, … Mr. Wang": with another's first name in front, or a given name behind. */
const isOfStranger = (text: string, name: string): boolean =>
  [...text.matchAll(new RegExp(`(?:(\\p{Lu}[\\p{Ll}-]+)\\s)?${name}(?:\\s(?!Jr|Sr)(\\p{Lu}\\p{Ll}+))?`, 'gu'))].some(
    ([, before, behind]) => behind !== undefined || (before !== undefined && !A_TITLE.test(before)),
  );

const A_TITLE =
  /^(?:President|Premier|Minister|Chancellor|Secretary|Taoiseach|Mr|Mrs|Ms|Présidente?|Ministre|Chancelière?|Mme|And|But|When|While|After|As|If|Since|Et|Mais|Si|Selon|Pour)$/;

/** The states that a name speaks of: itself, or those that its place lies in or stands for. */
const statesOf = ({ senses }: Mention): readonly string[] =>
  senses.flatMap(({ kind, id }) => {
    const place = kind === 'place' ? placeById(id) : undefined;
    return place ? [place.in ?? '', ...place.stands_for] : [id];
  });
