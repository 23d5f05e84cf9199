#!/usr/bin/env bash
# Measures accuracy on the development gold beside this checkout (../shared/gold, or the folder given) and on the gold of our
# own (bench/gold), and holds it against bench/accuracy.tsv: the run fails where a figure is below its floor. Needs python3 and a built application.
#
#   bench/accuracy.sh [GOLD] [ARTICLES]
set -euo pipefail
cd "$(dirname "$0")/.."
gold=${1:-../shared/gold}
articles=${2:-../shared/articles}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

code() { ./rapporteur code <"$1" >"$2"; }

measure() { # NAME VALUE
  printf '%s\t%s\n' "$1" "$2" >>"$work/measured.tsv"
}

sentences() { # SET
  code "$gold/events/$1.dev.jsonl" "$work/$1.jsonl"
  python3 "$gold/to_predictions.py" --strict <"$work/$1.jsonl" >"$work/$1.predictions"
  python3 "$gold/score.py" "$gold/events/$1.dev.jsonl" "$work/$1.predictions" --types >"$work/$1.scores"
}

types() { # SET: what score.py tells of each type
  awk -v set="$1" -v OFS='\t' '/^per type/ {on = 1; next} on && $2 ~ /^[0-9]+$/ {print set, $1, $2, $4, $3}' \
    "$work/$1.scores" | sort >>"$work/types.tsv"
}

f1() { # SET LINE
  grep "^$2 " "$work/$1.scores" | tail -1 | awk '{print $NF}'
}

sentences plover_gsr
measure "plover_gsr type + countries F1" "$(f1 plover_gsr 'triple plover + actors country')"
measure "plover_gsr type + exact actors F1" "$(f1 plover_gsr 'triple plover + actors exact')"
measure "plover_gsr any actor exact F1" "$(f1 plover_gsr 'any actor (exact)')"
measure "plover_gsr source country F1" "$(f1 plover_gsr 'source only (country)')"
measure "plover_gsr target country F1" "$(f1 plover_gsr 'target only (country)')"
types plover_gsr
sentences plv
types plv
measure "plv type F1" "$(f1 plv 'event type only (plover)')"
sentences cameo_manual
measure "cameo_manual type + countries F1" "$(f1 cameo_manual 'triple plover + actors country')"
python3 -c '
import json, sys
for line in sys.stdin:
    record = json.loads(line)
    for event in record["events"]:
        event.update(event=event["cameo"], scheme="CAMEO")
    print(json.dumps(record))' <"$work/cameo_manual.predictions" >"$work/cameo_codes.predictions"
python3 "$gold/score.py" "$gold/events/cameo_manual.dev.jsonl" "$work/cameo_codes.predictions" >"$work/cameo_codes.scores"
measure "cameo_manual full code F1" "$(f1 cameo_codes 'event type only (code)')"

labels=$gold/events/wikinews.dev.labels.jsonl
pool=$gold/events/wikinews.dev.pool.jsonl
python3 "$gold/score_articles.py" --input "$pool" >"$work/wikinews.input"
code "$work/wikinews.input" "$work/wikinews.jsonl"
python3 "$gold/score_articles.py" "$labels" "$pool" "$work/wikinews.jsonl" >"$work/wikinews.scores"
sed 's/[][,]/ /g' "$work/wikinews.scores" |
  awk -v OFS='\t' '/^  [A-Z]+ +P .* F1/ {print "wikinews", $1, $(NF-2) + $NF, $(NF-2) + $(NF-1), $(NF-2)}' |
  sort >>"$work/types.tsv"
{ sed -n 1,2p bench/types.tsv; cat "$work/types.tsv"; } >bench/target/types.tsv
cmp -s bench/target/types.tsv bench/types.tsv || echo "bench/types.tsv is not of now: cp bench/target/types.tsv bench/types.tsv"
measure "wikinews type + countries F1" "$(awk '/^type\+country/ {print $NF}' "$work/wikinews.scores")"
measure "wikinews type F1" "$(awk '/^type only/ {print $NF}' "$work/wikinews.scores")"
told() { # LABEL: the share that a line "LABEL right N/M" states
  grep -o "$1 right [0-9]*/[0-9]*" "$work/wikinews.scores" | awk '{split($NF, n, "/"); printf "%.3f\n", n[1] / n[2]}'
}
measure "wikinews background" "$(told background)"
measure "wikinews time start" "$(told 'time start')"
measure "wikinews status" "$(awk '/^status right/ {print $NF}' "$work/wikinews.scores")"
measure "wikinews place country" "$(sed -n 's/.*place country right \([0-9]*\)\/\([0-9]*\).*/\1 \2/p' "$work/wikinews.scores" |
  awk '{printf "%.2f", $1 / $2}')"

. bench/jdk.sh
"$java" -cp bench/target/classes:app/target/rapporteur.jar \
  org.rapporteur.bench.PhraseActors "$gold/actors/phrases.dev.jsonl" "$work/phrases.jsonl" \
  "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/models"
python3 "$gold/score_actors.py" "$gold/actors/phrases.dev.jsonl" "$work/phrases.jsonl" >"$work/phrases.scores"
measure "phrases country" "$(awk '/^country/ {print $NF}' "$work/phrases.scores")"
measure "phrases sector" "$(awk '/^code_1/ {print $NF}' "$work/phrases.scores")"
measure "phrases both" "$(awk '/^both/ {print $NF}' "$work/phrases.scores")"

bench/places.sh "$gold" >"$work/places.scores"
for part in "all" "all held out"; do
  line=$(grep "^$part	" "$work/places.scores")
  measure "places $part F1" "$(sed 's/.* F1 \([0-9.]*\) .*/\1/' <<<"$line")"
  measure "places $part country" "$(sed 's/.*country \([0-9.]*\),.*/\1/' <<<"$line")"
  measure "places $part near" "$(sed 's/.*place \([0-9.]*\) .*/\1/' <<<"$line")"
done
"$java" -cp bench/target/classes:app/target/rapporteur.jar \
  org.rapporteur.bench.PageAccuracy "$gold/pages/wcxb-dev-articles.tar" >>"$work/measured.tsv"
bench/own-gold.sh "$work/own.tsv" >"$work/own.scores"
cat "$work/own.tsv" >>"$work/measured.tsv"
for set in timebank aquaint; do
  bench/time.sh "$gold/time" "$set" "$java" >"$work/$set.scores"
  measure "$set value F1" "$(awk '/^ value/ {for (i = 1; i < NF; i++) if ($i == "F1") print $(i + 1)}' "$work/$set.scores")"
  measure "$set relaxed F1" "$(awk '/^ relaxed/ {for (i = 1; i < NF; i++) if ($i == "F1") print $(i + 1)}' "$work/$set.scores")"
done

for text in "$articles"/*.txt; do
  key=${text%.txt}
  for dated in "" 2024-06-17; do
    python3 - "$text" "$dated" >"$work/article.input" <<'PY'
import json, sys
article = {"id": "article", "text": open(sys.argv[1], encoding="utf-8").read()}
if sys.argv[2]:
    article["date"] = sys.argv[2]
print(json.dumps(article))
PY
    code "$work/article.input" "$work/article.jsonl"
    python3 "$articles/check_article.py" "$key.gold.jsonl" "$text" "$work/article.jsonl" ${dated:+--dated} >"$work/article.scores"
    name="article ${dated:+dated}"
    measure "${name% } core records" "$(awk '/^found/ {print $2}' "$work/article.scores")"
    measure "${name% } traps avoided" "$(grep -c '^trap .* ok' "$work/article.scores")"
  done
done

awk -F'\t' '
  NR == FNR { if ($0 !~ /^#/ && FNR > 2) floor[$1] = $2; next }
  {
    low = ($1 in floor) && $2 + 0 < floor[$1] + 0
    printf "%-40s %8s  floor %s%s\n", $1, $2, ($1 in floor ? floor[$1] : "none"), low ? "  BELOW" : ""
    failed += low
    seen[$1] = 1
  }
  END {
    for (name in floor) if (!(name in seen)) { print name ": not measured"; failed++ }
    exit failed > 0
  }' bench/accuracy.tsv "$work/measured.tsv"
