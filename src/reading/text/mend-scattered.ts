import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const A_DAY = /^(today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * "Nicaragua's Sandinista government today ordered …": the words of one subject were hung on the verb one by one, as
 * compounds and possessors, and a day was taken for the subject. They belong to the last noun among them.
 */
export function mendSubject(tokens: readonly Token[]): readonly Token[] {
  for (let verb = 0; verb < tokens.length; verb++) {
    if (tokens[verb]!.upos !== 'VERB') continue;
    const last = lastCompound(tokens, verb);
    // "a US offer to host …" is a noun, whatever it was taken for.
    if (last < 0 || !isTensed(tokens, verb)) continue;
    const before = tokens.flatMap((one, at) => (one.head === verb && at < verb ? [at] : []));
    const own = before.filter(
      (at) => at < last && /^(nsubj|compound|amod|det|nmod:poss|nummod)/.test(tokens[at]!.deprel),
    );
    const behind = before.filter((at) => at > last && tokens[at]!.deprel.startsWith('nsubj'));
    if (behind.some((at) => !A_DAY.test(tokens[at]!.form))) continue;
    const mended = tokens.map((one, at) => {
      if (at === last) return { ...one, deprel: 'nsubj' };
      if (behind.includes(at)) return { ...one, deprel: 'obl' };
      if (!own.includes(at)) return one;
      return { ...one, head: last, deprel: one.deprel.startsWith('nsubj') ? 'compound' : one.deprel };
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** The last noun before a verb that hangs on it as a compound; -1 where there is none. */
function lastCompound(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    const { head, deprel, upos, form } = tokens[at]!;
    if (head === verb && deprel === 'compound' && (upos === 'NOUN' || upos === 'PROPN') && !A_DAY.test(form)) return at;
  }
  return -1;
}

/** A past tense, or a verb with an auxiliary. */
const isTensed = (tokens: readonly Token[], verb: number): boolean =>
  /ed$|^(?:sent|met|held|said|sold|won|led|left|took|made|began|broke|shot|struck|told|gave|went|put|let|set)$/i.test(
    tokens[verb]!.form,
  ) || tokens.some((token) => token.head === verb && token.deprel.startsWith('aux'));

/** "from neighboring Lebanon": what looks like a gerund describes the name behind it. */
export function mendNeighbouring(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!/^neighbou?ring$/i.test(token.form) || token.upos !== 'VERB') continue;
    const name = tokens.findIndex(
      (one, index) => index > at && index <= at + 3 && one.head === at && one.deprel === 'obj',
    );
    if (name < 0) continue;
    const mended = tokens.map((one, index): Token => {
      if (index === name)
        return {
          ...one,
          head: token.head,
          deprel: token.deprel.startsWith('advcl') ? 'obl' : token.deprel.replace('acl', 'nmod'),
        };
      if (index === at) return { ...one, upos: 'ADJ', head: name, deprel: 'amod' };
      if (one.head !== at) return one;
      return {
        ...one,
        head: name,
        deprel: one.deprel === 'mark' ? 'case' : one.deprel,
        upos: one.upos === 'SCONJ' ? 'ADP' : one.upos,
      };
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** The words of one name have one head: the one in the most telling role, the others flat below it. */
export function mendName(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const outside = (at: number): boolean => tokens[at]!.head < from || tokens[at]!.head > to;
  const heads = tokens.flatMap((_, at) => (at >= from && at <= to && outside(at) ? [at] : []));
  if (heads.length < 2) return tokens;
  const head = heads.find((at) => /^(nsubj|obj|iobj|root)/.test(tokens[at]!.deprel)) ?? heads[0]!;
  const mended = tokens.map((token, at) =>
    at !== head && heads.includes(at) ? { ...token, head, deprel: 'flat' } : token,
  );
  return isTree(mended) ? mended : tokens;
}

/** "has sided with Chad": the participle was taken for an adjective. */
function asSided(tokens: readonly Token[]): readonly Token[] {
  const sided = tokens.findIndex(({ form, upos }) => upos === 'ADJ' && /^sided$/i.test(form));
  const have = tokens[sided]?.head ?? -1;
  if (have < 0 || have > sided || !/^(has|have|had)$/i.test(tokens[have]!.form)) return tokens;
  const { head, deprel } = tokens[have]!;
  const mended = tokens.map((one, at): Token => {
    if (at === sided) return { ...one, upos: 'VERB', lemma: 'side', head, deprel };
    if (at === have) return { ...one, upos: 'AUX', head: sided, deprel: 'aux' };
    return one.head === have ? { ...one, head: sided } : one;
  });
  return isTree(mended) ? mended : tokens;
}

/**
 * "Turkey has for years supplied drones": a phrase between the auxiliary and its participle made a verb of the one and
 * an adjective or a clause of the other.
 */
export function mendHad(tokens: readonly Token[]): readonly Token[] {
  const sided = asSided(tokens);
  if (sided !== tokens) return sided;
  for (let have = 0; have < tokens.length; have++) {
    const token = tokens[have]!;
    if (!/^(has|have|had)$/i.test(token.form) || token.upos !== 'VERB') continue;
    const perfect = asPerfect(tokens, have) ?? asForbidden(tokens, have);
    if (perfect) return perfect;
    let verb = have + 1;
    while (verb < have + 9 && /^(ADP|DET|ADJ|NUM|ADV|NOUN|PROPN)$/.test(tokens[verb]?.upos ?? '')) verb++;
    const found = tokens[verb];
    if (verb < have + 3 || found?.upos !== 'VERB' || !/^(ADP|ADV)$/.test(tokens[have + 1]!.upos)) continue;
    const noun = /^(amod|acl)/.test(found.deprel) ? found.head : -1;
    const isSplit = found.head === have || (noun > verb && tokens[noun]!.head === have);
    if (!isSplit || found.feats.VerbForm === 'Inf' || /ing$/.test(found.form)) continue;
    const mended = tokens.map((one, at): Token => {
      if (at === verb) return { ...one, head: token.head, deprel: token.deprel };
      if (at === have) return { ...one, upos: 'AUX', head: verb, deprel: 'aux' };
      if (at === noun) return { ...one, head: verb, deprel: 'obj' };
      return one.head === have ? { ...one, head: verb } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

const TAKEN_FOR_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['forbidden', 'forbid'],
  ['broken', 'break'],
  ['withdrawn', 'withdraw'],
]);

/** "has forbidden foreign aircraft to land": a participle taken for an adjective of what is forbidden. */
function asForbidden(tokens: readonly Token[], have: number): readonly Token[] | null {
  const verb = have + 1;
  const told = tokens[verb];
  if (told?.upos !== 'ADJ' || told.deprel !== 'amod' || !TAKEN_FOR_ADJECTIVES.has(told.form.toLowerCase())) return null;
  const noun = told.head;
  if (noun < verb || tokens[noun]!.head !== have || tokens[noun]!.deprel !== 'obj') return null;
  const { head, deprel } = tokens[have]!;
  const lemma = TAKEN_FOR_ADJECTIVES.get(told.form.toLowerCase())!;
  const mended = tokens.map((one, at): Token => {
    if (at === verb) return { ...one, upos: 'VERB', lemma, feats: { VerbForm: 'Part', Tense: 'Past' }, head, deprel };
    if (at === have) return { ...one, upos: 'AUX', head: verb, deprel: 'aux' };
    if (at === noun) return { ...one, head: verb };
    return one.head === have ? { ...one, head: verb } : one;
  });
  return isTree(mended) ? mended : null;
}

/** "is said to have expelled two envoys": a participle right behind "to have" was taken for what is had. */
function asPerfect(tokens: readonly Token[], have: number): readonly Token[] | null {
  const verb = have + 1;
  const told = tokens[verb];
  if (tokens[have]!.feats.VerbForm !== 'Inf' || told?.upos !== 'VERB' || !/(ed|en|t)$/.test(told.form)) return null;
  const noun = /^(amod|acl)/.test(told.deprel) && told.head > verb && tokens[told.head]!.head === have ? told.head : -1;
  if (noun < 0 && (told.head !== have || !/^(xcomp|ccomp|acl|advcl|conj)/.test(told.deprel))) return null;
  const { head, deprel } = tokens[have]!;
  const mended = tokens.map((one, at): Token => {
    if (at === verb) return { ...one, head, deprel, feats: { ...one.feats, VerbForm: 'Part', Tense: 'Past' } };
    if (at === have) return { ...one, upos: 'AUX', head: verb, deprel: 'aux' };
    if (at === noun) return { ...one, head: verb, deprel: 'obj' };
    return one.head === have ? { ...one, head: verb } : one;
  });
  return isTree(mended) ? mended : null;
}

/** A month or a day of the week, by its name. */
export const A_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;

const A_SPAN = /^(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)$/i;

/**
 * "visited Moscow in July and Kyiv in August": what is joined to a month belongs to what was visited; "phoned Modi two days
 * later": a name before a span of time is what the verb in front of it has for its object.
 */
export function mendTimes(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const { upos, deprel } = tokens[at]!;
    const mended = upos === 'PROPN' && AT_TIMES.test(deprel) ? atTime(tokens, at) : null;
    if (mended) return mended;
  }
  return tokens;
}

const AT_TIMES = /^(conj|compound|nmod|amod)$/;

function atTime(tokens: readonly Token[], at: number): readonly Token[] | null {
  const token = tokens[at]!;
  const time = tokens[token.head];
  if (!time || token.head === at || A_TIME.test(token.form)) return null;
  if (token.deprel === 'conj' && token.head < at && A_TIME.test(time.form)) {
    const first = tokens.findLastIndex(
      (one, index) =>
        index < token.head && one.head === time.head && one.upos === 'PROPN' && /^(obj|obl|nmod)/.test(one.deprel),
    );
    if (first < 0) return null;
    const mended = tokens.map((one, index) => (index === at ? { ...one, head: first } : one));
    if (isTree(mended)) return mended;
  }
  // «s'est rendu à Tunis en juillet et à Alger en août»: joined to the verb instead of to the first town.
  const own = tokens.find((one) => one.head === at && one.deprel === 'case');
  if (token.deprel === 'conj' && time.upos === 'VERB' && own) {
    const first = tokens.findIndex(
      (one, index) =>
        index > token.head &&
        index < at &&
        one.head === token.head &&
        one.upos === 'PROPN' &&
        tokens.some((word) => word.head === index && word.deprel === 'case' && word.lemma === own.lemma),
    );
    const mended = tokens.map((one, index) => (index === at && first >= 0 ? { ...one, head: first } : one));
    if (first >= 0 && isTree(mended)) return mended;
  }
  const isBeforeSpan =
    /^(compound|nmod|amod)$/.test(token.deprel) &&
    token.head > at &&
    A_SPAN.test(time.form) &&
    tokens[at + 1]?.upos === 'NUM' &&
    tokens[at - 1]?.upos === 'VERB';
  if (isBeforeSpan && !tokens.some((one) => one.head === at - 1 && one.deprel === 'obj')) {
    const mended = tokens.map((one, index) => (index === at ? { ...one, head: at - 1, deprel: 'obj' } : one));
    if (isTree(mended)) return mended;
  }
  return null;
}
