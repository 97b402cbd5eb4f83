import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartial } from '../../../src/wording/index.ts';
import type { TreatyDetail } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';

/** A treaty as the tables have it, behind its name: since when, between whom, and each clause in plain words. */
export function TreatyTerms({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="terms" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi>
      </summary>
      {open && <Terms id={id} />}
    </details>
  );
}

function Terms({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer<TreatyDetail>(`/treaties/${encodeURIComponent(id)}`);
  if (answer.state === 'loading') return <Loading lines={4} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const { treaty, actors } = answer.value;
  const { parties, signed, in_force, ended, provisions, sources, certainty, checked } = treaty;
  const still = [...new Set(parties.filter(({ left }) => left === null).map(({ state }) => state))];
  const day = (date: string) => formatPartial(date, language);
  return (
    <div className="terms-open">
      <p>
        {t('whatIf.terms.between')} <bdi>{listNames(still, actors, language)}</bdi>
      </p>
      <p>
        {t('whatIf.terms.signed', { date: day(signed) })}
        {' · '}
        {in_force === null ? t('whatIf.terms.notInForce') : t('whatIf.terms.inForce', { date: day(in_force) })}
        {ended !== null && ` · ${t('whatIf.terms.ended', { date: day(ended) })}`}
      </p>
      <ol>
        {provisions.map(({ article, duty, summary_fr, summary_en }) => (
          <li key={`${article} ${duty}`}>
            <strong>
              {article !== null && `${t('whatIf.article', { article })} · `}
              {t(`duty.${duty}`, { defaultValue: duty })}
            </strong>
            <span>{language === 'fr' ? summary_fr : summary_en}</span>
          </li>
        ))}
      </ol>
      <p className="aside">
        {t(`whatIf.terms.checked.${checked}`)}
        {certainty !== 'high' && ` · ${t(`whatIf.certainty.${certainty}`)}`}
        {sources.length > 0 && ` · ${sources.join(' · ')}`}
      </p>
    </div>
  );
}
