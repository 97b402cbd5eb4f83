import type { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Store } from '../store/index.ts';
import { type Ledgers, ledgersOf } from './ledger.ts';
import { pastsOf } from './pasts.ts';
import { answerProblem, Problem } from './problem.ts';
import { remembered } from './remembered.ts';
import { actor } from './routes/actor.ts';
import { additions } from './routes/additions.ts';
import { board } from './routes/board.ts';
import { brief } from './routes/brief.ts';
import { changes } from './routes/changes.ts';
import { contradictions } from './routes/contradictions.ts';
import { corrections } from './routes/corrections.ts';
import { days } from './routes/days.ts';
import { documents } from './routes/documents.ts';
import { exported } from './routes/export.ts';
import { facts } from './routes/facts.ts';
import { health } from './routes/health.ts';
import { lists } from './routes/lists.ts';
import { lives } from './routes/lives.ts';
import { marks } from './routes/marks.ts';
import { obligations } from './routes/obligations.ts';
import { overview } from './routes/overview.ts';
import { promises } from './routes/promises.ts';
import { relations } from './routes/relations.ts';
import { search } from './routes/search.ts';
import { routes } from './routes/shared.ts';
import { summary } from './routes/summary.ts';
import { timeline } from './routes/timeline.ts';
import { treaties } from './routes/treaties.ts';
import { whatIfs } from './routes/what-if.ts';
import { wording } from './routes/wording.ts';
import { protectiveHeaders } from './security/headers.ts';
import { hostCheck } from './security/hosts.ts';
import { tokenCheck } from './security/token.ts';
import { writeCheck } from './security/writes.ts';
import { webPages } from './web.ts';

export interface AppOptions {
  readonly store: Store;
  /** Asked of every request, where given. */
  readonly token?: string;
  /** The built browser application; without it only the API answers. */
  readonly webRoot?: string;
  /** Host names that requests may address, without port. */
  readonly allowedHosts: readonly string[];
  /** Whether requests may also address any IP in figures: for a server that is open to others. */
  readonly allowAddresses?: boolean;
  /** Whether articles may be fetched from this machine and private networks; refused by default. */
  readonly allowPrivateNetwork?: boolean;
  /** Told of errors that are ours, not the asker's. */
  readonly onError?: (error: Error) => void;
}

/** Paths whose answers look through the whole record. */
const aggregates: ReadonlySet<string> = new Set(
  [
    ...['record/summary', 'news', 'intensity', 'dossiers', 'timeline', 'timeline/marks', 'relations', 'map', 'board'],
    ...['documents', 'sources', 'agreements', 'claims', 'actors', 'contradictions', 'promises', 'obligations'],
    ...['lives', 'shifts', 'brief', 'wording', 'record/days'],
  ].map((path) => `/api/${path}`),
);

/** Those that say something in words of their own. */
const worded: ReadonlySet<string> = new Set(['/api/obligations']);

/** The HTTP application: reads the record; it changes what people correct and add. What it answers is described at `/api/openapi.json`. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { store } = options;
  const pasts = pastsOf(store, async () => {
    const { record } = await ledgers();
    return record && { record, revision: await store.revision() };
  });
  const ledgers: Ledgers = ledgersOf(store, pasts);
  const sources = { store, pasts, ledgers };
  const app = routes();
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error);
    // Thrown where a body is no JSON at all.
    if (error instanceof HTTPException && error.status === 400) {
      return answerProblem(c, new Problem('bad-body', { parameter: 'JSON' }));
    }
    options.onError?.(error);
    return answerProblem(c, new Problem('internal'));
  });
  app.notFound((c) => answerProblem(c, new Problem('not-found')));

  app.use(protectiveHeaders());
  app.use(hostCheck(options.allowedHosts, options.allowAddresses ?? false));
  app.use(writeCheck());
  if (options.token !== undefined) app.use(tokenCheck(options.token));
  app.use('/api/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use('/api/*', remembered(store, aggregates, worded));
  app.use(compress());

  app.route('/', health());
  app.route('/', summary(sources));
  app.route('/', timeline(sources));
  app.route('/', overview(sources));
  app.route('/', board(sources));
  app.route('/', marks(sources));
  app.route('/', relations(sources));
  app.route('/', facts(sources));
  app.route('/', documents(sources));
  app.route('/', search(sources));
  app.route('/', additions(sources, options.allowPrivateNetwork ?? false));
  app.route('/', lists(sources));
  app.route('/', actor(sources));
  app.route('/', days(sources));
  app.route('/', lives(sources));
  app.route('/', contradictions(sources));
  app.route('/', promises(sources));
  app.route('/', exported(sources));
  app.route('/', brief(sources));
  app.route('/', changes(sources));
  app.route('/', corrections(sources));
  app.route('/', obligations(sources));
  app.route('/', treaties());
  app.route('/', whatIfs(sources));
  app.route('/', wording(sources));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Entente', version: '1', description: 'The record of an alliance, every fact with its evidence.' },
  });
  app.all('/api/*', () => {
    throw new Problem('not-found');
  });
  if (options.webRoot !== undefined) app.route('/', webPages(options.webRoot));
  return app;
}
