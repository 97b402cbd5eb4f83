import type { TFunction } from 'i18next';
import type { ActorNames, OriginSupport } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import type { Language } from '../language.ts';

/** Who the independent origins are: by name, and how many texts speak for themselves. */
export function voicesOf(
  byOrigin: readonly OriginSupport[],
  actors: ActorNames,
  language: Language,
  t: TFunction,
): { readonly names: string[]; readonly texts: number } {
  const names = byOrigin.flatMap((voice) => voiceName(voice, actors, language, t) ?? []);
  return { names, texts: byOrigin.length - names.length };
}

/** «Ukraine», «une source proche du dossier (sans nom)»; null for an article that speaks for itself. */
export function voiceName(
  { origins }: Pick<OriginSupport, 'origins'>,
  actors: ActorNames,
  language: Language,
  t: TFunction,
): string | null {
  const others = origins.filter(({ kind }) => kind !== 'author');
  if (others.length === 0) return null;
  const names = others.map(({ actor, anonymous }) => {
    const name = actorName(actor, actors, language);
    return anonymous ? t('history.unnamed', { name }) : name;
  });
  return [...new Set(names)].join(', ');
}
