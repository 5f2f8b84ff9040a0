// For each rule how often people took what it found, with the interval that
// this share lies in, and what of it they rejected.
import {useEffect, useState} from 'preact/hooks';

import {get, post} from '../api/client';
import type {Page, Proposal, RuleCount} from '../api/types';
import {attempt, say} from '../state/notices';
import {linkTo, route} from '../state/route';
import {me} from '../state/session';
import {percent, plural} from '../ui/words';
import {FindingRow} from './finding_row';

export function RulesView() {
  const [rules, setRules] = useState<RuleCount[] | null>(null);
  useEffect(() => {
    void attempt(async () => {
      const {items} = await get<{items: RuleCount[]}>('/api/rules');
      setRules(items.sort(worstFirst));
    });
  }, []);
  const chosen = route.value.query.get('rule');
  return (
    <div class="column">
      <div class="heading">
        <h1>Rules</h1>
        {me.value?.role === 'admin' && <ExtractAnew />}
      </div>
      {rules?.length === 0 && <p class="empty">Nothing was found yet.</p>}
      {chosen !== null && <Rejected key={chosen} rule={chosen} />}
      {rules && rules.length > 0 && <RuleTable rules={rules} chosen={chosen} />}
    </div>
  );
}

const judged = (rule: RuleCount) => rule.accepted + rule.rejected + rule.edited;

// Those that people judged, the least certain to be right first; then the rest,
// those that found most first.
function worstFirst(a: RuleCount, b: RuleCount): number {
  if (judged(a) > 0 && judged(b) > 0) return a.interval[0] - b.interval[0];
  return judged(b) - judged(a) || b.proposed - a.proposed;
}

interface TableProps {
  rules: RuleCount[];
  chosen: string | null;
}

function RuleTable({rules, chosen}: TableProps) {
  return (
    <table class="rules">
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Found</th>
          <th scope="col">Accepted</th>
          <th scope="col">Changed</th>
          <th scope="col">Rejected</th>
          <th scope="col">Accepted as found, with 95 % interval</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleRow key={rule.rule} rule={rule} chosen={chosen} />
        ))}
      </tbody>
    </table>
  );
}

function RuleRow({rule, chosen}: {rule: RuleCount; chosen: string | null}) {
  const name = rule.rule ?? 'none';
  const here = chosen === name;
  return (
    <tr aria-current={here ? 'true' : undefined}>
      <th scope="row">{rule.rule ?? 'no rule took it'}</th>
      <td>{rule.proposed}</td>
      <td>{rule.accepted}</td>
      <td>{rule.edited}</td>
      <td>
        {rule.rejected > 0 ? (
          <a href={linkTo(['rules'], {rule: name})}>
            {rule.rejected}
            <span class="visually-hidden"> rejected of {name}: show them</span>
          </a>
        ) : (
          0
        )}
      </td>
      <td>
        <Interval rule={rule} />
      </td>
    </tr>
  );
}

const kWidth = 160; // pixels
const kDot = 4;

function Interval({rule}: {rule: RuleCount}) {
  const {accepted_share: share, interval} = rule;
  if (share === null) return <span class="soft">not judged yet</span>;
  const [low, high] = interval;
  const at = (part: number) => kDot + part * kWidth;
  return (
    <span class="interval">
      <svg width={kWidth + 2 * kDot} height="12" aria-hidden="true">
        <line class="scale" x1={at(0)} x2={at(1)} y1="6" y2="6" />
        <line class="range" x1={at(low)} x2={at(high)} y1="6" y2="6" />
        <circle cx={at(share)} cy="6" r={kDot} />
      </svg>
      {percent(share)}{' '}
      <span class="soft">
        {percent(low)} to {percent(high)}
      </span>
    </span>
  );
}

function Rejected({rule}: {rule: string}) {
  const [found, setFound] = useState<Proposal[] | null>(null);
  useEffect(() => {
    void attempt(async () => {
      const page = await get<Page<Proposal>>('/api/attributions', {
        rule,
        state: 'rejected',
        limit: 200,
      });
      setFound(page.items);
    });
  }, [rule]);
  return (
    <section>
      <h2>Rejected of {rule}</h2>
      <p>
        <a href={linkTo(['rules'])}>Close</a>{' '}
        <a href={linkTo(['findings'], {rule})}>All of this rule</a>
      </p>
      {found?.length === 0 && <p class="soft">None.</p>}
      <ol class="findings">
        {found?.map((proposal) => (
          <FindingRow key={proposal.attribution.id} proposal={proposal} />
        ))}
      </ol>
    </section>
  );
}

interface Extractions {
  extracted: number;
  refused: {article: string; detail: string}[];
}

// For articles whose last run was by other rules than the desk has now.
function ExtractAnew() {
  const [running, setRunning] = useState(false);
  const run = async () => {
    setRunning(true);
    const done = await attempt(() => post<Extractions>('/api/extractions', {}));
    setRunning(false);
    if (!done) return;
    const refused = done.refused.length;
    say(
      `${plural(done.extracted, 'article')} extracted anew` +
        (refused > 0
          ? `, ${refused} refused: ${done.refused[0]!.detail}`
          : '.'),
    );
  };
  return (
    <button type="button" disabled={running} onClick={() => void run()}>
      {running ? 'Extracting …' : 'Extract anew with the rules as they are'}
    </button>
  );
}
