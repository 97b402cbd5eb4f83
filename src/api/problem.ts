import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemCode, ProblemDetails, Progress } from './answers/index.ts';
import { languageOf, words } from './words.ts';

const statuses: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  'not-found': 404,
  'unknown-id': 404,
  'bad-parameter': 400,
  'method-not-allowed': 405,
  'wrong-host': 421,
  'token-required': 401,
  'not-built': 503,
  'past-building': 503,
  'record-reading': 503,
  'bad-correction': 422,
  'bad-question': 422,
  'bad-body': 400,
  'too-large': 413,
  'other-site': 403,
  locked: 409,
  internal: 500,
};

/** Thrown by a route; the application answers it in the language of the request. `values` fill the message. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
  /** Of what is under way: it is worth to ask again in a second. */
  readonly progress: Progress | undefined;

  constructor(code: ProblemCode, values: Readonly<Record<string, string>> = {}, progress?: Progress) {
    super(code);
    this.code = code;
    this.values = values;
    this.progress = progress;
  }
}

/** Answers a problem: as a small page where a person opened an address, as problem+json everywhere else. */
export function answerProblem(c: Context, { code, values, progress }: Problem): Response {
  const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
  const status = statuses[code];
  const title = words(language, `problem.${code}.title`, values);
  const detail = words(language, `problem.${code}.detail`, values);
  c.header('Content-Language', language);
  const wantsPage = !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');
  if (wantsPage) return c.html(page(language, title, detail), status);
  if (progress) c.header('Retry-After', '1');
  const type = `urn:entente:problem:${code}`;
  const body: ProblemDetails = { type, code, status, title, detail, ...(progress && { progress }) };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

function page(language: string, title: string, detail: string): string {
  const [heading, text] = [escapeText(title), escapeText(detail)];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><h1>${heading}</h1><p>${text}</p></html>`;
}

/** Text as HTML text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
