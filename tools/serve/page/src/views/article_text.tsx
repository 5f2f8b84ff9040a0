// The article with its marks. A paragraph is drawn anew only when its own
// runs change, or when the selection comes into it or leaves it: that keeps a
// step through a thousand attributions as quick as through ten.
import {useComputed} from '@preact/signals';

import type {Paragraph, Run} from '../model/runs';
import {innermost} from '../model/runs';
import type {Review} from '../state/review';
import {kStates} from '../ui/states';

export function ArticleText({review}: {review: Review}) {
  const select = (event: MouseEvent) => {
    const run = (event.target as HTMLElement).closest<HTMLElement>('[data-of]');
    if (run && document.getSelection()?.isCollapsed) {
      review.select(run.dataset.of!);
    }
  };
  return (
    <div class="text" onClick={select}>
      {review.paragraphs.value.map((paragraph) => (
        <ParagraphOf
          key={paragraph.start}
          paragraph={paragraph}
          review={review}
        />
      ))}
    </div>
  );
}

interface Props {
  paragraph: Paragraph;
  review: Review;
}

function ParagraphOf({paragraph, review}: Props) {
  const begun = beginnings(paragraph);
  const ids = new Set(
    paragraph.runs.flatMap((run) => run.marks.map((mark) => mark.attribution)),
  );
  const selected = useComputed(() => {
    const id = review.selected.value;
    return id !== null && ids.has(id) ? id : null;
  });
  return (
    <div class="paragraph">
      <div class="gutter" aria-hidden="true">
        {begun.map((id) => (
          <GutterMark key={id} id={id} review={review} />
        ))}
      </div>
      <p>
        {paragraph.runs.map((run) => (
          <RunOf key={run.start} run={run} selected={selected.value} />
        ))}
      </p>
    </div>
  );
}

function beginnings(paragraph: Paragraph): string[] {
  const begun = new Set<string>();
  for (const run of paragraph.runs) {
    for (const mark of run.marks) {
      if (mark.role === 'content' && mark.start === run.start) {
        begun.add(mark.attribution);
      }
    }
  }
  return [...begun];
}

function GutterMark({id, review}: {id: string; review: Review}) {
  const {state} = review.item(id).proposal;
  const here = useComputed(() => review.selected.value === id);
  return (
    <span
      class="state"
      data-of={id}
      data-state={state}
      data-here={here.value || undefined}
    >
      {kStates[state].shape}
    </span>
  );
}

function RunOf({run, selected}: {run: Run; selected: string | null}) {
  if (run.marks.length === 0) {
    return <span data-at={run.start}>{run.text}</span>;
  }
  return (
    <span
      class={classesOf(run, selected)}
      data-at={run.start}
      data-of={innermost(run)}
      data-label={labelOf(run, selected)}
    >
      {run.text}
    </span>
  );
}

// `content source` for all that covers the run; `on-content first last` for
// what the selected one has here.
function classesOf(run: Run, selected: string | null): string {
  const classes = new Set(['run']);
  for (const mark of run.marks) {
    classes.add(mark.role);
    if (mark.attribution !== selected) continue;
    classes.add(`on-${mark.role}`);
    if (mark.start === run.start) classes.add('first');
    if (mark.end === run.end) classes.add('last');
  }
  return [...classes].join(' ');
}

const kLabels = {
  source: 'who',
  cue: 'says',
  content: 'what',
  addressee: 'to whom',
};

function labelOf(run: Run, selected: string | null): string | undefined {
  const begun = run.marks.find(
    (mark) => mark.attribution === selected && mark.start === run.start,
  );
  return begun && kLabels[begun.role];
}
