import { useState } from 'react';
import type { AgreementDetail, ClaimDetail, EventDetail } from '../api/types.ts';
import { CorrectBar } from '../correct/bar.tsx';
import { Said } from '../correct/said.tsx';
import type { OpenFact } from '../facts/page.tsx';
import { factAddress } from '../router.tsx';

interface Props {
  readonly detail: EventDetail | ClaimDetail | AgreementDetail;
  readonly fact: OpenFact;
}

/** What people said of the fact, and the ways to say something. */
export function CorrectPane({ detail, fact }: Props) {
  const [open, setOpen] = useState(false);
  const address = (id: string | null) => {
    const query = new URLSearchParams(location.search);
    query.delete('step');
    return id === null ? `/facts?${query}` : factAddress(fact.kind, id, query);
  };
  return (
    <section className="correct-pane">
      <Said corrections={detail.corrections} actors={detail.actors} />
      <CorrectBar detail={detail} kind={fact.kind} open={open} setOpen={setOpen} moved={address} />
    </section>
  );
}
