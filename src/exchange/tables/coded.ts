import { actorName, type Certainty, type Provision, Treaty } from '../../knowledge/index.ts';
import type { Party } from './parties.ts';
import { meanings, type Pledge, provisionOf } from './pledge.ts';

/** What one member promises, under the states that it was. */
export interface Member {
  readonly parties: readonly Party[];
  readonly promises: readonly Pledge[];
  /** To whom, where it is not to all other members. */
  readonly towards?: readonly string[];
}

/** An agreement as a table codes it. */
export interface Coded {
  /** `atop-1350` */
  readonly id: string;
  /** What the project calls it: `ATOP 1350`. */
  readonly label: string;
  readonly from: string;
  /** The first day outside; null: in effect when the table ends. */
  readonly to: string | null;
  readonly members: readonly Member[];
  readonly source: string;
  /** The last day that the table covers. */
  readonly asOf: string;
  readonly certainty: Certainty;
}

/** What came of a table: its treaties, and the numbers of states in it that are unknown here. */
export interface TakenIn {
  readonly treaties: readonly Treaty[];
  readonly unknown: readonly number[];
}

/** From the first day of its first members to the last of its last; `to` is null while one of them is still in. */
export function spanOf(members: readonly Member[]): Pick<Coded, 'from' | 'to'> {
  const parties = members.flatMap((member) => member.parties);
  const ends = parties.map(({ left }) => left).filter((left) => left !== null);
  return {
    from: parties.map(({ joined }) => joined!).toSorted()[0]!,
    to: ends.length === parties.length ? ends.toSorted().at(-1)! : null,
  };
}

/** A coded agreement as a treaty. The table tells no name: it gets one from its number, parties and year. */
export function treatyOf({ id, label, from, to, members, source, asOf, certainty }: Coded): Treaty {
  const parties = members.flatMap((member) => member.parties).toSorted(byState);
  const promised = new Set(members.flatMap(({ promises }) => promises.map((one) => one.promised)));
  const kind = Object.entries(meanings).flatMap(([name, meaning]) => (promised.has(name as never) ? meaning.kind : []));
  const name = (language: 'fr' | 'en') => {
    const states = [...new Set(parties.map(({ state }) => actorName(state, language) ?? state))];
    const shown = states.length > 4 ? [...states.slice(0, 3), '…'] : states;
    return `${label} (${shown.join('–')}, ${from.slice(0, 4)})`;
  };
  return Treaty.parse({
    id,
    names: { en: name('en'), fr: name('fr') },
    instrument: 'treaty',
    parties,
    signed: from,
    ratified: {},
    in_force: from,
    ended: to,
    ended_how: null,
    kind: kind.length > 0 ? kind : ['cooperation'],
    provisions: provisionsOf(members),
    predecessor: null,
    successor: null,
    sources: [source],
    checked: 'partly',
    origin: source,
    as_of: asOf,
    certainty,
  });
}

/** The same promise of several members to the same others is one provision. */
function provisionsOf(members: readonly Member[]): Provision[] {
  const all = new Set(statesIn(members));
  const given = members.flatMap((member) =>
    member.promises.map((promise) => ({ promise, towards: member.towards ?? null, bearers: statesIn([member]) })),
  );
  const groups = Map.groupBy(given, ({ promise, towards }) => JSON.stringify([promise, towards]));
  return [...groups.values()].map((group) => {
    const { promise, towards } = group[0]!;
    const bearers = [...new Set(group.flatMap((one) => one.bearers))].toSorted();
    const terms = {
      ...promise.terms,
      ...(bearers.length < all.size && { bearers }),
      ...(towards !== null && { beneficiaries: [...towards] }),
    };
    return provisionOf({ ...promise, terms });
  });
}

const statesIn = (members: readonly Member[]): string[] =>
  members.flatMap(({ parties }) => parties.map(({ state }) => state));

function byState(a: Party, b: Party): number {
  const [one, other] = [a, b].map(({ state, joined }) => `${state} ${joined}`);
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
