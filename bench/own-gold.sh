#!/usr/bin/env bash
# Measures the coder on the gold of our own (bench/gold) and prints a table: texts for tuning, texts held out.
# Needs a built application (mvn -B package).
#
#   bench/own-gold.sh [--errors] [MEASURED]
#
# --errors lists what was missed, too much or read otherwise in the texts for tuning; MEASURED is a file for the figures
# that bench/accuracy.sh holds against their floors.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
options=()
if [ "${1:-}" = --errors ]; then
  options+=(--errors)
  shift
fi
"$java" -cp bench/target/classes:app/target/rapporteur.jar org.rapporteur.bench.gold.GoldBench \
  "${options[@]}" bench/gold "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models" "$@"
