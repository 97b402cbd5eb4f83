import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail } from '../api/types.ts';
import { formatSide } from '../format/value.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';

/** Says that other facts stand against this one, and where both sides are shown. */
export function Disputes({ detail }: { readonly detail: EventDetail | ClaimDetail | AgreementDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { contradictions } = detail;
  if (contradictions.length === 0) return null;
  const fact = 'entry' in detail ? detail.entry.id : detail.agreement.id;
  const page = `/contradictions?fact=${encodeURIComponent(fact)}`;
  return (
    <section className="disputes" aria-labelledby="disputes-title">
      <h3 id="disputes-title" className="section-title">
        {t('disputes.title', { count: contradictions.length })}
      </h3>
      <ul>
        {contradictions.map((dispute) => (
          <li key={dispute.id}>
            <Link href={`${page}#${encodeURIComponent(dispute.id)}`}>{t(`contradiction.${dispute.kind}`)}</Link>
            <bdi> {dispute.sides.map((side) => formatSide(side, language, t)).join(' / ')}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
