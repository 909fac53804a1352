#!/bin/sh
# Pushes what changed in the wiki checked out in $WIKI. TOKEN goes by the environment, never by an argument.
set -eu
cd "$WIKI"
git add --all
if git diff --cached --quiet; then echo 'The wiki is as it was.'; exit 0; fi
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit --quiet --message "$MESSAGE"
basic=$(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap 0)
echo "::add-mask::$basic"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader" GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $basic"
git push --quiet "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.wiki.git" HEAD
