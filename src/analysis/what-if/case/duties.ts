import type { Duty } from '../../../knowledge/index.ts';

/** Duties to take part with arms. */
const arms: ReadonlySet<Duty> = new Set([
  'assist-as-deemed-necessary',
  'assist-militarily',
  'assist-with-all-means',
  'collective-intervention',
  'nuclear-guarantee',
  'provide-forces-on-request',
]);

/** Duties to keep out of a war, or to keep from helping one side of it. */
const aloof: ReadonlySet<Duty> = new Set(['deny-territory', 'no-support-to-enemy', 'stay-neutral']);

/** What a state of affairs can set in motion; the rest holds at all times and is kept or broken by itself. */
const answers: ReadonlySet<Duty> = new Set([
  ...arms,
  ...aloof,
  'consult',
  'cooperate',
  'coordinate-at-UN',
  'coordinate-policy',
  'coordinate-sanctions-response',
  'refer-to-UN',
  'share-intelligence',
  'supply-arms',
]);

export const isArms = (duty: string): boolean => arms.has(duty as Duty);
export const isAloof = (duty: string): boolean => aloof.has(duty as Duty);
export const isAnswer = (duty: string): boolean => answers.has(duty as Duty);
