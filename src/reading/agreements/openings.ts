import { foldName } from '../../knowledge/index.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { perList } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { bindingVerbs, boundIn, isBoundBy, isParty } from './bound.ts';
import type { ClauseContext } from './clauses.ts';
import { GIVES } from './gives.ts';
import { jointTermOf } from './joint-term.ts';
import { hasParticle, isDrafted, isNoTerm, letsDo, opensWork, saysWhat } from './opener-verbs.ts';
import { stepWordAt } from './step-words.ts';
import { termOf } from './told-term.ts';
import { plainWords, tellsWording } from './wording.ts';

/** How a sentence says that it tells a clause. */
export interface Opening {
  /** The verb that opens it; -1 for a formula and for words without one. */
  readonly at: number;
  readonly bearers: readonly string[];
  /** The duty must come with its occasion or another clear sign. */
  readonly strict: boolean;
  /** The pact itself is said to provide for it, or its terms stand there. */
  readonly provides?: boolean;
  /** Whatever it provides for is a clause, as far as it is said by a verb that says just that; as `provides` where left out. */
  readonly plain?: boolean;
  /** What any co-operation is about counts too: a party binds itself under the pact's name. */
  readonly loose?: boolean;
  /** The verb is itself what is asked for: "Paris will deliver", not "undertakes to". */
  readonly own?: boolean;
}

/** By what a sentence tells clauses of a pact; null where it tells none. */
export function openings(scene: Scene, passage: Passage, plain: string, context: ClauseContext): Opening | null {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const all: Opening = { at: -1, bearers: context.parties, strict: false };
  if (lacks(plain)) return null;
  const isArticle = / articles? (?:\d|premier|one|two|three|four|five)/.test(plain);
  if (tellsWording(plain, clauses.formulas[language]) && (context.near || context.here || isArticle)) {
    const bound = passage.tokens
      .keys()
      .reduce<string[] | null>((known, index) => known ?? obligedBy(scene, passage, index, context), null);
    return deniedIn(plain) ? null : { ...all, bearers: bound ?? context.parties };
  }
  let opened: Opening | null = null;
  // «ne prévoit pas d'assistance», "does not provide for help": what the pact lacks.
  let isMissing = false;
  for (const [index, token] of passage.tokens.entries()) {
    if (token.upos !== 'VERB') continue;
    const isOpener = isOneOf(token, wordSet(clauses.openers[language]));
    if (isNegated(passage, index)) {
      isMissing ||= isOpener && context.here && isProvided(scene, passage, index);
      continue;
    }
    if (isOpener && isBoundBy(scene, passage, index, context)) continue;
    if (isOpener && (isAim(scene, passage, index) || isAimedAt(passage, index) || isAsked(passage, index))) continue;
    if (!isOpener || !hasParticle(passage, index) || isNoTerm(scene, passage, index, plain)) continue;
    const isDraft = context.near && isDrafted(scene, passage, index);
    if (context.here || (isArticle && context.near) || isDraft) {
      const bearers = obligedBy(scene, passage, index, context) ?? context.parties;
      const provides = (context.here || isDraft) && isProvided(scene, passage, index);
      const isPlain =
        provides && (!WEAK.test(token.lemma) || letsDo(scene, passage, index, context) || opensWork(passage, index));
      if (provides) return { at: index, bearers, strict: true, provides, plain: isPlain };
      opened ??= { at: index, bearers, strict: true };
    }
  }
  if (isMissing && !opened) return null;
  const purpose = purposeOf(scene, passage, context);
  if (purpose && !opened) return purpose;
  const added = addedAt(scene, passage, plain, context);
  if (added >= 0) return { ...all, at: added, strict: true, provides: true };
  const term = termOf(scene, passage, plain, context);
  // What both will do is told as a term of all, whatever it is about.
  const isOfAll = term === null || (!term.plain && term.bearers.length === context.parties.length);
  const isNamed = term === null || !isPronoun(passage, subjectOf(passage, term.at));
  const joint = isOfAll && isNamed && !opened ? jointTermOf(scene, passage, plain, context) : null;
  if (term && !joint) return { ...term, strict: true, provides: true, own: true };
  if (opened) return opened;
  if (joint) return joint;
  if (context.terms && isTerm(scene, passage, context)) return { ...all, strict: false, provides: true };
  if (passage.intro && context.here) return { ...all, strict: true };
  const bound = context.near || context.here ? boundIn(scene, passage, context, isArticle) : null;
  if (bound) return bound;
  if (context.here && / (?:en cas d|in case of|in the event) /.test(plain) && !deniedIn(plain))
    return { ...all, strict: true };
  return null;
}

/** «un accord pour vendre des frégates», "a deal to host troops": what the pact is made for, in its own phrase. */
function purposeOf(scene: Scene, passage: Passage, { parties, here }: ClauseContext): Opening | null {
  if (!here) return null;
  const { tokens } = passage;
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  for (const [index, token] of tokens.entries()) {
    if (token.upos !== 'NOUN' || !isOneOf(token, nouns)) continue;
    const clause = clauseOf(passage, index);
    const verb = tokens.findIndex(
      ({ feats, head }, at) =>
        at > index &&
        at < index + 9 &&
        (head === index || head === clause) &&
        feats.VerbForm === 'Inf' &&
        /^(?:pour|to)$/i.test(tokens[at - 1]!.form),
    );
    if (verb < 0 || stepWordAt(scene, passage, clause) === null) continue;
    const subject = subjectOf(passage, clause);
    const doers = subject < 0 ? [] : [...new Set(actorsAt(scene, passage, subject).map(({ id }) => id))];
    const own = doers.filter((id) => parties.includes(id));
    return { at: verb, bearers: own.length === 1 ? own : parties, strict: true, loose: true, own: true };
  }
  return null;
}

/** «S'y ajoutent des consultations», "Also included are joint exercises": what else the pact told right before provides for. */
function addedAt(scene: Scene, passage: Passage, plain: string, { next, here }: ClauseContext): number {
  if (!next && !here) return -1;
  const { adding } = scene.knowledge.lexicon.agreements.clauses;
  const order = plainList(adding[scene.language]).findIndex((one) => plain.startsWith(one));
  if (order < 0) return -1;
  const count = adding[scene.language][order]!.split(/[ '’]/).length;
  return (
    passage.tokens.findIndex(
      ({ start }) =>
        plainWords(passage.text.slice(0, start - passage.start))
          .trim()
          .split(' ').length >= count,
    ) - 1
  );
}

const plainList = perList((list) => list.map((one) => ` ${foldName(one).replaceAll(/['’]/g, ' ')} `));

/** "aims to deepen cooperation by enabling …", «vise à permettre»: what a pact is for is not what it asks for. */
function isAimedAt(passage: Passage, verb: number): boolean {
  for (let at = verb, hops = 0; at >= 0 && hops < 4; at = passage.tokens[at]!.head, hops++)
    if (AIMS.test(passage.tokens[at]!.lemma)) return at !== verb;
  return false;
}

const AIMS = /^(?:aim|seek|intend|hope|strive|design|viser|chercher|ambitionner|entendre|espérer|destiner)$/i;

/** «on n'a jamais su ce qu'il obligeait à faire», "what it requires is unclear": asked, not told. */
const isAsked = ({ tokens }: Passage, verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(
      ({ form }, at, all) =>
        (/^ce$/i.test(form) && /^qu/i.test(all[at + 1]?.form ?? '')) || /^(?:what|whether|quoi)$/i.test(form),
    );

/** "stops short of a defence pact, which would bind …", «sans aller jusqu'à une clause d'assistance»: what is not in it. */
const lacks = (plain: string): boolean =>
  / (?:stops?|stopped|stopping|falls?|fell|falling) short of | (?:sans aller|pas) jusqu (?:a|au|aux) /.test(plain);

/** Verbs that say of a pact many a thing besides what it provides for. */
const WEAK = /^(?:see|give|open|offer|allow|permit|let|enable|say|run|voir|donner|ouvrir|offrir|permettre)$/i;

/** "joined together to provide relief", «se sont réunis pour fournir …»: why something was done once is no clause. */
function isAim(scene: Scene, passage: Passage, verb: number): boolean {
  const { feats, deprel, head } = passage.tokens[verb]!;
  const above = passage.tokens[head];
  return (
    feats.VerbForm === 'Inf' &&
    deprel.startsWith('advcl') &&
    above?.upos === 'VERB' &&
    above.feats.Tense === 'Past' &&
    !isOneOf(above, bindingVerbs(scene.knowledge.lexicon.agreements.clauses.binding[scene.language])) &&
    actorsAt(scene, passage, subjectOf(passage, head)).length > 0
  );
}

/** The pact or what points back to it is the subject of the verb: "the treaty enables …", «il prévoit …». */
function isProvided(scene: Scene, passage: Passage, verb: number): boolean {
  if (isLoose(scene, passage, verb)) return false;
  if (
    isPassive(passage, verb) ||
    (isSaying(passage.tokens[verb]!.lemma) &&
      !callsFor(passage, verb) &&
      !setsRules(passage, verb) &&
      !saysWhat(passage, verb))
  )
    return false;
  const subject = subjectOf(passage, verb);
  const token = passage.tokens[subject];
  const { clauses, nouns, weakNouns, texts } = scene.knowledge.lexicon.agreements;
  const lists = [nouns, texts, clauses.partsOf, clauses.drafts, ...(isDefinite(passage, subject) ? [weakNouns] : [])];
  const hasObject = childrenBy(passage, verb, 'obj', 'ccomp', 'xcomp', 'obl').some((child) => child > verb);
  return (
    token !== undefined &&
    hasObject &&
    (/^(it|il|elle)$/i.test(token.form) || lists.some((list) => isOneOf(token, wordSet(list[scene.language]))))
  );
}

/** "gives", «ouvre»: what anybody does, so that the pact must do it by its name, in nobody's words. */
function isLoose(scene: Scene, passage: Passage, verb: number): boolean {
  if (!/^(give|open|offer|see|promise|donner|ouvrir|offrir|voir|promettre)$/i.test(passage.tokens[verb]!.lemma))
    return false;
  // «donne de l'espoir», "gives a boost", «ouvre une ère nouvelle»: nothing that is owed.
  if (subtree(passage, verb).some((node) => VAGUE.test(passage.tokens[node]!.form))) return true;
  const subject = subjectOf(passage, verb);
  const isPronoun = /^(it|il|elle)$/i.test(passage.tokens[subject]?.form ?? '');
  // «Il donne aux soldats …» of the pact is told in the present; "It has given" of somebody is told in the past.
  const isPast = childrenBy(passage, verb, 'aux').length > 0 || passage.tokens[verb]!.feats.Tense !== 'Pres';
  return attributionsOf(scene, passage).length > 0 || (isPronoun && isPast);
}

const VAGUE =
  /^(?:espoir|espérance|occasion|opportunité|chance|élan|impulsion|souffle|signal|ère|perspectives?|sens|poids|hope|boost|impetus|signal|era|prospects?|momentum|leverage|weight|edge|opportunity|chance)$/i;

/** "sets out rules for", «fixe les conditions de» */
const isPronoun = ({ tokens }: Passage, index: number): boolean => tokens[index]?.upos === 'PRON';

const callsFor = ({ tokens }: Passage, verb: number): boolean =>
  tokens[verb]!.lemma === 'call' && /^for$/i.test(tokens[verb + 1]?.form ?? '');

const setsRules = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'obj').some((child) =>
    /^(règle|cadre|condition|modalité|rule|framework|term|terms|rules)s?$/i.test(passage.tokens[child]!.form),
  );

const isSaying = (lemma: string): boolean =>
  /^(say|state|call|dire|disposer|préciser|lier|bind|fixer|set|unir)$/i.test(lemma);

/** Under the terms: words without a finite verb («Exercices communs»), or what the parties will or must do. */
function isTerm(scene: Scene, passage: Passage, { parties }: ClauseContext): boolean {
  const finite = passage.tokens.findIndex(
    ({ upos, feats }) => (upos === 'VERB' || upos === 'AUX') && (feats.VerbForm === 'Fin' || feats.Mood === 'Ind'),
  );
  if (finite < 0) return passage.tokens.length > 2;
  if (attributionsOf(scene, passage).length > 0) return false;
  const clause = clauseOf(passage, finite);
  const subject = subjectOf(passage, clause);
  if (subject < 0) return passage.block.kind !== 'paragraph';
  const isTheirs =
    isParty(scene, passage, subject) ||
    actorsAt(scene, passage, subject).some(({ id }) => parties.includes(id)) ||
    ownersOf(scene, passage, subject).some(({ id }) => parties.includes(id));
  const verb = [clause, ...childrenBy(passage, clause, 'aux', 'cop')];
  return (
    isTheirs &&
    verb.some((node) => {
      const { feats, lemma, form } = passage.tokens[node]!;
      return (
        feats.Tense === 'Fut' ||
        /^(will|shall|must|devoir)$/i.test(lemma) ||
        /^(will|shall|must)$/i.test(form) ||
        (passage.block.kind === 'table-cell' && feats.Tense === 'Pres')
      );
    })
  );
}

/**
 * «oblige l'Australie à …»: the one that is bound, where it is one of the parties alone; the other one where a party is
 * given something: "allows Washington to station troops", «accorde au Qatar un accès».
 */
function obligedBy(scene: Scene, passage: Passage, verb: number, { parties }: ClauseContext): string[] | null {
  const { lemma } = passage.tokens[verb]!;
  const gives = GIVES.test(lemma);
  if (!gives && !/^(oblig|engag|contrai|commit|requir|bind|astrei)/i.test(lemma)) return null;
  const given = gives ? childrenBy(passage, verb, 'obl') : [];
  const objects = [...childrenBy(passage, verb, 'obj', 'iobj'), ...given].flatMap((child) =>
    actorsAt(scene, passage, child),
  );
  const all = [...new Set(objects.map(({ id }) => id))].filter((id) => parties.includes(id));
  // "gives Egyptian aircraft access to two Sudanese airfields": to those who stand right behind it.
  const first = gives && all.length > 1 ? givenAt(scene, passage, verb, parties) : null;
  const named = first ? [first] : all;
  if (named.length !== 1) return null;
  return gives ? parties.filter((party) => party !== named[0]) : named;
}

/** Whoever is named right behind a verb of giving, before what is given. */
function givenAt(scene: Scene, passage: Passage, verb: number, parties: readonly string[]): string | null {
  for (let at = verb + 1; at < Math.min(verb + 6, passage.tokens.length); at++) {
    const token = passage.tokens[at]!;
    if (/^(?:acc[eè]ss?|right|rights|droit|droits)$/i.test(token.form)) return null;
    const mention = scene.mentions[passage.index]!.find(({ start, end }) => start <= token.start && token.end <= end);
    const id = mention?.senses.map((sense) => sense.id).find((one) => parties.includes(one));
    if (id) return id;
  }
  return null;
}

/** «ne contenait aucune clause d'assistance», "contains no pledge": a clause that is not there. */
const deniedIn = (plain: string): boolean =>
  / (?:aucune (?:clause|disposition|obligation)|no (?:clause|provision|pledge|obligation|such)|pas d obligation|without any) /.test(
    plain,
  );
