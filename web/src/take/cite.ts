import { answers } from '../api/answers.ts';
import { ask } from '../api/ask.ts';
import type { Cited } from '../api/types.ts';
import type { Language } from '../language.ts';
import { asOfNow } from '../past/as-of.ts';
import { onDay } from '../past/carried.ts';

/** So many facts are asked for at once: an address has a length that servers still take. */
const AT_ONCE = 150;

/** The sources of facts, numbered in the order of the facts; a sentence behind several facts bears one number. */
export async function cite(facts: readonly string[], language: Language): Promise<Cited> {
  const parts: Cited[] = [];
  for (const path of pathsOf(facts)) {
    parts.push(
      await answers.fetchQuery({
        queryKey: [path, language],
        queryFn: ({ signal }) => ask<Cited>(path, language, signal),
        staleTime: 10_000,
      }),
    );
  }
  return merged(parts);
}

/**
 * The same at once: the browser's own way to print waits for nothing, so that the page has to stand still meanwhile.
 * @throws where the server has no answer ready
 */
export function citeNow(facts: readonly string[], language: Language): Cited {
  return merged(
    pathsOf(facts).map((path) => {
      const known = answers.getQueryData<Cited>([path, language]);
      if (known !== undefined) return known;
      const request = new XMLHttpRequest();
      request.open('GET', `/api${path}`, false);
      request.setRequestHeader('Accept-Language', language);
      request.send();
      if (request.status !== 200) throw new Error(`no sources: ${request.status}`);
      const cited = JSON.parse(request.responseText) as Cited;
      answers.setQueryData([path, language], cited);
      return cited;
    }),
  );
}

function pathsOf(facts: readonly string[]): string[] {
  const wanted = [...new Set(facts)];
  const paths: string[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const query = new URLSearchParams(wanted.slice(from, from + AT_ONCE).map((fact) => ['fact', fact]));
    paths.push(onDay(`/cited?${query}`, asOfNow()));
  }
  return paths;
}

function merged(parts: readonly Cited[]): Cited {
  const sources: Cited['sources'] = [];
  const numbers = new Map<string, number>();
  const documents = new Map<string, Cited['documents'][number]>();
  const facts = parts.flatMap((part) => {
    for (const document of part.documents) documents.set(document.id, document);
    const own = part.sources.map((source) => {
      const key = `${source.document} ${source.start} ${source.end}`;
      const number = numbers.get(key) ?? sources.push(source);
      numbers.set(key, number);
      return number;
    });
    return part.facts.map(({ fact, sources: cited }) => ({ fact, sources: cited.map((number) => own[number - 1]!) }));
  });
  return { facts, sources, documents: [...documents.values()] };
}
