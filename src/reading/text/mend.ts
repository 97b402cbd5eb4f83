import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends two mistakes that parsers make with short English news sentences, where a past tense looks like a participle:
 * a noun as root with its verb inside the noun phrase ("the Union imposed sanctions"), or with its verb as a clause on
 * it ("The minister travelled to Manila."). Other trees are returned as they are.
 */
export function mendTree(tokens: readonly Token[], isStatement: boolean): readonly Token[] {
  const root = tokens.findIndex((token) => token.head < 0);
  if (root < 0 || !/^(NOUN|PROPN)$/.test(tokens[root]!.upos)) return tokens;
  if (tokens.some((token) => token.head === root && token.deprel === 'cop')) return tokens;
  const mended = verbInside(tokens, root, isStatement) ?? (isStatement ? verbBehind(tokens, root) : null);
  return mended && isTree(mended) ? mended : tokens;
}

/** «The Union imposed sanctions»: the verb hangs on its object as if it described it, right behind its subject. */
function verbInside(tokens: readonly Token[], root: number, isStatement: boolean): Token[] | null {
  const isBare = isStatement && !tokens.some(({ upos, feats }) => upos === 'AUX' || feats.VerbForm === 'Fin');
  // "But Chad also imposed sanctions": its subject was found.
  const subjectOf = (verb: number): number =>
    tokens.findIndex(({ head, deprel }, at) => head === verb && deprel === 'nsubj' && at < verb);
  const verb = tokens.findIndex(
    (token, index) =>
      (isPast(token) || (isBare && looksPast(token))) &&
      /^(amod|compound)$/.test(token.deprel) &&
      token.head > index &&
      (/^(NOUN|PROPN)$/.test(tokens[index - 1]?.upos ?? '') || isGeneral(tokens, index - 1) || subjectOf(index) >= 0),
  );
  if (verb < 0) return null;
  const object = tokens[verb]!.head;
  let subject = subjectOf(verb) >= 0 ? subjectOf(verb) : isGeneral(tokens, verb - 1) ? verb - 2 : verb - 1;
  while (tokens[subject]!.head >= 0 && tokens[subject]!.head < verb) subject = tokens[subject]!.head;
  if (root !== object && root !== subject) return null;
  return tokens.map((token, index) => {
    if (index === verb) return { ...token, upos: 'VERB', head: -1, deprel: 'root' };
    if (index === object) return { ...token, head: verb, deprel: 'obj' };
    if (index === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (token.head === object && index < verb) return { ...token, head: token.deprel === 'nmod:poss' ? subject : verb };
    return token.head === subject && index > verb ? { ...token, head: verb } : token;
  });
}

/** «The minister travelled to Manila.», «tanks fired four bombs, …»: the verb hangs on the root noun as a participle. */
function verbBehind(tokens: readonly Token[], root: number): Token[] | null {
  const verb = tokens.findIndex(
    (token, index) => index > root && token.head === root && token.deprel === 'acl' && isPast(token),
  );
  if (verb < 0) return null;
  // A participle of the passive has no object; a sentence has a finite verb somewhere.
  const isActive = tokens.some((token) => token.head === verb && token.deprel === 'obj');
  const isBelow = (at: number): boolean => {
    for (let node = at; node >= 0; node = tokens[node]!.head) if (node === verb) return true;
    return false;
  };
  const hasFinite = tokens.some(
    (token, at) => (token.upos === 'AUX' || token.feats.VerbForm === 'Fin') && !(at > verb + 1 && isBelow(at)),
  );
  if (!isActive && hasFinite) return null;
  return tokens.map((token, index) => {
    if (index === verb) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: verb, deprel: 'nsubj' };
    return token.head === root && index > verb ? { ...token, head: verb } : token;
  });
}

/** "NATO's secretary general praised …", "the president-elect met …" */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  /^(general|elect|designate)$/i.test(tokens[at]?.form ?? '') && /^(NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '');

/** "Rwanda armed M23", "Brazzaville lent vehicles": in a statement without any verb. */
const looksPast = (token: Token): boolean =>
  token.upos === 'ADJ' && /ed$|^(?:lent|sent|built|sold|held|left|met)$/i.test(token.form);

const isPast = (token: Token): boolean =>
  token.upos === 'VERB' && /ed$|^(?:sent|met|held|struck|sold|bought|led|left|sought|built|lent)$/i.test(token.form);

/**
 * «Cooperation between X and Y is growing», «entre X et Y»: the second name was taken for the subject of a clause of its
 * own. It is the partner of the first, and the noun is the subject.
 */
export function mendBetween(given: readonly Token[]): readonly Token[] {
  const tokens = mendFarBetween(given);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.head <= index || !/^(between|entre)$/i.test(token.form)) continue;
    const first = token.head;
    const join = tokens.findIndex(({ upos }, at) => at > first && at <= first + 2 && upos === 'CCONJ');
    if (join < 0) continue;
    // "a meeting between the minister and the speaker": the second was joined to the meeting.
    const beside = tokens.findIndex(
      ({ deprel, head }, at) => at > join && at <= join + 3 && deprel === 'conj' && head === tokens[first]!.head,
    );
    const isPartner = (one: Token): boolean =>
      one.upos === tokens[first]!.upos || (tokens[first]!.upos === 'PROPN' && one.upos === 'NOUN');
    if (beside >= 0 && tokens[beside]!.head < index && isPartner(tokens[beside]!))
      return tokens.map((one, at) => (at === beside ? { ...one, head: first } : one));
    const second = tokens.findIndex(({ deprel }, at) => at > join && at <= join + 3 && deprel.startsWith('nsubj'));
    if (second < 0) continue;
    const verb = tokens[second]!.head;
    const noun = tokens[first]!.head;
    const isSplit = noun >= 0 && noun < first && tokens[verb]?.head === noun;
    const mended = tokens.map((one, at) => {
      if (at === second) return { ...one, head: first, deprel: 'conj' };
      if (at === join) return { ...one, head: second, deprel: 'cc' };
      if (isSplit && at === verb) return { ...one, head: tokens[noun]!.head, deprel: tokens[noun]!.deprel };
      if (isSplit && at === noun) return { ...one, head: verb, deprel: 'nsubj' };
      return one;
    });
    return isTree(mended) ? mended : tokens;
  }
  return tokens;
}

const MEETING =
  /^(rencontre|entretien|réunion|entrevue|sommet|discussions?|pourparlers|négociations?|accord|pacte|traité|meeting|talks|summit|negotiations|agreement|pact|deal|treaty|clash|affrontements?)$/i;

const A_SPAN =
  /^(week|month|year|weekend|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dernier|dernière)$/i;

/** «à l'issue d'une rencontre à Lima entre les ministres»: between whom it was is told of the meeting, not of a noun before it. */
function mendFarBetween(tokens: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex(({ form, deprel }) => deprel === 'case' && /^(between|entre)$/i.test(form));
  const first = index < 0 ? -1 : tokens[index]!.head;
  const above = first < 0 ? -1 : tokens[first]!.head;
  if (above < 0 || above > index || MEETING.test(tokens[above]!.form)) return tokens;
  // "a meeting last week between …"
  const isTime = A_SPAN.test(tokens[above]!.form);
  const meeting = tokens.findLastIndex(
    ({ form, upos }, at) => (at > above || isTime) && at < index && upos === 'NOUN' && MEETING.test(form),
  );
  if (meeting < 0 || index - meeting > 6) return tokens;
  const mended = tokens.map((one, at) => (at === first ? { ...one, head: meeting, deprel: 'nmod' } : one));
  return isTree(mended) ? mended : tokens;
}

/**
 * "sent up to 1,000 troops", «a envoyé jusqu'à 1 000 soldats»: the words before the number limit it and are no
 * preposition of the noun, which is the object of a verb that has no other.
 */
export function mendUpTo(tokens: readonly Token[]): readonly Token[] {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const about = ABOUT.test(token.form) ? withoutAbout(tokens, index) : null;
    if (about) return about;
    const to = tokens[index + 1];
    const number = tokens[index + 2];
    if (number?.upos !== 'NUM' || !/^(up|jusqu['’]?)$/i.test(token.form) || !/^(to|à)$/i.test(to!.form)) continue;
    const noun = number.deprel === 'nummod' ? number.head : index + 2;
    if (noun < index || (to!.head !== noun && token.head !== noun)) continue;
    const verb = tokens[noun]!.head;
    const isObject =
      tokens[verb]?.upos === 'VERB' &&
      verb < index &&
      tokens[noun]!.deprel.startsWith('obl') &&
      !tokens.some((one) => one.head === verb && one.deprel === 'obj');
    const mended = tokens.map((one, at) => {
      if (at === index) return { ...one, head: index + 2, deprel: 'advmod' };
      if (at === index + 1) return { ...one, head: index, deprel: 'fixed' };
      return at === noun && isObject ? { ...one, deprel: 'obj' } : one;
    });
    return isTree(mended) ? mended : tokens;
  }
  return tokens;
}

const ABOUT = /^(about|around|over|nearly|almost|roughly|environ)$/i;

/** "trained about 1,200 soldiers", "hosts around 30 jets": the word limits the number, what is counted is the object. */
function withoutAbout(tokens: readonly Token[], index: number): readonly Token[] | null {
  const { head: noun, deprel } = tokens[index]!;
  const number = index + 1;
  if (deprel !== 'case' || tokens[number]?.upos !== 'NUM' || tokens[number]!.head !== noun || noun < number)
    return null;
  const verb = tokens[noun]!.head;
  if (verb !== index - 1 || tokens[verb]!.upos !== 'VERB' || !tokens[noun]!.deprel.startsWith('obl')) return null;
  if (tokens.some((one) => one.head === verb && one.deprel === 'obj')) return null;
  const mended = tokens.map((one, at) => {
    if (at === index) return { ...one, upos: 'ADV', head: number, deprel: 'advmod' };
    return at === noun ? { ...one, deprel: 'obj' } : one;
  });
  return isTree(mended) ? mended : null;
}

/** What stands before a verb with its auxiliaries and clitics, a comma left out: «», s'est indigné». */
function quoteBefore(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (tokens[at]?.upos === 'AUX' || /^(s['’]|se|l['’]|nous|leur|lui)$/i.test(tokens[at]?.form ?? '')) at--;
  return tokens[at]?.form === ',' ? at - 1 : at;
}

/** «« … », estime un expert»: the speaker behind the verb was taken for its object, the quotation for its subject. */
export function mendInverted(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    (token, index) => token.upos === 'VERB' && /^[»”"]$/.test(tokens[quoteBefore(tokens, index)]?.form ?? ''),
  );
  if (verb < 0) return mendReflexive(tokens);
  const speaker = tokens.findIndex((token, index) => index > verb && token.head === verb && token.deprel === 'obj');
  const quoted = tokens.findIndex(
    (token, index) => index < verb && token.head === verb && token.deprel.startsWith('nsubj'),
  );
  if (speaker < 0) return tokens;
  return tokens.map((token, index) => {
    if (index === speaker) return { ...token, deprel: 'nsubj' };
    return index === quoted ? { ...token, deprel: 'ccomp' } : token;
  });
}

/**
 * «Plus de 200 commandos turcs sont arrivés», «près de 3 000 soldats», "has trained more than 5,000 soldiers": what limits a
 * number was taken for the noun that is counted.
 */
export function mendMoreThan(tokens: readonly Token[]): readonly Token[] {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const number = limited(tokens, index);
    if (number < 0) continue;
    const [head, than] = [tokens[number]!.deprel === 'nummod' ? tokens[number]!.head : number, index + 1];
    const isUnder = [index, token.head].includes(tokens[head]?.head ?? -1) && tokens[than]!.head === head;
    if (head < number || (tokens[head]!.head !== index && !isUnder)) continue;
    const mended = tokens.map((one, at) => {
      if (at === head) return { ...one, head: token.head, deprel: token.deprel };
      if (at === index) return { ...one, head: number, deprel: 'advmod' };
      if (at === than) return { ...one, head: index, deprel: 'fixed' };
      return one.head === index ? { ...one, head } : one;
    });
    return isTree(mended) ? mended : tokens;
  }
  return tokens;
}

/** Where the number stands behind «plus de», "more than", "fewer than a"; -1 where it is none. */
function limited(tokens: readonly Token[], index: number): number {
  const [token, next] = [tokens[index]!, tokens[index + 1]?.form ?? ''];
  const french = /^(plus|moins|près)$/i.test(token.form) && /^(de|d['’])$/i.test(next);
  // "more than" as one word is right as it is.
  const english =
    /^(more|less|fewer)$/i.test(token.form) && next.toLowerCase() === 'than' && tokens[index + 1]!.deprel === 'case';
  if (!french && !english) return -1;
  const at = english && /^an?$/i.test(tokens[index + 2]?.form ?? '') ? index + 3 : index + 2;
  return tokens[at]?.upos === 'NUM' ? at : -1;
}

/** «Le texte est prêt, se félicite le ministre»: what a reflexive verb in an aside has behind it is its subject. */
function mendReflexive(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token, index) => {
    if (token.upos !== 'VERB' || token.deprel !== 'parataxis') return false;
    const clitic = tokens[index - 1]?.upos === 'AUX' ? tokens[index - 2] : tokens[index - 1];
    return (
      /^(se|s['’])$/i.test(clitic?.form ?? '') &&
      !tokens.some((one) => one.head === index && one.deprel.startsWith('nsubj'))
    );
  });
  if (verb < 0) return tokens;
  const speaker = tokens.findIndex((token, index) => index > verb && token.head === verb && token.deprel === 'obj');
  return speaker < 0
    ? tokens
    : tokens.map((token, index) => (index === speaker ? { ...token, deprel: 'nsubj' } : token));
}
