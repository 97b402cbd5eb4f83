import { isAbbreviation } from './abbreviations.ts';
import { lettersOnly } from './letters.ts';
import type { Splitter } from './scan.ts';

const elision = /^(?:[ldjmtsncy]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;
const keptWhole =
  /^(?:c['’]est-à-dire|l['’]on(?![\p{L}\p{Nd}])|aujourd['’]hui|quelqu['’]une?s?|prud['’]hom\p{L}*|entr['’]\p{L}+|presqu['’]\p{L}+|o['’]\p{Lu}\p{L}+)/iu;
const clitic = /(?:-t)?-(?:ils?|elles?|on)$|-(?:je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|y|en|là|ci)$/iu;
/** Words whose last part looks like a clitic and is none. */
const noClitic =
  /^(?:rendez-vous|garde-à-vous|sauve-qui-peut|va-et-vient|(?:celles?|celui|ceux|voi|par|de|au-de|jusque|ce)-(?:là|ci)|là-là|chez-(?:moi|toi|lui|nous|vous))$/iu;
const contractions: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    du: ['de', 'le'],
    des: ['de', 'les'],
    au: ['à', 'le'],
    aux: ['à', 'les'],
    duquel: ['de', 'lequel'],
    desquels: ['de', 'lesquels'],
    desquelles: ['de', 'lesquelles'],
    auquel: ['à', 'lequel'],
    auxquels: ['à', 'lesquels'],
    auxquelles: ['à', 'lesquelles'],
  }),
);
const longestContraction = 11;

/** Cuts a run of letters, digits, hyphens, apostrophes and full stops as the French treebanks do. */
export const splitFrench: Splitter = (text, start, end, push) => {
  // Most runs are letters alone, where nothing can be cut.
  if (lettersOnly(text, start, end)) {
    word(text.slice(start, end), start, end, push);
    return;
  }
  let from = start;
  let to = end;
  const tail: [number, number][] = [];
  while (from < to && /^[-‑'’./+°&@·]$/u.test(text[from]!) && !/^[-‑]\p{L}/u.test(text.slice(from, from + 2))) {
    push({ form: text[from]!, start: from, end: from + 1 });
    from++;
  }
  while (to > from && /^['’./@+&‑-]$/u.test(text[to - 1]!)) {
    if (text[to - 1] === '.' && text[to - 2] !== '.' && isAbbreviation(text, from, to, 'fr')) break;
    if (/['’]/.test(text[to - 1]!) && to - from <= 8 && elision.test(text.slice(from, to))) break;
    let first = to - 1;
    while (text[to - 1] === '.' && text[first - 1] === '.' && first > from) first--;
    tail.push([first, to]);
    to = first;
  }
  glued(text, from, to, push);
  for (const [first, last] of tail.reverse()) push({ form: text.slice(first, last), start: first, end: last });
};

const lostSpace = /(?<=\p{Ll}{3})\.(?=(?:\p{Lu}\p{Ll}|[LDCJNSM]['’]\p{L}|À))/u;
const monthYear =
  /^(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)((?:19|20)\p{Nd}{2})$/iu;

/** A space that was lost in print: «signé.Il» is three tokens, «juin2024» and «n°2» two. */
function glued(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  let from = start;
  while (end - from < 200) {
    const stop = lostSpace.exec(text.slice(from, end));
    if (!stop) break;
    const at = from + stop.index;
    slashes(text, from, at, push);
    push({ form: '.', start: at, end: at + 1 });
    from = at + 1;
  }
  const numbered = /^n[°º](?=\p{Nd})/iu.exec(text.slice(from, Math.min(end, from + 4)));
  if (numbered) {
    push({ form: numbered[0], start: from, end: from + 2 });
    from += 2;
  }
  const month = end - from < 20 ? monthYear.exec(text.slice(from, end)) : null;
  const cut = month ? from + month[1]!.length : end;
  slashes(text, from, cut, push);
  if (month) push({ form: month[2]!, start: cut, end });
}

const measure = /^(\p{Nd}+(?:[.,]\p{Nd}+)*)(h|km|kg|mg|ml|cm|mm|m|g|°C|°)(\p{Nd}{2})?$/u;

/** «et/ou», «mg/kg»: a slash between letters is a word of its own; in «1/100» and «H/C/595» it is not. */
function slashes(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  let from = start;
  if (!/^\p{Lu}?\p{Nd}|\/\p{Lu}\/|\/\p{Nd}/u.test(text.slice(start, Math.min(end, start + 60)))) {
    for (let at = start + 1; at < end - 1; at++) {
      if (text[at] !== '/') continue;
      measured(text, from, at, push);
      push({ form: '/', start: at, end: at + 1 });
      from = at + 1;
    }
  }
  measured(text, from, end, push);
}

/** «14h30», «160km»: the number, the unit, the minutes. */
function measured(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  const found = end - start < 24 ? measure.exec(text.slice(start, end)) : null;
  if (!found) {
    inner(text, start, end, push);
    return;
  }
  let at = start;
  for (const part of [found[1]!, found[2]!, found[3] ?? '']) {
    if (part !== '') push({ form: part, start: at, end: at + part.length });
    at += part.length;
  }
}

function inner(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  let from = start;
  for (;;) {
    const head = text.slice(from, Math.min(end, from + 20));
    if (keptWhole.test(head)) break;
    const match = elision.exec(head);
    if (!match) break;
    push({ form: match[0], start: from, end: from + match[0].length });
    from += match[0].length;
  }
  if (from >= end) return;
  const form = text.slice(from, end);
  const found = form.length < 40 && !noClitic.test(form) ? clitic.exec(form) : null;
  if (
    found &&
    found.index > 0 &&
    !/-/.test(form.slice(0, found.index).replace(clitic, '')) &&
    verbLike(form, found.index)
  ) {
    inner(text, from, from + found.index, push);
    push({ form: found[0], start: from + found.index, end });
    return;
  }
  word(form, from, end, push);
}

/** A word that is not cut: one token, of two words where it is a contraction. */
function word(form: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  const parts = form.length <= longestContraction ? contractions.get(form.toLowerCase()) : undefined;
  if (!parts) push({ form, start, end });
  else push({ form, start, end, words: parts.map((part, index) => cased(part, form, index)) });
}

/** A name («Saint-Denis-en») is no verb; at the start of a sentence («Est-ce») only short or lower-case clitics tell. */
function verbLike(form: string, index: number): boolean {
  const clitics = form.slice(index);
  return clitics === clitics.toLowerCase() || form === form.toUpperCase();
}

function cased(part: string, form: string, index: number): string {
  if (form === form.toUpperCase() && form.length > 1) return part.toUpperCase();
  return index === 0 && form[0] !== form[0]!.toLowerCase() ? part[0]!.toUpperCase() + part.slice(1) : part;
}
