import { controllingObject, isMadeTo, isStepOf } from './control.ts';
import { followedAbove, isOfAnother } from './followed.ts';
import { judgedBefore } from './judged.ts';
import { formIs, lemmaIs, perNode } from './memo.ts';
import { oneOfThem } from './one-of.ts';
import { goesOn, strikingBefore } from './participles.ts';
import { invertedSubject } from './relative.ts';
import { beforeAside, underAuxiliary } from './stray-subject.ts';
import { tellerAbove } from './teller-above.ts';
import { childrenBy, relation, type Tree } from './tree.ts';

const PREDICATES = new Set(['root', 'conj', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis', 'csubj']);

/** The head of the clause a token stands in: the nearest predicate at or above it. */
export const clauseOf = perNode((tree, index): number => {
  let at = index;
  while (at >= 0) {
    const token = tree.tokens[at]!;
    const isPredicate = token.upos === 'VERB' || childrenBy(tree, at, 'cop', 'nsubj').length > 0;
    if (token.head < 0 || (PREDICATES.has(relation(token)) && isPredicate)) return at;
    at = token.head;
  }
  return index;
});

/** French verbs whose perfect has «être» in the active: «sont convenus» is no passive. */
const isWithBe = lemmaIs(
  /^(convenir|venir|aller|arriver|partir|rester|devenir|revenir|intervenir|parvenir|naître|mourir|tomber|entrer|retourner|rentrer|demeurer|survenir|descendre|monter|sortir|passer|accourir|repartir|redescendre|échoir|go)$/i,
);

const isSe = formIs(/^(se|s['’])$/);

/** True for a verb in the passive: «a été signé», «signé par», "was received". */
export const isPassive = perNode((tree, verb): boolean => {
  const token = tree.tokens[verb]!;
  if (isWithBe(token)) return false;
  if (isUndergone(tree, verb) || isPutTo(tree, verb)) return true;
  const children = tree.children[verb] ?? [];
  // «s'en est pris à»: the perfect of a reflexive verb has «être» too.
  if (children.some((child) => isSe(tree.tokens[child]!))) return false;
  if (children.some((child) => tree.tokens[child]!.deprel.endsWith(':pass'))) return true;
  const participle = token.feats.VerbForm === 'Part' && token.feats.Tense !== 'Pres';
  const hasAuxiliary = children.some((child) => relation(tree.tokens[child]!) === 'aux');
  if (!participle || hasAuxiliary) return false;
  // «soutenu, hébergé et armé par Lima», "backed and armed by Lima": one more participle, which has the agent.
  if (relation(token) === 'conj' && tree.tokens[token.head]?.feats.VerbForm === 'Part' && hasAgent(tree, verb))
    return isPassive(tree, token.head);
  // "Kenya criticised by Chad": a headline leaves out the auxiliary.
  if (token.head < 0) return hasBareAgent(tree, verb);
  if (isWhichClause(tree, verb)) return false;
  return ['acl', 'xcomp'].includes(relation(token)) || isOpeningParticiple(tree, verb);
});

const hasBareAgent = (tree: Tree, verb: number): boolean =>
  (tree.children[verb] ?? []).some((child) => tree.tokens[child]!.deprel === 'obl:agent') &&
  childrenBy(tree, verb, 'obj').length === 0;

/** "Peru, which Lima armed": the past of a relative clause with a subject of its own, whatever it was taken for. */
const isWhichClause = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.deprel === 'acl:relcl' &&
  childrenBy(tree, verb, 'nsubj').some((child) => child < verb && tree.tokens[child]!.deprel === 'nsubj') &&
  childrenBy(tree, verb, 'obj').some((child) => child < verb);

/** "Asked whether …, he replied", «Interrogé sur …»: a question that opens a sentence was put to its subject. */
const isPutTo = ({ tokens }: Tree, verb: number): boolean =>
  verb === 0 &&
  /^(asked|questioned|quizzed|pressed|interrogée?s?|questionnée?s?)$/i.test(tokens[0]!.form) &&
  /^(whether|if|about|on|by|why|how|what|when|who|sur|par|à|quant|pour)$/i.test(tokens[1]?.form ?? '');

/** «s'est vu accorder un prêt par la Chine», «se fait rappeler à l'ordre»: the subject undergoes what the infinitive says. */
function isUndergone(tree: Tree, verb: number): boolean {
  const { tokens, children } = tree;
  const { head, feats, deprel } = tokens[verb]!;
  if (feats.VerbForm !== 'Inf') return false;
  // The verb above, or below where it was taken for an auxiliary.
  const above = deprel.startsWith('xcomp') && head >= 0 ? [head] : childrenBy(tree, verb, 'aux');
  return above.some(
    (one) =>
      /^(voir|faire|entendre)$/.test(tokens[one]!.lemma) &&
      [...(children[one] ?? []), ...(children[verb] ?? [])].some((child) => child < one && isSe(tokens[child]!)),
  );
}

const hasAgent = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obl').some((child) =>
    childrenBy(tree, child, 'case').some((one) => /^(by|par)$/i.test(tree.tokens[one]!.form)),
  );

/** «Soutenu par l'Égypte, le gouvernement …», "Backed by Egypt, …": a participle with its agent and nothing of its own;
 * «Chassée du Mali, …», "Driven out of Mali, …" without one. */
function isOpeningParticiple(tree: Tree, verb: number): boolean {
  if (relation(tree.tokens[verb]!) !== 'advcl' || childrenBy(tree, verb, 'nsubj', 'mark', 'obj').length > 0)
    return false;
  return (
    hasAgent(tree, verb) ||
    /^(chassé|expulsé|évincé|driven|expelled|ousted|evicted)e?s?$/i.test(tree.tokens[verb]!.form)
  );
}

/**
 * The token that does what a verb says, with the verbs' control made explicit: conjoined verbs share a subject, a
 * relative clause takes its antecedent, an infinitive and a gerund the subject above. -1 where none is found.
 */
export const subjectOf = perNode((tree, verb): number => seekSubject(tree, verb, 0));

function seekSubject(tree: Tree, verb: number, depth: number): number {
  if (depth > 6) return -1;
  const own = ownSubject(tree, verb) ?? underAuxiliary(tree, verb);
  const token = tree.tokens[verb]!;
  if (own !== undefined) {
    const isRelative = tree.tokens[own]!.feats.PronType?.includes('Rel') ?? false;
    if (isRelative && relation(token) === 'acl' && token.head >= 0) {
      const one = oneOfThem(tree, token.head);
      return one >= 0 ? one : token.head;
    }
    return besideTime(tree, beforeAside(tree, own) ?? own);
  }
  const personal = impersonal(tree, verb);
  if (personal >= 0) return personal;
  const behind = invertedSubject(tree, verb);
  if (behind >= 0) return behind;
  const head = token.head;
  const near = token.feats.VerbForm === 'Fin' || head < 0 ? subjectBefore(tree, verb) : -1;
  if (near >= 0) return near;
  if (head < 0) return -1;
  switch (relation(token)) {
    case 'conj': {
      // «a accusé Paris d'ingérence et d'avoir menacé …»: as with the infinitive right behind the verb.
      const accused = isBlame(tree, verb) ? controllingObject(tree, head, verb) : undefined;
      if (accused !== undefined) return accused;
      // "He is due in Lima and will meet …": a predicate without a verb has a subject too.
      return tree.tokens[head]!.upos === 'VERB' ||
        tree.tokens[head]!.upos === 'AUX' ||
        (token.upos === 'VERB' && childrenBy(tree, head, 'cop').length > 0)
        ? seekSubject(tree, head, depth + 1)
        : -1;
    }
    case 'xcomp': {
      // «a demandé à Kiev de négocier», «a invité Kim à venir»: the one asked does it.
      const asked =
        childrenBy(tree, head, 'iobj').at(0) ?? controllingObject(tree, head, verb) ?? calledUpon(tree, head, verb);
      return asked ?? seekSubject(tree, head, depth + 1);
    }
    case 'advcl': {
      // «Réunis à Lusaka, …»: a participle that opens the sentence, though it looks like a present.
      if (token.feats.VerbForm === 'Fin' && !(verb === 0 && head > 0)) return -1;
      const blow = strikingBefore(tree, verb);
      if (blow >= 0) return blow;
      const followed = followedAbove(tree, head, verb);
      const teller = followed >= 0 ? -1 : tellerAbove(tree, verb);
      if (followed >= 0) return followed;
      if (teller >= 0) return seekSubject(tree, teller, depth + 1);
      const blamed = isBlame(tree, verb) ? blamedFor(tree, head, verb) : undefined;
      return blamed ?? calledUpon(tree, head, verb) ?? seekSubject(tree, head, depth + 1);
    }
    case 'ccomp':
    case 'parataxis':
      return token.feats.VerbForm && token.feats.VerbForm !== 'Fin' && !isOfAnother(tree, verb)
        ? seekSubject(tree, head, depth + 1)
        : -1;
    case 'acl':
      // "Threatened by Egypt, Ethiopia is tightening …": hung on the verb, of whose subject it speaks.
      if (tree.tokens[head]!.upos === 'VERB') return seekSubject(tree, head, depth + 1);
      if (isMadeTo(tree, verb, head)) return head;
      if (isStepOf(tree, head, verb)) return ownerAbove(tree, head, depth);
      // «ont suspendu le dialogue prévu avec Lima, reprochant …»: who does the one does the other.
      if (goesOn(tree, verb)) return seekSubject(tree, clauseOf(tree, head), depth + 1);
      // "are on the verge of joining", «est en train d'armer»: of whom it is said.
      if (AN_EDGE.test(tree.tokens[head]!.form) && ownSubject(tree, head) !== undefined) return ownSubject(tree, head)!;
      // «Pékin, soulignant…», «une volonté de contrer»
      return token.feats.VerbForm === 'Part' || token.feats.VerbForm === 'Ger' ? head : ownerAbove(tree, head, depth);
    case 'aux':
    case 'cop':
      return seekSubject(tree, head, depth + 1);
    case 'advmod':
      // "went as far as to expel": of the verb that the adverb is said of.
      return token.upos === 'ADV' ? seekSubject(tree, head, depth + 1) : -1;
    default:
      return -1;
  }
}

const AN_EDGE = /^(verge|brink|cusp|point|train|doigts)$/i;

function ownerAbove(tree: Tree, noun: number, depth: number): number {
  // «la décision du Kenya d'envoyer», "Kenya's decision to send": whose it is does it.
  const own = childrenBy(tree, noun, 'nmod').find(
    (child) =>
      tree.tokens[child]!.upos === 'PROPN' &&
      (tree.tokens[child]!.deprel === 'nmod:poss' ||
        childrenBy(tree, child, 'case').some((one) => /^(de|d['’]|of)$/i.test(tree.tokens[one]!.form))),
  );
  if (own !== undefined) return own;
  const clause = clauseOf(tree, noun);
  return clause === noun ? -1 : seekSubject(tree, clause, depth + 1);
}

/** The subject nearest before the verb that is no word for a day; else the first one. Parsers give some verbs two. */
function ownSubject(tree: Tree, verb: number): number | undefined {
  const all = childrenBy(tree, verb, 'nsubj');
  const subjects =
    all.length > 1
      ? all.filter((child) => !isEmphatic(tree, child) && !(child > all[0]! && isApposed(tree, child)))
      : all;
  return subjects.findLast((child) => child < verb && !isADay(tree.tokens[child]!)) ?? subjects[0];
}

/** «L'Australie, elle, a dépêché …»: a pronoun between commas only stresses the subject before it. */
const isEmphatic = (tree: Tree, index: number): boolean =>
  /^(lui|elle|eux|elles)$/i.test(tree.tokens[index]!.form) &&
  tree.tokens[index - 1]?.form === ',' &&
  tree.tokens[index + 1]?.form === ',';

/** «Cette démarche, écho d'une première entente, marque …»: a bare noun behind a comma says what the subject is. */
const isApposed = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' &&
  tree.tokens[index - 1]?.form === ',' &&
  childrenBy(tree, index, 'det', 'nummod').length === 0;

const isADay = formIs(
  /^(today|yesterday|tomorrow|aujourd['’]hui|hier|demain|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|month|year|semaine|mois|année)$/,
);

/** «Il doit s'entretenir avec Xi»: a pronoun taken for an impersonal one before a verb that is seldom so. -1 for none. */
function impersonal(tree: Tree, verb: number): number {
  // "it is willing to withdraw"
  if (/^(?:un)?(?:willing|ready|prepared|determined|reluctant|eager|able)$/i.test(tree.tokens[verb]!.form))
    return childrenBy(tree, verb, 'expl').find((child) => child < verb) ?? -1;
  if (!/^(doit|devait|devra|devrait|compte|espère|souhaite|veut|entend|ira|va)$/i.test(tree.tokens[verb]!.form))
    return -1;
  return childrenBy(tree, verb, 'expl').find((child) => /^(il|elle)$/i.test(tree.tokens[child]!.form)) ?? -1;
}

/** "Zimbabwe today accused …": a word for a day is no subject, the name in front of it is. */
function besideTime(tree: Tree, subject: number): number {
  if (!isADay(tree.tokens[subject]!)) return subject;
  return (
    childrenBy(tree, subject, 'compound', 'nmod', 'amod', 'appos', 'flat').find(
      (child) => tree.tokens[child]!.upos === 'PROPN',
    ) ?? subject
  );
}

/** "accused X of arming", «condamné X pour avoir armé»: what the object did, not what it was done for. */
function isBlame(tree: Tree, verb: number): boolean {
  const marks = childrenBy(tree, verb, 'mark', 'case').map((child) => tree.tokens[child]!.form.toLowerCase());
  if (marks.some((mark) => /^(of|from|for|de|d['’])$/.test(mark))) return true;
  const above = tree.tokens[tree.tokens[verb]!.head]?.lemma;
  // "charged Chad with meddling": the verb that takes its charge with that word.
  if (marks.includes('with') && above === 'charge') return true;
  return marks.some((mark) => /^(pour|with)$/.test(mark)) && childrenBy(tree, verb, 'aux').length > 0;
}

/** "accused Turkey of backing rebels", "thanked Pakistan for sending troops": who is judged did it, also where the gerund was taken for a participle. */
const blamedFor = (tree: Tree, head: number, verb: number): number | undefined =>
  controllingObject(tree, head, verb) ??
  (/ing$/.test(tree.tokens[verb]!.form) ? judgedBefore(tree, head, verb) : undefined);

/** "called on Kigali to withdraw", «a ordonné à ses soldats de partir»: the one who is called upon does it. */
function calledUpon(tree: Tree, head: number, verb: number): number | undefined {
  // "picked a Russian firm to build the plant", «a choisi une entreprise russe pour construire»
  if (HIRING.test(tree.tokens[head]!.lemma))
    return childrenBy(tree, head, 'obj').find((child) => child > head && child < verb);
  if (
    /^(ordonner|demander|interdire|permettre|enjoindre|recommander|conseiller|intimer|reprocher)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
    return childrenBy(tree, head, 'obl').find(
      (child) =>
        child > head &&
        child < verb &&
        /^(NOUN|PROPN)$/.test(tree.tokens[child]!.upos) &&
        childrenBy(tree, child, 'case').some((one) => /^(à|aux?)$/i.test(tree.tokens[one]!.form)),
    );
  if (!/^(call|appeal|plead|prevail|lean|shout)$/.test(tree.tokens[head]!.lemma)) return undefined;
  if (!childrenBy(tree, verb, 'mark').some((child) => tree.tokens[child]!.form === 'to')) return undefined;
  return childrenBy(tree, head, 'obl').find(
    (child) =>
      child < verb && childrenBy(tree, child, 'case').some((one) => /^(on|upon|to|with)$/.test(tree.tokens[one]!.form)),
  );
}

const HIRING = /^(choisir|désigner|mandater|missionner|pick|choose|select|hire|commission|contract|enlist|tap)$/;

/**
 * A finite verb whose subject the parser has hung elsewhere: the bare noun right before it, with nothing but adverbs,
 * auxiliaries and clitics between («D'après Paris, des soldats se trouveraient …»). -1 where there is none.
 */
function subjectBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isBetweenSubjectAndVerb(tree, at)) at--;
  if (at < 0 || !/^(NOUN|PROPN|ADJ)$/.test(tree.tokens[at]!.upos)) return -1;
  // Up from the last word of the noun phrase to its head, as long as the head stands before the verb.
  let noun = at;
  while (/^(amod|nmod|flat|appos|compound)$/.test(relation(tree.tokens[noun]!)) && tree.tokens[noun]!.head >= 0) {
    const head = tree.tokens[noun]!.head;
    const hasComma = tree.tokens.slice(Math.min(head, noun), Math.max(head, noun)).some((token) => token.form === ',');
    if (head > verb || hasComma) break;
    noun = head;
  }
  const token = tree.tokens[noun]!;
  // «entre 10.000 et 12.000 soldats», "up to 4,000 men": a preposition of the number, not of the noun.
  const isCounted = childrenBy(tree, noun, 'nummod').length > 0;
  if (!/^(NOUN|PROPN)$/.test(token.upos) || (childrenBy(tree, noun, 'case').length > 0 && !isCounted)) return -1;
  const plural = (feats: Record<string, string>) => feats.Number;
  const [mine, theirs] = [plural(token.feats), plural(tree.tokens[verb]!.feats)];
  return mine && theirs && mine !== theirs ? -1 : noun;
}

function isBetweenSubjectAndVerb(tree: Tree, at: number): boolean {
  const { upos, form } = tree.tokens[at]!;
  return upos === 'ADV' || upos === 'AUX' || (upos === 'PRON' && /^(se|s['’]|y|en|le|la|l['’]|lui|leur)$/i.test(form));
}
