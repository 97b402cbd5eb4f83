import { createRoute, z } from '@hono/zod-openapi';
import { evidenceOf } from '../../analysis/index.ts';
import { type Evidence, NoteKind } from '../../model/index.ts';
import { aloneIn } from '../alone.ts';
import {
  type DocumentCard,
  Documents,
  DocumentText,
  type Entry,
  type PlacedFact,
  SourcesAnswer,
  type Span,
} from '../answers/index.ts';
import { documentsMeant } from '../corrected.ts';
import type { Ledger } from '../ledger.ts';
import { actorNames, agreementNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { Problem } from '../problem.ts';
import { familiesOf, isOwn, lastFirst, outletsOf } from '../sources.ts';
import { answers, dated, factFilter, filterOf, query, routes, type Sources, stretch } from './shared.ts';
import { mentioned } from './timeline.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents of the record, without their texts, a stretch at a time',
  request: {
    query: query({
      ...factFilter,
      publisher: z.string().max(300).optional().openapi({ description: 'Of this publisher; empty: of nobody named.' }),
      group: z.string().max(100).optional().openapi({ description: 'Of this family of texts.' }),
      note: NoteKind.optional().openapi({ description: 'With a remark of this kind.' }),
      own: z.enum(['true']).optional().openapi({ description: 'Only those that stand alone or were likely first.' }),
      ...stretch,
    }),
  },
  responses: answers(Documents, 'The documents, last published first.'),
});

const sourcesRoute = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'Families of texts, the largest first, and what each publisher brought',
  request: {
    query: query({
      ...factFilter,
      families: z.coerce.number().int().min(1).max(500).default(20),
      outlets: z.coerce.number().int().min(1).max(500).default(40),
    }),
  },
  responses: answers(SourcesAnswer, 'The families and the publishers.'),
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
      const { publisher, group, note, own, limit, offset, ...filter } = c.req.valid('query');
      const found = lastFirstIn(await ledgers(filterOf(filter))).filter(
        (card) =>
          (publisher === undefined || (card.publisher ?? '') === publisher) &&
          (group === undefined || card.textGroup === group) &&
          (note === undefined || card.notes.some(({ kind }) => kind === note)) &&
          (own === undefined || isOwn(card)),
      );
      const documents = found.slice(offset, offset + limit);
      return c.json({ total: found.length, offset, documents }, 200);
    })
    .openapi(sourcesRoute, async (c) => {
      const { families, outlets, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const { cards } = ledger;
      const [texts, publishers] = [familiesOf(cards.values()), outletsOf(cards.values(), aloneIn(ledger))];
      const shown = publishers.slice(0, outlets);
      const named = shown.flatMap(({ aloneFacts }) => aloneFacts.flatMap(mentioned));
      return c.json(
        {
          ...{ families: texts.slice(0, families), familiesTotal: texts.length },
          ...{ outlets: shown, outletsTotal: publishers.length },
          actors: actorNames(named, ledger.actors),
        },
        200,
      );
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

/** The documents of a ledger in the order of a list, and by their family. */
const lastFirstIn = oncePer(({ cards }: Ledger) => [...cards.values()].sort(lastFirst));
const families = oncePer(({ cards }: Ledger) => Map.groupBy(cards.values(), ({ textGroup }) => textGroup));

function familyOf(ledger: Ledger, { id, textGroup }: DocumentCard): DocumentCard[] {
  if (textGroup === null) return [];
  const day = ({ published }: DocumentCard) => published ?? '9';
  return (families(ledger).get(textGroup) ?? [])
    .filter((card) => card.id !== id)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .slice(0, NAMED);
}

function correctionsIn({ record }: Ledger, id: string) {
  return (record?.corrections ?? []).filter(({ what }) => documentsMeant(what).some(({ document }) => document === id));
}

/** The events and claims by the documents that they rest on; found out once per view of the record. The steps of an agreement stand with it. */
const entriesByDocument = oncePer((ledger: Ledger) =>
  byDocument(
    ledger.entries.filter(({ kind }) => kind !== 'step'),
    (entry) => evidenceFor(ledger, entry),
  ),
);
const agreementsByDocument = oncePer(({ agreements }: Ledger) => byDocument(agreements.values(), evidenceOf));

function byDocument<T>(
  facts: Iterable<T>,
  evidenceIn: (fact: T) => readonly Evidence[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const fact of facts) {
    for (const id of new Set(evidenceIn(fact).map(({ document }) => document))) {
      const here = found.get(id);
      if (here) here.push(fact);
      else found.set(id, [fact]);
    }
  }
  return found;
}

function evidenceFor({ events, claims }: Ledger, { kind, id }: Entry): readonly Evidence[] {
  return (kind === 'event' ? events : claims).get(id)?.evidence ?? [];
}

/** The facts that rest on a document, in the order in which they stand in it. */
function placedIn(ledger: Ledger, document: string): PlacedFact[] {
  const said = new Set((ledger.record?.corrections ?? []).flatMap(({ bearsOn }) => bearsOn));
  const placed: PlacedFact[] = [];
  for (const entry of entriesByDocument(ledger).get(document) ?? []) {
    if (entry.kind === 'step') continue;
    const spans = spansIn(document, evidenceFor(ledger, entry));
    placed.push({ kind: entry.kind, id: entry.id, entry, names: null, spans, corrected: said.has(entry.id) });
  }
  for (const agreement of agreementsByDocument(ledger).get(document) ?? []) {
    const spans = spansIn(document, evidenceOf(agreement));
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
