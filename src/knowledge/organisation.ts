import { z } from 'zod';
import { NamesByLanguage, PartialDate, Provenance, StateCode } from './provenance.ts';

export const OrganisationKind = z.enum([
  'igo',
  'alliance',
  'ministry',
  'agency',
  'armed-force',
  'media',
  'armed-group',
  'parliament',
  'company',
  'other',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

export const Membership = z.strictObject({
  state: StateCode,
  /** null: day not known. */
  joined: PartialDate.nullable(),
  /** First day outside; null: still in. A state with two spells appears twice. */
  left: PartialDate.nullable(),
  note: z.string().optional(),
});
export type Membership = z.infer<typeof Membership>;

/** A body; `knowledge/organisations/<kind>.yaml`. Calling a group `armed-group` is a coding kind, not a legal one. */
export const Organisation = Provenance.extend({
  id: z.string().regex(/^org:[a-z0-9-]+$/, 'an organisation is org: and lower-case letters, digits and hyphens'),
  names: NamesByLanguage,
  kind: OrganisationKind,
  /** The state it belongs to or acts from; an armed group’s acts are not that state’s acts. */
  of: StateCode.nullable(),
  part_of: z.string().optional(),
  /** null with `not_members`: nearly universal, only absentees are listed. No key: no membership body. */
  members: z.array(Membership).nullable().optional(),
  not_members: z.array(StateCode).optional(),
  /** The day the body ended. */
  to: PartialDate.optional(),
  /** `state_controlled`: the state decides the line; its word counts as its state’s word. */
  media: z.strictObject({ state_controlled: z.boolean(), agency: z.boolean(), public_service: z.boolean() }).optional(),
}).strict();
export type Organisation = z.infer<typeof Organisation>;
