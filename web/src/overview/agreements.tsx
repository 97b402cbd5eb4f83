import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { AgreementCard } from '../agreements/card.tsx';
import type { Lives } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Link } from '../router.tsx';

/** So many agreements stand on the first page. */
const FIRST = 4;

/** Where the agreements stand that most documents speak of, each with its life in one line. */
export function AgreementLines({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer<Lives>(within(dossier, `/lives?limit=${FIRST}`), { keep: true });
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading') return <Loading lines={6} />;
  const { total, agreements, actors } = answer.value;
  if (total === 0) return null;
  return (
    <section aria-labelledby="agreements-title">
      <h2 id="agreements-title" className="section-title">
        {t('agreements.title')}
      </h2>
      <ol className="lives-list">
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} actors={actors} level={3} />
        ))}
      </ol>
      {total > agreements.length && (
        <p className="overview-all">
          <Link href={within(dossier, '/agreements')}>
            {t('agreements.all', { count: total, number: formatNumber(total, language) })}
          </Link>
        </p>
      )}
    </section>
  );
}
