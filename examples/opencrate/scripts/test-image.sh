#!/bin/sh
# Tests one image. IMAGE is its reference by digest, NAME its name in the matrix; the log is kept, whatever happens.
set -eu
mkdir -p tests/logs
docker run --rm --entrypoint sh "$IMAGE" -c 'set -eu; echo "$OPENCRATE_RUNTIME $(cat VERSION)"; test -f src/opencrate/__init__.py' > "tests/logs/test-$NAME.log" 2>&1 || {
  echo "$NAME does not have what it should:"; cat "tests/logs/test-$NAME.log"; exit 1
}
