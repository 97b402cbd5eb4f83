import { describe, expect, test } from 'vitest';
import type { EventType, Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Events of a text as «TYPE sources > targets», the actors sorted. */
function eventsIn(text: string, language: Language, type?: EventType): string[] {
  return readText(text, language)
    .events.filter((event) => !type || event.type === type)
    .map((event) => `${event.type} ${event.sources.toSorted().join('+')} > ${event.targets.toSorted().join('+')}`);
}

type Twin = readonly [why: string, fr: string, en: string, expected: readonly string[]];

const twins: readonly Twin[] = [
  [
    'all members of a coordination act',
    "Le Pérou, la Bolivie et l'Équateur ont condamné l'attaque chilienne.",
    'Peru, Bolivia and Ecuador condemned the Chilean attack.',
    ['ACCUSE BOL+ECU+PER > CHL'],
  ],
  [
    'names of several words are one name',
    "L'Arabie saoudite et la Corée du Sud sont partenaires. La Nouvelle-Zélande a livré des drones à la Papouasie-Nouvelle-Guinée.",
    'Saudi Arabia and South Korea are partners. New Zealand delivered drones to Papua New Guinea.',
    ['AID NZL > PNG'],
  ],
  [
    'the passive turns the sides',
    'Des missiles ont été livrés à la Syrie par la Biélorussie.',
    'Missiles were delivered to Syria by Belarus.',
    ['AID BLR > SYR'],
  ],
  [
    'whom one asks does what is asked',
    'Le Brésil a accusé la Colombie de livrer des armes au Venezuela.',
    'Brazil accused Colombia of delivering weapons to Venezuela.',
    ['ACCUSE BRA > COL', 'AID COL > VEN'],
  ],
  [
    'who does it is no part of the turn of phrase: war ships wage no war, a spokesman shows nobody the door',
    'Des navires de guerre chinois ont fait le tour de Malte. Le porte-parole chinois a mis les Fidji en tête.',
    'Chinese war ships made a circle round Malta. The Chinese spokesman put Fiji first.',
    [],
  ],
  [
    'what is lifted is no longer laid',
    "La levée de l'embargo saoudien contre le Qatar a été annoncée.",
    'The lifting of the Saudi embargo on Qatar was announced.',
    ['CONCEDE SAU > QAT'],
  ],
  [
    'who is picked to build builds',
    'Le Kazakhstan a choisi une entreprise russe pour construire sa centrale nucléaire.',
    'Kazakhstan picked a Russian firm to build its first nuclear plant.',
    ['AID RUS > KAZ'],
  ],
  [
    'whoever did it does not welcome it',
    "La libération de prisonniers arméniens par l'Azerbaïdjan a été saluée.",
    'The release of Armenian prisoners by Azerbaijan was welcomed.',
    ['RETREAT AZE > ARM'],
  ],
  [
    'a noun carries its sides by possessor and preposition',
    "L'aide militaire de la Suède à la Moldavie a doublé.",
    "Sweden's military aid to Moldova has doubled.",
    ['AID SWE > MDA'],
  ],
  [
    'who receives is not who gives',
    "Le Tchad bénéficie d'un soutien militaire de la Hongrie.",
    'Chad receives military support from Hungary.',
    ['AID HUN > TCD'],
  ],
  [
    'who does it together with others is not alone',
    "L'Iran, ainsi que la Syrie, a condamné Israël.",
    'Iran, together with Syria, condemned Israel.',
    ['ACCUSE IRN+SYR > ISR'],
  ],
  [
    'one as well as the other',
    'Tant le Pérou que la Bolivie ont accusé le Chili.',
    'Not only Peru but also Bolivia accused Chile.',
    ['ACCUSE BOL+PER > CHL'],
  ],
  ['neither does it', "Ni Oman ni le Qatar n'ont condamné le Chili.", 'Neither Oman nor Qatar condemned Chile.', []],
  [
    'what limits a number counts nothing',
    "Plus de 200 commandos turcs ont attaqué l'Albanie.",
    'More than 200 Turkish commandos attacked Albania.',
    ['ASSAULT TUR > ALB'],
  ],
  [
    'whoever leads a state is told with it, also against those who live there',
    "L'opposition vénézuélienne a accusé le président Nicolás Maduro de fraude.",
    'The Venezuelan opposition accused President Nicolás Maduro of fraud.',
    ['ACCUSE VEN > VEN+person:nicolas-maduro'],
  ],
  [
    'a people is of the state it lives in',
    'Les Serbes de Bosnie ont condamné la Croatie.',
    'Bosnian Serbs condemned Croatia.',
    ['ACCUSE BIH > HRV'],
  ],
  [
    'who is only named beside the subject is not asked',
    "Le Pakistan, allié de la Turquie, a exigé des excuses de l'Inde.",
    'Pakistan, an ally of Turkey, demanded an apology from India.',
    ['REQUEST PAK > IND'],
  ],
  [
    'soldiers of an organisation are its own',
    "Des soldats de l'Otan ont attaqué la Serbie.",
    'NATO troops attacked Serbia.',
    ['ASSAULT org:nato > SRB'],
  ],
  [
    'what a pronoun stands for is what was told before',
    'Le Laos veut des hélicoptères. Le Vietnam lui en a fourni trois.',
    'Laos wants helicopters. Vietnam delivered them to Laos.',
    ['AID VNM > LAO'],
  ],
  [
    'where the target is told, nobody else is meant',
    'Le Ghana et le Togo sont voisins. Des soldats ghanéens ont quitté la mine.',
    'Ghana and Togo are talking. Ghanaian soldiers withdrew from the mine.',
    [],
  ],
  [
    'several who do it to each other',
    "Le Pérou et la Bolivie s'accusent mutuellement d'espionnage.",
    'Peru and Bolivia accused each other of espionage.',
    ['ACCUSE BOL+PER > BOL+PER'],
  ],
  [
    'nobody strikes what is their own',
    'Le Tchad est en deuil. Le Soudan a attaqué deux de ses villages.',
    'Chad is in mourning. Sudan attacked two of its villages.',
    ['ASSAULT SDN > TCD'],
  ],
  [
    'neither one nor the other was done',
    "Le Ghana n'a ni condamné ni menacé le Togo.",
    'Ghana has neither condemned nor threatened Togo.',
    [],
  ],
  [
    'what is joined to a month is joined to the name before it',
    "Le ministre omanais s'est rendu à Tunis en juillet et à Alger en août.",
    'The Omani minister visited Tunis in July and Algiers in August.',
    ['CONSULT OMN > TUN', 'CONSULT OMN > DZA'],
  ],
  [
    'the senate of another state is its own',
    'Le Sénat chilien a condamné la Bolivie.',
    "Chile's Senate condemned Bolivia.",
    ['ACCUSE CHL > BOL'],
  ],
  [
    'a pronoun that stresses the subject is not the subject',
    'Le Pérou et la Bolivie, eux, ont condamné le Chili.',
    'Peru and Bolivia, for their part, condemned Chile.',
    ['ACCUSE BOL+PER > CHL'],
  ],
  [
    'who fights alongside is no enemy',
    'Des soldats cubains combattent aux côtés des forces angolaises.',
    'Cuban soldiers fight alongside Angolan forces.',
    ['AID CUB > AGO'],
  ],
];

test('a phrase between an auxiliary and its participle parts nothing', () => {
  expect(eventsIn('Turkey has for years supplied drones to Mali.', 'en')).toEqual(['AID TUR > MLI']);
});

describe.each(twins)('%s', (_, fr, en, expected) => {
  test.each([
    ['fr', fr],
    ['en', en],
  ] as const)('%s', (language, text) => {
    expect(eventsIn(text, language)).toEqual(expected);
  });
});

describe('what goes without saying', () => {
  const pair = {
    fr: "Le Kenya et l'Ouganda ont signé un pacte. Le Kenya et l'Ouganda renforcent leurs liens.",
    en: 'Kenya and Uganda signed a pact. Kenya and Uganda are strengthening their ties.',
  };
  test.each([
    ['fr', `${pair.fr}\nLe Kenya a livré des obus.`, 'AID KEN > UGA'],
    ['en', `${pair.en}\nKenya supplied shells.`, 'AID KEN > UGA'],
  ] as const)('the partner is meant (%s)', (language, text, expected) => {
    expect(eventsIn(text, language, 'AID')).toEqual([expected]);
  });

  test.each([
    ['fr', `${pair.fr}\nL'Éthiopie s'est dite préoccupée par cet accord.`],
    ['en', `${pair.en}\nEthiopia condemned the deal.`],
  ] as const)("an outsider's words are about both (%s)", (language, text) => {
    expect(eventsIn(text, language, 'ACCUSE')).toEqual(['ACCUSE ETH > KEN+UGA']);
  });

  test.each([
    ['fr', "Le président kényan a rencontré le président ougandais.\nLa rencontre s'est tenue à huis clos."],
    ['en', 'The Kenyan president met the Ugandan president.\nThe meeting was held behind closed doors.'],
  ] as const)('a definite noun points to the last meeting (%s)', (language, text) => {
    const { events } = readText(text, language);
    const states = events.map((event) =>
      [...event.sources, ...event.targets].filter((id) => /^[A-Z]{3}$/.test(id)).toSorted(),
    );
    expect(states).toEqual([
      ['KEN', 'UGA'],
      ['KEN', 'UGA'],
    ]);
  });

  test('a list takes the sides and the doubt of the sentence that opens it', () => {
    const text =
      "Selon Londres, l'Iran fournirait un soutien militaire au Soudan :\n- Livraison de drones\n- Envoi d'instructeurs";
    const { events } = readText(text, 'fr');
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect([event.type, event.sources, event.targets, event.factuality]).toEqual(['AID', ['IRN'], ['SDN'], 'PR+']);
      expect(event.origins.map(({ actor }) => actor)).toEqual(['GBR']);
    }
  });

  test('without a ground nobody is meant', () => {
    expect(eventsIn('Le Kenya a livré des obus.', 'fr')).toEqual([]);
    expect(eventsIn('Ethiopia condemned the deal.', 'en')).toEqual([]);
  });
});

describe('no event', () => {
  test.each([
    ['fr', "L'Iran dément toute livraison d'armes à la Libye."],
    ['en', 'Iran denies any delivery of weapons to Libya.'],
    ['fr', "Le Ghana n'a pas livré d'armes au Togo."],
    ['en', 'Ghana has not delivered weapons to Togo.'],
    ['fr', 'Si le Ghana livrait des armes au Togo, le Bénin réagirait.'],
    ['en', 'If Ghana delivered weapons to Togo, Benin would react.'],
    ['fr', 'La France rencontrera le Maroc en quart de finale de la Coupe du monde.'],
    ['en', 'France will meet Morocco in the quarter-final of the World Cup.'],
    ['fr', 'Le Ghana livrera-t-il des armes au Togo ?'],
    ['en', 'Will Ghana deliver weapons to Togo?'],
  ] as const)('%s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });
});
