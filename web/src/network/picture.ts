import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type Sigma from 'sigma';
import { type Link, weightOf } from './links.ts';

/** Saves what a page has made as a file of its own. */
function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves the drawing as it stands, on a ground of paper. */
export function savePicture(drawing: Sigma, paper: string): void {
  // What a drawing on the graphics card holds is gone with the next frame: it is drawn anew and taken at once.
  drawing.refresh({ schedule: false });
  const layers = Object.values(drawing.getCanvases());
  const [first] = layers;
  if (!first) return;
  const canvas = document.createElement('canvas');
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save('entente-network.png', blob));
}

/** Saves the network of the months that are shown as GEXF, for Gephi and other programs. */
export function saveNetwork(
  links: readonly Link[],
  nameOf: (id: string) => string,
  communities: readonly (readonly string[])[],
): void {
  const graph = new UndirectedGraph();
  const community = new Map(communities.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)));
  for (const link of links) {
    for (const id of [link.a, link.b]) graph.mergeNode(id, { label: nameOf(id), community: community.get(id) ?? 0 });
    const { cooperation, conflict, pacts, sign } = link;
    graph.addEdge(link.a, link.b, { weight: weightOf(link), cooperation, conflict, agreements: pacts.join(' '), sign });
  }
  save('entente-network.gexf', new Blob([write(graph, { version: '1.3' })], { type: 'application/gexf+xml' }));
}
