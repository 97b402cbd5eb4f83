import type { Knowledge } from '../../knowledge/index.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

/**
 * The states that whoever bears a title acts upon: "the minister, Jorge Valdez, accused Chile", «…, a dit le ministre, Jorge Valdez,
 * accusant Santiago de mentir». They are not the state that he serves.
 */
export function facedBy(
  passage: Passage,
  title: { readonly first: number; readonly last: number },
  named: readonly Mention[],
  knowledge: Knowledge,
): ReadonlySet<string | null> {
  const { tokens } = passage;
  const inTitle = (at: number): boolean => at >= title.first && at <= title.last;
  let head = title.last;
  while (inTitle(head) && inTitle(tokens[head]!.head)) head = tokens[head]!.head;
  if (tokens[head]!.deprel === 'appos') head = tokens[head]!.head;
  const { head: verb, deprel } = tokens[head] ?? { head: -1, deprel: '' };
  if (deprel !== 'nsubj' || verb < 0) return new Set();
  const besides = [verb, head].flatMap((at) => childrenBy(passage, at, 'advcl', 'acl', 'conj'));
  const verbs = [
    verb,
    ...besides.filter((at) => /^(VERB)$/.test(tokens[at]!.upos) && childrenBy(passage, at, 'nsubj').length === 0),
  ];
  const faced = verbs.flatMap((at) => [
    ...childrenBy(passage, at, 'obj', 'iobj'),
    ...childrenBy(passage, at, 'obl').filter((child) =>
      childrenBy(passage, child, 'case').some((word) =>
        /^(against|contre|with|avec|to|à|au)$/i.test(tokens[word]!.form),
      ),
    ),
  ]);
  return new Set(
    named.flatMap((mention) => {
      const state = stateOf(mention, knowledge);
      const isFaced = faced.some((at) => mention.start <= tokens[at]!.start && tokens[at]!.end <= mention.end);
      return state !== null && isFaced ? [state] : [];
    }),
  );
}
