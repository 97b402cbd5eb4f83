import { createApp } from '../../src/api/index.ts';
import { littleStore } from './little-record.ts';

/** An application over the little record, and what it answers to a path of the API. */
export async function littleApp() {
  const store = await littleStore();
  const app = createApp({ store, allowedHosts: ['localhost'] });
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(`/api${path}`, { headers });
    return { status: response.status, body: await response.json(), headers: response.headers };
  };
  return { ask, close: () => store.close() };
}
