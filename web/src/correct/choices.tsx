import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same label. */
  readonly aside: string;
}

interface Props {
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** One of a few to be chosen. */
export function Choices({ choices, chosen, choose }: Props) {
  const { t } = useTranslation();
  const name = useId();
  if (choices.length === 0) return <p className="aside">{t('correct.nothingLike')}</p>;
  return (
    <fieldset className="correct-choices">
      <legend className="hidden-text">{t('correct.choices')}</legend>
      {choices.map(({ id, label, aside }) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            <bdi>{label}</bdi>
            {aside !== '' && <span className="aside correct-aside">{aside}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
