import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { perLanguage } from '../text/memo.ts';
import { holdsWording } from '../text/wordings.ts';
import type { DateRule } from './grammar.ts';
import { words as re } from './pattern.ts';
import { dayWithoutYear } from './resolve.ts';

/** The rule for the holidays of states, with what a sentence must hold for it. */
export interface NationalDayRule {
  readonly mayName: (text: string) => boolean;
  readonly rule: DateRule;
}

/** Preposition and article before the name of a day; in English the state may stand between. */
const LED: Record<Language, string> = {
  fr: '(?:le|du|au|à la|de la|pour (?:le|la)|lors (?:du|de la)|pendant (?:le|la)|durant (?:le|la))\\s+',
  en: "(?:on|at|during|for|marking|to mark|celebrating|celebrated)\\s+(?:the\\s+)?(?:([\\p{L}.-]+(?:\\s[\\p{L}-]+)?)(?:['’]s?)?\\s+)?",
};

/** What follows: the state whose day it is. */
const FOLLOWED: Record<Language, string> = {
  fr: "(?:\\s+(?:de la |du |de l[’']|des |d[’']|de )?([\\p{L}-]+(?:[-\\s]\\p{Lu}[\\p{L}-]+)?))?",
  en: '(?:\\s+of\\s+(?:the\\s+)?([\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?))?',
};

/** «le jour de l’Indépendance ukrainien», "on Ukraine's Independence Day", "at the Victory Day parade". */
export const nationalDayRule = perLanguage((knowledge: Knowledge, language): NationalDayRule => {
  const { holidays } = knowledge.lexicon.holidays;
  const byName = Map.groupBy(
    holidays.flatMap((one) => one[language].map((name) => [foldName(name), one] as const)),
    ([name]) => name,
  );
  const names = holidays
    .flatMap((one) => one[language])
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/['’]/g, "['’]"))
    .join('|');
  const named = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');
  const all = [...byName.keys()];
  const states = stateWords(knowledge, language);
  const dayOf = (name: string, beside: readonly (string | undefined)[]): string | null => {
    const days = byName.get(foldName(name))!.map(([, one]) => one);
    const state = beside.flatMap((words) => (words ? stateIn(words, states) : [])).at(0);
    const own = state === undefined ? undefined : days.find((one) => one.states.includes(state));
    const one = own ?? (days.length === 1 && state === undefined ? days[0] : days.find(({ bare }) => bare));
    return one?.day ?? null;
  };
  return {
    mayName: (text) => holdsWording(text, all) !== undefined && named.test(text),
    rule: {
      name: 'national-day',
      hint: 'word',
      pattern: re(`${LED[language]}(${names})${FOLLOWED[language]}`, 'giu'),
      resolve: (match, context) => {
        const [name, ...beside] = language === 'en' ? [match[2], match[1], match[3]] : [match[1], match[2]];
        const day = dayOf(name!, beside);
        if (!day) return null;
        const [month, date] = day.split('-').map(Number) as [number, number];
        return dayWithoutYear(date, month, context);
      },
    },
  };
});

/** The state that some words name, by its name or as an adjective: all of them or the first alone. */
function stateIn(words: string, states: ReadonlyMap<string, string>): string[] {
  const found = states.get(foldName(words)) ?? states.get(foldName(words.split(/\s/)[0]!));
  return found ? [found] : [];
}

const stateWords = (knowledge: Knowledge, language: Language): ReadonlyMap<string, string> =>
  new Map(
    knowledge.states.flatMap(({ id, names, demonyms }) =>
      [...names[language], ...Object.values<string | undefined>(demonyms[language])].flatMap((name) =>
        name ? [[foldName(name), id] as const] : [],
      ),
    ),
  );
