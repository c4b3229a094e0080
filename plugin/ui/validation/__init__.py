"""The validation window: judges a WMTS and shows what was found.

dialog.py          starts, stops, shows, saves, serves
frame.py           the window's widgets and where they stand
options.py         what is to be judged, and how
progress.py        how far it is, and the verdict
result_tabs.py     all pages of one judgement
pages.py           a tree with its explanation beside it
coverage_page.py   where there are tiles, and drawing that on the map
corrected_page.py  the document before and after, and the address once it is served
diff_view.py       two documents side by side
serving.py         serves corrected documents, withdraws them
file_choice.py     into which file a report goes
results.py         what workers bring: trees and rows
branches.py        findings, clients, availability and coverage as branches
tree_model.py      branches as a tree that Qt's views can show
explained.py       a branch in words, as rich text whose strange parts are escaped
plain.py           words of strangers as they may be shown
said.py            words of the core as they are shown
marks.py           what tells errors, warnings, notes and what is good
alive.py           callbacks for a window that may be gone
"""
