import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail } from '../api/types.ts';
import { When } from '../parts/date.tsx';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Sure } from '../parts/sure.tsx';
import { entryAddress, Link } from '../router.tsx';

/** What speaks of the fact, or what it speaks of. */
export function Related({ detail }: { readonly detail: EventDetail | ClaimDetail | AgreementDetail }) {
  const { t } = useTranslation();
  const { related, actors } = detail;
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related-title">
      <h3 id="related-title" className="section-title">
        {t('related.title')}
      </h3>
      <ul>
        {related.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <KindLabel entry={entry} />
            <Link href={entryAddress(entry)}>
              <Headline entry={entry} actors={actors} />
            </Link>
            <span className="aside">
              <When date={entry.date} />
            </span>
            <Sure entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
