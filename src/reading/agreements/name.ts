import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, spanOf, subtree } from '../text/tree.ts';

/** Prunes what is said of the pact, so that the name stays a name. */
const ASIDE = ['acl', 'appos', 'parataxis', 'advcl', 'obl', 'punct', 'case', 'nsubj', 'aux', 'cop', 'mark', 'advmod'];
const LEAD =
  /^(?:(?:de|d['’]|du|des|à|au|aux|par|sur|dans|avec|pour|of|to|in|on|by|with|under|le|la|les|l['’]|un|une|leur|leurs|son|sa|ses|ce|cet|cette|the|a|an|their|its|this|that|such|new|nouveau|nouvel|nouvelle|récent)(?:\s+|(?<=['’])))+/i;
const TAIL = /(?:\s+(?:de|d['’]|du|des|à|au|aux|avec|entre|et|ou|en|of|to|in|on|with|between|and|or|for|that))+$/i;

/** Where a clause or a receiver begins that the parser took into the noun phrase. */
const CUT = /\s(?:qu(?:e|i|['’])|dont|which|that|who|to|entre\sen)(?![\p{L}-]).*$/isu;

/** The name of a pact as it stands in the text, without article, preposition and what dangles, with its offsets. */
export function pactName(passage: Passage, index: number): { name: string; start: number; end: number } {
  const head = passage.tokens[index]!;
  const nodes = new Set(
    subtree(passage, index, (child) => {
      const kind = relation(passage.tokens[child]!);
      if (kind === 'case' || kind === 'cc') return passage.tokens[child]!.head === index;
      if (kind === 'conj') return passage.tokens[child]!.head === index || passage.tokens[child]!.upos === 'VERB';
      return ASIDE.includes(kind) || (child > index && isCircumstance(passage, child));
    }),
  );
  // One piece round the head: what stands apart from it is said of it.
  let [from, to] = [index, index];
  while (nodes.has(from - 1) || (isHyphen(passage, from - 1) && nodes.has(from - 2))) from--;
  while (nodes.has(to + 1)) to++;
  const { start, end } = spanOf(
    passage,
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  const words = passage.text.slice(start - passage.start, end - passage.start);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const first = Math.min(start + lead, head.start);
  const text = passage.text
    .slice(first - passage.start, end - passage.start)
    .replace(CUT, '')
    .replace(TAIL, '');
  return { name: text.replace(/\s+/g, ' ').trim(), start: first, end: first + text.length };
}

/** "Japan-Philippines agreement": what joins two words of a name. */
const isHyphen = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.form === '-' &&
  passage.tokens[at - 1]?.end === passage.tokens[at]!.start &&
  passage.tokens[at]!.end === passage.tokens[at + 1]?.start;

/** Where, when and by whom is no part of the name. */
const isCircumstance = (passage: Passage, child: number): boolean =>
  childrenBy(passage, child, 'case').some((one) =>
    /^(in|at|during|since|after|before|by|lors|depuis|par|après|avant|avec|with)$/i.test(passage.tokens[one]!.form),
  ) ||
  (/^(à|on|en|le)$/i.test(passage.tokens[child - 1]?.form ?? '') && /^(PROPN|NUM)$/.test(passage.tokens[child]!.upos));
