import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storeErrorCodes } from '../../src/store/index.ts';

test.each(['fr', 'en'])('every reason why a store cannot be used is told in words: %s', (language) => {
  const file = new URL(`../../messages/cli.${language}.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as { error: { store: Record<string, string> } };
  expect(Object.keys(messages.error.store).sort()).toEqual([...storeErrorCodes].sort());
});
