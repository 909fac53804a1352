#!/bin/sh
# Tests one image: it says of itself what its entry in the matrix says. IMAGE is its reference by digest, ENTRY the entry as JSON.
set -eu
expected=$(printf '%s' "$ENTRY" | jq -r '"\(.image_type) \(.runtime)\(.variant)"')
actual=$(docker run --rm --entrypoint sh "$IMAGE" -c 'echo "$DBX_IMAGE_TYPE ${DBX_RUNTIME-}${DBX_VARIANT-}"')
[ "$actual" = "$expected" ] || { echo "$NAME is an image of \"$actual\", not of \"$expected\""; exit 1; }
