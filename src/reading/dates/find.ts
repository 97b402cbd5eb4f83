import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { span as spanOf } from './calendar.ts';
import type { DateExpression } from './expression.ts';
import { DATE_RULES, type DateContext } from './grammar.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
  readonly rule: number;
}

/**
 * The date expressions of a passage, resolved. `previous` is the date told last before it.
 * Something that cannot be told (no day of publication) is left out: never a guess.
 */
export function findDates(
  passage: Passage,
  language: Language,
  published: string | null,
  previous: DateContext['previous'],
): DateExpression[] {
  const rules = DATE_RULES[language];
  const candidates: Candidate[] = rules.flatMap((rule, index) =>
    Array.from(passage.text.matchAll(rule.pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: [...match],
      rule: index,
    })),
  );
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
  const found: DateExpression[] = [];
  let last = previous;
  let until = 0;
  for (const candidate of candidates) {
    if (candidate.start < until) continue;
    const context = { published, future: isFuture(passage, candidate.start), previous: last };
    const resolved = rules[candidate.rule]!.resolve(candidate.groups, context);
    if (!resolved) continue;
    until = candidate.end;
    last = resolved;
    const before = passage.text.slice(Math.max(0, candidate.start - 24), candidate.end);
    const since =
      /(?:depuis|dès|since)(?:\s+(?:le|la|l[’']|the|mois|de|d[’']|début|fin|mi|mid|late|early))*[\s-]*\S+(?:\s+\d{4})?$/iu.test(
        before,
      );
    found.push({
      start: passage.start + candidate.start,
      end: passage.start + candidate.end,
      text: passage.text.slice(candidate.start, candidate.end),
      span: since ? spanOf(resolved.from, null, 'interval', resolved.basis) : resolved,
      since,
    });
  }
  return found;
}

/** True where the verb nearest before the words (or the first after) is in the future. */
function isFuture(passage: Passage, at: number): boolean {
  const offset = passage.start + at;
  const verbs = passage.tokens.filter((token) => token.upos === 'VERB' || token.upos === 'AUX');
  const nearest = verbs.toSorted((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset)).slice(0, 2);
  return nearest.some((token) => token.feats.Tense === 'Fut' || /^(will|shall|'ll|’ll)$/i.test(token.form));
}
