import { type Brief, timeline } from '../../analysis/index.ts';
import type { AllianceRecord, Document } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { factsById } from '../find-fact.ts';
import { clean } from '../terminal/clean.ts';
import { dayIn } from '../words/date.ts';
import type { Names } from '../words/names.ts';
import { numberIn } from '../words/number.ts';
import { quotedIn } from '../words/quoted.ts';
import { saidIn } from '../words/said.ts';
import { titleIn } from '../words/title.ts';
import { agreementGroup, stepText } from './agreement.ts';
import { disputeGroup } from './dispute.ts';
import { figureGroup } from './figure.ts';
import type { WrittenBrief, WrittenSection, WrittenSource } from './written.ts';

interface Given {
  readonly brief: Brief;
  /** The part of the record that the brief was composed from. */
  readonly record: AllianceRecord;
  /** Whom and which time it is about, in words. */
  readonly title: string;
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly today: string;
  /** The documents that are cited, by id. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** Puts a brief into the words of one language. */
export function writeBrief(
  { brief, record, title, today, documents }: Given,
  names: Names,
  context: Context,
): WrittenBrief {
  const { t, language } = context;
  const facts = factsById(record);
  const agreements = new Map(record.agreements.map((agreement) => [agreement.id, agreement]));
  const section = (key: string, given: Partial<WrittenSection>): WrittenSection => {
    const { lines = [], groups = [] } = given;
    const empty = lines.length + groups.length === 0;
    return {
      title: t(`web:brief.${key}`),
      lead: empty ? t(`web:brief.none.${key}`) : (given.lead ?? null),
      lines,
      groups,
    };
  };
  const span = { from: brief.since ?? '', to: brief.until ?? '' };
  return {
    language,
    title,
    head: [t('web:brief.stamp', { day: dayIn(today, language) }), stateOf(record, context)],
    sections: [
      section('news', {
        lead:
          brief.since === null
            ? null
            : t('web:brief.span', { from: dayIn(span.from, language), to: dayIn(span.to, language) }),
        lines: brief.news.flatMap(({ id, step, sources }) => {
          const fact = facts.get(id);
          if (fact === undefined) return [];
          const agreement = step === null ? undefined : agreements.get(id);
          const told = agreement?.steps.find((one) => one.step === step);
          if (agreement === undefined || told === undefined) return [{ text: saidIn(fact, names, context), sources }];
          return [{ text: `${names.agreement(agreement)} · ${stepText(told, names, context)}`, sources }];
        }),
      }),
      section('agreements', {
        groups: brief.agreements.flatMap((one) => {
          const agreement = agreements.get(one.id);
          return agreement ? [agreementGroup(one, agreement, names, context)] : [];
        }),
      }),
      section('figures', { groups: brief.figures.map((figure) => figureGroup(figure, facts, names, context)) }),
      section('contradictions', {
        groups: brief.contradictions.flatMap((one) => {
          const found = facts.get(one.id);
          return found?.kind === 'contradiction' ? [disputeGroup(one, found.fact, names, context)] : [];
        }),
      }),
      section('promises', {
        lines: brief.promises.flatMap(({ id, sources }) => {
          const found = facts.get(id);
          if (found?.kind !== 'promise') return [];
          const { due } = found.fact;
          const late = due === null ? '' : ` ${t('web:promises.due', { date: dayIn(due, language) })}`;
          return [{ text: `${saidIn(found, names, context)}${late}`, sources }];
        }),
      }),
    ],
    sourcesTitle: t('web:brief.sources'),
    sources: sourcesOf(brief, record, documents, context),
  };
}

/** «21 documents, parus du … au … ; 357 faits» */
function stateOf(record: AllianceRecord, { t, language }: Context): string {
  const number = numberIn(language);
  const { documents } = record;
  const days = documents.flatMap(({ published }) => published ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  const facts = timeline(record).length;
  const counts = [
    `${number(documents.length)} ${t('web:figures.documents', { count: documents.length })}`,
    `${number(facts)} ${t('web:figures.facts', { count: facts })}`,
  ].join(', ');
  if (from === undefined || to === undefined) return t('web:brief.state', { counts });
  const key = from === to ? 'web:brief.statePublishedOn' : 'web:brief.statePublished';
  return t(key, { counts, from: dayIn(from, language), to: dayIn(to, language) });
}

function sourcesOf(
  brief: Brief,
  record: AllianceRecord,
  documents: ReadonlyMap<string, Document>,
  { t, language }: Context,
): WrittenSource[] {
  const cards = new Map(record.documents.map((document) => [document.id, document]));
  return brief.sources.map((evidence, at) => {
    const card = cards.get(evidence.document);
    const text = documents.get(evidence.document) ?? null;
    const { before, quote, after } = quotedIn(evidence, text);
    const outlet = clean(card?.publisher ?? t('web:document.noPublisher'));
    const day = card?.published ? dayIn(card.published, language) : t('web:document.noDate');
    return {
      number: at + 1,
      published: `${outlet}, ${day}`,
      title: titleIn(card?.title ?? null, text, t),
      sentence: `${before}${quote}${after}`.trim(),
      language: card?.language ?? 'und',
      address: card?.url ?? card?.file ?? null,
    };
  });
}
