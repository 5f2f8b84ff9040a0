// The outlets that articles came from, to choose one.
import {useEffect, useState} from 'preact/hooks';

import {get} from '../api/client';
import {attempt} from '../state/notices';

interface Outlet {
  outlet: string;
  articles: number;
}

export function OutletOptions() {
  const [outlets, setOutlets] = useState<Outlet[]>([]);
  useEffect(() => {
    void attempt(async () => {
      setOutlets((await get<{items: Outlet[]}>('/api/outlets')).items);
    });
  }, []);
  return (
    <>
      <option value="">any</option>
      {outlets.map(({outlet, articles}) => (
        <option key={outlet} value={outlet}>
          {outlet} ({articles})
        </option>
      ))}
    </>
  );
}
