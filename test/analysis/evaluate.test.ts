import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/analysis/evaluate/evaluate.ts';
import { parseGold } from '../../src/analysis/evaluate/gold.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { cite, goldFacts, record, run, text } from './evaluated.ts';

describe('matching', () => {
  test('finds every kind of fact where gold has it, and counts echoes once', () => {
    const result = run(Object.values(goldFacts).filter(({ id }) => id !== 'g6'));
    expect(result.problems).toEqual([]);
    expect(result.misses).toEqual([]);
    expect(result.kinds.event).toMatchObject({ gold: 1, found: 1, ours: 2, right: 1, precision: 0.5, recall: 1 });
    // Two obligations that mirror each other are one unit; the event of signing repeats the step.
    expect(result.kinds.agreement).toMatchObject({ gold: 2, found: 2, ours: 2, right: 2 });
    expect(result.kinds.quantity).toMatchObject({ gold: 1, found: 1 });
    expect(result.kinds.claim).toMatchObject({ gold: 1, found: 1, ours: 1, right: 1 });
    expect(result.surplus.map(({ id, quote }) => [id, quote])).toEqual([['e4', 'Tokyo criticised the visit.']]);
    expect(result.core).toMatchObject({ gold: 4, found: 4 });
    expect(result.core.f1).toBeCloseTo((2 * result.core.precision!) / (1 + result.core.precision!));
  });

  test('wants the same sentence', () => {
    const { misses, surplus } = run([goldFacts.second], {
      events: [{ ...record.events[3]!, evidence: [cite('criticised')] }],
    });
    expect(misses).toMatchObject([{ id: 'g6', kind: 'event', quote: 'the visit.' }]);
    expect(surplus.some(({ id }) => id === 'e4')).toBe(true);
  });

  test('wants the same type, the lenient score the same quad class', () => {
    const [visit] = record.events;
    const same = run([goldFacts.visit], { events: [{ ...visit!, type: 'SUPPORT' }] });
    expect([same.kinds.event.found, same.lenientEvents.found]).toEqual([0, 1]);
    const other = run([goldFacts.visit], { events: [{ ...visit!, type: 'ACCUSE' }] });
    expect(other.lenientEvents.found).toBe(0);
  });

  test('wants the same actors, in either order only where both do the same', () => {
    const turned = (index: number) => {
      const one = record.events[index]!;
      return { ...one, sources: one.targets, targets: one.sources };
    };
    expect(run([goldFacts.visit], { events: [turned(0)] }).kinds.event.found).toBe(1);
    const accused = { ...goldFacts.second, clause_start: null, sentence_start: 'Tokyo criticised the visit' };
    expect(run([accused]).kinds.event.found).toBe(1);
    expect(run([accused], { events: [turned(3)] }).kinds.event.found).toBe(0);
    const chinese = { ...goldFacts.visit, source: ['CHN'] };
    expect(run([chinese]).kinds.event.found).toBe(0);
    const unknown = { ...goldFacts.visit, source: ['unspecified'] };
    expect(run([unknown]).kinds.event.found).toBe(1);
  });

  test('takes a step only for the same step, an obligation only for a clause', () => {
    expect(run([{ ...goldFacts.signed, step: 'ratified' }]).kinds.agreement.found).toBe(0);
    expect(run([{ ...goldFacts.clause, clause: null }]).kinds.agreement.found).toBe(0);
  });

  test('takes an event for a quantity only with that number', () => {
    expect(run([goldFacts.troops], { claims: [] }).kinds.quantity.found).toBe(1);
    const fewer = { ...goldFacts.troops, quantity: { value: 1000, unit: 'soldiers' } };
    expect(run([fewer], { claims: [] }).kinds.quantity.found).toBe(0);
  });

  test('matches one gold fact with one unit', () => {
    const { kinds } = run([goldFacts.visit, { ...goldFacts.visit, id: 'g9' }]);
    expect(kinds.event).toMatchObject({ gold: 2, found: 1 });
  });
});

describe('attributes', () => {
  const all = Object.values(goldFacts);

  test('are judged on matched pairs', () => {
    const result = run(all.filter(({ id }) => id !== 'g6'));
    expect(result.accuracy.date).toMatchObject({ asked: 2, right: 2 });
    expect(result.accuracy.factuality).toMatchObject({ asked: 5, right: 5 });
    expect(result.accuracy.quantity).toMatchObject({ asked: 1, right: 1 });
    expect(result.wrong.map(({ gold, attributes }) => [gold, attributes.map(({ name }) => name)])).toEqual([
      ['g5', ['attribution']],
    ]);
  });

  test('a doubt taken for a fact is wrong, and so is a lost source', () => {
    const events = [{ ...record.events[2]!, factuality: 'CT+' as const, origins: [] }];
    const { wrong } = run([goldFacts.troops], { events, claims: [] });
    expect(wrong[0]?.attributes.map(({ name }) => name)).toEqual(['factuality', 'attribution']);
  });
});

describe('texts and files', () => {
  test('a text cleaned otherwise is aligned by the quotes', () => {
    const words = `---\ntitle: x\n---\n\n${text.replaceAll(' ', '  ')}`;
    const result = run(Object.values(goldFacts), {}, words);
    expect(result.core).toMatchObject({ gold: 5, found: 5 });
    expect(result.core).toMatchObject(run(Object.values(goldFacts)).core);
  });

  test('what cannot be scored is told, and counts as missed', () => {
    const lost = { ...goldFacts.visit, sentence_start: 'No such words' };
    expect(run([lost]).problems).toEqual([{ kind: 'no-sentence', file: 'a.txt', fact: 'g1' }]);
    expect(run([lost]).kinds.event).toMatchObject({ gold: 1, found: 0 });
    expect(run([goldFacts.visit], { documents: [] }).problems).toEqual([
      { kind: 'no-document', file: 'a.txt', fact: null },
    ]);
    const bare = evaluate(record, [{ file: 'a.txt', facts: [goldFacts.visit] }], new Map(), loadKnowledge());
    expect(bare.problems).toEqual([{ kind: 'no-text', file: 'a.txt', fact: null }]);
    expect(bare.core.recall).toBe(0);
    expect(bare.core.precision).toBeNull();
  });

  test('a gold file is parsed or refused by name; notes beside it are passed over', () => {
    expect(parseGold('cross.json', { same_facts: [] })).toBeNull();
    expect(parseGold('a.json', { file: 'a.txt', facts: [goldFacts.visit] })?.facts).toEqual([goldFacts.visit]);
    const inForce = { ...goldFacts.visit, kind: 'agreement', type: 'defence', step: 'In force' };
    expect(parseGold('a.json', { file: 'a.txt', facts: [inForce] })?.facts[0]?.step).toBe('in-force');
    const wrong = () => parseGold('a.json', { file: 'a.txt', facts: [{ ...goldFacts.visit, status: 'sure' }] });
    expect(wrong).toThrow(/a\.json: facts\.0\.status/);
  });
});
