import { isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import type { Found } from '../actors/found.ts';
import { stateOf } from '../actors/link.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Deed } from './deed.ts';
import type { Sides } from './found.ts';
import { asInherited } from './last-told.ts';
import { sidesOfState } from './states-of.ts';

/** What the state that was spoken of does to the other one right behind; a blow needs its own doer. */
const DONE: ReadonlySet<string> = new Set(['AID', 'COERCE', 'SANCTION']);

/**
 * «L'Iran ne décolère pas contre la Grèce. Deux pétroliers grecs ont été saisis.», "Estonia accuses Russia of spying. The
 * ambassador was expelled.", "The Emirates are courting Chad. A loan was granted.": a passive that tells no doer, right
 * behind a sentence of which one state is the subject and one other is named. Null elsewhere.
 */
export function agentlessSides(deed: Deed, told: readonly Found[]): Sides | null {
  const { scene, passage, trigger, rule, args } = deed;
  if (!DONE.has(rule.type) || rule.symmetric || !isPassive(passage, trigger)) return null;
  if (args.some(({ role }) => role === 'by')) return null;
  const two = twoBefore(scene, passage);
  if (!two) return null;
  const [doer, other] = two;
  const own = [...sidesOfState(scene, told)];
  const named = statesNamed(scene, passage);
  if (own.length > 1 || named.some((id) => id !== doer && id !== other)) return null;
  if (own.length === 1) {
    // Whose goods or people they are tells to whom it is done.
    if (rule.type === 'AID' || !two.includes(own[0]!)) return null;
    return {
      sources: asInherited(
        passage,
        trigger,
        two.filter((id) => id !== own[0]),
      ),
      targets: [...told],
    };
  }
  if (named.length > 0 || !isTelling(deed)) return null;
  const isAsked = deed.earlier.some(
    ({ passage: at, event }) =>
      at === passage.index - 1 && /^(REQUEST|COOPERATE)$/.test(event.type) && event.sources.includes(doer),
  );
  const [source, target] = rule.type === 'AID' && isAsked ? [other, doer] : [doer, other];
  return { sources: asInherited(passage, trigger, [source]), targets: asInherited(passage, trigger, [target]) };
}

/** The state that is the subject of the sentence before, in the same paragraph, and the only other one there. */
function twoBefore(scene: Scene, passage: Passage): readonly [string, string] | null {
  const before = scene.passages[passage.index - 1];
  if (before?.blockIndex !== passage.blockIndex) return null;
  const near = antecedentsBefore(scene, passage.start, passage.index - 1);
  const root = before.tokens.findIndex(({ head }) => head < 0);
  const subject = childrenBy(before, root, 'nsubj').at(0);
  const start = subject === undefined ? -1 : before.tokens[subject]!.start;
  const doers = near.find((one) => one.subject && one.start === start)?.ids.filter(isState) ?? [];
  const states = new Set(near.flatMap(({ ids }) => ids.filter(isState)));
  const others = [...states].filter((id) => !doers.includes(id));
  return doers.length === 1 && others.length === 1 ? [doers[0]!, others[0]!] : null;
}

const statesNamed = (scene: Scene, passage: Passage): string[] =>
  scene.mentions[passage.index]!.flatMap((mention) => stateOf(mention, scene.knowledge) ?? []);

/** An envoy who is sent away is the other side's, and money or arms are for it; who is arrested may be anybody. */
function isTelling({ passage, trigger, rule }: Deed): boolean {
  const subject = childrenBy(passage, trigger, 'nsubj').at(0);
  if (subject === undefined) return false;
  if (rule.type === 'AID') return true;
  return (
    isEnvoy(passage.tokens[subject]!) &&
    (isDefinite(passage, subject) || passage.tokens[subject]!.feats.Number === 'Plur')
  );
}

const isEnvoy = formIs(/^(ambassad(or|eur|rice)|diplomate?s?|envoys?|consuls?|attachés?)$/);
