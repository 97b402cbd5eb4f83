import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/tree.ts';
import { limitBefore } from './amount.ts';
import type { QuantityExpression } from './find.ts';

/** «2 % du PIB», "3.5% of its output", "4.7 percent of GDP": what a state spends, in percent of its product, or buys and sells. */
const SHARE =
  /(\d+(?:[.,]\d+)?)\s?(?:%|pour cent|per ?cent)\s+(?:(?:du|de son|de leur|of(?: its| their)?)\s+(?:PIB|produit intérieur|GDP|gross|national|economic|output)|(?:des?|d['’]|of)[^.,;:()]{0,24}\s(?:importations|exportations|imports|exports))/giu;

/** The shares of a state's product that a sentence tells. */
export function percentagesIn(passage: Passage, knowledge: Knowledge, language: Language): QuantityExpression[] {
  if (!/%|cent\b/iu.test(passage.text)) return [];
  return Array.from(passage.text.matchAll(SHARE), (match): QuantityExpression => {
    const value = Number(match[1]!.replace(',', '.'));
    const { kind, start } = limitBefore(passage.text, match.index, knowledge, language);
    const unitToken = Math.max(0, tokenAt(passage, passage.start + match.index));
    return {
      start: passage.start + start,
      end: passage.start + match.index + match[0].length,
      unitToken,
      quantity: {
        min: kind === 'most' ? null : value,
        max: kind === 'least' ? null : value,
        unit: 'percent',
        approximate: kind !== null,
      },
    };
  });
}
