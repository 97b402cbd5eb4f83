import type { Accuracy, Evaluation, Score } from '../../analysis/index.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../errors.ts';
import { clean } from '../terminal/clean.ts';
import { table } from '../terminal/table.ts';
import { failureIn } from '../words/failure.ts';
import { numberIn, percentIn } from '../words/number.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Scores what is read from texts against what analysts found in them. */
export const evaluation: CommandDefinition = {
  name: 'eval',
  define: (command, t) => {
    command
      .argument(`<${t('value.gold')}>`, t('argument.gold'))
      .requiredOption(`--texts <${t('value.folder')}>`, t('option.texts'));
    return runs(async (context, { texts }: { texts: string }, gold: string) => {
      const { loadRooms, scoreFiles } = await import('../../pipeline/index.ts');
      const { evaluation, failures, hash } = await scoreFiles(gold, texts, { rooms: await loadRooms() });
      for (const failure of failures) {
        context.remark(t('read.failed', { file: clean(failure.file), message: failureIn(failure, context) }));
      }
      for (const { kind, file, fact } of evaluation.problems) context.remark(t(`eval.${kind}`, { file, fact }));
      if (context.json) context.print(JSON.stringify({ gold: hash, ...evaluation }, null, 2));
      else context.print([...tables(evaluation, context), t('eval.gold', { hash })].join('\n\n'));
      return failures.length > 0 || evaluation.problems.length > 0 ? exitCodes.failed : exitCodes.done;
    });
  },
};

function tables({ core, all, kinds, lenientEvents, types, accuracy }: Evaluation, context: Context): string[] {
  const { t, language } = context;
  const [number, percent] = [numberIn(language), percentIn(language)];
  const right = { align: 'right' as const };
  const columns = [
    { title: '' },
    { title: t('column.gold'), ...right },
    { title: t('column.ours'), ...right },
    { title: t('column.precision'), ...right },
    { title: t('column.recall'), ...right },
    { title: t('column.f1'), ...right },
  ];
  const row = (name: string, { gold, ours, precision, recall, f1 }: Score) => [
    ...[name, number(gold), number(ours)],
    ...[percent(precision), percent(recall), percent(f1)],
  ];
  const kindRows = [
    row(t('eval.core'), core),
    row(t('eval.all'), all),
    ...Object.entries(kinds).map(([kind, score]) => row(t(`scoreKind.${kind}`), score)),
    row(t('eval.lenient'), lenientEvents),
  ];
  const attributeColumns = [
    { title: t('column.attribute') },
    { title: t('column.asked'), ...right },
    { title: t('column.right'), ...right },
    { title: t('column.accuracy'), ...right },
  ];
  const attributeRow = ([name, { asked, right: good, accuracy: share }]: [string, Accuracy]) => [
    t(`attribute.${name}`),
    ...[number(asked), number(good), percent(share)],
  ];
  return [
    table(columns, kindRows, context),
    table(
      columns,
      Object.entries(types).map(([type, score]) => row(typeName(type, context), score)),
      context,
    ),
    table(attributeColumns, Object.entries(accuracy).map(attributeRow), context),
  ];
}

/** `event/CONSULT` in words. */
function typeName(name: string, { t }: Context): string {
  const [kind = '', type = ''] = name.split('/');
  const label = t(type === 'obligation' ? 'eval.obligation' : `web:type.${type}`, { defaultValue: type });
  return t('eval.type', { kind: t(`scoreKind.${kind}`), type: label });
}
