import type { Accuracy, Breach, Evaluation, Score } from '../../src/analysis/index.ts';
import type { Pinned } from './pins.ts';

const percent = (value: number | null): string => (value === null ? '–' : (value * 100).toFixed(0));

function line(cells: readonly (string | number)[]): string {
  const [name, ...rest] = cells;
  return `${String(name).padEnd(24)}${rest.map((cell) => String(cell).padStart(9)).join('')}`;
}

/** How many earlier versions stand beside the present scores. */
const EARLIER = 3;

const accuracyLine = (name: string, own: Accuracy, earlier: readonly (number | undefined)[]): string =>
  line([name, own.asked, '', '', percent(own.accuracy), '', ...earlier.map((value) => percent(value ?? null))]);

/**
 * The scores per kind and type as text, in hundredths; beside the F1 those of the baseline and of earlier versions.
 * @param history what earlier versions were measured at, the oldest first
 */
export function scoreTable(evaluation: Evaluation, baseline: Evaluation, history: readonly Pinned[]): string {
  const { kinds, types, accuracy } = evaluation;
  const earlier = history.slice(-EARLIER).toReversed();
  const scoreLine = (name: string, score: Score, trivial: Score | undefined, measure: string): string =>
    line([
      name,
      score.gold,
      score.ours,
      percent(score.precision),
      percent(score.recall),
      percent(score.f1),
      trivial === undefined ? '–' : percent(trivial.f1),
      ...earlier.map((version) => percent(version.measures[`${measure}.f1`] ?? version.types?.[measure] ?? null)),
    ]);
  return [
    line(['', 'gold', 'ours', 'prec.', 'recall', 'F1', 'baseline', ...earlier.map(({ version }) => version)]),
    scoreLine('core', evaluation.core, baseline.core, 'core'),
    ...Object.entries(kinds).map(([name, score]) =>
      scoreLine(name, score, baseline.kinds[name as keyof typeof kinds], name),
    ),
    scoreLine('event, same quad class', evaluation.lenientEvents, baseline.lenientEvents, 'event-lenient'),
    '',
    ...Object.entries(types).map(([name, score]) => scoreLine(name, score, baseline.types[name], name)),
    '',
    line(['of matched facts', 'asked', '', '', 'right', '', ...earlier.map(({ version }) => version)]),
    ...Object.entries(accuracy).map(([name, own]) =>
      accuracyLine(
        name,
        own,
        earlier.map(({ measures }) => measures[`accuracy.${name}`]),
      ),
    ),
  ].join('\n');
}

/** F1 per type, where there is one. */
export const typeScores = ({ types }: Evaluation): Record<string, number> =>
  Object.fromEntries(Object.entries(types).flatMap(([name, { f1 }]) => (f1 === null ? [] : [[name, f1]])));

/** What gold has and the record has not, what the record has and gold has not, and what is wrong of the rest. */
export function details({ misses, surplus, wrong }: Evaluation): string {
  const fact = (sign: string) => (one: (typeof misses)[number]) =>
    `${sign} ${one.kind}/${one.type} ${one.sources.join('+')} → ${one.targets.join('+')} (${one.file} ${one.id})\n    ${one.quote}`;
  return [
    ...misses.map(fact('−')),
    ...surplus.map(fact('+')),
    ...wrong.flatMap(({ file, gold, attributes }) =>
      attributes.map(({ name, gold: wanted, ours }) => `≠ ${name}: ${ours}, gold has ${wanted} (${file} ${gold})`),
    ),
  ].join('\n');
}

export function breachLine({ measure, floor, value }: Breach): string {
  return `${measure} is ${value === null ? 'not measured any more' : value.toFixed(4)}, its floor is ${floor}`;
}
