import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly name: 'news' | 'agreements' | 'figures' | 'contradictions' | 'promises';
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A part of the brief under its heading; where there is nothing, it says so. */
export function BriefSection({ name, empty, children }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`brief-${name}`}>
      <h2 id={`brief-${name}`} className="section-title">
        {t(`brief.${name}`)}
      </h2>
      {empty ? <p className="aside">{t(`brief.none.${name}`)}</p> : children}
    </section>
  );
}
