import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText, PlacedFact } from '../api/types.ts';
import { type Tone, tones } from '../drawing/tone.ts';
import { agreementName } from '../format/agreement.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Sure } from '../parts/sure.tsx';
import { keyOf } from './address.ts';
import { toneOfFact } from './lay.ts';
import { SetAside } from './set-aside.tsx';

interface Props {
  readonly document: DocumentText;
  /** Those of the kinds that are shown. */
  readonly facts: readonly PlacedFact[];
  readonly chosen: PlacedFact | null;
  readonly choose: (fact: PlacedFact | null) => void;
  readonly hidden: readonly Tone[];
  readonly toggle: (tone: Tone) => void;
  readonly lined: boolean;
  readonly toggleLines: () => void;
  /** What the chosen fact says, where it is shown in the list. */
  readonly card: ReactNode;
  readonly openHelp: () => void;
}

/** The facts of a text in its order, by kind; the chosen one opened in its place. */
export function FactsOf({ document, facts, card, openHelp, ...rest }: Props) {
  const { chosen, choose, hidden, toggle, lined, toggleLines } = rest;
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice comes into view
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[data-open]');
    const box = item?.closest<HTMLElement>('.reader-facts');
    if (!item || !box || box.scrollHeight <= box.clientHeight) return;
    const { top, bottom } = item.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    if (top < around.top + 40) box.scrollTop -= around.top + 40 - top;
    else if (bottom > around.bottom) box.scrollTop += Math.min(bottom - around.bottom + 12, top - around.top - 40);
  }, [chosen]);
  const count = (tone: Tone) => document.facts.filter((fact) => toneOfFact(fact) === tone).length;
  return (
    <aside className="reader-facts" aria-labelledby="facts-title">
      <div className="section-title">
        <h2 id="facts-title">{t('reader.facts')}</h2>
        <span className="section-count">
          {document.facts.length}
          <button type="button" className="help-button" onClick={openHelp} aria-label={t('reader.help.title')}>
            ?
          </button>
        </span>
      </div>
      {document.facts.length === 0 && <p>{t('reader.none')}</p>}
      {document.facts.length > 0 && (
        <fieldset className="reader-kinds">
          <legend className="hidden-text">{t('reader.kinds')}</legend>
          {tones
            .filter((tone) => count(tone) > 0)
            .map((tone) => (
              <button key={tone} type="button" aria-pressed={!hidden.includes(tone)} onClick={() => toggle(tone)}>
                <span className={`kind-dot tone-${tone}`} aria-hidden="true" />
                {t(`drawn.tone.${tone}`)} <span className="reader-count">{count(tone)}</span>
              </button>
            ))}
          <label className="reader-lined">
            <input type="checkbox" checked={lined} onChange={toggleLines} /> {t('reader.underline')}
          </label>
        </fieldset>
      )}
      <ol ref={list}>
        {facts.map((placed) => (
          <li key={keyOf(placed)} data-open={placed === chosen || undefined} className={`tone-${toneOfFact(placed)}`}>
            <button
              type="button"
              className="reader-fact"
              aria-pressed={placed === chosen}
              onClick={() => choose(placed === chosen ? null : placed)}
            >
              <FactName placed={placed} document={document} />
            </button>
            {placed === chosen && card}
          </li>
        ))}
      </ol>
      <SetAside document={document} />
    </aside>
  );
}

/** What kind of fact it is, who does it to whom, how sure it is. */
export function FactName({ placed, document }: { readonly placed: PlacedFact; readonly document: DocumentText }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, names, corrected } = placed;
  const sign = corrected && <span className="corrected-sign">{t('correct.sign')}</span>;
  if (entry === null) {
    return (
      <>
        <span className="kind">
          {t('reader.agreement')} {sign}
        </span>
        <bdi className="reader-fact-who">{agreementName({ names: names ?? { fr: [], en: [] } }, language, t)}</bdi>
      </>
    );
  }
  return (
    <>
      <span className="reader-fact-kind">
        <KindLabel entry={entry} />
        {sign}
      </span>
      <span className="reader-fact-who">
        <Headline entry={entry} actors={document.actors} />
      </span>
      <Sure entry={entry} />
    </>
  );
}
