import type { EventType } from '../../src/model/index.ts';
import type { Judged } from './score.ts';

const percent = (right: number, all: number): string => (all === 0 ? '–' : (right / all).toFixed(2));

type Yes = 'type' | 'anyType' | 'source' | 'target' | 'both' | 'whole';
const COLUMNS: readonly (readonly [Yes, string])[] = [
  ['type', 'type'],
  ['anyType', 'any type'],
  ['source', 'source'],
  ['target', 'target'],
  ['both', 'both sides'],
  ['whole', 'type and both sides'],
];

/** A markdown table of the share that is right of each group of records. */
export function scoreTable(rows: readonly (readonly [string, readonly Judged[]])[]): string {
  const lines = rows.map(([name, judged]) => {
    const read = judged.filter((one) => one.answer !== null).length;
    const cells = COLUMNS.map(([column]) => percent(judged.filter((one) => one[column]).length, judged.length));
    return `| ${name} | ${judged.length} | ${percent(read, judged.length)} | ${cells.join(' | ')} |`;
  });
  const head = ['', 'records', 'read', ...COLUMNS.map(([, title]) => title)];
  return [`| ${head.join(' | ')} |`, `|---|${'---:|'.repeat(head.length - 1)}`, ...lines].join('\n');
}

/** A markdown table of gold types against the types of the answers. */
export function confusionTable(judged: readonly Judged[]): string {
  const types = [...new Set(judged.map((one) => one.record.type))].sort();
  const given = [...new Set(judged.map((one): EventType | 'none' => one.answer?.type ?? 'none'))].sort();
  const lines = types.map((type) => {
    const cells = given.map((name) => {
      const count = judged.filter((one) => one.record.type === type && (one.answer?.type ?? 'none') === name).length;
      return count === 0 ? '' : String(count);
    });
    return `| ${type} | ${cells.join(' | ')} |`;
  });
  return [`| gold \\ ours | ${given.join(' | ')} |`, `|---|${'---:|'.repeat(given.length)}`, ...lines].join('\n');
}
