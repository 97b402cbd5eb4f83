import { useTranslation } from 'react-i18next';
import type { Entry } from '../api/types.ts';
import { kindName } from '../format/kind.ts';

/** What kind of fact it is, in plain words: its mode where it has one («Visite»), its type else, then its dimensions. */
export function KindLabel({ entry }: { readonly entry: Pick<Entry, 'type' | 'mode' | 'dimensions'> }) {
  const { t } = useTranslation();
  return (
    <span className={`kind kind-${entry.type}`}>
      {kindName(entry, t)}
      {entry.dimensions.map((dimension) => (
        <span key={dimension} className="dimension">
          {' · '}
          {t(`dimension.${dimension}`)}
        </span>
      ))}
    </span>
  );
}
