import { useSyncExternalStore } from 'react';
import { answers } from '../api/answers.ts';
import type { AddedItem, AdditionNews, AdditionState } from '../api/types.ts';
import type { Round, Wanted } from './types.ts';

/** Rounds of adding, the last one first. They go on while one reads other pages. */
let rounds: readonly Round[] = [];
const listeners = new Set<() => void>();

const set = (next: readonly Round[]): void => {
  rounds = next;
  for (const told of listeners) told();
};

const listen = (told: () => void) => {
  listeners.add(told);
  return () => void listeners.delete(told);
};

export const useRounds = (): readonly Round[] => useSyncExternalStore(listen, () => rounds);

/** Files on their way at once: the server reads one while the next ones come. */
const lanes = 3;
const noFacts: AdditionState['facts'] = { entries: [], agreements: [], actors: {}, total: 0 };

let before: Promise<void> = Promise.resolve();

/** Adds documents, behind those that are being added. */
export function add(wanted: readonly Wanted[]): void {
  if (wanted.length === 0) return;
  const first: Round = {
    id: null,
    items: wanted.map(firstItem),
    advance: { done: 0, total: wanted.length, rate: 0, left: null },
    facts: noFacts,
    ended: null,
  };
  set([first, ...rounds]);
  before = before.then(() => new Going(first).run(wanted)).catch(() => undefined);
}

/** Stops a round; what is kept stays. One that has not begun never does. */
export function cancel({ id, items }: Round): void {
  if (id !== null) void fetch(`/api/additions/${id}`, { method: 'DELETE' }).catch(() => undefined);
  else change((round) => round.items === items, { ended: 'cancelled' });
}

/** Takes what is over off the page. */
export const forgetEnded = (): void => set(rounds.filter(({ ended }) => ended === null));

function change(which: (round: Round) => boolean, to: Partial<Round>): void {
  set(rounds.map((round) => (which(round) ? { ...round, ...to } : round)));
}

const firstItem = (one: Wanted, number: number): AddedItem => ({
  number,
  kind: one.kind,
  name: one.kind === 'file' ? one.name : one.kind === 'address' ? one.address : one.title || one.text.slice(0, 80),
  state: 'waiting',
  failure: null,
  document: null,
  foreign: null,
  facts: null,
});

/** One round on its way: announced, handed over file by file, listened to until its end. */
class Going {
  #round: Round;

  constructor(first: Round) {
    this.#round = first;
  }

  async run(wanted: readonly Wanted[]): Promise<void> {
    // It may have been cancelled while it waited.
    const now = rounds.find(({ items }) => items === this.#round.items);
    if (now === undefined || now.ended !== null) return;
    try {
      const state = await post(wanted);
      this.#set(state);
      const over = this.#listen(state.id);
      await this.#handOver(wanted, state.id);
      await over;
    } catch {
      this.#set({ ended: 'lost' });
    }
    await answers.invalidateQueries();
  }

  #set(to: Partial<Round>): void {
    const was = this.#round;
    this.#round = { ...was, ...to };
    set(rounds.map((round) => (round === was || round.items === was.items ? this.#round : round)));
  }

  #listen(id: string): Promise<void> {
    return new Promise((resolve) => {
      const source = new EventSource(`/api/additions/${id}/events`);
      const end = (to: Partial<Round>) => {
        source.close();
        this.#set(to);
        resolve();
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const news = JSON.parse(data) as AdditionNews;
        if (news.kind === 'state') this.#set(news.state);
        else if (news.kind === 'item')
          this.#set({ items: withItem(this.#round.items, news.item), advance: news.advance });
        else if (news.kind === 'facts') {
          this.#set({ facts: together(this.#round.facts, news.facts) });
          // The pages that are shown now are behind.
          void answers.invalidateQueries();
        } else end({ ended: news.ended });
      };
      // The browser asks again by itself, unless the server is gone.
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) end({ ended: 'lost' });
      };
    });
  }

  async #handOver(wanted: readonly Wanted[], id: string): Promise<void> {
    const files = wanted.flatMap((one, number) => (one.kind === 'file' ? [{ number, file: one.file }] : []));
    let next = 0;
    const lane = async () => {
      for (let one = files[next++]; one !== undefined; one = files[next++]) {
        if (this.#round.ended !== null) return;
        const { number, file } = one;
        const headers = { 'Content-Type': 'application/octet-stream' };
        await fetch(`/api/additions/${id}/items/${number}`, { method: 'PUT', headers, body: file }).then(
          (answer) => {
            if (!answer.ok) this.#refused(number, answer.status === 413 ? 'too-large' : 'unreadable');
          },
          () => this.#refused(number, 'unreadable'),
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** A file that the browser could not read, or the server would not take: nothing is waited for. */
  #refused(number: number, code: string): void {
    const item = this.#round.items[number]!;
    if (item.state !== 'waiting') return;
    void fetch(`/api/additions/${this.#round.id}/items/${number}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: new Blob([]),
    }).catch(() => undefined);
    this.#set({ items: withItem(this.#round.items, { ...item, state: 'failed', failure: { code, detail: {} } }) });
  }
}

async function post(wanted: readonly Wanted[]): Promise<AdditionState> {
  const items = wanted.map((one) => (one.kind === 'file' ? { kind: one.kind, name: one.name } : one));
  const response = await fetch('/api/additions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ items }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as AdditionState;
}

const withItem = (items: readonly AddedItem[], item: AddedItem): AddedItem[] =>
  items.map((one) => (one.number === item.number && !(one.failure && item.state !== 'failed') ? item : one));

/** What was told before and what is told now, each once. */
function together(was: AdditionState['facts'], now: AdditionState['facts']): AdditionState['facts'] {
  const known = new Set([...was.entries, ...was.agreements].map(({ id }) => id));
  return {
    entries: [...now.entries.filter(({ id }) => !known.has(id)), ...was.entries],
    agreements: [...now.agreements.filter(({ id }) => !known.has(id)), ...was.agreements],
    actors: { ...was.actors, ...now.actors },
    total: now.total,
  };
}
