import { createRoute, z } from '@hono/zod-openapi';
import { type Entry, MarkBeside, Marks } from '../answers/index.ts';
import { beside } from '../lanes/beside.ts';
import { laidOf, type Stretch } from '../lanes/laid.ts';
import { lanesOf } from '../lanes/lanes.ts';
import { looks, tones } from '../lanes/look.ts';
import { inView, showing } from '../lanes/view.ts';
import type { Ledger } from '../ledger.ts';
import { dayOf, marksOf } from '../marks.ts';
import { actorNames } from '../names.ts';
import { type LineFilter, passing } from '../passing.ts';
import { answers, factFilter, filterOf, many, query, routes, type Sources } from './shared.ts';
import { lineFilter } from './timeline.ts';

/** Lines that a browser draws, sorts and zooms at once. */
const ALL = 4000;

const laneFilter = {
  lanes: z.enum(['dimension', 'actor']).default('dimension').openapi({ description: 'What the lanes are.' }),
  hide: many(z.enum([...tones, ...looks])).openapi({ description: 'Tones and looks that are not shown.' }),
};

const route = createRoute({
  method: 'get',
  path: '/api/timeline/marks',
  summary:
    'The dated lines of the timeline as columns, to be drawn: all of them, or by what is in view where they are many',
  request: {
    query: query({
      ...factFilter,
      ...lineFilter,
      ...laneFilter,
      view: z.templateLiteral([z.iso.date(), '/', z.iso.date()]).optional().openapi({
        type: 'string',
        description: 'The days in view, `2024-01-01/2024-12-31`; without it, most of the lines.',
      }),
      most: z.coerce
        .number()
        .int()
        .min(0)
        .default(ALL)
        .openapi({ description: 'More lines than these are told by what is in view.' }),
    }),
  },
  responses: answers(Marks, 'The marks, and how many lines have no date.'),
});

const besideRoute = createRoute({
  method: 'get',
  path: '/api/timeline/marks/beside',
  summary: 'The line before or after one in its lane, or the one nearest to a day',
  request: {
    query: query({
      ...factFilter,
      ...lineFilter,
      ...laneFilter,
      lane: z.string().min(1).openapi({ description: 'The key of the lane.' }),
      at: z.coerce
        .number()
        .int()
        .min(0)
        .optional()
        .openapi({ description: 'The place of the line that one stands at.' }),
      day: z.coerce.number().optional().openapi({ description: 'Days since 1970-01-01.' }),
      step: z.enum(['-1', '0', '1']).default('0').openapi({ description: '−1 before, 1 after, 0 nearest.' }),
    }),
  },
  responses: answers(MarkBeside, 'The line as columns of one.'),
});

export function marks({ ledgers }: Sources) {
  return routes()
    .openapi(route, async (c) => {
      const { lanes, hide = [], view, most, type, q, place, outlet, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const lines = linesOf(ledger, { type, q, place, outlet });
      const laid = laidOf(lines);
      if (laid.entries.length <= most) return c.json({ ...named(lines, ledger), inView: null }, 200);
      const asked = view === undefined ? laid.story : stretchOf(view);
      const { told, places } = inView(laid, lanesOf(laid, lanes, ledger.actors), showing(laid, hide), asked);
      const shown = named(
        places.map((at) => laid.entries[at]!),
        ledger,
        told.lanes.map(({ key }) => key),
      );
      return c.json({ ...shown, undated: laid.undated, inView: told }, 200);
    })
    .openapi(besideRoute, async (c) => {
      const { lanes, hide = [], lane, at: from, day, step, type, q, place, outlet, ...filter } = c.req.valid('query');
      const ledger = await ledgers(filterOf(filter));
      const laid = laidOf(linesOf(ledger, { type, q, place, outlet }));
      const found = lanesOf(laid, lanes, ledger.actors).find(({ key }) => key === lane);
      const walk = { from, day, step: Number(step) as -1 | 0 | 1 };
      const to = found === undefined ? null : beside(laid, found, showing(laid, hide), walk);
      const mark = { ...named(to === null ? [] : [laid.entries[to]!], ledger), inView: null };
      return c.json({ place: to, mark }, 200);
    });
}

/** So many lists of lines are kept for each view of the record: to move along one, it must not be found anew. */
const KEPT = 3;
const kept = new WeakMap<Ledger, Map<string, readonly Entry[]>>();

function linesOf(ledger: Ledger, asked: LineFilter): readonly Entry[] {
  const lists = kept.get(ledger) ?? new Map<string, readonly Entry[]>();
  kept.set(ledger, lists);
  const key = JSON.stringify(asked);
  const lines = lists.get(key) ?? passing(ledger, asked);
  lists.delete(key);
  lists.set(key, lines);
  const oldest = lists.keys().next();
  if (lists.size > KEPT && !oldest.done) lists.delete(oldest.value);
  return lines;
}

function named(lines: readonly Entry[], ledger: Ledger, more: readonly string[] = []) {
  const drawn = marksOf(lines);
  return { ...drawn, names: actorNames([...drawn.actors, ...more], ledger.actors) };
}

function stretchOf(view: string): Stretch {
  const [from, to] = view.split('/').map(dayOf) as [number, number];
  return { from: Math.min(from, to), to: Math.max(from, to) + 1 };
}
