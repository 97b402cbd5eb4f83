import { actorsAt } from '../actors/resolve.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isPactNoun } from './parties.ts';
import { isDeed } from './told.ts';

/**
 * «La Hongrie n'a pas imposé de sanctions à Moscou», "they signed no treaty", "but sent no troops": what somebody has not
 * done, which no event tells. The verb of such a main clause that nobody says but the text; null where there is none.
 */
export function undone(scene: Scene, passage: Passage, attributions: readonly Attribution[]): number | null {
  if (!mayBeUndone(scene, passage)) return null;
  const at = passage.tokens.findIndex(
    (token, index) =>
      token.upos === 'VERB' &&
      isMain(passage, index) &&
      isNegated(passage, index) &&
      isNot(passage, index) &&
      !AFFIRMS.test(token.lemma) &&
      attributions.every((one) => one.verb !== index) &&
      attributionFor(attributions, passage, index) === null &&
      isTold(scene, passage, index),
  );
  return at < 0 ? null : at;
}

const mayBeUndone = anyWord(
  () => (keys) => /^(?:ne|n'|not|n't|never|no|nor|neither|nothing|none|nobody)$/.test(keys.form),
);

/** «ne cesse de», «n'exclut pas», "did not hesitate": what is so denied is done, or may be. */
const AFFIRMS =
  /^(douter|doubt|empêcher|prevent|falloir|suffire|cesser|stop|manquer|fail|exclure|écarter|rule|exclude|cacher|hide|hésiter|hesitate|tarder)$/;

/** The main clause, or one that is joined to it. */
function isMain(passage: Passage, index: number): boolean {
  const { deprel, head } = passage.tokens[index]!;
  if (head < 0) return true;
  return /^(conj|parataxis)$/.test(deprel) && passage.tokens[head]!.head < 0;
}

/** «plus de 40 chars» denies nothing: in French the verb has its «ne», in English the negation stands close to it. */
function isNot({ tokens }: Passage, verb: number): boolean {
  const from = Math.max(0, verb - 6);
  return tokens
    .slice(from, verb + 4)
    .some(
      ({ form }, step) =>
        (from + step < verb && /^(ne|n['’]|not|n['’]t|never|neither|nor|nobody|none|nothing)$/i.test(form)) ||
        (from + step > verb && /^(no|neither|nothing|nobody)$/i.test(form)),
    );
}

/** A deed of somebody named, or what somebody named does not have or do to another. */
function isTold(scene: Scene, passage: Passage, verb: number): boolean {
  const stance = stanceOf(scene, passage, verb);
  if (stance.mood !== 'asserted') return false;
  const subject = subjectOf(passage, verb);
  const doers = subject < 0 ? [] : actorsAt(scene, passage, subject);
  const isNobody = subject >= 0 && /^(nothing|rien)$/i.test(passage.tokens[subject]!.form);
  if (doers.length === 0 && !isNobody) return false;
  const below = subtree(passage, verb).filter((node) => node > verb && !isAside(passage, node, verb));
  const others = below.some((node) =>
    actorsAt(scene, passage, node).some(({ id }) => !doers.some((one) => one.id === id)),
  );
  if (others) return true;
  return doers.length > 0
    ? isDeed(scene, passage, verb) || doers.length > 1 || below.some((node) => isPactNoun(scene, passage, node))
    : false;
}

/** What a clause of its own below the verb tells. */
function isAside(passage: Passage, node: number, verb: number): boolean {
  for (let at = node; at >= 0 && at !== verb; at = passage.tokens[at]!.head)
    if (
      /^(acl|advcl|parataxis|conj)/.test(relation(passage.tokens[at]!)) &&
      childrenBy(passage, at, 'nsubj').length > 0
    )
      return true;
  return false;
}
