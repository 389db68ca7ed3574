// What the products' pages give to scripts beside AUI: where the product lives, the metas, no more.
// It comes before AUI, which takes the context path over from here and nowhere else.
(function () {
  "use strict";
  const meta = name => {
    const found = document.querySelector('meta[name="ajs-' + name + '"]');
    return found ? found.content : undefined;
  };
  const contextPath = () => meta("context-path") || "";

  window.AJS = window.AJS || {};
  window.AJS.contextPath = contextPath;
  window.AJS.Meta = window.AJS.Meta || { get: meta };
  window.WRM = window.WRM || {};
  window.WRM.contextPath = contextPath;

  document.addEventListener("click", event => {
    document.querySelectorAll("details.wb-menu[open]").forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  // As Jira does: after a step the markup is replaced in place, and scripts that were bound to it have to bind again.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form.wb-transitions") || !event.submitter) return;
    event.preventDefault();
    const typed = new URLSearchParams(new FormData(form));
    typed.append(event.submitter.name, event.submitter.value);
    fetch(form.action, { method: "POST", body: typed, credentials: "same-origin" })
      .then(response => response.text())
      .then(text => {
        const content = new DOMParser().parseFromString(text, "text/html").getElementById("content");
        document.getElementById("content").replaceChildren(...content.childNodes);
      });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.wb-menu[open]").forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
})();
