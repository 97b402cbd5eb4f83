import { describe, expect, test } from 'vitest';
import { isState } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const stepsOf = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2025-03-05')
    .agreements.flatMap(({ parties, steps }) => steps.map(({ step }) => `${step} ${parties.filter(isState).join('+')}`))
    .sort();

describe('pacts that a sentence tells in passing', () => {
  test.each([
    [
      'en',
      'Hanoi has similar agreements with Japan and South Korea, and signed one with India in March.',
      ['in-force JPN+VNM', 'in-force KOR+VNM', 'signed IND+VNM'],
    ],
    [
      'fr',
      "Athènes a des accords de défense similaires avec la Jordanie et l'Égypte, et en a signé un avec Chypre en mars.",
      ['in-force EGY+GRC', 'in-force GRC+JOR', 'signed CYP+GRC'],
    ],
    ['en', 'Canadian troops are in Latvia under a bilateral agreement with Riga.', ['in-force CAN+LVA']],
    ['en', 'Several thousand Kenyan soldiers are in Somalia under a bilateral agreement.', ['in-force KEN+SOM']],
    [
      'fr',
      "Quelque 800 soldats rwandais sont déployés au Bénin en vertu d'un accord bilatéral avec Cotonou.",
      ['in-force BEN+RWA'],
    ],
    ['en', 'The ANZUS treaty of 1951 binds Canberra.', ['signed AUS+NZL+USA']],
    ['fr', 'Le traité Anzus de 1951 lie Canberra à Washington.', ['signed AUS+NZL+USA']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(stepsOf(text, language)).toEqual(expected);
  });

  test.each([
    ['en', 'The shop has two similar shelves and bought one with wheels.'],
    ['en', 'Hanoi published the treaty. A singer signed one with her label.'],
    ['fr', "L'équipe a des contrats avec deux joueurs et en a signé un avec un gardien."],
    ['en', 'Kenyan runners trained in Italy under a bilateral sponsorship deal.'],
    ['fr', "Des étudiants togolais sont à Lille dans le cadre d'un accord entre universités."],
  ] as const)('but no other thing, %s: %s', (language, text) => {
    expect(stepsOf(text, language)).toEqual([]);
  });
});

describe('steps by other words', () => {
  test.each([
    ['en', 'Estonia initialled a memorandum of understanding with Latvia on Monday.', ['signed EST+LVA']],
    ['fr', 'Le chancelier allemand a paraphé lundi un accord avec la Lituanie.', ['signed DEU+LTU']],
    [
      'fr',
      'Le Pérou et l’Équateur ont signé un pacte de sécurité. Il avait été paraphé le 3 mars.',
      ['announced ECU+PER', 'signed ECU+PER'],
    ],
    ['en', 'Kazakhstan put its water treaty with Kyrgyzstan "in abeyance" on Friday.', ['suspended KAZ+KGZ']],
    ['fr', 'Le Kazakhstan a mis en sommeil le traité sur l’eau qui le lie au Kirghizstan.', ['suspended KAZ+KGZ']],
    [
      'en',
      "Turkey and Kenya signed a naval agreement in May. The accord sailed through Kenya's parliament on Wednesday.",
      ['approved KEN+TUR', 'signed KEN+TUR'],
    ],
    [
      'fr',
      'La Côte d’Ivoire a décidé de mettre fin à trois textes signés avec la France entre 1961 et 1998.',
      ['denounced CIV+FRA'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(stepsOf(text, language)).toEqual(expected);
  });

  test.each([
    ['en', "Norway's vote has left Hungary as the last of the alliance's members in NATO yet to agree."],
    ['en', 'Kazakhstan put its river fleet in abeyance.'],
    ['fr', 'La revue a publié trois textes signés entre 1961 et 1998.'],
  ] as const)('but nothing of a pact, %s: %s', (language, text) => {
    expect(stepsOf(text, language)).toEqual([]);
  });
});

describe('who lets others in, ends by its junta, or signs behind an aside', () => {
  const kindsOf = (text: string, language: 'fr' | 'en'): string[] =>
    readText(text, language, '2025-03-05').agreements.flatMap(({ steps }) =>
      steps.map(({ step, by }) => `${step} ${by.filter((id) => !id.startsWith('person:')).join('+')}`),
    );

  test.each([
    ['en', 'NATO has grown since the invasion. Helsinki was let in last April.', 'in-force FIN'],
    ['fr', 'L’Otan s’est élargie depuis l’invasion. La Finlande a été admise en avril.', 'in-force FIN'],
    ['en', 'NATO grew again. Sweden became the 32nd ally in March.', 'in-force SWE'],
    ['fr', 'L’Otan s’élargit. La Suède est devenue jeudi le 32e allié.', 'in-force SWE'],
    [
      'en',
      'Stockholm has meanwhile taken out insurance, signing in December a defence agreement with Oslo.',
      'signed SWE',
    ],
    [
      'en',
      'The vote comes a month after Kenya, which has had no such pact since 1990, signed a defence accord with Uganda.',
      'signed KEN+UGA',
    ],
    ['fr', 'La junte nigérienne a mis fin à l’accord de défense entre la France et le Niger.', 'denounced NER'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(kindsOf(text, language)).toContain(expected);
  });

  test.each([
    ['en', 'NATO met on Monday. Reporters from Finland were let in at noon.'],
    ['fr', 'L’Otan s’est réunie. Un soldat finlandais a été admis à l’hôpital.'],
    ['en', 'NATO officials watched as Sweden became the 32nd team in the cup.'],
  ] as const)('but nobody else, %s: %s', (language, text) => {
    expect(kindsOf(text, language)).toEqual([]);
  });
});

describe('a body that a member’s leaving did something to', () => {
  test.each([
    ['fr', "Affaibli par le départ du Tchad en 2023, le G5 Sahel n'existe plus que sur le papier."],
    ['en', "Weakened by Chad's departure in 2023, the G5 Sahel exists only on paper."],
  ] as const)('%s: %s', (language, text) => {
    expect(stepsOf(text, language)).toEqual(['withdrawn TCD']);
  });

  test.each([
    ['fr', 'Affaibli par le départ des soldats français, le G5 Sahel cherche des appuis.'],
    ['en', "Weakened by France's departure from Mali, the G5 Sahel is looking for support."],
  ] as const)('not where others leave, %s: %s', (language, text) => {
    expect(stepsOf(text, language)).toEqual([]);
  });
});

describe('clauses that stand further from their pact', () => {
  const dutiesOf = (text: string, language: 'fr' | 'en'): string[] =>
    readText(text, language, '2025-03-05').agreements.flatMap(({ obligations }) =>
      obligations.map(({ bearer, beneficiary, duty }) => `${duty} ${bearer}>${beneficiary}`),
    );

  test.each([
    [
      'en',
      'Fiji and China signed a security agreement. A leaked draft would allow Beijing to send police to Fiji.',
      'host-forces FJI>CHN',
    ],
    [
      'en',
      'Kenya and Uganda signed a pact on Monday. The signing took place in Kampala.\n\nWhat is in it\n\n- Arms: neither of the two may use force against the other.',
      'no-aggression KEN>UGA',
    ],
    [
      'fr',
      'Le Kenya et l’Ouganda ont signé lundi un pacte. La signature a eu lieu à Kampala. En voici les principaux points :\n\n- Armes : aucun des deux ne pourra recourir à la force contre l’autre.',
      'no-aggression KEN>UGA',
    ],
    [
      'fr',
      "Le Kenya et l'Ouganda ont signé lundi un pacte de défense. Chacun devra secourir l'autre s'il est attaqué.",
      'assist-as-deemed-necessary KEN>UGA',
    ],
    [
      'fr',
      'L’Arabie saoudite et le Pakistan ont signé un pacte. Il prévoit :\n\n- Coordination : la création d’un comité militaire commun, selon un responsable pakistanais.',
      'cooperate PAK>SAU',
    ],
    [
      'fr',
      'La Grèce et la Jordanie ont signé un accord. Cet accord doit permettre « une coopération industrielle », selon les termes du ministre grec.',
      'cooperate GRC>JOR',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dutiesOf(text, language)).toContain(expected);
  });

  test.each([
    [
      'en',
      "Kenya and Somalia signed a naval pact. Nairobi will in return receive 20 percent of Somalia's revenue, according to two people briefed on the text.",
    ],
    [
      'fr',
      'Le Kenya et la Somalie ont signé un pacte naval. Nairobi recevra en échange 20 % des revenus, selon deux personnes informées du texte.',
    ],
  ] as const)('what is given in return, and not who knows it, %s: %s', (language, text) => {
    expect(dutiesOf(text, language)).toEqual(['cooperate SOM>KEN']);
  });

  test.each([
    [
      'en',
      'Fiji and China signed a security agreement. The first draft of the budget would allow Fiji to hire police.',
    ],
    ['fr', 'Les Fidji et la Chine ont signé un accord. Le projet de budget prévoit des postes de policiers.'],
    ['en', 'Kenya and Uganda signed a pact.\n\nOther news\n\n- Two runners will race each other in Nairobi.'],
  ] as const)('but nothing of the kind, %s: %s', (language, text) => {
    expect(dutiesOf(text, language)).toEqual([]);
  });
});
