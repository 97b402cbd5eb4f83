import { createRoute, z } from '@hono/zod-openapi';
import type { CorrectionAct } from '../../model/index.ts';
import { addCorrections, correctRecord, loadRooms, undoCorrection } from '../../pipeline/index.ts';
import { CorrectionProblem } from '../../record/index.ts';
import { StoreError } from '../../store/index.ts';
import { AskedCorrection, Corrections, CorrectionsFile, KeptCorrection, TakenBack, TakenIn } from '../answers/index.ts';
import { documentsMeant } from '../corrected.ts';
import { cardsFor } from '../detail.ts';
import { namedFacts } from '../named-facts.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { languageOf, words } from '../words.ts';
import { answers, query, routes, type Sources } from './shared.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'What people said of the record, oldest first, with what it bears on',
  request: { query: query({}) },
  responses: answers(Corrections, 'The corrections.'),
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/corrections',
  summary:
    'Corrects a fact, an actor, an agreement or what is said of a document, with who and why; the record is built anew under it',
  request: { query: query({}), body: body(AskedCorrection) },
  responses: answers(KeptCorrection, 'The correction as it is kept.'),
});

const undoRoute = createRoute({
  method: 'delete',
  path: '/api/corrections/{id}',
  summary: 'Takes a correction back',
  request: { params: z.object({ id: z.string().min(1) }), query: query({}) },
  responses: answers(TakenBack, 'It is taken back.'),
});

const fileRoute = createRoute({
  method: 'get',
  path: '/api/corrections.json',
  summary: 'All corrections as a file that another record can take in',
  request: { query: query({}) },
  responses: answers(CorrectionsFile, 'The file.'),
});

const takeInRoute = createRoute({
  method: 'post',
  path: '/api/corrections/import',
  summary: 'Takes in a file of corrections; those that are known stay as they are',
  request: { query: query({}), body: body(CorrectionsFile) },
  responses: answers(TakenIn, 'How many were new.'),
});

export function corrections({ store, ledgers }: Sources) {
  const options = async () => ({ rooms: await loadRooms() });
  return routes()
    .openapi(listRoute, async (c) => {
      const ledger = await ledgers();
      const corrections = ledger.record?.corrections ?? [];
      const { facts, actors } = namedFacts(
        ledger,
        corrections.flatMap(({ bearsOn }) => bearsOn),
      );
      const documents = cardsFor(
        ledger,
        corrections.flatMap(({ what }) => documentsMeant(what)),
      );
      const asked = corrections.flatMap(({ what }) => actorsOf(what));
      return c.json({ corrections, facts, documents, actors: { ...actorNames(asked, ledger.actors), ...actors } }, 200);
    })
    .openapi(fileRoute, async (c) => {
      c.header('Content-Disposition', 'attachment; filename="entente-corrections.json"');
      return c.json({ format: 'entente-corrections/1' as const, corrections: await store.corrections() }, 200);
    })
    .openapi(addRoute, async (c) => {
      const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
      const request = c.req.valid('json');
      const kept = await said(async () => correctRecord(store, request, await options()), language);
      const { record } = await ledgers();
      return c.json(record?.corrections.find(({ id }) => id === kept.id) ?? { ...kept, bearsOn: [] }, 200);
    })
    .openapi(takeInRoute, async (c) => {
      const { corrections: given } = c.req.valid('json');
      const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
      return c.json({ added: await said(async () => addCorrections(store, given, await options()), language) }, 200);
    })
    .openapi(undoRoute, async (c) => {
      const { id } = c.req.valid('param');
      const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
      const undone = await said(async () => undoCorrection(store, id, await options()), language);
      if (!undone) throw new Problem('unknown-id', { id });
      return c.json({ undone: id }, 200);
    });
}

/** The actors that a correction names, also those whom it took out of the record. */
function actorsOf(what: CorrectionAct): string[] {
  if (what.act === 'merge-actors') return [...what.actors, what.into];
  if ('actors' in what) return what.actors;
  return 'actor' in what ? [what.actor] : [];
}

/** Does it, and says as a problem of the asker what cannot be done. */
async function said<T>(act: () => Promise<T>, language: 'fr' | 'en'): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CorrectionProblem) {
      throw new Problem('bad-correction', { reason: words(language, `correction.${error.code}`, error.detail) });
    }
    if (error instanceof StoreError && (error.code === 'locked' || error.code === 'read-only'))
      throw new Problem('locked');
    throw error;
  }
}
