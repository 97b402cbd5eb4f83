import type { TimelineEntry } from '../../analysis/index.ts';
import type { Context } from '../context.ts';
import type { Translate } from '../messages.ts';
import type { Names } from './names.ts';
import { quantityIn } from './quantity.ts';
import { surenessIn } from './sureness.ts';

/** The kind of a fact in words: «Visite» where its mode is known, else «Consultation». */
export function typeIn({ type, mode }: Pick<TimelineEntry, 'type' | 'mode'>, t: Translate): string {
  const label = t(`web:type.${type}`, { defaultValue: type });
  return mode === null ? label : t(`web:mode.${type}.${mode}`, { defaultValue: label });
}

/** The kind of a fact, and how sure it is where it is not plainly asserted: «Aide militaire (non confirmé)». */
export function whatIn(entry: Pick<TimelineEntry, 'type' | 'mode' | 'factuality' | 'mood'>, t: Translate): string {
  const type = typeIn(entry, t);
  const sure = surenessIn(entry, t);
  return sure === '' ? type : t('fact.sure', { type, sure });
}

/** «Corée du Nord → Russie»; «Corée du Nord et Russie» where they do it together; who says it before a claim. */
export function partiesIn(
  {
    kind,
    sources,
    targets,
    speaker,
  }: Pick<TimelineEntry, 'sources' | 'targets' | 'speaker'> & { readonly kind?: unknown },
  names: Names,
  t: Translate,
): string {
  // A step is taken by someone, not towards someone: its targets are the parties.
  if (kind === 'step') return names.actors(sources);
  const together = sources.length === targets.length && sources.every((id) => targets.includes(id));
  const who = names.actors(sources);
  const whom = names.actors(targets);
  const between = together || whom === '' ? who : t('fact.towards', { who: who || '?', whom });
  if (speaker === null) return between;
  const says = names.actor(speaker);
  return between === '' || between === says ? says : t('fact.says', { speaker: says, what: between });
}

/** «Aide militaire (probable) : environ 11 000 soldats · Koursk · troupes»: with what tells one aid from the next. */
export function whatExactlyIn(
  entry: TimelineEntry,
  names: Names,
  { language, t }: Pick<Context, 'language' | 't'>,
): string {
  const { quantity, place, dimensions } = entry;
  const details = [
    ...(quantity === null ? [] : [quantityIn(quantity, language, t)]),
    ...(place === null ? [] : [names.place(place)]),
    ...dimensions.map((one) => t(`web:dimension.${one}`)),
  ];
  const what = whatIn(entry, t);
  return details.length === 0 ? what : t('fact.exactly', { what, details: details.join(' · ') });
}
