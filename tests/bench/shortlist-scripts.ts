// What the benchmark runs in the shortlist page, and beside it in an empty one.

// As text: what transpiles these files puts helpers into functions that a page does not have.
export const WATCH = `globalThis.benchPainted = (is) => new Promise((resolve) => {
  const look = () => {
    const value = is();
    // What is there before a frame is painted is on the screen when the next one begins.
    if (value) requestAnimationFrame(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
});
globalThis.benchFirstRows = benchPainted(() => document.querySelector('tr[data-entry]'));`;

export const FILTER = `(async () => {
  const field = document.querySelector('input[type=search]');
  const count = () => document.querySelector('table.creators')?.getAttribute('aria-rowcount');
  const before = count();
  const begun = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'hage 7');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return (await benchPainted(() => count() !== before)) - begun;
})()`;

export const CLEAR = FILTER.replace("'hage 7'", "''");

export const SORT = `(async () => {
  const first = () => document.querySelector('tr[data-entry]')?.dataset.entry;
  const before = first();
  const begun = performance.now();
  document.querySelector('th.col-followers button').click();
  return (await benchPainted(() => first() !== before)) - begun;
})()`;

// The plain way to the same file: every row from the database, and as many cells of each, joined.
export const PLAIN_CSV = `(async () => {
  const begun = performance.now();
  const entries = await benchAll();
  const lines = entries.map(({ profile: p, assessment: a, ...e }) => [
    p.site, p.handle, p.name, p.url, p.followers.value, p.followers.low, p.followers.high, p.following.value,
    p.postCount.value, p.verified, p.country, p.category, p.email, p.links.join('; '), a.tier.tiers.join('; '),
    a.tier.scheme, a.engagement.median, a.engagement.low, a.engagement.high, a.engagement.formula, a.viewRate.median,
    a.viewRate.low, a.viewRate.high, a.engagement.n, 0, e.summary.medianLikes, e.summary.medianComments,
    e.summary.medianViews, e.summary.lastPostAt, p.readAt, e.savedAt, e.lists.join('; '), e.tags.join('; '), e.status,
    e.note, a.method.version,
  ].join(','));
  globalThis.benchFile = new Blob([lines.join('\\r\\n')]);
  return performance.now() - begun;
})()`;

export const PLAIN = `globalThis.benchAll = () => new Promise((resolve, reject) => {
  const opening = indexedDB.open('vett');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('entries').objectStore('entries').getAll();
    all.onsuccess = () => (opening.result.close(), resolve(all.result));
    all.onerror = () => reject(all.error);
  };
});`;

export const FLOOR = `(async () => { const begun = performance.now(); await benchAll(); return performance.now() - begun; })()`;

// The window in which the way out is chosen.
export const CHOOSE = `(async () => {
  const seen = (selector) => new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });
  (await seen('.top-bar .button-primary:not(:disabled)')).click();
  (await seen('dialog input[value="excel"]')).click();
  await seen('dialog button[type=submit]:not(:disabled)');
})()`;

// From the press of the button until the file is made, whatever the page has in memory by then.
export const EXPORT = `(async () => {
  const made = new Promise((resolve) => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (file) => (resolve(performance.now()), original.call(URL, file));
  });
  const begun = performance.now();
  document.querySelector('dialog button[type=submit]').click();
  return (await made) - begun;
})()`;
