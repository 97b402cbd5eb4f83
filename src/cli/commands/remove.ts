import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StoredDocument } from '../../store/index.ts';
import { exitCodes, Failure } from '../errors.ts';
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
          const document = found(given, await store.documents());
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

/** By id, by the path as it was read, by address, or by another way to write the same path. */
function found(given: string, documents: readonly StoredDocument[]): StoredDocument {
  const named = documents.filter(({ id, file, url }) => [id, file, url].includes(given));
  const path = real(given);
  const same = named.length > 0 ? named : documents.filter(({ file }) => file !== null && real(file) === path);
  const [document, second] = same;
  if (document === undefined) throw new Failure('error.noDocument', { name: given });
  if (second !== undefined) {
    throw new Failure('error.severalDocuments', { name: given, ids: same.map(({ id }) => id).join(', ') });
  }
  return document;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A file that is gone can still be named by where it was.
    return resolve(path);
  }
}
