import { axisTop } from 'd3-axis';
import { select } from 'd3-selection';
import type { TFunction } from 'i18next';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, isElided } from '../../../src/wording/index.ts';
import type { ActorNames, Board } from '../api/types.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { useWidth } from '../drawing/use-width.ts';
import { listNames } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';
import { More } from '../parts/more.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { AnswerLine } from './answer.tsx';
import { OtherVoices } from './others.tsx';
import { scaleOf } from './scale.ts';

interface Props {
  readonly question: Board['questions'][number];
  readonly actors: ActorNames;
}

/** Answers on the page at first, and as many as a page can hold. */
const STRETCH = 12;
const MOST = 1000;

/** One question: its answers in the order of their days, drawn on one scale. */
export function Question({ question: first, actors: firstActors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const head = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const axis = useRef<SVGGElement>(null);
  const width = useWidth(head);
  const [told, setTold] = useState(0);
  const asked = new URLSearchParams({ unit: first.unit, about: first.actors[0]!, answers: String(told) });
  const fuller = useAnswer<Board>(told === 0 ? null : within(dossier, `/board?${asked}`), { keep: true });
  const { question, actors } = fullerOf(fuller, first, firstActors);
  const { answers, others, unit, total, origins } = question;
  const query = new URLSearchParams(dossierQuery(dossier));
  const scale = useMemo(() => scaleOf(answers, width), [answers, width]);
  const ticks = useMemo(() => scale.ticks(Math.max(2, Math.round(width / 110))), [scale, width]);
  const shown = useMemo(
    () => ticks.filter((tick) => ('base' in scale ? isPower(tick) : isCountable(tick, unit))),
    [ticks, scale, unit],
  );
  useLayoutEffect(() => {
    if (!axis.current || width === 0) return;
    const written = axisTop(scale)
      .tickValues(shown)
      .tickSizeOuter(0)
      .tickFormat((value) => compact(Number(value), language));
    select(axis.current).call(written).attr('font-family', null).attr('font-size', null);
  }, [scale, shown, width, language]);
  const title = questionText(unit, t);
  const about = listNames(question.actors, actors, language);
  return (
    <section className="question" aria-label={`${title} ${about}`}>
      <h2>
        {title}
        <span className="question-about">
          <bdi>{about}</bdi>
        </span>
      </h2>
      <p className="aside">
        {t('board.answers', { count: total, number: formatNumber(total, language) })}
        {' · '}
        {t('support.origins', { count: origins, number: formatNumber(origins, language) })}
      </p>
      <div ref={frame}>
        <div className="answers-head" aria-hidden="true">
          <div ref={head} className="answers-axis">
            <svg width="100%" height={24}>
              <title>{title}</title>
              <g ref={axis} transform="translate(0 23)" />
            </svg>
          </div>
        </div>
        <ol className="answers">
          {answers.map((entry) => (
            <AnswerLine
              key={entry.id}
              entry={entry}
              actors={actors}
              query={query}
              plot={{ scale, ticks: shown, width }}
            />
          ))}
        </ol>
      </div>
      <More
        shown={answers.length}
        total={total}
        busy={told > 0 && fuller.state === 'loading'}
        more={
          answers.length < Math.min(total, MOST) ? () => setTold(Math.min(MOST, Math.max(told, STRETCH) * 4)) : null
        }
      />
      <PictureTools drawing={frame} title={`${title} ${about}`} name={`entente-${unit}`} />
      <OtherVoices others={others} actors={actors} query={query} />
    </section>
  );
}

/** The question with as many answers as have come. */
function fullerOf(fuller: Answer<Board>, question: Props['question'], actors: ActorNames) {
  const found = fuller.state === 'ready' ? fuller.value.questions[0] : undefined;
  return found && fuller.state === 'ready' ? { question: found, actors: fuller.value.actors } : { question, actors };
}

/** «Combien de soldats ?», «Combien d’heures ?», «Quel pourcentage ?». */
export function questionText(unit: string, t: TFunction): string {
  const name = t(`unit.${unit}`, { count: 2, defaultValue: unit });
  const own = t(`board.questionOf.${unit}`, { defaultValue: '' });
  return own === '' ? t(isElided(name) ? 'board.questionVowel' : 'board.question', { unit: name }) : own;
}

/** Nobody sends half a soldier: only shares have something between whole numbers. */
function isCountable(tick: number, unit: string): boolean {
  return unit === '%' || Number.isInteger(tick);
}

function isPower(tick: number): boolean {
  const power = Math.log10(tick);
  return Math.abs(power - Math.round(power)) < 1e-9;
}

/** “10K” would be jargon: thousands are written out, millions and more by their word. */
function compact(value: number, language: Language): string {
  if (value < 1_000_000) return formatNumber(value, language);
  return formatNumber(value, language, { notation: 'compact', compactDisplay: 'short' });
}
