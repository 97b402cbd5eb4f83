import type { Touched } from '../../analysis/index.ts';
import type { Treaty } from '../../knowledge/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { dayIn } from '../words/date.ts';
import { articleIn, certaintyIn } from '../words/treaty.ts';
import { factIn, inOrder } from '../words/what-if/facts.ts';
import { listCommand } from './list.ts';

type Line = Touched & { readonly name: Treaty['names'] | undefined };

/** Which clauses the attacks, threats and sanctions of the coverage may have set in motion, and since when. */
export const obligations = listCommand<Line>({
  name: 'obligations',
  items: async (record, { language }) => {
    const [{ loadKnowledge, treatyById }, { touchedObligations }] = await Promise.all([
      import('../../knowledge/index.ts'),
      import('../../analysis/index.ts'),
    ]);
    const touched = touchedObligations(record, loadKnowledge(), language);
    return touched.map((one) => ({ ...one, name: treatyById(one.treaty)?.names }));
  },
  columns: [
    { title: 'column.since', least: 10 },
    { title: 'column.reported' },
    { title: 'column.bound', least: 16 },
    { title: 'column.clause', least: 20 },
    { title: 'column.hangsOn' },
    { title: 'column.facts', whole: true },
  ],
  row: (
    { since, fact, states, towards, duty, status, questions, events, ...clause },
    names,
    context,
    _record,
    short,
  ) => [
    dayIn(since, context.language),
    factIn({ ...fact, on: null }, names, context),
    context.t('obligations.owes', {
      states: names.actors(inOrder(states, names, context)),
      towards: names.actor(towards),
      duty: context.t(`web:duty.${duty}`),
    }),
    clauseIn(clause, context),
    [
      context.t(`obligations.status.${breaks({ duty, states, fact }) ? 'broken' : status}`),
      ...questions.map(({ text }) => clean(text)),
    ].join('\n'),
    events.map(short).join('\n'),
  ],
});

/** The attacker’s own promise not to attack is not called on but broken. */
const breaks = ({ duty, states, fact }: Pick<Line, 'duty' | 'states' | 'fact'>): boolean =>
  duty === 'no-aggression' && fact.kind === 'attack' && states.includes(fact.by);

/** Treaty and article, with how sure the entry is; a treaty that only the coverage tells has no entry. */
function clauseIn(
  {
    treaty,
    article,
    name,
    certainty,
    fromCoverage,
  }: Pick<Line, 'treaty' | 'article' | 'name' | 'certainty' | 'fromCoverage'>,
  context: Context,
): string {
  const { t, language } = context;
  return [
    ...(article === null ? [] : [articleIn(article, context)]),
    clean(name?.[language] ?? treaty),
    certaintyIn(certainty, context),
    fromCoverage ? t('whatIf.fromCoverage') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
