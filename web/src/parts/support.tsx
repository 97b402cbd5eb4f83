import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames, Entry } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { useLanguage } from '../language.ts';

/** Whom it comes from, and how many independent origins and documents stand behind it. */
export function Support({ entry, actors }: { readonly entry: Entry; readonly actors: ActorNames }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { independentOrigins, documents } = entry;
  const number = (count: number) => formatNumber(count, language);
  return (
    <>
      <Origins entry={entry} actors={actors} />
      <span className="support">
        {independentOrigins !== null &&
          `${t('support.origins', { count: independentOrigins, number: number(independentOrigins) })} · `}
        {t('support.documents', { count: documents, number: number(documents) })}
      </span>
    </>
  );
}

/** «d’après : Ukraine»; nothing where the articles speak for themselves. */
export function Origins({ entry, actors }: { readonly entry: Entry; readonly actors: ActorNames }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const others = entry.origins.filter(({ kind }) => kind !== 'author');
  const names = [...new Set(others.map(({ actor }) => actorName(actor, actors, language)))];
  if (names.length === 0) return null;
  const shown = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return (
    <span className="origins">
      {t('support.accordingTo')} <bdi>{shown}</bdi>
    </span>
  );
}
