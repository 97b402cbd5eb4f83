import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { answerTo } from '../text/response.ts';
import type { Deed } from './deed.ts';
import type { Sides } from './found.ts';
import { sidesOfState } from './states-of.ts';

/**
 * «va riposter aux sanctions décidées par l'Ouganda», "in retaliation for the tariffs imposed by Chad": whoever answers a
 * deed is whom it was done to.
 */
export function respondedTo({ scene, passage, trigger, rule }: Deed, sources: readonly Found[]): Sides | null {
  if (!DONE_TO.has(rule.type) || sources.length === 0 || passage.tokens[trigger]!.upos !== 'NOUN') return null;
  const answer = answerTo(passage, trigger);
  if (answer < 0) return null;
  const subject = subjectOf(passage, clauseOf(passage, answer));
  const who = subject < 0 ? [] : actorsAt(scene, passage, subject);
  const own = sidesOfState(scene, sources);
  const others = [...sidesOfState(scene, who)];
  return who.length > 0 && others.every((id) => !own.has(id)) ? { sources, targets: who } : null;
}

const DONE_TO = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'MOBILIZE', 'REJECT', 'SANCTION', 'THREATEN']);
