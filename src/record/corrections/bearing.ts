import {
  type Correction,
  type CorrectionAct,
  type Evidence,
  evidencePlace,
  type Mention,
  mentionKey,
  type Reading,
  type RecordCorrection,
} from '../../model/index.ts';
import { sortedSet } from '../order.ts';
import { inOrder, meant } from './rulings.ts';

type Placed = { readonly id: string; readonly mentions: readonly Mention[] };

/** Where the mentions of a record went, and who is in it. */
interface Built {
  readonly events: readonly Placed[];
  readonly agreements: readonly Placed[];
  readonly claims: readonly Placed[];
  readonly actors: readonly { readonly id: string }[];
  readonly documents: readonly { readonly id: string }[];
}

/**
 * The corrections, oldest first, with the facts, actors and documents that each bears on in the record that was built under them.
 *
 * @param readings as they were before they were corrected
 */
export function bearings(
  corrections: readonly Correction[],
  readings: readonly Reading[],
  record: Built,
): RecordCorrection[] {
  if (corrections.length === 0) return [];
  const facts = new Map(
    [...record.events, ...record.agreements, ...record.claims].flatMap(({ id, mentions }) =>
      mentions.map((mention) => [mentionKey(mention), id] as const),
    ),
  );
  const ids = new Set([...record.actors, ...record.documents].map(({ id }) => id));
  return [...meant(inOrder(corrections), readings)].map(([correction, mentions]) => {
    const told = mentions.flatMap((mention) => facts.get(mention) ?? []);
    const named = idsIn(correction.what).filter((id) => ids.has(id));
    return { ...correction, bearsOn: sortedSet([...told, ...named]) };
  });
}

function idsIn(what: CorrectionAct): readonly string[] {
  if ('document' in what) return [what.document];
  if (what.act === 'merge-actors') return [what.into];
  if ('actors' in what) return what.actors;
  return 'actor' in what ? [what.actor] : [];
}

/** Contradictions or promises but for those that people rejected: known by the words that they rest on. */
export function notRejected<T extends { readonly evidence: readonly Evidence[] }>(
  facts: readonly T[],
  act: 'reject-contradiction' | 'reject-promise',
  corrections: readonly Correction[],
): T[] {
  const rejected = corrections.flatMap(({ what }) => (what.act === act ? [what.evidence] : []));
  if (rejected.length === 0) return [...facts];
  return facts.filter(({ evidence }) => {
    const places = new Set(evidence.map(evidencePlace));
    return !rejected.some((words) => words.every((one) => places.has(evidencePlace(one))));
  });
}
