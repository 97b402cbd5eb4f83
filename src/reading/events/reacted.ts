import type { Rule } from '../../knowledge/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { FoundEvent } from './found.ts';
import type { Argument } from './moved.ts';
import { sidesOfState } from './states-of.ts';

/** How many passages back «cette décision» may point. */
const REACH = 2;

const DEED =
  /^(décision|annonce|geste|démarche|initiative|attitude|mesure|choix|comportement|action|acte|attaque|frappe|raid|agression|provocation|retrait|visite|livraison|envoi|opération|revirement|décret|decision|announcement|gesture|initiative|move|step|attitude|measure|choice|behaviour|behavior|action|act|attack|strike|raid|aggression|provocation|withdrawal|visit|delivery|operation|decree)s?$/i;

const THIS = /^(ce|cet|cette|ces|this|that|these|those)$/i;

/**
 * «Niamey a expulsé l'ambassadeur. Bamako s'est réjoui de cette décision.»: praise or blame of a deed that is pointed at is
 * of those who did what was told last before; of the other side where the speaker did it.
 * @param own who praises or blames
 */
export function doersOfThat(
  scene: Scene,
  passage: Passage,
  rule: Rule,
  args: readonly Argument[],
  own: readonly string[],
  earlier: readonly FoundEvent[],
): Found[] {
  if (rule.type === 'REJECT') return sayersOfThat(passage, rule, args, own, earlier);
  if (rule.type !== 'SUPPORT' && rule.type !== 'ACCUSE') return [];
  const roles: ReadonlySet<string> = new Set(rule.target);
  const deed = args.find(
    ({ role, token }) =>
      (roles.has(role) || role === 'of') &&
      DEED.test(passage.tokens[token]!.form) &&
      childrenBy(passage, token, 'det').some((child) => THIS.test(passage.tokens[child]!.form)),
  );
  if (!deed) return [];
  const isMine = (id: string): boolean => own.includes(id);
  const last = earlier.findLast(
    (one) => one.passage >= passage.index - REACH && one.passage <= passage.index && one.event.sources.length > 0,
  );
  if (!last) return [];
  const { start, end, form } = passage.tokens[deed.token]!;
  const as = (id: string): Found => ({ id, start, end, text: form, how: 'inherited' });
  const doers = last.event.sources.map(as);
  const mine = [...sidesOfState(scene, doers)].some(isMine);
  return mine ? last.event.targets.filter((id) => !isMine(id)).map(as) : doers;
}

/** How many passages back a word may stand that is turned down. */
const SAID_WITHIN = 5;

/** Words that others have said, and the types of event that they are. */
const WORDS =
  /^(critique|accusation|reproche|allégation|menace|offre|proposition|médiation|criticism|accusation|charge|allegation|threat|offer|proposal|mediation|claim)s?$/i;
const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'REQUEST', 'THREATEN']);

/** «L'Union européenne a rejeté ces critiques», "Lima declined the offer": who said so right before. */
function sayersOfThat(
  passage: Passage,
  rule: Rule,
  args: readonly Argument[],
  own: readonly string[],
  earlier: readonly FoundEvent[],
): Found[] {
  const roles: ReadonlySet<string> = new Set(rule.target);
  const words = args.find(
    ({ role, token, distance }) =>
      roles.has(role) && distance === 1 && WORDS.test(passage.tokens[token]!.form) && isDefinite(passage, token),
  );
  if (!words) return [];
  const near = earlier.findLast((one) => one.passage >= passage.index - 1 && SAID.has(one.event.type));
  const isMine = (id: string): boolean => own.includes(id);
  // Said to the one who turns it down, further up.
  const last =
    near && !near.event.sources.some(isMine)
      ? near
      : earlier.findLast(
          (one) =>
            one.passage >= passage.index - SAID_WITHIN && SAID.has(one.event.type) && one.event.targets.some(isMine),
        );
  if (!last || last.event.sources.some(isMine)) return [];
  const { start, end, form } = passage.tokens[words.token]!;
  return last.event.sources.map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}
