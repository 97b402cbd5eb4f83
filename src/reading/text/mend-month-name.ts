import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

export const isMonth = (form: string): boolean => MONTH.test(form);

/**
 * "In January Iran fired …", "By March Oslo had sent …": the month was taken for a part of the name behind it, which is the
 * subject. A month that a year follows is not mistaken.
 */
export function mendMonthName(tokens: readonly Token[]): readonly Token[] {
  for (let month = 1; month + 2 < tokens.length; month++) {
    if (!MONTH.test(tokens[month]!.form)) continue;
    const mended = apart(tokens, month);
    if (mended && isTree(mended)) return mended;
  }
  return tokens;
}

function apart(tokens: readonly Token[], month: number): readonly Token[] | null {
  const [opening, own, name] = [tokens[month - 1]!, tokens[month]!, tokens[month + 1]!];
  if (!/^(in|by|since|until|from|during|early|late|mid)$/i.test(opening.form) || name.upos !== 'PROPN') return null;
  const isFirst = name.head === month && /^(flat|compound|nmod)$/.test(name.deprel);
  const isPart = /^(compound|nmod|flat)$/.test(own.deprel) && own.head > month;
  if (!isFirst && !isPart) return null;
  const top = isFirst ? month : own.head;
  const { head: verb, deprel } = tokens[top]!;
  if (verb <= month || tokens[verb]!.upos !== 'VERB' || !/^(obl|nsubj|nmod|vocative)/.test(deprel)) return null;
  if (tokens.some((one, at) => at !== top && one.head === verb && one.deprel.startsWith('nsubj'))) return null;
  // "In March Kenya's president …": what stands above the name does it.
  const subject = isFirst ? month + 1 : top;
  return tokens.map((one, at): Token => {
    if (at === month) return { ...one, head: verb, deprel: 'obl' };
    if (at === subject) return { ...one, head: verb, deprel: 'nsubj' };
    if (at >= month) return one.head === month && at > month + 1 && isFirst ? { ...one, head: subject } : one;
    if (one.head === top || one.head === month || one.deprel === 'mark')
      return at >= month - 2 ? { ...one, head: month, deprel: one.deprel === 'mark' ? 'case' : one.deprel } : one;
    return one;
  });
}
