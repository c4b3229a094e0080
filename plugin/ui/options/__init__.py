"""The bridge's page in QGIS's options.

factory.py      what QGIS is given: light, the page comes when the options are opened
page.py         the page: reads, checks while one types, keeps, applies
server_box.py   address, port, start, protocols
cache_box.py    where tiles of remotes are kept, and how many
clients_box.py  whom addresses are copied for, and who else may ask
notice.py       a line that warns beside what it is about
"""
