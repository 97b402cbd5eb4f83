import { createHash } from 'node:crypto';
import { compareText, groupBy } from './order.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Ids `<prefix>:<8 hex>` made from the content alone. Where two contents share the eight digits, all of them take
 * sixteen: which came first must not matter.
 *
 * @param keys for each fact its prefix and the content that names it; a pair that stands twice is one fact
 * @returns ids in the order of the keys
 */
export function contentIds(keys: readonly { readonly prefix: string; readonly content: string }[]): string[] {
  const hashed = keys.map(({ prefix, content }) => ({ prefix, hash: digest(content) }));
  const short = groupBy(hashed, ({ prefix, hash }) => `${prefix}:${hash.slice(0, 8)}`);
  return hashed.map(({ prefix, hash }) => {
    const same = short.get(`${prefix}:${hash.slice(0, 8)}`) ?? [];
    const alone = same.every((other) => other.hash === hash);
    return `${prefix}:${hash.slice(0, alone ? 8 : 16)}`;
  });
}

/** The mention whose document and local id come first: it names the fact whatever arrived first. */
export function smallestMention<T extends { readonly document: string; readonly fact: string }>(
  mentions: readonly T[],
): T {
  return mentions.reduce((least, mention) => (compareMentions(mention, least) < 0 ? mention : least));
}

/** By document, then by the fact's id in its reading. */
export function compareMentions(
  a: { readonly document: string; readonly fact: string },
  b: { readonly document: string; readonly fact: string },
): number {
  return compareText(a.document, b.document) || compareText(a.fact, b.fact);
}
