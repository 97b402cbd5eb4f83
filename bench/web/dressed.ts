import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Block, EventCore, Note } from '../../src/model/index.ts';
import type { Covered } from '../record/coverage.ts';

const paragraph = 40;
const headline = 7;
const units = ['soldiers', 'shells', 'missiles', 'drones'];

/** Gives synthetic documents what pages show and recording does not need: titles, paragraphs, addresses, places, units, notes. */
export function dresser({ places }: Knowledge): (covered: Covered) => Covered {
  const byState = Map.groupBy(places, (place) => place.in);
  const placeOf = (event: EventCore): string | null => {
    const number = hash(`${event.type} ${event.mode} ${event.sources} ${event.targets} ${event.dimensions}`);
    const state = event.targets[0]!;
    const inside = byState.get(state) ?? [];
    if (number % 10 < 5) return null;
    return number % 10 < 7 ? state : (inside[number % inside.length]?.id ?? state);
  };
  return ({ document, reading }) => {
    const words = document.text.split(' ');
    const text = words
      .map((word, at) => word + (at % paragraph === paragraph - 1 ? '\n' : ' '))
      .join('')
      .trimEnd();
    const outlet = /\d+/.exec(document.publisher ?? '')?.[0] ?? '0';
    const quotedAnew = <T extends { readonly evidence: readonly { start: number; end: number }[] }>(fact: T): T => ({
      ...fact,
      evidence: fact.evidence.map((one) => ({ ...one, quote: text.slice(one.start, one.end) })),
    });
    return {
      document: {
        ...document,
        text,
        title: sentenceCase(words.slice(0, headline).join(' ')),
        url: `https://journal-${outlet}.example/${document.id.slice(4)}`,
        language: Number(outlet) % 2 === 0 ? 'fr' : 'en',
        blocks: blocksOf(text),
      },
      reading: {
        ...reading,
        events: reading.events.map((event) => ({
          ...quotedAnew(event),
          place: placeOf(event),
          quantity: event.quantity && { ...event.quantity, unit: units[hash(event.targets.join()) % units.length]! },
        })),
        claims: reading.claims.map(quotedAnew),
        agreements: reading.agreements.map((pact) => ({ ...quotedAnew(pact), steps: pact.steps.map(quotedAnew) })),
        notes: Number(outlet) % 9 === 0 ? [noteOn(document.id, text)] : [],
      },
    };
  };
}

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((one): Block => {
    const block = { kind: 'paragraph', start, end: start + one.length } as const;
    start = block.end + 1;
    return block;
  });
}

function noteOn(document: string, text: string): Note {
  const quote = text.slice(40, 60);
  return { kind: 'unnamed-expert', text: quote, evidence: [{ document, start: 40, end: 60, quote }] };
}

const sentenceCase = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** FNV-1a: what is told alike in another document gets the same place. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return state >>> 0;
}
