import { useTranslation } from 'react-i18next';
import { type Look, looks } from '../drawing/look.ts';
import { type Tone, tones } from '../drawing/tone.ts';

interface Props {
  readonly hidden: readonly string[];
  readonly toggle: (name: Tone | Look) => void;
}

/** What colour, filling, length and thickness of a mark say; what is switched off here is not drawn. */
export function Legend({ hidden, toggle }: Props) {
  const { t } = useTranslation();
  return (
    <div className="legend">
      <fieldset>
        <legend className="hidden-text">{t('drawn.legend')}</legend>
        {tones.map((tone) => (
          <button key={tone} type="button" aria-pressed={!hidden.includes(tone)} onClick={() => toggle(tone)}>
            <svg viewBox="0 0 12 12" className={`legend-mark tone-${tone}`} aria-hidden="true">
              <circle cx="6" cy="6" r="5" fill="currentColor" />
            </svg>
            {t(`drawn.tone.${tone}`)}
          </button>
        ))}
        <span className="legend-gap" aria-hidden="true" />
        {looks.map((look) => (
          <button key={look} type="button" aria-pressed={!hidden.includes(look)} onClick={() => toggle(look)}>
            <LookMark look={look} />
            {t(`drawn.look.${look}`)}
          </button>
        ))}
      </fieldset>
      <p>
        <svg viewBox="0 0 34 12" className="legend-mark legend-long" aria-hidden="true">
          <rect x="1" y="3" width="32" height="6" rx="3" fill="currentColor" />
        </svg>
        {t('drawn.long')}
      </p>
      <p>
        <svg viewBox="0 0 30 12" className="legend-mark legend-long" aria-hidden="true">
          <circle cx="4" cy="6" r="3" fill="currentColor" />
          <circle cx="20" cy="6" r="5.5" fill="currentColor" />
        </svg>
        {t('drawn.support')}
      </p>
    </div>
  );
}

function LookMark({ look }: { readonly look: Look }) {
  return (
    <svg viewBox="0 0 12 12" className="legend-mark" aria-hidden="true" stroke="currentColor" strokeWidth="1.3">
      <circle
        cx="6"
        cy="6"
        r="4.8"
        fill={look === 'firm' || look === 'attributed' ? 'currentColor' : 'none'}
        fillOpacity={look === 'attributed' ? 0.42 : 1}
        strokeDasharray={look === 'ahead' ? '2.5 2.5' : undefined}
      />
      {look === 'denied' && <path d="M1 11 11 1" />}
    </svg>
  );
}
