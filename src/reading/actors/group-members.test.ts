import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it.each([
  ['en', 'Hezbollah fighters attacked an Israeli outpost.', 'ASSAULT org:hezbollah>ISR'],
  ['en', 'M23 rebels seized a Congolese airport.', 'ASSAULT org:m23>COD'],
  ['fr', 'Des combattants du Hezbollah ont attaqué une position israélienne.', 'ASSAULT org:hezbollah>ISR'],
  ['fr', 'Les miliciens du Hamas ont attaqué Israël.', 'ASSAULT org:hamas>ISR'],
  ['fr', 'Les talibans ont attaqué un poste pakistanais.', 'ASSAULT org:taliban>PAK'],
  ['fr', 'Des rebelles houthis ont attaqué un cargo saoudien.', 'ASSAULT org:houthis>SAU'],
  // A force of a state does it for the state.
  ['en', 'Turkish army tanks attacked a Syrian town.', 'ASSAULT TUR>SYR'],
] as const)('those who fight for an armed group are of the group, not of the land: %s %s', (language, text, told) => {
  const events = readText(text, language, '2024-11-05').events;
  expect(events.map(({ type, sources, targets }) => `${type} ${sources.slice(0, 1)}>${targets}`)).toContain(told);
});

it.each([
  [
    'fr',
    'Bamako, Ouagadougou et Niamey se sont alliés. Les pays de l’AES ont rejeté la proposition togolaise.',
    'BFA,MLI,NER',
  ],
  ['fr', 'Les pays de l’AES ont rejeté la proposition togolaise.', 'group:aes-states'],
  ['en', 'Estonia, Latvia and Lithuania are close. The Baltic states rejected the Turkish proposal.', 'EST,LVA,LTU'],
  ['en', 'The Baltic states rejected the Turkish proposal.', 'group:baltic-states'],
] as const)('a group of a few whom the text has named is these: %s %s', (language, text, members) => {
  const refusal = readText(text, language, '2024-11-05').events.find(({ type }) => type === 'REJECT');
  expect(refusal?.sources.join()).toBe(members);
});
