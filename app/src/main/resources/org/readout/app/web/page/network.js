// A click or Enter on an actor or an arrow of the drawing leaves only its events in the lists below.
const drawing = document.querySelector('.network > svg');

if (drawing) {
  const marks = [...drawing.querySelectorAll('.actor'), ...drawing.querySelectorAll('.arrow')];
  const events = [...document.querySelectorAll('#network li[data-between]')];
  const said = document.createElement('p');
  const all = document.createElement('button');
  const count = document.createElement('span');
  let chosen = null;

  const isOf = (event, mark) => {
    const [from, to] = event.dataset.between.split(' ');
    const { actor } = mark.dataset;
    if (actor) return actor === from || actor === to;
    const ends = [mark.dataset.from, mark.dataset.to];
    const there = ends[0] === from && ends[1] === to;
    const back = event.dataset.mutual && ends[0] === to && ends[1] === from;
    return (there || back) && event.dataset.kind === mark.dataset.kind;
  };

  const choose = mark => {
    chosen = mark === chosen ? null : mark;
    for (const one of marks) one.setAttribute('aria-pressed', one === chosen);
    for (const event of events) event.hidden = chosen !== null && !isOf(event, chosen);
    for (const part of document.querySelectorAll('.pair, .apart, .lanes tbody tr')) {
      part.hidden = !part.querySelector('li:not([hidden])');
    }
    const listed = document.querySelectorAll('.deeds li');
    const left = [...listed].filter(event => !event.hidden).length;
    count.textContent = chosen ? `${left} of ${listed.length} events. ` : hint;
    all.hidden = chosen === null;
  };

  const hint = 'A click on an actor or an arrow leaves only its events below; so does Enter, and the arrow keys lead from one to the next.';
  drawing.setAttribute('role', 'group');
  for (const mark of marks) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', mark.querySelector('title').textContent);
    mark.tabIndex = mark === marks[0] ? 0 : -1;
    mark.addEventListener('click', () => choose(mark));
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  drawing.addEventListener('keydown', event => {
    const at = marks.indexOf(event.target.closest('.actor, .arrow'));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in step) {
      const next = marks[(at + step[event.key] + marks.length) % marks.length];
      marks[at].tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      event.preventDefault();
    }
    if (event.key === 'Enter' || event.key === ' ') {
      choose(marks[at]);
      event.preventDefault();
    }
    if (event.key === 'Escape' && chosen) choose(chosen);
  });
  said.className = 'legend';
  count.setAttribute('role', 'status');
  all.type = 'button';
  all.textContent = 'Show all';
  all.addEventListener('click', () => choose(chosen));
  said.append(count, all);
  drawing.parentElement.append(said);
  // A link to an event that is left out leads to it all the same.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!chosen || !target?.hidden) return;
    choose(chosen);
    target.scrollIntoView({ block: 'center' });
  });
  choose(null);
}
