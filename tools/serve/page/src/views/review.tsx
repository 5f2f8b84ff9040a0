// The review of one article: its text with everything marked on the left, a
// card for each attribution on the right, and one of them selected in both.
import {useEffect, useState} from 'preact/hooks';

import {Desk} from '../state/desk';
import {attempt} from '../state/notices';
import {Review} from '../state/review';
import {route} from '../state/route';
import {ExportDialog} from '../ui/export_dialog';
import {dateInWords} from '../ui/words';
import {ArticleText} from './article_text';
import {BulkDialog} from './bulk_dialog';
import {Cards} from './cards';
import {useCommands} from './commands';
import {DraftBar} from './draft_bar';
import {nameOf} from './inbox';
import {KeysDialog} from './keys_dialog';
import {MergeDialog} from './merge_dialog';
import {RejectDialog} from './reject_dialog';
import {SpeakerDialog} from './speaker_dialog';
import {namesIn} from './speakers';

export function ReviewView({id}: {id: string}) {
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    void attempt(async () => {
      const review = await Review.load(id);
      const wanted = route.peek().query.get('at');
      if (wanted && review.items.has(wanted)) review.select(wanted);
      setDesk(new Desk(review));
    });
  }, [id]);
  return desk && <AtDesk desk={desk} />;
}

function AtDesk({desk}: {desk: Desk}) {
  useCommands(desk);
  useEffect(() => desk.review.follow(), [desk]);
  const {article} = desk.review;
  const about = [article.publisher, dateInWords(article.published)];
  // A headline that is part of the text is read there, with its marks.
  const inText = article.text.trimStart().startsWith(article.title ?? '\n');
  return (
    <div class="review" data-headline={inText || undefined}>
      <div class="left">
        <section class="reading" aria-label="Article" tabIndex={0}>
          <header>
            <p class="soft">{about.filter(Boolean).join(' · ')}</p>
            <h1 class={inText ? 'visually-hidden' : ''}>{nameOf(article)}</h1>
          </header>
          <ArticleText desk={desk} />
        </section>
        <DraftBar desk={desk} />
      </div>
      <Cards desk={desk} />
      <datalist id="known-speakers">
        {namesIn(desk.review).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DialogOf desk={desk} />
    </div>
  );
}

function DialogOf({desk}: {desk: Desk}) {
  switch (desk.dialog.value) {
    case 'reject':
      return desk.review.current && <RejectDialog desk={desk} />;
    case 'speaker':
      return desk.review.current && <SpeakerDialog desk={desk} />;
    case 'merge':
      return <MergeDialog desk={desk} />;
    case 'bulk':
      return <BulkDialog desk={desk} />;
    case 'keys':
      return <KeysDialog desk={desk} />;
    case 'export':
      return (
        <ExportDialog
          article={desk.review.article.id}
          onClose={() => (desk.dialog.value = null)}
        />
      );
    default:
      return null;
  }
}
