import { type Knowledge, loadKnowledge, organisationById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { perKnowledge } from '../text/memo.ts';

/** The bodies that a region means when it acts, and for which no state answers: Somaliland, Transnistria. */
const landBodies = perKnowledge(
  ({ places }: Knowledge): ReadonlySet<string> =>
    new Set(
      places
        .filter(({ kind }) => kind === 'region')
        .flatMap(({ stands_for }) => stands_for)
        .filter((id) => id.startsWith('org:') && organisationById(id)?.of === null),
    ),
);

/** A state, or a land that makes pacts and acts as one does though few or none recognise it. */
export const isLand = (id: string): boolean =>
  isState(id) || (id.startsWith('org:') && landBodies(loadKnowledge()).has(id));
