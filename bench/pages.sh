#!/usr/bin/env bash
# How soon pages are there in Debian's Chromium over a store of many records, made of a small one of real articles. Needs a
# built application, and the browser tests compiled (mvn test-compile).
#
#   bench/pages.sh STORE [RECORDS]
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
work=$(mktemp -d)
"$java" -cp bench/target/classes:app/target/rapporteur.jar org.rapporteur.bench.stored.ManyRecords "$1" "$work/data" \
  "${2:-1000000}"
"$java" -Xmx2g --enable-native-access=ALL-UNNAMED -jar app/target/rapporteur.jar serve "$work/data" --port 0 \
  2>"$work/told" &
desk=$!
trap 'kill "$desk" 2>/dev/null; wait "$desk" 2>/dev/null; rm -rf "$work"' EXIT
until grep -q http "$work/told"; do
  kill -0 "$desk" || { cat "$work/told" >&2; exit 1; }
  read -r -t 0.2 <> <(:) || true
done
mvn -B -q -ntp dependency:build-classpath -pl browser -Dmdep.outputFile="$work/classpath" -Dmdep.includeGroupIds=com.microsoft.playwright,com.google.code.gson,org.java-websocket,org.slf4j
"$java" -cp "browser/target/test-classes:$(cat "$work/classpath")" org.rapporteur.browser.PageTimes \
  "$(grep -o 'http://[^ ]*' "$work/told")"
