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
  until,
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

const stateOf = (card) => card.locator('.state').getAttribute('data-state');

// The words marked as a role of the selected one, however many runs they are.
const marked = async (role) =>
  (await page.locator(`.on-${role}`).allInnerTexts()).join('');

// Of the article that was fed first, as the desk counts them.
async function openOnes() {
  const {id} = (await ask(desk, 'GET', '/api/articles')).items.at(-1);
  const path = `/api/attributions?state=open&limit=500&article=${id}`;
  return (await ask(desk, 'GET', path)).items;
}

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
  await page.card('Zoë Díaz').waitFor();
  await page.locator('.text', {hasText: '<img src=x onerror'}).click();
  assert.equal(await page.locator('main :is(img, script, style)').count(), 0);
  await page.goto(`${desk.url}/#/inbox`);
});

test('an address within the house is refused, and that is said', async () => {
  await page.getByLabel('address of a page').fill('http://127.0.0.1:1/feed');
  await page.getByRole('button', {name: 'Fetch'}).click();
  await page.locator('.fed li', {hasText: 'refused'}).waitFor();
});

test('an article is opened and judged by keys alone', async () => {
  await page.getByRole('link', {name: 'Ferry with 214 aboard'}).focus();
  await page.keys('Enter');
  await page.here().waitFor();
  await page.keys('j', 'j');
  await until(
    () => page.here().locator('b').first().innerText(),
    'Torvald Ekmo',
  );
  assert.equal(await marked('source'), 'passenger Torvald Ekmo');
  assert.equal(await marked('addressee'), 'Nordpress');
  await page.keys('a');
  await until(() => stateOf(page.card('We felt a long')), 'accepted');
  await page.keys('r', '4');
  await until(() => stateOf(page.card('passed a safety')), 'rejected');
  await page.keys('r');
  await page.keyboard.type('not what she said');
  await page.keys('Enter');
  await until(() => stateOf(page.card('no sign of a leak')), 'rejected');
  // Shown at once; written a moment later.
  await until(async () => (await decisions()).length, 3);
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
  await page.keys('u');
  await until(() => stateOf(page.card('no sign of a leak')), 'open');
  await page.keys('u');
  await until(() => stateOf(page.card('passed a safety')), 'open');
  await page.keys('u');
  await until(() => stateOf(page.card('We felt a long')), 'open');
  await page.keys('u');
  await page.getByText('Nothing to undo').waitFor();
  await page.keys('U');
  await until(() => stateOf(page.card('We felt a long')), 'accepted');
  await page.getByText('Took back 1 undo').waitFor();
});

test('spans are changed by keys', async () => {
  await page.card('There is no sign').click();
  await page.keys('e', '1', 'ArrowRight', 'o', 'ArrowLeft');
  assert.equal(await marked('source'), '" she said');
  await page.keys('ArrowRight', 'o', 'ArrowLeft', '4', 'ArrowRight', 'Enter');
  await until(() => stateOf(page.card('There is no sign')), 'edited');
  await until(async () => (await decisions()).at(-1).verdict, 'edit');
  const {replacement} = (await decisions()).at(-1);
  const text = Array.from(kFerry);
  const {start, end} = replacement.addressee;
  assert.equal(text.slice(start, end).join(''), 'she');
  assert.deepEqual(Object.keys(replacement), ['addressee']);
});

test('spans are changed by dragging an end', async () => {
  await page.keys('e', '3');
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
  await page.keys('Enter');
  await until(async () => (await decisions()).at(-1).verdict, 'edit');
  await page.card('leak," she said, adding').waitFor();
});

test('a speaker is changed, and made', async () => {
  await page.keys('s');
  await page.keyboard.type('Ylva Nyström');
  await page.keys('Enter');
  await page.card('Ylva Nyström').waitFor();
  assert.deepEqual((await decisions()).at(-1).replacement.speakers, [
    'Ylva Nyström',
  ]);
});

test('a quote that was missed is added from selected words', async () => {
  const words = page.locator('.text p span', {hasText: 'Two tugs were'});
  await words.click({clickCount: 3});
  await page.keys('n');
  await page.getByLabel('Speaker', {exact: true}).fill('Harbour Radio');
  await page.keys('Enter');
  await page.card('Harbour Radio').waitFor();
  await page.keys('u');
  await until(() => page.card('Harbour Radio').count(), 0);
  await page.keys('U');
  await page.card('Harbour Radio').waitFor();
});

test('two names of one person are merged, and parted', async () => {
  await page.keys('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('This name').selectOption('Gro Haldis');
  await dialog.getByLabel('is the same').selectOption('Torvald Ekmo');
  await dialog.getByLabel('in all articles').check();
  await dialog.getByRole('button', {name: 'Merge'}).click();
  await dialog.waitFor({state: 'detached'});
  await until(() => page.card('Torvald Ekmo').count(), 2);
  await page.keys('u');
  await until(() => page.card('Torvald Ekmo').count(), 1);
  await page.keys('U');
  await until(() => page.card('Torvald Ekmo').count(), 2);
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
  const before = await page.openCount();
  const [bound, count] = await halfOfOpen();
  assert.ok(count > 0 && count < before, String(count));
  await page.keys('b');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Verdict').selectOption('reject');
  await dialog.getByLabel('Found by').selectOption('');
  await dialog.getByLabel('and below').fill(String(bound));
  await dialog.getByLabel('Reason').fill('too weak');
  const shown = dialog.getByRole('region', {name: 'What it touches'});
  await until(() => shown.locator('li').count(), count);
  await dialog.getByRole('button', {name: `Reject ${count} finding`}).click();
  await until(page.openCount, before - count);
  await dialog.waitFor({state: 'detached'});
  await page.keys('u');
  await until(page.openCount, before);
  await page.keys('U');
  await until(page.openCount, before - count);
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
  await page.here().waitFor();
  assert.deepEqual(await states(), before);
  // What was decided before the restart can still be taken back.
  await page.keys('u');
  await page.getByText(/^Took back \d+ decisions/).waitFor();
  await page.keys('U');
  await until(
    async () => JSON.stringify(await states()),
    JSON.stringify(before),
  );
});

test('the reviewed work is taken home', async () => {
  await page.keys('x');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export this article'}).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('dialog').waitFor({state: 'detached'});
  assert.match(csv, /Ylva Nyström/);
  assert.match(csv, /Harbour Radio/);
  assert.doesNotMatch(csv, /Olaf Rennemo/);
});

test('no error, no alert, no request to another host', () => {
  assert.deepEqual(page.faults, []);
});
