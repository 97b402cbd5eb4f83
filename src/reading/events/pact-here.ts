import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { findAgreements } from '../agreements/find.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Deed } from './deed.ts';
import { asInherited } from './last-told.ts';

const REACTIONS: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/**
 * «a conclu avec la Bolivie un protocole qui a provoqué la colère de Lima», "signed a declaration, denounced by Lima": those
 * who have the pact that the same sentence tells, and of which the reaction is said. Empty where whoever reacts has it too.
 * @param own who reacts
 */
export function partiesToldHere(deed: Deed, own: readonly string[]): Found[] {
  const { scene, passage, trigger, rule, args } = deed;
  if (!REACTIONS.has(rule.type) || own.length === 0 || passage.block.kind === 'heading') return [];
  const { nouns, declarations, weakNouns } = scene.knowledge.lexicon.agreements;
  const words = [nouns, declarations, weakNouns].map((list) => wordSet(list[scene.language]));
  const isPact = (at: number): boolean => words.some((list) => isOneOf(passage.tokens[at]!, list));
  const named = args
    .filter(({ role, distance }) => distance === 1 && (role === 'subj' || role === 'obj'))
    .map(({ token }) => aboveIn(passage, token).find((at) => at < trigger && isPact(at)))
    .find((at) => at !== undefined);
  if (named === undefined) return [];
  const told = findAgreements(scene).filter(
    ({ agreement, passages }) =>
      passages.has(passage.index) && agreement.parties.length > 1 && agreement.parties.every(isState),
  );
  const [pact, ...more] = told;
  if (!pact || more.length > 0 || pact.agreement.parties.some((id) => own.includes(id))) return [];
  return asInherited(passage, named, pact.agreement.parties);
}

/** A noun and the nouns that it belongs to: «une déclaration de coopération dans le domaine …». */
function aboveIn({ tokens }: Passage, noun: number): number[] {
  const found = [noun];
  for (let at = noun; /^(nmod|obl|appos)/.test(tokens[at]!.deprel) && tokens[at]!.head >= 0; at = tokens[at]!.head) {
    // The object beside it, where the phrase was hung on the verb.
    const { head } = tokens[at]!;
    const object = tokens.findIndex(
      (one, index) => one.head === head && index < at && /^(obj|obl)/.test(one.deprel) && one.upos === 'NOUN',
    );
    found.push(...(tokens[head]!.upos === 'VERB' && object >= 0 ? [object] : []), head);
  }
  return found;
}
