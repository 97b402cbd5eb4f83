import type { Rule } from '../../knowledge/index.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { isOfClass } from './about.ts';
import type { Deed } from './deed.ts';
import type { Argument } from './moved.ts';

/**
 * Something is said to be the target, though it is no actor that is known: «leur retrait de l'enclave», "blamed the
 * weather"; then nobody else is meant.
 */
export function namesTarget({ scene, passage, trigger, rule, args }: Deed): boolean {
  // "Rwanda-backed fighters": the noun behind says whom.
  const { upos, deprel, head } = passage.tokens[trigger]!;
  if (upos === 'VERB' && deprel === 'amod' && head > trigger) return true;
  // «soutenir la rébellion», "arming rebels": somebody, whom nobody can tell; above all not those whom they fight.
  if (
    args.some(
      (arg) =>
        OF_TARGET.has(arg.role) && arg.distance === 1 && isOfClass(scene, passage.tokens[arg.token]!, ['rebels']),
    )
  )
    return true;
  // "supported SWAPO against South Africa": a name that nobody knows is somebody, and not the one whom he fights.
  const isNamed = ({ role, token, distance }: Argument): boolean =>
    role === 'obj' && distance === 1 && passage.tokens[token]!.upos === 'PROPN';
  if (rule.type === 'SUPPORT' && args.some(isNamed) && args.some(({ role }) => role === 'against')) return true;
  if (rule.implied !== 'topic')
    return args.some(
      ({ role, token, distance }) =>
        distance === 1 &&
        ((['to', 'from', 'of', 'against'].includes(role) && (rule.target as readonly string[]).includes(role)) ||
          (/^(in|on|near|to)$/.test(role) &&
            AT_SEA.test(passage.tokens[token]!.form) &&
            !namesPlace(scene, passage, token)) ||
          (role === 'obj' && rule.type === 'RETREAT' && LEFT.test(passage.tokens[trigger]!.lemma))) &&
        passage.tokens[token]!.upos === 'NOUN' &&
        isDefinite(passage, token) &&
        !(rule.type === 'AID' && WORKS.test(passage.tokens[token]!.form)) &&
        !A_REQUEST.test(passage.tokens[token]!.form),
    );
  // «a exigé des explications»: what is not definite is no one's in particular.
  const said = args.filter(
    ({ role, token }) =>
      role === 'obj' &&
      (/^(PRON|VERB|PROPN)$/.test(passage.tokens[token]!.upos) ||
        (passage.tokens[token]!.upos === 'NOUN' && isDefinite(passage, token))),
  );
  return said.length > 0 && !pointsAtTopic(scene, passage, rule, said);
}

const OF_TARGET: ReadonlySet<string> = new Set(['obj', 'to', 'of', 'for', 'iobj']);

/** «a alloué 80 millions aux travaux du port»: what is paid for is no one else than whose it is. */
const WORKS =
  /^(travaux|bases?|construction|rénovation|modernisation|extension|reconstruction|agrandissement|pistes?|ports?|aéroports?|works?|bases|renovation|modernisation|modernization|upgrades?|expansion|reconstruction|airports?|airstrips?|runways?)$/i;

function isKin(scene: Scene, passage: Passage, token: number): boolean {
  const { relations, partners } = scene.knowledge.lexicon.descriptions;
  return [relations, partners].some((words) => isOneOf(passage.tokens[token]!, wordSet(words[scene.language])));
}

/** "accused its neighbour", «a remercié son protecteur»: somebody is named, whom nobody can tell; "named Kenya its ally" tells it. */
export const namesKin = (scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): boolean => {
  const objects = args.filter(
    ({ role, distance }) =>
      distance === 1 && (role === 'obj' || role === 'iobj') && (rule.target as readonly string[]).includes(role),
  );
  return (
    objects.some(({ token }) => isKin(scene, passage, token) && actorsAt(scene, passage, token).length === 0) &&
    !objects.some(({ token }) => actorsAt(scene, passage, token).length > 0)
  );
};

/** "accused a preacher wanted in Chad", "warned the rebel town": somebody is spoken to or of whom nobody else stands for. */
export const namesSomebody = (scene: Scene, passage: Passage, args: readonly Argument[]): boolean =>
  args.some(({ role, token, distance }) => {
    if (distance !== 1 || (role !== 'obj' && role !== 'iobj') || passage.tokens[token]!.upos !== 'NOUN') return false;
    const { lexicon } = scene.knowledge;
    const isSuch =
      A_TOWN.test(passage.tokens[token]!.form) ||
      classesOf(passage.tokens[token]!, lexicon, scene.language).some((name) => SOMEBODY.has(name));
    return isSuch && actorsAt(scene, passage, token).length === 0;
  });

const SOMEBODY: ReadonlySet<string> = new Set(['people', 'crowd', 'authority']);
const A_TOWN = /^(ville|localité|village|city|town)$/i;

/** «dans la région de Koursk»: a place that is known. */
const namesPlace = (scene: Scene, passage: Passage, token: number): boolean =>
  /^(région|zone|region|area)$/i.test(passage.tokens[token]!.form) &&
  [token, ...childrenBy(passage, token, 'nmod', 'amod', 'compound', 'flat')].some((at) =>
    scene.byHead[passage.index]!.has(at),
  );

/** «sa présence dans la mer des Caraïbes», "in the region": somewhere else than with a partner. */
const AT_SEA = /^(mer|océan|golfe|baie|région|zone|eaux|sea|ocean|gulf|bay|region|area|waters)$/i;

/** «à la demande de M. Sogavare»: why it is done, not to whom. */
const A_REQUEST = /^(demande|requête|invitation|initiative|request|behest|invitation)$/i;

/** «a quitté la mine», not «a retiré les soldats»: who is withdrawn is no place. */
const LEFT = /^(quitter|évacuer|abandonner|leave|evacuate|vacate|abandon)$/i;

/** «s'inquiète de cet accord»: the pact or the ties that the text is about stand for those who have them. */
export function pointsAtTopic(scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): boolean {
  if (!rule.implied) return false;
  const roles = new Set<string>(rule.target);
  const { agreements, classes } = scene.knowledge.lexicon;
  const words = [agreements.nouns, agreements.weakNouns, classes.classes.ties!, classes.classes.acts!];
  return args.some(
    ({ role, token }) =>
      roles.has(role) &&
      actorsAt(scene, passage, token).length === 0 &&
      words.some((list) => isOneOf(passage.tokens[token]!, wordSet(list[scene.language]))),
  );
}
