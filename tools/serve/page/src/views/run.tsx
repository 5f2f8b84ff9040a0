// One run of the text, with the shapes of all marks that cover it, and, while
// spans are changed, with handles at the ends of the part that is chosen.
import {activeSpan} from '../model/draft';
import {innermost, type Run} from '../model/runs';
import type {Desk} from '../state/desk';

// Stands for the attribution whose spans are being changed.
export const kDraftId = '@draft';

interface RunProps {
  run: Run;
  selected: string | null;
  desk: Desk;
}

export function RunOf({run, selected, desk}: RunProps) {
  if (run.marks.length === 0) {
    return <span data-at={run.start}>{run.text}</span>;
  }
  const draft = selected === kDraftId ? desk.draft.value : null;
  const active = draft && activeSpan(draft);
  return (
    <span
      class={classesOf(run, selected)}
      data-at={run.start}
      data-of={innermost(run)}
      data-label={labelOf(run, selected)}
    >
      {active?.start === run.start && <Handle end="start" now={draft!.end} />}
      {run.text}
      {active?.end === run.end && <Handle end="end" now={draft!.end} />}
    </span>
  );
}

function Handle({end, now}: {end: string; now: string}) {
  return <span class="handle" data-end={end} data-now={end === now} />;
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
