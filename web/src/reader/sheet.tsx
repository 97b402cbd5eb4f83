import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedFact } from '../api/types.ts';
import { moved } from './use-keys.ts';

interface Props {
  readonly facts: readonly PlacedFact[];
  readonly chosen: PlacedFact;
  readonly choose: (fact: PlacedFact | null) => void;
  readonly children: ReactNode;
}

/** On a narrow screen: the chosen fact at the foot of the page, its words above it, and the ways to the next one. */
export function Sheet({ facts, chosen, choose, children }: Props) {
  const { t } = useTranslation();
  const at = facts.indexOf(chosen);
  const step = (by: number) => () => choose(moved(facts, chosen, by));
  return (
    <section className="sheet" aria-label={t('reader.sheet')}>
      <div className="sheet-ways">
        <button type="button" disabled={at <= 0} onClick={step(-1)} aria-label={t('reader.before')}>
          ←
        </button>
        <span>{t('reader.at', { at: at + 1, total: facts.length })}</span>
        <button type="button" disabled={at === facts.length - 1} onClick={step(1)} aria-label={t('reader.next')}>
          →
        </button>
        <button type="button" className="sheet-close" onClick={() => choose(null)} aria-label={t('reader.leave')}>
          ×
        </button>
      </div>
      {children}
    </section>
  );
}
