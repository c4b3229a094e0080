"""Judges any WMTS, by its document and its answers alone.

finding.py    what the judge has to say: rules, findings, what clients do
subject.py    the document that is judged
asking.py     how the service is asked: within a budget, politely
judgement.py  everything that was found out, as one value
grouping.py   what is wrong in many places, told once
judging.py    the order of it all

document/     checks of the document, one question a module
answers/      checks of what the service answers; availability
truth/        where there really are tiles
simulated/    what each client makes of the document
corrected/    the document put right
reports/      the judgement for a terminal, as JSON, JUnit XML and a page
"""
