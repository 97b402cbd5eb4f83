import { foldName } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';

/** Stems in -ir of verbs in -irer: «tirait» is a past. */
const IRER = new Set([
  'tir',
  'retir',
  'attir',
  'vir',
  'inspir',
  'respir',
  'aspir',
  'expir',
  'admir',
  'desir',
  'dechir',
  'soupir',
]);

/** True for a French conditional, also where the tagger took «sentirait» for an imperfect. */
export function isConditional(token: Token): boolean {
  if (token.feats.Mood === 'Cnd' || /^(?:au|se)r(?:ait|aient|ions)$/i.test(token.form)) return true;
  if (token.upos !== 'VERB' || token.feats.Tense !== 'Imp') return false;
  const base = /^(.+r)(?:ait|aient)$/.exec(foldName(token.form))?.[1];
  return (
    base !== undefined && /(?:er|ir|dr|tr|vr)$/.test(base) && !/ér(?:ait|aient)$/i.test(token.form) && !IRER.has(base)
  );
}
