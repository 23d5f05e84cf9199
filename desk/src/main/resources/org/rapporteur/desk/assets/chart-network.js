// Parties and what passes between them: thickness by number of reports, colour by balance.
"use strict";

charts.kinds.network = {
  /** So many pairs can be told apart on a phone. */
  MOST_NARROW: 30,

  prepare(view) {
    view.edges = [...view.data.edges].sort((a, b) => b.reports - a.reports);
    view.names = new Map(view.data.nodes.map(node => [node.id, node.name]));
  },

  isEmpty: view => view.data.edges.length === 0,

  label: (view, edge) => view.names.get(edge.first) + " – " + view.names.get(edge.second),

  balanceWords: balance => balance > 0.33 ? "mostly cooperation" : balance < -0.33 ? "mostly conflict" : "both",

  finding(view) {
    const { data } = view;
    if (this.isEmpty(view)) return data.since ? "No pair of parties fits since " + data.since + ". Choose a longer time." : "No pair of parties fits. Take a term out of the filter, or ask for fewer reports a pair.";
    const [first] = view.edges;
    const conflict = data.edges.filter(edge => edge.balance < -0.33).length;
    const cooperation = data.edges.filter(edge => edge.balance > 0.33).length;
    return data.edges.length + " pairs of " + data.nodes.length + " parties" + (data.since ? " since " + data.since : "") + "; most reports between "
      + this.label(view, first) + " (" + charts.number(first.reports) + ", " + this.balanceWords(first.balance) + "). "
      + cooperation + " pairs mostly cooperate, " + conflict + " are mostly in conflict.";
  },

  legend(view) {
    const entries = [[1, "mostly cooperation"], [0, "both"], [-1, "mostly conflict"]];
    return this.isEmpty(view) ? [] : entries.map(([balance, label]) => ({ key: label, label, colour: charts.balance(balance) }));
  },

  /** Number of reports as a thickness. */
  width: (view, reports) => 1 + 9 * Math.sqrt(reports / view.edges[0].reports),

  draw(view) {
    const { data } = view;
    const narrow = view.canvas.clientWidth < 520;
    view.canvas.style.height = (narrow ? 420 : Math.min(680, 300 + data.nodes.length * 8)) + "px";
    const edges = view.edges.slice(0, narrow ? this.MOST_NARROW : undefined).filter(edge => !view.hidden.has(this.balanceWords(edge.balance)));
    const linked = new Set(edges.flatMap(edge => [edge.first, edge.second]));
    const most = Math.max(...data.nodes.map(node => node.reports));
    view.graph = cytoscape({
      container: view.canvas,
      autoungrabify: false, userZoomingEnabled: false, boxSelectionEnabled: false, autounselectify: true,
      elements: [
        ...data.nodes.filter(node => linked.has(node.id)).map(node => ({ data: { id: node.id, name: node.name, size: 10 + 26 * Math.sqrt(node.reports / most), centre: node.id === data.centre ? 1 : 0 } })),
        ...edges.map((edge, index) => ({ data: { id: "edge " + index, source: edge.first, target: edge.second, width: this.width(view, edge.reports), colour: charts.balance(edge.balance), at: index } })),
      ],
      style: [
        { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": charts.colour("soft"), label: "data(name)", color: charts.colour("ink"), "font-size": narrow ? 11 : 12, "font-family": getComputedStyle(document.body).fontFamily, "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": charts.colour("panel"), "text-outline-width": 2 } },
        { selector: "node[centre = 1]", style: { "background-color": charts.colour("accent"), "font-weight": 700 } },
        { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", "curve-style": "haystack", "haystack-radius": 0.3, opacity: 0.85 } },
        { selector: ".lit", style: { "line-color": charts.colour("focus"), "background-color": charts.colour("focus"), "z-index": 9, opacity: 1 } },
      ],
      layout: data.centre
        ? { name: "concentric", concentric: node => node.id() === data.centre ? 2 : 1, levelWidth: () => 1, minNodeSpacing: 24, animate: false, padding: 30 }
        : { name: "cose", animate: false, randomize: false, padding: 24, nodeRepulsion: () => 9000, idealEdgeLength: () => 70, numIter: 600 },
    });
    const zoom = view.graph.zoom();
    if (zoom < 1) view.graph.nodes().style("font-size", (narrow ? 10 : 11) / zoom);
    view.shownEdges = edges;
    view.graph.on("tap", "edge", event => { location.href = this.address(edges[event.target.data("at")]); });
    view.graph.on("tap", "node", event => { location.href = "/actor?id=" + encodeURIComponent(event.target.id()); });
    view.graph.on("mouseover", "edge", event => this.tell(view, edges[event.target.data("at")]));
    view.graph.on("mouseover", "node", event => this.tellNode(view, event.target));
    view.graph.on("mouseout", () => { view.tip.textContent = ""; view.canvas.classList.remove("over"); view.graph.elements().removeClass("lit"); });
    if (!view.tip) {
      view.tip = charts.element("p", { className: "chart-tip" });
      view.canvas.after(view.tip);
    }
  },

  words(view, edge) {
    return this.label(view, edge) + ": " + charts.number(edge.reports) + " reports; " + charts.number(edge.forth) + " by " + view.names.get(edge.first) + ", "
      + charts.number(edge.back) + " by " + view.names.get(edge.second) + ", " + charts.number(edge.mutual) + " together; balance " + edge.balance.toFixed(2) + ", " + this.balanceWords(edge.balance);
  },

  tell(view, edge) {
    view.canvas.classList.add("over");
    view.graph.elements().removeClass("lit");
    view.graph.getElementById("edge " + view.shownEdges.indexOf(edge)).addClass("lit");
    view.tip.textContent = this.words(view, edge);
  },

  tellNode(view, node) {
    view.canvas.classList.add("over");
    node.addClass("lit");
    view.tip.textContent = node.data("name") + ": " + node.degree() + " of the pairs";
  },

  undraw(view) {
    if (view.graph) view.graph.destroy();
    view.graph = null;
  },

  address: edge => "/dyad?first=" + encodeURIComponent(edge.first) + "&second=" + encodeURIComponent(edge.second),

  keys(view, key) {
    const last = view.shownEdges.length - 1;
    const at = view.at ?? -1;
    switch (key) {
      case "ArrowRight": case "ArrowDown": view.at = Math.min(last, at + 1); break;
      case "ArrowLeft": case "ArrowUp": view.at = Math.max(0, at - 1); break;
      case "Home": view.at = 0; break;
      case "End": view.at = last; break;
      case "Enter":
        if (view.at === undefined) return false;
        location.href = this.address(view.shownEdges[view.at]);
        return true;
      case "+": case "-":
        view.graph.zoom({ level: view.graph.zoom() * (key === "+" ? 1.25 : 0.8), renderedPosition: { x: view.canvas.clientWidth / 2, y: view.canvas.clientHeight / 2 } });
        return true;
      default: return false;
    }
    this.tell(view, view.shownEdges[view.at]);
    view.said.textContent = view.tip.textContent;
    return true;
  },

  table(view) {
    const { filter } = view.data;
    return {
      head: ["First", "Second", "reports", "by first", "by second", "together", "balance"],
      rows: view.edges.map(edge => [
        { text: view.names.get(edge.first), href: "/actor?id=" + encodeURIComponent(edge.first) },
        { text: view.names.get(edge.second), href: "/actor?id=" + encodeURIComponent(edge.second) },
        { text: edge.reports, href: charts.records("dyad=" + edge.first + "-" + edge.second, filter) },
        edge.forth, edge.back, edge.mutual, Math.round(100 * edge.balance) / 100]),
    };
  },

  csv(view) {
    return {
      head: ["first", "second", "reports", "forth", "back", "mutual", "balance"],
      rows: view.edges.map(edge => [edge.first, edge.second, edge.reports, edge.forth, edge.back, edge.mutual, Math.round(1000 * edge.balance) / 1000]),
    };
  },

  picture: view => view.graph.png({ full: true, scale: 2, bg: charts.colour("panel") }),
};
