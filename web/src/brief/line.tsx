import { useTranslation } from 'react-i18next';
import { formatQuantity, formatSpan } from '../../../src/wording/index.ts';
import type { ActorNames, Entry } from '../api/types.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Origins } from '../parts/support.tsx';
import { Sure } from '../parts/sure.tsx';
import { entryAddress, Link } from '../router.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly line: { readonly entry: Entry; readonly sources: readonly number[] };
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
}

/** A fact in two lines: what kind, who and whom, its numbers; then how many, where, when, from whom and how sure. */
export function BriefLine({ line: { entry, sources }, actors, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { quantity, place, date } = entry;
  const told = [
    quantity && formatQuantity(quantity, language, t),
    place && nameIn(place, language),
    date && formatSpan(date, language, t),
  ].filter((part) => part);
  return (
    <li className="brief-line">
      <KindLabel entry={{ ...entry, dimensions: [] }} />
      <p>
        <Link className="brief-fact" href={entryAddress(entry, query)}>
          <Headline entry={entry} actors={actors} />
        </Link>
        <Numbers sources={sources} />
      </p>
      <p className="brief-told">
        {told.length > 0 && <bdi>{told.join(' · ')}</bdi>}
        <Origins entry={entry} actors={actors} />
        <Sure entry={entry} />
      </p>
    </li>
  );
}
