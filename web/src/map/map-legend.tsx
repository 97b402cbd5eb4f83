import { useTranslation } from 'react-i18next';

/** What the signs of the map mean; the uncertain places say so. */
export function MapLegend() {
  const { t } = useTranslation();
  return (
    <ul className="legend">
      <li>
        <svg viewBox="0 0 14 14" className="legend-mark tone-cooperation" aria-hidden="true">
          <circle className="map-place map-point" cx="7" cy="7" r="5" />
        </svg>
        {t('map.legend.point')}
      </li>
      <li>
        <svg viewBox="0 0 14 14" className="legend-mark tone-cooperation" aria-hidden="true">
          <circle className="map-place map-area" cx="7" cy="7" r="6" />
        </svg>
        {t('map.legend.area')}
      </li>
      <li>
        <svg viewBox="0 0 14 14" className="legend-mark tone-cooperation" aria-hidden="true">
          <circle className="map-place map-state" cx="7" cy="7" r="6" strokeDasharray="3 2.5" />
        </svg>
        {t('map.legend.state')}
      </li>
      {(['cooperation', 'conflict', 'pact'] as const).map((tone) => (
        <li key={tone}>
          <svg viewBox="0 0 32 14" className={`legend-mark legend-long tone-${tone}`} aria-hidden="true">
            <path
              className="map-tie"
              d="M1 7h30"
              strokeWidth="3"
              strokeDasharray={tone === 'pact' ? '3 3' : undefined}
            />
          </svg>
          {t(`map.legend.${tone}`)}
        </li>
      ))}
    </ul>
  );
}
