import type { Treaty } from '../../knowledge/index.ts';
import type { Context } from '../context.ts';
import { boundary } from '../day.ts';
import { exitCodes, Failure } from '../errors.ts';
import { closest } from '../suggest.ts';
import { clean } from '../terminal/clean.ts';
import { table } from '../terminal/table.ts';
import { collect, treatiesOf } from '../treaties.ts';
import { type Names, namesIn } from '../words/names.ts';
import { certaintyIn, lifeIn, treatyLines } from '../words/treaty.ts';
import { writeOut } from '../write-out.ts';
import { type CommandDefinition, runs } from './command.ts';

interface TreatiesOptions {
  readonly on?: string;
  readonly treaties?: readonly string[];
  readonly graph?: string;
}

/** The treaties that Entente knows, or that were taken in: all, those of a state, or one with its clauses. */
export const treaties: CommandDefinition = {
  name: 'treaties',
  define: (command, t) => {
    command
      .argument(`[${t('value.stateOrId')}]`, t('argument.stateOrId'))
      .option(`--on <${t('value.date')}>`, t('option.treatiesOn'))
      .option(`--treaties <${t('value.treaties')}>`, t('option.treaties'), collect)
      .option(`--graph <${t('value.file')}>`, t('option.treatiesGraph'));
    return runs(async (context, options: TreatiesOptions, asked?: string) => {
      const day = options.on === undefined ? undefined : boundary('on', options.on);
      const all = await treatiesOf(options.treaties, context);
      const names = await namesIn(context.language, t, []);
      const one = all.find(({ id }) => id === asked);
      const found = one ? [one] : await listed(all, asked, day);
      if (options.graph !== undefined) {
        const { treatyNetwork } = await import('../../exchange/index.ts');
        await writeOut(options.graph, treatyNetwork(found, day, context.language));
        if (!context.quiet) context.remark(t('export.done', { file: options.graph }));
      }
      if (context.json) context.print(JSON.stringify(one ?? found, null, 2));
      else if (one) context.print(treatyLines(one, names, context).join('\n'));
      else if (found.length === 0) context.remark(t('treaties.none'));
      else context.print(listIn(found, names, context));
      return exitCodes.done;
    });
  },
};

/** All, or those of a state, or those whose name holds the words; with a day, those in force then. */
async function listed(all: readonly Treaty[], asked: string | undefined, day: string | undefined): Promise<Treaty[]> {
  const { foldName, isInForce, isPartyOn, loadKnowledge } = await import('../../knowledge/index.ts');
  const lives = day === undefined ? all : all.filter((treaty) => isInForce(treaty, day));
  if (asked === undefined) return [...lives];
  const { namedActors } = await import('../../analysis/index.ts');
  const state = namedActors(asked, loadKnowledge()).find((id) => /^[A-Z]{3}$/.test(id));
  if (state !== undefined) {
    const isParty = (treaty: Treaty) =>
      day === undefined ? treaty.parties.some((party) => party.state === state) : isPartyOn(treaty, state, day);
    return lives.filter(isParty);
  }
  const words = foldName(asked);
  const named = all.filter(({ id, names }) => [id, names.fr, names.en].some((name) => foldName(name).includes(words)));
  if (named.length > 0) return named.filter((treaty) => lives.includes(treaty));
  const near = closest(
    asked.toLowerCase(),
    all.map(({ id }) => id),
  );
  throw new Failure(near === null ? 'error.noTreaty' : 'error.noTreatyNear', { name: asked, near });
}

function listIn(found: readonly Treaty[], names: Names, context: Context): string {
  const { t, language } = context;
  const columns = [
    { title: t('column.name'), least: 24, whole: true },
    { title: t('column.parties'), least: 16 },
    { title: t('column.life'), least: 12 },
  ];
  const rows = found.map((treaty) => [
    `${[clean(treaty.names[language]), certaintyIn(treaty.certainty, context)].filter((part) => part !== '').join(' ')}\n${treaty.id}`,
    partiesIn(treaty, names, context),
    lifeIn(treaty, context),
  ]);
  return table(columns, rows, context);
}

/** Long lists of parties are counted. */
function partiesIn({ parties }: Treaty, names: Names, { t }: Context): string {
  const states = [...new Set(parties.map(({ state }) => state))];
  return states.length <= 4 ? names.actors(states) : t('treaties.parties', { number: String(states.length) });
}
