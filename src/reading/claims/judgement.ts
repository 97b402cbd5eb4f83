import { actorsAt } from '../actors/resolve.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { inOwnWords } from '../saying/according.ts';
import { type Attribution, AUTHOR, attributionFor, isAnswer, speakerAt } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Speaker } from '../saying/said.ts';
import { isVerbOf, mayBeVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { isPactNoun, partiesOf, rootOf, speaksOfPact } from './parties.ts';
import { seenParties, viewer, withPartner } from './seen.ts';
import { superlative } from './superlative.ts';
import { eventsIn, isDeed, isUndenied, tellsAgreement } from './told.ts';
import { undone } from './undone.ts';
import { untold } from './untold.ts';

/** What the article itself says of the two sides and their pact: «marque une escalade», "is not new", "was not released". */
export function judgements(
  scene: Scene,
  passage: Passage,
  told: readonly Attribution[],
  events: readonly FoundEvent[],
  beside: readonly FoundClaim[] = [],
): FoundClaim[] {
  const attributions = told.filter((one) => !isAnswer(one));
  // A line without a stop is a heading, whatever it was taken for.
  const whole = passage.block.kind === 'list-item' || STOPS.has(passage.text.trimEnd().at(-1) ?? '');
  if (!['paragraph', 'list-item'].includes(passage.block.kind) || !whole) return [];
  const carried = eventsIn(passage, events).length > 0 || tellsAgreement(scene, passage);
  const omitted = undone(scene, passage, attributions);
  const best = beside.length > 0 ? null : superlative(scene, passage, attributions, events);
  const trigger =
    judgingVerb(scene, passage, attributions) ??
    omitted ??
    best ??
    (carried || attributions.length > 0 || beside.length > 0 ? null : plainVerb(scene, passage));
  if (trigger === null || OF_THE_PAPER.test(passage.text)) return [];
  if (beside.some((one) => isSameClause(passage, one, trigger))) return [];
  if (isOfDeed(passage, trigger, attributions, events)) return [];
  const { sources, targets } =
    seenParties(scene, passage, trigger) ??
    withPartner(
      scene,
      passage,
      trigger,
      partiesOf(
        scene,
        passage,
        contextOf(scene, passage, trigger),
        [],
        trigger === best || untold(scene, passage) === trigger,
      ),
    );
  if (sources.length === 0) return [];
  // «doit être érigé»: the mood is that of the act below.
  const stance = stanceOf(scene, passage, childrenBy(passage, trigger, 'xcomp').at(0) ?? trigger);
  // «prévoit une aide, consolidant ainsi une alliance»: what a participle weighs is as the text tells it.
  const weighs = relation(passage.tokens[trigger]!) === 'advcl' && passage.tokens[trigger]!.feats.VerbForm === 'Part';
  const planned = stance.mood === 'planned' && !weighs;
  const view =
    viewer(scene, passage, trigger) ??
    worried(scene, passage, trigger) ??
    told.find((one) => isToldBy(passage, trigger, one)) ??
    told.find(isAnswer) ??
    null;
  const alleged = isSuspected(scene, passage, trigger, view);
  return [
    claimOf(scene, passage, {
      kind: alleged ? 'allegation' : 'statement',
      rule: carried ? 'claim.judgement.beside' : isJudging(scene, passage, trigger) ? 'claim.judgement' : 'claim.told',
      trigger,
      sources,
      targets,
      attribution: view,
      // What the whole world feels is told by the text.
      origin: view?.speaker === EVERYBODY ? AUTHOR : undefined,
      factuality: planned || alleged ? 'PR+' : 'CT+',
      mood: planned ? 'planned' : 'asserted',
      date: carried ? null : dateFor(scene, passage, trigger, () => false),
    }),
  ];
}

/** «« C'est un jour historique », a salué …»: the words of a deed that is told. */
function isOfDeed(
  passage: Passage,
  trigger: number,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): boolean {
  const verb = attributionFor(attributions, passage, trigger)?.verb ?? -1;
  return verb >= 0 && eventsIn(passage, events).some((one) => one.trigger === verb);
}

/** «Des allégations qui soulèvent des questions», «Beaucoup y voient une manœuvre»: told of others, and not established. */
function isSuspected(scene: Scene, passage: Passage, trigger: number, view: Speaker | null): boolean {
  const { charges, ploys, seeing } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  const subject = subjectOf(passage, trigger);
  // "Talks with Canada are under way" suspects nobody.
  const isCharge = subject >= 0 && isOneOf(passage.tokens[subject]!, wordSet(charges[language]));
  if (isCharge && !/^talks$/i.test(passage.tokens[subject]!.form)) return true;
  return (
    view !== null &&
    isVerbOf(passage, trigger, seeing[language], language) &&
    childrenBy(passage, trigger, 'obj', 'obl').some((child) =>
      isOneOf(passage.tokens[child]!, wordSet(ploys[language])),
    )
  );
}

/** What a sentence may end with. */
const STOPS: ReadonlySet<string> = new Set('.!…:;»”"');

/** «Ce texte a d'abord paru dans notre lettre hebdomadaire», "Subscribe": what a paper says of itself. */
const OF_THE_PAPER =
  /(?<!\p{L})(?:abonnez-vous|s['’]abonner|notre (?:lettre|newsletter|infolettre)|our newsletter|subscribe (?:to|now|here)|sign up (?:to|for))(?!\p{L})/iu;

/** «intervient dans un contexte où la Russie cherche …», "comes as Spain seeks …": the clause that tells it; else the trigger. */
function contextOf(scene: Scene, passage: Passage, trigger: number): number {
  if (!/^(intervenir|survenir|come|arriver)$/.test(passage.tokens[trigger]!.lemma)) return trigger;
  const clause = subtree(passage, trigger).find((node) => {
    const { head, upos } = passage.tokens[node]!;
    if (upos !== 'VERB' || node === trigger || head < 0) return false;
    const isSetting =
      relation(passage.tokens[node]!) === 'acl' &&
      /^(contexte|moment|context|time|heure)$/i.test(passage.tokens[head]!.form);
    const isMeanwhile = head === trigger && relation(passage.tokens[node]!) === 'advcl';
    return (isSetting || isMeanwhile) && actorsAt(scene, passage, subjectOf(passage, node)).length > 0;
  });
  return clause ?? trigger;
}

/** «Cette déclaration, rapportée par une source, souligne …»: who tells what the subject is known from. */
const isToldBy = (passage: Passage, trigger: number, { verb }: Attribution): boolean =>
  verb >= 0 &&
  verb < trigger &&
  relation(passage.tokens[verb]!) === 'acl' &&
  passage.tokens[verb]!.feats.VerbForm === 'Part' &&
  passage.tokens[verb]!.head === subjectOf(passage, trigger);

const EVERYBODY = 'group:international-community';

/** «suscite de vives inquiétudes chez les pays voisins», "has raised concern among neighbours": whose concern it is. */
function worried(scene: Scene, passage: Passage, trigger: number): Speaker | null {
  const object = childrenBy(passage, trigger, 'obj', 'obl').find((child) =>
    /^(inquiétude|préoccupation|crainte|méfiance|concern|worry|worrie|fear|alarm|unease)s?$/i.test(
      passage.tokens[child]!.form,
    ),
  );
  if (object === undefined) return null;
  if (
    /(?<!\p{L})(?:à l['’]international|internationally|around the world|dans le monde entier)(?!\p{L})/iu.test(
      passage.text,
    )
  )
    return { speaker: EVERYBODY, actors: [], anonymous: false };
  const whose = [...childrenBy(passage, object, 'nmod'), ...childrenBy(passage, trigger, 'obl')].find((child) =>
    childrenBy(passage, child, 'case').some((one) => /^(chez|parmi|among|in)$/i.test(passage.tokens[one]!.form)),
  );
  return whose === undefined ? null : (speakerAt(scene, passage, whose) ?? inOwnWords(scene, passage, whose));
}

/** True where a claim was found at the same clause. */
function isSameClause(passage: Passage, { trace }: FoundClaim, trigger: number): boolean {
  const other = passage.tokens.findIndex((token) => token.start === trace.trigger.start);
  return other < 0 || clauseOf(passage, other) === clauseOf(passage, trigger);
}

function isJudging(scene: Scene, passage: Passage, index: number): boolean {
  const { judgements: verbs, seeing, chances } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  // «s'est dit préoccupé» is how someone feels, and weighs nothing.
  if (relation(passage.tokens[index]!) === 'xcomp' && passage.tokens[index]!.feats.VerbForm === 'Part') return false;
  if (isVerbOf(passage, index, verbs[language], language)) return true;
  // «y voit l'occasion de», "sees in it an ally"
  return (
    isVerbOf(passage, index, seeing[language], language) &&
    subtree(passage, index).some((node) => node > index && isOneOf(passage.tokens[node]!, wordSet(chances[language])))
  );
}

const mayJudge = anyWord(({ claims }, language) => {
  const [weighs, sees] = [claims.judgements, claims.seeing].map((list) => mayBeVerbOf(list[language]));
  return (keys) => weighs!(keys) || sees!(keys);
});

/** A verb, or an English one that was taken for a noun: «The partnership underscores Tokyo's role». */
function isVerbal(passage: Passage, index: number): boolean {
  const { upos, form } = passage.tokens[index]!;
  if (upos === 'VERB') return true;
  const [before, after] = [passage.tokens[index - 1]?.upos ?? '', passage.tokens[index + 1]?.upos ?? ''];
  return upos === 'NOUN' && /s$/.test(form) && ['NOUN', 'PROPN'].includes(before) && ['DET', 'PROPN'].includes(after);
}

/** A verb that weighs what is told: «marque», «illustre», «consolidant», "reflects". */
function judgingVerb(scene: Scene, passage: Passage, attributions: readonly Attribution[]): number | null {
  const speaks = (index: number): boolean => attributions.some((one) => one.verb === index);
  const at = mayJudge(scene, passage)
    ? passage.tokens.findIndex(
        (_, index) => isVerbal(passage, index) && isJudging(scene, passage, index) && !speaks(index),
      )
    : -1;
  if (at < 0) return copula(scene, passage);
  if (!CONCLUDING.test(passage.text)) return at;
  // A conclusion that weighs the same with the same word tells nothing new.
  const lemma = passage.tokens[at]!.lemma;
  const before = scene.passages
    .slice(0, passage.index)
    .some(
      (one) =>
        one.block.kind !== 'title' &&
        one.block.kind !== 'heading' &&
        one.tokens.some(
          (token, index) => token.lemma === lemma && token.upos === 'VERB' && isJudging(scene, one, index),
        ),
    );
  return before ? null : at;
}

const CONCLUDING =
  /(?:^|\s)(?:donc|ainsi|en conclusion|en somme|au final|en définitive|thus|in conclusion|in sum|overall|all in all)(?!\p{L})/iu;

/** «La Russie est l'un des rares soutiens du Nord»: what a party or the pact is said to be. */
function copula(scene: Scene, passage: Passage): number | null {
  const root = rootOf(passage);
  const token = passage.tokens[root]!;
  if (!['NOUN', 'ADJ'].includes(token.upos) || childrenBy(passage, root, 'cop').length === 0) return null;
  const subject = childrenBy(passage, root, 'nsubj').at(0);
  if (subject === undefined || passage.tokens[subject]!.upos === 'PRON') return null;
  if (childrenBy(passage, root, 'xcomp').length > 0) return null;
  const told = actorsAt(scene, passage, subject).length > 0 || isPactNoun(scene, passage, subject);
  return told ? root : null;
}

/** «Pour Moscou, il s'agit de …», "For Tehran, the point is …": how one of them sees it. */
function isSeenBy(scene: Scene, passage: Passage): boolean {
  const comma = passage.tokens.findIndex((token) => token.form === ',');
  if (!/^(pour|for)$/i.test(passage.tokens[0]!.form) || comma < 2 || comma > 5) return false;
  return passage.tokens.slice(1, comma).some((_, index) => actorsAt(scene, passage, index + 1).length > 0);
}

const isYou = formIs(/^(vous|you|votre|your)$/);

/** A pact, its text or the ties of its sides, and nobody who acts. */
const isOfPact = (scene: Scene, passage: Passage, subject: number): boolean =>
  passage.tokens[subject]!.upos === 'NOUN' &&
  isPactNoun(scene, passage, subject) &&
  actorsAt(scene, passage, subject).length === 0;

/** The main verb or copula of a sentence that speaks of the relation or of the two sides, unless it tells an event. */
function plainVerb(scene: Scene, passage: Passage): number | null {
  const root = rootOf(passage);
  const token = passage.tokens[root]!;
  const verbal =
    token.upos === 'VERB' ||
    childrenBy(passage, root, 'cop').length > 0 ||
    childrenBy(passage, root, 'acl').some(
      (child) => relation(passage.tokens[child]!) === 'acl' && passage.tokens[child]!.feats.VerbForm === 'Fin',
    );
  if (!verbal || passage.tokens.length < 5 || passage.tokens.some(isYou)) return null;
  if (token.feats.Mood === 'Imp') return null;
  // «Le texte n'a pas été publié»: of the pact itself even verbs of events tell a state.
  const subject = subjectOf(passage, root);
  if (subject >= 0 && isPactNoun(scene, passage, subject) && isPassive(passage, root)) return root;
  if (isSeenBy(scene, passage) || untold(scene, passage) !== null) return root;
  // "The wording recalls Article 5", «le pacte n'oblige personne à se battre»: what a pact is like is no deed.
  if (!(subject >= 0 && isOfPact(scene, passage, subject))) {
    if (isDeed(scene, passage, root)) return null;
    if (passage.tokens.some((one, index) => one.upos === 'VERB' && isDeed(scene, passage, index))) return null;
  }
  // Who went to a festival is worth no word, who came to the signing is.
  if (isUndenied(scene, passage, root) && !speaksOfPact(scene, passage)) return null;
  const names = scene.mentions[passage.index]!.length > 0 || speaksOfPact(scene, passage);
  return names ? root : null;
}
