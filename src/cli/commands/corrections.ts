import { readFile } from 'node:fs/promises';
import type { CorrectionAct, RecordCorrection } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { exitCodes, Failure, WrongUse } from '../errors.ts';
import { factsById } from '../find-fact.ts';
import { recordOf, withStore } from '../open-record.ts';
import { clean } from '../terminal/clean.ts';
import { table } from '../terminal/table.ts';
import { dayIn } from '../words/date.ts';
import { shortIds } from '../words/ids.ts';
import { namesIn } from '../words/names.ts';
import { saidIn } from '../words/said.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

interface CorrectionsOptions {
  readonly export?: string;
  readonly import?: string;
  readonly undo?: string;
}

/** What people said of the record; carried to another record and back; taken back. */
export const corrections: CommandDefinition = {
  name: 'corrections',
  define: (command, t) => {
    command
      .option(`--export <${t('value.file')}>`, t('option.exportCorrections'))
      .option(`--import <${t('value.file')}>`, t('option.importCorrections'))
      .option(`--undo <${t('value.id')}>`, t('option.undo'));
    return runs(async (context, options: CorrectionsOptions) => {
      if (Object.keys(options).length > 1) throw new WrongUse('usage.oneOf', { options: '--export, --import, --undo' });
      if (options.export !== undefined) await carryOut(options.export, context);
      else if (options.import !== undefined) await carryIn(options.import, context);
      else if (options.undo !== undefined) await takeBack(options.undo, context);
      else await listAll(context);
      return exitCodes.done;
    });
  },
};

async function listAll(context: Context): Promise<void> {
  const { t, language } = context;
  const record = await withStore(context, (store) => recordOf(store));
  const { corrections: found } = record;
  if (context.json) return context.print(JSON.stringify(found, null, 2));
  if (found.length === 0) return context.remark(t('corrections.none'));
  const names = await namesIn(language, t, record.actors);
  const facts = factsById(record);
  const short = shortIds(record);
  const about = ({ bearsOn, what }: RecordCorrection): string => {
    const told = bearsOn.map((id) => {
      const fact = facts.get(id);
      if (fact !== undefined) return saidIn(fact, names, context);
      const document = record.documents.find((one) => one.id === id);
      return document === undefined ? names.actor(id) : clean(document.title ?? document.file ?? id);
    });
    return told.join(' ') || wordsOf(what, t);
  };
  const columns = [
    { title: t('column.date'), least: 10 },
    { title: t('column.author') },
    { title: t('column.correction') },
    { title: t('column.what'), least: 20 },
    { title: t('column.reason'), least: 12 },
    { title: t('column.id'), whole: true },
  ];
  const rows = found.map((one) => [
    dayIn(one.at.slice(0, 10), language),
    clean(one.author),
    t(`correction.${one.what.act}`),
    about(one),
    clean('note' in one.what ? `${one.what.note} (${one.reason})` : one.reason),
    short(one.id),
  ]);
  context.print(table(columns, rows, context));
}

/** What a correction is about where the record has it no more: a fact that was rejected by its words. */
function wordsOf(what: CorrectionAct, t: Context['t']): string {
  const [first] = 'anchors' in what ? what.anchors : 'evidence' in what ? what.evidence : [];
  return first === undefined ? t('corrections.gone') : t('fact.quote', { quote: clean(first.quote) });
}

async function carryOut(file: string, context: Context): Promise<void> {
  const kept = await withStore(context, (store) => store.corrections());
  const text = `${JSON.stringify({ format: 'entente-corrections/1', corrections: kept }, null, 2)}\n`;
  if (file === '-') return context.print(text);
  await writeOut(file, text);
  if (!context.quiet) context.remark(context.t('export.done', { file }));
}

async function carryIn(file: string, context: Context): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure('error.cannotRead', { file, code: error.code ?? '' }, { cause: error });
  });
  const { CorrectionFile } = await import('../../model/index.ts');
  const parsed = CorrectionFile.safeParse(jsonOf(text));
  if (!parsed.success) throw new Failure('error.noCorrections', { file });
  const { addCorrections, loadRooms } = await import('../../pipeline/index.ts');
  const rooms = await loadRooms();
  const added = await withStore(context, (store) => addCorrections(store, parsed.data.corrections, { rooms }), {
    toWrite: true,
  });
  if (context.json) context.print(JSON.stringify({ added }));
  else if (!context.quiet) context.print(context.t('corrections.added', { count: added, number: String(added) }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function takeBack(given: string, context: Context): Promise<void> {
  const { loadRooms, undoCorrection } = await import('../../pipeline/index.ts');
  const rooms = await loadRooms();
  const id = await withStore(
    context,
    async (store) => {
      const found = (await store.corrections()).filter(
        ({ id }) => id === given || id.startsWith(`correction:${given}`),
      );
      const [one, second] = found;
      if (one === undefined || second !== undefined) throw new Failure('error.noCorrection', { id: given });
      await undoCorrection(store, one.id, { rooms });
      return one.id;
    },
    { toWrite: true },
  );
  if (context.json) context.print(JSON.stringify({ undone: id }));
  else if (!context.quiet) context.print(context.t('corrections.undone', { id }));
}
