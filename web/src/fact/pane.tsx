import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimDetail, EventDetail } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { OpenFact } from '../facts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { isWide } from '../wide.ts';
import { ByOrigin } from './by-origin.tsx';
import { CorrectPane } from './correct-pane.tsx';
import { Disputes } from './disputes.tsx';
import { EntryHead } from './entry-head.tsx';
import { EvidenceReader } from './evidence.tsx';
import { FactHistory } from './history.tsx';
import { Related } from './related.tsx';
import { WhyList } from './why.tsx';

type Detail = EventDetail | ClaimDetail;

/** A fact beside the list, or in its place on a narrow screen: what it says, and the sentences it rests on. */
export default function FactPane({ fact, close }: { readonly fact: OpenFact; readonly close: () => void }) {
  const { t } = useTranslation();
  const answer = useAnswer<Detail>(`/${fact.kind}s/${encodeURIComponent(fact.id)}`);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.focus({ preventScroll: true });
    if (!isWide()) scrollTo(0, 0);
  }, []);
  return (
    <section ref={pane} className="pane" tabIndex={-1} aria-label={t('pane.label')}>
      <button type="button" className="pane-close" onClick={close}>
        <span aria-hidden="true">←</span> {t('pane.close')}
      </button>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && <Fact detail={answer.value} fact={fact} />}
    </section>
  );
}

function Fact({ detail, fact }: { readonly detail: Detail; readonly fact: OpenFact }) {
  return (
    <>
      <EntryHead detail={detail} />
      <CorrectPane detail={detail} kind={fact.kind} />
      <EvidenceReader detail={detail} factKey={`${fact.kind}:${fact.id}`} />
      <ByOrigin detail={detail} />
      <FactHistory detail={detail} />
      <Disputes detail={detail} />
      <Related detail={detail} />
      <WhyList detail={detail} />
    </>
  );
}
