import type { RecordActor } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Names } from './names.ts';

/** Who an actor is, for a terminal: of which state, in which offices, and whom the record takes for the same. */
export function actorLines(actor: RecordActor, names: Names, { t, colours, width }: Context): string[] {
  const { id, kind, of, roles, inferred, merged = [] } = actor;
  const days = ({ from, to }: RecordActor['roles'][number]): string =>
    from === null && to === null ? '' : ` (${from ?? '…'} – ${to ?? '…'})`;
  const lines = [
    [t(`actorKind.${kind}`), ...(of === null || of === id ? [] : [names.actor(of)])].join(' · '),
    ...roles.map((role) => t('explain.role', { office: names.office(role.office), days: days(role) })),
    ...(inferred ? [t('web:why.how.office')] : []),
    ...merged.map(({ id: other, names: told, why, shared }) =>
      t(`explain.merged.${why}`, { name: clean(told.fr ?? told.en ?? other), id: other, shared }),
    ),
  ];
  return [colours.bold(names.actor(id)), colours.dim(id), ...lines.flatMap((line) => wrap(line, width))];
}
