// Light, dark, or as the system has it. Colours are pairs in tokens.css;
// which of a pair holds is CSS's `color-scheme`.
import {signal} from '@preact/signals';

const kKey = 'quoth-theme';
const kThemes = ['system', 'light', 'dark'] as const;
type Theme = (typeof kThemes)[number];

export const theme = signal<Theme>(stored());
apply(theme.value);

function stored(): Theme {
  const name = localStorage.getItem(kKey);
  return kThemes.find((known) => known === name) ?? 'system';
}

function apply(name: Theme) {
  document.documentElement.dataset.theme = name;
}

function next() {
  theme.value = kThemes[(kThemes.indexOf(theme.value) + 1) % kThemes.length]!;
  localStorage.setItem(kKey, theme.value);
  apply(theme.value);
}

export function ThemeButton() {
  return (
    <button type="button" class="quiet" onClick={next}>
      <span class="visually-hidden">Colours: </span>
      {theme.value}
    </button>
  );
}
