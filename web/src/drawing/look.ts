import type { Sureness } from '../format/sureness.ts';

/** How sure a fact is, in the five ways that a mark of a few pixels can show. */
export const looks = ['firm', 'attributed', 'unsure', 'ahead', 'denied'] as const;
export type Look = (typeof looks)[number];

const bySureness: Readonly<Record<Sureness, Look>> = {
  stated: 'firm',
  attributed: 'attributed',
  alleged: 'unsure',
  probable: 'unsure',
  possible: 'unsure',
  unconfirmed: 'unsure',
  unknown: 'unsure',
  asked: 'unsure',
  planned: 'ahead',
  predicted: 'ahead',
  hypothetical: 'ahead',
  counterfactual: 'denied',
  denied: 'denied',
};

/** The look of a mark. */
export function lookOf(sureness: Sureness): Look {
  return bySureness[sureness];
}
