import type { Accuracy, Breach, Evaluation, Score } from '../../src/analysis/index.ts';

const percent = (value: number | null): string => (value === null ? '–' : (value * 100).toFixed(0));

function line(cells: readonly (string | number)[]): string {
  const [name, ...rest] = cells;
  return `${String(name).padEnd(24)}${rest.map((cell) => String(cell).padStart(9)).join('')}`;
}

const scoreLine = (name: string, score: Score, baseline: Score | undefined): string =>
  line([
    name,
    score.gold,
    score.ours,
    percent(score.precision),
    percent(score.recall),
    percent(score.f1),
    baseline === undefined ? '–' : percent(baseline.f1),
  ]);

const accuracyLine = (name: string, own: Accuracy): string => line([name, own.asked, '', percent(own.accuracy)]);

/** The scores per kind and type as text, in hundredths, the F1 of the baseline beside them. */
export function scoreTable(evaluation: Evaluation, baseline: Evaluation): string {
  const { kinds, types, accuracy } = evaluation;
  return [
    line(['', 'gold', 'ours', 'prec.', 'recall', 'F1', 'baseline']),
    scoreLine('core', evaluation.core, baseline.core),
    ...Object.entries(kinds).map(([name, score]) => scoreLine(name, score, baseline.kinds[name as keyof typeof kinds])),
    scoreLine('event, same quad class', evaluation.lenientEvents, baseline.lenientEvents),
    '',
    ...Object.entries(types).map(([name, score]) => scoreLine(name, score, baseline.types[name])),
    '',
    line(['of matched facts', 'asked', '', 'right']),
    ...Object.entries(accuracy).map(([name, own]) => accuracyLine(name, own)),
  ].join('\n');
}

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
