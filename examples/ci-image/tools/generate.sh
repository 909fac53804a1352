#!/bin/sh
# Stands for the real generators: writes gen/<name>.txt for each idl/<name>.idl.
set -eu
mkdir -p gen
for source in idl/*.idl; do
  name=$(basename "$source" .idl)
  { echo "# generated from $source by generator $GENERATOR_VERSION; do not edit"; sed 's/^message /type /' "$source"; } > "gen/$name.txt"
done
