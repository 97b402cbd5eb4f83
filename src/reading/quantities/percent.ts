import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { matchesOf } from '../text/matches.ts';
import { perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/tree.ts';
import { limitBefore } from './amount.ts';
import { figureOf } from './figure.ts';
import type { QuantityExpression } from './find.ts';

/** «2 % du PIB», "81% of its arms imports", «des droits de 25 %», "sixty per cent of …": a share of something, or a rate. */
const shareOf = perLanguage((knowledge: Knowledge, language): RegExp => {
  const words = Object.keys(knowledge.lexicon.quantities.words[language])
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  const sign = String.raw`\s?(?:%|pour cent|per ?cent)`;
  const rate = String.raw`(?<=(?:droits|taxes?|tarifs|douane|tariffs?|duties|levies)\s(?:\p{L}+\s){0,2}(?:de|of)\s\d+(?:[.,]\d+)?${sign})`;
  return new RegExp(
    String.raw`(?<![\d.,\p{L}])(\d+(?:[.,]\d+)?|(?:${words})(?:[- ](?:${words}))*)${sign}(?=\s+(?:du|de|des|d['’]|of)\s?|${rate})`,
    'giu',
  );
});

/** What polls and elections count is no figure of an alliance. */
const POLLED =
  /^\s+(?:du|de|des|d['’]|of)\s?(?:(?:the|les|la|its|their|all|ses|leurs|those|registered|eligible)\s)?(?:vote|voix|suffrage|respondent|voter|électeur|sondé|personnes interrogées|people|population|adults|adultes|ballots|bulletins|chance|seats|sièges)/iu;

/** The shares of a state's product that a sentence tells. */
export function percentagesIn(passage: Passage, knowledge: Knowledge, language: Language): QuantityExpression[] {
  if (!/%|cent\b/iu.test(passage.text)) return [];
  return matchesOf(shareOf(knowledge, language), passage.text)
    .filter((match) => !POLLED.test(passage.text.slice(match.index + match[0].length)))
    .map((match): QuantityExpression => {
      const figure = match[1]!;
      const value = /\d/.test(figure)
        ? Number(figure.replace(',', '.'))
        : (figureOf(figure, knowledge, language)?.value ?? 0);
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
