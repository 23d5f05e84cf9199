#!/usr/bin/env bash
# Measures what the program costs on this machine and prints tables in Markdown: starts, a run over JSON Lines on all
# threads and on one, reading the same articles again, extraction of pages. CPU time is user and system time of all threads;
# each figure is the median of the runs. Needs python3, GNU time and a built application. "rapporteur bench" is the same.
#
#   bench/performance.sh [ARTICLES.jsonl] [--runs N] [--out FILE.md]
#
# Without ARTICLES the samples are taken, fifty times over. With --out the tables take the place of what stands between
# the lines "<!-- measured -->" and "<!-- end of measured -->" of FILE, which is made when it is missing.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/.."
articles=
out=
runs=3
while [ $# -gt 0 ]; do
  case $1 in
    --runs) runs=$2; shift ;;
    --out) out=$(cd "$here" && realpath -m "$2"); shift ;;
    -*) sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2 ;;
    *) articles=$(cd "$here" && realpath -e "$1") ;;
  esac
  shift
done
export RAPPORTEUR_NO_BUILD=1
. bench/jdk.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "$articles" ]; then
  articles=$work/articles.jsonl
  python3 - samples/*.txt >"$articles" <<'PY'
import json, sys
for number in range(50):
    for name in sys.argv[1:]:
        text = open(name, encoding="utf-8").read()
        print(json.dumps({"id": f"{name}#{number}", "text": f"{text}\nNumber {number}.", "date": "2024-06-17"}))
PY
fi

# Prints "WALL CPU MIB" in the median, each by itself; the last output is in $work/out.
median() {
  : >"$work/times"
  for ((run = 0; run < runs; run++)); do
    once "$@"
  done
  middle
}

once() {
  /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err"
}

middle() {
  python3 - "$work/times" <<'PY'
import statistics, sys
rows = [[float(value) for value in line.split()] for line in open(sys.argv[1])]
middle = lambda values: statistics.median(values)
print("%.2f %.2f %.0f" % (middle([r[0] for r in rows]), middle([r[1] + r[2] for r in rows]), middle([r[3] for r in rows]) / 1024))
PY
}

row() { # NAME COMMAND...
  local name=$1 wall cpu memory
  shift
  read -r wall cpu memory < <(median "$@")
  printf '| %s | %s | %s | %s |\n' "$name" "$wall" "$cpu" "$memory"
}

per() { # CPU NUMBER: CPU seconds per thousand
  awk "BEGIN {printf \"%.2f\", $1 * 1000 / $2}"
}

tables() {
  local sample=(read samples/01-state-visit.txt --date 2024-06-17 --no-store) wall cpu memory again cpu_again count pages=200
  RAPPORTEUR_START_CACHE=now ./rapporteur "${sample[@]}" >/dev/null # models unpacked, cache made

  printf 'Machine: %s cores (%s), %s GiB, Java %s; load %s when it began. Medians of %s runs.\n\n' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" \
    "$(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)" \
    "$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.runtime\.version = //p')" \
    "$(cut -d ' ' -f 1 /proc/loadavg)" "$runs"
  printf '| command, fresh process | wall s | CPU s | peak MiB |\n|---|---:|---:|---:|\n'
  row '`read` of one article, whole' ./rapporteur "${sample[@]}"
  row 'the same without the start cache' env RAPPORTEUR_START_CACHE=off ./rapporteur "${sample[@]}"
  row '`--help`' ./rapporteur --help
  row '`actors find Lavrov`' ./rapporteur actors find Lavrov

  "$java" --enable-native-access=ALL-UNNAMED -cp app/target/rapporteur.jar \
    bench/src/main/java/org/rapporteur/bench/SentenceCount.java "$articles" \
    "${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}" >"$work/sentences" 2>/dev/null
  count=$(cat "$work/sentences")
  printf '\n| `code`, %s articles, %s sentences | wall s | CPU s | CPU s per 1,000 sentences, start included | peak MiB |\n|---|---:|---:|---:|---:|\n' \
    "$(wc -l <"$articles")" "$count"
  for threads in "$(nproc)" 1; do
    read -r wall cpu memory < <(median ./rapporteur code "$articles" --threads "$threads")
    printf '| threads: %s | %s | %s | %s | %s |\n' "$threads" "$wall" "$cpu" "$(per "$cpu" "$count")" "$memory"
  done
  printf '\nRecords: %s. SHA-256 of the output: `%s`.\n' \
    "$(grep -o '"cameo":' "$work/out" | wc -l)" "$(sha256sum <"$work/out" | cut -d ' ' -f 1)"

  : >"$work/times"
  once ./rapporteur read "$articles" --format none --data "$work/data"
  read -r wall cpu memory < <(middle)
  read -r again cpu_again memory < <(median ./rapporteur read "$articles" --format none --data "$work/data")
  printf '\n| `read --format none` | wall s | CPU s |\n|---|---:|---:|\n| the first time | %s | %s |\n| again, all there | %s | %s |\n| share | %s | %s |\n' \
    "$wall" "$cpu" "$again" "$cpu_again" "$(awk "BEGIN {printf \"%.1f %%\", 100 * $again / $wall}")" \
    "$(awk "BEGIN {printf \"%.1f %%\", 100 * $cpu_again / $cpu}")"

  printf '\n| command on that store | wall s | CPU s | peak MiB |\n|---|---:|---:|---:|\n'
  row '`query status=PLANNED`' ./rapporteur query status=PLANNED --data "$work/data"
  row '`series --per dyad`' ./rapporteur series --per dyad --data "$work/data"

  mkdir "$work/pages"
  for ((page = 0; page < pages; page++)); do
    cp samples/07-web-page.html "$work/pages/$page.html"
  done
  read -r wall cpu memory < <(median ./rapporteur extract "$work"/pages/*.html)
  printf '\n`extract` of %s pages: %s s wall, %s s CPU (%s per 1,000, start included), peak %s MiB.\n' \
    "$pages" "$wall" "$cpu" "$(per "$cpu" "$pages")" "$memory"
}

if [ -z "$out" ]; then
  tables
else
  tables >"$work/tables"
  python3 - "$out" "$work/tables" <<'PY'
import os, sys
out, tables = sys.argv[1], open(sys.argv[2], encoding="utf-8").read()
begin, end = "<!-- measured -->", "<!-- end of measured -->"
text = open(out, encoding="utf-8").read() if os.path.exists(out) else "# What it costs\n\n"
if begin in text and end in text:
    text = text[:text.index(begin)] + begin + "\n" + tables + text[text.index(end):]
else:
    text = text.rstrip("\n") + "\n\n" + begin + "\n" + tables + end + "\n"
open(out, "w", encoding="utf-8").write(text)
PY
  echo "$out" >&2
fi
