import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** What a turn of phrase above a verb says of what the verb tells. */
type Turn = 'planned' | 'negated';

/**
 * "is about to attack", «est sur le point de livrer»; "has yet to condemn", "decided against sending", «au lieu d'armer», «faute de pouvoir armer»,
 * «s'est gardé de critiquer»: null where the words say nothing of the kind.
 * @param at the word on the way up from a trigger
 * @param via the word below it through which the way came; -1 at the trigger itself
 */
export function turnAt(passage: Passage, at: number, via: number): Turn | null {
  const { tokens } = passage;
  if (isLeftUndone(passage, at, via)) return 'negated';
  if (via < at || tokens[via]!.upos !== 'VERB') return null;
  const above = tokens[at]!;
  const role = relation(tokens[via]!);
  if (role === 'acl') return edgeOf(passage, at);
  if (!/^(xcomp|advcl|ccomp|csubj)$/.test(role)) return null;
  if (isClose(above)) return isComeTo(passage, at) ? 'negated' : 'planned';
  if (isGuarded(above) && childrenBy(passage, at, 'expl', 'obj', 'iobj').some((child) => isSe(tokens[child]!)))
    return 'negated';
  if (above.lemma === 'have' && tokens[at + 1]?.keys.lower === 'yet' && tokens[at + 2]?.keys.lower === 'to')
    return 'negated';
  return null;
}

/** "is yet to condemn", "decided against attacking", "instead of arming", "rather than attack", «plutôt que de livrer» */
function isLeftUndone(passage: Passage, at: number, via: number): boolean {
  const { tokens } = passage;
  const { upos, feats, lemma } = tokens[at]!;
  // «ne cesse de livrer» ends nothing, though it has no «pas».
  if (lemma === 'cesser')
    return via < 0 && childrenBy(passage, at, 'advmod').some((child) => /^(ne|n['’])$/.test(tokens[child]!.keys.lower));
  // «au lieu d'armer»
  if (upos === 'NOUN')
    return via > at && tokens[at]!.keys.lower === 'lieu' && /^à$/.test(tokens[at - 2]?.keys.lower ?? '');
  if (upos !== 'VERB' || feats.VerbForm === 'Fin') return false;
  return childrenBy(passage, at, 'mark', 'advmod', 'cc', 'case').some((child) => {
    if (child > at) return false;
    const before = tokens[child - 1]?.keys.lower ?? '';
    switch (tokens[child]!.keys.lower) {
      case 'against':
        return feats.VerbForm !== 'Inf';
      case 'of':
        return before === 'instead';
      case 'yet':
        return tokens[child + 1]?.keys.lower === 'to' && /^(is|are|was|were)$/.test(before);
      case 'rather':
        return tokens[child + 1]?.keys.lower === 'than';
      case 'de':
      case "d'":
      case 'd’':
        return before === 'faute' || (/^qu(?:e|['’])$/.test(before) && tokens[child - 2]?.keys.lower === 'plutôt');
      default:
        return false;
    }
  });
}

/** "on the verge of joining", «sur le point de livrer», «à deux doigts d'attaquer»: nearly there. */
function edgeOf(passage: Passage, noun: number): Turn | null {
  const token = passage.tokens[noun]!;
  if (isFinger(token)) return 'negated';
  if (!isEdge(token)) return null;
  return childrenBy(passage, noun, 'case').some((child) => /^(on|at|sur|à)$/i.test(passage.tokens[child]!.form))
    ? 'planned'
    : null;
}

/** "came close to attacking", "was close to": it did not come to that; who is close to it still is. */
const isComeTo = (passage: Passage, close: number): boolean => {
  const { head, deprel } = passage.tokens[close]!;
  if (head >= 0 && deprel === 'xcomp') return true;
  return childrenBy(passage, close, 'cop').some((child) => passage.tokens[child]!.feats.Tense === 'Past');
};

const isClose = formIs(/^(close|closer)$/);
const isEdge = formIs(/^(verge|brink|cusp|point|eve|veille)$/);
const isFinger = formIs(/^doigts$/);
const isGuarded = lemmaIs(/^(garder|défendre)$/);
const isSe = formIs(/^(se|s['’])$/);
const isSeeming = lemmaIs(/^(sembler|paraître|seem|appear)$/);

/** «semble avoir livré», "appears to have sent": what is past is held to be so, and not merely thought possible. */
export const isHeldDone = (passage: Passage, at: number, via: number): boolean =>
  via > at && isSeeming(passage.tokens[at]!) && hasPerfect(passage, via);

const hasPerfect = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'aux').some((child) => passage.tokens[child]!.feats.VerbForm === 'Inf');

const isHeldBack = lemmaIs(/^(hésiter|cesser|arrêter|manquer|priver|hesitate|fail|cease|stop|shrink|flinch|shy|balk)$/);
const NOT = /^(ne|n['’]|pas|jamais|not|n['’]t|never)$/;
const isWasting = lemmaIs(/^(perdre|waste|lose)$/);

/**
 * «n'a pas hésité à condamner», "never ceased to arm", «n'a pas perdu de temps pour»: who does not hold back does it, so
 * that neither word denies it.
 */
export function isNotHeldBack(passage: Passage, at: number, via: number): boolean {
  const { tokens } = passage;
  if (via < at || via < 0 || tokens[via]!.upos !== 'VERB') return false;
  const holds =
    isHeldBack(tokens[at]!) ||
    tokens[at]!.keys.lower === 'privé' ||
    (isWasting(tokens[at]!) &&
      childrenBy(passage, at, 'obj').some((child) => /^(temps|time)$/i.test(tokens[child]!.form)));
  return (
    holds &&
    /^(xcomp|advcl|obl|ccomp)$/.test(relation(tokens[via]!)) &&
    childrenBy(passage, at, 'advmod').some((child) => child < via && NOT.test(tokens[child]!.keys.lower))
  );
}

/**
 * "went on to condemn", "was the first to", "was quick to", "became the only country to", "went as far as to": what the
 * infinitive tells is what came of it and no aim.
 */
export function isOutcome(passage: Passage, infinitive: number): boolean {
  const { tokens } = passage;
  const mark = childrenBy(passage, infinitive, 'mark').find((child) => tokens[child]!.keys.lower === 'to') ?? -1;
  const before = tokens[mark - 1];
  if (mark < 1 || !before) return false;
  const word = before.keys.lower;
  if (word === 'on') return /^(go|carry)$/.test(tokens[mark - 2]?.lemma ?? '');
  if (word === 'as') return tokens[mark - 2]?.keys.lower === 'far';
  if (OUTRANKING.test(word)) return before.upos !== 'ADV' || word !== 'last';
  return before.upos === 'NOUN' && childrenBy(passage, mark - 1, 'amod').some((one) => RANKED.test(tokens[one]!.form));
}

const RANKED = /^(first|second|third|fourth|fifth|last|latest|only)$/i;
const OUTRANKING = /^(first|second|third|fourth|fifth|last|latest|quick|swift|fast|prompt|slow|right|wrong|far)$/;
