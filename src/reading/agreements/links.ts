import { isState, type Step } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found, idsOf } from '../actors/found.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { type Draft, draftOfStep } from './drafts.ts';
import { prospectOf } from './prospect.ts';
import { stepDate } from './step-date.ts';

/**
 * Regular links between two states that are announced, opened or resumed («la reprise des liaisons aériennes entre …
 * a été confirmée»): an agreement to cooperate that no pact names.
 */
export function addLinks(scene: Scene, drafts: Draft[]): void {
  for (const passage of scene.passages) {
    if (!mayLink(scene, passage)) continue;
    const index = passage.tokens.findIndex((_, at) => isLink(scene, passage, at));
    if (index < 0) continue;
    const step = announced(scene, passage, index);
    if (!step) continue;
    const parties = step.by.toSorted();
    const known = drafts.find(
      (one) => one.kinds.has('cooperation') && one.pacts.length === 0 && one.parties.join() === parties.join(),
    );
    if (known) known.steps.push(step);
    else drafts.push(draftOfStep(parties, 'cooperation', step));
  }
}

const mayLink = anyWord(({ agreements }, language) => isListed(wordSet(agreements.links.nouns[language])));

/** «liaisons aériennes», «un vol direct», "a passenger ferry line". */
function isLink(scene: Scene, passage: Passage, index: number): boolean {
  const { links } = scene.knowledge.lexicon.agreements;
  const token = passage.tokens[index]!;
  if (token.upos !== 'NOUN' || !isOneOf(token, wordSet(links.nouns[scene.language]))) return false;
  const near = passage.tokens.slice(Math.max(0, index - 2), index + 3).filter((one) => one !== token);
  return near.some((one) => isOneOf(one, wordSet(links.modes[scene.language])));
}

function announced(scene: Scene, passage: Passage, index: number): Step | null {
  const { links } = scene.knowledge.lexicon.agreements;
  const openings = wordSet(links.openings[scene.language]);
  const confirmed = wordSet(links.confirmed[scene.language]);
  const clause = clauseOf(passage, index);
  const around = [
    ...new Set([index, clause, ...chain(passage, index), ...childrenBy(passage, clause, 'xcomp', 'ccomp')]),
  ];
  const opening = around.find((node) => node !== index && isOneOf(passage.tokens[node]!, openings));
  const sure = around.find((node) => isOneOf(passage.tokens[node]!, confirmed));
  if (opening === undefined) return null;
  const trigger = sure ?? opening;
  const prospect = prospectOf(scene, passage, trigger);
  if (!prospect || (sure === undefined && !prospect.planned)) return null;
  const states = idsOf(sidesOf(scene, passage, index, opening)).filter(isState);
  if (states.length !== 2) return null;
  return {
    step: 'announced',
    by: states,
    date: prospect.planned ? null : stepDate(scene, passage, trigger),
    place: null,
    factuality: prospect.factuality,
    evidence: [evidenceOf(scene, passage)],
  };
}

/** The heads above a token up to its clause. */
function chain(passage: Passage, index: number): number[] {
  const found: number[] = [];
  for (let at = passage.tokens[index]!.head; at >= 0 && found.length < 4; at = passage.tokens[at]!.head) found.push(at);
  return found;
}

/** Named in the phrase of the link or beside it; «les deux capitales» are the two states of the text. */
function sidesOf(scene: Scene, passage: Passage, index: number, opening: number): readonly Found[] {
  const own = actorsBelow(scene, passage, index);
  if (new Set(own.filter(({ id }) => isState(id)).map(({ id }) => id)).size >= 2) return own;
  const wider = distinct([...own, ...actorsBelow(scene, passage, opening, ['acl', 'parataxis', 'conj'])]);
  if (wider.filter(({ id }) => isState(id)).length >= 2) return wider;
  const tells = /\b(?:les|leurs|the|their) (?:deux|two) (?:capitales|capitals)\b/i.test(passage.text);
  const at = passage.tokens[subtree(passage, opening)[0]!]!;
  return tells && scene.pair.length === 2
    ? scene.pair.map((id): Found => ({ id, start: at.start, end: at.end, text: at.form, how: 'pair' }))
    : [];
}
