#!/bin/sh
# Writes a Dockerfile for each image below data/, and data/build_summary.json, which lists them. data/ is not in git.
#
# Two chains of images that belong to no runtime (minimal → standard, gpu → minimal-gpu → standard-gpu), and on their ends one
# image for each runtime of runtimes.json and each type of it.
set -eu
cd "$(dirname "$0")/.."
rm -rf data
mkdir data
repository=ghcr.io/acme/dbx-runtime
listed=data/listed
: > "$listed"

# list KEY TYPE [FILE…]: what the summary says of one image; without a file its generation failed.
list() {
  key=$1 type=$2
  shift 2
  jq -nc --arg key "$key" --arg type "$type" '{key: $key, type: $type, files: $ARGS.positional}' --args "$@" >> "$listed"
}

# base TYPE LINE: an image that belongs to no runtime, and the first line of its Dockerfile.
base() {
  mkdir -p "data/$1/latest"
  cat > "data/$1/latest/Dockerfile" <<DOCKERFILE
$2
ENV DBX_IMAGE_TYPE=$1
WORKDIR /databricks
DOCKERFILE
  list non_runtime_specific "$1" "data/$1/latest/Dockerfile"
}

base gpu 'FROM nvidia/cuda:12.6.3-runtime-ubuntu24.04'
base minimal 'FROM ubuntu:24.04'
base minimal-gpu "FROM $repository:gpu"
base standard "FROM $repository:minimal"
base standard-gpu "FROM $repository:minimal-gpu"

# The operating system in words is `Ubuntu 24.04.3 LTS`, the folder says ubuntu2404; Python 3.12.3 is py312.
jq -r '.[] | (.operating_system | capture("(?<a>\\d+)\\.(?<b>\\d+)") | .a + .b) as $ubuntu
  | (.python_version | split(".")[:2] | join("")) as $python
  | [.version + (if .is_ml then "_ml" else "" end), .version, (if .is_ml then ".ml" else "" end),
     (.version | gsub(" "; "-")) + "-ubuntu\($ubuntu)-py\($python)" + (if .is_ml then "-ml" else "" end),
     ((.image_types // ["python", "python-gpu"]) | join(" "))] | join("|")' runtimes.json |
  while IFS='|' read -r key runtime variant folder types; do
    for type in python python-gpu; do
      case " $types " in *" $type "*) ;; *) list "$key" "$type"; continue ;; esac
      path=data/$type/$folder
      mkdir -p "$path"
      jq --arg key "$key" '.[] | select(.version + (if .is_ml then "_ml" else "" end) == $key)' runtimes.json > "$path/runtime_metadata.json"
      cat > "$path/Dockerfile" <<DOCKERFILE
FROM $repository:standard${type#python}
ENV DBX_IMAGE_TYPE=$type DBX_RUNTIME="$runtime" DBX_VARIANT="$variant"
COPY $path/runtime_metadata.json ./
DOCKERFILE
      list "$key" "$type" "$path/Dockerfile" "$path/runtime_metadata.json"
    done
  done

jq -s '{
  total_runtimes: (map(.key) | unique | length),
  image_types: (map(.type) | reduce .[] as $type ([]; if index($type) then . else . + [$type] end)),
  total_files_generated: (map(.files | length) | add),
  build_details: (reduce .[] as $one ({}; .[$one.key][$one.type] = $one.files))
}' "$listed" > data/build_summary.json
rm "$listed"
