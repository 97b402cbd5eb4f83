import { askedRecord } from '../asked-record.ts';
import { dossierTitle } from '../brief/title.ts';
import type { WrittenBrief } from '../brief/written.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { addFilters, type FilterOptions, filterOf } from '../filters.ts';
import { withStore } from '../open-record.ts';
import { namesIn } from '../words/names.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

interface BriefOptions extends FilterOptions {
  readonly format: string;
  readonly output?: string;
}

/** Each format by its name, taken in when it is asked for. */
const formats: Readonly<Record<string, () => Promise<(brief: WrittenBrief) => string | Promise<string>>>> = {
  markdown: async () => (await import('../brief/markdown.ts')).briefMarkdown,
  html: async () => (await import('../brief/html.ts')).briefHtml,
};

/** What one would put before an editor, every line with the numbers of its sources. */
export const brief: CommandDefinition = {
  name: 'brief',
  define: (command, t) => {
    const known = Object.keys(formats).join(', ');
    command
      .option(`--format <${t('value.format')}>`, t('option.format', { formats: known }), 'markdown')
      .option(`-o, --output <${t('value.file')}>`, t('option.output'));
    addFilters(command, t);
    return runs(async (context, options: BriefOptions) => {
      const { format, output } = options;
      const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
      if (load === undefined) throw new WrongUse('usage.badFormat', { value: format, formats: known });
      const [{ briefOf }, { writeBrief }] = await Promise.all([
        import('../../analysis/index.ts'),
        import('../brief/write.ts'),
      ]);
      const { record, composed, documents, filter } = await withStore(context, async (store) => {
        const asked = await askedRecord(store, options, context);
        const found = briefOf(asked);
        const cited = [...new Set(found.sources.map(({ document }) => document))];
        const texts = await Promise.all(cited.map((id) => store.document(id)));
        return {
          record: asked,
          composed: found,
          documents: new Map(texts.flatMap((one) => (one === null ? [] : [[one.id, one] as const]))),
          filter: await filterOf(options, store),
        };
      });
      if (context.json) {
        context.print(JSON.stringify(composed, null, 2));
        return exitCodes.done;
      }
      const names = await namesIn(context.language, t, record.actors);
      const title = dossierTitle(filter, names, context);
      const today = new Date().toISOString().slice(0, 10);
      const text = await (await load())(
        writeBrief({ brief: composed, record, title, today, documents }, names, context),
      );
      if (output === undefined || output === '-') context.print(text);
      else {
        await writeOut(output, text);
        if (!context.quiet) context.remark(t('export.done', { file: output }));
      }
      return exitCodes.done;
    });
  },
};
