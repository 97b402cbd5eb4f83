import type { Agreement, Claim, EventCore, Evidence } from '../model/index.ts';

/** Everything a fact rests on, each span once; an agreement rests on the sentences of its steps and clauses too. */
export function evidenceOf(fact: EventCore | Claim | Agreement): Evidence[] {
  const parts = 'steps' in fact ? [...fact.steps, ...fact.obligations].flatMap((part) => part.evidence) : [];
  const spans = new Map([...fact.evidence, ...parts].map((one) => [`${one.document} ${one.start} ${one.end}`, one]));
  return [...spans.values()];
}
