import { z } from 'zod';

export const ActorKind = z.enum(['state', 'person', 'organisation', 'group']);
export type ActorKind = z.infer<typeof ActorKind>;

/** True for the id of a state; other actors' ids say their kind before a colon. */
export const isState = (id: string): boolean =>
  id.length === 3 && isCapital(id.charCodeAt(0)) && isCapital(id.charCodeAt(1)) && isCapital(id.charCodeAt(2));

/** A person, by the id: `person:vladimir-poutine`. */
export const isPerson = (id: string): boolean => id.startsWith('person:');

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

export const Role = z.object({ office: z.string(), from: z.string().nullable(), to: z.string().nullable() });
export type Role = z.infer<typeof Role>;

/**
 * Who acts. Ids: ISO 3166-1 alpha-3 for states (`RUS`; withdrawn codes such as `SUN` for historic ones),
 * `person:vladimir-poutine`, `org:nato`, `group:west`.
 */
export const Actor = z.object({
  id: z.string(),
  kind: ActorKind,
  names: z.object({ fr: z.string().optional(), en: z.string().optional() }),
  /** The state a person or organisation belongs to. */
  of: z.string().nullable(),
  roles: z.array(Role),
  /** True where the text names only an office or a description and the name was concluded from knowledge. */
  inferred: z.boolean(),
});
export type Actor = z.infer<typeof Actor>;
