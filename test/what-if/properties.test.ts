import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assumption, type BondAnswer, type Fact, type WhatIf, whatIf } from '../../src/analysis/index.ts';
import type { Treaty } from '../../src/knowledge/index.ts';
import { assumptions, day, facts, knowledgeWith, treaties, treaty } from './worlds.ts';

const ask = (given: readonly Fact[], known: readonly Treaty[], assumed: readonly Assumption[] = []): WhatIf =>
  whatIf(given, { knowledge: knowledgeWith(known), on: day, language: 'en', assumptions: assumed });

const duty = ({ state, towards, treaty, article, duty }: BondAnswer): string =>
  [state, towards, treaty, article, duty].join(' ');
const clause = ({ state, treaty, article, duty }: BondAnswer): string => [state, treaty, article, duty].join(' ');
const mayBind = ({ status }: BondAnswer): boolean => status !== 'excused';

test('the order of facts and of assumptions never matters', () => {
  fc.assert(
    fc.property(treaties, facts, assumptions, (known, given, assumed) => {
      const answer = ask(given, known, assumed);
      expect(ask([...given].reverse(), known, [...assumed].reverse())).toEqual(answer);
      expect(ask([...given, ...given], known, assumed).bound).toEqual(answer.bound);
    }),
    { numRuns: 400 },
  );
});

test('a treaty that is not in force, or no longer, binds nobody; nor does it one who is no party', () => {
  const begun = (from: string | null): boolean => from !== null && day.slice(0, from.length) >= from;
  const over = (until: string | null): boolean => until !== null && day.slice(0, until.length) >= until;
  fc.assert(
    fc.property(treaties, facts, assumptions, (known, given, assumed) => {
      for (const bond of ask(given, known, assumed).bound) {
        const { in_force, ended, parties } = known.find(({ id }) => id === bond.treaty)!;
        expect(begun(in_force) && !over(ended)).toBe(true);
        for (const party of [bond.state, bond.towards]) {
          expect(parties.some(({ state, joined, left }) => state === party && begun(joined) && !over(left))).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every bond is of a clause that stands in a treaty, and of two different states', () => {
  fc.assert(
    fc.property(treaties, facts, assumptions, (known, given, assumed) => {
      for (const bond of ask(given, known, assumed).bound) {
        const provisions = known.find(({ id }) => id === bond.treaty)!.provisions;
        expect(provisions.some((one) => one.article === bond.article && one.duty === bond.duty)).toBe(true);
        expect(bond.state).not.toBe(bond.towards);
        expect(bond.conditions.filter((word) => word.includes(':')).length > 0).toBe(bond.status === 'conditional');
      }
    }),
    { numRuns: 400 },
  );
});

test('a treaty more never takes a bond away that the facts themselves touch, save by a conflict', () => {
  fc.assert(
    fc.property(treaties, treaty('one-more'), facts, (known, more, given) => {
      const before = ask(given, known).bound.filter((bond) => bond.depth === 1);
      const after = new Map(
        ask(given, [...known, more])
          .bound.filter(({ depth }) => depth === 1)
          .map((bond) => [duty(bond), bond]),
      );
      for (const bond of before) {
        // Told because helping would break it: where a new conflict keeps the helper from helping, that is gone too.
        if (bond.status === 'conflict' && bond.duty === 'no-aggression') continue;
        const same = after.get(duty(bond))?.status;
        expect(
          bond.status === 'triggered' || bond.status === 'conflict' ? ['triggered', 'conflict'] : [bond.status],
        ).toContain(same);
      }
    }),
    { numRuns: 600 },
  );
});

test('nor one further on, save by a conflict, where the same clause now binds nearer, or where the bearer is bound to fight that one', () => {
  fc.assert(
    fc.property(treaties, treaty('one-more'), facts, assumptions, (known, more, given, assumed) => {
      const before = ask(given, known, assumed).bound;
      const after = ask(given, [...known, more], assumed).bound;
      const torn = new Set(before.filter(({ status }) => status === 'conflict').map(duty));
      fc.pre(after.every((bond) => bond.status !== 'conflict' || torn.has(duty(bond))));
      // The nearest link comes first in an answer, so that it is the last to be set here.
      const told = new Map(
        after
          .filter(mayBind)
          .reverse()
          .map((bond) => [clause(bond), bond.depth]),
      );
      const fights = new Set(
        after
          .filter(({ status }) => status === 'triggered')
          .flatMap(({ state, against }) => against.map((one) => `${state}>${one}`)),
      );
      for (const bond of before.filter(mayBind)) {
        if (!fights.has(`${bond.state}>${bond.towards}`))
          expect(told.get(clause(bond))).toBeLessThanOrEqual(bond.depth);
      }
    }),
    { numRuns: 600 },
  );
});

test('it ends, whatever is answered with yes', () => {
  fc.assert(
    fc.property(treaties, facts, (known, given) => {
      const assumed: Assumption[] = [];
      for (let open = ask(given, known).questions; open.length > 0; open = ask(given, known, assumed).questions) {
        const told = new Set(assumed.map(({ question }) => question));
        expect(open.filter(({ id }) => told.has(id))).toEqual([]);
        assumed.push(...open.map(({ id }) => ({ question: id, holds: true })));
      }
      for (const { because, depth } of ask(given, known, assumed).bound) expect(because === null).toBe(depth === 1);
    }),
    { numRuns: 300 },
  );
});

test('a «yes» never weakens a bond of the facts, a «no» never strengthens one', () => {
  const strength = ['excused', 'conditional', 'triggered', 'conflict'];
  fc.assert(
    fc.property(treaties, facts, fc.nat(), fc.boolean(), (known, given, which, holds) => {
      const { bound, questions } = ask(given, known);
      fc.pre(questions.length > 0);
      const question = questions[which % questions.length]!.id;
      const after = new Map(
        ask(given, known, [{ question, holds }])
          .bound.filter(({ depth }) => depth === 1)
          .map((bond) => [duty(bond), strength.indexOf(bond.status)]),
      );
      for (const bond of bound.filter(({ depth }) => depth === 1)) {
        const [was, is] = [strength.indexOf(bond.status), after.get(duty(bond))!];
        if (bond.status !== 'conflict' && holds) expect(is).toBeGreaterThanOrEqual(was);
        if (!holds && bond.status !== 'conflict') expect(is).toBeLessThanOrEqual(was);
      }
    }),
    { numRuns: 400 },
  );
});
