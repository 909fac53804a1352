# The toolbox that generates code. Everybody generates with this image, so that everybody generates the same.
FROM debian:12-slim AS generator
COPY tools/generate.sh /generate
RUN chmod 755 /generate

FROM debian:12-slim
ARG GENERATOR_VERSION=1
ENV GENERATOR_VERSION=${GENERATOR_VERSION}
COPY --from=generator /generate /usr/local/bin/generate
WORKDIR /workspace
