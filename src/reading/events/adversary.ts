import { organisationById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { type Act, namesAnother } from './focus.ts';
import { isNear } from './near.ts';

/** How many sentences back a quarrel may have been told that goes on. */
const REACH = 3;

/** What is put to or done to an adversary, as one clause of several. */
const AGAINST: ReadonlySet<string> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'THREATEN',
]);

/** What is told without its other side, since everyone knows whom it is meant for. */
const GOES_ON: ReadonlySet<string> = new Set(['COERCE', 'SANCTION', 'THREATEN']);
const QUARREL: ReadonlySet<string> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'SANCTION', 'THREATEN']);

/**
 * "Sudan recalled its ambassador and banned imports of tea", "summoned the envoy and demanded an explanation": whom the
 * same side has blamed or punished in the sentence; for a threat or a punishment also with whom it was told to quarrel
 * just before. Null where there is none or more than one, or where the act's own words name another.
 */
export function adversaryBefore({ scene, passage, trigger, type, own, earlier }: Act): string | null {
  // A refusal goes to whoever asked.
  if (own.size === 0 || type === 'REJECT' || !AGAINST.has(type)) return null;
  const isMine = (id: string): boolean => own.has(id);
  const here = earlier.filter((one) => one.passage === passage.index);
  const beside = here.findLast(
    ({ event, trigger: at }) => at < trigger && AGAINST.has(event.type) && event.sources.some(isMine),
  );
  const last =
    beside ??
    (GOES_ON.has(type)
      ? earlier.findLast(
          ({ event, passage: at }) =>
            at >= passage.index - REACH &&
            QUARREL.has(event.type) &&
            isNear(scene, passage, at) &&
            [...event.sources, ...event.targets].some(isMine),
        )
      : undefined);
  if (!last || last.stance.mood === 'hypothetical') return null;
  const { sources, targets } = last.event;
  const others = (sources.some(isMine) ? targets : sources).filter((id) => !isMine(id) && isSide(id));
  const [other, ...more] = others;
  if (other === undefined || more.length > 0) return null;
  return namesAnother(scene, passage, trigger, [...own, other]) ? null : other;
}

const isSide = (id: string): boolean =>
  isState(id) || /^(igo|alliance|armed-group)$/.test(organisationById(id)?.kind ?? '');
