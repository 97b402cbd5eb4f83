/** An address of the application on the day that the page looks back to: the past is left on purpose only. */
export function carried(address: string, day: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(address) ?? [];
  if (day === '' || !path.startsWith('/')) return address;
  const kept = new URLSearchParams(query);
  if (kept.has('asOf')) return address;
  kept.set('asOf', day);
  return `${path}?${kept}${fragment}`;
}

/** What is asked without a day: treaties and states as the tables know them, what people corrected. */
const timeless = /^\/(what-if|states|treaties|changes|corrections|record\/days|additions|health)\b/;

/** A path of the API on the day that the page looks back to. */
export function onDay(path: string, day: string): string {
  return timeless.test(path) ? path : carried(path, day);
}
