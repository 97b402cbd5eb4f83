import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The last event as «TYPE sources > targets», states and organisations only. */
function lastEvent(text: string, language: Language): string {
  const event = readText(text, language).events.at(-1);
  const side = (ids: readonly string[]): string =>
    ids
      .filter((id) => !id.startsWith('person:'))
      .toSorted()
      .join('+');
  return event ? `${event.type} ${side(event.sources)} > ${side(event.targets)}` : 'none';
}

type Twin = readonly [why: string, fr: string, en: string, expected: string];

const twins: readonly Twin[] = [
  [
    'two states of a region are the two that were named there',
    'La Suède et la Finlande ont armé leurs côtes, au dépit de la Hongrie. Berlin a livré des missiles aux deux pays nordiques.',
    'Sweden and Finland have armed their coasts, to the dismay of Hungary. Berlin delivered missiles to the two Nordic states.',
    'AID DEU > FIN+SWE',
  ],
  [
    'three states of a region of three are those',
    'La Pologne a été saluée. Berlin a livré des missiles aux trois pays baltes.',
    'Poland was hailed. Berlin delivered missiles to the three Baltic states.',
    'AID DEU > EST+LTU+LVA',
  ],
  [
    'a junta is not that of whoever condemns it',
    'Les putschistes de Niamey défient Paris. La France a condamné la junte.',
    'The putschists in Niamey defy Paris. France condemned the junta.',
    'ACCUSE FRA > NER',
  ],
  [
    'a country of a region is the last one there, whoever stands beside it',
    'La Somalie attend beaucoup du Qatar, rival des Émirats. Berlin a livré des drones au pays de la Corne de l’Afrique.',
    'Somalia expects much of Qatar, a rival of the Emirates. Berlin delivered drones to the Horn of Africa nation.',
    'AID DEU > SOM',
  ],
  [
    'a state of the Gulf',
    'Le Tchad s’est brouillé avec le Koweït. N’Djamena accuse le pays du Golfe d’ingérence.',
    'Chad fell out with Kuwait. N’Djamena accuses the Gulf state of meddling.',
    'ACCUSE TCD > KWT',
  ],
  [
    'a state of another region is none of it',
    'Le Tchad s’est brouillé avec la Norvège. Berlin a livré des drones au pays du Golfe.',
    'Chad fell out with Norway. Berlin delivered drones to the Gulf state.',
    'SANCTION TCD > NOR',
  ],
  [
    'who rules in a land acts for it, and goes on being spoken of',
    'Les militaires au pouvoir à Ouagadougou ont rappelé leurs envoyés au Ghana et au Togo. Ils ont condamné le Bénin.',
    'The military rulers in Burkina Faso recalled their envoys from Ghana and Togo. They condemned Benin.',
    'ACCUSE BFA > BEN',
  ],
  [
    'who stands beside a state told by its rulers is not the country',
    'L’Union africaine a critiqué la junte malienne, que soutient la Guinée. L’organisation a sanctionné le pays.',
    'The African Union criticised the Malian junta, which Guinea supports. The body sanctioned the country.',
    'SANCTION org:african-union > MLI',
  ],
  [
    'troops leave the country told before',
    'Le Niger est en colère. Rome a retiré ses derniers soldats du pays.',
    'Niger is angry. Rome withdrew its last soldiers from the country.',
    'RETREAT ITA > NER',
  ],
  [
    'an ally is bound by a treaty',
    'L’Azerbaïdjan a repris ses opérations contre l’Arménie. La Turquie a apporté son soutien à son allié.',
    'Azerbaijan resumed its operations against Armenia. Turkey voiced support for its ally.',
    'SUPPORT TUR > AZE',
  ],
  [
    'a neighbour lies where the words say',
    'Le Mali s’est rapproché du Maroc. L’Algérie a menacé son voisin du sud de représailles.',
    'Mali moved closer to Morocco. Algeria threatened its southern neighbour with reprisals.',
    'THREATEN DZA > MLI',
  ],
  [
    'the border of a neighbour is a neighbour’s',
    'Le Guyana a reçu le Brésil. Le Venezuela a massé des troupes à la frontière de son voisin.',
    'Guyana received Brazil. Venezuela massed troops on its neighbour’s border.',
    'MOBILIZE VEN > GUY',
  ],
  [
    'of three, the two who stand together',
    'Le Vietnam et les Philippines redoutent la Chine. Les deux riverains ont mené des exercices navals communs.',
    'Vietnam and the Philippines fear China. The two claimants held joint naval drills.',
    'COOPERATE PHL+VNM > PHL+VNM',
  ],
  [
    'of two objects the first receives',
    'Le Sri Lanka n’a plus de carburant. L’Inde a prêté 500 millions de dollars à l’île.',
    'Sri Lanka has run out of fuel. India lent the island $500 million.',
    'AID IND > LKA',
  ],
  [
    'a state with a name of many',
    'Le Soudan a reçu les Émirats arabes unis. Khartoum les accuse d’armer les paramilitaires.',
    'Sudan received the United Arab Emirates. Khartoum accuses the country of arming the paramilitaries.',
    'ACCUSE SDN > ARE',
  ],
  [
    'a country that lies somewhere is the last one there',
    'Le Pérou a reçu une délégation du Japon. Le pays andin a livré des vivres au Kenya.',
    'Peru received a delegation of Japan. The Andean country delivered food to Kenya.',
    'AID PER > KEN',
  ],
  [
    'the country is the one named last',
    'La Biélorussie craint ses voisins. Le pays a envoyé des troupes en Serbie.',
    'Belarus fears its neighbours. The country has sent troops to Serbia.',
    'AID BLR > SRB',
  ],
  [
    'the country is not one named only to tell where another lies',
    'Le Kenya, voisin de la Somalie, connaît une inflation record. Le pays a condamné le Pérou.',
    'Kenya, which borders Somalia, has seen prices double. The country condemned Peru.',
    'ACCUSE KEN > PER',
  ],
  [
    'the country may well be the other one of two, told beside no one',
    'Le Kenya a menacé la Somalie. Le pays a condamné le Pérou.',
    'Kenya has threatened Somalia. The country condemned Peru.',
    'ACCUSE SOM > PER',
  ],
  [
    'the latter is nobody who does it',
    'La Zambie et le Malawi se disputent un lac. Lundi, la Zambie a condamné ce dernier.',
    'Zambia and Malawi have quarrelled over a lake. On Monday Zambia condemned the latter.',
    'ACCUSE ZMB > MWI',
  ],
  [
    'what is of the country told before is of that state',
    "Les prix ont doublé en Ouganda. Lundi, le Kenya a rejeté l'offre du pays.",
    "Prices have doubled in Uganda. On Monday Kenya rejected the country's offer.",
    'REJECT KEN > UGA',
  ],
  [
    'the kingdom is the last that is one',
    "L'Arabie saoudite est riche, la Tunisie l'est moins. Le royaume a condamné le Tchad.",
    'Saudi Arabia is rich, Tunisia is less so. The kingdom condemned Chad.',
    'ACCUSE SAU > TCD',
  ],
  [
    'the latter is whoever was named last',
    "Le Maroc a rompu ses relations avec l'Iran. Ce dernier a condamné le Maroc.",
    'Morocco broke off relations with Iran. The latter condemned Morocco.',
    'ACCUSE IRN > MAR',
  ],
  [
    'the organisation is the one named last',
    "La Cédéao s'est réunie à Abuja. L'organisation a condamné le Niger.",
    'ECOWAS met in Abuja. The organisation condemned Niger.',
    'ACCUSE org:ecowas > NER',
  ],
  [
    'soldiers are who they are of',
    'Des soldats ougandais sont arrivés hier. Ils ont attaqué le Burundi.',
    'Ugandan soldiers arrived yesterday. They attacked Burundi.',
    'ASSAULT UGA > BDI',
  ],
  [
    'a pronoun that is no subject is not the subject',
    'La Corée du Nord manque de pétrole. Moscou lui a livré des chars.',
    'North Korea lacks oil. Moscow delivered tanks to it.',
    'AID RUS > PRK',
  ],
  [
    'rebels are of the state they live in, the army of the one in question',
    "Des rebelles en Birmanie ont attaqué l'armée.",
    'Rebels in Myanmar attacked the army.',
    'ASSAULT MMR > MMR',
  ],
  [
    'a body of a body is of its state',
    "Le chef d'état-major de l'armée kényane a condamné la Somalie.",
    'The chief of staff of the Kenyan army condemned Somalia.',
    'ACCUSE KEN > SOM',
  ],
  [
    'an adjective behind the whole phrase is of its head',
    'Des forces de maintien de la paix kényanes ont attaqué la Somalie.',
    'Kenyan peacekeeping forces attacked Somalia.',
    'ASSAULT KEN > SOM',
  ],
  [
    'the ally of one is another',
    'Le Niger craint pour sa frontière. Son voisin tchadien a attaqué la Libye.',
    'Niger fears for its border. Its Chadian neighbour attacked Libya.',
    'ASSAULT TCD > LBY',
  ],
  [
    'the host of one is the other of two',
    "Le ministre omanais a visité Tunis. Oman et la Tunisie coopèrent. Le ministre omanais a accusé son hôte d'espionnage.",
    'The Omani minister visited Tunis. Oman and Tunisia cooperate. The Omani minister accused his host of espionage.',
    'ACCUSE OMN > TUN',
  ],
  [
    'an office of nobody is that of the last who held it',
    "Le président zambien Hakainde Hichilema est à Paris. Le chef de l'État a accusé le Malawi d'espionnage.",
    'Zambian President Hakainde Hichilema is in Paris. The head of state accused Malawi of espionage.',
    'ACCUSE ZMB > MWI',
  ],
  [
    'members of a body are the body',
    "La Cédéao est en crise. Le Niger a condamné deux membres de l'organisation.",
    'ECOWAS is in crisis. Niger condemned two members of the organisation.',
    'ACCUSE NER > org:ecowas',
  ],
  [
    'the name before a relative clause owns the noun that opens it',
    "Les forces du Tchad, dont l'armée a attaqué la Libye, sont à la frontière.",
    'Chad, whose army attacked Libya, is standing at the border.',
    'ASSAULT TCD > LBY',
  ],
  [
    'a name behind a comma tells which neighbour',
    'La Zambie craint pour sa frontière. Elle a condamné son voisin du sud, le Zimbabwe.',
    'Zambia fears for its border. It condemned its southern neighbour, Zimbabwe.',
    'ACCUSE ZMB > ZWE',
  ],
  [
    'who leads a delegation is whose it is',
    'Une délégation conduite par le ministre burundais de la Défense a condamné le Rwanda.',
    "A delegation led by Burundi's defence minister condemned Rwanda.",
    'ACCUSE BDI > RWA',
  ],
  [
    'two states under one name are two',
    'Les deux Corées ont condamné le Japon.',
    'The two Koreas condemned Japan.',
    'ACCUSE KOR+PRK > JPN',
  ],
  [
    'a government of nobody is nobody',
    'Le gouvernement a condamné la Somalie.',
    'The government condemned Somalia.',
    'none',
  ],
];

describe.each(twins)('%s', (_, fr, en, expected) => {
  test.each([
    ['fr', fr],
    ['en', en],
  ] as const)('%s: %s', (language, text) => expect(lastEvent(text, language)).toBe(expected));
});

test('"the government there" is that of the land told before', () =>
  expect(lastEvent('Prices have doubled in Greece. On Monday Kenya condemned the government there.', 'en')).toBe(
    'ACCUSE KEN > GRC',
  ));
