import { useTranslation } from 'react-i18next';
import type { Entry } from '../api/types.ts';

/** What kind of fact it is, in plain words: its mode where it has one («Visite»), its type else, then its dimensions. */
export function KindLabel({ entry }: { readonly entry: Pick<Entry, 'type' | 'mode' | 'dimensions'> }) {
  const { t } = useTranslation();
  const type = t(`type.${entry.type}`);
  const name = entry.mode === null ? type : t(`mode.${entry.type}.${entry.mode}`, { defaultValue: type });
  return (
    <span className={`kind kind-${entry.type}`}>
      {name}
      {entry.dimensions.map((dimension) => (
        <span key={dimension} className="dimension">
          {' · '}
          {t(`dimension.${dimension}`)}
        </span>
      ))}
    </span>
  );
}
