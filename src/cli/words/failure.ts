import type { IntakeFailure } from '../../intake/index.ts';
import type { Context } from '../context.ts';
import { numberIn } from './number.ts';

/** Why an input could not become a document, and what to do. */
export function failureIn({ code, detail }: Pick<IntakeFailure, 'code' | 'detail'>, { t, language }: Context): string {
  const number = numberIn(language);
  const told = Object.entries(detail).map(([key, value]) => [
    key,
    typeof value === 'number' && key !== 'status' ? number(value) : value,
  ]);
  const values = Object.fromEntries(told) as Record<string, string | number>;
  if (code !== 'special-file') return t(`intake:${code}`, values);
  return t(`intake:${code}`, { kind: t(`specialKind.${values.kind}`, { defaultValue: String(values.kind) }) });
}
