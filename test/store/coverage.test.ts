import { expect, test } from 'vitest';
import { makeCoverage } from '../../bench/record/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore } from '../../src/store/index.ts';

const knowledge = loadKnowledge();

test('coverage of many stories, recorded in parts, is the record of all at once', async () => {
  const covered = [...makeCoverage(450)];
  const store = await openStore(':memory:');
  for (const [at, { document, reading }] of covered.entries()) {
    await store.keep(document, reading);
    if (at % 170 === 0) await store.recordSome(knowledge, 170);
  }
  while ((await store.recordSome(knowledge, 1000)).left > 0);
  const record = await store.record();
  await store.close();
  const whole = buildRecord(
    covered.map(({ document }) => document),
    covered.map(({ reading }) => reading),
    knowledge,
  );
  expect(JSON.stringify(record)).toBe(JSON.stringify(whole));
}, 60_000);
