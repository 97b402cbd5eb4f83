import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends three English clauses whose verb or subject was lost: "It buys arms from Russia", whose verb was taken for a noun,
 * "Egypt and Qatar back the army", and the headline "Chad, Niger to hold drills", whose subject was taken for a call; and
 * "has sold it drones", where whom was given something was taken for a second thing.
 */
export function mendPlainVerb(tokens: readonly Token[]): readonly Token[] {
  const called = asReceiver(asSubject(tokens));
  const verb = called.findIndex((_, at) => isPlain(called, at) || isBacking(called, at));
  const mended = verb < 0 ? called : asVerb(called, verb);
  return isTree(mended) ? mended : tokens;
}

const BASE = /^(NOUN|ADJ|ADV|ADP|SCONJ)$/;
const isTold = ({ upos, feats }: Token): boolean => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin');

/** "It buys", "…, and she tours": a nominative that opens its clause, and a third person right behind it. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const [pronoun, next] = [tokens[at - 1], tokens[at + 1]];
  if (!pronoun || !next || !tokens[at]!.form.endsWith('s')) return false;
  if (!/^(it|he|she)$/i.test(pronoun.form) || !BASE.test(tokens[at]!.upos)) return false;
  if (!/[^s]s$/.test(tokens[at]!.form) || /^(its|his|this|thus|always|perhaps|as|sometimes)$/i.test(tokens[at]!.form))
    return false;
  const opens = at === 1 || /^(PUNCT|CCONJ)$/.test(tokens[at - 2]!.upos);
  return opens && !/^(VERB|AUX|PART|PUNCT)$/.test(next.upos);
}

/** "Russia and Belarus back the plan": several, then what is backed, and no verb in between. */
function isBacking(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.form !== 'back' || tokens[at]!.upos === 'VERB') return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || !/^(PROPN|NOUN)$/.test(before.upos) || !/^(DET|PROPN|PRON)$/.test(next.upos)) return false;
  const isMany = before.feats.Number === 'Plur' || tokens[at - 2]?.upos === 'CCONJ';
  return isMany && !tokens.slice(0, at).some(isTold);
}

/** What stands before the verb is its subject, what stands behind it and hung on that its object or complement. */
function asVerb(tokens: readonly Token[], verb: number): readonly Token[] {
  let subject = verb - 1;
  while (subject > 0 && /^(conj|cc)$/.test(tokens[subject]!.deprel) && tokens[subject]!.head < subject)
    subject = tokens[subject]!.head;
  const root = tokens.findIndex(({ head }) => head < 0);
  const isTop = root === verb || root === subject || root > verb;
  const [above, deprel] = isTop ? [-1, 'root'] : [root, 'conj'];
  let object = -1;
  return tokens.map((token, at) => {
    if (at === verb)
      return {
        ...token,
        upos: 'VERB',
        lemma: token.form.toLowerCase().replace(/s$/, ''),
        feats: FINITE,
        head: above,
        deprel,
      };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    const wasHere = token.head === verb || token.head === subject || (isTop && (at === root || token.head < 0));
    if (at < verb || !wasHere) return token;
    const isNominal = /^(NOUN|PROPN|PRON|NUM)$/.test(token.upos);
    const hasCase = tokens.some((one) => one.head === at && one.deprel === 'case');
    if (!isNominal || hasCase || object >= 0)
      return {
        ...token,
        head: verb,
        deprel: isNominal && hasCase ? 'obl' : token.head < 0 ? 'parataxis' : token.deprel,
      };
    object = at;
    return { ...token, head: verb, deprel: 'obj' };
  });
}

const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };

/** "Chad, Niger to hold drills": nobody is called in a headline. */
function asSubject(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.deprel !== 'vocative' || first.upos !== 'PROPN') return tokens;
  if (tokens.some(({ head, deprel }) => head === first.head && deprel.startsWith('nsubj'))) return tokens;
  return tokens.map((token, at) => (at === 0 ? { ...token, deprel: 'nsubj' } : token));
}

/** "has also sold it drones", "lent the island $2 million": of two objects the first is the one who receives. */
function asReceiver(given: readonly Token[]): readonly Token[] {
  const tokens = asGiven(given);
  const at = tokens.findIndex(
    ({ upos, deprel, head }, index) =>
      deprel === 'obj' &&
      head >= 0 &&
      head < index &&
      (upos === 'PRON' ? head === index - 1 : GIVES.test(tokens[head]!.lemma) && tokens[index + 1]?.form !== ',') &&
      tokens.some((one, other) => other > index && one.head === head && one.deprel === 'obj'),
  );
  return at < 0 ? tokens : tokens.map((token, index) => (index === at ? { ...token, deprel: 'iobj' } : token));
}

/** "sent Chad a Rapid Strike System": what is given, taken for a time, behind whom it is given to. */
function asGiven(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ upos, deprel, head }, index) => {
    if (upos !== 'NOUN' || deprel !== 'obl' || head < 0 || !GIVES.test(tokens[head]!.lemma)) return false;
    const parts = tokens.filter((one, other) => one.head === index && other < index);
    const first = index - parts.length;
    return (
      tokens[first]?.upos === 'DET' &&
      tokens[first - 1]?.deprel === 'obj' &&
      tokens[first - 1]!.head === head &&
      parts.every(({ deprel: as }) => /^(det|amod|compound|nummod)/.test(as))
    );
  });
  return at < 0 ? tokens : tokens.map((token, index) => (index === at ? { ...token, deprel: 'obj' } : token));
}

const GIVES = /^(give|lend|send|offer|sell|grant|hand|award|pay|promise|loan|ship|deny|refuse|owe)$/;

/** Forms of these verbs, and a few others. */
export const isGiving = (form: string): boolean =>
  /^(g[ai]v|len[dt]|sen[dt]|offer|s[eo]l[dl]|grant|hand|award|pa[iy]|promis|loan|shipp?|den[iy]|refus|ow)(e|d|n|s|y|es|ed|en|ing)?$/i.test(
    form,
  );
