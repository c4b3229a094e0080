"""Settings of all tests of the core."""

from __future__ import annotations

from hypothesis import settings

# A busy machine is no failure: no example has to be done by a time.
settings.register_profile("without deadlines", deadline=None)
settings.load_profile("without deadlines")
