import type { DateSpan, Language } from '../../model/index.ts';
import { formatSpan } from '../../wording/index.ts';
import { ofPages, type Translate } from '../messages.ts';

export { formatDay as dayIn } from '../../wording/index.ts';

/** A date as finely as it is known and never finer, as the pages tell it. */
export function spanIn(date: DateSpan, language: Language, t: Translate): string {
  return formatSpan(date, language, ofPages(t));
}
