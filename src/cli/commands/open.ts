import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exitCodes, Failure, WrongUse } from '../errors.ts';
import { checkRecord, withStore } from '../open-record.ts';
import { type CommandDefinition, runs } from './command.ts';

interface OpenOptions {
  readonly port?: string;
  readonly host: string;
  readonly token?: string;
  readonly browser: boolean;
  readonly allowPrivateNetwork?: boolean;
}

/** So long the address waits for the pages to be there at once, in milliseconds. */
const PATIENCE = 1000;

/** Serves the record to a browser until Ctrl-C. */
export const open: CommandDefinition = {
  name: 'open',
  define: (command, t) => {
    command
      .option(`--port <${t('value.number')}>`, t('option.port'))
      .option(`--host <${t('value.host')}>`, t('option.host'), '127.0.0.1')
      .option(`--token <${t('value.token')}>`, t('option.token'))
      .option('--allow-private-network', t('option.allowPrivateNetwork'))
      .option('--no-browser', t('option.noBrowser'));
    return runs(async (context, { port, host, token, browser, allowPrivateNetwork = false }: OpenOptions) => {
      const asked = port === undefined ? undefined : portOf(port);
      return withStore(context, async (store) => {
        await checkRecord(store);
        const webRoot = fileURLToPath(new URL('../../../dist/web', import.meta.url));
        if (!existsSync(webRoot)) context.remark(t('open.notBuilt'));
        const { serve } = await import('../../api/index.ts');
        const server = await serve({
          store,
          host,
          webRoot,
          allowPrivateNetwork,
          onError: ({ message }) => context.remark(t('error.line', { message })),
          ...(asked !== undefined && { port: asked }),
          ...(token !== undefined && { token }),
        }).catch((error: Error & { code?: string }) => {
          if (error.name !== 'ServeError' && !Object.hasOwn(serveErrors, error.code ?? '')) throw error;
          throw new Failure(serveErrors[error.code ?? ''] ?? 'error.unforeseen', { port, host, reason: error.message });
        });
        // A large record takes some seconds to be read: pages whose answers were kept are there meanwhile, others say how far it is.
        const warm = server.warm().then(() => true);
        // Whoever asks for a page is told what is wrong.
        warm.catch(() => {});
        const isRead = await Promise.race([warm, setTimeout(PATIENCE, false, { ref: false })]);
        const address = token === undefined ? server.url : `${server.url}/?token=${encodeURIComponent(token)}`;
        if (context.json) context.print(JSON.stringify({ url: address, port: server.port }));
        else context.print(t('open.at', { address }));
        if (!isRead && !context.quiet && !context.json) context.remark(t('open.reading'));
        if (!context.quiet && !context.json) context.remark(t('open.stop'));
        if (browser && hasDesktop()) await show(address);
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
        await server.close();
        return exitCodes.done;
      });
    });
  },
};

const serveErrors: Readonly<Record<string, string>> = {
  'port-taken': 'error.portTaken',
  'token-required': 'error.tokenRequired',
  'bad-host': 'error.badHost',
};

function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new WrongUse('usage.badPort', { value: given });
  return port;
}

/** Whether there is a screen to open a browser on: not in a pipe, nor on a server without one. */
function hasDesktop(): boolean {
  if (process.stdout.isTTY !== true) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The address has been printed already: a browser that does not start is no failure. */
async function show(address: string): Promise<void> {
  const { default: openBrowser } = await import('open');
  const child = await openBrowser(address).catch(() => null);
  child?.on('error', () => {});
}
