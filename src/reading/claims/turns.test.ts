import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { claimsIn } from './claims-in.testing.ts';

const said = ({ kind, sources, speaker }: Claim) => `${kind} of ${sources.join('+')} by ${speaker}`;

describe('turns of denial', () => {
  test.each([
    ['fr', "Téhéran s'en défend.", 'denial of IRN by IRN'],
    ['fr', "Téhéran n'a cessé de démentir ces livraisons.", 'denial of IRN by IRN'],
    ['fr', "Caracas refuse d'appeler cela un marché.", 'denial of VEN by VEN'],
    ['fr', 'Téhéran assure ne pas fournir de missiles.', 'denial of IRN by IRN'],
    ['fr', "Il n'a jamais été question d'envoyer des troupes, assure Téhéran.", 'denial of IRN by IRN'],
    ['fr', "« Cette base n'existe pas », a déclaré Téhéran.", 'denial of IRN by IRN'],
    ['en', 'Tehran has never stopped denying the shipments.', 'denial of IRN by IRN'],
    ['en', 'Caracas refuses to call it a bargain.', 'denial of VEN by VEN'],
    ['en', 'Tehran brushed aside the allegations.', 'denial of IRN by IRN'],
    ['en', 'Caracas calls that untrue.', 'denial of VEN by VEN'],
    ['en', 'Caracas said the accusation was unfounded.', 'denial of VEN by VEN'],
    ['en', 'Tehran said it had nothing to do with the attack.', 'denial of IRN by IRN'],
    ['fr', "« Nous n'avons aucun soldat sur place », a déclaré Téhéran.", 'denial of IRN by IRN'],
    ['en', '"We have no soldiers there," Tehran said.', 'denial of IRN by IRN'],
    ['fr', 'Téhéran juge ces chiffres très exagérés.', 'denial of IRN by IRN'],
    ['en', 'Tehran called the figures outdated.', 'denial of IRN by IRN'],
    ['fr', "Téhéran a qualifié d'« absurdes » ces informations.", 'denial of IRN by IRN'],
    ['en', 'Tehran said the alliance would never be aimed at anyone.', 'denial of IRN by IRN'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(said)).toEqual([claim]);
  });

  test.each([
    ['en', 'Tehran dismissed the summit as a talking shop.'],
    ['en', 'Tehran has responded favourably to the request.'],
    ['fr', 'Téhéran ne pourrait plus se taire.'],
    ['fr', 'On parle de 500 millions, un chiffre jamais confirmé.'],
  ] as const)('neither denied nor evaded: %s: %s', (language, text) => {
    const kinds = claimsIn(text, language).map(({ kind }) => kind);
    expect(kinds).not.toContain('denial');
    expect(kinds).not.toContain('evasion');
  });
});

describe('turns of silence', () => {
  test.each([
    ['fr', 'Téhéran a refusé de préciser le nombre de missiles.', 'evasion of IRN by IRN'],
    ['en', 'Tehran declined to answer.', 'evasion of IRN by IRN'],
    ['fr', 'Interrogé sur les drones, Téhéran a préféré parler du climat.', 'evasion of IRN by IRN'],
    ['en', 'Asked about the drones, Tehran preferred to talk about the climate.', 'evasion of IRN by IRN'],
    ['fr', "Aucun commentaire n'est venu de Téhéran.", 'evasion of IRN by IRN'],
    ['en', 'There was no immediate word from Tehran.', 'evasion of IRN by IRN'],
    ['fr', "Téhéran s'en garde bien.", 'evasion of IRN by IRN'],
    ['en', 'Tehran said its position had not changed.', 'evasion of IRN by IRN'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(said)).toEqual([claim]);
  });
});

describe('what is open or to come', () => {
  test.each([
    ['fr', 'Cette alliance soulève des questions sur la stabilité du golfe.', 'question of IRN+VEN by null'],
    ['en', 'This alliance raises questions about the stability of the Gulf.', 'question of IRN+VEN by null'],
    ['fr', 'Il est probable que Caracas augmente ses dépenses.', 'prediction of VEN by null'],
    ['en', 'Caracas is likely to raise its spending.', 'prediction of VEN by null'],
    ['en', 'Caracas is likely to anger Bogota.', 'prediction of VEN by null'],
    ['fr', 'Il est possible que Paris rappelle son ambassadeur à Alger.', 'prediction of FRA+DZA by null'],
    ['en', 'The alliance risks destabilising the region.', 'prediction of IRN+VEN by null'],
    ['en', 'Nobody knows how many advisers remain in Caracas.', 'question of VEN by null'],
    ['fr', 'Beaucoup y voient une tentative de Caracas de gagner du temps.', 'allegation of VEN by Beaucoup'],
    ['en', 'Many see it as an attempt by Caracas to gain time.', 'allegation of VEN by Many'],
    ['en', 'It remains unclear whether Caracas will join.', 'question of VEN by null'],
    ['fr', 'On ignore encore si Caracas suivra.', 'question of VEN by null'],
    ['en', 'Analysts expect Caracas to press for more.', 'prediction of VEN by Analysts'],
    ['fr', "Les analystes s'attendent à ce que Caracas réclame davantage.", 'prediction of VEN by Les analystes'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(said)).toContain(claim);
  });
});

describe('whom a claim speaks of', () => {
  test.each([
    ['fr', 'Le rapprochement irano-vénézuélien inquiète.', 'IRN+VEN', ''],
    ['fr', 'Cette alliance illustre une résistance aux pressions occidentales.', 'IRN+VEN', 'group:west'],
    ['en', 'This alliance illustrates a resistance to Western pressure.', 'IRN+VEN', 'group:west'],
    ['fr', "La réaction de Bogota à cette alliance témoigne d'une inquiétude.", 'COL', 'IRN+VEN'],
    ['en', "Bogota's reaction to this alliance reflects unease.", 'COL', 'IRN+VEN'],
    ['fr', 'Cette réponse reflète la position de Caracas.', 'VEN', ''],
    ['en', 'This answer reflects the position of Caracas.', 'VEN', ''],
  ] as const)('%s: %s', (language, text, sources, targets) => {
    const [claim] = claimsIn(text, language);
    expect([claim?.sources.toSorted().join('+'), claim?.targets.toSorted().join('+')]).toEqual([sources, targets]);
  });
});

describe('what is thought of and what is said to come', () => {
  test.each([
    ['fr', "Téhéran n'irait sans doute pas jusqu'à rompre, tempère un diplomate.", 'prediction'],
    ['fr', "Un départ de Caracas ne remettrait pas en cause l'accord.", 'prediction'],
  ] as const)('%s: %s', (language, text, kind) => {
    expect(claimsIn(text, language).map((one) => one.kind)).toEqual([kind]);
  });

  test.each([
    ['en', 'Tehran said Iran would always honour its word.'],
    ['fr', "Ce texte a d'abord paru dans notre lettre ; pour s'abonner, il suffit d'écrire à l'Iran."],
  ] as const)('nothing is foreseen: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map((one) => one.kind)).not.toContain('prediction');
  });
});

test.each([
  ['fr', "L'Iran n'exclut pas une coopération militaire avec la Chine, a ajouté le ministre iranien."],
  ['en', 'Iran said it had no reason to refuse the support offered by China.'],
] as const)('%s: what is left open is not denied: %s', (language, text) => {
  expect(claimsIn(text, language).filter(({ kind }) => kind === 'denial')).toEqual([]);
});
