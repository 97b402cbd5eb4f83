import type { Brief } from '../../analysis/index.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../find-fact.ts';
import { spanIn } from '../words/date.ts';
import type { Names } from '../words/names.ts';
import { quantityIn } from '../words/quantity.ts';
import { saidIn } from '../words/said.ts';
import { namesOf } from '../words/support.ts';
import { surenessIn } from '../words/sureness.ts';
import type { WrittenGroup } from './written.ts';

/** One question of number: each answer with who gives it, then who denies or evades. */
export function figureGroup(
  { unit, actors, answers, others }: Brief['figures'][number],
  facts: ReadonlyMap<string, Fact>,
  names: Names,
  context: Context,
): WrittenGroup {
  const { t, language } = context;
  const name = t(`web:unit.${unit}`, { count: 2, defaultValue: unit });
  return {
    title: t('web:brief.figure', {
      unit: name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
      who: names.actors(actors),
    }),
    lines: [
      ...answers.flatMap(({ id, sources }) => {
        const found = facts.get(id);
        return found === undefined ? [] : [{ text: answerText(found, names, context), sources }];
      }),
      ...others.flatMap(({ id, sources }) => {
        const found = facts.get(id);
        return found === undefined ? [] : [{ text: saidIn(found, names, context), sources }];
      }),
    ],
  };
}

/** «environ 11 000 soldats · d’après : Ukraine · octobre 2024 · non confirmé» */
function answerText(found: Fact, names: Names, context: Context): string {
  const { t, language } = context;
  if ((found.kind !== 'event' && found.kind !== 'claim') || found.fact.quantity === null) {
    return saidIn(found, names, context);
  }
  const { quantity, origins, date, factuality, mood } = found.fact;
  return [
    quantityIn(quantity, language, t),
    `${t('web:support.accordingTo')} ${namesOf(origins, names, context)}`,
    date === null ? '' : spanIn(date, language, t),
    surenessIn({ type: '', factuality, mood }, t),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
