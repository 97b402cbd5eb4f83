import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { GoldSentence } from '../../scripts/train/treebank.ts';

/** Coarse tags by a JavaScript library on its own tokens: share of gold words whose span and tag it has, and speed. */
export interface TaggerAnswer {
  readonly found: number;
  readonly upos: number;
  readonly speed: number;
}

interface Term {
  readonly text: string;
  readonly upos: string;
}

const fromCompromise: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Pronoun', 'PRON'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Value', 'NUM'],
];

interface CompromiseTerm {
  readonly text: string;
  readonly tags?: readonly string[];
}
type Compromise = (text: string) => { json(): { terms: CompromiseTerm[] }[] };

interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

/** Tags with one of the libraries in `folder`/node_modules; a string says why it could not. */
export function taggerOf(
  folder: string,
  name: 'compromise' | 'fr-compromise' | 'wink-nlp',
  sentences: readonly GoldSentence[],
): TaggerAnswer | string {
  const load = createRequire(resolve(folder, 'index.js'));
  try {
    const tag = name === 'wink-nlp' ? wink(load) : compromise(load(name) as Compromise | { default: Compromise });
    return measured(tag, sentences);
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
}

function compromise(module: Compromise | { default: Compromise }): (text: string) => Term[] {
  const nlp = typeof module === 'function' ? module : module.default;
  return (text) =>
    nlp(text)
      .json()
      .flatMap((sentence) => sentence.terms)
      .map(({ text: form, tags = [] }) => ({
        text: form,
        upos: fromCompromise.find(([tag]) => tags.includes(tag))?.[1] ?? 'X',
      }));
}

function wink(load: NodeJS.Require): (text: string) => Term[] {
  const nlp = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'));
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const forms = tokens.out(nlp.its.value);
    const tags = tokens.out(nlp.its.pos);
    return forms.map((form, at) => ({ text: form, upos: tags[at]! }));
  };
}

/** Punctuation is not counted: not all of these libraries have tokens for it. */
function measured(tag: (text: string) => Term[], sentences: readonly GoldSentence[]): TaggerAnswer {
  for (const sentence of sentences.slice(0, 50)) tag(sentence.text);
  const start = process.cpuUsage();
  const answers = sentences.map((sentence) => tag(sentence.text));
  const used = process.cpuUsage(start);
  let all = 0;
  let found = 0;
  let right = 0;
  sentences.forEach((sentence, at) => {
    const terms = answers[at]!;
    let next = 0;
    for (const word of sentence.words) {
      if (word.upos === 'PUNCT') continue;
      all++;
      const place = terms.findIndex((term, index) => index >= next && index < next + 6 && term.text === word.form);
      if (place < 0) continue;
      next = place + 1;
      found++;
      if (terms[place]!.upos === word.upos) right++;
    }
  });
  const share = (count: number) => Math.round((10000 * count) / all) / 100;
  return { found: share(found), upos: share(right), speed: (1e6 * all) / (used.user + used.system) };
}
