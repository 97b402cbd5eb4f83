import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Summary } from '../api/types.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';

interface Props {
  readonly summary: Summary;
  readonly dossier: Dossier;
}

/** From here on a number is set smaller, so that it stands in one line. */
const LONG = 100_000;

/** What the dossier holds, each number leading to what it counts, with what it is worth under it. */
export function Figures({ summary, dossier }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts } = summary;
  const number = (value: number) => formatNumber(value, language);
  const told = (key: string, count: number) => t(`figures.${key}`, { count, number: number(count) });
  const figures = [
    ['documents', counts.documents, '/documents', told('texts', counts.textGroups)],
    ['origins', counts.origins, '/sources', t('figures.originsNote')],
    ['facts', counts.facts, '/facts', `${told('events', counts.events)}, ${told('claims', counts.claims)}`],
    ['agreements', counts.agreements, '/agreements', told('inForce', counts.agreementsInForce)],
    ['contradictions', counts.contradictions, '/contradictions', t('figures.contradictionsNote')],
    ['promises', counts.promises, '/promises', told('overdue', counts.promisesOverdue)],
  ] as const;
  return (
    <section aria-label={t('figures.label')} className="figures">
      <ul>
        {figures.map(([name, count, href, note]) => {
          const content = (
            <>
              <span className="figure" data-long={count >= LONG || undefined}>
                {number(count)}
              </span>
              <span className="figure-name">{t(`figures.${name}`, { count })}</span>
            </>
          );
          return (
            <li key={name}>
              <Link href={within(dossier, href)}>{content}</Link>
              <span className="figure-note">{note}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
