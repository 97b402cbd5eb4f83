import { useTranslation } from 'react-i18next';
import type { DocumentCard } from '../api/types.ts';
import { Link } from '../router.tsx';
import { addressHere } from './address.ts';
import { charFragment } from './fragment.ts';

type Note = DocumentCard['notes'][number];

/** What a careful reader would remark on, by kind; each word of the text leads to its place. */
export function Notes({ notes, language }: { readonly notes: readonly Note[]; readonly language: string }) {
  const { t } = useTranslation();
  const kinds = Map.groupBy(notes, ({ kind }) => kind);
  return (
    <ul className="notes">
      {[...kinds].map(([kind, all]) => {
        const quoted = all.flatMap(({ evidence }) => evidence.slice(0, 1));
        return (
          <li key={kind}>
            {quoted.length === 0 ? t(`note.${kind}`) : t(`reader.note.${kind}`, { count: quoted.length })}
            {quoted.map(({ start, end, quote }) => (
              <Link key={start} href={addressHere(null) + charFragment({ start, end })} keepScroll>
                <q lang={language} dir="auto">
                  {shortened(quote)}
                </q>
              </Link>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function shortened(quote: string): string {
  if (quote.length <= 60) return quote;
  return `${quote.slice(0, 56).replace(/\s\S*$/, '')}…`;
}
