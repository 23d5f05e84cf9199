// Towns and sites as points, countries as areas; a country is never a point.
"use strict";

charts.kinds.map = {
  async load(view) {
    const answer = await fetch("/assets/countries.json");
    if (!answer.ok) throw new Error("the outlines of countries did not come");
    echarts.registerMap("countries", await answer.json());
  },

  prepare(view) {
    view.areas = new Map(view.data.areas.map(area => [area.code, area]));
  },

  isEmpty: view => view.data.areas.length === 0 && view.data.points.length === 0,

  finding(view) {
    const { areas, points, of, all } = view.data;
    if (this.isEmpty(view)) return "No report that fits has a place. Take a term out of the filter, or count the countries of the parties.";
    const told = [];
    if (areas.length) told.push(areas.length + (of === "placed" ? " countries in which events take place" : " countries or bodies whose people take part") + ", most " + areas[0].name + " (" + charts.number(areas[0].reports) + ")");
    if (points.length) told.push(points.length + " towns and sites, most " + points[0].name + " (" + charts.number(points[0].reports) + ")");
    else told.push("no town or site is known");
    return charts.number(all) + " reports: " + told.join("; ") + ".";
  },

  legend: view => view.data.points.length ? [
    { key: "points", label: "towns and sites", round: true, colour: charts.colour("material-conflict") },
    { key: "areas", label: view.data.of === "placed" ? "events in countries" : "parties' countries", colour: charts.colour("accent") }] : [],

  /** Equal Earth (Šavrič, Patterson, Jenny 2018): areas keep their size, as what fills them is counted. */
  projection: {
    A: [1.340264, -0.081106, 0.000893, 0.003796],
    project([longitude, latitude]) {
      const [a, b, c, d] = this.A;
      const t = Math.asin(Math.sqrt(3) / 2 * Math.sin(latitude * Math.PI / 180));
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      return [2 * Math.sqrt(3) * (longitude * Math.PI / 180) * Math.cos(t) / (3 * (9 * d * t6 * t2 + 7 * c * t6 + 3 * b * t2 + a)), -t * (a + b * t2 + t6 * (c + d * t2))];
    },
    unproject([x, y]) {
      const [a, b, c, d] = this.A;
      let t = -y;
      for (let i = 0; i < 12; i++) {
        const t2 = t * t;
        const t6 = t2 * t2 * t2;
        const step = (t * (a + b * t2 + t6 * (c + d * t2)) + y) / (a + 3 * b * t2 + t6 * (7 * c + 9 * d * t2));
        t -= step;
        if (Math.abs(step) < 1e-9) break;
      }
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      return [Math.sqrt(3) * x * (9 * d * t6 * t2 + 7 * c * t6 + 3 * b * t2 + a) / (2 * Math.cos(t)) * 180 / Math.PI, Math.asin(2 / Math.sqrt(3) * Math.sin(t)) * 180 / Math.PI];
    },
  },

  /** Shades grow with the logarithm: few countries have most of the news. */
  shade: (view, reports) => charts.mixed(charts.colour("accent"), charts.colour("land"), 0.12 + 0.78 * Math.log1p(reports) / Math.log1p(view.data.areas[0].reports)),

  draw(view) {
    const { data } = view;
    const width = view.canvas.clientWidth;
    const most = data.points.length ? data.points[0].reports : 1;
    const line = charts.colour("panel");
    const areas = view.hidden.has("areas") ? [] : data.areas;
    const projection = this.projection;
    const option = {
      ...charts.base(),
      geo: {
        map: "countries", roam: true, left: 0, right: 0, top: 4, bottom: 4, scaleLimit: { min: 1, max: 30 },
        projection: { project: point => projection.project(point), unproject: point => projection.unproject(point) },
        itemStyle: { areaColor: charts.colour("land"), borderColor: line, borderWidth: 0.6 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: charts.colour("trigger") } }, select: { disabled: true },
        regions: areas.map(area => ({ name: area.code, itemStyle: { areaColor: this.shade(view, area.reports) } })),
        tooltip: { show: true, formatter: region => this.areaWords(view, region.name) },
      },
      series: [{
        type: "scatter", coordinateSystem: "geo", silent: false,
        data: view.hidden.has("points") ? [] : data.points.map((point, index) => ({ value: [point.longitude, point.latitude, point.reports], at: index })),
        symbolSize: value => 5 + 22 * Math.sqrt(value[2] / most),
        itemStyle: { color: charts.colour("material-conflict"), opacity: 0.72, borderColor: line, borderWidth: 1 },
        tooltip: { formatter: point => this.pointWords(data.points[point.data.at]) },
      }],
    };
    const chart = charts.echarts(view, Math.max(230, Math.round(width * 0.5)));
    chart.setOption(option);
    if (view.zoomed) chart.setOption({ geo: view.zoomed });
    chart.on("georoam", () => {
      const { zoom, center } = chart.getOption().geo[0];
      view.zoomed = { zoom, center };
    });
    chart.on("click", target => {
      if (target.componentType === "series") location.href = charts.records(data.points[target.data.at].terms, data.filter);
      else if (target.componentType === "geo" && view.areas.has(target.name)) location.href = charts.records(view.areas.get(target.name).terms, data.filter);
    });
  },

  undraw(view) {
    if (view.chart) view.chart.dispose();
    view.chart = null;
  },

  areaWords(view, code) {
    const area = view.areas.get(code);
    return area ? area.name + ": " + charts.number(area.reports) + (view.data.of === "placed" ? " reports of events there" : " reports with its parties") : code + ": none";
  },

  pointWords: point => point.name + (point.country ? ", " + point.country : "") + ": " + charts.number(point.reports) + " reports, " + Math.round(100 * point.cooperation / point.reports) + " % cooperation",

  keys(view, key) {
    const { points } = view.data;
    const at = view.at ?? -1;
    switch (key) {
      case "ArrowRight": case "ArrowDown": view.at = Math.min(points.length - 1, at + 1); break;
      case "ArrowLeft": case "ArrowUp": view.at = Math.max(0, at - 1); break;
      case "+": case "-":
        view.zoomed = { ...view.zoomed, zoom: Math.min(30, Math.max(1, ((view.zoomed && view.zoomed.zoom) || 1) * (key === "+" ? 1.4 : 1 / 1.4))) };
        view.chart.dispatchAction({ type: "hideTip" });
        view.chart.setOption({ geo: view.zoomed });
        return true;
      case "Enter":
        if (view.at === undefined) return false;
        location.href = charts.records(points[view.at].terms, view.data.filter);
        return true;
      case "Escape": view.chart.dispatchAction({ type: "hideTip" }); return true;
      default: return false;
    }
    if (points.length === 0) return false;
    view.chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: view.at });
    view.said.textContent = this.pointWords(points[view.at]);
    return true;
  },

  table(view) {
    const { areas, points, filter } = view.data;
    return {
      head: ["Place", "Country", "Kind", "reports"],
      rows: [
        ...areas.map(area => [area.name, area.code, "country", { text: area.reports, href: charts.records(area.terms, filter) }]),
        ...points.map(point => [point.name, point.country || "", "town or site", { text: point.reports, href: charts.records(point.terms, filter) }])],
    };
  },

  csv(view) {
    const { areas, points } = view.data;
    return {
      head: ["kind", "name", "country", "latitude", "longitude", "reports"],
      rows: [...areas.map(area => ["country", area.name, area.code, "", "", area.reports]),
        ...points.map(point => ["town or site", point.name, point.country || "", point.latitude, point.longitude, point.reports])],
    };
  },

  picture: view => view.chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: charts.colour("panel") }),
};
