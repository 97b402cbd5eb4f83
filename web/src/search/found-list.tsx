import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../api/types.ts';
import type { Answer } from '../api/use-answer.ts';
import { Failed } from '../parts/states.tsx';
import { RowOf } from './row-of.tsx';
import { type Kind, kinds } from './rows.ts';

interface Props {
  readonly answer: Answer<SearchAnswer> | null;
  readonly addresses: Readonly<Record<Kind, readonly string[]>> | null;
  /** The page with everything that was found. */
  readonly all: string;
  /** Number of the row that Enter opens. */
  readonly active: number;
  readonly choose: (address: string) => void;
}

/** Characters of a text in a row. */
const most = 180;

/** What was found as the list of the search box; what can be typed where nothing is. */
export function FoundList({ answer, addresses, all, active, choose }: Props) {
  const { t } = useTranslation();
  if (answer === null) return <p className="search-note">{t('search.how')}</p>;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading' || addresses === null)
    return (
      <p className="search-note" role="status">
        {t('state.loading')}
      </p>
    );
  const found = answer.value;
  const total = kinds.reduce((sum, kind) => sum + found[kind].total, 0);
  let row = 0;
  const option = (address: string, content: React.ReactNode) => {
    const number = row++;
    return (
      <a
        key={`${number} ${address}`}
        id={`found-${number}`}
        href={address}
        role="option"
        aria-selected={number === active}
        tabIndex={-1}
        className="found"
        onClick={(event) => opened(event, () => choose(address))}
      >
        {content}
      </a>
    );
  };
  return (
    <>
      {total === 0 && (
        <p className="search-note" role="status">
          {t('search.none')}
        </p>
      )}
      <div id="found" role="listbox" aria-label={t('search.results')} className="found-list">
        {kinds
          .filter((kind) => addresses[kind].length > 0)
          .map((kind) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, no fields
            <div key={kind} role="group" aria-labelledby={`found-${kind}`}>
              <p id={`found-${kind}`} className="found-kind" role="presentation">
                {t(`search.${kind}`)}
              </p>
              {addresses[kind].map((address, at) =>
                option(address, <RowOf found={found} kind={kind} at={at} most={most} />),
              )}
            </div>
          ))}
        {option(all, <span className="found-all">{t('search.all')}</span>)}
      </div>
    </>
  );
}

/** A click that asks for another tab gets one. */
function opened(event: MouseEvent, open: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
}
