// html_page.mjs FOLDER PAGE…: opens each page in a headless Chromium, in two
// widths, light and dark, and lets axe-core judge it.  FOLDER has
// node_modules.  Prints one JSON object a page: what it did that a page of a
// report must not do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, chromium, ...pages] = process.argv.slice(2);
const need = createRequire(pathToFileURL(folder + "/"));
const puppeteer = need("puppeteer-core");
const axe = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");

// What the page may do: load itself.
function watch(tab, url, found) {
  tab.on("console", (message) => found.push("console: " + message.text()));
  tab.on("pageerror", (error) => found.push("error: " + error.message));
  tab.on("dialog", (dialog) => {
    found.push("dialog: " + dialog.message());
    dialog.dismiss();
  });
  tab.on("request", (request) => {
    if (request.url() !== url)
      found.push("request: " + request.url());
  });
  tab.on("popup", () => found.push("popup"));
}

// Seen from within: scripts, handlers, what sticks out.
function look() {
  const all = [...document.querySelectorAll("*")];
  const root = document.documentElement;
  return {
    scripts: document.scripts.length,
    handlers: all.filter((element) => [...element.attributes].some(
      ({ name }) => /^on|^style$|^src$|^href$/i.test(name))).length,
    wide: root.scrollWidth > root.clientWidth &&
      `${root.scrollWidth} > ${root.clientWidth}`,
    styled: getComputedStyle(document.body).maxWidth !== "none",
  };
}

async function open(browser, url, width, scheme, judge) {
  const found = [];
  const tab = await browser.newPage();
  watch(tab, url, found);
  await tab.emulateMediaFeatures(
    [{ name: "prefers-color-scheme", value: scheme }]);
  await tab.setViewport({ width, height: 800 });
  await tab.goto(url, { timeout: 120000 });
  const seen = await tab.evaluate(look);
  if (seen.scripts > 0) found.push(`${seen.scripts} scripts`);
  if (seen.handlers > 0) found.push(`${seen.handlers} handlers or links`);
  if (seen.wide) found.push(`wider than ${width}: ${seen.wide}`);
  if (!seen.styled) found.push("its own policy keeps out its style");
  if (judge) {
    await tab.evaluate(axe); // by the debugger: no policy applies
    const { violations } = await tab.evaluate(() => window.axe.run());
    for (const { id, nodes } of violations)
      found.push(`axe: ${id}: ${nodes[0].html.slice(0, 200)}`);
  }
  await tab.close();
  return found.map((what) => `${width} px, ${scheme}: ${what}`);
}

const browser = await puppeteer.launch({ executablePath: chromium,
  headless: true, args: ["--no-sandbox", "--disable-gpu"] });
for (const page of pages) {
  const url = pathToFileURL(page).href;
  const small = readFileSync(page).length < 400000;
  const found = [];
  for (const width of [360, 1280])
    for (const scheme of ["light", "dark"])
      found.push(...await open(browser, url, width, scheme,
        small && (width < 400) === (scheme === "light")));
  console.log(JSON.stringify({ page, judged: small, found }));
}
await browser.close();
