// The inbox: what was fed, newest first, and how far each article is reviewed.
import {useState} from 'preact/hooks';

import type {ArticleItem} from '../api/types';
import {useList} from '../state/list';
import {linkTo} from '../state/route';
import {mayReview} from '../state/session';
import {ExportDialog} from '../ui/export_dialog';
import {ChoiceFilter, filterValue, MoreButton, TextFilter} from '../ui/filters';
import {dateInWords, plural} from '../ui/words';
import {Feeder} from './feeder';
import {OutletOptions} from './outlets';

export function InboxView() {
  const list = useList<ArticleItem>('/api/articles', {
    words: filterValue('words'),
    outlet: filterValue('outlet'),
    state: filterValue('state'),
  });
  const [exporting, setExporting] = useState(false);
  return (
    <div class="column inbox">
      <div class="heading">
        <h1>Inbox</h1>
        <button type="button" onClick={() => setExporting(true)}>
          Export
        </button>
      </div>
      {mayReview() && <Feeder onFed={list.reload} />}
      <search class="filters">
        <TextFilter name="words" label="Title or source" type="search" />
        <ChoiceFilter name="outlet" label="Outlet">
          <OutletOptions />
        </ChoiceFilter>
        <ChoiceFilter name="state" label="State">
          <option value="">any</option>
          <option value="open">to review</option>
          <option value="done">done</option>
        </ChoiceFilter>
      </search>
      {list.items?.length === 0 && (
        <p class="empty">No article here. Feed one above.</p>
      )}
      <ol class="articles">
        {list.items?.map((one) => (
          <ArticleRow key={one.id} article={one} />
        ))}
      </ol>
      <MoreButton more={list.more} />
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
    </div>
  );
}

export const nameOf = (article: Pick<ArticleItem, 'title' | 'source'>) =>
  article.title || article.source;

function ArticleRow({article}: {article: ArticleItem}) {
  const {attributions, reviewed, conflicts, superseded_by} = article;
  const about = [
    article.publisher,
    dateInWords(article.published),
    article.title ? article.source : '',
    superseded_by ? 'a newer version is here' : '',
  ];
  return (
    <li class="article-row">
      <a href={linkTo(['article', article.id])}>{nameOf(article)}</a>
      <span class="soft">{about.filter(Boolean).join(' · ')}</span>
      <span class="tally">
        {conflicts > 0 && (
          <em class="conflict">{plural(conflicts, 'conflict')}</em>
        )}
        <progress
          value={reviewed}
          max={Math.max(attributions, 1)}
          aria-label="reviewed"
        />
        <span class="count">
          {reviewed} of {plural(attributions, 'finding')}
        </span>
      </span>
    </li>
  );
}
