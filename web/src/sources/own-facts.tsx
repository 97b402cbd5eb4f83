import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames, SourcesAnswer } from '../api/types.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { entryAddress, Link } from '../router.tsx';

interface Props {
  readonly outlet: SourcesAnswer['outlets'][number];
  readonly actors: ActorNames;
}

/** What an outlet adds that no other has: some of it, and the way to all. */
export function OwnFacts({ outlet: { publisher, alone, aloneFacts }, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const query = new URLSearchParams(dossierQuery(dossier));
  const count = { count: alone, number: formatNumber(alone, language) };
  if (alone === 0) return <p className="aside outlet-alone">{t('sources.alone', count)}</p>;
  const all = within(dossier, `/facts?${new URLSearchParams({ outlet: publisher ?? '' })}`);
  return (
    <div className="outlet-alone">
      <h4>
        <Link href={all}>{t('sources.alone', count)}</Link>
      </h4>
      <ul>
        {aloneFacts.map((entry) => (
          <li key={`${entry.id} ${entry.type}`}>
            <KindLabel entry={{ ...entry, dimensions: [] }} />
            <Link href={entryAddress(entry, query)} title={entry.excerpt.text}>
              <Headline entry={entry} actors={actors} />
            </Link>
          </li>
        ))}
      </ul>
      {alone > aloneFacts.length && (
        <p className="aside">
          <Link href={all}>{t('sources.allAlone', count)}</Link>
        </p>
      )}
    </div>
  );
}
