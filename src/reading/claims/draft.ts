import type { Claim, ClaimKind, Origin, Trace } from '../../model/index.ts';
import { type Found, idsOf } from '../actors/found.ts';
import { evidenceOf } from '../evidence.ts';
import { AUTHOR, originsOf } from '../saying/attribution.ts';
import type { Stance } from '../saying/mood.ts';
import { moodSign } from '../saying/mood-sign.ts';
import type { Speaker } from '../saying/said.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { targetsOf } from './partner.ts';

export interface FoundClaim {
  readonly claim: Claim;
  readonly trace: Trace;
}

/** What a stage has understood of a claim. */
export interface Draft {
  readonly kind: ClaimKind;
  readonly rule: string;
  /** Token that gave it away. */
  readonly trigger: number;
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
  /** null: the author says it. */
  readonly attribution: Speaker | null;
  /** Where it is not the speaker. */
  readonly origin?: Origin | undefined;
  readonly factuality: Claim['factuality'];
  readonly mood: Claim['mood'];
  /** How sure the words are that it rests on, where that is told in the trace. */
  readonly stance?: Stance;
  readonly about?: readonly string[];
  readonly quantity?: Claim['quantity'];
  readonly date?: Claim['date'];
  readonly place?: Claim['place'];
}

/** A draft as a claim with its evidence and its trace. */
export function claimOf(scene: Scene, passage: Passage, understood: Draft): FoundClaim {
  const draft = { ...understood, targets: targetsOf(scene, passage, understood) };
  const token = passage.tokens[draft.trigger]!;
  const origins = draft.origin ? [draft.origin] : draft.attribution ? originsOf(draft.attribution) : [AUTHOR];
  const slot = (name: string, actors: readonly Found[]) =>
    actors.map(({ id, start, end, text, how }) => ({ slot: name, value: id, start, end, text, how }));
  return {
    claim: {
      id: `c${token.start}.${draft.kind}`,
      kind: draft.kind,
      sources: idsOf(draft.sources),
      targets: idsOf(draft.targets.filter((actor) => !draft.sources.some((one) => one.id === actor.id))),
      speaker: draft.attribution?.speaker ?? null,
      date: draft.date ?? null,
      place: draft.place ?? null,
      quantity: draft.quantity ?? null,
      factuality: draft.factuality,
      mood: draft.mood,
      about: [...(draft.about ?? [])],
      origins,
      evidence: [evidenceOf(scene, passage)],
      rule: draft.rule,
    },
    trace: {
      rule: draft.rule,
      trigger: { start: token.start, end: token.end, text: token.form },
      arguments: [
        ...slot('source', draft.sources),
        ...slot('target', draft.targets),
        ...(draft.stance ? moodSign(scene, passage, draft.trigger, draft.stance) : []),
      ],
    },
  };
}
