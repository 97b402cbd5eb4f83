import type { AllianceRecord, Language } from '../../../model/index.ts';
import type { BondAnswer, Question } from '../answer.ts';
import { type WhatIfKnowledge, whatIf } from '../what-if.ts';
import { treatiesFromCoverage } from './from-coverage.ts';
import { type Reported, reportedFacts } from './reported.ts';

/** One clause that what the coverage reports may have set in motion, for all whom it binds alike. */
export type Touched = Omit<BondAnswer, 'state' | 'depth' | 'because' | 'reasons'> & {
  /** The first day on which a reported fact touches it, as YYYY-MM-DD. */
  readonly since: string;
  readonly fact: Reported['fact'];
  /** Ids of the events of that day that tell it. */
  readonly events: readonly string[];
  /** Who is bound. */
  readonly states: readonly string[];
  /** What somebody has to judge before it is sure. */
  readonly questions: readonly Pick<Question, 'id' | 'text'>[];
};

/**
 * The clauses that reported attacks, threats and sanctions touch, each from its first day on: «since 6 August 2024 article 4
 * may be triggered, if …». A request for help that is told on or before a day counts on it. That a clause is touched does not
 * say that it was invoked, let alone kept.
 */
export function touchedObligations(record: AllianceRecord, knowledge: WhatIfKnowledge, language: Language): Touched[] {
  const reported = reportedFacts(record);
  const requests = reported.flatMap(({ fact }) => (fact.kind === 'request' ? [fact] : []));
  const fromCoverage = treatiesFromCoverage(record, reported.at(-1)?.fact.on ?? '');
  const known = new Set<string>();
  const found = new Map<string, Touched & { readonly states: string[] }>();
  for (const { fact, events } of reported) {
    if (fact.kind === 'request') continue;
    const asked = requests.filter(({ on, by }) => on <= fact.on && by === fact.against);
    const { bound, questions } = whatIf([fact, ...asked], { knowledge, on: fact.on, language, fromCoverage });
    for (const { state, depth, because: _because, reasons: _reasons, ...bond } of bound) {
      if (depth > 1 || bond.status === 'excused') continue;
      const clause = [bond.treaty, bond.article, bond.duty, bond.towards, bond.status, fact.kind, fact.by];
      const once = [...clause, state].join(' ');
      if (known.has(once)) continue;
      known.add(once);
      const key = JSON.stringify([fact.on, clause, bond.conditions]);
      const alike = found.get(key);
      if (alike) {
        alike.states.push(state);
        continue;
      }
      const open = questions.filter(({ id }) => bond.conditions.includes(id)).map(({ id, text }) => ({ id, text }));
      found.set(key, {
        ...bond,
        since: fact.on,
        fact,
        events: events.map(({ id }) => id).sort(),
        states: [state],
        questions: open,
      });
    }
  }
  return [...found.values()];
}
