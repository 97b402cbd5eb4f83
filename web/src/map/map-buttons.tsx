import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoveButton } from '../drawing/move-button.tsx';

interface Props {
  readonly closer: () => void;
  readonly back: () => void;
  readonly whole: () => void;
}

/** Closer, further away, the whole world: for those who have no wheel. */
export function MapButtons({ closer, back, whole }: Props) {
  const { t } = useTranslation();
  return (
    <div className="drawing-buttons">
      <MoveButton label={t('drawing.closer')} sign="+" onClick={closer} />
      <MoveButton label={t('drawing.back')} sign="−" onClick={back} />
      <Button variant="default" size="compact-md" onClick={whole}>
        {t('map.world')}
      </Button>
    </div>
  );
}
