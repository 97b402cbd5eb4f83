const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Takes comments out; one that is never closed is left, as the words it is. */
export function withoutComments(source: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const from = source.indexOf('<!--', at);
    const to = from < 0 ? -1 : source.indexOf('-->', from + 4);
    if (to < 0) return kept + source.slice(at);
    kept += source.slice(at, from);
    at = to + 3;
  }
}

/**
 * The words of a stretch of Markdown: links, emphasis, code marks and images are taken off. Every pattern is bounded,
 * so that thousands of marks that never close cost no more than those that do.
 */
export function plainMarkdown(source: string): string {
  return source
    .replace(/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])/g, '')
    .replace(/\[\^[^\]]{1,50}\]/g, '')
    .replace(/\[([^\]]{1,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(?<![\\\p{L}\d])(\*\*\*|\*\*|\*|___|__|_|~~)(?=\S)([\s\S]{0,500}?\S)\1(?![\p{L}\d])/gu, '$2')
    .replace(/(?<!\\)(\*\*|\*)(?=\S)([^*\n]{0,500}?\S)\1/g, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
