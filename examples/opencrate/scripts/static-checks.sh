#!/bin/sh
# What has to hold before anything is built: every version has a Dockerfile for each runtime.
set -eu
while read -r version || [ -n "$version" ]; do
  for runtime in cpu cuda; do
    test -f "docker/dockerfiles/Dockerfile.$runtime-py$version" || { echo "no Dockerfile for $runtime, Python $version" >&2; exit 1; }
  done
done < PYTHON_VERSIONS
