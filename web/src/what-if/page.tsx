import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { isAsked, pathOf, useAsked } from './asked.ts';
import { BalanceOf } from './balance.tsx';
import { BondLine } from './bond.tsx';
import { QuestionForm } from './form.tsx';
import { partsOf } from './groups.ts';
import { OpenQuestions } from './questions.tsx';
import { BaseRates } from './rates.tsx';
import { SidesOf } from './sides.tsx';
import { SimulationOf } from './simulation.tsx';

/** Who would be bound to do what: a question, and the clauses that answer it, link by link. */
export default function WhatIfPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useAsked();
  const answer = useAnswer<WhatIfAnswer>(pathOf(asked), { keep: true });
  useTitle(t('whatIf.title'));
  const value = answer.state === 'ready' && isAsked(asked) ? answer.value : null;
  return (
    <div className="page page-wide what-if">
      <h1>{t('whatIf.title')}</h1>
      <p className="page-intro">{t('whatIf.intro')}</p>
      <QuestionForm asked={asked} understood={value && attackIn(value)} />
      {isAsked(asked) && answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {value !== null && (
        <>
          <SidesOf answer={value} />
          {value.bound.length === 0 && <p>{t('whatIf.nobody')}</p>}
          {partsOf(value).map(({ status, depth, groups }) => (
            <section key={`${status} ${depth}`} className={`bonds bonds-${status}`}>
              <h3>
                {t(`whatIf.status.${status}`)} <span className="bonds-link">{t('whatIf.link', { depth })}</span>
              </h3>
              <ul>
                {groups.map((group) => (
                  <BondLine key={group.indexes.join(' ')} group={group} answer={value} />
                ))}
              </ul>
            </section>
          ))}
          <p className="take-away">
            <a
              className="button-link"
              href={`/api${pathOf({ ...asked, rates: null }, '.gexf')}&lang=${language}`}
              download
            >
              {t('whatIf.gexf')}
            </a>
          </p>
          <OpenQuestions asked={asked} answer={value} />
          <BalanceOf answer={value} />
          <BaseRates rates={value.baseRates} />
          <SimulationOf asked={asked} answer={value} />
        </>
      )}
    </div>
  );
}

/** The two sides, where what is supposed is one attack of one state on another. */
function attackIn({ facts }: WhatIfAnswer): { readonly by: string; readonly against: string } | null {
  const [fact] = facts;
  if (facts.length !== 1 || fact?.kind !== 'attack' || fact.against === null || fact.at !== null) return null;
  return { by: fact.by, against: fact.against };
}
