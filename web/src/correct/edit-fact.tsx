import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail, RecordCorrection } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { ActorsField } from './actors-field.tsx';
import { DateField } from './date-field.tsx';
import { type Fields, fieldsOf, patchOf } from './fields.ts';
import { CorrectionFrame } from './frame.tsx';
import { ChoiceField, TextField } from './inputs.tsx';
import { claimKinds, eventTypes, factualities, kindsOfPact, modesOf, moods, unitNames } from './options.ts';

interface Props {
  readonly detail: EventDetail | ClaimDetail | AgreementDetail;
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

/** What a fact should say; only what was changed is kept as a correction. */
export function EditFact({ detail, ...frame }: Props) {
  const language = useLanguage();
  const before = useMemo(() => fieldsOf(detail, language), [detail, language]);
  const [fields, setFields] = useState(before);
  const set = patchOf(before, fields);
  const id = 'event' in detail ? detail.event.id : 'claim' in detail ? detail.claim.id : detail.agreement.id;
  const what = Object.keys(set).length === 0 ? null : { do: 'edit' as const, id, set };
  const put = (change: Fields) => setFields((now) => ({ ...now, ...change }));
  return (
    <CorrectionFrame what={what} submit="correct.submit.edit" {...frame}>
      <div className="correct-fields">
        {'agreement' in detail ? (
          <PactFields fields={fields} put={put} />
        ) : (
          <ToldFields detail={detail} date={before.date as string} fields={fields} put={put} />
        )}
      </div>
    </CorrectionFrame>
  );
}

interface FieldsProps {
  readonly fields: Fields;
  readonly put: (change: Fields) => void;
}

function PactFields({ fields, put }: FieldsProps) {
  const { t } = useTranslation();
  const kinds = fields.kinds as readonly string[];
  const toggle = (kind: string) =>
    put({ kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind] });
  return (
    <>
      <TextField label={t('correct.field.namesFr')} value={fields.fr as string} set={(fr) => put({ fr })} lines />
      <TextField label={t('correct.field.namesEn')} value={fields.en as string} set={(en) => put({ en })} lines />
      <ActorsField
        label={t('correct.field.parties')}
        value={fields.parties as readonly string[]}
        set={(parties) => put({ parties })}
      />
      <fieldset className="correct-checks correct-wide">
        <legend>{t('correct.field.kinds')}</legend>
        {kindsOfPact.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />{' '}
            {t(`agreementKind.${kind}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function ToldFields({
  detail,
  date: before,
  fields,
  put,
}: FieldsProps & { readonly detail: EventDetail | ClaimDetail; readonly date: string }) {
  const { t } = useTranslation();
  const text = (name: string) => fields[name] as string;
  const type = 'event' in detail ? 'type' : 'kind';
  const named = (values: readonly string[], key: string) =>
    values.map((value) => [value, t(`${key}.${value}`)] as const);
  const modes = type === 'type' ? modesOf(text('type'), t) : [];
  return (
    <>
      <ChoiceField
        label={t(`correct.field.${type}`)}
        value={text(type)}
        options={named(type === 'type' ? eventTypes : claimKinds, 'type')}
        set={(value) => put(type === 'type' ? { type: value, mode: '' } : { kind: value })}
      />
      {modes.length > 0 && (
        <ChoiceField
          label={t('correct.field.mode')}
          value={text('mode')}
          options={[['', t('correct.nothing')], ...modes]}
          set={(mode) => put({ mode })}
        />
      )}
      {type === 'kind' && (
        <ActorsField
          label={t('correct.field.speaker')}
          value={text('speaker') === '' ? [] : [text('speaker')]}
          set={(ids) => put({ speaker: ids.at(-1) ?? '' })}
        />
      )}
      <ActorsField
        label={t('correct.field.sources')}
        value={fields.sources as readonly string[]}
        set={(sources) => put({ sources })}
      />
      <ActorsField
        label={t('correct.field.targets')}
        value={fields.targets as readonly string[]}
        set={(targets) => put({ targets })}
      />
      <DateField value={text('date')} before={before} set={(date) => put({ date })} />
      <TextField label={t('correct.field.place')} value={text('place')} set={(place) => put({ place })} />
      <fieldset className="correct-quantity correct-wide">
        <legend>{t('correct.field.quantity')}</legend>
        <TextField label={t('correct.field.min')} value={text('min')} set={(min) => put({ min })} number />
        <TextField label={t('correct.field.max')} value={text('max')} set={(max) => put({ max })} number />
        <ChoiceField
          label={t('correct.field.unit')}
          value={text('unit')}
          options={[['', t('correct.nothing')], ...unitNames(text('unit'), t)]}
          set={(unit) => put({ unit })}
        />
        <label className="correct-about">
          <input
            type="checkbox"
            checked={fields.approximate as boolean}
            onChange={(event) => put({ approximate: event.currentTarget.checked })}
          />{' '}
          {t('correct.field.approximate')}
        </label>
      </fieldset>
      <ChoiceField
        label={t('correct.field.factuality')}
        value={text('factuality')}
        options={named(factualities, 'factuality')}
        set={(factuality) => put({ factuality })}
      />
      <ChoiceField
        label={t('correct.field.mood')}
        value={text('mood')}
        options={named(moods, 'why.mood')}
        set={(mood) => put({ mood })}
      />
    </>
  );
}
