import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames, SourcesAnswer } from '../api/types.ts';
import { type Chosen, documentAddress, documentsAddress } from '../documents/chosen.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import { OwnFacts } from './own-facts.tsx';

type Outlet = SourcesAnswer['outlets'][number];

interface Props {
  readonly outlets: readonly Outlet[];
  readonly actors: ActorNames;
}

/** What each publisher brought: its texts, what it alone tells, and what a careful reader would remark on. */
export function Outlets({ outlets, actors }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="outlets-title">
      <h2 id="outlets-title" className="section-title">
        {t('sources.outlets')}
      </h2>
      <ul className="outlets">
        {outlets.map((outlet) => (
          <OutletLine key={outlet.publisher ?? ''} outlet={outlet} actors={actors} />
        ))}
      </ul>
    </section>
  );
}

/** Each figure leads to the documents that it counts. */
function OutletLine({ outlet, actors }: { readonly outlet: Outlet; readonly actors: ActorNames }) {
  const { publisher, texts, own, facts, notes, documents } = outlet;
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const number = (value: number) => formatNumber(value, language);
  const to = (chosen: Partial<Chosen>) => within(dossier, documentsAddress({ publisher: publisher ?? '', ...chosen }));
  return (
    <li>
      <div>
        <h3>
          <bdi>{publisher ?? t('document.noPublisher')}</bdi>
        </h3>
        <p className="aside">
          <Link href={to({})}>{t('sources.texts', { count: texts, number: number(texts) })}</Link>
          {' · '}
          {own === 0 ? (
            t('sources.own', { count: 0 })
          ) : (
            <Link href={to({ own: true })}>{t('sources.own', { count: own, number: number(own) })}</Link>
          )}
          {' · '}
          {t('document.facts', { count: facts, number: number(facts) })}
        </p>
        <ul className="outlet-texts">
          {documents.map((document) => (
            <li key={document.id}>
              <Link href={documentAddress(document)} lang={document.language}>
                <bdi>{titleIn(document, t)}</bdi>
              </Link>
            </li>
          ))}
        </ul>
        {notes.length > 0 && (
          <p className="outlet-notes">
            <span>{t('sources.quality')}</span>
            {notes.map(({ kind, count }) => (
              <Link key={kind} href={to({ note: kind })}>
                {t(`sources.note.${kind}`, { count, number: number(count) })}
              </Link>
            ))}
          </p>
        )}
      </div>
      <OwnFacts outlet={outlet} actors={actors} />
    </li>
  );
}
