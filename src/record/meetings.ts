import type { RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import { matterKey } from './denials.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { figuresOf, questionOf } from './number-conflicts.ts';
import { sceneKey } from './place-conflicts.ts';
import { promisedKey } from './promise-kept.ts';
import { isDone } from './promises.ts';

/**
 * Keys under which facts of the record meet that may contradict or keep each other. A key is worth a look only where
 * somebody asks what the others under it say; the rest answers.
 */
export type Meetings = { readonly asks: readonly string[]; readonly answers: readonly string[] };

/** What a fact brings to a meeting by itself. */
export const alone = (id: string): string => `alone ${id}`;
/** The claims about an event. */
export const aboutKey = (event: string): string => `about ${event}`;
/** The deeds that may keep a plan. */
export const deedKey = (event: RecordEvent, identity: Identity): string => `deed ${promisedKey(event, identity)}`;

/** The words of a denial: all that one sentence denies is one dispute. */
const wordsKey = ({ evidence }: RecordEvent | RecordClaim): string =>
  `words ${JSON.stringify(evidence.map(({ document, start, end }) => [document, start, end]))}`;

/** @param isPlan whether mentions tell it as still to come */
export function eventMeetings(event: RecordEvent, isPlan: boolean, identity: Identity): Meetings {
  const [figure] = figuresOf([event], []);
  const question = figure ? questionOf(figure, new Map(), identity) : null;
  const scene = sceneKey(event);
  const matter = `matter ${matterKey(event, identity)}`;
  const isDenied = isNegative(event.factuality);
  const deed = deedKey(event, identity);
  return {
    asks: [
      ...(question === null ? [] : [`number ${question}`]),
      ...(scene === null ? [] : [`scene ${scene}`]),
      ...(isDenied ? [matter, wordsKey(event)] : []),
      ...(event.mentions.length > 1 ? [alone(event.id)] : []),
      ...(isPlan ? [deed] : []),
    ],
    answers: [...(isDenied ? [] : [matter]), ...(isDone(event) ? [deed] : [])],
  };
}

/** @param about the events of the record that it speaks of, by id */
export function claimMeetings(
  claim: RecordClaim,
  about: ReadonlyMap<string, RecordEvent>,
  identity: Identity,
): Meetings {
  const [figure] = figuresOf([], [claim]);
  const question = figure ? questionOf(figure, about, identity) : null;
  const denied = claim.kind === 'denial' ? claim.about.flatMap((id) => about.get(id) ?? []) : [];
  return {
    asks: [
      ...(question === null ? [] : [`number ${question}`]),
      ...new Set(denied.map((event) => `matter ${matterKey(event, identity)}`)),
      ...(denied.length > 0 ? [wordsKey(claim)] : []),
    ],
    answers: claim.about.map(aboutKey),
  };
}

export const agreementMeetings = ({ id }: RecordAgreement): Meetings => ({ asks: [alone(id)], answers: [] });
