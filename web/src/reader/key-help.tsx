import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { looks } from '../drawing/look.ts';
import { tones } from '../drawing/tone.ts';

const keys = [
  ['next', ['j', 'n', '→']],
  ['before', ['k', 'p', '←']],
  ['open', ['o']],
  ['why', ['w']],
  ['correct', ['c']],
  ['leave', ['Esc']],
  ['help', ['?']],
] as const;

/** What the keys do and what the lines under the words say. */
export function KeyHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation();
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('reader.help.title')}</h2>
      <dl className="help-keys">
        {keys.map(([what, pressed]) => (
          <div key={what}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`reader.help.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('reader.help.lines')}</h3>
      <p>{t('reader.help.touch')}</p>
      <ul className="help-lines">
        {tones.map((tone) => (
          <li key={tone}>
            <span className={`line line-0 tone-${tone} look-firm`}>{t(`drawn.tone.${tone}`)}</span>
          </li>
        ))}
      </ul>
      <ul className="help-lines">
        {looks.map((look) => (
          <li key={look}>
            <span className={`line line-0 tone-cooperation look-${look}`}>{t(`drawn.look.${look}`)}</span>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit" className="plain-button">
          {t('reader.help.close')}
        </button>
      </form>
    </dialog>
  );
}
