// The frame around every view: name, ways, notices, and the token dialog.
import {signal} from '@preact/signals';
import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';

import {tokenWanted} from '../api/client';
import {attempt, notice} from '../state/notices';
import {linkTo, route} from '../state/route';
import {loadMe, me} from '../state/session';
import {lazily} from '../ui/lazily';
import {ThemeButton} from '../ui/theme';
import {TokenDialog} from '../ui/token_dialog';
import {FindingsView} from './findings';
import {InboxView} from './inbox';
import {PeopleView} from './people';
import {PersonView} from './person';
import {ReviewView} from './review';
import {RulesView} from './rules';

interface Way {
  name: string;
  label: string;
  view: () => ComponentChildren;
}

const kWays: Way[] = [
  {name: 'inbox', label: 'Inbox', view: InboxView},
  {name: 'findings', label: 'Findings', view: FindingsView},
  {name: 'people', label: 'People', view: PeopleView},
  {name: 'rules', label: 'Rules', view: RulesView},
];

// The graph and its library come when somebody wants to see one.
const LazyGraph = lazily(async () => (await import('./graph')).GraphView);

// Counts how often the desk was entered: a view made before is made anew.
const entered = signal(0);

export function App() {
  useEffect(() => void attempt(loadMe), [entered.value]);
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header class="bar">
        <a class="wordmark" href={linkTo(['inbox'])}>
          quoth
        </a>
        <nav aria-label="Views">{kWays.map(wayLink)}</nav>
        <div class="bar-end">
          {me.value && <span class="who">{me.value.name}</span>}
          <ThemeButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} key={entered.value}>
        {viewOf(route.value.parts)}
      </main>
      <NoticeLine />
      {tokenWanted.value && <TokenDialog onDone={() => entered.value++} />}
    </>
  );
}

function skipToMain(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function wayLink({name, label}: Way) {
  const here = (route.value.parts[0] ?? 'inbox') === name;
  return (
    <a
      key={name}
      href={linkTo([name])}
      aria-current={here ? 'page' : undefined}
    >
      {label}
    </a>
  );
}

function viewOf(parts: string[]) {
  const [name = 'inbox', id = '', part] = parts;
  if (name === 'article' && part === 'graph') {
    return <LazyGraph key={id} id={id} />;
  }
  if (name === 'article') return <ReviewView key={id} id={id} />;
  if (name === 'person') return <PersonView key={id} id={id} />;
  const View = (kWays.find((way) => way.name === name) ?? kWays[0]!).view;
  return <View />;
}

function NoticeLine() {
  const said = notice.value;
  return (
    <div class="notice" role="status" data-wrong={said?.wrong}>
      {said && (
        <>
          <span>{said.text}</span>
          {said.wrong && (
            <button type="button" onClick={() => (notice.value = null)}>
              Dismiss
            </button>
          )}
        </>
      )}
    </div>
  );
}
