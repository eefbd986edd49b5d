// What pages do beyond what they say: follow the archive, keys, boxes. All of it works without.
const list = document.getElementById('stories');
if (list) {
  new EventSource('/live').addEventListener('archive', async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('stories');
    if (fresh) list.replaceChildren(...fresh.children);
  });
}

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
