import { foldName, type Lexicon, type ReportingClass } from '../../knowledge/index.ts';
import { gathered } from '../../language/index.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { perLanguage, perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, isWithin, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { phraseOf } from './phrase.ts';
import type { Attribution, Sayings, Speaker } from './said.ts';
import { aside, below, isAside, type Span } from './scope.ts';
import { speakerAt } from './speaker.ts';
import {
  citedBy,
  closingSubject,
  groupStart,
  invertedSubject,
  isCiting,
  isFiniteVerb,
  nextTo,
  parted,
  quotedAs,
  speakingSubject,
} from './subject.ts';
import { isReflexive, isVerbOf } from './verb.ts';

/** The reporting class of a verb, or null. `a+b` entries need b below the verb. */
export const reportingClass = perToken((scene, passage, verb): ReportingClass | null => {
  for (const { kind, list, pairs } of classesOf(scene.knowledge.lexicon, scene.language)) {
    if (isVerbOf(passage, verb, list, scene.language)) return kind;
    for (const key of passage.tokens[verb]!.keys.all)
      if (pairs.get(key)?.some((below) => isNear(passage, verb, below))) return kind;
  }
  return null;
});

interface Class {
  readonly kind: ReportingClass;
  readonly list: readonly string[];
  /** Verb → the words of which one must stand below it. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}

const classesOf = perLanguage((lexicon: Lexicon, language): readonly Class[] =>
  Object.entries(lexicon.attribution.verbs).map(([kind, words]) => {
    const pairs = new Map<string, string[]>();
    for (const entry of words[language]) {
      const [head, below] = entry.split('+').map(foldName);
      if (below) pairs.set(head!, [...(pairs.get(head!) ?? []), below]);
    }
    return { kind: kind as ReportingClass, list: words[language], pairs };
  }),
);

/** The word stands below the verb, or right behind it. */
const isNear = (passage: Passage, verb: number, word: string): boolean =>
  passage.tokens.some(
    (token, node) =>
      token.keys.all.includes(word) && (isWithin(passage, node, verb) || (node > verb && node <= verb + 3)),
  );

/** Every reporting verb of a passage with its speaker and what it reports. */
export function reportedIn(scene: Scene, passage: Passage, before: Sayings): Attribution[] {
  return gathered(passage.tokens, (token, index): Attribution[] => {
    const isVerb = token.upos === 'VERB' || token.upos === 'AUX' || isStray(passage, index);
    // «a-t-on répondu»: the verb reports, and not its auxiliary.
    const isAux = token.upos === 'AUX' && token.deprel.startsWith('aux') && passage.tokens[token.head]!.upos === 'VERB';
    if (!isVerb || isCiting(passage, index) || (isAux && reportingClass(scene, passage, token.head))) return [];
    const kind = reportingClass(scene, passage, index) ?? (followsQuote(scene, passage, index) ? 'assert' : null);
    return kind ? reported(scene, passage, index, kind, before) : [];
  });
}

/** "The opposition alleges that …", where a tagger took the verb for a noun: it has a subject and a clause. */
const isStray = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' &&
  childrenBy(passage, index, 'ccomp').length > 0 &&
  childrenBy(passage, index, 'nsubj').length > 0 &&
  childrenBy(passage, index, 'cop').length === 0;

/**
 * «« … », ironise le ministre», '" … ," quipped Smith': whatever the verb, it says what is quoted before it; in French
 * also what stands before the comma without quotation marks («Le texte est prêt, s'est félicité Tokyo»).
 */
function followsQuote(scene: Scene, passage: Passage, verb: number): boolean {
  const from = groupStart(passage, verb);
  // «S'ils attaquaient, ils deviendraient des cibles»: what has its subject before it is no aside.
  if (childrenBy(passage, verb, 'nsubj').some((child) => child < verb)) return false;
  const before = [from - 1, from - 2].map((at) => passage.tokens[at]?.form ?? '');
  const closed = /^[»”"]$/.test(before[0]!) || (before[0] === ',' && /^[»”"]$/.test(before[1]!));
  const open = scene.language === 'fr' && before[0] === ',' && tellsBefore(scene, passage, from - 1, verb);
  return (closed || open) && isFiniteVerb(passage, verb) && invertedSubject(passage, verb) >= 0;
}

/** A whole sentence before a comma, and no object behind the verb, which is a person's or a state's. */
function tellsBefore(scene: Scene, passage: Passage, comma: number, verb: number): boolean {
  const token = passage.tokens[verb]!;
  if (!/^(root|parataxis|conj|ccomp|advcl)$/.test(token.deprel) || comma < 4) return false;
  if (passage.tokens.slice(verb + 1).some((one) => one.upos === 'VERB' && one.feats.VerbForm === 'Fin')) return false;
  const subject = invertedSubject(passage, verb);
  if (subject < 0 || !isSomebody(scene, passage, subject)) return false;
  return passage.tokens
    .slice(0, comma)
    .some((one) => (one.upos === 'VERB' || one.upos === 'AUX') && one.feats.VerbForm === 'Fin');
}

/** A name, or a noun for somebody who speaks: «…, lui donnerait un emploi nouveau» is said by nobody. */
function isSomebody(scene: Scene, passage: Passage, subject: number): boolean {
  const { anonymous, persons, organs } = scene.knowledge.lexicon.attribution;
  const token = passage.tokens[subject]!;
  if (token.upos === 'PROPN') return true;
  return (
    token.upos === 'NOUN' &&
    (scene.byHead[passage.index]!.has(subject) ||
      [anonymous, persons, organs].some((list) => isOneOf(token, wordSet(list[scene.language]))))
  );
}

function reported(scene: Scene, passage: Passage, verb: number, kind: ReportingClass, before: Sayings): Attribution[] {
  // «Un traité se juge à la première alerte», «le sommet s'annonce difficile»: nobody says so.
  if (
    scene.language === 'fr' &&
    /^(juger|annoncer|expliquer|confirmer|noter)$/.test(passage.tokens[verb]!.lemma.replace(/^juge$/, 'juger')) &&
    isReflexive(passage, verb)
  )
    return [];
  // «…, et les Serbes le savent»: what is known is told by whoever says so.
  const { lemma, feats } = passage.tokens[verb]!;
  if (/^(savoir|know)$/.test(lemma) && feats.VerbForm === 'Fin' && childrenBy(passage, verb, 'ccomp').length === 0)
    return [];
  // "claims nearly all of the sea", "had claimed the attack": what is claimed as one's own.
  const holds = lemma === 'claim' && childrenBy(passage, verb, 'obj').some((child) => child > verb);
  if (holds && childrenBy(passage, verb, 'ccomp', 'xcomp').length === 0) return [];
  if (isAgreedUpon(passage, verb)) return [];
  const marker = passage.tokens[verb]!.form;
  const said = (speaker: Speaker | null, span: Span | null): Attribution[] =>
    speaker && span ? [{ ...speaker, kind, marker, ...span, verb }] : [];
  const inverted = invertedSubject(passage, verb);
  if (inverted >= 0) {
    const teller = citedBy(passage, verb);
    const speaker = speakerAt(scene, passage, teller >= 0 ? teller : inverted, before);
    return said(speaker, aside(passage, groupStart(passage, verb), Math.max(verb, inverted)));
  }
  // «Si Rome avait dit non, ils …», "said no to Brussels": an answer that reports nothing.
  const isAnswered = /^(non|oui|no|yes)$/i.test(passage.tokens[verb + 1]?.form ?? '');
  const toWhom = /^(à|to)$/i.test(passage.tokens[verb + 2]?.form ?? '');
  if (isAnswered && (toWhom || childrenBy(passage, verb, 'mark').length > 0)) return [];
  // «demande de reconnaître les passeports»: an infinitive reports only a clause.
  const infinitive = passage.tokens[verb]!.feats.VerbForm === 'Inf';
  if (infinitive && childrenBy(passage, verb, 'ccomp').length === 0) return [];
  // «Stockholm prévoit de dépêcher»: what someone means to do.
  if (
    kind === 'foresee' &&
    /^(prévoir|expect|anticiper|espérer|hope)$/i.test(passage.tokens[verb]!.lemma) &&
    intends(passage, verb)
  )
    return [];
  const cited = citedBy(passage, verb);
  // "Saied, whose army …, told lawmakers that …": taken for a participle.
  if (isPassive(passage, verb) && parted(passage, verb) < 0) {
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
  const subjectBelow = speakingSubject(passage, verb);
  // «…, avant d'affirmer à la presse que»: whoever acted before.
  const { deprel, head } = passage.tokens[verb]!;
  const isSecond =
    deprel.startsWith('advcl') &&
    head >= 0 &&
    childrenBy(passage, verb, 'mark', 'case').some((child) => /^(avant|après)$/i.test(passage.tokens[child]!.form));
  const own = nextTo(scene, passage, verb, isSecond ? subjectOf(passage, head) : subjectBelow);
  const subject = cited >= 0 ? cited : own;
  const found = speakerAt(scene, passage, subject, before);
  const closing = found ? -1 : closingSubject(scene, passage, verb);
  if (closing >= 0)
    return said(speakerAt(scene, passage, closing, before), aside(passage, phraseOf(passage, closing)[0]!, verb));
  const speaker = found;
  // «un accord soulignant l'importance de»: a thing weighs, it does not speak.
  if (speaker?.anonymous && !isFiniteVerb(passage, verb) && !isNameless(scene, passage, subject)) return [];
  const from = own >= 0 && own < verb ? phraseOf(passage, own)[0]! : verb;
  if (!speaker || (isWeak(scene, passage, verb) && !reports(passage, verb, from))) return [];
  if (!speaker.speaker.startsWith('person:') && onlyWeighs(scene, passage, verb)) return [];
  const clauses = childrenBy(passage, verb, 'ccomp', 'xcomp').filter((child) => child > verb);
  // "It was not meant, he said, to harm anyone"
  const isBetween = passage.tokens[verb + 1]?.form === ',';
  if ((clauses.length === 0 || isBetween) && isAside(passage, from, verb))
    return said(speaker, aside(passage, from, verb));
  return said(speaker, below(passage, verb));
}

/** «le traité que Moscou avait conclu», "concluded a pact": what is concluded is a thing, and nothing is said. */
const isAgreedUpon = (passage: Passage, verb: number): boolean =>
  /^(conclure|conclude)$/.test(passage.tokens[verb]!.lemma) &&
  (relation(passage.tokens[verb]!) === 'acl' || childrenBy(passage, verb, 'obj').length > 0);

/** An infinitive below, and no clause or object that would have a subject of its own. */
const intends = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'xcomp').length > 0 && childrenBy(passage, verb, 'ccomp', 'obj').length === 0;

/** «a livré des obus, soulignant l'importance du pacte»: what a deed shows, where nobody speaks. */
function onlyWeighs(scene: Scene, passage: Passage, verb: number): boolean {
  const { deprel, feats, head, lemma } = passage.tokens[verb]!;
  const isParticiple = /^(advcl|acl|conj)/.test(deprel) && /^(Part|Ger)$/.test(feats.VerbForm ?? '');
  if (!isParticiple || head < 0 || childrenBy(passage, verb, 'aux').length > 0) return false;
  if (
    !/^(souligner|confirmer|rappeler|signaler|témoigner|marquer|indiquer|underline|underscore|stress|highlight|signal|confirm|indicate|suggest|emphasi[sz]e)$/.test(
      lemma,
    )
  )
    return false;
  if (childrenBy(passage, verb, 'ccomp').length > 0 || reportingClass(scene, passage, head)) return false;
  return !subtree(passage, verb).some((node) => /^[«“"]$/.test(passage.tokens[node]!.form));
}

const isNameless = (scene: Scene, passage: Passage, index: number): boolean =>
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]));

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
