import type { EventCore, Reading } from '../../src/model/index.ts';
import { agreementDiffers, claimDiffers, type Differences, eventDiffers, fewest } from './compare.ts';
import type { Expected } from './expected.ts';
import { homesOf, shownSide } from './sides.ts';

/**
 * What is wrong with a reading, in words; none: the case passes. Every expected fact must be found, each by a fact of its
 * own, and no event may stand beside those expected as having happened. What is only planned, supposed or said not to be
 * (the deed that is threatened, asked for, refused) may, and so may a second mention of one event.
 */
export function judge(expected: Expected, reading: Reading): Differences {
  if (expected.none) return strayFacts(reading);
  const homes = homesOf(reading);
  const events = pair(
    expected.events,
    reading.events,
    (want, one) => eventDiffers(want, one, homes),
    shownEvent,
    (want) => want.optional === true,
  );
  const agreements = pair(
    expected.agreements,
    reading.agreements,
    (want, one) => agreementDiffers(want, one, homes),
    ({ parties, kinds = [] }) => `agreement ${kinds.join(',')} of ${shownSide(parties)}`,
  );
  const claims = pair(
    expected.claims,
    reading.claims,
    (want, one) => claimDiffers(want, one, homes),
    ({ kind, sources = [] }) => `${kind} by or of ${shownSide(sources)}`,
  );
  const told = (one: EventCore): boolean =>
    expected.events.some(
      ({ type, sources, targets, between }) =>
        eventDiffers({ type, sources, targets, between }, one, homes).length === 0,
    );
  const surplus = expected.only
    ? events.rest.filter((one) => happened(one) && !told(one)).map((one) => `too much: ${shownFound(one)}`)
    : [];
  const unsaid = reading.claims
    .filter(({ kind }) => expected.without.includes(kind))
    .map(({ kind, sources }) => `too much: ${kind} by or of ${shownSide(sources)}`);
  return [...events.wrong, ...surplus, ...agreements.wrong, ...claims.wrong, ...unsaid];
}

const happened = ({ factuality, mood }: EventCore): boolean =>
  (mood === 'asserted' || mood === 'conditional') && !factuality.endsWith('-');

/** Gives each expected fact the fact that fits it; the nearest one left tells what differs where none fits. */
function pair<Want, Found>(
  wanted: readonly Want[],
  found: readonly Found[],
  differ: (want: Want, one: Found) => Differences,
  shown: (want: Want) => string,
  optional: (want: Want) => boolean = () => false,
): { wrong: Differences; rest: Found[] } {
  const rest = [...found];
  const open = wanted.filter((want) => {
    const at = rest.findIndex((one) => differ(want, one).length === 0);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const wrong: Differences = [];
  for (const want of open) {
    const tries = rest.map((one) => differ(want, one));
    const best = tries.length === 0 ? [] : fewest(tries);
    // Of the same type: a fact that was found, but told wrongly.
    if (best.length > 0 && !/^(?:type|kind) /.test(best[0]!)) {
      if (optional(want) && best.some((words) => /^(?:sources|targets|between) /.test(words))) continue;
      rest.splice(tries.indexOf(best), 1);
      wrong.push(`${shown(want)}: ${best.join('; ')}`);
    } else if (!optional(want)) wrong.push(`missing: ${shown(want)}`);
  }
  return { wrong, rest };
}

/** What a text without matter for a record must not give. A statement by one state about itself is no such matter. */
function strayFacts({ events, agreements, claims }: Reading): Differences {
  const weighty = claims.filter(({ kind, sources, targets }) => {
    const sides = new Set([...sources, ...targets]).size;
    return kind === 'statement' ? sides > 0 && targets.length > 0 : sides > 0;
  });
  return [
    ...events.map((one) => `too much: ${shownFound(one)}`),
    ...agreements.map(({ parties, kinds }) => `too much: agreement ${kinds.join(',')} of ${shownSide(parties)}`),
    ...weighty.map(
      ({ kind, sources, targets }) => `too much: claim ${kind} ${shownSide(sources)} → ${shownSide(targets)}`,
    ),
  ];
}

const shownEvent = (one: Expected['events'][number]): string =>
  one.between
    ? `${one.type} between ${shownSide(one.between)}`
    : `${one.type} ${one.sources ? shownSide(one.sources) : '?'} → ${one.targets ? shownSide(one.targets) : '?'}`;

const shownFound = ({ type, sources, targets, rule }: EventCore): string =>
  `${type} ${shownSide(sources)} → ${shownSide(targets)} (${rule})`;
