import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import { Link, useAddress } from '../router.tsx';

interface Props {
  /** What is chosen among, for those who cannot see it. */
  readonly label: string;
  /** The parameter of the address that holds the choice. */
  readonly name: string;
  /** The first, of the empty value, is everything. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** A row of links, one for each part of a list, with how much is in it; the choice stands in the address. */
export function Slices({ label, name, options }: Props) {
  const language = useLanguage();
  const { path, query } = useAddress();
  const chosen = query.get(name) ?? '';
  return (
    <nav className="slices" aria-label={label}>
      <ul>
        {options.map(({ value, label: text, count }) => (
          <li key={value}>
            <Link
              href={addressWith(path, query, name, value)}
              keepScroll
              aria-current={value === chosen ? 'true' : undefined}
              data-empty={count === 0 || undefined}
            >
              {text} <span className="slices-count">{formatNumber(count, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function addressWith(path: string, query: URLSearchParams, name: string, value: string): string {
  const kept = new URLSearchParams(query);
  if (value === '') kept.delete(name);
  else kept.set(name, value);
  const asked = kept.toString();
  return asked === '' ? path : `${path}?${asked}`;
}
