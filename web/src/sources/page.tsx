import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcesAnswer } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { More } from '../parts/more.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { FamilyTree } from './family.tsx';
import { Outlets } from './outlets.tsx';
import { Wording } from './wording.tsx';

/** More than this nobody reads on one page. */
const MOST = 500;

/** Who copied whom, and what each publisher brought. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState({ families: 20, outlets: 40 });
  const path = `/sources?families=${asked.families}&outlets=${asked.outlets}`;
  const answer = useAnswer<SourcesAnswer>(within(useDossier(), path), { keep: true });
  const value = answer.state === 'ready' ? answer.value : null;
  useTitle(t('sources.title'));
  const more = (list: keyof typeof asked, total: number) =>
    asked[list] < Math.min(total, MOST) ? () => setAsked({ ...asked, [list]: Math.min(asked[list] * 3, MOST) }) : null;
  return (
    <div className="page page-wide sources">
      <h1>{t('sources.title')}</h1>
      <p className="page-intro">{t('sources.intro')}</p>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {value?.outletsTotal === 0 && (
        <Empty title={t('dossier.none.title')}>
          <p>{t('dossier.none.detail')}</p>
        </Empty>
      )}
      {value !== null && value.outletsTotal > 0 && (
        <>
          {/* What there is comes before what there is not. */}
          {value.families.length === 0 && <Wording />}
          <section aria-labelledby="families-title">
            <h2 id="families-title" className="section-title">
              {t('sources.families')}
            </h2>
            {value.families.length === 0 && <p>{t('sources.noFamily')}</p>}
            {value.families.map((family) => (
              <FamilyTree key={family.id} family={family} />
            ))}
            <More
              shown={value.families.length}
              total={value.familiesTotal}
              busy={false}
              more={more('families', value.familiesTotal)}
            />
          </section>
          {value.families.length > 0 && <Wording />}
          <Outlets outlets={value.outlets} actors={value.actors} />
          <More
            shown={value.outlets.length}
            total={value.outletsTotal}
            busy={false}
            more={more('outlets', value.outletsTotal)}
          />
        </>
      )}
    </div>
  );
}
