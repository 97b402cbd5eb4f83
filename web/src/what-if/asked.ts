import { useMemo } from 'react';
import { navigate, useAddress } from '../router.tsx';

/** What is asked, as it stands in the address. */
export interface Asked {
  readonly question: string;
  /** YYYY-MM-DD; empty for today. */
  readonly on: string;
  /** Answers given to questions: an id, or `id=no`. */
  readonly assume: readonly string[];
}

export function useAsked(): Asked {
  const { query } = useAddress();
  return useMemo(
    () => ({ question: query.get('question') ?? '', on: query.get('on') ?? '', assume: query.getAll('assume') }),
    [query],
  );
}

/** The path of the API for what is asked; null where nothing is. */
export function pathOf({ question, on, assume }: Asked): string | null {
  return question.trim() === '' ? null : `/what-if?${queryOf({ question, on, assume })}`;
}

/** Puts what is asked into the address. */
export function ask(asked: Asked, options: { readonly keepScroll?: boolean } = {}): void {
  navigate(`/what-if?${queryOf(asked)}`, { keepScroll: options.keepScroll ?? false });
}

function queryOf({ question, on, assume }: Asked): string {
  const query = new URLSearchParams({ question });
  if (on !== '') query.set('on', on);
  for (const one of assume) query.append('assume', one);
  return query.toString();
}
