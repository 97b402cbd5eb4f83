import { useTranslation } from 'react-i18next';
import type { Brief } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { formatSide } from '../format/value.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import { Numbers } from './numbers.tsx';

/** What cannot both hold: each value with who stands behind it. */
export function BriefDisputes({ brief: { contradictions, actors } }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return contradictions.map(({ dispute: { id, kind, sides: values, voices }, sides }) => (
    <div key={id} className="brief-group">
      <h3>
        <Link href={`/contradictions#${encodeURIComponent(id)}`}>{t(`contradiction.${kind}`)}</Link>
      </h3>
      <ul>
        {values.map((value, at) => {
          const origins = voices[at]?.origins ?? [];
          const named = origins.filter(({ kind: one }) => one !== 'author').map(({ actor }) => actor);
          const who = [...new Set(named)].map((actor) => actorName(actor, actors, language));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sides may say the same words
            <li key={at} className="brief-line">
              <p>
                <bdi className="brief-fact">{formatSide(value, language, t)}</bdi>
                <Numbers sources={sides[at] ?? []} />
              </p>
              {who.length > 0 && (
                <p className="brief-told">
                  {t('support.accordingTo')} <bdi>{who.join(', ')}</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
