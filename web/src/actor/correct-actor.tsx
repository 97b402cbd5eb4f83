import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorDetail, RecordCorrection } from '../api/types.ts';
import { Acts } from '../correct/acts.tsx';
import { CorrectionFrame } from '../correct/frame.tsx';
import { TextField } from '../correct/inputs.tsx';
import { NoteOn } from '../correct/note-on.tsx';
import { useAsOf } from '../past/as-of.ts';
import { navigate } from '../router.tsx';
import { PickActors } from './pick-actors.tsx';

const acts = ['edit', 'reject', 'merge', 'split', 'annotate'] as const;

/** The ways to correct an actor: its names, who it is and who it is not. */
export function CorrectActor({ detail }: { readonly detail: ActorDetail }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<(typeof acts)[number] | null>(null);
  const [open, setOpen] = useState(false);
  const past = useAsOf() !== '';
  const { id } = detail.actor;
  const close = () => {
    setAct(null);
    setOpen(false);
  };
  const done = ({ what }: RecordCorrection) => {
    close();
    if (what.act === 'reject-actor') navigate('/corrections');
    if (what.act === 'merge-actors') navigate(`/actors/${encodeURIComponent(what.into)}`, { replace: true });
  };
  const frame = { done, cancel: close };
  if (past) return <p className="aside">{t('correct.past')}</p>;
  return (
    <Acts
      acts={acts}
      label={(one) => t(`actor.act.${one}`)}
      act={act}
      choose={setAct}
      open={open}
      toggle={() => (open ? close() : setOpen(true))}
    >
      {act === 'edit' && <EditActor detail={detail} {...frame} />}
      {act === 'reject' && (
        <CorrectionFrame what={{ do: 'reject', id }} submit="correct.submit.reject" {...frame}>
          <p>{t('actor.rejectMeans')}</p>
        </CorrectionFrame>
      )}
      {act === 'merge' && <PickActors id={id} act="merge" {...frame} />}
      {act === 'split' && <PickActors id={id} act="split" {...frame} />}
      {act === 'annotate' && <NoteOn id={id} {...frame} />}
    </Acts>
  );
}

interface EditProps {
  readonly detail: ActorDetail;
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

function EditActor({ detail: { actor, names }, ...frame }: EditProps) {
  const { t } = useTranslation();
  const [fr, setFr] = useState(names.fr ?? '');
  const [en, setEn] = useState(names.en ?? '');
  const [of, setOf] = useState(actor.of ?? '');
  const set = {
    ...(fr !== (names.fr ?? '') || en !== (names.en ?? '') ? { names: { fr: fr.trim(), en: en.trim() } } : {}),
    ...(of !== (actor.of ?? '') ? { of: of.trim() || null } : {}),
  };
  const named = fr.trim() !== '' && en.trim() !== '';
  const what = Object.keys(set).length === 0 || !named ? null : { do: 'edit' as const, id: actor.id, set };
  return (
    <CorrectionFrame what={what} submit="correct.submit.edit" {...frame}>
      <div className="correct-fields">
        <TextField label={t('correct.field.fr')} value={fr} set={setFr} />
        <TextField label={t('correct.field.en')} value={en} set={setEn} />
        {actor.kind !== 'state' && (
          <TextField label={t('correct.field.of')} value={of} set={setOf} hint={t('actor.ofHint')} />
        )}
      </div>
    </CorrectionFrame>
  );
}
