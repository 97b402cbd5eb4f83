import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Dossiers, Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Link } from '../router.tsx';
import type { Dossier } from './dossier.ts';
import { addressWith, setDossier } from './set.ts';
import { dossierPeriod, dossierTitle } from './title.ts';

interface Props {
  readonly dossier: Dossier;
  readonly close: () => void;
}

/** Whom to follow and when: relations that the record suggests, and fields for any other. */
export default function DossierEditor({ dossier, close }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const suggested = useAnswer<Dossiers>('/dossiers');
  const summary = useAnswer<Summary>('/record/summary');
  const set = (change: Partial<Dossier>) => setDossier({ ...dossier, ...change });
  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  if (summary.state === 'loading' || suggested.state === 'loading') return <Loading lines={3} />;
  const known = summary.value.actors.map((actor) => ({ value: actor.id, label: nameIn(actor.names, language) }));
  // An address may name an actor that the record does not know: it stays visible, so that it can be taken away.
  const unknown = dossier.actors.filter((id) => !known.some(({ value }) => value === id));
  return (
    <div className="dossier-editor">
      {suggested.state === 'ready' && suggested.value.dossiers.length > 0 && (
        <div>
          <h2 className="dossier-hint">{t('dossier.suggested')}</h2>
          <ul className="dossier-suggested">
            {suggested.value.dossiers.map(({ actors, from, to, facts }) => {
              const other = { actors, from: '', to: '' };
              const stretch = { actors, from: from ?? '', to: to ?? '' };
              return (
                <li key={actors.join(' ')}>
                  <Link href={addressWith(other)} onClick={close} keepScroll>
                    <bdi>{dossierTitle(other, suggested.value.actors, language, t)}</bdi>
                  </Link>
                  <span className="dossier-facts">
                    {t('dossier.facts', { count: facts, number: formatNumber(facts, language) })}
                    {from !== null && (
                      <>
                        {' · '}
                        <Link href={addressWith(stretch)} onClick={close} keepScroll>
                          {dossierPeriod(stretch, language, t)}
                        </Link>
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div className="dossier-fields">
        <MultiSelect
          label={t('dossier.actors')}
          placeholder={dossier.actors.length === 0 ? t('dossier.anybody') : ''}
          data={[...known, ...unknown.map((id) => ({ value: id, label: id }))]}
          value={[...dossier.actors]}
          onChange={(actors) => set({ actors })}
          searchable
          clearable
          limit={60}
          nothingFoundMessage={t('filters.noActor')}
          clearButtonProps={{ 'aria-label': t('filters.clearActors') }}
          className="dossier-actors"
        />
        <TextInput
          type="date"
          label={t('filters.from')}
          value={dossier.from}
          max={dossier.to === '' ? undefined : dossier.to}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('filters.to')}
          value={dossier.to}
          min={dossier.from === '' ? undefined : dossier.from}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </div>
      <p className="dossier-note">{t('dossier.note')}</p>
    </div>
  );
}
