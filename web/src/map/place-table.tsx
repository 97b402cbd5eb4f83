import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { PlaceMap } from '../api/types.ts';
import type { Months } from '../drawing/months.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import type { Chosen } from './chart.tsx';
import { countsIn } from './points.ts';

interface Props {
  readonly value: PlaceMap;
  readonly months: Months;
  readonly choose: (chosen: Chosen) => void;
}

/** The same places as a table, with those that the map does not know, and how much says nothing of where. */
export function PlaceTable({ value, months, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines = value.places
    .map((place) => ({ place, sums: countsIn(place, months) }))
    .filter(({ sums }) => sums.total > 0);
  return (
    <details className="drawing-table">
      <summary>{t('map.table', { count: lines.length, number: formatNumber(lines.length, language) })}</summary>
      <p className="aside">
        {t('map.unplaced', { count: value.unplaced, number: formatNumber(value.unplaced, language) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('map.column.place')}</th>
            <th scope="col">{t('map.column.how')}</th>
            <th scope="col">{t('drawn.tone.cooperation')}</th>
            <th scope="col">{t('drawn.tone.conflict')}</th>
            <th scope="col">{t('map.column.others')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, sums }) => (
            <tr key={place.id}>
              <th scope="row">
                <button type="button" className="text-button" onClick={() => choose({ place: place.id })}>
                  <bdi>{nameIn(place.names, language)}</bdi>
                </button>
              </th>
              <td>{t(`map.kind.${place.kind}`)}</td>
              <td>{formatNumber(sums.cooperation, language)}</td>
              <td>{formatNumber(sums.conflict, language)}</td>
              <td>{formatNumber(sums.others, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
