import { loadKnowledge, type State } from '../../../src/knowledge/index.ts';
import type { Document, Language } from '../../../src/model/index.ts';

/**
 * The text with two states in each other's place wherever they are named: common name, capital, adjective, people.
 * @returns null where the language does not let them change places word for word: they take another article or
 * preposition, one begins with a vowel and the other does not, or the text names one in another way (an official name,
 * «russo-», someone's or something's own name that holds it)
 */
export function withSwapped(document: Document, one: State, other: State): Document | null {
  const language = document.language as Language;
  if (!sameGrammar(one, other, language)) return null;
  const swaps = new Map<string, string>();
  const [mine, theirs] = [formsOf(one, language), formsOf(other, language)];
  for (const [index, form] of mine.entries()) {
    const twin = theirs[index];
    if (!form || !twin) continue;
    swaps.set(form, twin).set(twin, form);
    const [up, twinUp] = [capitalised(form), capitalised(twin)];
    swaps.set(up, twinUp).set(twinUp, up);
  }
  const words = [...swaps.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'gu');
  if (namedOtherwise(document.text.replace(pattern, '…'), [one, other], language)) return null;
  return replaced(document, pattern, (word) => swaps.get(word)!);
}

/** The document with every match of a pattern replaced and its blocks moved accordingly. */
export function replaced(document: Document, pattern: RegExp, by: (word: string) => string): Document {
  const edits = [...document.text.matchAll(pattern)].map((match) => ({ at: match.index, word: match[0] }));
  const moved = (offset: number): number =>
    edits.reduce((at, { at: from, word }) => (from < offset ? at + by(word).length - word.length : at), offset);
  return {
    ...document,
    title: document.title?.replace(pattern, by) ?? null,
    text: document.text.replace(pattern, by),
    blocks: document.blocks.map((block) => ({ ...block, start: moved(block.start), end: moved(block.end) })),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The forms that can change places, in one order for all states. */
function formsOf(state: State, language: Language): (string | undefined)[] {
  const name = state.names[language][0];
  const capital = state.capital[language][0];
  if (language === 'fr') {
    const { ms, fs, mp, fp } = state.demonyms.fr;
    return [name, capital, ms, fs, mp, fp];
  }
  const { adjective, noun_singular, noun_plural } = state.demonyms.en;
  return [name, capital, adjective, noun_singular, noun_plural];
}

function sameGrammar(one: State, other: State, language: Language): boolean {
  const [mine, theirs] = [formsOf(one, language), formsOf(other, language)];
  const shape = (forms: typeof mine): string =>
    forms
      .map((form) => (form ? `${/^[aeiouyhéèêâîôû]/i.test(form) ? 'v' : 'c'}${form.split(' ').length}` : '-'))
      .concat(forms.map((form) => String(forms.indexOf(form))))
      .join();
  return (
    shape(mine) === shape(theirs) &&
    // "Singapore" the city and the state: one word for two things cannot be put back.
    new Set([...mine.slice(0, 2), ...theirs.slice(0, 2)]).size === 4 &&
    (language === 'en' || (one.article_fr === other.article_fr && one.preposition_fr === other.preposition_fr))
  );
}

function namedOtherwise(text: string, states: readonly State[], language: Language): boolean {
  const knowledge = loadKnowledge();
  const ids = new Set(states.map(({ id }) => id));
  const ofThem = <T extends { readonly of: string | null }>(list: readonly T[]): T[] =>
    list.filter(({ of }) => of !== null && ids.has(of));
  const names = [
    ...states.flatMap((state) => [
      ...state.names[language],
      ...state.capital[language],
      ...(state.epithets?.[language] ?? []),
      ...(state.contextual?.[language] ?? []),
      ...(state.combining[language] ?? []),
      ...(state.other_demonyms?.fr ?? []).flatMap((forms) => Object.values(forms)),
      ...(state.other_demonyms?.en ?? []).flatMap((forms) => Object.values(forms)),
    ]),
    ...ofThem(knowledge.people).flatMap(({ names: { fr, en }, aliases }) =>
      [fr, en, ...aliases].flatMap(withFamilyName),
    ),
    ...ofThem(knowledge.organisations).flatMap(({ names }) => names[language]),
    ...knowledge.places.filter((place) => place.in && ids.has(place.in)).flatMap((place) => place.names[language]),
  ];
  return names.some((name) => name && text.includes(name));
}

const withFamilyName = (name: string): string[] => [name, name.split(' ').at(-1)!];
