import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contradictions, DocumentCard } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Quote } from '../fact/quote.tsx';
import { formatSide } from '../format/value.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { factAddress, Link } from '../router.tsx';

/** Facts that cannot both hold, side by side, each with its sentence. */
export default function ContradictionsPage() {
  const { t } = useTranslation();
  const answer = useAnswer<Contradictions>(within(useDossier(), '/contradictions'));
  useTitle(t('nav.contradictions'));
  const ready = answer.state === 'ready';
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [ready]);
  return (
    <div className="page">
      <h1>{t('nav.contradictions')}</h1>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {ready && answer.value.contradictions.length === 0 && (
        <Empty title={t('contradictions.none.title')}>
          <p>{t('contradictions.none.detail')}</p>
        </Empty>
      )}
      {ready && (
        <ol className="contradictions">
          {answer.value.contradictions.map((dispute) => (
            <Dispute key={dispute.id} dispute={dispute} documents={answer.value.documents} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface DisputeProps {
  readonly dispute: Contradictions['contradictions'][number];
  readonly documents: readonly DocumentCard[];
}

function Dispute({ dispute, documents }: DisputeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // Two days told of one event are one fact at odds with itself.
  const facts = [...new Map(dispute.facts.map((fact) => [fact.id, fact])).values()];
  return (
    <li id={dispute.id}>
      <h2>{t(`contradiction.${dispute.kind}`)}</h2>
      <p className="contradiction-values">
        {dispute.sides.map((side, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sides may say the same words
          <bdi key={index}>{formatSide(side, language, t)}</bdi>
        ))}
      </p>
      <ul className="contradiction-sides">
        {dispute.evidence.map((one) => {
          const document = documents.find(({ id }) => id === one.document);
          return (
            <li key={`${one.document} ${one.start} ${one.end}`}>
              {document && (
                <Link href={`/documents/${encodeURIComponent(document.id)}`}>
                  <Published document={document} />
                </Link>
              )}
              <Quote evidence={one} language={document?.language ?? 'und'} />
            </li>
          );
        })}
      </ul>
      <p className="contradiction-facts">
        {facts.map(
          ({ id, kind }, index) =>
            kind !== null && (
              <Link key={id} href={factAddress(kind, id)}>
                {facts.length === 1
                  ? t('contradictions.openOnly')
                  : t('contradictions.openFact', { number: index + 1 })}
              </Link>
            ),
        )}
      </p>
    </li>
  );
}
