import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type Sigma from 'sigma';
import { save } from '../take/save.ts';
import { type Link, weightOf } from './links.ts';

/** Draws the network as it stands into a canvas, which takes its size. */
export function drawNetwork(drawing: Sigma, canvas: HTMLCanvasElement): void {
  // What a drawing on the graphics card holds is gone with the next frame: it is drawn anew and taken at once.
  drawing.refresh({ schedule: false });
  const layers = Object.values(drawing.getCanvases());
  const [first] = layers;
  if (!first) return;
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d')!;
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
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
