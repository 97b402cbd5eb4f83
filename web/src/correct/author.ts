const KEPT = 'entente-author';

/** Who corrected last in this browser; empty where nobody did or nothing may be kept. */
export function lastAuthor(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/** Keeps who corrects for the next time. */
export function rememberAuthor(author: string): void {
  try {
    localStorage.setItem(KEPT, author);
  } catch {
    // A browser that keeps nothing asks again.
  }
}
