import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
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
  if (sources.length === 0) return [];
  return [tell(scene, passage, clause, { sources, targets: [] }, attributionFor(attributions, passage, clause))];
}

function tell(
  scene: Scene,
  passage: Passage,
  trigger: number,
  parties: Parties,
  attribution: Attribution | null = null,
): FoundClaim {
  // «aucune date n'aurait été arrêtée», by whoever says so; that nothing was published the text knows itself.
  const isUnsure = stanceOf(scene, passage, trigger).mood === 'conditional';
  return claimOf(scene, passage, {
    kind: isUnsure ? 'allegation' : 'statement',
    rule: 'claim.told',
    trigger,
    ...parties,
    attribution: isUnsure ? attribution : null,
    factuality: isUnsure ? 'PR+' : 'CT+',
    mood: isUnsure ? 'conditional' : 'asserted',
  });
}

/** «l'accord, qui ne contient aucune clause …», "the pact, which obliges nobody to fight" */
function lacks(scene: Scene, passage: Passage, verb: number): boolean {
  const { deprel, feats, head, lemma } = passage.tokens[verb]!;
  // «le traité de 2000, qui ne contenait aucune clause …»: of another pact, that is past.
  return (
    deprel === 'acl:relcl' &&
    feats.Tense !== 'Imp' &&
    feats.Tense !== 'Past' &&
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
