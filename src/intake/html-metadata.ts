import type { DomPage } from './dom.ts';
import type { Draft } from './draft.ts';
import { linkedData } from './json-ld.ts';

type Metadata = Pick<Draft, 'title' | 'publisher' | 'url' | 'dates' | 'languageHint'>;

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

function metaOf(page: DomPage): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function httpOnly(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** «Titre - Le Journal»: the name of the outlet is no part of the title. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null || title.length > 500) return title;
  const cut = title.search(/\s[|–—-]\s[^|–—]*$/u);
  const after = cut < 0 ? '' : title.slice(cut).replace(/^\s*[|–—-]\s*/u, '');
  return after.toLowerCase() === publisher.toLowerCase() ? title.slice(0, cut).trim() : title;
}

function timesOf(page: DomPage): string[] {
  const first =
    page.querySelector('time[itemprop="datePublished"], time[pubdate]') ?? page.querySelector('time[datetime]');
  return [first?.getAttribute('datetime') ?? ''];
}

/** The window's title, or the first great heading where that says the same with less around it. */
function shownTitle(page: DomPage): string | null {
  const words = (selector: string): string =>
    page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const [window, heading] = [words('title'), words('h1')];
  return (heading !== '' && (window === '' || window.includes(heading)) ? heading : window) || null;
}

/** What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then `<time>` and `<title>`. */
export function htmlMetadata(page: DomPage): Metadata {
  const data = linkedData(page);
  const meta = metaOf(page);
  const first = (...names: string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const publisher =
    data.publisher ?? first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title');
  const title = data.title ?? first('og:title', 'twitter:title', 'dc.title') ?? shownTitle(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const dates = [data.published, ...dateNames.map((name) => meta.get(name)), ...timesOf(page)];
  const language = /^[a-z]{2}/i.exec(page.documentElement.getAttribute('lang') ?? '')?.[0]?.toLowerCase();
  return {
    title: withoutPublisher(title, publisher)?.replace(/\s+/g, ' ') || null,
    publisher,
    url: httpOnly(canonical) ?? httpOnly(data.url) ?? httpOnly(meta.get('og:url')),
    dates: dates.filter((date): date is string => Boolean(date)),
    languageHint: language ?? null,
  };
}
