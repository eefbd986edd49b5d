// What pages do beyond what they say: follow the archive, keys, boxes. All of it works without.
const lists = ['stories', 'alerts'].map(id => document.getElementById(id)).filter(list => list);
if (lists.length > 0) {
  new EventSource('/live').addEventListener('archive', async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const list of lists) {
      const fresh = page.getElementById(list.id);
      const busy = list.contains(document.activeElement) || list.querySelector('details[open]');
      if (fresh && !busy) list.replaceChildren(...fresh.children);
    }
    count();
  });
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

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
  if (event.key === '/') {
    document.getElementById('search').focus();
    event.preventDefault();
  }
});
