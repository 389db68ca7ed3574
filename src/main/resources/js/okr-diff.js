/* Keys of the pages that show what changes: from change to change, all lines, and publish. The buttons do the same without them. */
(function () {
  'use strict';

  var FIELDS = 'input, textarea, select, [contenteditable]';

  function lines() {
    return Array.prototype.filter.call(document.querySelectorAll('[data-okr-diff] [data-okr-line]'), function (line) {
      return line.getClientRects().length > 0;
    });
  }

  function go(by) {
    var all = lines();
    var at = all.indexOf(document.activeElement);
    var next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (next) {
      next.focus();
    }
  }

  function choose() {
    var choices = document.querySelectorAll('[data-okr-diff] input[type="radio"]');
    Array.prototype.some.call(choices, function (choice) {
      if (!choice.checked) {
        choice.checked = true;
        return true;
      }
      return false;
    });
  }

  // Asked once: what nobody has said yes to is not sent, the question gets the focus.
  function publish() {
    var form = document.querySelector('[data-okr-form="publish"]');
    if (!form) {
      return;
    }
    var sure = form.querySelector('[data-okr-sure]');
    if (sure.checked) {
      form.requestSubmit(form.querySelector('[data-okr-publish]'));
    } else {
      sure.focus();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      publish();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches(FIELDS) || !document.querySelector('[data-okr-diff]')) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      go(event.key === 'j' ? 1 : -1);
      event.preventDefault();
    } else if (event.key === 'a') {
      choose();
    }
  });
})();
