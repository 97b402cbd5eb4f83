/**
 * `node scripts/gum.ts CHECKOUT FOLDER`: from a checkout of UniversalDependencies/UD_English-GUM, the parts that English
 * learns from and is measured on, in FOLDER: `en_gum-open-train`, `en_gum-news-dev` and `en_gum-news-test`. Only genres whose texts
 * are under a licence that leaves the weights free (CC BY, CC BY-SA, public domain) and that are written or read out; the documents
 * of GUM's own dev and test parts stay out of training.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [checkout, folder] = process.argv.slice(2);
if (!checkout || !folder) {
  console.error('usage: node scripts/gum.ts CHECKOUT FOLDER');
  process.exit(2);
}

/** In the order in which the training part has them. */
const OPEN = ['news', 'interview', 'bio', 'speech', 'court', 'academic', 'textbook', 'voyage'];
const NEWS = new Set(['news', 'interview']);

const genreOf = (document: string): string => document.split('_')[1] ?? '';

/** The documents of a file with their ids. */
function documentsOf(file: string): { readonly id: string; readonly text: string }[] {
  return readFileSync(join(checkout!, file), 'utf8')
    .split(/(?=^# newdoc id = )/m)
    .flatMap((text) => {
      const id = /^# newdoc id = (\S+)/.exec(text)?.[1];
      return id ? [{ id, text }] : [];
    });
}

const dev = documentsOf('en_gum-ud-dev.conllu');
const test = documentsOf('en_gum-ud-test.conllu');
const held = new Set([...dev, ...test].map(({ id }) => id));
const sources = readdirSync(join(checkout, 'not-to-release/sources'))
  .map((name) => name.replace(/\.conllu$/, ''))
  .filter((id) => !held.has(id))
  .sort();

mkdirSync(folder, { recursive: true });
const write = (name: string, texts: readonly string[]): void =>
  writeFileSync(join(folder, `${name}.conllu`), texts.map((text) => `${text.trimEnd()}\n\n`).join(''));

write(
  'en_gum-open-train',
  OPEN.flatMap((genre) => sources.filter((id) => genreOf(id) === genre)).map((id) =>
    readFileSync(join(checkout, `not-to-release/sources/${id}.conllu`), 'utf8'),
  ),
);
for (const [name, documents] of [
  ['en_gum-news-dev', dev],
  ['en_gum-news-test', test],
] as const)
  write(
    name,
    [...NEWS].flatMap((genre) => documents.filter(({ id }) => genreOf(id) === genre)).map(({ text }) => text),
  );
