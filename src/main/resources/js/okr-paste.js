/* Looks at a pasted list in place: sends the box to its own page and shows here what that page understood. Without it the page itself is shown. */
(function () {
  'use strict';

  var LOOK_AFTER_MS = 400;

  function bind(form) {
    var text = form.querySelector('[data-okr-paste-text]');
    var preview = form.querySelector('[data-okr-paste-preview]');
    var look = form.querySelector('[data-okr-paste-look]');
    var timer = null;
    var asked = 0;

    function body(withChoices) {
      var sent = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        if (withChoices || (name !== 'kind' && name !== 'seen')) {
          sent.append(name, value);
        }
      });
      sent.append('action', 'preview');
      return sent;
    }

    function show(page) {
      var fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-okr-paste-preview]');
      if (!fresh) {
        look.hidden = false;
        return;
      }
      var focused = document.activeElement && preview.contains(document.activeElement) ? document.activeElement.id : '';
      preview.textContent = '';
      Array.prototype.slice.call(fresh.childNodes).forEach(function (node) {
        preview.appendChild(document.importNode(node, true));
      });
      var again = focused && document.getElementById(focused);
      if (again) {
        again.focus();
      }
      look.hidden = true;
    }

    function ask(withChoices) {
      var number = ++asked;
      window.clearTimeout(timer);
      if (text.value.trim() === '') {
        preview.textContent = '';
        return;
      }
      // not form.action: a button of that name stands in its place
      fetch(form.getAttribute('action'), { method: 'POST', credentials: 'same-origin', body: body(withChoices) })
        .then(function (response) {
          return response.text();
        })
        .then(
          function (page) {
            if (number === asked) {
              show(page);
            }
          },
          function () {
            look.hidden = false;
          }
        );
    }

    text.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        ask(false);
      }, LOOK_AFTER_MS);
    });
    preview.addEventListener('change', function (event) {
      if (event.target.name === 'kind') {
        ask(true);
      }
    });
  }

  function bindAll() {
    document.querySelectorAll('[data-okr-form="paste"]').forEach(bind);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', bindAll);
  } else {
    bindAll();
  }
})();
