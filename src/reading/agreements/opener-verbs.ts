import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { ClauseContext } from './clauses.ts';
import { isModal } from './modal.ts';
import { tellsWording } from './wording.ts';

/** "calls for", "rules out": a verb that says what a pact asks for with its particle alone. */
export function hasParticle({ tokens }: Passage, verb: number): boolean {
  const next = tokens[verb + 1]?.form ?? '';
  const { lemma } = tokens[verb]!;
  // "makes it easier to send troops"
  if (/^make$/i.test(lemma))
    return tokens.slice(verb + 1, verb + 4).some(({ form }) => /^(?:easier|simpler)$/i.test(form));
  if (/^call$/i.test(lemma)) return /^(?:for|on)$/i.test(next);
  return !/^rule$/i.test(lemma) || /^out$/i.test(next);
}

/** "remains a source of tension", «reste contesté», "runs to 47 pages": a clause only where it tells how long the pact lasts. */
export function isNoTerm(scene: Scene, { tokens }: Passage, verb: number, plain: string): boolean {
  if (!LASTS.test(tokens[verb]!.lemma)) return false;
  const { duties } = scene.knowledge.lexicon.agreements.clauses;
  const words = duties.find(({ duty }) => duty === 'duration')?.[scene.language] ?? [];
  return !tellsWording(plain, words);
}

/** Verbs for how long a pact lasts. */
export const LASTS = /^(?:remain|last|run|rester|durer|valoir|courir)$/i;

/** "allowing their police to cross", «qui permet à l'Inde d'envoyer»: a party or its people are allowed to do something. */
export function letsDo(scene: Scene, passage: Passage, verb: number, { parties }: ClauseContext): boolean {
  const { lemma, feats } = passage.tokens[verb]!;
  // What a pact "will allow" may as well be what it leads to.
  if (!LETS.test(lemma) || feats.Tense === 'Fut' || childrenBy(passage, verb, 'aux').length > 0) return false;
  if (!childrenBy(passage, verb, 'xcomp').some((child) => child > verb)) return false;
  return childrenBy(passage, verb, 'obj', 'iobj', 'obl').some(
    (child) =>
      [...actorsAt(scene, passage, child), ...ownersOf(scene, passage, child)].some(({ id }) => parties.includes(id)) ||
      subtree(passage, child).some((node) =>
        /^(?:leurs?|their|its|both|deux|each|chaque)$/i.test(passage.tokens[node]!.form),
      ),
  );
}

/** «permet une coopération industrielle», "allows cooperation on radars": what they will do together. */
export const opensWork = (passage: Passage, verb: number): boolean =>
  LETS.test(passage.tokens[verb]!.lemma) &&
  childrenBy(passage, verb, 'obj').some((child) =>
    /^(?:coop[eé]ration|collaboration)$/i.test(passage.tokens[child]!.form),
  );

const LETS = /^(?:allow|permit|let|enable|authori[sz]e|entitle|permettre|autoriser)$/i;

/** "says that both will …", «précise que chacun devra …»: a pact's own words. */
export const saysWhat = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'ccomp').some((child) =>
    [child, ...childrenBy(passage, child, 'aux')].some((node) => isModal(passage, node, false)),
  );

/** «Le projet prévoit», "A leaked draft would allow": what is not signed yet says of the pact told before. */
export const isDrafted = (scene: Scene, passage: Passage, verb: number): boolean => {
  const subject = subjectOf(passage, verb);
  const { drafts } = scene.knowledge.lexicon.agreements.clauses;
  return (
    subject >= 0 &&
    isOneOf(passage.tokens[subject]!, wordSet(drafts[scene.language])) &&
    childrenBy(passage, subject, 'nmod').length === 0
  );
};
