import type { Document } from '../model/index.ts';
import { documentFromBytes } from './bytes.ts';
import { failureOf, IntakeError } from './failure.ts';
import { megabytes, readRegularFile } from './file.ts';
import { extensionOf, formatOfExtension, readableExtensions } from './format.ts';
import { defaultMaxBytes, type IntakeOptions } from './options.ts';
import type { IntakeResult } from './result.ts';
import type { Source } from './source.ts';
import { readStream } from './stdin.ts';

async function documentOf(source: Exclude<Source, { kind: 'failed' }>, options: IntakeOptions): Promise<Document> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const file = source.kind === 'bytes' && !source.named ? null : source.file;
  const origin = { file, now: options.now?.() ?? new Date() };
  if (source.kind === 'address') {
    const { fetchAddress } = await import('./address.ts');
    const { bytes, format, charset, url } = await fetchAddress(source.file, options);
    return documentFromBytes(bytes, { format, charset, url }, origin);
  }
  if (source.kind === 'stdin') {
    return documentFromBytes(await readStream(options.stdin ?? process.stdin, maxBytes), { format: null }, origin);
  }
  const extension = file === null ? '' : extensionOf(file);
  const format = formatOfExtension(extension) ?? null;
  if (format === null && extension !== '') {
    throw new IntakeError('unknown-format', { format: `.${extension}`, formats: readableExtensions });
  }
  if (source.kind === 'bytes') {
    const size = source.bytes.length;
    if (size > maxBytes) throw new IntakeError('too-large', { size: megabytes(size), limit: megabytes(maxBytes) });
    return documentFromBytes(source.bytes, { format }, origin);
  }
  return documentFromBytes(await readRegularFile(source.path, maxBytes, options.signal), { format }, origin);
}

/** Reads one source. Never throws: whatever is wrong with it is its failure, and the next source goes on. */
export async function intakeSource(source: Source, options: IntakeOptions = {}): Promise<IntakeResult> {
  const { file } = source;
  if (source.kind === 'failed') return source.failure;
  try {
    if (options.signal?.aborted) throw new IntakeError('interrupted');
    return { ok: true, file, document: await documentOf(source, options) };
  } catch (error) {
    return failureOf(file, options.signal?.aborted ? new IntakeError('interrupted') : error);
  }
}
