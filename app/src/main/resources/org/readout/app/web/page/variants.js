// The wordings of an utterance: any of them may be what the others are held against, and
// punctuation and case may be left out of the comparison.
const tables = [...document.querySelectorAll('.variants')].filter(table => table.tBodies[0]?.rows.length > 1);

/** What a cell says, as far as it counts. */
function words(cell, plain) {
  const text = cell?.matches('.gap, .out') ? '' : cell?.textContent.trim() ?? '';
  return plain ? text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\s+/g, ' ').trim() : text;
}

function compare(table, plain) {
  const rows = [...table.tBodies[0].rows];
  const base = rows.find(row => row.querySelector('.base[aria-pressed=true]')) ?? rows[0];
  for (const row of rows) {
    for (let i = 1; i < row.cells.length - 1; i++) {
      const cell = row.cells[i];
      if (cell.matches('.gap, .out, .running')) continue;
      const differs = row !== base && words(cell, plain) !== words(base.cells[i], plain);
      if (differs === (cell.querySelector('em') !== null)) continue;
      const text = cell.textContent;
      cell.textContent = '';
      const inside = differs ? document.createElement('em') : cell;
      inside.append(text);
      if (differs) cell.append(inside);
    }
  }
  table.classList.toggle('other-base', base !== rows[0]);
}

const said = document.getElementById('said');
if (said && tables.length > 0) {
  const label = document.createElement('label');
  const plain = document.createElement('input');
  plain.type = 'checkbox';
  plain.id = 'plain';
  label.append(plain, ' ignore punctuation and case');
  const options = document.createElement('p');
  options.className = 'filter';
  options.append(label);
  said.querySelector('h2').after(options);
  plain.addEventListener('change', () => tables.forEach(table => compare(table, plain.checked)));

  for (const table of tables) {
    for (const [number, row] of [...table.tBodies[0].rows].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'base';
      button.setAttribute('aria-pressed', String(number === 0));
      button.textContent = 'base';
      button.title = 'Hold the others against this wording';
      button.addEventListener('click', () => {
        table.querySelectorAll('.base').forEach(other => other.setAttribute('aria-pressed', String(other === button)));
        compare(table, plain.checked);
      });
      row.cells[0].append(' ', button);
    }
  }
}
