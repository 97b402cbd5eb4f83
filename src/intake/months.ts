const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fév', 'fevr', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'déc', 'december', 'dec'],
];

const numberOf = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Alternation of the names of months in French and English, longest first, for use in a regular expression. */
export const monthPattern = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return numberOf.get(name.toLowerCase());
}
