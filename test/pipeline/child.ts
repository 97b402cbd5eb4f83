import { readInto } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { smallRooms } from './rooms.ts';

/** Reads a folder into a store and tells each document on standard output as soon as it is kept. To be killed. */
const [database, folder] = process.argv.slice(2) as [string, string];
const store = await openStore(database);
await readInto(store, [folder], {
  rooms: smallRooms(),
  onProgress: ({ file, outcome }) => process.stdout.write(`${outcome} ${file}\n`),
});
await store.close();
