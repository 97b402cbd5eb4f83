import type { Factuality, Mood, Origin, OriginSupport } from '../model/index.ts';
import { strongest } from './factuality.ts';
import type { Told } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { handsOf, type OriginRules, originTokens } from './origins.ts';
import { disjointSets } from './union.ts';

/** What a fact says of whom it comes from and how sure it is. */
export type Speaking = {
  readonly origins: readonly Origin[];
  readonly factuality: Factuality;
  readonly mood: Mood;
};

type Voice = { readonly origin: Origin; readonly tokens: readonly string[]; readonly mention: Told<Speaking> };

const author: Origin = { actor: 'author', kind: 'author', anonymous: false };
const originKey = ({ kind, actor, anonymous }: Origin): string => `${kind} ${actor} ${anonymous}`;

/** Each origin once, sorted. */
export function joinOrigins(origins: readonly Origin[]): Origin[] {
  const plain = new Map<string, Origin>();
  for (const origin of origins) {
    const key = originKey(origin);
    if (plain.has(key)) continue;
    const { actor, kind, anonymous } = origin;
    plain.set(key, { actor, kind, anonymous });
  }
  return sortedBy([...plain.values()], originKey);
}

/** Who says a fact, one entry for each independent origin, the earliest first: as many as support it. */
export function supportOf(mentions: readonly Told<Speaking>[], rules: OriginRules): OriginSupport[] {
  const inText = groupBy(mentions, ({ source }) => rules.groups.get(source.id) ?? source.id);
  const voices = [...inText.values()].flatMap((versions) => {
    const named = joinOrigins(versions.flatMap(({ told }) => told.origins.filter(isNamed)));
    return versions.flatMap((mention) =>
      originsOf(mention.told, named).map(
        (origin): Voice => ({ origin, tokens: originTokens(origin, mention.source, rules), mention }),
      ),
    );
  });
  const tokens = sortedSet(voices.flatMap((voice) => voice.tokens));
  const place = new Map(tokens.map((token, index) => [token, index]));
  const sets = disjointSets(tokens.length);
  const setOf = ({ tokens: own }: Voice): number => sets.find(place.get(own[0]!)!);
  for (const voice of voices) for (const token of voice.tokens) sets.union(setOf(voice), place.get(token)!);
  const joined = [...groupBy(voices, (voice) => tokens[setOf(voice)]!).values()].map((same) => joinVoices(same, rules));
  return sortedBy(joined, ({ since, origins }) => `${since ?? '9'} ${origins.map(originKey).join(' ')}`);
}

const isNamed = ({ kind }: Origin): boolean => kind !== 'author';

/**
 * Whom a telling comes from. A title or a rewrite that says in its own name what its text has from others adds nothing
 * to them.
 *
 * @param named those whom the versions of the text name for this fact
 */
function originsOf({ origins }: Speaking, named: readonly Origin[]): readonly Origin[] {
  if (!origins.some(isNamed) && named.length > 0) return named;
  return origins.length === 0 ? [author] : origins;
}

function joinVoices(voices: readonly Voice[], rules: OriginRules): OriginSupport {
  const documents = new Map(voices.map(({ mention }) => [mention.document, mention.source]));
  return {
    origins: joinOrigins(voices.map(({ origin }) => origin)),
    ...strongest(voices.map(({ mention }) => mention.told)),
    since: sortedSet(voices.flatMap(({ mention }) => mention.source.published ?? []))[0] ?? null,
    chains: sortedSet(documents.keys()).map((document) => ({
      document,
      through: handsOf(documents.get(document)!, rules),
    })),
  };
}
