import { linesOfReading } from './lines.ts';
import type { Outcome } from './outcome.ts';

/** Pass and fail per family, `family passed/all`, and in the last line of all. */
export function familyTable(outcomes: readonly Outcome[]): string {
  const families = [...new Set(outcomes.map(({ family }) => family))];
  const line = (name: string, some: readonly Outcome[]): string => {
    const passed = some.filter(({ wrong }) => wrong.length === 0).length;
    const share = some.length === 0 ? '' : `${Math.round((100 * passed) / some.length)} %`;
    return `${name.padEnd(14)} ${`${passed}/${some.length}`.padStart(9)} ${share.padStart(6)}`;
  };
  return [
    ...families.map((name) =>
      line(
        name,
        outcomes.filter((one) => one.family === name),
      ),
    ),
    line('all', outcomes),
  ].join('\n');
}

/** Those that fail: the text, what is wrong, and with `whole` everything that was read. */
export function failureList(outcomes: readonly Outcome[], whole: boolean): string {
  return outcomes
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ id, text, wrong, reading }) =>
      [
        `✗ ${id}`,
        `  ${text.trim().replace(/\n+/g, '\n  ')}`,
        ...wrong.map((words) => `    ${words}`),
        ...(whole ? linesOfReading(reading).map((words) => `      read: ${words}`) : []),
      ].join('\n'),
    )
    .join('\n');
}
