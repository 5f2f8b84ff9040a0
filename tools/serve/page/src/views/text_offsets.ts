// From places on the screen to UTF-16 units of the article. Every run of the
// text is an element whose `data-at` is the unit that it begins with.
import type {NewSpan} from '../api/types';

function unitOf(node: Node | null, offset: number): number | null {
  if (!node) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>('[data-at]');
  if (!run) return null;
  const within = node.nodeType === Node.TEXT_NODE ? offset : 0;
  return Number(run.dataset.at) + within;
}

// What is selected in the text, without the white space around it.
export function selectedUnits(): NewSpan | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const words = range.toString();
  if (words.trim() === '') return null;
  const start = unitOf(range.startContainer, range.startOffset);
  const end = unitOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

// The unit under a point of the screen.
export function unitAt(x: number, y: number): number | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && unitOf(caret.offsetNode, caret.offset);
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && unitOf(range.startContainer, range.startOffset);
}
