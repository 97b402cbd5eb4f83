import { organisationById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** What a sentence says two are to each other, and where: friends, foes, or two who have to do with each other. */
interface Bond {
  readonly at: number;
  readonly ids: readonly [string, string];
  readonly tone: 'friends' | 'foes' | 'either';
}

/** By the passages of a scene: a scene seen with other eyes has the same. */
const known = new WeakMap<Scene['passages'], Map<number, readonly Bond[]>>();

/** «Entre l'Égypte et l'Éthiopie, le différend est ancien», "Turkey, Azerbaijan's closest ally, …": the bonds of a sentence. */
export function bondsIn(scene: Scene, passage: Passage): readonly Bond[] {
  let bonds = known.get(scene.passages);
  if (!bonds) {
    bonds = new Map();
    known.set(scene.passages, bonds);
  }
  let own = bonds.get(passage.index);
  if (!own) {
    own = passage.tokens.flatMap((token, at) =>
      token.upos === 'NOUN' ? bondAt(scene, passage, at) : token.upos === 'VERB' ? quarrelAt(scene, passage, at) : [],
    );
    bonds.set(passage.index, own);
  }
  return own;
}

function bondAt(scene: Scene, passage: Passage, at: number): readonly Bond[] {
  const token = passage.tokens[at]!;
  const { descriptions, classes } = scene.knowledge.lexicon;
  const { language } = scene;
  const isIn = (list: typeof descriptions.partners): boolean => isOneOf(token, wordSet(list[language]));
  const isFoe = isIn(descriptions.relations);
  if (isFoe || isIn(descriptions.partners)) {
    const of = sidesAmong(actorsBelow(scene, passage, at, ['appos', 'acl', 'conj']));
    const who = sidesAmong(holderOf(scene, passage, at)).filter((id) => !of.includes(id));
    return of.length === 1 && who.length === 1
      ? [{ at, ids: [who[0]!, of[0]!], tone: isFoe ? 'foes' : 'friends' }]
      : [];
  }
  if (!isIn(classes.classes.ties!) && !isIn(classes.classes.quarrels!)) return [];
  const below = sidesAmong(actorsBelow(scene, passage, at, ['acl']));
  const two = below.length > 0 ? below : betweenTwo(scene, passage);
  return two.length === 2 ? [{ at, ids: [two[0]!, two[1]!], tone: 'either' }] : [];
}

const QUARREL = /^(disput|querell|affront|brouill|quarrel|feud|clash)/i;

/** «Le Pérou et le Chili se disputent la mer», "Peru and Chile have quarrelled": two who do it with each other. */
function quarrelAt(scene: Scene, passage: Passage, at: number): readonly Bond[] {
  if (!QUARREL.test(passage.tokens[at]!.form)) return [];
  const subject = subjectOf(passage, at);
  const two = subject < 0 ? [] : sidesAmong(actorsAt(scene, passage, subject));
  return two.length === 2 ? [{ at, ids: [two[0]!, two[1]!], tone: 'foes' }] : [];
}

/** States, and bodies that act as one. */
const sidesAmong = (actors: readonly { readonly id: string }[]): string[] => [
  ...new Set(
    actors.map(({ id }) => id).filter((id) => isState(id) || /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '')),
  ),
];

/** Whom «allié de Kinshasa» is said of: the name that it stands beside, or the subject of its clause. */
function holderOf(scene: Scene, passage: Passage, at: number) {
  const { head } = passage.tokens[at]!;
  if (relation(passage.tokens[at]!) === 'appos' && head >= 0) {
    const without = passage.children[head]!.includes(at) ? actorsAt(scene, passage, head) : [];
    return without;
  }
  if (head >= 0 && childrenBy(passage, at, 'cop').length === 0 && passage.tokens[at - 1] !== undefined) return [];
  const subject = subjectOf(passage, childrenBy(passage, at, 'cop').length > 0 ? at : clauseOf(passage, at));
  return subject >= 0 && subject !== at ? actorsAt(scene, passage, subject) : [];
}

/** «Entre A et B, …»: the two between whom the sentence says that something is. */
function betweenTwo(scene: Scene, passage: Passage): string[] {
  const { lexicon } = scene.knowledge;
  for (const head of scene.byHead[passage.index]!.keys())
    if (roleOf(passage, head, lexicon, scene.language) === 'between') return sidesAmong(actorsAt(scene, passage, head));
  return [];
}
