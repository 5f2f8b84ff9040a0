// One claim as different outlets worded it. The first wording stands as it is;
// in each of the others the words that it has not are marked.
import {useEffect, useState} from 'preact/hooks';

import {get} from '../api/client';
import type {ClaimGroup, Wording} from '../api/types';
import {otherWords} from '../model/wordings';
import {attempt} from '../state/notices';
import {linkTo} from '../state/route';
import {dateInWords} from '../ui/words';
import {nameOf} from './inbox';

export function Wordings({person}: {person: string}) {
  const [groups, setGroups] = useState<ClaimGroup[]>([]);
  useEffect(() => {
    void attempt(async () => {
      const path = `/api/entities/${person}/claims`;
      setGroups((await get<{items: ClaimGroup[]}>(path)).items);
    });
  }, [person]);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>The same claim in other words</h2>
      <p class="soft">
        What the first wording does not have is <mark>marked</mark>.
      </p>
      {groups.map(({id, wordings}) => (
        <ol key={id} class="wordings">
          {wordings.map((wording) => (
            <WordingRow
              key={wording.attribution}
              wording={wording}
              first={wordings[0]!}
            />
          ))}
        </ol>
      ))}
    </section>
  );
}

function WordingRow({wording, first}: {wording: Wording; first: Wording}) {
  const {article, attribution, text} = wording;
  const about = [article.publisher, dateInWords(article.published)];
  const link = linkTo(['article', article.id], {at: attribution});
  return (
    <li>
      <q>
        {otherWords(first.text, text).map((part, i) =>
          part.other ? <mark key={i}>{part.text}</mark> : part.text,
        )}
      </q>
      <a class="soft" href={link}>
        {[...about, nameOf(article)].filter(Boolean).join(' · ')}
      </a>
    </li>
  );
}
