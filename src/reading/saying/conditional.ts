import { foldName } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';

/** Stems in -ir of verbs in -irer: «tirait» is a past. */
const IRER = new Set('tir retir attir vir inspir respir aspir expir admir desir dechir soupir'.split(' '));
/** Ends of stems of verbs in -rer and -rir: «montrait», «ouvrait», «célébrait». */
const LOOKALIKE = /(?:[bg]r|ouvr|offr|ouffr|livr|ontr|entr|istr|ustr|cadr)$/;

const R = 'r'.charCodeAt(0);

/**
 * True for a French conditional, also where the tagger took «sentirait» for an imperfect; not for an imperfect that looks
 * like one («montrait» of «montrer», «ouvrait» of «ouvrir»).
 */
export function isConditional(token: Token): boolean {
  // Nearly every word is asked: most have another third letter.
  if ((token.form.charCodeAt(2) | 32) === R && /^(?:au|se)r(?:ait|aient|ions)$/i.test(token.form)) return true;
  const told = token.feats.Mood === 'Cnd';
  if (!told && (token.upos !== 'VERB' || token.feats.Tense !== 'Imp')) return false;
  const base = /^(.+r)(?:ais|ait|ions|iez|aient)$/.exec(foldName(token.form))?.[1];
  if (base === undefined) return told;
  // «trouveraient», «finirait», but «considérait», «tirait»
  if (/[ei]r$/.test(base)) return !/ér(?:ait|aient)$/i.test(token.form) && !IRER.has(base);
  const lemma = foldName(token.lemma);
  if (lemma === `${base}er` || lemma === `${base}ir` || LOOKALIKE.test(base)) return false;
  return told || /(?:dr|tr|vr)$/.test(base);
}

/** «ne saurait être écarté»: a way of saying that it cannot be. */
export const isCannot = (tokens: readonly Token[], at: number): boolean =>
  /^saurai(?:t|ent)$/i.test(tokens[at]!.form) && /^n(?:e|['’])$/i.test(tokens[at - 1]?.form ?? '');
