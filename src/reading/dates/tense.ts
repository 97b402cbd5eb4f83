import { needOf } from '../text/needs.ts';
import type { Passage } from '../text/passage.ts';

/** Where a clause stands in time, as far as its verb tells. */
export type Tense = 'past' | 'present' | 'future';

/** What a verb behind the words is farther than one before them, in letters. */
const BEHIND = 12;
const BEHIND_COMMA = 60;

/** The tense of the verb nearest to the words, with its auxiliaries and modals; the past where there is none. */
export function tenseAt(passage: Passage, at: number, end: number): Tense {
  const until = passage.start + end;
  const offset = passage.start + at;
  // «Conclu en juin, cet accord prévoit …»: the date is of what was said before the comma.
  const closes = passage.text[end] === ',' && at > 0;
  const distance = (start: number): number =>
    start > offset ? start - offset + (closes ? BEHIND_COMMA : BEHIND) : offset - start;
  let nearest = -1;
  for (let index = 0; index < passage.tokens.length; index++) {
    const token = passage.tokens[index]!;
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    // "May" may be taken for a verb; "starting in January" says when and no more.
    if ((token.start >= offset && token.end <= until) || /^(starting|beginning|partir|compter)$/i.test(token.form))
      continue;
    if (nearest < 0 || distance(token.start) < distance(passage.tokens[nearest]!.start)) nearest = index;
  }
  // «la signature, prévue le 20 novembre», "due on 20 November"
  if (isDue(passage.text, at)) return 'future';
  if (nearest < 0) return 'past';
  const chain = verbChain(passage, nearest).filter((index) => {
    const { start } = passage.tokens[index]!;
    return start < offset || start >= until;
  });
  if (chain.some((index) => looksAhead(passage, index))) return 'future';
  return chain.some((index) => isPresent(passage, index)) && !chain.some((index) => isPast(passage, index))
    ? 'present'
    : 'past';
}

/** A verb with its auxiliaries, and the modals and verbs of planning that it hangs on. */
function verbChain(passage: Passage, verb: number): number[] {
  const chain: number[] = [];
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    chain.push(at, ...(passage.children[at] ?? []).filter((child) => /^(aux|cop)/.test(passage.tokens[child]!.deprel)));
    const kind = passage.tokens[at]!.deprel.split(':')[0]!;
    if (
      !['aux', 'xcomp', 'cop', 'acl', 'advcl'].includes(kind) ||
      (['acl', 'advcl'].includes(kind) && passage.tokens[at]!.feats.VerbForm !== 'Inf')
    )
      break;
    at = passage.tokens[at]!.head;
  }
  return chain;
}

const AHEAD: RegExp =
  /^(devoir|pouvoir|prévoir|programmer|planifier|compter|envisager|entendre|attendre|aller|risquer|will|shall|would|could|may|might|due|set|expect|schedule|plan|slate|intend|hope|likely)$/i;

/** Words before a date by which something is planned for it. */
export function isDue(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return mayBeDue(before) && DUE.test(before);
}

const DUE =
  /(?<!\p{L})(?:due|scheduled|slated|expected|prévue?s?|programmée?s?|attendue?s?)\s+(?:(?:on|for|in|to take place|to begin|le|pour|au|en|à)\s+)*(?:the\s+|la\s+)?$/iu;

const mayBeDue = needOf(DUE);

/** Participles and adjectives that look ahead whatever the tense beside them: «était prévue», "was scheduled". */
const PLANNED = /^(due|set|scheduled|expected|slated|planned|could|might|prévue?s?|programmée?s?|attendue?s?)$/i;

function looksAhead(passage: Passage, index: number): boolean {
  const { feats, form, lemma, upos } = passage.tokens[index]!;
  if (feats.Tense === 'Fut' || /^(will|shall|['’]ll|would)$/i.test(form) || PLANNED.test(form)) return true;
  if (feats.Mood === 'Cnd') return !['avoir', 'être'].includes(lemma);
  if (feats.Tense === 'Past' || feats.Tense === 'Imp') return false;
  // "are to leave"
  if (feats.VerbForm === 'Inf' && isBeTo(passage, index)) return true;
  return (upos === 'VERB' || upos === 'AUX') && AHEAD.test(lemma);
}

const isBeTo = (passage: Passage, verb: number): boolean =>
  /^to$/i.test(passage.tokens[verb - 1]?.form ?? '') && /^(is|are)$/i.test(passage.tokens[verb - 2]?.form ?? '');

const isPresent = (passage: Passage, index: number): boolean => {
  const { feats } = passage.tokens[index]!;
  return feats.Tense === 'Pres' && (feats.VerbForm === 'Fin' || feats.Mood === 'Ind');
};

/** A past participle under «a», «ont», "has" is past, as is any past form. */
const isPast = (passage: Passage, index: number): boolean => {
  const { feats, upos } = passage.tokens[index]!;
  return (feats.Tense === 'Past' || feats.Tense === 'Imp') && (upos === 'VERB' || feats.VerbForm === 'Fin');
};
