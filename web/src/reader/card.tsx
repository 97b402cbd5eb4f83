import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../src/wording/index.ts';
import type { AgreementDetail, ClaimDetail, DocumentText, EventDetail, PlacedFact } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { CorrectBar } from '../correct/bar.tsx';
import { Said } from '../correct/said.tsx';
import { OriginsSentence } from '../fact/origins-sentence.tsx';
import { Reasons } from '../fact/why.tsx';
import { nameIn } from '../format/names.ts';
import { surenessOf } from '../format/sureness.ts';
import { useLanguage } from '../language.ts';
import { When } from '../parts/date.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { factAddress, Link, useAddress } from '../router.tsx';
import { addressHere, keyOf } from './address.ts';
import { CopyLink } from './copy-link.tsx';
import { charFragment } from './fragment.ts';

type Detail = EventDetail | ClaimDetail | AgreementDetail;

interface Props {
  readonly fact: PlacedFact;
  readonly document: DocumentText;
  readonly correcting: boolean;
  readonly setCorrecting: (on: boolean) => void;
}

/** The chosen fact beside its words: when, where, how sure, who says so, why it was read, and what one can do with it. */
export function FactCard({ fact, document, correcting, setCorrecting }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useAddress();
  const answer = useAnswer<Detail>(`/${fact.kind}s/${encodeURIComponent(fact.id)}`);
  if (answer.state === 'loading') return <Loading lines={3} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const detail = answer.value;
  const { entry } = fact;
  const here = detail.why.filter((one) => one.document === document.document.id);
  const elsewhere = new Set(detail.evidence.map((one) => one.document)).size - 1;
  const kept = new URLSearchParams(query);
  kept.delete('fact');
  return (
    <div className="fact-card">
      {entry !== null && (
        <ul className="fact-card-facts">
          <li>
            <When date={entry.date} />
            {entry.date && <span className="aside">, {t(`date.basis.${entry.date.basis}`)}</span>}
          </li>
          {entry.place && (
            <li>
              <bdi>{nameIn(entry.place, language)}</bdi>
            </li>
          )}
          {entry.quantity && <li>{formatQuantity(entry.quantity, language, t)}</li>}
          <li className="aside">{t(`sure.${surenessOf(entry)}.means`)}</li>
        </ul>
      )}
      {'entry' in detail && <OriginsSentence detail={detail} />}
      {here.length > 0 && (
        <details className="why">
          <summary>{t('why.title')}</summary>
          {here.map((one) => (
            <Reasons key={one.fact} why={one} actors={detail.actors} language={document.document.language} />
          ))}
        </details>
      )}
      <Said corrections={detail.corrections} actors={detail.actors} />
      <p className="fact-card-ways">
        <Link href={factAddress(fact.kind, fact.id, kept)}>{t('reader.openFact')}</Link>
        {elsewhere > 0 && <span className="aside">{t('reader.elsewhere', { count: elsewhere })}</span>}
        <CopyLink address={addressHere(null) + charFragment(fact.spans[0]!)} />
      </p>
      <CorrectBar
        key={keyOf(fact)}
        detail={detail}
        kind={fact.kind}
        open={correcting}
        setOpen={setCorrecting}
        moved={(id) => (id === null ? addressHere(null) : addressHere({ ...fact, id }))}
      />
    </div>
  );
}
