// Whether single letters are commands. Who speaks to the computer, or hits keys
// by accident, turns them off; every command has a button too.
import {signal} from '@preact/signals';

const kKey = 'quoth-letter-keys';

export const letterKeys = signal(localStorage.getItem(kKey) !== 'off');

export function setLetterKeys(on: boolean): void {
  letterKeys.value = on;
  localStorage.setItem(kKey, on ? 'on' : 'off');
}
