import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber, typeset } from '../../../src/wording/index.ts';
import type { LifeDetail, Obligations } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { actorName, listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { factAddress, Link } from '../router.tsx';
import { Sentences } from './sentences.tsx';

type Clause = LifeDetail['clauses'][number];
type Touched = Obligations['obligations'][number];

/** What the agreement binds whom to, by what sets it in motion. */
export function Clauses({ life }: { readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const touched = useAnswer<Obligations>(life.clauses.length === 0 ? null : '/obligations');
  if (life.clauses.length === 0) return null;
  const [all, formal] = [life.clauses.filter((one) => !isFormal(one)), life.clauses.filter(isFormal)];
  const cases = [...Map.groupBy(all, ({ trigger }) => (trigger === 'none' ? 'any' : trigger))];
  const groups = formal.length === 0 ? cases : [...cases, ['formal', formal] as const];
  return (
    <section className="pact-clauses" aria-labelledby="clauses-title">
      <h2 id="clauses-title" className="section-title">
        {t('life.clauses')}
      </h2>
      {groups.map(([trigger, clauses]) => (
        <section key={trigger} className="clause-case">
          <h3>{t(`life.case.${trigger}`)}</h3>
          <ul>
            {clauses.map((clause) => (
              <li key={`${clause.duty} ${clause.trigger} ${clause.article} ${clause.against.join(' ')}`}>
                <ClauseWords clause={clause} life={life} />
                {touched.state === 'ready' && <Touches clause={clause} life={life} answer={touched.value} />}
                <Sentences sentences={clause.sentences} life={life} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** A remark that the record writes in English; what has no words of its own stays as it is. */
function qualifierWords(qualifier: string, t: TFunction): string {
  const key = qualifier.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return t(`life.qualifier.${key}`, { defaultValue: qualifier });
}

const formal: ReadonlySet<string> = new Set(['duration', 'procedure', 'scope', 'withdrawal']);
const isFormal = ({ duty }: Clause): boolean => formal.has(duty);

function ClauseWords({ clause, life }: { readonly clause: Clause; readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { duty, bearers, beneficiaries, mutual, against, article, summary, said, differs } = clause;
  const names = (ids: readonly string[]) => listNames(ids, life.actors, language);
  const hangsOn = [
    ...clause.conditions.map((one) => t(`condition.${one}`, { defaultValue: one })),
    ...clause.bounds.map((one) => t(`bound.${one}`, { defaultValue: one })),
  ];
  const count = (value: number) => ({ count: value, number: formatNumber(value, language) });
  return (
    <>
      <p className="clause-duty">
        <strong>{t(`duty.${duty}`, { defaultValue: duty })}</strong>
        {!isFormal(clause) && (
          <span className="clause-who">
            {bearers.length === 0 ? (
              t('life.everyParty')
            ) : mutual ? (
              <bdi>{t('life.eachOther', { names: names(bearers) })}</bdi>
            ) : (
              <bdi>
                {names(bearers)}
                {beneficiaries.length > 0 && beneficiaries.join() !== bearers.join() && ` → ${names(beneficiaries)}`}
              </bdi>
            )}
          </span>
        )}
        {article !== null && <span className="clause-article">{t('life.article', { article })}</span>}
      </p>
      {summary !== null && <p className="clause-summary">{typeset(summary[language], language)}</p>}
      {(hangsOn.length > 0 || against.length > 0 || clause.qualifiers.length > 0) && (
        <p className="clause-terms">
          {[
            ...(against.length > 0 ? [t('life.against', { names: names(against) })] : []),
            ...hangsOn,
            ...(summary === null ? clause.qualifiers.map((one) => qualifierWords(one, t)) : []),
          ].join(language === 'fr' ? ' ; ' : '; ')}
        </p>
      )}
      <p className="aside">
        {said === 'table'
          ? t('life.clauseTable')
          : `${t('support.origins', count(clause.independentOrigins))}, ${t('support.documents', count(clause.documents))}`}
        {said === 'both' && ` · ${t('life.clauseBoth')}`}
        {said === 'coverage' && life.treaty !== null && !differs && ` · ${t('life.notInTable')}`}
        {differs && <span className="life-odds"> · {t(`life.clauseDiffers.${said}`)}</span>}
      </p>
    </>
  );
}

interface TouchesProps {
  readonly clause: Clause;
  readonly life: LifeDetail;
  readonly answer: Obligations;
}

/** What reported attacks, threats and sanctions may have set the clause in motion, since when. */
function Touches({ clause, life, answer }: TouchesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = answer.obligations.filter((one) => concerns(one, clause, life));
  if (own.length === 0) return null;
  return (
    <ul className="clause-touched">
      {own.map((one) => {
        const { fact, since, states, towards, events } = one;
        const name = (id: string) => actorName(id, answer.actors, language);
        return (
          <li key={JSON.stringify([since, fact, states, towards])}>
            {t(`life.touched.${fact.kind}`, {
              date: formatDay(since, language),
              by: name(fact.by),
              against: fact.against === null ? '' : name(fact.against),
              states: listNames(states, answer.actors, language),
              towards: name(towards),
            })}{' '}
            {events[0] !== undefined && <Link href={factAddress('event', events[0])}>{t('life.touchedBy')}</Link>}
          </li>
        );
      })}
    </ul>
  );
}

function concerns(one: Touched, clause: Clause, life: LifeDetail): boolean {
  if (one.treaty !== life.treaty && one.treaty !== life.id) return false;
  return one.duty === clause.duty && (one.article ?? clause.article) === clause.article;
}
