import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The facts of the last sentences, by type and sides; states only. */
function told(text: string, language: Language): string[] {
  const states = (ids: readonly string[]): string =>
    ids
      .filter((id) => !id.startsWith('person:'))
      .toSorted()
      .join('+');
  return readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${states(sources)} > ${states(targets)}`,
  );
}

const TWINS: readonly [why: string, fr: string, en: string, expected: string, isTold: boolean][] = [
  [
    'who gives to the one it has a pact with',
    'La Pologne a signé avec l’Ukraine un accord de sécurité. Varsovie a accordé un prêt de 500 millions d’euros.',
    'Poland signed a security agreement with Ukraine. Warsaw granted a loan of 500 million euros.',
    'AID POL > UKR',
    true,
  ],
  [
    'what is for people at home is for no partner',
    'La Pologne a signé avec l’Ukraine un accord de sécurité. Varsovie a accordé un prêt de 500 millions d’euros aux agriculteurs.',
    'Poland signed a security agreement with Ukraine. Warsaw granted a loan of 500 million euros to farmers.',
    'AID POL > UKR',
    false,
  ],
  [
    'not across an unrelated pair',
    'La Pologne a signé avec l’Ukraine un accord de sécurité. Le Togo a livré des vivres au Bénin. Le Ghana et le Mali se sont rencontrés à Accra. L’Italie a annulé une aide.',
    'Poland signed a security agreement with Ukraine. Togo delivered food to Benin. Ghana and Mali met in Accra. Italy cut off aid.',
    'SANCTION ITA > MLI',
    false,
  ],
  [
    'whoever does the like does it to the same side',
    'Le Monténégro a livré des munitions à Kiev. La Macédoine du Nord a donné des chars.',
    'Montenegro delivered ammunition to Kyiv. North Macedonia gave tanks.',
    'AID MKD > UKR',
    true,
  ],
  [
    'those who act side by side do not act on each other',
    'Le Mali est isolé depuis le putsch. La Turquie a envoyé un émissaire, la Russie a livré des hélicoptères.',
    'Mali has been isolated since the coup. Turkey sent an envoy, Russia delivered helicopters.',
    'AID RUS > MLI',
    true,
  ],
  [
    'the envoy goes to the land that all is about',
    'Le Soudan est en guerre. L’Égypte a envoyé lundi une délégation.',
    'Sudan is at war. Egypt sent a delegation on Monday.',
    'CONSULT EGY > SDN',
    true,
  ],
  [
    'solidarity is with whom the blow hit',
    'L’Iran a frappé lundi une base au Qatar. Le Koweït s’est dit solidaire.',
    'Iran struck a base in Qatar on Monday. Kuwait expressed its solidarity.',
    'SUPPORT KWT > QAT',
    true,
  ],
  [
    'the archipelago is the one that the text is about',
    'Les Salomon ont signé un pacte avec Pékin. Un haut responsable américain est arrivé samedi dans l’archipel.',
    'The Solomon Islands signed a pact with Beijing. A senior American official arrived in the archipelago on Saturday.',
    'CONSULT USA > SLB',
    true,
  ],
  [
    'who breaks with another cuts what it gave it',
    'Le Burkina Faso a expulsé trois diplomates français. Paris a suspendu son aide.',
    'Burkina Faso expelled three French diplomats. Paris suspended its aid.',
    'SANCTION FRA > BFA',
    true,
  ],
];

describe('a side that the sentence does not name', () => {
  test.each(TWINS)('%s', (_, fr, en, expected, isTold) => {
    expect(told(fr, 'fr').includes(expected)).toBe(isTold);
    expect(told(en, 'en').includes(expected)).toBe(isTold);
  });

  test('is marked as inferred', () => {
    const { events, traces } = readText(
      'Poland signed a pact with Ukraine. Warsaw granted a loan of 5 million euros.',
      'en',
    );
    const aid = events.find(({ type }) => type === 'AID')!;
    expect(traces[aid.id]!.arguments.filter(({ slot }) => slot === 'target').map(({ how }) => how)).toEqual([
      'inherited',
    ]);
  });
});
