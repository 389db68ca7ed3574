// What Jira's own pages give to scripts: its events, its modules, the issue view that is replaced in place, the dashboard.
(function () {
  "use strict";
  const $ = window.jQuery;
  const reasons = { pageLoad: "pageLoad", inlineEditStarted: "inlineEditStarted", panelRefreshed: "panelRefreshed", dialogReady: "dialogReady" };
  const types = { NEW_CONTENT_ADDED: "newContentAdded", NEW_PAGE_ADDED: "newPageAdded" };
  const bind = (event, handler) => $ && $(document).on(event, handler);
  const unbind = (event, handler) => $ && $(document).off(event, handler);
  const trigger = (event, details) => $ && $(document).trigger(event, details);

  window.JIRA = window.JIRA || {};
  Object.assign(window.JIRA, {
    Events: types,
    CONTENT_ADDED_REASON: reasons,
    bind: bind,
    unbind: unbind,
    trigger: trigger,
    Issue: {
      getIssueId: () => (document.getElementById("key-val") || { getAttribute: () => undefined }).getAttribute("rel"),
      getIssueKey: () => (document.getElementById("key-val") || {}).textContent
    }
  });

  // modules by name, as Jira's loader has them: made once, when somebody asks
  const factories = new Map();
  const made = new Map();
  const get = name => {
    if (!made.has(name)) {
      if (!factories.has(name)) throw new Error("There is no module " + name);
      const { dependencies, factory } = factories.get(name);
      made.set(name, typeof factory === "function" ? factory.apply(null, dependencies.map(get)) : factory);
    }
    return made.get(name);
  };
  window.define = (name, dependencies, factory) =>
    factories.set(name, Array.isArray(dependencies) ? { dependencies, factory } : { dependencies: [], factory: dependencies });
  window.require = (names, use) => (typeof names === "string" ? get(names) : use && use.apply(null, names.map(get)));
  window.define("jira/util/events", { bind: bind, unbind: unbind, trigger: trigger });
  window.define("jira/util/events/types", types);
  window.define("jira/util/events/reasons", reasons);
  window.define("jquery", () => $);
  window.define("wrm/context-path", () => window.WRM.contextPath);

  const announce = (element, reason) => trigger(types.NEW_CONTENT_ADDED, [$ ? $(element) : element, reason]);
  if ($) {
    $(() => {
      announce(document, reasons.pageLoad);
      trigger(types.NEW_PAGE_ADDED, [$(document)]);
    });
  }

  const token = () => document.getElementById("atlassian-token").content;
  const send = (address, fields) =>
    fetch(address, { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" });

  // After a step or an edit in place the issue's markup is new, and what scripts had bound to the old one is gone.
  const replaceIssue = (form, submitter) => {
    const typed = new URLSearchParams(new FormData(form));
    if (submitter && submitter.name) typed.append(submitter.name, submitter.value);
    send(form.action, typed)
      .then(response => response.text())
      .then(text => {
        const content = new DOMParser().parseFromString(text, "text/html").getElementById("content");
        const place = document.getElementById("content");
        place.replaceChildren(...content.childNodes);
        place.querySelectorAll(".module").forEach(panel => announce(panel, reasons.panelRefreshed));
        const button = place.querySelector("[data-wb-edit]");
        if (button && form.matches("[data-wb-inline]")) button.focus();
      });
  };

  const editInPlace = open => {
    document.querySelector("[data-wb-inline]").hidden = !open;
    document.querySelector("[data-wb-shown]").hidden = open;
    if (open) {
      document.querySelector("[data-wb-inline] input[type=text]").select();
      announce(document.querySelector("[data-wb-inline]"), reasons.inlineEditStarted);
    } else {
      document.querySelector("[data-wb-edit]").focus();
    }
  };

  document.addEventListener("click", event => {
    if (event.target.closest("[data-wb-edit]")) editInPlace(true);
    if (event.target.closest("[data-wb-cancel]")) editInPlace(false);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && event.target.closest("[data-wb-inline]")) editInPlace(false);
  });
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form.wb-transitions, form[data-wb-inline]")) return;
    event.preventDefault();
    replaceIssue(form, event.submitter);
  });

  // What an item's script gets to call.
  const apiOf = (box, saved) => {
    const afterRender = [];
    const draw = how => {
      const body = box.querySelector("[data-wb-item-body]");
      body.replaceChildren();
      how($ ? $(body) : body);
      afterRender.splice(0).forEach(one => one());
    };
    const api = {
      resize: () => {},
      getGadgetId: () => box.dataset.wbItem,
      once: (name, handler) => name === "afterRender" && afterRender.push(handler),
      showLoadingBar: () => box.setAttribute("aria-busy", "true"),
      hideLoadingBar: () => box.removeAttribute("aria-busy"),
      closeEdit: () => draw(place => api.item.render(place, saved)),
      savePreferences: preferences =>
        send(box.dataset.wbSave, { preferences: JSON.stringify(preferences), atl_token: token() }).then(() => {
          Object.assign(saved, preferences);
          api.closeEdit();
        })
    };
    api.edit = () => draw(place => api.item.renderEdit(place, saved));
    return api;
  };

  const start = box => {
    const saved = JSON.parse(box.dataset.wbPreferences || "{}");
    const fresh = box.dataset.wbPreferences === "";
    try {
      const api = apiOf(box, saved);
      api.item = new (get(box.dataset.wbScript))(api);
      const edit = box.querySelector("[data-wb-item-edit]");
      if (edit) edit.addEventListener("click", api.edit);
      if (edit && fresh && api.item.renderEdit) api.edit();
      else api.closeEdit();
    } catch (failure) {
      box.querySelector("[data-wb-item-body]").hidden = true;
      box.querySelector("[data-wb-item-failed]").hidden = false;
      console.warn(box.dataset.wbScript, failure);
    }
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-wb-item]").forEach(start));
})();
