import type { Entry } from './answers/index.ts';

const author = { actor: 'author', kind: 'author', anonymous: false } as const;

/** A line of the timeline as one article tells it, with what a test is about. */
export function sampleLine(told: Partial<Entry>): Entry {
  return {
    ...{ id: 'e', kind: 'event', type: 'CONSULT', mode: null, dimensions: [], sources: [], targets: [], speaker: null },
    ...{ date: null, period: null, place: null, placeId: null, quantity: null, factuality: 'CT+', mood: 'asserted' },
    ...{ origins: [author], independentOrigins: 1, documents: 1, agreement: null, agreementNames: null },
    corrected: false,
    excerpt: { document: 'd', publisher: null, published: null, language: 'fr', text: '' },
    ...told,
  };
}
