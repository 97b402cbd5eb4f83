import type { Entry } from '../answers/index.ts';

/** What a fact does to a relation: its colour in a drawing. */
export const tones = ['cooperation', 'conflict', 'pact', 'said'] as const;
export type Tone = (typeof tones)[number];

/** How sure a fact is, in the five ways that a mark of a few pixels can show. */
export const looks = ['firm', 'attributed', 'unsure', 'ahead', 'denied'] as const;
export type Look = (typeof looks)[number];

const conflict: ReadonlySet<Entry['type']> = new Set([
  ...(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const),
]);

/** The tone of a line of the timeline, as the pages give it to a mark (`web/src/drawing/tone.ts`). */
export function toneOf({ kind, type }: Pick<Entry, 'kind' | 'type'>): Tone {
  if (kind === 'step') return 'pact';
  if (kind === 'claim') return 'said';
  return conflict.has(type) ? 'conflict' : 'cooperation';
}

const byType: Partial<Record<Entry['type'], Look>> = {
  allegation: 'unsure',
  denial: 'denied',
  evasion: 'unsure',
  prediction: 'ahead',
  question: 'unsure',
};

const byMood: Partial<Record<Entry['mood'], Look>> = {
  planned: 'ahead',
  hypothetical: 'ahead',
  counterfactual: 'denied',
  conditional: 'unsure',
};

/** The look of a line, as the pages give it to a mark (`web/src/drawing/look.ts`). */
export function lookOf({
  type,
  factuality,
  mood,
  origins,
}: Pick<Entry, 'type' | 'factuality' | 'mood' | 'origins'>): Look {
  if (factuality.endsWith('-')) return 'denied';
  const told = byType[type] ?? byMood[mood];
  if (told !== undefined) return told;
  if (factuality === 'Uu' || factuality === 'PS+' || factuality === 'PR+') return 'unsure';
  return origins.length === 0 || origins.some(({ kind }) => kind === 'author') ? 'firm' : 'attributed';
}
