import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorNames, Block, PlacedFact } from '../api/types.ts';
import { surenessOf } from '../format/sureness.ts';
import { useLanguage } from '../language.ts';
import { Shape } from '../parts/sure.tsx';
import type { Choice } from './article.tsx';
import { labelOf } from './label.ts';
import { toneOfFact } from './lay.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly facts: readonly PlacedFact[];
  readonly actors: ActorNames;
  readonly choice: Choice;
  readonly article: RefObject<HTMLElement | null>;
}

/** Beside a paragraph, a sign for each fact that rests on it: its colour says what it does, its shape how sure it is. */
export function Margin({ blocks, facts, actors, choice, article }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const here = facts
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) =>
      fact.spans.some((span) => blocks.some((block) => span.start < block.end && span.end > block.start)),
    );
  if (here.length === 0) return null;
  const light = (index: number, on: boolean) => {
    for (const words of article.current?.querySelectorAll<HTMLElement>(`[data-facts~="${index}"]`) ?? [])
      words.toggleAttribute('data-lit', on);
  };
  return (
    <div className="margin">
      {here.map(({ fact, index }) => {
        const label = labelOf(fact, actors, language, t);
        return (
          <button
            key={`${fact.kind} ${fact.id}`}
            type="button"
            // The list beside the text has the same ones for the keyboard, in the same order.
            tabIndex={-1}
            className={`margin-sign tone-${toneOfFact(fact)}`}
            aria-pressed={choice.chosen === fact}
            aria-label={label}
            title={label}
            onClick={() => choice.choose(fact)}
            onPointerEnter={() => light(index, true)}
            onPointerLeave={() => light(index, false)}
          >
            <Shape sureness={fact.entry === null ? 'stated' : surenessOf(fact.entry)} />
          </button>
        );
      })}
    </div>
  );
}
