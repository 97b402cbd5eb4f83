import type { Actor, Agreement, Language } from '../../model/index.ts';
import type { Translate } from '../messages.ts';
import { clean } from '../terminal/clean.ts';

/** Says who and where in the language of the user. */
export interface Names {
  readonly actor: (id: string) => string;
  /** Names joined as the language joins them; «author» is the article itself. */
  readonly actors: (ids: readonly string[]) => string;
  readonly place: (place: string) => string;
  readonly office: (office: string) => string;
  /** The name of the treaty that it is known to be; else the first that articles give it. */
  readonly agreement: (agreement: Pick<Agreement, 'names' | 'knowledge'>) => string;
}

/** @param recorded the actors of the record, which carry the names that only texts give */
export async function namesIn(language: Language, t: Translate, recorded: readonly Actor[]): Promise<Names> {
  const { actorName, officeName, placeById, stateById, treatyById } = await import('../../knowledge/index.ts');
  const own = new Map(recorded.map(({ id, names }) => [id, names]));
  const other = language === 'fr' ? 'en' : 'fr';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const actor = (id: string): string => {
    if (id === 'author') return t('web:entry.author');
    const names = own.get(id);
    return clean(actorName(id, language) ?? names?.[language] ?? names?.[other] ?? id);
  };
  return {
    actor,
    actors: (ids) => list.format(ids.map(actor)),
    place: (place) => clean((placeById(place) ?? stateById(place))?.names[language][0] ?? place),
    office: (office) => clean(officeName(office, language) ?? office),
    agreement: ({ names, knowledge }) => {
      const known = knowledge === null ? undefined : treatyById(knowledge)?.names[language];
      const name = clean(known ?? names[language][0] ?? names[other][0] ?? t('web:agreements.unnamed'));
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    },
  };
}
