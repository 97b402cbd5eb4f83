import {
  type EventType,
  type FactStatus,
  type Factuality,
  type Mood,
  mentionKey,
  type Origin,
  type StatusChange,
} from '../model/index.ts';
import { isNegative, strongest } from './factuality.ts';
import type { Told } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { joinOrigins, type Speaking } from './support.ts';

/** From the least settled on: a fact never falls back. What is told as not so stays so. */
const settled: readonly FactStatus[] = ['denied', 'possible', 'planned', 'alleged', 'told', 'acknowledged'];
/** What both sides do: the one that receives a visit or weapons says of itself that it does. */
const shared: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'AID', 'SUPPORT']);

/** The actors whose own deed an event is: what they say of it acknowledges it. */
export function doersOf(event: {
  readonly type: EventType;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}): readonly string[] {
  return shared.has(event.type) ? [...event.sources, ...event.targets] : event.sources;
}

/**
 * How a fact came to stand as it does, by days of publication.
 *
 * @param mentions all tellings of the fact
 * @param denials tellings that it is not so
 * @param isDoer whether an origin speaks of its own deed
 */
export function historyOf(
  mentions: readonly Told<Speaking>[],
  denials: readonly Told<Speaking>[],
  isDoer: (origin: Origin) => boolean,
): StatusChange[] {
  const byDay = (list: readonly Told<Speaking>[]) =>
    groupBy(sortedBy(list.filter(dated), mentionKey), ({ source }) => source.published!);
  const [said, denied] = [byDay(mentions), byDay(denials)];
  const firstDenial = sortedSet(denied.keys())[0];
  const known: Speaking[] = [];
  const changes: StatusChange[] = [];
  let stands: Standing | null = null;
  let doubted = false;
  for (const on of sortedSet([...said.keys(), ...denied.keys()])) {
    const fresh = said.get(on) ?? [];
    const against = denied.get(on) ?? [];
    // Also where one article says both: what others alleged, and that it is so.
    doubted ||= against.length > 0 || fresh.some(({ told }) => isDoubt(statusOf(told, isDoer, false)));
    const told = fresh.map((mention) => ({ mention, status: statusOf(mention.told, isDoer, doubted) }));
    known.push(...fresh.map((mention) => mention.told));
    if (told.length > 0) {
      const status = told.map((one) => one.status).reduce(higher, stands?.status ?? 'denied');
      const now: Standing = { status, ...strongest(known) };
      const making = told.filter((one) => one.status === status);
      if (!sameStanding(now, stands))
        changes.push(
          changeOn(
            on,
            now,
            (making.length > 0 ? making : told).map(({ mention }) => mention),
          ),
        );
      stands = now;
    }
    if (on === firstDenial)
      changes.push(changeOn(on, { status: 'denied', ...strongest(against.map(({ told: one }) => one)) }, against));
  }
  return changes;
}

type Standing = { readonly status: FactStatus; readonly factuality: Factuality; readonly mood: Mood };

const sameStanding = (a: Standing, b: Standing | null): boolean =>
  b !== null && a.status === b.status && a.factuality === b.factuality && a.mood === b.mood;

const dated = ({ source }: Told<Speaking>): boolean => source.published !== null;

const higher = (a: FactStatus, b: FactStatus): FactStatus => (settled.indexOf(a) >= settled.indexOf(b) ? a : b);

const isDoubt = (status: FactStatus): boolean => status === 'alleged' || status === 'possible';

/** How one telling presents the fact. `doubted`: others alleged it only, or it was denied. */
function statusOf(told: Speaking, isDoer: (origin: Origin) => boolean, doubted: boolean): FactStatus {
  const { factuality, mood, origins } = told;
  if (isNegative(factuality)) return 'denied';
  if (mood === 'planned') return 'planned';
  if (mood === 'hypothetical' || mood === 'counterfactual' || factuality === 'Uu' || factuality === 'PS+')
    return 'possible';
  if (factuality !== 'CT+' || mood !== 'asserted') return 'alleged';
  const named = origins.filter(({ kind }) => kind !== 'author');
  if (named.some(isDoer)) return doubted ? 'acknowledged' : 'told';
  return named.length === 0 ? 'told' : 'alleged';
}

function changeOn(on: string, { status, factuality }: Standing, told: readonly Told<Speaking>[]): StatusChange {
  const by = joinOrigins(told.flatMap((one) => one.told.origins));
  return { on, status, factuality, by, documents: sortedSet(told.map(({ document }) => document)) };
}
