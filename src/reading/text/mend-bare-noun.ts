import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';
import { asDescribedDeed, asFearing, asGerund } from './mend-gerund.ts';
import { asGivenName } from './mend-given-name.ts';
import { asJoined } from './mend-joined-noun.ts';
import { asPluralDeed } from './mend-plural-deed.ts';

/**
 * Mends some English readings of a bare word: "blocked EU aid to Ukraine" and "buy shells", where the noun was taken for an
 * infinitive, "condemned the Rwandan raid on Goma" and "a Turkish air raid", where it was taken for a verb, "if Israel
 * attacks", where the verb was taken for a plural, and the headline "Azerbaijani president to visit Bucharest", which was
 * taken for a noun alone, "would back Pakistan", "voiced regret", "called the Russian offer a sham", "took part in exercises" and "gave Turkey a Boeing". Other trees are returned as they are.
 */
export function mendBareNoun(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 1; index < tokens.length; index++) {
    const next =
      asNoun(mended, index) ??
      asDeed(mended, index) ??
      asPluralDeed(mended, index) ??
      asJoined(mended, index) ??
      asGoods(mended, index) ??
      asVerb(mended, index) ??
      asFuture(mended, index) ??
      asBacking(mended, index) ??
      asFelt(mended, index) ??
      asCalled(mended, index) ??
      asGivenName(mended, index) ??
      asGerund(mended, index) ??
      asDescribedDeed(mended, index) ??
      asFearing(mended, index);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

/** "blocked EU aid to Ukraine": no infinitive stands without "to" behind a verb that is no modal. */
function asNoun(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head, form } = tokens[index]!;
  const owner = tokens[index - 1]!;
  if (upos !== 'VERB' || !/^(xcomp|obj)$/.test(deprel) || !NOUNS.test(form)) return null;
  if (owner.upos !== 'PROPN' || owner.deprel !== 'obj' || owner.head !== head) return null;
  if (tokens.some((token) => token.head === index && /^(mark|aux|nsubj|obj)/.test(token.deprel))) return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'NOUN', feats: {}, deprel: 'obj' };
    if (at === index - 1) return { ...token, head: index, deprel: 'compound' };
    return token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  });
}

/** "condemned the Rwandan raid on Goma": no verb has an article. */
function asDeed(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head, form } = tokens[index]!;
  if (upos !== 'VERB' || !NOUNS.test(form) || head < 0) return null;
  const own = tokens.filter((one) => one.head === index);
  if (!own.some((one) => one.deprel === 'det' && /^(the|an?)$/i.test(one.form))) return null;
  if (own.some((one) => /^(mark|aux|nsubj|obj)/.test(one.deprel))) return null;
  const isObject =
    head < index &&
    tokens[head]!.upos === 'VERB' &&
    /^(parataxis|xcomp|ccomp|dep|conj)$/.test(deprel) &&
    !tokens.some((one) => one.head === head && /^(obj|nsubj:pass)$/.test(one.deprel));
  return tokens.map((token, at) => {
    if (at === index)
      return {
        ...token,
        upos: 'NOUN',
        lemma: form.toLowerCase(),
        feats: { Number: 'Sing' },
        ...(isObject ? { deprel: 'obj' } : {}),
      };
    return token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  });
}

/** "buy shells worth …", "sent tanks": what is bought or given is a thing. */
function asGoods(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head, form } = tokens[index]!;
  if (upos !== 'VERB' || deprel !== 'xcomp' || head >= index || !GOODS.test(form)) return null;
  if (tokens[head]!.upos !== 'VERB' || tokens.some((one) => one.head === head && /^(obj|nsubj:pass)$/.test(one.deprel)))
    return null;
  if (tokens.some((one) => one.head === index && /^(mark|aux|nsubj|obj)/.test(one.deprel))) return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'NOUN', feats: { Number: 'Plur' }, deprel: 'obj' };
    return token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  });
}

/** "if Israel attacks": what stands under "if" has a verb. */
function asVerb(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, form } = tokens[index]!;
  const before = tokens[index - 1]!;
  if (upos !== 'NOUN' || !/[^s]s$/.test(form) || !/^(advcl|ccomp)/.test(deprel)) return null;
  if (!/^(PROPN|NOUN)$/.test(before.upos) || before.head !== index || !before.deprel.startsWith('compound'))
    return null;
  const own = tokens.filter((token) => token.head === index);
  const isClause = own.some((token) => token.deprel === 'mark' && /^(if|unless|because|once|until)$/i.test(token.form));
  if (!isClause || own.some((token) => /^(det|case|cop|nsubj)/.test(token.deprel))) return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'VERB', feats: { VerbForm: 'Fin', Number: 'Sing', Tense: 'Pres' } };
    if (at === index - 1) return { ...token, deprel: 'nsubj' };
    return token;
  });
}

/** "Azerbaijani president to visit Bucharest": a headline whose verb is an infinitive. */
function asFuture(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head } = tokens[index]!;
  if (upos !== 'VERB' || deprel !== 'acl' || head !== index - 2 || tokens[index - 1]!.form !== 'to') return null;
  const { upos: kind, head: above } = tokens[head]!;
  if (above >= 0 || !/^(NOUN|PROPN)$/.test(kind) || /[.!?]$/.test(tokens.at(-1)!.form)) return null;
  if (tokens.some(({ upos, deprel }, at) => at < index && /^(VERB|AUX|DET)$/.test(upos) && deprel !== 'det'))
    return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, head: -1, deprel: 'root' };
    if (at === head) return { ...token, head: index, deprel: 'nsubj' };
    return token.head === head && at > index ? { ...token, head: index } : token;
  });
}

/** "would always back Pakistan": behind a modal "back" is no preposition. */
function asBacking(tokens: readonly Token[], index: number): Token[] | null {
  const { form, upos, deprel, head } = tokens[index]!;
  if (form !== 'back' || upos === 'VERB' || deprel !== 'case' || head <= index) return null;
  let modal = index - 1;
  while (modal > 0 && tokens[modal]!.upos === 'ADV') modal--;
  if (!/^(will|would|can|could|may|might|should|must|to)$/i.test(tokens[modal]!.form)) return null;
  if (!tokens.some((token, at) => at < index && token.head === head && token.deprel.startsWith('nsubj'))) return null;
  const above = tokens[head]!;
  return tokens.map((token, at) => {
    if (at === index)
      return { ...token, upos: 'VERB', lemma: 'back', feats: {}, head: above.head, deprel: above.deprel };
    if (at === head) return { ...token, head: index, deprel: 'obj' };
    const isPart = /^(det|amod|compound|nmod|flat|nummod|appos|case)/.test(token.deprel);
    return token.head === head && !isPart ? { ...token, head: index } : token;
  });
}

/** "voiced deep regret over": what is voiced is a noun. */
function asFelt(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, head, form, deprel } = tokens[index]!;
  if (upos !== 'VERB' || !FELT.test(form) || deprel === 'conj') return null;
  let verb = index - 1;
  while (verb > 0 && /^AD[JV]$/.test(tokens[verb]!.upos)) verb--;
  if (!/^(voice|express|convey|share|register)$/.test(tokens[verb]!.lemma) || tokens[verb]!.upos !== 'VERB')
    return null;
  if (head >= 0 && head > index) return null;
  if (tokens.some((one) => one.head === index && /^(mark|aux|nsubj|obj)/.test(one.deprel))) return null;
  return tokens.map((token, at) => {
    if (at === index)
      return { ...token, upos: 'NOUN', lemma: form, feats: { Number: 'Sing' }, head: verb, deprel: 'obj' };
    if (at > verb && at < index && token.head === index) return { ...token, upos: 'ADJ', deprel: 'amod' };
    return token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  });
}

const FELT = /^(regret|concern|support|hope|doubt|alarm|interest|anger|relief|dismay)$/;

/** "called the Russian offer a sham": behind an article and an adjective stands a noun. */
function asCalled(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, head, form } = tokens[index]!;
  if (upos !== 'VERB' || !SAID_OF.test(form) || head < 0 || head >= index) return null;
  const adjective = tokens[index - 1]!;
  if (!/^(call|describe|brand|label|dismiss|see|term)$/.test(tokens[head]!.lemma)) return null;
  if (adjective.upos !== 'ADJ' || adjective.head !== index || !adjective.deprel.startsWith('nsubj')) return null;
  const article = tokens.findIndex((one) => one.head === index - 1 && one.deprel === 'det');
  if (article !== index - 2) return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'NOUN', lemma: form, feats: { Number: 'Sing' }, deprel: 'obj' };
    if (at === index - 1) return { ...token, deprel: 'amod' };
    if (at === article) return { ...token, head: index };
    if (token.head !== index) return token;
    return token.deprel === 'obj' ? { ...token, head, deprel: 'xcomp' } : { ...token, head };
  });
}

const SAID_OF = /^(offer|plan|claim|move|bid|visit|raid|attack|strike|demand|request|deal|test|launch|vote|pledge)$/;

/** Arms that look like the present of a verb. */
const GOODS = /^(shells|tanks|mines|arms|rockets|bombs|guns|ships|boats|rifles|drones|jets|loans|grants|parts)$/i;

/** What states do for and to each other, as a noun that has the form of its verb. */
const NOUNS = /^(aid|support|help|trade|funding|access|intelligence|visit|attack|strike|raid)$/i;
