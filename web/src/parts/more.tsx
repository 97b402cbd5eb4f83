import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly busy: boolean;
  /** null: all is shown, and there is no button. */
  readonly more: (() => void) | null;
}

/** The way to the next stretch of a long list, with how much of it is there. */
export function More({ shown, total, busy, more }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (more === null) return null;
  return (
    <Button variant="default" fullWidth loading={busy} onClick={more}>
      {t('timeline.more', { shown: formatNumber(shown, language), total: formatNumber(total, language) })}
    </Button>
  );
}
