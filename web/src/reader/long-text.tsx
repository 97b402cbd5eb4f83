import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, Span } from '../api/types.ts';
import { excerptsOf, LONGEST } from './excerpts.ts';
import { runsOf } from './pieces.ts';

interface Props {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Span[];
  readonly facts: readonly Span[];
  readonly current: Span | null;
}

/**
 * The text of a block with its marks. A block of megabytes in one line would halt the browser: of such a one the
 * surroundings of the marks are shown first, and the rest on demand.
 */
export function LongText({ text, block, marks, facts, current }: Props) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  if (whole || block.end - block.start <= LONGEST) {
    return <Runs text={text} from={block.start} to={block.end} {...{ marks, facts, current }} />;
  }
  return (
    <>
      {excerptsOf(block, marks).map(({ start, end }) => (
        <span key={start}>
          <Runs text={text} from={start} to={end} {...{ marks, facts, current }} />
          {end < block.end && ' […] '}
        </span>
      ))}
      <button type="button" className="text-button" onClick={() => setWhole(true)}>
        {t('article.whole')}
      </button>
    </>
  );
}

interface RunsProps extends Omit<Props, 'block'> {
  readonly from: number;
  readonly to: number;
}

function Runs({ text, from, to, marks, facts, current }: RunsProps) {
  return runsOf(text, from, to, marks, facts).map((run) => {
    const pieces = run.pieces.map((piece) =>
      piece.fact ? (
        <span key={piece.start} className="fact-span">
          {piece.text}
        </span>
      ) : (
        piece.text
      ),
    );
    if (run.mark === null) return <span key={run.start}>{pieces}</span>;
    const span = marks[run.mark]!;
    const isCurrent = current !== null && span.start <= current.start && current.start < span.end;
    return (
      <mark key={run.start} data-current={isCurrent || undefined}>
        {pieces}
      </mark>
    );
  });
}
