import { infinitiveOf, mapped, type Token } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { mendCompany, opensCompany } from './company.ts';
import { remembered } from './memo.ts';
import { mendBetween, mendInverted, mendMoreThan, mendTree, mendUpTo } from './mend.ts';
import { mendAbsolute } from './mend-absolute.ts';
import { accuses, mendAccused, mendAccusedOf } from './mend-accused.ts';
import { mendAfterClause } from './mend-after-clause.ts';
import { mendAfterTwo } from './mend-after-two.ts';
import { mendAgentOfNoun } from './mend-agent-of-noun.ts';
import { mendAside } from './mend-aside.ts';
import { mendAskedOf } from './mend-asked-of.ts';
import { mendAtOdds } from './mend-at-odds.ts';
import { mendBareNoun } from './mend-bare-noun.ts';
import { mendBehindOpening } from './mend-behind-opening.ts';
import { mendBoth } from './mend-both.ts';
import { mendBracketed } from './mend-bracketed.ts';
import { mendBusySubject, mendToldBehind } from './mend-busy-subject.ts';
import { mendByTitle } from './mend-by-title.ts';
import { mendCalled } from './mend-called.ts';
import { mendCapitals } from './mend-capitals.ts';
import { charges, mendCharged } from './mend-charged.ts';
import { mendClitic } from './mend-clitic.ts';
import { mendClosingVerb } from './mend-closing-verb.ts';
import { mendConj } from './mend-conj.ts';
import { mendCounted } from './mend-counted.ts';
import { mendDayObject, namesMonth } from './mend-day-object.ts';
import { mendDeniedAside } from './mend-denied-aside.ts';
import { isEnglishPresent, mendEnglishPresent } from './mend-english-present.ts';
import { mendFace } from './mend-face.ts';
import { mendFronted, mendFrontedTime } from './mend-fronted.ts';
import { mendGap } from './mend-gap.ts';
import { mendGreenLight } from './mend-green-light.ts';
import { mendHave } from './mend-have.ts';
import { mendHeadline } from './mend-headline.ts';
import { mendHeadlinePassive } from './mend-headline-passive.ts';
import { mendHigh } from './mend-high.ts';
import { isCounterpart, mendHisCounterpart } from './mend-his-counterpart.ts';
import { mendInfinitive, mendNamedSent } from './mend-infinitive.ts';
import { mendJoinedAside } from './mend-joined-aside.ts';
import { mendJoinedClause } from './mend-joined-clause.ts';
import { mendJoinedObject } from './mend-joined-object.ts';
import { mendLabel } from './mend-label.ts';
import { mendActive, mendLift } from './mend-lift.ts';
import { mendLinks } from './mend-links.ts';
import { mendList } from './mend-list.ts';
import { mendLooseVerb } from './mend-loose-verb.ts';
import { mendSubjects } from './mend-lost-subject.ts';
import { MEANS, mendMeansTo } from './mend-means-to.ts';
import { isMonth, mendMonthName } from './mend-month-name.ts';
import { mendNameTime } from './mend-name-time.ts';
import { mendNamedRelative } from './mend-named-relative.ts';
import { isNominal, mendNominal } from './mend-nominal.ts';
import { mendNounHeading } from './mend-noun-heading.ts';
import { mendNounName } from './mend-noun-name.ts';
import { mendOblique } from './mend-oblique.ts';
import { isContent, mendOfNoun } from './mend-of-noun.ts';
import { isOnlyOrWhen, mendMerely, mendOnly, mendWhen } from './mend-only.ts';
import { mendOpener } from './mend-opener.ts';
import { mendParted } from './mend-parted.ts';
import { mendParticiple } from './mend-participle.ts';
import { mendParticipleObject } from './mend-participle-object.ts';
import { mendParticle } from './mend-particle.ts';
import { mendPartitive } from './mend-partitive.ts';
import { mendPassiveDay } from './mend-passive-day.ts';
import { mendPast } from './mend-past.ts';
import { mendPerfectList, mendSplitPerfect } from './mend-perfect-list.ts';
import { mendPersonal } from './mend-personal.ts';
import { isGiving, mendPlainVerb } from './mend-plain-verb.ts';
import { isIntent, mendPledge } from './mend-pledge.ts';
import { mendPossessive } from './mend-possessive.ts';
import { mendPresent } from './mend-present.ts';
import { mendQue } from './mend-que.ts';
import { isQuoteVerb, mendQuoteVerb } from './mend-quote-verb.ts';
import { mendRelative } from './mend-relative.ts';
import { mendResumed } from './mend-resumed.ts';
import { mendHad, mendNeighbouring, mendSubject, mendTimes } from './mend-scattered.ts';
import { mendSharedAgent } from './mend-shared-agent.ts';
import { mendSharedTitle } from './mend-shared-title.ts';
import { mendSince } from './mend-since.ts';
import { isStressable, mendStressed } from './mend-stressed.ts';
import { mendDay, mendOpening, mendSpeakerBehind } from './mend-subject.ts';
import { mendSumOf } from './mend-sum-of.ts';
import { mendThisNoun } from './mend-this-noun.ts';
import { isLongForm, mendTimeAside } from './mend-time-aside.ts';
import { endsSpan, mendTimeSubject } from './mend-time-subject.ts';
import { mendToldList } from './mend-told-list.ts';
import { mendTwoSubjects } from './mend-two-subjects.ts';
import { mendTwoTitled } from './mend-two-titled.ts';
import { mendUndergone } from './mend-undergone.ts';
import { mendVerbless } from './mend-verbless.ts';
import { mendWorth } from './mend-worth.ts';

interface Mend {
  /** Gives the tokens as they are where there is nothing to mend. */
  readonly mend: (tokens: readonly Token[], isStatement: boolean) => readonly Token[];
  /** Only a sentence with such a word can have this fault; undefined where any can. No mend changes a form. */
  readonly sign?: (form: string) => boolean;
}

const holds =
  (pattern: RegExp): ((form: string) => boolean) =>
  (form) =>
    pattern.test(form);

const ENGLISH: readonly Mend[] = [
  { mend: (tokens, isStatement) => mendTree(mendCapitals(tokens), isStatement) },
  {
    mend: (tokens) => mendPassiveDay(mendTimeAside(mendMonthName(mendNameTime(mendDay(tokens))))),
    sign: (form) => isLongForm(form) || isMonth(form) || /^(on|last|this|next)$/i.test(form),
  },
  { mend: mendNamedRelative, sign: holds(/^(which|who|whose|whom)$/i) },
  { mend: (tokens) => mendOpener(mendClosingVerb(tokens)) },
  { mend: mendLinks, sign: holds(/^links$/) },
  { mend: mendEnglishPresent, sign: isEnglishPresent },
  { mend: mendPledge, sign: isIntent },
  { mend: (tokens, isStatement) => mendVerbless(mendParticle(tokens), isStatement) },
  { mend: mendBareNoun },
  {
    mend: (tokens, isStatement) => mendNamedSent(mendInfinitive(mendHeadline(tokens, isStatement))),
    sign: holds(/^(to|due|as|while|after|before)$/i),
  },
  { mend: mendCounted },
  { mend: mendPlainVerb, sign: (form) => isGiving(form) || /^(it|he|she|them|him|her|back|to)$/i.test(form) },
  {
    mend: (tokens, isStatement) =>
      mendLooseVerb(mendUndergone(mendHeadlinePassive(mendPast(mendResumed(mendTwoSubjects(tokens))), isStatement))),
  },
  {
    mend: (tokens) =>
      mendToldList(
        mendDeniedAside(mendToldBehind(mendBusySubject(mendAfterTwo(mendAfterClause(mendSubject(mendSince(tokens))))))),
      ),
  },
  {
    mend: (tokens) => mendSharedTitle(mendPossessive(mendAccusedOf(mendNeighbouring(tokens)))),
    sign: holds(/^(neighbou?ring|['’]s?)$/i),
  },
  {
    mend: (tokens) => mendByTitle(mendAbsolute(mendAtOdds(mendHad(tokens)))),
    sign: holds(/^(has|have|had|at|with|by)$/i),
  },
];

const FRENCH: readonly Mend[] = [
  { mend: mendClitic, sign: holds(/^-(?:t-)?(?:il|elle|on|ils|elles)$/i) },
  {
    mend: (tokens) => mendMeansTo(mendGreenLight(mendHigh(tokens))),
    sign: (form) => MEANS.test(form) || /^(haute?|verts?)$/i.test(form),
  },
  { mend: mendStressed, sign: isStressable },
  { mend: mendPartitive, sign: holds(/^de$/i) },
  { mend: mendDayObject, sign: namesMonth },
  { mend: (tokens) => mendAgentOfNoun(mendParticiple(mendSharedAgent(tokens))), sign: holds(/^par$/i) },
  { mend: (tokens) => mendThisNoun(mendSumOf(mendFace(tokens))), sign: holds(/^(face|pour|cette|cet|ces)$/i) },
  { mend: (tokens, isStatement) => mendPresent(mendNounHeading(tokens, isStatement)) },
  {
    mend: (tokens) => mendParticipleObject(mendPerfectList(mendSplitPerfect(mendHave(tokens)))),
    sign: holds(/^(a|ont|avait|avaient|aura|auront|aurait|auraient)$/i),
  },
  {
    mend: (tokens) => mendInverted(mendQuoteVerb(tokens)),
    sign: (form) => isQuoteVerb(form) || /^([»”"]|se|s['’])$/i.test(form),
  },
  { mend: (tokens) => mendAskedOf(mendCalled(mendSpeakerBehind(tokens))) },
  { mend: mendTimeSubject, sign: endsSpan },
  { mend: mendTimeAside, sign: isLongForm },
  { mend: (tokens) => mendWhen(mendOnly(mendMerely(tokens))), sign: isOnlyOrWhen },
  { mend: (tokens) => mendQue(mendPersonal(tokens)), sign: holds(/^(il|elle|que|qu['’])$/i) },
];

const BOTH: readonly Mend[] = [
  { mend: mendActive },
  {
    mend: (tokens) =>
      mendJoinedObject(mendJoinedClause(mendJoinedAside(mendFronted(mendFrontedTime(mendBoth(tokens)))))),
    sign: holds(/^(both|deux|and|et)$/i),
  },
  { mend: mendOpening },
  { mend: mendBetween, sign: holds(/^(between|entre)$/i) },
  {
    mend: (tokens) => mendWorth(mendMoreThan(mendUpTo(tokens))),
    sign: holds(
      /^(up|jusqu['’]?|about|around|over|nearly|almost|roughly|environ|more|less|fewer|plus|moins|près|worth)$/i,
    ),
  },
  { mend: mendLabel, sign: holds(/^:$/) },
  { mend: mendList },
  {
    mend: (tokens) => mendRelative(mendAside(mendParted(mendTwoTitled(mendBehindOpening(tokens))))),
    sign: holds(/^,$/),
  },
  { mend: (tokens) => mendSubjects(mendNounName(tokens)) },
  {
    mend: (tokens) => mendAccused(mendHisCounterpart(mendCharged(mendCompany(tokens)))),
    sign: (form) => accuses(form) || opensCompany(form) || charges(form) || isCounterpart(form),
  },
  { mend: (tokens) => mendTimes(mendOblique(mendBracketed(tokens))) },
  { mend: mendConj },
  { mend: mendLift },
  {
    mend: (tokens) => mendOfNoun(mendNominal(tokens)),
    sign: (form) => isNominal(form) || isContent(form),
  },
  { mend: mendGap },
];

const same = (token: Token): Token => token;

/** The mends of a language in order, and which of them a form is a sign of: one bit for each. */
const mendsOf = (mends: readonly Mend[]) => {
  if (mends.length > 31) throw new Error('there are more mends than bits in a number');
  const always = mends.reduce((bits, { sign }, at) => (sign ? bits : bits | (1 << at)), 0);
  const signs = remembered((form) => mends.reduce((bits, { sign }, at) => (sign?.(form) ? bits | (1 << at) : bits), 0));
  return { mends, always, signs };
};

const MENDS = { en: mendsOf([...ENGLISH, ...BOTH]), fr: mendsOf([...FRENCH, ...BOTH]) };

/**
 * The tree of a sentence without the mistakes that parsers are known to make. Which mends are tried is told by the words
 * of the sentence, each of which is asked once: most mends are for a few words.
 * @param isStatement whether the sentence ends as one («.»), which a headline does not
 */
export function mended(tokens: readonly Token[], language: Language, isStatement: boolean): readonly Token[] {
  const { mends, always, signs } = MENDS[language];
  let tried = always;
  for (const { form } of tokens) tried |= signs(form);
  let tree = tokens;
  for (let at = 0; at < mends.length; at++) {
    if (((tried >>> at) & 1) === 0) continue;
    const next = mends[at]!.mend(tree, isStatement);
    // All mends walk over arrays of one kind, so that what was optimised for one sentence is kept for the others.
    if (next !== tree) tree = mapped(next, same);
  }
  return tree === tokens ? tokens : withLemmas(tree, tokens, language);
}

/** A noun that turned out to be a verb has its lemma: «Oslo juge …» is of «juger». */
const withLemmas = (tree: readonly Token[], read: readonly Token[], language: Language): readonly Token[] =>
  mapped(tree, (token, at) => {
    if (token.upos !== 'VERB' || read[at]!.upos === 'VERB') return token;
    const lemma = infinitiveOf(token.form, language);
    return lemma === undefined ? token : { ...token, lemma };
  });
