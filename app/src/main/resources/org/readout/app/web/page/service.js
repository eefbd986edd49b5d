// What pages do beyond what they say: follow the archive, keys, boxes. All of it works without.
const lists = ['stories', 'alerts', 'hits'].map(id => document.getElementById(id)).filter(list => list);
const visited = localStorage.getItem('visited') ?? '';

/** Stories with reports that came, and in which something was found, since the last visit. */
function mark() {
  for (const story of document.querySelectorAll('#stories > li')) {
    const since = moment => visited !== '' && moment > visited;
    story.classList.toggle('new', since(story.dataset.added));
    story.classList.toggle('new-statements', since(story.dataset.statements));
    story.classList.toggle('new-contradictions', since(story.dataset.contradictions));
    story.querySelector('.fresh').hidden = !since(story.dataset.added);
  }
}

if (document.getElementById('stories')) {
  mark();
  addEventListener('pagehide', () => localStorage.setItem('visited', new Date().toISOString()));
}

// By itself a browser goes on to the address without the fragment, which names what was asked for.
if (location.hash && document.querySelector('main progress')) setTimeout(() => location.reload(), 700);

/** What the lists hold now. */
async function look() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const list of lists) {
    const fresh = page.getElementById(list.id);
    const busy = list.contains(document.activeElement) || list.querySelector('details[open]');
    if (fresh && !busy) list.replaceChildren(...fresh.children);
  }
  mark();
  count();
}

// A page that is left keeps its connection if it is not closed, and a browser has six for a host.
if (lists.length > 0) {
  let live;
  const follow = () => {
    live = new EventSource('/live');
    live.addEventListener('archive', look);
  };
  follow();
  addEventListener('pagehide', () => live.close());
  addEventListener('pageshow', event => event.persisted && follow());
}

// How many alerts nobody has seen; pages of stories are made once, and cannot say it themselves.
async function count() {
  const answer = await fetch('/alerts/unseen');
  if (!answer.ok) return;
  const { unseen } = await answer.json();
  document.getElementById('unseen').textContent = unseen > 0 ? unseen : '';
}
if (document.getElementById('unseen')) count();

const more = document.getElementById('more');
if (more) {
  more.hidden = false;
  more.addEventListener('click', () => {
    const boxes = document.getElementById('boxes');
    const box = boxes.lastElementChild.cloneNode(true);
    box.firstChild.data = `Report ${boxes.children.length + 1}`;
    box.querySelector('textarea').value = '';
    boxes.append(box);
    box.querySelector('textarea').focus();
  });
}

const keys = [['/', 'search'], ['j', 'next finding'], ['k', 'the one before'], ['c', 'copy the passage as a citation'], ['?', 'these keys'], ['Esc', 'close']];

/** Which keys there are. */
function help() {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Keys');
  const list = document.createElement('dl');
  for (const [key, what] of keys) {
    const name = document.createElement('dt');
    name.textContent = key;
    const does = document.createElement('dd');
    does.textContent = what;
    list.append(name, does);
  }
  dialog.append(list);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
  if (event.key === '/') {
    document.getElementById('search').focus();
    event.preventDefault();
  }
  if (event.key === '?' && !document.querySelector('dialog')) help();
});
