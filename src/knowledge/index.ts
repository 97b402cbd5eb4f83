/** Typed access to the tables of `knowledge/`. The tables are data; what words mean is the business of the reading room. */
export type { Ambiguous } from './ambiguous.ts';
export { holdsOn } from './calendar.ts';
export type { Cameo } from './cameo.ts';
export type { Capability, Figure } from './capability.ts';
export type { Terms } from './clause.ts';
export type { CowState } from './cow-state.ts';
export { foldName } from './fold.ts';
export type { Group } from './group.ts';
export type { Knowledge } from './knowledge.ts';
export type { Lexicon, ReportingClass, StateKind } from './lexicon.ts';
export { loadKnowledge } from './load.ts';
export {
  actorName,
  entryById,
  groupById,
  isInForce,
  isPartyOn,
  membersOn,
  type OfficeHolder,
  officeHolder,
  officeName,
  officeNamed,
  officeOfOne,
  organisationById,
  personById,
  placeById,
  stateById,
  statesOfCow,
  treatiesBetween,
  treatyById,
} from './lookup.ts';
export type { Office } from './office.ts';
export type { Membership, Organisation, OrganisationKind } from './organisation.ts';
export type { OfficeTerm, Person } from './person.ts';
export type { Place } from './place.ts';
export type { Certainty, Provenance } from './provenance.ts';
export type { Reliability, ReliabilityFigure } from './reliability.ts';
export type { RoleName, Rule } from './rules.ts';
export type { Scale, ScaleMode, ScaleType } from './scale.ts';
export type { State } from './state.ts';
export { type Duty, type Provision, Treaty, type Trigger } from './treaty.ts';
export type { War } from './war.ts';
export { type WarOnDay, warsOn } from './wars.ts';
