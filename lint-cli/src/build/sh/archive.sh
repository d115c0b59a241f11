#!/bin/sh
# Completes the distribution: puts the tool's own jar into it, learns from a run which classes a start
# loads, and lets the launcher make the archive of them.
# Arguments: the drafts to learn from, one of each format; the distribution; the tool's jar.
set -eu
training=$1
dist=$2
rm -f "$dist"/lib/*.jsa "$dist"/lib/*.place "$dist/lib/classes.lst" "$dist/lib/built"
cp "$3" "$dist/lib/medlint-cli.jar"
chmod +x "$dist/bin/medlint"

# Findings make the runs exit with 1, and that is well.
cd "$training"
MEDLINT_TRAIN=$dist/lib/classes.lst "$dist/bin/medlint" check . >/dev/null 2>&1 || [ $? -eq 1 ]
"$dist/bin/medlint" check . >/dev/null 2>&1 || [ $? -eq 1 ]
touch "$dist/lib/built"
