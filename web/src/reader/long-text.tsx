import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, Span } from '../api/types.ts';
import { excerptsOf, LONGEST } from './excerpts.ts';
import { type LaidSpan, LINES } from './lay.ts';
import { type Layers, type Piece, runsOf } from './pieces.ts';
import type { Word } from './trace.ts';

/** What lies over the text of an article: marks, lines of facts, the words that made the chosen one. */
export interface Shown extends Layers {
  readonly words: readonly Word[];
  /** The mark that was asked for. */
  readonly current: Span | null;
}

interface Props {
  readonly text: string;
  readonly block: Block;
  readonly shown: Shown;
}

/**
 * The text of a block with its marks. A block of megabytes in one line would halt the browser: of such a one the
 * surroundings of the marks are shown first, and the rest on demand.
 */
export function LongText({ text, block, shown }: Props) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  if (whole || block.end - block.start <= LONGEST) {
    return <Runs text={text} from={block.start} to={block.end} shown={shown} />;
  }
  return (
    <>
      {excerptsOf(block, shown.marks).map(({ start, end }) => (
        <span key={start}>
          <Runs text={text} from={start} to={end} shown={shown} />
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

function Runs({ text, from, to, shown }: RunsProps) {
  const { t } = useTranslation();
  const { marks, words, current } = shown;
  const pieceOf = (piece: Piece): ReactNode => {
    const word = piece.word === null ? null : words[piece.word]!;
    if (word === null) return lined(piece, piece.text);
    const title = word.slot === null ? t('why.trigger') : t(`why.slot.${word.slot}`, { defaultValue: word.slot });
    return lined(
      piece,
      <span className={word.slot === null ? 'word word-trigger' : 'word'} title={title}>
        {piece.text}
      </span>,
    );
  };
  return runsOf(text, from, to, shown).map((run) => {
    const pieces = run.pieces.map((piece) => <Fragment key={piece.start}>{pieceOf(piece)}</Fragment>);
    if (run.mark === null) return <Fragment key={run.start}>{pieces}</Fragment>;
    const span = marks[run.mark]!;
    const isCurrent = current !== null && span.start <= current.start && current.start < span.end;
    return (
      <mark key={run.start} data-current={isCurrent || undefined}>
        {pieces}
      </mark>
    );
  });
}

/** Words with a line under them for each fact that rests on them; the outermost says which those are. */
function lined({ lines }: Piece, inner: ReactNode): ReactNode {
  if (lines.length === 0) return inner;
  return (
    <span className="fact-span" data-facts={lines.map(({ fact }) => fact).join(' ')}>
      <Lines lines={lines.filter(({ lane }) => lane < LINES)}>{inner}</Lines>
    </span>
  );
}

function Lines({ lines, children }: { readonly lines: readonly LaidSpan[]; readonly children: ReactNode }) {
  const [first, ...others] = lines;
  if (first === undefined) return children;
  return (
    <span className={`line line-${first.lane} tone-${first.tone} look-${first.look}`}>
      <Lines lines={others}>{children}</Lines>
    </span>
  );
}
