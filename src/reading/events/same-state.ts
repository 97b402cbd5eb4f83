import { type EventType, isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { isLand } from '../actors/land.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { subtree, tokenAt } from '../text/tree.ts';
import type { Sides } from './found.ts';
import type { Side } from './sides.ts';

/** Persons and groups of the source's state, told by other words than the source; a person with the state. */
export function sameState(scene: Scene, passage: Passage, source: Side, target: Side): Side {
  const isOther = (actor: Found): boolean =>
    !(/^(pronoun|possessive)$/.test(actor.how) && source.actors.some((one) => one.id === actor.id)) &&
    !(actor.id.startsWith('person:') && source.actors.some((one) => one.id === actor.id)) &&
    source.actors.every((one) => one.id !== actor.id || one.end <= actor.start || actor.end <= one.start);
  const people = target.actors.filter(({ id }) => id.startsWith('person:'));
  // "by Kenyan President William Ruto": what stands within the name of who does it is no other side.
  const doers = new Set(source.actors.flatMap((one) => subtree(passage, tokenAt(passage, one.start))));
  const heads = new Set(source.actors.map(({ start }) => tokenAt(passage, start)));
  const isSameName = ({ id, start }: Found): boolean =>
    source.actors.some((one) => one.id === id) &&
    [...heads].some((head) => {
      const other = tokenAt(passage, start);
      return passage.tokens[other]!.head === head || passage.tokens[head]!.head === other;
    });
  const actors = target.actors.filter((actor) => {
    // "the African Union (AU)" is one name.
    if (!isState(actor.id) && isSameName(actor)) return false;
    if (actor.how === 'demonym' && doers.has(tokenAt(passage, actor.start))) return false;
    // «l'armée malienne a repris Kidal»: force may be used on one's own soil.
    if (target.role === 'land' && actor.how === 'place') return true;
    if (!isOther(actor) || (actor.how === 'metonymy' && source.actors.some((one) => one.id === actor.id))) return false;
    if (!isState(actor.id) || /^(demonym|office|institution)$/.test(actor.how)) return true;
    return people.some(
      (person) =>
        person.start === actor.start &&
        stateOfPerson(scene, person.id) === actor.id &&
        !source.actors.some(({ id }) => id === person.id),
    );
  });
  return { role: target.role, actors };
}

/** What takes another side: nobody asks, helps or meets himself. */
const TAKES_ANOTHER: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'AID',
  'CONSULT',
  'COOPERATE',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

/** One state or land and nobody else stands on both sides: whose name is not that of the other was not understood. */
export function isToItself(type: EventType, { sources, targets }: Sides): boolean {
  const ids = new Set([...sources, ...targets].map(({ id }) => id));
  const [only, ...more] = [...ids].filter((id) => !id.startsWith('person:'));
  if (!TAKES_ANOTHER.has(type) || only === undefined || more.length > 0 || targets.length === 0) return false;
  // «la présidente a reçu le ministre»: two of one state.
  const areSame = sources.every(({ id }) => targets.some((one) => one.id === id));
  return sources.length > 0 && areSame && isLand(only);
}
