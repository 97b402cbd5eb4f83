import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { WhatIfAnswer } from '../api/types.ts';
import { useLanguage } from '../language.ts';

interface Props {
  readonly simulation: NonNullable<WhatIfAnswer['simulation']>;
  readonly namesOf: (ids: readonly string[]) => string;
}

/** States, and columns, told one by one. */
const SHOWN = 12;
const both = ['attacker', 'attacked'] as const;

/** What came out of the runs: who fights how often, how many on each side, the commonest outcomes. */
export function Outcomes({ simulation, namesOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { runs, seed, states, sizes, outcomes, distinct } = simulation;
  const percent = (share: number) =>
    formatNumber(share, language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
  return (
    <>
      <p className="aside" role="status">
        {t('whatIf.ran', { number: formatNumber(runs, language), seed })}
      </p>
      <div className="outcome-sides">
        {both.map((side) => (
          <div key={side}>
            <h3>{t(`whatIf.side.${side}`)}</h3>
            <Shares states={states.filter((one) => one.side === side)} namesOf={namesOf} percent={percent} />
            {sizes[side].length > 1 && <Sizes sizes={sizes[side]} runs={runs} percent={percent} />}
          </div>
        ))}
      </div>
      <h3>{t('whatIf.outcomes', { count: distinct, number: formatNumber(distinct, language) })}</h3>
      <ol className="outcomes">
        {outcomes.map((outcome) => (
          <li key={`${outcome.attacker} | ${outcome.attacked}`}>
            <span className="share-value">{percent(outcome.runs / runs)}</span> <bdi>{namesOf(outcome.attacker)}</bdi>{' '}
            <span className="aside">{t('whatIf.versus')}</span> <bdi>{namesOf(outcome.attacked)}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}

interface SharesProps extends Pick<Props, 'namesOf'> {
  readonly states: Props['simulation']['states'];
  readonly percent: (share: number) => string;
}

/** Who fights on one side in how many runs; those who do so in few are told together. */
function Shares({ states, namesOf, percent }: SharesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rest = states.slice(SHOWN);
  return (
    <>
      <ul className="shares">
        {states.slice(0, SHOWN).map(({ state, side, share }) => (
          <li key={state}>
            <bdi>{namesOf([state])}</bdi>
            <span className={`share-bar share-${side}`} style={{ inlineSize: `${share * 100}%` }} />
            <span className="share-value">{percent(share)}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="aside">
          {t('whatIf.othersFight', {
            count: rest.length,
            number: formatNumber(rest.length, language),
            share: percent(rest[0]!.share),
          })}
        </p>
      )}
    </>
  );
}

interface SizesProps {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly percent: (share: number) => string;
}

/** In how many runs one, two … states fight on a side. */
function Sizes({ sizes, runs, percent }: SizesProps) {
  const { t } = useTranslation();
  // The last column holds all that are longer.
  const columns = sizes.length <= SHOWN ? sizes : [...sizes.slice(0, SHOWN - 1), sum(sizes.slice(SHOWN - 1))];
  const isRest = (at: number) => sizes.length > SHOWN && at === SHOWN - 1;
  const most = Math.max(...columns, 1);
  return (
    <figure className="sizes">
      <figcaption>{t('whatIf.sizes')}</figcaption>
      <ol>
        {columns.map((times, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of states
          <li key={at} title={percent(times / runs)}>
            <span className="size-bar" style={{ blockSize: `${(times / most) * 4}rem` }} />
            <span aria-hidden="true">{isRest(at) ? `${at + 1}+` : at + 1}</span>
            <span className="hidden-text">
              {t('whatIf.size', { count: at + 1 })} {percent(times / runs)}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
