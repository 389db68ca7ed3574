/* Writes a sheet in place: a line is edited where it stands, saved at rest and when it is left, moved, taken out and put back by keys. Talks to REST; what the
   page shows after a deed is the page's own markup, read anew; says only what the page was given. Without it every form works by itself. */
(function () {
  'use strict';

  var SENTENCE_AFTER_MS = 300;
  var SAVED_AFTER_MS = 1500;
  var NEWER_EVERY_MS = 10000;
  var ask = window.okrRest.ask;
  var Refused = window.okrRest.Refused;

  var root = document.querySelector('[data-okr-sheet]');
  if (!root) {
    return;
  }
  var sheet = root.dataset.okrSheet;
  // The line that was taken out last, for the key that puts it back.
  var takenOut = '';
  // Deeds go one after another: each is made on what the one before has left.
  var queue = Promise.resolve();

  function all(selector, from) {
    return Array.prototype.slice.call((from || root).querySelectorAll(selector));
  }

  function line(uid) {
    return root.querySelector('[data-okr-line="' + uid + '"]');
  }

  function lines() {
    return all('[data-okr-line]');
  }

  function formOf(action, of) {
    return all('[data-okr-form="' + action + '"]').filter(function (form) {
      return form.dataset.okrOf === of;
    })[0];
  }

  // What stands in a form: fields of one name are a list.
  function typed(form) {
    var fields = {};
    new FormData(form).forEach(function (value, name) {
      (fields[name] = fields[name] || []).push(value);
    });
    return fields;
  }

  function one(fields, name) {
    return fields[name] ? fields[name][0] : '';
  }

  function text(form) {
    return JSON.stringify(typed(form));
  }

  function isDirty(form) {
    return form.okrClean !== undefined && text(form) !== form.okrClean;
  }

  function remember(form) {
    form.okrClean = text(form);
  }

  function pick(fields, names) {
    var body = {};
    names.forEach(function (name) {
      body[name] = one(fields, name);
    });
    return body;
  }

  function milestones(fields) {
    return (fields.milestones || []).map(function (name, at) {
      return { name: name, proof: fields.proofs[at] };
    }).filter(function (row) {
      return row.name.trim() || row.proof.trim();
    });
  }

  function bodyOf(form) {
    var fields = typed(form);
    if (/objective$/.test(form.dataset.okrForm)) {
      return pick(fields, ['title', 'why', 'owner', 'commitment', 'cites']);
    }
    if (/health-figure$/.test(form.dataset.okrForm)) {
      return pick(fields, ['name', 'low', 'high', 'unit', 'readFrom']);
    }
    var body = pick(fields, ['statement', 'owner', 'readFrom', 'rhythm']);
    body.scoring = (fields.scoring || []).join(' ').trim();
    body.measure = pick(fields, ['kind', 'baseline', 'foundBy', 'target', 'low', 'high', 'unit', 'decimals', 'evidence']);
    body.measure.milestones = milestones(fields);
    return body;
  }

  function kindOf(form) {
    return { objective: 'objective', result: 'keyResult', figure: 'healthFigure' }[form.dataset.okrForm.split('-').pop()];
  }

  function send(form) {
    var of = form.dataset.okrOf;
    var path = '/sheets/' + sheet;
    var body = bodyOf(form);
    switch (form.dataset.okrForm) {
      case 'add-objective':
        return ask('POST', path + '/objectives', body);
      case 'add-key-result':
        body.objective = of;
        return ask('POST', path + '/key-results', body);
      case 'add-health-figure':
        return ask('POST', path + '/health-figures', body);
      default:
        var whole = {};
        whole[kindOf(form)] = body;
        var settles = form.elements.settles ? '?settles=' + form.elements.settles.value : '';
        return ask('PUT', path + '/lines/' + of + settles, whole, form.dataset.okrVersion);
    }
  }

  // The page, read anew; the parts that somebody is writing in stay as they are.
  function markup(address, fields) {
    return fetch(address, fields
      ? { method: 'POST', credentials: 'same-origin', body: new URLSearchParams(fields) }
      : { credentials: 'same-origin' })
      .then(function (response) {
        return response.text();
      })
      .then(function (page) {
        return document.importNode(new DOMParser().parseFromString(page, 'text/html').documentElement, true);
      });
  }

  function show(fresh, except) {
    var focus = document.activeElement;
    var again = placeOf(focus);
    all('[data-okr-form]').filter(function (form) {
      return form !== except && (isDirty(form) || (form.contains(focus) && form.closest('details[open]')));
    }).forEach(function (form) {
      var details = form.closest('details');
      var other = all('[data-okr-form="' + form.dataset.okrForm + '"]', fresh).filter(function (twin) {
        return twin.dataset.okrOf === form.dataset.okrOf;
      })[0];
      if (details && other) {
        other.closest('details').replaceWith(details);
      }
    });
    ['needs', 'lines', 'aside'].forEach(function (name) {
      var part = '[data-okr-part="' + name + '"]';
      var next = fresh.querySelector(part);
      var before = root.querySelector(part);
      if (next && before) {
        var paste = before.querySelector('[data-okr-paste]');
        var nextPaste = next.querySelector('[data-okr-paste]');
        if (paste && nextPaste) {
          nextPaste.replaceWith(paste);
        }
        before.replaceWith(next);
      }
    });
    var state = document.querySelector('[data-okr-sheet-state]');
    var nextState = fresh.querySelector('[data-okr-sheet-state]');
    if (state && nextState) {
      state.replaceWith(nextState);
    }
    bind();
    if (root.contains(focus)) {
      focus.focus();
    } else {
      again();
    }
  }

  // Where the cursor is, to be found again in markup that is new.
  function placeOf(element) {
    var of = element && element.closest && element.closest('[data-okr-line]');
    var uid = of ? of.dataset.okrLine : '';
    return function () {
      if (uid && line(uid)) {
        at(line(uid));
      }
    };
  }

  function refresh(query, except) {
    return markup(window.location.pathname + (query || '')).then(function (fresh) {
      show(fresh, except);
    });
  }

  function at(target) {
    lines().forEach(function (each) {
      each.tabIndex = each === target ? 0 : -1;
    });
    target.focus();
  }

  function kept() {
    var now = new Date();
    var two = function (number) {
      return (number < 10 ? '0' : '') + number;
    };
    document.querySelector('[data-okr-kept]').textContent =
      root.dataset.okrSayKept + ' ' + two(now.getHours()) + ':' + two(now.getMinutes());
  }

  function refuse(form, failure) {
    var third = form.querySelector('[data-okr-third]');
    if (third) {
      third.open = true;
    }
    var said = form.querySelector('[data-okr-refused]');
    if (said) {
      said.textContent = failure instanceof Refused && failure.sentence ? failure.sentence : root.dataset.okrSayFailed;
      said.hidden = false;
    }
    var field = failure instanceof Refused && failure.field.split('.').pop();
    var wrong = field && form.querySelector('[name="' + field + '"]');
    if (wrong) {
      wrong.setAttribute('aria-invalid', 'true');
    }
    return wrong;
  }

  function clear(form) {
    var said = form.querySelector('[data-okr-refused]');
    if (said) {
      said.hidden = true;
    }
    all('[aria-invalid]', form).forEach(function (field) {
      field.removeAttribute('aria-invalid');
    });
  }

  // Both texts, as the page shows them: the same form, sent to the page, is refused there with the conflict beside it.
  function conflict(form) {
    var fields = [];
    new FormData(form).forEach(function (value, name) {
      fields.push([name, value]);
    });
    return markup(window.location.pathname, fields).then(function (fresh) {
      var next = all('[data-okr-line="' + form.dataset.okrOf + '"]', fresh)[0];
      if (next && next.querySelector('[data-okr-conflict]')) {
        line(form.dataset.okrOf).replaceWith(next);
        bind();
        next.querySelector('[data-okr-keep]').focus();
      } else {
        show(fresh, form);
      }
    });
  }

  /* Saves what is typed. After it: what to do with the page that shows it. */
  function save(form, isLeft, after) {
    if (form.okrSending) {
      return;
    }
    form.okrSending = true;
    window.clearTimeout(form.okrRest);
    clear(form);
    queue = queue.then(function () {
      return send(form).then(function (saved) {
        remember(form);
        return refresh('', form).then(function () {
          kept();
          (after || function () {})(saved);
        });
      }).catch(function (failure) {
        if (failure instanceof Refused && failure.status === 412) {
          return conflict(form);
        }
        var wrong = refuse(form, failure);
        if (wrong && !isLeft) {
          wrong.focus();
        }
      }).then(function () {
        form.okrSending = false;
      });
    });
  }

  function saveAtRest(form) {
    window.clearTimeout(form.okrRest);
    form.okrRest = window.setTimeout(function () {
      // Characters that are still being put together are no text yet.
      if (root.contains(form) && isDirty(form) && !isBlank(form) && !form.okrComposing && !form.okrSending &&
          !form.querySelector('[data-okr-conflict]')) {
        saveMeanwhile(form);
      }
    }, SAVED_AFTER_MS);
  }

  /* Saves a line that is still being written; the page around it follows when it is left. What the rules refuse is said then, too: it may be
     half a word. */
  function saveMeanwhile(form) {
    form.okrSending = true;
    queue = queue.then(function () {
      var sent = text(form);
      return send(form).then(function (saved) {
        var isMineAlone = saved.version <= Number(form.dataset.okrVersion) + 1;
        if (!isMineAlone && text(form) === sent) {
          // Somebody else wrote in another field of it: the form shows that, too, before anything more is typed.
          return writeOn(form);
        }
        if (isMineAlone) {
          form.okrClean = sent;
          form.okrIsAhead = true;
          form.dataset.okrVersion = saved.version;
          form.elements.version.value = saved.version;
          line(form.dataset.okrOf).dataset.okrVersion = saved.version;
          kept();
        }
        return undefined;
      }).catch(function (failure) {
        return failure instanceof Refused && failure.status === 412 ? conflict(form) : undefined;
      }).then(function () {
        form.okrSending = false;
        if (text(form) !== sent) {
          saveAtRest(form);
        }
      });
    });
  }

  // The same form as the page has it now, with the cursor where it was.
  function writeOn(form) {
    var field = form.contains(document.activeElement) && document.activeElement.name;
    remember(form);
    return refresh('', form).then(function () {
      var fresh = formOf(form.dataset.okrForm, form.dataset.okrOf);
      fresh.closest('details').open = true;
      if (field) {
        fresh.elements[field].focus();
      }
      kept();
    });
  }

  function isBlank(form) {
    var first = form.querySelector('[name=title], [name=statement], [name=name]');
    return !first || first.value.trim() === '';
  }

  function open(details) {
    details.open = true;
    var form = details.querySelector('[data-okr-form]');
    var field = form && form.querySelector('[autofocus], [name=title], [name=statement], [name=name], [name=reason], [name=value]');
    if (field) {
      field.focus();
    }
  }

  function leave(form) {
    var details = form.closest('details');
    form.reset();
    clear(form);
    remember(form);
    if (details) {
      details.open = false;
    }
    var of = form.closest('[data-okr-line]');
    if (of) {
      at(of);
    } else if (details) {
      details.querySelector('summary').focus();
    }
  }

  // Enter in a line's first field saves it and goes on to the next one below.
  function next(form, saved) {
    var isObjective = /objective$/.test(form.dataset.okrForm);
    var isResult = /key-result$/.test(form.dataset.okrForm);
    var objective = isObjective && saved.uid ? saved.uid : form.dataset.okrOf;
    var of = line(form.dataset.okrOf);
    if (isResult && form.dataset.okrForm === 'edit-key-result' && of) {
      objective = of.closest('section').querySelector('[data-okr-objective]').dataset.okrObjective;
    }
    var adding = isObjective || isResult
      ? root.querySelector('[data-okr-adding="' + objective + '"]')
      : root.querySelector('[data-okr-adding="health"]');
    if (adding) {
      open(adding);
    }
  }

  function deed(promise, form) {
    queue = queue.then(promise).catch(function (failure) {
      if (form) {
        refuse(form, failure);
      }
      var said = document.querySelector('[data-okr-kept]');
      said.textContent = failure instanceof Refused && failure.sentence ? failure.sentence : root.dataset.okrSayFailed;
    });
  }

  function move(form) {
    var uid = form.dataset.okrOf;
    var way = form.querySelector('[data-okr-move]').dataset.okrMove;
    var isByButton = form.contains(document.activeElement);
    deed(function () {
      return ask('PUT', '/sheets/' + sheet + '/lines/' + uid + '/place', { after: one(typed(form), 'after') })
        .then(function () {
          return refresh();
        })
        .then(function () {
          var again = line(uid).querySelector('[data-okr-move="' + way + '"]');
          if (isByButton && again) {
            again.focus();
          } else {
            at(line(uid));
          }
          kept();
        });
    });
  }

  function takeOut(form) {
    var uid = form.dataset.okrOf;
    var isDrop = form.dataset.okrForm === 'drop';
    var path = '/sheets/' + sheet + '/lines/' + uid;
    deed(function () {
      var sent = isDrop
        ? ask('POST', path + '/drop', { reason: one(typed(form), 'reason') }, form.dataset.okrVersion)
        : ask('DELETE', path, null, form.dataset.okrVersion);
      return sent.then(function () {
        takenOut = uid;
        return refresh('?done=removed&line=' + uid, form);
      }).then(function () {
        var undo = root.querySelector('[data-okr-undo] button');
        if (undo) {
          undo.focus();
        }
      });
    }, isDrop ? form : null);
  }

  function restore(uid) {
    deed(function () {
      return ask('POST', '/sheets/' + sheet + '/lines/' + uid + '/restoration').then(function () {
        takenOut = '';
        return refresh();
      }).then(function () {
        if (line(uid)) {
          at(line(uid));
        }
        kept();
      });
    });
  }

  // What could not be saved is done away with, or kept once more.
  function unsaved(form) {
    var edit = form.elements.line.value;
    var isBack = form.dataset.okrForm === 'restore-unsaved';
    var path = '/sheets/' + sheet + '/unsaved/' + edit;
    deed(function () {
      return (isBack ? ask('POST', path + '/restoration') : ask('DELETE', path)).then(function () {
        return refresh(isBack ? '' : '?done=edit-discarded&line=' + edit, form.previousElementSibling);
      }).then(function () {
        var undo = root.querySelector('[data-okr-undo] button');
        if (undo) {
          undo.focus();
        }
      });
    });
  }

  function setValue(form) {
    var fields = typed(form);
    clear(form);
    deed(function () {
      return ask('PUT', '/sheets/' + sheet + '/lines/' + form.dataset.okrOf + '/value', {
        value: one(fields, 'value'),
        on: one(fields, 'on')
      }).then(function () {
        form.reset();
        remember(form);
        form.closest('details').open = false;
        return refresh('', form);
      }).then(function () {
        kept();
        at(line(form.dataset.okrOf));
      });
    }, form);
  }

  // The sentence is the server's: what is typed is read by the same rule that saves it.
  function say(form) {
    var target = form.querySelector('[data-okr-sentence]');
    var fields = typed(form);
    var query = new URLSearchParams();
    ['kind', 'baseline', 'foundBy', 'target', 'low', 'high', 'unit', 'evidence', 'readFrom'].forEach(function (name) {
      query.append(name, one(fields, name));
    });
    milestones(fields).forEach(function (row) {
      query.append('milestones', row.name);
      query.append('proofs', row.proof);
    });
    var number = (form.okrAsked = (form.okrAsked || 0) + 1);
    ask('GET', '/measures/sentence?' + query).then(function (answer) {
      if (number === form.okrAsked) {
        target.textContent = answer.sentence;
        target.classList.remove('okr-ask');
      }
    }, function (failure) {
      if (number === form.okrAsked && failure instanceof Refused) {
        target.textContent = failure.sentence;
        target.classList.add('okr-ask');
      }
    });
  }

  // There is always a row to write one more milestone into.
  function oneMoreRow(form) {
    var list = form.querySelector('[data-okr-milestones]');
    if (list && list.lastElementChild.querySelector('input').value) {
      var row = list.lastElementChild.cloneNode(true);
      all('input', row).forEach(function (input) {
        input.value = '';
      });
      list.appendChild(row);
    }
  }

  function bindForm(form) {
    if (form.okrClean !== undefined) {
      return;
    }
    remember(form);
    ['cancel', 'hint'].forEach(function (name) {
      var part = form.querySelector('[data-okr-' + name + ']');
      if (part) {
        part.hidden = false;
      }
    });
    // A refusal that the page itself made keeps what was typed as unsaved; what stands in a conflict is kept on the server.
    if (form.querySelector('[aria-invalid="true"]')) {
      form.okrClean = '';
    }
  }

  function bind() {
    all('[data-okr-form]').forEach(bindForm);
    all('[data-okr-keys]').forEach(function (keys) {
      keys.hidden = false;
    });
    var every = lines();
    if (every.length && !every.some(function (each) {
      return each.tabIndex === 0;
    })) {
      every[0].tabIndex = 0;
    }
  }

  root.addEventListener('submit', function (event) {
    var form = event.target.closest('[data-okr-form]');
    if (!form) {
      return;
    }
    var action = form.dataset.okrForm;
    if (/^(add|edit)-/.test(action)) {
      event.preventDefault();
      save(form, false, function (saved) {
        if (form.okrGoesOn) {
          next(form, saved);
        } else if (line(saved.uid)) {
          at(line(saved.uid));
        }
      });
    } else if (action === 'move') {
      event.preventDefault();
      move(form);
    } else if (action === 'remove' || action === 'drop') {
      event.preventDefault();
      takeOut(form);
    } else if (action === 'restore') {
      event.preventDefault();
      restore(form.dataset.okrOf);
    } else if (/-unsaved$/.test(action)) {
      event.preventDefault();
      unsaved(form);
    } else if (action === 'set-value') {
      event.preventDefault();
      setValue(form);
    }
  });

  root.addEventListener('input', function (event) {
    var form = event.target.closest('[data-okr-form]');
    if (!form) {
      return;
    }
    oneMoreRow(form);
    // What was found in the old words is not said of the ones that are being typed.
    var said = event.target.matches('[name=title], [name=statement]') && form.closest('[data-okr-line]');
    if (said && said.querySelector('[data-okr-findings]')) {
      said.querySelector('[data-okr-findings]').hidden = true;
    }
    if (/^edit-/.test(form.dataset.okrForm)) {
      saveAtRest(form);
    }
    if (form.querySelector('[data-okr-sentence]')) {
      window.clearTimeout(form.okrTimer);
      form.okrTimer = window.setTimeout(function () {
        say(form);
      }, SENTENCE_AFTER_MS);
    }
  });

  ['compositionstart', 'compositionend'].forEach(function (name) {
    root.addEventListener(name, function (event) {
      var form = event.target.closest('[data-okr-form]');
      if (form) {
        form.okrComposing = name === 'compositionstart';
      }
    });
  });

  // Whoever leaves a line has saved it; with Esc what stood there before is saved over what was saved at rest.
  root.addEventListener('focusout', function (event) {
    var form = event.target.closest('[data-okr-form]');
    if (!form || !/^(add|edit)-/.test(form.dataset.okrForm) || !document.hasFocus()) {
      return;
    }
    window.setTimeout(function () {
      var isStill = form.contains(document.activeElement) || !root.contains(form);
      var isConflict = form.querySelector('[data-okr-conflict]');
      if (!isStill && !isConflict && (isDirty(form) || form.okrIsAhead) && !isBlank(form)) {
        save(form, true);
      }
    }, 0);
  });

  root.addEventListener('click', function (event) {
    var cancel = event.target.closest('[data-okr-cancel]');
    if (cancel) {
      leave(cancel.closest('form'));
      return;
    }
    var summary = event.target.closest('summary');
    if (summary && !summary.parentElement.open) {
      window.setTimeout(function () {
        open(summary.parentElement);
      }, 0);
      return;
    }
    var said = event.target.closest('[data-okr-said]');
    if (said && !event.target.closest('a') && !String(window.getSelection())) {
      edit(said.closest('[data-okr-line]'));
    }
  });

  function edit(of) {
    var details = of.querySelector('[data-okr-edit]');
    if (details) {
      at(of);
      open(details);
    }
  }

  function go(step) {
    var every = lines();
    var now = every.indexOf(document.activeElement.closest('[data-okr-line]'));
    var target = every[Math.max(0, Math.min(every.length - 1, now + step))];
    if (target) {
      at(target);
    }
  }

  function keyInForm(event, form) {
    // While characters are put together, Esc and Enter are the input method's.
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      leave(form);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.okrGoesOn = false;
      form.requestSubmit();
    } else if (event.key === 'Enter' && event.target.matches('input')) {
      form.okrGoesOn = event.target.matches('[name=title], [name=statement], [name=name]');
    }
  }

  function keyOnLine(event, of) {
    var moving = event.altKey && { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    var press = function (selector) {
      var button = of.querySelector(selector);
      if (button) {
        event.preventDefault();
        button.click();
      }
    };
    if (moving) {
      press('[data-okr-move="' + moving + '"]');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      edit(of);
    } else if (event.key === 'Delete') {
      press('[data-okr-remove], [data-okr-drop] summary');
    }
  }

  document.addEventListener('keydown', function (event) {
    var target = event.target;
    var form = target.closest && target.closest('[data-okr-form]');
    var isField = target.matches('input, textarea, select');
    if (form && root.contains(form) && isField) {
      keyInForm(event, form);
      return;
    }
    if (isField || target.isContentEditable || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) {
      return;
    }
    var of = target.closest && target.closest('[data-okr-line]');
    if (!event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    } else if (of && of === target) {
      keyOnLine(event, of);
    }
    var letter = event.altKey ? '' : event.key.toLowerCase();
    if (letter === 'a') {
      add(event, of);
    } else if (letter === 'u' && takenOut) {
      event.preventDefault();
      restore(takenOut);
    } else if (letter === '?') {
      var dialog = root.querySelector('[data-okr-keys-dialog]');
      if (dialog) {
        event.preventDefault();
        dialog.showModal();
      }
    }
  });

  // Below a line of an objective a key result, else an objective.
  function add(event, of) {
    var section = of && of.closest('section');
    var adding = (section && section.querySelector('[data-okr-adding]')) || root.querySelector('[data-okr-adding=""]');
    if (adding) {
      event.preventDefault();
      open(adding);
    }
  }

  window.addEventListener('beforeunload', function (event) {
    if (all('[data-okr-form]').some(function (form) {
      return /^(add|edit)-/.test(form.dataset.okrForm) && isDirty(form) && !isBlank(form);
    })) {
      event.preventDefault();
    }
  });

  // Nothing changes under a reader's eyes: what is newer is a line to press.
  function shown() {
    return lines().map(function (each) {
      return each.dataset.okrLine + ':' + each.dataset.okrVersion;
    }).join(' ');
  }

  function standing(draft) {
    var name = function (each) {
      return each.uid + ':' + each.version;
    };
    var objectives = draft.objectives.map(function (objective) {
      return [name(objective)].concat(objective.keyResults.map(name)).join(' ');
    });
    return objectives.concat(draft.health.map(name)).join(' ');
  }

  function lookForNewer() {
    if (document.hidden || root.querySelector('[data-okr-newer]')) {
      return;
    }
    queue.then(function () {
      return ask('GET', '/sheets/' + sheet);
    }).then(function (answer) {
      if (answer.draft && standing(answer.draft) !== shown()) {
        var said = document.createElement('p');
        said.className = 'okr-banner okr-banner-info';
        said.setAttribute('role', 'status');
        said.dataset.okrNewer = '';
        said.appendChild(document.createElement('span')).textContent = root.dataset.okrSayNewer;
        var button = said.appendChild(document.createElement('button'));
        button.className = 'aui-button okr-sm';
        button.type = 'button';
        button.textContent = root.dataset.okrSayShow;
        button.addEventListener('click', function () {
          said.remove();
          deed(function () {
            return refresh();
          });
        });
        root.insertBefore(said, root.firstChild);
      }
    }).catch(function () {});
  }

  if (root.querySelector('[data-okr-edit]')) {
    window.setInterval(lookForNewer, NEWER_EVERY_MS);
  }
  root.classList.add('okr-live');
  bind();
  // Who only opens the page is not put on a button that overwrites what stands.
  var asked = root.querySelector('[data-okr-conflict][role=alertdialog] [data-okr-keep]');
  if (asked) {
    asked.focus();
  }
})();
