import { type Found, foundFor } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import { accusedOf } from './around.ts';
import { ownersWithin, withPlace } from './standing-for.ts';

/** A word of violence. */
export const isBlow = (scene: Scene, passage: Passage, token: number): boolean =>
  classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes('violence');

/**
 * Whose a blow is: told of the noun, or by who is accused of it ("blamed Chad for the attack that killed …"); not whom it
 * was aimed at, nor the town where it fell ("killed in a Goma airstrike").
 */
export function doersOfBlow(scene: Scene, passage: Passage, role: string, token: number): readonly Found[] {
  const isTown = ({ start }: Found): boolean =>
    scene.mentions[passage.index]!.some((one) => one.start === start && one.senses[0]?.kind === 'place');
  const own = ownersOf(scene, passage, token).filter((actor) => role === 'subj' || role === 'by' || !isTown(actor));
  if (own.length > 0) return own;
  const aim = aimOf(scene, passage, token);
  const told = subtree(passage, token, (child) => passage.tokens[child]!.deprel === 'acl:relcl');
  const below = told.flatMap((node) => (node === token || aim.has(node) ? [] : ownersOf(scene, passage, node)));
  const { head } = passage.tokens[token]!;
  return below.length > 0 || head < 0 ? below : accusedOf(scene, passage, head, token);
}

/** "an attack on the Ugandan embassy in Goma": the words for whom and where a blow hit. */
export function aimOf(scene: Scene, passage: Passage, blow: number): ReadonlySet<number> {
  const { lexicon } = scene.knowledge;
  const isAim = (child: number): boolean => AIMED.has(prepositionRole(passage, child, lexicon, scene.language) ?? '');
  return new Set(
    childrenBy(passage, blow, 'nmod', 'obl')
      .filter(isAim)
      .flatMap((child) => subtree(passage, child)),
  );
}

/**
 * Armed men of no name and those who look on: "unknown gunmen", «des hommes armés», "analysts in Tokyo", "Western officials
 * in Kyiv".
 */
export const areNobodys = (scene: Scene, passage: Passage, token: number): boolean =>
  classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).some((name) => NOBODYS.has(name)) ||
  childrenBy(passage, token, 'amod').some((child) => FROM_ELSEWHERE.test(passage.tokens[child]!.form)) ||
  (/^(hommes?|m[ae]n|individus?|inconnus?)$/i.test(passage.tokens[token]!.form) &&
    childrenBy(passage, token, 'amod', 'acl').some((child) =>
      /^(arm|cagoul|masqu|mask|hood)/i.test(passage.tokens[child]!.form),
    ));

const NOBODYS: ReadonlySet<string> = new Set(['gunmen', 'onlookers']);

const FROM_ELSEWHERE =
  /^(?:foreign|western|european|étrang(?:er|ers|ère|ères)|occidenta(?:l|le|ux|les)|européen(?:ne)?s?)$/i;

const AIMED = new Set(['on', 'against', 'in', 'near', 'to']);

/** "A Russian strike hit a Ukrainian depot": whose the thing is that the noun's verb strikes. */
export function struckBy(scene: Scene, passage: Passage, noun: number): Found[] {
  const verb = passage.tokens[noun]!.head;
  if (verb < 0 || relation(passage.tokens[noun]!) !== 'nsubj') return [];
  if (!classesOf(passage.tokens[verb]!, scene.knowledge.lexicon, scene.language).includes('harm')) return [];
  return foundFor(childrenBy(passage, verb, 'obj'), (object) => {
    const direct = withPlace(scene, passage, object);
    return direct.length > 0 ? direct : ownersWithin(scene, passage, object);
  });
}
