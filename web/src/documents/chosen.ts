import type { DocumentCard } from '../api/types.ts';

/** Which documents of the dossier are listed: from the figures of other pages one comes to those that they count. */
export interface Chosen {
  /** null: of any; empty: of nobody who is named. */
  readonly publisher: string | null;
  /** A family of texts. */
  readonly group: string | null;
  readonly note: string | null;
  /** Only texts that stand alone or were likely first. */
  readonly own: boolean;
}

export function chosenOf(query: URLSearchParams): Chosen {
  return {
    publisher: query.get('publisher'),
    group: query.get('group'),
    note: query.get('note'),
    own: query.get('own') === 'true',
  };
}

/** The address of the documents that are chosen, or their path in the API. */
export function documentsAddress(chosen: Partial<Chosen>): string {
  const query = new URLSearchParams();
  for (const name of ['publisher', 'group', 'note'] as const) {
    const value = chosen[name];
    if (value !== null && value !== undefined) query.set(name, value);
  }
  if (chosen.own) query.set('own', 'true');
  return query.size === 0 ? '/documents' : `/documents?${query}`;
}

/** The address of a document. */
export const documentAddress = ({ id }: Pick<DocumentCard, 'id'>): string => `/documents/${encodeURIComponent(id)}`;
