/* Links key results to an issue, says how it helps, and unlinks. Talks to REST; finds its elements by data-okr-*; says only what the panel was given. */
(function () {
  'use strict';

  var SEARCH_AFTER_MS = 200;
  var ask = window.okrRest.ask;
  var Refused = window.okrRest.Refused;

  // Jira's own keys win: where it has L already (labels of an issue), L is Jira's.
  function jiraHasKeyL() {
    var keys = window.AJS && window.AJS.keys && window.AJS.keys.shortcuts;
    return Array.isArray(keys) && keys.some(function (one) {
      return JSON.stringify(one.keys || []).toLowerCase().indexOf('"l"') >= 0;
    });
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
    var timer = null;
    var asked = 0;
    var shownFor = null;
    var isToLink = false;

    // A refusal says why, and what can be done; what was typed stays.
    function refuse(failure, wasToLink) {
      var box = part('refused');
      part('not-linked').hidden = !wasToLink;
      part('why').textContent = failure instanceof Refused && failure.sentence ? failure.sentence : panel.dataset.okrFailed;
      box.hidden = false;
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
      part('link').hidden = isOpen;
      part('link').setAttribute('aria-expanded', String(isOpen));
      part('refused').hidden = true;
      if (isOpen) {
        part('search').focus();
        search();
      } else {
        window.clearTimeout(timer);
        asked++;
        close();
        part('search').value = '';
        shownFor = null;
        part('link').focus();
      }
    }

    function close() {
      part('options').hidden = true;
      part('none').hidden = true;
      part('search').setAttribute('aria-expanded', 'false');
      part('search').removeAttribute('aria-activedescendant');
    }

    function search() {
      var number = ++asked;
      var typed = part('search').value;
      window.clearTimeout(timer);
      ask('GET', '/key-results?words=' + encodeURIComponent(typed)).then(function (answer) {
        if (number === asked) {
          shownFor = typed;
          show(answer.keyResults || [], answer.ownTeams || []);
        }
      }, refuse);
    }

    function isShown() {
      return shownFor === part('search').value;
    }

    // What is linked was seen for what was typed: after a quick Enter the list comes first.
    function enter() {
      if (isShown()) {
        if (marked()) {
          choose(marked());
        }
      } else {
        isToLink = true;
        search();
      }
    }

    function words() {
      return part('search').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    }

    // The text with the first of the words that stands in it marked.
    function withMark(text) {
      var line = document.createElement('span');
      var low = text.toLowerCase();
      var found = words().filter(function (word) {
        return low.indexOf(word) >= 0;
      })[0];
      var at = found ? low.indexOf(found) : text.length;
      line.appendChild(document.createTextNode(text.slice(0, at)));
      if (found) {
        var mark = document.createElement('mark');
        mark.textContent = text.slice(at, at + found.length);
        line.appendChild(mark);
        line.appendChild(document.createTextNode(text.slice(at + found.length)));
      }
      return line;
    }

    function heading(list, text) {
      var line = document.createElement('li');
      line.className = 'okr-optgroup';
      line.setAttribute('role', 'presentation');
      line.textContent = text;
      list.appendChild(line);
    }

    // What is marked stays marked while the search goes on: an answer may come between two keys. Else the first that matches is.
    function show(found, ownTeams) {
      var list = part('options');
      var before = marked();
      var kept = before ? before.dataset.okrKeyResult : '';
      var group = '';
      list.textContent = '';
      found.forEach(function (one, at) {
        var own = ownTeams.indexOf(one.team.uid) >= 0;
        var heads = own ? panel.dataset.okrOwnTeams : panel.dataset.okrOtherTeams;
        if (ownTeams.length > 0 && heads !== group) {
          group = heads;
          heading(list, heads);
        }
        var option = document.createElement('li');
        option.id = list.id + '-' + at;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.okrKeyResult = one.uid;
        option.appendChild(withMark(one.statement));
        var place = document.createElement('span');
        place.className = 'okr-s';
        place.textContent = one.team.name + ' \u00b7 ' + one.shortKey + ' \u00b7 ' + one.objective.title;
        option.appendChild(place);
        list.appendChild(option);
      });
      list.hidden = found.length === 0;
      part('none').hidden = found.length > 0;
      part('words').textContent = part('search').value.trim();
      part('search').setAttribute('aria-expanded', String(found.length > 0));
      part('search').removeAttribute('aria-activedescendant');
      var again = options().filter(function (one) {
        return one.dataset.okrKeyResult === kept;
      })[0];
      if (again || (found.length > 0 && words().length > 0 && isShown())) {
        mark(again || options()[0]);
      }
      if (isToLink && isShown()) {
        isToLink = false;
        if (marked()) {
          choose(marked());
        }
      }
    }

    function marked() {
      return part('options').querySelector('[aria-selected="true"]');
    }

    function options() {
      return Array.prototype.slice.call(part('options').querySelectorAll('[role="option"]'));
    }

    function mark(option) {
      options().forEach(function (one) {
        one.setAttribute('aria-selected', String(one === option));
      });
      part('search').setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }

    function move(step) {
      var all = options();
      if (all.length > 0) {
        var at = all.indexOf(marked());
        mark(all[at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length]);
      }
    }

    function link(keyResult, objective, sentence) {
      return ask('POST', '/issues/' + issue + '/work-links', {
        keyResult: keyResult,
        objective: objective,
        sentence: sentence
      });
    }

    // Linked at once; the sentence may follow.
    function choose(option) {
      if (panel.okrSending) {
        return;
      }
      panel.okrSending = true;
      window.clearTimeout(timer);
      asked++;
      link(option.dataset.okrKeyResult, '', '').then(function (made) {
        return reload().then(function (fresh) {
          fresh.okrSay(made.uid);
        });
      }).catch(function (failure) {
        panel.okrSending = false;
        refuse(failure, true);
      });
    }

    function say(item) {
      var form = part('sentence-form');
      var button = item.querySelector('[data-okr-reword]');
      item.appendChild(form);
      form.hidden = false;
      if (button) {
        button.hidden = true;
      }
      part('sentence').value = item.dataset.okrWords;
      part('sentence').focus();
    }

    panel.okrSay = function (uid) {
      var item = panel.querySelector('[data-okr-work-link="' + uid + '"]');
      if (item && part('sentence-form')) {
        say(item);
      } else if (part('link')) {
        part('link').focus();
      }
    };

    function skip() {
      var form = part('sentence-form');
      var button = form.closest('[data-okr-work-link]').querySelector('[data-okr-reword]');
      form.hidden = true;
      if (button) {
        button.hidden = false;
      }
      part('link').focus();
    }

    function keep(item) {
      ask('PUT', '/issues/' + issue + '/work-links/' + item.dataset.okrWorkLink, { sentence: part('sentence').value })
        .then(reload)
        .then(function (fresh) {
          fresh.querySelector('[data-okr-link]').focus();
        })
        .catch(refuse);
    }

    if (form) {
      part('link').addEventListener('click', function () {
        open(true);
      });
      part('cancel').addEventListener('click', function () {
        open(false);
      });
      part('search').addEventListener('input', function () {
        isToLink = false;
        window.clearTimeout(timer);
        timer = window.setTimeout(search, SEARCH_AFTER_MS);
      });
      part('search').addEventListener('keydown', function (event) {
        if (event.isComposing) {
          return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          enter();
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
      part('sentence-form').addEventListener('submit', function (event) {
        event.preventDefault();
        keep(event.target.closest('[data-okr-work-link]'));
      });
      part('sentence-form').addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          event.stopPropagation();
          skip();
        }
      });
      part('skip').addEventListener('click', skip);
    }

    panel.addEventListener('click', function (event) {
      var item = event.target.closest('[data-okr-work-link]');
      if (event.target.closest('[data-okr-unlink]')) {
        unlink(item);
      } else if (event.target.closest('[data-okr-reword]')) {
        say(item);
      }
    });

    function unlink(item) {
      var keyResult = item.dataset.okrKeyResult || '';
      var objective = item.dataset.okrObjective || '';
      var sentence = item.dataset.okrWords;
      var named = item.dataset.okrSay;
      ask('DELETE', '/issues/' + issue + '/work-links/' + item.dataset.okrWorkLink)
        .then(reload)
        .then(function (fresh) {
          var line = fresh.querySelector('[data-okr-undo]');
          fresh.querySelector('[data-okr-unlinked]').textContent = named;
          line.hidden = false;
          var undo = line.querySelector('[data-okr-undo-link]');
          undo.focus();
          undo.addEventListener('click', function () {
            link(keyResult, objective, sentence)
              .then(reload)
              .then(function (again) {
                again.querySelector('[data-okr-link]').focus();
              })
              .catch(fresh.okrRefuse);
          });
        })
        .catch(refuse);
    }

    panel.okrRefuse = function (failure) {
      refuse(failure, true);
    };
    panel.okrOpen = function () {
      if (form && form.hidden) {
        open(true);
      }
    };
  }

  function bindAll() {
    document.querySelectorAll('[data-okr-issue-panel]').forEach(bind);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', bindAll);
  } else {
    bindAll();
  }

  document.addEventListener('keydown', function (event) {
    var at = event.target;
    var inField = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.nodeName);
    var panel = document.querySelector('[data-okr-issue-panel]');
    if (event.key === 'l' && panel && !inField && !event.ctrlKey && !event.altKey && !event.metaKey
      && !event.defaultPrevented && !jiraHasKeyL()) {
      event.preventDefault();
      panel.okrOpen();
    }
  });

  // Jira writes parts of an issue anew after an edit in place; the panel may be among them.
  new MutationObserver(function () {
    bindAll();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
