import type { Knowledge } from '../../knowledge/index.ts';
import type { Language, Quantity } from '../../model/index.ts';
import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { type Amount, amountsIn } from './amount.ts';
import { percentagesIn } from './percent.ts';
import { type Counted, countedAt, unitOf } from './units.ts';

/** A number with its unit, and where it stands. */
export interface QuantityExpression {
  readonly start: number;
  readonly end: number;
  /** Token that is the unit noun; the number itself where the unit is told elsewhere. */
  readonly unitToken: number;
  readonly quantity: Quantity;
}

/** A number without a noun of its own: «plus de 10.000», "up to 4,000 more". */
export interface BareNumber {
  readonly amount: Amount;
  readonly token: number;
}

/** Units of time; they come after what is counted where both stand in a sentence. */
export const DURATIONS = new Set(['minutes', 'hours', 'days', 'months', 'years', 'km', 'articles']);

/** Numbers that count something an alliance is about: soldiers, missiles, shells, money … */
export function findQuantities(passage: Passage, knowledge: Knowledge, language: Language): QuantityExpression[] {
  const { found, bare } = numbersIn(passage, knowledge, language);
  const inherited = bare.flatMap((one) => {
    const counted =
      countedElsewhere(passage, one, knowledge, language) ?? countedBefore(passage, one, knowledge, language);
    const before = found.findLast(
      (other) => other.end <= passage.start + one.amount.start && !DURATIONS.has(other.quantity.unit),
    );
    const unit = counted?.unit ?? before?.quantity.unit;
    return unit ? [expressionOf(passage, one.amount, unit, counted?.token ?? one.token)] : [];
  });
  return [...found, ...inherited].sort(
    (a, b) => Number(DURATIONS.has(a.quantity.unit)) - Number(DURATIONS.has(b.quantity.unit)) || a.start - b.start,
  );
}

/** The numbers of a passage: those with a unit behind them, and those that stand alone. */
export interface Numbers {
  readonly found: readonly QuantityExpression[];
  readonly bare: readonly BareNumber[];
}

/** The numbers of a passage, sought once. */
export const numbersIn = perPassage((passage, knowledge: Knowledge, language: Language): Numbers => {
  const found: QuantityExpression[] = [];
  const bare: BareNumber[] = [];
  for (const amount of amountsIn(passage.text, knowledge, language)) {
    const last = lastToken(passage, passage.start + amount.end);
    if (last < 0) continue;
    // "12 Leopard 2 tanks": a number that is part of a name.
    if (passage.tokens[last]!.start < passage.start + amount.numberStart) continue;
    if (amount.currency) {
      if (isConversion(passage, amount, amount.currency, found)) continue;
      found.push(expressionOf(passage, amount, amount.currency, last));
      continue;
    }
    const counted = countedAt(passage, last + 1, knowledge, language);
    if (amount.year && (counted.kind !== 'unit' || !isNumberOf(passage, amount, counted))) continue;
    const isPart = isPartOf(passage, amount);
    const group = isPart ? found.findLast((one) => HEADS.has(one.quantity.unit)) : undefined;
    if (counted.kind === 'unit') {
      if (isConversion(passage, amount, counted.unit, found)) continue;
      // «un pays», "one state" is no number.
      if (amount.max === 1 && !amount.approximate) continue;
      // «les deux hommes», "the two men" are those just named.
      if (amount.max === 2 && MEN.test(passage.text.slice(Math.max(0, amount.start - 6), amount.end + 8))) continue;
      const whole = isPart ? found.findLast((one) => one.quantity.unit !== counted.unit) : undefined;
      const unit =
        whole && ['casualties', 'deaths', 'people'].includes(counted.unit) && whole.quantity.unit === 'soldiers'
          ? 'soldiers'
          : counted.unit;
      found.push(expressionOf(passage, amount, unit, counted.token));
    } else if (group) {
      // "twelve peacekeepers, eight of them Indian"
      const told = passage.tokens.findIndex(
        ({ start, form }) => start >= passage.start + amount.end && !/^(of|them|whom)$/i.test(form),
      );
      found.push(
        expressionOf(
          passage,
          amount,
          group.quantity.unit,
          /^(ADJ|NOUN|PROPN)$/.test(passage.tokens[told]?.upos ?? '') ? told : last,
        ),
      );
    } else if (counted.kind === 'bare' && standsAlone(passage, amount)) bare.push({ amount, token: last });
  }
  found.push(...percentagesIn(passage, knowledge, language));
  return { found, bare };
});

/** "3 billion euros ($3.5 billion)", «2 milliards de dollars (1,8 milliard d'euros)»: the same sum in other money. */
function isConversion(passage: Passage, amount: Amount, unit: string, found: readonly QuantityExpression[]): boolean {
  const before = found.at(-1);
  const isMoney = (one: string): boolean => /^[A-Z]{3}$/.test(one);
  if (!before || !isMoney(unit) || !isMoney(before.quantity.unit) || before.quantity.unit === unit) return false;
  const between = passage.text.slice(before.end - passage.start, amount.start);
  return /^\s?\(\s?(?:(?:about|around|roughly|some|nearly|or|soit|environ|près de|quelque)\s)?$/iu.test(between);
}

const MEN = /(?:^|\s)(?:les\sdeux\shommes|the\stwo\smen)(?!\p{L})/iu;

/** Units that count heads: a part of them counts the same. */
const HEADS = new Set([
  ...['soldiers', 'people', 'instructors', 'advisers', 'sappers', 'workers', 'sailors', 'police', 'students'],
  ...['prisoners', 'casualties', 'deaths'],
]);

/** «dont quatorze Sud-Africains», "including 14 South Africans", "eight of them Indian": a part of the number before. */
const isPartOf = (passage: Passage, amount: Amount): boolean =>
  /(?:dont|parmi lesquels|parmi eux|including|among them)\s*(?:\p{L}+\s+)?$/iu.test(
    passage.text.slice(Math.max(0, amount.start - 40), amount.start),
  ) || /^\sof\s(?:them|whom)(?!\p{L})/iu.test(passage.text.slice(amount.end, amount.end + 10));

/** «2000 soldats»: four digits right before what they count, and no «en», "in" before them. */
function isNumberOf(passage: Passage, amount: Amount, counted: Extract<Counted, { kind: 'unit' }>): boolean {
  const before = passage.text.slice(Math.max(0, amount.start - 20), amount.start);
  if (DURATIONS.has(counted.unit) || /(?<!\p{L})(?:en|in|since|depuis|by|from|until|dès)\s$/iu.test(before))
    return false;
  const between = passage.text.slice(amount.end, passage.tokens[counted.token]!.start - passage.start);
  return /^\s*(?:\p{L}+\s)?$/u.test(between);
}

/** True for a number in the place of a noun, and none that numbers an article, a day or a weapon. */
function standsAlone(passage: Passage, amount: Amount): boolean {
  const size = amount.max ?? amount.min ?? 0;
  const behind = passage.tokens.findIndex((one) => one.start >= passage.start + amount.start) - 1;
  if (passage.tokens[behind]?.deprel === 'orphan' && passage.tokens[behind]!.upos === 'PROPN') return true;
  if (!amount.firm || size < (amount.approximate ? 20 : 100)) return false;
  if (amount.start < amount.numberStart) return true;
  const first = passage.tokens.findIndex((one) => one.start >= passage.start + amount.numberStart);
  const before = passage.tokens[first - 1];
  // «en compte 4.000»: a verb that taggers take for a noun.
  if (/^(compte|comptent|counts?|recense|dénombre)$/i.test(before?.form ?? '')) return true;
  return !before || !['NOUN', 'PROPN', 'SYM'].includes(before.upos);
}

/** "Ethiopian troops: at least 3,000 under the flag of the Union and 5,000 more": counted are those told before the colon. */
function countedBefore(
  passage: Passage,
  bare: BareNumber,
  knowledge: Knowledge,
  language: Language,
): { readonly unit: string; readonly token: number } | null {
  const stop = passage.tokens.findLastIndex((token, at) => at <= bare.token && /^[:;(–—]$|^--?$/.test(token.form));
  if (stop < 1) return null;
  for (let at = stop - 1; at >= Math.max(0, stop - 8); at--) {
    const token = passage.tokens[at]!;
    const unit = token.feats.Number === 'Sing' ? null : unitOf(token, knowledge, language);
    if (unit && !DURATIONS.has(unit)) return { unit, token: at };
  }
  return null;
}

/** «le nombre de soldats», "the number of troops" in the same sentence. */
function countedElsewhere(
  passage: Passage,
  bare: BareNumber,
  knowledge: Knowledge,
  language: Language,
): { readonly unit: string; readonly token: number } | null {
  // "puts Russian losses at 600,000": the number hangs on what it counts.
  const above = passage.tokens[passage.tokens[bare.token]!.head];
  const own =
    above && above.upos === 'NOUN' && above.start < passage.tokens[bare.token]!.start
      ? unitOf(above, knowledge, language)
      : null;
  if (own && !DURATIONS.has(own)) return { unit: own, token: passage.tokens[bare.token]!.head };
  const at = passage.tokens.findIndex((token) =>
    /^(nombre|total|effectifs?|number|figure|strength)$/i.test(token.form),
  );
  if (at < 0 || Math.abs(at - bare.token) > 12) return null;
  for (let next = at; next < Math.min(at + 6, passage.tokens.length); next++) {
    const unit = unitOf(passage.tokens[next]!, knowledge, language);
    if (unit) return { unit, token: next };
  }
  return null;
}

export function expressionOf(passage: Passage, amount: Amount, unit: string, unitToken: number): QuantityExpression {
  const { min, max, approximate } = amount;
  return {
    start: passage.start + amount.start,
    end: Math.max(passage.start + amount.end, passage.tokens[unitToken]!.end),
    unitToken,
    quantity: { min, max, unit, approximate },
  };
}

/** The last token that ends at or before an offset and starts before it. */
const lastToken = (passage: Passage, offset: number): number =>
  passage.tokens.findLastIndex((token) => token.start < offset && token.end <= offset + 1);
