import { createRoute } from '@hono/zod-openapi';
import { type Evidence, evidencePlace, PromiseRecord } from '../../model/index.ts';
import { daysBetween } from '../../record/index.ts';
import type { Store } from '../../store/index.ts';
import { type PromiseLine, Promises } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { cardsFor, quoteAll } from '../detail.ts';
import type { Ledger } from '../ledger.ts';
import { subjectOf } from '../lines.ts';
import { actorNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { fewOf } from '../telling.ts';
import { mentionedIn } from './contradictions.ts';
import { answers, factFilter, filterOf, query, routes, type Sources, stretch } from './shared.ts';

const route = createRoute({
  method: 'get',
  path: '/api/promises',
  summary: 'What was promised, by whom and by when, and what became of it',
  request: { query: query({ ...factFilter, ...stretch, state: PromiseRecord.shape.state.optional() }) },
  responses: answers(Promises, 'The promises.'),
});

/** So many sentences stand under each promise. */
const MOST = 3;

export function promises({ store, ledgers }: Sources) {
  return routes().openapi(route, async (c) => {
    const { limit, offset, state, ...filter } = c.req.valid('query');
    const ledger = await ledgers(filterOf(filter));
    const all = inOrder(ledger.record?.promises ?? []);
    const asked = state === undefined ? all : all.filter((promise) => promise.state === state);
    // What became of it is told by the day that the whole record knows, whichever part of it is asked for.
    const day = lastDay(await ledgers(filter.asOf === undefined ? {} : { asOf: filter.asOf }));
    const lines: PromiseLine[] = [];
    for (const one of asked.slice(offset, offset + limit)) lines.push(await lineOf(one, day, store, ledger));
    const subjects = lines.flatMap(({ about, keptBy }) => [about, ...keptBy]);
    return c.json(
      {
        ...{ total: asked.length, offset, day, period: periodOf(asked) },
        states: Object.fromEntries(tally(all.map((one) => one.state))),
        promises: lines,
        documents: cardsFor(
          ledger,
          lines.flatMap(({ sentences, keptSteps }) => [...sentences, ...keptSteps.flatMap((step) => step.sentences)]),
        ),
        actors: actorNames(
          [
            ...lines.flatMap(({ by, keptSteps }) => [...by, ...keptSteps.flatMap((step) => step.by)]),
            ...subjects.flatMap(mentionedIn),
          ],
          ledger.actors,
        ),
      },
      200,
    );
  });
}

const rank = { overdue: 0, open: 1, silent: 2, kept: 3 } as const;

/** What asks for attention first: overdue, then open, silent, kept; within each by its day, those without one last. */
function inOrder(promises: readonly PromiseRecord[]): PromiseRecord[] {
  const key = ({ state, due, id }: PromiseRecord) => `${rank[state]} ${due ?? '9'} ${id}`;
  const keyed = promises.map((promise) => [key(promise), promise] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, promise]) => promise);
}

/** The last day of publication that the record knows. */
function lastDay({ documents }: Ledger): string | null {
  let last: string | null = null;
  for (const { published } of documents.values()) {
    if (published !== null && (last === null || published > last)) last = published;
  }
  return last;
}

function periodOf(promises: readonly PromiseRecord[]): Promises['period'] {
  const days = promises.flatMap(({ announced, due }) => [announced ?? [], due ?? []].flat()).sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null };
}

async function lineOf(promise: PromiseRecord, day: string | null, store: Store, ledger: Ledger): Promise<PromiseLine> {
  const { evidence, keptBy, keptSteps = [], what: _what, ...told } = promise;
  const steps: PromiseLine['keptSteps'] = [];
  for (const { evidence: words, ...step } of keptSteps)
    steps.push({ ...step, sentences: await quoteAll(store, words) });
  const ids = toldBy(evidence, ledger);
  const about = subjectOf(ids, ledger);
  return {
    ...told,
    manner: about.entry?.kind === 'event' ? 'planned' : about.agreement === null ? 'said' : 'announced',
    about,
    keptBy: keptBy.map((id) => subjectOf([id], ledger)),
    keptSteps: steps,
    lateBy: told.state === 'overdue' && told.due !== null && day !== null ? daysBetween(told.due, day) : null,
    documents: new Set(evidence.map((one) => one.document)).size,
    sentences: await quoteAll(store, fewOf(evidence, ledger, MOST)),
  };
}

/** The facts that rest on the words of a promise: what it is about. */
function toldBy(evidence: readonly Evidence[], ledger: Ledger): string[] {
  const byWords = factsByWords(ledger);
  return [...new Set(evidence.flatMap((one) => byWords.get(evidencePlace(one)) ?? []))];
}

/** Plans and steps by the words that they rest on. What happened is told by other words, or was no promise. */
const factsByWords = oncePer(({ record }: Ledger): ReadonlyMap<string, readonly string[]> => {
  const byWords = new Map<string, string[]>();
  const add = (id: string, evidence: readonly Evidence[]) => {
    for (const one of evidence.map(evidencePlace)) byWords.set(one, [...(byWords.get(one) ?? []), id]);
  };
  const told = new Set((record?.promises ?? []).flatMap(({ evidence }) => evidence.map(evidencePlace)));
  const tells = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
    evidence.some((one) => told.has(evidencePlace(one)));
  for (const event of record?.events ?? []) if (tells(event)) add(event.id, event.evidence);
  for (const claim of record?.claims ?? []) if (claim.mood === 'planned' && tells(claim)) add(claim.id, claim.evidence);
  for (const { id, steps } of record?.agreements ?? []) {
    for (const step of steps) if (tells(step)) add(id, step.evidence);
  }
  return byWords;
});
