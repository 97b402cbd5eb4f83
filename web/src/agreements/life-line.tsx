import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../src/wording/index.ts';
import type { ActorNames, LifeCard } from '../api/types.ts';
import { fewNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { entryAddress, Link } from '../router.tsx';

interface Props {
  readonly agreement: Pick<LifeCard, 'id' | 'steps' | 'standing' | 'parties'>;
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
}

type Step = LifeCard['steps'][number];

/** So many names stand beside a step; a pact of thirty states would fill the page. */
const MOST = 3;

/** The steps of a life in order: who did each, when, how sure; those that only the table of treaties has told apart. */
export function LifeLine({ agreement, actors, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, steps, parties } = agreement;
  return (
    <ol className="life-line">
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a life has each step in one place
        <li key={at} className={classesOf(steps, at, parties)}>
          <span className="life-step">
            <Link href={entryAddress({ kind: 'step', id, type: step.step }, query)}>{t(`step.${step.step}`)}</Link>
            {step.factuality !== 'CT+' && <span className="life-doubt"> ({t(`factuality.${step.factuality}`)})</span>}
          </span>
          <span className="life-date">
            {step.date === null ? t('date.unknown') : formatSpan(step.date, language, t)}
          </span>
          {step.differs && step.known !== null && (
            <span className="life-otherwise">{t('life.tableSays', { date: formatSpan(step.known, language, t) })}</span>
          )}
          {step.by.length > 0 && (
            <span className="life-by">
              <bdi>{fewNames(step.by, actors, language, t, MOST)}</bdi>
            </span>
          )}
          {step.said === 'table' && <span className="life-source">{t('life.onlyTable')}</span>}
        </li>
      ))}
    </ol>
  );
}

const ends = new Set<Step['step']>(['ended', 'superseded', 'denounced', 'suspended']);

/** Not a state that joined a pact of others. */
const isOfAll = ({ by }: Step, parties: readonly string[]): boolean =>
  by.length === 0 || by.some((actor) => parties.includes(actor));

/** The marks of a step; from the entry into force to the end the line is the one of a pact that binds. */
function classesOf(steps: readonly Step[], at: number, parties: readonly string[]): string {
  const { factuality, said } = steps[at]!;
  const sure = (step: Step) => step.factuality === 'CT+';
  const begun = steps.findIndex((step) => step.step === 'in-force' && sure(step) && isOfAll(step, parties));
  const over = steps.findIndex((step) => ends.has(step.step) && sure(step));
  return [
    ...(factuality === 'CT+' ? [] : ['life-unsure']),
    ...(said === 'table' ? ['life-table'] : []),
    ...(begun !== -1 && at >= begun && (over === -1 || at < over) ? ['life-binding'] : []),
  ].join(' ');
}
