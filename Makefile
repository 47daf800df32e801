# make        sets everything up in .venv, makes the first brief and says where it lies; and makes
#             the schemas that editors check facts by
# make test   runs the tests
# make latest runs them with the newest versions that pyproject.toml allows, in .venv-latest
# make lock   writes requirements.lock anew, with those versions
# make prove  runs the slow proofs
# make bench  measures
# make look   pastes the pages of every paper, PDF above Word, on sheets in build/look
# make check  checks style and types
# make words  brings the catalogues of fixed words up to date, for translators
# make clean  removes what was built, but no environment
#
# Another Python than python3: make PYTHON=python3.12

PYTHON ?=
FIRST = michel-central-asia-2022

setup = @PYTHON="$(PYTHON)" sh .ci/setup

.PHONY: first test latest lock prove bench look check words clean

first:
	$(setup) brief
	@.venv/bin/brief schema >/dev/null
	@.venv/bin/brief build $(FIRST)
	@echo "The first brief lies in build/$(FIRST)."

test:
	$(setup) dev
	@.venv/bin/python -m pytest -n auto

latest:
	$(setup) latest
	@.venv-latest/bin/python -m pytest -n auto

lock:
	$(setup) lock
	@PATH="$(CURDIR)/.venv/bin:$$PATH" .venv/bin/python -m tests.tools.lock

prove:
	$(setup) dev
	@.venv/bin/python -m pytest -n auto -m prove

bench:
	$(setup) bench
	@.venv/bin/python benchmarks/bench.py
	@.venv/bin/python benchmarks/pages.py
	@.venv/bin/python benchmarks/scale.py
	@.venv/bin/python benchmarks/crowd.py
	@.venv/bin/python benchmarks/spellings.py

look:
	$(setup) dev
	@.venv/bin/python -m tests.tools.look

check:
	$(setup) dev
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

words:
	$(setup) dev
	@.venv/bin/python -m tests.tools.words

clean:
	rm -rf build dist .mypy_cache .ruff_cache .hypothesis
	find generator tests -name __pycache__ -prune -exec rm -rf {} +
