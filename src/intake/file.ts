import { constants, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { IntakeError } from './failure.ts';

const megabyte = 1024 * 1024;

/** Bytes as people read them in a message: whole megabytes, rounded down; at least 1. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.floor(bytes / megabyte));
}

function refuseUnlessRegular(stats: Stats): void {
  if (stats.isFile()) return;
  const kind = stats.isDirectory() ? 'directory' : stats.isFIFO() ? 'FIFO' : stats.isSocket() ? 'socket' : 'device';
  throw new IntakeError('special-file', { kind });
}

/**
 * The bytes of a regular file.
 *
 * The file is opened without waiting, so that a pipe put in its place cannot hang the reading, and looked at again
 * once it is open; it is refused by its size before anything is read.
 *
 * @throws IntakeError `vanished`, `special-file`, `too-large`; the signal’s reason; errors of the system for the rest
 */
export async function readRegularFile(
  path: string | Buffer,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  try {
    refuseUnlessRegular(await stat(path));
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      refuseUnlessRegular(stats);
      if (stats.size > maxBytes)
        throw new IntakeError('too-large', { size: megabytes(stats.size), limit: megabytes(maxBytes) });
      const chunks: Uint8Array[] = [];
      const piece = Buffer.allocUnsafe(megabyte);
      let length = 0;
      // Never more than promised: a file may still be growing, and those under /proc say that they are empty.
      for (;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await handle.read(piece, 0, megabyte, null);
        if (bytesRead === 0) break;
        length += bytesRead;
        if (length > maxBytes)
          throw new IntakeError('too-large', { size: megabytes(length), limit: megabytes(maxBytes) });
        chunks.push(Buffer.from(piece.subarray(0, bytesRead)));
      }
      return Buffer.concat(chunks);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // It was there when the inputs were listed.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new IntakeError('vanished');
    throw error;
  }
}
