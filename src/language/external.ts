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

/** Annotates with that program; offsets are into the text that is given. Rejects with what it said where it fails. */
export function externalAnnotator(source: ExternalSource): (text: string) => Promise<Sentence[]> {
  const ask = 'url' in source ? post(source.url) : run(source.command, source.arguments ?? []);
  return async (text) => (text.trim() === '' ? [] : parseConllu(await ask(text), text).sentences);
}

function post(url: string): (text: string) => Promise<string> {
  return async (text) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
    if (!body.trimStart().startsWith('{')) return body;
    const { result } = JSON.parse(body) as { result?: unknown };
    if (typeof result !== 'string') throw new Error(`${url} answered JSON without «result»`);
    return result;
  };
}

function run(command: string, args: readonly string[]): (text: string) => Promise<string> {
  return (text) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
      const out: Buffer[] = [];
      const errors: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
      child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
      child.stdin.on('error', () => undefined);
      child.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
        else
          reject(
            new Error(`${command} ended with code ${code}: ${Buffer.concat(errors).toString('utf8').slice(0, 200)}`),
          );
      });
      child.stdin.end(text);
    });
}
