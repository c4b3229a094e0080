"""The validation window: judges a WMTS and shows what was found.

dialog.py        the window: starts, stops, shows, saves, serves
options.py       what is to be judged, and how
progress.py      how far it is, and the verdict
tree_model.py    branches as a tree that Qt's views can show
branches.py      findings, clients, availability and coverage as branches
explained.py     a branch in words, as rich text whose strange parts are escaped
pages.py         a tree with its explanation beside it
coverage_page.py where there are tiles, and drawing that on the map
corrected.py     the document before and after, and what is done with it
"""
