import type { z } from 'zod';

/** What is wrong in a source file, worded for the person who wrote it. */
export class KnowledgeError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The knowledge cannot be packed:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** One line per issue: file, entry, field, what is wrong. */
export function describeIssues(file: string, entry: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const field = issue.path.join('.') || '(the whole entry)';
    return `knowledge/${file}, entry ${entry}, field ${field}: ${issue.message}`;
  });
}
