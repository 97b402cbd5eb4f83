import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it.each([
  ['Tonga, which owes China 120 million dollars, has asked Canberra for a similar pact.', 'REQUEST TON>AUS'],
  ['Washington, which slapped sanctions on a Serbian oil company in January, kept silent.', 'SANCTION USA>SRB'],
  [
    'Sergei Lavrov, who also held talks with President Ilham Aliyev in Baku, accused Armenia of delays.',
    'ACCUSE RUS,person:serguei-lavrov>ARM',
  ],
  ['Latvia, which leads a drone coalition with Britain, promised Ukraine 12,000 drones.', 'AID LVA>UKR'],
])('a name before a relative clause does what the verb behind it says: %s', (text, told) => {
  const events = readText(text, 'en', '2024-11-05').events;
  expect(events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`)).toContain(told);
});
