import { organisationById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';

/** How many sentences back those may have been told who are meant. */
const REACH = 30;

/** People whom one side sends to another. */
const isSent = formIs(
  /^(observateurs|instructeurs|casques|militaires|soldats|troupes|contingent|mercenaires|conseillers|policiers|gendarmes|émissaires|diplomates|experts|coopérants|observers|monitors|instructors|trainers|peacekeepers|soldiers|troops|contingent|mercenaries|advisers|envoys|diplomats)$/,
);

/**
 * «L'Union européenne a envoyé des observateurs en Arménie. … Bakou accuse les observateurs», "the trainers", «ce contingent»:
 * those of whom the same word was told before, who stand for whoever sent them. Empty where several had such people.
 *
 * @param actorsAt whom a token stands for; given by the one who asks, who finds actors by this too
 */
export function peopleBefore(
  scene: Scene,
  passage: Passage,
  index: number,
  actorsAt: (scene: Scene, passage: Passage, index: number) => readonly Found[],
): Found[] {
  const token = passage.tokens[index]!;
  if (token.upos !== 'NOUN' || !isSent(token) || !pointsBack(passage, index)) return [];
  let found: readonly Found[] = [];
  for (let at = passage.index; at >= 0 && at >= passage.index - REACH; at--) {
    const before = scene.passages[at]!;
    before.tokens.forEach((other, noun) => {
      if (other.upos !== 'NOUN' || other.lemma !== token.lemma || other.start >= token.start) return;
      const named = ownersOf(scene, before, noun);
      const told = named.length > 0 ? named : actorsAt(scene, before, bodyOf(scene, before, noun));
      const owners = (told.length > 0 ? told : actorsAt(scene, before, senderOf(before, noun))).filter(
        ({ id }) => isState(id) || isBody(id),
      );
      const isAnother = found.length > 0 && owners.some(({ id }) => found.every((one) => one.id !== id));
      if (owners.length > 0 && (found.length === 0 || isAnother)) found = isAnother ? [...found, ...owners] : owners;
    });
  }
  const { start, end, form } = token;
  const ids = [...new Set(found.map(({ id }) => id))];
  return ids.length === 1 ? ids.map((id) => ({ id, start, end, text: form, how: 'pronoun' })) : [];
}

/** «les observateurs de la mission de l'Union européenne»: the name down the chain of «de»; -1 for none. */
function bodyOf(scene: Scene, passage: Passage, noun: number, depth = 0): number {
  const below = childrenBy(passage, noun, 'nmod').find((child) =>
    childrenBy(passage, child, 'case').some((one) => /^(de|d['’]|of)$/i.test(passage.tokens[one]!.form)),
  );
  if (below === undefined || depth > 2) return -1;
  return scene.byHead[passage.index]!.has(below) ? below : bodyOf(scene, passage, below, depth + 1);
}

/** «L'Union européenne a envoyé des observateurs»: the subject of the verb that sends them; -1 for none. */
function senderOf(passage: Passage, noun: number): number {
  const counted = passage.tokens[noun]!;
  // «a stationné une cinquantaine de militaires»
  const isCounted = counted.deprel === 'nmod' && A_COUNT.test(passage.tokens[counted.head]?.form ?? '');
  const { deprel, head } = isCounted ? passage.tokens[counted.head]! : counted;
  return deprel.startsWith('obj') && head >= 0 && SENDS.test(passage.tokens[head]!.lemma)
    ? subjectOf(passage, head)
    : -1;
}

const A_COUNT = /^(\p{L}+aines?|milliers?|poignée|hundreds|thousands|dozens|scores|handful)$/iu;

const SENDS = /^(envoyer|dépêcher|déployer|fournir|stationner|maintenir|send|dispatch|deploy|provide|station|keep)$/;

const isBody = (id: string): boolean => /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');

/** «les observateurs», «ce premier contingent», "the troops": nothing beside them tells whose they are. */
const pointsBack = (passage: Passage, index: number): boolean =>
  isDefinite(passage, index) &&
  childrenBy(passage, index, 'nmod', 'acl', 'appos', 'compound').every((child) => isBare(passage, child)) &&
  childrenBy(passage, index, 'amod').every((child) =>
    /^(derniers?|premiers?|last|first|remaining)$/i.test(passage.tokens[child]!.form),
  );

/** «accuse les observateurs d'espionnage»: said of them, and not whose they are. */
const isBare = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' && childrenBy(passage, index, 'det', 'amod', 'nmod').length === 0;
