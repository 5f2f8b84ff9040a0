// Feeding the desk: text that is pasted, files that are chosen or dropped, and
// addresses of pages and feeds.
import {useRef, useState} from 'preact/hooks';

import {
  articleOf,
  clearDone,
  feedFile,
  feedText,
  feedUrl,
  intakes,
  summaryOf,
  type Intake,
} from '../state/feeding';
import {linkTo} from '../state/route';

export function Feeder({onFed}: {onFed: () => void}) {
  const [over, setOver] = useState(false);
  const feedFiles = async (files: Iterable<File>) => {
    await Promise.all([...files].map((file) => feedFile(file.name, file)));
    onFed();
  };
  return (
    <section
      class="feeder"
      aria-label="Feed articles"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void feedFiles(event.dataTransfer?.files ?? []);
      }}
    >
      <PasteForm onFed={onFed} />
      <div class="other-ways">
        <FilesField feedFiles={feedFiles} />
        <AddressForm onFed={onFed} />
      </div>
      <Intakes />
    </section>
  );
}

function PasteForm({onFed}: {onFed: () => void}) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    setText('');
    setName('');
    await feedText(name.trim() || 'pasted.txt', text);
    onFed();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label class="field">
        Text of an article, headline first
        <textarea
          rows={text === '' ? 2 : 10}
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {text !== '' && (
        <div class="actions">
          <label class="field">
            Called
            <input
              value={name}
              placeholder="pasted.txt"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary">
            Feed it
          </button>
        </div>
      )}
    </form>
  );
}

interface FilesProps {
  feedFiles: (files: Iterable<File>) => Promise<void>;
}

function FilesField({feedFiles}: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label class="field">
      or files, chosen or dropped here
      <input
        ref={input}
        type="file"
        multiple
        onChange={() => {
          const files = [...(input.current!.files ?? [])];
          input.current!.value = '';
          void feedFiles(files);
        }}
      />
    </label>
  );
}

function AddressForm({onFed}: {onFed: () => void}) {
  const [url, setUrl] = useState('');
  const [pages, setPages] = useState(true);
  const submit = async (event: Event) => {
    event.preventDefault();
    setUrl('');
    await feedUrl(url, pages);
    onFed();
  };
  return (
    <form class="address" onSubmit={(event) => void submit(event)}>
      <label class="field">
        or the address of a page or a feed
        <input
          type="url"
          required
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={pages}
          onChange={(event) => setPages(event.currentTarget.checked)}
        />
        of a feed, the pages that it links to
      </label>
      <button type="submit">Fetch</button>
    </form>
  );
}

function Intakes() {
  const all = intakes.value;
  if (all.length === 0) return null;
  const done = all.filter(({state}) => state === 'done').length;
  return (
    <div class="fed">
      <p role="status">
        <progress value={done} max={all.length} aria-label="fed" /> {done} of{' '}
        {all.length} fed{' '}
        <button type="button" class="quiet" onClick={clearDone}>
          Clear
        </button>
      </p>
      <ul>
        {all.map((intake) => (
          <IntakeRow key={intake.id} intake={intake} />
        ))}
      </ul>
    </div>
  );
}

function IntakeRow({intake}: {intake: Intake}) {
  const {source, state, stored, known, refused} = intake;
  const article = articleOf(intake);
  const failed = state === 'done' && refused > 0 && stored + known === 0;
  const shape = failed ? '✕' : state === 'done' ? '✓' : '…';
  return (
    <li data-failed={failed || undefined}>
      <span aria-hidden="true">{shape}</span>{' '}
      {article ? <a href={linkTo(['article', article])}>{source}</a> : source}{' '}
      <span class="soft">{summaryOf(intake)}</span>
    </li>
  );
}
