/** The pages that the masthead leads to, in the order in which it names them. */
export const places = [
  ['overview', '/'],
  ['facts', '/facts'],
  ['timeline', '/timeline'],
  ['map', '/map'],
  ['network', '/network'],
  ['claims', '/claims'],
  ['contradictions', '/contradictions'],
  ['promises', '/promises'],
  ['whatIf', '/what-if'],
  ['sources', '/sources'],
  ['documents', '/documents'],
] as const;

export type Place = (typeof places)[number][0];

/** The page that an address belongs to; the page of a fact belongs to the list of facts. */
export function placeOf(path: string): Place | null {
  if (/^\/(events|claims|agreements)\/./.test(path)) return 'facts';
  return places.find(([, address]) => (address === '/' ? path === '/' : path.startsWith(address)))?.[0] ?? null;
}
