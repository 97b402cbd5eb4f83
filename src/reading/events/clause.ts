import type { Agreement } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { FoundEvent } from './found.ts';

/** Acts that a clause binds both sides to. */
const BOUND = new Set(['CONSULT', 'COOPERATE', 'AID', 'SUPPORT']);

/** Acts that a clause asks of one side. */
const OWED = new Set([...BOUND, 'RETREAT', 'ASSAULT', 'MOBILIZE']);

/**
 * True for what is no event but a clause of a pact: a sentence that tells what its parties owe each other («les deux pays
 * s'engagent à se porter assistance») is told as an obligation, not as a promise made once more; so is whatever an item of
 * a list of its terms tells («- des exercices conjoints ;»).
 */
export function isClause(scene: Scene, { event, passage }: FoundEvent, agreements: readonly Agreement[]): boolean {
  const isItem = scene.passages[passage]!.block.kind === 'list-item';
  const isMutual = event.targets.length > 1 && event.targets.every((id) => event.sources.includes(id));
  const isBound = isMutual && (event.type === 'AGREE' || (BOUND.has(event.type) && event.mood === 'planned'));
  const isOwed = OWED.has(event.type) && event.mood !== 'asserted';
  if (!isItem && !isBound && !isOwed) return false;
  const isThere = ({ evidence }: Pick<Agreement, 'evidence'>): boolean =>
    evidence.some(({ start, end }) => event.evidence.some((own) => own.start < end && start < own.end));
  // "agreed that Lima would open an embassy": the act by which they bind themselves is told too.
  const isAct = ({ steps }: Agreement): boolean =>
    event.type === 'AGREE' && steps.some((one) => one.step === 'announced' && isThere(one));
  return agreements.some((one) => !isAct(one) && one.obligations.some(isThere));
}
