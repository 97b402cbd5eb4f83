export interface Answered {
  readonly path: string;
  /** Milliseconds of a first and of a second asking. */
  readonly first: number;
  readonly again: number;
  /** Bytes as they go over the wire. */
  readonly bytes: number;
}

/** What the pages ask, whole and of one relation; the second row of each dossier finds its part of the record made. */
const asked = [
  ...['record/summary', 'news', 'intensity?by=month', 'dossiers', 'timeline?order=desc&limit=100&offset=0'],
  ...['timeline/marks', 'map', 'relations', 'board?limit=20', 'sources?families=20&outlets=40'],
  ...['documents?limit=100&offset=0', 'contradictions?limit=100&offset=0', 'promises?limit=100&offset=0'],
  ...['lives?limit=30&offset=0', 'shifts?limit=20&offset=0', 'brief', 'wording', 'record/days', 'obligations'],
  ...['record/summary?actor=RUS&actor=UKR', 'news?actor=RUS&actor=UKR', 'timeline/marks?actor=RUS&actor=UKR'],
  ...['timeline?q=russie&limit=100&offset=0', 'timeline?q=chine&limit=100&offset=0', 'search?q=russie'],
];

/** Times the answers of the API, a fact and a document of the record among them. */
export async function routeTimes(url: string): Promise<Answered[]> {
  const answer = await fetch(`${url}/api/timeline?order=desc&limit=1000`);
  const { entries } = (await answer.json()) as { entries: Line[] };
  const events = entries.filter(({ kind }) => kind === 'event').sort((a, b) => b.documents - a.documents);
  const [most] = events;
  const facts = most ? [`events/${most.id}`, `documents/${encodeURIComponent(most.excerpt.document)}`] : [];
  const times: Answered[] = [];
  for (const path of [...asked, ...facts]) {
    const [first, again] = [await timed(`${url}/api/${path}`), await timed(`${url}/api/${path}`)];
    times.push({ path, first: first.ms, again: again.ms, bytes: first.bytes });
  }
  return times;
}

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly documents: number;
  readonly excerpt: { readonly document: string };
}

async function timed(address: string): Promise<{ ms: number; bytes: number }> {
  const began = performance.now();
  const response = await fetch(address, { headers: { 'accept-language': 'fr', 'accept-encoding': 'gzip' } });
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return { ms: performance.now() - began, bytes: Number(response.headers.get('content-length') ?? byteLength) };
}
