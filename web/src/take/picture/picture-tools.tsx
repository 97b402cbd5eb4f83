import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/types.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useDossier, within } from '../../dossier/dossier.ts';
import { dossierPeriod, dossierTitle } from '../../dossier/title.ts';
import { useDossierNames } from '../../dossier/use-names.ts';
import { useLanguage } from '../../language.ts';
import { PictureIcon } from '../icons.tsx';
import { recordState } from '../stamp.ts';
import type { Caption } from './compose.ts';

interface Props {
  /** What is taken. */
  readonly drawing: RefObject<Element | null>;
  readonly title: string;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Called before the picture is taken, where a drawing must be made ready. */
  readonly ready?: () => void;
  /** Whether the drawing is one SVG, which can be taken as such. */
  readonly svg?: boolean;
}

/** Takes a drawing away as a picture, with its title, its dossier and its sources. */
export function PictureTools({ drawing, title, name, ready, svg = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const names = useDossierNames();
  const summary = useAnswer<Summary>(within(dossier, '/record/summary'));
  const take = async (kind: 'png' | 'svg') => {
    const found = drawing.current;
    if (!found || summary.state !== 'ready') return;
    const period = dossierPeriod(dossier, language, t);
    const caption: Caption = {
      title,
      dossier: [dossierTitle(dossier, names, language, t), period].filter((part) => part !== '').join(' · '),
      sources: `${sourcesText(summary.value.outlets, t)} ${recordState(summary.value, language, t)} Entente.`,
    };
    // Only who takes a picture needs what makes one.
    const { savePng, saveSvg } = await import('./save-picture.ts');
    ready?.();
    if (kind === 'svg') saveSvg(svgOf(found), caption, name);
    else await savePng(svg ? svgOf(found) : found, caption, name);
  };
  return (
    <p className="picture-tools">
      <PictureIcon />
      <button type="button" className="text-button" onClick={() => void take('png')}>
        {t('take.png')}
        <bdi className="hidden-text">{t('take.of', { title })}</bdi>
      </button>
      {svg && (
        <button type="button" className="text-button" onClick={() => void take('svg')}>
          SVG
          <bdi className="hidden-text">{t('take.of', { title })}</bdi>
        </button>
      )}
    </p>
  );
}

function svgOf(element: Element): Element {
  return element instanceof SVGSVGElement ? element : (element.querySelector('svg') ?? element);
}

function sourcesText({ names, others }: Summary['outlets'], t: ReturnType<typeof useTranslation>['t']): string {
  if (names.length === 0) return '';
  const told = names.join(', ');
  return others === 0 ? t('take.sources', { names: told }) : t('take.sourcesMore', { names: told, count: others });
}
