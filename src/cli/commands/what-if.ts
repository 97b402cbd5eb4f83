import type { Assumption, Fact, WhatIf } from '../../analysis/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { boundary } from '../day.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { closest } from '../suggest.ts';
import { collect, fromRecord, treatiesOf, withTreaties } from '../treaties.ts';
import { assumptionOf, simulationOf, type WhatIfOptions } from '../what-if-options.ts';
import { namesIn } from '../words/names.ts';
import { answerLines } from '../words/what-if/answer.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Who is bound to do what, by which clause, if something happens. */
export const whatIfCommand: CommandDefinition = {
  name: 'what-if',
  define: (command, t) => {
    command
      .argument(`<${t('value.question')}>`, t('argument.question'))
      .option(`--on <${t('value.date')}>`, t('option.on'))
      .option(`--assume <${t('value.answer')}>`, t('option.assume'), collect)
      .option(`--treaties <${t('value.treaties')}>`, t('option.treaties'), collect)
      .option(`--simulate <${t('value.number')}>`, t('option.simulate'))
      .option(`--honour <${t('value.rate')}>`, t('option.honour'))
      .option(`--open <${t('value.rate')}>`, t('option.open'))
      .option(`--seed <${t('value.number')}>`, t('option.seed'))
      .option('--dormant', t('option.dormant'))
      .option(`--graph <${t('value.file')}>`, t('option.whatIfGraph'));
    return runs(async (context, options: WhatIfOptions, question: string) => {
      const on = options.on === undefined ? new Date().toISOString().slice(0, 10) : boundary('on', options.on);
      const simulate = simulationOf(options);
      const assumptions = (options.assume ?? []).map(assumptionOf);
      const tables = options.treaties?.filter((name) => name !== fromRecord);
      const fromCoverage = options.treaties?.includes(fromRecord) ? await treatiesOf([fromRecord], context) : [];
      const treaties = await treatiesOf(tables, context);
      const [{ loadKnowledge }, { whatIf }] = await Promise.all([
        import('../../knowledge/index.ts'),
        import('../../analysis/index.ts'),
      ]);
      const own = loadKnowledge();
      const facts = await factsIn(question, own, on, context.language);
      const knowledge = withTreaties(own, treaties);
      const { dormant = false } = options;
      const { language } = context;
      const ask = (given: readonly Assumption[]): WhatIf =>
        whatIf(facts, {
          ...{ knowledge, on, language, dormant, fromCoverage },
          assumptions: given,
          ...(simulate && { simulate }),
        });
      checkAssumptions(assumptions, ask);
      const answer = ask(assumptions);
      if (options.graph !== undefined) {
        const { chainNetwork } = await import('../../exchange/index.ts');
        await writeOut(options.graph, chainNetwork(answer, language));
        if (!context.quiet) context.remark(t('export.done', { file: options.graph }));
      }
      if (context.json) context.print(JSON.stringify(answer, null, 2));
      else {
        const names = await namesIn(language, t, []);
        context.print(answerLines(answer, [...treaties, ...fromCoverage], own.reliability, names, context).join('\n'));
      }
      return exitCodes.done;
    });
  },
};

/** The facts that a question supposes. @throws WrongUse where it is not understood, with a suggestion where a name is near */
async function factsIn(
  question: string,
  knowledge: Knowledge,
  on: string,
  language: Language,
): Promise<readonly Fact[]> {
  const [{ parseQuestion, QuestionProblem }, { actorName }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../../knowledge/index.ts'),
  ]);
  try {
    return parseQuestion(question, knowledge, on);
  } catch (error) {
    if (!(error instanceof QuestionProblem)) throw error;
    const { code, ids } = error;
    const words = actorName(error.words, language) ?? error.words;
    const near = code === 'unknown-name' ? closest(words.toLowerCase(), error.known()) : null;
    const key = near === null ? `api:question.${code}` : 'question.unknown-name-near';
    throw new WrongUse(key, { words, ids: ids.join(', '), near });
  }
}

/** An answer to a question that is not put is a mistake: without it, the others given, the question must be there. */
function checkAssumptions(assumptions: readonly Assumption[], ask: (given: readonly Assumption[]) => WhatIf): void {
  for (const one of assumptions) {
    const ids = ask(assumptions.filter((other) => other.question !== one.question)).questions.map(({ id }) => id);
    if (ids.includes(one.question)) continue;
    const near = closest(one.question, ids);
    const key = near === null ? 'question.not-put' : 'question.not-put-near';
    throw new WrongUse(key, { id: one.question, near });
  }
}
