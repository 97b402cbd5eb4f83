import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lowered, pin, readFloors, readHistory } from './pins.ts';
import { verdict } from './verdict.ts';

const made = mkdtempSync(join(tmpdir(), 'entente-gate-'));
afterAll(() => rmSync(made, { recursive: true }));

const score = (recall: number) => ({ 'core.recall': recall, 'core.precision': 0.81234 });
const pinned = (recall: number) => ({ measures: score(recall), baseline: {}, types: { 'event/AID': recall } });

test('a floor that would drop or vanish is named; one that rises or is new is not', () => {
  const before = { gold: 'a', floors: { 'core.recall': 0.5, 'core.precision': 0.8, 'claim.f1': 0.2, 'event.f1': 0.4 } };
  const after = {
    gold: 'a',
    floors: { 'core.recall': 0.49, 'core.precision': 0.9, 'event.f1': 0.4, 'accuracy.date': 0.1 },
  };
  expect(lowered(before, after)).toEqual(['core.recall', 'claim.f1']);
});

test('what is pinned holds until it is pinned anew, with a reason where it drops or the gold set changed', () => {
  const folder = join(made, 'gate');
  expect(verdict(score(0.5), 'aaa', readFloors(folder))).toEqual([expect.stringContaining('npm run gate -- --pin')]);

  expect(pin(folder, pinned(0.5), 'aaa', null)).toBeNull();
  expect(verdict(score(0.5), 'aaa', readFloors(folder))).toEqual([]);
  expect(verdict(score(0.6), 'aaa', readFloors(folder))).toEqual([]);
  expect(verdict(score(0.4), 'aaa', readFloors(folder))).toEqual(['core.recall is 0.4000, its floor is 0.5']);
  expect(verdict(score(0.5), 'bbb', readFloors(folder))).toEqual([expect.stringContaining('bbb, not aaa')]);

  expect(pin(folder, pinned(0.4), 'aaa', null)).toContain('core.recall');
  expect(pin(folder, pinned(0.5), 'bbb', null)).toContain('--because');
  expect(readFloors(folder)?.gold).toBe('aaa');
  expect(pin(folder, pinned(0.4), 'bbb', 'two articles more')).toBeNull();
  expect(readFloors(folder)).toMatchObject({ gold: 'bbb', floors: { 'core.recall': 0.4, 'core.precision': 0.81 } });
});

test('the results of earlier versions stay in the history', () => {
  const folder = mkdtempSync(join(made, 'history-'));
  const file = join(folder, 'history.json');
  const old = { version: '0.0.1', gold: 'aaa', because: null, measures: { 'core.recall': 0.2 }, baseline: {} };
  writeFileSync(file, JSON.stringify([old]));
  for (const recall of [0.3, 0.31]) expect(pin(folder, pinned(recall), 'aaa', null)).toBeNull();
  const history = JSON.parse(readFileSync(file, 'utf8')) as (typeof old)[];
  expect(history).toHaveLength(2);
  expect(history[0]).toEqual(old);
  expect(history[1]?.measures).toMatchObject({ 'core.recall': 0.31, 'core.precision': 0.8123 });
  expect(readHistory(folder)[1]?.types).toEqual({ 'event/AID': 0.31 });
});
