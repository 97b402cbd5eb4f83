import { userInfo } from 'node:os';
import type { AllianceRecord, CorrectionRequest } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { exitCodes, WrongUse } from '../errors.ts';
import { documentNamed } from '../find-document.ts';
import { findFact } from '../find-fact.ts';
import { recordOf, withStore } from '../open-record.ts';
import { type CommandDefinition, runs } from './command.ts';

const kinds = ['reject', 'edit', 'merge', 'split', 'annotate'] as const;
type What = CorrectionRequest['what'];

interface CorrectOptions {
  readonly reason: string;
  readonly author?: string;
  readonly set?: readonly string[];
  readonly note?: string;
  readonly off?: readonly string[];
}

/** Keeps what a person says of a fact, an actor, an agreement or a document, with who, when and why. */
export const correct: CommandDefinition = {
  name: 'correct',
  define: (command, t) => {
    const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
    command
      .argument(`<${t('value.correction')}>`, t('argument.correction'))
      .argument(`<${t('value.id')}...>`, t('argument.ids'))
      .requiredOption(`--reason <${t('value.text')}>`, t('option.reason'))
      .option(`--author <${t('value.name')}>`, t('option.author'))
      .option(`--set <${t('value.setting')}>`, t('option.set'), collect)
      .option(`--off <${t('value.mention')}>`, t('option.off'), collect)
      .option(`--note <${t('value.text')}>`, t('option.note'));
    return runs(async (context, options: CorrectOptions, kind: string, given: readonly string[]) => {
      if (!kinds.some((one) => one === kind)) {
        throw new WrongUse('usage.badCorrection', { value: kind, kinds: kinds.join(', ') });
      }
      const kept = await withStore(
        context,
        async (store) => {
          const record = await recordOf(store);
          const ids = [];
          for (const id of given) ids.push(await idOf(id, record, store));
          const what = await whatOf(kind as (typeof kinds)[number], ids, options, record);
          const { correctRecord, loadRooms } = await import('../../pipeline/index.ts');
          const request = { author: authorOf(options), reason: options.reason, what };
          return correctRecord(store, request, { rooms: await loadRooms() });
        },
        { toWrite: true },
      );
      if (context.json) context.print(JSON.stringify(kept, null, 2));
      else if (!context.quiet) context.print(t('correct.done', { id: kept.id }));
      return exitCodes.done;
    });
  },
};

/** Who corrects: as asked, as the environment says, else who is at the machine. */
function authorOf({ author }: CorrectOptions): string {
  return author || process.env.ENTENTE_AUTHOR || userInfo().username;
}

/** An actor or a document of the record by its id, a document by its path or address, a fact by the beginning of its id. */
async function idOf(given: string, record: AllianceRecord, store: Store): Promise<string> {
  if (record.actors.some(({ id }) => id === given)) return given;
  return documentNamed(given, record.documents)?.id ?? (await findFact(given, record, store)).fact.id;
}

async function whatOf(
  kind: (typeof kinds)[number],
  ids: readonly string[],
  options: CorrectOptions,
  record: AllianceRecord,
): Promise<What> {
  const [id, ...others] = ids as readonly [string, ...string[]];
  if (kind === 'merge') {
    if (others.length === 0) throw new WrongUse('usage.mergeOne');
    return { do: kind, ids: [id, ...others] };
  }
  if (others.length > 0) throw new WrongUse('usage.correctOne', { kind });
  switch (kind) {
    case 'reject':
      return { do: kind, id };
    case 'edit':
      return { do: kind, id, set: await settings(needed('--set', options.set), record) };
    case 'split':
      return { do: kind, id, off: [...needed('--off', options.off)] };
    case 'annotate':
      return { do: kind, id, note: needed('--note', options.note) };
  }
}

function needed<T>(option: string, value: T | undefined): T {
  if (value === undefined) throw new WrongUse('usage.missingOption', { option });
  return value;
}

/** Fields whose values are actors: names are understood. */
const actorFields: ReadonlySet<string> = new Set(['sources', 'targets', 'parties', 'speaker']);

/** `field=value` as fields; a value in braces or brackets is JSON. */
async function settings(given: readonly string[], record: AllianceRecord): Promise<Record<string, unknown>> {
  const set: Record<string, unknown> = {};
  for (const one of given) {
    const [, field, value] = /^([a-z]+)=(.*)$/s.exec(one) ?? [];
    if (field === undefined || value === undefined) throw new WrongUse('usage.badSetting', { value: one });
    set[field] = actorFields.has(field) ? await actorsIn(field, value, record) : plain(one, value);
  }
  return set;
}

function plain(one: string, value: string): unknown {
  if (!/^[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new WrongUse('usage.badSetting', { value: one });
  }
}

async function actorsIn(field: string, value: string, record: AllianceRecord): Promise<unknown> {
  const [{ loadKnowledge }, { resolveActor }] = await Promise.all([
    import('../../knowledge/index.ts'),
    import('../actors.ts'),
  ]);
  const names = value.split(',').flatMap((name) => name.trim() || []);
  const ids = names.map((name) => resolveActor(name, loadKnowledge(), record.actors));
  return field === 'speaker' ? (ids[0] ?? null) : ids;
}
