import { html, raw } from 'hono/html';
import { briefStyle } from './style.ts';
import type { WrittenBrief, WrittenLine, WrittenSection, WrittenSource } from './written.ts';

/** The brief as one HTML page that needs nothing else, made to be read and printed. `html` escapes whatever it holds. */
export async function briefHtml(brief: WrittenBrief): Promise<string> {
  const { language, title, head, sections, sourcesTitle, sources } = brief;
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Entente</title>
<style>${raw(briefStyle)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${head.map((line) => html`<p>${line}</p>\n`)}</header>
<main>
${sections.map(section)}${
  sources.length === 0
    ? ''
    : html`<section id="sources"><h2>${sourcesTitle}</h2>
<ol>
${sources.map(source)}</ol></section>`
}
</main>
</body>
</html>
`;
  return page.toString();
}

function section({ title, lead, lines, groups }: WrittenSection) {
  return html`<section><h2>${title}</h2>
${lead === null ? '' : html`<p class="lead">${lead}</p>\n`}${list(lines)}${groups.map(
  (group) => html`<h3>${group.title}</h3>
${list(group.lines)}`,
)}</section>
`;
}

function list(lines: readonly WrittenLine[]) {
  if (lines.length === 0) return '';
  return html`<ul>
${lines.map((line) => html`<li>${line.text}${numbers(line)}</li>\n`)}</ul>
`;
}

function numbers({ sources }: WrittenLine) {
  return sources.map((number) => html` <a class="n" href="#s${number}">${number}</a>`);
}

function source({ number, published, title, sentence, language, address }: WrittenSource) {
  return html`<li id="s${number}" value="${number}">${published}. <cite dir="auto">${title}</cite>
<blockquote lang="${language}" dir="auto">${sentence}</blockquote>${address === null ? '' : where(address)}</li>
`;
}

/** Only web addresses are links: an article's data must not choose what a click runs. */
function where(address: string) {
  if (!/^https?:\/\//i.test(address)) return html`<p class="where">${address}</p>`;
  return html`<p class="where"><a href="${address}" rel="noreferrer noopener external">${address}</a></p>`;
}
