import { statesOf } from './parties.ts';
import type { Pledge, Promised, Terms } from './pledge.ts';
import { isSet, numberOf, type Row } from './rows.ts';

type Condition = NonNullable<Terms['conditions']>[number];

/** Each obligation of ATOP with the beginning of the names of its condition variables. Non-aggression has none. */
const obligations: readonly (readonly [Promised, string])[] = [
  ['defense', 'def'],
  ['offense', 'off'],
  ['neutral', 'neu'],
  ['nonagg', 'nonagg'],
  ['consul', 'con'],
];

/** The end of the name of each condition variable, and the condition that it is here. */
const conditionOf: readonly (readonly [string, Condition])[] = [
  ['cocon', 'named-conflict'],
  ['conum', 'several-attackers'],
  ['codem', 'demand-refused'],
  ['conpr', 'unprovoked'],
  ['coreq', 'request'],
];

/**
 * What a row of ATOP promises, with its conditions: of a member, of all members of an alliance, or of a dyad, for as many
 * of the condition variables as the file has.
 *
 * @param from the span over which numbers of states are to be understood
 */
export function atopPledges(row: Row, from: string, to: string | null): readonly Pledge[] {
  return obligations
    .filter(([promised]) => isSet(row, promised))
    .map(([promised, start]) => ({
      promised,
      variable: promised,
      // Neutrality is owed in every war of the ally, save where it is coded as owed only if the ally is attacked.
      ...(promised === 'neutral' && isSet(row, 'neucoatt') && { trigger: 'armed-attack' as const }),
      terms: termsOf(row, start, from, to),
    }));
}

function termsOf(row: Row, start: string, from: string, to: string | null): Terms {
  const against = isSet(row, `${start}coadv`) ? adversaries(row, from, to) : [];
  const conditions: Condition[] = [
    ...(isSet(row, `${start}coadv`) && against.length === 0 ? (['named-adversary'] as const) : []),
    ...conditionOf.flatMap(([end, condition]) => (isSet(row, start + end) ? [condition] : [])),
  ];
  const somewhere = isSet(row, `${start}coloc`);
  // The table of alliances says only whether a duty has conditions, not which.
  const isSaid =
    conditions.length > 0 || against.length > 0 || somewhere || (start === 'neu' && isSet(row, 'neucoatt'));
  if (isSet(row, `${start}con`) && !isSaid) conditions.push('further-conditions');
  return {
    ...(against.length > 0 && { against: [...against] }),
    // That the treaty names a place is coded, not which: every place is a question.
    ...(somewhere && { area: { covers: ['home'], doubtful: ['home'] } }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** The states that the treaty names as a threat, where it names them. */
function adversaries(row: Row, from: string, to: string | null): readonly string[] {
  const codes = ['statthr1', 'statthr2'].map((column) => numberOf(row[column]));
  return [...new Set(codes.flatMap((code) => (code === null ? [] : statesOf(code, from, to))))].toSorted();
}
