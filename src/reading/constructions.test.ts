import { describe, expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { readText } from './read-text.testing.ts';

/**
 * The same deed in the shapes of the press: voices, relatives, participles, infinitives, headlines. What is read of a plain
 * active sentence is read in each of them, and as done, planned or not done as it says.
 */
interface Deed {
  readonly doer: string;
  readonly other: string;
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly told: string;
}

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets, factuality, mood }) =>
      `${type} ${sources.join('+')} > ${targets.join('+')} ${factuality} ${mood}`,
  );

type Shape = (deed: Deed) => string;
const DONE = 'CT+ asserted';
const PLANNED = 'PR+ planned';

const ENGLISH: Readonly<Record<string, readonly [Shape, string | null]>> = {
  active: [(d) => `${d.doer} ${d.past} ${d.other}.`, DONE],
  passive: [(d) => `${d.other} was ${d.participle} by ${d.doer}.`, DONE],
  'passive with a day': [(d) => `${d.other} was on Monday ${d.participle} by ${d.doer}.`, DONE],
  'passive headline': [(d) => `# ${d.other} ${d.participle} by ${d.doer}`, DONE],
  relative: [(d) => `${d.doer}, which ${d.past} ${d.other}, holds elections in May.`, DONE],
  'relative of the other': [(d) => `${d.other}, which ${d.doer} ${d.past}, holds elections in May.`, DONE],
  cleft: [(d) => `It was ${d.doer} that ${d.past} ${d.other}.`, DONE],
  'having done': [(d) => `Having ${d.participle} ${d.other}, ${d.doer} changed course.`, DONE],
  'by doing': [(d) => `By ${d.gerund} ${d.other}, ${d.doer} changed course.`, DONE],
  'went on': [(d) => `${d.doer} went on to ${d.base} ${d.other}.`, DONE],
  first: [(d) => `${d.doer} was the first to ${d.base} ${d.other}.`, DONE],
  'as far as': [(d) => `${d.doer} went as far as to ${d.base} ${d.other}.`, DONE],
  'no hesitation': [(d) => `${d.doer} did not hesitate to ${d.base} ${d.other}.`, DONE],
  step: [(d) => `${d.doer} took the unusual step of ${d.gerund} ${d.other}.`, DONE],
  'no time': [(d) => `${d.doer} wasted no time in ${d.gerund} ${d.other}.`, DONE],
  'said to have': [(d) => `${d.doer} is said to have ${d.participle} ${d.other}.`, 'PR+ conditional'],
  about: [(d) => `${d.doer} is about to ${d.base} ${d.other}.`, PLANNED],
  set: [(d) => `${d.doer} is set to ${d.base} ${d.other}.`, PLANNED],
  yet: [(d) => `${d.doer} has yet to ${d.base} ${d.other}.`, null],
  close: [(d) => `${d.doer} came close to ${d.gerund} ${d.other}.`, null],
  against: [(d) => `${d.doer} decided against ${d.gerund} ${d.other}.`, null],
  instead: [(d) => `Instead of ${d.gerund} ${d.other}, ${d.doer} held elections.`, null],
  short: [(d) => `${d.doer} stopped short of ${d.gerund} ${d.other}.`, null],
  question: [(d) => `Has ${d.doer} ${d.participle} ${d.other}?`, null],
};

const FRENCH: Readonly<Record<string, readonly [Shape, string | null]>> = {
  active: [(d) => `Le ${d.doer} a ${d.past} le ${d.other}.`, DONE],
  passive: [(d) => `Le ${d.other} a été ${d.participle} par le ${d.doer}.`, DONE],
  'passive headline': [(d) => `# Le ${d.other} ${d.participle} par le ${d.doer}`, DONE],
  'se faire': [(d) => `Le ${d.other} s’est fait ${d.base} par le ${d.doer}.`, DONE],
  relative: [(d) => `Le ${d.doer}, qui a ${d.past} le ${d.other}, organise des élections en mai.`, DONE],
  'relative of the other': [(d) => `Le ${d.other}, que le ${d.doer} a ${d.past}, organise des élections en mai.`, DONE],
  'inverted relative': [(d) => `Le ${d.other}, qu’a ${d.past} le ${d.doer}, a changé de cap.`, DONE],
  cleft: [(d) => `C’est le ${d.doer} qui a ${d.past} le ${d.other}.`, DONE],
  'second participle': [(d) => `Le ${d.doer} a fermé ses théâtres et ${d.past} le ${d.other}.`, DONE],
  'having done': [(d) => `Ayant ${d.past} le ${d.other}, le ${d.doer} a changé de cap.`, DONE],
  'by doing': [(d) => `En ${d.gerund} le ${d.other}, le ${d.doer} a changé de cap.`, DONE],
  'no hesitation': [(d) => `Le ${d.doer} n’a pas hésité à ${d.base} le ${d.other}.`, DONE],
  'in the end': [(d) => `Le ${d.doer} a fini par ${d.base} le ${d.other}.`, DONE],
  'without end': [(d) => `Le ${d.doer} ne cesse de ${d.base} le ${d.other}.`, DONE],
  'under way': [(d) => `Le ${d.doer} est en train de ${d.base} le ${d.other}.`, DONE],
  seeming: [(d) => `Le ${d.doer} semble avoir ${d.past} le ${d.other}.`, 'PR+ asserted'],
  'said to be under way': [(d) => `Le ${d.doer} serait en train de ${d.base} le ${d.other}.`, 'PR+ conditional'],
  'about to': [(d) => `Le ${d.doer} est sur le point de ${d.base} le ${d.other}.`, PLANNED],
  meaning: [(d) => `Le ${d.doer} compte ${d.base} le ${d.other}.`, PLANNED],
  nearly: [(d) => `Le ${d.doer} a failli ${d.base} le ${d.other}.`, null],
  guarded: [(d) => `Le ${d.doer} s’est gardé de ${d.base} le ${d.other}.`, null],
  instead: [(d) => `Au lieu de ${d.base} le ${d.other}, le ${d.doer} a organisé des élections.`, null],
  question: [(d) => `Le ${d.doer} a-t-il ${d.past} le ${d.other} ?`, null],
};

const deed = (words: string): Deed => {
  const [doer, other, base, past, participle, gerund, ...event] = words.split(' ');
  return {
    doer: doer!,
    other: other!,
    base: base!,
    past: past!,
    participle: participle!,
    gerund: gerund!,
    told: event.join(' '),
  };
};

const DEEDS = {
  en: [
    deed('Gabon Togo condemn condemned condemned condemning ACCUSE GAB > TGO'),
    deed('Ghana Benin invade invaded invaded invading ASSAULT GHA > BEN'),
    deed('Chad Gabon recognise recognised recognised recognising SUPPORT TCD > GAB'),
  ],
  fr: [
    deed('Gabon Togo condamner condamné condamné condamnant ACCUSE GAB > TGO'),
    deed('Ghana Bénin bombarder bombardé bombardé bombardant ASSAULT GHA > BEN'),
    deed('Tchad Gabon sanctionner sanctionné sanctionné sanctionnant SANCTION TCD > GAB'),
  ],
} as const;

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const)('%s', (language, shapes) => {
  test.each(Object.entries(shapes))('%s', (_, [shape, expected]) => {
    for (const one of DEEDS[language]) {
      const text = shape(one);
      expect([text, told(text, language)]).toEqual([text, expected === null ? [] : [`${one.told} ${expected}`]]);
    }
  });
});
