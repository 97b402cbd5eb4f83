import { shiftsOf } from '../../analysis/index.ts';
import type { Shift } from '../../model/index.ts';
import { dayIn } from '../words/date.ts';
import { sideIn } from '../words/dispute.ts';
import { listCommand } from './list.ts';

const isClause = (kind: Shift['kind']): boolean => kind === 'trigger' || kind === 'strength';

/** What moved over time: no contradiction, but what was told otherwise on a later day. */
export const shifts = listCommand<Shift>({
  name: 'shifts',
  items: shiftsOf,
  columns: [
    { title: 'column.who' },
    { title: 'column.matter' },
    { title: 'column.values', least: 20 },
    { title: 'column.origins' },
    { title: 'column.facts', whole: true },
  ],
  row: ({ kind, type, dimension, sources, targets, stages }, names, context, _record, short) => {
    const { t, language } = context;
    const sides = [names.actors(sources), names.actors(targets)].filter((side) => side !== '');
    return [
      sides.join(' → '),
      [
        ...(type === null ? [] : [t(`web:type.${type}`)]),
        ...(dimension === null ? [] : [t(`web:dimension.${dimension}`)]),
        ...(isClause(kind) ? [t(`web:help.matter.${kind}`)] : []),
      ].join(' · '),
      stages
        .map(({ value, published }) => {
          const told = isClause(kind)
            ? t(`web:help.${kind}.${value}`)
            : kind === 'status'
              ? t(`explain.status.${value}`)
              : sideIn(value, 'numeric', names, context);
          return t('shifts.stage', {
            value: told,
            date: published[0] === undefined ? t('web:document.noDate') : dayIn(published[0], language),
          });
        })
        .join('\n'),
      stages.map(({ origins }) => names.actors(origins.map(({ actor }) => actor))).join('\n'),
      stages.map(({ facts }) => short(facts[0]!)).join('\n'),
    ];
  },
});
