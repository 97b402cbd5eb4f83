import { disputeSide } from '../../analysis/index.ts';
import type { AgreementDifference, Obligation, RecordAgreement, Step } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { wrap } from '../terminal/wrap.ts';
import { spanIn } from './date.ts';
import type { Names } from './names.ts';
import { surenessIn } from './sureness.ts';

/** An agreement for a terminal: its name, who is in it, its life, what it binds to, where it comes from. */
export function agreementLines(
  agreement: RecordAgreement,
  known: ReadonlyMap<string, RecordAgreement>,
  names: Names,
  context: Context,
): string[] {
  const { t, language, colours } = context;
  const own = names.agreement(agreement);
  const told = [...agreement.names[language], ...agreement.names[language === 'fr' ? 'en' : 'fr']].map(clean);
  const other = told.filter((name) => name.toLocaleLowerCase(language) !== own.toLocaleLowerCase(language));
  const predecessor = agreement.predecessor === null ? undefined : known.get(agreement.predecessor);
  const field = (key: string, value: string) => (value === '' ? [] : [t(`agreement.${key}`, { value })]);
  const details = [
    ...field('parties', names.actors(agreement.parties)),
    ...field('kinds', agreement.kinds.map((kind) => t(`web:agreementKind.${kind}`)).join(', ')),
    ...field('alsoCalled', other.join(', ')),
    ...field('treaty', agreement.knowledge ?? ''),
    ...field('predecessor', predecessor === undefined ? (agreement.predecessor ?? '') : names.agreement(predecessor)),
    ...part(
      t('web:agreements.steps'),
      agreement.steps.map((step) => stepLine(step, names, context)),
    ),
    ...part(
      t('web:agreements.obligations'),
      eachOnce(agreement.obligations).map((one) => obligationLine(one, names, context)),
    ),
    ...part(
      t('agreement.differences'),
      agreement.differences.map((one) => differenceLine(one, context)),
    ),
  ];
  const title = wrap(`${own}  ${agreement.id}`, context.width);
  return [...title.map(colours.bold), ...details.flatMap((line) => indented(line, context.width))];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** «signature · 19 juin 2024 · Corée du Nord et Russie» */
export function stepLine({ step, by, date, place, factuality }: Step, names: Names, { t, language }: Context): string {
  const sure = surenessIn({ type: step, factuality, mood: null }, t);
  const pieces = [
    t(`web:step.${step}`),
    ...(date === null ? [] : [spanIn(date, language, t)]),
    ...(by.length === 0 ? [] : [names.actors(by)]),
    ...(place === null ? [] : [names.place(place)]),
    ...(sure === '' ? [] : [sure]),
  ];
  return pieces.join(' · ');
}

/** «signature : 18 juin 2024 ; selon la table : 19 juin 2024» */
function differenceLine({ about, told, known }: AgreementDifference, { t, language }: Context): string {
  const say = (value: string): string => {
    if (about === 'obligation') return t(`web:duty.${value.split(' ')[0]!}`, { defaultValue: value });
    const { date } = disputeSide(value, 'date');
    return date === null ? value : spanIn(date, language, t);
  };
  const what = about === 'obligation' ? t('web:agreements.obligations') : t(`web:step.${about}`);
  return t('agreement.difference', { what, told: say(told), known: say(known) });
}

/** A duty of each to the other stands in the record for both of them; one line says it. */
function eachOnce(obligations: readonly Obligation[]): Obligation[] {
  const sides = ({ bearer, beneficiary, reciprocal }: Obligation) =>
    reciprocal ? [bearer, beneficiary].sort() : [bearer, beneficiary];
  const key = (one: Obligation) => JSON.stringify([sides(one), one.reciprocal, one.duty, one.trigger, one.against]);
  return [...new Map(obligations.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function obligationLine(obligation: Obligation, names: Names, { t }: Context): string {
  const { bearer, beneficiary, duty, trigger, against, reciprocal, qualifiers } = obligation;
  const values = {
    bearer: names.actor(bearer),
    beneficiary: names.actor(beneficiary),
    duty: t(`web:duty.${duty}`, { defaultValue: duty }),
    trigger: trigger === 'none' ? '' : t(`web:trigger.${trigger}`, { defaultValue: trigger }),
  };
  const remarks = [
    ...(values.trigger === '' ? [] : [values.trigger]),
    ...(against === null ? [] : [t('agreement.against', { actor: names.actor(against) })]),
    ...qualifiers.map(clean),
  ];
  return [t(reciprocal ? 'agreement.mutual' : 'agreement.oneWay', values), ...remarks].join(' · ');
}

/** Two columns in from the margin; what wraps stands two further in. */
function indented(line: string, width: number): string[] {
  const depth = 2 + (line.length - line.trimStart().length);
  return wrap(line.trimStart(), width - depth - 2).map((text, at) => ' '.repeat(at === 0 ? depth : depth + 2) + text);
}
