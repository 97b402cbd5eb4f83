import type { TFunction } from 'i18next';

export const eventTypes = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST'],
  ...['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
];
export const claimKinds = ['statement', 'quantity', 'allegation', 'denial', 'evasion', 'prediction', 'question'];
export const factualities = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu'];
export const moods = ['asserted', 'conditional', 'planned', 'hypothetical', 'counterfactual'];
export const kindsOfPact = ['defence', 'offence', 'neutrality', 'nonaggression', 'consultation', 'cooperation'];

/** The modes of a type, with their names. */
export function modesOf(type: string, t: TFunction): (readonly [string, string])[] {
  return Object.entries(branch(`mode.${type}`, t));
}

/** The units that the tables know, by name; one that they do not know stays as it is. */
export function unitNames(own: string, t: TFunction): (readonly [string, string])[] {
  const known = Object.entries(branch('unit', t))
    .filter(([key]) => key.endsWith('_other'))
    .map(([key, name]) => [key.slice(0, -'_other'.length), name] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return own === '' || known.some(([unit]) => unit === own) ? known : [[own, own], ...known];
}

/** All words below a key; none where the key is a word itself or not there. */
function branch(key: string, t: TFunction): Readonly<Record<string, string>> {
  const words: unknown = t(key, { returnObjects: true, defaultValue: {} });
  return typeof words === 'object' && words !== null ? (words as Record<string, string>) : {};
}
