import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimDetail, DocumentText, EventDetail, QuotedEvidence } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { titleIn } from '../format/title.ts';
import { Provenance, Published } from '../parts/source.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Article } from '../reader/article.tsx';
import { Link } from '../router.tsx';
import { Quote } from './quote.tsx';

interface Props {
  readonly detail: EventDetail | ClaimDetail;
  /** `event:…`: how the reader's page names the fact. */
  readonly factKey: string;
}

/** The sentences a fact rests on; the chosen one stands marked in its article below. */
export function EvidenceReader({ detail, factKey }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  // Whoever opens a fact reads its head first, with the sentence below it; the article comes into view once it is asked for.
  const [asked, setAsked] = useState(false);
  const choose = (index: number) => {
    setChosen(index);
    setAsked(true);
  };
  const { evidence, documents } = detail;
  const current = evidence[chosen] ?? evidence[0]!;
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h3 id="evidence-title" className="section-title">
        {t('evidence.title', { count: evidence.length })}
      </h3>
      <ol className="evidence-list">
        {evidence.map((one, index) => {
          const document = documents.find(({ id }) => id === one.document);
          return (
            <li key={`${one.document} ${one.start} ${one.end}`}>
              <button type="button" aria-pressed={one === current} onClick={() => choose(index)}>
                {document && <Published document={document} />}
                <Quote evidence={one} language={document?.language ?? 'und'} />
              </button>
            </li>
          );
        })}
      </ol>
      <InArticle key={current.document} current={current} evidence={evidence} factKey={factKey} reveal={asked} />
    </section>
  );
}

interface InArticleProps {
  readonly current: QuotedEvidence;
  readonly evidence: readonly QuotedEvidence[];
  readonly factKey: string;
  readonly reveal: boolean;
}

function InArticle({ current, evidence, factKey, reveal }: InArticleProps) {
  const { t } = useTranslation();
  const path = `/documents/${encodeURIComponent(current.document)}`;
  const answer = useAnswer<DocumentText>(path);
  if (answer.state === 'loading') return <Loading lines={6} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const { document, facts } = answer.value;
  return (
    <article className="in-article">
      <header>
        <h4>
          <Link href={`${path}?fact=${encodeURIComponent(factKey)}`} lang={document.language}>
            <bdi>{titleIn(document, t)}</bdi>
          </Link>
        </h4>
        <p>
          <Published document={document} />
          <Provenance document={document} />
        </p>
      </header>
      <Article
        document={answer.value}
        marks={evidence.filter((one) => one.document === current.document)}
        current={current}
        reveal={reveal}
        facts={facts}
      />
    </article>
  );
}
