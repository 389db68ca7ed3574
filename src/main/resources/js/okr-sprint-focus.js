/* Makes the page of the focus of sprints better in place: what is chosen, taken out and carried over goes to REST, and key results are found as one types. The forms do the same without it. */
(function () {
  'use strict';

  var SEARCH_AFTER_MS = 200;
  var ask = window.okrRest.ask;
  var Refused = window.okrRest.Refused;

  function board() {
    return document.querySelector('[data-okr-board]');
  }

  function sectionOf(sprint) {
    return document.querySelector('[data-okr-sprint="' + sprint + '"]');
  }

  // The page is written anew by the server, so that each figure has one source.
  function redraw(query) {
    return fetch(window.location.pathname + query, { credentials: 'same-origin' })
      .then(function (response) {
        return response.text();
      })
      .then(function (page) {
        var fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-okr-board]');
        if (fresh) {
          board().replaceWith(document.importNode(fresh, true));
        }
      });
  }

  // A refusal says why, and what can be done; the list to choose from stays as it is.
  function refuse(sprint, failure) {
    var box = sectionOf(sprint).querySelector('[data-okr-refused]');
    box.querySelector('[data-okr-why]').textContent =
      failure instanceof Refused && failure.sentence ? failure.sentence : board().dataset.okrFailed;
    box.hidden = false;
  }

  function field(form, name) {
    var input = form.querySelector('[name="' + name + '"]');
    return input ? input.value : '';
  }

  function focusOn(sprint, selectors) {
    var section = sectionOf(sprint);
    var found = selectors
      .map(function (selector) {
        return section && section.querySelector(selector);
      })
      .filter(Boolean)[0];
    if (found) {
      found.focus();
    }
  }

  function deed(form, pressed) {
    var sprint = field(form, 'sprint');
    if (form.matches('[data-okr-take-out-form]')) {
      var link = pressed.value;
      return {
        done: ask('DELETE', '/sprints/' + sprint + '/focus/' + link),
        query: '?sprint=' + sprint + '&taken=' + link,
        then: ['[data-okr-undo-it]']
      };
    }
    if (form.matches('[data-okr-carry-form]')) {
      return {
        done: ask('POST', '/sprints/' + sprint + '/carried-focus', {
          request: field(form, 'request'),
          from: field(form, 'from')
        }),
        query: '',
        then: ['[data-okr-take-out]']
      };
    }
    return {
      done: ask('POST', '/sprints/' + sprint + '/focus', {
        request: field(form, 'request'),
        keyResult: pressed.value,
        sentence: field(form, 'sentence')
      }),
      query: '',
      then: ['[data-okr-focus][data-okr-key-result="' + pressed.value + '"] [data-okr-take-out]']
    };
  }

  function send(form, pressed) {
    var sprint = field(form, 'sprint');
    if (!pressed || form.okrSending) {
      return;
    }
    form.okrSending = true;
    var one = deed(form, pressed);
    one.done
      .then(function () {
        return redraw(one.query);
      })
      .then(function () {
        focusOn(sprint, one.then);
      })
      .catch(function (failure) {
        form.okrSending = false;
        refuse(sprint, failure);
      });
  }

  function option(found) {
    var item = document.createElement('li');
    var button = document.createElement('button');
    button.className = 'aui-button okr-choice-one';
    button.type = 'submit';
    button.name = 'keyResult';
    button.value = found.uid;
    button.dataset.okrOption = '';
    var statement = document.createElement('span');
    statement.textContent = found.statement;
    var place = document.createElement('span');
    place.className = 'okr-s okr-2';
    place.textContent = found.team.name + ' \u00b7 ' + found.shortKey + ' \u00b7 ' + found.objective.title;
    button.appendChild(statement);
    button.appendChild(place);
    item.appendChild(button);
    return item;
  }

  function show(chooser, all) {
    var section = chooser.closest('[data-okr-sprint]');
    var list = chooser.querySelector('[data-okr-options]');
    var head = chooser.querySelector('[data-okr-options-head]');
    var none = chooser.querySelector('[data-okr-none-found]');
    var others = all.filter(function (one) {
      return !section.querySelector('[data-okr-focus][data-okr-key-result="' + one.uid + '"]');
    });
    list.textContent = '';
    others.forEach(function (one) {
      list.appendChild(option(one));
    });
    head.textContent = head.dataset.okrFound;
    none.textContent = board().dataset.okrNone;
    none.hidden = others.length > 0;
  }

  var timer = null;
  var asked = 0;

  function search(chooser) {
    var number = ++asked;
    var words = chooser.querySelector('[data-okr-find]').value;
    ask('GET', '/key-results?words=' + encodeURIComponent(words)).then(
      function (answer) {
        if (number === asked && chooser.isConnected) {
          show(chooser, answer.keyResults || []);
        }
      },
      function (failure) {
        refuse(chooser.closest('[data-okr-sprint]').dataset.okrSprint, failure);
      }
    );
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches('[data-okr-find]')) {
      var chooser = event.target.closest('[data-okr-chooser]');
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        search(chooser);
      }, SEARCH_AFTER_MS);
    }
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!board() || !board().contains(form)) {
      return;
    }
    event.preventDefault();
    if (form.matches('[data-okr-find-form]')) {
      window.clearTimeout(timer);
      search(form.closest('[data-okr-chooser]'));
    } else {
      send(form, event.submitter);
    }
  });
})();
