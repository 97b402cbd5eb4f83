import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { rulesAt } from './triggers.ts';

/**
 * «Lima a rompu avec Quito, accusé d'ingérence», "Lima broke off ties with Quito, accused of meddling": who takes a step
 * against a side that is called guilty right behind its name is who calls it so. Nobody where the step is no hostile one.
 */
export function accuserOf(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const { deprel, head, feats } = passage.tokens[trigger]!;
  if (deprel !== 'acl' || head < 0 || feats.VerbForm !== 'Part' || passage.tokens[trigger - 1]?.form !== ',') return [];
  const hasAgent = childrenBy(passage, trigger, 'obl').some((child) => passage.tokens[child]!.deprel === 'obl:agent');
  if (hasAgent || !scene.byHead[passage.index]!.has(trigger - 2)) return [];
  const clause = clauseOf(passage, head);
  const types = clause < trigger ? rulesAt(scene, passage, clause).map(({ type }) => type) : [];
  if (!types.some((type) => HOSTILE.has(type)) || types.some((type) => FRIENDLY.has(type))) return [];
  const subject = subjectOf(passage, clause);
  return subject < 0 || subject === trigger - 2 ? [] : actorsAt(scene, passage, subject);
}

const HOSTILE = new Set(['SANCTION', 'COERCE', 'THREATEN', 'ASSAULT', 'REJECT']);
const FRIENDLY = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SUPPORT']);

/** "accused Chile of sending boats into its waters": what somebody is blamed for is no gift to whoever blames him. */
export function isGiftToAccuser(
  scene: Scene,
  passage: Passage,
  trigger: number,
  type: string,
  targets: readonly Found[],
): boolean {
  if (!FRIENDLY.has(type)) return false;
  const { tokens } = passage;
  let at = trigger;
  while (tokens[at]!.deprel === 'conj' && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const { deprel, head } = tokens[at]!;
  if (head < 0 || !/^(advcl|xcomp|acl)/.test(deprel) || !BLAMES.test(tokens[head]!.lemma)) return false;
  const accusers = new Set(actorsAt(scene, passage, subjectOf(passage, head)).map(({ id }) => id));
  return targets.some(({ id }) => accusers.has(id));
}

const BLAMES = /^(accuse|suspect|blame|accuser|soupçonner|reprocher|blâmer)$/;
