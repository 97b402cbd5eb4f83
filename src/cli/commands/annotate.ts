import type { Sentence } from '../../language/index.ts';
import { exitCodes, Failure, WrongUse } from '../errors.ts';
import { clean } from '../terminal/clean.ts';
import { failureIn } from '../words/failure.ts';
import { type CommandDefinition, runs } from './command.ts';

const formats = ['conllu', 'json'] as const;

/** Shows how the sentences of a text are analysed, before anything is concluded from them. */
export const annotate: CommandDefinition = {
  name: 'annotate',
  define: (command, t) => {
    command
      .argument(`<${t('value.file')}>`, t('argument.annotate'))
      .option(`--format <${t('value.format')}>`, t('option.format', { formats: formats.join(', ') }), 'conllu');
    return runs(async (context, { format }: { format: string }, file: string) => {
      if (!formats.some((known) => known === format)) {
        throw new WrongUse('usage.badFormat', { value: format, formats: formats.join(', ') });
      }
      const [{ intake }, { annotate: analyse, toConllu }, { Language }] = await Promise.all([
        import('../../intake/index.ts'),
        import('../../language/index.ts'),
        import('../../model/index.ts'),
      ]);
      let failed = false;
      for await (const result of intake([file])) {
        if (!result.ok) {
          failed = true;
          context.remark(t('read.failed', { file: clean(result.file), message: failureIn(result, context) }));
          continue;
        }
        const { text, blocks, language } = result.document;
        const known = Language.safeParse(language);
        if (!known.success) throw new Failure('error.language', { file: result.file, language });
        // Block by block, as the reader does: a heading is no beginning of the paragraph under it.
        const sentences = blocks
          .filter(({ kind }) => kind !== 'boilerplate')
          .flatMap(({ start, end }) =>
            analyse(text.slice(start, end), known.data).map((sentence) => moved(sentence, start)),
          );
        context.print(
          context.json || format === 'json' ? JSON.stringify(sentences, null, 2) : toConllu(sentences, text),
        );
      }
      return failed ? exitCodes.failed : exitCodes.done;
    });
  },
};

/** A sentence of a block with its offsets in the document. */
function moved({ start, end, tokens }: Sentence, by: number): Sentence {
  return {
    start: start + by,
    end: end + by,
    tokens: tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
  };
}
