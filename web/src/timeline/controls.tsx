import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import { MoveButton } from '../drawing/move-button.tsx';
import { useLanguage } from '../language.ts';
import type { LaneKind } from './lanes.ts';
import { isoDay, type View, zoomed } from './span.ts';

interface Props {
  readonly by: LaneKind;
  readonly onBy: (by: LaneKind) => void;
  readonly view: View;
  readonly extent: View;
  readonly go: (view: View) => void;
}

/** What is shown, by which lanes, and the buttons that move it for those who have no wheel. */
export function Controls({ by, onBy, view, extent, go }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const move = (share: number) => {
    const days = (view.to - view.from) * share;
    go({ from: view.from + days, to: view.to + days });
  };
  return (
    <div className="board-controls">
      <p className="board-span">
        {t('drawn.span', { from: formatDay(isoDay(view.from), language), to: formatDay(isoDay(view.to), language) })}
      </p>
      <fieldset className="choice">
        <legend className="hidden-text">{t('drawn.by')}</legend>
        {(['dimension', 'actor'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={by === kind} onClick={() => onBy(kind)}>
            {t(kind === 'actor' ? 'drawn.byActor' : 'drawn.byDimension')}
          </button>
        ))}
      </fieldset>
      <div className="board-moves">
        <MoveButton label={t('drawn.earlier')} sign="←" onClick={() => move(-0.5)} />
        <MoveButton label={t('drawn.later')} sign="→" onClick={() => move(0.5)} />
        <MoveButton label={t('drawn.back')} sign="−" onClick={() => go(zoomed(view, 0.5))} />
        <MoveButton label={t('drawn.closer')} sign="+" onClick={() => go(zoomed(view, 2))} />
        <Button variant="default" size="compact-md" onClick={() => go(extent)}>
          {t('drawn.whole')}
        </Button>
      </div>
    </div>
  );
}
