import type { Scene } from '../scene.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** "is likely to anger", «il est probable que la Finlande augmente …» */
export function isLikely(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (
    (token.upos !== 'ADJ' && token.upos !== 'VERB') ||
    !isOneOf(token, wordSet(scene.knowledge.lexicon.claims.likely[scene.language]))
  )
    return false;
  const isSeeming = seems(passage, index);
  const isSaid = isSeeming || childrenBy(passage, index, 'cop', 'aux').length > 0;
  const below = childrenBy(passage, index, 'xcomp', 'ccomp', 'csubj').filter((child) => child > index);
  if (isSaid && below.length === 0) {
    const subjects = childrenBy(passage, isSeeming ? token.head : index, 'nsubj');
    // «Un recours est possible», "A challenge is possible"; but «le dialogue est possible» is so today.
    if (/^possibles?$/i.test(token.form))
      return subjects.some((child) => isSome(passage, child)) && !isNegated(passage, index);
    // «Un nouveau conflit est inévitable», "a clash is unlikely": of something that would happen.
    return ALONE.test(token.form) && subjects.some((child) => passage.tokens[child]!.upos === 'NOUN');
  }
  if (!isSaid || below.length === 0) return false;
  // «il est possible de visiter» is open to anyone.
  return (
    scene.language === 'en' ||
    below.some((child) => childrenBy(passage, child, 'mark').some((mark) => /^qu/i.test(passage.tokens[mark]!.form)))
  );
}

const ALONE =
  /^(inévitables?|inéluctables?|imminente?s?|improbables?|probables?|inevitable|unavoidable|imminent|unlikely|likely)$/i;

/** «paraît probable», "looks hard" */
const seems = (passage: Passage, index: number): boolean =>
  relation(passage.tokens[index]!) === 'xcomp' &&
  /^(paraître|sembler|apparaître|devenir|seem|look|appear|become)$/.test(
    passage.tokens[passage.tokens[index]!.head]?.lemma ?? '',
  );

/** "Most experts consider a war unlikely", «jugent improbable une guerre» */
export function isConsidered(passage: Passage, index: number): boolean {
  const { form, head } = passage.tokens[index]!;
  if (!ALONE.test(form) || head < 0) return false;
  const above = passage.tokens[head]!;
  return (
    above.upos === 'VERB' &&
    CONSIDERS.test(above.form) &&
    childrenBy(passage, head, 'obj').some((child) => passage.tokens[child]!.upos === 'NOUN')
  );
}

const CONSIDERS =
  /^(consider(?:s|ed)?|deem(?:s|ed)?|judge[sd]?|rate[sd]?|see[sn]?|saw|think|thought|jug\p{L}+|estim\p{L}+|consid[éè]r\p{L}+|tien\p{L}+)$/iu;

/** «Un retrait d'ici à mars paraît compliqué», "A withdrawal by March looks hard" */
export const isHard = (passage: Passage, index: number): boolean =>
  HARD.test(passage.tokens[index]!.form) &&
  seems(passage, index) &&
  childrenBy(passage, passage.tokens[index]!.head, 'nsubj').some((child) => isSome(passage, child));

export const HARD = /^(compliquée?s?|difficiles?|irréalistes?|difficult|hard|complicated|unrealistic|tricky)$/i;

/** «un retrait», "a challenge", "any move": something that has not happened. */
const isSome = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' &&
  childrenBy(passage, index, 'det').some((child) =>
    /^(une?|an?|any|tout|toute|another)$/i.test(passage.tokens[child]!.form),
  );
