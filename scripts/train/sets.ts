import { join } from 'node:path';
import { type GoldSentence, readTreebank } from './treebank.ts';

/** The treebanks of a language by their use. The number is the manner («source») that the models learn for each. */
export interface Sets {
  readonly train: readonly GoldSentence[];
  readonly tune: ReadonlyMap<string, readonly GoldSentence[]>;
}

/** Sentences of this project's own tests and cases, as the reading analyses them (`own/README.md`). */
const own = (language: 'fr' | 'en') => readTreebank(join(import.meta.dirname, `own/${language}.conllu`), 0);

/**
 * Training and tuning data of a language in `folder` (the layout of the treebanks' README). `fold`: of the French GSD
 * part, which has no tuning file, every fifth sentence is kept out of training and tuned on.
 */
export function setsOf(language: 'fr' | 'en', folder: string, fold: boolean): Sets {
  const read = (name: string, source: number) => readTreebank(join(folder, language, `${name}.conllu`), source);
  if (language === 'en') {
    return {
      train: [
        ...read('en_ewt-train-from-sources', 0),
        ...read('en_gum-open-train', 1),
        ...read('en_pud-ud-test', 2),
        ...own('en'),
      ],
      tune: new Map([
        ['ewt', read('en_ewt-ud-dev', 0)],
        ['gum news', read('en_gum-news-dev', 1)],
      ]),
    };
  }
  const gsd = read('fr_gsd-ud-dev', 1);
  const held = (at: number) => fold && Math.floor(at / 10) % 5 === 0;
  return {
    train: [
      ...read('fr_sequoia-ud-train', 0),
      ...gsd.filter((_, at) => !held(at)),
      ...read('fr_pud-ud-test', 2),
      ...own('fr'),
    ],
    tune: new Map([
      ['sequoia', read('fr_sequoia-ud-dev', 0)],
      ...(fold ? [['gsd', gsd.filter((_, at) => held(at))] as const] : []),
    ]),
  };
}
