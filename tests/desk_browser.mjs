// A review desk on a port of its own and Debian's Chromium in front of it.
//
// The page's packages are those of tools/serve/page. Where they or the browser
// are missing the test ends with kSkipped and says why.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const kSkipped = 77;
const kPatience = 10_000; // ms
const kChromium = '/usr/bin/chromium';
const kPackages = new URL('../tools/serve/page/package.json', import.meta.url)
  .pathname;

function skip(reason) {
  console.log(`skipped: ${reason}; tools/setup.sh installs it`);
  process.exit(kSkipped);
}

const require = createRequire(kPackages);
if (!existsSync(join(kPackages, '../node_modules/.installed'))) {
  skip("the page's npm packages are missing");
}
if (!existsSync(kChromium)) skip(`${kChromium} is missing`);
const {chromium} = require('playwright-core');
const axe = require('axe-core');

export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'quoth-desk-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

// A desk on a port of its own; `stop` waits until it is gone.
export async function startDesk(program, database, ...options) {
  const child = spawn(
    program,
    ['serve', '--db', database, '--port', '0', '--rate', '100000', ...options],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  process.on('exit', () => child.kill('SIGKILL'));
  const ended = new Promise((done) => child.on('exit', done));
  const url = await new Promise((found, failed) => {
    let said = '';
    child.stderr.on('data', (bytes) => {
      said += bytes;
      const line = /listening on (http:\S+)/.exec(said);
      if (line) found(line[1]);
    });
    ended.then(() => failed(new Error(said)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return {url, stop};
}

export async function ask(desk, method, path, body, type) {
  const response = await fetch(desk.url + path, {
    method,
    body: typeof body === 'object' ? JSON.stringify(body) : body,
    headers: body ? {'Content-Type': type ?? 'application/json'} : {},
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
  return /json/.test(response.headers.get('content-type'))
    ? JSON.parse(text)
    : text;
}

// A page that notes what must not be: errors, alerts, requests to elsewhere.
export async function openPage(browser, desk, options = {}) {
  const context = await browser.newContext({
    viewport: {width: 1400, height: 900},
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(kPatience);
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    const own = origin === desk.url || ['data:', 'blob:'].includes(protocol);
    if (!own) faults.push(`request to ${request.url()}`);
  });
  return Object.assign(page, {faults}, handsOn(page));
}

// What tests do and look at all the time.
const handsOn = (page) => ({
  async keys(...names) {
    for (const name of names) await page.keyboard.press(name);
  },
  // The card that is selected.
  here: () => page.locator('.card[data-here]'),
  card: (words) => page.locator('.card', {hasText: words}),
  // How many findings are open, as the page counts them.
  openCount: async () =>
    Number.parseInt(await page.locator('.toolbar b').innerText(), 10),
});

// What the page shows comes a moment after what was done.
export async function until(what, expected) {
  for (let tries = 0; tries < 100; ++tries) {
    if ((await what()) === expected) return;
    await new Promise((wake) => setTimeout(wake, 30));
  }
  assert.equal(await what(), expected);
}

export const launch = () => chromium.launch({executablePath: kChromium});

// What axe finds wrong, one line each.
export async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return found.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`),
  );
}
