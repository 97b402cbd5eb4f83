import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Reader } from './reader.tsx';
import { titleOf } from './title.ts';

/** A document to read, its facts beside it: choose one and its words are marked. */
export default function ReaderPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer<DocumentText>(`/documents/${encodeURIComponent(id)}`);
  const title = answer.state === 'ready' ? (titleOf(answer.value) ?? t('document.untitled')) : '';
  useTitle(title);
  if (answer.state === 'loading') return <Loading lines={10} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  return <Reader document={answer.value} title={title} />;
}
<<<<<<< HEAD

function Reader({ document, title }: { readonly document: DocumentText; readonly title: string }) {
  const { t } = useTranslation();
  const { path, query } = useAddress();
  const chosen = query.get('fact');
  const fact = document.facts.find((candidate) => keyOf(candidate) === chosen) ?? null;
  const [underlined, setUnderlined] = useState(true);
  const card = document.document;
  return (
    <div className="page reader">
      <header className="reader-head">
        <p className="eyebrow">
          <Published document={card} />
        </p>
        <h1 lang={card.language} dir="auto">
          {title}
        </h1>
        <p className="reader-source">
          <Provenance document={card} />
          {card.textGroupSize > 1 && <span>{t('document.group', { count: card.textGroupSize - 1 })}</span>}
        </p>
        {card.notes.length > 0 && (
          <ul className="notes">
            {card.notes.map((note) => (
              <li key={`${note.kind} ${note.text} ${note.evidence[0]?.start ?? ''}`}>
                {t(`note.${note.kind}`)}
                {note.evidence[0] && (
                  <>
                    {' '}
                    <q lang={card.language}>{note.evidence[0].quote}</q>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className="reader-columns">
        <Article
          document={document}
          marks={fact?.spans ?? []}
          current={spanAt(fact, query.get('at'))}
          reveal
          facts={underlined ? document.facts.flatMap(({ spans }) => spans) : []}
        />
        <aside className="reader-facts" aria-labelledby="facts-title">
          <div className="section-title">
            <h2 id="facts-title">{t('reader.facts')}</h2>
            <span className="section-count">{document.facts.length}</span>
          </div>
          {document.facts.length > 0 && (
            <label className="check">
              <input
                type="checkbox"
                checked={underlined}
                onChange={(event) => setUnderlined(event.currentTarget.checked)}
              />
              {t('reader.underline')}
            </label>
          )}
          {document.facts.length === 0 && <p>{t('reader.none')}</p>}
          <ol>
            {document.facts.map((placed) => (
              <li key={keyOf(placed)} data-open={placed === fact || undefined}>
                <button
                  type="button"
                  className="reader-fact"
                  aria-pressed={placed === fact}
                  onClick={() =>
                    navigate(markAddress(path, placed === fact ? null : placed), { replace: true, keepScroll: true })
                  }
                >
                  <FactName placed={placed} document={document} />
                </button>
                <Link href={factAddress(placed.kind, placed.id)}>{t('reader.openFact')}</Link>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </div>
  );
}

function FactName({ placed, document }: { readonly placed: PlacedFact; readonly document: DocumentText }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (placed.entry === null) {
    return (
      <>
        <span className="kind">{t('reader.agreement')}</span>
        {placed.names && <bdi className="reader-fact-who">{agreementName({ names: placed.names }, language, t)}</bdi>}
      </>
    );
  }
  return (
    <>
      <KindLabel entry={placed.entry} />
      <span className="reader-fact-who">
        <Headline entry={placed.entry} actors={document.actors} />
      </span>
      <Sure entry={placed.entry} />
    </>
  );
}

/** The words of a fact that a link named by their place; the first else. */
function spanAt(fact: PlacedFact | null, at: string | null): PlacedFact['spans'][number] | null {
  return fact?.spans.find(({ start }) => String(start) === at) ?? fact?.spans[0] ?? null;
}

function keyOf({ kind, id }: PlacedFact): string {
  return `${kind}:${id}`;
}

function markAddress(path: string, placed: PlacedFact | null): string {
  return placed === null ? path : `${path}?fact=${encodeURIComponent(keyOf(placed))}`;
}
=======
>>>>>>> 0c68a32 (The reader draws a line under the words of each fact by kind and certainty, shows the words that made it, goes from fact to fact by keyboard; facts are corrected in place; who says it and how it came to stand so)
