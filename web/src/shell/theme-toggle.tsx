import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Light or dark: the system's choice until one is made here. */
export function ThemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const label = t(`nav.theme.${other}`);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(other)}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        {other === 'dark' ? (
          <path d="M15.5 12.2A6.4 6.4 0 0 1 7.8 4.5a6.4 6.4 0 1 0 7.7 7.7z" strokeWidth="1.5" />
        ) : (
          <>
            <circle cx="10" cy="10" r="3.4" strokeWidth="1.5" />
            <path
              d="M10 2v2m0 12v2M2 10h2m12 0h2M4.4 4.4l1.4 1.4m8.4 8.4 1.4 1.4m0-11.2-1.4 1.4m-8.4 8.4-1.4 1.4"
              strokeWidth="1.5"
            />
          </>
        )}
      </svg>
    </ActionIcon>
  );
}
