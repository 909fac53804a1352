#!/bin/sh
# The configuration of each image that a report in REPORTS is about, as CONFIGS/<name>.json: it says when each layer was made.
set -eu
mkdir -p "$CONFIGS"
find "$REPORTS" -name '*.json' | while IFS= read -r report; do
  name=$(jq -r .name "$report")
  ref=$(jq -nr --argjson planned "$PLANNED" --arg name "$name" '$planned[$name].ref // ""')
  [ -n "$ref" ] || continue
  case $ref in localhost*|127.*) tls=false ;; *) tls=true ;; esac
  skopeo inspect --config --tls-verify=$tls "docker://${ref%:*}@$(jq -r '.platforms[0].manifest' "$report")" > "$CONFIGS/$name.json"
done
