// The inbox: what was fed, newest first, and how far each article is reviewed.
import {useEffect, useState} from 'preact/hooks';

import {get} from '../api/client';
import type {ArticleItem, Page} from '../api/types';
import {attempt} from '../state/notices';
import {linkTo} from '../state/route';
import {dateInWords, plural} from '../ui/words';

export function InboxView() {
  const [articles, setArticles] = useState<ArticleItem[] | null>(null);
  useEffect(() => {
    void attempt(async () => {
      const page = await get<Page<ArticleItem>>('/api/articles');
      setArticles(page.items);
    });
  }, []);
  return (
    <div class="column">
      <h1>Inbox</h1>
      {articles?.length === 0 && <p class="empty">No article was fed yet.</p>}
      <ol class="articles">
        {articles?.map((one) => <ArticleRow key={one.id} article={one} />)}
      </ol>
    </div>
  );
}

export const nameOf = (article: Pick<ArticleItem, 'title' | 'source'>) =>
  article.title || article.source;

function ArticleRow({article}: {article: ArticleItem}) {
  const {attributions, reviewed} = article;
  const about = [article.publisher, dateInWords(article.published)];
  return (
    <li class="article-row">
      <a href={linkTo(['article', article.id])}>{nameOf(article)}</a>
      <span class="soft">{about.filter(Boolean).join(' · ')}</span>
      <span class="tally">
        <progress
          value={reviewed}
          max={Math.max(attributions, 1)}
          aria-label="reviewed"
        />
        {reviewed} of {plural(attributions, 'finding')}
      </span>
    </li>
  );
}
