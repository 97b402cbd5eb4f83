import { readFileSync } from 'node:fs';
import { createInstance, type Resource } from 'i18next';
import type { Language } from '../model/index.ts';
import type { Say } from '../wording/index.ts';

/**
 * A text by its key: `cli:read.summary`; `web:type.AID` for what the browser application calls things too; `api:…` for
 * what the server says too;
 * `intake:empty` for why an input failed. `count` chooses the plural; `defaultValue` stands in for open vocabularies.
 */
export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The words that the pages have too, as the functions that both share ask for them. */
export function ofPages(t: Translate): Say {
  const say: Translate = (key, values) => t(`web:${key}`, values);
  // The library's own type has a brand that no function but its own can bear.
  return say as unknown as Say;
}

const spaces = ['cli', 'web', 'api', 'intake'] as const;

/** The texts of a language, from `messages/`. */
export function translator(language: Language): Translate {
  const texts = Object.fromEntries(spaces.map((space) => [space, load(space, language)])) as Resource[string];
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: texts },
    ns: [...spaces],
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, values) => instance.t(key, { ...values });
}

/** The file of the browser application holds the words of the server beside its own, under `web` and `api`. */
function load(space: (typeof spaces)[number], language: Language): unknown {
  const shared = space === 'web' || space === 'api';
  const file = new URL(`../../messages/${shared ? 'web' : space}.${language}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return shared ? texts[space] : texts;
}
