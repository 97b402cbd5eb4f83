import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';
import type { Lane } from './lanes.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly heights: readonly number[];
  readonly names: ActorNames;
}

/** The names of the lanes, each as high as its lane, with how many facts stand in it. */
export function LaneNames({ lanes, heights, names }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className="lane-names">
      {lanes.map(({ key, count }, lane) => (
        <li key={key} style={{ height: heights[lane] }}>
          <bdi>{laneName(key, names, language, t)}</bdi>{' '}
          <span className="lane-count">{formatNumber(count, language)}</span>
        </li>
      ))}
    </ol>
  );
}

function laneName(key: string, names: ActorNames, language: Language, t: TFunction): string {
  const known = t(`drawn.lane.${key}`, { defaultValue: '' }) || t(`dimension.${key}`, { defaultValue: '' });
  return known === '' ? actorName(key, names, language) : known.charAt(0).toLocaleUpperCase(language) + known.slice(1);
}
