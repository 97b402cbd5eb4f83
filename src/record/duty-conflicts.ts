import type { Agreement, Obligation, Origin, RecordAgreement } from '../model/index.ts';
import type { Conflict, Side } from './conflict.ts';
import { joinEvidence, type Told } from './material.ts';
import { groupBy, sortedSet } from './order.ts';

const author: Origin = { actor: 'author', kind: 'author', anonymous: false };

/** Duties to come to the help of the other side: the others are seldom told in full. */
const help: readonly string[] = ['assist-with-all-means', 'assist-as-deemed-necessary'];

/** A name that says by itself that each owes the other. */
const saysMutual = /mutu(?:el|al)|r[ée]cipro/i;

/**
 * Who owes help to whom: articles that tell of the making of a pact and have one side alone bound to help the other,
 * beside articles that have both bound. Who only repeats what one side owes, without the making of the pact or under a
 * name that says the rest, leaves nothing out.
 */
export function dutyConflicts(agreements: readonly RecordAgreement[], told: readonly Told<Agreement>[]): Conflict[] {
  const mentions = new Map(told.map((one) => [`${one.document} ${one.fact}`, one]));
  return agreements.flatMap(({ id, mentions: own }) => {
    const pacts = own.flatMap(({ document, fact }) => mentions.get(`${document} ${fact}`) ?? []);
    const duties = [...groupBy(pacts, ({ document }) => document).values()].flatMap(dutiesOf);
    return [...groupBy(duties, ({ trigger }) => trigger)].flatMap(([trigger, list]) =>
      list
        .filter(({ sides }) => sides === 'one')
        .flatMap((one) =>
          list
            .filter(({ sides }) => sides === 'both')
            .map(
              (other): Conflict => ({
                kind: 'actor',
                question: `${id} owes help ${trigger}`,
                sides: [sideOf(id, one), sideOf(id, other)],
              }),
            ),
        ),
    );
  });
}

type Owed = {
  readonly trigger: string;
  readonly bearers: readonly string[];
  readonly sides: 'one' | 'both' | 'unclear';
  readonly obligations: readonly Obligation[];
};

/** What one document tells of help, by what sets it in motion. */
function dutiesOf(pacts: readonly Told<Agreement>[]): Owed[] {
  const all = pacts.map(({ told }) => told);
  const isMade = all.some(({ steps }) => steps.some(({ step }) => step === 'signed'));
  const isNamedMutual = all.some(({ names }) => [...names.fr, ...names.en].some((name) => saysMutual.test(name)));
  const owed = all.flatMap(({ obligations }) => obligations.filter(({ duty }) => help.includes(duty)));
  return [...groupBy(owed, ({ trigger }) => trigger)].map(([trigger, obligations]) => {
    const bearers = sortedSet(obligations.map(({ bearer }) => bearer));
    const isOneSided = bearers.length === 1 && !obligations.some(({ reciprocal }) => reciprocal);
    const sides = !isOneSided ? 'both' : isMade && !isNamedMutual ? 'one' : 'unclear';
    return { trigger, bearers, sides, obligations };
  });
}

const sideOf = (id: string, { bearers, obligations }: Owed): Side => ({
  value: bearers.join(', '),
  facts: [id],
  origins: [author],
  evidence: joinEvidence(obligations.map(({ evidence }) => evidence)),
});
