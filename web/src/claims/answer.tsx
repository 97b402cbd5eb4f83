import { useTranslation } from 'react-i18next';
import { formatDay, formatQuantity } from '../../../src/wording/index.ts';
import type { ActorNames, Entry } from '../api/types.ts';
import { lookOf } from '../drawing/look.ts';
import { actorName } from '../format/names.ts';
import { surenessOf } from '../format/sureness.ts';
import { type Language, useLanguage } from '../language.ts';
import { Shape } from '../parts/sure.tsx';
import { entryAddress, Link } from '../router.tsx';
import { rangeOf } from './scale.ts';

interface Props {
  readonly entry: Entry;
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
  /** The scale of the question; null where the number stands alone. */
  readonly plot: Plot | null;
  /** Whom the number is about, where no heading says so. */
  readonly about?: string;
}

/** Where numbers stand in the drawing of a question. */
interface Plot {
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  readonly width: number;
}

const HEIGHT = 30;

/** One answer: when, who, how many; beside it the number on the scale of its question. The whole line opens its sentence. */
export function AnswerLine({ entry, actors, query, plot, about }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { excerpt, quantity } = entry;
  if (quantity === null) return null;
  const sureness = surenessOf(entry);
  return (
    <li className="answer">
      <Link href={entryAddress(entry, query)} title={excerpt.text}>
        <span className="answer-day">
          {excerpt.published === null ? t('document.noDate') : formatDay(excerpt.published, language)}
        </span>
        <bdi className="answer-who">{whoSays(entry, actors, language, t('entry.author'))}</bdi>
        <span className="answer-value">
          <Shape sureness={sureness} />
          <span className="hidden-text">{t(`sure.${sureness}.label`)}, </span>
          {formatQuantity(quantity, language, t)}
        </span>
        {about !== undefined && <bdi className="answer-about">{about}</bdi>}
        {plot !== null && plot.width > 0 && (
          <svg className={`answer-plot look-${lookOf(sureness)}`} width={plot.width} height={HEIGHT} aria-hidden="true">
            {plot.ticks.map((tick) => (
              <line key={tick} className="answer-rule" x1={plot.scale(tick)} x2={plot.scale(tick)} y1={0} y2={HEIGHT} />
            ))}
            <Mark quantity={quantity} scale={plot.scale} width={plot.width} />
          </svg>
        )}
      </Link>
    </li>
  );
}

/** Who the number comes from in the end: its origins, or the article itself. */
export function whoSays({ origins }: Entry, actors: ActorNames, language: Language, author: string): string {
  const names = origins.map(({ actor, kind }) => (kind === 'author' ? author : actorName(actor, actors, language)));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names));
}

/** The point or stretch that was told, with the room that “about” leaves; an arrow where one end is open. */
function Mark({
  quantity,
  scale,
  width,
}: { readonly quantity: NonNullable<Entry['quantity']> } & Pick<Plot, 'scale' | 'width'>) {
  const { low, high } = rangeOf(quantity);
  const { min, max } = quantity;
  const y = HEIGHT / 2;
  const from = low === null ? 2 : scale(low);
  const to = high === null ? width - 2 : scale(high);
  const arrow = low === null ? `M7 ${y - 4}L2 ${y}l5 4` : high === null ? `M${width - 7} ${y - 4}l5 4-5 4` : null;
  const ends = [...new Set([min, max])].filter((value) => value !== null);
  return (
    <>
      <line className={arrow === null ? 'answer-range' : 'answer-range answer-open'} x1={from} x2={to} y1={y} y2={y} />
      {arrow !== null && <path className="answer-arrow" d={arrow} />}
      {ends.length === 2 && <line className="answer-between" x1={scale(min!)} x2={scale(max!)} y1={y} y2={y} />}
      {ends.map((value) => (
        <circle key={value} cx={scale(value)} cy={y} r={5.5} />
      ))}
    </>
  );
}
