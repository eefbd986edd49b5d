package org.readout.render;

/** The script of the page, which adds light and copies citations; nothing needs it. */
final class PageScript {

  /**
   * Lights up the fellows of what is under the pointer or in focus; a click on words leads where
   * they are listed.
   */
  static final String SCRIPT =
      """

      (() => {
        const fellows = new Map();
        const add = (key, e) => fellows.has(key) ? fellows.get(key).push(e) : fellows.set(key, [e]);
        for (const e of document.querySelectorAll('mark[data-u], .ref')) add(e.dataset.u, e);
        for (const e of document.querySelectorAll('.told[data-f]')) {
          for (const f of e.dataset.f.split(' ')) add('fact ' + f, e);
        }
        let lit = [];
        const light = at => {
          const told = at.closest('[data-f]');
          const said = at.closest('[data-u]');
          const fact = told ? fellows.get('fact ' + told.dataset.f.split(' ')[0]) : null;
          const words = said ? fellows.get(said.dataset.u) : null;
          lit.forEach(e => e.classList.remove('lit'));
          lit = fact || words || [];
          lit.forEach(e => e.classList.add('lit'));
        };
        const target = () => {
          const at = document.getElementById(location.hash.slice(1));
          if (at?.matches('.told')) light(at);
        };
        document.addEventListener('pointerover', event => light(event.target));
        document.addEventListener('focusin', event => light(event.target));
        addEventListener('hashchange', target);
        target();
        const byHand = (button, words) => {
          const next = button.nextElementSibling;
          const field = next?.matches('.by-hand') ? next : document.createElement('input');
          field.className = 'by-hand';
          field.readOnly = true;
          field.value = words;
          field.setAttribute('aria-label', 'Citation, to be copied by hand');
          field.title = 'The browser gives no access to the clipboard: copy the marked words by hand';
          button.after(field);
          field.select();
          button.classList.add('refused');
        };
        for (const b of document.querySelectorAll('.copy')) {
          b.hidden = false;
          const kept = b.dataset.at ? document.querySelector('meta[name=story]') : null;
          const words = b.dataset.copy + (kept ? `, ${location.origin}/passages/${b.dataset.at}` : '');
          b.addEventListener('click', async () => {
            try {
              await navigator.clipboard.writeText(words);
              b.classList.add('done');
              setTimeout(() => b.classList.remove('done'), 1500);
            } catch {
              byHand(b, words);
            }
          });
        }
        document.addEventListener('click', event => {
          const words = event.target.closest('mark[data-u]');
          if (!words) return;
          if (getSelection().isCollapsed) location.hash = words.dataset.u;
        });
      })();
      """;

  private PageScript() {}
}
