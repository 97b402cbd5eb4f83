import { type Knowledge, organisationById } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import { stateOf } from './link.ts';
import type { Mention, Sense } from './sense.ts';

/**
 * Letters that two bodies share («RSF», "SAF"): the one that the text names in full, else the one whose state it names, comes
 * first. A text about a war in Sudan that is told of its paramilitaries does not mean reporters.
 */
export function withSharedNames(named: readonly Mention[], knowledge: Knowledge): readonly Mention[] {
  const isShared = ({ senses }: Mention): boolean =>
    senses.length > 1 && senses.every(({ kind }) => kind === 'organisation');
  if (!named.some(isShared)) return named;
  const alone = named.filter(({ senses }) => senses.length === 1);
  const bodies = new Set(alone.map(({ senses }) => senses[0]!.id));
  const states = new Set(alone.flatMap((one) => stateOf(one, knowledge) ?? []));
  const rank = ({ id }: Sense): number => {
    if (bodies.has(id)) return 2;
    const of = organisationById(id)?.of;
    return of && states.has(of) ? 1 : 0;
  };
  return mapped(named, (mention) =>
    isShared(mention) ? { ...mention, senses: mention.senses.toSorted((a, b) => rank(b) - rank(a)) } : mention,
  );
}
