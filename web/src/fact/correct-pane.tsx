import { useState } from 'react';
import type { AgreementDetail, ClaimDetail, EventDetail } from '../api/types.ts';
import { CorrectBar } from '../correct/bar.tsx';
import { Said } from '../correct/said.tsx';
import { factAddress } from '../router.tsx';

interface Props {
  readonly detail: EventDetail | ClaimDetail | AgreementDetail;
  readonly kind: 'event' | 'claim' | 'agreement';
}

/** What people said of the fact, and the ways to say something. */
export function CorrectPane({ detail, kind }: Props) {
  const [open, setOpen] = useState(false);
  const address = (id: string | null) => {
    const query = new URLSearchParams(location.search);
    query.delete('step');
    if (id !== null) return factAddress(kind, id, query);
    return kind === 'agreement' ? `/agreements?${query}` : `/facts?${query}`;
  };
  return (
    <section className="correct-pane">
      <Said corrections={detail.corrections} actors={detail.actors} />
      <CorrectBar detail={detail} kind={kind} open={open} setOpen={setOpen} moved={address} />
    </section>
  );
}
