import type { ReportingClass } from '../../knowledge/index.ts';
import { foldName } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { phraseOf } from './phrase.ts';
import type { Attribution, Sayings, Speaker } from './said.ts';
import { speakerAt } from './speaker.ts';
import { isVerbOf } from './verb.ts';

/** The reporting class of a verb, or null. `a+b` entries need b below the verb. */
export function reportingClass(scene: Scene, passage: Passage, verb: number): ReportingClass | null {
  const token = passage.tokens[verb]!;
  for (const [kind, words] of Object.entries(scene.knowledge.lexicon.attribution.verbs)) {
    const list = words[scene.language];
    if (isVerbOf(passage, verb, list, scene.language)) return kind as ReportingClass;
    for (const entry of list) {
      const [head, below] = entry.split('+');
      if (!below || !isOneOf(token, wordSet([foldName(head!)]))) continue;
      const near = [...subtree(passage, verb), verb + 1, verb + 2, verb + 3];
      if (near.some((node) => passage.tokens[node] && isOneOf(passage.tokens[node]!, wordSet([foldName(below)]))))
        return kind as ReportingClass;
    }
  }
  return null;
}

/** Every reporting verb of a passage with its speaker and what it reports. */
export function reportedIn(scene: Scene, passage: Passage, before: Sayings): Attribution[] {
  return passage.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') return [];
    const kind = reportingClass(scene, passage, index) ?? (followsQuote(passage, index) ? 'assert' : null);
    return kind ? reported(scene, passage, index, kind, before) : [];
  });
}

/** «« … », ironise le ministre», '" … ," quipped Smith': whatever the verb, it says what is quoted before it. */
function followsQuote(passage: Passage, verb: number): boolean {
  const from = groupStart(passage, verb);
  const before = [from - 1, from - 2].map((at) => passage.tokens[at]?.form ?? '');
  const closed = /^[»”"]$/.test(before[0]!) || (before[0] === ',' && /^[»”"]$/.test(before[1]!));
  return closed && isFiniteVerb(passage, verb) && invertedSubject(passage, verb) >= 0;
}

function reported(scene: Scene, passage: Passage, verb: number, kind: ReportingClass, before: Sayings): Attribution[] {
  const marker = passage.tokens[verb]!.form;
  const said = (speaker: Speaker | null, span: Span | null): Attribution[] =>
    speaker && span ? [{ ...speaker, kind, marker, ...span, verb }] : [];
  const inverted = invertedSubject(passage, verb);
  if (inverted >= 0) {
    const speaker = speakerAt(scene, passage, inverted, before);
    return said(speaker, aside(passage, groupStart(passage, verb), Math.max(verb, inverted)));
  }
  // «demande de reconnaître les passeports»: an infinitive reports only a clause.
  const infinitive = passage.tokens[verb]!.feats.VerbForm === 'Inf';
  if (infinitive && childrenBy(passage, verb, 'ccomp').length === 0) return [];
  const cited = citedBy(passage, verb);
  if (isPassive(passage, verb)) {
    // «, rapportée par une source officielle», "was quoted as saying by TASS"
    const quoted = quotedAs(passage, verb);
    if (quoted >= 0)
      return said(speakerAt(scene, passage, quoted, before), aside(passage, phraseOf(passage, quoted)[0]!, verb));
    const agent = (passage.children[verb] ?? []).find((child) => passage.tokens[child]!.deprel === 'obl:agent');
    if (agent === undefined) return [];
    const speaker = speakerAt(scene, passage, agent, before);
    // «cette déclaration, rapportée par une source officielle»
    if (!isFiniteVerb(passage, verb)) {
      const relays = /^(rapporter|relayer|report|relay)$/i.test(passage.tokens[verb]!.lemma) && speaker?.anonymous;
      return relays ? said(speaker, { start: passage.start, end: passage.end }) : [];
    }
    return said(speaker, below(passage, verb));
  }
  const subject = cited >= 0 ? cited : nextTo(scene, passage, verb, speakingSubject(passage, verb));
  const found = speakerAt(scene, passage, subject, before);
  const closing = found ? -1 : closingSubject(scene, passage, verb);
  if (closing >= 0)
    return said(speakerAt(scene, passage, closing, before), aside(passage, phraseOf(passage, closing)[0]!, verb));
  const speaker = found;
  // «un accord soulignant l'importance de»: a thing weighs, it does not speak.
  if (speaker?.anonymous && !isFiniteVerb(passage, verb) && !isNameless(scene, passage, subject)) return [];
  const from = subject >= 0 && subject < verb ? phraseOf(passage, subject)[0]! : verb;
  if (!speaker || (isWeak(scene, passage, verb) && !reports(passage, verb, from))) return [];
  const clauses = childrenBy(passage, verb, 'ccomp', 'xcomp').filter((child) => child > verb);
  if (clauses.length === 0 && isAside(passage, from, verb)) return said(speaker, aside(passage, from, verb));
  return said(speaker, below(passage, verb));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const isNameless = (scene: Scene, passage: Passage, index: number): boolean =>
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]));

/** "…, the secretary of the Council, Sergei Shoigu, said": a person named right before the verb, whatever the tree says. */
function nextTo(scene: Scene, passage: Passage, verb: number, subject: number): number {
  const from = groupStart(passage, verb);
  const at = passage.tokens[from - 1]?.form === ',' ? from - 2 : from - 1;
  const mention = at < 0 ? undefined : scene.byHead[passage.index]!.get(at);
  const person = mention?.senses[0]?.kind === 'person';
  const inside = subject >= 0 && subtree(passage, subject).includes(at);
  return person && !inside ? at : subject;
}

/** "…, two officials familiar with the talks said.": the noun behind the last comma, where the tree lost it. */
function closingSubject(scene: Scene, passage: Passage, verb: number): number {
  const comma = passage.tokens.findLastIndex((token, index) => index < verb && token.form === ',');
  const closes = passage.tokens
    .slice(verb + 1)
    .every((token) => ['PUNCT', 'ADP', 'PROPN', 'ADV', 'NOUN'].includes(token.upos));
  if (scene.language !== 'en' || comma < 4 || verb - comma > 11 || !closes) return -1;
  return passage.tokens.findIndex(
    (token, index) =>
      index > comma &&
      index < verb &&
      ['NOUN', 'PROPN'].includes(token.upos) &&
      !['NOUN', 'PROPN'].includes(passage.tokens[index + 1]!.upos) &&
      !/^['’]s$/.test(passage.tokens[index + 1]!.form),
  );
}

/** A verb with other everyday senses: it reports only as an aside, with a clause or with a quotation. */
export const isWeak = (scene: Scene, passage: Passage, verb: number): boolean =>
  isVerbOf(passage, verb, scene.knowledge.lexicon.attribution.weak[scene.language], scene.language);

function reports(passage: Passage, verb: number, from: number): boolean {
  const quoted = /[«“"][^«»“”"]{3,}[»”"]/u.test(passage.text);
  const clause = childrenBy(passage, verb, 'ccomp', 'xcomp').some(
    (child) => child > verb && (relation(passage.tokens[child]!) === 'ccomp' || passage.tokens[child]!.upos === 'VERB'),
  );
  // «s'en tient à 10.000», «parle de 3.000 hommes»
  if (subtree(passage, verb).some((node) => node > verb && passage.tokens[node]!.upos === 'NUM')) return true;
  return quoted || clause || isAside(passage, from, verb) || callsSo(passage, verb);
}

/** "called it brotherly help", "called the claim baseless"; but not "called a meeting". */
function callsSo(passage: Passage, verb: number): boolean {
  if (!/^(call|dub|describe)$/i.test(passage.tokens[verb]!.lemma)) return false;
  return /^(it|them|him|her|this|that|the|these|those|its|their)$/i.test(passage.tokens[verb + 1]?.form ?? '');
}

/** The subject in the tree; a noun that a parser took for the root of "A team set up by … reported that …". */
function speakingSubject(passage: Passage, verb: number): number {
  const token = passage.tokens[verb]!;
  const root = passage.tokens.findIndex((one) => one.head < 0);
  const reduced =
    relation(token) === 'acl' && token.feats.VerbForm === 'Part' && childrenBy(passage, verb, 'aux').length === 0;
  if (reduced && ['NOUN', 'PROPN'].includes(passage.tokens[root]!.upos) && root < verb)
    return childrenBy(passage, verb, 'ccomp').length > 0 ? root : -1;
  // Of two subjects before a verb the nearer is its own; one may hang on the auxiliary.
  const own = [verb, ...childrenBy(passage, verb, 'aux')]
    .flatMap((node) => childrenBy(passage, node, 'nsubj'))
    .filter((child) => child < verb && !passage.tokens[child]!.feats.PronType?.includes('Rel'));
  return own.length > 0 ? Math.max(...own) : subjectOf(passage, verb);
}

const isFiniteVerb = (passage: Passage, verb: number): boolean =>
  passage.tokens[verb]!.feats.VerbForm === 'Fin' || childrenBy(passage, verb, 'aux').length > 0;

/** First token of the verb with its auxiliaries, clitics and adverbs before it. */
function groupStart(passage: Passage, verb: number): number {
  let at = verb;
  while (
    at > 0 &&
    (['AUX', 'ADV'].includes(passage.tokens[at - 1]!.upos) ||
      isClitic(passage, at - 1) ||
      isSupportBefore(passage, at - 1))
  )
    at--;
  return at;
}

const isClitic = (passage: Passage, index: number): boolean =>
  /^(-t-|-)?(il|elle|ils|elles|lui|leur|s[’']|se|l[’']|y)$/i.test(passage.tokens[index]!.form);

/** «veut croire», «a fait savoir» */
const isSupportBefore = (passage: Passage, index: number): boolean =>
  /^(vouloir|faire|laisser|want)$/i.test(passage.tokens[index]!.lemma);

const isBreak = (passage: Passage, index: number): boolean =>
  index >= 0 && /^(,|»|”|"|»,|–|—|!|\?)$/.test(passage.tokens[index]!.form);

/**
 * The subject behind its verb in an aside: «…, a rapporté KCNA», «…, prévient un diplomate», «a-t-il promis»,
 * "…, said Smith". -1 where the verb is no aside.
 */
function invertedSubject(passage: Passage, verb: number): number {
  const from = groupStart(passage, verb);
  const clitic = [...Array(verb + 2 - from).keys()]
    .map((step) => from + step)
    .find((index) => {
      const token = passage.tokens[index];
      return token && /^-(t-)?(il|elle|ils|elles)$/i.test(token.form);
    });
  // «Faut-il craindre …?» asks and reports nothing.
  if (clitic !== undefined) return /\?\s*$/.test(passage.text) ? -1 : clitic;
  if (!isBreak(passage, from - 1) || from < 2 || !isFiniteVerb(passage, from === verb ? verb : from)) return -1;
  // A comma right between a noun and the verb parts them: «Bakou, assure un diplomate, veut la paix».
  if (childrenBy(passage, verb, 'nsubj').some((child) => child < from && phraseOf(passage, child).at(-1) !== from - 2))
    return -1;
  for (let at = verb + 1; at < passage.tokens.length && at < verb + 9; at++) {
    const token = passage.tokens[at]!;
    if (['NOUN', 'PROPN'].includes(token.upos)) {
      // «un haut responsable»: the noun that governs the others of its phrase.
      const head = passage.tokens[token.head];
      const above = token.head > at && token.head < at + 4 && head && ['NOUN', 'PROPN'].includes(head.upos);
      return above ? token.head : at;
    }
    if (token.upos === 'PRON' && /^(he|she|they|it|beaucoup|certains)$/i.test(token.form)) return at;
    // «a déclaré à la presse le ministre»: what is told to whom is stepped over.
    if (token.upos === 'ADP') {
      const noun = passage.tokens.findIndex((one, index) => index > at && one.upos === 'NOUN');
      if (noun < 0 || noun > at + 3) return -1;
      at = noun;
      continue;
    }
    if (!['DET', 'ADJ', 'ADV', 'NUM'].includes(token.upos)) return -1;
  }
  return -1;
}

/** True where subject and verb are set into what they report: "…, a spokesman said". */
function isAside(passage: Passage, from: number, verb: number): boolean {
  if (from < 2 || !isBreak(passage, from - 1)) return false;
  const next = passage.tokens[verb + 1];
  const rest = passage.tokens.slice(verb + 1).filter((token) => token.upos === 'VERB');
  return !next || ['PUNCT', 'ADP', 'ADV', 'PROPN', 'SCONJ'].includes(next.upos) || rest.length === 0;
}

/** What an aside reports: the sentence before it; all of it where it goes on after the aside without a new subject. */
function aside(passage: Passage, from: number, verb: number): Span {
  const after = passage.tokens.slice(verb + 1);
  const stop = after.findIndex((token) => /^[,:;]$/.test(token.form));
  const next = stop < 0 ? undefined : after[stop + 1];
  const goesOn =
    stop >= 0 &&
    next !== undefined &&
    (after[stop]!.form === ':' || !/^(and|but|et|mais|while|qui|who|le|la|the|porte-parole)$/i.test(next.form));
  const told = goesOn && (after[stop]!.form === ':' || from < 8);
  return { start: passage.start, end: told ? passage.end : passage.tokens[from]!.start };
}

/** What stands below a verb and behind it, with «… et que …» where a parser hung it elsewhere; else its quotations. */
function below(passage: Passage, verb: number): Span | null {
  const clause = childrenBy(passage, verb, 'ccomp').find((child) => child > verb);
  const own = (passage.children[verb] ?? []).filter(
    (child) =>
      child > verb &&
      !['nsubj', 'punct', 'advmod', 'conj', 'cc', 'aux', 'mark', 'parataxis'].includes(
        relation(passage.tokens[child]!),
      ),
  );
  const nodes = own.flatMap((child) => subtree(passage, child)).filter((node) => node > verb);
  const quotes = [...passage.text.matchAll(/[«“"][^«»“”"]{3,}[»”"]/gu)];
  const [first, last] = [quotes[0], quotes.at(-1)];
  const quoted =
    first && last ? { start: passage.start + first.index, end: passage.start + last.index + last[0].length } : null;
  if (nodes.length === 0) return quoted;
  let end = Math.max(...nodes.map((node) => passage.tokens[node]!.end));
  const start = Math.min(...nodes.map((node) => passage.tokens[node]!.start));
  const rest = passage.text.slice(end - passage.start);
  if (clause !== undefined && /^,?\s*(?:et|mais|and|but|ou|or)?\s*(?:qu[e’']|that)(?!\p{L})/iu.test(rest))
    end = passage.end;
  if (clause === undefined && quoted) return { start: Math.min(start, quoted.start), end: Math.max(end, quoted.end) };
  return { start, end };
}

/** "Shoigu was quoted as saying": the one quoted. */
function quotedAs(passage: Passage, verb: number): number {
  const token = passage.tokens[verb]!;
  if (!/^(quote|cite|citer)$/i.test(token.lemma)) return -1;
  return childrenBy(passage, verb, 'nsubj').at(0) ?? -1;
}

/** «Citant des responsables américains, un quotidien écrit»: whoever is cited speaks in the end. */
function citedBy(passage: Passage, verb: number): number {
  const citing = passage.tokens.findIndex(
    (token, index) => index !== verb && /^(citant|citing|quoting)$/i.test(token.form),
  );
  if (citing < 0) return -1;
  return childrenBy(passage, citing, 'obj', 'obl', 'nmod').find((child) => child > citing) ?? -1;
}
