import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Link, weightOf } from './links.ts';

/** The actors of some links with a place for each; the same links give the same places. */
export function placed(links: readonly Link[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort();
  for (const [at, id] of ids.entries()) {
    const angle = (at / ids.length) * 2 * Math.PI;
    graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const link of links) graph.addEdge(link.a, link.b, { weight: Math.log2(1 + weightOf(link)) });
  if (ids.length > 2) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: ids.length > 150, gravity: 1.2 };
    forceAtlas2.assign(graph, { iterations: ids.length > 400 ? 60 : 250, settings, getEdgeWeight: 'weight' });
  }
  return graph;
}

/** The communities of a network by what is good between its actors, the largest first; Louvain, without chance. */
export function communitiesOf(links: readonly Link[]): string[][] {
  const good = links.filter(({ sign }) => sign > 0);
  if (good.length === 0) return [];
  const graph = new UndirectedGraph();
  for (const { a, b, cooperation, conflict, pacts } of good) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addEdge(a, b, { weight: cooperation + pacts.length - conflict });
  }
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0.5 });
  const groups = Map.groupBy(Object.keys(found).sort(), (id) => found[id]!);
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
