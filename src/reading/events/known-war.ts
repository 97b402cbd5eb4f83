import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Deed } from './deed.ts';
import { allIn, NOBODY, type Side } from './sides.ts';
import { sidesOfState } from './states-of.ts';

/** «l'invasion du Koweït», "after the invasion of Ukraine": who began the last war there that the world knows. */
export function knownInvader(deed: Deed): Side {
  const { scene, passage, trigger } = deed;
  if (!isInvasion(deed)) return NOBODY;
  const struck = sidesOfState(scene, allIn(scene, passage, trigger, ON_WHOM));
  const [victim] = struck;
  if (struck.size !== 1 || !isState(victim!)) return NOBODY;
  const war = warsBegun(scene).find(({ others }) => others.includes(victim!));
  return war ? asKnown(deed, war.began) : NOBODY;
}

/** «depuis que Moscou a lancé son invasion», "Russia launched its full-scale invasion": of whom, as the world knows. */
export function knownInvaded(deed: Deed, own: readonly string[]): Side {
  if (!isInvasion(deed) || own.length !== 1) return NOBODY;
  const war = warsBegun(deed.scene).find(({ began }) => began.length === 1 && began[0] === own[0]);
  const [victim] = war?.others ?? [];
  return war?.others.length === 1 ? asKnown(deed, [victim!]) : NOBODY;
}

const ON_WHOM: Deed['rule']['target'] = ['of', 'obj', 'against', 'on', 'land'];

function isInvasion({ passage, trigger, rule: { type } }: Deed): boolean {
  const { tokens } = passage;
  // «lancer l'invasion»: the noun below tells what was begun.
  const isOf = (at: number): boolean => /^invasions?$/i.test(tokens[at]!.form);
  if (type !== 'ASSAULT') return false;
  return (
    isOf(trigger) || (passage.children[trigger] ?? []).some((child) => tokens[child]!.relation === 'obj' && isOf(child))
  );
}

/** Wars between states whose beginner is known, the latest that began by the day of publication first. */
function warsBegun({ document, knowledge }: Scene) {
  const day = document.published ?? '9999';
  return knowledge.wars
    .filter(({ from, began }) => from <= day && began.length > 0 && began.every(isState))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ began, sides }) => ({
      began,
      // Those who were there from the first day.
      others: sides
        .filter((side) => !side.some(({ actor }) => began.includes(actor)))
        .flatMap((side) => side.filter(({ from }) => from === undefined).map(({ actor }) => actor))
        .filter(isState),
    }));
}

function asKnown({ passage, trigger }: Deed, ids: readonly string[]): Side {
  const { start, end, form } = passage.tokens[trigger]!;
  return { role: 'implied', actors: ids.map((id): Found => ({ id, start, end, text: form, how: 'known' })) };
}
