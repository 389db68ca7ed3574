/* Makes the page of one's week fast by keyboard, saves it in place and loses nothing that was typed. Talks to REST; finds its elements by data-okr-*; says only what the page was given. */
(function () {
  'use strict';

  var KEEP_AFTER_MS = 300;
  var KEPT_DAYS = 7;
  var PREFIX = 'okr.check-in:';
  var AGAIN = PREFIX + 'again';
  var LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  var base = window.okrRest.base;

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  // The private mode of some browsers has no store: then nothing is kept, and all else works.
  function store(deed, otherwise) {
    try {
      return deed(window.localStorage);
    } catch (noStore) {
      return otherwise;
    }
  }

  function bind(form) {
    var lines = all(form, '[data-okr-check-in][data-okr-open]');
    var root = form.closest('[data-okr-page]');
    var person = PREFIX + form.dataset.okrCheckIns + ':';
    var draftKey = person + form.dataset.okrToday;
    var timer = null;
    var sending = false;
    var wasSent = false;

    function part(name) {
      return root.querySelector('[data-okr-' + name + ']');
    }

    function fields(line) {
      return all(line, '[data-okr-field]');
    }

    function named(line, name) {
      return all(line, '[data-okr-field="' + name + '"]');
    }

    function isChoice(field) {
      return field.type === 'radio' || field.type === 'checkbox';
    }

    // What the page itself put there is not typed.
    function isTyped(field) {
      return field.type !== 'hidden' && (isChoice(field) ? field.checked : field.value.trim() !== '');
    }

    function valueOf(line, name) {
      var said = named(line, name).filter(function (field) {
        return !isChoice(field) || field.checked;
      });
      return said.length === 0 ? '' : said[0].value;
    }

    function isTouched(line) {
      return fields(line).some(isTyped);
    }

    function isCorrection(line) {
      return valueOf(line, 'replaces') !== '';
    }

    /* marks */

    function mark(line) {
      var touched = isTouched(line);
      line.classList.toggle('okr-ci-changed', touched);
      line.querySelector('[data-okr-changed]').hidden = !touched;
      markTaken(line);
      var asked = named(line, 'confidence').some(function (step) {
        return step.checked && 'okrAsks' in step.dataset;
      });
      line.querySelector('[data-okr-asked]').hidden = !asked;
      if (asked && line.dataset.okrAskedOnce !== 'yes') {
        line.dataset.okrAskedOnce = 'yes';
        line.querySelector('[data-okr-more]').open = true;
      }
    }

    // Whoever types another number has not taken what the filter offers.
    function markTaken(line) {
      var take = line.querySelector('[data-okr-take]');
      if (take) {
        var isTaken = valueOf(line, 'value').trim() === take.dataset.okrTake;
        take.hidden = isTaken;
        line.querySelector('[data-okr-taken]').hidden = !isTaken;
      }
    }

    function count() {
      var changed = lines.filter(isTouched).length;
      var place = part('changed-count');
      place.textContent = place.dataset.okrChangedCount.replace('{0}', changed);
      place.hidden = changed === 0;
    }

    function refuse(line, sentence, name) {
      var slot = line.querySelector('[data-okr-refused]');
      slot.textContent = sentence;
      slot.hidden = sentence === '';
      fields(line).forEach(function (field) {
        var isWrong = sentence !== '' && field.dataset.okrField === name;
        if (isWrong) {
          field.setAttribute('aria-invalid', 'true');
          var folded = field.closest('details');
          if (folded) {
            folded.open = true;
          }
        } else {
          field.removeAttribute('aria-invalid');
        }
      });
      line.querySelector('[data-okr-pick]').parentNode.setAttribute(
        'aria-invalid',
        String(sentence !== '' && name === 'confidence')
      );
    }

    function wrongLines() {
      return lines.filter(function (line) {
        return !line.querySelector('[data-okr-refused]').hidden;
      });
    }

    function countWrong() {
      var wrong = wrongLines().length;
      part('wrong').textContent =
        wrong === 0 ? '' : wrong === 1 ? form.dataset.okrOneWrong : form.dataset.okrSomeWrong.replace('{0}', wrong);
    }

    function refusePage(sentence) {
      var banner = part('refused-page');
      banner.firstElementChild.textContent = sentence;
      banner.hidden = sentence === '';
    }

    function focusOn(line) {
      var wrong = line.querySelector('[data-okr-field][aria-invalid="true"]');
      var value = named(line, 'value').concat(named(line, 'confidence')).filter(function (field) {
        return field.offsetParent !== null || field.type === 'radio';
      });
      (wrong || value[0]).focus();
    }

    /* the draft in this browser */

    function draft() {
      var said = {};
      lines.forEach(function (line) {
        if (isTouched(line)) {
          said[line.dataset.okrCheckIn] = fields(line).filter(isTyped).map(function (field) {
            return [field.dataset.okrField, field.value];
          });
        }
      });
      return { at: Date.now(), rest: part('rest').checked, lines: said };
    }

    function keep() {
      var now = draft();
      store(function (kept) {
        if (Object.keys(now.lines).length === 0) {
          kept.removeItem(draftKey);
        } else {
          kept.setItem(draftKey, JSON.stringify(now));
        }
      });
      var place = part('kept');
      place.textContent = place.dataset.okrKept.replace(
        '{0}',
        new Date(now.at).toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' })
      );
      place.hidden = Object.keys(now.lines).length === 0;
    }

    function keepSoon() {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, KEEP_AFTER_MS);
    }

    // The newest of this person's; those of other days that are old go.
    function kept() {
      return store(function (browser) {
        var newest = null;
        Object.keys(browser)
          .filter(function (key) {
            return key.indexOf(person) === 0;
          })
          .forEach(function (key) {
            var one = JSON.parse(browser.getItem(key));
            if (Date.now() - one.at > KEPT_DAYS * 24 * 3600 * 1000) {
              browser.removeItem(key);
            } else if (!newest || one.at > newest.at) {
              newest = one;
            }
          });
        return newest;
      }, null);
    }

    function throwAway() {
      window.clearTimeout(timer);
      store(function (browser) {
        Object.keys(browser).forEach(function (key) {
          if (key.indexOf(person) === 0) {
            browser.removeItem(key);
          }
        });
      });
    }

    function restore(one) {
      lines.forEach(function (line) {
        (one.lines[line.dataset.okrCheckIn] || []).forEach(function (said) {
          named(line, said[0]).forEach(function (field) {
            if (isChoice(field)) {
              field.checked = field.value === said[1];
            } else {
              field.value = said[1];
            }
            var folded = field.closest('details');
            if (folded && isTyped(field)) {
              folded.open = true;
            }
          });
        });
        mark(line);
      });
      if (part('rest')) {
        part('rest').checked = one.rest;
      }
      count();
    }

    function isThere(one) {
      return Object.keys(one.lines).every(function (uid) {
        return lines.some(function (line) {
          return line.dataset.okrCheckIn === uid;
        });
      });
    }

    // Lines that are no longer due are opened for what was typed into them.
    function take(one) {
      if (isThere(one)) {
        restore(one);
        keep();
        return;
      }
      window.sessionStorage.setItem(AGAIN, 'yes');
      window.location.assign(
        form.getAttribute('action') + '?line=' + Object.keys(one.lines).map(encodeURIComponent).join('+')
      );
    }

    function offer() {
      var one = kept();
      if (!one || lines.some(isTouchedByServer)) {
        return;
      }
      var again = store(function () {
        var is = window.sessionStorage.getItem(AGAIN);
        window.sessionStorage.removeItem(AGAIN);
        return is;
      }, null);
      if (again && lines.length > 0) {
        restore(one);
        keep();
        return;
      }
      var banner = part('offer');
      banner.firstElementChild.textContent = banner.dataset.okrOffer.replace(
        '{0}',
        new Date(one.at).toLocaleString(root.lang, { weekday: 'short', hour: '2-digit', minute: '2-digit' })
      );
      banner.hidden = false;
      part('keep').addEventListener('click', function () {
        banner.hidden = true;
        take(one);
        if (lines.length > 0) {
          focusOn(lines[0]);
        }
      });
      part('throw-away').addEventListener('click', function () {
        banner.hidden = true;
        throwAway();
      });
    }

    // A page that was refused without script holds what was typed itself.
    function isTouchedByServer(line) {
      return isTouched(line) && !isCorrection(line);
    }

    /* saving */

    function body() {
      var said = lines
        .filter(function (line) {
          return isTouched(line) || (part('rest').checked && 'okrDue' in line.dataset);
        })
        .map(function (line) {
          var one = { keyResult: line.dataset.okrCheckIn };
          ['value', 'confidence', 'note', 'validOn', 'next', 'inTheWay', 'help', 'helpFrom', 'replaces', 'seen'].forEach(
            function (name) {
              one[name] = valueOf(line, name);
            }
          );
          one.reading = isTouched(line) ? (valueOf(line, 'same') + ' ' + valueOf(line, 'none')).trim() : 'none';
          return one;
        });
      return { request: part('request').value, lines: said };
    }

    // What is sent again changed is not what was sent before, whatever became of that.
    function renewRequest() {
      if (wasSent) {
        wasSent = false;
        var uid = '0';
        while (uid.length < 26) {
          uid += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
        }
        part('request').value = uid;
      }
    }

    function refused(problem) {
      lines.forEach(function (line) {
        refuse(line, '', '');
      });
      (problem.lines || []).forEach(function (one) {
        var line = lines.filter(function (other) {
          return other.dataset.okrCheckIn === one.uid;
        })[0];
        if (!line) {
          return;
        }
        refuse(line, one.message, one.field || '');
        if (one.key === 'okr.check-in.refused.checked-in-meanwhile') {
          named(line, 'seen')[0].value = one.details[3];
        }
      });
      countWrong();
      var wrong = wrongLines();
      refusePage(wrong.length === 0 ? problem.message : '');
      if (wrong.length > 0) {
        focusOn(wrong[0]);
      }
    }

    function save() {
      if (sending) {
        return;
      }
      sending = true;
      keep();
      part('save').setAttribute('aria-disabled', 'true');
      wasSent = true;
      fetch(base() + '/check-ins', {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
        credentials: 'same-origin',
        body: JSON.stringify(body())
      })
        .then(function (response) {
          if (response.status === 401 || response.redirected) {
            refusePage(form.dataset.okrSignedOut);
            return null;
          }
          return response.json().then(function (answer) {
            if (response.ok) {
              throwAway();
              window.location.assign(form.dataset.okrSaved);
              return;
            }
            refused(answer);
          });
        })
        .catch(function () {
          refusePage(form.dataset.okrFailed);
        })
        .then(function () {
          sending = false;
          part('save').removeAttribute('aria-disabled');
        });
    }

    /* keys */

    function lineOf(element) {
      var line = element && element.closest ? element.closest('[data-okr-check-in]') : null;
      return lines.indexOf(line) < 0 ? lines[0] : line;
    }

    function changed(line) {
      renewRequest();
      refuse(line, '', '');
      countWrong();
      mark(line);
      count();
      keepSoon();
    }

    function choose(line, step) {
      step.checked = true;
      step.focus();
      changed(line);
    }

    function pick(event, line) {
      var steps = named(line, 'confidence');
      var chosen = steps.filter(function (step) {
        return step.checked;
      })[0];
      var was = steps.filter(function (step) {
        return 'okrWas' in step.dataset;
      })[0];
      var to = -1;
      if (/^[0-9]$/.test(event.key)) {
        to = Number(event.key);
      } else if (event.key === 'x' || event.key === 'X') {
        to = 10;
      } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && (chosen || was)) {
        to = steps.indexOf(chosen || was) + (event.key === 'ArrowLeft' ? -1 : 1);
        to = Math.min(10, Math.max(0, to));
      }
      if (to >= 0) {
        event.preventDefault();
        choose(line, steps[to]);
      }
    }

    // One key: measured and the same, then no new reading, then neither.
    function cycle(line) {
      var same = named(line, 'same')[0];
      var none = named(line, 'none')[0];
      if (!none) {
        return;
      }
      var next = same && !same.checked && !none.checked ? same : none.checked ? null : none;
      [same, none].forEach(function (box) {
        if (box) {
          box.checked = box === next;
        }
      });
      setValueAside(line);
      changed(line);
    }

    // A value gives way to the word that there is none, and comes back when that is taken back.
    function setValueAside(line) {
      if (valueOf(line, 'same') === '' && valueOf(line, 'none') === '') {
        putValue(line, line.okrAside || '');
        line.okrAside = '';
      } else if (valueOf(line, 'value') !== '') {
        line.okrAside = valueOf(line, 'value');
        putValue(line, '');
      }
    }

    function putValue(line, text) {
      named(line, 'value').forEach(function (field) {
        if (isChoice(field)) {
          field.checked = text !== '' && field.value === text;
        } else {
          field.value = text;
        }
      });
    }

    function takeCount(line) {
      var take = line.querySelector('[data-okr-take]');
      if (!take) {
        return;
      }
      named(line, 'same').concat(named(line, 'none')).forEach(function (box) {
        box.checked = false;
      });
      putValue(line, take.dataset.okrTake);
      named(line, 'value')[0].focus();
      changed(line);
    }

    function note(line) {
      line.querySelector('[data-okr-more]').open = true;
      named(line, 'note')[0].focus();
    }

    form.addEventListener('keydown', function (event) {
      var line = lineOf(event.target);
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      } else if (event.target.dataset.okrField === 'confidence' && !event.altKey && !event.ctrlKey && !event.metaKey) {
        pick(event, line);
      } else if (event.key === 'Enter' && event.target.matches('input:not([type=checkbox])')) {
        // Enter in one field is not yet the whole page.
        event.preventDefault();
      }
    });
    document.addEventListener('keydown', function (event) {
      if (!event.altKey || event.ctrlKey || event.metaKey || lines.length === 0) {
        return;
      }
      if (event.code === 'KeyN') {
        event.preventDefault();
        note(lineOf(document.activeElement));
      } else if (event.code === 'KeyU') {
        event.preventDefault();
        cycle(lineOf(document.activeElement));
      } else if (event.code === 'KeyO') {
        event.preventDefault();
        takeCount(lineOf(document.activeElement));
      }
    });
    all(form, '[data-okr-take]').forEach(function (button) {
      button.addEventListener('click', function () {
        takeCount(lineOf(button));
      });
    });
    form.addEventListener('input', function (event) {
      var name = event.target.dataset.okrField;
      if (!name) {
        keepSoon();
        return;
      }
      var line = lineOf(event.target);
      if (name === 'same' || name === 'none') {
        named(line, name === 'same' ? 'none' : 'same').forEach(function (other) {
          other.checked = false;
        });
        setValueAside(line);
      } else if (name === 'value') {
        named(line, 'same').concat(named(line, 'none')).forEach(function (box) {
          box.checked = false;
        });
      }
      changed(line);
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      save();
    });

    // By keyboard these are reached by a key of their own, so that Tab goes from figure to figure.
    all(form, '[data-okr-by-key]').forEach(function (control) {
      control.tabIndex = -1;
    });
    if (part('keys')) {
      part('keys').hidden = false;
      part('take-key').hidden = form.querySelector('[data-okr-take]') === null;
    }
    lines.forEach(mark);
    if (lines.length > 0) {
      count();
    }
    offer();
  }

  function bindAll() {
    all(document, '[data-okr-check-ins]').forEach(bind);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', bindAll);
  } else {
    bindAll();
  }
})();
