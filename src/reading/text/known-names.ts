import { organisationById } from '../../knowledge/index.ts';
import type { KnownName } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import type { Mention } from '../actors/sense.ts';
import { matchesOf } from './matches.ts';

const isBody = (id: string): boolean =>
  ['igo', 'alliance', 'armed-group', 'other'].includes(organisationById(id)?.kind ?? '');

/** A name of each kind that the treebanks know well: others of the kind are analysed as if they were it. */
const LIKE: Record<Language, Partial<Record<Mention['senses'][number]['kind'], string>>> = {
  fr: { state: 'France', place: 'Paris', person: 'Chirac' },
  en: { state: 'France', place: 'London', person: 'Bush' },
};

/**
 * Demonyms too, so that a rare one is neither noun nor verb where a common one is an adjective. A French one agrees with
 * its noun: it is read as a common one of its own ending, and stays as it is where none has that ending.
 */
function likePeople(text: string, language: Language): string | undefined {
  if (language === 'en')
    return /^\p{Lu}/u.test(text) ? (/[^aeious]s$/.test(text) ? 'Americans' : 'American') : undefined;
  const ending = /^\p{Ll}/u.test(text)
    ? /(?<=\p{L}{2})(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|éens?|éennes?)$/u.exec(text)?.[0]
    : undefined;
  return ending === undefined ? undefined : PEOPLES.find((people) => people.endsWith(ending));
}

/** Demonyms that the French treebanks know well, one for each ending. */
const PEOPLES = [
  ...['français', 'française', 'françaises', 'chinois', 'chinoise', 'chinoises'],
  ...['italien', 'italiens', 'italienne', 'italiennes', 'américain', 'américains', 'américaine', 'américaines'],
  ...['européen', 'européens', 'européenne', 'européennes'],
];

/** Bodies with long names («l'Alliance des États du Sahel») have a head that a parser finds in one of their parts. */
const BODY: Record<Language, string> = { fr: 'ONU', en: 'NATO' };

/**
 * The names in a block that are read as one word, so that «la Corée du Nord et la Russie ont signé» is parsed as «la
 * France et la Russie ont signé» is. Offices and most organisations are words of the language and stay as they are.
 */
export function knownNames(mentions: readonly Mention[], offset: number, language: Language): KnownName[] {
  return mentions.flatMap((mention) => {
    const { kind, id } = mention.senses[0]!;
    const isLong = kind === 'organisation' && isBody(id) && /\S\s+\S+\s+\S/u.test(mention.text);
    const own = kind === 'demonym' ? likePeople(mention.text, language) : LIKE[language][kind];
    const as = isLong ? BODY[language] : own;
    if (!as || (kind !== 'demonym' && /^\p{Ll}/u.test(mention.text))) return [];
    return [{ start: mention.start - offset, end: mention.end - offset, as }];
  });
}

/**
 * Words that are read as another of their kind («dément» is no adverb; «a imposé mardi des sanctions» is built like «a
 * imposé hier …»); not behind an article or before a number («ce mardi», «mardi 3 juin»).
 */
export function knownWords(text: string, readAs: Readonly<Record<string, string>>): KnownName[] {
  const { look, pattern } = patternsOf(readAs);
  if (!look.test(text)) return [];
  return matchesOf(pattern, text).map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    as: readAs[word] ?? readAs[word.replaceAll('’', "'")]!,
  }));
}

/** "A$16 million", "US$5": the letters and the sign are one word, read as the sign is; they are no article and no state. */
export const dollars = (text: string): KnownName[] =>
  text.includes('$')
    ? matchesOf(DOLLARS, text).map(({ 0: { length }, index: start }) => ({ start, end: start + length, as: '$' }))
    : [];

const DOLLARS = /(?<![\p{L}\d$])(?:US|AU|NZ|HK|CA|NT|A|C|S|R)\$(?=\s?\d)/gu;

/** The pattern of the words, and a quick look whether any of their letters stand in a text at all. */
interface Patterns {
  readonly look: RegExp;
  readonly pattern: RegExp;
}

const NEVER = /(?!)/g;
const known = new WeakMap<Readonly<Record<string, string>>, Patterns>();

function patternsOf(readAs: Readonly<Record<string, string>>): Patterns {
  let patterns = known.get(readAs);
  if (!patterns) {
    // A typesetter’s apostrophe is one too.
    const words = Object.keys(readAs).join('|').replaceAll("'", "['’]");
    patterns = words
      ? {
          look: new RegExp(words),
          pattern: new RegExp(
            `(?<![\\p{L}-])(?<!(?:le|ce|un|du|au|chaque)\\s)(?:${words})(?![\\p{L}-])(?!\\s(?:\\d|dernier|prochain|soir|matin))`,
            'gu',
          ),
        }
      : { look: NEVER, pattern: NEVER };
    known.set(readAs, patterns);
  }
  return patterns;
}
