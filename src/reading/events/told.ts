import type { Rule } from '../../knowledge/index.ts';
import { isConditional } from '../saying/conditional.ts';
import { type SignKind, type Stance, stanceOf } from '../saying/mood.ts';
import { isDenied } from '../saying/negation.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { tellingAround } from './around.ts';

/**
 * How a trigger tells what its rule says; null where it does not tell it. Most rules take the words as they are; some
 * ask for a negation, a future or a modal, which then no longer count as a doubt.
 */
export function stanceFor(scene: Scene, passage: Passage, trigger: number, rule: Rule): Stance | null {
  if (rule.modal) {
    const verb = tellingAround(passage, trigger);
    const isTold = verb >= 0 && isOneOf(passage.tokens[verb]!, wordSet(rule.supported?.[scene.language]));
    return isTold && !isConditional(passage.tokens[trigger]!) && !isInverted(passage, trigger)
      ? stanceOf(scene, passage, verb)
      : null;
  }
  if (rule.negated) {
    if (isToldNotTo(passage, trigger)) return null;
    const isNot =
      isDenied(scene, passage, trigger) ||
      (rule.lasting === true && isWithout(passage, trigger)) ||
      (rule.source.every((role) => role === 'teller') && isBarred(scene, passage, trigger));
    if (!isNot || (!rule.lasting && isPast(passage, trigger))) return null;
    return stanceOf(scene, passage, trigger, TO_COME_OR_NOT);
  }
  if (rule.conditional && !hasCondition(passage, trigger)) return null;
  if (rule.ahead) return isAhead(passage, trigger) ? stanceOf(scene, passage, trigger, TO_COME) : null;
  const own = stanceOf(scene, passage, trigger);
  const { intro } = passage;
  if (!intro || own.sign !== null) return own;
  // A list item that asserts nothing of its own is as sure as the sentence that opens its list.
  const root = intro.tokens.findIndex((token) => token.head < 0);
  return root < 0 ? own : stanceOf(scene, intro, root);
}

/** "unless Chad yields", «à moins que», «tant que»: behind the trigger, since parsers hang such clauses anywhere. */
const hasCondition = (passage: Passage, trigger: number): boolean =>
  passage.tokens.some(({ form }, at) => {
    if (at <= trigger) return false;
    const next = passage.tokens[at + 1]?.form ?? '';
    return /^unless$/i.test(form) || (/^(moins|tant|sauf)$/i.test(form) && /^(que|qu['’]|si)$/i.test(next));
  });

/** "should Poland deploy troops": before its subject the modal opens a condition. */
const isInverted = (passage: Passage, modal: number): boolean =>
  /^should$/i.test(passage.tokens[modal]!.form) &&
  childrenBy(passage, passage.tokens[modal]!.head, 'nsubj').some((subject) => subject > modal);

/** "warned Chad not to attend", «a prié le Tchad de ne pas signer»: what somebody is told not to do he has not refused to do. */
function isToldNotTo(passage: Passage, verb: number): boolean {
  const { deprel, head, feats } = passage.tokens[verb]!;
  if (!/^(xcomp|advcl|ccomp)$/.test(deprel) || head < 0 || (feats.VerbForm ?? 'Inf') !== 'Inf') return false;
  return (
    TELLS.test(passage.tokens[head]!.lemma) &&
    childrenBy(passage, head, 'obj', 'iobj', 'obl').some((child) => child < verb)
  );
}

const TELLS =
  /^(warn|urge|tell|ask|call|order|beg|press|advise|caution|persuade|instruct|implore|avertir|exhorter|demander|prier|appeler|conseiller|presser|enjoindre|sommer|inviter|supplier|recommander|ordonner)$/;

/** «ne doit pas compter sur lui»: the French negation stands at the modal. */
function isBarred(scene: Scene, passage: Passage, verb: number): boolean {
  const { deprel, head } = passage.tokens[verb]!;
  return (
    deprel === 'xcomp' && /^(devoir|pouvoir)$/.test(passage.tokens[head]?.lemma ?? '') && isDenied(scene, passage, head)
  );
}

/** «sans avoir été reçu par le président», "without being received" */
const isWithout = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'mark').some((child) => /^(sans|without)$/i.test(passage.tokens[child]!.form));

const TO_COME: ReadonlySet<SignKind> = new Set<SignKind>(['planned', 'possible', 'conditional']);
const TO_COME_OR_NOT: ReadonlySet<SignKind> = new Set<SignKind>([...TO_COME, 'negated']);

const auxiliaries = (passage: Passage, verb: number): string[] =>
  childrenBy(passage, verb, 'aux').map((child) => passage.tokens[child]!.form.toLowerCase());

/** "did not accept", «n'a pas accepté»: told of the past, which may be a mere omission. */
const isPast = (passage: Passage, verb: number): boolean =>
  passage.tokens[verb]!.feats.Tense === 'Past' ||
  passage.tokens[verb]!.feats.Tense === 'Imp' ||
  auxiliaries(passage, verb).some((form) =>
    /^(did|has|have|had|was|were|ai|as|a|ont|avait|avaient|est|sont)$/.test(form),
  );

/** "will retaliate", «ripostera», «que Bakou riposterait» */
const isAhead = (passage: Passage, verb: number): boolean =>
  passage.tokens[verb]!.feats.Tense === 'Fut' ||
  isConditional(passage.tokens[verb]!) ||
  auxiliaries(passage, verb).some((form) => /^(will|would|shall|['’]ll)$/.test(form)) ||
  isVowed(passage, verb) ||
  isForced(passage, verb);

/** "would be forced to respond", «serait contraint de riposter»: what is to come is what one is forced to. */
function isForced(passage: Passage, verb: number): boolean {
  const { head, deprel } = passage.tokens[verb]!;
  const above = passage.tokens[head];
  if (
    deprel !== 'xcomp' ||
    !above ||
    !/^(force|oblige|compel|have|contraint|contraindre|forcer|obliger)$/.test(above.lemma)
  )
    return false;
  const isToBe = (child: number): boolean =>
    isConditional(passage.tokens[child]!) || passage.tokens[child]!.feats.Tense === 'Fut';
  return isAhead(passage, head) || childrenBy(passage, head, 'aux', 'cop').some(isToBe);
}

/** "vowed to hit back", «a juré de riposter» */
function isVowed(passage: Passage, verb: number): boolean {
  const { head, deprel } = passage.tokens[verb]!;
  const above = passage.tokens[head];
  return deprel === 'xcomp' && above !== undefined && VOWS.test(above.lemma) && !isConditional(above);
}

const VOWS = /^(vow|swear|promise|pledge|threaten|jurer|promettre|menacer)$/i;
