#!/usr/bin/env bash
# Counts what coding the samples allocates, step by step, and holds it against bench/work.tsv, the table of the last
# release: fails where something allocates a tenth more. Unlike time it is the same on every machine. Needs a built application.
#
#   bench/work.sh           compare
#   bench/work.sh --accept  make what is counted now the table, at a release or when more work is meant
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
count() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx2g --enable-native-access=ALL-UNNAMED \
    -cp bench/target/classes:app/target/rapporteur.jar org.rapporteur.bench.work.CountedWork samples \
    "${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}" "$@"
}
if [ "${1:-}" = --accept ]; then
  { sed -n '/^#/p' bench/work.tsv; count; } >bench/work.new
  mv bench/work.new bench/work.tsv
else
  count bench/work.tsv
fi
