import type { Rule } from '../../knowledge/index.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/**
 * "Two days before the summit, Chad closed its border": talks of which nothing is told but that they date something else. Those
 * in the clause need not have taken part.
 */
export function isMereDate(passage: Passage, trigger: number, rule: Rule): boolean {
  const token = passage.tokens[trigger]!;
  if (rule.type !== 'CONSULT' || token.upos !== 'NOUN' || token.head < 0) return false;
  const parts = passage.children[trigger] ?? [];
  const isBare = parts.every((child) => /^(det|case|punct|fixed)/.test(passage.tokens[child]!.deprel));
  const isDefinite = childrenBy(passage, trigger, 'det').some((child) => isThe(passage.tokens[child]!));
  if (!isBare || !isDefinite) return false;
  const led = childrenBy(passage, trigger, 'case').map((child) => passage.tokens[child]!);
  if (isSpan(passage.tokens[token.head]!) && relation(token) === 'nmod') return led.some(isBeforeOrAfter);
  return led.some(isBefore);
}

const isThe = formIs(/^(le|la|les|l['’]|the)$/);
const isSpan = formIs(
  /^(ans?|années?|mois|semaines?|jours?|heures?|veille|lendemain|years?|months?|weeks?|days?|hours?|eve)$/,
);
const isBefore = formIs(/^(before|ahead|avant)$/);
const isBeforeOrAfter = formIs(/^(before|after|ahead|avant|après|de|of)$/);
