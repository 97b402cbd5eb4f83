import type { WhatIf } from '../../../analysis/index.ts';
import type { Reliability, Treaty } from '../../../knowledge/index.ts';
import type { Context } from '../../context.ts';
import { clean } from '../../terminal/clean.ts';
import { dayIn } from '../date.ts';
import type { Names } from '../names.ts';
import { indented } from '../treaty.ts';
import { bondLines } from './bonds.ts';
import { factIn } from './facts.ts';
import { type BondGroup, groupsOf } from './groups.ts';
import { rateLines, simulationLines } from './rates.ts';
import { balanceLines, sideLines } from './sides.ts';

/** The answer to a what-if for a terminal: what is supposed, who is bound link by link, what is to be judged, and the rest. */
export function answerLines(
  answer: WhatIf,
  treaties: readonly Treaty[],
  reliability: Reliability,
  names: Names,
  context: Context,
): readonly string[] {
  const { t, language, width, colours } = context;
  const groups = groupsOf(answer);
  const known = new Map(treaties.map((treaty) => [treaty.id, treaty]));
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ...indented(title, 0, width).map(colours.bold), ...lines];
  return [
    colours.bold(t('whatIf.supposed', { date: dayIn(answer.on, language) })),
    ...answer.facts.flatMap((fact) => indented(factIn(fact, names, context), 2, width)),
    ...(groups.length === 0 ? ['', ...indented(t('whatIf.nobody'), 0, width)] : []),
    ...bondLines(groups, answer.facts, known, names, context),
    ...part(t('whatIf.questions'), questionLines(answer, groups, context)),
    ...part(t('whatIf.sides'), sideLines(answer.sides, names, context)),
    ...part(t('whatIf.rates'), rateLines(answer.baseRates, reliability, context)),
    ...part(
      t('whatIf.simulation'),
      answer.simulation === null ? [] : simulationLines(answer.simulation, names, context),
    ),
    ...part(t('whatIf.balance'), balanceLines(answer, names, context)),
  ];
}

/** What somebody has to judge, with the id that `--assume` takes and the bonds that hang on it. */
function questionLines({ questions }: WhatIf, groups: readonly BondGroup[], { t, width, colours }: Context): string[] {
  return questions.flatMap(({ id, text, decides }) => {
    const hanging = groups.filter(({ members }) => members.some((member) => decides.includes(member)));
    const numbers = hanging.map(({ number }) => `[${number}]`).join(', ');
    return [
      ...indented(clean(text), 2, width),
      ...indented(t('whatIf.decides', { id, numbers }), 6, width).map(colours.dim),
    ];
  });
}
