import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText, LifeDetail, QuotedEvidence } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { titleIn } from '../format/title.ts';
import { Provenance, Published } from '../parts/source.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Article } from '../reader/article.tsx';
import { Link } from '../router.tsx';
import { Chosen } from './chosen.ts';
import { useRoom } from './use-room.ts';

/** The chosen sentence in its article, where there is room beside the agreement. */
export function Beside({ life }: { readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const { chosen } = useContext(Chosen);
  const hasRoom = useRoom();
  if (!hasRoom || chosen === null) return null;
  return (
    <aside className="pact-beside" aria-label={t('life.beside')}>
      <Open key={chosen.document} chosen={chosen} life={life} />
    </aside>
  );
}

function Open({ chosen, life }: { readonly chosen: QuotedEvidence; readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const path = `/documents/${encodeURIComponent(chosen.document)}`;
  const answer = useAnswer<DocumentText>(path);
  if (answer.state === 'loading') return <Loading lines={8} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const { document, facts } = answer.value;
  const own = facts.find(({ kind, id }) => kind === 'agreement' && id === life.id)?.spans ?? [chosen];
  return (
    <article className="in-article">
      <header>
        <h2>
          <Link
            href={`${path}?fact=${encodeURIComponent(`agreement:${life.id}`)}&at=${chosen.start}`}
            lang={document.language}
          >
            <bdi>{titleIn(document, t)}</bdi>
          </Link>
        </h2>
        <p>
          <Published document={document} />
          <Provenance document={document} />
        </p>
      </header>
      <Article document={answer.value} marks={own} current={chosen} reveal={false} facts={[]} />
    </article>
  );
}
