import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Cited } from '../api/types.ts';
import type { Language } from '../language.ts';
import { cite, citeNow } from './cite.ts';
import { type FactLink, factLinks } from './links.ts';

let printed: Cited | null = null;
const listeners = new Set<() => void>();

/** The sources of the page as it is being printed; null where none were asked for, or the page has changed since. */
export function usePrinted(): Cited | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => printed,
  );
}

/**
 * Prints the page as a brief: each link to a fact bears the numbers of its sources, which stand at the end. A page that
 * has its own says so by `data-own-sources`. Without an answer from the server the page is printed as it is.
 */
export async function printPage(language: Language): Promise<void> {
  const links = linksOfPage();
  const facts = links.map(({ fact }) => fact);
  try {
    give(links, facts.length === 0 ? null : await cite(facts, language));
  } catch {
    forgetPrinted();
  }
  ready = true;
  // Drawings make themselves ready as for any printing, but a canvas needs a frame to show what it was given.
  window.dispatchEvent(new Event('beforeprint'));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.print();
  ready = false;
}

/** Makes the sources of the page ready the moment it is printed from the browser's own menu; answers how to end that. */
export function watchPrinting(language: Language): () => void {
  const before = () => {
    if (ready) return;
    const links = linksOfPage();
    try {
      give(
        links,
        links.length === 0
          ? null
          : citeNow(
              links.map(({ fact }) => fact),
              language,
            ),
      );
    } catch {
      forgetPrinted();
    }
  };
  addEventListener('beforeprint', before);
  return () => removeEventListener('beforeprint', before);
}

/** Whether the page has its sources for the printing that goes on. */
let ready = false;

function linksOfPage(): FactLink[] {
  const main = document.getElementById('main');
  return main === null || main.querySelector('[data-own-sources]') !== null ? [] : factLinks(main);
}

function give(links: readonly FactLink[], cited: Cited | null): void {
  const numbers = new Map(cited?.facts.map(({ fact, sources }) => [fact, sources.join(', ')]));
  for (const { link, fact } of links) link.dataset.sources = numbers.get(fact) ?? '';
  show(cited);
}

/** The page has changed: numbers that were handed out hold no more. */
export function forgetPrinted(): void {
  for (const link of document.querySelectorAll('a[data-sources]')) link.removeAttribute('data-sources');
  if (printed !== null) show(null);
}

function show(cited: Cited | null): void {
  printed = cited;
  // The dialog to print opens at once, and shows what is drawn by then.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}
