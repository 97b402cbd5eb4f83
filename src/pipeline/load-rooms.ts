import type { Rooms } from './rooms.ts';

/** The reader and the maker of the record. They are heavy, so only what reads or rebuilds takes them in. */
export async function loadRooms(): Promise<Rooms> {
  const [{ read, readerOf, readerVersion }, { buildRecord }] = await Promise.all([
    import('../reading/index.ts'),
    import('../record/index.ts'),
  ]);
  return { readerVersion, read, readerOf, buildRecord };
}
