import { type Found, foundFor } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isSaidBeside } from '../saying/beside.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** The clauses in «si», "if", "unless" below a verb, or beside the clause that it stands in. */
export const conditionsBelow = (passage: Passage, trigger: number): number[] => [
  ...clausesWith(passage, trigger, /^(si|s['’]|if|unless|until|should|moins|tant)$/i),
  ...invertedBehind(passage, trigger),
];

/** "will act should Chad attack", "were Chad to attack": a condition told by its order of words, wherever it hangs. */
function invertedBehind({ tokens, children }: Passage, trigger: number): number[] {
  const modal = tokens.findIndex(({ form, upos }, at) => at > trigger && upos === 'AUX' && form === 'should');
  if (modal < 0) return [];
  const clause = tokens[modal]!.head;
  const isOpened = (children[clause] ?? []).some((child) => child > modal && relation(tokens[child]!) === 'nsubj');
  return isOpened && /^(advcl|parataxis|ccomp|conj)$/.test(relation(tokens[clause]!)) ? [clause] : [];
}

/** The clauses below a verb, or beside the clause that it stands in, that one of some words opens. */
export function clausesWith(passage: Passage, trigger: number, marks: RegExp): number[] {
  const { head, upos } = passage.tokens[trigger]!;
  const heads = upos === 'VERB' && head >= 0 && passage.tokens[head]!.upos === 'VERB' ? [trigger, head] : [trigger];
  const nested = childrenBy(passage, trigger, 'ccomp', 'xcomp');
  return [...heads, ...nested].flatMap((at) =>
    childrenBy(passage, at, 'advcl').filter((child) =>
      childrenBy(passage, child, 'mark', 'advmod').some((mark) => marks.test(passage.tokens[mark]!.form)),
    ),
  );
}

/** The clauses that say what a verb or noun asks for: "demands that Chad leave", «sa demande que le Tchad parte». */
export function clausesOf(passage: Passage, trigger: number): number[] {
  const { upos, head } = passage.tokens[trigger]!;
  const own = childrenBy(passage, trigger, 'ccomp', 'advcl', 'acl', 'xcomp', 'parataxis');
  const beside = upos === 'NOUN' && head >= 0 ? childrenBy(passage, head, 'ccomp', 'advcl', 'acl') : [];
  return [...own, ...beside].filter((child) => {
    if (child < trigger || isSaidBeside(passage, child)) return false;
    if (['ccomp', 'parataxis'].includes(relation(passage.tokens[child]!))) return true;
    // "demands Rwanda pull out": a verb has no relative clause.
    if (upos === 'VERB' && relation(passage.tokens[child]!) === 'acl') return true;
    // Between the trigger and the subject stands "that", «que» or "for".
    const [subject] = childrenBy(passage, child, 'nsubj').slice(-1);
    // "unhappy with Chad choosing another route"
    const isWith = upos === 'ADJ' && passage.tokens[trigger + 1]?.form === 'with';
    if (subject !== undefined && isWith) return true;
    return (
      subject !== undefined &&
      passage.tokens.slice(trigger + 1, subject).some(
        ({ form }, at) =>
          /^(that|for|que|qu['’])$/i.test(form) &&
          // «appelle au dialogue, tandis que l'Équateur …»
          !/^(tandis|alors|bien|lors|sans|avant|après|dès|depuis|pendant)$/i.test(passage.tokens[trigger + at]!.form),
      )
    );
  });
}

/** «s'irrite de voir Lima vendre», "annoyed to see Lima sell": whoever is seen to do it. */
export const seenBelow = (scene: Scene, passage: Passage, trigger: number): readonly Found[] =>
  foundFor(
    childrenBy(passage, trigger, 'xcomp', 'advcl', 'ccomp', 'obl').filter((child) =>
      A_SIGHT.test(passage.tokens[child]!.lemma),
    ),
    (sight) =>
      foundFor([...childrenBy(passage, sight, 'obj'), ...clausesOf(passage, sight)], (child) => {
        const subject = passage.tokens[child]!.upos === 'VERB' ? subjectOf(passage, child) : child;
        return subject < 0 ? [] : actorsAt(scene, passage, subject);
      }),
  );

const A_SIGHT = /^(voir|see|watch|constater)$/;
