import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier, within } from '../dossier/dossier.ts';
import { Link } from '../router.tsx';
import { placeOf, places, purposes } from './places.ts';

interface Props {
  readonly path: string;
  /** Called when a page is chosen, also the one that is shown already. */
  readonly leave: () => void;
}

/** All pages, by what one comes for. */
export function PlaceList({ path, leave }: Props) {
  const { t } = useTranslation();
  const dossier = useDossier();
  const here = placeOf(path);
  return purposes.map((purpose) => {
    const list = places.filter(([, , one]) => one === purpose);
    if (list.length === 0) return <Fragment key={purpose} />;
    return (
      <div key={purpose} className="purpose">
        <span id={`purpose-${purpose}`} className="purpose-name">
          {t(`nav.purpose.${purpose}`)}
        </span>
        <ul aria-labelledby={`purpose-${purpose}`}>
          {list.map(([place, address]) => (
            <li key={place}>
              <Link href={within(dossier, address)} aria-current={here === place ? 'page' : undefined} onClick={leave}>
                {t(`nav.${place}`)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
