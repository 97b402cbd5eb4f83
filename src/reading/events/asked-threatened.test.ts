import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language, type: string): string[] =>
  readText(text, language)
    .events.filter((event) => event.type === type)
    .map(({ sources, targets }) => `${sources} > ${targets}`);

test.each<[Language, string, string]>([
  ['en', 'REQUEST', 'Kenyan troops shelled the town as they pressed a massive offensive in Somalia.'],
  ['en', 'THREATEN', 'Some 30,000 Somalis have threatened to cross into Kenya.'],
  ['en', 'SANCTION', 'Kenyan troops barred angry crowds from returning to their homes in Somalia.'],
  ['en', 'ACCUSE', 'The Kenyan judges tried to defy a decision of the Ugandan parliament for bias.'],
  [
    'en',
    'REQUEST',
    'Norway vetoed a resolution demanding an immediate end to the raids and a pullout of Chadian forces.',
  ],
  ['fr', 'REQUEST', 'La Norvège a rejeté une résolution exigeant le retrait des forces tchadiennes.'],
  [
    'en',
    'THREATEN',
    'The Kenyan minister warned the rebel-held city of Kismayo to hand over fighters, including Ethiopia’s enemy.',
  ],
  ['en', 'ACCUSE', 'Beijing accused a preacher who was arrested in Taiwan of spying.'],
  ['fr', 'ACCUSE', 'Pékin a accusé d’espionnage un prêtre qui avait quitté Taïwan.'],
  ['en', 'CONCEDE', 'Norway says granting more autonomy to southern Sudan could help end the conflict.'],
])('nothing of the kind is told (%s): %s in «%s»', (language, type, text) => {
  expect(told(text, language, type)).toEqual([]);
});

test.each<[Language, string, string, string]>([
  ['en', 'REQUEST', 'Kenya pressed Somalia to free the crew.', 'KEN > SOM'],
  ['en', 'REQUEST', 'Kenya sought Norwegian help in Somalia.', 'KEN > NOR'],
  ['en', 'REQUEST', 'Nepal seeks Indian intelligence cooperation.', 'NPL > IND'],
  ['en', 'REQUEST', '# UN demands Rwanda pull out forces in DRC', 'org:un > RWA'],
  ['fr', 'REQUEST', 'L’ONU exige que le Rwanda retire ses troupes de RDC.', 'org:un > RWA'],
  ['en', 'REJECT', 'Kenya will not attend a peace conference in Oslo early next year.', 'KEN > NOR'],
  ['fr', 'REJECT', 'Le Kenya ne participera pas à une conférence de paix à Oslo.', 'KEN > NOR'],
  ['en', 'THREATEN', 'Somalis have threatened to attack Kenya.', 'SOM > KEN'],
  ['en', 'SANCTION', 'The African Union barred Gabon from its meetings.', 'org:african-union > GAB'],
  ['en', 'ACCUSE', 'The council adopted a resolution condemning Chad. Kenya condemned the coup in Gabon.', 'KEN > GAB'],
])('it is told, and of whom (%s): %s in «%s»', (language, type, text, sides) => {
  expect(told(text, language, type)).toContain(sides);
});
