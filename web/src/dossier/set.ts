import { navigate } from '../router.tsx';
import { type Dossier, dossierQuery } from './dossier.ts';

/** Follows another dossier from here: what else the page keeps in its address stays there. */
export function setDossier(dossier: Dossier): void {
  navigate(addressWith(dossier), { keepScroll: true });
}

/** The address of this page within another dossier. */
export function addressWith(dossier: Dossier): string {
  const given = new URLSearchParams(location.search);
  for (const name of ['actor', 'from', 'to']) given.delete(name);
  const query = new URLSearchParams([...new URLSearchParams(dossierQuery(dossier)), ...given]).toString();
  return location.pathname + (query === '' ? '' : `?${query}`);
}
