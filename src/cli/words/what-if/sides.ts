import type { Measure, Sides, Total, WhatIf } from '../../../analysis/index.ts';
import { formatNumber } from '../../../wording/index.ts';
import type { Context } from '../../context.ts';
import { clean } from '../../terminal/clean.ts';
import { table } from '../../terminal/table.ts';
import type { Names } from '../names.ts';
import { indented } from '../treaty.ts';
import { inOrder } from './facts.ts';

/** Who stands where, bound for certain or if. */
export function sideLines(sides: Sides, names: Names, context: Context): string[] {
  const { t, width } = context;
  const rows = (['attacker', 'attacked', 'attackerIf', 'attackedIf', 'torn'] as const)
    .filter((side) => sides[side].length > 0)
    .map((side) => t(`whatIf.side.${side}`, { names: names.actors(inOrder(sides[side], names, context)) }));
  return rows.flatMap((line) => indented(line, 2, width));
}

/** What each side would hold, with years and sources; who has no figure is named. */
export function balanceLines({ balance }: WhatIf, names: Names, context: Context): string[] {
  const { t, width } = context;
  const measures = Object.keys(balance.attacker) as Measure[];
  const cell = ({ value, years }: Total, measure: Measure): string =>
    value === null
      ? '–'
      : `${amount(value, measure, context)} (${years!.from === years!.to ? years!.from : `${years!.from}–${years!.to}`})`;
  const rows = measures
    .filter((measure) => balance.attacker[measure].value !== null || balance.attacked[measure].value !== null)
    .map((measure) => [
      t(`whatIf.measure.${measure}`),
      cell(balance.attacker[measure], measure),
      cell(balance.attacked[measure], measure),
    ]);
  if (rows.length === 0) return [];
  const totals = measures.flatMap((measure) => [balance.attacker[measure], balance.attacked[measure]]);
  const unknown = [...new Set(totals.flatMap((total) => total.unknown))];
  const sources = [...new Set(totals.flatMap((total) => total.sources))].map(clean);
  const columns = [
    { title: '', least: 12 },
    { title: t('whatIf.column.attacker') },
    { title: t('whatIf.column.attacked') },
  ];
  return [
    ...table(columns, rows, { ...context, width: width - 2 })
      .split('\n')
      .map((line) => `  ${line}`),
    ...(unknown.length === 0 ? [] : indented(t('whatIf.noFigure', { names: names.actors(unknown) }), 2, width)),
    ...indented(t('treaty.sources', { value: sources.join(' ; ') }), 2, width),
  ];
}

/** «1,2 Md», with the sign of the currency where it is money. */
function amount(value: number, measure: Measure, { language }: Context): string {
  const money = measure.endsWith('_usd') ? ({ style: 'currency', currency: 'USD' } as const) : {};
  return formatNumber(value, language, { notation: 'compact', maximumSignificantDigits: 3, ...money });
}
