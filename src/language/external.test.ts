import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { annotate, externalAnnotator, toConllu } from './index.ts';

const text = "Le président du pays l'a signé. Il n’a rien dit aux journalistes.";
const conllu = toConllu(annotate(text, 'fr'), text);
const script = (code: string) => externalAnnotator({ command: process.execPath, arguments: ['-e', code] });

/** Asks a server that answers like this. */
async function served(answer: RequestListener): Promise<unknown> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await externalAnnotator({ url: `http://127.0.0.1:${port}/process` })(text);
  } finally {
    server.close();
  }
}

describe('a command in our place', () => {
  it('gets the text and is taken at its word', async () => {
    const echo = script(
      `let text = ''; process.stdin.on('data', (part) => { text += part; }).on('end', () => process.stdout.write(text === ${JSON.stringify(text)} ? ${JSON.stringify(conllu)} : ''))`,
    );
    expect(await echo(text)).toEqual(annotate(text, 'fr'));
    expect(await echo(' \n')).toEqual([]);
  });

  it('fails with what it said', async () => {
    await expect(script('console.error("no model"); process.exit(3)')(text)).rejects.toThrow('code 3: no model');
    await expect(externalAnnotator({ command: 'no-such-program' })(text)).rejects.toThrow(
      'no-such-program could not be started',
    );
  });

  it('is refused where it answers something else', async () => {
    await expect(script('console.log("ready")')(text)).rejects.toThrow(
      /no CoNLL-U of this text: line 1: 1 columns.*«ready»/,
    );
    await expect(script('process.stdin.resume()')(text)).rejects.toThrow('there is no sentence in it');
    const other = JSON.stringify(toConllu(annotate('Une autre phrase.', 'fr'), 'Une autre phrase.'));
    await expect(script(`process.stdout.write(${other})`)(text)).rejects.toThrow('is not in the text');
  });
});

describe('a server in our place', () => {
  it('answers CoNLL-U, plain or as UDPipe does', async () => {
    const sentences = annotate(text, 'fr');
    expect(await served((_, answer) => answer.end(conllu))).toEqual(sentences);
    expect(await served((_, answer) => answer.end(JSON.stringify({ model: 'x', result: conllu })))).toEqual(sentences);
  });

  it('is named where it is dead, fails or talks nonsense', async () => {
    await expect(externalAnnotator({ url: 'http://127.0.0.1:9/' })(text)).rejects.toThrow(
      /127\.0\.0\.1:9\/ does not answer .*is the server running/,
    );
    await expect(served((_, answer) => answer.writeHead(503).end('loading'))).rejects.toThrow('answered 503: loading');
    await expect(served((_, answer) => answer.end('<html>hello</html>'))).rejects.toThrow('no CoNLL-U of this text');
    await expect(served((_, answer) => answer.end('{"result": "1'))).rejects.toThrow('cut short');
    await expect(served((_, answer) => answer.end('{"error": "no"}'))).rejects.toThrow('without «result»');
    await expect(served((request) => request.socket.destroy())).rejects.toThrow('does not answer');
  });
});
