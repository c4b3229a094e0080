# What one does with this checkout, on Debian 12 or 13. Every target installs what it lacks, once; after that it needs no network.
.DEFAULT_GOAL := help
.PHONY: help demo test test-all test-rest lint portal qt6 qgis-340 qgis-344 window bench package translations screenshots clean
PYTHON := .venv/bin/python
ARGS ?=

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):[^#]*## */  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

demo: ## serve the sample map and print the address (ARGS="--port 9000" for another port)
	@tools/setup.sh demo
	@exec $(PYTHON) -m plugin serve $(ARGS) resources/sample/*.mbtiles

test: ## every test, against this machine's own QGIS
	@tools/setup.sh demo test
	@tools/run_tests.sh $(PYTHON)
	@$(MAKE) --no-print-directory window

window: ## the walk through a real QGIS window; pictures in dist/window/host
	@tools/setup.sh test
	@tools/qgis_window.sh dist/window/host

test-all: test test-rest ## make test, then lint, the portal's checks, Qt 6, QGIS 3.40 and 3.44

test-rest: lint portal qt6 qgis-340 qgis-344

lint: ## ruff, mypy, and whether Python 3.9 would do
	@tools/setup.sh test
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/vermin --quiet --no-tips --violations -t=3.9- __init__.py plugin

portal: package ## what plugins.qgis.org checks, on the zip, and whether QGIS's own installer takes it
	@tools/setup.sh test portal
	@/usr/bin/python3 tools/portal_check.py dist/wmts_bridge.zip .setup/portal/bin
	@tests/qgis/window/install.sh dist/wmts_bridge.zip

qt6: ## start the plugin under PyQt6, with the qgis.PyQt of QGIS 3.40
	@tools/setup.sh qt6 roots
	@tools/qt6_check.sh "$$(tools/qgis_root.sh 340)"

qgis-340 qgis-344: qgis-%: ## the QGIS tests in a Debian 13 folder with that version (as root)
	@tools/setup.sh test roots
	@tools/root_tests.sh $*

bench: ## measure beside mod_mapcache and MapProxy
	@tools/setup.sh demo test bench
	@$(PYTHON) tests/benchmarks/run.py $(ARGS)

package: ## dist/wmts_bridge.zip, installable by QGIS's plugin manager
	@tools/setup.sh demo
	@/usr/bin/python3 tools/package.py dist/wmts_bridge.zip

translations: ## bring resources/i18n up to date with the texts in the code; exit 1 if some are not translated
	@tools/setup.sh translations
	@/usr/bin/python3 -m tools.translations

screenshots: ## make the pictures of the README anew, in docs
	@tools/setup.sh demo test
	@tools/screenshots.sh

clean: ## remove everything the targets made, except Debian packages and the user's cache
	@rm -rf .venv .setup dist build tests/clients/web/node_modules tests/clients/web/libraries resources/landing/vendor
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings .coverage htmlcov
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
