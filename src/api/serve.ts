import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { sweepPasts } from '../pipeline/index.ts';
import type { Store } from '../store/index.ts';
import { createApp } from './app.ts';
import { isLoopback } from './security/hosts.ts';
import { warmUp } from './warm.ts';

/** The port when none is asked for: E-N-T-E on a telephone. */
const PORT = 3683;

/** How many ports after it are tried when it is taken. */
const TRIES = 20;

export interface ServeOptions {
  readonly store: Store;
  /** Address to listen on; anything but this machine itself needs a token. */
  readonly host?: string;
  /** 0: any free one. Without it: 3683 or the next free one. */
  readonly port?: number;
  readonly token?: string;
  readonly webRoot?: string;
  /** Further host names by which the server is reached, without port. */
  readonly allowedHosts?: readonly string[];
  /** Whether articles may be fetched from this machine and private networks; refused by default. */
  readonly allowPrivateNetwork?: boolean;
  readonly onError?: (error: Error) => void;
}

export interface Serving {
  /** `http://127.0.0.1:3683`, without a slash at the end and without the token. */
  readonly url: string;
  readonly port: number;
  /** Reads and counts the record before somebody asks. */
  readonly warm: () => Promise<void>;
  /** Stops listening and ends open connections; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Why the server did not start. `code` names a message of the command line: `port-taken`, `token-required`, `bad-host`. */
export class ServeError extends Error {
  readonly code: 'port-taken' | 'token-required' | 'bad-host';

  constructor(code: ServeError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Serves the record until closed.
 *
 * @throws ServeError when the port asked for is taken, the address is not ours, or the server would be open to other
 * machines without a token
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const {
    host = '127.0.0.1',
    port,
    allowedHosts = [],
    allowPrivateNetwork = false,
    store,
    token,
    webRoot,
    onError,
  } = options;
  const local = isLoopback(host);
  if (!local && !token) {
    throw new ServeError(
      'token-required',
      `Listening on ${host} lets other machines in: give a token, or use 127.0.0.1.`,
    );
  }
  const app = createApp({
    store,
    allowedHosts: ['localhost', '127.0.0.1', '::1', host, ...(local ? [] : [hostname()]), ...allowedHosts],
    allowAddresses: !local,
    allowPrivateNetwork,
    ...(token !== undefined && { token }),
    ...(webRoot !== undefined && { webRoot }),
    ...(onError !== undefined && { onError }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  const used = await listen(server, host, port);
  const url = `http://${shown(host)}:${used}`;
  sweepPasts();
  return { url, port: used, warm: () => warmUp(app, token), close: () => closed(server) };
}

async function listen(server: ServerType, host: string, port: number | undefined): Promise<number> {
  if (port !== undefined) return listenOn(server, host, port);
  for (let next = PORT; next < PORT + TRIES; next += 1) {
    try {
      return await listenOn(server, host, next);
    } catch (error) {
      if (!(error instanceof ServeError && error.code === 'port-taken')) throw error;
    }
  }
  return listenOn(server, host, 0);
}

function listenOn(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (cause: NodeJS.ErrnoException) => {
      server.removeAllListeners('listening');
      reject(explained(cause, host, port));
    };
    server.once('error', failed);
    server.once('listening', () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
    server.listen(port, host);
  });
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') {
    const reason = cause.code === 'EACCES' ? 'needs more rights than this program has' : 'is used by another program';
    return new ServeError('port-taken', `Port ${port} ${reason}: choose another one, or none.`, { cause });
  }
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new ServeError('bad-host', `${host} is no address of this machine.`, { cause });
  }
  return cause;
}

/** A server on all addresses is reached here by the local one. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
