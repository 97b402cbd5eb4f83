import type { Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundEvent } from './found.ts';
import type { Argument } from './moved.ts';

/** A deed as one word of a sentence tells it, and what is known when its sides are sought. */
export interface Deed {
  readonly scene: Scene;
  readonly passage: Passage;
  /** The token that triggers the rule. */
  readonly trigger: number;
  readonly rule: Rule;
  /** The arguments of the trigger, nearest first. */
  readonly args: readonly Argument[];
  /** The events told before, in order. */
  readonly earlier: readonly FoundEvent[];
}
