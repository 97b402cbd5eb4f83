import type { BaseRate, Simulation } from '../../../analysis/index.ts';
import type { Reliability } from '../../../knowledge/index.ts';
import type { Context } from '../../context.ts';
import { clean } from '../../terminal/clean.ts';
import type { Names } from '../names.ts';
import { numberIn, percentIn } from '../number.ts';
import { certaintyIn, indented } from '../treaty.ts';

/** Published figures, each with what it counts and over which time; findings without a figure are left to JSON. */
export function rateLines(rates: readonly BaseRate[], { figures }: Reliability, context: Context): string[] {
  const french = new Map(figures.map((figure) => [figure.id, figure]));
  const { t, language, width } = context;
  const told = rates.filter(({ value }) => value !== null);
  return told.flatMap(({ id, value, kind, source, certainty, ...rate }) => {
    const own = language === 'fr' ? french.get(id) : undefined;
    const [measure, period] = [own?.measure_fr ?? rate.measure, own?.period_fr ?? rate.period];
    const pieces = [
      percentIn(language)(value),
      ...(kind === null ? [] : [t(`web:agreementKind.${kind}`, { defaultValue: kind })]),
      clean(measure),
      ...(period === null ? [] : [clean(period)]),
      clean(source),
      certaintyIn(certainty, context),
    ];
    return indented(pieces.filter((piece) => piece !== '').join(' · '), 2, width);
  });
}

/** How many outcomes a terminal shows; JSON has more. */
const outcomesShown = 5;

/** What came out of the runs: who fights how often, and the commonest outcomes. */
export function simulationLines(simulation: Simulation, names: Names, { t, language, width }: Context): string[] {
  const { runs, honour, open, seed, states, outcomes, distinct } = simulation;
  const [number, percent] = [numberIn(language), percentIn(language)];
  const told = { runs: number(runs), honour: percent(honour), open: percent(open), seed: String(seed) };
  const side = (which: 'attacker' | 'attacked') => {
    const list = states
      .filter((one) => one.side === which)
      .map(({ state, share }) => `${names.actor(state)} ${percent(share)}`);
    return t(`whatIf.side.${which}`, { names: list.join(', ') });
  };
  return [
    ...indented(t('whatIf.simulated', told), 2, width),
    ...(['attacker', 'attacked'] as const).flatMap((which) => indented(side(which), 2, width)),
    ...indented(t('whatIf.outcomes', { number: number(distinct), count: distinct }), 2, width),
    ...outcomes.slice(0, outcomesShown).flatMap((outcome) =>
      indented(
        t('whatIf.outcome', {
          share: percent(outcome.runs / runs),
          attacker: names.actors(outcome.attacker),
          attacked: names.actors(outcome.attacked),
        }),
        4,
        width,
      ),
    ),
  ];
}
