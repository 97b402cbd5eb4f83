import { z } from 'zod';

/** PLOVER's sixteen event types (openeventdata/PLOVER), in the order of their quad classes. */
export const EventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type EventType = z.infer<typeof EventType>;

/** What the alliance is about, seen from an event. */
export const Dimension = z.enum([
  'defence',
  'arms',
  'troops',
  'diplomacy',
  'transport',
  'trade',
  'technology',
  'intelligence',
  'sanctions',
  'nuclear',
  'tourism-culture',
]);
export type Dimension = z.infer<typeof Dimension>;
