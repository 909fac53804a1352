#!/bin/sh
# Tests every image that was built with what stands beside it, images/<name>/integration/*.sh. IMAGES is a JSON file, name → reference.
set -eu
for name in $(jq -r 'keys[]' "$IMAGES"); do
  IMAGE=$(jq -r --arg name "$name" '.[$name]' "$IMAGES")
  export IMAGE
  for test in "images/$name"/integration/*.sh; do
    [ -e "$test" ] || continue
    sh -e "$test" || { echo "::error title=$name::$test failed"; exit 1; }
    echo "passed $test"
  done
done
