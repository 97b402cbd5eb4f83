import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordCorrection, Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Choices } from '../correct/choices.tsx';
import { CorrectionFrame } from '../correct/frame.tsx';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';

interface Props {
  readonly id: string;
  /** It is the one that is picked, or it is not. */
  readonly act: 'merge' | 'split';
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

const OFFERED = 12;

/** Another actor, by name: this one is the same, or is not. */
export function PickActors({ id, act, ...frame }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const field = useId();
  const [asked, setAsked] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const summary = useAnswer<Summary>('/record/summary');
  const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  const choices = (summary.state === 'ready' ? summary.value.actors : [])
    .map((actor) => ({ id: actor.id, label: nameIn(actor.names, language), aside: t(`actor.kind.${actor.kind}`) }))
    .filter((actor) => actor.id !== id && folded(actor.label).includes(folded(asked)))
    .slice(0, OFFERED);
  // What is merged takes the id of the one that is picked.
  const what = act === 'merge' ? { do: act, ids: [other ?? '', id] } : { do: act, id, off: [other ?? ''] };
  return (
    <CorrectionFrame what={other === null ? null : what} submit={`correct.submit.${act}`} {...frame}>
      <div className="correct-why">
        <label htmlFor={field}>{t(`actor.pick.${act}`)}</label>
        <input id={field} type="search" value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      </div>
      <Choices choices={choices} chosen={other} choose={setOther} />
    </CorrectionFrame>
  );
}
