// Everyone who is quoted in any article, the most quoted first.
import type {Person} from '../api/types';
import {useList} from '../state/list';
import {linkTo} from '../state/route';
import {ChoiceFilter, filterValue, MoreButton, TextFilter} from '../ui/filters';
import {dateInWords, plural} from '../ui/words';

export function PeopleView() {
  const list = useList<Person>('/api/entities', {
    words: filterValue('words'),
    kind: filterValue('kind'),
  });
  return (
    <div class="column">
      <h1>People</h1>
      <search class="filters">
        <TextFilter name="words" label="Name" type="search" />
        <ChoiceFilter name="kind" label="Kind">
          <option value="">any</option>
          <option value="person">person</option>
          <option value="organization">organization</option>
          <option value="unknown">unknown</option>
        </ChoiceFilter>
      </search>
      {list.items?.length === 0 && <p class="empty">Nobody of that name.</p>}
      <ol class="articles">
        {list.items?.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ol>
      <MoreButton more={list.more} />
    </div>
  );
}

function PersonRow({person}: {person: Person}) {
  const {id, name, names, attributions, articles} = person;
  const about = [names.slice(1).join(', '), person.kind, timeOf(person)];
  return (
    <li class="article-row">
      <a href={linkTo(['person', id])}>{name}</a>
      <span class="soft">{about.filter(Boolean).join(' · ')}</span>
      <span class="tally">
        {person.conflict && <em class="conflict">conflict</em>}
        {plural(attributions, 'statement')} in {plural(articles, 'article')}
      </span>
    </li>
  );
}

export function timeOf({first, last}: Person): string {
  const [from, to] = [dateInWords(first), dateInWords(last)];
  return from === to ? from : `${from} to ${to}`;
}
