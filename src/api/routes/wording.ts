import { createRoute, z } from '@hono/zod-openapi';
import { sharedWording, type Wording } from '../../analysis/index.ts';
import type { Store } from '../../store/index.ts';
import { type DocumentCard, SharedWordings } from '../answers/index.ts';
import { cardsFor, quoteAll } from '../detail.ts';
import type { Ledger } from '../ledger.ts';
import { answers, factFilter, filterOf, query, routes, type Sources } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/wording',
  summary: 'Passages that texts share word for word though none is a version of another',
  request: { query: query({ ...factFilter, limit: z.coerce.number().int().min(1).max(100).default(20) }) },
  responses: answers(SharedWordings, 'The passages, the most telling first.'),
});

/** So many texts are compared with one another, those published last: more would keep a reader waiting. */
const COMPARED = 400;

export function wording({ store, ledgers }: Sources) {
  /** What was found in a ledger, as long as that is kept. */
  const found = new WeakMap<Ledger, ReturnType<typeof compare>>();
  return routes().openapi(route, async (c) => {
    const { limit, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const known = found.get(ledger) ?? compare(store, [...ledger.cards.values()]);
    found.set(ledger, known);
    known.catch(() => found.delete(ledger));
    const { compared, texts, passages } = await known;
    const shown = [];
    for (const places of passages.slice(0, limit)) shown.push({ places: await quoteAll(store, places) });
    const documents = cardsFor(
      ledger,
      shown.flatMap(({ places }) => places),
    );
    return c.json({ passages: shown, documents, compared, texts }, 200);
  });
}

/** Compares the texts published last, one of each group: that which was likely first. */
async function compare(store: Store, cards: readonly DocumentCard[]) {
  const first = new Map<string, DocumentCard>();
  for (const card of cards) {
    const group = card.textGroup ?? card.id;
    if (!first.has(group) || card.version?.kind === 'first') first.set(group, card);
  }
  const newest = [...first]
    .sort(([, one], [, other]) => ((one.published ?? '') < (other.published ?? '') ? 1 : -1))
    .slice(0, COMPARED)
    .reverse();
  const texts = new Map<string, Wording>();
  for (const [group, { id }] of newest) {
    const document = await store.document(id);
    if (!document) continue;
    const paragraphs = document.blocks.filter(({ kind }) => kind !== 'boilerplate');
    texts.set(id, { document: id, group, text: document.text, paragraphs });
  }
  const passages = sharedWording([...texts.values()]).map(({ places }) =>
    places.map((place) => ({ ...place, quote: texts.get(place.document)!.text.slice(place.start, place.end) })),
  );
  return { compared: texts.size, texts: first.size, passages };
}
