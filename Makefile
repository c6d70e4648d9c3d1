# Each target that needs Python builds .venv first, once, from requirements.lock; after that no
# network is needed. Plain GNU make 3.81 (macOS) is enough.
PYTHON ?= python3
UV ?= uv
LAB_ARGS ?=

INSTALLED := .venv/installed
RUN := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help lab test test-browser test-fork lint notebooks checks bench progress update lock clean

help: ## show this list
	@echo "make lab opens the course, make test proves that all of it works. All targets:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s%s\n", $$1, $$2 }'
	@echo "Another Python than python3: make PYTHON=python3.12 lab"

lab: $(INSTALLED) ## open the course in JupyterLab
	$(RUN) -m jupyterlab --ServerApp.root_dir="$(CURDIR)" \
	    --LabApp.default_url=/lab/tree/notebooks/start_here.ipynb $(AS_ROOT) $(LAB_ARGS)

test: lint ## run every test: style, types, library, notebooks
	@echo "The notebooks run beside the other tests; what becomes of them is told at the end."
	@log=$$(mktemp); \
	$(RUN) -m pytest notebooks tests/test_rebuild.py >"$$log" 2>&1 & notebooks=$$!; \
	$(RUN) -m pytest tests --ignore=tests/test_rebuild.py; library=$$?; \
	wait $$notebooks; status=$$?; cat "$$log"; rm "$$log"; exit $$((library || status))

test-browser: $(INSTALLED) ## run the tests that drive JupyterLab in Chromium
	$(RUN) -m pytest -m browser tests/browser

test-fork: progress ## test your own copy: your answers, then every stored output
	$(RUN) -m pytest notebooks

lint: $(INSTALLED) ## check style and types
	$(RUN) -m ruff format --check
	$(RUN) -m ruff check
	$(RUN) -m mypy

notebooks: $(INSTALLED) ## build the notebooks from notebooks/source
	$(RUN) notebooks/build.py

checks: $(INSTALLED) ## measure how good the checks are, for docs/checks.md
	$(RUN) tests/checks_page.py

bench: $(INSTALLED) ## measure how quick the playground and the deep lab are
	$(RUN) tests/bench.py

progress: $(INSTALLED) ## say which exercises are correct, wrong, not attempted
	$(RUN) notebooks/progress.py

update: $(INSTALLED) ## fetch the newest course and keep your answers
	$(RUN) notebooks/update.py

# The fewest versions over all Pythons: one NumPy draws the same pictures everywhere.
lock: ## renew requirements.lock (for maintainers, needs uv)
	$(UV) pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	    --no-header --no-annotate --extra dev --output-file requirements.lock pyproject.toml

clean: ## remove the environment and every cache
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# JupyterLab refuses to run as root, which is who one is in a container, unless told.
AS_ROOT = $(if $(filter 0,$(shell id -u)),--allow-root)

# The environment is stale when its Python or its folder is no longer the one it was made with,
# when another Python was asked for by name, or when its making was cut short.
identity = $(shell $(1) -c 'import sys; print("%d.%d of" % sys.version_info[:2], sys.base_prefix)' 2>/dev/null)
PRESENT := $(call identity,$(RUN))
ASKED := $(if $(filter file,$(origin PYTHON)),$(PRESENT),$(call identity,$(PYTHON)))
ifneq ($(shell cat $(INSTALLED) 2>/dev/null),$(ASKED) in $(CURDIR))
$(INSTALLED): fresh
endif

# The stamp goes first and comes back last: an update cut short leaves a stale environment.
$(INSTALLED): requirements.lock pyproject.toml $(wildcard .jupyter/share/jupyter/lab/settings/*)
	@rm -f $@
	$(RUN) -m pip install --quiet --require-hashes --requirement requirements.lock
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@echo "$(call identity,$(RUN)) in $(CURDIR)" > $@

.PHONY: fresh
fresh:
	@version=$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null); \
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	    echo "Python 3.11 or newer is needed, $(PYTHON) here is $${version:-missing}: install it," \
	         "or name another with make PYTHON=python3.12 $(or $(firstword $(MAKECMDGOALS)),lab)." >&2; \
	    exit 1; }; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	    echo "$(PYTHON) cannot make environments, its venv is missing:" \
	         "on Debian or Ubuntu install it with sudo apt install python$$version-venv." >&2; \
	    exit 1; }
	@echo "Installing into .venv, once; this takes a minute or two."
	@$(PYTHON) -m venv --clear .venv
