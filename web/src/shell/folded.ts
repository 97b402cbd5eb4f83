/** Whether the pages are folded into a menu, as the style sheet of the masthead has it. */
export function isFolded(): boolean {
  return matchMedia('(max-width: 76em)').matches;
}
