// Filters of a list, kept in the address: a filtered list can be sent to a
// colleague. Typing waits a moment before the desk is asked.
import type {ComponentChildren} from 'preact';
import {useRef} from 'preact/hooks';

import {replaceQuery, route} from '../state/route';

const kWait = 250; // ms

export function filterValue(name: string): string {
  return route.value.query.get(name) ?? '';
}

export function setFilter(name: string, value: string): void {
  const query = Object.fromEntries(route.peek().query);
  replaceQuery({...query, [name]: value});
}

interface TextProps {
  name: string;
  label: string;
  type?: string;
  step?: string;
  list?: string;
}

export function TextFilter({name, label, ...input}: TextProps) {
  const timer = useRef(0);
  const set = (value: string) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setFilter(name, value), kWait);
  };
  return (
    <label class="field">
      {label}
      <input
        {...input}
        name={name}
        defaultValue={filterValue(name)}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  children: ComponentChildren;
}

export function ChoiceFilter({name, label, children}: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select
        name={name}
        value={filterValue(name)}
        onChange={(event) => setFilter(name, event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}

export function MoreButton({more}: {more: (() => void) | null}) {
  return (
    more && (
      <p class="more">
        <button type="button" onClick={more}>
          Show more
        </button>
      </p>
    )
  );
}
