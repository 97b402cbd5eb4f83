import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { Brief } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import { Numbers } from './numbers.tsx';

/** What should have happened by now. */
export function BriefPromises({ brief: { promises, actors } }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul>
      {promises.map(({ promise: { id, by, what, due }, sources }) => (
        <li key={id} className="brief-line">
          <p>
            <Link className="brief-fact" href={`/promises#${encodeURIComponent(id)}`}>
              <bdi>{by.length > 0 ? listNames(by, actors, language) : t('entry.nobody')}</bdi>
            </Link>
            {due !== null && <span className="brief-due">{t('promises.due', { date: formatDay(due, language) })}</span>}
          </p>
          <p>
            <bdi>{what}</bdi>
            <Numbers sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
