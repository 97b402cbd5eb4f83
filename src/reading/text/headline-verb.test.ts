import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] => {
  const { events, agreements } = readText(text, 'en');
  return [
    ...events.map(({ type, sources, targets }) => `${type} ${sources.toSorted()} > ${targets.toSorted()}`),
    ...agreements.flatMap(({ steps, parties }) => steps.map(({ step }) => `${step} ${parties.toSorted()}`)),
  ];
};

test.each([
  ['# Ghana summons Russian envoy over spy ring', 'ACCUSE GHA > RUS'],
  ['# Swedish jets intercept Russian bomber over Baltic', 'COERCE SWE > RUS'],
  ['# Peru, Ecuador seal border pact', 'signed ECU,PER'],
  ['# Polish farmers block border with Ukraine', 'PROTEST POL > UKR'],
  ['# Namibian minister to visit Bucharest', 'CONSULT NAM > ROU'],
])('%s', (text, event) => {
  expect(told(text)).toContain(event);
});

test.each(['# Oman talks collapse as Iran walks out', '# Iran sanctions bite', '# Kenya plans fence on Somali border'])(
  '%s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
