import { useComputedColorScheme } from '@mantine/core';
import { UndirectedGraph } from 'graphology';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Sigma from 'sigma';
import { inksOf } from '../drawing/inks.ts';
import { keepView } from './camera.ts';
import { coloursOf } from './colours.ts';
import { labelsOn } from './label.ts';
import { type Link, weightOf } from './links.ts';
import { drawNetwork } from './picture.ts';

interface Props {
  /** All actors of the dossier, where they stand whatever months are shown. */
  readonly graph: UndirectedGraph;
  readonly links: readonly Link[];
  readonly communities: readonly (readonly string[])[];
  readonly nameOf: (id: string) => string;
  readonly chosen: Pick<Link, 'a' | 'b'> | null;
  readonly choose: (link: Pick<Link, 'a' | 'b'> | null) => void;
  readonly drawing: RefObject<Sigma | null>;
}

/** The network on the graphics card. Where there is none it says so; the table holds the same. */
export function NetworkCanvas({ graph, links, communities, nameOf, chosen, choose, drawing }: Props) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLDivElement>(null);
  const printed = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(choose);
  latest.current = choose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours of the style sheet
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const { text, sans } = inksOf(element);
    const labels = labelsOn(getComputedStyle(element.parentElement!).backgroundColor, text);
    let sigma: Sigma;
    try {
      sigma = new Sigma(new UndirectedGraph(), element, {
        allowInvalidContainer: true,
        enableEdgeEvents: true,
        defaultDrawNodeLabel: labels.draw,
        labelFont: sans,
        labelSize: 13,
        labelDensity: 4,
        labelGridCellSize: 70,
        zIndex: true,
        defaultDrawNodeHover: () => undefined,
      });
    } catch {
      setFailed(true);
      return;
    }
    const pick = (edge: string) => {
      const shown = sigma.getGraph();
      latest.current({ a: shown.source(edge), b: shown.target(edge) });
    };
    sigma.on('beforeRender', labels.begin);
    sigma.on('clickEdge', ({ edge }) => pick(edge));
    sigma.on('clickStage', () => latest.current(null));
    const pointer = (kind: string) => () => {
      element.style.cursor = kind;
    };
    sigma.on('enterEdge', pointer('pointer'));
    sigma.on('leaveEdge', pointer(''));
    drawing.current = sigma;
    const forgetView = keepView(sigma);
    // The wheel alone goes on scrolling the page.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    element.addEventListener('wheel', wheel, { capture: true });
    return () => {
      forgetView();
      element.removeEventListener('wheel', wheel, { capture: true });
      drawing.current = null;
      sigma.kill();
    };
  }, [scheme, drawing]);

  // Another month is another graph on the same canvas: to set up the graphics card anew takes half a second.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours of the style sheet
  useEffect(() => {
    const [sigma, element] = [drawing.current, frame.current];
    if (!sigma || !element) return;
    const shown = shownGraph(graph, links, communities, nameOf, element);
    sigma.setSetting('labelRenderedSizeThreshold', shown.order > 60 ? 9 : 0);
    sigma.setGraph(shown);
  }, [graph, links, communities, nameOf, scheme, drawing]);

  useEffect(() => {
    const sigma = drawing.current;
    if (!sigma) return;
    const edge = chosen && sigma.getGraph().hasEdge(chosen.a, chosen.b) && sigma.getGraph().edge(chosen.a, chosen.b);
    sigma.setSetting('edgeReducer', (id, data) =>
      edge && id === edge ? { ...data, size: data.size + 3, zIndex: 2 } : data,
    );
  }, [chosen, drawing]);

  useEffect(() => {
    // What is on the graphics card does not reach the paper: a copy of it does.
    const copy = () => printed.current && drawing.current && drawNetwork(drawing.current, printed.current);
    addEventListener('beforeprint', copy);
    return () => removeEventListener('beforeprint', copy);
  }, [drawing]);

  return (
    <div className="network-frame">
      {failed && <p className="aside network-failed">{t('network.noGraphics')}</p>}
      <div ref={frame} className="network" role="img" aria-label={t('network.label')} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing puts the focus there */}
      <canvas ref={printed} className="network-printed" aria-hidden="true" />
    </div>
  );
}

/** So much wider than high the network is drawn at most. */
const WIDEST = 2;

/** What the months show, where the whole network has it. */
function shownGraph(
  graph: UndirectedGraph,
  links: readonly Link[],
  communities: Props['communities'],
  nameOf: Props['nameOf'],
  element: Element,
) {
  const { tones, soft } = inksOf(element);
  const colours = coloursOf(communities, element);
  const shown = graph.emptyCopy();
  const weights = new Map<string, number>();
  for (const link of links) {
    for (const id of [link.a, link.b]) weights.set(id, (weights.get(id) ?? 0) + weightOf(link));
  }
  // By area; the strongest is never larger than this.
  const most = Math.max(40, ...weights.values());
  const strongest = Math.max(40, ...links.map(weightOf));
  // Actors are placed in a round; a wide frame has room beside it, which the names need.
  const stretch = Math.min(WIDEST, Math.max(1, element.clientWidth / (element.clientHeight || 1)));
  for (const id of graph.nodes()) {
    const weight = weights.get(id);
    if (weight === undefined) shown.dropNode(id);
    else {
      const size = 5 + 12 * Math.sqrt(weight / most);
      const x = shown.getNodeAttribute(id, 'x') * stretch;
      shown.mergeNodeAttributes(id, { x, label: nameOf(id), size, color: colours.get(id) ?? soft });
    }
  }
  for (const link of links) {
    const events = link.cooperation + link.conflict;
    const color = events === 0 ? tones.pact : link.conflict > link.cooperation ? tones.conflict : tones.cooperation;
    shown.addEdge(link.a, link.b, { size: 1 + 7 * Math.sqrt(weightOf(link) / strongest), color, zIndex: 0 });
  }
  return shown;
}
