import type { Knowledge } from '../knowledge/index.ts';
import { foldName, organisationById, personById } from '../knowledge/index.ts';
import type { Origin } from '../model/index.ts';
import type { Source } from './material.ts';
import type { Print } from './texts/print.ts';

export type OriginRules = {
  /** Whom an origin's word counts for, where it counts for another: officials and state media speak for their state. */
  readonly speaksFor: (actor: string) => string;
  /** The state-controlled outlet of that name, as its state. */
  readonly outletState: (publisher: string) => string | undefined;
  readonly groups: ReadonlyMap<string, string>;
  /** The one agency whose mark a document bears, as written there. */
  readonly agencyOf: (document: string) => string | undefined;
};

/** Bodies whose word is that of their state; alliances, companies and armed groups speak for themselves. */
const organs: ReadonlySet<string> = new Set(['ministry', 'parliament', 'armed-force', 'agency']);

/** How support is counted, from the organisations that the knowledge has and the text groups found. */
export function originRules(
  knowledge: Knowledge,
  groups: ReadonlyMap<string, string>,
  prints: readonly Print[],
): OriginRules {
  const controlled = knowledge.organisations.filter(({ media, of }) => media?.state_controlled && of);
  const byName = new Map(
    controlled.flatMap(({ names, of }) => [...names.fr, ...names.en].map((name) => [foldName(name), of!] as const)),
  );
  const agencies = new Map(prints.flatMap(({ id, agency }) => (agency === null ? [] : [[id, agency] as const])));
  return {
    speaksFor: (actor) => stateSpokenFor(actor) ?? actor,
    outletState: (publisher) => byName.get(foldName(publisher)),
    groups,
    agencyOf: (document) => agencies.get(document),
  };
}

function stateSpokenFor(actor: string): string | undefined {
  const person = personById(actor);
  if (person) return person.of;
  const body = organisationById(actor);
  if (!body?.of) return undefined;
  return body.media?.state_controlled || organs.has(body.kind) ? body.of : undefined;
}

/**
 * What makes two voices one: they share a token. One actor is one origin, however often quoted; so are the authors of
 * texts that share their words, their publisher or their agency, and the unnamed voices of one text group.
 */
export function originTokens({ kind, actor, anonymous }: Origin, source: Source, rules: OriginRules): string[] {
  if (kind === 'author') return authorTokens(source, rules);
  if (anonymous || kind === 'unnamed') return [`unnamed ${rules.groups.get(source.id) ?? source.id}`];
  return [`actor ${rules.speaksFor(actor)}`];
}

function authorTokens({ id, publisher }: Source, rules: OriginRules): string[] {
  const names = [publisher, rules.agencyOf(id) ?? null].filter((name) => name !== null);
  const states = names.flatMap((name) => rules.outletState(name) ?? []);
  // What a state's agency writes is the state's word, wherever it is printed.
  if (states.length > 0) return [`actor ${states.at(-1)!}`];
  return [`text ${rules.groups.get(id) ?? id}`, ...names.map((name) => `publisher ${foldName(name)}`)];
}

/** The hands that a document's words passed through, from the outlet to the agency that it has them from. */
export function handsOf({ id, publisher }: Source, rules: OriginRules): string[] {
  const agency = rules.agencyOf(id);
  const hands = publisher === null ? [] : [publisher];
  return agency === undefined || (publisher !== null && foldName(agency) === foldName(publisher))
    ? hands
    : [...hands, agency];
}
