import { IntakeError } from './failure.ts';
import { megabytes } from './file.ts';

/**
 * All bytes of a stream.
 * @throws IntakeError `too-large` as soon as the limit is passed; the rest is not read
 */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as string);
    length += bytes.length;
    if (length > maxBytes) throw new IntakeError('too-large', { size: megabytes(length), limit: megabytes(maxBytes) });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
