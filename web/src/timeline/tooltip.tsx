import { useTranslation } from 'react-i18next';
import { formatNumber, formatSpan } from '../../../src/wording/index.ts';
import type { DateSpan, Marks } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';
import { Shape } from '../parts/sure.tsx';
import { kindNameAt, surenessAt } from './drawn.ts';
import { isoDay } from './span.ts';

/** When a mark happened, as precisely as it is known. */
export function dateAt(marks: Marks, at: number): DateSpan {
  const [from, to] = [marks.from[at]!, marks.to[at]!];
  const day = (end: number | null) => (end === null ? null : isoDay(end));
  return { from: day(from), to: day(to), precision: marks.precisions[marks.precision[at]!]!, basis: 'text' };
}

/** «Russie → Corée du Nord»: who does it to whom; those who do it together stand side by side. */
export function sidesAt(marks: Marks, at: number, language: Language): string {
  const ids = (column: readonly number[]) => column.map((one) => marks.actors[one]!);
  const [sources, targets] = [ids(marks.source[at]!), ids(marks.target[at]!)];
  const others = targets.filter((id) => !sources.includes(id));
  const sides = [sources, others].filter((side) => side.length > 0);
  return sides.map((side) => listNames(side, marks.names, language)).join(' → ');
}

/** What a mark stands for, in the words of the list: when, what, who, how sure, how well supported. */
export function MarkNote({ marks, at }: { readonly marks: Marks; readonly at: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sureness = surenessAt(marks, at);
  const support = marks.support[at] ?? null;
  const sides = sidesAt(marks, at, language);
  return (
    <>
      <span className="mark-when">{formatSpan(dateAt(marks, at), language, t)}</span>
      <span className="kind">{kindNameAt(marks, at, t)}</span>
      <bdi className="mark-sides">{sides === '' ? t('entry.nobody') : sides}</bdi>
      <span className="mark-sure">
        <span className="sure">
          <Shape sureness={sureness} />
          {t(`sure.${sureness}.label`)}
        </span>
        {support !== null && (
          <span>{t('support.origins', { count: support, number: formatNumber(support, language) })}</span>
        )}
      </span>
    </>
  );
}
