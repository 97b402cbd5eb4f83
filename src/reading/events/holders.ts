import type { Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import type { Scene } from '../scene.ts';
import { lemmaIs } from '../text/memo.ts';
import { isContent } from '../text/mend-of-noun.ts';
import type { Passage } from '../text/passage.ts';

/** What one side does to another, as a noun. */
export const isDeed = lemmaIs(
  /^(criticism|accusation|condemnation|complaint|denunciation|protest|threat|warning|rejection|refusal|opposition|support|backing|recognition|endorsement|praise|request|appeal|demand|sale|delivery|supply|transfer|decision|pledge|promise|withdrawal|seizure|annexation|occupation|interference|violation|critique|condamnation|plainte|dénonciation|protestation|menace|avertissement|rejet|refus|soutien|appui|reconnaissance|demande|appel|vente|livraison|fourniture|transfert|décision|promesse|retrait|saisie|annexion|ingérence)$/,
);

/** "Chadian threats to attack", «le refus tchadien de négocier»: whose the noun above an infinitive is, does it. */
export function holdersOf(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const { deprel, head, upos, feats } = passage.tokens[trigger]!;
  const isOfNoun = deprel === 'acl' && head >= 0 && upos === 'VERB' && (feats.VerbForm ?? 'Inf') === 'Inf';
  return isOfNoun && isContent(passage.tokens[head]!.form) ? ownersOf(scene, passage, head) : [];
}
