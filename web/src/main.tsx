import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answers } from './api/answers.ts';
import { App } from './app.tsx';
import { startLanguage } from './language.ts';
import { styleNonce } from './nonce.ts';
import './style/index.ts';
import { theme } from './theme.ts';

await startLanguage();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <QueryClientProvider client={answers}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
