import type { Knowledge } from '../knowledge/index.ts';
import { foldName } from '../knowledge/index.ts';
import type { Origin } from '../model/index.ts';
import type { Told } from './material.ts';
import { sortedBy, sortedSet } from './order.ts';
import { disjointSets } from './union.ts';

export type OriginRules = {
  /** Whom an origin's word counts for, where it counts for another: a state's media speak for the state. */
  readonly speaksFor: (actor: string) => string;
  /** The state-controlled outlet of that name, as its state. */
  readonly outletState: (publisher: string) => string | undefined;
  readonly groups: ReadonlyMap<string, string>;
};

/** How support is counted, from the organisations that the knowledge has and the text groups found. */
export function originRules(knowledge: Knowledge, groups: ReadonlyMap<string, string>): OriginRules {
  const controlled = knowledge.organisations.filter(({ media, of }) => media?.state_controlled && of);
  const byId = new Map(controlled.map(({ id, of }) => [id, of!]));
  const byName = new Map(
    controlled.flatMap(({ names, of }) => [...names.fr, ...names.en].map((name) => [foldName(name), of!] as const)),
  );
  return {
    speaksFor: (actor) => byId.get(actor) ?? actor,
    outletState: (publisher) => byName.get(foldName(publisher)),
    groups,
  };
}

type Speaking = { readonly origins: readonly Origin[] };

/** All origins of a fact's mentions, each once, sorted. */
export function joinOrigins(mentions: readonly Told<Speaking>[]): Origin[] {
  const key = ({ kind, actor, anonymous }: Origin): string => `${kind} ${actor} ${anonymous}`;
  const plain = ({ actor, kind, anonymous }: Origin): Origin => ({ actor, kind, anonymous });
  const all = new Map(
    mentions.flatMap(({ told }) => told.origins.map(plain)).map((origin) => [key(origin), origin] as const),
  );
  return sortedBy([...all.values()], key);
}

/**
 * How many independent origins a fact has. One actor is one origin, however often quoted; so are the authors of texts
 * that share their words or their publisher, and the unnamed voices of one text group.
 */
export function countIndependent(mentions: readonly Told<Speaking>[], rules: OriginRules): number {
  const voices = mentions.flatMap(({ told, source }) =>
    told.origins.length === 0
      ? [authorTokens(source, rules)]
      : told.origins.map((origin) => originTokens(origin, source, rules)),
  );
  const tokens = sortedSet(voices.flat());
  const place = new Map(tokens.map((token, index) => [token, index]));
  const sets = disjointSets(tokens.length);
  for (const voice of voices) for (const token of voice) sets.union(place.get(voice[0]!)!, place.get(token)!);
  return new Set(tokens.map((_, index) => sets.find(index))).size;
}

function originTokens(
  { kind, actor, anonymous }: Origin,
  source: Told<Speaking>['source'],
  rules: OriginRules,
): string[] {
  if (kind === 'author') return authorTokens(source, rules);
  if (anonymous || kind === 'unnamed') return [`unnamed ${rules.groups.get(source.id) ?? source.id}`];
  return [`actor ${rules.speaksFor(actor)}`];
}

function authorTokens({ id, publisher }: Told<Speaking>['source'], rules: OriginRules): string[] {
  const state = publisher === null ? undefined : rules.outletState(publisher);
  if (state !== undefined) return [`actor ${state}`];
  return [`text ${rules.groups.get(id) ?? id}`, ...(publisher === null ? [] : [`publisher ${foldName(publisher)}`])];
}
