import { useTranslation } from 'react-i18next';

/** The numbers of the sources behind a line; each leads to its sentence at the end of the page. */
export function Numbers({ sources }: { readonly sources: readonly number[] }) {
  const { t } = useTranslation();
  return sources.map((number) => (
    <a key={number} className="source-number" href={`#source-${number}`} aria-label={t('brief.toSource', { number })}>
      {number}
    </a>
  ));
}
