import { dateFor } from '../dates/attach.ts';
import { inOwnWords } from '../saying/according.ts';
import { type Attribution, attributionFor, speakerAt } from '../saying/attribution.ts';
import { isVerbOf, mayBeVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy } from '../text/tree.ts';
import { holdsLemmas, holdsWording } from '../text/wordings.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { partiesOf, rootOf, speaksOfPact } from './parties.ts';

/** A question to the matter: none to the reader, no bare heading of a few words, no tail of a statement («…, mais à quel prix ?»). */
function isAsked(scene: Scene, passage: Passage): boolean {
  if (!asks(passage) || passage.tokens.length < 4) return false;
  if (passage.tokens.some((token) => /^(vous|votre|vos|you|your)$/i.test(token.form))) return false;
  if (
    passage.tokens.length < 7 &&
    scene.mentions[passage.index]!.length === 0 &&
    !speaksOfPact(scene, passage) &&
    !looksAhead(passage)
  )
    return false;
  return !/,\s+(?:mais|but)\s+(?:à|pour|at|for|jusqu)[^,]*\?/iu.test(passage.text);
}

/** «Qui commandera les unités communes ?», "Who would lead it?": short, and of what is to come. */
const looksAhead = ({ tokens }: Passage): boolean =>
  tokens.some(
    ({ feats, form }) => feats.Tense === 'Fut' || feats.Mood === 'Cnd' || /^(will|would|could|might)$/i.test(form),
  );

/** "Whether it will ratify is another matter", «Savoir si elle signera est une autre affaire» */
const WHETHER = {
  fr: /^\s*(?:quant à )?savoir (?:si|s['’]).{8,} est une (?:tout )?autre (?:affaire|histoire|question)/iu,
  en: /^\s*whether .{8,} is (?:quite )?(?:another|a different) (?:matter|story|question)/iu,
};

/** Questions that the text leaves open: asked outright, «reste à savoir si», "it is unclear whether", someone wonders. */
export function questions(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundClaim[] {
  const { claims, attribution } = scene.knowledge.lexicon;
  const { language } = scene;
  const asked = isAsked(scene, passage);
  const worded =
    holdsWording(passage.text, claims.questions[language]) ??
    holdsLemmas(passage.tokens, claims.questions[language]) ??
    WHETHER[language].exec(passage.text)?.[0];
  // «Personne ne sait …, confie un diplomate» is what he says.
  const wording =
    worded && /^(?:nobody|no one|personne|on ne sait)/.test(worded) && attributions.length > 0 ? undefined : worded;
  const doubting = mayDoubt(scene, passage)
    ? passage.tokens.findIndex(
        (token, index) =>
          token.upos === 'VERB' &&
          (isVerbOf(passage, index, attribution.verbs.doubt[language], language) || disbelieves(passage, index)),
      )
    : -1;
  const raising = mayRaise(scene, passage) ? passage.tokens.findIndex((_, index) => raises(scene, passage, index)) : -1;
  if (!asked && !wording && doubting < 0 && raising < 0) return [];
  const who = doubting >= 0 ? subjectOf(passage, doubting) : -1;
  const wondering = who >= 0 ? (speakerAt(scene, passage, who) ?? inOwnWords(scene, passage, who)) : null;
  if (!asked && !wording && !wondering && raising < 0) return [];
  const trigger = wondering ? doubting : asked || wording || raising < 0 ? rootOf(passage) : raising;
  const { sources, targets } = partiesOf(scene, passage, openClause(passage, trigger), wondering?.actors ?? []);
  const known = sources.length > 0 ? sources : (wondering?.actors ?? []);
  if (known.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'question',
      rule: 'claim.question',
      trigger,
      sources: known,
      targets,
      attribution: wondering ?? attributionFor(attributions, passage, trigger),
      factuality: 'Uu',
      mood: 'hypothetical',
      date: dateFor(scene, passage, trigger, () => false),
    }),
  ];
}

/** "It is unclear whether Chad will join": the clause that tells what is open; else the trigger. */
function openClause(passage: Passage, trigger: number): number {
  const isOpen = (node: number): boolean =>
    childrenBy(passage, node, 'mark').some((one) => /^(whether|if|si|s['’])$/i.test(passage.tokens[one]!.form));
  const below = childrenBy(passage, trigger, 'ccomp', 'csubj', 'advcl').find(
    (child) => child > trigger && isOpen(child),
  );
  if (below !== undefined) return below;
  // «Reste à savoir si la Serbie ratifiera …»: a verb further down.
  const further = childrenBy(passage, trigger, 'xcomp', 'ccomp', 'advcl').flatMap((child) =>
    childrenBy(passage, child, 'ccomp', 'xcomp', 'advcl', 'csubj').filter((node) => node > child && isOpen(node)),
  )[0];
  return further ?? trigger;
}

const mayDoubt = anyWord(({ attribution }, language) => {
  const doubts = mayBeVerbOf(attribution.verbs.doubt[language]);
  return (keys) => doubts(keys) || BELIEVES.test(keys.lemma);
});

const BELIEVES = /^(croire|believe)$/;

/** «ne croit guère à une guerre», «n'y croit pas», "does not believe in": doubts it. */
const disbelieves = (passage: Passage, index: number): boolean =>
  BELIEVES.test(passage.tokens[index]!.lemma) &&
  isNegated(passage, index) &&
  childrenBy(passage, index, 'obl', 'obj', 'iobj').some(
    (child) =>
      /^y$/i.test(passage.tokens[child]!.form) ||
      childrenBy(passage, child, 'case').some((one) => /^(à|en|in)$/i.test(passage.tokens[one]!.form)),
  );
const mayRaise = anyWord(({ claims }, language) => isListed(wordSet(claims.raising[language])));

/** «soulève des questions sur la portée du pacte», "raises questions about": what is open is told behind the noun. */
function raises(scene: Scene, passage: Passage, index: number): boolean {
  const { raising, doubts, charges } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB' || !isOneOf(token, wordSet(raising[language]))) return false;
  const noun = childrenBy(passage, index, 'obj').find(
    (child) =>
      passage.tokens[child]!.feats.Number === 'Plur' && isOneOf(passage.tokens[child]!, wordSet(doubts[language])),
  );
  if (noun === undefined) return false;
  const after = passage.text.slice(passage.tokens[noun]!.end - passage.start);
  if (!/^\s(?:\p{L}+\s)?(?:sur|quant|concernant|about|over|on|as to|whether|regarding)(?!\p{L})/iu.test(after))
    return false;
  if (/^\s(?:sur|on)\s(?:le plan|the level)/iu.test(after)) return false;
  const subject = subjectOf(passage, index);
  return subject < 0 || !isOneOf(passage.tokens[subject]!, wordSet(charges[language]));
}
