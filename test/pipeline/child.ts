import { readInto } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { smallRooms } from './rooms.ts';

/**
 * Reads a folder into a store and tells each document on standard output as soon as it is kept. Where it is told to, it
 * kills itself so many milliseconds after so many documents: one that waits to be killed runs on while the machine is
 * busy elsewhere.
 */
const [database, folder, last, delay] = process.argv.slice(2) as [string, string, string?, string?];
const strike = () => process.kill(process.pid, 'SIGKILL');
let told = 0;
const store = await openStore(database);
await readInto(store, [folder], {
  rooms: smallRooms(),
  onProgress: ({ file, outcome }) => {
    process.stdout.write(`${outcome} ${file}\n`);
    told += 1;
    if (told !== Number(last)) return;
    if (Number(delay) === 0) strike();
    else setTimeout(strike, Number(delay));
  },
});
await store.close();
