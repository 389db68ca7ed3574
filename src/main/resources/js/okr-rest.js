/* How the scripts of our pages ask REST: window.okrRest. Says nothing itself; what is refused is thrown as the sentence and the field that the answer
   names. */
(function () {
  'use strict';

  function base() {
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    return (meta ? meta.content : '') + '/rest/okr/1';
  }

  function Refused(status, problem) {
    this.status = status;
    this.sentence = problem.message || '';
    this.field = problem.field || '';
  }

  /* version: of the line that is changed, where the address wants it in If-Match */
  function ask(method, path, body, version) {
    var headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    if (version) {
      headers['If-Match'] = '"' + version + '"';
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
          throw new Refused(response.status, answer);
        }
        return answer;
      });
    });
  }

  window.okrRest = { base: base, ask: ask, Refused: Refused };
})();
