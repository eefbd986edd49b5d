// A story as tabs: one subject at a time, where the page without this is one long column. The
// address names what is shown, so that links, the way back and bookmarks go on working.
const bar = document.querySelector('.sections');

/** What is shown under which tab; what stands nowhere here is always there. */
const groups = {
  brief: ['overview'],
  facts: ['facts'],
  differences: ['differences', 'dismissed'],
  said: ['said', 'once', 'unnamed', 'unknown', 'unsaid', 'thoughts'],
  readouts: ['readouts'],
  wording: ['wording'],
  timeline: ['timeline'],
  network: ['network'],
  origins: ['origins'],
  decisions: ['decisions', 'dismissed'],
  arranged: ['arranged'],
  notes: ['notes'],
  reports: ['reports'],
};

function part(id) {
  return id === 'overview' ? document.querySelector('.overview') : document.getElementById(id);
}

/** The tab under which an element stands. */
function tabOf(element) {
  for (const [tab, parts] of Object.entries(groups)) {
    if (parts.some(id => part(id)?.contains(element))) return tab;
  }
  return null;
}

function show(tab) {
  for (const [name, parts] of Object.entries(groups)) {
    for (const id of parts) part(id)?.toggleAttribute('hidden', name !== tab);
  }
  for (const link of bar.querySelectorAll('a')) {
    const here = link.hash === `#${tab}`;
    if (here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  show((target && tabOf(target)) ?? (id in groups ? id : 'brief'));
  if (target && !(id in groups)) target.scrollIntoView({ block: 'center' });
}

/** J and K go from finding to finding of the tab that is shown. */
function step(by) {
  const findings = [...document.querySelectorAll('.lines li, .matrix tbody tr, .alone li, .facts tbody tr, .differences > li, .compared, .single, .timeline li, .deeds li, .choices dt, article')]
    .filter(e => e.offsetParent !== null);
  if (findings.length === 0) return;
  const at = findings.indexOf(document.querySelector('.at'));
  const next = findings[Math.min(Math.max(at + by, 0), findings.length - 1)];
  document.querySelector('.at')?.classList.remove('at');
  next.classList.add('at');
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

// An absence opens its row, where it stands why we think so.
document.querySelector('.facts')?.addEventListener('click', event => {
  const row = event.target.closest('td.not') && event.target.closest('tr');
  if (row) row.querySelector('details').open = true;
});

if (bar) {
  document.documentElement.classList.add('tabs');
  addEventListener('hashchange', follow);
  follow();
  addEventListener('beforeprint', () => {
    for (const parts of Object.values(groups)) for (const id of parts) part(id)?.removeAttribute('hidden');
  });
  addEventListener('afterprint', follow);
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });
}
