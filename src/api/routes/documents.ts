import { createRoute, z } from '@hono/zod-openapi';
import type { Evidence } from '../../model/index.ts';
import { Documents, DocumentText, type PlacedFact, type Span } from '../answers/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { answers, dated, filterOf, query, routes, type Sources } from './shared.ts';
import { mentioned } from './timeline.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents of the record, without their texts',
  request: { query: query(dated) },
  responses: answers(Documents, 'The documents, last published first.'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'A document: its text, its blocks and the facts whose evidence lies in it',
  request: { params: z.object({ id: z.string().min(1) }), query: query(dated) },
  responses: answers(DocumentText, 'The document.'),
});

export function documents({ store, ledgers }: Sources) {
  return routes()
    .openapi(listRoute, async (c) => {
      const cards = [...(await ledgers(filterOf(c.req.valid('query')))).cards.values()];
      const day = (published: string | null) => published ?? '';
      cards.sort((a, b) => (day(a.published) === day(b.published) ? 0 : day(a.published) < day(b.published) ? 1 : -1));
      return c.json({ documents: cards }, 200);
    })
    .openapi(oneRoute, async (c) => {
      const { id } = c.req.valid('param');
      const [ledger, stored] = await Promise.all([ledgers(filterOf(c.req.valid('query'))), store.document(id)]);
      const card = ledger.cards.get(id);
      if (!stored || !card) throw new Problem('unknown-id', { id });
      const facts = placedIn(ledger, id);
      const actors = actorNames(
        facts.flatMap(({ entry }) => (entry ? mentioned(entry) : [])),
        ledger.actors,
      );
      return c.json({ document: card, text: stored.text, blocks: stored.blocks, facts, actors }, 200);
    });
}

/** The facts that rest on a document, in the order in which they stand in it. */
function placedIn(ledger: Ledger, document: string): PlacedFact[] {
  const placed: PlacedFact[] = [];
  for (const entry of ledger.entries) {
    // The steps of an agreement stand with it.
    if (entry.kind === 'step') continue;
    const facts = entry.kind === 'event' ? ledger.events : ledger.claims;
    const spans = spansIn(document, facts.get(entry.id)?.evidence ?? []);
    if (spans.length > 0) placed.push({ kind: entry.kind, id: entry.id, entry, names: null, spans });
  }
  for (const agreement of ledger.agreements.values()) {
    const spans = spansIn(document, evidenceOf(agreement));
    if (spans.length > 0)
      placed.push({ kind: 'agreement', id: agreement.id, entry: null, names: agreementNames(agreement), spans });
  }
  return placed.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** Spans in order of place, each once. */
function spansIn(document: string, evidence: readonly Evidence[]): Span[] {
  const here = evidence.filter((one) => one.document === document);
  const spans = new Map(here.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
