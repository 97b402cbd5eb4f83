import type { AllianceRecord } from '../../model/index.ts';

/** The last part of an id, a hash or the name of a treaty: enough to name a fact to `entente explain`. */
export function tailOf(id: string): string {
  const tail = id.slice(id.lastIndexOf(':') + 1);
  return tail.length >= 6 ? tail : id;
}

/** The shortest name of each fact that a table can show: its tail where no other fact has the same, else its whole id. */
export function shortIds({
  events,
  agreements,
  claims,
  contradictions,
  promises,
  corrections,
}: AllianceRecord): (id: string) => string {
  const counts = new Map<string, number>();
  for (const { id } of [...events, ...agreements, ...claims, ...contradictions, ...promises, ...corrections]) {
    counts.set(tailOf(id), (counts.get(tailOf(id)) ?? 0) + 1);
  }
  return (id) => ((counts.get(tailOf(id)) ?? 0) > 1 ? id : tailOf(id));
}
