import type { Reading } from '../../src/model/index.ts';
import { shownQuantity } from './compare.ts';
import { shownSide } from './sides.ts';

const day = (date: Reading['events'][number]['date']): string =>
  date ? `${date.from ?? '..'}/${date.to ?? '..'}` : 'no date';
const origins = (list: Reading['events'][number]['origins']): string =>
  shownSide(list.map(({ actor, anonymous }) => (anonymous ? `“${actor}”` : actor)));

/** Everything a reading found, a line each, without offsets: what `npm run cases -- diff` compares. */
export function linesOfReading({ events, agreements, claims }: Reading): string[] {
  return [
    ...events.map(
      (e) =>
        `${e.type} ${shownSide(e.sources)} → ${shownSide(e.targets)} · ${day(e.date)} · ${e.place ?? 'no place'} · ${shownQuantity(e.quantity)} · ${e.factuality} ${e.mood} · ${origins(e.origins)} · ${e.rule}`,
    ),
    ...agreements.flatMap((a) => [
      `agreement ${a.kinds.join(',')} of ${shownSide(a.parties)} · ${a.knowledge ?? 'not known'}${a.predecessor ? ` · after ${a.predecessor.replace(/\d+/, '')}` : ''}`,
      ...a.steps.map(
        (s) => `  ${s.step} by ${shownSide(s.by)} · ${day(s.date)} · ${s.place ?? 'no place'} · ${s.factuality}`,
      ),
      ...a.obligations.map(
        (o) =>
          `  ${o.bearer} → ${o.beneficiary}: ${o.duty} on ${o.trigger}${o.reciprocal ? ', reciprocal' : ''}${o.qualifiers.map((q) => `, ${q}`).join('')}`,
      ),
    ]),
    ...claims.map(
      (c) =>
        `claim ${c.kind} ${shownSide(c.sources)} → ${shownSide(c.targets)} · ${day(c.date)} · ${shownQuantity(c.quantity)} · ${c.factuality} ${c.mood} · ${origins(c.origins)}`,
    ),
  ];
}
