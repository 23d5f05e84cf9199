#!/usr/bin/env bash
# Scores place names on the annotated news beside this checkout (../shared/gold, or the folder given): recognition, country, distance.
# A third of the articles is held out and told apart. Needs a built application and the bench classes (mvn -B package).
#
#   bench/places.sh [GOLD] [ERRORS]     ERRORS: a file for all errors outside the held-out third
set -euo pipefail
cd "$(dirname "$0")/.."
gold=${1:-../shared/gold}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar xzf "$gold/place/geowebnews-lgl.tar.gz" -C "$work"

. bench/jdk.sh
"$java" -Xmx2g -cp bench/target/classes:app/target/rapporteur.jar \
  org.rapporteur.bench.PlaceScores "$work" "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models" ${2:+"$2"}
