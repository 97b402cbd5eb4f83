import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Fact, parseQuestion, QuestionProblem, treatiesFromCoverage, whatIf } from '../../analysis/index.ts';
import { actorName, loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { AskedWhatIf, WhatIfAnswer } from '../answers/index.ts';
import { namedClauses } from '../clauses.ts';
import type { Ledgers } from '../ledger.ts';
import { actorNames } from '../names.ts';
import { Problem } from '../problem.ts';
import { languageOf, words } from '../words.ts';
import { answers, many, query, routes, type Sources } from './shared.ts';

const about = 'Who is bound to do what, by which clause and under which conditions, if something happens';

const number = z.coerce.number().optional();
const flag = z.enum(['true', 'false']).optional();

const getRoute = createRoute({
  method: 'get',
  path: '/api/what-if',
  summary: `${about}: a question of one line`,
  request: {
    query: query({
      question: z
        .string()
        .min(1)
        .max(500)
        .openapi({ description: 'In English or French: «North Korea attacks South Korea».' }),
      on: z.iso.date().optional().openapi({ description: 'By the treaties in force on this day; today without it.' }),
      assume: many(z.string().min(1)).openapi({ description: 'Answers to questions: an id, or id=no.' }),
      dormant: flag,
      coverage: flag.openapi({ description: 'Also the agreements that only the articles of the record tell.' }),
      simulate: number,
      honour: number,
      open: number,
      seed: number,
    }),
  },
  responses: answers(WhatIfAnswer, 'The answer.'),
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
    .openapi(getRoute, async (c) => {
      const { question, on, assume = [], dormant, coverage, simulate, honour, open, seed } = c.req.valid('query');
      if (simulate === undefined && (honour ?? open ?? seed) !== undefined) throw refused('simulate');
      const asked = AskedWhatIf.safeParse({
        question,
        ...{ on, dormant: dormant === 'true', coverage: coverage === 'true' },
        assumptions: assume.map((one) => ({ question: one.replace(/=(?:yes|no)$/, ''), holds: !one.endsWith('=no') })),
        ...(simulate !== undefined && { simulate: { runs: simulate, honour, open, seed } }),
      });
      if (!asked.success) throw refused(String(asked.error.issues[0]?.path.at(-1)).replace('runs', 'simulate'));
      return c.json(await answerTo(asked.data, spoken(c), ledgers), 200);
    })
    .openapi(postRoute, async (c) => c.json(await answerTo(c.req.valid('json'), spoken(c), ledgers), 200));
}

const refused = (parameter: string): Problem => new Problem('bad-parameter', { parameter });

const spoken = (c: Context): Language => languageOf(c.req.query('lang'), c.req.header('accept-language'));

async function answerTo(asked: AskedWhatIf, language: Language, ledgers: Ledgers): Promise<WhatIfAnswer> {
  const {
    question,
    facts,
    on = new Date().toISOString().slice(0, 10),
    assumptions,
    dormant,
    coverage,
    simulate,
  } = asked;
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
  return { ...answer, clauses: namedClauses(answer.bound, fromCoverage), actors: actorNames(ids, new Map()) };
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
