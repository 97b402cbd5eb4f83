import { evidenceOf } from '../../analysis/index.ts';
import type {
  AllianceRecord,
  Contradiction,
  Document,
  Evidence,
  PromiseRecord,
  RecordClaim,
  RecordDocument,
  RecordEvent,
  Trace,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { TracedFact } from '../find-fact.ts';
import { clean } from '../terminal/clean.ts';
import { wrap } from '../terminal/wrap.ts';
import { agreementLines, stepLine } from './agreement.ts';
import { dayIn } from './date.ts';
import { sideIn } from './dispute.ts';
import type { Names } from './names.ts';
import { quotedIn } from './quoted.ts';
import { saidIn } from './said.ts';
import { byOriginLines, historyLines, namesOf } from './support.ts';
import { titleIn } from './title.ts';

/** Why a fact is in the record, for a terminal. */
export async function explanationLines(
  found: TracedFact,
  record: AllianceRecord,
  store: Store,
  names: Names,
  context: Context,
): Promise<string[]> {
  const { t, colours, width } = context;
  const lines = wrap(saidIn(found, names, context), width).map(colours.bold);
  lines.push(colours.dim(found.fact.id));
  if (found.kind === 'agreement') {
    const known = new Map(record.agreements.map((one) => [one.id, one]));
    lines.push('', ...agreementLines(found.fact, known, names, context));
  }
  const documents = new Map(record.documents.map((one) => [one.id, one]));
  const evidence = evidenceOf(found.fact);
  lines.push('', t('web:evidence.title', { count: evidence.length }));
  for (const [id, spans] of Map.groupBy(evidence, ({ document }) => document)) {
    lines.push(...evidenceLines(spans, documents.get(id), await store.document(id), context));
  }
  for (const { document, fact, trace } of found.traces) {
    if (trace !== null) lines.push('', ...traceLines(`${fact}@${document}`, trace, names, context));
  }
  if (found.kind === 'contradiction') lines.push('', ...voiceLines(found.fact, names, context));
  if (found.kind === 'promise') lines.push('', ...outcomeLines(found.fact, names, context));
  if ('origins' in found.fact) {
    const independent = 'independentOrigins' in found.fact ? found.fact.independentOrigins : null;
    lines.push('', ...originLines(found.fact, independent, names, context));
  }
  lines.push(...correctionLines(found.fact.id, record, context));
  return lines;
}

/** What people said of the fact. */
function correctionLines(id: string, { corrections }: AllianceRecord, { t, language, width }: Context): string[] {
  return corrections
    .filter(({ bearsOn }) => bearsOn.includes(id))
    .flatMap(({ id: own, at, author, reason, what }) => {
      const act = t(`correction.${what.act}`);
      const note = 'note' in what ? what.note : null;
      const said = {
        date: dayIn(at.slice(0, 10), language),
        author: clean(author),
        act,
        reason: clean(reason),
        id: own,
      };
      const text = note === null ? t('explain.corrected', said) : t('explain.noted', { ...said, note: clean(note) });
      return ['', ...wrap(text, width)];
    });
}

/** The sentences of one article, then what article it is. */
function evidenceLines(
  spans: readonly Evidence[],
  meta: RecordDocument | undefined,
  document: Document | null,
  { t, language, colours, width }: Context,
): string[] {
  // The words are marked by signs, so that it shows without colours too.
  const sentences = spans.flatMap((span) => {
    const { before, quote, after } = quotedIn(span, document);
    return wrap(`${before}[${quote}]${after}`.trim(), width - 4).map((line) => `  │ ${line}`);
  });
  const from = [
    titleIn(meta?.title ?? null, document, t),
    ...(meta?.publisher ? [clean(meta.publisher)] : []),
    meta?.published ? dayIn(meta.published, language) : t('web:document.noDate'),
    ...spans.slice(0, 1).map((span) => span.document),
  ];
  return [...sentences, ...wrap(from.join(' · '), width - 4).map((line) => colours.dim(`    ${line}`))];
}

function traceLines(mention: string, { rule, trigger, arguments: found }: Trace, names: Names, context: Context) {
  const { t, width } = context;
  const lines = [
    t('explain.rule', { rule, mention }),
    t('explain.trigger', { text: clean(trigger.text), start: trigger.start, end: trigger.end }),
    ...found.map(({ slot, value, text, how, start, end }) =>
      t('explain.argument', {
        slot: t(`web:why.slot.${slot}`, { defaultValue: slot }),
        value: slot === 'mood' ? t(`web:why.mood.${value}`, { defaultValue: value }) : names.actor(value),
        text: clean(text),
        how: t(`web:why.how.${how}`, { defaultValue: how }),
        start,
        end,
      }),
    ),
  ];
  return lines.flatMap((line, at) =>
    wrap(line, width - 4).map((piece, row) => `${' '.repeat((at === 0 ? 0 : 2) + (row === 0 ? 0 : 2))}${piece}`),
  );
}

/** Who stands behind each value, and since when it was published. */
function voiceLines({ kind, values, voices }: Contradiction, names: Names, context: Context): string[] {
  const { t, language, width } = context;
  return voices.flatMap(({ origins, published }, at) => {
    const who = names.actors(origins.map(({ actor }) => actor));
    const days = published.length === 0 ? t('web:document.noDate') : dayIn(published[0]!, language);
    return wrap(t('explain.voice', { value: sideIn(values[at]!, kind, names, context), who, days }), width);
  });
}

function outcomeLines(promise: PromiseRecord, names: Names, context: Context): string[] {
  const { keptBy, keptSteps = [], silentFor, due } = promise;
  const { t, language, width } = context;
  const steps = keptSteps.flatMap(({ evidence, ...step }) => [
    ...wrap(stepLine({ ...step, place: null, factuality: 'CT+', evidence }, names, context), width - 2),
    ...evidence.flatMap(({ quote }) => wrap(`[${clean(quote)}]`, width - 4).map((line) => `│ ${line}`)),
  ]);
  return [
    ...(due === null ? [] : [t('explain.due', { date: dayIn(due, language) })]),
    ...(keptBy.length === 0 ? [] : [t('explain.keptBy', { ids: keptBy.join(', ') })]),
    ...steps.map((line) => `  ${line}`),
    ...(silentFor === null ? [] : [t('explain.silentFor', { count: silentFor, number: String(silentFor) })]),
  ];
}

function originLines(
  { origins, byOrigin, history }: RecordEvent | RecordClaim,
  independent: number | null,
  names: Names,
  context: Context,
) {
  const { t, width } = context;
  const text = [
    t('explain.origins', { names: namesOf(origins, names, context) }),
    ...(independent === null ? [] : [t('web:support.origins', { count: independent, number: String(independent) })]),
  ];
  return [
    ...text.flatMap((line) => wrap(line, width)),
    ...byOriginLines(byOrigin, names, context),
    ...(history.length === 0 ? [] : ['', t('explain.history')]),
    ...historyLines(history, names, context),
  ];
}
