import type { Lexicon } from '../../knowledge/index.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { isCannot, isConditional } from '../saying/conditional.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import { perLanguage, testPerWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isListed, type Word, wordSet } from '../text/words.ts';
import { contentOf } from './content.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { partiesOf } from './parties.ts';
import { eventsIn, isEventWord } from './told.ts';

/** A conditional, «prétendument», "accused of": without such a word nothing is told as unconfirmed. */
const mayHedge = ({ knowledge, language }: Scene, token: Word): boolean =>
  isConditional(token) || isHedge(knowledge.lexicon, language)(token.keys);

const isHedge = perLanguage(({ factuality }: Lexicon, language) => {
  const isAlleged = isListed(wordSet(factuality.allegedAdverbs[language]));
  return testPerWord((keys) => isAlleged(keys) || /^(accus|soupçon|suspect|alleg)/i.test(keys.unfolded));
});

/** «devrait être achevé» is expected, not unconfirmed. */
const hasModal = (passage: Passage, index: number): boolean =>
  relation(passage.tokens[index]!) === 'xcomp' &&
  /^(pouvoir|devoir|falloir|vouloir)$/.test(passage.tokens[passage.tokens[index]!.head]?.lemma ?? '');

/** What is told of others without being established, where no event tells it: the journalistic conditional, "allegedly", "claims". */
export function allegations(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (eventsIn(passage, events).length > 0) return [];
  const claiming = attributions.find(
    // A state that accuses is an event, someone without a name who does is none.
    (one) => one.kind === 'allege' && one.verb >= 0 && (one.anonymous || !isEventWord(scene, passage, one.verb)),
  );
  if (!claiming && !passage.tokens.some((token, at) => mayHedge(scene, token) && !isCannot(passage.tokens, at)))
    return [];
  const hedged = passage.tokens.findIndex(
    (token, index) =>
      !claiming &&
      (token.upos === 'VERB' || childrenBy(passage, index, 'cop').length > 0) &&
      !/^(pouvoir|devoir|falloir|vouloir|souhaiter|aimer)$/.test(token.lemma) &&
      stanceOf(scene, passage, index).mood === 'conditional' &&
      !hasModal(passage, index) &&
      !isEventWord(scene, passage, index),
  );
  const trigger = claiming?.verb ?? hedged;
  if (trigger < 0) return [];
  const attribution = claiming ?? attributionFor(attributions, passage, trigger);
  // Of what someone without a name claims the clause below tells whom it is about.
  const told = claiming?.anonymous ? contentOf(passage, claiming) : trigger;
  const { sources, targets } = partiesOf(scene, passage, told, attribution?.actors ?? []);
  const known = sources.length > 0 ? sources : (attribution?.actors ?? []);
  if (known.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'allegation',
      rule: 'claim.allegation',
      trigger,
      sources: known,
      targets,
      attribution,
      factuality: 'PR+',
      mood: claiming ? 'asserted' : 'conditional',
      date: dateFor(scene, passage, trigger, () => false),
    }),
  ];
}
