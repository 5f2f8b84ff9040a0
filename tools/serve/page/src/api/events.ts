// The desk's events. `EventSource` cannot send a token, so the stream is read
// by hand: blocks of `event:`, `data:` and `id:` lines, a blank line after each.
import {send} from './client';

export interface DeskEvent {
  event: string;
  data: unknown;
}

const kWaitBeforeAgain = 2000; // ms

// Calls `heard` for what comes once the line is open, until the answer is
// called. The line is opened again when it breaks. `opened` is called each time
// it opens: what happened before that is for the caller to find.
export function listen(
  heard: (event: DeskEvent) => void,
  opened: (again: boolean) => void,
): () => void {
  let stopped = false;
  let again = false;
  let reader: ReadableStreamDefaultReader<string> | null = null;
  const read = async () => {
    const response = await send('GET', '/api/events?from=now');
    reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    if (stopped) return;
    opened(again);
    again = true;
    let rest = '';
    for (;;) {
      const {done, value} = await reader.read();
      if (done || stopped) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event) heard(event);
      }
    }
  };
  const keepOpen = async () => {
    while (!stopped) {
      await read().catch(() => {});
      if (stopped) return;
      await new Promise((wake) => setTimeout(wake, kWaitBeforeAgain));
    }
  };
  void keepOpen();
  return () => {
    stopped = true;
    void reader?.cancel();
  };
}

// Null for a comment, which only keeps the line open.
export function parseEvent(block: string): DeskEvent | null {
  let event = 'message';
  let data = '';
  for (const line of block.split('\n')) {
    if (line.startsWith('event: ')) event = line.slice(7);
    if (line.startsWith('data: ')) data += line.slice(6);
  }
  return data === '' ? null : {event, data: JSON.parse(data)};
}
