// The article with its marks. A paragraph is drawn anew only when its own
// runs change, or when the selection comes into it or leaves it: that keeps a
// step through a thousand attributions as quick as through ten.
import {useComputed} from '@preact/signals';

import {nearest, withEndAt, withSpan} from '../model/draft';
import {marksOf} from '../model/effective';
import {runsOf, type Mark, type Paragraph, type Run} from '../model/runs';
import type {Desk} from '../state/desk';
import {kStates} from '../ui/states';
import {kDraftId, RunOf} from './run';
import {selectedUnits, unitAt} from './text_offsets';

export function ArticleText({desk}: {desk: Desk}) {
  return (
    <div
      class="text"
      data-drafting={desk.draft.value !== null || undefined}
      onClick={(event) => select(desk, event)}
      onPointerUp={() => takeSelection(desk)}
      onPointerDown={(event) => drag(desk, event)}
    >
      {desk.review.paragraphs.value.map((paragraph) => (
        <ParagraphOf key={paragraph.start} paragraph={paragraph} desk={desk} />
      ))}
    </div>
  );
}

function select({review, draft}: Desk, event: MouseEvent) {
  const run = (event.target as HTMLElement).closest<HTMLElement>('[data-of]');
  if (run && !draft.value && document.getSelection()?.isCollapsed) {
    review.select(run.dataset.of!);
  }
}

// While spans are changed, selected words become the part that is chosen.
function takeSelection({draft}: Desk) {
  const span = selectedUnits();
  if (!draft.value || !span) return;
  draft.value = withSpan(draft.value, span);
  document.getSelection()!.removeAllRanges();
}

// The end of a part follows the pointer, from word to word.
function drag({draft, stops}: Desk, event: PointerEvent) {
  const handle = (event.target as HTMLElement).closest<HTMLElement>('.handle');
  if (!handle || !draft.value) return;
  event.preventDefault();
  draft.value = {...draft.value, end: handle.dataset.end as 'start' | 'end'};
  const follow = (moved: PointerEvent) => {
    const unit = unitAt(moved.clientX, moved.clientY);
    if (unit === null || !draft.value) return;
    draft.value = withEndAt(draft.value, nearest(draft.value, unit, stops));
  };
  const done = new AbortController();
  const {signal} = done;
  addEventListener('pointermove', follow, {signal});
  addEventListener('pointerup', () => done.abort(), {signal});
  addEventListener('pointercancel', () => done.abort(), {signal});
}

interface Props {
  paragraph: Paragraph;
  desk: Desk;
}

function ParagraphOf({paragraph, desk}: Props) {
  const {review} = desk;
  const ids = new Set(
    paragraph.runs.flatMap((run) => run.marks.map((mark) => mark.attribution)),
  );
  const selected = useComputed(() => {
    if (desk.draft.value) return kDraftId;
    const id = review.selected.value;
    return id !== null && ids.has(id) ? id : null;
  });
  const drafted = useDrafted(paragraph, desk);
  const runs = drafted.value ? redrawn(paragraph, desk) : paragraph.runs;
  return (
    <div class="paragraph">
      <div class="gutter" aria-hidden="true">
        {beginnings(paragraph).map((id) => (
          <GutterMark key={id} id={id} desk={desk} />
        ))}
      </div>
      <p>
        {runs.map((run) => (
          <RunOf
            key={run.start}
            run={run}
            selected={selected.value}
            desk={desk}
          />
        ))}
      </p>
    </div>
  );
}

// What of the draft this paragraph shows, as text to compare by; '' when the
// draft is elsewhere, so that it is not drawn anew with each step of an end.
function useDrafted({start, end}: Paragraph, desk: Desk) {
  return useComputed(() => {
    const draft = desk.draft.value;
    if (!draft) return '';
    const here = [draft.before, draft.parts]
      .flatMap((parts) => marksOf(kDraftId, parts))
      .filter((mark) => mark.start < end && mark.end > start);
    const active = [draft.role, draft.index, draft.end];
    return here.length === 0 ? '' : JSON.stringify([here, active]);
  });
}

// The runs with the draft in the place of what it changes.
function redrawn({start, end, runs}: Paragraph, {draft, review}: Desk): Run[] {
  const {attribution, parts} = draft.value!;
  const marks = new Set<Mark>();
  for (const run of runs) {
    for (const mark of run.marks) {
      if (mark.attribution !== attribution) marks.add(mark);
    }
  }
  const drafted = marksOf(kDraftId, parts).filter(
    (mark) => mark.start < end && mark.end > start,
  );
  return runsOf(review.article.text, start, end, [...marks, ...drafted]);
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

function GutterMark({id, desk}: {id: string; desk: Desk}) {
  const state = desk.review.items.get(id)?.value.proposal.state;
  const here = useComputed(() => desk.review.selected.value === id);
  if (!state) return null;
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
