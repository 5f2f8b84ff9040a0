// A view whose code is fetched when it is first shown.
import type {ComponentType} from 'preact';
import {useEffect, useState} from 'preact/hooks';

import {attempt} from '../state/notices';

export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      void attempt(async () => {
        const loaded = await load();
        setView(() => loaded);
      });
    }, []);
    return View && <View {...props} />;
  };
}
