# Everything needs bash, make and Python 3.11 or newer; scripts/setup gets the rest.
PYTHON_HERE := .venv/bin/python
SAMPLE := resources/samples/msme-2023-03-20.convoca

# Random tests do this share of their full counts.
TEST_SHARE ?= 0.05

PYTEST := $(PYTHON_HERE) -m pytest
# Where Qt cannot be loaded, its tests are left out; scripts/setup has said what to install.
WITHOUT_QT := -p no:pytest-qt -p tests.without_qt
# A process that dies ends the run: with files dealt out whole, xdist would wait for it forever.
PARALLEL = $$($(PYTHON_HERE) -c 'import PySide6.QtWidgets' 2>/dev/null && echo "-n 2 --dist loadfile --max-worker-restart 0" || echo "$(WITHOUT_QT)")

export PYTHON

.PHONY: run test bench long clean constraints fonts resources

run: ## open the editor on the sample notice (without a screen: export it)
	@scripts/setup run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec $(PYTHON_HERE) main.py $(SAMPLE); \
	else \
		echo "No screen here: exporting the sample notice to out/ instead of opening it."; \
		mkdir -p out && exec $(PYTHON_HERE) main.py export $(SAMPLE) --all -o out/; \
	fi

test: ## style, types, contracts and all tests, random ones with small counts
	@scripts/setup test
	@CONVOCA_COUNT_FACTOR=$(TEST_SHARE) $(PYTEST) $(PARALLEL)

long: ## the same with full counts and the slow tests
	@scripts/setup test
	@CONVOCA_COUNT_FACTOR=1 $(PYTEST) $(PARALLEL) -m "not bench" --timeout 3600

bench: ## time against floors measured in the same run; keep the machine quiet
	@scripts/setup test
	@CONVOCA_COUNT_FACTOR=1 $(PYTEST) -m bench -s tests/bench

constraints: ## constraints.txt from the newest versions that pyproject.toml allows
	@scripts/setup test
	@$(PYTHON_HERE) scripts/build_constraints.py

fonts: ## resources/fonts from DejaVu Sans and Verdana's widths (needs npm)
	@scripts/setup test
	@$(PYTHON_HERE) scripts/build_fonts.py

resources: ## what is made of data files: their twins, Word templates, what the samples carry
	@scripts/setup test
	@PYTHONPATH=. $(PYTHON_HERE) scripts/build_resources.py

clean: ## everything that was made here, the environment included
	@rm -rf .venv out build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
