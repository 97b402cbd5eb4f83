/** Whether list and open fact stand side by side; the same width as in style/facts.css. */
export function isWide(): boolean {
  return matchMedia('(min-width: 68.75em)').matches;
}
