// Two people at one review desk, each with a token of their own: what one
// decides the other sees, and where they differ both are told.
//
//   node desk_reviewers_test.mjs PROGRAM
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {launch, newFolder, openPage, startDesk} from './desk_browser.mjs';

const kProgram = process.argv[2];
const kFerry = readFileSync('fixtures/articles/agency-ferry.txt', 'utf8');

const database = join(newFolder(), 'reviews.sqlite');
const tokenFor = (name, role) =>
  execFileSync(
    kProgram,
    ['serve', 'token', '--db', database, '--name', name, '--role', role],
    {encoding: 'utf8'},
  ).trim();

const tokens = {
  ana: tokenFor('ana', 'reviewer'),
  bo: tokenFor('bo', 'reviewer'),
  cy: tokenFor('cy', 'reader'),
};
const desk = await startDesk(kProgram, database);
const browser = await launch();
after(async () => {
  await browser.close();
  await desk.stop();
});

async function signIn(name) {
  const page = await openPage(browser, desk);
  await page.goto(desk.url);
  await page.getByLabel('Token').fill(tokens[name]);
  await page.getByLabel('Token').press('Enter');
  await page.locator('.who', {hasText: name}).waitFor();
  return page;
}

const article = await (
  await fetch(`${desk.url}/api/articles?source=ferry.txt`, {
    method: 'POST',
    body: kFerry,
    headers: {
      'Content-Type': 'text/plain',
      Authorization: `Bearer ${tokens.ana}`,
    },
  })
).json();

async function openArticle(page) {
  await page.goto(`${desk.url}/#/article/${article.id}`);
  await page.locator('.card[data-here]').waitFor();
}

test('what one decides the other sees, and both see that they differ', async () => {
  const ana = await signIn('ana');
  const bo = await signIn('bo');
  await openArticle(ana);
  await openArticle(bo);
  await ana.keyboard.press('a');
  await bo.locator('.card .state[data-state=accepted]').waitFor();
  await bo.keyboard.press('r');
  await bo.keyboard.press('1');
  for (const page of [ana, bo]) {
    await page.keyboard.press('k');
    const box = page.locator('.conflict-box');
    await box.getByText('ana accepted').waitFor();
    await box.getByText('bo rejected: nobody says anything here').waitFor();
  }
  // Each takes back what is theirs, and nothing else.
  await ana.keyboard.press('u');
  await bo.locator('.conflict-box').waitFor({state: 'detached'});
  await ana.locator('.card .state[data-state=rejected]').waitFor();
  await ana.keyboard.press('u');
  await ana.getByText('Nothing to undo').waitFor();
});

test('what is decided while a page still opens its line is shown there', async () => {
  const bo = await signIn('bo');
  let open;
  const held = new Promise((done) => (open = done));
  await bo.route('**/api/events*', async (route) => {
    await held;
    await route.continue();
  });
  await openArticle(bo);
  const ana = await signIn('ana');
  await openArticle(ana);
  await ana.keyboard.press('a');
  await ana.locator('.card .state[data-state=accepted]').waitFor();
  assert.equal(await bo.locator('[data-state=accepted]').count(), 0);
  open();
  await bo.locator('.card .state[data-state=accepted]').waitFor();
  await ana.keyboard.press('u');
  const accepted = bo.locator('.card .state[data-state=accepted]');
  await accepted.waitFor({state: 'detached'});
});

test('a reader is told so', async () => {
  const cy = await signIn('cy');
  await openArticle(cy);
  await cy.keyboard.press('a');
  await cy.getByText('cy may not do this').waitFor();
  await cy.locator('.card[data-here]').waitFor();
  assert.equal(await cy.locator('[data-state=accepted]').count(), 0);
});

test('a wrong token is asked for again', async () => {
  const page = await openPage(browser, desk);
  await page.goto(desk.url);
  await page.getByLabel('Token').fill('quoth_wrong');
  await page.getByLabel('Token').press('Enter');
  await page.getByRole('dialog').waitFor();
});
