import type { Language, Quantity } from '../../model/index.ts';
import { formatQuantity } from '../../wording/index.ts';
import { ofPages, type Translate } from '../messages.ts';

/** «environ 11 000 soldats», “42 billion US dollars”: the number as it was told, in the words of the pages. */
export function quantityIn(quantity: Quantity, language: Language, t: Translate): string {
  return formatQuantity(quantity, language, ofPages(t));
}
