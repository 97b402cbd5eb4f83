import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorDetail, RecordCorrection } from '../api/types.ts';
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
    <div className="correct">
      <button
        type="button"
        className="correct-open"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {t('correct.open')}
      </button>
      {open && (
        <fieldset className="correct-acts">
          <legend className="hidden-text">{t('correct.how')}</legend>
          {acts.map((one) => (
            <button key={one} type="button" aria-pressed={act === one} onClick={() => setAct(one)}>
              {t(`actor.act.${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      {open && act === null && <p className="aside">{t('correct.hint')}</p>}
      {open && act === 'edit' && <EditActor detail={detail} {...frame} />}
      {open && act === 'reject' && (
        <CorrectionFrame what={{ do: 'reject', id }} submit="correct.submit.reject" {...frame}>
          <p>{t('actor.rejectMeans')}</p>
        </CorrectionFrame>
      )}
      {open && act === 'merge' && <PickActors id={id} act="merge" {...frame} />}
      {open && act === 'split' && <PickActors id={id} act="split" {...frame} />}
      {open && act === 'annotate' && <NoteOn id={id} {...frame} />}
    </div>
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
