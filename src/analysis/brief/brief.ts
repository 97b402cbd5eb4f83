import { treatyById } from '../../knowledge/index.ts';
import type { AllianceRecord, Evidence, RecordAgreement } from '../../model/index.ts';
import { boardOf } from '../board/index.ts';
import { newsOf } from '../news/index.ts';
import type { News } from '../news/news.ts';
import { numbered } from './numbered.ts';

/** A line of a brief: a fact of the record, and the numbers of the sentences that it rests on. */
export interface BriefLine {
  readonly id: string;
  readonly sources: readonly number[];
}

/** What is new and why; `step` names the step of an agreement. */
export interface BriefNews extends BriefLine, Pick<News, 'kind' | 'step' | 'on' | 'why' | 'status'> {}

export interface BriefAgreement extends BriefLine {
  /** In the order of the agreement's life; where there is any, the sources stand with them. */
  readonly steps: readonly { readonly at: number; readonly sources: readonly number[] }[];
  /** What the table of known treaties says of it, as partial dates (`2024-12-04`); null for what is no known treaty. */
  readonly known: { readonly signed: string; readonly inForce: string | null; readonly ended: string | null } | null;
}

export interface BriefFigure {
  readonly unit: string;
  readonly actors: readonly string[];
  readonly answers: readonly BriefLine[];
  /** Who denies or evades. */
  readonly others: readonly BriefLine[];
}

export interface BriefDispute {
  readonly id: string;
  /** Behind each of its values, in their order. */
  readonly sides: readonly (readonly number[])[];
}

/** What one would put before an editor: all that follows from a record, each line with the numbers of its sources. */
export interface Brief {
  /** The days between which what was published counts as new; null where no document is dated. */
  readonly since: string | null;
  readonly until: string | null;
  readonly news: readonly BriefNews[];
  readonly agreements: readonly BriefAgreement[];
  /** Questions of number with more than one answer. */
  readonly figures: readonly BriefFigure[];
  readonly contradictions: readonly BriefDispute[];
  /** Those overdue, the longest first. */
  readonly promises: readonly BriefLine[];
  /** The sentences by their number, from 1. */
  readonly sources: readonly Evidence[];
}

/** A brief is read in a few minutes: so much of each is in it. */
const most = { news: 8, agreements: 6, steps: 12, figures: 4, answers: 6, contradictions: 8, promises: 8 } as const;

/** Composes the brief of a record, or of the part of one that a dossier holds. */
export function briefOf(record: AllianceRecord): Brief {
  const { cite, sources } = numbered(record.documents);
  const events = new Map(record.events.map((event) => [event.id, event]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const agreements = new Map(record.agreements.map((agreement) => [agreement.id, agreement]));
  const evidenceOf = (id: string): readonly Evidence[] =>
    (events.get(id) ?? claims.get(id) ?? agreements.get(id))?.evidence ?? [];
  const line = (id: string): BriefLine => ({ id, sources: cite(evidenceOf(id)) });
  const edition = newsOf(record);
  return {
    since: edition.since,
    until: edition.until,
    news: edition.news.slice(0, most.news).map(({ kind, id, step, on, why, status }) => {
      const told = step === null ? undefined : agreements.get(id)?.steps.find((one) => one.step === step);
      return { kind, id, step, on, why, status, sources: cite(told?.evidence ?? evidenceOf(id)) };
    }),
    agreements: [...record.agreements]
      .sort(byWeight)
      .slice(0, most.agreements)
      .map((agreement) => ({
        id: agreement.id,
        sources: agreement.steps.length === 0 ? cite(agreement.evidence) : [],
        steps: agreement.steps.slice(0, most.steps).map(({ evidence }, at) => ({ at, sources: cite(evidence) })),
        known: knownOf(agreement),
      })),
    figures: boardOf(record, most.figures * 3)
      .filter(({ answers }) => answers.length > 1)
      .slice(0, most.figures)
      .map(({ unit, actors, answers, others }) => ({
        ...{ unit, actors },
        answers: answers.slice(0, most.answers).map(line),
        others: others.slice(0, most.answers).map(line),
      })),
    contradictions: record.contradictions.slice(0, most.contradictions).map(({ id, voices }) => ({
      id,
      sides: voices.map(({ evidence }) => cite(evidence)),
    })),
    promises: record.promises
      .filter(({ state }) => state === 'overdue')
      .sort((a, b) => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1))
      .slice(0, most.promises)
      .map(({ id, evidence }) => ({ id, sources: cite(evidence) })),
    sources,
  };
}

/** First what most documents speak of, then what most is told of. */
function byWeight(a: RecordAgreement, b: RecordAgreement): number {
  const documents = ({ mentions }: RecordAgreement) => new Set(mentions.map(({ document }) => document)).size;
  return documents(b) - documents(a) || b.steps.length - a.steps.length || (a.id < b.id ? -1 : 1);
}

function knownOf({ knowledge }: RecordAgreement): BriefAgreement['known'] {
  const treaty = knowledge === null ? undefined : treatyById(knowledge);
  return treaty ? { signed: treaty.signed, inForce: treaty.in_force, ended: treaty.ended } : null;
}
