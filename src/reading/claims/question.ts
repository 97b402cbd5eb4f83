import { type Attribution, attributionFor, speakerAt } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { holdsWording, isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { partiesOf, rootOf } from './parties.ts';

/** Questions that the text leaves open: asked outright, «reste à savoir si», "it is unclear whether", someone wonders. */
export function questions(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundClaim[] {
  const { claims, attribution } = scene.knowledge.lexicon;
  const { language } = scene;
  const asked = /\?\s*[»”"]?\s*$/u.test(passage.text) && passage.tokens.length > 3;
  const lemmas = passage.tokens.map((token) => token.lemma).join(' ');
  const wording =
    holdsWording(passage.text, claims.questions[language]) ?? holdsWording(lemmas, claims.questions[language]);
  const doubting = passage.tokens.findIndex(
    (token) => token.upos === 'VERB' && isOneOf(token, wordSet(attribution.verbs.doubt[language])),
  );
  if (!asked && !wording && doubting < 0) return [];
  const wondering = doubting >= 0 ? speakerAt(scene, passage, subjectOf(passage, doubting)) : null;
  if (!asked && !wording && !wondering) return [];
  const trigger = wondering ? doubting : rootOf(passage);
  const { sources, targets } = partiesOf(scene, passage, trigger, wondering?.actors ?? []);
  const known = sources.length > 0 ? sources : (wondering?.actors ?? []);
  if (known.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'question',
      rule: 'claim.question',
      trigger,
      sources: known,
      targets,
      attribution: wondering ?? attributionFor(attributions, passage, trigger),
      factuality: 'Uu',
      mood: 'hypothetical',
    }),
  ];
}
