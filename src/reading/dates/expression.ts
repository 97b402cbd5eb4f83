import type { DateSpan } from '../../model/index.ts';

/** Words that say when, with what they come to. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: DateSpan;
  /** «depuis février 2022»: from then on. */
  readonly since: boolean;
}
