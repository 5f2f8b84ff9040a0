// Accepting or rejecting many at once. What it touches is listed first, and
// just that is sent: when somebody decided on one of them meanwhile, nothing
// is done and the list is made anew.
import {useEffect, useState} from 'preact/hooks';

import {getAll, post, Refused} from '../api/client';
import type {Proposal} from '../api/types';
import type {Desk} from '../state/desk';
import {attempt, say} from '../state/notices';
import {Dialog} from '../ui/dialog';
import {plural} from '../ui/words';
import {speakerOf} from './speaker_of';

interface Wanted {
  verdict: 'accept' | 'reject';
  rule: string;
  from: string;
  below: string;
  everywhere: boolean;
}

export function BulkDialog({desk}: {desk: Desk}) {
  const {review} = desk;
  const [wanted, setWanted] = useState<Wanted>({
    verdict: 'accept',
    rule: review.current?.proposal.attribution.rule ?? '',
    from: '',
    below: '',
    everywhere: false,
  });
  const [reason, setReason] = useState('');
  const [found, setFound] = useState<Proposal[] | null>(null);
  const set = (change: Partial<Wanted>) => setWanted({...wanted, ...change});
  // A slow answer to an earlier question must not be shown as one to this.
  const look = () => {
    let stale = false;
    setFound(null);
    void attempt(async () => {
      const all = await openOnes(wanted, review.article.id);
      if (!stale) setFound(all);
    });
    return () => {
      stale = true;
    };
  };
  useEffect(look, [wanted]);
  const close = () => (desk.dialog.value = null);
  const apply = async (event: Event) => {
    event.preventDefault();
    const done = await attempt(() => decideOn(found!, wanted, reason));
    if (done === null) return void look();
    await attempt(() => review.loadAll());
    close();
    say(`${plural(done, 'finding')} ${wanted.verdict}ed. Undo takes it back.`);
  };
  return (
    <Dialog title="Accept or reject many" onClose={close} wide>
      <form class="bulk" onSubmit={(event) => void apply(event)}>
        <Conditions wanted={wanted} set={set} rules={rulesIn(desk)} />
        <label class="field">
          Reason
          <input
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <Preview found={found} />
        <div class="actions">
          <button type="submit" class="primary" disabled={!found?.length}>
            {wanted.verdict === 'accept' ? 'Accept' : 'Reject'}{' '}
            {plural(found?.length ?? 0, 'finding')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const openOnes = (wanted: Wanted, article: string) =>
  getAll<Proposal>('/api/attributions', {
    state: 'open',
    rule: wanted.rule,
    confidence_from: wanted.from,
    confidence_below: wanted.below,
    article: wanted.everywhere ? undefined : article,
  });

async function decideOn(
  found: Proposal[],
  {verdict}: Wanted,
  reason: string,
): Promise<number> {
  const attributions = found.map(({attribution}) => attribution.id);
  try {
    await post('/api/decisions', {
      verdict,
      attributions,
      ...(reason.trim() === '' ? {} : {reason: reason.trim()}),
    });
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) throw error;
    throw new Error(
      `Nothing was done: ${error.message}. Here is what is open now.`,
    );
  }
  return attributions.length;
}

function rulesIn({review}: Desk): string[] {
  const rules = review.order.value.map(
    (id) => review.item(id).proposal.attribution.rule,
  );
  return [...new Set(rules.filter((rule) => rule !== null))].sort();
}

interface ConditionsProps {
  wanted: Wanted;
  set: (change: Partial<Wanted>) => void;
  rules: string[];
}

function Conditions({wanted, set, rules}: ConditionsProps) {
  return (
    <fieldset>
      <legend class="visually-hidden">Which</legend>
      <label class="field">
        Verdict
        <select
          autofocus
          value={wanted.verdict}
          onChange={(event) =>
            set({verdict: event.currentTarget.value as Wanted['verdict']})
          }
        >
          <option value="accept">accept</option>
          <option value="reject">reject</option>
        </select>
      </label>
      <label class="field">
        Found by
        <select
          value={wanted.rule}
          onChange={(event) => set({rule: event.currentTarget.value})}
        >
          <option value="">any rule</option>
          {rules.map((rule) => (
            <option key={rule}>{rule}</option>
          ))}
          <option value="none">no rule</option>
        </select>
      </label>
      <Share
        label="Confidence from"
        value={wanted.from}
        set={(from) => set({from})}
      />
      <Share
        label="and below"
        value={wanted.below}
        set={(below) => set({below})}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={wanted.everywhere}
          onChange={(event) => set({everywhere: event.currentTarget.checked})}
        />
        in all articles
      </label>
    </fieldset>
  );
}

interface ShareProps {
  label: string;
  value: string;
  set: (value: string) => void;
}

function Share({label, value, set}: ShareProps) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min="0"
        max="1"
        step="0.01"
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
}

const kShown = 200;

function Preview({found}: {found: Proposal[] | null}) {
  if (!found) return <p class="soft">Looking …</p>;
  return (
    <section class="preview" aria-label="What it touches" tabIndex={0}>
      {found.length === 0 && <p class="soft">Nothing that is open.</p>}
      <ol>
        {found.slice(0, kShown).map((proposal) => (
          <li key={proposal.attribution.id}>
            <b>{speakerOf(proposal)}</b> <i>{proposal.attribution.cue?.text}</i>{' '}
            {proposal.attribution.content[0]!.text}
          </li>
        ))}
      </ol>
      {found.length > kShown && (
        <p class="soft">and {found.length - kShown} more</p>
      )}
    </section>
  );
}
