import { useTranslation } from 'react-i18next';
import type { Corrections, RecordCorrection } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { charFragment } from '../reader/fragment.ts';
import { labelOf } from '../reader/label.ts';
import { factAddress, Link } from '../router.tsx';

/** What a correction is about: the facts and actors that it bears on, and the words that it was made on. */
export function On({ correction, answer }: { readonly correction: RecordCorrection; readonly answer: Corrections }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { what, bearsOn } = correction;
  const words = ('anchors' in what ? what.anchors : 'evidence' in what ? what.evidence : [])[0];
  const document = answer.documents.find(({ id }) => id === words?.document);
  const merged = what.act === 'merge-actors' ? what.actors : [];
  return (
    <div className="corrections-on">
      {bearsOn.map((id) => {
        const fact = answer.facts.find((one) => one.id === id);
        const text = answer.documents.find((one) => one.id === id);
        if (text) {
          return (
            <p key={id}>
              <Link href={`/documents/${encodeURIComponent(id)}`}>
                <bdi>{titleIn(text, t)}</bdi>
              </Link>
            </p>
          );
        }
        return (
          <p key={id}>
            <Link href={fact ? factAddress(fact.kind, id) : `/actors/${encodeURIComponent(id)}`}>
              <bdi>{fact ? labelOf(fact, answer.actors, language, t) : actorName(id, answer.actors, language)}</bdi>
            </Link>
            {merged.length > 0 && (
              <span className="aside">
                {' '}
                ← {merged.map((other) => actorName(other, answer.actors, language)).join(', ')}
              </span>
            )}
          </p>
        );
      })}
      {words && (
        <p className="aside">
          <Link href={`/documents/${encodeURIComponent(words.document)}${charFragment(words)}`}>
            <q lang={document?.language ?? 'und'} dir="auto">
              {words.quote.length > 180 ? `${words.quote.slice(0, 176)}…` : words.quote}
            </q>
          </Link>{' '}
          {document && <Published document={document} />}
        </p>
      )}
      {bearsOn.length === 0 && words === undefined && (
        <p>
          <bdi>{'actor' in what ? actorName(what.actor, answer.actors, language) : t('correct.page.gone')}</bdi>
        </p>
      )}
    </div>
  );
}
