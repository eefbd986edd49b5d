// What an analyst can decide, beside what it is about: a button opens a dialog with the forms of the
// page of decisions that fit, filled in. Pages of stories are kept for all, so that the token of a
// form is asked for. Without this there is the page of decisions.
const content = name => document.querySelector(`meta[name=${name}]`)?.content;
const story = content('story');
let decide;

/** Says when the story is another; what one is reading is not taken away. */
function follow() {
  const notice = document.createElement('p');
  notice.className = 'changed';
  notice.setAttribute('role', 'status');
  document.querySelector('header').append(notice);
  const look = async () => {
    const answer = await fetch(`/stories/${story}/state`);
    if (!answer.ok || (await answer.json()).state === content('state') || notice.firstChild) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = 'Show it as it is now';
    notice.append('The story has changed. ', link);
  };
  // A page that is left keeps its connection if it is not closed, and a browser has six for a host.
  let live;
  const listen = () => {
    live = new EventSource('/live');
    live.addEventListener('archive', look);
  };
  listen();
  addEventListener('pagehide', () => live.close());
  addEventListener('pageshow', event => event.persisted && listen());
}

/** The page with the forms, asked for once. */
async function forms() {
  decide ??= fetch(`/stories/${story}/decide`).then(async answer => {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && page.querySelector('form.decide')) return page;
    decide = undefined;
    throw new Error('the story is being read');
  });
  return decide;
}

/** Chooses in a form what it was opened for. */
function fill(form, chosen) {
  for (const [name, value] of Object.entries(chosen)) {
    const field = form.elements.namedItem(name);
    const first = field instanceof RadioNodeList ? field[0] : field;
    if (first?.type === 'checkbox') {
      for (const box of form.querySelectorAll(`[name=${name}]`)) box.checked = box.value === value;
    } else if (first) {
      if (![...first.options].some(option => option.value === value)) first.add(new Option(value, value));
      first.value = value;
    }
  }
}

function text(tag, words) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

async function open(about, ids, choose) {
  let page;
  try {
    page = await forms();
  } catch {
    location.href = `/stories/${story}/decide`;
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'decide';
  const heading = text('h2', about);
  heading.id = 'h-decide';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, document.importNode(page.getElementById('stories-there'), true));
  for (const id of ids) {
    const section = page.getElementById(id);
    if (!section) continue;
    const form = document.importNode(section.querySelector('form'), true);
    fill(form, choose(page));
    dialog.append(text('h3', section.querySelector('h2').textContent), form);
  }
  const close = text('button', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.append(close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function offer(host, about, ids, choose) {
  const button = text('button', '…');
  button.type = 'button';
  button.className = 'work';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-label', `Decide on ${about}`);
  button.addEventListener('click', () => open(about, ids, choose));
  host.append(' ', button);
}

/** A button that is a form of its own. */
function act(host, label, about, action, token) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.className = 'inline';
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'token';
  field.value = token;
  const button = text('button', label);
  button.setAttribute('aria-label', `${label}: ${about}`);
  form.append(field, button);
  host.append(' ', form);
}

function short(words) {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** What a statement says in its first wording. */
function wording(said) {
  const row = [...said.querySelector('tbody tr')?.cells ?? []].slice(1, -1);
  const cells = row.filter(cell => !cell.matches('.gap, .out'));
  return (cells.length > 0 ? cells : [...said.querySelectorAll('p > bdi')]).map(e => e.textContent).join(' ');
}

function speaker(host, name) {
  offer(host, name, ['same-person', 'other-person'], () => ({ name }));
}

function place({ token, name, admin }) {
  offer(document.querySelector('header h1'), 'the story', ['merge', 'note'], () => ({}));
  for (const heading of document.querySelectorAll('.voice > h3')) speaker(heading, heading.querySelector('bdi').textContent);
  for (const bold of document.querySelectorAll('.single > p > b')) speaker(bold.parentElement, bold.textContent);
  for (const said of document.querySelectorAll('.compared, .single')) {
    const id = said.querySelector('.n')?.id.replace('id-', '');
    const words = wording(said);
    if (id) offer(said, `the statement ${short(words)}`, ['wrong-speaker', 'note'], () => ({ statement: id, finding: id }));
  }
  for (const about of document.querySelectorAll('#differences .about')) {
    const id = about.id.replace('id-', '');
    const words = about.querySelector('bdi').textContent;
    offer(about, `the difference ${short(words)}`, ['not-a-conflict', 'note'], () => ({ difference: id, finding: id }));
  }
  for (const item of document.querySelectorAll('[data-item]')) {
    const words = item.querySelector('td bdi, bdi').textContent;
    offer(item.querySelector('th') ?? item, `the item ${short(words)}`, ['note'], () => ({ finding: item.dataset.item }));
  }
  for (const [i, heading] of [...document.querySelectorAll('article > h3')].entries()) {
    offer(heading, `the report ${short(heading.textContent)}`, ['move', 'split'],
      page => ({ report: page.querySelector('#move select').options[i + 1].value }));
  }
  for (const decision of document.querySelectorAll('#decisions > ol > li')) {
    const words = short(decision.querySelector('.about').textContent);
    act(decision, 'Undo', words, `/decisions/${decision.id.replace('id-', '')}/undo`, token);
  }
  for (const note of document.querySelectorAll('#notes > ol > li')) {
    const words = short(note.firstElementChild.textContent);
    if (admin || note.dataset.by === name) act(note, 'Remove', words, `/notes/${note.dataset.note}/remove`, token);
  }
}

/** Whether the role of who reads may decide: the style of the role hides what it may not do. */
function mayDecide() {
  const link = document.querySelector('.sections .analyst');
  return link !== null && getComputedStyle(link).display !== 'none';
}

if (story) {
  follow();
}
if (story && mayDecide()) {
  const answer = await fetch('/form-token');
  if (answer.ok) place(await answer.json());
}
