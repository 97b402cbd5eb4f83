import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, DocumentText, PlacedFact, Span } from '../api/types.ts';
import { laySpans } from './lay.ts';
import { layoutOf, type Part } from './layout.ts';
import { LongText, type Shown } from './long-text.tsx';
import { Margin } from './margin.tsx';
import { mergeSpans } from './pieces.ts';
import type { Word } from './trace.ts';

interface Props {
  readonly document: DocumentText;
  /** What is marked. */
  readonly marks: readonly Span[];
  /** The one to bring into view. */
  readonly current: Span | null;
  /** The facts whose words have a line under them. */
  readonly facts: readonly PlacedFact[];
  /** Whether what stands around the article scrolls too, as far as needed to show the mark. */
  readonly reveal: boolean;
  /** The words that made the fact that is marked. */
  readonly words?: readonly Word[];
  /** Where the facts are chosen here: which one is, and what to do when words or their sign in the margin are touched. */
  readonly choice?: Choice;
}

export interface Choice {
  readonly chosen: PlacedFact | null;
  readonly choose: (fact: PlacedFact) => void;
}

const none: readonly Word[] = [];

/**
 * The article as it was published, its words alone: nothing in it is markup. Each box isolates its direction, so that
 * right-to-left marks cannot reach the page around it. Scrolls within itself to what is marked.
 */
export function Article({ document, marks, current, facts, reveal, words = none, choice }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const parts = useMemo(() => layoutOf(document.blocks), [document]);
  const laid = useMemo(() => laySpans(facts), [facts]);
  const shown = useMemo(
    (): Shown => ({ marks: mergeSpans(marks), laid, words, current }),
    [marks, laid, words, current],
  );
  const start = current?.start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article or mark moves what is in view, never a redrawing
  useEffect(() => {
    const scroller = box.current;
    const mark = scroller?.querySelector<HTMLElement>('mark[data-current]') ?? scroller?.querySelector('mark');
    if (!scroller || !mark) return;
    // What is marked may stand in a folded part.
    const folded = mark.closest('details');
    if (folded) folded.open = true;
    const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += offset - Math.min(scroller.clientHeight / 3, 96);
    if (reveal) mark.scrollIntoView({ block: 'nearest' });
  }, [document.document.id, start, marks.length]);

  useTouch(box, facts, choice);

  const text = (block: Block) => <LongText text={document.text} block={block} shown={shown} />;
  const margin = (blocks: readonly Block[]) =>
    choice && <Margin blocks={blocks} facts={facts} actors={document.actors} choice={choice} article={box} />;
  return (
    <section
      ref={box}
      className={choice ? 'article article-annotated' : 'article'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={t('article.label')}
      lang={document.document.language}
    >
      {parts.map((part) => (
        <ArticlePart key={keyOf(part)} part={part} text={text} margin={margin} />
      ))}
    </section>
  );
}

/** Touching words that facts rest on chooses the first of them, touching them again the next one. */
function useTouch(box: React.RefObject<HTMLElement | null>, facts: readonly PlacedFact[], choice: Choice | undefined) {
  useEffect(() => {
    const element = box.current;
    if (!element || !choice) return;
    const touched = (event: MouseEvent) => {
      const words = (event.target as Element).closest<HTMLElement>('[data-facts]');
      if (!words || !getSelection()?.isCollapsed) return;
      const here = words.dataset.facts!.split(' ').map((index) => facts[Number(index)]!);
      const next = choice.chosen === null ? 0 : here.indexOf(choice.chosen) + 1;
      choice.choose(here[next % here.length]!);
    };
    element.addEventListener('click', touched);
    return () => element.removeEventListener('click', touched);
  }, [box, facts, choice]);
}

function keyOf(part: Part): number {
  if (part.kind === 'table') return part.rows[0]?.[0]?.start ?? 0;
  return 'block' in part ? part.block.start : (part.blocks[0]?.start ?? 0);
}

interface PartProps {
  readonly part: Part;
  readonly text: (block: Block) => ReactNode;
  readonly margin: (blocks: readonly Block[]) => ReactNode;
}

const classes = { title: 'article-title', heading: 'article-heading', paragraph: undefined } as const;

function ArticlePart({ part, text, margin }: PartProps) {
  const { t } = useTranslation();
  if (part.kind === 'title' || part.kind === 'heading' || part.kind === 'paragraph') {
    return (
      <div className="article-part">
        <p className={classes[part.kind]} dir="auto">
          {text(part.block)}
        </p>
        {margin([part.block])}
      </div>
    );
  }
  if (part.kind === 'list') {
    return (
      <ul>
        {part.blocks.map((block) => (
          <li key={block.start} className="article-part">
            <p dir="auto">{text(block)}</p>
            {margin([block])}
          </li>
        ))}
      </ul>
    );
  }
  if (part.kind === 'boilerplate') {
    return (
      <details className="article-boilerplate">
        <summary>{t('article.boilerplate')}</summary>
        {part.blocks.map((block) => (
          <p key={block.start} dir="auto">
            {text(block)}
          </p>
        ))}
      </details>
    );
  }
  return (
    <div className="article-part">
      <div className="article-table">
        <table>
          <tbody>
            {part.rows.map((row) => (
              <tr key={row[0]!.start}>
                {row.map((cell) => (
                  <td key={cell.start} dir="auto">
                    {text(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {margin(part.rows.flat())}
    </div>
  );
}
