import type { FoundEvent } from '../events/find.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { notBound } from './not-bound.ts';
import { isPactNoun, type Parties, pairAt } from './parties.ts';
import { isUntold } from './untold.ts';

/**
 * What a text says of the pact in a sentence or clause of its own, whatever the rest of the sentence tells: what it does not
 * bind to, what it does not contain, what of it is not known.
 */
export function asides(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (!['paragraph', 'list-item'].includes(passage.block.kind)) return [];
  const whole = notBound(scene, passage, attributions, events);
  if (whole) return [tell(scene, passage, whole.trigger, whole.parties)];
  const clause = passage.tokens.findIndex(
    (token, index) => token.upos === 'VERB' && (lacks(scene, passage, index) || isLeftOpen(scene, passage, index)),
  );
  const sources = clause < 0 ? [] : pairAt(scene, passage, clause);
  return sources.length === 0 ? [] : [tell(scene, passage, clause, { sources, targets: [] })];
}

const tell = (scene: Scene, passage: Passage, trigger: number, parties: Parties): FoundClaim =>
  claimOf(scene, passage, {
    kind: 'statement',
    rule: 'claim.told',
    trigger,
    ...parties,
    attribution: null,
    factuality: 'CT+',
    mood: 'asserted',
  });

/** «l'accord, qui ne contient aucune clause …», "the pact, which obliges nobody to fight" */
function lacks(scene: Scene, passage: Passage, verb: number): boolean {
  const { deprel, head, lemma } = passage.tokens[verb]!;
  return (
    deprel === 'acl:relcl' &&
    CONTAINS.test(lemma) &&
    isPactNoun(scene, passage, head) &&
    (isNegated(passage, verb) || /^(nobody|personne|neither|no)$/i.test(passage.tokens[verb + 1]?.form ?? ''))
  );
}

const CONTAINS =
  /^(contain|include|carry|oblige|bind|commit|mention|provide|specify|contenir|comporter|inclure|prévoir|obliger|engager|mentionner|préciser)$/;

/** "although the wording was not released", «tandis que le montant n'est pas connu» */
const isLeftOpen = (scene: Scene, passage: Passage, verb: number): boolean =>
  /^(advcl|conj|parataxis|acl:relcl)$/.test(passage.tokens[verb]!.deprel) && isUntold(scene, passage, verb);
