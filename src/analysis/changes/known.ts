import { type Mention, mentionKey } from '../../model/index.ts';

/**
 * Finds a fact of one record in an earlier one. Ids will not do: they name what a fact rests on, and a later article
 * may be the first by id. The mentions that it was made from stay the same.
 */
export function knownBefore<T extends { readonly mentions: readonly Mention[] }>(
  facts: readonly T[],
): (later: { readonly mentions: readonly Mention[] }) => T | undefined {
  const byMention = new Map(
    facts.flatMap((fact) => fact.mentions.map((mention) => [mentionKey(mention), fact] as const)),
  );
  return ({ mentions }) => {
    for (const mention of mentions) {
      const known = byMention.get(mentionKey(mention));
      if (known !== undefined) return known;
    }
    return undefined;
  };
}
