import {
  type Alike,
  type EventGroup,
  type EventMention,
  type EventStage,
  enter,
  eventLevels,
  keyNumber,
} from '../../record/index.ts';
import { hoodNumbersOf, rowsNumbered } from './hoods.ts';
import { unpackMembers } from './packed.ts';
import { inParts, type Tx } from './rows.ts';

/** A group as it is kept, or a new one, while it is worked on. */
export type Held = {
  /** null for a new one. */
  readonly number: number | null;
  readonly group: EventGroup;
  /** What it held when it was loaded. */
  readonly before: readonly EventMention[];
  readonly alikesBefore: readonly Alike[];
};

/** Lists of keys as numbers: found out once, whoever asks. */
const numbers = new WeakMap<readonly string[], readonly number[]>();

function numbersOf(keys: readonly string[]): readonly number[] {
  const known = numbers.get(keys);
  if (known) return known;
  const made = keys.map((key) => keyNumber('event', key));
  numbers.set(keys, made);
  return made;
}

const lookOf = ({ keys }: Alike, level?: number): readonly number[] => numbersOf(keys.look(level));
const keepOf = ({ keys }: Alike): readonly number[] => numbersOf(keys.keep);
/** Where the groups that hold something without a day of a document are found. */
const besideKey = (document: string): string => `beside ${document}`;
const ruledKey = (ruling: string): string => `ruled ${ruling}`;

const rulingsOf = (alikes: Iterable<Alike>): Set<string> =>
  new Set([...alikes].flatMap(({ like }) => like.ruled?.together ?? []));

/** All keys under which a group is kept. */
export function keptUnder(alikes: readonly Alike[], undated: number): Set<number> {
  const own = [...rulingsOf(alikes)].map(ruledKey);
  for (const { level, members } of alikes)
    if (level === undated) for (const { document } of members) own.push(besideKey(document));
  return new Set([...alikes.flatMap(keepOf), ...numbersOf(own)]);
}

/** The groups that were loaded, and what is found among them; what is asked for is loaded. */
export class EventWorks {
  readonly #tx: Tx;
  readonly #stage: EventStage;
  readonly #undated: number;
  readonly #byNumber = new Map<number, Held>();
  readonly #asked = new Set<number>();
  readonly #askedDocuments = new Set<string>();
  /** Documents whose tellings without a day were asked for. */
  readonly #besides = new Set<string>();
  readonly #homes = new Map<Alike, Held | null>();
  /** By level, then by key. */
  readonly #byKey: readonly Map<number, Set<Alike>>[] = eventLevels.map(() => new Map());
  #byDocument: Map<string, Set<Alike>> | null = null;

  constructor(tx: Tx, stage: EventStage, undated: number) {
    this.#tx = tx;
    this.#stage = stage;
    this.#undated = undated;
  }

  /** Loads the groups that hold something of these documents. */
  async ofDocuments(documents: Iterable<string>): Promise<Held[]> {
    const numbers = await hoodNumbersOf(this.#tx, 'event', documents);
    await this.#load(numbers);
    return [...numbers].map((number) => this.#byNumber.get(number)!);
  }

  /** Loads the groups that people tied to these, now or before, however many lie between; gives all. */
  async tied(some: Iterable<Held>): Promise<Set<Held>> {
    const all = new Set(some);
    for (let fresh = [...all]; fresh.length > 0; ) {
      const rulings = rulingsOf(fresh.flatMap(({ group, alikesBefore }) => [...group.values(), ...alikesBefore]));
      const numbers = await this.#under(numbersOf([...rulings].map(ruledKey)));
      await this.#load(numbers);
      fresh = [...numbers].map((number) => this.#byNumber.get(number)!).filter((held) => !all.has(held));
      for (const held of fresh) all.add(held);
    }
    return all;
  }

  /** Loads what these can bear on: all up to a level, or of this level alone. */
  async reach(upTo: readonly Alike[], within: readonly Alike[], level: number): Promise<void> {
    const keys = new Set<number>();
    const ask = (list: readonly number[]): void => {
      for (const key of list) if (!this.#asked.has(key)) keys.add(key);
    };
    for (const probe of upTo) for (let at = 0; at <= level; at++) ask(lookOf(probe, at));
    for (const probe of within) ask(lookOf(probe, level));
    if (level === this.#undated) {
      const documents = new Set<string>();
      for (const probes of [upTo, within])
        for (const { members } of probes) for (const { document } of members) documents.add(document);
      const fresh = [...documents].filter((document) => !this.#besides.has(document));
      for (const document of fresh) this.#besides.add(document);
      ask(numbersOf(fresh.map(besideKey)));
      const timeless = new Set<string>();
      for (const probes of [upTo, within])
        for (const { level: own, members } of probes)
          if (own === level) for (const { document } of members) timeless.add(document);
      const unasked = [...timeless].filter((document) => !this.#askedDocuments.has(document));
      for (const document of unasked) this.#askedDocuments.add(document);
      await this.#load(await hoodNumbersOf(this.#tx, 'event', unasked));
    }
    for (const key of keys) this.#asked.add(key);
    await this.#load(await this.#under(keys));
  }

  /** What a probe can bear on, from one level to another, of what was reached; it may stand there itself. */
  *near(probe: Alike, least: number, most: number): Generator<Alike> {
    const { like, members } = probe;
    const seen = new Set<Alike>();
    for (let level = least; level <= most; level++) {
      const byKey = this.#byKey[level]!;
      if (byKey.size === 0) continue;
      for (const key of lookOf(probe, level))
        for (const other of byKey.get(key) ?? []) {
          if (seen.has(other) || !this.#stage.bearsOn(like, other.like, false)) continue;
          seen.add(other);
          yield other;
        }
    }
    if (most < this.#undated) return;
    for (const { document } of members)
      for (const other of this.#documents().get(document) ?? []) {
        if (other.level < least || seen.has(other) || !this.#stage.bearsOn(like, other.like, true)) continue;
        seen.add(other);
        yield other;
      }
  }

  /** Where something alike stands; null for what has no group yet, undefined for what stands nowhere any more. */
  homeOf(alike: Alike): Held | null | undefined {
    return this.#homes.get(alike);
  }

  /** Takes note that something alike stands in a group now, with all that it speaks for. */
  place(alike: Alike, home: Held | null): void {
    const isKnown = this.#homes.has(alike);
    this.#homes.set(alike, home);
    if (this.#byDocument) this.#note(alike, this.#byDocument);
    if (isKnown) return;
    const byKey = this.#byKey[alike.level]!;
    for (const key of keepOf(alike)) {
      const under = byKey.get(key);
      if (under) under.add(alike);
      else byKey.set(key, new Set([alike]));
    }
  }

  /** Takes note that it stands nowhere any more. */
  unplace(alike: Alike): void {
    this.#homes.delete(alike);
    for (const key of keepOf(alike)) this.#byKey[alike.level]!.get(key)?.delete(alike);
    for (const { document } of alike.members) this.#byDocument?.get(document)?.delete(alike);
  }

  #documents(): Map<string, Set<Alike>> {
    if (this.#byDocument) return this.#byDocument;
    const made = new Map<string, Set<Alike>>();
    for (const alike of this.#homes.keys()) this.#note(alike, made);
    this.#byDocument = made;
    return made;
  }

  #note(alike: Alike, byDocument: Map<string, Set<Alike>>): void {
    for (const { document } of alike.members) {
      const under = byDocument.get(document);
      if (under) under.add(alike);
      else byDocument.set(document, new Set([alike]));
    }
  }

  async #under(keys: Iterable<number>): Promise<Set<number>> {
    const rows = await inParts(keys, (part) =>
      this.#tx.selectFrom('neighbourhood_keys').select('neighbourhood').distinct().where('key', 'in', part).execute(),
    );
    return new Set(rows.map(({ neighbourhood }) => neighbourhood));
  }

  async #load(numbers: Iterable<number>): Promise<void> {
    const missing = [...numbers].filter((number) => !this.#byNumber.has(number));
    for (const { number, members } of await rowsNumbered(this.#tx, missing)) {
      const group: EventGroup = new Map();
      const names = new Map<string, Alike>();
      const before = unpackMembers<EventMention>(members).map(({ member, like }) => {
        const known = names.get(like);
        if (known) known.members.push(member);
        else names.set(like, enter(group, member));
        return member;
      });
      const held: Held = { number, group, before, alikesBefore: copies(group) };
      this.#byNumber.set(number, held);
      for (const alike of group.values()) this.place(alike, held);
    }
  }
}

/** What a group holds, as it stands now. */
export const copies = (group: EventGroup): Alike[] =>
  [...group.values()].map((alike) => ({ ...alike, members: [...alike.members] }));
