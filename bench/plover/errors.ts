import type { Reading } from '../../src/model/index.ts';
import type { Judged } from './score.ts';

const told = (side: ReadonlySet<string> | readonly string[]): string => [...side].join(' ') || '–';

/** Prints each record that is not wholly right, what the gold says and what we read with its trace. */
export function printErrors(all: readonly { readonly reading: Reading; readonly judged: Judged }[]): void {
  for (const { reading, judged } of all) {
    if (judged.type && judged.both) continue;
    const { record } = judged;
    const what = judged.type ? 'sides' : judged.answer ? 'type' : 'none';
    console.log(`\n${record.id} [${what}] ${record.text}`);
    console.log(`  gold ${record.type} ${told(record.sources)} > ${told(record.targets)} (${record.kind})`);
    for (const event of reading.events) {
      const trace = reading.traces[event.id]!;
      const found = trace.arguments.map((one) => `${one.slot} ${one.value} «${one.text}» ${one.how}`);
      console.log(
        `  ours ${event.type} ${event.mood} ${told(event.sources)} > ${told(event.targets)}: ` +
          `${event.rule} «${trace.trigger.text}» ${found.join('; ')}`,
      );
    }
  }
}
