import { foldName } from '../../knowledge/index.ts';
import type { RecordAgreement, RecordClaim, RecordEvent } from '../../model/index.ts';
import { agreementInvolvement, claimInvolvement, eventInvolvement } from '../involvement.ts';
import { searchText } from './words.ts';

/** What a fact is found by beside its words: ids, the same in every language. */
export type TokenKind = 'actor' | 'place' | 'type' | 'mode' | 'dimension' | 'treaty' | 'kind';

/** No word of a text begins so. */
const marks: Readonly<Record<TokenKind, string>> = {
  actor: 'zza',
  place: 'zzp',
  type: 'zzt',
  mode: 'zzm',
  dimension: 'zzd',
  treaty: 'zzk',
  kind: 'zzf',
};

/** An id as a word of the index. */
export const tokenOf = (kind: TokenKind, id: string): string =>
  `${marks[kind]}${foldName(id).replace(/[^\p{L}\p{N}]/gu, '')}`;

/** Stands in every agreement and in no other fact. */
export const agreementToken = tokenOf('kind', 'agreement');

/** The mode of a type as an id; modes of different types share their names. */
export const modeId = (type: string, mode: string): string => `${type} ${mode}`;

/** Sentences of a fact that are kept to find it by: more say the same. */
const mostQuotes = 12;

export interface Searchable {
  /** Its tokens and words, blanks between them. */
  readonly words: string;
  /** How many tell it: independent origins, or documents for an agreement. */
  readonly support: number;
  /** Its last day as the texts tell it, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** How an event is found. */
export function searchableEvent(event: RecordEvent): Searchable {
  const { type, mode, dimensions, place, date, independentOrigins, evidence } = event;
  const tokens = [
    tokenOf('type', type),
    ...(mode === null ? [] : [tokenOf('mode', modeId(type, mode))]),
    ...dimensions.map((dimension) => tokenOf('dimension', dimension)),
  ];
  return {
    words: together(eventInvolvement(event).actors, place, tokens, evidence),
    support: independentOrigins,
    day: date?.to ?? date?.from ?? null,
  };
}

/** How a claim is found. */
export function searchableClaim(claim: RecordClaim): Searchable {
  const { kind, place, date, byOrigin, evidence } = claim;
  return {
    words: together(claimInvolvement(claim).actors, place, [tokenOf('type', kind)], evidence),
    support: byOrigin.length,
    day: date?.to ?? date?.from ?? null,
  };
}

/** How an agreement is found: by its names, its parties and what is told of its steps and clauses. */
export function searchableAgreement(agreement: RecordAgreement): Searchable {
  const { names, knowledge, steps, obligations, evidence } = agreement;
  const tokens = [
    agreementToken,
    ...(knowledge === null ? [] : [tokenOf('treaty', knowledge)]),
    ...steps.map(({ step }) => tokenOf('type', step)),
    ...[...names.fr, ...names.en].map(searchText),
  ];
  const quotes = [evidence, ...steps.map((step) => step.evidence), ...obligations.map((duty) => duty.evidence)].flat();
  const days = steps.flatMap(({ date }) => date?.to ?? date?.from ?? []).sort();
  return {
    words: together(agreementInvolvement(agreement).actors, null, tokens, quotes),
    support: new Set(quotes.map(({ document }) => document)).size,
    day: days.at(-1) ?? null,
  };
}

function together(
  actors: readonly string[],
  place: string | null,
  tokens: readonly string[],
  evidence: readonly { readonly quote: string }[],
): string {
  const quotes = [...new Set(evidence.map(({ quote }) => quote))].slice(0, mostQuotes);
  const placed = place === null ? [] : [tokenOf('place', place), searchText(place)];
  const ids = new Set([...actors.map((actor) => tokenOf('actor', actor)), ...placed, ...tokens]);
  return [...ids, ...quotes.map(searchText)].join(' ');
}
