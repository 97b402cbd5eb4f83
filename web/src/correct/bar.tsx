import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail, RecordCorrection } from '../api/types.ts';
import { useAsOf } from '../past/as-of.ts';
import { navigate } from '../router.tsx';
import { Acts } from './acts.tsx';
import { EditFact } from './edit-fact.tsx';
import { CorrectionFrame } from './frame.tsx';
import { MergeFact } from './merge-fact.tsx';
import { NoteOn } from './note-on.tsx';
import { SplitFact } from './split-fact.tsx';

interface Props {
  readonly detail: EventDetail | ClaimDetail | AgreementDetail;
  readonly kind: 'event' | 'claim' | 'agreement';
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Where the fact stands after it was corrected under an id of its own; null: it is gone. */
  readonly moved: (id: string | null) => string;
}

type Act = 'edit' | 'reject' | 'merge' | 'split' | 'annotate';

/** The ways to correct a fact in its place. */
export function CorrectBar({ detail, kind, open, setOpen, moved }: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const past = useAsOf() !== '';
  const fact = 'event' in detail ? detail.event : 'claim' in detail ? detail.claim : detail.agreement;
  const acts: readonly Act[] = [
    'edit',
    'reject',
    'merge',
    ...(fact.mentions.length > 1 ? ['split' as const] : []),
    'annotate',
  ];
  const close = () => {
    setAct(null);
    setOpen(false);
  };
  const done = ({ bearsOn }: RecordCorrection) => {
    close();
    const now = bearsOn[0] ?? null;
    if (now !== fact.id) navigate(moved(now), { replace: true, keepScroll: true });
  };
  if (past) return <p className="aside correct-past">{t('correct.past')}</p>;
  const frame = { done, cancel: close };
  return (
    <Acts
      acts={acts}
      label={(one) => t(`correct.act.${one}`)}
      act={act}
      choose={setAct}
      open={open}
      toggle={() => (open ? close() : setOpen(true))}
    >
      {act === 'edit' && <EditFact detail={detail} {...frame} />}
      {act === 'reject' && (
        <CorrectionFrame what={{ do: 'reject', id: fact.id }} submit="correct.submit.reject" {...frame}>
          <p>{t('correct.rejectMeans')}</p>
        </CorrectionFrame>
      )}
      {act === 'merge' && <MergeFact detail={detail} kind={kind} {...frame} />}
      {act === 'split' && <SplitFact detail={detail} mentions={fact.mentions} id={fact.id} {...frame} />}
      {act === 'annotate' && <NoteOn id={fact.id} {...frame} />}
    </Acts>
  );
}
