#!/bin/sh
# Tests one image in its container: the tests of all images, then its own; then notes what its `info_cmds` say, for the wiki.
# IMAGE is its reference by digest, NAME its name in the catalog.
set -eu
mkdir -p logs "images/$NAME/test"
docker run --rm --network none --volume "$PWD/images:/images:ro" --env NAME --entrypoint sh "$IMAGE" -c '
  for test in /images/tests_common/*.sh "/images/$NAME"/test/*.sh; do
    [ -e "$test" ] || continue # no tests count as passed
    if sh -e "$test"; then echo "passed $test"; else echo "FAILED $test"; exit 1; fi
  done' > logs/tests.log 2>&1 || { cat logs/tests.log; exit 1; }
cat logs/tests.log
node scripts/info-commands.mjs "$NAME" images/spec.yml logs/info
