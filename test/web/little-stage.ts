import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { littleStore } from '../api/little-record.ts';
import { openStage, type Stage } from './stage.ts';

/** A browser in front of the little record: opened before the tests beside the call, closed behind them. */
export function littleStage() {
  let store: Store;
  let stage: Stage;
  beforeAll(async () => {
    store = await littleStore();
    stage = await openStage(store);
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    await store?.close();
  });
  return {
    page: (options?: BrowserContextOptions) => stage.page(options),
    get store() {
      return store;
    },
    get webRoot() {
      return stage.webRoot;
    },
  };
}
