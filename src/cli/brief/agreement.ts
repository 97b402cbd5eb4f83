import type { Brief } from '../../analysis/index.ts';
import type { Language, RecordAgreement, Step } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { spanIn } from '../words/date.ts';
import type { Names } from '../words/names.ts';
import { surenessIn } from '../words/sureness.ts';
import type { WrittenGroup } from './written.ts';

/** Where an agreement stands: what the coverage tells step by step, and apart from it what the table knows. */
export function agreementGroup(
  { steps, known, sources }: Brief['agreements'][number],
  agreement: RecordAgreement,
  names: Names,
  context: Context,
): WrittenGroup {
  const { t, language } = context;
  const kinds = agreement.kinds.map((kind) => t(`web:agreementKind.${kind}`)).join(', ');
  const about = [names.actors(agreement.parties), kinds].filter((part) => part !== '').join(' · ');
  const table = known === null ? '' : knownText(known, language, context);
  return {
    title: names.agreement(agreement),
    lines: [
      ...(about === '' ? [] : [{ text: about, sources }]),
      ...steps.flatMap(({ at, sources: own }) => {
        const step = agreement.steps[at];
        return step ? [{ text: stepText(step, names, context), sources: own }] : [];
      }),
      ...(table === '' ? [] : [{ text: table, sources: [] }]),
    ],
  };
}

/** «Ratifié · 9 novembre 2024 · Russie» */
export function stepText({ step, by, date, factuality }: Step, names: Names, { t, language }: Context): string {
  const name = t(`web:step.${step}`);
  return [
    name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
    date === null ? t('web:date.unknown') : spanIn(date, language, t),
    by.length === 0 ? '' : names.actors(by),
    surenessIn({ type: step, factuality, mood: null }, t),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function knownText(
  { signed, inForce, ended }: NonNullable<Brief['agreements'][number]['known']>,
  language: Language,
  { t }: Context,
): string {
  const steps = [['signed', signed] as const, ['in-force', inForce] as const, ['ended', ended] as const];
  const told = steps.flatMap(([step, day]) =>
    day === null ? [] : [`${t(`web:step.${step}`)} (${spanIn(partial(day), language, t)})`],
  );
  return t('web:brief.table', { told: told.join(', ') });
}

/** `2024`, `2024-12` and `2024-12-04` as spans. */
function partial(day: string) {
  const [year = '', month] = day.split('-');
  const basis = 'knowledge' as const;
  if (day.length === 10) return { from: day, to: day, precision: 'day' as const, basis };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' as const, basis };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { from: `${day}-01`, to: last, precision: 'month' as const, basis };
}
