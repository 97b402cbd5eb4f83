import type { Agreement, Origin, RecordAgreement, Step } from '../model/index.ts';
import type { Conflict, Side } from './conflict.ts';
import type { Identity } from './identity.ts';
import type { Told } from './material.ts';
import { sortedSet } from './order.ts';
import { daysApart } from './spans.ts';

const author: Origin = { actor: 'author', kind: 'author', anonymous: false };

/** Articles may differ by so many days on one signature. */
const slack = 7;

type Signing = { readonly step: Step; readonly document: string; readonly state: string; readonly persons: string[] };

/**
 * One signature by two people who can hold but one office: Kim Jong-il in one article, Kim Jong-un in the others. A
 * minister who signs beside a president contradicts nobody.
 */
export function signatoryConflicts(
  agreements: readonly RecordAgreement[],
  told: readonly Told<Agreement>[],
  { resolve, stateOf, officesOf }: Identity,
): Conflict[] {
  const mentions = new Map(told.map((one) => [`${one.document} ${one.fact}`, one]));
  const oneOffice = (a: string, b: string): boolean => officesOf(a).some((office) => officesOf(b).includes(office));
  return agreements.flatMap(({ id, mentions: own }) => {
    const signings = own
      .flatMap(({ document, fact }) => mentions.get(`${document} ${fact}`) ?? [])
      .flatMap((mention) => signingsOf(mention, resolve, stateOf));
    return signings.flatMap((one, at) =>
      signings
        .slice(at + 1)
        .filter((other) => other.document !== one.document && other.state === one.state && sameDays(one, other))
        .filter(
          (other) =>
            !one.persons.some((person) => other.persons.includes(person)) &&
            one.persons.some((person) => other.persons.some((rival) => oneOffice(person, rival))),
        )
        .map(
          (other): Conflict => ({
            kind: 'actor',
            question: `${id} signed ${one.state}`,
            sides: [sideOf(id, one), sideOf(id, other)],
          }),
        ),
    );
  });
}

function signingsOf(
  { document, told }: Told<Agreement>,
  resolve: Identity['resolve'],
  stateOf: Identity['stateOf'],
): Signing[] {
  return told.steps
    .filter(({ step, factuality }) => step === 'signed' && factuality === 'CT+')
    .flatMap((step) => {
      const persons = sortedSet(step.by.map(resolve).filter((id) => id.startsWith('person:')));
      return sortedSet(persons.map(stateOf)).map((state) => ({
        step,
        document,
        state,
        persons: persons.filter((person) => stateOf(person) === state),
      }));
    });
}

const sideOf = (id: string, { step, persons }: Signing): Side => ({
  value: persons.join(', '),
  facts: [id],
  origins: [author],
  evidence: step.evidence,
});

const sameDays = (a: Signing, b: Signing): boolean =>
  a.step.date === null || b.step.date === null || daysApart(a.step.date, b.step.date) <= slack;
