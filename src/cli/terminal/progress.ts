import type { Advance, Progress } from '../../pipeline/index.ts';
import type { Context } from '../context.ts';
import { numberIn } from '../words/number.ts';
import { clean } from './clean.ts';
import { graphemesOf } from './width.ts';

/** Shows where a reading stands, on standard error. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** What is read is being recorded. */
  readonly recorded: (advance: Advance) => void;
  /** Clears the line that was being redrawn. */
  readonly end: () => void;
}

/** One line redrawn on a terminal, one line a document elsewhere, nothing when quiet. */
export function progressLine(context: Context): ProgressLine {
  const nothing = () => {};
  if (context.quiet) return { show: nothing, recorded: nothing, end: nothing };
  const { stderr } = process;
  if (!stderr.isTTY)
    return {
      show: (progress) => context.remark(plainLine(progress, context)),
      // A part that is the whole is over before anyone could wonder.
      recorded: (advance) => advance.total > advance.done && context.remark(recordedLine(advance, context)),
      end: nothing,
    };
  let drawn = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (now - drawn < 50 && progress.done < progress.total) return;
      drawn = now;
      stderr.write(`\r\u001b[2K${shorten(redrawnLine(progress, context), (stderr.columns || 80) - 1)}`);
    },
    recorded: (advance) =>
      void stderr.write(`\r\u001b[2K${shorten(recordedLine(advance, context), (stderr.columns || 80) - 1)}`),
    end: () => void stderr.write('\r\u001b[2K'),
  };
}

function plainLine({ done, total, file, outcome }: Progress, { t, language }: Context): string {
  const number = numberIn(language);
  return t('read.line', {
    done: number(done),
    total: number(total),
    file: clean(file),
    outcome: t(`outcome.${outcome}`),
  });
}

function redrawnLine({ done, total, file, rate, eta }: Progress, { t, language }: Context): string {
  const number = numberIn(language);
  const values = {
    done: number(done),
    total: number(total),
    rate: number(Number(rate.toFixed(rate < 10 ? 1 : 0))),
    left: timeLeft(eta),
    file: clean(file),
  };
  return t('read.redrawn', values);
}

function recordedLine({ done, total, rate, eta }: Advance, { t, language }: Context): string {
  const number = numberIn(language);
  const values = { done: number(done), total: number(total), rate: number(Math.round(rate)), left: timeLeft(eta) };
  return t('read.recorded', values);
}

/** Minutes and seconds, `1:05`; hours before them where there are any. */
function timeLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function shorten(line: string, width: number): string {
  let kept = '';
  let used = 0;
  for (const { text, width: own } of graphemesOf(line)) {
    if (used + own > width) return kept;
    kept += text;
    used += own;
  }
  return kept;
}
