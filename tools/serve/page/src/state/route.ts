// Where the reader is, kept behind the # of the address: reloading, going back
// and sending a link all work, and the desk sees none of it.
//
//   #/article/d:tygqbfxr3zfexo3i/graph?at=a:s5blzbkrzwi4vp37
import {signal} from '@preact/signals';

export interface Route {
  parts: string[]; // 'article', 'd:…', 'graph'
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  return {parts, query: new URLSearchParams(query)};
}

export function linkTo(
  parts: string[],
  query: Record<string, string> = {},
): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  const path = '#/' + parts.map(encodeURIComponent).join('/');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

export const route = signal(parseRoute(location.hash));

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

export function go(parts: string[], query?: Record<string, string>): void {
  location.hash = linkTo(parts, query);
}

// The same view with another query, and no new step to go back to.
export function replaceQuery(query: Record<string, string>): void {
  history.replaceState(null, '', linkTo(route.value.parts, query));
  route.value = parseRoute(location.hash);
}
