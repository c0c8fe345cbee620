"""What many tests start from: the seed, read and as quads."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import resources
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.graph import Record, record
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def seed_path() -> Path:
    return resources.SEEDS / "istanbul-talks.yaml"


@pytest.fixture(scope="session")
def seed(seed_path: Path) -> CuratedFile:
    return curated.read(seed_path)


@pytest.fixture(scope="session")
def seed_record(seed: CuratedFile) -> Record:
    return record(seed.article, seed.publication, seed.analysis, Base(DEFAULT_BASE))
