/* Links key results to an issue, and unlinks key results and objectives. Talks to REST; finds its elements by data-okr-*; says only what the panel was given. */
(function () {
  'use strict';

  var SEARCH_AFTER_MS = 200;

  function base() {
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    return (meta ? meta.content : '') + '/rest/okr/1';
  }

  function ask(method, path, body) {
    var headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(base() + path, {
      method: method,
      headers: headers,
      credentials: 'same-origin',
      body: body ? JSON.stringify(body) : undefined
    }).then(function (response) {
      if (response.status === 204) {
        return {};
      }
      return response.json().then(function (answer) {
        if (!response.ok) {
          throw new Refused(answer.message);
        }
        return answer;
      });
    });
  }

  function Refused(sentence) {
    this.sentence = sentence;
  }

  function bind(panel) {
    if (panel.okrBound) {
      return;
    }
    panel.okrBound = true;

    var issue = panel.dataset.okrIssuePanel;
    var part = function (name) {
      return panel.querySelector('[data-okr-' + name + ']');
    };
    var form = part('link-form');
    var chosen = null;
    var timer = null;
    var asked = 0;

    function refuse(failure) {
      var line = part('refused');
      line.textContent = failure instanceof Refused && failure.sentence ? failure.sentence : panel.dataset.okrFailed;
      line.hidden = false;
    }

    function present() {
      return document.querySelector('[data-okr-issue-panel="' + issue + '"]');
    }

    // The panel is written anew by the server, so that each figure has one source. What stands around it stays.
    function reload() {
      return fetch(window.location.href, { credentials: 'same-origin' })
        .then(function (response) {
          return response.text();
        })
        .then(function (page) {
          var fresh = new DOMParser()
            .parseFromString(page, 'text/html')
            .querySelector('[data-okr-issue-panel="' + issue + '"]');
          if (fresh) {
            present().replaceWith(document.importNode(fresh, true));
            bindAll();
          }
          return present();
        });
    }

    function open(isOpen) {
      form.hidden = !isOpen;
      part('link').setAttribute('aria-expanded', String(isOpen));
      part('refused').hidden = true;
      if (isOpen) {
        part('search').focus();
        search();
      } else {
        close();
        part('link').focus();
      }
    }

    function close() {
      part('options').hidden = true;
      part('search').setAttribute('aria-expanded', 'false');
      part('search').removeAttribute('aria-activedescendant');
    }

    function search() {
      var number = ++asked;
      ask('GET', '/key-results?words=' + encodeURIComponent(part('search').value)).then(function (answer) {
        if (number === asked) {
          show(answer.keyResults || []);
        }
      }, refuse);
    }

    // What is marked stays marked while the search goes on: an answer may come between two keys.
    function show(found) {
      var list = part('options');
      var before = marked();
      var kept = before ? before.dataset.okrKeyResult : '';
      list.textContent = '';
      part('search').removeAttribute('aria-activedescendant');
      found.forEach(function (one, at) {
        var option = document.createElement('li');
        option.id = list.id + '-' + at;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(one.uid === kept));
        if (one.uid === kept) {
          part('search').setAttribute('aria-activedescendant', option.id);
        }
        option.dataset.okrKeyResult = one.uid;
        option.textContent = one.statement;
        var place = document.createElement('span');
        place.className = 'okr-s';
        place.textContent = one.shortKey + ' \u00b7 ' + one.team.name + ' \u00b7 ' + one.objective.title;
        option.appendChild(place);
        list.appendChild(option);
      });
      if (found.length === 0) {
        var none = document.createElement('li');
        none.className = 'okr-2';
        none.textContent = panel.dataset.okrNoneFound;
        list.appendChild(none);
      }
      list.hidden = false;
      part('search').setAttribute('aria-expanded', 'true');
    }

    function marked() {
      return part('options').querySelector('[aria-selected="true"]');
    }

    function options() {
      return Array.prototype.slice.call(part('options').querySelectorAll('[role="option"]'));
    }

    function move(step) {
      var all = options();
      if (all.length === 0) {
        return;
      }
      var at = all.indexOf(marked());
      var next = all[(at + step + all.length) % all.length];
      all.forEach(function (one) {
        one.setAttribute('aria-selected', String(one === next));
      });
      part('search').setAttribute('aria-activedescendant', next.id);
      next.scrollIntoView({ block: 'nearest' });
    }

    function choose(option) {
      window.clearTimeout(timer);
      asked++;
      chosen = option.dataset.okrKeyResult;
      part('search').value = option.firstChild.textContent;
      part('send').disabled = false;
      close();
      part('sentence').focus();
    }

    function link(keyResult, objective, sentence) {
      return ask('POST', '/issues/' + issue + '/work-links', {
        keyResult: keyResult,
        objective: objective,
        sentence: sentence
      });
    }

    if (form) {
      part('link').addEventListener('click', function () {
        open(form.hidden);
      });
      part('cancel').addEventListener('click', function () {
        open(false);
      });
      part('search').addEventListener('input', function () {
        chosen = null;
        part('send').disabled = true;
        window.clearTimeout(timer);
        timer = window.setTimeout(search, SEARCH_AFTER_MS);
      });
      part('search').addEventListener('keydown', function (event) {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          if (marked()) {
            choose(marked());
          }
        }
      });
      form.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          event.stopPropagation();
          open(false);
        }
      });
      part('options').addEventListener('mousedown', function (event) {
        var option = event.target.closest('[role="option"]');
        if (option) {
          event.preventDefault();
          choose(option);
        }
      });
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        if (!chosen) {
          return;
        }
        part('send').disabled = true;
        link(chosen, '', part('sentence').value).then(reload).then(function (fresh) {
          var again = fresh && fresh.querySelector('[data-okr-link]');
          if (again) {
            again.focus();
          }
        }, function (failure) {
          part('send').disabled = false;
          refuse(failure);
        });
      });
    }

    panel.addEventListener('click', function (event) {
      var button = event.target.closest('[data-okr-unlink]');
      if (button) {
        unlink(button.closest('[data-okr-work-link]'));
      }
    });

    function unlink(item) {
      var keyResult = item.dataset.okrKeyResult || '';
      var objective = item.dataset.okrObjective || '';
      var sentence = item.dataset.okrWords;
      ask('DELETE', '/issues/' + issue + '/work-links/' + item.dataset.okrWorkLink)
        .then(reload)
        .then(function (fresh) {
          var line = fresh.querySelector('[data-okr-undo]');
          line.hidden = false;
          var undo = line.querySelector('[data-okr-undo-link]');
          undo.focus();
          undo.addEventListener('click', function () {
            link(keyResult, objective, sentence).then(reload, refuse);
          });
        })
        .catch(refuse);
    }
  }

  function bindAll() {
    document.querySelectorAll('[data-okr-issue-panel]').forEach(bind);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', bindAll);
  } else {
    bindAll();
  }

  // Jira writes parts of an issue anew after an edit in place; the panel may be among them.
  new MutationObserver(function () {
    bindAll();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
