// One speaker over all articles and all time: when and where they were quoted,
// what they claimed as different outlets worded it, and everything they said.
import {useEffect, useState} from 'preact/hooks';

import {get, post} from '../api/client';
import type {Decision, PersonInFull, Proposal} from '../api/types';
import {standing} from '../model/log';
import {useList} from '../state/list';
import {attempt, say} from '../state/notices';
import {linkTo} from '../state/route';
import {MoreButton} from '../ui/filters';
import {dateInWords, plural} from '../ui/words';
import {FindingRow} from './finding_row';
import {timeOf} from './people';
import {Wordings} from './wordings';

export function PersonView({id}: {id: string}) {
  const [person, setPerson] = useState<PersonInFull | null>(null);
  const load = () =>
    void attempt(async () => setPerson(await get(`/api/entities/${id}`)));
  useEffect(load, [id]);
  if (!person) return null;
  const about = [person.kind, timeOf(person)];
  return (
    <div class="column">
      <p>
        <a href={linkTo(['people'])}>People</a>
      </p>
      <h1>{person.name}</h1>
      <p class="soft">{about.filter(Boolean).join(' · ')}</p>
      <p>
        {plural(person.attributions, 'statement')} in{' '}
        {plural(person.articles, 'article')}
      </p>
      <Merged person={person} onChanged={load} />
      <When person={person} />
      <Wordings person={id} />
      <h2>Everything said</h2>
      <Said person={id} />
    </div>
  );
}

// The names that reviewers put together; each merge can be taken back.
function Merged({person, onChanged}: MergedProps) {
  const merges = standing(person.decisions).filter(
    ({verdict}) => verdict === 'merge',
  );
  if (person.names.length < 2) return null;
  const takeBack = async ({number, entity}: Decision) => {
    const done = await attempt(() =>
      post(`/api/entities/${entity!.id}/decisions`, {
        verdict: 'undo',
        undoes: number,
      }),
    );
    if (!done) return;
    say('Taken back.');
    onChanged();
  };
  return (
    <div class="merged">
      Also: {person.names.slice(1).join(', ')}
      {merges.map((merge) => (
        <button
          key={merge.number}
          type="button"
          onClick={() => void takeBack(merge)}
        >
          Take back that {merge.entity?.name} is {merge.into?.name}
        </button>
      ))}
    </div>
  );
}

interface MergedProps {
  person: PersonInFull;
  onChanged: () => void;
}

function When({person}: {person: PersonInFull}) {
  const {days, outlets} = person;
  const most = Math.max(1, ...days.map(({attributions}) => attributions));
  return (
    <div class="when">
      <table>
        <caption>By outlet</caption>
        <tbody>
          {outlets.map(({outlet, attributions}) => (
            <tr key={outlet}>
              <th scope="row">{outlet ?? 'not known'}</th>
              <td>{attributions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>By day</caption>
        <tbody>
          {days.map(({day, attributions}) => (
            <tr key={day}>
              <th scope="row">{dateInWords(day) || 'not known'}</th>
              <td>
                <progress
                  max={most}
                  value={attributions}
                  aria-label="statements"
                />{' '}
                {attributions}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({person}: {person: string}) {
  const list = useList<Proposal>('/api/attributions', {
    entity: person,
    order: 'newest',
  });
  return (
    <>
      <ol class="findings">
        {list.items?.map((proposal) => (
          <FindingRow key={proposal.attribution.id} proposal={proposal} />
        ))}
      </ol>
      <MoreButton more={list.more} />
    </>
  );
}
