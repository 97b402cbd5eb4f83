import { useTranslation } from 'react-i18next';
import type { DocumentCard } from '../api/types.ts';
import { titleIn } from '../format/title.ts';
import { Published } from '../parts/source.tsx';
import { Link } from '../router.tsx';

interface Props {
  readonly document: DocumentCard;
  readonly family: readonly DocumentCard[];
}

/** The other texts that rest on the same words, and what this one is to the likely first. */
export function Family({ document, family }: Props) {
  const { t } = useTranslation();
  const count = document.textGroupSize - 1;
  return (
    <details className="reader-family">
      <summary>
        {t('reader.family', { count })}
        {document.version && <span className="aside"> {t(`reader.version.${document.version.kind}`)}</span>}
      </summary>
      <ol>
        {family.map((other) => (
          <li key={other.id}>
            <Published document={other} />
            <Link href={`/documents/${encodeURIComponent(other.id)}`} lang={other.language}>
              <bdi>{titleIn(other, t)}</bdi>
            </Link>
            {other.version && <span className="aside">{t(`sources.version.${other.version.kind}`)}</span>}
          </li>
        ))}
      </ol>
      {count > family.length && <p className="aside">{t('reader.familyMore', { count: count - family.length })}</p>}
    </details>
  );
}
