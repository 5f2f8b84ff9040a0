// The drawn graph as an SVG file: nodes stand where the layout put them, and
// all words are text, so that the file can be searched and edited.
import {kLineHeight, type Drawing, type NodeKind} from './claim_graph';

export interface Point {
  x: number;
  y: number;
}

export interface Colours {
  ground: string;
  ink: string;
  edge: string;
  speaker: string;
  described: string;
  statement: string;
  claim: string;
}

const kMargin = 24;

export function svgOf(
  {nodes, edges}: Drawing,
  places: Map<string, Point>,
  colours: Colours,
): string {
  const placed = nodes.filter(({id}) => places.has(id));
  const sizes = new Map(placed.map((node) => [node.id, node]));
  const boxes = placed.map((node) => boxAt(node, places.get(node.id)!));
  const left = Math.min(...boxes.map((box) => box.left)) - kMargin;
  const top = Math.min(...boxes.map((box) => box.top)) - kMargin;
  const right = Math.max(...boxes.map((box) => box.right)) + kMargin;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + kMargin;
  const lines = edges
    .filter(({from, to}) => sizes.has(from) && sizes.has(to))
    .map(({from, to, rel}) => {
      const a = boxAt(sizes.get(from)!, places.get(from)!);
      const b = boxAt(sizes.get(to)!, places.get(to)!);
      return lineBetween(a, b, rel, colours);
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ` +
      `${right - left} ${bottom - top}" font-family="sans-serif" ` +
      `font-size="13">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" ' +
      'markerWidth="8" markerHeight="8" orient="auto">' +
      `<path d="M0 0 8 4 0 8z" fill="${colours.edge}"/></marker></defs>`,
    `<rect x="${left}" y="${top}" width="100%" height="100%" ` +
      `fill="${colours.ground}"/>`,
    ...lines,
    ...placed.map((node) => nodeAt(node, places.get(node.id)!, colours)),
    '</svg>\n',
  ].join('\n');
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Sized = Drawing['nodes'][number];

const boxAt = ({width, height}: Sized, {x, y}: Point): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

// From the right side of one to the left side of the other where there is room,
// else from below the upper one to above the lower one.
function lineBetween(a: Box, b: Box, rel: string, colours: Colours): string {
  const middle = (low: number, high: number) => (low + high) / 2;
  const across = b.left > a.right;
  const down = b.top > a.top;
  const [x1, y1, x2, y2] = across
    ? [a.right, middle(a.top, a.bottom), b.left, middle(b.top, b.bottom)]
    : [
        middle(a.left, a.right),
        down ? a.bottom : a.top,
        middle(b.left, b.right),
        down ? b.top : b.bottom,
      ];
  const dashes = isMainWay(rel) ? '' : ' stroke-dasharray="5 4"';
  return (
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ` +
    `stroke="${colours.edge}"${dashes} marker-end="url(#tip)">` +
    `<title>${escaped(rel)}</title></line>`
  );
}

// From speaker to claim; everything else is drawn with dashes.
export const isMainWay = (rel: string) =>
  rel === 'speaker' || rel === 'expresses';

const kCorners: Record<NodeKind, number> = {
  speaker: 16,
  described: 16,
  statement: 3,
  claim: 3,
};

function nodeAt(node: Sized, {x, y}: Point, colours: Colours): string {
  const {left, top} = boxAt(node, {x, y});
  const first = y - ((node.lines.length - 1) * kLineHeight) / 2;
  const dashes = node.kind === 'described' ? ' stroke-dasharray="4 3"' : '';
  const words = node.lines.map(
    (line, i) =>
      `<tspan x="${x}" y="${first + i * kLineHeight}">${escaped(line)}</tspan>`,
  );
  return (
    `<g><rect x="${left}" y="${top}" width="${node.width}" ` +
    `height="${node.height}" rx="${kCorners[node.kind]}" ` +
    `fill="${colours.ground}" stroke="${colours[node.kind]}" ` +
    `stroke-width="1.5"${dashes}/>` +
    `<text fill="${colours.ink}" text-anchor="middle" ` +
    `dominant-baseline="central">${words.join('')}</text></g>`
  );
}

const kEscapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Control characters that no XML file can hold become U+FFFD.
const escaped = (text: string) =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (mark) => kEscapes[mark]!);
