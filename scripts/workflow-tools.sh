#!/usr/bin/env bash
# Installs the programs that check and run workflows, each at one exact version, into a folder of their own
# ($WORKFLOW_TOOLS, or .tools), and prints that folder. Needs Go and Python 3 the first time; nothing the next.
set -euo pipefail
cd "$(dirname "$0")/.."

actionlint=v1.7.12 # workflow syntax, expressions and shell steps
act=v0.2.89        # runs workflows on this machine
zizmor=1.32.0      # security of workflows

tools=$(mkdir -p "${WORKFLOW_TOOLS:-.tools}" && cd "${WORKFLOW_TOOLS:-.tools}" && pwd)
installed=$tools/installed-$actionlint-$act-$zizmor

if [ ! -e "$installed" ]; then
  {
    GOBIN=$tools go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint"
    GOBIN=$tools go install "github.com/nektos/act@$act"
    python3 -m venv "$tools/python"
    "$tools/python/bin/pip" install --quiet --disable-pip-version-check --no-deps "zizmor==$zizmor"
    ln -sf python/bin/zizmor "$tools/zizmor"
    touch "$installed"
  } >&2
fi
echo "$tools"
