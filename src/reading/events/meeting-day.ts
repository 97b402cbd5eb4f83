import type { Rule } from '../../knowledge/index.ts';
import { type DateSpan, isPerson } from '../../model/index.ts';
import { idsOf } from '../actors/found.ts';
import { tenseAt } from '../dates/tense.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundEvent, Sides } from './found.ts';

/** What two do when they meet: they receive, praise, thank, agree. */
const AT_MEETINGS = new Set(['CONSULT', 'SUPPORT', 'AGREE']);

/** So many sentences behind a meeting may go on about it; headings are not counted. */
const GOES_ON = 3;

/**
 * The day of the meeting that a text goes on about: «X a reçu lundi Y. Il l'a chaleureusement accueilli.», "Y conveyed
 * greetings". What persons of two sides did to each other right behind their dated meeting, without a date between, they
 * did there; null for all else.
 */
export function meetingDay(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  sides: Sides,
  earlier: readonly FoundEvent[],
): DateSpan | null {
  if (!AT_MEETINGS.has(rule.type) || scene.dates[passage.index]!.length > 0) return null;
  const ids = [...idsOf(sides.sources), ...idsOf(sides.targets)];
  if (!idsOf(sides.sources).some(isPerson)) return null;
  const told = earlier.filter(({ event, passage: at }) => event.type === 'CONSULT' && at < passage.index);
  const meeting = told.findLast(isDatedMeeting);
  if (!meeting) return null;
  const met = new Set(bothSides(meeting));
  const goesOn = told.every((one) => one.passage <= meeting.passage || bothSides(one).every((id) => met.has(id)));
  if (!goesOn || !ids.every((id) => met.has(id))) return null;
  const at = passage.tokens[trigger]!.end - passage.start;
  if (tenseAt(passage, at, at) !== 'past') return null;
  const between = scene.passages
    .slice(meeting.passage + 1, passage.index)
    .filter(({ block }) => block.kind !== 'heading');
  const isNear = between.length < GOES_ON && between.every(({ index }) => scene.dates[index]!.length === 0);
  return isNear ? { ...meeting.event.date!, basis: 'event' } : null;
}

const bothSides = ({ event }: FoundEvent): readonly string[] => [...event.sources, ...event.targets];

const isDatedMeeting = (one: FoundEvent): boolean =>
  one.event.date?.precision === 'day' && one.stance.mood === 'asserted' && bothSides(one).filter(isPerson).length > 1;
