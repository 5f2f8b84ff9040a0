// Shown when the desk wants a token. It is kept until the tab is closed.
import {useState} from 'preact/hooks';

import {tokenWanted, useToken} from '../api/client';
import {Dialog} from './dialog';

export function TokenDialog({onDone}: {onDone: () => void}) {
  const [token, setToken] = useState('');
  const enter = (event: Event) => {
    event.preventDefault();
    useToken(token);
    onDone();
  };
  return (
    <Dialog title="Sign in" onClose={() => (tokenWanted.value = false)}>
      <form onSubmit={enter}>
        <p>
          This desk asks who you are. Whoever keeps it makes a token for you
          with <code>quoth serve token --name you</code>.
        </p>
        <label class="field">
          Token
          <input
            type="password"
            autocomplete="off"
            required
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            Sign in
          </button>
        </div>
      </form>
    </Dialog>
  );
}
