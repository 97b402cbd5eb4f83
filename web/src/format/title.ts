import type { TFunction } from 'i18next';
import type { DocumentCard } from '../api/types.ts';

/** The title of a document; one without a title is told from others by the name of its file. */
export function titleIn({ title, file }: Pick<DocumentCard, 'title' | 'file'>, t: TFunction): string {
  if (title !== null) return title;
  const name = file?.split(/[\\/]/).at(-1) ?? '';
  return name === '' ? t('document.untitled') : t('document.untitledFile', { file: name });
}
