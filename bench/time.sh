#!/usr/bin/env bash
# Scores the times found in a TimeML set (timebank or aquaint) and tells the CPU time a document on top of the parse.
# Needs python3 and a built application.
#
#   bench/time.sh [GOLD [SET [JAVA]]]
set -euo pipefail
cd "$(dirname "$0")/.."
gold=$(cd "${1:-../shared/gold/time}" && pwd)
set=${2:-timebank}
java=${3:-java}
jars=$PWD/bench/target/classes:$PWD/app/target/rapporteur.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
tar xzf "$gold/$set.tar.gz"
python3 "$gold/timeml_to_tsv.py" "$set" "$set"
"$java" -cp "$jars" org.rapporteur.bench.TimeExpressions \
  "docs/$set" found.tsv "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models"
python3 "$gold/score_time.py" "docs/$set/gold.tsv" found.tsv
