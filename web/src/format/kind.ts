import type { TFunction } from 'i18next';
import type { Entry } from '../api/types.ts';

/** What kind of fact it is, in plain words: its mode where it has one («Visite»), its type else. */
export function kindName({ type, mode }: Pick<Entry, 'type' | 'mode'>, t: TFunction): string {
  const name = t(`type.${type}`);
  return mode === null ? name : t(`mode.${type}.${mode}`, { defaultValue: name });
}
