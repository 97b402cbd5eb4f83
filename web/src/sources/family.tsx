import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { DocumentCard, SourcesAnswer } from '../api/types.ts';
import { documentAddress, documentsAddress } from '../documents/chosen.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { titleIn } from '../format/title.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { Link } from '../router.tsx';

type Family = SourcesAnswer['families'][number];

/** A family as a tree: on the left the text that was likely first, on branches what others made of it. */
export function FamilyTree({ family: { id, texts, first, others } }: { readonly family: Family }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const left = texts - 1 - others.length;
  return (
    <div className="family">
      <Member document={first} kind="first" />
      <ul>
        {others.map((document) => (
          <li key={document.id}>
            <Member document={document} kind={document.version?.kind ?? 'rewrite'} />
          </li>
        ))}
        {left > 0 && (
          <li>
            <Link href={within(dossier, documentsAddress({ group: id }))}>
              {t('sources.moreOfFamily', { count: left, number: formatNumber(left, language) })}
            </Link>
          </li>
        )}
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
  const language = useLanguage();
  return (
    <div className="family-member">
      <span className="kind">{t(`sources.version.${kind}`)}</span>
      <Link href={documentAddress(document)} lang={document.language} className="family-title">
        <bdi>{titleIn(document, t)}</bdi>
      </Link>
      <span className="aside">
        <Published document={document} />
        {' · '}
        {t('document.facts', { count: document.facts, number: formatNumber(document.facts, language) })}
      </span>
    </div>
  );
}
