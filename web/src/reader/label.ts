import type { TFunction } from 'i18next';
import type { ActorNames, NamedFact } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { actorName, listNames } from '../format/names.ts';
import { surenessOf } from '../format/sureness.ts';
import type { Language } from '../language.ts';

/** A fact in one line: «Visite : Russie → Corée du Nord (rapporté comme un fait)». */
export function labelOf(
  { entry, names }: Pick<NamedFact, 'entry' | 'names'>,
  actors: ActorNames,
  language: Language,
  t: TFunction,
): string {
  if (entry === null) {
    const name = agreementName({ names: names ?? { fr: [], en: [] } }, language, t);
    return t('reader.labelOf', { kind: t('reader.agreement'), who: name });
  }
  const type = t(`type.${entry.type}`);
  const kind = entry.mode === null ? type : t(`mode.${entry.type}.${entry.mode}`, { defaultValue: type });
  const { sources, targets, speaker } = entry;
  const both = targets.length === 0 || targets.every((id) => sources.includes(id));
  const sides = both ? [sources] : [sources, targets];
  const deed = sides.map((ids) => listNames(ids, actors, language) || t('entry.nobody')).join(' → ');
  const who = entry.kind === 'claim' && speaker !== null ? actorName(speaker, actors, language) : deed;
  return t('reader.label', { kind, who, sure: t(`sure.${surenessOf(entry)}.label`) });
}
