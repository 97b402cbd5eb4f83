import type { SearchAnswer } from '../api/types.ts';
import { ActorRow, AgreementRow, FactRow, PassageRow } from './row.tsx';
import type { Kind } from './rows.ts';

interface Props {
  readonly found: SearchAnswer;
  readonly kind: Kind;
  readonly at: number;
  /** Characters of a text that are shown. */
  readonly most: number;
}

/** One thing that was found, whatever it is. */
export function RowOf({ found, kind, at, most }: Props) {
  const { names } = found;
  if (kind === 'actors') return <ActorRow item={found.actors.items[at]!} names={names} />;
  if (kind === 'agreements') return <AgreementRow item={found.agreements.items[at]!} names={names} />;
  if (kind === 'facts') return <FactRow item={found.facts.items[at]!} names={names} most={most} />;
  return <PassageRow item={found.passages.items[at]!} most={most} />;
}
