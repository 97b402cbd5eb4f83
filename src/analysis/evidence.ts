import { type Agreement, type Evidence, evidencePlace } from '../model/index.ts';

type Agreed = Pick<Agreement, 'evidence' | 'steps' | 'obligations'>;

/** Everything a fact rests on, each span once; an agreement rests on the sentences of its steps and clauses too. */
export function evidenceOf(fact: Agreed | Pick<Agreement, 'evidence'>): Evidence[] {
  const parts = 'steps' in fact ? [...fact.steps, ...fact.obligations].flatMap((part) => part.evidence) : [];
  const spans = new Map([...fact.evidence, ...parts].map((one) => [evidencePlace(one), one]));
  return [...spans.values()];
}
