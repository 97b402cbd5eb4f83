import type { Actor } from '../../model/index.ts';
import { numberIn } from '../words/number.ts';
import { listCommand } from './list.ts';

/** Everyone whom the facts name, and in how many facts. */
export const actors = listCommand<Actor>({
  name: 'actors',
  items: (record) => record.actors,
  columns: [
    { title: 'column.name' },
    { title: 'column.kind' },
    { title: 'column.of' },
    { title: 'column.events', align: 'right' },
    { title: 'column.id', least: 12 },
  ],
  row: ({ id, kind, of, inferred }, names, { t, language }, { events }) => [
    inferred ? t('actors.inferred', { name: names.actor(id) }) : names.actor(id),
    t(`actorKind.${kind}`),
    of === null || of === id ? '' : names.actor(of),
    numberIn(language)(events.filter(({ sources, targets }) => sources.includes(id) || targets.includes(id)).length),
    id,
  ],
});
