import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Casing } from './gazetteer.ts';
import type { Sense } from './sense.ts';

interface Name {
  readonly name: string;
  readonly sense: Sense;
  readonly casing: Casing;
}

/**
 * Every name of knowledge that the press of this language uses, with what it means. Order matters where names are
 * shared: states before demonyms before places, so that the first sense is the likelier one.
 */
export function* namesFor(knowledge: Knowledge, language: Language): Generator<Name> {
  const other: Language = language === 'fr' ? 'en' : 'fr';
  for (const state of knowledge.states) {
    const sense: Sense = { kind: 'state', id: state.id };
    for (const name of [...state.names[language], ...(state.epithets?.[language] ?? [])]) {
      if (isBareSharedName(name, state.id)) continue;
      yield { name: withoutArticle(name, language), sense, casing: casingOf(name) };
    }
  }
  for (const state of knowledge.states) yield* demonymsOf(state, language);
  for (const person of knowledge.people) {
    const sense: Sense = { kind: 'person', id: person.id };
    for (const name of new Set([person.names.fr, person.names.en, ...person.aliases])) {
      yield { name, sense, casing: 'capital' };
    }
  }
  for (const place of knowledge.places) {
    const sense: Sense = { kind: 'place', id: place.id };
    const foreign = place.names[other].filter((name) => !place.names[language].includes(name) && !name.includes(' '));
    for (const name of [...place.names[language], ...foreign]) {
      if (isNumber(withoutArticle(name, language))) continue;
      yield { name: withoutArticle(name, language), sense, casing: casingOf(name) };
    }
  }
  const trapped = wordTraps(knowledge);
  for (const organisation of knowledge.organisations) {
    for (const name of organisation.names[language]) {
      if (isContextualBody(organisation, withoutArticle(name, language))) continue;
      const sense: Sense = { kind: 'organisation', id: organisation.id };
      const bare = withoutArticle(name, language);
      const isWord = bare !== name && /^\p{Lu}\p{Ll}+$/u.test(bare);
      const casing = isSpoken(name) && BODIES.has(organisation.kind) ? 'capital' : casingOf(name);
      yield { name: bare, sense, casing: isWord || trapped.has(name) ? 'article' : casing };
    }
  }
  for (const group of knowledge.groups) {
    for (const name of group.names[language]) {
      if (/\b(et|and|deux|two|both|trois|three)\b/i.test(name) || isAnaphoric(group.id)) continue;
      const bare = withoutArticle(name, language);
      if (/^\p{Ll}+$/u.test(bare) || isNumber(bare)) continue;
      const casing = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(bare) ? 'exact' : casingOf(name);
      yield { name: bare, sense: { kind: 'group', id: group.id }, casing };
    }
  }
  for (const office of knowledge.offices) {
    for (const words of office.words) {
      for (const name of words[language]) yield { name, sense: { kind: 'office', id: office.id }, casing: 'any' };
    }
  }
}

function* demonymsOf(state: Knowledge['states'][number], language: Language): Generator<Name> {
  const sense: Sense = { kind: 'demonym', id: state.id };
  const combining: Sense = { kind: 'combining', id: state.id };
  if (language === 'fr') {
    for (const forms of [state.demonyms.fr, ...(state.other_demonyms?.fr ?? [])]) {
      for (const name of Object.values(forms)) {
        if (!isBareSharedName(name, state.id)) yield { name, sense, casing: 'any' };
      }
    }
  } else {
    for (const forms of [state.demonyms.en, ...(state.other_demonyms?.en ?? [])]) {
      for (const name of Object.values(forms)) {
        if (name && !isBareSharedName(name, state.id)) yield { name, sense, casing: 'capital' };
      }
    }
  }
  // «russo-coréen» in French, "Russo-Korean" in English; "us" is nobody.
  for (const name of state.combining[language])
    yield { name, sense: combining, casing: language === 'fr' ? 'any' : 'capital' };
}

/** «Corée» and «Coréen» alone are shared by two states: nothing is concluded from them. */
function isBareSharedName(name: string, id: string): boolean {
  return (id === 'PRK' || id === 'KOR') && /^(corée|coréen|coréenne|korea|korean)s?$/i.test(name);
}

/** «les 27», «le 10», "the Six": a number that stands before any noun. */
const isNumber = (name: string): boolean =>
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|three|four|five|seven|eight|nine|ten|twenty)$/i.test(
    name,
  );

/** Titles that are words of the language, as knowledge warns of them («Challenges», "Independent"). */
const wordTraps = (knowledge: Knowledge): ReadonlySet<string> =>
  new Set(
    knowledge.ambiguous.traps
      .filter((trap) => trap.default === null && /^\p{Lu}\p{Ll}+$/u.test(trap.name))
      .map(({ name }) => name),
  );

/** Groups that only point back («les deux pays», "its allies") are resolved from the text, not taken as names. */
function isAnaphoric(id: string): boolean {
  return /^group:(two-countries|three-countries|two-leaders|its-allies|allies|neighbours|experts|officials)$/.test(id);
}

/** «le bloc», "the alliance": a name that means an organisation only where it has been named. */
const isContextual = (name: string): boolean => /^\p{Ll}[\p{Ll}\s-]*$/u.test(name);

/** The same for a body's; «les talibans», «houthis» are written small in French and mean nobody else. */
export const isContextualBody = ({ kind }: Knowledge['organisations'][number], name: string): boolean =>
  isContextual(name) && (kind !== 'armed-group' || name.startsWith('mouvement'));

export function withoutArticle(name: string, language: Language): string {
  return language === 'fr' ? name.replace(/^(la |le |les |l[’'])/i, '') : name.replace(/^the /i, '');
}

/** «Otan», «Cedeao», "Nato", "Asean": long initials that are said as a word are written as one, by some. */
const isSpoken = (name: string): boolean => /^(?:\p{Lu}{4,}|ONU)$/u.test(name);

/** Kinds whose initials are no word of the language; a navy's "PLAN" and a parliament's "PACE" are. */
const BODIES: ReadonlySet<string> = new Set(['igo', 'alliance', 'armed-group']);

function casingOf(name: string): Casing {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length <= 5 && letters === letters.toUpperCase()) return 'all-capitals';
  return /^\p{Lu}/u.test(name.replace(/^(la |le |les |l[’']|the )/i, '')) ? 'capital' : 'any';
}
