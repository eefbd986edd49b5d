// Words of a report, marked by hand or come to by a link, can be taken along as a citation: the
// words, the outlet, the day, and an address that leads to them by a text fragment.
const reports = document.getElementById('reports');
const beside = '.pn, .ref, .notes, .outside, .work, .about';

function line(words) {
  return words.replace(/\s+/g, ' ').trim();
}

function edge(words, from, to) {
  return words.split(' ').slice(from, to).join(' ');
}

/** The words of an article from a place on, without what stands beside them. */
function* texts(article, from) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const after = !from || (from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) || from.contains(node);
    if (after && node.parentElement.closest('.par') && !node.parentElement.closest(beside)) yield node;
  }
}

/** The passage that the address names; its length stands there. */
function targeted() {
  const name = /^[A-Z]+-(\d+)-(\d+)$/.exec(decodeURIComponent(location.hash.slice(1)));
  const target = name && document.getElementById(name[0]);
  const article = target?.closest('article');
  if (!article || target.closest('[hidden]')) return null;
  const range = document.createRange();
  range.setStartBefore(target);
  let left = name[2] - name[1];
  for (const node of texts(article, target)) {
    range.setEnd(node, Math.min(left, node.length));
    left -= node.length;
    if (left <= 0) break;
  }
  return range;
}

function chosen() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return targeted();
  const range = selection.getRangeAt(0);
  const at = range.commonAncestorContainer;
  return (at.nodeType === Node.TEXT_NODE ? at.parentElement : at).closest('article') ? range : null;
}

/** The words of a range, a string for each paragraph. */
function parts(range, article) {
  const found = new Map();
  for (const node of texts(article)) {
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const paragraph = node.parentElement.closest('.par > p');
    found.set(paragraph, (found.get(paragraph) ?? '') + node.data.slice(start, end));
  }
  return new Map([...found].map(([paragraph, words]) => [paragraph, line(words)]).filter(([, words]) => words));
}

function encoded(words) {
  return encodeURIComponent(words).replace(/[-!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What stands in a paragraph before a range. */
function ahead(range, paragraph, article) {
  let words = '';
  for (const node of texts(article)) {
    if (!paragraph.contains(node)) continue;
    if (node === range.startContainer) return words + node.data.slice(0, range.startOffset);
    if (range.intersectsNode(node)) return words;
    words += node.data;
  }
  return words;
}

/** By the first and the last words if it is long, with those before it if it stands there twice. */
function directive(found, range, article) {
  const all = [...found.values()];
  const [first, last] = [all[0], all.at(-1)];
  const whole = all.length === 1 && first.split(' ').length <= 12;
  const words = whole ? encoded(first) : `${encoded(edge(first, 0, 4))},${encoded(edge(last, -4))}`;
  const text = line([...texts(article)].map(node => node.data).join(''));
  const start = whole ? first : edge(first, 0, 4);
  if (text.split(start).length <= 2) return `:~:text=${words}`;
  const [paragraph] = found.keys();
  const before = edge(line(ahead(range, paragraph, article)), -3);
  return before ? `:~:text=${encoded(before)}-,${words}` : `:~:text=${words}`;
}

function citation(range) {
  const article = range.startContainer.parentElement.closest('article') ?? range.commonAncestorContainer.closest('article');
  const found = parts(range, article);
  if (found.size === 0) return null;
  const [paragraph] = found.keys();
  const number = paragraph.querySelector('.pn').textContent;
  const { source, address } = article.dataset;
  const page = address || `${location.origin}${location.pathname}#${paragraph.id}`;
  const words = [...found.values()].join(' ');
  const link = page + (page.includes('#') ? '' : '#') + directive(found, range, article);
  return `“${words}”, ${source}, ${number}, ${link}`;
}

if (reports) {
  const box = document.createElement('p');
  box.className = 'citing';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy as a citation';
  const done = document.createElement('span');
  done.setAttribute('role', 'status');
  box.append(button, ' ', done);
  box.hidden = true;
  document.body.append(box);

  const look = () => {
    if (done.contains(document.activeElement)) return;
    const shown = !reports.hidden && chosen() !== null;
    if (shown !== !box.hidden) done.textContent = '';
    box.hidden = !shown;
  };
  /** The clipboard is refused, as over plain http, or missing: a field to copy from. */
  const byHand = words => {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = words;
    field.setAttribute('aria-label', 'Citation');
    done.replaceChildren('No access to the clipboard; copy by hand: ', field);
    field.select();
  };
  const copy = async () => {
    const range = chosen();
    const words = range && citation(range);
    if (!words) return;
    try {
      await navigator.clipboard.writeText(words);
      done.textContent = 'Copied';
    } catch {
      byHand(words);
    }
  };
  button.addEventListener('mousedown', event => event.preventDefault());
  button.addEventListener('click', copy);
  document.addEventListener('selectionchange', look);
  addEventListener('hashchange', () => setTimeout(look));
  look();
  document.addEventListener('keydown', event => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches('input, textarea, select')) return;
    if (box.hidden) document.querySelector('.at .copy:not([hidden])')?.click();
    else copy();
  });
}
