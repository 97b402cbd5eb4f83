import type { ProblemDetails } from '../../../src/api/answers/index.ts';
import type { Language } from '../language.ts';
import { begin, end, made, waitFor } from '../past/making.ts';

/** What went wrong, in the words of the server, or null where the server did not answer. */
export class AskError extends Error {
  readonly problem: ProblemDetails | null;

  constructor(problem: ProblemDetails | null, cause?: unknown) {
    super(problem?.title ?? 'no answer', { cause });
    this.problem = problem;
  }
}

/**
 * Asks the API of this server, again and again while it says that it still makes what is asked for.
 *
 * @param path below `/api`, with its query
 * @throws AskError
 */
export async function ask<T>(path: string, language: Language, signal: AbortSignal): Promise<T> {
  const asking = { waits: false, came: false };
  try {
    for (;;) {
      const response = await answered(path, language, signal);
      if (response.ok) {
        asking.came = true;
        if (!asking.waits) made();
        return (await response.json()) as T;
      }
      const problem = await problemOf(response);
      if (problem?.progress === undefined) throw new AskError(problem);
      if (!asking.waits) begin();
      asking.waits = true;
      await waitFor({ ...problem.progress, code: problem.code }, signal);
    }
  } finally {
    if (asking.waits) end(asking.came);
  }
}

async function answered(path: string, language: Language, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { headers: { 'Accept-Language': language }, signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskError(null, cause);
  }
}

async function problemOf(response: Response): Promise<ProblemDetails | null> {
  try {
    return (await response.json()) as ProblemDetails;
  } catch {
    return null;
  }
}

/**
 * Sends something to the API of this server: what it changes, or undoes.
 *
 * @throws AskError
 */
export async function send<T>(method: 'POST' | 'DELETE', path: string, language: Language, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new AskError(null, cause);
  }
  if (!response.ok) throw new AskError(await problemOf(response));
  return (await response.json()) as T;
}
