/**
 * The verbs that a form may belong to by the rules of its language, the likelier first. They are guesses: whoever asks
 * keeps the first that is a verb («signent» → «signer», not «sindre»; "severed" → "sever", "united" → "unite").
 * @param form in lower case
 */
export const infinitivesOf = (form: string, language: 'fr' | 'en'): readonly string[] =>
  language === 'fr' ? french(form) : english(form);

const FUTURE = /^(.+r)(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/;
const FIRST = /^(.+?)(?:ant|es?|ent|ons|ez|ais|ait|ions|iez|aient|ai|as|a|âmes|èrent|ée?s?)$/;
const SECOND = /^(.+?)(?:iss(?:ant|ent|ons|ez|ais|ait|ions|iez|aient|es?)|it|is|irent|ies?|i)$/;

function french(form: string): string[] {
  const found: string[] = [];
  const future = FUTURE.exec(form)?.[1];
  if (future) found.push(...(/[ei]r$/.test(future) ? ofFuture(future) : [`${future}e`]));
  const first = FIRST.exec(form)?.[1];
  if (first) found.push(...ofFirst(first));
  // «tolèrent», which is no «tol-èrent».
  if (form.endsWith('èrent')) found.push(...ofFirst(form.slice(0, -3)));
  const second = SECOND.exec(form)?.[1];
  if (second) found.push(`${second}ir`);
  return found;
}

/** «livrer(a)», «déploier(a)», «appeller(a)», «lèver(a)». */
const ofFuture = (stem: string): string[] =>
  stem.endsWith('ir') ? [stem] : ofFirst(stem.slice(0, -2)).filter((verb) => verb.endsWith('er'));

/** «livr(ent)», «engage(ant)», «annonç(ait)», «déploi(ent)», «rappell(e)», «célèbr(ent)», «lèv(e)». */
function ofFirst(stem: string): string[] {
  const found = [`${stem}er`];
  if (stem.endsWith('ge')) found.push(`${stem}r`);
  if (stem.endsWith('ç')) found.push(`${stem.slice(0, -1)}cer`);
  if (/[aou]i$/.test(stem)) found.push(`${stem.slice(0, -1)}yer`);
  if (/(?:ll|tt)$/.test(stem)) found.push(`${stem.slice(0, -1)}er`);
  if (/è[^aeiouy]{1,2}$/.test(stem))
    found.push(`${stem.replace(/è([^è]*)$/, 'é$1')}er`, `${stem.replace(/è([^è]*)$/, 'e$1')}er`);
  return found;
}

function english(form: string): string[] {
  if (/ies$|ied$/.test(form)) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (/[^s]s$/.test(form)) return [form.slice(0, -1), ...(form.endsWith('es') ? [form.slice(0, -2)] : [])];
  const stem = /^(.{2,})(?:ed|ing)$/.exec(form)?.[1];
  if (!stem) return [];
  const doubled = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  // "noting" is of "note", "visiting" of "visit": a short stem with one consonant lost its -e, or would have doubled it.
  const lostE = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  return lostE
    ? [`${stem}e`, stem, ...doubled]
    : [stem, `${stem}e`, ...doubled, ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])];
}
