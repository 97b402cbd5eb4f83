import { useTranslation } from 'react-i18next';

/** What the lines and the colours of the network mean. */
export function NetworkLegend() {
  const { t } = useTranslation();
  return (
    <>
      <ul className="legend">
        {(['cooperation', 'conflict', 'pact'] as const).map((tone) => (
          <li key={tone}>
            <svg viewBox="0 0 32 12" className={`legend-mark legend-long tone-${tone}`} aria-hidden="true">
              <path d="M1 6h30" stroke="currentColor" strokeWidth="4" />
            </svg>
            {t(`map.legend.${tone}`)}
          </li>
        ))}
        <li>{t('network.colours')}</li>
      </ul>
      <p className="aside">{t('network.counted')}</p>
    </>
  );
}
