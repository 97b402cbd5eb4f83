import type { Factuality } from '../../model/index.ts';
import { type SignKind, stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** How a step is told: taken (CT+), told as likely or still to come (PR+), told not to have
 * been taken (CT-); null where it is asked or imagined. */
export interface Prospect {
  readonly factuality: Factuality;
  /** Still to come. */
  readonly planned: boolean;
}

const OWED: ReadonlySet<SignKind> = new Set<SignKind>(['owed']);

export function prospectOf(scene: Scene, passage: Passage, trigger: number): Prospect | null {
  if (isTold(passage, trigger)) return { factuality: 'CT+', planned: false };
  const main = isGerund(passage, trigger) ? passage.tokens[trigger]!.head : -1;
  if (main >= 0) return prospectOf(scene, passage, main);
  if (isOnlyMeant(passage, trigger) || isPutOff(passage, trigger) || isThought(passage, trigger)) return null;
  if (isAwaited(passage, trigger) || isBehindPlan(passage, trigger) || isComing(passage, trigger))
    return { factuality: 'PR+', planned: true };
  const stance = stanceOf(scene, passage, trigger, OWED);
  // "still has to be approved", "must be ratified": what is owed to a pact is to come.
  if (stance.mood === 'asserted' && stanceOf(scene, passage, trigger).mood === 'hypothetical')
    return { factuality: 'PR+', planned: true };
  const ahead = aheadOf(scene, passage, trigger);
  // "The deal needed parliament's approval to enter into force": whether it came is not said.
  if (ahead === 'once') return null;
  if (ahead === 'now' && !asks(passage) && !isConditional(scene, passage, trigger))
    return { factuality: 'PR+', planned: true };
  if (stance.mood === 'hypothetical') return null;
  return { factuality: stance.factuality, planned: stance.mood === 'planned' };
}

/** «En signant ce traité, les deux s'engagent», "By signing the pact": done as surely as what is done by it. */
const isGerund = (passage: Passage, trigger: number): boolean =>
  /^advcl/.test(passage.tokens[trigger]!.deprel) &&
  /(?:ant|ing)$/.test(passage.tokens[trigger]!.form) &&
  /^(en|by|in)$/i.test(passage.tokens[trigger - 1]?.form ?? '') &&
  passage.tokens[passage.tokens[trigger]!.head]?.upos === 'VERB';

/** "Ratifying the pact would help", «Dénoncer le traité serait une erreur»: what it would mean to do it, not that it was done. */
const isThought = (passage: Passage, trigger: number): boolean => {
  const { upos, deprel, feats, form } = passage.tokens[trigger]!;
  const isBare = childrenBy(passage, trigger, 'aux', 'nsubj').length === 0;
  return (
    upos === 'VERB' &&
    (/^(?:csubj|nsubj)/.test(deprel) || opensClause(passage, trigger)) &&
    isBare &&
    (feats.VerbForm === 'Inf' || /ing$/i.test(form))
  );
};

/** "… ratifying the pact further affirms": what has its object and then a finite verb behind it, without a comma. */
const opensClause = ({ tokens }: Passage, trigger: number): boolean => {
  if (!/ing$/i.test(tokens[trigger]!.form) || !/^(?:[.…:;]|«|“|")?$/.test(tokens[trigger - 1]?.form ?? ''))
    return false;
  const verb = tokens.findIndex(
    ({ upos, feats }, at) => at > trigger && (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Fin',
  );
  return verb > 0 && tokens.slice(trigger, verb).every(({ form }) => form !== ',');
};

/** «le traité signé en juin», «Conclu en juin, ce traité prévoit …»: a participle tells what was done, whatever the sentence says of it. */
function isTold(passage: Passage, trigger: number): boolean {
  const { feats, deprel, upos } = passage.tokens[trigger]!;
  const opens =
    trigger === 0 && deprel === 'advcl' && passage.tokens[passage.tokens[trigger]!.head]!.feats.Mood !== 'Cnd';
  if (upos !== 'VERB' || !(opens || /^(acl|amod)$/.test(deprel))) return false;
  if (feats.VerbForm !== 'Part' || feats.Tense === 'Pres') return false;
  // «une fois échangés les instruments»: still to come.
  if (/^fois$/i.test(passage.tokens[passage.tokens[trigger]!.head]?.form ?? '')) return false;
  return !(passage.children[trigger] ?? []).some(
    (child) =>
      /^(aux|mark)/.test(passage.tokens[child]!.deprel) ||
      /^(pas|non|not|never|jamais|yet)$/i.test(passage.tokens[child]!.form),
  );
}

/** «a menacé de dénoncer le pacte», "balked at signing", «s'engage à ne pas quitter»: threatened, refused or promised, not done. */
function isOnlyMeant(passage: Passage, trigger: number): boolean {
  const { head, feats } = passage.tokens[trigger]!;
  if (head < 0 || (feats.VerbForm !== 'Inf' && !/ing$/i.test(passage.tokens[trigger]!.form))) return false;
  return (
    ['xcomp', 'advcl', 'ccomp', 'acl', 'obl'].includes(relation(passage.tokens[trigger]!)) &&
    MEANT.test(passage.tokens[head]!.lemma)
  );
}

const MEANT =
  /^(menacer|refuser|rechigner|hésiter|songer|envisager|vouloir|souhaiter|engager|promettre|renoncer|échouer|tarder|peiner|menace|refus|threaten|refuse|balk|decline|fail|struggle|delay|postpone|hesitate|consider|want|wish|commit|promise|pledge|undertake|threat|refusal)$/i;

/** «a reporté la signature», "the signing was postponed": not done, and nobody says when it will be. */
function isPutOff(passage: Passage, trigger: number): boolean {
  const { head, upos, deprel } = passage.tokens[trigger]!;
  if (upos !== 'NOUN' || head < 0 || !/^(obj|nsubj:pass|obl|compound)/.test(deprel)) return false;
  const verb = passage.tokens[head]!;
  if (!PUT_OFF.test(verb.lemma)) return false;
  return verb.lemma !== 'put' || /^off$/i.test(passage.tokens[head + 1]?.form ?? '');
}

const PUT_OFF =
  /^(reporter|différer|repousser|ajourner|bloquer|retarder|empêcher|annuler|postpone|delay|block|defer|shelve|cancel|put|prevent|stall)$/i;

/** "It cannot take effect until the parliament passes it", «une fois que les Parlements l'auront ratifié»: still to come. */
function isAwaited(passage: Passage, trigger: number): boolean {
  const marks = (node: number): string =>
    childrenBy(passage, node, 'mark', 'advmod')
      .map((child) => passage.tokens[child]!.form.toLowerCase())
      .join(' ');
  const isPast = passage.tokens[trigger]!.feats.Tense === 'Past' && passage.tokens[trigger]!.feats.VerbForm === 'Fin';
  const isPerfect = childrenBy(passage, trigger, 'aux').some((child) =>
    /^(had|was|were)$/i.test(passage.tokens[child]!.form),
  );
  if (/\b(until|till|once|unless)\b/.test(marks(trigger)) && !isPast && !isPerfect) return true;
  const isDenied =
    /\b(not|n['’]t|ne|cannot)\b/.test(marks(trigger)) &&
    childrenBy(passage, trigger, 'aux').some((child) =>
      /^(can|will|may|could|would)$/i.test(passage.tokens[child]!.form),
    );
  return (
    isDenied &&
    childrenBy(passage, trigger, 'advcl').some((child) => /\b(until|till|unless|before)\b/.test(marks(child)))
  );
}

/** «la signature prochaine du traité», "the forthcoming ratification": still to come by an adjective of its own. */
const isComing = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.upos === 'NOUN' &&
  childrenBy(passage, trigger, 'amod').some((child) => COMING.test(passage.tokens[child]!.form));

const COMING =
  /^(?:prochaine?|imminente?|future?|éventuelle?|prévue?|attendue?|upcoming|forthcoming|imminent|planned|expected|eventual|possible|pending)$/i;

/** «entrera en vigueur après l'échange des instruments»: what comes before something planned is still to come as well. */
function isBehindPlan(passage: Passage, trigger: number): boolean {
  if (passage.tokens[trigger]!.upos !== 'NOUN') return false;
  const isBefore = childrenBy(passage, trigger, 'case', 'mark', 'advmod').some((child) =>
    /^(?:après|dès|suivant|upon|after|following|once|until)$/i.test(passage.tokens[child]!.form),
  );
  const clause = clauseOf(passage, trigger);
  return (
    isBefore &&
    clause !== trigger &&
    [clause, ...childrenBy(passage, clause, 'aux')].some(
      (node) => passage.tokens[node]!.feats.Tense === 'Fut' || /^(?:will|shall)$/i.test(passage.tokens[node]!.form),
    )
  );
}

/**
 * «doit remplacer», "is to replace", "has yet to ratify", «reste à signer», «il ne manque que la signature»: what lies
 * ahead, now or as of a day that has passed.
 */
function aheadOf(scene: Scene, passage: Passage, trigger: number): 'now' | 'once' | null {
  const words = wordSet(scene.knowledge.lexicon.agreements.ahead[scene.language]);
  let at = trigger;
  for (let hops = 0; hops < 4 && at >= 0; hops++) {
    const token = passage.tokens[at]!;
    const children = passage.children[at] ?? [];
    const isInfinitive =
      token.feats.VerbForm === 'Inf' || children.some((one) => /^to$/i.test(passage.tokens[one]!.form));
    // "It is to replace the treaty", "the treaty is to be signed"
    const isTo =
      at === trigger &&
      /\b(?:(?:is|are|was|were) to (?:be )?|(?:has|have|had) yet to (?:be )?)\p{L}+$/iu.test(upTo(passage, at));
    if (isTo || (at === trigger && isSoon(passage, at))) return 'now';
    if (at !== trigger && /^(VERB|ADJ|AUX)$/.test(token.upos) && isOneOf(token, words)) {
      if (!isPastOf(passage, at)) return 'now';
      if (NEEDED.test(token.lemma)) return 'once';
    }
    for (const child of children) {
      const below = passage.tokens[child]!;
      if (relation(below) === 'aux' && isOneOf(below, words) && !isPastOf(passage, child)) return 'now';
      if (/^(yet|still)$/i.test(below.form) && scene.language === 'en' && isInfinitive) return 'now';
    }
    if (token.head < 0 || !['xcomp', 'nsubj', 'ccomp', 'acl', 'obj', 'csubj', 'obl', 'advcl'].includes(relation(token)))
      break;
    if (['nsubj', 'obj', 'obl'].includes(relation(token)) && passage.tokens[at]!.upos === 'VERB') break;
    at = token.head;
    if (at !== clauseOf(passage, at) && passage.tokens[at]!.upos === 'NOUN') break;
  }
  return null;
}

const NEEDED = /^(?:need|require|await|nécessiter|requérir|attendre|falloir)$/i;

/** «va quitter», «vont signer». */
const isSoon = (passage: Passage, verb: number): boolean => {
  const { head, feats } = passage.tokens[verb]!;
  return feats.VerbForm === 'Inf' && head >= 0 && /^(va|vont)$/i.test(passage.tokens[head]!.form);
};

/** «avait dû signer», «devait»: of what lay ahead once, nothing is known. */
const isPastOf = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.feats.Tense === 'Past' && passage.tokens[index]!.feats.VerbForm === 'Fin';

function isConditional(scene: Scene, passage: Passage, trigger: number): boolean {
  const { conditions } = scene.knowledge.lexicon.factuality;
  const clause = clauseOf(passage, trigger);
  return [trigger, clause].some((node) =>
    childrenBy(passage, node, 'mark').some((mark) =>
      isOneOf(passage.tokens[mark]!, wordSet(conditions[scene.language])),
    ),
  );
}

const upTo = (passage: Passage, index: number): string =>
  passage.text.slice(
    Math.max(0, passage.tokens[index]!.start - passage.start - 18),
    passage.tokens[index]!.end - passage.start,
  );
