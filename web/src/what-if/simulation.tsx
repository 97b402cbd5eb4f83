import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { WhatIfAnswer } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { type Asked, ask, firstRates, type Rates, RUNS } from './asked.ts';
import { Outcomes } from './outcomes.tsx';

interface Props {
  readonly asked: Asked;
  readonly answer: WhatIfAnswer;
}

/** The cascade played through many times at rates that the reader chooses; the seed makes it the same again. */
export function SimulationOf({ asked, answer }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rates } = asked;
  const put = (change: Partial<Rates>) =>
    ask({ ...asked, rates: { ...(rates ?? firstRates), ...change } }, { keepScroll: true });
  return (
    <section aria-labelledby="what-if-simulation">
      <h2 id="what-if-simulation" className="section-title">
        {t('whatIf.simulation')}
      </h2>
      <p className="page-intro">{t('whatIf.simulationNote')}</p>
      {rates === null ? (
        <Button variant="default" onClick={() => put({})}>
          {t('whatIf.play', { number: formatNumber(RUNS, language) })}
        </Button>
      ) : (
        <>
          <div className="rates-chosen">
            <Rate label={t('whatIf.honour')} value={rates.honour} put={(honour) => put({ honour })} />
            <Rate label={t('whatIf.open')} value={rates.open} put={(open) => put({ open })} />
            <TextInput
              type="number"
              min={0}
              max={999_999}
              label={t('whatIf.seed')}
              value={String(rates.seed)}
              onChange={({ currentTarget: { value } }) => /^\d{1,6}$/.test(value) && put({ seed: Number(value) })}
            />
            <Button variant="default" onClick={() => put({ seed: (rates.seed % 999_999) + 1 })}>
              {t('whatIf.otherSeed')}
            </Button>
          </div>
          {answer.simulation && (
            <Outcomes simulation={answer.simulation} namesOf={(ids) => listNames(ids, answer.actors, language)} />
          )}
        </>
      )}
    </section>
  );
}

interface RateProps {
  readonly label: string;
  readonly value: number;
  readonly put: (value: number) => void;
}

/** A rate in percent: asked for when the hand lets go. */
function Rate({ label, value, put }: RateProps) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState(value);
  useEffect(() => setMoved(value), [value]);
  const settle = () => moved !== value && put(moved);
  return (
    <label className="rate-slider">
      <span>
        {label} <strong>{t('whatIf.ofCases', { number: moved })}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={moved}
        onChange={({ currentTarget }) => setMoved(Number(currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </label>
  );
}
