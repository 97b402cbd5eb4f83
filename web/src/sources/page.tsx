import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentCard } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { familiesOf, outletsOf } from './families.ts';
import { FamilyTree } from './family.tsx';
import { Outlets } from './outlets.tsx';

const none: readonly DocumentCard[] = [];

/** Who copied whom, and what each publisher brought. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const answer = useAnswer<{ documents: DocumentCard[] }>(within(useDossier(), '/documents'), { keep: true });
  const documents = answer.state === 'ready' ? answer.value.documents : none;
  const families = useMemo(() => familiesOf(documents), [documents]);
  const outlets = useMemo(() => outletsOf(documents), [documents]);
  useTitle(t('sources.title'));
  return (
    <div className="page sources">
      <h1>{t('sources.title')}</h1>
      <p className="page-intro">{t('sources.intro')}</p>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && documents.length === 0 && (
        <Empty title={t('empty.title')}>
          <p>{t('empty.detail')}</p>
        </Empty>
      )}
      {documents.length > 0 && (
        <>
          <section aria-labelledby="families-title">
            <h2 id="families-title" className="section-title">
              {t('sources.families')}
            </h2>
            {families.length === 0 && <p>{t('sources.noFamily')}</p>}
            {families.slice(0, 100).map((family) => (
              <FamilyTree key={family.id} family={family} />
            ))}
          </section>
          <Outlets outlets={outlets.slice(0, 200)} />
        </>
      )}
    </div>
  );
}
