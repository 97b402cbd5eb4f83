import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { DateSpan, Language } from '../../model/index.ts';
import { perLanguage } from '../text/memo.ts';
import { needsOf } from '../text/needs.ts';
import { daySpan, span, yearSpan } from './calendar.ts';
import type { DateRule } from './grammar.ts';
import { words as re } from './pattern.ts';

type Period = Knowledge['lexicon']['periods']['periods'][number];

/** The rule for wars and turning points that knowledge dates, with what a sentence must hold for it. */
export interface PeriodRule {
  readonly mayName: (text: string) => boolean;
  readonly rule: DateRule;
  /** The day on which a period that words name began, where they name its beginning: «l'invasion de l'Ukraine». */
  readonly startOf: (words: string) => DateSpan | null;
}

/** Preposition, «le début» or «la fin», and article before the name of a period. */
const LED: Record<Language, string> = {
  fr: "(pendant|durant|depuis|dès|en pleine|lors|au cours|à l[’']époque|au temps|au plus fort|à|au)\\s+(?:(?:le |la )?(début|fin)\\s+)?(?:de la |du |de l[’']|des |de |la |le |les |l[’'])?",
  en: "(during|since|throughout|in|at the height of|at|from)\\s+(?:the\\s+(start|beginning|outbreak|end)\\s+of\\s+)?(?:the\\s+|\\p{Lu}\\p{L}+[’']s\\s+)?(?:full-scale\\s+)?",
};

/** The rule for the periods of knowledge; made once. */
export const periodRule = perLanguage((knowledge: Knowledge, language) =>
  ruleOf(knowledge.lexicon.periods.periods, language),
);

function ruleOf(periods: readonly Period[], language: Language): PeriodRule {
  const byName = new Map(periods.flatMap((one) => one[language].map((name) => [foldName(name), one] as const)));
  const names = periods
    .flatMap((one) => one[language])
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('|');
  const named = new RegExp(names, 'iu');
  const need = needsOf([named]);
  return {
    mayName: (text) => need(text)(0) && named.test(text),
    startOf: (words) => {
      const name = named.exec(words)?.[0];
      const period = name ? byName.get(foldName(name)) : undefined;
      const isAct = period && (period.from === period.to || ACT.test(name!));
      return isAct ? daySpan(period.from, 'knowledge') : null;
    },
    rule: {
      name: 'period',
      hint: 'word',
      pattern: re(`${LED[language]}(${names})`, 'giu'),
      resolve: ([, led, part, name]) =>
        periodSpan(byName.get(foldName(name!)), led!.toLowerCase(), part?.toLowerCase()),
    },
  };
}

/** What begins a war is one day. */
const ACT = /^(?:\p{L}+[ -])*(?:invasion|offensive|annexion|annexation)/iu;

/** «depuis» and "since" a period that is over count from its end; from its start where the words say so. */
function periodSpan(period: Period | undefined, led: string, part: string | undefined): DateSpan | null {
  if (!period) return null;
  const { from, to } = period;
  const isSince = /^(?:depuis|dès|since)$/.test(led) || (led === 'from' && part !== undefined);
  const isEnd = part === 'fin' || part === 'end';
  if (isSince) return span(part && !isEnd ? from : (to ?? from), null, 'interval', 'knowledge');
  if (part) return isEnd && to ? yearSpan(Number(to.slice(0, 4)), 'knowledge') : null;
  // «à» and "at" want a part; what is "in" a war that goes on may be of any day.
  if (/^(?:à|au|at)$/.test(led) || (led === 'in' && to === null)) return null;
  return from === to ? daySpan(from, 'knowledge') : span(from, to, 'interval', 'knowledge');
}
