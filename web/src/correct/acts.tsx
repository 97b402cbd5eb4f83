import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<A extends string> {
  readonly acts: readonly A[];
  /** The words on the button of an act. */
  readonly label: (act: A) => string;
  /** The one that is chosen. */
  readonly act: A | null;
  readonly choose: (act: A) => void;
  readonly open: boolean;
  readonly toggle: () => void;
  /** The form of the chosen act. */
  readonly children: ReactNode;
}

/** A button that opens the ways to correct something, and the form of the one that is chosen. */
export function Acts<A extends string>({ acts, label, act, choose, open, toggle, children }: Props<A>) {
  const { t } = useTranslation();
  return (
    <div className="correct">
      <button type="button" className="correct-open" aria-expanded={open} onClick={toggle}>
        {t('correct.open')}
      </button>
      {open && (
        <fieldset className="correct-acts">
          <legend className="hidden-text">{t('correct.how')}</legend>
          {acts.map((one) => (
            <button key={one} type="button" aria-pressed={act === one} onClick={() => choose(one)}>
              {label(one)}
            </button>
          ))}
        </fieldset>
      )}
      {open && act === null && <p className="aside">{t('correct.hint')}</p>}
      {open && children}
    </div>
  );
}
