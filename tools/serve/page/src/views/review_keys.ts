// Keys of the review.
import {useEffect} from 'preact/hooks';

import type {Review} from '../state/review';

type Command = (review: Review) => void;

const kKeys: Record<string, Command> = {
  j: (review) => review.step(1),
  ArrowDown: (review) => review.step(1),
  k: (review) => review.step(-1),
  ArrowUp: (review) => review.step(-1),
};

export function useReviewKeys(review: Review): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const command = kKeys[event.key];
      if (!command) return;
      event.preventDefault();
      command(review);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [review]);
}
