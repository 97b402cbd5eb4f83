import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Fact,
  parseQuestion,
  QuestionProblem,
  questionText,
  treatiesFromCoverage,
  whatIf,
} from '../../analysis/index.ts';
import { actorName, holdsOn, loadKnowledge, type State } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { AskedWhatIf, States, WhatIfAnswer } from '../answers/index.ts';
import { namedClauses } from '../clauses.ts';
import type { Ledgers } from '../ledger.ts';
import { actorNames } from '../names.ts';
import { statePosition } from '../places.ts';
import { Problem } from '../problem.ts';
import { languageOf, words } from '../words.ts';
import { answers, many, query, routes, type Sources } from './shared.ts';

const about = 'Who is bound to do what, by which clause and under which conditions, if something happens';

const number = z.coerce.number().optional();
const StateId = z.string().regex(/^[A-Z]{3}$/);
const flag = z.enum(['true', 'false']).optional();

const asking = {
  query: query({
    question: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .openapi({ description: 'In English or French: «North Korea attacks South Korea».' }),
    by: StateId.optional().openapi({ description: 'In place of a question: the state that attacks.' }),
    against: StateId.optional().openapi({ description: 'The state that is attacked.' }),
    on: z.iso.date().optional().openapi({ description: 'By the treaties in force on this day; today without it.' }),
    assume: many(z.string().min(1)).openapi({ description: 'Answers to questions: an id, or id=no.' }),
    dormant: flag,
    coverage: flag.openapi({ description: 'Also the agreements that only the articles of the record tell.' }),
    simulate: number,
    honour: number,
    open: number,
    seed: number,
  }),
};

const getRoute = createRoute({
  method: 'get',
  path: '/api/what-if',
  summary: `${about}: a question of one line, or an attack of one state on another`,
  request: asking,
  responses: answers(WhatIfAnswer, 'The answer.'),
});

const graphRoute = createRoute({
  method: 'get',
  path: '/api/what-if.gexf',
  summary: `${about}: the same as a network (GEXF 1.3)`,
  request: asking,
  responses: {
    200: { description: 'The network.', content: { 'application/gexf+xml': { schema: z.string() } } },
    default: answers(WhatIfAnswer, '').default,
  },
});

const statesRoute = createRoute({
  method: 'get',
  path: '/api/states',
  summary: 'The states that there are on a day, with their names and capitals',
  request: { query: query({ on: z.iso.date().optional() }) },
  responses: answers(States, 'The states, by id.'),
});

const postRoute = createRoute({
  method: 'post',
  path: '/api/what-if',
  summary: `${about}: a question, or facts; nothing is kept of it`,
  request: {
    query: query({}),
    body: { required: true, content: { 'application/json': { schema: AskedWhatIf } } },
  },
  responses: answers(WhatIfAnswer, 'The answer.'),
});

export function whatIfs({ ledgers }: Sources) {
  return routes()
    .openapi(getRoute, async (c) => c.json(await answerTo(askedOf(c.req.valid('query')), spoken(c), ledgers), 200))
    .openapi(graphRoute, async (c) => {
      const language = spoken(c);
      const { chainNetwork } = await import('../../exchange/index.ts');
      const network = chainNetwork(await answerTo(askedOf(c.req.valid('query')), language, ledgers), language);
      c.header('Content-Type', 'application/gexf+xml; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="entente-what-if.gexf"');
      return c.body(network, 200);
    })
    .openapi(statesRoute, (c) => {
      const on = c.req.valid('query').on ?? today();
      const { states } = loadKnowledge();

      return c.json({ states: states.filter(({ from, to }) => holdsOn(on, from, to)).map(stateCard) }, 200);
    })
    .openapi(postRoute, async (c) => c.json(await answerTo(c.req.valid('json'), spoken(c), ledgers), 200));
}

type AskedInLine = z.infer<typeof asking.query>;

/** What a line of parameters asks for. */
function askedOf(given: AskedInLine): AskedWhatIf {
  const { question, by, against, on, assume = [], dormant, coverage, simulate, honour, open, seed } = given;
  if (simulate === undefined && (honour ?? open ?? seed) !== undefined) throw refused('simulate');
  if ((by === undefined) !== (against === undefined)) throw refused(by === undefined ? 'by' : 'against');
  if (by !== undefined && by === against) throw refused('against');
  if (question === undefined && by === undefined) throw refused('question');
  if (question !== undefined && by !== undefined) throw refused('by');
  const asked = AskedWhatIf.safeParse({
    question,
    ...(by !== undefined && { facts: [{ kind: 'attack', by, against, at: null, on: null }] }),
    ...{ on, dormant: dormant === 'true', coverage: coverage === 'true' },
    assumptions: assume.map((one) => ({ question: one.replace(/=(?:yes|no)$/, ''), holds: !one.endsWith('=no') })),
    ...(simulate !== undefined && { simulate: { runs: simulate, honour, open, seed } }),
  });
  if (!asked.success) throw refused(String(asked.error.issues[0]?.path.at(-1)).replace('runs', 'simulate'));
  return asked.data;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function stateCard({ id, names }: State): States['states'][number] {
  return { ...statePosition(id), id, names: { fr: names.fr[0] ?? id, en: names.en[0] ?? id } };
}

const refused = (parameter: string): Problem => new Problem('bad-parameter', { parameter });

const spoken = (c: Context): Language => languageOf(c.req.query('lang'), c.req.header('accept-language'));

async function answerTo(asked: AskedWhatIf, language: Language, ledgers: Ledgers): Promise<WhatIfAnswer> {
  const { question, facts, on = today(), assumptions, dormant, coverage, simulate } = asked;
  // Exactly one of the two says what happens.
  if ((question === undefined) === (facts === undefined))
    throw new Problem('bad-body', { parameter: 'question, facts' });
  const knowledge = loadKnowledge();
  const { record } = coverage ? await ledgers({}) : { record: null };
  const fromCoverage = record === null ? [] : treatiesFromCoverage(record, on);
  const answer = whatIf(facts ?? read(question!, on, language), {
    ...{ knowledge, on, language, assumptions, dormant, fromCoverage },
    ...(simulate && {
      simulate: {
        ...{ runs: simulate.runs, honour: simulate.honour },
        ...(simulate.open !== undefined && { open: simulate.open }),
        ...(simulate.seed !== undefined && { seed: simulate.seed }),
      },
    }),
  });
  const { attacker, attacked, attackerIf, attackedIf, torn } = answer.sides;
  const ids = [
    ...answer.facts.flatMap(({ by, against }) => [by, against ?? by]),
    ...answer.bound.flatMap(({ state, towards, against }) => [state, towards, ...against]),
    ...[...attacker, ...attacked, ...attackerIf, ...attackedIf, ...torn],
    ...(answer.simulation?.states.map(({ state }) => state) ?? []),
  ];
  const { figures } = knowledge.reliability;
  const baseRates = answer.baseRates.map((rate) => {
    const french = language === 'fr' ? figures.find(({ id }) => id === rate.id) : undefined;
    return { ...rate, measure: french?.measure_fr ?? rate.measure, period: french?.period_fr ?? rate.period };
  });
  const nameOf = (id: string) => fromCoverage.find((treaty) => treaty.id === id)?.names[language];
  const assumed = assumptions.flatMap(({ question: id, holds }) => {
    const text = wordsOf(id, language, nameOf);
    return text === null ? [] : [{ id, text, holds }];
  });
  return {
    ...answer,
    baseRates,
    assumed,
    clauses: namedClauses(answer.bound, fromCoverage),
    actors: actorNames(ids, new Map()),
  };
}

/** An id that no question has is asked about in vain, and not told. */
function wordsOf(id: string, language: Language, nameOf: (id: string) => string | undefined): string | null {
  try {
    return questionText(id, language, nameOf);
  } catch {
    return null;
  }
}

function read(question: string, on: string, language: Language): readonly Fact[] {
  try {
    return parseQuestion(question, loadKnowledge(), on);
  } catch (error) {
    if (!(error instanceof QuestionProblem)) throw error;
    const told = { words: actorName(error.words, language) ?? error.words, ids: error.ids.join(', ') };
    throw new Problem('bad-question', { reason: words(language, `question.${error.code}`, told) });
  }
}
