import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossier/dossier.ts';
import { More } from '../parts/more.tsx';
import { Slices } from '../parts/slices.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAddress } from '../router.tsx';
import { AgreementCard } from './card.tsx';
import { useLives } from './use-lives.ts';

const phases = ['in-force', 'under-way', 'over', 'untold'] as const;

/** Every agreement of the dossier: where it stands, its life in one line, what it binds to. */
export default function AgreementsPage() {
  const { t } = useTranslation();
  const { query } = useAddress();
  const phase = phases.find((one) => one === query.get('phase')) ?? '';
  const { lives, error, busy, more, retry } = useLives(useDossier(), phase);
  useTitle(t('nav.agreements'));
  return (
    <div className="page page-wide lives" aria-busy={busy}>
      <h1>{t('nav.agreements')}</h1>
      <p className="page-intro">{t('life.intro')}</p>
      {error !== null && <Failed error={error} retry={retry} />}
      {error === null && lives === null && <Loading lines={8} />}
      {error === null && lives !== null && (
        <>
          <Slices
            label={t('life.filter')}
            name="phase"
            options={[
              { value: '', label: t('life.phase.all'), count: sum(lives.phases) },
              ...phases.map((one) => ({ value: one, label: t(`life.phase.${one}`), count: lives.phases[one] ?? 0 })),
            ]}
          />
          {lives.agreements.length === 0 && (
            <Empty title={t('life.none.title')}>
              <p>{t('life.none.detail')}</p>
            </Empty>
          )}
          <ol className="lives-list">
            {lives.agreements.map((agreement) => (
              <AgreementCard key={agreement.id} agreement={agreement} actors={lives.actors} />
            ))}
          </ol>
          <More shown={lives.agreements.length} total={lives.total} busy={busy} more={more} />
          {lives.agreements.length > 0 && <LifeLegend />}
        </>
      )}
    </div>
  );
}

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);

/** What the points of a life line mean. */
function LifeLegend() {
  const { t } = useTranslation();
  return (
    <ul className="life-legend" aria-label={t('life.legend.label')}>
      {(['told', 'unsure', 'table', 'binding'] as const).map((mark) => (
        <li key={mark} className={`legend-${mark}`}>
          {t(`life.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
