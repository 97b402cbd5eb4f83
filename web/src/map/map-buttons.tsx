import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

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
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('drawing.closer')}
        title={t('drawing.closer')}
        onClick={closer}
      >
        <span aria-hidden="true">+</span>
      </Button>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('drawing.back')}
        title={t('drawing.back')}
        onClick={back}
      >
        <span aria-hidden="true">−</span>
      </Button>
      <Button variant="default" size="compact-md" onClick={whole}>
        {t('map.world')}
      </Button>
    </div>
  );
}
