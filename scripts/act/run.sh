#!/usr/bin/env bash
# Runs the guide and the examples with act, against emulated environments. Installs act the first time.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=$(bash scripts/workflow-tools.sh)
ACT=$tools/act PATH=$PWD/node_modules/.bin:$PATH node --test --test-concurrency=1 --test-reporter=spec scripts/act/*.test.ts
