// The review desk as a person meets it, in Debian's Chromium.
//
//   node desk_page_test.mjs PROGRAM
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
  violations,
} from './desk_browser.mjs';

const kProgram = process.argv[2];
const kFerry = readFileSync('fixtures/articles/agency-ferry.txt', 'utf8');

const database = join(newFolder(), 'reviews.sqlite');
const desk = await startDesk(kProgram, database);
const browser = await launch();
const page = await openPage(browser, desk);
after(async () => {
  await browser.close();
  await desk.stop();
});

test('an article that was fed is in the inbox', async () => {
  await ask(desk, 'POST', '/api/articles?source=ferry.txt', kFerry,
    'text/plain');
  await page.goto(desk.url);
  await page.getByRole('link', {name: 'Ferry with 214 aboard'}).click();
  const cards = page.getByRole('region', {name: 'Findings'});
  await cards.getByRole('button', {name: 'Torvald Ekmo told'}).click();
  await page.locator('.on-source', {hasText: 'passenger'}).waitFor();
  assert.deepEqual(await page.locator('.on-cue').allInnerTexts(), ['told']);
});

test('nothing is wrong with any view, in light or dark', async () => {
  const ways = ['#/inbox', page.url().split('/').slice(3).join('/')];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme});
    for (const way of ways) {
      await page.goto(`${desk.url}/${way}`);
      await page.locator('main :is(h1, .card)').first().waitFor();
      assert.deepEqual(await violations(page), [], `${way} ${colorScheme}`);
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
