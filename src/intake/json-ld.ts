import type { DomPage } from './dom.ts';

type Fields = Record<string, unknown>;

/** What schema.org says of the article on a page. */
export interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* objectsIn(value: unknown, depth = 0): Generator<Fields> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const each of value) yield* objectsIn(each, depth + 1);
  else if (isObject(value)) {
    yield value;
    yield* objectsIn(value['@graph'], depth + 1);
    yield* objectsIn(value.mainEntity, depth + 1);
  }
}

function typesOf(object: Fields): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function words(value: unknown): string | null {
  if (Array.isArray(value)) return words(value[0]);
  if (isObject(value)) return words(value.name ?? value['@id']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The JSON-LD of a page; a script that is not JSON is passed over, as search engines do. */
export function linkedData(page: DomPage): LinkedData {
  const objects: Fields[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      objects.push(
        ...objectsIn(JSON.parse((script.textContent ?? '').replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, ''))),
      );
    } catch {}
  }
  const typed = (pattern: RegExp): Fields | undefined =>
    objects.find((each) => typesOf(each).some((type) => pattern.test(type)));
  const article = typed(/Article$|^Report|Posting$|^AnalysisNews|^OpinionNews/) ?? typed(/^WebPage$/) ?? {};
  const publisher = words(article.publisher) ?? words(article.sourceOrganization);
  return {
    title: words(article.headline) ?? words(article.name),
    publisher: publisher !== null && /^https?:/.test(publisher) ? null : publisher,
    url: words(article.url) ?? words(article.mainEntityOfPage),
    published: words(article.datePublished) ?? words(article.dateCreated),
  };
}
