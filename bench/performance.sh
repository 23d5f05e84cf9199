#!/usr/bin/env bash
# Measures what starts and a run over JSON Lines cost, and prints the table of docs/performance.md. CPU time is user and
# system time of all threads; each figure is the median of RUNS runs. Needs python3, GNU time and a built application.
#
#   bench/performance.sh ARTICLES.jsonl [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
articles=$1
runs=${2:-3}
export RAPPORTEUR_NO_BUILD=1
. bench/jdk.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints "WALL CPU MIB" in the median, each by itself; the last output is in $work/out.
median() {
  : >"$work/times"
  for ((run = 0; run < runs; run++)); do
    /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err"
  done
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

sample=(read samples/01-state-visit.txt --date 2024-06-17 --no-store)
RAPPORTEUR_START_CACHE=now ./rapporteur "${sample[@]}" >/dev/null # models unpacked, cache made

printf 'Machine: %s cores (%s), %s GiB, Java %s.\n\n' "$(nproc)" \
  "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" \
  "$(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)" \
  "$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.runtime\.version = //p')"
printf '| command, fresh process | wall s | CPU s | peak MiB |\n|---|---:|---:|---:|\n'
row '`read` of one article, whole' ./rapporteur "${sample[@]}"
row 'the same without the start cache' env RAPPORTEUR_START_CACHE=off ./rapporteur "${sample[@]}"
row '`--help`' ./rapporteur --help
row '`actors find Lavrov`' ./rapporteur actors find Lavrov

"$java" -cp bench/target/classes:app/target/rapporteur.jar org.rapporteur.bench.SentenceCount "$articles" \
  "${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}" >"$work/sentences"
read -r wall cpu memory < <(median ./rapporteur code "$articles")
count=$(cat "$work/sentences")
printf '\n| `code`, %s articles, %s sentences | |\n|---|---:|\n' "$(wc -l <"$articles")" "$count"
printf '| CPU s | %s |\n| wall s | %s |\n| CPU s per 1,000 sentences, start included | %s |\n| peak MiB | %s |\n| records | %s |\n| SHA-256 of the output | `%s` |\n' \
  "$cpu" "$wall" "$(awk "BEGIN {printf \"%.2f\", $cpu * 1000 / $count}")" "$memory" \
  "$(grep -o '"cameo":' "$work/out" | wc -l)" "$(sha256sum <"$work/out" | cut -d ' ' -f 1)"
