import { createRoute, z } from '@hono/zod-openapi';
import type { Evidence } from '../../model/index.ts';
import { type DocumentCard, Documents, DocumentText, type PlacedFact, type Span } from '../answers/index.ts';
import { wordsOf } from '../corrected.ts';
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
      const { text, blocks } = stored;
      const said = { family: familyOf(ledger, card), corrections: correctionsIn(ledger, id) };
      return c.json({ document: card, text, blocks, facts, ...said, actors }, 200);
    });
}

/** How many of a family of texts the reader names. */
const NAMED = 30;

function familyOf({ cards }: Ledger, { id, textGroup }: DocumentCard): DocumentCard[] {
  if (textGroup === null) return [];
  const day = ({ published }: DocumentCard) => published ?? '9';
  return [...cards.values()]
    .filter((card) => card.textGroup === textGroup && card.id !== id)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .slice(0, NAMED);
}

function correctionsIn({ record }: Ledger, id: string) {
  return (record?.corrections ?? []).filter(({ what }) => wordsOf(what).some(({ document }) => document === id));
}

/** The facts that rest on a document, in the order in which they stand in it. */
function placedIn(ledger: Ledger, document: string): PlacedFact[] {
  const said = new Set((ledger.record?.corrections ?? []).flatMap(({ bearsOn }) => bearsOn));
  const placed: PlacedFact[] = [];
  for (const entry of ledger.entries) {
    // The steps of an agreement stand with it.
    if (entry.kind === 'step') continue;
    const facts = entry.kind === 'event' ? ledger.events : ledger.claims;
    const spans = spansIn(document, facts.get(entry.id)?.evidence ?? []);
    if (spans.length > 0)
      placed.push({ kind: entry.kind, id: entry.id, entry, names: null, spans, corrected: said.has(entry.id) });
  }
  for (const agreement of ledger.agreements.values()) {
    const spans = spansIn(document, evidenceOf(agreement));
    if (spans.length === 0) continue;
    const { id } = agreement;
    const names = agreementNames(agreement);
    placed.push({ kind: 'agreement', id, entry: null, names, spans, corrected: said.has(id) });
  }
  return placed.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** Spans in order of place, each once. */
function spansIn(document: string, evidence: readonly Evidence[]): Span[] {
  const here = evidence.filter((one) => one.document === document);
  const spans = new Map(here.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
