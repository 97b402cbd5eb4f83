import { useTranslation } from 'react-i18next';
import { formatDay, formatQuantity, formatSpan } from '../../../src/wording/index.ts';
import type { ActorNames, DateSpan, Quantity } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';

/** What an edit set, field by field, as the page writes such things. */
export function PatchOf({ set, actors }: { readonly set: object; readonly actors: ActorNames }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = (field: string, value: unknown): string => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return t('correct.nothing');
    if (field === 'date') return formatSpan(value as DateSpan, language, t);
    if (field === 'quantity') return formatQuantity(value as Quantity, language, t);
    if (field === 'names')
      return Object.values(value as object)
        .flat()
        .join(' / ');
    if (field === 'type' || field === 'kind') return t(`type.${value as string}`);
    if (field === 'factuality') return t(`factuality.${value as string}`);
    if (field === 'mood') return t(`why.mood.${value as string}`);
    if (field === 'kinds') return (value as string[]).map((kind) => t(`agreementKind.${kind}`)).join(', ');
    if (field === 'published') return formatDay(String(value), language);
    if (field === 'title' || field === 'publisher') return String(value);
    // Places of the tables have their name for an id.
    if (field === 'place' && /^[a-z-]+$/.test(String(value))) return capitalised(String(value));
    const ids = Array.isArray(value) ? (value as string[]) : [String(value)];
    return listNames(ids, actors, language);
  };
  return (
    <ul className="said-set">
      {Object.entries(set).map(([field, value]) => (
        <li key={field}>
          {t(`correct.field.${field}`)} <bdi>{shown(field, value)}</bdi>
        </li>
      ))}
    </ul>
  );
}

const capitalised = (id: string): string =>
  id.replaceAll('-', ' ').replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
