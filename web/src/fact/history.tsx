import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { ClaimDetail, DocumentCard, EventDetail, StatusChange } from '../api/types.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { Shape } from '../parts/sure.tsx';
import { Link } from '../router.tsx';
import { voiceName } from './voices.ts';

/** The shape that stands for a status, as elsewhere for how sure a fact is. */
const shapes = {
  possible: 'possible',
  planned: 'planned',
  alleged: 'alleged',
  told: 'stated',
  acknowledged: 'attributed',
  denied: 'denied',
} as const;

/** How the fact came to stand as it does, day by day of publication: alleged, then told, acknowledged, denied. */
export function FactHistory({ detail }: { readonly detail: EventDetail | ClaimDetail }) {
  const { t } = useTranslation();
  const { history } = 'event' in detail ? detail.event : detail.claim;
  if (history.length === 0) return null;
  const undated = detail.documents.filter(
    ({ id, published }) => published === null && detail.evidence.some(({ document }) => document === id),
  ).length;
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title" className="section-title">
        {t('history.title')}
      </h3>
      <ol>
        {history.map((change) => (
          <Day key={`${change.on} ${change.status}`} change={change} detail={detail} />
        ))}
      </ol>
      {history.length === 1 && <p className="aside">{t('history.never')}</p>}
      {undated > 0 && <p className="aside">{t('history.undated', { count: undated })}</p>}
    </section>
  );
}

function Day({ change, detail }: { readonly change: StatusChange; readonly detail: EventDetail | ClaimDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const who = voiceName({ origins: change.by }, detail.actors, language, t);
  return (
    <li className={`history-${change.status}`}>
      <span className="history-sign">
        <Shape sureness={shapes[change.status]} />
      </span>
      <div>
        <p>
          <strong>{t(`history.status.${change.status}`)}</strong>
          {who !== null && (
            <>
              {' '}
              {t('support.accordingTo')} <bdi>{who}</bdi>
            </>
          )}
        </p>
        <p className="aside">
          <time dateTime={change.on}>{formatDay(change.on, language)}</time>
          {documentsOf(change, detail.documents).map((document) => (
            <DocumentLink key={document.id} document={document} fact={`${detail.entry.kind}:${detail.entry.id}`} />
          ))}
        </p>
      </div>
    </li>
  );
}

function documentsOf({ documents }: StatusChange, cards: readonly DocumentCard[]): DocumentCard[] {
  return documents.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** An outlet that leads to the words of a fact in its article. @param fact as the reader's address names it */
export function DocumentLink({ document, fact }: { readonly document: DocumentCard; readonly fact: string }) {
  const { t } = useTranslation();
  return (
    <Link
      href={`/documents/${encodeURIComponent(document.id)}?fact=${encodeURIComponent(fact)}`}
      title={document.title ?? undefined}
    >
      <bdi>{document.publisher ?? titleIn(document, t)}</bdi>
    </Link>
  );
}
