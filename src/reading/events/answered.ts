import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Deed } from './deed.ts';
import type { FoundEvent, Sides } from './found.ts';
import { asInherited, lastTold } from './last-told.ts';
import { sideOf } from './sides.ts';
import { sidesOfState } from './states-of.ts';

/** Acts whose doer is whom a blame without an address means. */
const BLAMED = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'SANCTION']);

/**
 * «La Corée du Nord a tiré un missile. Le Japon a condamné le tir.», "Tokyo also voiced concern.": who did what the
 * sentence before tells, or whom it blames.
 */
export function blamed(deed: Deed): Sides | null {
  const { scene, passage, rule, trigger, earlier } = deed;
  if (rule.type !== 'ACCUSE') return null;
  const { actors, own, isMine } = speakers(deed);
  if (own.size === 0 || !namesOnly(scene, passage, own)) return null;
  const last = lastTold(
    earlier,
    passage,
    1,
    ({ event, passage: at }) => at < passage.index && (BLAMED.has(event.type) || event.type === 'ACCUSE'),
  );
  const meant = last ? (last.event.type === 'ACCUSE' ? last.event.targets : last.event.sources) : [];
  if (meant.length === 0 || meant.some(isMine)) return null;
  return { sources: actors, targets: asInherited(passage, trigger, meant) };
}

/** Those who speak, their states, and whether an id is one of them or theirs. */
function speakers({ scene, passage, trigger, rule }: Deed) {
  const { actors } = sideOf(scene, passage, trigger, rule.source);
  const own = sidesOfState(scene, actors);
  const isMine = (id: string): boolean => own.has(id) || own.has(stateOfPerson(scene, id) ?? id);
  return { actors, own, isMine };
}

/** The sentence names nobody but the one side: what it answers to stands in the sentence before. */
function namesOnly(scene: Scene, passage: Passage, own: ReadonlySet<string>): boolean {
  const named = [...scene.byHead[passage.index]!.keys()].flatMap((head) => actorsAt(scene, passage, head));
  return [...sidesOfState(scene, named)].every((id) => own.has(id));
}

const A_REQUEST =
  /^(demandes?|requêtes?|sollicitations?|appels?|propositions?|offres?|exigences?|requests?|demands?|calls?|appeals?|proposals?|offers?|pleas?)$/i;

/** «La requête a été rejetée», "The demand was turned down": by whom it was made to, where the last demand tells both. */
export function turnedDown(deed: Deed): Sides | null {
  const { scene, passage, rule, args, earlier } = deed;
  if (rule.type !== 'REJECT') return null;
  const asked = args.find(
    ({ role, token, distance }) =>
      role === 'obj' &&
      distance === 1 &&
      A_REQUEST.test(passage.tokens[token]!.form) &&
      isDefinite(passage, token) &&
      actorsBelow(scene, passage, token).length === 0,
  );
  const last = lastTold(earlier, passage, 2, ({ event }) => ['REQUEST', 'AID', 'AGREE'].includes(event.type));
  if (last?.event.type !== 'REQUEST' || last.event.targets.length === 0) return null;
  if (!asked) return askerTurnedDown(deed, last);
  return {
    sources: asInherited(passage, asked.token, last.event.targets),
    targets: asInherited(passage, asked.token, last.event.sources),
  };
}

/** "Peru asked Chile for a loan and was turned down", «Lima a sollicité un prêt mais s'est vu opposer un refus». */
function askerTurnedDown({ scene, passage, trigger, args }: Deed, { event }: FoundEvent): Sides | null {
  if (!isPassive(passage, trigger) || childrenBy(passage, trigger, 'ccomp', 'xcomp').length > 0) return null;
  const asker = args.find(({ role, distance }) => role === 'obj' && distance === 1);
  const actors = asker ? actorsAt(scene, passage, asker.token) : [];
  const own = sidesOfState(scene, actors);
  if (own.size === 0 || !event.sources.some((id) => own.has(id)) || event.targets.some((id) => own.has(id)))
    return null;
  return { sources: asInherited(passage, trigger, event.targets), targets: actors };
}

/** Types of act that call for an answer. */
const CALLING = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SANCTION', 'COERCE', 'ASSAULT', 'AGREE']);

/** "Tokyo asked Manila to recall its ship. It refused.", «…; elle a accepté»: whoever was asked right before, whom it answers. */
function askedBefore({ passage, trigger, earlier }: Deed): Sides | null {
  const subject = subjectOf(passage, trigger);
  if (subject < 0 || passage.tokens[subject]!.upos !== 'PRON' || !isBareVerb(passage, trigger)) return null;
  if (!/^(it|he|she|they|il|elle|ils|elles)$/i.test(passage.tokens[subject]!.form)) return null;
  const last = earlier.findLast((one) => one.passage < passage.index || one.trigger < trigger);
  if (last?.event.type !== 'REQUEST' || last.passage < passage.index - 1) return null;
  const { sources, targets } = last.event;
  if (sources.length === 0 || targets.length === 0) return null;
  return { sources: asInherited(passage, subject, targets), targets: asInherited(passage, trigger, sources) };
}

/** "refused", «a accepté»: what was asked need not be told again. */
const isBareVerb = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.upos === 'VERB' &&
  childrenBy(passage, trigger, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp').length === 0;

/** «Tbilissi a demandé à Ankara … La Turquie a refusé.»: an answer goes to the other side of what was said just before. */
export function answered(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule, earlier } = deed;
  if (!rule.answers || (rule.type === 'AGREE' && passage.tokens[trigger]!.upos !== 'VERB')) return null;
  const asked = askedBefore(deed);
  if (asked) return asked;
  const { actors, own, isMine } = speakers(deed);
  const isStruck = ({ event, passage: at }: FoundEvent): boolean =>
    at === passage.index && event.type === 'ASSAULT' && event.targets.some(isMine);
  // «a tiré des missiles sur Israël, qui a promis de riposter»: the blow stands in the same sentence.
  const struck = rule.type === 'THREATEN' && earlier.some(isStruck);
  if (own.size !== 1 || !(struck || namesOnly(scene, passage, own))) return null;
  const last = lastTold(
    earlier,
    passage,
    1,
    ({ event }) =>
      (CALLING.has(event.type) || (rule.type === 'AGREE' && event.type === 'CONSULT')) &&
      [...event.sources, ...event.targets].some(isMine),
  );
  if (!last) return null;
  const { sources, targets } = last.event;
  const others = (targets.some(isMine) ? sources : targets).filter(
    (id) => last.event.type !== 'CONSULT' || (isState(id) && !isMine(id)),
  );
  if (others.length === 0 || others.some(isMine)) return null;
  return { sources: actors, targets: asInherited(passage, trigger, others) };
}
