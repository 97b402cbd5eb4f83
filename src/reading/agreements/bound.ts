import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { perList } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { ClauseContext } from './clauses.ts';
import type { Opening } from './openings.ts';

/** «s'engage à», "undertakes to", "is to": told as what holds, not as what was done once. */
const isNow = (passage: Passage, verb: number): boolean => {
  const { feats, form } = passage.tokens[verb]!;
  // «s'interdit» is both.
  if (/^interdit$/i.test(form) && feats.VerbForm === 'Fin') return true;
  return /^(?:Pres|Fut)$/.test(feats.Tense ?? '') && feats.VerbForm !== 'Part' && !/ed$/i.test(form);
};

/** The verbs without their reflexive. */
export const bindingVerbs = perList((list) => wordSet(list.map((word) => word.replace(/^(se |s[’'])/, ''))));

/** «Les parties s'engagent à …», "the two countries undertake to …": the parties bind themselves, all or one of them. */
export function boundIn(scene: Scene, passage: Passage, context: ClauseContext, isArticle: boolean): Opening | null {
  const { binding, bonds } = scene.knowledge.lexicon.agreements.clauses;
  const { language } = scene;
  const verbs = bindingVerbs(binding[language]);
  const all: Opening = { at: -1, bearers: context.parties, strict: false };
  for (const [index, token] of passage.tokens.entries()) {
    if (token.upos === 'NOUN' && isOneOf(token, wordSet(bonds[language])) && isHeldByAll(scene, passage, index))
      return { ...all, at: index, strict: true, loose: true };
    if (isHeldTo(passage, index)) {
      const held = partiesHeld(scene, passage, index, context);
      if (held.length > 0) return { at: index, bearers: held, strict: true, provides: context.here || context.next };
    }
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    if (isArticle && isParty(scene, passage, subjectOf(passage, clauseOf(passage, index))))
      return { ...all, at: index, own: true };
    if (!isOneOf(token, verbs)) continue;
    const isReflexive =
      /^(se|s['’])$/i.test(passage.tokens[index - 1]?.form ?? '') ||
      /^(se|s['’])$/i.test(passage.tokens[index - 2]?.form ?? '');
    if (language === 'fr' && !isReflexive && !isOneOf(token, wordSet(binding.fr))) continue;
    const subject = subjectOf(passage, clauseOf(passage, index));
    if (subject < 0) continue;
    const head = passage.tokens[subject]!;
    if (isParty(scene, passage, subject) || (context.near && areTheTwo(passage, subject)))
      return { ...all, at: index, provides: isNow(passage, index) };
    const states = [...new Set(actorsAt(scene, passage, subject).map(({ id }) => id))].filter((id) =>
      context.parties.includes(id),
    );
    const isPlural = /^(ils|elles|they|both|chacun|chacune|each)$/i.test(head.form);
    if (states.length > 1 || (isPlural && context.near))
      return { ...all, at: index, provides: context.here && isNow(passage, index) };
    if (states.length === 1 && (context.here || context.next) && isNow(passage, index))
      return { at: index, bearers: states, strict: true, provides: true };
    if (states.length === 1 && context.here) return { at: index, bearers: states, strict: true, loose: true };
  }
  return null;
}

/** "is committed to paying", «est tenu de verser»: told as what holds. */
const isHeldTo = ({ tokens }: Passage, index: number): boolean =>
  /^(?:committed|bound|obliged|required|tenue?s?|obligée?s?|contrainte?s?)$/i.test(tokens[index]!.form) &&
  /^(?:is|are|est|sont|sera|seront)$/i.test(tokens[index - 1]?.form ?? '') &&
  /^(?:to|de|d['’]|à)$/i.test(tokens[index + 1]?.form ?? '');

function partiesHeld(scene: Scene, passage: Passage, index: number, { parties, near, here }: ClauseContext): string[] {
  const subject = subjectOf(passage, index);
  if (subject < 0 || !(near || here)) return [];
  if (isParty(scene, passage, subject) || areTheTwo(passage, subject)) return [...parties];
  return [...new Set(actorsAt(scene, passage, subject).map(({ id }) => id))].filter((id) => parties.includes(id));
}

/** "both sides have a commitment to consult", «les deux pays ont l'obligation de se prêter assistance» */
function isHeldByAll(scene: Scene, passage: Passage, noun: number): boolean {
  const { head } = passage.tokens[noun]!;
  if (head < 0 || !/^(?:have|avoir|share|partager)$/i.test(passage.tokens[head]!.lemma)) return false;
  const subject = subjectOf(passage, head);
  if (subject < 0 || childrenBy(passage, noun, 'acl', 'nmod').length === 0) return false;
  return (
    isParty(scene, passage, subject) ||
    /^(?:ils|elles|they|both|pays|countries|nations)$/i.test(passage.tokens[subject]!.form)
  );
}

/**
 * A party that binds itself now in the sentence that names the pact: "France, under the accord, pledges", «promet», «s'engage».
 * The verb may also be one by which a pact says what it asks for.
 */
export function isBoundBy(scene: Scene, passage: Passage, verb: number, { parties }: ClauseContext): boolean {
  const { binding } = scene.knowledge.lexicon.agreements.clauses;
  if (!isOneOf(passage.tokens[verb]!, bindingVerbs(binding[scene.language])) || !isNow(passage, verb)) return false;
  const subject = subjectOf(passage, clauseOf(passage, verb));
  return subject >= 0 && actorsAt(scene, passage, subject).some(({ id }) => parties.includes(id));
}

/** «les deux armées», "both governments" */
const areTheTwo = (passage: Passage, index: number): boolean =>
  STATE.test(passage.tokens[index]!.form) &&
  childrenBy(passage, index, 'det', 'amod', 'nummod').some((child) => TWO.test(passage.tokens[child]!.form));

/** «les parties», "each side". */
export const isParty = (scene: Scene, passage: Passage, index: number): boolean =>
  index >= 0 &&
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.agreements.clauses.parties[scene.language]));

/** Words for those who make pacts, which stand for the parties where it is said that they are two. */
export const STATE =
  /^(?:country|countries|states?|nations?|governments?|capitals?|armies|navies|militaries|services?|coast guards?|guards|polices?|ministries|ministères|pays|états?|gouvernements?|capitales?|camps?|armées|marines|gardes)$/i;
export const TWO = /^(?:both|two|three|deux|trois)$/i;
