#!/bin/sh
# Generates in the CI image: sh scripts/gen.sh [IMAGE]
set -eu
image=${1:-ghcr.io/acme/ci:latest}
docker run --rm --network none --volume "$PWD:/workspace" --workdir /workspace --entrypoint sh "$image" /usr/local/bin/generate
