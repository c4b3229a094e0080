"""The judgement for people and programs: terminal, JSON, JUnit XML, a page."""
