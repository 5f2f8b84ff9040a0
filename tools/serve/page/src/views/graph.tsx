// The claim graph of one article: drawn, and as a list that says the same.
// Choosing a person or a claim in either leaves only what it is linked with.
import {useEffect, useRef, useState} from 'preact/hooks';

import {get, getAll} from '../api/client';
import type {Article, Proposal} from '../api/types';
import {
  drawingOf,
  type ClaimGraph,
  type Drawing,
  type DrawnNode,
} from '../model/claim_graph';
import {attempt} from '../state/notices';
import {linkTo} from '../state/route';
import {download} from '../ui/download';
import {GraphCanvas} from './graph_canvas';
import {nameOf} from './inbox';

interface Loaded {
  article: Article;
  drawing: Drawing;
}

export function GraphView({id}: {id: string}) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void attempt(async () => {
      const [article, graph, proposals] = await Promise.all([
        get<Article>(`/api/articles/${id}`),
        get<ClaimGraph>(`/api/articles/${id}/graph`),
        getAll<Proposal>('/api/attributions', {article: id}),
      ]);
      const states = new Map(
        proposals.map(({attribution, state}) => [attribution.id, state]),
      );
      setLoaded({article, drawing: drawingOf(graph, states)});
    });
  }, [id]);
  return loaded && <Graph {...loaded} />;
}

function Graph({article, drawing}: Loaded) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const made = new GraphCanvas(place.current!, drawing, setChosen);
    setCanvas(made);
    return () => made.end();
  }, [drawing]);
  useEffect(() => canvas?.show(chosen), [canvas, chosen]);
  const name = `quoth-${article.id.slice(2)}`;
  return (
    <div class="graph">
      <header>
        <h1>{nameOf(article)}</h1>
        <div class="actions">
          <a href={linkTo(['article', article.id])}>Back to the article</a>
          <button type="button" onClick={() => canvas?.fit()}>
            Fit
          </button>
          <button
            type="button"
            onClick={() => canvas && download(canvas.svg(), `${name}.svg`)}
          >
            SVG
          </button>
          <button
            type="button"
            onClick={() =>
              void canvas?.png().then((file) => download(file, `${name}.png`))
            }
          >
            PNG
          </button>
        </div>
      </header>
      <div
        ref={place}
        class="canvas"
        role="img"
        aria-label="The claim graph, drawn; the list beside it says the same"
      />
      <GraphList
        article={article.id}
        drawing={drawing}
        chosen={chosen}
        choose={(id) => setChosen(id === chosen ? null : id)}
      />
    </div>
  );
}

interface ListProps {
  article: string;
  drawing: Drawing;
  chosen: string | null;
  choose: (id: string) => void;
}

// Each source with what it says and the claim that this puts forward.
function GraphList({article, drawing, chosen, choose}: ListProps) {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const led = (from: string, rel: string) =>
    drawing.edges
      .filter((edge) => edge.from === from && edge.rel === rel)
      .map((edge) => nodes.get(edge.to)!);
  const sources = drawing.nodes.filter(({id}) => led(id, 'speaker').length > 0);
  const pick = (node: DrawnNode) => (
    <button
      type="button"
      class="quiet"
      aria-pressed={node.id === chosen}
      onClick={() => choose(node.id)}
    >
      {node.lines.join(' ')}
    </button>
  );
  return (
    <section class="graph-list" aria-label="Who says what">
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <h2>{pick(source)}</h2>
            <ul>
              {led(source.id, 'speaker').map((said) => (
                <li key={said.id}>
                  <a href={linkTo(['article', article], {at: said.id})}>
                    {said.lines.join(' ')}
                  </a>
                  {led(said.id, 'expresses').map((claim) => (
                    <div key={claim.id}>{pick(claim)}</div>
                  ))}
                  {led(said.id, 'relays').map((inner) => (
                    <div key={inner.id} class="soft">
                      passes on: {inner.lines.join(' ')}
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
