import type { FoundPassage, SearchAnswer } from '../api/types.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { charFragment } from '../reader/fragment.ts';
import { factAddress } from '../router.tsx';

export const kinds = ['actors', 'agreements', 'facts', 'passages'] as const;
export type Kind = (typeof kinds)[number];

/** Where each thing that was found leads, in the order in which it is shown. */
export function addressesOf(found: SearchAnswer, dossier: Dossier): Readonly<Record<Kind, readonly string[]>> {
  return {
    actors: found.actors.items.map(({ id }) => within(dossier, `/actors/${encodeURIComponent(id)}`)),
    agreements: found.agreements.items.map(({ id }) => within(dossier, factAddress('agreement', id))),
    facts: found.facts.items.map(({ entry: { kind, id } }) =>
      within(dossier, factAddress(kind === 'step' ? 'agreement' : kind, id)),
    ),
    passages: found.passages.items.map(passageAddress),
  };
}

/** The article at a sentence. */
function passageAddress({ document, start, end }: FoundPassage): string {
  const article = `/documents/${encodeURIComponent(document.id)}`;
  return end === 0 ? article : article + charFragment({ start, end });
}
