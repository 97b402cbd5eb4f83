import { useTranslation } from 'react-i18next';
import type { ClaimDetail, EventDetail } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { voicesOf } from './voices.ts';

/** How many independent origins stand behind a fact, whose they are, and what the other documents add: nothing. */
export function OriginsSentence({ detail }: { readonly detail: EventDetail | ClaimDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byOrigin } = 'event' in detail ? detail.event : detail.claim;
  if (byOrigin.length === 0) return null;
  const { names, texts } = voicesOf(byOrigin, detail.actors, language, t);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format([
    ...names,
    ...(texts > 0 ? [t('history.texts', { count: texts })] : []),
  ]);
  const documents = new Set(byOrigin.flatMap(({ chains }) => chains.map(({ document }) => document))).size;
  const more = documents - byOrigin.length;
  return (
    <p className="origins-sentence">
      {t('history.origins', { count: byOrigin.length, list })}
      {more > 0 && ` ${t('history.passedOn', { count: documents, origins: byOrigin.length })}`}
    </p>
  );
}
