// A list of the desk's that is fetched part by part, each when it is asked for.
import {useEffect, useState} from 'preact/hooks';

import {get, type Query} from '../api/client';
import type {Page} from '../api/types';
import {attempt} from './notices';

const kPart = 50;

export interface List<Item> {
  items: Item[] | null; // null: not there yet
  more: (() => void) | null; // null: that is all
  reload: () => void;
}

export function useList<Item>(path: string, query: Query): List<Item> {
  const [items, setItems] = useState<Item[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const asked = path + JSON.stringify(query);
  const fetchPart = (cursor: string) =>
    get<Page<Item>>(path, {limit: kPart, ...query, cursor});
  const reload = () => {
    let stale = false;
    void attempt(async () => {
      const page = await fetchPart('');
      if (stale) return;
      setItems(page.items);
      setNext(page.next_cursor);
    });
    return () => {
      stale = true;
    };
  };
  const more = () =>
    void attempt(async () => {
      const page = await fetchPart(next!);
      setItems([...(items ?? []), ...page.items]);
      setNext(page.next_cursor);
    });
  useEffect(reload, [asked]);
  return {items, more: next === null ? null : more, reload};
}
