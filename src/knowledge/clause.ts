import { z } from 'zod';
import { PartialDate, StateCode } from './provenance.ts';

/**
 * What a clause makes its duty depend on. Each is a question that somebody has to judge, and that the reasoner puts
 * instead of answering it, unless the facts given answer it.
 */
export const Condition = z.enum([
  /** The attacked party asks for help. */
  'request',
  /** The parties, or the organ that acts for them, find together that the case has arisen. */
  'joint-finding',
  /** The attack puts the party in a state of war. */
  'state-of-war',
  /** The party did not provoke the attack, nor begin the war it belongs to. */
  'unprovoked',
  /** The attack comes from outside, not from within the state: answered where a state attacks, open where a group does. */
  'external-attack',
  /** Two or more states attack (the Triple Alliance of 1882). */
  'several-attackers',
  /** The attacker named is joined or backed by another great power (the Dual Alliance of 1879, article 2). */
  'attacker-backed',
  /** The attacker is of the kind that the clause or a declared understanding of it means («communist aggression»). */
  'attacker-of-kind',
  /** Only against adversaries that the treaty names and the table does not. */
  'named-adversary',
  /** Only in a conflict that was under way or foreseen when the treaty was made. */
  'named-conflict',
  /** Only after the attacker has refused a demand that the treaty states. */
  'demand-refused',
  /** The treaty sets conditions that the table does not tell. */
  'further-conditions',
  /** The UN Security Council has authorised it. */
  'security-council-authority',
  /** Nuclear weapons are used, or threatened to be. */
  'nuclear-weapons-used',
  /** The attack gravely endangers the sovereignty or integrity of the party. */
  'grave-danger',
]);
export type Condition = z.infer<typeof Condition>;

/** What bounds how a duty is carried out, without deciding whether it arises. */
export const Bound = z.enum([
  /** Each party acts by its constitutional processes (the United States’ pacts of the 1950s). */
  'constitutional-processes',
  'domestic-law',
  /** Individual or collective self-defence under article 51 of the UN Charter. */
  'un-charter-51',
  'un-charter',
  'international-law',
  'report-to-security-council',
  /** The measures end once the UN Security Council has acted. */
  'until-security-council-acts',
  /** Kind and extent are settled between the parties when the case arises. */
  'as-agreed',
  /** Nobody has to use armed force without its own consent (Rio, article 20). */
  'no-force-without-consent',
  /** Duties under other pacts come first («consistent with NATO commitments»). */
  'other-commitments',
  /** The special character of some parties’ defence policy is left untouched (neutrals in the EU). */
  'neutrality-respected',
  /** A political text: nothing is owed in law. */
  'not-legally-binding',
  /** Can be taken back by the bearer alone. */
  'revocable',
  /**
   * Of a promise not to use force: defence, one’s own and another’s, is left untouched, so that it stands against no
   * duty to help whom the other party attacks.
   */
  'self-defence-kept',
]);
export type Bound = z.infer<typeof Bound>;

/**
 * Where an attack must fall for the clause to apply: places by id, states, `home`, which is the territory of whoever is
 * the beneficiary, and `parties`, that of any party, where forces of the beneficiary may be. A state means every place that is in it. A place named itself goes before the state or home that it
 * is part of; what no list answers is put as a question, unless the lists are exhaustive.
 */
export const Area = z.strictObject({
  covers: z.array(z.string()).min(1),
  excludes: z.array(z.string()).optional(),
  /** Of which text or parties leave open whether they are covered: put as a question although `covers` holds them. */
  doubtful: z.array(z.string()).optional(),
  /** The text tells all that is covered: what no list answers lies outside. */
  exhaustive: z.boolean().optional(),
  /** Also forces, ships and aircraft of a party in the area. */
  forces: z.boolean().optional(),
});
export type Area = z.infer<typeof Area>;

/**
 * The terms of a provision in a form that can be reasoned with. What is left out is the usual case: every party bears the
 * duty towards every other, against any state, on the whole territory of the beneficiary, without further condition.
 */
export const Terms = z.strictObject({
  bearers: z.array(StateCode).min(1).optional(),
  beneficiaries: z.array(StateCode).min(1).optional(),
  /** Only against these. */
  against: z.array(StateCode).min(1).optional(),
  /** Against any but these. */
  not_against: z.array(StateCode).min(1).optional(),
  /** Against a state allied or joined with those of `against` too: who is, is put as a question. */
  or_allied: z.boolean().optional(),
  /** Non-state armed groups: true counts them as attackers, false wants a state; left out, the text is silent: a question. */
  non_state: z.boolean().optional(),
  /** An attacker that is itself a party: true counts it, false does not; left out, the text is silent: a question. */
  against_parties: z.boolean().optional(),
  area: Area.optional(),
  conditions: z.array(Condition).optional(),
  bounds: z.array(Bound).optional(),
  /** Validity of the clause where it is not that of the treaty. */
  from: PartialDate.optional(),
  until: PartialDate.optional(),
});
export type Terms = z.infer<typeof Terms>;
