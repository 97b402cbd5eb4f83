import { expect, test } from 'vitest';
import { AllianceRecord } from '../model/index.ts';
import { recordToJson } from './index.ts';

const record: AllianceRecord = {
  format: 'entente/1',
  generator: { name: 'entente', version: '0.1.0', knowledge: '000000000000' },
  documents: [],
  actors: [{ id: 'RUS', kind: 'state', names: { fr: 'Russie', en: 'Russia' }, of: null, roles: [], inferred: false }],
  events: [],
  agreements: [],
  claims: [],
  contradictions: [],
  promises: [],
  corrections: [],
};

test('what is written reads back as the same record', () => {
  const text = recordToJson(record);
  expect(AllianceRecord.parse(JSON.parse(text))).toEqual({ ...record, shifts: [] });
  expect(text.endsWith('}\n')).toBe(true);
});

test('the order in which fields were set does not show', () => {
  const turned = Object.fromEntries(Object.entries(record).reverse()) as AllianceRecord;
  expect(recordToJson(turned)).toBe(recordToJson(record));
});

test('what the schema does not allow is not written', () => {
  expect(() => recordToJson({ ...record, format: 'entente/9' as 'entente/1' })).toThrow();
});
