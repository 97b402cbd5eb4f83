import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, type Word, wordSet } from '../text/words.ts';
import { phraseOf } from './phrase.ts';

/** The subject in the tree; a noun that a parser took for the root of "A team set up by … reported that …". */
export function speakingSubject(passage: Passage, verb: number): number {
  const lead = parted(passage, verb);
  if (lead >= 0) return lead;
  const vain = inVain(passage, verb);
  if (vain >= 0) return vain;
  const token = passage.tokens[verb]!;
  const root = passage.tokens.findIndex((one) => one.head < 0);
  const reduced =
    relation(token) === 'acl' && token.feats.VerbForm === 'Part' && childrenBy(passage, verb, 'aux').length === 0;
  if (reduced && ['NOUN', 'PROPN'].includes(passage.tokens[root]!.upos) && root < verb)
    return childrenBy(passage, verb, 'ccomp').length > 0 ? root : -1;
  // Of two subjects before a verb the nearer is its own; one may hang on the auxiliary.
  const own = [verb, ...childrenBy(passage, verb, 'aux')]
    .flatMap((node) => childrenBy(passage, node, 'nsubj'))
    .filter((child) => child < verb && !passage.tokens[child]!.feats.PronType?.includes('Rel'))
    .filter(
      (child, _, all) =>
        all.length === 1 || !/^(week|month|year|semaine|mois|année)$/i.test(passage.tokens[child]!.form),
    );
  return own.length > 0 ? Math.max(...own) : subjectOf(passage, verb);
}

/**
 * «L'Otan, dont des soldats patrouillent au Kosovo, n'a pas commenté»: the name at the start of a sentence that a relative
 * clause parts from its verb, where a parser has taken the verb of that clause for the main one. -1 where there is none.
 */
export function parted(passage: Passage, verb: number): number {
  const { tokens } = passage;
  const name = tokens.findIndex(({ upos }) => upos === 'PROPN' || upos === 'NOUN');
  if (name < 0 || name > 2 || verb - name < 6) return -1;
  const comma = tokens.findIndex(({ form }, at) => at > name && form === ',');
  const relative = /^(dont|qui|que|qu['’]|où|whose|which|who|where)$/i.test(tokens[comma + 1]?.form ?? '');
  const closes = tokens[groupStart(passage, verb) - 1]?.form === ',';
  if (comma < 0 || comma - name > 4 || !relative || !closes) return -1;
  // "Prime Minister Abiy Ahmed, whose country …": the noun that governs the others.
  const { head } = tokens[name]!;
  return head > name && head < comma ? head : name;
}

/** «Le ministre a beau jurer que …»: whoever does so in vain. -1 where it is not that. */
function inVain(passage: Passage, verb: number): number {
  const { tokens } = passage;
  if (tokens[verb]!.feats.VerbForm !== 'Inf' || tokens[verb - 1]?.form !== 'beau') return -1;
  return tokens.findLastIndex(({ deprel }, at) => at < verb - 1 && deprel.startsWith('nsubj'));
}

export const isFiniteVerb = (passage: Passage, verb: number): boolean =>
  passage.tokens[verb]!.feats.VerbForm === 'Fin' || childrenBy(passage, verb, 'aux').length > 0;

/** First token of the verb with its auxiliaries, clitics and adverbs before it. */
export function groupStart(passage: Passage, verb: number): number {
  let at = verb;
  while (
    at > 0 &&
    (['AUX', 'ADV'].includes(passage.tokens[at - 1]!.upos) ||
      isNot(passage.tokens[at - 1]!) ||
      isClitic(passage.tokens[at - 1]!) ||
      isSupport(passage.tokens[at - 1]!))
  )
    at--;
  return at;
}

const isSubjectPronoun = formIs(/^(il|elle|ils|elles|on|je|nous|he|she|they|it|we)$/);

const isNot = formIs(/^(not|n['’]t)$/);

const isClitic = formIs(/^(-t-|-)?(il|elle|ils|elles|on|lui|leur|s[’']|se|l[’']|y)$/);

/** «veut croire», «a fait savoir» */
const isSupport = lemmaIs(/^(vouloir|faire|laisser|want)$/i);

export const isBreak = (passage: Passage, index: number): boolean =>
  index >= 0 && /^(,|»|”|"|»,|–|—|!|\?)$/.test(passage.tokens[index]!.form);

/**
 * The subject behind its verb in an aside: «…, a rapporté KCNA», «…, prévient un diplomate», «a-t-il promis»,
 * "…, said Smith". -1 where the verb is no aside.
 */
export function invertedSubject(passage: Passage, verb: number): number {
  const from = groupStart(passage, verb);
  const clitic = [...Array(verb + 2 - from).keys()]
    .map((step) => from + step)
    .find((index) => {
      const token = passage.tokens[index];
      return token && /^-(t-)?(il|elle|ils|elles|on)$/i.test(token.form);
    });
  // «Faut-il craindre …?» asks and reports nothing.
  if (clitic !== undefined) return /\?\s*$/.test(passage.text) ? -1 : clitic;
  // «Accusant Paris, il a salué …»: a pronoun before the verb is its subject, and nothing is inverted.
  if (passage.tokens.slice(from, verb).some(isSubjectPronoun)) return -1;
  // The verb itself, or what stands before it: «a-t-il dit», «s'est félicité».
  const finite = passage.tokens.slice(from, verb + 1).some((_, step) => isFiniteVerb(passage, from + step));
  if (!isBreak(passage, from - 1) || from < 2 || !finite) return -1;
  // A comma right between a noun and the verb parts them: «Bakou, assure un diplomate, veut la paix».
  if (
    !/^[»”"]$/.test(passage.tokens[from - 1]!.form) &&
    childrenBy(passage, verb, 'nsubj').some((child) => child < from && phraseOf(passage, child).at(-1) !== from - 2)
  )
    return -1;
  for (let at = verb + 1; at < passage.tokens.length && at < verb + 9; at++) {
    const token = passage.tokens[at]!;
    if (['NOUN', 'PROPN'].includes(token.upos)) {
      return governing(passage, at);
    }
    // «a précisé ce dernier»
    if (/^(dernier|dernière)$/i.test(token.form) && /^(ce|cette)$/i.test(passage.tokens[at - 1]!.form)) return at;
    if (token.upos === 'PRON' && /^(he|she|they|it|beaucoup|certains)$/i.test(token.form)) return at;
    // «croit savoir un diplomate», «laisse entendre le ministre»
    if (/^(savoir|comprendre|entendre|remarquer|observer)$/i.test(token.form)) continue;
    // «affirment des ONG»: the article, not a preposition.
    if (token.form === 'de' && /^les$/i.test(passage.tokens[at + 1]?.form ?? '') && at === verb + 1) {
      const noun = passage.tokens.findIndex((one, index) => index > at && /^(NOUN|PROPN)$/.test(one.upos));
      return noun >= 0 && noun <= at + 4 ? noun : -1;
    }
    // «a déclaré à la presse le ministre»: what is told to whom is stepped over.
    if (token.upos === 'ADP') {
      const noun = passage.tokens.findIndex((one, index) => index > at && /^(NOUN|PROPN)$/.test(one.upos));
      if (noun < 0 || noun > at + 3) return -1;
      at = noun;
      continue;
    }
    if (!['DET', 'ADJ', 'ADV', 'NUM'].includes(token.upos)) return -1;
  }
  return -1;
}

/** «un haut responsable», "security adviser Jan Kowalski": the noun that governs the others of its phrase. */
function governing({ tokens }: Passage, from: number): number {
  let at = from;
  for (;;) {
    const { head } = tokens[at]!;
    const isNear = head > at && head < at + 4 && /^(NOUN|PROPN)$/.test(tokens[head]?.upos ?? '');
    if (!isNear || tokens.slice(at + 1, head).some(({ upos }) => upos === 'ADP')) return at;
    at = head;
  }
}

/** "…, the secretary of the Council, Sergei Shoigu, said": a person named right before the verb, whatever the tree says. */
export function nextTo(scene: Scene, passage: Passage, verb: number, subject: number): number {
  const from = groupStart(passage, verb);
  const at = passage.tokens[from - 1]?.form === ',' ? from - 2 : from - 1;
  const mention = at < 0 ? undefined : scene.byHead[passage.index]!.get(at);
  const person = mention?.senses[0]?.kind === 'person';
  const inside = subject >= 0 && subtree(passage, subject).includes(at);
  return person && !inside ? at : subject;
}

/** "…, two officials familiar with the talks said.": the noun behind the last comma, where the tree lost it. */
export function closingSubject(scene: Scene, passage: Passage, verb: number): number {
  const comma = passage.tokens.findLastIndex((token, index) => index < verb && token.form === ',');
  const closes = passage.tokens
    .slice(verb + 1)
    .every((token) => ['PUNCT', 'ADP', 'PROPN', 'ADV', 'NOUN'].includes(token.upos));
  // "…," one of them said.
  if (scene.language === 'en' && comma > 3 && /^one of them$/i.test(formsBetween(passage, comma, verb)))
    return verb - 3;
  if (scene.language !== 'en' || comma < 4 || verb - comma > 11 || !closes) return -1;
  const roles = wordSet(scene.knowledge.lexicon.attribution.persons.en);
  // "a retired Greek general warned": taken for an adjective.
  const isRole = (token: Word): boolean => isOneOf(token, roles);
  return passage.tokens.findIndex(
    (token, index) =>
      index > comma &&
      index < verb &&
      (['NOUN', 'PROPN'].includes(token.upos) || (index === verb - 1 && isRole(token))) &&
      !(['NOUN', 'PROPN'].includes(passage.tokens[index + 1]!.upos) || isRole(passage.tokens[index + 1]!)) &&
      !/^['’]s$/.test(passage.tokens[index + 1]!.form),
  );
}

/** The words between two tokens, without quotation marks. */
const formsBetween = ({ tokens }: Passage, from: number, to: number): string =>
  tokens
    .slice(from + 1, to)
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ form }) => form)
    .join(' ');

/** "Shoigu was quoted as saying": the one quoted. */
export function quotedAs(passage: Passage, verb: number): number {
  const token = passage.tokens[verb]!;
  if (!/^(quote|cite|citer)$/i.test(token.lemma)) return -1;
  return childrenBy(passage, verb, 'nsubj').at(0) ?? -1;
}

const CITING = new Set(['citant', 'citing', 'quoting']);
const CITES = new Set(['cite', 'citent', 'citait', 'cites', 'cited', 'quote', 'quotes', 'quoted']);

/** «citant des responsables», "quoting officials", «qui cite un diplomate», "which cited a minister" */
export function isCiting(passage: Passage, index: number): boolean {
  const { lower } = passage.tokens[index]!.keys;
  if (CITING.has(lower)) return true;
  return CITES.has(lower) && /^(qui|which|who|that)$/i.test(passage.tokens[index - 1]?.form ?? '');
}

/** «Citant des responsables américains, un quotidien écrit»: whoever is cited speaks in the end. -1 where nobody is. */
export function citedBy(passage: Passage, verb: number): number {
  const citing = passage.tokens.findIndex((_, index) => index !== verb && isCiting(passage, index));
  if (citing < 0) return -1;
  const direct = childrenBy(passage, citing, 'obj', 'obl', 'nmod').find((child) => child > citing);
  if (direct !== undefined) return direct;
  const next = passage.tokens.findIndex((token, at) => at > citing && ['NOUN', 'PROPN'].includes(token.upos));
  if (next < 0 || next > citing + 5) return -1;
  // The noun that governs the others of its phrase.
  const { head, deprel } = passage.tokens[next]!;
  return head > next && head < next + 5 && /^(compound|amod|nmod)/.test(deprel) ? head : next;
}
