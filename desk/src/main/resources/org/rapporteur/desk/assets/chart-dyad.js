// Reports over time: a lane for each direction, bars by type and status, and their mean intensity.
"use strict";

charts.kinds.dyad = {
  LANE: 132,
  CROSS: "path://M0,1L1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5Z",

  /** A comparison has the steps of what it is compared with. */
  from(view) {
    const main = charts.views.find(other => other.kind === this);
    const address = view.figure.dataset.from;
    return main ? address.replace(/([?&])step=[a-z]*/, "$1step=" + main.data.step) : address;
  },

  prepare(view) {
    const { data } = view;
    view.order = data.parts.map((part, index) => index).sort((a, b) => charts.rank(data.parts[a]) - charts.rank(data.parts[b]));
    view.starts = data.terms.map(term => this.first(term));
    view.lanes = data.ways.map((way, index) => index).filter(index => data.cells.some(cell => cell[3] === index && cell[0] >= 0));
    view.zoom = this.window(view, view.figure.dataset.time || "");
  },

  /** The first day of a time as filters write it. */
  first(term) {
    const [year, rest, day] = term.split("..")[0].split("-");
    if (!rest) return year + "-01-01";
    if (rest[0] === "Q") return year + "-" + String(rest[1] * 3 - 2).padStart(2, "0") + "-01";
    return year + "-" + rest + "-" + (day || "01");
  },

  /** A day that is not before the last of a time. */
  last(term) {
    const [year, rest, day] = term.split("..").at(-1).split("-");
    if (!rest) return year + "-12-31";
    if (rest[0] === "Q") return year + "-" + String(rest[1] * 3).padStart(2, "0") + "-31";
    return year + "-" + rest + "-" + (day || "31");
  },

  /** Which periods a time means: first and last. */
  window(view, time) {
    const whole = [0, Math.max(0, view.starts.length - 1)];
    if (!time) return whole;
    const from = view.starts.findIndex(start => start >= this.first(time));
    const to = view.starts.findLastIndex(start => start <= this.last(time));
    return from < 0 || to < from ? whole : [from, to];
  },

  isEmpty: view => view.lanes.length === 0,

  shown(view) {
    const { data, hidden } = view;
    return data.cells.filter(cell => !hidden.has("part " + data.parts[cell[1]]) && !hidden.has("status " + data.statuses[cell[2]]));
  },

  partTerm: (view, part) => view.data.by === "quad" ? "quad=" + charts.QUADS[part] : "type=" + part,

  finding(view) {
    const { data } = view;
    const open = data.cells.filter(cell => cell[0] < 0).reduce((sum, cell) => sum + cell[4], 0);
    const dated = data.cells.filter(cell => cell[0] >= 0);
    const more = open === 0 ? [] : [" ", charts.element("a", { href: this.address(view, -1) }, charts.number(open) + " without a known time"), " are not drawn."];
    if (dated.length === 0) {
      return [data.label + ": no reports with a known time fit. Take a term out of the filter or count background too.", ...more];
    }
    const perPeriod = new Map();
    let all = 0;
    let cooperation = 0;
    const statuses = new Map();
    for (const [period, part, status, , reports] of dated) {
      all += reports;
      perPeriod.set(period, (perPeriod.get(period) || 0) + reports);
      if (charts.quad(data.parts[part]).endsWith("cooperation")) cooperation += reports;
      statuses.set(status, (statuses.get(status) || 0) + reports);
    }
    const [peak, most] = [...perPeriod].reduce((best, entry) => entry[1] > best[1] ? entry : best);
    const told = [...statuses].filter(([status]) => data.statuses[status] !== "HAPPENED").sort((a, b) => b[1] - a[1])
      .map(([status, reports]) => charts.number(reports) + " " + data.statuses[status].toLowerCase());
    return [data.label + ": " + charts.number(all) + " reports by " + data.step + " from " + data.periods[Math.min(...perPeriod.keys())] + " to " + data.periods[Math.max(...perPeriod.keys())]
      + ", most in " + data.periods[peak] + " (" + charts.number(most) + "); " + Math.round(100 * cooperation / all) + " % cooperation"
      + (told.length ? "; " + told.join(", ") : "") + ".", ...more];
  },

  legend(view) {
    const { data } = view;
    const statuses = data.statuses.filter((status, index) => data.cells.some(cell => cell[2] === index));
    return [
      ...statuses.map(status => ({ key: "status " + status, label: status.toLowerCase(), status, colour: charts.colour("ink") })),
      ...view.order.map(index => data.parts[index]).map(part => ({ key: "part " + part, label: part.toLowerCase(), colour: charts.part(part) })),
    ];
  },

  style(part, status) {
    const colour = charts.part(part);
    const panel = charts.colour("panel");
    const decal = more => ({ color: colour, dashArrayX: [1, 0], dashArrayY: [2, 4], symbolSize: 1, ...more });
    switch (status) {
      case "PLANNED": return { color: charts.mixed(colour, panel, 0.22), borderColor: colour, borderWidth: 1, decal: decal({ rotation: -Math.PI / 4 }) };
      case "ALLEGED": return { color: panel, borderColor: colour, borderWidth: 1.5 };
      case "DENIED": return { color: panel, borderColor: colour, borderWidth: 1, decal: decal({ symbol: this.CROSS, dashArrayX: [8, 0], dashArrayY: [8, 0] }) };
      case "HYPOTHETICAL": return { color: panel, borderColor: colour, borderWidth: 1, borderType: "dotted", decal: decal({ symbol: "circle", dashArrayX: [[5, 0]], dashArrayY: [5, 0], symbolSize: 0.5 }) };
      case "NEGATED": return { color: panel, borderColor: colour, borderWidth: 1, borderType: "dotted", decal: decal({ dashArrayY: [1, 5] }) };
      default: return { color: colour };
    }
  },

  series(view, lane, at, cells) {
    const { data } = view;
    const groups = new Map();
    for (const [period, part, status, , reports] of cells) {
      const key = part * 10 + status;
      if (!groups.has(key)) groups.set(key, { part, status, points: [] });
      groups.get(key).points.push([period, reports]);
    }
    return [...groups.values()]
      .sort((a, b) => view.order.indexOf(a.part) - view.order.indexOf(b.part) || a.status - b.status)
      .map(({ part, status, points }) => ({
        id: lane + " " + part + " " + status, name: data.parts[part].toLowerCase() + ", " + data.statuses[status].toLowerCase(),
        type: "bar", stack: "lane" + lane, xAxisIndex: at, yAxisIndex: at, barMaxWidth: 30, barCategoryGap: "25%", data: points,
        itemStyle: this.style(data.parts[part], data.statuses[status]), emphasis: { disabled: true },
      }));
  },

  line(view, lane, at, cells, dash) {
    const sums = new Map();
    for (const [period, , , , reports, intensity] of cells) {
      const sum = sums.get(period) || [0, 0];
      sums.set(period, [sum[0] + reports, sum[1] + intensity]);
    }
    return {
      id: "intensity " + lane, name: view.data.ways[lane].label, type: "line", xAxisIndex: at, yAxisIndex: at, showSymbol: sums.size < 120,
      symbolSize: 4, connectNulls: true, lineStyle: { color: charts.colour("ink"), width: 1.3, type: dash }, itemStyle: { color: charts.colour("ink") },
      data: [...sums].sort((a, b) => a[0] - b[0]).map(([period, [reports, intensity]]) => [period, Math.round(100 * intensity / reports) / 100]),
    };
  },

  draw(view) {
    const { data, lanes } = view;
    const cells = this.shown(view).filter(cell => cell[0] >= 0);
    const soft = charts.colour("soft");
    const line = charts.colour("line");
    const narrow = view.canvas.clientWidth < 520;
    const left = 44;
    let top = 22;
    let most = 1;
    const option = { ...charts.base(), grid: [], xAxis: [], yAxis: [], series: [], title: [] };
    const axis = (height, title, y) => {
      const at = option.grid.length;
      option.grid.push({ left, right: narrow ? 8 : 18, top, height });
      option.title.push({ text: title, left: left - 2, top: top - 20, textStyle: { fontSize: 12, fontWeight: 600, color: soft, width: view.canvas.clientWidth - left, overflow: "truncate" } });
      option.xAxis.push({
        type: "category", data: data.periods, gridIndex: at, axisLine: { onZero: false, lineStyle: { color: line } }, axisTick: { show: false },
        axisLabel: { show: at === lanes.length, color: soft, hideOverlap: true }, axisPointer: { show: true, type: "line", label: { show: false } },
      });
      option.yAxis.push({ type: "value", gridIndex: at, axisLabel: { color: soft, fontSize: 11 }, splitLine: { lineStyle: { color: line } }, ...y });
      top += height + 28;
      return at;
    };
    for (const lane of lanes) {
      const mine = cells.filter(cell => cell[3] === lane);
      const sums = new Map();
      for (const cell of mine) sums.set(cell[0], (sums.get(cell[0]) || 0) + cell[4]);
      most = Math.max(most, ...sums.values());
      const at = axis(this.LANE - 28, data.ways[lane].label, { minInterval: 1, min: 0 });
      option.series.push(...this.series(view, lane, at, mine));
    }
    const step = 10 ** Math.floor(Math.log10(most));
    const whole = [1, 2, 5, 10].map(times => times * step).find(end => end >= most);
    lanes.forEach((lane, index) => Object.assign(option.yAxis[index], { max: whole, interval: Math.max(1, whole / 2) }));
    const at = axis(70, "mean intensity, -10 to 10" + (lanes.length > 1 ? " (" + lanes.map((lane, index) => ["──", "╌╌", "┈┈"][index] + " " + data.ways[lane].label).join("  ") + ")" : ""), { min: -10, max: 10, interval: 10 });
    lanes.forEach((lane, index) => option.series.push(
      this.line(view, lane, at, cells.filter(cell => cell[3] === lane), ["solid", "dashed", "dotted"][index])));
    const all = option.grid.map((grid, index) => index);
    option.axisPointer = { link: [{ xAxisIndex: "all" }], lineStyle: { color: soft } };
    Object.assign(option.tooltip, { trigger: "axis", formatter: points => this.words(view, points[0].dataIndex, points) });
    option.dataZoom = [
      { type: "slider", xAxisIndex: all, startValue: view.zoom[0], endValue: view.zoom[1], bottom: 6, height: 22, left, right: narrow ? 8 : 18, borderColor: line, fillerColor: charts.colour("accent") + "33", textStyle: { color: soft }, showDataShadow: false, brushSelect: true, minValueSpan: 0 },
      { type: "inside", xAxisIndex: all, zoomOnMouseWheel: "ctrl", moveOnMouseMove: false, moveOnMouseWheel: false },
    ];
    const chart = charts.echarts(view, top + 40);
    chart.setOption(option);
    chart.on("click", point => {
      if (point.componentType !== "series" || point.seriesType !== "bar") return;
      const [lane, part, status] = point.seriesId.split(" ").map(Number);
      location.href = this.address(view, point.value[0], lane, part, status);
    });
    chart.on("datazoom", () => {
      clearTimeout(view.waiting);
      view.waiting = setTimeout(() => this.zoomed(view), 350);
    });
  },

  undraw(view) {
    if (view.chart) view.chart.dispose();
    view.chart = null;
  },

  /** The records behind a number; what is undefined is not asked for. */
  address(view, period, lane, part, status) {
    const { data } = view;
    return charts.records(
      lane === undefined ? data.all : data.ways[lane].terms,
      part === undefined ? "" : this.partTerm(view, data.parts[part]),
      status === undefined ? "" : "status=" + data.statuses[status],
      period === undefined ? "" : period < 0 ? "open" : "begin=" + data.terms[period],
      data.filter);
  },

  words(view, period) {
    const { data } = view;
    const lines = [data.periods[period]];
    for (const lane of view.lanes) {
      const cells = this.shown(view).filter(cell => cell[0] === period && cell[3] === lane);
      const sum = cells.reduce((all, cell) => all + cell[4], 0);
      if (sum === 0) continue;
      lines.push(data.ways[lane].label + ": " + charts.number(sum)
        + ", intensity " + (cells.reduce((all, cell) => all + cell[5], 0) / sum).toFixed(1));
      cells.sort((a, b) => b[4] - a[4]);
      for (const cell of cells.slice(0, 5)) {
        lines.push("   " + cell[4] + "  " + data.parts[cell[1]].toLowerCase() + ", " + data.statuses[cell[2]].toLowerCase());
      }
      if (cells.length > 5) lines.push("   and " + (cells.length - 5) + " more kinds");
    }
    return lines.length === 1 ? lines[0] + ": nothing" : lines.join("\n");
  },

  zoomed(view) {
    const { startValue, endValue } = view.chart.getOption().dataZoom[0];
    if (startValue === view.zoom[0] && endValue === view.zoom[1]) return;
    view.zoom = [startValue, endValue];
    const whole = startValue === 0 && endValue === view.starts.length - 1;
    const { terms } = view.data;
    const time = whole ? "" : terms[startValue].split("..")[0] + ".." + terms[endValue].split("..").at(-1);
    for (const other of charts.views) {
      if (other !== view && other.kind === this && other.chart) {
        other.zoom = this.window(other, time);
        other.chart.dispatchAction({ type: "dataZoom", startValue: other.zoom[0], endValue: other.zoom[1] });
      }
    }
    const page = new URL(location.href);
    if (time) page.searchParams.set("time", time); else page.searchParams.delete("time");
    history.replaceState(null, "", page);
    const main = charts.views.find(one => one.figure.dataset.below);
    if (main) htmx.ajax("GET", main.figure.dataset.below + (time ? "&time=" + encodeURIComponent(time) : ""), "#below");
  },

  keys(view, key) {
    const [first, last] = view.zoom;
    const at = view.at ?? last + 1;
    switch (key) {
      case "ArrowRight": view.at = Math.min(last, at + 1); break;
      case "ArrowLeft": view.at = Math.max(first, at - 1); break;
      case "Home": view.at = first; break;
      case "End": view.at = last; break;
      case "Enter":
        if (view.at === undefined) return false;
        location.href = this.address(view, view.at);
        return true;
      case "Escape": view.at = undefined; view.chart.dispatchAction({ type: "hideTip" }); return true;
      default: return false;
    }
    view.chart.dispatchAction({ type: "showTip", x: view.chart.convertToPixel({ xAxisIndex: 0 }, view.at), y: 40 });
    view.said.textContent = this.words(view, view.at);
    return true;
  },

  rows(view) {
    const rows = new Map();
    for (const [period, part, status, lane, reports, intensity] of this.shown(view)) {
      const key = (period < 0 ? 1e9 : period) * 4 + lane;
      if (!rows.has(key)) rows.set(key, { period, lane, statuses: view.data.statuses.map(() => 0), all: 0, intensity: 0 });
      const row = rows.get(key);
      row.statuses[status] += reports;
      row.all += reports;
      row.intensity += intensity;
    }
    return [...rows].sort((a, b) => a[0] - b[0]).map(entry => entry[1]);
  },

  table(view) {
    const { data } = view;
    return {
      head: ["Time", "Direction", ...data.statuses.map(status => status.toLowerCase()), "all", "intensity"],
      rows: this.rows(view).map(row => [
        row.period < 0 ? "open" : data.periods[row.period], data.ways[row.lane].label,
        ...row.statuses.map((count, status) => ({ text: count, href: this.address(view, row.period, row.lane, undefined, status) })),
        { text: row.all, href: this.address(view, row.period, row.lane) }, Math.round(100 * row.intensity / row.all) / 100]),
    };
  },

  csv(view) {
    const { data } = view;
    return {
      head: ["time", "direction", data.by, "status", "reports", "intensity"],
      rows: this.shown(view).map(([period, part, status, lane, reports, intensity]) => [
        period < 0 ? "" : data.periods[period], data.ways[lane].label, data.parts[part], data.statuses[status], reports, Math.round(100 * intensity / reports) / 100]),
    };
  },

  picture: view => view.chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: charts.colour("panel") }),
};
