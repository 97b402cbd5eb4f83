import { useLocationProperty } from 'wouter/use-browser-location';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of publication that the page looks back to, `YYYY-MM-DD`; empty for the present. */
export function asOfNow(): string {
  const day = new URLSearchParams(location.search).get('asOf') ?? '';
  return DAY.test(day) ? day : '';
}

/** The day of the page, kept up with its address. */
export function useAsOf(): string {
  return useLocationProperty(asOfNow);
}
