// The review desk as a person meets it, in Debian's Chromium: a morning's work
// on one article, by keys, from feeding it to taking the result home. Each test
// goes on where the one before ended.
//
//   node desk_page_test.mjs PROGRAM
import assert from 'node:assert/strict';
import {appendFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {
  ask,
  launch,
  newFolder,
  openPage,
  startDesk,
  violations,
} from './desk_browser.mjs';

const kProgram = process.argv[2];
const kFerry = readFileSync('fixtures/articles/agency-ferry.txt', 'utf8');

const folder = newFolder();
const database = join(folder, 'reviews.sqlite');
let desk = await startDesk(kProgram, database);
const browser = await launch();
let page = await openPage(browser, desk);
after(async () => {
  await browser.close();
  await desk.stop();
});

const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

// The card that is selected, as it reads.
const here = () => page.locator('.card[data-here]');
const cardOf = (words) => page.locator('.card', {hasText: words});
const stateOf = (card) => card.locator('.state').getAttribute('data-state');
// The words marked as a role of it, however many runs they are.
const marked = async (role) =>
  (await page.locator(`.on-${role}`).allInnerTexts()).join('');

async function until(what, expected) {
  for (let tries = 0; tries < 100; ++tries) {
    if ((await what()) === expected) return;
    await page.waitForTimeout(20);
  }
  assert.equal(await what(), expected);
}

// Of the article that was fed first, as the desk counts them.
async function openOnes() {
  const {id} = (await ask(desk, 'GET', '/api/articles')).items.at(-1);
  const path = `/api/attributions?state=open&limit=500&article=${id}`;
  return (await ask(desk, 'GET', path)).items;
}

// As the page counts them.
const shownOpen = async () =>
  Number.parseInt(await page.locator('.toolbar b').innerText(), 10);

async function decisions() {
  return (await ask(desk, 'GET', '/api/decisions?limit=500')).items;
}

test('text that is pasted is fed', async () => {
  await page.goto(desk.url);
  await page.getByLabel('Text of an article').fill(kFerry);
  await page.getByLabel('Called').fill('ferry.txt');
  await page.getByRole('button', {name: 'Feed it'}).click();
  await page.getByRole('link', {name: 'ferry.txt'}).waitFor();
  await page.getByRole('link', {name: 'Ferry with 214 aboard'}).waitFor();
});

test('what a fed page would run does not run', async () => {
  const evil = join(folder, 'evil.html');
  writeFileSync(
    evil,
    '<title>Rain &lt;img src=x onerror=alert(1)></title><article>' +
      '<h1>Rain<script>alert(2)</script></h1>' +
      '<p onclick="alert(3)">“It <script>alert(4)</script>rained &lt;script>' +
      'alert(5)&lt;/script> &lt;img src=x onerror=alert(6)>,” said ' +
      '<a href="javascript:alert(7)">Zoë Díaz</a>.</p>' +
      '<style>body {display: none}</style></article>',
  );
  await page.getByLabel('or files').setInputFiles(evil);
  await page.getByRole('link', {name: 'evil.html'}).click();
  await cardOf('Zoë Díaz').waitFor();
  await page.locator('.text', {hasText: '<img src=x onerror'}).click();
  assert.equal(await page.locator('main :is(img, script, style)').count(), 0);
  await page.goto(`${desk.url}/#/inbox`);
});

test('an article is opened and judged by keys alone', async () => {
  await page.getByRole('link', {name: 'Ferry with 214 aboard'}).focus();
  await press('Enter');
  await here().waitFor();
  await press('j', 'j');
  await until(() => here().locator('b').first().innerText(), 'Torvald Ekmo');
  assert.equal(await marked('source'), 'passenger Torvald Ekmo');
  assert.equal(await marked('addressee'), 'Nordpress');
  await press('a');
  await until(() => stateOf(cardOf('We felt a long')), 'accepted');
  await press('r', '4');
  await until(() => stateOf(cardOf('passed a safety')), 'rejected');
  await press('r');
  await page.keyboard.type('not what she said');
  await press('Enter');
  await until(() => stateOf(cardOf('no sign of a leak')), 'rejected');
  assert.deepEqual(
    (await decisions()).map(({verdict, reason}) => [verdict, reason]),
    [
      ['accept', null],
      ['reject', 'the wrong words are marked'],
      ['reject', 'not what she said'],
    ],
  );
});

test('undo and redo go back and forth', async () => {
  await press('u');
  await until(() => stateOf(cardOf('no sign of a leak')), 'open');
  await press('u');
  await until(() => stateOf(cardOf('passed a safety')), 'open');
  await press('u');
  await until(() => stateOf(cardOf('We felt a long')), 'open');
  await press('u');
  await page.getByText('Nothing to undo').waitFor();
  await press('U');
  await until(() => stateOf(cardOf('We felt a long')), 'accepted');
});

test('spans are changed by keys', async () => {
  await cardOf('There is no sign').click();
  await press('e', '1', 'ArrowRight', 'o', 'ArrowLeft');
  assert.equal(await marked('source'), '" she said');
  await press('ArrowRight', 'o', 'ArrowLeft', '4', 'ArrowRight', 'Enter');
  await until(() => stateOf(cardOf('There is no sign')), 'edited');
  await until(async () => (await decisions()).at(-1).verdict, 'edit');
  const {replacement} = (await decisions()).at(-1);
  const text = Array.from(kFerry);
  const {start, end} = replacement.addressee;
  assert.equal(text.slice(start, end).join(''), 'she');
  assert.deepEqual(Object.keys(replacement), ['addressee']);
});

test('spans are changed by dragging an end', async () => {
  await press('e', '3');
  const end = await page.locator('.handle[data-end=end]').boundingBox();
  const word = await page
    .locator('.run', {hasText: /^adding$/})
    .first()
    .boundingBox();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
  await page.mouse.down();
  const y = word.y + word.height / 2;
  await page.mouse.move(word.x + word.width / 2, y, {steps: 5});
  await page.mouse.move(word.x + word.width, y, {steps: 5});
  await page.mouse.up();
  await press('Enter');
  await until(async () => (await decisions()).at(-1).verdict, 'edit');
  await cardOf('leak," she said, adding').waitFor();
});

test('a speaker is changed, and made', async () => {
  await press('s');
  await page.keyboard.type('Ylva Nyström');
  await press('Enter');
  await cardOf('Ylva Nyström').waitFor();
  assert.deepEqual((await decisions()).at(-1).replacement.speakers, [
    'Ylva Nyström',
  ]);
});

test('a quote that was missed is added from selected words', async () => {
  const words = page.locator('.text p span', {hasText: 'Two tugs were'});
  await words.click({clickCount: 3});
  await press('n');
  await page.getByLabel('Speaker', {exact: true}).fill('Harbour Radio');
  await press('Enter');
  await cardOf('Harbour Radio').waitFor();
  await press('u');
  await until(() => cardOf('Harbour Radio').count(), 0);
  await press('U');
  await cardOf('Harbour Radio').waitFor();
});

test('two names of one person are merged, and parted', async () => {
  await press('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('This name').selectOption('Gro Haldis');
  await dialog.getByLabel('is the same').selectOption('Torvald Ekmo');
  await dialog.getByLabel('in all articles').check();
  await dialog.getByRole('button', {name: 'Merge'}).click();
  await dialog.waitFor({state: 'detached'});
  await until(() => cardOf('Torvald Ekmo').count(), 2);
  await press('u');
  await until(() => cardOf('Torvald Ekmo').count(), 1);
  await press('U');
  await until(() => cardOf('Torvald Ekmo').count(), 2);
});

// A bound that about half of the open ones are below, and how many are.
async function halfOfOpen() {
  const shares = (await openOnes())
    .map(({attribution}) => attribution.confidence)
    .filter((share) => share !== null)
    .sort();
  const bound = Math.ceil(shares[shares.length >> 1] * 100) / 100;
  return [bound, shares.filter((share) => share < bound).length];
}

test('many are rejected at once, after a look at them', async () => {
  const before = await shownOpen();
  const [bound, count] = await halfOfOpen();
  assert.ok(count > 0 && count < before, String(count));
  await press('b');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Verdict').selectOption('reject');
  await dialog.getByLabel('Found by').selectOption('');
  await dialog.getByLabel('and below').fill(String(bound));
  await dialog.getByLabel('Reason').fill('too weak');
  const shown = dialog.getByRole('region', {name: 'What it touches'});
  await until(() => shown.locator('li').count(), count);
  await dialog.getByRole('button', {name: `Reject ${count} finding`}).click();
  await until(shownOpen, before - count);
  await dialog.waitFor({state: 'detached'});
  await press('u');
  await until(shownOpen, before);
  await press('U');
  await until(shownOpen, before - count);
  assert.equal((await openOnes()).length, before - count);
});

const states = () =>
  page
    .locator('.card')
    .evaluateAll((cards) =>
      cards.map((card) => [
        card.querySelector('.state').dataset.state,
        card.querySelector('.line').textContent,
        card.querySelector('.excerpt').textContent,
      ]),
    );

test('after a restart, with other rules, all is as it was', async () => {
  const before = await states();
  const url = new URL(page.url());
  assert.equal(await desk.stop(), 0);
  const rules = join(folder, 'en');
  cpSync('rules/en', rules, {recursive: true});
  appendFileSync(join(rules, 'pack.rules'), '\n# changed\n');
  desk = await startDesk(kProgram, database, '--rules', rules);
  const faults = page.faults.filter(
    (fault) => !/ERR_(CONNECTION|INCOMPLETE)/.test(fault),
  );
  await page.close();
  page = await openPage(browser, desk);
  page.faults.push(...faults);
  await page.goto(`${desk.url}/#/rules`);
  await page.getByRole('button', {name: 'Extract anew'}).click();
  await page.getByText('2 articles extracted anew').waitFor();
  await page.goto(`${desk.url}/${url.hash}`);
  await here().waitFor();
  assert.deepEqual(await states(), before);
  // What was decided before the restart can still be taken back.
  await press('u');
  await page.getByText(/^Took back \d+ decisions/).waitFor();
  await press('U');
  await until(
    async () => JSON.stringify(await states()),
    JSON.stringify(before),
  );
});

test('the reviewed work is taken home', async () => {
  await press('x');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export this article'}).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('dialog').waitFor({state: 'detached'});
  assert.match(csv, /Ylva Nyström/);
  assert.match(csv, /Harbour Radio/);
  assert.doesNotMatch(csv, /Olaf Rennemo/);
});

test('the graph is drawn, followed and saved', async () => {
  await press('g');
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
  await here().waitFor();
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
  await press('j', 'j', 'a', 'j');
  await until(() => page.locator('[data-state=accepted]').count(), 2);
  const changes = await page.evaluate(() => globalThis.changes);
  assert.ok(changes < 300, `${changes} changes`);
});

test('nothing is wrong with any view, in light or dark', async () => {
  const {items} = await ask(desk, 'GET', '/api/articles');
  const people = await ask(desk, 'GET', '/api/entities');
  const article = `#/article/${items.at(-1).id}`;
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
      await here().waitFor();
      await press(key);
      await page.locator('dialog, .draft-bar').waitFor();
      assert.deepEqual(await violations(page), [], `${key} ${colorScheme}`);
      await press('Escape');
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
