import { type LookupAddress, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IntakeError } from './failure.ts';
import { megabytes } from './file.ts';
import { extensionOf, type Format, formatOfExtension, formatOfMediaType, readableExtensions } from './format.ts';
import { defaultMaxBytes, defaultTimeoutMs, type IntakeOptions } from './options.ts';
import { isPrivateAddress } from './private-address.ts';
import { readStream } from './stdin.ts';

const mostRedirects = 5;

/** What an address gave. `url`: where it was found after redirects, without its fragment. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly format: Format | null;
  readonly charset: string | null;
  readonly url: string;
}

/**
 * Resolves a name and refuses it where any of its addresses is private. It stands inside the connection, so that the
 * address that was checked is the address that is used: a name that answers differently the second time gains nothing.
 */
const guardedLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[];
    if (error) return done(error, '', 0);
    const bad = addresses.find(({ address }) => isPrivateAddress(address));
    if (bad) return done(new IntakeError('address-refused', { reason: `${hostname} → ${bad.address}` }), '', 0);
    if (options.all) return done(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function checked(address: string, base: string | undefined, allowPrivate: boolean): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new IntakeError('address-refused', { reason: url?.protocol.replace(':', '') ?? address });
  }
  // A password in an address would be kept with the document and shown with it.
  if (url.username !== '' || url.password !== '')
    throw new IntakeError('address-refused', { reason: 'user:password@' });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    throw new IntakeError('address-refused', { reason: host });
  url.hash = '';
  return url;
}

function request(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = {
    'user-agent': 'entente (+reads articles one at a time)',
    accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf;q=0.9, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
  };
  return new Promise((resolve, reject) => {
    get(url, { headers, signal, agent: false, ...(allowPrivate ? {} : { lookup: guardedLookup }) }, resolve).on(
      'error',
      reject,
    );
  });
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const packing = response.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : null;
  if (unpack === null) return response;
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

async function bodyOf(response: IncomingMessage, url: URL, maxBytes: number): Promise<Fetched> {
  const type = response.headers['content-type'];
  const promised = formatOfMediaType(type);
  if (promised === undefined) {
    throw new IntakeError('unknown-format', { format: type?.split(';', 1)[0] ?? '', formats: readableExtensions });
  }
  const length = Number(response.headers['content-length'] ?? 0);
  if (length > maxBytes) throw new IntakeError('too-large', { size: megabytes(length), limit: megabytes(maxBytes) });
  // The limit holds for what comes out of the packing: a small answer can unpack to gigabytes.
  const bytes = await readStream(unpacked(response), maxBytes);
  const format =
    promised === 'sniff' || promised === 'text' ? (formatOfExtension(extensionOf(url.pathname)) ?? null) : promised;
  return {
    bytes,
    format,
    charset: /charset\s*=\s*"?([\w:-]+)/i.exec(type ?? '')?.[1]?.toLowerCase() ?? null,
    url: url.href,
  };
}

async function follow(address: string, options: IntakeOptions, signal: AbortSignal): Promise<Fetched> {
  const allowPrivate = options.allowPrivateNetwork ?? false;
  let url = checked(address, undefined, allowPrivate);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await request(url, allowPrivate, signal);
    try {
      const status = response.statusCode ?? 0;
      const next = response.headers.location;
      if (status >= 300 && status < 400 && next) {
        url = checked(next, url.href, allowPrivate);
        continue;
      }
      if (status !== 200) throw new IntakeError('address-status', { status });
      return await bodyOf(response, url, options.maxBytes ?? defaultMaxBytes);
    } finally {
      response.destroy();
    }
  }
  throw new IntakeError('address-failed', { reason: `> ${mostRedirects} redirects` });
}

/**
 * Fetches an address, following redirects and checking each as the first one.
 *
 * @throws IntakeError `address-refused` (not http or https, or not on the public internet), `address-status`,
 *   `address-timeout`, `address-failed`, `too-large`, `unknown-format`
 */
export async function fetchAddress(address: string, options: IntakeOptions): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  try {
    return await follow(address, options, signal);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    if (deadline.aborted) throw new IntakeError('address-timeout', { seconds: Math.ceil(timeoutMs / 1000) });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new IntakeError('address-failed', {
      reason: code || (error instanceof Error ? error.message : String(error)),
    });
  }
}
