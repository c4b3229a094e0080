"""The document of a stranger put right, everything else kept.

correcting.py    what is corrected, and in which order
changes.py       each change as a value
tree.py          the XML as it was written
"""
