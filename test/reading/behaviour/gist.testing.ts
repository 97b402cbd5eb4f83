import { organisationById, personById, stateById } from '../../../src/knowledge/index.ts';
import type { DateSpan, Document, Reading } from '../../../src/model/index.ts';

/** How the facts of two readings are made comparable; each names what may differ between them. */
export interface Lens {
  /** What is put in an actor’s place. */
  readonly actor?: (id: string) => string;
  /** What is shown of a date; by default all of it. */
  readonly date?: (date: DateSpan | null) => string;
}

/**
 * The facts of a reading as sorted lines, without offsets: for each what it is, whose, when, how sure, who says so and
 * in which paragraph. People and organisations stand as their state, since offices and alphabets move with the actor.
 */
export function gist(document: Document, reading: Reading, lens: Lens = {}): string[] {
  const put = lens.actor ?? ((id) => id);
  const day = lens.date ?? ((date) => (date ? `${date.from}/${date.to} ${date.basis}` : ''));
  const stateOf = (id: string): string =>
    stateById(id)?.id ??
    reading.actors.find((actor) => actor.id === id)?.of ??
    organisationById(id)?.of ??
    personById(id)?.of ??
    id;
  const side = (ids: readonly string[]): string => [...new Set(ids.map((id) => put(stateOf(id))))].sort().join('+');
  const from = (fact: Reading['events'][number] | Reading['claims'][number]): string =>
    fact.origins.map(({ actor, anonymous, kind }) => (anonymous || kind === 'author' ? kind : side([actor]))).join();
  const paragraph = (start: number): number => document.blocks.findLastIndex((block) => block.start <= start);
  const words = (...parts: unknown[]): string => parts.filter((part) => part !== null && part !== '').join(' ');
  return [
    ...reading.events.map((event) =>
      words(
        `§${paragraph(event.evidence[0]!.start)}`,
        words(event.type, event.mode, event.rule, side(event.sources), '→', side(event.targets)),
        words(day(event.date), event.quantity?.min, event.factuality, event.mood, from(event)),
      ),
    ),
    // Step by step: which day a step has decides which pact it is of, where two states have several.
    ...reading.agreements.flatMap(({ parties, steps, obligations }) => [
      ...steps.map((step) => words(side(parties), step.step, side(step.by), day(step.date), step.factuality)),
      ...obligations.map(({ duty, trigger, bearer }) => words(side(parties), duty, trigger, side([bearer]))),
    ]),
    ...reading.claims.map((claim) =>
      words(
        `§${paragraph(claim.evidence[0]!.start)}`,
        words(claim.kind, side(claim.sources), '→', side(claim.targets)),
        words(claim.quantity?.min, claim.factuality, from(claim)),
      ),
    ),
  ].sort();
}
