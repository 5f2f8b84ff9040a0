// Draws a claim graph with cytoscape.js: sources on the left, what they say in
// the middle, claims on the right, laid out by dagre so that few lines cross.
import cytoscape, {type Core, type StylesheetJson} from 'cytoscape';
import dagre from 'cytoscape-dagre';

import type {Drawing} from '../model/claim_graph';
import {isMainWay, svgOf, type Colours, type Point} from '../model/graph_svg';
import {theme} from '../ui/theme';

cytoscape.use(dagre);

// cytoscape would add a style element of its own, which the page's policy
// forbids; it does not where an element of this id stands. graph.css has it.
const kStyleId = '__________cytoscape_stylesheet';

export class GraphCanvas {
  private readonly graph: Core;
  private readonly stopTheme: () => void;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly restyle = () => void this.graph.style(styleOf(colours()));

  constructor(
    container: HTMLElement,
    private readonly drawing: Drawing,
    choose: (id: string | null) => void,
  ) {
    keepStylesOut();
    this.graph = cytoscape({
      container,
      elements: elementsOf(drawing),
      style: styleOf(colours()),
      minZoom: 0.1,
      maxZoom: 3,
    });
    this.graph
      .layout({name: 'dagre', rankDir: 'LR', nodeSep: 14, rankSep: 70} as never)
      .run();
    this.graph.on('tap', (event) => {
      choose(event.target === this.graph ? null : event.target.id());
    });
    this.stopTheme = theme.subscribe(this.restyle);
    this.dark.addEventListener('change', this.restyle);
  }

  end(): void {
    this.stopTheme();
    this.dark.removeEventListener('change', this.restyle);
    this.graph.destroy();
  }

  fit(): void {
    this.graph.fit(undefined, 24);
  }

  // Only what leads to the chosen node and from it; all, when it is null.
  show(id: string | null): void {
    const all = this.graph.elements();
    all.removeClass('faint');
    if (id === null) return;
    const chosen = this.graph.$id(id);
    const linked = chosen
      .union(chosen.predecessors())
      .union(chosen.successors());
    all.difference(linked).addClass('faint');
  }

  svg(): Blob {
    const places = new Map<string, Point>();
    this.graph.nodes().forEach((node) => {
      places.set(node.id(), {...node.position()});
    });
    const text = svgOf(this.drawing, places, colours());
    return new Blob([text], {type: 'image/svg+xml'});
  }

  png(): Promise<Blob> {
    return this.graph.png({
      output: 'blob-promise',
      full: true,
      scale: 2,
      bg: colours().ground,
    });
  }
}

function keepStylesOut() {
  if (document.getElementById(kStyleId)) return;
  const place = document.createElement('meta');
  place.id = kStyleId;
  document.head.append(place);
}

function elementsOf({nodes, edges}: Drawing) {
  return [
    ...nodes.map(({id, kind, lines, width, height}) => ({
      data: {id, kind, label: lines.join('\n'), width, height},
    })),
    ...edges.map(({from, to, rel}, i) => ({
      data: {
        id: `edge ${i}`,
        source: from,
        target: to,
        line: isMainWay(rel) ? 'solid' : 'dashed',
      },
    })),
  ];
}

// The page's colours as the canvas wants them: resolved for light or dark.
function colours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ground: colour('raised'),
    ink: colour('ink'),
    edge: colour('edge'),
    speaker: colour('source'),
    described: colour('source'),
    statement: colour('cue'),
    claim: colour('content'),
  };
  probe.remove();
  return found;
}

function styleOf(all: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(width)',
        height: 'data(height)',
        shape: 'rectangle',
        color: all.ink,
        'background-color': all.ground,
        'border-width': 1.5,
        'font-size': 13,
        'line-height': 1.3,
        'font-family': 'sans-serif',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
    {
      selector: 'node[kind = "speaker"], node[kind = "described"]',
      style: {shape: 'round-rectangle', 'border-color': all.speaker},
    },
    {selector: 'node[kind = "described"]', style: {'border-style': 'dashed'}},
    {
      selector: 'node[kind = "statement"]',
      style: {'border-color': all.statement, 'font-style': 'italic'},
    },
    {selector: 'node[kind = "claim"]', style: {'border-color': all.claim}},
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'line-color': all.edge,
        'line-style': 'data(line)' as never,
        'target-arrow-color': all.edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
      },
    },
    {selector: '.faint', style: {opacity: 0.15}},
  ];
}
