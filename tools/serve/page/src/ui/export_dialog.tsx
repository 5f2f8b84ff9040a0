// Takes the work home: a file in any format that the desk writes.
import {useState} from 'preact/hooks';

import {pathWith, send} from '../api/client';
import {attempt} from '../state/notices';
import {Dialog} from './dialog';
import {download} from './download';

const kFormats: [name: string, ending: string, label: string][] = [
  ['csv', 'csv', 'CSV, a row a finding'],
  ['ndjson', 'ndjson', 'claim graphs, NDJSON'],
  ['jsonld', 'jsonl', 'schema.org, JSON-LD'],
  ['w3c', 'jsonl', 'W3C Web Annotations'],
  ['brat', 'tar', 'brat standoff'],
  ['label-studio', 'json', 'Label Studio tasks'],
  ['dot', 'dot', 'Graphviz'],
  ['graphml', 'graphml', 'GraphML'],
  ['html', 'html', 'a page to read or print'],
];

interface Props {
  article?: string;
  onClose: () => void;
}

export function ExportDialog({article, onClose}: Props) {
  const [format, setFormat] = useState('csv');
  const [reviewed, setReviewed] = useState(true);
  const save = async (event: Event) => {
    event.preventDefault();
    const ending = kFormats.find(([name]) => name === format)![1];
    const done = await attempt(async () => {
      const path = pathWith(`/api/exports/${format}`, {article, reviewed});
      const response = await send('GET', path);
      download(await response.blob(), `quoth-${format}.${ending}`);
      return true;
    });
    if (done) onClose();
  };
  return (
    <Dialog title="Export" onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <label class="field">
          As
          <select
            autofocus
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value)}
          >
            {kFormats.map(([name, , label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={reviewed}
            onChange={(event) => setReviewed(event.currentTarget.checked)}
          />
          only what was accepted, edited or added
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            {article ? 'Export this article' : 'Export all articles'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
