/* Makes the page of an objective better in place: keys between key results, and parents found as one types. The forms do the same without it. */
(function () {
  'use strict';

  var SEARCH_AFTER_MS = 200;
  var FIELDS = 'input, textarea, select, [contenteditable]';
  var base = window.okrRest.base;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function choice(found) {
    var label = element('label', 'okr-check', '');
    var radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'parent';
    radio.value = found.uid;
    radio.required = true;
    var text = element('span', '', found.title + ' ');
    text.appendChild(element('span', 'okr-s okr-2', found.shortKey + ' \u00B7 ' + found.team.name));
    label.appendChild(radio);
    label.appendChild(document.createTextNode(' '));
    label.appendChild(text);
    return label;
  }

  function bind(offer) {
    var field = offer.querySelector('[data-okr-find]');
    var list = offer.querySelector('[data-okr-found]');
    var timer = null;
    var asked = 0;

    // What is chosen stays chosen while the search goes on.
    function show(all) {
      var chosen = list.querySelector('input:checked');
      var kept = chosen ? chosen.value : '';
      list.textContent = '';
      all.forEach(function (one) {
        var label = choice(one);
        label.querySelector('input').checked = one.uid === kept;
        list.appendChild(label);
      });
      if (all.length === 0) {
        list.appendChild(element('p', 'okr-s okr-2', list.dataset.okrNone));
      }
    }

    function search() {
      var number = ++asked;
      fetch(base() + '/objectives/' + offer.dataset.okrOffer + '/parents?words=' + encodeURIComponent(field.value), {
        credentials: 'same-origin',
        headers: { Accept: 'application/json' }
      })
        .then(function (response) {
          return response.ok ? response.json() : { parents: [] };
        })
        .then(function (answer) {
          if (number === asked) {
            show(answer.parents || []);
          }
        });
    }

    field.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(search, SEARCH_AFTER_MS);
    });
    field.form.addEventListener('submit', function (event) {
      event.preventDefault();
      search();
    });
  }

  function go(by) {
    var all = Array.prototype.slice.call(document.querySelectorAll('[data-okr-choose]'));
    var at = all.indexOf(document.activeElement);
    var next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (next) {
      next.focus();
    }
  }

  function follow(selector) {
    var link = document.querySelector(selector);
    if (link) {
      link.click();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches(FIELDS) || !document.querySelector('[data-okr-objective]')) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      go(event.key === 'j' ? 1 : -1);
      event.preventDefault();
    } else if (event.key === 'c') {
      follow('[data-okr-check-in-page]');
    } else if (event.key === 'h') {
      location.hash = 'history';
    }
  });

  Array.prototype.forEach.call(document.querySelectorAll('[data-okr-offer]'), bind);
})();
