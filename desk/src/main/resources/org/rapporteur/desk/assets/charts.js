// Charts of the desk: each has a finding in words, a table, downloads, keys, and follows the theme.
// A figure says what it shows (data-chart) and where its data come from (data-from); a kind of chart
// is an object in charts.kinds with
//   from(view)       where the data come from, if not from data-from
//   prepare(view)    reads view.data once; may change view.state
//   isEmpty(view)    whether there is nothing to draw
//   finding(view)    what the chart shows, in a sentence
//   legend(view)     entries to switch on and off: {key, label, part, status, round}
//   draw(view)       draws into view.canvas
//   undraw(view)     gives back what draw() took
//   table(view)      {head, rows}; cells are text, numbers, or {text, href}
//   picture(view)    address of a PNG
//   keys(view, name) what a key does; gives false when it does nothing
"use strict";

const charts = {
  kinds: {},
  views: [],
  MOST_ROWS: 1000,

  element(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key in element && key !== "list") element[key] = value; else element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  },

  /** A colour of the style sheet, as it is in the theme of now. */
  colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  },

  /** `share` of the colour `a`, the rest of `b`; both as #rrggbb. */
  mixed(a, b, share) {
    const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
    return "#" + [1, 3, 5].map(at =>
      Math.round(part(a, at) * share + part(b, at) * (1 - share)).toString(16).padStart(2, "0")).join("");
  },

  QUADS: { "VERBAL COOPERATION": "verbal-cooperation", "MATERIAL COOPERATION": "material-cooperation", "VERBAL CONFLICT": "verbal-conflict", "MATERIAL CONFLICT": "material-conflict" },
  TYPES: {
    "verbal-cooperation": ["CONSULT", "AGREE", "SUPPORT", "CONCEDE"], "material-cooperation": ["COOPERATE", "AID", "RETREAT"],
    "verbal-conflict": ["REQUEST", "ACCUSE", "REJECT", "THREATEN"], "material-conflict": ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
  },

  /** The quad class of a type or class, as style sheets and filters call it. */
  quad(part) {
    return charts.QUADS[part] || Object.keys(charts.TYPES).find(quad => charts.TYPES[quad].includes(part));
  },

  /** The colour of a type or quad class. */
  part(part) {
    const quad = charts.quad(part);
    if (!quad) return charts.colour("even");
    const colour = charts.colour(quad);
    const shade = (charts.TYPES[quad] || []).indexOf(part);
    const edge = shade % 2 ? charts.colour("ink") : charts.colour("panel");
    return shade < 1 ? colour : charts.mixed(colour, edge, 1 - 0.2 * Math.ceil(shade / 2) - (shade % 2 ? 0 : 0.1));
  },

  /** Types and classes in the order from cooperation to conflict. */
  rank(part) {
    const quads = Object.keys(charts.TYPES);
    const quad = charts.quad(part);
    return quads.indexOf(quad) * 10 + Math.max(0, (charts.TYPES[quad] || []).indexOf(part));
  },

  /** From all conflict (-1) over even to all cooperation (1). */
  balance(value) {
    const end = charts.colour(value < 0 ? "material-conflict" : "verbal-cooperation");
    return charts.mixed(end, charts.colour("even"), Math.min(1, Math.abs(value) * 1.1));
  },

  number: value => value.toLocaleString("en"),

  records: (...terms) => "/records?order=event&filter=" + encodeURIComponent(terms.filter(term => term).join(" ")),

  async mount(figure) {
    const kind = charts.kinds[figure.dataset.chart];
    const view = { figure, kind, state: {}, hidden: new Set() };
    view.canvas = charts.element("div", { className: "chart-canvas", tabIndex: 0 });
    view.canvas.setAttribute("role", "img");
    view.canvas.setAttribute("aria-label", "being read");
    view.said = charts.element("p", { className: "unseen" });
    view.said.setAttribute("aria-live", "polite");
    view.words = charts.element("p", { className: "chart-finding" }, "reading …");
    view.list = charts.element("ul", { className: "chart-legend" });
    view.sheet = charts.element("div", { className: "chart-table", hidden: true, tabIndex: 0 });
    view.tools = charts.tools(view);
    const head = charts.element("div", { className: "chart-head" });
    figure.prepend(head);
    head.append(figure.querySelector("figcaption"), view.tools);
    figure.append(view.words, view.list, view.canvas, view.said, view.sheet);
    try {
      const answer = await fetch(kind.from ? kind.from(view) : figure.dataset.from, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error("the desk answered " + answer.status);
      view.data = await answer.json();
      if (kind.load) await kind.load(view);
    } catch (failure) {
      view.words.textContent = "The chart could not be drawn: " + failure.message + ". Load the page again.";
      view.words.classList.add("problem");
      view.tools.hidden = true;
      view.canvas.remove();
      return;
    }
    charts.views.push(view);
    const begin = performance.now();
    kind.prepare(view);
    if (figure.dataset.open === "table") view.tools.querySelector("button").click();
    charts.show(view);
    charts.watch(view);
    // For whoever measures: how long drawing took, and when it was done, in milliseconds.
    figure.dataset.drawing = Math.round(performance.now() - begin);
    figure.dataset.drawn = Math.round(performance.now());
  },

  show(view) {
    const empty = view.kind.isEmpty(view);
    view.tools.hidden = empty;
    view.canvas.hidden = empty;
    view.words.replaceChildren(...[].concat(view.kind.finding(view)));
    view.canvas.setAttribute("aria-label", view.words.textContent + " Arrow keys walk through it, Enter shows the records.");
    charts.legend(view);
    if (!empty) view.kind.draw(view);
    if (!view.sheet.hidden) charts.fill(view);
  },

  redraw(view) {
    if (view.kind.isEmpty(view)) return;
    view.kind.undraw(view);
    view.kind.draw(view);
    charts.legend(view);
    if (!view.sheet.hidden) charts.fill(view);
  },

  watch(view) {
    let width = view.canvas.clientWidth;
    let waiting = 0;
    new ResizeObserver(() => {
      if (Math.abs(view.canvas.clientWidth - width) < 2) return;
      width = view.canvas.clientWidth;
      clearTimeout(waiting);
      waiting = setTimeout(() => charts.redraw(view), 120);
    }).observe(view.canvas);
    view.canvas.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (view.kind.keys(view, event.key) !== false) event.preventDefault();
    });
  },

  tools(view) {
    const button = (label, does) => charts.element("button", { type: "button", onclick: does }, label);
    const table = button("Table", () => {
      view.sheet.hidden = !view.sheet.hidden;
      table.setAttribute("aria-pressed", String(!view.sheet.hidden));
      if (!view.sheet.hidden) charts.fill(view);
    });
    table.setAttribute("aria-pressed", "false");
    const name = view.figure.dataset.name || view.figure.dataset.chart;
    return charts.element("div", { className: "chart-tools" },
      table,
      button("PNG", () => charts.save(view.kind.picture(view), name + ".png")),
      button("CSV", () => {
        const rows = view.kind.csv ? view.kind.csv(view) : view.kind.table(view);
        const file = new Blob([charts.csv(rows)], { type: "text/csv" });
        charts.save(URL.createObjectURL(file), name + ".csv");
      }));
  },

  save(address, name) {
    charts.element("a", { href: address, download: name }).click();
    if (address.startsWith("blob:")) setTimeout(() => URL.revokeObjectURL(address), 10000);
  },

  /** RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
  csv({ head, rows }) {
    const cell = value => {
      const text = String(value && value.text !== undefined ? value.text : value ?? "");
      const safe = /^[=+@\t\r]|^-[^\d]/.test(text) ? "'" + text : text;
      return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
    };
    return [head, ...rows].map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";
  },

  fill(view) {
    const { head, rows } = view.kind.table(view);
    const cell = value => {
      const text = value && value.text !== undefined ? value.text : value ?? "";
      const shown = typeof text === "number" ? charts.number(text) : text;
      const inner = value && value.href && text !== 0 ? charts.element("a", { href: value.href }, shown) : shown;
      return charts.element("td", { className: typeof text === "number" ? "count" : "" }, inner);
    };
    const table = charts.element("table", {},
      charts.element("thead", {}, charts.element("tr", {}, ...head.map(name => {
        const th = charts.element("th", { className: rows.length && typeof (rows[0][head.indexOf(name)]?.text ?? rows[0][head.indexOf(name)]) === "number" ? "count" : "" }, name);
        th.setAttribute("scope", "col");
        return th;
      }))),
      charts.element("tbody", {}, ...rows.slice(0, charts.MOST_ROWS).map(row => charts.element("tr", {}, ...row.map(cell)))));
    view.sheet.setAttribute("role", "region");
    view.sheet.setAttribute("aria-label", "Table of the chart");
    view.sheet.replaceChildren(table);
    if (rows.length > charts.MOST_ROWS) {
      view.sheet.append(charts.element("p", { className: "none" }, (rows.length - charts.MOST_ROWS) + " more rows are in the CSV file."));
    }
  },

  legend(view) {
    const entries = view.kind.legend ? view.kind.legend(view) : [];
    view.list.replaceChildren(...entries.map(entry => {
      const swatch = charts.element("span", { className: "swatch" + (entry.status ? " swatch-" + entry.status.toLowerCase() : "") + (entry.round ? " round" : "") });
      if (entry.colour) swatch.style.setProperty("--part", entry.colour);
      const button = charts.element("button", { type: "button" }, swatch, entry.label);
      button.setAttribute("aria-pressed", String(!view.hidden.has(entry.key)));
      button.addEventListener("click", () => {
        if (!view.hidden.delete(entry.key)) view.hidden.add(entry.key);
        const at = [...view.list.querySelectorAll("button")].indexOf(button);
        charts.redraw(view);
        view.list.querySelectorAll("button")[at].focus();
      });
      return charts.element("li", {}, button);
    }));
  },

  /** An instance of ECharts in the canvas of `view`, `height` pixels high. */
  echarts(view, height) {
    view.canvas.style.height = height + "px";
    view.chart = echarts.init(view.canvas, null, { renderer: "canvas" });
    return view.chart;
  },

  /** What all options of ECharts have in common. */
  base() {
    return {
      animation: false,
      backgroundColor: "transparent",
      textStyle: { color: charts.colour("ink"), fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: {
        renderMode: "richText", confine: true, backgroundColor: charts.colour("panel"), borderColor: charts.colour("line"),
        textStyle: { color: charts.colour("ink"), fontSize: 12 },
      },
    };
  },

  async start() {
    for (const figure of document.querySelectorAll("figure.chart")) await charts.mount(figure);
    const all = () => charts.views.forEach(charts.redraw);
    addEventListener("themechange", all);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
  },
};

document.addEventListener("DOMContentLoaded", charts.start);
