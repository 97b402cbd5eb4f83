import { useTranslation } from 'react-i18next';
import { typeset } from '../../../src/wording/index.ts';
import type { WhatIfAnswer } from '../api/types.ts';
import { listNames, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import type { BondGroup } from './groups.ts';
import { TreatyTerms } from './terms.tsx';

interface Props {
  readonly group: BondGroup;
  readonly answer: WhatIfAnswer;
}

/** Who owes what to whom, by which clause, in the clause's own plain words, and what it hangs on. */
export function BondLine({ group, answer }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { bond, states, indexes } = group;
  const { actors, clauses, questions } = answer;
  const clause = clauses.find(
    ({ treaty, article, duty }) => treaty === bond.treaty && article === bond.article && duty === bond.duty,
  );
  const treaty = clause ? nameIn(clause.names, language) : bond.treaty;
  const open = questions.flatMap(({ decides }, at) => (indexes.some((one) => decides.includes(one)) ? [at] : []));
  return (
    <li className="bond">
      <h4>
        <bdi>{listNames(states, actors, language)}</bdi>
        <span className="bond-towards">
          {' '}
          <span aria-hidden="true">→</span> <bdi>{listNames([bond.towards], actors, language)}</bdi>
        </span>
      </h4>
      <p className="bond-duty">
        {t(`duty.${bond.duty}`, { defaultValue: bond.duty })}
        {bond.duty === 'no-aggression' && bond.status !== 'excused' && (
          <span className="bond-broken"> {t('whatIf.broken')}</span>
        )}
      </p>
      {clause && <p className="bond-clause">{typeset(clause.summary[language], language)}</p>}
      <p className="bond-foot">
        {bond.article !== null && t('whatIf.article', { article: bond.article })}
        {bond.certainty !== 'high' && ` · ${t(`whatIf.certainty.${bond.certainty}`)}`}
        {bond.fromCoverage && ` · ${t('whatIf.fromCoverage')}`}
      </p>
      {bond.fromCoverage ? <p className="bond-foot">{treaty}</p> : <TreatyTerms id={bond.treaty} name={treaty} />}
      {open.length > 0 && (
        <p className="bond-open">
          {t('whatIf.hangsOn')}{' '}
          {open.map((at, place) => (
            <span key={at}>
              {place > 0 && ', '}
              <a href={`#question-${at + 1}`}>{t('whatIf.number', { number: at + 1 })}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
