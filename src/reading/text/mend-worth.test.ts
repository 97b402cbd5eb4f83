import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it.each([
  ['Japan granted loans worth 300 million dollars to Kenya.', 'AID JPN>KEN'],
  ['Washington approved the sale of missiles worth 330 million dollars to Estonia.', 'COOPERATE USA>EST'],
  ['India ordered 26 jets worth 7 billion euros from France.', 'COOPERATE IND>FRA'],
])('what a thing is worth does not part it from whom it is for: %s', (text, told) => {
  const events = readText(text, 'en', '2024-11-05').events;
  expect(events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`)).toContain(told);
});

it('what is worth it tells nothing', () => {
  expect(readText('A visit to Kenya was worth the trouble.', 'en', '2024-11-05').events).toEqual([]);
});
