import { navigate } from '../router.tsx';

/** Sets a part of the address of the page, or takes it away; the page stays where the eye is. */
export function put(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  if (value === '') query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  navigate(location.pathname + (text === '' ? '' : `?${text}`), { replace: true, keepScroll: true });
}
