/** So many communities have a colour of their own; the smaller ones share that of those without. */
export const COLOURS = 6;

/** The colour of each actor by its community, from the style sheet. */
export function coloursOf(communities: readonly (readonly string[])[], element: Element): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  return new Map(
    communities
      .slice(0, COLOURS)
      .flatMap((ids, at) => ids.map((id) => [id, style.getPropertyValue(`--group-${at + 1}`).trim()] as const)),
  );
}
