import type { Entry } from '../api/types.ts';

/** What a fact does to a relation, which gives it its colour in every drawing; `said` for what is only a claim. */
export const tones = ['cooperation', 'conflict', 'pact', 'said'] as const;
export type Tone = (typeof tones)[number];

/** PLOVER's quad classes, verbal and material taken together. */
const quads: Partial<Record<Entry['type'], Tone>> = {
  AGREE: 'cooperation',
  CONSULT: 'cooperation',
  SUPPORT: 'cooperation',
  CONCEDE: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'cooperation',
  REQUEST: 'conflict',
  ACCUSE: 'conflict',
  REJECT: 'conflict',
  THREATEN: 'conflict',
  PROTEST: 'conflict',
  SANCTION: 'conflict',
  MOBILIZE: 'conflict',
  COERCE: 'conflict',
  ASSAULT: 'conflict',
};

const claims: ReadonlySet<Entry['type']> = new Set([
  ...(['statement', 'quantity', 'allegation', 'denial', 'evasion', 'prediction', 'question'] as const),
]);

/** The tone of a line of the timeline: an event's from its class, a step of an agreement's, a claim's. */
export function toneOf(type: Entry['type']): Tone {
  return quads[type] ?? (claims.has(type) ? 'said' : 'pact');
}

/** Whether a type is that of an event, of a step of an agreement, or of a claim. */
export function kindOf(type: Entry['type']): Entry['kind'] {
  if (quads[type] !== undefined) return 'event';
  return claims.has(type) ? 'claim' : 'step';
}
