/** What one comes for: to see what is told, to check it, to question it, to keep the record. */
export const purposes = ['see', 'check', 'question', 'keep'] as const;

/** The pages that the masthead leads to, each with its address and what one comes for, in the order it names them. */
export const places = [
  ['overview', '/', 'see'],
  ['timeline', '/timeline', 'see'],
  ['map', '/map', 'see'],
  ['network', '/network', 'see'],
  ['agreements', '/agreements', 'see'],
  ['brief', '/brief', 'see'],
  ['changes', '/changes', 'see'],
  ['facts', '/facts', 'check'],
  ['claims', '/claims', 'check'],
  ['contradictions', '/contradictions', 'check'],
  ['promises', '/promises', 'check'],
  ['sources', '/sources', 'check'],
  ['documents', '/documents', 'check'],
  ['whatIf', '/what-if', 'question'],
  ['add', '/add', 'keep'],
  ['corrections', '/corrections', 'keep'],
] as const satisfies readonly (readonly [string, string, (typeof purposes)[number]])[];

export type Place = (typeof places)[number][0];

/** The page that an address belongs to; the page of a fact belongs to the list of facts. */
export function placeOf(path: string): Place | null {
  if (/^\/(events|claims)\/./.test(path)) return 'facts';
  return places.find(([, address]) => (address === '/' ? path === '/' : path.startsWith(address)))?.[0] ?? null;
}
