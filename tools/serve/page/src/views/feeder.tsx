// Feeding the desk: text that is pasted, files that are chosen or dropped.
import {useRef, useState} from 'preact/hooks';

import {clearFed, fed, feed, type Fed} from '../state/feeding';
import {linkTo} from '../state/route';

export function Feeder({onFed}: {onFed: () => void}) {
  const [over, setOver] = useState(false);
  const feedFiles = async (files: Iterable<File>) => {
    await Promise.all([...files].map((file) => feed(file.name, file)));
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
      <FilesField feedFiles={feedFiles} />
      <FedList />
    </section>
  );
}

function PasteForm({onFed}: {onFed: () => void}) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const source = name.trim() || 'pasted';
    const content = new Blob([text], {type: 'text/plain'});
    setText('');
    setName('');
    await feed(source, content);
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
              placeholder="pasted"
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
    <label class="field files">
      or files: text, pages, NDJSON; dropped here or chosen
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

const kShapes: Record<Fed['state'], string> = {
  waiting: '…',
  running: '▸',
  done: '✓',
  refused: '✕',
};

function FedList() {
  const all = fed.value;
  if (all.length === 0) return null;
  const done = all.filter(
    ({state}) => state === 'done' || state === 'refused',
  ).length;
  return (
    <div class="fed">
      <p role="status">
        <progress value={done} max={all.length} aria-label="fed" /> {done} of{' '}
        {all.length} fed{' '}
        <button type="button" class="quiet" onClick={clearFed}>
          Clear
        </button>
      </p>
      <ul>
        {all.map(({key, name, state, detail, article}) => (
          <li key={key} data-state={state}>
            <span role="img" aria-label={state}>
              {kShapes[state]}
            </span>{' '}
            {article ? <a href={linkTo(['article', article])}>{name}</a> : name}{' '}
            <span class="soft">{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
