#!/bin/sh
# Completes the distribution: puts the tool's own jar into it, learns from runs which classes a start
# loads, and lets the launcher make the archive of them.
# Arguments: the checkout, the distribution, the tool's jar.
set -eu
root=$1
dist=$2
rm -f "$dist"/lib/*.jsa "$dist/lib/classes.lst" "$dist/lib/built"
cp "$3" "$dist/lib/medlint-cli.jar"
chmod +x "$dist/bin/medlint"

# A run on drafts of each format, and what follows them: findings make it exit with 1, and that is
# well. A list of several runs would name classes twice.
cd "$root"
MEDLINT_TRAIN=$dist/lib/classes.lst "$dist/bin/medlint" check samples --threads 1 \
  >/dev/null 2>&1 || [ $? -le 2 ]
"$dist/bin/medlint" check samples >/dev/null 2>&1 || [ $? -le 2 ]
touch "$dist/lib/built"
