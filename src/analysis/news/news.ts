import type { AllianceRecord, DateSpan, Evidence, FactStatus, RecordClaim, RecordEvent } from '../../model/index.ts';

/** Why a fact is news: it was first told, it came to stand otherwise, or more say so. */
export type NewsReason = 'fact' | 'status' | 'origin';

/** A fact that the coverage of the last days brought or changed. */
export interface News {
  readonly kind: 'event' | 'step' | 'claim';
  /** Id of the event or claim; of the agreement for a step. */
  readonly id: string;
  /** The step of an agreement; null else. */
  readonly step: string | null;
  /** First day on which the news was published. */
  readonly on: string;
  readonly why: NewsReason;
  /** What it has come to be; null for what was first told. */
  readonly status: FactStatus | null;
}

export interface Edition {
  /** What was published on these days is new; null where no document is dated. */
  readonly since: string | null;
  readonly until: string | null;
  readonly news: readonly News[];
}

/** How many days before the last publication are still news. */
const recent = 60;

/**
 * What the last days of coverage brought, the weightiest first: steps of agreements, then what came to stand
 * otherwise, then deeds, then what was denied or put in figures. Read from the record itself, whatever its size.
 */
export function newsOf(record: AllianceRecord): Edition {
  const days = new Map(record.documents.flatMap(({ id, published }) => (published === null ? [] : [[id, published]])));
  let until: string | null = null;
  for (const day of days.values()) if (until === null || day > until) until = day;
  if (until === null) return { since: null, until: null, news: [] };
  const since = new Date(Date.parse(until) - recent * 86_400_000).toISOString().slice(0, 10);
  const firstOf = (evidence: readonly Evidence[]): string => {
    let first = '';
    for (const { document } of evidence) {
      const day = days.get(document);
      if (day !== undefined && (first === '' || day < first)) first = day;
    }
    return first;
  };
  const weighed = [
    ...record.agreements.flatMap(({ id, steps }) =>
      steps.map(({ step, evidence, factuality, date }) => ({
        news: { kind: 'step', id, step, on: firstOf(evidence), why: 'fact', status: null } as const,
        weight: (factuality === 'CT+' ? 4 : 2) + freshness(date, since),
      })),
    ),
    ...record.events.map((event) => ({
      news: toldNews('event', event, since, firstOf),
      weight: weightOf(event, since),
    })),
    ...record.claims
      .filter(({ kind }) => kind === 'denial' || kind === 'quantity' || kind === 'allegation')
      .map((claim) => ({ news: toldNews('claim', claim, since, firstOf), weight: claim.kind === 'denial' ? 1.5 : 1 })),
  ].filter(({ news }) => news.on >= since);
  const moved = ({ why }: News): number => (why === 'status' ? 2 : why === 'origin' ? 0.5 : 0);
  const news = weighed
    .sort(
      (a, b) =>
        b.weight + moved(b.news) - a.weight - moved(a.news) ||
        (a.news.on === b.news.on ? (a.news.id < b.news.id ? -1 : 1) : a.news.on < b.news.on ? 1 : -1),
    )
    .map(({ news }) => news);
  return { since, until, news };
}

function weightOf({ factuality, mood, independentOrigins, targets, date }: RecordEvent, since: string): number {
  const happened = factuality === 'CT+' && mood === 'asserted' ? 2 : 1;
  return happened + Math.min(independentOrigins, 3) / 3 + (targets.length > 0 ? 0.5 : 0) + freshness(date, since);
}

/** What an article recalls from years back is no news, though nobody had told it before. */
function freshness(date: DateSpan | null, since: string): number {
  if (date === null) return 0;
  const last = date.to ?? date.from ?? '';
  if (last >= since) return 1;
  return Number(since.slice(0, 4)) - Number(last.slice(0, 4)) > 1 ? -2 : 0;
}

/** A fact first told before may be news by its status, or by those who say so since. */
function toldNews(
  kind: 'event' | 'claim',
  { id, evidence, history, byOrigin }: RecordEvent | RecordClaim,
  since: string,
  firstOf: (evidence: readonly Evidence[]) => string,
): News {
  const base = { kind, id, step: null };
  const first = firstOf(evidence);
  const last = history.at(-1);
  if (first < since && history.length > 1 && last !== undefined && last.on >= since) {
    return { ...base, on: last.on, why: 'status', status: last.status };
  }
  const joined = byOrigin.flatMap(({ since: day }) => (day !== null && day >= since ? [day] : []));
  if (first < since && joined.length > 0) return { ...base, on: joined.sort()[0]!, why: 'origin', status: null };
  return { ...base, on: first, why: 'fact', status: null };
}
