import { hash } from 'node:crypto';
import { compareText } from './order.ts';

const digest = (text: string): string => hash('sha256', text);

/**
 * Ids `<prefix>:<16 hex>` made from the content alone, as long as those of documents: no two facts of a record come to
 * share one, and no id depends on what else the record holds.
 *
 * @param keys for each fact its prefix and the content that names it; a pair that stands twice is one fact
 * @returns ids in the order of the keys
 */
export const contentIds = (keys: readonly { readonly prefix: string; readonly content: string }[]): string[] =>
  keys.map(({ prefix, content }) => `${prefix}:${digest(content).slice(0, 16)}`);

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
