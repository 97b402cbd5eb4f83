import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { SearchAnswer } from '../api/types.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link, navigate, useAddress } from '../router.tsx';
import { RowOf } from './row-of.tsx';
import { addressesOf, type Kind, kinds } from './rows.ts';
import { useSearch } from './use-search.ts';

/** How many of each kind come first, and how many at most. */
const steps = { few: 12, many: 100 } as const;

/** Characters of a text in a row. */
const most = 420;

/** All that was found for some words, kind by kind; the words stand in the address. */
export default function SearchPage() {
  const { t } = useTranslation();
  const { query } = useAddress();
  const asked = query.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const [limit, setLimit] = useState<number>(steps.few);
  useTitle(asked === '' ? t('search.title') : t('search.for', { words: asked }));
  useEffect(() => setTyped(asked), [asked]);
  const answer = useSearch(typed, limit);
  const dossier = useDossier();
  const write = (words: string) => {
    setTyped(words);
    const kept = new URLSearchParams(location.search);
    kept.set('q', words);
    navigate(`/search?${kept}`, { replace: true, keepScroll: true });
  };
  return (
    <div className="page search-page">
      <h1>{t('search.title')}</h1>
      <search>
        <input
          type="search"
          className="search-field"
          aria-label={t('search.title')}
          placeholder={t('search.hint')}
          value={typed}
          maxLength={400}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </search>
      {dossierQuery(dossier) !== '' && (
        <p className="search-note">
          {t('search.everywhere')}{' '}
          <Link href={within(dossier, `/facts${asked === '' ? '' : `?q=${encodeURIComponent(asked)}`}`)}>
            {t('search.inDossier')}
          </Link>
        </p>
      )}
      {answer === null && <p className="search-note">{t('search.how')}</p>}
      {answer?.state === 'loading' && <Loading lines={6} />}
      {answer?.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer?.state === 'ready' && <Results found={answer.value} limit={limit} more={() => setLimit(steps.many)} />}
    </div>
  );
}

interface ResultsProps {
  readonly found: SearchAnswer;
  readonly limit: number;
  readonly more: () => void;
}

function Results({ found, limit, more }: ResultsProps) {
  const { t } = useTranslation();
  const dossier = useDossier();
  const language = useLanguage();
  const addresses = addressesOf(found, dossier);
  const count = (kind: Kind): string => {
    const number = formatNumber(found[kind].total, language);
    return found[kind].more ? t('search.moreThan', { number }) : number;
  };
  const shown = kinds.filter((kind) => addresses[kind].length > 0);
  if (shown.length === 0) {
    return (
      <Empty title={t('search.none')}>
        <p>{t('search.how')}</p>
      </Empty>
    );
  }
  const hasMore = limit < steps.many && kinds.some((kind) => found[kind].total > addresses[kind].length);
  return (
    <>
      {shown.map((kind) => (
        <section key={kind} className={`found-section found-${kind}`} aria-labelledby={`results-${kind}`}>
          <div className="section-title">
            <h2 id={`results-${kind}`}>{t(`search.${kind}`)}</h2>
            <span className="section-count">{count(kind)}</span>
          </div>
          <ul>
            {addresses[kind].map((address, at) => (
              <li key={address}>
                <Link href={address} className="found">
                  <RowOf found={found} kind={kind} at={at} most={most} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <Button variant="default" onClick={more}>
          {t('search.more')}
        </Button>
      )}
    </>
  );
}
