import type { Foreign, ReadSummary } from '../../pipeline/index.ts';
import type { Held } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { exitCodes, Failure } from '../errors.ts';
import { interruption } from '../interruption.ts';
import { clean } from '../terminal/clean.ts';
import { progressLine } from '../terminal/progress.ts';
import { failureIn } from '../words/failure.ts';
import { numberIn } from '../words/number.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Reads articles into the record. */
export const read: CommandDefinition = {
  name: 'read',
  define: (command, t) => {
    command.argument(`<${t('value.path')}...>`, t('argument.path'));
    return runs(async (context, _options: unknown, inputs: readonly string[]) => {
      const [{ loadRooms, readInto }, { openStore }] = await Promise.all([
        import('../../pipeline/index.ts'),
        import('../../store/index.ts'),
      ]);
      const rooms = await loadRooms();
      const store = await openStore(context.db);
      const progress = progressLine(context);
      const stop = interruption(() => {
        progress.end();
        context.remark(t('read.stopping'));
      });
      try {
        const summary = await readInto(store, inputs, {
          rooms,
          signal: stop.signal,
          onRecorded: progress.recorded,
          onProgress(at) {
            progress.show(at);
            stop.between();
          },
        });
        progress.end();
        // A run that was stopped leaves the rest of the recording to the next.
        const held = await store.held();
        if (held === null && !summary.interrupted) throw new Failure('error.emptyRecord');
        tell(summary, held ?? { documents: 0, events: 0, agreements: 0, claims: 0 }, context);
        if (summary.interrupted) return exitCodes.interrupted;
        return summary.failures.length > 0 ? exitCodes.failed : exitCodes.done;
      } finally {
        progress.end();
        stop.done();
        await store.close();
      }
    });
  },
};

function tell({ total, counts, failures, foreign, interrupted }: ReadSummary, held: Held, context: Context): void {
  const { t, language, db } = context;
  const told = failures.map((one) => ({ file: one.file, code: one.code, message: failureIn(one, context) }));
  for (const { file, message } of told) context.remark(t('read.failed', { file: clean(file), message }));
  for (const one of foreign) context.remark(foreignLine(one, context));
  if (context.json) {
    context.print(JSON.stringify({ total, counts, failures: told, foreign, interrupted, record: held }, null, 2));
    return;
  }
  const number = numberIn(language);
  const count = (key: string, value: number) => t(key, { count: value, number: number(value) });
  const fresh = counts.added + counts.updated;
  const pieces = [
    count('read.added', fresh),
    ...(counts.unchanged > 0 ? [count('read.unchanged', counts.unchanged)] : []),
    ...(counts.refreshed > 0 ? [count('read.refreshed', counts.refreshed)] : []),
    ...(counts.failed > 0 ? [count('read.failures', counts.failed)] : []),
  ];
  const done = Object.values(counts).reduce((sum, value) => sum + value, 0);
  if (interrupted) context.remark(t('read.interrupted', { done: number(done), total: number(total) }));
  if (context.quiet) return;
  const holds = {
    db,
    documents: count('held.documents', held.documents),
    events: count('held.events', held.events),
    agreements: count('held.agreements', held.agreements),
    claims: count('held.claims', held.claims),
  };
  context.print(`${pieces.join(', ')}.\n${t('read.holds', holds)}`);
}

/** A document that is kept, although nobody here can read its language. */
function foreignLine({ file, language: code }: Foreign, { t, language }: Context): string {
  const name = code === 'und' ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(code);
  return t(name === undefined ? 'read.unknownLanguage' : 'read.foreign', { file: clean(file), language: name });
}
