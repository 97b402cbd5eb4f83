import { useTranslation } from 'react-i18next';
import { formatQuantity, formatSpan } from '../../../src/wording/index.ts';
import type { Brief } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Origins } from '../parts/support.tsx';
import { Sure } from '../parts/sure.tsx';
import { entryAddress, Link } from '../router.tsx';
import { BriefLine } from './line.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly brief: Brief;
  readonly query: URLSearchParams;
}

/** The numbers that were given more than once: each answer with who gives it, then who denies or evades. */
export function BriefFigures({ brief: { figures, actors }, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return figures.map(({ unit, actors: about, answers, others }) => {
    const name = t(`unit.${unit}`, { count: 2, defaultValue: unit });
    const title = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    return (
      <div key={`${unit} ${about.join(' ')}`} className="brief-group">
        <h3>
          <bdi>{t('brief.figure', { unit: title, who: listNames(about, actors, language) })}</bdi>
        </h3>
        <ul>
          {answers.map(({ entry, sources }) => (
            <li key={entry.id} className="brief-line">
              <p>
                <Link className="brief-fact" href={entryAddress(entry, query)}>
                  {entry.quantity ? formatQuantity(entry.quantity, language, t) : t(`type.${entry.type}`)}
                </Link>
                <Numbers sources={sources} />
              </p>
              <p className="brief-told">
                {entry.date && <span>{formatSpan(entry.date, language, t)}</span>}
                <Origins entry={entry} actors={actors} />
                <Sure entry={entry} />
              </p>
            </li>
          ))}
          {others.map((line) => (
            <BriefLine key={line.entry.id} line={line} actors={actors} query={query} />
          ))}
        </ul>
      </div>
    );
  });
}
