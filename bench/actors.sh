#!/usr/bin/env bash
# Measures the registry of actors, its loading and its memory in three fresh JVMs, and, where articles are given, what resolving
# all their actors costs, parsing left out. Needs a built application.
#
#   bench/actors.sh [ARTICLES.jsonl]
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
classes=bench/target/classes:app/target/rapporteur.jar
for _ in 1 2 3; do
  "$java" -cp "$classes" org.rapporteur.bench.RegistryLoad
done
if [ $# -gt 0 ]; then
  "$java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$classes" org.rapporteur.bench.ResolvingSpeed \
    "$1" "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models"
fi
