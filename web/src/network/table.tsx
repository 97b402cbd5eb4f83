import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import type { Link } from './links.ts';

interface Props {
  readonly links: readonly Link[];
  readonly nameOf: (id: string) => string;
  readonly choose: (link: Link) => void;
}

/** So many lines; the others are on the drawing and in the file. */
const LINES = 60;

/** The same network as a table, the strongest relations first; each opens its facts. */
export function LinkTable({ links, nameOf, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="drawing-table">
      <summary>{t('network.table', { count: links.length, number: formatNumber(links.length, language) })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('network.column.between')}</th>
            <th scope="col">{t('drawn.tone.cooperation')}</th>
            <th scope="col">{t('drawn.tone.conflict')}</th>
            <th scope="col">{t('drawn.tone.pact')}</th>
          </tr>
        </thead>
        <tbody>
          {links.slice(0, LINES).map((link) => (
            <tr key={`${link.a} ${link.b}`}>
              <th scope="row">
                <button type="button" className="text-button" onClick={() => choose(link)}>
                  <bdi>{t('map.tie', { a: nameOf(link.a), b: nameOf(link.b) })}</bdi>
                </button>
              </th>
              <td>{formatNumber(link.cooperation, language)}</td>
              <td>{formatNumber(link.conflict, language)}</td>
              <td>{formatNumber(link.pacts.length, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
