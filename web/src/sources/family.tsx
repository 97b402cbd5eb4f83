import { useTranslation } from 'react-i18next';
import type { DocumentCard } from '../api/types.ts';
import { Published } from '../parts/source.tsx';
import { Link } from '../router.tsx';
import type { Family } from './families.ts';

/** A family as a tree: on the left the text that was likely first, on branches what others made of it. */
export function FamilyTree({ family: { first, others } }: { readonly family: Family }) {
  return (
    <div className="family">
      <Member document={first} kind="first" />
      <ul>
        {others.map((document) => (
          <li key={document.id}>
            <Member document={document} kind={document.version?.kind ?? 'rewrite'} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MemberProps {
  readonly document: DocumentCard;
  readonly kind: NonNullable<DocumentCard['version']>['kind'];
}

function Member({ document, kind }: MemberProps) {
  const { t } = useTranslation();
  return (
    <div className="family-member">
      <span className="kind">{t(`sources.version.${kind}`)}</span>
      <Link href={`/documents/${encodeURIComponent(document.id)}`} lang={document.language} className="family-title">
        <bdi>{document.title ?? t('document.untitled')}</bdi>
      </Link>
      <span className="aside">
        <Published document={document} />
        {' · '}
        {t('document.facts', { count: document.facts })}
      </span>
    </div>
  );
}
