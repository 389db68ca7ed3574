// What the products' pages give to scripts beside AUI: where the product lives, no more.
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
  window.WRM = window.WRM || {};
  window.WRM.contextPath = contextPath;

  document.addEventListener("click", event => {
    document.querySelectorAll("details.wb-menu[open]").forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
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
