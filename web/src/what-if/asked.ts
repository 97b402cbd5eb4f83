import { useMemo } from 'react';
import { navigate, useAddress } from '../router.tsx';

/** Rates of a simulation, as percentages; the seed makes it the same again. */
export interface Rates {
  readonly honour: number;
  readonly open: number;
  readonly seed: number;
}

/** What is asked, as it stands in the address: two states, or a line of words. */
export interface Asked {
  /** Who attacks and who is attacked; empty where not chosen. */
  readonly by: string;
  readonly against: string;
  readonly question: string;
  /** YYYY-MM-DD; empty for today. */
  readonly on: string;
  /** Answers given to questions: an id, or `id=no`. */
  readonly assume: readonly string[];
  /** null: nothing is played through. */
  readonly rates: Rates | null;
}

/** How often the cascade is played through. */
export const RUNS = 5000;

export const firstRates: Rates = { honour: 70, open: 0, seed: 1 };

export function useAsked(): Asked {
  const { query } = useAddress();
  return useMemo(() => {
    const text = (name: string) => query.get(name) ?? '';
    const number = (name: keyof Rates, most: number) =>
      query.has(name) ? Math.min(most, Math.max(0, Math.round(Number(text(name)) || 0))) : firstRates[name];
    return {
      ...{ by: text('by'), against: text('against'), question: text('question'), on: text('on') },
      assume: query.getAll('assume'),
      rates: query.has('honour')
        ? { honour: number('honour', 100), open: number('open', 100), seed: number('seed', 999_999) }
        : null,
    };
  }, [query]);
}

/** Whether there is enough to answer. */
export const isAsked = ({ by, against, question }: Asked): boolean =>
  question.trim() !== '' || (by !== '' && against !== '' && by !== against);

/** The path of the API for what is asked; null where nothing is. `end` makes it a file of another kind. */
export function pathOf(asked: Asked, end = ''): string | null {
  if (!isAsked(asked)) return null;
  const query = queryOf({ ...asked, rates: null });
  if (asked.rates !== null) {
    const { honour, open, seed } = asked.rates;
    query.set('simulate', String(RUNS));
    query.set('honour', String(honour / 100));
    query.set('open', String(open / 100));
    query.set('seed', String(seed));
  }
  return `/what-if${end}?${query}`;
}

/** Puts what is asked into the address. */
export function ask(asked: Asked, options: { readonly keepScroll?: boolean } = {}): void {
  const query = queryOf(asked).toString();
  navigate(query === '' ? '/what-if' : `/what-if?${query}`, { keepScroll: options.keepScroll ?? false });
}

function queryOf({ by, against, question, on, assume, rates }: Asked): URLSearchParams {
  const query = new URLSearchParams();
  if (question.trim() !== '') query.set('question', question);
  else {
    if (by !== '') query.set('by', by);
    if (against !== '') query.set('against', against);
  }
  if (on !== '') query.set('on', on);
  for (const one of assume) query.append('assume', one);
  if (rates !== null) for (const [name, value] of Object.entries(rates)) query.set(name, String(value));
  return query;
}
