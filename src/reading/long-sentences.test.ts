import { describe, expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { readText } from './read-text.testing.ts';

/**
 * What is read in a plain sentence is read in a long one: each sentence is set behind, before and between what the press
 * puts around it. The frames tell of no state and add nothing.
 */
const states = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${states(sources)} > ${states(targets)}`,
  );

type Frame = (subject: string, rest: string) => string;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const elided = (text: string): string => text.replace(/\b(lorsqu|qu)e l’/g, '$1’l’');

const ENGLISH: Readonly<Record<string, Frame>> = {
  'behind a participle': (s, r) => `Faced with a deepening economic crisis and a restless public, ${s} ${r}.`,
  'behind who says so': (s, r) =>
    `A senior official, speaking on condition of anonymity, told reporters that ${s} ${r}.`,
  'behind who notes it': (s, r) =>
    `"The picture has changed," said Anna Weber, a researcher at a think tank, noting that ${s} ${r}.`,
  'behind «after»': (s, r) => `Markets fell on Monday after ${s} ${r}.`,
  'behind a clause': (s, r) => `Nobody had expected much of the new cabinet, but ${s} ${r}.`,
  'the third of a row': (s, r) => `The harvest was poor, the currency lost a tenth of its value and ${s} ${r}.`,
  'behind a colon': (s, r) => `The ministry confirmed on Friday what had been rumoured for weeks: ${s} ${r}.`,
  'behind a place': (s, r) => `In the capital, where shops stayed shut for a third day, ${s} ${r}.`,
  'before who says so': (s, r) => `${s} ${r}, the state news agency reported, without giving details.`,
  'before what came of it': (s, r) => `${s} ${r}, bringing to an end a month of speculation about its intentions.`,
};

const FRENCH: Readonly<Record<string, Frame>> = {
  'behind a phrase': (s, r) => `Face à une crise économique qui s’aggrave et à une opinion lasse, ${s} ${r}.`,
  'behind who says so': (s, r) =>
    `Un haut responsable, qui s’exprimait sous couvert d’anonymat, a déclaré à la presse que ${s} ${r}.`,
  'behind who notes it': (s, r) =>
    `« Le tableau a changé », dit Anna Weber, chercheuse dans un institut, qui note que ${s} ${r}.`,
  'behind «après que»': (s, r) => `Les cours ont chuté lundi après que ${s} ${r}.`,
  'behind a clause': (s, r) => `Personne n’attendait grand-chose du nouveau cabinet, mais ${s} ${r}.`,
  'the third of a row': (s, r) => `La récolte a été mauvaise, la monnaie a perdu un dixième de sa valeur et ${s} ${r}.`,
  'behind a colon': (s, r) => `Le ministère a confirmé vendredi ce qui se disait depuis des semaines : ${s} ${r}.`,
  'behind «rien que»': (s, r) => `Rien que la semaine dernière, ${s} ${r}.`,
  'before who says so': (s, r) =>
    `${capital(s)} ${r}, a rapporté l’agence de presse officielle, sans donner de détails.`,
  'before what came of it': (s, r) => `${capital(s)} ${r}, mettant fin à un mois de spéculations sur ses intentions.`,
};

const SENTENCES = {
  en: [
    ['Kenya', 'condemned Uganda', 'ACCUSE KEN > UGA'],
    ['Rwanda', 'has sent drones to Sudan', 'AID RWA > SDN'],
    ['Armenia', 'has asked for Georgian mediation', 'REQUEST ARM > GEO'],
    ['India', 'expelled two Canadian diplomats', 'SANCTION IND > CAN'],
    ['the Kenyan president', 'warned Uganda against an attack', 'THREATEN KEN > UGA'],
  ],
  fr: [
    ['le Kenya', 'a condamné l’Ouganda', 'ACCUSE KEN > UGA'],
    ['le Rwanda', 'a livré des drones au Soudan', 'AID RWA > SDN'],
    ['l’Arménie', 'a lancé un appel à la Géorgie', 'REQUEST ARM > GEO'],
    ['l’Inde', 'a expulsé deux diplomates canadiens', 'SANCTION IND > CAN'],
    ['le président kényan', 'a averti l’Ouganda', 'THREATEN KEN > UGA'],
  ],
} as const;

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const)('%s', (language, frames) => {
  test.each(Object.keys(frames))('a sentence %s is read as by itself', (name) => {
    for (const [subject, rest, expected] of SENTENCES[language]) {
      const text = elided(frames[name]!(subject, rest));
      expect([text, told(text, language)]).toEqual([text, [expected]]);
    }
  });
});
