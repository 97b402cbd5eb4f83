import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { ClaimDetail, EventDetail, OriginSupport } from '../api/types.ts';
import { surenessOf } from '../format/sureness.ts';
import { useLanguage } from '../language.ts';
import { Shape } from '../parts/sure.tsx';
import { DocumentLink } from './history.tsx';
import { OriginsSentence } from './origins-sentence.tsx';
import { voiceName } from './voices.ts';

type Detail = EventDetail | ClaimDetail;

/** Who says it, one line for each independent origin: the surest that it said, since when, through whose hands. */
export function ByOrigin({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation();
  const { byOrigin } = 'event' in detail ? detail.event : detail.claim;
  if (byOrigin.length === 0) return null;
  return (
    <section className="by-origin" aria-labelledby="origins-title">
      <h3 id="origins-title" className="section-title">
        {t('history.who')}
      </h3>
      <OriginsSentence detail={detail} />
      <ol>
        {byOrigin.map((voice) => (
          <Voice key={voice.chains.map(({ document }) => document).join(' ')} voice={voice} detail={detail} />
        ))}
      </ol>
    </section>
  );
}

function Voice({ voice, detail }: { readonly voice: OriginSupport; readonly detail: Detail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sureness = surenessOf({ ...voice, type: detail.entry.type });
  const name = voiceName(voice, detail.actors, language, t);
  return (
    <li>
      <p className="by-origin-name">
        <bdi>{name ?? t('history.itself')}</bdi>
        <span className="sure" title={t(`sure.${sureness}.means`)}>
          <Shape sureness={sureness} />
          {t(`sure.${sureness}.label`)}
        </span>
        {voice.since !== null && (
          <span className="aside">{t('history.since', { day: formatDay(voice.since, language) })}</span>
        )}
      </p>
      <ul>
        {voice.chains.map(({ document, through }) => {
          const card = detail.documents.find(({ id }) => id === document);
          // The document itself is the first of its hands.
          const hands = card?.publisher === through[0] ? through.slice(1) : through;
          return (
            <li key={document}>
              {card ? (
                <DocumentLink document={card} fact={`${detail.entry.kind}:${detail.entry.id}`} />
              ) : (
                <bdi>{document}</bdi>
              )}
              {hands.map((hand) => (
                <span key={hand}>
                  <span className="arrow" aria-hidden="true">
                    {' ← '}
                  </span>
                  <span className="hidden-text"> {t('history.through')} </span>
                  <bdi>{hand}</bdi>
                </span>
              ))}
              {name !== null && (
                <>
                  <span className="arrow" aria-hidden="true">
                    {' ← '}
                  </span>
                  <span className="hidden-text"> {t('history.through')} </span>
                  <bdi>{name}</bdi>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
