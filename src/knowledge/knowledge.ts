import type { Ambiguous } from './ambiguous.ts';
import type { Cameo } from './cameo.ts';
import type { Capability } from './capability.ts';
import type { CowState } from './cow-state.ts';
import type { Group } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import type { Obligations } from './obligations.ts';
import type { Office } from './office.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Reliability } from './reliability.ts';
import type { Rule } from './rules.ts';
import type { Scale } from './scale.ts';
import type { State } from './state.ts';
import type { Treaty } from './treaty.ts';
import type { War } from './war.ts';

/** Everything that stands in `knowledge/`, as packed. Lists are sorted by id; `events` by file, then as written. */
export type Knowledge = {
  /** 12 hex digits of the SHA-256 of the packed content. */
  readonly hash: string;
  readonly states: readonly State[];
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly groups: readonly Group[];
  readonly treaties: readonly Treaty[];
  readonly wars: readonly War[];
  readonly obligations: Obligations;
  readonly ambiguous: Ambiguous;
  readonly reliability: Reliability;
  readonly capabilities: readonly Capability[];
  /** Sorted by number, then as written. */
  readonly cowStates: readonly CowState[];
  readonly scale: Scale;
  readonly cameo: Cameo;
  /** Event rules; `family` is the name of the file they stand in. */
  readonly events: readonly (Rule & { readonly family: string })[];
  readonly lexicon: Lexicon;
};
