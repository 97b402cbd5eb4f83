import { readFileSync } from 'node:fs';

/** One sentence of a treebank: the words, the text and which words make a surface token. */
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
  /** Surface tokens of several words: first and last word (from 0), form. */
  readonly multiwords: readonly { readonly first: number; readonly last: number; readonly form: string }[];
  readonly source: number;
}

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  /** -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

const keptSubtypes =
  /^(aux:pass|nsubj:pass|csubj:pass|expl:pass|obl:agent|acl:relcl|nmod:poss|cc:preconj|det:predet|compound:prt)$/;

/** The relation as the models learn it: without the subtypes on which the treebanks disagree. */
export const learnedRelation = (deprel: string): string =>
  keptSubtypes.test(deprel) ? deprel : deprel.replace(/:.*/, '');

/** Reads a CoNLL-U file; enhanced nodes are left out. */
export function readTreebank(path: string, source: number): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^1[\t-]/m.test(block))
    .map((block) => {
      const words: GoldWord[] = [];
      const multiwords: { first: number; last: number; form: string }[] = [];
      let text = '';
      for (const line of block.split('\n')) {
        if (line.startsWith('# text = ')) text = line.slice(9);
        if (line.startsWith('#') || line === '') continue;
        const [id, form, lemma, upos, , feats, head, deprel] = line.split('\t') as [string, ...string[]] as string[];
        const range = /^(\d+)-(\d+)$/.exec(id!);
        if (range) multiwords.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form: form! });
        if (!/^\d+$/.test(id!)) continue;
        words.push({
          form: form!,
          lemma: lemma!,
          upos: upos!,
          feats: feats! === '_' ? '' : feats!,
          head: Number(head) - 1,
          deprel: deprel!,
        });
      }
      return { text, words, multiwords, source };
    });
}
