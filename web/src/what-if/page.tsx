import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { pathOf, useAsked } from './asked.ts';
import { BondLine } from './bond.tsx';
import { QuestionForm } from './form.tsx';
import { partsOf } from './groups.ts';
import { OpenQuestions } from './questions.tsx';
import { BaseRates } from './rates.tsx';
import { SidesOf } from './sides.tsx';

/** Who would be bound to do what: a question, and the clauses that answer it, link by link. */
export default function WhatIfPage() {
  const { t } = useTranslation();
  const asked = useAsked();
  const answer = useAnswer<WhatIfAnswer>(pathOf(asked), { keep: true });
  useTitle(t('whatIf.title'));
  return (
    <div className="page page-wide what-if">
      <h1>{t('whatIf.title')}</h1>
      <p className="page-intro">{t('whatIf.intro')}</p>
      <QuestionForm asked={asked} />
      {asked.question !== '' && answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && asked.question !== '' && (
        <>
          <SidesOf answer={answer.value} />
          {answer.value.bound.length === 0 && <p>{t('whatIf.nobody')}</p>}
          {partsOf(answer.value).map(({ status, depth, groups }) => (
            <section key={`${status} ${depth}`} className={`bonds bonds-${status}`}>
              <h3>
                {t(`whatIf.status.${status}`)} <span className="bonds-link">{t('whatIf.link', { depth })}</span>
              </h3>
              <ul>
                {groups.map((group) => (
                  <BondLine key={group.indexes.join(' ')} group={group} answer={answer.value} />
                ))}
              </ul>
            </section>
          ))}
          <OpenQuestions asked={asked} answer={answer.value} />
          <BaseRates rates={answer.value.baseRates} />
        </>
      )}
    </div>
  );
}
