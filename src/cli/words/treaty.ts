import type { Certainty, Provision, Treaty } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { wrap } from '../terminal/wrap.ts';
import { dayIn, spanIn } from './date.ts';
import type { Names } from './names.ts';

/** A date of a treaty as finely as it is known: «19 juin 2024», «juin 2024», «2024». */
export function partialIn(date: string, { language, t }: Context): string {
  if (date.length === 10) return dayIn(date, language);
  const precision = date.length === 7 ? 'month' : 'year';
  const [from, to] = precision === 'month' ? [`${date}-01`, lastOfMonth(date)] : [`${date}-01-01`, `${date}-12-31`];
  return spanIn({ from, to, precision, basis: 'knowledge' }, language, t);
}

function lastOfMonth(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** Where doubt is due: «(certitude faible)»; nothing for what is well known. */
export const certaintyIn = (certainty: Certainty, { t }: Context): string =>
  certainty === 'high' ? '' : t(`treaty.certainty.${certainty}`);

/** Life of a treaty in a few words: «en vigueur depuis le 4 décembre 2024», «1961–1996», «signé, pas en vigueur». */
export function lifeIn({ signed, in_force, ended }: Treaty, context: Context): string {
  const { t } = context;
  if (in_force === null) return t('treaty.notInForce', { date: partialIn(signed, context) });
  if (ended === null) return t('treaty.since', { date: partialIn(in_force, context) });
  return t('treaty.between', { from: partialIn(in_force, context), to: partialIn(ended, context) });
}

/** A treaty with its parties, its life and its clauses, for a terminal. */
export function treatyLines(treaty: Treaty, names: Names, context: Context): string[] {
  const { t, language, colours, width } = context;
  const sure = certaintyIn(treaty.certainty, context);
  const title = [clean(treaty.names[language]), sure, treaty.id].filter((part) => part !== '').join('  ');
  const { signed, parties, predecessor, successor, sources } = treaty;
  const fields = [
    t('treaty.life', {
      value: [t('treaty.signed', { date: partialIn(signed, context) }), lifeIn(treaty, context)].join(' · '),
    }),
    ...(treaty.ended_how === null ? [] : [t('treaty.endedHow', { value: clean(treaty.ended_how) })]),
    t('treaty.kind', { value: treaty.kind.map((kind) => t(`web:agreementKind.${kind}`)).join(', ') }),
    t('treaty.parties', { value: parties.map((party) => partyIn(party, treaty, names, context)).join(' · ') }),
    ...(predecessor === null ? [] : [t('treaty.predecessor', { value: predecessor })]),
    ...(successor === null ? [] : [t('treaty.successor', { value: successor })]),
    ...(treaty.freezes ?? []).map(({ state, from, to, what }) =>
      t('treaty.freeze', {
        state: names.actor(state),
        from: partialIn(from, context),
        to: to === null ? '' : partialIn(to, context),
        what: clean(what),
      }),
    ),
  ];
  return [
    ...wrap(title, width).map(colours.bold),
    ...fields.flatMap((line) => indented(line, 2, width)),
    ...treaty.provisions.flatMap((provision) => provisionLines(provision, names, context)),
    ...(sources.length === 0
      ? []
      : indented(t('treaty.sources', { value: sources.map(clean).join(' ; ') }), 2, width).map(colours.dim)),
  ];
}

/** A party, and the days on which it came or went where they are not the treaty’s own. */
function partyIn({ state, joined, left }: Treaty['parties'][number], treaty: Treaty, names: Names, context: Context) {
  const { t } = context;
  const days = [
    ...(joined !== null && joined !== treaty.in_force
      ? [t('treaty.joined', { date: partialIn(joined, context) })]
      : []),
    ...(left !== null && left !== treaty.ended ? [t('treaty.left', { date: partialIn(left, context) })] : []),
  ];
  const name = names.actor(state);
  return days.length === 0 ? name : `${name} (${days.join(', ')})`;
}

function provisionLines(provision: Provision, names: Names, context: Context): string[] {
  const { t, language, width } = context;
  const head = [
    ...(provision.article === null ? [] : [articleIn(provision.article, context)]),
    t(`web:duty.${provision.duty}`),
    ...(provision.trigger === 'none' ? [] : [t(`web:trigger.${provision.trigger}`)]),
    ...termsIn(provision, names, context),
  ];
  const summary = clean(summaryIn(provision, language));
  return ['', ...indented(head.join(' · '), 2, width), ...(summary === '' ? [] : indented(summary, 4, width))];
}

/** «article 4»; the variable of a table is named as it is. */
export const articleIn = (article: string, { t }: Context): string =>
  /^[a-z]{4,}$/.test(article) ? t('treaty.variable', { name: article }) : t('treaty.article', { article });

/** What a clause says in a sentence; empty where only the coverage tells it. */
export const summaryIn = ({ summary_en, summary_fr }: Provision, language: Language): string =>
  language === 'fr' ? summary_fr : summary_en;

function termsIn({ terms = {} }: Provision, names: Names, { t }: Context): string[] {
  const { bearers, beneficiaries, against, not_against, conditions = [], bounds = [] } = terms;
  return [
    ...(bearers ? [t('treaty.bearers', { states: names.actors(bearers) })] : []),
    ...(beneficiaries ? [t('treaty.beneficiaries', { states: names.actors(beneficiaries) })] : []),
    ...(against ? [t('agreement.against', { actor: names.actors(against) })] : []),
    ...(not_against ? [t('treaty.notAgainst', { states: names.actors(not_against) })] : []),
    ...conditions.map((condition) => t(`web:condition.${condition}`)),
    ...bounds.map((bound) => t(`web:bound.${bound}`)),
  ];
}

/** A line at a depth; what wraps stands two further in. */
export function indented(line: string, depth: number, width: number): string[] {
  return wrap(line, width - depth - 2).map((text, at) => ' '.repeat(at === 0 ? depth : depth + 2) + text);
}
