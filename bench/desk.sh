#!/usr/bin/env bash
# Measures the desk over a large store: each page's time, then reads a second while articles are stored. Needs a built
# application and a small store of real articles, which is multiplied.
#
#   bench/desk.sh STORE [RECORDS] [READS_A_SECOND] [SECONDS] [NEW_IN_A_HUNDRED]
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
work=$(mktemp -d)
classes=bench/target/classes:app/target/rapporteur.jar
"$java" -cp "$classes" org.rapporteur.bench.stored.ManyRecords "$1" "$work/data" "${2:-1000000}"
"$java" -Xmx2g --enable-native-access=ALL-UNNAMED -jar app/target/rapporteur.jar serve "$work/data" --port 0 \
  2>"$work/told" &
desk=$!
trap 'kill "$desk" 2>/dev/null; wait "$desk" 2>/dev/null; rm -rf "$work"' EXIT
until grep -q http "$work/told"; do
  kill -0 "$desk" || { cat "$work/told" >&2; exit 1; }
  read -r -t 0.2 <> <(:) || true
done
"$java" -cp "$classes" org.rapporteur.bench.stored.DeskLoad "$(grep -o 'http://[^ ]*' "$work/told")" "${3:-200}" "${4:-60}" \
  "${5:-5}"
