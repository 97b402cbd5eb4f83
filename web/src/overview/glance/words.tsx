import { useTranslation } from 'react-i18next';
import type { DocumentCard, SharedWordings, SourcesAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { documentAddress } from '../../documents/chosen.ts';
import { type Dossier, within } from '../../dossier/dossier.ts';
import { titleIn } from '../../format/title.ts';
import { charFragment } from '../../reader/fragment.ts';
import { Link } from '../../router.tsx';

/** So many titles of a family stand on the first page. */
const FIRST = 3;

/** Which articles rest on the same words: the largest family of texts, else the most telling passage that two share. */
export function WordsGlance({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const sources = useAnswer<SourcesAnswer>(within(dossier, '/sources?families=1&outlets=1'), { keep: true });
  const family = sources.state === 'ready' ? sources.value.families[0] : undefined;
  const wanted = sources.state === 'ready' && family === undefined;
  const wording = useAnswer<SharedWordings>(wanted ? within(dossier, '/wording?limit=1') : null, { keep: true });
  const passage = wanted && wording.state === 'ready' ? wording.value.passages[0] : undefined;
  if (family === undefined && passage === undefined) return null;
  const cards = wording.state === 'ready' ? wording.value.documents : [];
  return (
    <div>
      <h2>{t('glance.sameWords')}</h2>
      {passage && (
        <p className="glance-passage">
          <q lang={cards[0]?.language} dir="auto">
            {passage.places[0]!.quote}
          </q>
        </p>
      )}
      <ul className="glance-answers">
        {family &&
          [family.first, ...family.others].slice(0, FIRST).map((document) => (
            <li key={document.id}>
              <ArticleLink document={document} place="" />
              <span className="aside">{t(`sources.version.${document.version?.kind ?? 'first'}`)}</span>
            </li>
          ))}
        {passage?.places.map((place) => {
          const document = cards.find(({ id }) => id === place.document);
          return (
            document && (
              <li key={document.id}>
                <ArticleLink document={document} place={charFragment(place)} />
              </li>
            )
          );
        })}
      </ul>
      <p className="glance-more">
        <Link href={within(dossier, '/sources')}>{t('glance.families')}</Link>
      </p>
    </div>
  );
}

function ArticleLink({ document, place }: { readonly document: DocumentCard; readonly place: string }) {
  const { t } = useTranslation();
  return (
    <Link href={documentAddress(document) + place} lang={document.language}>
      <bdi>{titleIn(document, t)}</bdi>
    </Link>
  );
}
