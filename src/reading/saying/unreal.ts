import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** What a word on the way up from a trigger says of an act that has not been done. */
type Unreal = 'hypothesis' | 'owed' | 'possible' | 'planned';

/**
 * "a fresh attack is likely", «une éventuelle normalisation», "imminent sanctions", «toute agression contre l'un …», "shall
 * be considered an attack on both", "the treaty extends to attacks on ships": acts that may come, or that a clause
 * provides for; null where the word says nothing of the kind.
 * @param at the word on the way
 * @param via the word below it through which the way came; -1 at the trigger itself
 */
export function unrealAt(passage: Passage, trigger: number, at: number, via: number): Unreal | null {
  const { tokens } = passage;
  if (via >= 0 && isMadePossible(passage, at, via)) return 'possible';
  if (via >= 0 && isInvitedTo(passage, at, via)) return 'planned';
  if (isOwed(passage, at, via)) return 'owed';
  if (isWarnedOf(passage, at) || (via < 0 && isInverted(passage, at))) return 'hypothesis';
  if (via < 0 && isWhatWouldHelp(passage, at)) return 'hypothesis';
  // "rehearsed sealing off the island"
  if (via === trigger && tokens[via]!.upos === 'VERB' && isFeigning(tokens[at]!) && relation(tokens[via]!) === 'xcomp')
    return 'hypothesis';
  // "is likely to anger Bogota", «il est possible que Paris refuse».
  if (tokens[trigger]!.upos === 'VERB')
    return via === trigger &&
      tokens[at]!.upos === 'ADJ' &&
      /^(xcomp|ccomp|csubj)$/.test(relation(tokens[via]!)) &&
      isLikely(tokens[at]!)
      ? 'hypothesis'
      : null;
  if (tokens[trigger]!.upos !== 'NOUN') return null;
  if (at === trigger) {
    const words = childrenBy(passage, at, 'amod');
    if (words.some((child) => isPossible(tokens[child]!))) return 'possible';
    if (words.some((child) => isImminent(tokens[child]!))) return 'planned';
    if (words.some((child) => isFeigned(tokens[child]!))) return 'hypothesis';
    return isAny(passage, at) ? 'hypothesis' : null;
  }
  if (via !== trigger) return null;
  const token = tokens[at]!;
  const role = relation(tokens[via]!);
  if (token.upos === 'ADJ' && role === 'nsubj') {
    if (isImminent(token)) return 'planned';
    return isLikely(token) ? 'hypothesis' : null;
  }
  if (token.upos !== 'VERB') return null;
  if (isFeigning(token) && /^(obj|nsubj:pass)$/.test(tokens[via]!.deprel)) return 'hypothesis';
  if (isTaken(token) && /^(xcomp|obl|obj|advcl|nmod)$/.test(role) && isLikened(passage, at, via)) return 'hypothesis';
  return isClauseOn(passage, at, role) ? 'hypothesis' : null;
}

/** "Had Kenya sent troops, the coup might have failed", "Should Chad attack, …": a condition without "if". */
function isInverted({ tokens }: Passage, at: number): boolean {
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  if (!/^(Had|Should|Were)$/.test(tokens[first]?.form ?? '') || tokens.at(-1)!.form === '?') return false;
  const comma = tokens.findIndex(({ form }, index) => index > first && form === ',');
  return comma > at && tokens.some(({ form }, index) => index > comma && /^(would|could|might|will|may)$/i.test(form));
}

/** "granting autonomy to the South could end the war": a deed as the subject of what might follow from it. */
function isWhatWouldHelp(passage: Passage, at: number): boolean {
  const { upos, form, head } = passage.tokens[at]!;
  if (upos !== 'VERB' || !/ing$/i.test(form) || head < 0) return false;
  if (childrenBy(passage, at, 'nsubj', 'aux', 'mark').length > 0) return false;
  const might = (verb: number): boolean =>
    verb > at &&
    childrenBy(passage, verb, 'aux').some(
      (child) => child > at && /^(could|would|might|may)$/i.test(passage.tokens[child]!.form),
    ) &&
    childrenBy(passage, verb, 'nsubj').every((subject) => subject === at);
  return might(head) || childrenBy(passage, head, 'ccomp').some(might);
}

/** "invited Chile to send a delegation", «a invité le Chili à se rendre à Lima», "an invitation to talks": not done yet. */
function isInvitedTo({ tokens }: Passage, at: number, via: number): boolean {
  const [above, below] = [tokens[at]!, tokens[via]!];
  if (/^invitation$/.test(above.lemma))
    return below.feats.VerbForm === 'Inf' || (via > at && /^(nmod|obl)/.test(below.deprel) && below.upos === 'NOUN');
  return /^invite[rd]?$/.test(above.lemma) && above.upos === 'VERB' && via > at && below.feats.VerbForm === 'Inf';
}

/**
 * "must help", "has to withdraw", "will have to recognise": what is owed is not done, while "had to help" tells that it
 * was. In French «doit» tells a plan as often as a duty, and stays one.
 */
function isOwed(passage: Passage, at: number, via: number): boolean {
  const { tokens } = passage;
  const { lemma } = tokens[at]!;
  if (/^(have|need)$/.test(lemma) && via >= 0)
    return (
      /^(have|has|having|needs?)$/i.test(tokens[at]!.form) &&
      tokens[at + 1]?.form === 'to' &&
      relation(tokens[via]!) === 'xcomp' &&
      childrenBy(passage, at, 'aux').every((child) => !/^ha[ds]$|^have$/i.test(tokens[child]!.form))
    );
  const auxiliaries = childrenBy(passage, at, 'aux');
  return (
    auxiliaries.some((child) => /^must$/i.test(tokens[child]!.form)) &&
    !auxiliaries.some((child) => /^have$/i.test(tokens[child]!.form))
  );
}

/** "warned Laos against visits to Taiwan", «a mis en garde Lomé contre une visite»: what one is warned against is not done. */
function isWarnedOf(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const { head, upos } = tokens[at]!;
  if (!/^(NOUN|VERB)$/.test(upos) || head < 0) return false;
  if (!childrenBy(passage, at, 'case', 'mark').some((child) => /^(against|contre)$/i.test(tokens[child]!.form)))
    return false;
  const isWarning = (node: number): boolean =>
    node >= 0 && /^(warn|caution|avertir|warning|avertissement)$/.test(tokens[node]!.lemma);
  return (
    isWarning(head) ||
    isWarning(tokens[head]!.head) ||
    childrenBy(passage, head, 'obl').some((child) => /^gardes?$/i.test(tokens[child]!.form))
  );
}

/** «ouvre la voie au déploiement», "paves the way for the delivery", "for Kenya to buy": what a way that is opened leads to. */
function isMadePossible({ tokens, children }: Passage, at: number, via: number): boolean {
  const isWay = (index: number): boolean => tellsWay(tokens[index]!);
  const opens = (index: number): boolean => index >= 0 && tellsOpening(tokens[index]!);
  if (isWay(at)) return opens(tokens[at]!.head) && via > at;
  return opens(at) && via > at && !isWay(via) && children[at]!.some((child) => isWay(child) && child < via);
}

const tellsWay = lemmaIs(/^(?:voie|porte|way|door|groundwork)$/);
const tellsOpening = lemmaIs(/^(?:ouvrir|baliser|open|pave|clear|lay)$/);

const isPossible = formIs(
  /^(possible|potential|eventual|hypothetical|potentiel(?:le)?|éventuel(?:le)?|hypothétique)s?$/,
);
const isImminent = formIs(/^(imminente?s?|upcoming|forthcoming|looming)$/);
/** "an imagined attack", «un tir fictif»: an exercise plays it. */
const isFeigned = formIs(
  /^(imagin(?:ed|ary)|simulated|mock|fictitious|fictional|notional|simulée?s?|ficti(?:f|ve)s?|imaginaires?|factices?)$/,
);
const isFeigning = lemmaIs(/^(simulate|simuler|imagine|imaginer|rehearse|practise|mimic)$/);
const isLikely = formIs(
  /^(likely|unlikely|possible|impossible|conceivable|inconceivable|plausible|inevitable|probables?|improbables?|possibles?|impossibles?|vraisemblables?|envisageables?|inévitables?)$/,
);

/** "any attack", «toute agression», not «toute l'aide». */
function isAny(passage: Passage, noun: number): boolean {
  const articles = childrenBy(passage, noun, 'det');
  return articles.length === 1 && /^(any|tout|toute|either)$/i.test(passage.tokens[articles[0]!]!.form);
}

const isTaken = formIs(
  /^(consider(?:ed|s)?|regard(?:ed|s)?|treat(?:ed|s)?|deem(?:ed|s)?|view(?:ed|s)?|considér\p{L}*|assimil\p{L}*|trait\p{L}*|regard\p{L}*)$/u,
);

/** "considered an attack", "as an attack", «comme une agression»: taken for one, whatever it is. */
const isLikened = (passage: Passage, verb: number, noun: number): boolean =>
  noun > verb &&
  (relation(passage.tokens[noun]!) === 'xcomp' ||
    childrenBy(passage, noun, 'case', 'mark').some((child) => /^(as|comme|à)$/i.test(passage.tokens[child]!.form)));

/** "The treaty covers armed attacks", «la garantie s'applique aux attaques …» */
function isClauseOn(passage: Passage, verb: number, role: string): boolean {
  const { lemma } = passage.tokens[verb]!;
  if (/^(extend|apply|étendre|appliquer)$/i.test(lemma))
    return role === 'obl' && childrenBy(passage, verb, 'obj').every((child) => passage.tokens[child]!.upos === 'PRON');
  const subject = childrenBy(passage, verb, 'nsubj')[0];
  return (
    /^(cover|govern|regulate|couvrir|régir|encadrer)$/i.test(lemma) &&
    role === 'obj' &&
    subject !== undefined &&
    isText(passage.tokens[subject]!)
  );
}

const isText = formIs(
  /^(treaty|pact|agreement|article|clause|guarantee|commitment|pledge|umbrella|traité|pacte|accord|garantie|engagement|which|that|qui|it|il|elle)$/,
);
