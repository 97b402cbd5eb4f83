import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { DocumentCard, QuotedEvidence, SharedWordings } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Quote } from '../fact/quote.tsx';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Link } from '../router.tsx';

/** Passages that articles share word for word though none is a version of another, beside each other. */
export function Wording() {
  const { t } = useTranslation();
  const answer = useAnswer<SharedWordings>(within(useDossier(), '/wording'), { keep: true });
  return (
    <section aria-labelledby="wording-title">
      <h2 id="wording-title" className="section-title">
        {t('sources.wording.title')}
      </h2>
      {answer.state === 'loading' && <Loading lines={4} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && <Passages found={answer.value} />}
    </section>
  );
}

function Passages({ found: { passages, documents, compared, texts } }: { readonly found: SharedWordings }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cards = new Map(documents.map((document) => [document.id, document]));
  return (
    <>
      <p className="aside">{t(passages.length > 0 ? 'sources.wording.intro' : 'sources.wording.none')}</p>
      <ul className="shared-wording">
        {passages.map(({ places }) => (
          <li key={`${places[0]!.document} ${places[0]!.start}`}>
            {places.map((place) => (
              <Place key={place.document} place={place} document={cards.get(place.document)} />
            ))}
          </li>
        ))}
      </ul>
      {compared < texts && (
        <p className="aside">
          {t('sources.wording.compared', {
            compared: formatNumber(compared, language),
            texts: formatNumber(texts, language),
          })}
        </p>
      )}
    </>
  );
}

/** One article's sentence, the shared words standing out. */
function Place({ place, document }: { readonly place: QuotedEvidence; readonly document: DocumentCard | undefined }) {
  const { t } = useTranslation();
  return (
    <blockquote>
      <Quote evidence={place} language={document?.language ?? 'und'} />
      <footer>
        <Link href={`/documents/${encodeURIComponent(place.document)}`} lang={document?.language}>
          <bdi>{document ? titleIn(document, t) : t('document.untitled')}</bdi>
        </Link>
        {document && <Published document={document} />}
      </footer>
    </blockquote>
  );
}
