#!/usr/bin/env bash
# Measures the joining of reports on ECB+ where it lies beside the checkout: the annotated events that a record of ours
# stands on, even topics (tuned on) and odd topics (held out) apart. Needs a built application (mvn -B package).
#
#   bench/stories.sh FOLDER [--errors]
#
# FOLDER holds ECB_Train_corpus.txt and the like; --errors lists wrong joins of the topics tuned on.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/jdk.sh
"$java" -cp bench/target/classes:app/target/rapporteur.jar org.rapporteur.bench.stories.StoryGold \
  "$1" "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models" "${@:2}"
