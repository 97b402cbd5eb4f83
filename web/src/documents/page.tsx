import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { DocumentCard, Documents } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { More } from '../parts/more.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link, useAddress } from '../router.tsx';
import { type Chosen, chosenOf, documentAddress, documentsAddress } from './chosen.ts';

const length = ({ documents }: Documents): number => documents.length;

/** The documents of the dossier, last published first; or those that a figure of another page counts. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const chosen = chosenOf(useAddress().query);
  const list = useStretches<Documents>(within(dossier, documentsAddress(chosen)), length);
  useTitle(t('nav.documents'));
  const documents = list.stretches.flatMap((stretch) => stretch.documents);
  const total = list.stretches.at(-1)?.total;
  return (
    <div className="page">
      <h1>{t('nav.documents')}</h1>
      {list.error !== null && <Failed error={list.error} retry={list.retry} />}
      {list.error === null && total === undefined && <Loading lines={8} />}
      <ChosenLine chosen={chosen} all={within(dossier, '/documents')} />
      {total !== undefined && total > 0 && (
        <p className="aside" role="status">
          {t('document.count', { count: total, number: formatNumber(total, language) })}
        </p>
      )}
      {total === 0 && (
        <Empty title={t('dossier.none.title')}>
          <p>{t('dossier.none.detail')}</p>
        </Empty>
      )}
      <ol className="documents" aria-busy={list.busy}>
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </ol>
      <More shown={documents.length} total={total ?? 0} busy={list.busy} more={list.more} />
    </div>
  );
}

/** What was chosen of the documents, and the way back to all of them. */
function ChosenLine({ chosen, all }: { readonly chosen: Chosen; readonly all: string }) {
  const { t } = useTranslation();
  const { publisher, group, note, own } = chosen;
  const words = [
    ...(publisher === null ? [] : [publisher === '' ? t('document.noPublisher') : publisher]),
    ...(group === null ? [] : [t('document.chosen.group')]),
    ...(note === null ? [] : [t(`document.chosen.note.${note}`, { defaultValue: note })]),
    ...(own ? [t('document.chosen.own')] : []),
  ];
  if (words.length === 0) return null;
  return (
    <p className="documents-chosen">
      <bdi>{words.join(' · ')}</bdi>
      <Link href={all}>{t('document.chosen.all')}</Link>
    </p>
  );
}

function DocumentLine({ document }: { readonly document: DocumentCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = document.published;
  return (
    <li>
      <span className="documents-day">{day === null ? t('document.noDate') : formatDay(day, language)}</span>
      <div>
        <h2>
          <Link href={documentAddress(document)} lang={document.language}>
            <bdi>{titleIn(document, t)}</bdi>
          </Link>
        </h2>
        <p className="documents-meta">
          <bdi>{document.publisher ?? t('document.noPublisher')}</bdi>
          <span>{t('document.facts', { count: document.facts, number: formatNumber(document.facts, language) })}</span>
          {document.textGroupSize > 1 && <span>{t('document.group', { count: document.textGroupSize - 1 })}</span>}
          {document.notes.length > 0 && <span>{t('document.notes', { count: document.notes.length })}</span>}
        </p>
      </div>
    </li>
  );
}
