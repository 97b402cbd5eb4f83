import type { Knowledge } from '../knowledge/index.ts';
import type { Agreement, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { mergeAgreements, type Pact, pactKeys, pactMention } from './agreements.ts';
import { canonicalAgreement, canonicalClaim, canonicalEvent } from './canonical.ts';
import { type ClaimMention, claimKeys, claimMention, mergeClaims } from './claims.ts';
import { type Alike, type EventGroup, fits, settle } from './event-groups.ts';
import { type EventCluster, joinEvent } from './events.ts';
import type { Identity } from './identity.ts';
import type { ClaimTelling, EventTelling, Told } from './material.ts';
import type { Keys } from './neighbourhood.ts';
import { type OriginRules, originRules } from './origins.ts';
import { placeSense } from './places.ts';
import { bearsOn, type EventMention, eventMention, recordAgreement } from './same-event.ts';
import { treatyLinker } from './treaties.ts';

/** What a stage knows of the stages before it. */
export type Before = Pick<Identity, 'resolve' | 'stateOf'> & {
  /** The record's agreement for one of a reading, by document and local id. */
  readonly agreementOf: (document: string, fact: string) => string | undefined;
  /** The record's event for one of a reading. */
  readonly eventOf: (document: string, fact: string) => string | undefined;
};

/** What the texts of documents tell of whom their words come from. */
export type TextSense = Pick<OriginRules, 'groups' | 'agencyOf'>;

/**
 * One kind of fact, from mentions in readings to facts of the record. What `merge` makes of mentions depends on them
 * and on what stands in their neighbourhood alone: merged by neighbourhoods or all at once, they give the same facts.
 */
export type Stage<T, M, F> = {
  readonly prepare: (told: T, before: Before) => M;
  /** A mention prepared before, where facts that it leans on go elsewhere now. */
  readonly leanAnew: (mention: M, before: Pick<Before, 'agreementOf' | 'eventOf'>) => M;
  readonly keys: (mention: M) => Keys;
  readonly merge: (mentions: readonly M[], texts: TextSense) => readonly F[];
};

/** Events, whose mentions go to groups level by level. */
export type EventStage = {
  readonly prepare: (told: EventTelling, before: Before) => EventMention;
  readonly leanAnew: (mention: EventMention, before: Pick<Before, 'agreementOf'>) => EventMention;
  readonly bearsOn: (a: EventMention, b: EventMention, isBeside: boolean) => boolean;
  /** Whether a mention with a day can be of the event that a group tells up to a level. */
  readonly isOne: (mention: EventMention, group: EventGroup, level: number) => boolean;
  readonly settle: (groups: Iterable<EventGroup>, mentions: readonly Alike[], level: number) => Set<EventGroup>;
  readonly join: (cluster: EventCluster, texts: TextSense) => RecordEvent;
};

export type Stages = {
  readonly agreement: Stage<Told<Agreement>, Pact, RecordAgreement>;
  readonly event: EventStage;
  readonly claim: Stage<ClaimTelling, ClaimMention, RecordClaim>;
};

/** The three kinds of fact that readings tell, in the order in which they lean on each other. */
export function stages(knowledge: Knowledge): Stages {
  const places = placeSense(knowledge);
  const link = treatyLinker(knowledge);
  const rules = originRules(knowledge, new Map(), []);
  return {
    agreement: {
      prepare: (told, { resolve, stateOf }) => pactMention(canonicalAgreement(told, resolve), stateOf, link),
      leanAnew: (pact) => pact,
      keys: (pact) => pactKeys(pact, knowledge),
      merge: (pacts) => mergeAgreements(pacts, places, knowledge).list,
    },
    event: {
      prepare: (told, { resolve, stateOf, agreementOf }) =>
        eventMention(canonicalEvent(told, resolve), stateOf, agreementOf),
      leanAnew: (mention, { agreementOf }) => ({ ...mention, agreement: recordAgreement(mention, agreementOf) }),
      bearsOn: (a, b, isBeside) => bearsOn(a, b, places, isBeside),
      isOne: (mention, group, level) => fits(mention, group, places, level),
      settle: (groups, mentions, level) => settle(groups, mentions, level, places),
      join: (cluster, texts) => joinEvent(cluster, places, { ...rules, ...texts }),
    },
    claim: {
      prepare: (told, { resolve, eventOf }) => claimMention(canonicalClaim(told, resolve), eventOf),
      leanAnew: (mention, { eventOf }) => claimMention(mention, eventOf),
      keys: claimKeys,
      merge: (mentions, texts) => mergeClaims(mentions, { ...rules, ...texts }),
    },
  };
}
