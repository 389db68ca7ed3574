/* Walks through the tree by keys, folds and unfolds in place and asks for rows that were not drawn. What is folded is kept in the address. */
(function () {
  'use strict';

  const LOADING_AFTER_MS = 400;
  const STILL_LOADING_AFTER_MS = 3000;
  const APART = '.';

  function bind(table) {
    const form = table.closest('form');
    const body = table.tBodies[0];
    const passedOver = document.querySelector('[data-okr-left-out="from"]')
      ? 0
      : Number(new URLSearchParams(location.search).get('from')) || 0;
    let current = null;

    const isRow = element => element.hasAttribute('aria-level');
    const seen = () => Array.from(body.rows).filter(row => !row.hidden);
    const level = row => Number(row.getAttribute('aria-level'));
    const isFolded = row => row.getAttribute('aria-expanded') === 'false';
    const isUnfolded = row => row.getAttribute('aria-expanded') === 'true';
    const uidOf = row => row.dataset.okrSheet || row.dataset.okrObjective || row.dataset.okrKeyResult;

    function below(row) {
      const rows = [];
      for (let next = row.nextElementSibling; next && !(isRow(next) && level(next) <= level(row)); next = next.nextElementSibling) {
        rows.push(next);
      }
      return rows;
    }

    function above(row) {
      let before = row.previousElementSibling;
      while (before && !(isRow(before) && level(before) < level(row))) {
        before = before.previousElementSibling;
      }
      return before;
    }

    /* One tab stop: the row where somebody is, and what can be pressed in it. */
    function stopAt(row) {
      const isStop = row === current;
      row.tabIndex = isStop ? 0 : -1;
      row.querySelectorAll('a, button').forEach(control => {
        control.tabIndex = isStop && !control.classList.contains('okr-tw') ? 0 : -1;
      });
    }

    function goTo(row, focus) {
      const before = current;
      current = row;
      if (before) {
        before.classList.remove('okr-at');
        stopAt(before);
      }
      stopAt(row);
      if (focus) {
        row.classList.add('okr-at');
        row.focus();
      }
    }

    function ready(rows) {
      rows.forEach(stopAt);
      if (!current || !current.isConnected) {
        goTo(body.rows[0], false);
      }
    }

    function keep(row, isOpen) {
      const uid = uidOf(row);
      const moved = parameters => {
        const put = (name, isIn) => {
          const uids = (parameters.get(name) || '').split(APART).filter(one => one && one !== uid);
          if (isIn) {
            uids.push(uid);
          }
          if (uids.length) {
            parameters.set(name, uids.join(APART));
          } else {
            parameters.delete(name);
          }
        };
        put('folded', !isOpen);
        put('unfolded', isOpen);
        return parameters;
      };
      const here = moved(new URLSearchParams(location.search)).toString();
      history.replaceState(null, '', location.pathname + (here ? '?' + here : ''));
      document.querySelectorAll('[data-okr-tools] a').forEach(link => {
        const address = new URL(link.href);
        address.search = moved(address.searchParams).toString();
        link.href = address.href;
      });
      document.querySelectorAll('[data-okr-tools] form').forEach(other => {
        ['folded', 'unfolded'].forEach(name => {
          const value = new URLSearchParams(location.search).get(name) || '';
          let field = other.querySelector('input[name="' + name + '"]');
          if (!field) {
            field = document.createElement('input');
            field.type = 'hidden';
            field.name = name;
            other.appendChild(field);
          }
          field.value = value;
          field.disabled = !value;
        });
      });
    }

    function turn(row, isOpen) {
      row.setAttribute('aria-expanded', String(isOpen));
      const button = row.querySelector('.okr-tw');
      button.name = isOpen ? 'fold' : 'unfold';
      button.setAttribute('aria-label', isOpen ? table.dataset.okrFold : table.dataset.okrUnfold);
    }

    function fold(row) {
      if (!isUnfolded(row)) {
        return;
      }
      turn(row, false);
      below(row).forEach(one => {
        one.hidden = true;
      });
      if (current && current.hidden) {
        goTo(row, false);
      }
      keep(row, false);
    }

    function unfold(row) {
      if (!isFolded(row)) {
        return Promise.resolve();
      }
      const rows = below(row);
      if (!rows.length) {
        return askFor(row, '', uidOf(row), 0).then(() => {
          turn(row, true);
          keep(row, true);
        }, () => undefined);
      }
      turn(row, true);
      let hiddenBelow = 0;
      rows.forEach(one => {
        if (isRow(one) && level(one) <= hiddenBelow) {
          hiddenBelow = 0;
        }
        one.hidden = hiddenBelow > 0;
        if (!hiddenBelow && isFolded(one)) {
          hiddenBelow = level(one);
        }
      });
      keep(row, true);
      return Promise.resolve();
    }

    function line() {
      const row = document.createElement('tr');
      const cell = document.createElement('td');
      cell.colSpan = 5;
      row.setAttribute('role', 'row');
      cell.setAttribute('role', 'gridcell');
      row.appendChild(cell);
      return row;
    }

    /* Nothing for a moment, then a grey bar, then words. */
    function waitingAfter(row, words) {
      const waiting = line();
      const timers = [
        setTimeout(() => {
          const bar = document.createElement('span');
          bar.className = 'okr-skel';
          waiting.cells[0].appendChild(bar);
          table.setAttribute('aria-busy', 'true');
          row.after(waiting);
        }, LOADING_AFTER_MS),
        setTimeout(() => {
          const text = document.createElement('span');
          text.className = 'okr-s okr-2';
          text.textContent = table.dataset.okrLoading + ' ' + words;
          waiting.cells[0].appendChild(text);
        }, STILL_LOADING_AFTER_MS)
      ];
      return () => {
        timers.forEach(clearTimeout);
        table.removeAttribute('aria-busy');
        waiting.remove();
      };
    }

    function failedAfter(row, again) {
      const failed = line();
      const text = document.createElement('span');
      const button = document.createElement('button');
      failed.cells[0].setAttribute('role', 'alert');
      text.className = 'okr-ask';
      text.textContent = table.dataset.okrFailed + ' ';
      button.type = 'button';
      button.className = 'aui-button okr-sm';
      button.textContent = table.dataset.okrAgain;
      button.addEventListener('click', () => {
        failed.remove();
        again();
      });
      failed.cells[0].append(text, button);
      row.after(failed);
    }

    function askFor(row, words, uid, from) {
      if (row.okrAsked) {
        return Promise.reject(new Error('asked already'));
      }
      row.okrAsked = true;
      const parameters = new URLSearchParams(location.search);
      parameters.set('rows', 'yes');
      parameters.set('below', uid);
      parameters.set('from', String(from));
      const done = waitingAfter(row, words || (row.querySelector('.okr-lines') || row).textContent.trim());
      return fetch(form.action + '?' + parameters, { credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } })
        .then(response => {
          if (!response.ok) {
            throw new Error(String(response.status));
          }
          return response.text();
        })
        .then(html => {
          const parsed = document.createElement('template');
          parsed.innerHTML = html;
          const rows = Array.from(parsed.content.querySelectorAll('tr'));
          done();
          row.after(...rows);
          ready(rows);
          row.okrAsked = false;
          return rows;
        })
        .catch(failure => {
          done();
          row.okrAsked = false;
          failedAfter(row, () => press(row));
          throw failure;
        });
    }

    /* How many rows were passed over is counted as they are seen, for what was folded since changed it. */
    function more(row) {
      const uid = row.dataset.okrMore;
      const rows = seen();
      const parent = uid ? rows.findIndex(one => uidOf(one) === uid) : -1;
      const from = rows.indexOf(row) - parent - 1 + (uid ? 0 : passedOver);
      askFor(row, row.textContent.trim(), uid, from).then(next => {
        row.remove();
        goTo(next[0], true);
      }, () => undefined);
    }

    function press(row) {
      if (row.dataset.okrMore !== undefined) {
        more(row);
      } else if (isFolded(row)) {
        unfold(row);
      } else {
        fold(row);
      }
    }

    function unfoldAll(row) {
      unfold(row).then(() => below(row).filter(isFolded).forEach(unfold));
    }

    function step(by) {
      const rows = seen();
      const next = rows[rows.indexOf(current) + by];
      if (next) {
        goTo(next, true);
      }
    }

    function right(all) {
      if (all) {
        unfoldAll(current);
      } else if (isFolded(current)) {
        unfold(current);
      } else if (isUnfolded(current)) {
        step(1);
      }
    }

    function left() {
      const parent = above(current);
      if (isUnfolded(current)) {
        fold(current);
      } else if (parent) {
        goTo(parent, true);
      }
    }

    function open() {
      const link = current.querySelector('a.okr-o, a.okr-k, a.okr-tag');
      if (current.dataset.okrMore !== undefined) {
        more(current);
      } else if (link) {
        location.assign(link.href);
      }
    }

    function checkIn() {
      if (current.dataset.okrMine !== undefined) {
        location.assign(table.dataset.okrCheckIn + '#kr-' + current.dataset.okrKeyResult);
      }
    }

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      ArrowRight: event => right(event.shiftKey),
      ArrowLeft: () => left(),
      Home: () => goTo(seen()[0], true),
      End: () => goTo(seen().pop(), true),
      Enter: event => event.target === current && open(),
      c: () => checkIn()
    };

    body.addEventListener('keydown', event => {
      const deed = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
      const row = event.target.closest('tr');
      if (!deed || !row || (event.key === 'Enter' && event.target !== row)) {
        return;
      }
      if (row !== current) {
        goTo(row, false);
      }
      event.preventDefault();
      deed(event);
    });

    body.addEventListener('focusin', event => {
      const row = event.target.closest('tr');
      if (row !== current) {
        goTo(row, false);
      }
      row.classList.add('okr-at');
    });
    body.addEventListener('focusout', event => event.target.closest('tr').classList.remove('okr-at'));

    form.addEventListener('submit', event => {
      event.preventDefault();
      press((event.submitter || document.activeElement).closest('tr'));
    });

    ready(Array.from(body.rows));
  }

  function bindPage() {
    const find = document.querySelector('[data-okr-find]');
    const help = document.querySelector('[data-okr-keys]');
    const menus = Array.from(document.querySelectorAll('[data-okr-menu]'));
    const isTyping = element => element.closest('input, textarea, select, [contenteditable]');

    document.querySelectorAll('[data-okr-browse]').forEach(bind);

    document.addEventListener('keydown', event => {
      const menu = menus.find(one => one.open);
      if (event.key === 'Escape' && menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
        return;
      }
      if (event.key === '/' && find) {
        event.preventDefault();
        find.focus();
        find.select();
      } else if (event.key === '?' && help) {
        event.preventDefault();
        help.open = true;
        help.querySelector('summary').focus();
      }
    });
    document.addEventListener('click', event => menus.forEach(menu => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }));
    menus.forEach(menu => menu.addEventListener('toggle', () => {
      if (menu.open) {
        menus.filter(other => other !== menu).forEach(other => {
          other.open = false;
        });
      }
    }));
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', bindPage);
  } else {
    bindPage();
  }
}());
