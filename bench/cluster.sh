#!/usr/bin/env bash
# Measures the job for many machines, with a real cluster of processes on this one.
#   bench/cluster.sh kills [N]        kills a task manager and the job manager in the middle, N times (20)
#   bench/cluster.sh speed [FILE]     two task managers beside one on the lines of FILE (else on made ones)
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
  kills) options=(-Dit.test=KilledClusterIT -Drapporteur.kills="${2:-20}") ;;
  speed) options=(-Dit.test=ClusterSpeed) ; if [ -n "${2:-}" ]; then options+=(-Drapporteur.articles="$(realpath "$2")"); fi ;;
  *) sed -n 's/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
. bench/jdk.sh
mvn -B -ntp verify -pl flink -am -Dtest=Nothing -Dsurefire.failIfNoSpecifiedTests=false \
  -Dfailsafe.failIfNoSpecifiedTests=false "${options[@]}" | grep -E 'seconds of the job|Tests run|ERROR|BUILD'
