import type { BondAnswer, Fact } from '../../../analysis/index.ts';
import type { Treaty } from '../../../knowledge/index.ts';
import type { Context } from '../../context.ts';
import { clean } from '../../terminal/clean.ts';
import type { Names } from '../names.ts';
import { articleIn, certaintyIn, indented, summaryIn } from '../treaty.ts';
import { inOrder } from './facts.ts';
import type { BondGroup } from './groups.ts';

/** All bonds: link by link, and within one by what became of the clause. */
export function bondLines(
  groups: readonly BondGroup[],
  facts: readonly Fact[],
  treaties: ReadonlyMap<string, Treaty>,
  names: Names,
  context: Context,
): string[] {
  const { t, colours } = context;
  return [...Map.groupBy(groups, ({ bond }) => bond.depth)].flatMap(([depth, ofDepth]) =>
    [...Map.groupBy(ofDepth, ({ bond }) => bond.status)].flatMap(([status, list]) => [
      '',
      colours.bold(
        t('whatIf.part', { part: t(`whatIf.status.${status}`), step: t('whatIf.step', { number: String(depth) }) }),
      ),
      ...list.flatMap((group) => groupLines(group, { groups, facts, treaties, names, context })),
    ]),
  );
}

interface Told {
  readonly groups: readonly BondGroup[];
  readonly facts: readonly Fact[];
  readonly treaties: ReadonlyMap<string, Treaty>;
  readonly names: Names;
  readonly context: Context;
}

function groupLines(group: BondGroup, { groups, facts, treaties, names, context }: Told): string[] {
  const { number, states, bond, because } = group;
  const { t, language, width, colours } = context;
  const treaty = treaties.get(bond.treaty);
  const provision = treaty?.provisions.find(({ article, duty }) => article === bond.article && duty === bond.duty);
  const head = t(bond.against.length === 0 ? 'whatIf.bond' : 'whatIf.bondAgainst', {
    number: String(number),
    states: names.actors(inOrder(states, names, context)),
    towards: names.actor(bond.towards),
    duty: t(`web:duty.${bond.duty}`),
    against: names.actors(bond.against),
  });
  const source = [
    ...(bond.article === null ? [] : [articleIn(bond.article, context)]),
    clean(treaty?.names[language] ?? bond.treaty),
    clauseId(bond),
    certaintyIn(bond.certainty, context),
    bond.fromCoverage ? t('whatIf.fromCoverage') : '',
  ];
  const summary = provision && clean(summaryIn(provision, language));
  const remarks = [
    ...(because === null ? [] : [t('whatIf.because', { number: String(because) })]),
    ...(isBroken(bond, facts) ? [t('whatIf.broken')] : []),
    ...conditionRemarks(bond, context),
    ...reasonRemarks(group, groups, names, context),
  ];
  return [
    ...indented(head, 2, width),
    ...indented(source.filter((part) => part !== '').join(' · '), 6, width).map(colours.dim),
    ...(!summary || bond.status === 'excused' ? [] : indented(summary, 6, width)),
    ...remarks.flatMap((line) => indented(line, 6, width)),
  ];
}

/** A promise not to attack is shown because the attack that is supposed would break it. */
const isBroken = ({ duty, state, towards }: BondAnswer, facts: readonly Fact[]): boolean =>
  duty === 'no-aggression' &&
  facts.some(({ kind, by, against }) => kind === 'attack' && by === state && against === towards);

/** By which `entente explain` opens the clause. */
const clauseId = ({ treaty, article }: BondAnswer): string => (article === null ? treaty : `${treaty}/${article}`);

/** What decides, what is taken as given, and what bounds the duty; questions are named by their id. */
function conditionRemarks({ conditions, status }: BondAnswer, { t }: Context): string[] {
  const questions = conditions.filter((one) => one.includes(':'));
  const known = conditions
    .filter((one) => !one.includes(':'))
    .map((one) => t(`web:condition.${one}`, { defaultValue: t(`web:bound.${one}`, { defaultValue: one }) }));
  return [
    ...(questions.length === 0 ? [] : [t('whatIf.hangsOn', { ids: questions.join(', ') })]),
    ...(known.length === 0 || status === 'excused' ? [] : [t('whatIf.terms', { terms: known.join(' · ') })]),
  ];
}

function reasonRemarks({ bond }: BondGroup, all: readonly BondGroup[], names: Names, { t }: Context): string[] {
  const clashes = bond.reasons.filter((reason) => reason.startsWith('against:')).map((reason) => reason.slice(8));
  const others = all.filter((other) => clashes.includes(keyOf(other.bond)));
  const plain = bond.reasons
    .filter((reason) => !reason.startsWith('against:'))
    .map((reason) => {
      if (reason.startsWith('answered-no:')) return t('whatIf.reason.answered-no', { id: reason.slice(12) });
      return t(`whatIf.reason.${reason}`, { state: names.actor(bond.towards), defaultValue: reason });
    });
  return [
    ...plain,
    ...(others.length > 0
      ? [t('whatIf.clash', { numbers: others.map(({ number }) => `[${number}]`).join(', ') })]
      : []),
  ];
}

/** How the reasoner names a bond where another stands against it. */
const keyOf = ({ treaty, article, duty, state, towards }: BondAnswer): string =>
  `${treaty} ${article ?? '-'} ${duty} ${state}>${towards}`;
