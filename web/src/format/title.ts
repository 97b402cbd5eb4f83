import type { TFunction } from 'i18next';
import type { DocumentCard } from '../api/types.ts';

/** The title of a document; one without a title is called by its first words, else by the name of its file. */
export function titleIn(
  { title, opening, file }: Pick<DocumentCard, 'title' | 'opening' | 'file'>,
  t: TFunction,
): string {
  const words = title ?? opening;
  if (words !== null) return words;
  const name = file?.split(/[\\/]/).at(-1) ?? '';
  return name === '' ? t('document.untitled') : t('document.untitledFile', { file: name });
}
