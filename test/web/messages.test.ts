import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import {
  ClaimKind,
  Contradiction,
  Dimension,
  EventType,
  Factuality,
  Mood,
  NoteKind,
  PromiseRecord,
  StepKind,
} from '../../src/model/index.ts';
import type { How } from '../../src/reading/actors/found.ts';

/** How an argument may have been understood: what the reading room writes into its traces. */
const hows = Object.keys({
  ...{ name: true, metonymy: true, place: true, demonym: true, office: true, 'office-holder': true, pair: true },
  ...{
    counterpart: true,
    pronoun: true,
    possessive: true,
    institution: true,
    inherited: true,
    known: true,
    wording: true,
    unnamed: true,
  },
} satisfies Record<How | 'wording' | 'unnamed', true>);

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

/** The shared words and those of each page, as `web/src/words` puts them together. */
function words(language: 'fr' | 'en'): Map<string, string> {
  const read = (file: string): Tree => JSON.parse(readFileSync(`${messages}${file}`, 'utf8')) as Tree;
  const pages = globSync(`pages/*.${language}.json`, { cwd: messages }).sort();
  return new Map([...flat(read(`web.${language}.json`)), ...pages.flatMap((file) => flat(read(file), 'web.'))]);
}

const messages = fileURLToPath(new URL('../../messages/', import.meta.url));
const french = words('fr');
const english = words('en');
const web = fileURLToPath(new URL('../../web/src', import.meta.url));

describe('the words of the browser application', () => {
  it('of every page are put together in both languages', () => {
    for (const language of ['fr', 'en']) {
      const names = globSync(`pages/*.${language}.json`, { cwd: messages }).map((file) => file.split('/').at(-1)!);
      const loaded = readFileSync(`${web}/words/${language}.ts`, 'utf8');
      for (const name of names) expect(loaded).toContain(`messages/pages/${name}`);
    }
  });

  it('are the same in both languages, with the same places to fill', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    for (const [key, text] of french) expect(places(text), key).toEqual(places(english.get(key)!));
  });

  it('name everything that a record may hold', () => {
    const needed = [
      ...[...EventType.options, ...ClaimKind.options].map((type) => `web.type.${type}`),
      ...Dimension.options.map((dimension) => `web.dimension.${dimension}`),
      ...StepKind.options.map((step) => `web.step.${step}`),
      ...Factuality.options.map((value) => `web.factuality.${value}`),
      ...NoteKind.options.map((kind) => `web.note.${kind}`),
      ...Mood.options.map((mood) => `web.why.mood.${mood}`),
      ...Contradiction.shape.kind.options.map((kind) => `web.contradiction.${kind}`),
      ...PromiseRecord.shape.state.options.flatMap((state) => [
        `web.promises.state.${state}`,
        `web.promises.means.${state}`,
      ]),
      ...Object.keys(loadKnowledge().lexicon.quantities.units).flatMap((unit) => [
        `web.unit.${unit}_one`,
        `web.unit.${unit}_other`,
      ]),
      ...hows.map((how) => `web.why.how.${how}`),
    ];
    expect(needed.filter((key) => !english.has(key))).toEqual([]);
  });

  it('hold every key that a page asks for', async () => {
    const files = (await readdir(web, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
    const missing: string[] = [];
    for (const file of files) {
      const source = await readFile(`${web}/${file}`, 'utf8');
      for (const [, key] of source.matchAll(/\bt\(\s*'([\w.-]+)'/g)) {
        const known = [`web.${key}`, `web.${key}_other`].some((name) => english.has(name));
        if (!known) missing.push(`${file}: ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('follow French typography: no plain space before high punctuation or inside guillemets', () => {
    const outside = (text: string) => text.replace(/«\u00a0[^»]*\u00a0»/g, '');
    const wrong = [...french].filter(([, text]) => / [:;!?»]|« |[^\s\d/]:|[^\s{?][;!?]/.test(outside(text)));
    expect(wrong).toEqual([]);
    expect([...french].filter(([, text]) => /["']/.test(text))).toEqual([]);
  });

  it('follow it in what the server and the terminal say, too', () => {
    for (const file of ['cli', 'intake', 'what-if']) {
      const told = flat(JSON.parse(readFileSync(`${messages}${file}.fr.json`, 'utf8')) as Tree);
      expect(told.filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
    }
  });
});
