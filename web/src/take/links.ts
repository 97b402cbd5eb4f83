const FACT = /^\/(event|claim|agreement)s\/([^/]+)$/;
const READER = /^\/documents\/[^/]+$/;

/** A link of the page that leads to a fact, and the fact as the API asks for it: `event:<id>`, `signed:<id>` for a step. */
export interface FactLink {
  readonly link: HTMLAnchorElement;
  readonly fact: string;
}

/** The links to facts that a page shows, in the order in which it shows them. */
export function factLinks(page: ParentNode): FactLink[] {
  // Beside an open fact the list is not printed.
  const printed = page.querySelector('.desk-open .pane') ?? page;
  return [...printed.querySelectorAll('a[href]')].flatMap((link) => {
    // The marks of a drawing are links of another kind, and bear no numbers.
    if (!(link instanceof HTMLAnchorElement) || !link.checkVisibility()) return [];
    const fact = factOf(link);
    return fact === null ? [] : [{ link, fact }];
  });
}

function factOf({ href }: HTMLAnchorElement): string | null {
  const { origin, pathname, searchParams } = new URL(href);
  if (origin !== location.origin) return null;
  if (READER.test(pathname)) return searchParams.get('fact');
  const [, kind, id] = FACT.exec(pathname) ?? [];
  if (kind === undefined || id === undefined) return null;
  return `${searchParams.get('step') ?? kind}:${decodeURIComponent(id)}`;
}
