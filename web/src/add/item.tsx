import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AddedItem } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import { failureText } from './failure.ts';

const signs: Readonly<Record<AddedItem['state'], string>> = {
  waiting: '·',
  reading: '…',
  added: '✓',
  updated: '✓',
  unchanged: '=',
  failed: '×',
  cancelled: '–',
};

/** One document: what became of it, and why not. */
export function ItemLine({ item }: { readonly item: AddedItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, state, failure, document, foreign, facts } = item;
  return (
    <li className={`round-item round-item-${state}`}>
      <span className="round-sign" aria-hidden="true">
        {signs[state]}
      </span>
      <div>
        {document === null ? (
          <bdi className="round-name">{name}</bdi>
        ) : (
          <Link className="round-name" href={`/documents/${encodeURIComponent(document.id)}`}>
            <bdi>{document.title ?? name}</bdi>
          </Link>
        )}
        <span className="round-state">
          {t(`add.state.${state}`)}
          {facts !== null && facts.fresh + facts.known > 0 && (
            <>
              {' · '}
              {t('add.fresh', { count: facts.fresh })}
              {facts.known > 0 && `, ${t('add.known', { count: facts.known })}`}
            </>
          )}
          {facts !== null && facts.fresh + facts.known === 0 && foreign === null && ` · ${t('add.noFacts')}`}
        </span>
        {foreign !== null && <span className="round-why">{foreignText(foreign, language, t)}</span>}
        {failure !== null && <bdi className="round-why">{failureText(failure, language)}</bdi>}
      </div>
    </li>
  );
}

function foreignText(code: string, language: string, t: TFunction): string {
  if (code === 'und') return t('add.unknownLanguage');
  return t('add.foreign', { language: new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code });
}
