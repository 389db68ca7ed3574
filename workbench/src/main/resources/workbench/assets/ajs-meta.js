// The products give scripts the metas of a page by AJS.Meta. AUI makes AJS anew, so this comes after it.
(function () {
  "use strict";
  const get = name => {
    const found = document.querySelector('meta[name="ajs-' + name + '"]');
    return found ? found.content : undefined;
  };
  window.AJS.Meta = { get: get, getBoolean: name => get(name) === "true", getNumber: name => Number(get(name)) };
})();
