import type { RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { matterKey, moment } from './denials.ts';
import { quarrelYear } from './disputes.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { figuresOf, questionOf } from './number-conflicts.ts';
import { sceneKeys } from './place-conflicts.ts';
import { keptAfter, keptWithin, promisedKey } from './promise-kept.ts';
import { isDone } from './promises.ts';
import { daysAfter } from './spans.ts';

/**
 * Keys under which facts of the record meet that may contradict or keep each other. A key is worth a look only where
 * somebody asks what the others under it say; the rest answers.
 */
export type Meetings = { readonly asks: readonly string[]; readonly answers: readonly string[] };

/** Keys under which those who ask in a span find what happened in it, and those under which it answers. */
type Times = { readonly asks: readonly string[]; readonly answers: readonly string[] };

/** A span of more quarters than this is long: it is kept apart from the others, and found by all that look for it. */
const quartersAtMost = 20;

const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

function timesOf(from: string | null, to: string | null): Times {
  const [first, last] = [from === null ? null : quarterOf(from), to === null ? null : quarterOf(to)];
  if (first === null || last === null || last - first >= quartersAtMost)
    return { asks: ['always'], answers: ['long', 'always'] };
  const quarters = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => `q${first + at}`);
  return { asks: [...quarters, 'long'], answers: [...quarters, 'always'] };
}

/** The quarters of some days, and of so many days around them. */
const quartersAround = (days: readonly string[], before: number, after: number): string[] => [
  ...new Set(
    days.flatMap((day) => timesOf(daysAfter(day, -before), daysAfter(day, after)).asks.filter((key) => key !== 'long')),
  ),
];

/** When a matter was so: by its date, else by the days on which it was published. */
function matterTimes({ date }: RecordEvent, days: readonly string[]): Times {
  if (date !== null) return timesOf(date.from, date.to);
  const told = quartersAround(days, moment, moment).map((quarter) => `told ${quarter}`);
  return { asks: told, answers: told };
}

/** When a deed would keep a plan. */
function planTimes({ date }: RecordEvent, days: readonly string[]): readonly string[] {
  const from = date === null ? days[0] : date.from;
  const to = date === null ? days.at(-1) : date.to;
  if (from === undefined || to === undefined) return [];
  const [before, after] = date === null ? [0, keptAfter] : [keptWithin, keptWithin];
  return timesOf(from && daysAfter(from, -before), to && daysAfter(to, after)).asks;
}

/** When a deed was done. */
function deedTimes({ date }: RecordEvent, days: readonly string[]): readonly string[] {
  if (date !== null) return timesOf(date.from, date.to).answers;
  return days[0] === undefined ? [] : timesOf(days[0], days[0]).answers;
}

const at = (key: string, times: readonly string[]): string[] => times.map((time) => `${key} ${time}`);

/** What a fact brings to a meeting by itself. */
export const alone = (id: string): string => `alone ${id}`;
/** The claims about an event. */
export const aboutKey = (event: string): string => `about ${event}`;
/** Who denies an event by itself told as not so: the event is not heard beside the claim. */
const coverKey = (event: string): string => `cover ${event}`;
/** What the same may deny in several articles. */
const quarrelKey = (event: RecordEvent, days: readonly string[], identity: Identity): string =>
  `quarrel ${matterKey(event, identity)} ${quarrelYear(days)}`;

/** The words of a denial: all that one sentence denies is one dispute. */
const wordsKey = ({ evidence }: RecordEvent | RecordClaim): string =>
  `words ${JSON.stringify(evidence.map(({ document, start, end }) => [document, start, end]))}`;

/**
 * @param isPlan whether mentions tell it as still to come
 * @param days on which it was published, in order
 */
export function eventMeetings(
  event: RecordEvent,
  isPlan: boolean,
  days: readonly string[],
  identity: Identity,
): Meetings {
  const [figure] = figuresOf([event], []);
  const question = figure ? questionOf(figure, new Map(), identity) : null;
  const matter = `matter ${matterKey(event, identity)}`;
  const isDenied = isNegative(event.factuality);
  const times = matterTimes(event, days);
  const deed = `deed ${promisedKey(event, identity)}`;
  return {
    asks: [
      ...(question === null ? [] : [`number ${question}`]),
      ...sceneKeys(event, identity).map((scene) => `scene ${scene}`),
      ...(isDenied
        ? [...at(matter, times.asks), wordsKey(event), quarrelKey(event, days, identity), coverKey(event.id)]
        : []),
      ...(event.mentions.length > 1 ? [alone(event.id)] : []),
      ...(isPlan ? at(deed, planTimes(event, days)) : []),
    ],
    answers: [
      ...(isDenied ? [] : at(matter, times.answers)),
      ...(isDone(event) ? at(deed, deedTimes(event, days)) : []),
    ],
  };
}

/**
 * @param about the events of the record that it speaks of, by id
 * @param daysOf the days on which a fact was published, in order
 */
export function claimMeetings(
  claim: RecordClaim,
  about: ReadonlyMap<string, RecordEvent>,
  daysOf: (fact: RecordEvent | RecordClaim) => readonly string[],
  identity: Identity,
): Meetings {
  const [figure] = figuresOf([], [claim]);
  const question = figure ? questionOf(figure, about, identity) : null;
  const denied = claim.kind === 'denial' ? claim.about.flatMap((id) => about.get(id) ?? []) : [];
  const matters = denied.flatMap((event) => [
    ...at(`matter ${matterKey(event, identity)}`, matterTimes(event, daysOf(event)).asks),
    quarrelKey(event, daysOf(claim), identity),
    coverKey(event.id),
  ]);
  return {
    asks: [
      ...(question === null ? [] : [`number ${question}`]),
      ...new Set(matters),
      ...(denied.length > 0 ? [wordsKey(claim)] : []),
    ],
    answers: claim.about.map(aboutKey),
  };
}

export const agreementMeetings = ({ id }: RecordAgreement): Meetings => ({ asks: [alone(id)], answers: [] });
