import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import { formatSpan } from '../../../src/wording/index.ts';

const SPAN = /^(\d{4}-\d{2}-\d{2}|\.\.)(?:\/(\d{4}-\d{2}-\d{2}|\.\.))?$/;

/**
 * What the articles tell of an agreement where the table has it otherwise, or the table's own: a day or a span of days
 * (`2024-06-18`, `2024-06-01/2024-06-30`), or duties with their triggers (`consult threat`), joined by commas.
 */
export function formatTold(value: string, about: string, language: Language, t: TFunction): string {
  if (about === 'obligation') {
    const said = value.split(', ').map((one) => {
      const [duty = '', trigger = ''] = one.split(' ');
      return `${t(`duty.${duty}`, { defaultValue: duty })}, ${t(`trigger.${trigger}`, { defaultValue: trigger })}`;
    });
    return said.join(language === 'fr' ? ' ; ' : '; ');
  }
  const found = SPAN.exec(value);
  if (!found) return value;
  const end = (bound: string | undefined) => (bound === undefined || bound === '..' ? null : bound);
  const from = end(found[1]);
  const to = found[2] === undefined ? from : end(found[2]);
  return formatSpan({ from, to, precision: from === to ? 'day' : 'interval', basis: 'text' }, language, t);
}
