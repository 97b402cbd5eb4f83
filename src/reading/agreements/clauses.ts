import { isState, type Obligation } from '../../model/index.ts';
import { actorsAt } from '../actors/resolve.ts';
import { evidenceOf, spanEvidence } from '../evidence.ts';
import { attributionsOf, isAnswer } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { subjectOf } from '../text/clause.ts';
import { perList, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { type Asked, dutiesIn, isHelp } from './duties.ts';
import { boundByItem } from './listed-term.ts';
import { isModal } from './modal.ts';
import { LASTS } from './opener-verbs.ts';
import { type Opening, openings } from './openings.ts';
import { owedBy } from './owed.ts';
import { bearersIn } from './part-bearers.ts';
import { partsOf, textOf } from './parts.ts';
import { pledgedBy } from './pledge.ts';
import { stepWordAt } from './step-words.ts';
import { opensTerms } from './terms.ts';
import { joined, type Told } from './told-parts.ts';
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
  /** In the sentence right before, of the same paragraph. */
  readonly next: boolean;
  /** It stands under the terms of the pact: every sentence is one, unless it tells otherwise. */
  readonly terms: boolean;
}

/**
 * The clauses of a pact that a sentence tells, all of them. It must say that they are one: the pact or an article
 * «prévoit» it, the parties «s'engagent», a formula («une attaque contre l'un …») or a help «en cas d'agression» told of
 * the pact. What a person says of the pact is a statement and no clause. A sentence of several duties tells a clause for
 * each, which rests on its own part of the sentence.
 */
export function clausesOf(scene: Scene, passage: Passage, context: ClauseContext): Obligation[] {
  const { kind } = passage.block;
  if (context.parties.length === 0 || kind === 'title' || kind === 'heading' || asks(passage)) return [];
  const isSpokenOf = context.near || context.here || context.terms;
  if (!isSpokenOf && !/article/i.test(passage.text)) return [];
  // What only introduces the terms tells none: «Le texte prévoit :».
  if (opensTerms(passage, scene) && scene.passages[passage.index + 1]?.intro === passage) return [];
  const plain = plainOf(passage);
  if (context.terms && kind === 'list-item') return itemOf(scene, passage, plain, context);
  const isForBoth = tellsForBoth(scene, plain);
  const pledging = isForBoth || !isSpokenOf ? null : pledgedBy(scene, passage, context.parties);
  const pledged =
    pledging === null
      ? []
      : dutiesIn(scene, plain, { strict: true, loose: false, lead: '' }).filter(({ duty }) => isHelp(duty));
  if (pledged.length > 0) return obligationsOf(scene, passage, context, [whole(passage, pledged, [pledging!])]);
  const opening = openings(scene, passage, plain, context);
  // What a person says that the pact provides for is a clause; what it means to them is none.
  if (opening?.provides !== true && isSomeonesReading(scene, passage)) return [];
  return opening ? obligationsOf(scene, passage, context, toldIn(scene, passage, context, opening)) : [];
}

/**
 * An item of the terms is one clause, whatever it is about; where it says by itself that it tells clauses («Sécurité : le
 * traité prévoit …», "the parties undertake to …") as many as it tells.
 */
function itemOf(scene: Scene, passage: Passage, plain: string, context: ClauseContext): Obligation[] {
  const opening = openings(scene, passage, plain, context);
  if (opening && opening.at >= 0 && !opening.own && !LASTS.test(passage.tokens[opening.at]!.lemma)) {
    const told = obligationsOf(scene, passage, context, toldIn(scene, passage, context, opening));
    if (told.length > 0) return told;
  }
  const bearers = boundByItem(scene, passage, context.parties);
  if (!bearers) return [];
  const asked = dutiesIn(scene, plain, { strict: false, loose: true, lead: '' });
  return obligationsOf(scene, passage, context, [whole(passage, asked.length > 0 ? asked : PLAIN, bearers)]);
}

const plainOf = perPassage((passage) => plainWords(passage.text));
const plainList = perList((list): readonly string[] => list.map((one) => plainWords(one).trim()));

const whole = (passage: Passage, asked: readonly Asked[], bearers: readonly string[]): Told => ({
  part: { from: 0, to: passage.tokens.length, verbal: true },
  asked,
  bearers,
  isAll: true,
});

/** What each part of the sentence asks for, and of whom. */
function toldIn(scene: Scene, passage: Passage, context: ClauseContext, opening: Opening): Told[] {
  const { at, strict, provides = false, plain = provides } = opening;
  const loose = provides || !strict || opening.loose === true;
  const asksFor = (text: string): boolean =>
    dutiesIn(scene, plainWords(text), { strict: false, loose: true, lead: '' }).length > 0;
  const parts = partsOf(scene, passage, { ...opening, end: endOf(passage, opening) }, asksFor).filter(
    (part, order) => order === 0 || !SOURCE.test(textOf(passage, part)),
  );
  const lead = at > 0 ? plainWords(textOf(passage, { from: 0, to: at })) : '';
  // What the pact is called is not what it provides for: "the status of forces agreement allows …".
  const isNamed = provides && !opening.own && at > 0;
  const told = parts.map((part, order): Told => {
    const isWhole = parts.length === 1 && !isNamed && isWholeOf(passage, part);
    const words = isNamed && order === 0 ? { from: at, to: part.to } : part;
    const own = isWhole ? plainOf(passage) : plainWords(textOf(passage, words));
    const isOther = (order > 0 || isNamed) && isPactAt(scene, passage, order > 0 ? part.from : at + 1);
    const asked = isOther ? [] : dutiesIn(scene, own, { strict, loose, lead: order > 0 || isNamed ? lead : '' });
    // What the pact itself provides for is a clause, whatever it is about.
    const isPlain =
      asked.length === 0 &&
      !isOther &&
      plain &&
      (!isGivenUp(passage, scene) || (opening.own && !context.here)) &&
      (opening.own || !DENIED.test(own));
    const from = order === 0 ? Math.max(at + 1, part.from) : part.from;
    const isKnown = order === 0 && (opening.own || opening.bearers.length < context.parties.length);
    const bearers = isKnown
      ? opening.bearers
      : bearersIn(scene, passage, { ...part, from }, opening.bearers, { ...context, opener: at });
    const owed = owedBy(scene, passage, part, asked, bearers, context.parties);
    return {
      part,
      asked: isPlain ? PLAIN : asked,
      bearers: owed,
      isAll: parts.length === 1 && isWholeOf(passage, part),
    };
  });
  return joined(told);
}

/** «selon deux personnes informées du texte»: who knows it is no term. */
const SOURCE = /^(?:according to|selon|d['’]après)(?!\p{L})/iu;

const isWholeOf = ({ tokens }: Passage, { to }: Told['part']): boolean => to === tokens.length;

/** «le traité, qui régit l'usage du fleuve, a été signé …»: what the relative clause of a pact opens ends with it. */
function endOf(passage: Passage, { at, provides }: Opening): number {
  const { tokens } = passage;
  // Whatever the relative clause was hung on: its verb stands before the one that it hangs on, or on its noun.
  if (at < 0 || !provides || !(tokens[at]!.deprel.startsWith('acl') || tokens[at]!.head > at)) return tokens.length;
  const last = Math.max(...subtree(passage, at));
  // «… et Kiev partagerait …»: what goes on with it is no sentence around it, whatever it was hung on.
  const next = tokens.findIndex(({ upos }, index) => index > last && (upos === 'VERB' || upos === 'AUX'));
  return next < 0 || isModal(passage, next, true) ? tokens.length : last + 1;
}

/** «…, ainsi que le traité de 2014», "and a status of forces agreement": another pact, not what this one asks for. */
function isPactAt(scene: Scene, passage: Passage, from: number): boolean {
  const words = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  const noun = passage.tokens.findIndex(
    (token, at) => at >= from && at <= from + 6 && /^(?:NOUN|PROPN)$/.test(token.upos) && isOneOf(token, words),
  );
  const isFirst = noun >= 0 && Math.min(...subtree(passage, noun)) <= from + 1;
  // "a status of forces agreement": the parser may take another noun for its head.
  return isFirst || (noun >= 0 && /^(?:\S+ )?status of /i.test(textOf(passage, { from, to: noun })));
}

/** «dénonce l'accord encadrant les relations», "left the pact governing …": what a pact was about is told, not a clause of it. */
const isGivenUp = perPassage((passage, scene: Scene): boolean =>
  passage.tokens.some((_, at) => ['denounced', 'withdrawn', 'ended'].includes(stepWordAt(scene, passage, at) ?? '')),
);

const PLAIN: readonly Asked[] = [{ duty: 'cooperate', trigger: 'any', qualifiers: [] }];

const DENIED = / (?:rien|nothing|aucune?|no|neither|ni) /;

function obligationsOf(
  scene: Scene,
  passage: Passage,
  { parties }: ClauseContext,
  told: readonly Told[],
): Obligation[] {
  return told.flatMap(({ part, asked, bearers, isAll }) => {
    const evidence = [isAll ? evidenceOf(scene, passage) : partEvidence(scene, passage, part)];
    const isMutual = bearers.length !== 1 || (parties.length === 1 && tellsForBoth(scene, plainOf(passage)));
    return asked.flatMap(({ duty, trigger, qualifiers }) =>
      pairsOf(parties, bearers, isMutual ? attackedIn(scene, passage) : null).map(([bearer, beneficiary]) => ({
        bearer,
        beneficiary,
        duty,
        trigger,
        against: null,
        reciprocal: isMutual,
        qualifiers: [...qualifiers],
        evidence,
      })),
    );
  });
}

const tellsForBoth = ({ knowledge, language }: Scene, plain: string): boolean =>
  tellsWording(plain, plainList(knowledge.lexicon.agreements.clauses.reciprocal[language]));

const partEvidence = (scene: Scene, passage: Passage, { from, to }: Told['part']) =>
  spanEvidence(scene, from === 0 ? passage.start : passage.tokens[from]!.start, passage.tokens[to - 1]!.end);

/** "an attack on Finland would be one on all": the state to which the others would owe it. */
function attackedIn(scene: Scene, passage: Passage): string | null {
  const at = passage.tokens.findIndex(({ form }) => /^(?:attaques?|agressions?|attacks?|aggressions?)$/i.test(form));
  const by = at < 0 ? [] : childrenBy(passage, at, 'nmod').flatMap((node) => actorsAt(scene, passage, node));
  const states = [...new Set(by.map(({ id }) => id).filter(isState))];
  return states.length === 1 ? states[0]! : null;
}

/** Each bound to each other; a body's own rule binds the body, to the state for whose case it is told. */
function pairsOf(
  parties: readonly string[],
  bearers: readonly string[],
  attacked: string | null,
): (readonly [string, string])[] {
  if (parties.length === 1) return [[parties[0]!, attacked ?? parties[0]!]];
  return bearers.flatMap((bearer) =>
    parties.filter((other) => other !== bearer).map((other) => [bearer, other] as const),
  );
}

/** A person says it: «le président a déclaré que …»; the words of the pact or of a joint declaration are no one's opinion. */
const isSomeonesReading = (scene: Scene, passage: Passage): boolean =>
  attributionsOf(scene, passage).some((one) => {
    if (isAnswer(one)) return false;
    const { speaker, verb } = one;
    const subject = verb < 0 ? undefined : passage.tokens[subjectOf(passage, verb)];
    const isText =
      subject !== undefined &&
      /^(déclarations?|communiqués?|textes?|statements?|declarations?|communiques?|texts?|documents?)$/i.test(
        subject.form,
      );
    return speaker.startsWith('person:') && !isText;
  });
