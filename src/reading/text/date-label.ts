const MONTH =
  '(?:janvier|janv|février|févr|mars|avril|mai|juin|juillet|juil|août|septembre|sept|octobre|oct|novembre|nov|décembre|déc|january|jan|february|feb|march|april|may|june|july|august|aug|september|october|december|dec)\\.?';
const DAY = '(?:\\d{1,2}(?:er|st|nd|rd|th)?)';
const YEAR = '(?:1[6-9]|20)\\d\\d';
const PART =
  '(?:(?:le|fin|début|mi-|late|early|mid-|on|en|in|printemps|été|automne|hiver|spring|summer|autumn|winter)\\s?)';

/** «Juin 2022 :», "14 July 2020 –", "2019:", "May 3, 2021:" */
const LABEL = new RegExp(
  `^\\s*${PART}?(?:${DAY}\\s${MONTH}(?:\\s${YEAR})?|${MONTH}\\s${DAY}(?:,\\s${YEAR})?|${MONTH}\\s${YEAR}|${YEAR}(?:\\s?[-–]\\s?${YEAR})?)\\s?(?::|–|—|--?)\\s+(?=\\S)`,
  'iu',
);

/** The length of a date that labels a line of a chronology, with its mark; 0 where none does: it is no part of the sentence. */
export const dateLabelLength = (text: string): number => LABEL.exec(text)?.[0].length ?? 0;
