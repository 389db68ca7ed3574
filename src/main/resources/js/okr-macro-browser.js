/* Offers the cycles and teams of Jira in the macro browser. The field stays one that anything can be typed into: so what stands in a
   page and is not offered any more, or not to whoever edits it, is kept as it is. */
(function () {
  'use strict';

  var MACROS = { 'okr-tree': ['cycle', 'team'], 'okr-objective': ['cycle'], 'okr-revision-diff': ['cycle', 'team'] };
  var TRIES = 40;
  var MILLISECONDS_BETWEEN = 250;
  var asked = null;

  function choices() {
    asked = asked || fetch(AJS.contextPath() + '/rest/okr/1/macro-choices', {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    }).then(function (answer) {
      return answer.ok ? answer.json() : { cycles: [], teams: [] };
    }).catch(function () {
      asked = null;
      return { cycles: [], teams: [] };
    });
    return asked;
  }

  function offer(input, offered) {
    var list = document.createElement('datalist');
    list.id = input.id + '-okr-choices';
    offered.forEach(function (one) {
      var option = document.createElement('option');
      option.value = one.key;
      option.label = one.name;
      list.appendChild(option);
    });
    input.parentNode.appendChild(list);
    input.setAttribute('list', list.id);
    input.setAttribute('data-okr-choices', String(offered.length));
  }

  function field(parameter, options) {
    var made = AJS.MacroBrowser.ParameterFields.string(parameter, options);
    var input = made && made.input && made.input[0];
    if (input) {
      choices().then(function (all) {
        offer(input, parameter.name === 'team' ? all.teams : all.cycles);
      });
    }
    return made;
  }

  function override(macro) {
    var fields = {};
    MACROS[macro].forEach(function (parameter) {
      fields[parameter] = field;
    });
    AJS.MacroBrowser.setMacroJsOverride(macro, { fields: { string: fields } });
  }

  /* The macro browser may come later than this script. */
  function begin(left) {
    if (window.AJS && AJS.MacroBrowser && AJS.MacroBrowser.setMacroJsOverride) {
      Object.keys(MACROS).forEach(override);
    } else if (left > 0) {
      window.setTimeout(begin, MILLISECONDS_BETWEEN, left - 1);
    }
  }

  begin(TRIES);
}());
