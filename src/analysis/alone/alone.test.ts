import { expect, test } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { toldAlone } from './alone.ts';

const on = (...documents: string[]) => documents.map((document) => ({ document }));
const record = {
  documents: [
    { id: 'a1', publisher: 'A', textGroup: null },
    { id: 'a2', publisher: 'A', textGroup: null },
    { id: 'b', publisher: 'B', textGroup: null },
    { id: 'n1', publisher: null, textGroup: 'g' },
    { id: 'n2', publisher: null, textGroup: 'g' },
    { id: 'n3', publisher: null, textGroup: null },
  ],
  agreements: [
    {
      id: 'pact',
      steps: [
        { step: 'signed', evidence: on('a1') },
        { step: 'signed', evidence: on('b') },
        { step: 'ratified', evidence: on('b') },
      ],
    },
  ],
  events: [
    { id: 'by A twice', evidence: on('a1', 'a2') },
    { id: 'by A and B', evidence: on('a1', 'b') },
    { id: 'by one nameless family', evidence: on('n1', 'n2') },
    { id: 'by two nameless texts', evidence: on('n1', 'n3') },
    { id: 'by B and nobody', evidence: on('b', 'n1') },
  ],
  claims: [{ id: 'said in B', evidence: on('b') }],
} as unknown as AllianceRecord;

test('a fact is an outlet’s own where all its evidence is', () => {
  expect(toldAlone(record).map(({ id, step, publisher }) => [step === null ? id : `${id} ${step}`, publisher])).toEqual(
    [
      ['pact ratified', 'B'],
      ['by A twice', 'A'],
      ['by one nameless family', null],
      ['said in B', 'B'],
    ],
  );
});
