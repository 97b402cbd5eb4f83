import { readFileSync } from 'node:fs';
import { Language } from '../model/index.ts';

type Catalogue = { readonly [key: string]: string | Catalogue };

const catalogues = new Map<Language, Catalogue>();

/**
 * The language to answer in: `?lang`, else the first of Accept-Language that we write, else English.
 *
 * @param asked value of `?lang`
 * @param accepted the Accept-Language header
 */
export function languageOf(asked: string | undefined, accepted: string | undefined): Language {
  const ranked = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((found) => found !== undefined);
      return { tag: tag.slice(0, 2), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const tag of [asked?.slice(0, 2), ...ranked.map((entry) => entry.tag)]) {
    const known = Language.safeParse(tag);
    if (known.success) return known.data;
  }
  return 'en';
}

/**
 * A message of the API from `messages/web.<language>.json`.
 *
 * @param key under `api`, dots between levels
 * @param values fill `{{name}}`
 */
export function words(language: Language, key: string, values: Readonly<Record<string, string>> = {}): string {
  let found: string | Catalogue | undefined = catalogue(language);
  for (const step of ['api', ...key.split('.')]) found = typeof found === 'object' ? found[step] : undefined;
  if (typeof found !== 'string') throw new Error(`messages/web.${language}.json has no api.${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function catalogue(language: Language): Catalogue {
  const known = catalogues.get(language);
  if (known) return known;
  const file = new URL(`../../messages/web.${language}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  catalogues.set(language, read);
  return read;
}
