import type { Obligation } from '../../model/index.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { evidenceOf } from '../evidence.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { perList, perPassage } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { dutiesIn, isHelp } from './duties.ts';
import { pledgedBy } from './pledge.ts';
import { termOf } from './told-term.ts';
import { plainWords, tellsWording } from './wording.ts';

/** How near the pact of a clause is told. */
export interface ClauseContext {
  readonly parties: readonly string[];
  /** A word for the pact stands in the sentence itself, or in what introduces it. */
  readonly here: boolean;
  /** The pact was spoken of in the sentences right before. */
  readonly near: boolean;
  /** In the sentence right before, or the one before that. */
  readonly behind: boolean;
  /** It stands under the terms of the pact: every sentence is one, unless it tells otherwise. */
  readonly terms: boolean;
}

/**
 * The clauses of a pact that a sentence tells, all of them. It must say that they are one: the pact or an article
 * «prévoit» it, the parties «s'engagent», a formula («une attaque contre l'un …») or a help «en cas d'agression» told of
 * the pact. What a person says of the pact is a statement and no clause.
 */
export function clausesOf(scene: Scene, passage: Passage, context: ClauseContext): Obligation[] {
  const { kind } = passage.block;
  if (context.parties.length === 0 || kind === 'title' || kind === 'heading' || asks(passage)) return [];
  const isSpokenOf = context.near || context.here || context.terms;
  if (!isSpokenOf && !/article/i.test(passage.text)) return [];
  const plain = plainOf(passage);
  const { reciprocal } = scene.knowledge.lexicon.agreements.clauses;
  const isForBoth = tellsWording(plain, plainList(reciprocal[scene.language]));
  const pledging = isForBoth || !isSpokenOf ? null : pledgedBy(scene, passage, context.parties);
  const pledged = pledging === null ? [] : dutiesIn(scene, plain, true).filter(({ duty }) => isHelp(duty));
  if (pledged.length === 0 && isSomeonesReading(scene, passage)) return [];
  const told = pledged.length > 0 ? { bearers: [pledging!], strict: true } : openings(scene, passage, plain, context);
  if (!told) return [];
  const asked = pledged.length > 0 ? pledged : dutiesIn(scene, plain, told.strict);
  // What the pact itself provides for is a clause, whatever it is about.
  const isPlain =
    asked.length === 0 &&
    'provides' in told &&
    told.provides === true &&
    !/ (?:rien|nothing|aucune?|no|neither|ni) /.test(plain);
  const duties: typeof asked = isPlain ? [{ duty: 'cooperate', trigger: 'any', qualifiers: [] }] : asked;
  const isMutual = told.bearers.length !== 1 || isForBoth;
  const evidence = [evidenceOf(scene, passage)];
  return duties.flatMap(({ duty, trigger, qualifiers }) =>
    pairsOf(context.parties, told.bearers).map(([bearer, beneficiary]) => ({
      bearer,
      beneficiary,
      duty,
      trigger,
      against: null,
      reciprocal: isMutual,
      qualifiers,
      evidence,
    })),
  );
}

const plainOf = perPassage((passage) => plainWords(passage.text));
const plainList = perList((list): readonly string[] => list.map((one) => plainWords(one).trim()));

/** Each bound to each other; a body's own rule binds the body. */
function pairsOf(parties: readonly string[], bearers: readonly string[]): (readonly [string, string])[] {
  if (parties.length === 1) return [[parties[0]!, parties[0]!]];
  return bearers.flatMap((bearer) =>
    parties.filter((other) => other !== bearer).map((other) => [bearer, other] as const),
  );
}

interface Opening {
  readonly bearers: readonly string[];
  /** The duty must come with its occasion or another clear sign. */
  readonly strict: boolean;
  /** The pact itself is said to provide for it, or its terms stand there. */
  readonly provides?: boolean;
}

function openings(scene: Scene, passage: Passage, plain: string, context: ClauseContext): Opening | null {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const all: Opening = { bearers: context.parties, strict: false };
  const isArticle = / articles? (?:\d|premier|one|two|three|four|five)/.test(plain);
  if (tellsWording(plain, clauses.formulas[language]) && (context.near || context.here || isArticle)) {
    const bound = passage.tokens
      .keys()
      .reduce<string[] | null>((known, index) => known ?? obligedBy(scene, passage, index, context), null);
    return deniedIn(plain) ? null : { bearers: bound ?? context.parties, strict: false };
  }
  let opened: Opening | null = null;
  for (const [index, token] of passage.tokens.entries()) {
    if (token.upos !== 'VERB' || isNegated(passage, index)) continue;
    const isOpener = isOneOf(token, wordSet(clauses.openers[language]));
    if (!isOpener || (/^call$/i.test(token.lemma) && !/^(for|on)$/i.test(passage.tokens[index + 1]?.form ?? '')))
      continue;
    if (context.here || (isArticle && context.near)) {
      const bearers = obligedBy(scene, passage, index, context) ?? context.parties;
      const provides = context.here && isProvided(scene, passage, index);
      if (provides) return { bearers, strict: true, provides };
      opened ??= { bearers, strict: true };
    }
  }
  const term = termOf(scene, passage, context);
  if (term) return { bearers: term, strict: true, provides: true };
  if (opened) return opened;
  if (context.terms && isTerm(scene, passage, context)) return { ...all, strict: false, provides: true };
  if (passage.intro && context.here) return { ...all, strict: true };
  const bound = context.near || context.here ? boundIn(scene, passage, context, isArticle) : null;
  if (bound) return bound;
  if (context.here && / (?:en cas d|in case of|in the event) /.test(plain) && !deniedIn(plain))
    return { ...all, strict: true };
  return null;
}

/** The pact or what points back to it is the subject of the verb: "the treaty enables …", «il prévoit …». */
function isProvided(scene: Scene, passage: Passage, verb: number): boolean {
  if (isLoose(scene, passage, verb)) return false;
  if (isPassive(passage, verb) || (isSaying(passage.tokens[verb]!.lemma) && !setsRules(passage, verb))) return false;
  const subject = subjectOf(passage, verb);
  const token = passage.tokens[subject];
  const { clauses, nouns, texts } = scene.knowledge.lexicon.agreements;
  const hasObject = childrenBy(passage, verb, 'obj', 'ccomp', 'xcomp', 'obl').some((child) => child > verb);
  return (
    token !== undefined &&
    hasObject &&
    (/^(it|il|elle)$/i.test(token.form) ||
      isOneOf(token, wordSet(nouns[scene.language])) ||
      isOneOf(token, wordSet(texts[scene.language])) ||
      isOneOf(token, wordSet(clauses.partsOf[scene.language])))
  );
}

/** "gives", «ouvre»: what anybody does, so that the pact must do it by its name, in nobody's words. */
function isLoose(scene: Scene, passage: Passage, verb: number): boolean {
  if (!/^(give|open|offer|see|donner|ouvrir|offrir|voir)$/i.test(passage.tokens[verb]!.lemma)) return false;
  const subject = subjectOf(passage, verb);
  const isPronoun = /^(it|il|elle)$/i.test(passage.tokens[subject]?.form ?? '');
  // «Il donne aux soldats …» of the pact is told in the present; "It has given" of somebody is told in the past.
  const isPast = childrenBy(passage, verb, 'aux').length > 0 || passage.tokens[verb]!.feats.Tense !== 'Pres';
  return attributionsOf(scene, passage).length > 0 || (isPronoun && isPast);
}

/** "sets out rules for", «fixe les conditions de» */
const setsRules = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'obj').some((child) =>
    /^(règle|cadre|condition|modalité|rule|framework|term|terms|rules)s?$/i.test(passage.tokens[child]!.form),
  );

const isSaying = (lemma: string): boolean => /^(say|state|call|dire|disposer|lier|bind|fixer|set|unir)$/i.test(lemma);

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

/** «oblige l'Australie à …»: the one that is bound, where it is one of the parties alone. */
function obligedBy(scene: Scene, passage: Passage, verb: number, { parties }: ClauseContext): string[] | null {
  if (!/^(oblig|engag|contrai|commit|requir|bind|astrei)/i.test(passage.tokens[verb]!.lemma)) return null;
  const objects = childrenBy(passage, verb, 'obj', 'iobj').flatMap((child) => actorsAt(scene, passage, child));
  const bound = [...new Set(objects.map(({ id }) => id))].filter((id) => parties.includes(id));
  return bound.length === 1 ? bound : null;
}

/** The verbs without their reflexive. */
const bindingVerbs = perList((list) => wordSet(list.map((word) => word.replace(/^(se |s[’'])/, ''))));

/** «Les parties s'engagent à …», "the two countries undertake to …": the parties bind themselves, all or one of them. */
function boundIn(scene: Scene, passage: Passage, context: ClauseContext, isArticle: boolean): Opening | null {
  const { binding } = scene.knowledge.lexicon.agreements.clauses;
  const { language } = scene;
  const verbs = bindingVerbs(binding[language]);
  for (const [index, token] of passage.tokens.entries()) {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    if (isArticle && isParty(scene, passage, subjectOf(passage, clauseOf(passage, index))))
      return { bearers: context.parties, strict: false };
    if (!isOneOf(token, verbs)) continue;
    const isReflexive =
      /^(se|s['’])$/i.test(passage.tokens[index - 1]?.form ?? '') ||
      /^(se|s['’])$/i.test(passage.tokens[index - 2]?.form ?? '');
    if (language === 'fr' && !isReflexive && !isOneOf(token, wordSet(binding.fr))) continue;
    const subject = subjectOf(passage, clauseOf(passage, index));
    if (subject < 0) continue;
    const head = passage.tokens[subject]!;
    if (isParty(scene, passage, subject)) return { bearers: context.parties, strict: false };
    const states = [...new Set(actorsAt(scene, passage, subject).map(({ id }) => id))].filter((id) =>
      context.parties.includes(id),
    );
    const isPlural = /^(ils|elles|they|both|chacun|chacune|each)$/i.test(head.form);
    if (states.length > 1 || (isPlural && context.near)) return { bearers: context.parties, strict: false };
    if (states.length === 1 && context.here) return { bearers: states, strict: true };
  }
  return null;
}

/** «ne contenait aucune clause d'assistance», "contains no pledge": a clause that is not there. */
const deniedIn = (plain: string): boolean =>
  / (?:aucune (?:clause|disposition|obligation)|no (?:clause|provision|pledge|obligation|such)|pas d obligation|without any) /.test(
    plain,
  );

/** «les parties», "each side". */
const isParty = (scene: Scene, passage: Passage, index: number): boolean =>
  index >= 0 &&
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.agreements.clauses.parties[scene.language]));

/** A person says it: «le président a déclaré que …»; the words of the pact or of a joint declaration are no one's opinion. */
const isSomeonesReading = (scene: Scene, passage: Passage): boolean =>
  attributionsOf(scene, passage).some(({ speaker, verb }) => {
    const subject = verb < 0 ? undefined : passage.tokens[subjectOf(passage, verb)];
    const isText =
      subject !== undefined &&
      /^(déclarations?|communiqués?|textes?|statements?|declarations?|communiques?|texts?|documents?)$/i.test(
        subject.form,
      );
    return speaker.startsWith('person:') && !isText;
  });
