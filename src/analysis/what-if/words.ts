import { readFileSync } from 'node:fs';
import { actorName, placeById, stateById, treatyById } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';

type Texts = { readonly question: Readonly<Record<string, string>> };

const catalogues = new Map<Language, Texts>();

/**
 * A question in words, from `messages/what-if.<language>.json`.
 *
 * @param id what the reasoner calls it: its kind, then whom and what it is about (`request:ARM`, `strike-back:PRK>USA`)
 * @param nameOfTreaty names of treaties that are not in the tables of this program
 */
export function questionText(id: string, language: Language, nameOfTreaty: (id: string) => string | undefined): string {
  const colon = id.indexOf(':');
  const text = catalogue(language).question[id.slice(0, colon)];
  if (text === undefined) throw new Error(`messages/what-if.${language}.json has no text for ${id}`);
  const told = id.slice(colon + 1).match(/(?:org|group|person):[^:>]+|[^:>]+/g) ?? [];
  return text.replace(/\{\{(the|name|treaty)(\d)\}\}/g, (whole, form: string, at: string) => {
    const about = told[Number(at) - 1];
    if (about === undefined) return whole;
    if (form === 'treaty') return treatyName(about, language, nameOfTreaty);
    return form === 'the' ? withArticle(about, language) : nameOf(about, language);
  });
}

/** A treaty, with the article where one is named: `us-rok-1953/3`. */
function treatyName(clause: string, language: Language, nameOfTreaty: (id: string) => string | undefined): string {
  const [id = '', article] = clause.split('/');
  const name = treatyById(id)?.names[language] ?? nameOfTreaty(id) ?? id;
  return article === undefined ? name : `${name}, art. ${article}`;
}

const nameOf = (id: string, language: Language): string =>
  actorName(id, language) ?? placeById(id)?.names[language][0] ?? id;

/** Names that English says with an article, by how they begin or end. */
const englishArticle =
  /^(United|Soviet|Czech Rep|Dominican|Central African|Democratic|Republic)|(Islands|Emirates|s of America)$|^(Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/;

/** A name as it stands in a sentence: «la Corée du Sud», “the United States”. */
export function withArticle(id: string, language: Language): string {
  const name = nameOf(id, language);
  if (language === 'en') return englishArticle.test(name) && stateById(id) ? `the ${name}` : name;
  const article = stateById(id)?.article_fr ?? '';
  return article === '' || article === 'l’' ? `${article}${name}` : `${article} ${name}`;
}

function catalogue(language: Language): Texts {
  const known = catalogues.get(language);
  if (known) return known;
  const file = new URL(`../../../messages/what-if.${language}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  catalogues.set(language, read);
  return read;
}
