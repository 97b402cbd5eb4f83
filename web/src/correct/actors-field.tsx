import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly set: (ids: readonly string[]) => void;
}

/** Actors of the record, chosen by name. Those that it does not name stay, so that they can be taken away. */
export function ActorsField({ label, value, set }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const summary = useAnswer<Summary>('/record/summary');
  const known = summary.state === 'ready' ? summary.value.actors : [];
  const named = known.map(({ id, names }) => ({ value: id, label: nameIn(names, language) }));
  const others = value.filter((id) => !known.some((actor) => actor.id === id)).map((id) => ({ value: id, label: id }));
  return (
    <MultiSelect
      className="correct-field correct-wide"
      label={label}
      data={[...named, ...others]}
      value={[...value]}
      onChange={set}
      searchable
      limit={60}
      nothingFoundMessage={t('filters.noActor')}
    />
  );
}
