import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, DocumentText, Span } from '../api/types.ts';
import { layoutOf, type Part } from './layout.ts';
import { LongText } from './long-text.tsx';
import { mergeSpans } from './pieces.ts';

interface Props {
  readonly document: DocumentText;
  /** What is marked. */
  readonly marks: readonly Span[];
  /** The one to bring into view. */
  readonly current: Span | null;
  /** The facts that are lightly underlined. */
  readonly facts: readonly Span[];
  /** Whether what stands around the article scrolls too, as far as needed to show the mark. */
  readonly reveal: boolean;
}

/**
 * The article as it was published, its words alone: nothing in it is markup. Each box isolates its direction, so that
 * right-to-left marks cannot reach the page around it. Scrolls within itself to what is marked.
 */
export function Article({ document, marks, current, facts, reveal }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const parts = useMemo(() => layoutOf(document.blocks), [document]);
  const shown = useMemo(() => ({ marks: mergeSpans(marks), facts: mergeSpans(facts) }), [marks, facts]);
  const start = current?.start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article or mark moves what is in view, never a redrawing
  useEffect(() => {
    const scroller = box.current;
    const mark = scroller?.querySelector<HTMLElement>('mark[data-current]') ?? scroller?.querySelector('mark');
    if (!scroller || !mark) return;
    const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += offset - Math.min(scroller.clientHeight / 3, 96);
    if (reveal) mark.scrollIntoView({ block: 'nearest' });
  }, [document.document.id, start, marks.length]);

  const text = (block: Block) => (
    <LongText text={document.text} block={block} marks={shown.marks} facts={shown.facts} current={current} />
  );
  return (
    <section
      ref={box}
      className="article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={t('article.label')}
      lang={document.document.language}
    >
      {parts.map((part) => (
        <ArticlePart key={keyOf(part)} part={part} text={text} />
      ))}
    </section>
  );
}

function keyOf(part: Part): number {
  if (part.kind === 'table') return part.rows[0]?.[0]?.start ?? 0;
  return 'block' in part ? part.block.start : (part.blocks[0]?.start ?? 0);
}

function ArticlePart({ part, text }: { readonly part: Part; readonly text: (block: Block) => React.ReactNode }) {
  const { t } = useTranslation();
  if (part.kind === 'title')
    return (
      <p className="article-title" dir="auto">
        {text(part.block)}
      </p>
    );
  if (part.kind === 'heading')
    return (
      <p className="article-heading" dir="auto">
        {text(part.block)}
      </p>
    );
  if (part.kind === 'paragraph') return <p dir="auto">{text(part.block)}</p>;
  if (part.kind === 'list') {
    return (
      <ul>
        {part.blocks.map((block) => (
          <li key={block.start} dir="auto">
            {text(block)}
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
  );
}
