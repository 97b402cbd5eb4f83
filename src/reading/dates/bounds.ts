import type { Language } from '../../model/index.ts';

/** How a preposition bounds the date behind it. */
export type Bound = 'until' | 'by' | 'before' | 'after' | 'since' | 'from';

/** Prepositions that an expression may take in at its head. */
export const LEAD: Record<Language, RegExp> = {
  fr: /^(?:jusqu[’'](?:en|à|au)\s+(?:mois\s+(?:de\s+|d[’']))?|d[’']ici(?:\s+(?:à|au))?(?:\s+mois\s+(?:de\s+|d[’']))?\s+|avant\s+(?:le\s+)?|après\s+(?:le\s+)?|à partir de\s+|dès\s+(?:le\s+)?|depuis\s+(?:le\s+|l[’']|la\s+)?|en\s+|de\s+|d[’']|du\s+|le\s+|les\s+|à\s+la\s+|au\s+)+/iu,
  en: /^(?:until|till|through|by|before|prior to|after|since|from|in|on|the|of|during|at)\s+(?:the\s+)?/iu,
};

const BEFORE: Record<Language, readonly (readonly [Bound, RegExp])[]> = {
  fr: [
    ['until', /(?<!\p{L})jusqu[’'](?:en|à|au|aux)\s*(?:(?:la|le|l[’']|mois de|mois d[’'])\s*)*$/iu],
    [
      'by',
      /(?<!\p{L})(?:d[’']ici(?:\s+(?:à|au|aux|en))?|au plus tard|pas plus tard que)\s*(?:(?:en|à|au|la|le|l[’'])\s*)*$/iu,
    ],
    ['before', /(?<!\p{L})avant\s*(?:(?:la|le|l[’']|les|cette|ce)\s*)*$/iu],
    ['after', /(?<!\p{L})après\s*$/iu],
    ['since', /(?<!\p{L})depuis\s*(?:(?:le|la|les|l[’']|au moins|le mois de|le mois d[’'])\s*)*$/iu],
    [
      'from',
      /(?<!\p{L})(?:dès|à (?:partir|compter) d[eu]|à (?:partir|compter) d[’'])\s*(?:(?:la|le|l[’']|les)\s*)*$/iu,
    ],
  ],
  en: [
    ['until', /(?<!\p{L})(?:until|till|up to|running through|runs through|through)\s+(?:the\s+)?$/iu],
    ['by', /(?<!\p{L})(?:by|no later than)\s+(?:the\s+)?$/iu],
    ['before', /(?<!\p{L})(?:before|prior to|ahead of)\s+(?:the\s+)?$/iu],
    ['after', /(?<!\p{L})after\s+$/iu],
    ['since', /(?<!\p{L})(?:ever\s+)?since\s+(?:the\s+|at least\s+)?$/iu],
    [
      'from',
      /(?<!\p{L})(?:starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?|effective|as of|as from|(?:^|[,;]\s)from)\s+(?:the\s+)?$/iu,
    ],
  ],
};

/** The bound that the words before an expression, and its own preposition, set; null for none. */
export function boundOf(text: string, at: number, language: Language): Bound | null {
  const lead = LEAD[language].exec(text.slice(at, at + 40))?.[0] ?? '';
  const before = `${text.slice(Math.max(0, at - 30), at)}${lead}`;
  if (!QUICK[language].test(before)) return null;
  for (const [bound, pattern] of BEFORE[language])
    if (pattern.test(before)) return isNot(before, bound) ? 'since' : bound;
  return null;
}

const QUICK: Record<Language, RegExp> = {
  fr: /jusqu|ici|tard|avant|après|depuis|dès|partir|compter/iu,
  en: /until|till|through|up to|by|later than|before|prior|ahead|after|since|starting|beginning|effective|as |from/iu,
};

/** «pas avant 2026», "not until 2026": from then on. */
const isNot = (before: string, bound: Bound): boolean =>
  (bound === 'before' || bound === 'until') && /(?:\bpas|\bnot|n[’']t)\s+(?:avant|until|before)\s/iu.test(before);
