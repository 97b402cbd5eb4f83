import type { Knowledge } from '../../knowledge/index.ts';
import type { AllianceRecord } from '../../model/index.ts';
import { statesByActor } from '../involvement.ts';
import { type Attribute, attributes } from './attributes.ts';
import type { ScoreKind, TypeRule } from './compatible.ts';
import type { Gold } from './gold.ts';
import { indexNames } from './names.ts';
import { layOut, pairUp } from './pairing.ts';
import { type Miss, missOf, type Surplus, surplusOf, type Wrong, wrongsOf } from './report.ts';
import { type Accuracy, accuracy, type Score } from './score.ts';
import { type Matched, scoreOf, type Tally, tallied } from './tally.ts';
import { scoredFacts } from './units.ts';

export const scoreKinds: readonly ScoreKind[] = ['event', 'agreement', 'quantity', 'claim'];

/** The kinds that the record is first of all about; claims in prose are counted apart. */
const coreKinds: readonly ScoreKind[] = ['event', 'agreement', 'quantity'];

/** Whether a path, as it was read, ends in the name or relative path by which gold calls a file. */
export function namesFile(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`) || path.endsWith(`\\${name}`);
}

export interface Evaluation {
  /** Events, agreements and quantities together. */
  readonly core: Score;
  readonly all: Score;
  readonly kinds: Readonly<Record<ScoreKind, Score>>;
  /** Events where a type of the same quad class counts as right. */
  readonly lenientEvents: Score;
  /** `event/CONSULT`, `agreement/signed`, `claim/prediction` …: kinds of gold and of ours. */
  readonly types: Readonly<Record<string, Score>>;
  readonly accuracy: Readonly<Record<Attribute, Accuracy>>;
  /** Gold facts that the record has not, our facts that gold has not, and matched facts with an attribute wrong. */
  readonly misses: readonly Miss[];
  readonly surplus: readonly Surplus[];
  readonly wrong: readonly Wrong[];
  /** What could not be scored: texts or documents that are not there, gold facts whose words are not in the text. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly kind: 'no-text' | 'no-document' | 'no-sentence';
  readonly file: string;
  /** The gold fact, for `no-sentence`. */
  readonly fact: string | null;
}

/**
 * Scores a record against gold facts. Gold and record are matched one to one within each document, so that the sum
 * of matches is largest: same sentence, kind, type and actors. Recall is over gold facts; precision over what the
 * record draws from each sentence of the documents that gold covers.
 * @param texts the text of each file by the name that gold gives it. Offsets are those of the record's documents; a text cleaned otherwise is aligned by the quotes.
 */
export function evaluate(
  record: AllianceRecord,
  golds: readonly Gold[],
  texts: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Evaluation {
  const names = indexNames(knowledge, statesByActor(record.actors));
  const facts = scoredFacts(record);
  const problems: Problem[] = [];
  const benches = golds.map((gold) => {
    const document = record.documents.find(({ file }) => file !== null && namesFile(file, gold.file))?.id ?? null;
    const text = texts.get(gold.file);
    if (text === undefined) problems.push({ kind: 'no-text', file: gold.file, fact: null });
    else if (document === null) problems.push({ kind: 'no-document', file: gold.file, fact: null });
    const bench = layOut(gold, text ?? '', document, facts, names);
    if (text !== undefined) {
      problems.push(...bench.unplaced.map(({ id }) => ({ kind: 'no-sentence' as const, file: gold.file, fact: id })));
    }
    return bench;
  });
  const strict = benches.map((bench) => ({ bench, pairs: pairUp(bench, names, (gold, ours) => gold === ours) }));
  const lenient = benches.map((bench) => ({ bench, pairs: pairUp(bench, names, sameQuad(knowledge)) }));
  return {
    ...scores(strict.map(tallied)),
    lenientEvents: scoreOf(lenient.map(tallied), ['event']),
    ...lists(strict),
    problems,
  };
}

function sameQuad({ scale }: Knowledge): TypeRule {
  const quads = new Map(scale.types.map(({ type, quad }) => [type, quad]));
  return (gold, ours) => gold === ours || (quads.has(gold) && quads.get(gold) === quads.get(ours));
}

function scores(tallies: readonly Tally[]): Pick<Evaluation, 'core' | 'all' | 'kinds' | 'types' | 'accuracy'> {
  const counted = tallies.flatMap(({ golds, units }) => [...golds, ...units]);
  const types = [...new Set(counted.map(({ kind, type }) => `${kind}/${type}`))].sort();
  const judged = tallies.flatMap((tally) => tally.judged);
  const byKind = scoreKinds.map((kind) => [kind, scoreOf(tallies, [kind])]);
  const byType = types.map((name) => {
    const [kind, type] = name.split('/') as [ScoreKind, string];
    return [name, scoreOf(tallies, [kind], type)];
  });
  return {
    core: scoreOf(tallies, coreKinds),
    all: scoreOf(tallies, scoreKinds),
    kinds: Object.fromEntries(byKind),
    types: Object.fromEntries(byType),
    accuracy: Object.fromEntries(attributes.map((name) => [name, accuracy(judged.map((one) => one[name]))])) as Record<
      Attribute,
      Accuracy
    >,
  };
}

function lists(matched: readonly Matched[]): Pick<Evaluation, 'misses' | 'surplus' | 'wrong'> {
  return {
    misses: matched.flatMap(({ bench, pairs }) => missOf(bench, pairs)),
    surplus: matched.flatMap(({ bench, pairs }) => surplusOf(bench, pairs)),
    wrong: matched.flatMap(({ bench, pairs }) => wrongsOf(bench, pairs)),
  };
}
