# The two commands a newcomer needs are `make draft` and `make test`. Both set up all they need, inside this folder.
.DEFAULT_GOAL := help
.PHONY: help setup draft test lint gate check bench lock clean

UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
ifeq ($(UV),.uv/bin/uv)
export UV_CACHE_DIR ?= $(CURDIR)/.uv/cache
endif
BIN := .venv/bin
READY := .venv/.ready
EMBEDDED := packages/translate-kit-embedded

help: ## Say what each target does
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1	/'

draft: $(READY) ## Draft seeds/ to locales/en/LC_MESSAGES/*.po
	@$(BIN)/translate-kit model install --if-missing
	@$(BIN)/translate-kit draft

test: $(READY) ## Run the tests
	@$(BIN)/pytest -q -n auto $(PYTEST)

lint: $(READY) ## Check style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

gate: $(READY) ## Check glossary/ and locales/ with our own rules
	@$(BIN)/translate-kit glossary lint
	@$(BIN)/translate-kit check

check: lint gate test ## Everything that must pass before a change lands

bench: $(READY) ## Measure speed against Click, Argos Translate and CTranslate2 (some minutes)
	@$(BIN)/python -m benchmarks

setup: $(READY) ## Set up the environment only

$(READY): $(UV) requirements.lock pyproject.toml $(EMBEDDED)/pyproject.toml
	@echo "setting up .venv (packages come from your Python package registry, about 400 MB)" >&2
	@. ./.ci/registry && \
	$(UV) venv --quiet --allow-existing --python '>=3.11' .venv && \
	$(UV) pip sync --python .venv requirements.lock && \
	$(UV) pip install --quiet --python .venv --no-deps --no-build-isolation -e . -e $(EMBEDDED)
	@touch $@

.uv/bin/uv:
	@echo "getting uv (into .uv/, nothing outside this folder)" >&2
	@python3 -m venv .uv 2>/dev/null && .uv/bin/python -m pip install --quiet --no-cache-dir uv || \
	python3 -m pip install --quiet --no-cache-dir --target .uv uv || \
	{ echo "uv could not be installed: Python needs its venv or pip module (Debian: apt install python3-venv)" >&2; exit 1; }

lock: $(UV) ## Refresh requirements.lock
	@$(UV) pip compile pyproject.toml --universal --generate-hashes --all-extras --group dev --python-version 3.11 \
	  --no-annotate --no-header --no-emit-package translate-kit-embedded --no-emit-package translate-kit --quiet \
	  | awk '/^[a-z0-9]/ { keep = !/never/ } keep' > requirements.lock.new
	@mv requirements.lock.new requirements.lock

clean: ## Remove the environment and everything that can be made again
	rm -rf .venv .uv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
