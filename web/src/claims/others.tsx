import { useTranslation } from 'react-i18next';
import type { ActorNames, Entry } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { entryAddress, Link } from '../router.tsx';

interface Props {
  readonly others: readonly Entry[];
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
}

/** Who denies, and who evades, each with the words. */
export function OtherVoices({ others, actors, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const parts = (['denial', 'evasion'] as const).map((type) => ({
    type,
    list: others.filter((entry) => entry.type === type),
  }));
  return parts.map(({ type, list }) =>
    list.length === 0 ? null : (
      <div key={type} className="voices">
        <h3>{t(`board.${type}`)}</h3>
        <ul>
          {list.map((entry) => (
            <li key={entry.id}>
              <Link href={entryAddress(entry, query)}>
                <bdi>{entry.speaker === null ? t('entry.author') : actorName(entry.speaker, actors, language)}</bdi>
              </Link>
              <q className="quote" lang={entry.excerpt.language} dir="auto">
                {entry.excerpt.text}
              </q>
              <Published document={entry.excerpt} />
            </li>
          ))}
        </ul>
      </div>
    ),
  );
}
