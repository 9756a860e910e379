#!/usr/bin/env bash
# Checks every workflow, example and action file. Exceptions stand, with their reasons, in .github/actionlint.yaml,
# .github/zizmor.yml and beside the lines.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$(bash scripts/workflow-tools.sh)
# shellcheck and pyflakes are used only where they happen to be installed: named empty, every machine says the same.
"$tools/actionlint" -shellcheck= -pyflakes= .github/workflows/*.yml examples/*.yml
"$tools/zizmor" --quiet --offline --pedantic --config .github/zizmor.yml .github action.yml scripts/act/*/action.yml examples/*.yml
for script in scripts/*.sh scripts/act/*.sh .ci/run; do
  if [ -e "$script" ]; then bash -n "$script"; fi
done
echo 'Workflows: actionlint and zizmor have nothing to say.'
