import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { ActorNames, FoundPassage, SearchAnswer } from '../api/types.ts';
import { pactName } from '../format/agreement.ts';
import { actorName, listNames, nameIn } from '../format/names.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { When } from '../parts/date.tsx';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Marked } from './marked.tsx';

interface Named {
  readonly names: ActorNames;
}

type Item<K extends keyof Omit<SearchAnswer, 'names'>> = SearchAnswer[K]['items'][number];

/** An actor by name, and what it is. */
export function ActorRow({ item, names }: Named & { readonly item: Item<'actors'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, of } = item;
  return (
    <>
      <bdi className="found-name">{nameIn(item.names, language) || id}</bdi>
      <span className="found-aside">
        {t(`search.actorKind.${kind}`)}
        {of !== null && of !== id && (
          <>
            {' · '}
            <bdi>{actorName(of, names, language)}</bdi>
          </>
        )}
      </span>
    </>
  );
}

/** An agreement by name, and whose it is. */
export function AgreementRow({ item, names }: Named & { readonly item: Item<'agreements'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <bdi className="found-name">{pactName(item, names, language, t)}</bdi>
      {/* What has no name is called by its parties. */}
      {item.names.fr.length + item.names.en.length > 0 && (
        <bdi className="found-aside">{listNames(item.parties, names, language)}</bdi>
      )}
    </>
  );
}

/** A fact: what kind it is and when, who does it, and its sentence. */
export function FactRow({ item: { entry, marks }, names, most }: Named & Sized & { readonly item: Item<'facts'> }) {
  return (
    <>
      <span className="found-head">
        <KindLabel entry={entry} />
        <span className="found-when">
          <When date={entry.date} />
        </span>
      </span>
      <span className="found-name">
        <Headline entry={entry} actors={names} />
      </span>
      <span className="found-words" lang={entry.excerpt.language} dir="auto">
        <Marked text={entry.excerpt.text} marks={marks} most={most} />
      </span>
    </>
  );
}

interface Sized {
  /** Characters of a text that are shown. */
  readonly most: number;
}

/** A sentence of an article, and where it was published. */
export function PassageRow({ item, most }: Sized & { readonly item: FoundPassage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { document, text, marks, copies } = item;
  const { publisher, published, title, opening } = document;
  return (
    <>
      <span className="found-words found-sentence" lang={document.language} dir="auto">
        <Marked text={text} marks={marks} most={most} />
      </span>
      <span className="found-aside">
        <bdi>{publisher ?? titleIn({ title, opening, file: null }, t)}</bdi>
        {published !== null && ` · ${formatDay(published, language)}`}
        {copies > 0 && ` · ${t('search.copies', { count: copies })}`}
      </span>
    </>
  );
}
