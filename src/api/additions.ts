import { randomUUID } from 'node:crypto';
import type { AllianceRecord } from '../model/index.ts';
import { Addition, type Draft, loadRooms } from '../pipeline/index.ts';
import type { Store } from '../store/index.ts';
import type { AdditionState } from './answers/index.ts';
import { entriesOf } from './entries.ts';
import { actorNames, agreementNames } from './names.ts';
import { mentioned } from './routes/timeline.ts';

/** Additions that can still be asked about. */
const kept = 20;
/** Facts that are told at once; the pages tell the rest. */
const mostFacts = 100;

/** The additions of a server: started, found again, and forgotten in time. */
export class Additions {
  readonly #store: Store;
  readonly #allowPrivateNetwork: boolean;
  readonly #running = new Map<string, Addition>();

  constructor(store: Store, allowPrivateNetwork: boolean) {
    this.#store = store;
    this.#allowPrivateNetwork = allowPrivateNetwork;
  }

  async start(drafts: readonly Draft[]): Promise<{ readonly id: string; readonly addition: Addition }> {
    const intake = { allowPrivateNetwork: this.#allowPrivateNetwork };
    const addition = new Addition(this.#store, drafts, { rooms: await loadRooms(), intake });
    const id = randomUUID();
    this.#running.set(id, addition);
    for (const [old, { ended }] of this.#running)
      if (this.#running.size > kept && ended !== null) this.#running.delete(old);
    void addition.run();
    return { id, addition };
  }

  find(id: string): Addition | undefined {
    return this.#running.get(id);
  }

  async stateOf(id: string, { items, advance, facts, ended }: Addition): Promise<AdditionState> {
    return {
      id,
      items: items.map(plain),
      advance: plainAdvance(advance),
      facts: await this.factsOf(facts, facts.length),
      ended,
    };
  }

  /** Facts as a page shows them: the last ones of many. */
  async factsOf(facts: Addition['facts'], total: number): Promise<AdditionState['facts']> {
    const record = await this.#store.part(facts.slice(-mostFacts));
    return { ...newFacts(record), total };
  }
}

function newFacts(record: AllianceRecord | null): Omit<AdditionState['facts'], 'total'> {
  const documents = new Map((record?.documents ?? []).map((document) => [document.id, document]));
  const entries = entriesOf(record, documents).filter(({ kind }) => kind !== 'step');
  const agreements = (record?.agreements ?? []).map((pact) => ({
    id: pact.id,
    names: agreementNames(pact),
    parties: pact.parties,
  }));
  const actors = new Map((record?.actors ?? []).map((actor) => [actor.id, actor]));
  const named = [...entries.flatMap(mentioned), ...agreements.flatMap(({ parties }) => parties)];
  return { entries, agreements, actors: actorNames(named, actors) };
}

/** What happened to one document, as it is answered. */
export function plain(item: Addition['items'][number]): AdditionState['items'][number] {
  const { failure } = item;
  return { ...item, failure: failure && { code: failure.code, detail: { ...failure.detail } } };
}

export function plainAdvance({ done, total, rate, eta }: Addition['advance']): AdditionState['advance'] {
  return { done, total, rate, left: done > 0 && Number.isFinite(eta) ? eta : null };
}
