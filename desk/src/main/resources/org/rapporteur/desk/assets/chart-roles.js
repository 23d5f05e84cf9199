// Names and roles of a party from the first to the last day on which articles have them.
"use strict";

charts.kinds.roles = {
  MOST: 16,

  prepare(view) {
    view.rows = view.data.rows.filter(row => row.first).slice(0, this.MOST).sort((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
  },

  isEmpty: view => view.rows.length === 0,

  label: row => row.name + (row.role && row.role !== row.name ? ", " + row.role : ""),

  finding(view) {
    const { data, rows } = view;
    if (rows.length === 0) return "No dated article names " + data.label + ".";
    const most = [...rows].sort((a, b) => b.records - a.records)[0];
    const last = [...rows].sort((a, b) => a.last < b.last ? 1 : -1)[0];
    return data.label + " is named in " + (data.rows.length < 40 ? data.rows.length : "40 or more") + " ways, most as " + this.label(most) + " (" + charts.number(most.records) + " records), last on " + last.last + "."
      + (data.rows.length > rows.length ? " The " + rows.length + " with most records are drawn." : "");
  },

  draw(view) {
    const { rows } = view;
    const soft = charts.colour("soft");
    const line = charts.colour("line");
    const width = view.canvas.clientWidth;
    const names = Math.min(260, Math.round(width * 0.38));
    const chart = charts.echarts(view, rows.length * 26 + 60);
    const colour = charts.colour("accent");
    const most = Math.max(...rows.map(row => row.records));
    chart.setOption({
      ...charts.base(),
      grid: { left: names + 12, right: 18, top: 8, bottom: 34 },
      xAxis: { type: "time", axisLabel: { color: soft, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, splitLine: { show: true, lineStyle: { color: line } } },
      yAxis: { type: "category", inverse: true, data: rows.map(row => this.label(row)), axisTick: { show: false }, axisLine: { lineStyle: { color: line } }, axisLabel: { color: charts.colour("ink"), width: names, overflow: "truncate" } },
      series: [{
        type: "custom", clip: true, encode: { x: [1, 2], y: 0 }, data: rows.map((row, index) => [index, row.first, row.last]),
        renderItem: (params, api) => {
          const [left, middle] = api.coord([api.value(1), api.value(0)]);
          const right = api.coord([api.value(2), api.value(0)])[0];
          const high = 6 + 10 * Math.sqrt(rows[params.dataIndex].records / most);
          return { type: "rect", shape: { x: left - 3, y: middle - high / 2, width: Math.max(6, right - left + 6), height: high, r: 3 }, style: { fill: colour } };
        },
      }],
      tooltip: { ...charts.base().tooltip, formatter: point => this.words(rows[point.dataIndex]) },
    });
    chart.on("click", point => { location.href = charts.records(rows[point.dataIndex].terms); });
  },

  words(row) {
    return this.label(row) + (row.code ? " (" + row.code + ")" : "") + ": " + charts.number(row.records) + " records, " + (row.first === row.last ? row.first : row.first + " – " + row.last);
  },

  undraw(view) {
    if (view.chart) view.chart.dispose();
    view.chart = null;
  },

  keys(view, key) {
    const { rows } = view;
    const at = view.at ?? -1;
    switch (key) {
      case "ArrowDown": case "ArrowRight": view.at = Math.min(rows.length - 1, at + 1); break;
      case "ArrowUp": case "ArrowLeft": view.at = Math.max(0, at - 1); break;
      case "Enter":
        if (view.at === undefined) return false;
        location.href = charts.records(rows[view.at].terms);
        return true;
      case "Escape": view.chart.dispatchAction({ type: "hideTip" }); return true;
      default: return false;
    }
    view.chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: view.at });
    view.said.textContent = this.words(rows[view.at]);
    return true;
  },

  table(view) {
    return {
      head: ["Name", "Role", "Code", "First", "Last", "records"],
      rows: view.data.rows.map(row => [
        { text: row.name, href: "/actor?id=" + encodeURIComponent(row.asked) }, row.role || "", row.code, row.first || "undated", row.last || "undated",
        { text: row.records, href: charts.records(row.terms) }]),
    };
  },

  picture: view => view.chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: charts.colour("panel") }),
};
