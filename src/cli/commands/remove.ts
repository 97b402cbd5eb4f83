import { exitCodes, Failure } from '../errors.ts';
import { documentNamed } from '../find-document.ts';
import { withStore } from '../open-record.ts';
import { clean } from '../terminal/clean.ts';
import { type CommandDefinition, runs } from './command.ts';

/** Takes a document out, and from the record what rested on it alone. */
export const remove: CommandDefinition = {
  name: 'remove',
  define: (command, t) => {
    command.argument(`<${t('value.document')}>`, t('argument.document'));
    return runs(async (context, _options: unknown, given: string) =>
      withStore(
        context,
        async (store) => {
          const document = documentNamed(given, await store.documents());
          if (document === undefined) throw new Failure('error.noDocument', { name: given });
          const { loadRooms, removeDocument } = await import('../../pipeline/index.ts');
          await removeDocument(store, document.id, { rooms: await loadRooms() });
          const { id, title, file } = document;
          if (context.json) context.print(JSON.stringify({ removed: { id, title, file } }, null, 2));
          else if (!context.quiet) context.print(t('remove.done', { title: clean(title ?? file ?? id), id }));
          return exitCodes.done;
        },
        { toWrite: true },
      ),
    );
  },
};
