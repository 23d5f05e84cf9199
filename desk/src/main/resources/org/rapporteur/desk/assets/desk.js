// What the desk does in the browser: evidence and records find each other, a theme, keys.
"use strict";

const desk = {
  token: () => document.body.dataset.token,

  /** Lights up the characters that prove record `number`, and those alone. */
  light(number) {
    const text = document.querySelector(".text");
    if (!text) return;
    desk.dark();
    text.classList.add("lighting");
    for (const piece of text.querySelectorAll("[data-proves]")) {
      for (const proof of piece.dataset.proves.split(" ")) {
        const [record, role] = proof.split(":");
        if (record === String(number)) piece.classList.add("lit-" + role);
      }
    }
  },

  dark() {
    const text = document.querySelector(".text");
    if (!text) return;
    text.classList.remove("lighting");
    for (const piece of text.querySelectorAll("[data-proves]")) {
      for (const name of [...piece.classList]) if (name.startsWith("lit-")) piece.classList.remove(name);
    }
  },

  /** The record whose evidence stays lit when the pointer leaves. */
  choose(record) {
    for (const other of document.querySelectorAll(".record.chosen")) other.classList.remove("chosen");
    desk.chosen = record ? record.dataset.record : null;
    if (!record) return desk.dark();
    record.classList.add("chosen");
    desk.light(desk.chosen);
  },

  rest() {
    if (desk.chosen) desk.light(desk.chosen); else desk.dark();
  },

  article() {
    const text = document.querySelector(".text");
    if (!text) return;
    for (const record of document.querySelectorAll(".record")) {
      record.addEventListener("mouseenter", () => desk.light(record.dataset.record));
      record.addEventListener("mouseleave", desk.rest);
      record.addEventListener("focusin", () => desk.light(record.dataset.record));
      record.addEventListener("click", event => {
        if (event.target.closest("a, button, input, select, summary, form")) return;
        desk.choose(record);
        const first = text.querySelector(".lit-trigger");
        if (first) first.scrollIntoView({ block: "center" });
      });
      record.addEventListener("keydown", event => {
        if (event.target === record && event.key === "Enter") record.click();
      });
    }
    text.addEventListener("mouseover", event => {
      const piece = event.target.closest(".piece.trigger");
      if (piece) desk.light(piece.dataset.proves.split(" ").find(proof => proof.endsWith(":trigger")).split(":")[0]);
    });
    text.addEventListener("mouseout", event => {
      if (event.target.closest(".piece.trigger")) desk.rest();
    });
    const follow = () => {
      const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (target && target.classList.contains("record")) desk.choose(target);
    };
    addEventListener("hashchange", follow);
    follow();
  },

  keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const records = [...document.querySelectorAll(".record")];
    const at = records.findIndex(record => record.classList.contains("chosen"));
    if (event.key === "/") {
      event.preventDefault();
      (document.getElementById("filter") || document.getElementById("find")).focus();
    } else if (records.length && (event.key === "j" || event.key === "k")) {
      const next = records[Math.max(0, Math.min(records.length - 1, at + (event.key === "j" ? 1 : -1)))];
      desk.choose(next);
      next.scrollIntoView({ block: "nearest" });
      const lit = document.querySelector(".lit-trigger");
      if (lit) lit.scrollIntoView({ block: "center" });
    } else if (event.key === "Escape") {
      desk.choose(null);
      for (const open of document.querySelectorAll("details.menu[open]")) open.open = false;
    }
  },

  theme() {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = "theme=" + root.dataset.theme + ";path=/;max-age=31536000;samesite=strict";
    dispatchEvent(new Event("themechange"));
  },
};

document.addEventListener("keydown", desk.keys);
document.getElementById("theme").addEventListener("click", desk.theme);
document.body.addEventListener("htmx:configRequest", event => {
  event.detail.headers["X-Desk-Token"] = desk.token();
});
// Where the menu is one line, its open entry is to be seen.
{
  const open = document.querySelector(".top nav a[aria-current]");
  if (open) open.parentElement.scrollLeft = open.offsetLeft - open.parentElement.offsetLeft - open.parentElement.clientWidth / 3;
}
desk.article();
