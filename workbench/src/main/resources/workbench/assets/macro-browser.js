// The macro browser of the editor: the server makes its forms from the descriptors and writes the storage format; this opens
// the dialog, keeps the cursor, and puts the text in. It also is what plugins meet as AJS.MacroBrowser.
(function () {
  "use strict";
  const body = document.getElementById("body");
  const dialog = document.getElementById("macro-browser-dialog");
  const form = dialog.querySelector("form");
  const part = dialog.querySelector("[data-wb-part]");
  const base = window.AJS.contextPath();

  const ask = action => fetch(base + action, {
    method: "POST",
    credentials: "same-origin",
    body: new URLSearchParams(new FormData(form))
  }).then(response => response.text());

  const show = html => {
    part.innerHTML = html;
    const inside = part.querySelector("[data-wb-title]");
    if (!inside) return;
    document.getElementById("macro-browser-title").textContent = inside.dataset.wbTitle;
    overrideFields();
    const first = part.querySelector("[aria-invalid], .wb-macro-fields input:not([type=hidden]), .wb-macro-fields select, #macro-browser-search");
    if (first) first.focus();
  };

  const open = () => {
    form.elements.text.value = body.value;
    form.elements.begin.value = body.selectionStart;
    form.elements.end.value = body.selectionEnd;
    form.elements.new.value = "";
    part.replaceChildren();
    ask("/pages/macrobrowser.action").then(html => {
      if (!dialog.open) dialog.showModal();
      show(html);
    });
  };

  const choose = (name, anew) => {
    form.elements.new.value = anew;
    const wanted = document.createElement("input");
    wanted.type = "hidden";
    wanted.name = "macro";
    wanted.value = name;
    part.replaceChildren(wanted);
    ask("/pages/macrobrowser.action").then(show);
  };

  const write = written => {
    const begin = Number(written.dataset.wbBegin);
    const text = written.dataset.wbWritten;
    body.setRangeText(text, begin, Number(written.dataset.wbEnd));
    dialog.close();
    body.focus();
    // after the focus: getting it back, the browser also gets back the cursor that was there before the dialog
    body.setSelectionRange(begin + text.length, begin + text.length);
  };

  const filter = typed => {
    let any = false;
    part.querySelectorAll("[data-wb-macro]").forEach(button => {
      const fits = button.textContent.toLowerCase().includes(typed.toLowerCase()) || button.dataset.wbMacro.includes(typed);
      button.parentElement.hidden = !fits;
      any = any || fits;
    });
    part.querySelector("[data-wb-nothing]").hidden = any;
  };

  document.getElementById("rte-insert-macro").addEventListener("click", open);
  body.addEventListener("keydown", event => {
    if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === "a") {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-wb-open]");
    const macro = event.target.closest("[data-wb-macro]");
    if (opener) document.getElementById(opener.dataset.wbOpen).showModal();
    if (macro) choose(macro.dataset.wbMacro, "true");
    if (event.target.closest("[data-wb-macros]")) choose("", "true");
    if (event.target.closest("[data-wb-close]")) event.target.closest("dialog").close();
  });
  dialog.addEventListener("close", () => body.focus());
  dialog.addEventListener("input", event => {
    if (event.target.id === "macro-browser-search") filter(event.target.value.trim());
  });
  // AUI takes this key for its own layers, and the browser then leaves ours open
  document.querySelectorAll("dialog").forEach(one => one.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    one.close();
  }));
  form.addEventListener("keydown", event => {
    // enter in the search takes the first macro that fits
    if (event.key !== "Enter" || event.target.id !== "macro-browser-search") return;
    event.preventDefault();
    const first = part.querySelector("li:not([hidden]) [data-wb-macro]");
    if (first) first.click();
  });
  form.addEventListener("submit", event => {
    if (event.submitter && event.submitter.formTarget) return;
    event.preventDefault();
    ask("/pages/macroinsert.action").then(html => {
      show(html);
      const written = part.querySelector("[data-wb-written]");
      if (written) write(written);
    });
  });

  // What plugins add: fields of their own for parameters of their macros.
  const overrides = {};
  function overrideFields() {
    const macro = part.querySelector("[name=macro]");
    const override = macro && overrides[macro.value];
    if (!override || !override.fields || !window.jQuery) return;
    part.querySelectorAll("[data-wb-parameter]").forEach(group => {
      const ofType = override.fields[group.dataset.wbType];
      const make = ofType && ofType[group.dataset.wbParameter];
      if (make) make({ name: group.dataset.wbParameter, type: group.dataset.wbType }, {});
    });
  }
  const fieldOf = parameter => {
    const div = window.jQuery(part).find('[data-wb-parameter="' + parameter.name + '"]');
    return { paramDiv: div, input: div.find("input, select") };
  };
  window.AJS.MacroBrowser = {
    setMacroJsOverride: (name, override) => { overrides[name] = override; },
    getMacroJsOverride: name => overrides[name],
    ParameterFields: new Proxy({}, { get: () => fieldOf }),
    Field: function (paramDiv, input) { return { paramDiv, input }; }
  };
  // the page's other scripts come first or later; those that wait for the editor are told now
  document.addEventListener("DOMContentLoaded", () => {
    if (window.AJS.trigger) window.AJS.trigger("init.rte");
  });
})();
