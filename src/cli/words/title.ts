import type { Document } from '../../model/index.ts';
import { openingOf } from '../../wording/index.ts';
import type { Translate } from '../messages.ts';
import { clean } from '../terminal/clean.ts';

/** The title of a document; of one without a title its first words, where the text is at hand. */
export function titleIn(title: string | null, text: Pick<Document, 'text' | 'blocks'> | null, t: Translate): string {
  return clean(title ?? (text && openingOf(text)) ?? t('web:document.untitled'));
}
