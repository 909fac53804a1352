# Stands for the browser session of RStudio: runs beside the container, with IMAGE in its environment.
docker run --rm --network none --entrypoint sh "$IMAGE" -c 'test -n "$PY_VER"'
