// What the review desk shows beside the review, in Debian's Chromium: graph,
// rules, people, findings; and that every view can be used by everyone.
//
//   node desk_views_test.mjs PROGRAM
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {
  ask,
  launch,
  newFolder,
  openPage,
  startDesk,
  until,
  violations,
} from './desk_browser.mjs';

const kFerry = readFileSync('fixtures/articles/agency-ferry.txt', 'utf8');

const database = join(newFolder(), 'reviews.sqlite');
const desk = await startDesk(process.argv[2], database);
const browser = await launch();
const page = await openPage(browser, desk);
after(async () => {
  await browser.close();
  await desk.stop();
});

const ferry = await ask(desk, 'POST', '/api/articles', kFerry, 'text/plain');

// Some of it is rejected, and two of its people are said to be one.
async function judge() {
  const weak = {verdict: 'reject', confidence_below: 0.9};
  const {attributions} = await ask(desk, 'POST', '/api/decisions', weak);
  assert.notEqual(attributions.length, 0);
  const {items} = await ask(desk, 'GET', '/api/entities?limit=100');
  const person = (name) => items.find((one) => one.name === name).id;
  const path = `/api/entities/${person('Gro Haldis')}/decisions`;
  const into = person('Torvald Ekmo');
  await ask(desk, 'POST', path, {verdict: 'merge', into});
}
await judge();

const stateOf = (card) => card.locator('.state').getAttribute('data-state');

test('the graph is drawn, followed and saved', async () => {
  await page.goto(`${desk.url}/#/article/${ferry.id}`);
  await page.here().waitFor();
  await page.keys('g');
  const list = page.getByRole('region', {name: 'Who says what'});
  await list.getByRole('button', {name: 'Torvald Ekmo'}).click();
  await page.locator('.canvas canvas').first().waitFor();
  for (const [name, begins] of [
    ['SVG', '<svg '],
    ['PNG', '\x89PNG'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name}).click();
    const bytes = readFileSync(await (await download).path());
    assert.equal(bytes.toString('latin1', 0, begins.length), begins);
    if (name === 'SVG') assert.match(bytes.toString(), />Torvald Ekmo</);
  }
});

async function ruleWithRejected() {
  const {items} = await ask(desk, 'GET', '/api/rules');
  return items.find(({rule, rejected}) => rule && rejected > 0);
}

test('rules show what was rejected of them', async () => {
  const {rule, rejected} = await ruleWithRejected();
  await page.getByRole('link', {name: 'Rules'}).click();
  const link = `${rejected} rejected of ${rule}: show them`;
  await page.getByRole('link', {name: link}).click();
  await page.getByRole('heading', {name: `Rejected of ${rule}`}).waitFor();
  await until(() => page.locator('.finding').count(), rejected);
});

test('people have a page each, with all that is theirs', async () => {
  await page.getByRole('link', {name: 'People'}).click();
  await page.getByLabel('Name').fill('Torvald');
  await until(() => page.locator('.article-row').count(), 1);
  await page.getByRole('link', {name: 'Torvald Ekmo'}).click();
  await page.getByText('Also: Gro Haldis').waitFor();
  await until(() => page.locator('.finding').count(), 2);
});

test('one claim as two outlets worded it, with the other words', async () => {
  const feed = (publisher, text) =>
    ask(desk, 'POST', '/api/articles', {publisher, text});
  await feed(
    'The Examiner',
    'The bus fares will fall by a tenth next year, Ana Ortiz said.',
  );
  await feed(
    'Brindlow Post',
    'Ana Ortiz said the bus fares will fall by 10 per cent next year.',
  );
  const {items} = await ask(desk, 'GET', '/api/entities?words=Ana+Ortiz');
  await page.goto(`${desk.url}/#/person/${items[0].id}`);
  await page.locator('.wordings').waitFor();
  assert.equal(
    (await page.locator('.wordings mark').allInnerTexts()).join('|').trim(),
    '10 per cent',
  );
});

test('findings are found', async () => {
  await page.getByRole('link', {name: 'Findings'}).click();
  await page.getByLabel('Words or speaker').fill('shudder');
  await until(() => page.locator('.finding').count(), 1);
  await page.getByLabel('State').selectOption('rejected');
  await page.getByText('Nothing like that.').waitFor();
});

test('among a thousand findings a step redraws only what changes', async () => {
  const said = (i) =>
    `“It needs ${i} more stones,” Ana Ortiz said. She said it had ${i}.\n\n`;
  const text = Array.from({length: 500}, (_, i) => said(i + 10)).join('');
  const path = '/api/articles?source=wall.txt';
  const wall = await ask(desk, 'POST', path, text, 'text/plain');
  assert.ok(wall.attributions >= 1000, String(wall.attributions));
  await page.goto(`${desk.url}/#/article/${wall.id}`);
  await page.here().waitFor();
  await page.evaluate(() => {
    globalThis.changes = 0;
    const watcher = new MutationObserver((all) => {
      globalThis.changes += all.length;
    });
    watcher.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await page.keys('j', 'j', 'a', 'j');
  await until(() => page.locator('[data-state=accepted]').count(), 2);
  const changes = await page.evaluate(() => globalThis.changes);
  assert.ok(changes < 300, `${changes} changes`);
});

test('decisions whose words went are shown, not dropped', async () => {
  const url = 'https://examiner.example/rain';
  const feed = (text) => ask(desk, 'POST', '/api/articles', {url, text});
  const kept = '“It rained all of the night,” said Zoë Díaz. ';
  const old = await feed(`${kept}“Nobody asked us,” said Bo Roe.\n`);
  await page.goto(`${desk.url}/#/article/${old.id}`);
  await page.here().waitFor();
  await page.keys('a', 'a');
  await until(page.openCount, 0);
  const path = `/api/decisions?article=${old.id}`;
  const logged = async () => (await ask(desk, 'GET', path)).items.length;
  await until(logged, 2);
  const now = await feed(`Corrected. ${kept}\n`);
  await page.goto(`${desk.url}/#/article/${now.id}`);
  await page.getByText('1 decision on words that are not here').click();
  await page.getByText('“Nobody asked us,”').waitFor();
  await until(() => stateOf(page.card('It rained all')), 'accepted');
});

test('nothing is wrong with any view, in light or dark', async () => {
  const people = await ask(desk, 'GET', '/api/entities');
  const article = `#/article/${ferry.id}`;
  const ways = [
    ['#/inbox', '.article-row'],
    ['#/findings', '.finding'],
    [`#/rules?rule=${(await ruleWithRejected()).rule}`, '.finding'],
    ['#/people', '.article-row'],
    [`#/person/${people.items[0].id}`, '.finding'],
    [article, '.card'],
    [`${article}/graph`, '.graph-list li'],
  ];
  const dialogs = ['r', 's', 'm', 'b', 'x', '?', 'e'];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme});
    for (const [way, shown] of ways) {
      await page.goto(`${desk.url}/${way}`);
      await page.locator(shown).first().waitFor();
      assert.deepEqual(await violations(page), [], `${way} ${colorScheme}`);
    }
    await page.goto(`${desk.url}/${article}`);
    for (const key of dialogs) {
      await page.here().waitFor();
      await page.keys(key);
      await page.locator('dialog, .draft-bar').waitFor();
      assert.deepEqual(await violations(page), [], `${key} ${colorScheme}`);
      await page.keys('Escape');
      await page.locator('dialog, .draft-bar').waitFor({state: 'detached'});
    }
  }
});

test('the page is not sent twice, and may run nothing but its own', async () => {
  const first = await fetch(desk.url);
  const policy = first.headers.get('content-security-policy');
  assert.match(policy, /^default-src 'none'; script-src 'self'; /);
  assert.doesNotMatch(policy, /unsafe|http|\*/);
  const again = await fetch(desk.url, {
    headers: {'If-None-Match': first.headers.get('etag')},
  });
  assert.equal(again.status, 304);
});

test('no error, no alert, no request to another host', () => {
  assert.deepEqual(page.faults, []);
});
