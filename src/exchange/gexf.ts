import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { WhatIf } from '../analysis/index.ts';
import { actorName, isPartyOn, type Treaty } from '../knowledge/index.ts';
import type { Language } from '../model/index.ts';

type Graph = MultiDirectedGraph | MultiUndirectedGraph;

/**
 * The treaties of a table as a network for Gephi and other programs (GEXF 1.3): states, and an edge between two of them
 * for every treaty that both are parties to, on a day or ever.
 */
export function treatyNetwork(treaties: readonly Treaty[], day: string | undefined, language: Language): string {
  const graph = new MultiUndirectedGraph();
  for (const treaty of treaties) {
    const states = [...new Set(treaty.parties.map(({ state }) => state))]
      .filter((state) => day === undefined || isPartyOn(treaty, state, day))
      .toSorted();
    for (const [at, one] of states.entries()) {
      for (const other of states.slice(at + 1)) {
        for (const state of [one, other]) addActor(graph, state, language);
        graph.addEdgeWithKey(`${treaty.id} ${one} ${other}`, one, other, {
          label: treaty.names[language],
          treaty: treaty.id,
          kinds: treaty.kind.join(' '),
          from: treaty.in_force ?? '',
          to: treaty.ended ?? '',
          certainty: treaty.certainty,
        });
      }
    }
  }
  return textOf(graph);
}

/** The answer to a what-if as a network: the facts that are supposed, and who is bound towards whom by which clause. */
export function chainNetwork({ facts, bound }: WhatIf, language: Language): string {
  const graph = new MultiDirectedGraph();
  for (const [at, { kind, by, against, at: place, on }] of facts.entries()) {
    const other = against ?? by;
    for (const id of [by, other]) addActor(graph, id, language);
    graph.addEdgeWithKey(`fact ${at}`, by, other, {
      label: kind,
      what: 'fact',
      fact: kind,
      place: place ?? '',
      on: on ?? '',
    });
  }
  for (const [at, bond] of bound.entries()) {
    const { state, towards, duty, treaty, article, status, conditions, depth, certainty } = bond;
    for (const id of [state, towards]) addActor(graph, id, language);
    graph.addEdgeWithKey(`bond ${at}`, state, towards, {
      ...{ label: duty, what: 'bond', duty, treaty, article: article ?? '', status },
      ...{ conditions: conditions.join(' '), depth, certainty },
    });
  }
  return textOf(graph);
}

function addActor(graph: Graph, id: string, language: Language): void {
  graph.mergeNode(id, { label: actorName(id, language) ?? id });
}

const textOf = (graph: Graph): string => `${write(graph, { version: '1.3' })}\n`;
