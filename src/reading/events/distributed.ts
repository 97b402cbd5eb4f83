import { isState, type Trace } from '../../model/index.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { Scene } from '../scene.ts';
import type { FoundEvent } from './found.ts';

/** Letters between a name and the year that is its own: "Togo in 2020". */
const NEAR = 12;

type Named = Trace['arguments'][number];

/**
 * «Chassée du Mali en 2022, du Burkina Faso puis du Niger en 2023», "delivered to Togo in 2020 and to Benin in 2021":
 * a deed with each, of the date that stands behind its name or behind the next one. The event as it is where one date,
 * or none, is told of them all.
 */
export function distributedEvents(scene: Scene, one: FoundEvent): FoundEvent[] {
  const dates = scene.dates[one.passage]!;
  if (dates.length < 2) return [one];
  for (const [slot, side] of [
    ['target', 'targets'],
    ['source', 'sources'],
  ] as const) {
    const each = shares(
      dates,
      one.trace.arguments.filter((argument) => argument.slot === slot),
    );
    if (each)
      return each.map(({ actor, date }) => ({
        ...one,
        event: { ...one.event, [side]: [actor.value], id: `${one.event.id}.${actor.value}`, date: date.span },
        trace: {
          ...one.trace,
          arguments: one.trace.arguments.filter((argument) => argument.slot !== slot || argument === actor),
        },
      }));
  }
  return [one];
}

/** Each state of a side with its date; null unless at least two dates tell of them, the last one behind the last name. */
function shares(
  dates: readonly DateExpression[],
  actors: readonly Named[],
): { readonly actor: Named; readonly date: DateExpression }[] | null {
  const isNamed = ({ value, how }: Named): boolean => isState(value) && how !== 'inherited' && how !== 'pair';
  if (actors.length < 2 || !actors.every(isNamed)) return null;
  const inOrder = actors.toSorted((a, b) => a.start - b.start);
  const own = inOrder.map((actor, at) => {
    const next = inOrder[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    return dates.find(({ start }) => start >= actor.end && start < next && start - actor.end <= NEAR);
  });
  if (own.at(-1) === undefined || new Set(own.filter(Boolean)).size < 2) return null;
  return inOrder.map((actor, at) => ({ actor, date: own.slice(at).find((date) => date !== undefined)! }));
}
