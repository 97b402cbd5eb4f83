import { QueryClient } from '@tanstack/react-query';

/** The answers of the server: shown again at once when one goes back to a page, and asked anew behind it. */
export const answers = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
});
