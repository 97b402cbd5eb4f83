import { useTranslation } from 'react-i18next';
import type { Corrections } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { SaidOne } from '../correct/said.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { CorrectionsFile } from './file.tsx';
import { On } from './on.tsx';

/** What people said of the record, newest first; carried to another record and back in one file. */
export default function CorrectionsPage() {
  const { t } = useTranslation();
  const answer = useAnswer<Corrections>('/corrections');
  useTitle(t('correct.page.title'));
  return (
    <div className="page corrections">
      <h1>{t('correct.page.title')}</h1>
      <p className="changes-intro">{t('correct.page.intro')}</p>
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading lines={6} />}
      {answer.state === 'ready' && (
        <>
          <CorrectionsFile any={answer.value.corrections.length > 0} />
          <All answer={answer.value} />
        </>
      )}
    </div>
  );
}

function All({ answer }: { readonly answer: Corrections }) {
  const { t } = useTranslation();
  const { corrections, actors } = answer;
  if (corrections.length === 0) {
    return (
      <Empty title={t('correct.page.none.title')}>
        <p>{t('correct.page.none.detail')}</p>
      </Empty>
    );
  }
  return (
    <section aria-labelledby="corrections-title">
      <div className="section-title">
        <h2 id="corrections-title">{t('correct.page.title')}</h2>
        <span className="section-count">{t('correct.page.count', { count: corrections.length })}</span>
      </div>
      <ol className="said corrections-list">
        {corrections.toReversed().map((one) => (
          <li key={one.id}>
            <On correction={one} answer={answer} />
            <SaidOne correction={one} actors={actors} />
          </li>
        ))}
      </ol>
    </section>
  );
}
