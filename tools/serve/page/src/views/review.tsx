// The review of one article: its text with everything marked on the left, a
// card for each attribution on the right, and one of them selected in both.
import {useEffect, useState} from 'preact/hooks';

import {attempt} from '../state/notices';
import {Review} from '../state/review';
import {dateInWords} from '../ui/words';
import {ArticleText} from './article_text';
import {Cards} from './cards';
import {nameOf} from './inbox';
import {useReviewKeys} from './review_keys';

export function ReviewView({id}: {id: string}) {
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    void attempt(async () => setReview(await Review.load(id)));
  }, [id]);
  return review && <Desk review={review} />;
}

function Desk({review}: {review: Review}) {
  useReviewKeys(review);
  const {article} = review;
  const about = [article.publisher, dateInWords(article.published)];
  // A headline that is part of the text is read there, with its marks.
  const inText = article.text.trimStart().startsWith(article.title ?? '\n');
  return (
    <div class="review" data-headline={inText || undefined}>
      <section class="reading" aria-label="Article" tabIndex={0}>
        <header>
          <p class="soft">{about.filter(Boolean).join(' · ')}</p>
          <h1 class={inText ? 'visually-hidden' : ''}>{nameOf(article)}</h1>
        </header>
        <ArticleText review={review} />
      </section>
      <Cards review={review} />
    </div>
  );
}
