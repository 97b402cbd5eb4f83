import { spawn } from 'node:child_process';
import { parseConllu } from './conllu.ts';
import type { Sentence } from './sentence.ts';

/**
 * Another program in our place: a command that reads text on standard input and writes CoNLL-U on standard output, or
 * an address that answers a POST of the text with CoNLL-U, plain or as UDPipe's service gives it (`{"result": "…"}`).
 */
export type ExternalSource =
  | { readonly command: string; readonly arguments?: readonly string[] }
  | { readonly url: string };

/** How long one answer may take, in milliseconds. */
const patience = 300_000;

/**
 * Annotates with that program; offsets are into the text that is given. Rejects, with the program's name and what it
 * said, where it cannot be reached, fails, is silent for five minutes, or answers something that is not CoNLL-U of the text.
 */
export function externalAnnotator(source: ExternalSource): (text: string) => Promise<Sentence[]> {
  const name = 'url' in source ? source.url : source.command;
  const ask = 'url' in source ? post(source.url) : run(source.command, source.arguments ?? []);
  return async (text) => {
    if (text.trim() === '') return [];
    const answer = await ask(text);
    try {
      const { sentences } = parseConllu(answer, text);
      if (sentences.length === 0) throw new Error('there is no sentence in it');
      return sentences;
    } catch (error) {
      const start = answer.trim().slice(0, 80).replace(/\s+/g, ' ');
      throw new Error(`the answer of ${name} is no CoNLL-U of this text: ${(error as Error).message} («${start}»)`);
    }
  };
}

function post(url: string): (text: string) => Promise<string> {
  return async (text) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
      signal: AbortSignal.timeout(patience),
    }).catch((error: Error) => {
      const { code, message } = (error.cause ?? error) as { code?: string; message: string };
      throw new Error(`${url} does not answer (${code ?? message}): is the server running?`);
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
    return body.trimStart().startsWith('{') ? resultOf(body, url) : body;
  };
}

function resultOf(body: string, url: string): string {
  let result: unknown;
  try {
    ({ result } = JSON.parse(body) as { result?: unknown });
  } catch {
    throw new Error(`${url} answered JSON that is cut short: ${body.slice(-80)}`);
  }
  if (typeof result !== 'string') throw new Error(`${url} answered JSON without «result»`);
  return result;
}

function run(command: string, args: readonly string[]): (text: string) => Promise<string> {
  return (text) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], timeout: patience });
      const out: Buffer[] = [];
      const errors: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
      child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
      child.stdin.on('error', () => undefined);
      child.on('close', (code, signal) => {
        if (code === 0) {
          resolve(Buffer.concat(out).toString('utf8'));
          return;
        }
        const said = Buffer.concat(errors).toString('utf8').slice(0, 200);
        reject(new Error(`${command} ended with ${signal ?? `code ${code}`}: ${said}`));
      });
      child.stdin.end(text);
    });
}
