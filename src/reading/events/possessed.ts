import { isState } from '../../model/index.ts';
import { antecedentsBefore, antecedentsOf } from '../actors/antecedent.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isBlow } from './blows.ts';
import type { Deed } from './deed.ts';
import type { Argument } from './moved.ts';
import { ownersWithin } from './standing-for.ts';

/** What one does to others, not to what is one's own («a gelé sa participation»). */
const HOSTILE = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'THREATEN']);

/** What one says of the standing of another. */
const OF_ONE = new Set(['REJECT', 'SUPPORT']);
const STANDING = /^(indépendance|souveraineté|intégrité|independence|sovereignty|statehood)$/i;

/** How many sentences back whoever is meant may have been named. */
const REACH = 1;

/** «Le Kosovo … La Serbie n'en reconnaît pas l'indépendance»: of the state named last that is not who speaks. */
function standingOf(scene: Scene, passage: Passage, args: readonly Argument[], apart: ReadonlySet<string>): Found[] {
  const standing = args.find(
    ({ role, token, distance }) => role === 'obj' && distance === 1 && STANDING.test(passage.tokens[token]!.form),
  );
  if (!standing || apart.size === 0) return [];
  const { start, end, form } = passage.tokens[standing.token]!;
  const named = antecedentsBefore(scene, start, passage.index - REACH).flatMap(({ ids }) => ids.filter(isState));
  const others = new Set(named.filter((id) => !apart.has(id)));
  return others.size === 1 ? [...others].map((id) => ({ id, start, end, text: form, how: 'possessive' })) : [];
}

const DEPARTURE = /^(départ|retrait|évacuation|departure|withdrawal|exit|pullout)$/i;

/** «accuse les observateurs d'espionnage et exige leur départ»: of whom the verb before was said, and of nobody nearer. */
export function leaversBeside({ scene, passage, trigger, rule, args }: Deed): Found[] {
  const { deprel, head } = passage.tokens[trigger]!;
  if (rule.type !== 'REQUEST') return [];
  // «a exigé le départ des militaires»: of those who were told before.
  const named = args.filter(({ role, token }) => role === 'obj' && DEPARTURE.test(passage.tokens[token]!.form));
  const leavers = named.flatMap(({ token }) =>
    childrenBy(passage, token, 'nmod').flatMap((child) =>
      actorsAt(scene, passage, child).filter(({ how }) => how === 'pronoun'),
    ),
  );
  if (leavers.length > 0) return leavers;
  if (!deprel.startsWith('conj') || head < 0) return [];
  const isTheirs = args.some(
    ({ role, token }) =>
      role === 'obj' &&
      DEPARTURE.test(passage.tokens[token]!.form) &&
      childrenBy(passage, token, 'det', 'nmod').some((child) =>
        /^(son|leur|its|their)$/i.test(passage.tokens[child]!.form),
      ),
  );
  const before = isTheirs ? childrenBy(passage, head, 'obj').find((child) => child < trigger) : undefined;
  if (before === undefined) return [];
  const own = actorsAt(scene, passage, before);
  return own.length > 0 ? [...own] : [...ownersWithin(scene, passage, before)];
}

/**
 * «Boko Haram a tué une quarantaine de ses soldats», "the army had entered its territory": what is struck belongs to
 * somebody else than the one who strikes, named before.
 * @param mine who strikes, by ids
 */
export function othersPossessed({ scene, passage, rule, args }: Deed, mine: readonly string[]): Found[] {
  const apart = new Set(mine);
  if (OF_ONE.has(rule.type)) return standingOf(scene, passage, args, apart);
  if (!HOSTILE.has(rule.type)) return [];
  const struck = args
    .filter(({ role }) => ['obj', 'on', 'against', 'in', 'land'].includes(role))
    // "launched its invasion": a blow is of those who strike it.
    .filter(({ token }) => !isBlow(scene, passage, token));
  return distinct(
    struck.flatMap(({ token }) =>
      subtree(passage, token).flatMap((node): Found[] => {
        const { start, end, form, feats } = passage.tokens[node]!;
        if (feats.Poss !== 'Yes' || !/^(son|sa|ses|leurs?|its|their)$/i.test(form)) return [];
        return antecedentsOf(scene, passage, node, apart)
          .filter(isState)
          .map((id) => ({ id, start, end, text: form, how: 'possessive' }));
      }),
    ),
  );
}
