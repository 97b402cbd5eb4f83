import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «le Nicaragua, qui a rompu avec Israël»: a participle was taken for an adjective, and «avoir» for the verb of being that
 * it never is.
 */
export function mendHave(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let at = 0; at < tokens.length; at++) {
    const { lemma, upos, deprel, head } = tokens[at]!;
    if (lemma !== 'avoir' || upos !== 'AUX' || deprel !== 'cop' || head <= at || head > at + 4) continue;
    const base = baseOf(tokens[head]!);
    if (base === null) continue;
    const next = mended.map((one, index): Token => {
      if (index === at) return { ...one, deprel: 'aux' };
      return index === head
        ? { ...one, upos: 'VERB', lemma: base, feats: { ...one.feats, VerbForm: 'Part', Tense: 'Past' } }
        : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** Endings of participles and of the verbs that they are of, the longer first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/endu$/, 'endre'],
  [/ondu$/, 'ondre'],
  [/erdu$/, 'erdre'],
  [/ompu$/, 'ompre'],
  [/clu$/, 'clure'],
  [/([tv])enu$/, '$1enir'],
  [/çu$/, 'cevoir'],
  [/attu$/, 'attre'],
  [/olu$/, 'oudre'],
  [/([fv])ert$/, '$1rir'],
  [/mis$/, 'mettre'],
  [/pris$/, 'prendre'],
  [/crit$/, 'crire'],
  [/dit$/, 'dire'],
  [/duit$/, 'duire'],
  [/eint$/, 'eindre'],
  [/oint$/, 'oindre'],
  [/é$/, 'er'],
  [/i$/, 'ir'],
];

/** The verb that an adjective without an ending of its own is the participle of; null for none. */
function baseOf({ form, upos }: Token): string | null {
  if (upos !== 'ADJ') return null;
  const bare = form.toLowerCase();
  const ending = ENDINGS.find(([pattern]) => pattern.test(bare));
  if (!ending) return null;
  return bare.replace(ending[0], ending[1]);
}
