import { createRoute, z } from '@hono/zod-openapi';
import { disputeSide, shiftsOf } from '../../analysis/index.ts';
import { Contradiction, FactStatus, type Voice } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { Contradictions, type Opposition, Shifts } from '../answers/index.ts';
import { tally } from '../cards.ts';
import { cardsFor, quoteAll } from '../detail.ts';
import { disputeOf } from '../disputes.ts';
import type { Ledger } from '../ledger.ts';
import { kindOf, subjectOf } from '../lines.ts';
import { actorNames } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { fewOf } from '../telling.ts';
import { answers, factFilter, filterOf, query, routes, type Sources, stretch } from './shared.ts';
import { mentioned } from './timeline.ts';

const kinds = Contradiction.shape.kind;

const contradictionsRoute = createRoute({
  method: 'get',
  path: '/api/contradictions',
  summary: 'Facts that cannot both hold, by what they are about: the sides with who says so and in which words',
  request: { query: query({ ...factFilter, ...stretch, kind: kinds.optional(), fact: z.string().min(1).optional() }) },
  responses: answers(Contradictions, 'The contradictions; with `fact` those of one fact.'),
});

const shiftsRoute = createRoute({
  method: 'get',
  path: '/api/shifts',
  summary: 'What moved over time and contradicts nothing: how sure a matter is told, numbers that grew',
  request: { query: query({ ...factFilter, ...stretch }) },
  responses: answers(Shifts, 'The shifts.'),
});

export function contradictions({ store, ledgers }: Sources) {
  return routes()
    .openapi(contradictionsRoute, async (c) => {
      const { limit, offset, kind, fact, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const all = inOrder(ledger.record?.contradictions ?? []).filter(
        ({ facts }) => fact === undefined || facts.includes(fact),
      );
      const asked = kind === undefined ? all : all.filter((one) => one.kind === kind);
      const oppositions: Opposition[] = [];
      for (const one of asked.slice(offset, offset + limit)) oppositions.push(await opposed(one, store, ledger));
      const sides = oppositions.flatMap((one) => one.sides);
      const named = [...sides.flatMap(originIds), ...oppositions.flatMap(({ about }) => mentionedIn(about))];
      return c.json(
        {
          ...{ total: asked.length, offset, kinds: Object.fromEntries(tally(all.map((one) => one.kind))) },
          contradictions: oppositions,
          documents: cardsFor(
            ledger,
            sides.flatMap(({ sentences }) => sentences),
          ),
          actors: actorNames(named, ledger.actors),
        },
        200,
      );
    })
    .openapi(shiftsRoute, async (c) => {
      const { limit, offset, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const all = ledger.record === null ? [] : shiftsIn(ledger.record);
      const shifts: Shifts['shifts'] = [];
      for (const one of all.slice(offset, offset + limit)) {
        const { id, kind, type, dimension, sources, targets } = one;
        const stages: Shifts['shifts'][number]['stages'] = [];
        for (const stage of one.stages) {
          stages.push({
            status: FactStatus.safeParse(stage.value).data ?? null,
            quantity: disputeSide(stage.value, 'numeric').quantity,
            wording: kind === 'trigger' || kind === 'strength' ? stage.value : null,
            ...(await voiced(stage, store, ledger)),
          });
        }
        shifts.push({ ...{ id, kind, type, dimension }, sources, targets, stages });
      }
      const stages = shifts.flatMap((one) => one.stages);
      const ids = [...shifts.flatMap(({ sources, targets }) => [...sources, ...targets]), ...stages.flatMap(originIds)];
      return c.json(
        {
          ...{ total: all.length, offset, shifts },
          documents: cardsFor(
            ledger,
            stages.flatMap(({ sentences }) => sentences),
          ),
          actors: actorNames(ids, ledger.actors),
        },
        200,
      );
    });
}

/** Worked out once for a record. */
const shiftsIn = oncePer(shiftsOf);

const order = ['numeric', 'denial', 'date', 'step', 'place', 'actor'] as const satisfies Contradiction['kind'][];

/** By what they are about; within, what was published last first. */
function inOrder(list: readonly Contradiction[]): Contradiction[] {
  const last = new Map(
    list.map((one) => [
      one,
      one.voices
        .flatMap(({ published }) => published.at(-1) ?? [])
        .sort()
        .at(-1) ?? '',
    ]),
  );
  return list.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (last.get(a)! === last.get(b)! ? 0 : last.get(a)! > last.get(b)! ? -1 : 1),
  );
}

async function opposed(contradiction: Contradiction, store: Store, ledger: Ledger): Promise<Opposition> {
  const { id, kind, facts, voices } = contradiction;
  const values = disputeOf(contradiction, ledger.actors).sides;
  const sides = [];
  for (const [at, side] of values.entries()) sides.push({ ...side, ...(await voiced(voices[at]!, store, ledger)) });
  return { id, kind, about: subjectOf(facts, ledger), sides };
}

/** So many sentences stand under each side. */
const MOST = 3;
/** And so many facts: a matter that was told for years has hundreds. */
const MOST_FACTS = 8;

async function voiced({ facts, origins, published, evidence }: Voice, store: Store, ledger: Ledger) {
  return {
    facts: facts.slice(0, MOST_FACTS).map((id) => ({ id, kind: kindOf(ledger, id) })),
    origins: [...origins],
    published: [...new Set([published[0], published.at(-1)])].filter((day) => day !== undefined),
    documents: new Set(evidence.map(({ document }) => document)).size,
    sentences: await quoteAll(store, fewOf(evidence, ledger, MOST)),
  };
}

const originIds = ({ origins }: { readonly origins: readonly { readonly actor: string }[] }): string[] =>
  origins.map(({ actor }) => actor);

/** The actors whom the line of a subject names. */
export const mentionedIn = ({ entry }: Opposition['about']): string[] => (entry === null ? [] : mentioned(entry));
