import type { Origin, OriginSupport, StatusChange } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { wrap } from '../terminal/wrap.ts';
import { dayIn } from './date.ts';
import type { Names } from './names.ts';
import { surenessIn } from './sureness.ts';

/** Who says a fact, one line for each independent origin: how sure, since when, and through whose hands it came. */
export function byOriginLines(byOrigin: readonly OriginSupport[], names: Names, context: Context): string[] {
  const { t, language } = context;
  return byOrigin.flatMap(({ origins, factuality, mood, since, chains }) => {
    const sure = surenessIn({ type: '', factuality, mood }, t);
    const ways = [...new Set(chains.map(({ through }) => through.map(clean).join(' → ')))].filter((way) => way !== '');
    const name = namesOf(origins, names, context);
    return listed(
      [
        sure === '' ? name : t('explain.sure', { name, sure }),
        ...(since === null ? [] : [t('explain.since', { day: dayIn(since, language) })]),
        ...(ways.length === 0 ? [] : [t('explain.through', { ways: ways.join('; ') })]),
      ].join(', '),
      context,
    );
  });
}

/** How a fact came to stand as it does, a line for each day that changed it. */
export function historyLines(history: readonly StatusChange[], names: Names, context: Context): string[] {
  const { t, language } = context;
  return history.flatMap(({ on, status, by }) =>
    listed(
      t('explain.change', {
        day: dayIn(on, language),
        status: t(`explain.status.${status}`),
        names: namesOf(by, names, context),
      }),
      context,
    ),
  );
}

const listed = (text: string, { width }: Context): string[] =>
  wrap(text, width - 4).map((line, row) => `${row === 0 ? '  – ' : '    '}${line}`);

/** Those who say something; an unnamed one is marked as such. */
export function namesOf(origins: readonly Origin[], names: Names, { t }: Context): string {
  const named = origins.map(({ actor, anonymous }) =>
    anonymous ? t('explain.anonymous', { name: clean(actor) }) : names.actor(actor),
  );
  return named.join(', ') || names.actor('author');
}
