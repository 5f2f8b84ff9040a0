// All findings of all articles, by whatever one looks for.
import type {Proposal} from '../api/types';
import {useList} from '../state/list';
import {route} from '../state/route';
import {ChoiceFilter, filterValue, MoreButton, TextFilter} from '../ui/filters';
import {FindingRow} from './finding_row';
import {OutletOptions} from './outlets';

const kNames = [
  'words',
  'speaker',
  'outlet',
  'published_from',
  'published_before',
  'rule',
  'confidence_from',
  'confidence_below',
  'mode',
  'state',
  'conflict',
];

export function FindingsView() {
  const query = Object.fromEntries(
    kNames.map((name) => [name, filterValue(name)]),
  );
  const list = useList<Proposal>('/api/attributions', query);
  return (
    <div class="column">
      <h1>Findings</h1>
      <search class="filters" key={route.value.parts.join()}>
        <TextFilter name="words" label="Words or speaker" type="search" />
        <TextFilter name="speaker" label="Speaker, in full" />
        <ChoiceFilter name="outlet" label="Outlet">
          <OutletOptions />
        </ChoiceFilter>
        <TextFilter name="published_from" label="From" type="date" />
        <TextFilter name="published_before" label="Before" type="date" />
        <TextFilter name="rule" label="Rule" />
        <TextFilter
          name="confidence_from"
          label="Confidence from"
          type="number"
          step="0.05"
        />
        <TextFilter
          name="confidence_below"
          label="and below"
          type="number"
          step="0.05"
        />
        <ChoiceFilter name="mode" label="Mode">
          <option value="">any</option>
          <option>direct</option>
          <option>mixed</option>
          <option>indirect</option>
        </ChoiceFilter>
        <ChoiceFilter name="state" label="State">
          <option value="">any</option>
          <option>open</option>
          <option>accepted</option>
          <option>edited</option>
          <option>rejected</option>
        </ChoiceFilter>
        <ChoiceFilter name="conflict" label="Conflict">
          <option value="">any</option>
          <option value="true">reviewers differ</option>
        </ChoiceFilter>
      </search>
      {list.items?.length === 0 && <p class="empty">Nothing like that.</p>}
      <ol class="findings">
        {list.items?.map((proposal) => (
          <FindingRow key={proposal.attribution.id} proposal={proposal} />
        ))}
      </ol>
      <MoreButton more={list.more} />
    </div>
  );
}
