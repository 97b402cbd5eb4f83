import type { Brief } from '../api/types.ts';
import { BriefLine } from './line.tsx';

interface Props {
  readonly brief: Brief;
  readonly query: URLSearchParams;
}

/** What the last days of coverage brought. */
export function BriefNews({ brief: { news, actors }, query }: Props) {
  return (
    <ul>
      {news.map((line) => (
        <BriefLine key={`${line.entry.id} ${line.entry.type}`} line={line} actors={actors} query={query} />
      ))}
    </ul>
  );
}
