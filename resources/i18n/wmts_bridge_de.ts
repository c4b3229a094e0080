<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddRemoteDialog</name>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Add Remote WMTS</source>
        <translation>Entfernten WMTS hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>It was cancelled; not published so far: {}.</source>
        <translation>Abgebrochen; bisher nicht veröffentlicht: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>New store</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Opening the preview…</source>
        <translation>Vorschau wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>So it went with {} more.</source>
        <translation>Ebenso weitere {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>The address is another one now: connect to it first.</source>
        <translation>Die Adresse ist jetzt eine andere: zuerst mit ihr verbinden.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>The service answers, but it offers no layers.</source>
        <translation>Der Dienst antwortet, bietet aber keine Layer an.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The service offers what it offered before.</source>
        <translation>Der Dienst bietet dasselbe an wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The service was asked anew; {}.</source>
        <translation>Der Dienst wurde neu befragt; {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} and {} layers of it are removed.</source>
        <translation>Der Datenspeicher {} und {} Layer daraus sind entfernt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved with {} layers; they are served once it is enabled.</source>
        <translation>Der Datenspeicher {} ist mit {} Layern gespeichert; sie werden bereitgestellt, sobald er aktiv ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved; {} layer of it is served.</source>
        <translation>Der Datenspeicher {} ist gespeichert; {} Layer daraus wird bereitgestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved; {} layers of it are served.</source>
        <translation>Der Datenspeicher {} ist gespeichert; {} Layer daraus werden bereitgestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Tick the layers that are to be published first.</source>
        <translation>Zuerst bei den Layern, die veröffentlicht werden sollen, Häkchen setzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>described otherwise: {}</source>
        <translation>anders beschrieben: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>gone: {}</source>
        <translation>weggefallen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>new: {}</source>
        <translation>neu: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>“{}” could not be published: {}.</source>
        <translation>„{}“ ließ sich nicht veröffentlichen: {}.</translation>
    </message>
</context>
<context>
    <name>AddTiles</name>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>({:.0%} sure)</source>
        <translation>({:.0%} sicher)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>A web page came instead of a tile: perhaps one to log in. Check the address, or choose an authentication under “Access”.</source>
        <translation>Statt einer Kachel kam eine Webseite: vielleicht eine zum Anmelden. Adresse prüfen oder unter „Zugang“ eine Authentifizierung wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Against it: {}.</source>
        <translation>Dagegen spricht: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Grid</source>
        <translation>Kachelgitter</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>Looking at tiles</source>
        <translation>Kacheln werden angesehen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>No tile was found at the coarse levels nor in the middle of the map. Give levels or extent below, or zoom the map to where the tiles are and look again.</source>
        <translation>Weder auf den groben Stufen noch in der Kartenmitte fand sich eine Kachel. Unten Stufen oder Ausdehnung angeben, oder die Karte dorthin zoomen, wo die Kacheln sind, und noch einmal nachsehen lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Rows are counted {}</source>
        <translation>Zeilen zählen {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Rows are taken to count {}</source>
        <translation>Angenommen wird: Zeilen zählen {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>That was the address of one tile; this is taken for all of them: {}</source>
        <translation>Das war die Adresse einer einzelnen Kachel; für alle wird diese genommen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The address leaves no choice how rows are counted.</source>
        <translation>Die Adresse lässt keine Wahl, wie die Zeilen gezählt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service cannot be reached; is the address right, and the network up? {}.</source>
        <translation>Der Dienst ist nicht erreichbar; stimmt die Adresse, und steht die Netzverbindung? {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service did not answer in time: {}.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service failed ({}). Perhaps later.</source>
        <translation>Der Dienst hat versagt ({}). Vielleicht klappt es später.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service refuses ({}): choose an authentication under “Access”, or give the header or key that it wants.</source>
        <translation>Der Dienst weist ab ({}): unter „Zugang“ eine Authentifizierung wählen, oder den Header oder Schlüssel angeben, den er verlangt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/names.py"/>
        <source>There is a layer “{}” already; choose another name.</source>
        <translation>Einen Layer „{}“ gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>This address has no host that can be asked.</source>
        <translation>Diese Adresse hat keinen Host, der sich fragen ließe.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>This cannot be told for sure.</source>
        <translation>Sicher lässt sich das nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>This is a WMTS already: add it with “Add Remote WMTS” instead, layer by layer.</source>
        <translation>Das ist bereits ein WMTS: besser mit „Entfernten WMTS hinzufügen“ Layer für Layer hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Vector tiles</source>
        <translation>Vektorkacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>What came is no tile; it begins with “{}”.</source>
        <translation>Was kam, ist keine Kachel; es beginnt mit „{}“.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>as you chose</source>
        <translation>wie ausgewählt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>assumed: no tile could be looked at</source>
        <translation>angenommen: Es ließ sich keine Kachel ansehen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>assumed; give them below if you know them</source>
        <translation>angenommen; wenn bekannt, unten angeben</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>from the bottom</source>
        <translation>von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>from the top</source>
        <translation>von oben</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>it is the usual way, and neither the pictures nor anything else tells</source>
        <translation>es ist das Übliche, und weder die Bilder noch etwas anderes sprechen dafür oder dagegen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so</source>
        <translation>so steht es in den Metadaten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so, or its columns need two squares side by side</source>
        <translation>so steht es in den Metadaten, oder die Spalten brauchen zwei Quadrate nebeneinander</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its tilemapresource.xml is a TMS's, and TMS counts from the bottom</source>
        <translation>die tilemapresource.xml ist die eines TMS, und TMS zählt von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles lie within the extent that is given for them</source>
        <translation>nur so liegen die Kacheln in der Ausdehnung, die für sie angegeben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles of a level look like the coarser tile that they lie in (at {} of {} places that tell)</source>
        <translation>nur so gleichen die Kacheln einer Stufe der gröberen Kachel, in der sie liegen (an {} von {} aussagekräftigen Stellen)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do tiles go on at the edges of their neighbours (at {} of {} that tell)</source>
        <translation>nur so setzen sich Kacheln an den Rändern ihrer Nachbarn fort (an {} von {} aussagekräftigen Stellen)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so is there a tile at the place that was looked at</source>
        <translation>nur so gibt es an der angesehenen Stelle eine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>served as they are; only programs that draw vector tiles can show them</source>
        <translation>werden bereitgestellt, wie sie sind; nur Programme, die Vektorkacheln zeichnen, können sie zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>so it was given</source>
        <translation>so wurde es angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>that is what the tiles are</source>
        <translation>in diesem Format sind die Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the address says so</source>
        <translation>so sagt es die Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the service's document says so</source>
        <translation>so sagt es das Dokument des Dienstes</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the standard says so, and the pictures do not tell</source>
        <translation>so sagt es der Standard, und die Bilder verraten nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>the tile matrix set {} cannot be read: {}</source>
        <translation>das Kachelmatrixset {} lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the usual one; nothing contradicts it</source>
        <translation>das übliche; nichts spricht dagegen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the whole world</source>
        <translation>die ganze Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>there are tiles east of a single square</source>
        <translation>östlich eines einzelnen Quadrats gibt es noch Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>there is “tms” in the address, and TMS counts from the bottom</source>
        <translation>in der Adresse steht „tms“, und TMS zählt von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>those at which the service gave tiles when asked for a few</source>
        <translation>die, auf denen der Dienst bei einigen Anfragen Kacheln lieferte</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>those that hold tiles</source>
        <translation>die, auf denen es Kacheln gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{0} × {0} pixels</source>
        <translation>{0} × {0} Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° E</source>
        <translation>{:.2f}° O</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° N</source>
        <translation>{:.2f}° N</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° S</source>
        <translation>{:.2f}° S</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° W</source>
        <translation>{:.2f}° W</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>{} holds no tile matrix set (OGC 17-083 JSON)</source>
        <translation>{} enthält kein Kachelmatrixset (JSON nach OGC 17-083)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/names.py"/>
        <source>“{}” cannot name a layer: letters, digits, “_”, “.” and “-” can.</source>
        <translation>„{}“ kann kein Layername sein: Buchstaben, Ziffern, „_“, „.“ und „-“ sind möglich.</translation>
    </message>
</context>
<context>
    <name>AddTilesDialog</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add Tiles</source>
        <translation>Kacheln hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Publish the tiles as a layer of the server</source>
        <translation>Die Kacheln als Layer des Servers veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Stopped. Press Return in the line above to look again.</source>
        <translation>Angehalten. Mit der Eingabetaste in der Zeile oben wird noch einmal nachgesehen.</translation>
    </message>
</context>
<context>
    <name>AddTilesForm</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>As found: rows {}</source>
        <translation>Wie gefunden: Zeilen {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Flipped: rows {}</source>
        <translation>Gespiegelt: Zeilen {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Found Out</source>
        <translation>Herausgefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Please choose the picture that fits the map beside it.</source>
        <translation>Bitte das Bild wählen, das zur Karte daneben passt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Which Way Up?</source>
        <translation>Wo ist oben?</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Copy WMTS Address</source>
        <translation>WMTS-Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Requests answered a second
{} since the plugin was started, {} of them with an error</source>
        <translation>Beantwortete Anfragen je Sekunde
{} seit dem Start der Erweiterung, davon {} mit einem Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Running at {}</source>
        <translation>Läuft unter {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Served by the script, without QGIS.</source>
        <translation>Wird vom Skript bereitgestellt, ohne QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The WMTS address stands here</source>
        <translation>Hier steht die WMTS-Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The server is stopped.</source>
        <translation>Der Server ist angehalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>WMTS address of {}</source>
        <translation>WMTS-Adresse von {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>all layers</source>
        <translation>alle Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>A WMTS has an address that begins with http:// or https://.</source>
        <translation>Die Adresse eines WMTS beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>A configuration of QGIS's. Its secrets are neither written nor shown; what is typed into an address, Processing writes into its log.</source>
        <translation>Eine Konfiguration von QGIS. Ihre Geheimnisse werden weder geschrieben noch gezeigt; was in einer Adresse steht, schreibt die Verarbeitung dagegen in ihr Protokoll.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>A dimension is said as name=value, not as {}.</source>
        <translation>Eine Dimension wird als name=wert angegeben, nicht als {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>A file as “Cascade layers of a WMTS” or the panel of WMTS Bridge writes it.</source>
        <translation>Eine Datei, wie „Layer eines WMTS kaskadieren“ oder das Bedienfeld von WMTS Bridge sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>A layer of this project whose tiles come from a remote: XYZ, TMS or WMTS.</source>
        <translation>Ein Layer dieses Projekts, dessen Kacheln von einem entfernten Dienst kommen: XYZ, TMS oder WMTS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>A layer of this project. One that is not made of tiles is drawn, as it is now.</source>
        <translation>Ein Layer dieses Projekts. Besteht er nicht aus Kacheln, wird er gezeichnet, wie er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>A page for people, with all findings and what to do.</source>
        <translation>Eine Seite zum Lesen, mit allen Befunden und was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>A polygon for each level, in the CRS of the tile matrix set.</source>
        <translation>Ein Polygon je Stufe, im KBS des Kachelmatrixsets.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>A test case for each rule, as continuous integration shows them.</source>
        <translation>Ein Testfall je Regel, wie ihn kontinuierliche Integration anzeigt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Address of each layer, by line</source>
        <translation>Adresse jedes Layers, zeilenweise</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Address of the WMTS</source>
        <translation>Adresse des WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Address of the document</source>
        <translation>Adresse des Dokuments</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Address that the folder will have</source>
        <translation>Adresse, unter der der Ordner stehen wird</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>After so many requests it ends, with what was found out until then.</source>
        <translation>Nach so vielen Anfragen endet es, mit dem, was bis dahin herauskam.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>All findings and figures, to be read by programs.</source>
        <translation>Alle Befunde und Zahlen, für Programme.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>An address with {x}, {y} and {z}, a TMS or WMTS, a folder z/x/y, or an MBTiles file; instead of a layer of the project.</source>
        <translation>Eine Adresse mit {x}, {y} und {z}, ein TMS oder WMTS, ein Ordner z/x/y oder eine MBTiles-Datei; statt eines Layers des Projekts.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>An empty folder, or one of an earlier export of the same layer and levels.</source>
        <translation>Ein leerer Ordner, oder der eines früheren Exports desselben Layers mit denselben Stufen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>As the layer has it</source>
        <translation>Wie der Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Asked for at the same time.</source>
        <translation>So viele werden gleichzeitig angefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>At its source, this layer needs credentials; whoever reads the folder sees it.</source>
        <translation>An seiner Quelle braucht dieser Layer Zugangsdaten; wer den Ordner liest, sieht ihn.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Availability in per cent</source>
        <translation>Verfügbarkeit in Prozent</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Be polite to servers of others. 0: as many as it answers.</source>
        <translation>Rücksicht auf fremde Server. 0: so viele er beantwortet.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Be polite to servers of others. 0: as they come.</source>
        <translation>Rücksicht auf fremde Server. 0: so schnell sie kommen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Bytes that came</source>
        <translation>Geladene Bytes</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Capabilities document</source>
        <translation>Capabilities-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Cascade layers of a WMTS</source>
        <translation>Layer eines WMTS kaskadieren</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Changes made</source>
        <translation>Vorgenommene Änderungen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Choose a layer, or an address, or a catalogue: only one of them.</source>
        <translation>Einen Layer wählen, eine Adresse oder einen Katalog: nur eins davon.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Choose layers, or a catalogue: only one of them.</source>
        <translation>Layer wählen oder einen Katalog: nur eins von beiden.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Comes before the identifiers of the layers.</source>
        <translation>Steht vor den Kennungen der Layer.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Connects to a remote WMTS and writes layers of it into a catalogue: the file that “Serve layers for a time” and “python -m plugin serve --catalogue” serve. What is wrong in the remote's document is put right on the way.

Layers are added to a catalogue that is there; those that it has already stay as they are.

Of an authentication configuration only its id is written, so that such layers are served by QGIS only.</source>
        <translation>Verbindet sich mit einem entfernten WMTS und schreibt Layer daraus in einen Katalog: die Datei, die „Layer zeitweise bereitstellen“ und „python -m plugin serve --catalogue“ bereitstellen. Was am Dokument des entfernten Dienstes falsch ist, wird dabei richtiggestellt.

Einem vorhandenen Katalog werden die Layer hinzugefügt; die er schon hat, bleiben, wie sie sind.

Von einer Authentifizierungskonfiguration wird nur die ID geschrieben; solche Layer stellt daher nur QGIS bereit.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Corrected capabilities</source>
        <translation>Richtiggestellte Capabilities</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Differences, line by line</source>
        <translation>Unterschiede, Zeile für Zeile</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Dimensions (empty: the layer's defaults)</source>
        <translation>Dimensionen (leer: Vorgaben des Layers)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Each layer has its own files in it; layers may share a folder.</source>
        <translation>Jeder Layer hat darin eigene Dateien; mehrere Layer können sich einen Ordner teilen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Each level has four times the tiles of the one before.</source>
        <translation>Jede Stufe hat viermal so viele Kacheln wie die vorige.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Else they are left as they are.</source>
        <translation>Sonst bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Every tile that touches it is wanted.</source>
        <translation>Jede Kachel, die sie berührt, ist gemeint.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Export a static WMTS</source>
        <translation>Statischen WMTS exportieren</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Extent (empty: all of the layer)</source>
        <translation>Ausdehnung (leer: ganzer Layer)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Fetches the tiles of an area before anybody asks for them, and keeps them in the folder that the server takes tiles from: for slow remotes, and for working offline.

Tiles that are there and still good are not fetched again: what was cancelled, or broke off, goes on where it was when it is run again. A server may use the same folder meanwhile.

Mind the terms of use of the service that the tiles come from.</source>
        <translation>Lädt die Kacheln eines Gebiets, bevor jemand nach ihnen fragt, und legt sie in dem Ordner ab, aus dem der Server Kacheln nimmt: für langsame Dienste und für die Arbeit ohne Netz.

Vorhandene Kacheln, die noch gelten, werden nicht noch einmal geladen: Was abgebrochen wurde oder abbrach, geht beim nächsten Ausführen dort weiter, wo es stand. Ein Server darf denselben Ordner währenddessen benutzen.

Die Nutzungsbedingungen des Dienstes beachten, von dem die Kacheln kommen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Find real tile limits</source>
        <translation>Wirkliche Kachelgrenzen finden</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Finds out by asking where a layer of a WMTS really has tiles: one polygon for each level, in the CRS of the tile matrix set, with the first and the last row and column, counted from the top left.

Where `exact` is true, every edge was closed in on from both sides; `doubt` says what remains uncertain. A level at which no tile was found has no geometry.</source>
        <translation>Findet durch Anfragen heraus, wo ein Layer eines WMTS wirklich Kacheln hat: ein Polygon je Stufe im KBS des Kachelmatrixsets, mit der ersten und letzten Zeile und Spalte, gezählt von oben links.

Wo `exact` wahr ist, wurde jede Kante von beiden Seiten eingegrenzt; `doubt` sagt, was unsicher bleibt. Eine Stufe, auf der keine Kachel gefunden wurde, hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>First level</source>
        <translation>Erste Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>First level with tiles</source>
        <translation>Erste Stufe mit Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Folder of the cache (empty: memory alone)</source>
        <translation>Ordner des Caches (leer: nur im Arbeitsspeicher)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Folder of the cache (empty: the one of the catalogue's layer)</source>
        <translation>Ordner des Caches (leer: der des Layers im Katalog)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Format of the tiles</source>
        <translation>Format der Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Gave up: {}. What came is kept: run it again to go on.</source>
        <translation>Aufgegeben: {}. Was geladen ist, bleibt: noch einmal ausführen, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Getting tiles</source>
        <translation>Kacheln werden geladen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>How large they are cannot be told: {}</source>
        <translation>Wie groß sie sind, lässt sich nicht sagen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>How long to serve. 0: until it is cancelled.</source>
        <translation>Wie lange bereitgestellt wird. 0: bis zum Abbrechen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>How often what failed is tried again at the end, after a pause.</source>
        <translation>Wie oft Fehlgeschlagenes am Ende nach einer Pause noch einmal versucht wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Identifiers, with commas</source>
        <translation>Kennungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Identifiers, with commas between them, or one a line.</source>
        <translation>Kennungen, durch Kommas getrennt oder eine je Zeile.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>It asks for some tiles of each level, beginning at the coarsest.</source>
        <translation>Fragt von jeder Stufe einige Kacheln an, von der gröbsten an.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/project_layers.py"/>
        <source>It is drawn by another QGIS.</source>
        <translation>Er wird von einem anderen QGIS gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Its identifier in the capabilities.</source>
        <translation>Seine Kennung in den Capabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Its identifier, such as WebMercatorQuad.</source>
        <translation>Seine Kennung, etwa WebMercatorQuad.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Its identifier. Not needed for a layer of the project, nor where there is one.</source>
        <translation>Seine Kennung. Für einen Layer des Projekts nicht nötig, auch nicht, wo es nur einen gibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>JSON files (*.json);;All files (*.*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>Judge and mend</source>
        <translation>Prüfen und richtigstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Judges a WMTS: its document, its answers, where it really has tiles, and what each client will show. The address is that of the capabilities or of the service; a file is judged by what it says alone.

Only GET requests are made, few and slowly. What was found out so far is reported if it is cancelled.

Availability is the share, in per cent, of a sample of legal requests that were answered with a right tile.</source>
        <translation>Beurteilt einen WMTS: sein Dokument, seine Antworten, wo er wirklich Kacheln hat, und was jeder Client zeigen wird. Die Adresse ist die der Capabilities oder des Dienstes; eine Datei wird allein nach dem beurteilt, was in ihr steht.

Es werden nur GET-Anfragen gestellt, wenige und langsam. Nach einem Abbruch wird berichtet, was bis dahin gefunden wurde.

Die Verfügbarkeit ist der Anteil einer Stichprobe zulässiger Anfragen, in Prozent, der mit einer richtigen Kachel beantwortet wurde.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Keep these tiles for good</source>
        <translation>Diese Kacheln dauerhaft behalten</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Last level</source>
        <translation>Letzte Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Last level with tiles</source>
        <translation>Letzte Stufe mit Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Layer (empty: all)</source>
        <translation>Layer (leer: alle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Layer (empty: the first)</source>
        <translation>Layer (leer: der erste)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Layer of the WMTS or of the catalogue</source>
        <translation>Layer des WMTS oder des Katalogs</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Layer of tiles</source>
        <translation>Kachellayer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Layer to look for tiles of (empty: all)</source>
        <translation>Layer, dessen Kacheln gesucht werden (leer: alle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Layers (empty: all)</source>
        <translation>Layer (leer: alle)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Layers are added to a catalogue that is there.</source>
        <translation>Einem vorhandenen Katalog werden die Layer hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Layers of this project. Those not made of tiles are drawn, as they are now.</source>
        <translation>Layer dieses Projekts. Die nicht aus Kacheln bestehen, werden gezeichnet, wie sie jetzt sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Look where there really are tiles</source>
        <translation>Nachsehen, wo es wirklich Kacheln gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Looking whether all is there</source>
        <translation>Es wird nachgesehen, ob alles da ist</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>More than that is refused before anything is written.</source>
        <translation>Mehr wird abgelehnt, bevor etwas geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>More than that is refused by an estimate, and never written.</source>
        <translation>Mehr wird nach einer Schätzung abgelehnt und nie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Name of the store (empty: the host's)</source>
        <translation>Name des Datenspeichers (leer: der des Hosts)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>No secret is written: to serve this, let the environment variable {} hold it.</source>
        <translation>Geheimes wird nicht geschrieben: Zum Bereitstellen muss die Umgebungsvariable {} es enthalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>None of these tiles could be had: {}</source>
        <translation>Keine dieser Kacheln war zu bekommen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>None of these tiles exists.</source>
        <translation>Keine dieser Kacheln gibt es.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Not finished: {}</source>
        <translation>Nicht zu Ende geführt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Not put right: {}</source>
        <translation>Nicht richtiggestellt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>Nothing was published in this QGIS profile yet: say which layer, or catalogue.</source>
        <translation>In diesem QGIS-Profil wurde noch nichts veröffentlicht: Layer oder Katalog angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Number of layers</source>
        <translation>Anzahl der Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Replace tiles that are there</source>
        <translation>Vorhandene Kacheln ersetzen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report as a page</source>
        <translation>Bericht als Seite</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report for pipelines (JUnit)</source>
        <translation>Bericht für Pipelines (JUnit)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report for programs</source>
        <translation>Bericht für Programme</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Requests a second at most</source>
        <translation>Anfragen je Sekunde höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Requests at most</source>
        <translation>Anfragen höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Requests made</source>
        <translation>Gestellte Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Say which layer of the WMTS.</source>
        <translation>Angeben, welcher Layer des WMTS.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Say which layer of the catalogue; there are: {}</source>
        <translation>Angeben, welcher Layer des Katalogs; es gibt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Seed a cache</source>
        <translation>Cache vorab füllen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>Serve and keep</source>
        <translation>Bereitstellen und vorhalten</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Serve layers for a time</source>
        <translation>Layer zeitweise bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Serves layers as a WMTS, for some minutes or until it is cancelled. Those that are not made of tiles are drawn. The log says the address as soon as requests are answered; programs on this computer can load it.

With a catalogue, all of its layers are served. It is for models and for qgis_process; in QGIS's window, the panel of WMTS Bridge serves for as long as QGIS runs.</source>
        <translation>Stellt Layer als WMTS bereit, einige Minuten lang oder bis zum Abbrechen. Die nicht aus Kacheln bestehen, werden gezeichnet. Sobald Anfragen beantwortet werden, steht die Adresse im Protokoll; Programme auf diesem Rechner können sie laden.

Mit einem Katalog werden alle seine Layer bereitgestellt. Gedacht für Modelle und qgis_process; im QGIS-Fenster stellt das Bedienfeld von WMTS Bridge bereit, solange QGIS läuft.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Size at most, in MB</source>
        <translation>Größe höchstens, in MB</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Size of the cache in MB</source>
        <translation>Größe des Caches in MB</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Skip what lies under empty tiles</source>
        <translation>Überspringen, was unter leeren Kacheln liegt</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Style (empty: the layer's own)</source>
        <translation>Stil (leer: der des Layers)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Such as https://maps.example/tiles/; the document's addresses begin with it.</source>
        <translation>Etwa https://maps.example/tiles/; damit beginnen die Adressen im Dokument.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Such as: time=2026-01-01; elevation=5</source>
        <translation>Etwa: time=2026-01-01; elevation=5</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>The address of its capabilities, or of the service itself, or a file.</source>
        <translation>Die Adresse seiner Capabilities oder des Dienstes selbst, oder eine Datei.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>The address of its capabilities, or of the service itself.</source>
        <translation>Die Adresse seiner Capabilities oder des Dienstes selbst.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>The catalogue {} is damaged: {}</source>
        <translation>Der Katalog {} ist beschädigt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The coarsest level; if it is left out, the layer's.</source>
        <translation>Die gröbste Stufe; ohne Angabe die des Layers.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The extent is empty, or not on the earth.</source>
        <translation>Die Ausdehnung ist leer oder liegt nicht auf der Erde.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The identifier of a style.</source>
        <translation>Die Kennung eines Stils.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>The layer's identifier in the capabilities.</source>
        <translation>Die Kennung des Layers in den Capabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>The more, the surer is the share of requests that bring a tile.</source>
        <translation>Je mehr, desto sicherer ist der Anteil der Anfragen bekannt, die eine Kachel bringen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>The number in the address. 0 takes a free one.</source>
        <translation>Die Zahl in der Adresse. 0 nimmt einen freien.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>The port of the server that will serve the catalogue, for the addresses.</source>
        <translation>Der Port des Servers, der den Katalog bereitstellen wird; für die Adressen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>The whole document, to be put in the place of the service's own.</source>
        <translation>Das ganze Dokument, das an die Stelle des ursprünglichen treten kann.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>There is no catalogue {}.</source>
        <translation>Einen Katalog {} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>There is no layer to serve.</source>
        <translation>Es gibt keinen Layer zum Bereitstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/project_layers.py"/>
        <source>There is no such layer.</source>
        <translation>Diesen Layer gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>They stay when other tiles have to make room in the folder.</source>
        <translation>Sie bleiben, wenn andere Kacheln im Ordner Platz machen müssen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Tile limits</source>
        <translation>Kachelgrenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Tile matrix set (empty: the layer's first)</source>
        <translation>Kachelmatrixset (leer: das erste des Layers)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles a second at most</source>
        <translation>Kacheln je Sekunde höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Tiles asked for to measure availability</source>
        <translation>Kacheln, die zum Messen der Verfügbarkeit angefragt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Tiles at most</source>
        <translation>Kacheln höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles at once</source>
        <translation>Kacheln gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Tiles in the area</source>
        <translation>Kacheln im Gebiet</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that came</source>
        <translation>Geladene Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that could not be had</source>
        <translation>Kacheln, die nicht zu bekommen waren</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that do not exist</source>
        <translation>Kacheln, die es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that were there already</source>
        <translation>Kacheln, die schon da waren</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Trying failed tiles again</source>
        <translation>Fehlgeschlagene Kacheln werden noch einmal versucht</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Validate a WMTS</source>
        <translation>WMTS prüfen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>WMTS, tiles, tile server, OGC, cascade</source>
        <translation>WMTS, Kacheln, Kachelserver, OGC, Kaskade</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Waiting to try failed tiles again</source>
        <translation>Pause vor weiteren Versuchen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>What could not be put right</source>
        <translation>Was sich nicht richtigstellen ließ</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>What lies under an empty tile of a coarser level is not asked for.</source>
        <translation>Was unter einer leeren Kachel einer gröberen Stufe liegt, wird nicht angefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>What the connection is called in the catalogue.</source>
        <translation>Wie die Verbindung im Katalog heißt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>What the folder may take in all; left out, what the catalogue says, or 1 GB.</source>
        <translation>Was der Ordner insgesamt belegen darf; ohne Angabe, was im Katalog steht, oder 1 GB.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>What was changed, as programs like patch and git read it.</source>
        <translation>Was geändert wurde, so wie es Programme wie patch und git lesen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Where it is another than the layer's own, pictures are converted.</source>
        <translation>Ist es ein anderes als das des Layers, werden die Bilder umgewandelt.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Where tiles are kept between starts.</source>
        <translation>Wo Kacheln zwischen zwei Starts bleiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Whether every tile is there</source>
        <translation>Ob jede Kachel da ist</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Write corrected capabilities</source>
        <translation>Richtiggestellte Capabilities schreiben</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Writes a layer into a folder that any web server can serve as a WMTS, without a program of ours: the tiles, and the capabilities document that says where they are.

Put the folder at the address that you say here. Clients load 1.0.0/WMTSCapabilities.xml below it; they need to know RESTful WMTS, as QGIS, GDAL, ArcGIS, OpenLayers and Cesium do. For pages of other websites, let the web server send Access-Control-Allow-Origin.

The limits in the document are those of the tiles that were written. Tiles that do not exist are left out. What was cancelled, or broke off, goes on where it was when it is run again, and a further extent is added to what is there.

Mind the terms of use of the service that the tiles come from.</source>
        <translation>Schreibt einen Layer in einen Ordner, den jeder Webserver ohne weiteres Programm als WMTS bereitstellen kann: die Kacheln und das Capabilities-Dokument, das sagt, wo sie liegen.

Der Ordner gehört an die Adresse, die hier angegeben wird. Clients laden 1.0.0/WMTSCapabilities.xml darunter; sie müssen RESTful WMTS beherrschen, wie es QGIS, GDAL, ArcGIS, OpenLayers und Cesium tun. Für Seiten anderer Websites sollte der Webserver Access-Control-Allow-Origin senden.

Die Grenzen im Dokument sind die der geschriebenen Kacheln. Kacheln, die es nicht gibt, werden ausgelassen. Was abgebrochen wurde oder abbrach, geht beim nächsten Ausführen dort weiter, wo es stand, und eine weitere Ausdehnung kommt zum Vorhandenen hinzu.

Die Nutzungsbedingungen des Dienstes beachten, von dem die Kacheln kommen.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Writes the capabilities document of a WMTS, or of a file, with everything put right that is known to be wrong, and everything else kept as it is.

With probing, tiles are asked for, and the limits of each level are those at which there really are tiles. The log says what could not be put right.</source>
        <translation>Schreibt das Capabilities-Dokument eines WMTS oder einer Datei; was bekanntermaßen falsch ist, wird richtiggestellt, alles andere bleibt, wie es ist.

Wird nachgesehen, so werden Kacheln angefragt, und als Grenzen jeder Stufe gelten die, in denen es wirklich Kacheln gibt. Im Protokoll steht, was sich nicht richtigstellen ließ.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles</source>
        <translation>{:,} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles, about {}</source>
        <translation>{:,} Kacheln, etwa {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>“{}” is drawn by QGIS: there are no tiles to fetch.</source>
        <translation>„{}“ wird von QGIS gezeichnet: Es gibt keine Kacheln zu laden.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>… and {:,} more</source>
        <translation>… und {:,} weitere</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>… or address, folder or file of tiles</source>
        <translation>… oder Adresse, Ordner oder Datei mit Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>… or catalogue (empty: what is published in this QGIS)</source>
        <translation>… oder Katalog (leer: was in diesem QGIS veröffentlicht ist)</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source> tiles a second</source>
        <translation> Kacheln je Sekunde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Keep these tiles when others have to make room</source>
        <translation>Diese Kacheln &amp;behalten, wenn andere Platz machen müssen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Levels</source>
        <translation>&amp;Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Style</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Ask the remote for no more than this, to spare it</source>
        <translation>Nicht mehr als das vom entfernten Dienst verlangen, um ihn zu schonen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Each level has four times the tiles of the one before</source>
        <translation>Jede Stufe hat viermal so viele Kacheln wie die vorige</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Folder for Tiles</source>
        <translation>Ordner für Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Only inside</source>
        <translation>Nur innerhalb</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The area to fetch; if this is off, all of the layer</source>
        <translation>Das Gebiet, das geladen wird; ist das aus, der ganze Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The folder that keeps the tiles, as MBTiles</source>
        <translation>Der Ordner, in dem die Kacheln bleiben, als MBTiles</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The style whose tiles are fetched</source>
        <translation>Der Stil, dessen Kacheln geladen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The tile matrix set whose tiles are fetched</source>
        <translation>Das Kachelmatrixset, dessen Kacheln geladen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Tile &amp;matrix set</source>
        <translation>Kachel&amp;matrixset</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Tiles that are kept stay in the folder, whatever its size</source>
        <translation>Kacheln, die behalten werden, bleiben im Ordner, wie groß er auch wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>as they come</source>
        <translation>so schnell sie kommen</translation>
    </message>
</context>
<context>
    <name>BoundsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>If this is off, all that the source has is served</source>
        <translation>Ist das aus, wird alles bereitgestellt, was die Quelle hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Serve only what lies inside</source>
        <translation>Nur bereitstellen, was darin liegt</translation>
    </message>
</context>
<context>
    <name>BridgeController</name>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Applying the settings</source>
        <translation>Einstellungen werden angewendet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Drawing layers anew</source>
        <translation>Layer werden neu gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Keys and passwords of this layer are kept until QGIS is closed: without its master password QGIS cannot save them.</source>
        <translation>Schlüssel und Passwörter dieses Layers bleiben nur erhalten, bis QGIS beendet wird: Ohne Masterpasswort kann QGIS sie nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Opening tiles</source>
        <translation>Kacheln werden geöffnet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Reading the catalogue</source>
        <translation>Katalog wird gelesen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Removing layers</source>
        <translation>Layer werden entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Starting the server</source>
        <translation>Server wird gestartet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Stopping the server</source>
        <translation>Server wird angehalten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Without QGIS's master password, layers with stored keys cannot be opened.</source>
        <translation>Ohne das Masterpasswort von QGIS lassen sich Layer mit hinterlegten Schlüsseln nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>BridgeOptionsFactory</name>
    <message>
        <location filename="../../plugin/ui/options/factory.py"/>
        <source>WMTS Bridge</source>
        <translation>WMTS Bridge</translation>
    </message>
</context>
<context>
    <name>BridgeOptionsPage</name>
    <message>
        <location filename="../../plugin/ui/options/page.py"/>
        <source>Checking the settings</source>
        <translation>Einstellungen werden geprüft</translation>
    </message>
</context>
<context>
    <name>BridgePanel</name>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>, paused</source>
        <translation>, angehalten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Open the window of the job</source>
        <translation>Das Fenster des Auftrags öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Requests that could not be answered, and why</source>
        <translation>Anfragen, die sich nicht beantworten ließen, und warum</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Seeding {}: {} %</source>
        <translation>{} wird vorab geladen: {} %</translation>
    </message>
</context>
<context>
    <name>BridgeProvider</name>
    <message>
        <location filename="../../plugin/algorithms/provider.py"/>
        <source>WMTS Bridge</source>
        <translation>WMTS Bridge</translation>
    </message>
</context>
<context>
    <name>BridgeSettings</name>
    <message>
        <location filename="../../plugin/adapters/settings_checks.py"/>
        <source>Nothing can be written into “{}”.</source>
        <translation>In „{}“ lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/settings_checks.py"/>
        <source>“{}” is a file, and no folder.</source>
        <translation>„{}“ ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/settings_checks.py"/>
        <source>“{}” is no complete path.</source>
        <translation>„{}“ ist kein vollständiger Pfad.</translation>
    </message>
</context>
<context>
    <name>CacheBox</name>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Keep tiles</source>
        <translation>Kacheln &amp;aufbewahren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Folder for Tiles</source>
        <translation>Ordner für Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>In memory</source>
        <translation>Im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>In memory and in a folder</source>
        <translation>Im Arbeitsspeicher und in einem Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Offered to layers whose tiles are to be kept on disk; what is kept elsewhere stays there</source>
        <translation>Wird Layern vorgeschlagen, deren Kacheln auf Platte bleiben sollen; was anderswo liegt, bleibt dort</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Size in &amp;memory</source>
        <translation>Größe i&amp;m Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Size on &amp;disk</source>
        <translation>Größe auf Pla&amp;tte</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>The folder that keeps the tiles of the remote, as MBTiles</source>
        <translation>Der Ordner, in dem die Kacheln des entfernten Dienstes bleiben, als MBTiles</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Tiles Kept of Remotes</source>
        <translation>Aufbewahrte Kacheln entfernter Dienste</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>What all layers of one folder may take; the tiles asked for least go first</source>
        <translation>Was alle Layer eines Ordners belegen dürfen; am seltensten angefragte Kacheln weichen zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>What the tiles of all layers may take in memory</source>
        <translation>Was die Kacheln aller Layer im Arbeitsspeicher belegen dürfen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Where tiles are kept so that they come quickly</source>
        <translation>Wo Kacheln bleiben, damit sie schnell kommen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>as the catalogue says, else 1024 MB</source>
        <translation>wie im Katalog, sonst 1024 MB</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Cannot be added</source>
        <translation>Lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Please look which way up it is</source>
        <translation>Bitte ansehen, wo oben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>What will be added; select one to see and change how</source>
        <translation>Was hinzugefügt wird; auswählen, um zu sehen und zu ändern, wie</translation>
    </message>
</context>
<context>
    <name>ClientsBox</name>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Copy addresses for</source>
        <translation>Adressen &amp;kopieren für</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Host names</source>
        <translation>&amp;Hostnamen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Websites (CORS)</source>
        <translation>&amp;Websites (CORS)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Further names by which clients reach this computer, one a line. Requests by other names are refused, so that no website can get in by a name of its own.</source>
        <translation>Weitere Namen, unter denen Clients diesen Rechner erreichen, einer je Zeile. Anfragen unter anderen Namen werden abgewiesen, damit keine Website unter eigenem Namen hereinkommt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>The program that stands first where addresses are copied</source>
        <translation>Das Programm, das beim Kopieren von Adressen an erster Stelle steht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Websites whose pages may show layers that are fetched with your keys and passwords, one a line. All other layers may be shown by any website.</source>
        <translation>Websites, deren Seiten Layer zeigen dürfen, die mit eigenen Schlüsseln und Passwörtern geladen werden, eine je Zeile. Alle anderen Layer darf jede Website zeigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>one a line, such as {}</source>
        <translation>eine je Zeile, etwa {}</translation>
    </message>
</context>
<context>
    <name>ConnectionBox</name>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Absent statuses</source>
        <translation>Status für &amp;fehlende</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Max. connections</source>
        <translation>&amp;Höchstens gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Read time-out</source>
        <translation>Antw&amp;ort abwarten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Address of a proxy for this service alone</source>
        <translation>Adresse eines Proxys nur für diesen Dienst</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>C&amp;onnect time-out</source>
        <translation>Verbindun&amp;g abwarten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>CA certi&amp;ficates</source>
        <translation>CA-&amp;Zertifikate</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Certificates to trust beside those of the system (PEM)</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird (PEM)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>HTTP statuses by which this service says, beside 404, that a tile is absent</source>
        <translation>HTTP-Status, mit denen dieser Dienst neben 404 sagt, dass es eine Kachel nicht gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How long to wait for a connection</source>
        <translation>Wie lange auf eine Verbindung gewartet wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How long to wait for the next piece of an answer</source>
        <translation>Wie lange auf das nächste Stück einer Antwort gewartet wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How many connections there are at a time</source>
        <translation>Wie viele Verbindungen es gleichzeitig gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>as set in QGIS</source>
        <translation>wie in QGIS eingestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>such as 403, 500</source>
        <translation>etwa 403, 500</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>“Absent statuses” are HTTP statuses with commas between them: 403, 500</source>
        <translation>„Status für fehlende“ sind HTTP-Status, durch Kommas getrennt: 403, 500</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Copy for</source>
        <translation>Kopieren für</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>It gets the same as “{}”.</source>
        <translation>Es bekommt dasselbe wie „{}“.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Its documentation says that it loads WMTS: {}</source>
        <translation>Laut seiner Dokumentation lädt es WMTS: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Other Programs</source>
        <translation>Andere Programme</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../plugin/adapters/copying.py"/>
        <source>The layer is not served now: start it first.</source>
        <translation>Der Layer wird gerade nicht bereitgestellt: erst den Server starten.</translation>
    </message>
</context>
<context>
    <name>CorrectedPage</name>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Add to &amp;Project</source>
        <translation>Zum Projek&amp;t hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Copies the address for other programs</source>
        <translation>Kopiert die Adresse für andere Programme</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Loads a layer of the corrected service into QGIS</source>
        <translation>Lädt einen Layer des richtiggestellten Dienstes in QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Nothing had to be put right in the document.</source>
        <translation>Im Dokument musste nichts richtiggestellt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>S&amp;top Serving</source>
        <translation>Bereitstellen been&amp;den</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Ser&amp;ved at</source>
        <translation>Bereit&amp;gestellt unter</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Serves the corrected document no longer</source>
        <translation>Stellt das richtiggestellte Dokument nicht länger bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>The corrected document is served here while QGIS runs</source>
        <translation>Das richtiggestellte Dokument wird hier bereitgestellt, solange QGIS läuft</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What was put right, one by one, and what could not be</source>
        <translation>Was richtiggestellt wurde, eins nach dem anderen, und was nicht ging</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>CorrectedServer</name>
    <message>
        <location filename="../../plugin/ui/validation/serving.py"/>
        <source>Removing a corrected document</source>
        <translation>Richtiggestelltes Dokument wird entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/serving.py"/>
        <source>Serving a corrected document</source>
        <translation>Richtiggestelltes Dokument wird bereitgestellt</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>A tile</source>
        <translation>Eine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>An empty picture</source>
        <translation>Ein leeres Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Declared limits: {}</source>
        <translation>Angegebene Grenzen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Found limits: {}</source>
        <translation>Gefundene Grenzen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>No tile</source>
        <translation>Keine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>QGIS does not know the CRS {}: this coverage cannot be drawn.</source>
        <translation>QGIS kennt das KBS {} nicht: Diese Abdeckung lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Tested tiles: {}</source>
        <translation>Geprüfte Kacheln: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>The picture that says “no data”</source>
        <translation>Das Bild, das „keine Daten“ bedeutet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>&amp;Draw on the Map</source>
        <translation>Auf der &amp;Karte zeichnen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>&amp;Remove from the Map</source>
        <translation>Von der Karte &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Coverage of {}</source>
        <translation>Abdeckung von {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Declared limits</source>
        <translation>Angegebene Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Draws the found limits and the tested tiles as temporary layers</source>
        <translation>Zeichnet die gefundenen Grenzen und die geprüften Kacheln als temporäre Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Found limits</source>
        <translation>Gefundene Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Removes these temporary layers again</source>
        <translation>Entfernt diese temporären Layer wieder</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>The first {} of {} are drawn; select others to see them.</source>
        <translation>Die ersten {} von {} sind gezeichnet; andere auswählen, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>The map shows tiles of the level that is asked for at its scale.</source>
        <translation>Die Karte zeigt Kacheln der Stufe, die zu ihrem Maßstab gehört.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/pages.py"/>
        <source>What the selected row means</source>
        <translation>Was die ausgewählte Zeile bedeutet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>a WMTS without a title</source>
        <translation>ein WMTS ohne Titel</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>QGIS knows no authentication configuration {}.</source>
        <translation>QGIS kennt keine Authentifizierungskonfiguration {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>The authentication method {} gives no HTTP header that could be passed on.</source>
        <translation>Das Authentifizierungsverfahren {} liefert keinen HTTP-Header, der sich weitergeben ließe.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>This QGIS cannot use the method API Header; newer ones (3.40) can.</source>
        <translation>Dieses QGIS kennt das Verfahren „API Header“ nicht; neuere (ab 3.40) kennen es.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>Without the master password QGIS does not give its stored credentials.</source>
        <translation>Ohne Masterpasswort gibt QGIS gespeicherte Zugangsdaten nicht heraus.</translation>
    </message>
</context>
<context>
    <name>CredentialsBox</name>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>&amp;User</source>
        <translation>B&amp;enutzer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>A configuration of QGIS that adds what the service wants to each request</source>
        <translation>Eine Konfiguration von QGIS, die jeder Anfrage hinzufügt, was der Dienst verlangt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Best is a configuration of QGIS: its secrets stay in QGIS's encrypted database.</source>
        <translation>Am besten ist eine Konfiguration von QGIS: Ihre Geheimnisse bleiben in der verschlüsselten Datenbank von QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>HTTP headers</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>HTTP headers that go with every request</source>
        <translation>HTTP-Header, die mit jeder Anfrage gehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>It is kept in QGIS's encrypted authentication database, never in a file</source>
        <translation>Es bleibt in der verschlüsselten Authentifizierungsdatenbank von QGIS, nie in einer Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Parameters (authKey)</source>
        <translation>Parameter (authKey)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Parameters that go with every request, such as authkey or token</source>
        <translation>Parameter, die mit jeder Anfrage gehen, etwa authkey oder token</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>User name for HTTP basic authentication</source>
        <translation>Benutzername für die Basisauthentifizierung über HTTP</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>User, Headers and Keys</source>
        <translation>Benutzer, Header und Schlüssel</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>Put right</source>
        <translation>Richtiggestellt</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>The capabilities as they are, and put right; an element a line</source>
        <translation>Die Capabilities, wie sie sind und richtiggestellt; ein Element je Zeile</translation>
    </message>
</context>
<context>
    <name>DimensionBar</name>
    <message>
        <location filename="../../plugin/ui/add_remote/dimension_bar.py"/>
        <source>Goes through the values one by one</source>
        <translation>Geht die Werte der Reihe nach durch</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dimension_bar.py"/>
        <source>The value that is previewed</source>
        <translation>Der Wert, der in der Vorschau gezeigt wird</translation>
    </message>
</context>
<context>
    <name>EditLayerDialog</name>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Asking what the remote offers</source>
        <translation>Der entfernte Dienst wird nach seinem Angebot gefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Bounds</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Edit Layer “{}”</source>
        <translation>Layer „{}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Names and Texts</source>
        <translation>Namen und Texte</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Remote WMTS</source>
        <translation>Entfernter WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>Die erste und die letzte Stufe angeben, die erste nicht über der letzten, oder keine.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Add Remote WMTS…</source>
        <translation>Entfernten WMTS hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Add Tiles…</source>
        <translation>Kacheln hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>No layer is served yet.

Select a layer in the Layers panel, then serve it: other programs on this computer can load it as WMTS. Tiles are passed on as they are, every other layer is drawn. Or add tiles, which you can also drop here, or a WMTS from elsewhere.</source>
        <translation>Noch wird kein Layer bereitgestellt.

Im Fenster „Layer“ einen Layer auswählen und bereitstellen: Andere Programme auf diesem Rechner können ihn als WMTS laden. Kacheln werden unverändert weitergegeben, jeder andere Layer wird gezeichnet. Auch Kacheln, die man hierher ziehen kann, oder ein WMTS von anderswo lassen sich hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve layers of a WMTS elsewhere from here</source>
        <translation>Layer eines anderen WMTS von hier aus bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve the Selected Layer</source>
        <translation>Ausgewählten Layer bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve the layer that is selected in the Layers panel</source>
        <translation>Den Layer bereitstellen, der im Fenster „Layer“ ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve tiles by their address, a folder or a file</source>
        <translation>Kacheln nach Adresse, Ordner oder Datei bereitstellen</translation>
    </message>
</context>
<context>
    <name>GroundCanvas</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/ground_canvas.py"/>
        <source>Map where the tiles would lie</source>
        <translation>Karte, wo die Kacheln lägen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/ground_canvas.py"/>
        <source>The project's map where the tiles would lie (in the frame); drag to move it</source>
        <translation>Die Karte des Projekts, wo die Kacheln lägen (im Rahmen); zum Verschieben ziehen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>WMTS Bridge Help</source>
        <translation>Hilfe zu WMTS Bridge</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>What this window does (F1)</source>
        <translation>Was dieses Fenster tut (F1)</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Ask for no further tiles until it is resumed</source>
        <translation>Bis zum Fortsetzen keine weiteren Kacheln anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Beginning…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>End the job; what was fetched stays, and it can go on later</source>
        <translation>Den Auftrag beenden; was geladen ist, bleibt, und es kann später weitergehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>The tiles that could not be had</source>
        <translation>Die Kacheln, die nicht zu bekommen waren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
</context>
<context>
    <name>JobTask</name>
    <message>
        <location filename="../../plugin/adapters/tasks.py"/>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tasks.py"/>
        <source>Something unexpected happened ({}); the log messages panel says where.</source>
        <translation>Etwas Unerwartetes ist geschehen ({}); im Protokoll von QGIS steht, wo.</translation>
    </message>
</context>
<context>
    <name>KeepServing</name>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>QGIS's Python cannot be started: {}</source>
        <translation>Das Python von QGIS lässt sich nicht starten: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>The script cannot be written: {}</source>
        <translation>Das Skript lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>The script was written, but does not start: {}</source>
        <translation>Das Skript wurde geschrieben, startet aber nicht: {}</translation>
    </message>
</context>
<context>
    <name>KeepServingSwitch</name>
    <message>
        <location filename="../../plugin/adapters/keep_serving/switch.py"/>
        <source>Serving without QGIS</source>
        <translation>Bereitstellen ohne QGIS</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add Remote WMTS…</source>
        <translation>Entfernten WMTS hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add Tiles…</source>
        <translation>Kacheln hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add the layer to this project as other programs get it: as WMTS</source>
        <translation>Den Layer so zu diesem Projekt hinzufügen, wie ihn andere Programme bekommen: als WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add to Project</source>
        <translation>Zum Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Answer no requests; the layers stay in the list</source>
        <translation>Keine Anfragen beantworten; die Layer bleiben in der Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Answer other programs' requests</source>
        <translation>Anfragen anderer Programme beantworten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Change the layer's name, texts, bounds, levels, format and cache</source>
        <translation>Name, Texte, Begrenzung, Stufen, Format und Cache des Layers ändern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Connect to a WMTS elsewhere, and serve its layers here</source>
        <translation>Mit einem anderen WMTS verbinden und dessen Layer hier bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy WMTS Address</source>
        <translation>WMTS-Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy the WMTS address of the selected layer, or of all layers if none is</source>
        <translation>Die WMTS-Adresse des ausgewählten Layers kopieren; ist keiner ausgewählt, die aller Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Fetch the tiles of an area beforehand, to work fast or offline</source>
        <translation>Die Kacheln eines Gebiets im Voraus laden, um schnell oder ohne Netz zu arbeiten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Judge the layer's WMTS as other programs find it</source>
        <translation>Den WMTS des Layers beurteilen, wie andere Programme ihn vorfinden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Keep Serving Without QGIS</source>
        <translation>Auch ohne QGIS bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Look at the layer, and all its addresses, in the web browser</source>
        <translation>Den Layer und alle seine Adressen im Webbrowser ansehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Start Page</source>
        <translation>Startseite öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Seed…</source>
        <translation>Vorab laden…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve also while QGIS is closed: a script that starts at log-in takes over, and leaves the server to QGIS while it runs</source>
        <translation>Auch bereitstellen, wenn QGIS nicht läuft: Ein Skript, das bei der Anmeldung startet, übernimmt und überlässt QGIS den Server, solange es läuft</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the Selected Layer</source>
        <translation>Ausgewählten Layer bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the layer that is selected in the Layers panel as WMTS</source>
        <translation>Den Layer, der im Fenster „Layer“ ausgewählt ist, als WMTS bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the selected layers no longer</source>
        <translation>Die ausgewählten Layer nicht länger bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve tiles by their address, a TMS service, a folder or an MBTiles file</source>
        <translation>Kacheln nach Adresse, TMS-Dienst, Ordner oder MBTiles-Datei bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Start the Server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Stop the Server</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Validate…</source>
        <translation>Prüfen…</translation>
    </message>
</context>
<context>
    <name>LayerOffer</name>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>QGIS itself cannot read “{}”. Mend its data source, then serve it.</source>
        <translation>QGIS selbst kann „{}“ nicht lesen. Erst die Datenquelle in Ordnung bringen, dann bereitstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>Select a layer in the Layers panel first.</source>
        <translation>Zuerst im Fenster „Layer“ einen Layer auswählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The address of “{}” holds neither {{x}} and {{y}} nor {{q}}.</source>
        <translation>Die Adresse von „{}“ enthält weder {{x}} und {{y}} noch {{q}}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The data source of “{}” does not say which layer of which WMTS it is.</source>
        <translation>Die Datenquelle von „{}“ sagt nicht, welcher Layer von welchem WMTS es ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The tiles of “{}” do not lie in folders {{z}}/{{x}}/{{y}}: {}</source>
        <translation>Die Kacheln von „{}“ liegen nicht in Ordnern {{z}}/{{x}}/{{y}}: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>“{}” is a table: there is nothing to draw.</source>
        <translation>„{}“ ist eine Tabelle: Es gibt nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>LayerOptions</name>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Bounds</source>
        <translation>&amp;Begrenzung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Drawn besides</source>
        <translation>Zus&amp;ätzlich gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Identifier</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>204 (no content)</source>
        <translation>204 (kein Inhalt)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>404 (not found)</source>
        <translation>404 (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Absent ti&amp;les</source>
        <translation>Feh&amp;lende Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>All of the layer</source>
        <translation>Der ganze Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>All that can be used</source>
        <translation>Alle verwendbaren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>An empty tile</source>
        <translation>Eine leere Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>As the remote has it ({})</source>
        <translation>Wie beim entfernten Dienst ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Le&amp;vels</source>
        <translation>St&amp;ufen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only these levels are served; what the remote lacks of them is drawn</source>
        <translation>Nur diese Stufen werden bereitgestellt; was dem entfernten Dienst davon fehlt, wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only tiles in here are served, in degrees</source>
        <translation>Nur Kacheln hier drin werden bereitgestellt, in Grad</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>St&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The answer for a tile that the remote does not have</source>
        <translation>Die Antwort auf eine Kachel, die der entfernte Dienst nicht hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The coarsest level</source>
        <translation>Die gröbste Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The finest level</source>
        <translation>Die feinste Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The format in which tiles are fetched and served</source>
        <translation>Das Format, in dem Kacheln geladen und bereitgestellt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The identifier of a layer is made of letters A to Z, digits, “_”, “.” and “-”.</source>
        <translation>Die Kennung eines Layers besteht aus Buchstaben A bis Z, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The name by which other programs ask for the layer</source>
        <translation>Der Name, unter dem andere Programme nach dem Layer fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The name that people read</source>
        <translation>Der Name zum Lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The style that clients get who do not ask for one</source>
        <translation>Der Stil für Clients, die keinen verlangen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The usual one</source>
        <translation>Das Übliche</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The value that clients get who do not ask for one</source>
        <translation>Der Wert für Clients, die keinen verlangen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Tile matrix &amp;sets</source>
        <translation>Kachelmatrix&amp;sets</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn from its tiles</source>
        <translation>Kachelmatrixsets, die dem entfernten Dienst fehlen und aus seinen Kacheln gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Web Mercator if the remote lacks it</source>
        <translation>Web-Mercator, falls es dem entfernten Dienst fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Which tile matrix sets of the remote are published</source>
        <translation>Welche Kachelmatrixsets des entfernten Dienstes veröffentlicht werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Drawn by QGIS</source>
        <translation>Von QGIS gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>TMS</source>
        <translation>TMS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>WMTS</source>
        <translation>WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>XYZ</source>
        <translation>XYZ</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>cannot be served</source>
        <translation>lässt sich nicht bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>is not served: the server is stopped</source>
        <translation>wird nicht bereitgestellt: Der Server ist angehalten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>is served</source>
        <translation>wird bereitgestellt</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>No layer matches the search.</source>
        <translation>Kein Layer passt zur Suche.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>Search by title, identifier or source</source>
        <translation>Nach Titel, Kennung oder Quelle suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>Show the layers that have this in a name or their source</source>
        <translation>Die Layer zeigen, die das im Namen oder in ihrer Quelle haben</translation>
    </message>
</context>
<context>
    <name>LevelsLine</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>its own</source>
        <translation>die eigene</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Client: {}</source>
        <translation>Client: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Last at {}, {} requests</source>
        <translation>Zuletzt um {}, {} Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Layer: {}</source>
        <translation>Layer: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Request: {} (status {})</source>
        <translation>Anfrage: {} (Status {})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>What helps: {}</source>
        <translation>Was hilft: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>All layers</source>
        <translation>Alle Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>All that is known of the selected entry</source>
        <translation>Alles, was über den ausgewählten Eintrag bekannt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Copy Entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Copy all of the selected entry as text</source>
        <translation>Alles zum ausgewählten Eintrag als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Every request for this layer so far was answered.</source>
        <translation>Jede Anfrage nach diesem Layer wurde bisher beantwortet.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Every request so far was answered.</source>
        <translation>Jede Anfrage wurde bisher beantwortet.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Forget what failed so far</source>
        <translation>Vergessen, was bisher fehlschlug</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Last at</source>
        <translation>Zuletzt um</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Show what is about this layer only</source>
        <translation>Nur zeigen, was diesen Layer betrifft</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>When another program asks for something that there is not, it is told here: who asked, what is wrong, and what helps.</source>
        <translation>Fragt ein anderes Programm nach etwas, das es nicht gibt, steht es hier: wer gefragt hat, was nicht stimmt und was hilft.</translation>
    </message>
</context>
<context>
    <name>MainThread</name>
    <message>
        <location filename="../../plugin/adapters/main_thread.py"/>
        <source>QGIS is busy and did not answer; try again.</source>
        <translation>QGIS ist beschäftigt und hat nicht geantwortet; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/main_thread.py"/>
        <source>QGIS is closing.</source>
        <translation>QGIS wird gerade beendet.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Copied for {}. {}</source>
        <translation>Kopiert für {}. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>More is in the tool tip of the layer in the list.</source>
        <translation>Mehr steht im Tooltip des Layers in der Liste.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Only in QGIS, which draws them or has their keys: {}.</source>
        <translation>Nur in QGIS, das sie zeichnet oder ihre Schlüssel hat: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Serving goes on when QGIS is closed, and starts at log-in.</source>
        <translation>Das Bereitstellen geht weiter, wenn QGIS nicht läuft, und beginnt bei der Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>The WMTS address is on the clipboard. Paste it into the other program.</source>
        <translation>Die WMTS-Adresse ist in der Zwischenablage. Im anderen Programm einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>{} layers are no longer served.</source>
        <translation>{} Layer werden nicht mehr bereitgestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is in the project now.</source>
        <translation>„{}“ ist jetzt im Projekt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is no longer served.</source>
        <translation>„{}“ wird nicht mehr bereitgestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is served at {}…</source>
        <translation>„{}“ läuft unter {}…</translation>
    </message>
</context>
<context>
    <name>OffersModel</name>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Repaired:</source>
        <translation>Repariert:</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Tile matrix sets</source>
        <translation>Kachelmatrixsets</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>{} (cannot be used)</source>
        <translation>{} (nicht verwendbar)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>{}, levels: {}</source>
        <translation>{}, Stufen: {}</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Connect to a service to see its layers.</source>
        <translation>Mit einem Dienst verbinden, um seine Layer zu sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Layers of the remote</source>
        <translation>Layer des entfernten Dienstes</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Layers: {}</source>
        <translation>Layer: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Part of a name, title, format, tile matrix set or CRS</source>
        <translation>Teil eines Namens, Titels, Formats, Kachelmatrixsets oder KBS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Search layers</source>
        <translation>Layer suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Take the ticks of all layers that are shown away</source>
        <translation>Häkchen aller gezeigten Layer wegnehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Tick all layers that are shown</source>
        <translation>Bei allen gezeigten Layern Häkchen setzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>repairs of the document: {}</source>
        <translation>Reparaturen am Dokument: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>shown: {}</source>
        <translation>gezeigt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>to be published: {}</source>
        <translation>zu veröffentlichen: {}</translation>
    </message>
</context>
<context>
    <name>OptionsTabs</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Attribution</source>
        <translation>&amp;Quellenangabe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Cache</source>
        <translation>&amp;Cache</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Extent</source>
        <translation>&amp;Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Grid</source>
        <translation>Kachel&amp;gitter</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Identifier</source>
        <translation>Ke&amp;nnung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Levels</source>
        <translation>&amp;Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>A&amp;uthentication</source>
        <translation>A&amp;uthentifizierung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>An authentication that QGIS keeps; nothing of it is copied</source>
        <translation>Eine Authentifizierung, die QGIS verwahrt; nichts davon wird kopiert</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Choose a Grid</source>
        <translation>Kachelgitter wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Choose a tile matrix set in a JSON file (OGC 17-083)</source>
        <translation>Ein Kachelmatrixset aus einer JSON-Datei wählen (OGC 17-083)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Found out</source>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Found out: {}</source>
        <translation>Herausgefunden: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>From the bottom (TMS)</source>
        <translation>Von unten (TMS)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>From the top (XYZ)</source>
        <translation>Von oben (XYZ)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Headers that go with each request, such as a referer or a key</source>
        <translation>Header, die mit jeder Anfrage gehen, etwa ein Referer oder ein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>In memory</source>
        <translation>Im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>On disk</source>
        <translation>Auf Platte</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The coarsest level</source>
        <translation>Die gröbste Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The finest level</source>
        <translation>Die feinste Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The folder for tiles that are kept on disk</source>
        <translation>Der Ordner für Kacheln, die auf Platte bleiben</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The format in which the layer is offered first</source>
        <translation>Das Format, in dem der Layer zuerst angeboten wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The layer's name in addresses: letters, digits, “_”, “.” and “-”</source>
        <translation>Der Name des Layers in Adressen: Buchstaben, Ziffern, „_“, „.“ und „-“</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The side of a tile in pixels</source>
        <translation>Die Seitenlänge einer Kachel in Pixeln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The tile matrix set: a well-known one, a national one, or a JSON file</source>
        <translation>Das Kachelmatrixset: ein bekanntes, ein nationales oder eine JSON-Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile &amp;size</source>
        <translation>Kachelg&amp;röße</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile matrix sets (*.json)</source>
        <translation>Kachelmatrixsets (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>What programs show as the layer's name</source>
        <translation>Was Programme als Namen des Layers zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Where the tiles are: outside of it nothing is served</source>
        <translation>Wo die Kacheln sind: Außerhalb wird nichts bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Where tiles are kept that were asked for once</source>
        <translation>Wo Kacheln bleiben, die einmal angefragt wurden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Which way the source counts its rows</source>
        <translation>Von wo die Quelle ihre Zeilen zählt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Whose the tiles are</source>
        <translation>Wem die Kacheln gehören</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>made from the title</source>
        <translation>aus dem Titel gebildet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>that of the source</source>
        <translation>wie bei der Quelle</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Remove the chosen rows</source>
        <translation>Gewählte Zeilen entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Publish</source>
        <translation>Ver&amp;öffentlichen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Save Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Store</source>
        <translation>&amp;Datenspeicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Validate…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>A connection that is here already, or a new one</source>
        <translation>Eine vorhandene Verbindung oder eine neue</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Ask the service anew and tell what changed</source>
        <translation>Den Dienst neu befragen und sagen, was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Judge the service, or the layer that is looked at, before it is published</source>
        <translation>Den Dienst oder den angesehenen Layer vor dem Veröffentlichen beurteilen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Keep the store and serve the ticked layers as WMTS, no others of it</source>
        <translation>Den Datenspeicher behalten und die Layer mit Häkchen als WMTS bereitstellen, andere daraus nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Options of the Layer</source>
        <translation>Optionen des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Remove the store and all of its layers</source>
        <translation>Den Datenspeicher und alle seine Layer entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Stop what is being done</source>
        <translation>Das Laufende anhalten</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level {}: {} × {} tiles; rows {} to {}, columns {} to {}</source>
        <translation>Stufe {}: {} × {} Kacheln; Zeilen {} bis {}, Spalten {} bis {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level: choose one to see it pixel by pixel</source>
        <translation>Stufe: eine auswählen, um sie Pixel für Pixel zu sehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>QGIS cannot show the layer in {}.</source>
        <translation>QGIS kann den Layer in {} nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Show or hide: {}</source>
        <translation>Ein- oder ausblenden: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Tile borders</source>
        <translation>Kachelränder</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Tile matrix set</source>
        <translation>Kachelmatrixset</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Zoom to the whole layer</source>
        <translation>Auf den ganzen Layer zoomen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>{} · here: row {}, column {}</source>
        <translation>{} · hier: Zeile {}, Spalte {}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 request, {}</source>
        <translation>1 Anfrage, {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Beginning</source>
        <translation>Es geht los</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Not finished: {}</source>
        <translation>Nicht zu Ende geführt: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Ready. It only reads, and asks seldom.</source>
        <translation>Bereit. Es wird nur gelesen und selten gefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Stopped: this is what was found until then</source>
        <translation>Angehalten: Das wurde bis dahin gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Stopping; what was found so far is kept</source>
        <translation>Wird angehalten; was bisher gefunden wurde, bleibt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} % of the tiles asked for came and are right</source>
        <translation>{} % der angefragten Kacheln kamen und sind richtig</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} errors</source>
        <translation>{} Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} notes</source>
        <translation>{} Hinweise</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} requests, {}</source>
        <translation>{} Anfragen, {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} warnings</source>
        <translation>{} Warnungen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{}: {} of {}</source>
        <translation>{}: {} von {}</translation>
    </message>
</context>
<context>
    <name>ProjectLayer</name>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>QGIS cannot read “{}” from {}.</source>
        <translation>QGIS kann „{}“ nicht von {} lesen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>“{}” is not served at the moment.</source>
        <translation>„{}“ wird derzeit nicht bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>RemoteBox</name>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Drawn besides</source>
        <translation>Zus&amp;ätzlich gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Style</source>
        <translation>Sti&amp;l</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Tile matrix sets</source>
        <translation>Kachelma&amp;trixsets</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>All that can be used</source>
        <translation>Alle verwendbaren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>None, or Web Mercator if the remote has nothing in it</source>
        <translation>Keine, oder Web-Mercator, wenn der entfernte Dienst nichts darin hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's style; empty: its default</source>
        <translation>Der Stil des entfernten Dienstes; leer: seine Vorgabe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's tile matrix sets that are served</source>
        <translation>Die Kachelmatrixsets des entfernten Dienstes, die bereitgestellt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn here from its tiles</source>
        <translation>Kachelmatrixsets, die dem entfernten Dienst fehlen und hier aus seinen Kacheln gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>RemoteListing</name>
    <message>
        <location filename="../../plugin/adapters/remote_listing.py"/>
        <source>the remote does not describe it</source>
        <translation>der entfernte Dienst beschreibt es nicht</translation>
    </message>
</context>
<context>
    <name>RemotePublishing</name>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is a store {} already: choose it above to change it, or take another name.</source>
        <translation>Einen Datenspeicher {} gibt es schon: ihn oben auswählen, um ihn zu ändern, oder einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is another layer {} already: give it another identifier.</source>
        <translation>Einen anderen Layer {} gibt es schon: diesem eine andere Kennung geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is no store {} any more.</source>
        <translation>Einen Datenspeicher {} gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RemoteSession</name>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Bringing a store back</source>
        <translation>Datenspeicher wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Connecting to a remote WMTS</source>
        <translation>Verbindung zu einem entfernten WMTS wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Opening a preview</source>
        <translation>Vorschau wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Publishing layers</source>
        <translation>Layer werden veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Removing a store</source>
        <translation>Datenspeicher wird entfernt</translation>
    </message>
</context>
<context>
    <name>RemoteTrouble</name>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>A WMS has no tiles to cascade; QGIS adds it itself as a WMS layer.</source>
        <translation>Ein WMS hat keine Kacheln zum Kaskadieren; QGIS selbst fügt ihn als WMS-Layer hinzu.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address and whether this computer is online.</source>
        <translation>Adresse prüfen, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address, also whether it begins with https.</source>
        <translation>Adresse prüfen, auch ob sie mit https beginnt.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address, or allow more time under “Connection”.</source>
        <translation>Adresse prüfen oder unter „Verbindung“ mehr Zeit einräumen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address: it should lead to the capabilities of a WMTS.</source>
        <translation>Adresse prüfen: Sie sollte zu den Capabilities eines WMTS führen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the proxy here and in QGIS's options.</source>
        <translation>Den Proxy hier und in den Optionen von QGIS prüfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Choose an authentication configuration, or check user, password and headers.</source>
        <translation>Eine Authentifizierungskonfiguration wählen, oder Benutzer, Passwort und Header prüfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>If you trust its certificate, name it as “CA certificates” under “Connection”.</source>
        <translation>Ist sein Zertifikat vertrauenswürdig, es unter „Verbindung“ bei „CA-Zertifikate“ angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>It may be a login page: choose credentials, or check the address.</source>
        <translation>Vielleicht ist es eine Anmeldeseite: Zugangsdaten wählen oder Adresse prüfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>The proxy wants credentials: set them in QGIS's options or with the proxy.</source>
        <translation>Der Proxy verlangt Zugangsdaten: Sie lassen sich in den Optionen von QGIS oder beim Proxy eintragen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>The service itself is in trouble: try again later.</source>
        <translation>Der Dienst selbst ist gestört: später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>RenderedLayers</name>
    <message>
        <location filename="../../plugin/adapters/rendered/opening.py"/>
        <source>It lies outside the tile matrix set {}.</source>
        <translation>Er liegt außerhalb des Kachelmatrixsets {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>QGIS could not draw “{}”: {}</source>
        <translation>QGIS konnte „{}“ nicht zeichnen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>QGIS could not write the picture.</source>
        <translation>QGIS konnte das Bild nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>QGIS draws it while the project {} is open.</source>
        <translation>QGIS zeichnet ihn, solange das Projekt {} geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>QGIS has no such layer any more; or open its project.</source>
        <translation>QGIS hat diesen Layer nicht mehr; vielleicht muss sein Projekt geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>The layer is being closed.</source>
        <translation>Der Layer wird gerade geschlossen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/opening.py"/>
        <source>The layer lies outside its bounds.</source>
        <translation>Der Layer liegt außerhalb seiner Begrenzung.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>The project has no map theme “{}”.</source>
        <translation>Das Projekt hat kein Kartenthema „{}“.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>There is nothing to draw: QGIS cannot read its data.</source>
        <translation>Es gibt nichts zu zeichnen: QGIS kann die Daten nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>“{}” is left out: QGIS cannot read its data.</source>
        <translation>„{}“ wird ausgelassen: QGIS kann die Daten nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Code or place</source>
        <translation>Code oder Stelle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Corrected Document</source>
        <translation>Richtiggestelltes Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Filter by code, words, place or layer</source>
        <translation>Nach Code, Wörtern, Stelle oder Layer filtern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Findings ({})</source>
        <translation>Befunde ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>No finding holds these words.</source>
        <translation>Kein Befund enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>No tiles were asked for: only the document was looked at.</source>
        <translation>Es wurden keine Kacheln angefragt: Nur das Dokument wurde angesehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Shows the findings that hold these words</source>
        <translation>Zeigt die Befunde, die diese Wörter enthalten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document has no layers.</source>
        <translation>Das Dokument hat keine Layer.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document is being put right…</source>
        <translation>Das Dokument wird richtiggestellt…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document put right, beside what it is now.</source>
        <translation>Das richtiggestellte Dokument neben dem jetzigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The share of tiles that come and are right.</source>
        <translation>Der Anteil der Kacheln, die kommen und richtig sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>This is being found out…</source>
        <translation>Das wird gerade herausgefunden…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What each program will show of each layer, and why.</source>
        <translation>Was jedes Programm von jedem Layer zeigen wird, und warum.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What is wrong with the service, where, what to do, and who suffers.</source>
        <translation>Was am Dienst falsch ist, wo, was zu tun ist und wer leidet.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Where there really are tiles was not looked for.</source>
        <translation>Wo es wirklich Kacheln gibt, wurde nicht gesucht.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Where there really are tiles, level by level.</source>
        <translation>Wo es wirklich Kacheln gibt, Stufe für Stufe.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>With 95 % certainty</source>
        <translation>Mit 95 % Sicherheit</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Publish the tiles like this</source>
        <translation>Die Kacheln so veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Publish the tiles with their rows the other way round</source>
        <translation>Die Kacheln mit umgekehrt gezählten Zeilen veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>The world at this place</source>
        <translation>Die Welt an dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Your map at this place</source>
        <translation>Die eigene Karte an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>SeedDialog</name>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>&amp;Estimate</source>
        <translation>S&amp;chätzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Count the tiles, and tell from a few of them what they will take</source>
        <translation>Die Kacheln zählen und an einigen erkennen, was sie brauchen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Fetch the tiles; estimate first what it will take</source>
        <translation>Die Kacheln laden; erst schätzen, was es braucht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Say in which folder the tiles are to be kept.</source>
        <translation>Angeben, in welchem Ordner die Kacheln bleiben sollen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>Die erste und die letzte Stufe angeben, die erste nicht über der letzten, oder keine.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Seed “{}”</source>
        <translation>„{}“ vorab laden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>That is more than the folder may take: keep these tiles, or take less.</source>
        <translation>Das ist mehr, als der Ordner fassen darf: diese Kacheln behalten, oder weniger nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>The layer is not served any more.</source>
        <translation>Der Layer wird nicht mehr bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>SeedJobs</name>
    <message>
        <location filename="../../plugin/adapters/seed_jobs.py"/>
        <source>Estimating what to fetch</source>
        <translation>Aufwand wird geschätzt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/seed_jobs.py"/>
        <source>Seeding “{}”</source>
        <translation>„{}“ wird vorab geladen</translation>
    </message>
</context>
<context>
    <name>Seeding</name>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>Gave up: {}. {}</source>
        <translation>Aufgegeben: {}. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>levels {} to {}</source>
        <translation>Stufen {} bis {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>looking whether all is there</source>
        <translation>es wird nachgesehen, ob alles da ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>none was looked at</source>
        <translation>keine wurde angesehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>trying failed tiles again</source>
        <translation>fehlgeschlagene Kacheln werden noch einmal versucht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>waiting to try failed tiles again</source>
        <translation>Pause vor weiteren Versuchen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} are left for the next time</source>
        <translation>{} bleiben für das nächste Mal</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} do not exist</source>
        <translation>{} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} failed</source>
        <translation>{} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} of {} tiles</source>
        <translation>{} von {} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} tiles came ({})</source>
        <translation>{} Kacheln geladen ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} tiles of {}</source>
        <translation>{} Kacheln ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} were there</source>
        <translation>{} waren schon da</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{}. How large they are cannot be told: {}</source>
        <translation>{}. Wie groß sie sind, lässt sich nicht sagen: {}</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Offline: ask no remote for anything</source>
        <translation>O&amp;ffline: keinen entfernten Dienst anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Start the server when QGIS starts</source>
        <translation>&amp;Server mit QGIS starten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Usual Port</source>
        <translation>&amp;Üblicher Port</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>All layers of the panel are served as soon as QGIS is there</source>
        <translation>Alle Layer des Bedienfelds werden bereitgestellt, sobald QGIS da ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Answer requests by {}</source>
        <translation>Anfragen über {} beantworten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Clients save addresses with this port: if you change it, they need new ones</source>
        <translation>Clients speichern Adressen mit diesem Port: Ändert er sich, brauchen sie neue</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Everybody in your network can see all layers that are served, including those that are fetched with your keys and passwords. There is no log-in and no encryption: choose this in networks that you trust only.</source>
        <translation>Jeder im Netz kann alle bereitgestellten Layer sehen, auch solche, die mit eigenen Schlüsseln und Passwörtern geladen werden. Es gibt weder Anmeldung noch Verschlüsselung: nur in vertrauenswürdigen Netzen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Go back to port {}</source>
        <translation>Zurück zu Port {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Layers of remotes are served from the tiles that were kept of them before</source>
        <translation>Layer entfernter Dienste werden aus den Kacheln bereitgestellt, die zuvor von ihnen aufbewahrt wurden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Listen at &amp;address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>The address to listen at. {} is this computer alone, {} every network that it is in; or the address that it has in one of them.</source>
        <translation>Die Adresse, an der gelauscht wird. {} ist dieser Rechner allein, {} jedes Netz, in dem er ist; oder die Adresse, die er in einem davon hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Without a protocol nothing is served.</source>
        <translation>Ohne ein Protokoll wird nichts bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>&amp;Tiles</source>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>An address with {z}, {x} and {y} (or {-y}, {q}), a TMS service, a folder of tiles or an MBTiles file. Drop files on this window, or paste.</source>
        <translation>Eine Adresse mit {z}, {x} und {y} (oder {-y}, {q}), ein TMS-Dienst, ein Kachelordner oder eine MBTiles-Datei. Dateien auf dieses Fenster ziehen, oder einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose MBTiles Files</source>
        <translation>MBTiles-Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose MBTiles files…</source>
        <translation>MBTiles-Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose a Folder of Tiles</source>
        <translation>Kachelordner wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose a folder of tiles…</source>
        <translation>Kachelordner wählen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Looking at the tiles…</source>
        <translation>Kacheln werden angesehen…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>MBTiles files (*.mbtiles);;All files (*)</source>
        <translation>MBTiles-Dateien (*.mbtiles);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Press Return to look at this address.</source>
        <translation>Eingabetaste drücken, um diese Adresse anzusehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Stop looking at the tiles</source>
        <translation>Nicht weiter nachsehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Type or paste an address, choose a folder or file, or drop files here.</source>
        <translation>Eine Adresse eingeben oder einfügen, einen Ordner oder eine Datei wählen, oder Dateien hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Description</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Enabled</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Any address of the service: that of its capabilities, or the base</source>
        <translation>Irgendeine Adresse des Dienstes: die der Capabilities oder die Basis</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Capabilities U&amp;RL</source>
        <translation>Capabilities-U&amp;RL</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Comes before the names of the layers: workspace.layer</source>
        <translation>Steht vor den Namen der Layer: arbeitsbereich.layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Enter the address of the service first.</source>
        <translation>Zuerst die Adresse des Dienstes eingeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Layers of a store that is not enabled are not served</source>
        <translation>Layer eines Datenspeichers, der nicht aktiv ist, werden nicht bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>List the layers that the service offers</source>
        <translation>Die Layer auflisten, die der Dienst anbietet</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Names are made of letters A to Z, digits, “_”, “.” and “-”.</source>
        <translation>Namen bestehen aus Buchstaben A bis Z, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>The address of a WMTS begins with http:// or https:// and a host.</source>
        <translation>Die Adresse eines WMTS beginnt mit http:// oder https:// und einem Host.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>What the service is, for people</source>
        <translation>Was der Dienst ist, zum Lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>What this connection is called here</source>
        <translation>Wie diese Verbindung hier heißt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Wor&amp;kspace</source>
        <translation>Arbei&amp;tsbereich</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>TextsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Abstract</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Identifier</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Att&amp;ribution</source>
        <translation>&amp;Quellenangabe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Letters, digits, “_”, “.” and “-”. It is part of the layer's address: clients that have saved the address need the new one.</source>
        <translation>Buchstaben, Ziffern, „_“, „.“ und „-“. Sie ist Teil der Adresse des Layers: Clients, die die Adresse gespeichert haben, brauchen die neue.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>What clients show in their lists</source>
        <translation>Was Clients in ihren Listen zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>What the layer shows; empty: what its source says</source>
        <translation>Was der Layer zeigt; leer: was die Quelle sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Whose data it is; empty: what its source says</source>
        <translation>Wessen Daten es sind; leer: was die Quelle sagt</translation>
    </message>
</context>
<context>
    <name>ThemesMenu</name>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>Serve Map Theme</source>
        <translation>Kartenthema bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>Serve what this map theme shows, drawn by QGIS</source>
        <translation>Bereitstellen, was dieses Kartenthema zeigt, gezeichnet von QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>The project has no map themes</source>
        <translation>Das Projekt hat keine Kartenthemen</translation>
    </message>
</context>
<context>
    <name>TilesBox</name>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Levels that clients see</source>
        <translation>&amp;Stufen für Clients</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Where there is no tile</source>
        <translation>&amp;Wo keine Kachel ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>204: no content</source>
        <translation>204: kein Inhalt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>404: not found</source>
        <translation>404: nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>A transparent tile</source>
        <translation>Eine durchsichtige Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>As the source has it</source>
        <translation>Wie bei der Quelle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From the bottom</source>
        <translation>Von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From where the source counts its rows; TMS: the bottom</source>
        <translation>Von wo die Quelle ihre Zeilen zählt; TMS: von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Further st&amp;yles</source>
        <translation>Weitere St&amp;ile</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>In which format the source is asked for tiles</source>
        <translation>In welchem Format die Quelle nach Kacheln gefragt wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Levels that the so&amp;urce has</source>
        <translation>St&amp;ufen der Quelle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Styles that are drawn here from the layer's own tiles</source>
        <translation>Stile, die hier aus den Kacheln des Layers gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>What clients get where tiles are promised but the source has none</source>
        <translation>Was Clients bekommen, wo Kacheln versprochen sind, die Quelle aber keine hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>What the source lacks of these is drawn from the nearest level that it has</source>
        <translation>Was der Quelle davon fehlt, wird aus der nächstgelegenen Stufe gezeichnet, die sie hat</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Where the source really has tiles; an address of tiles does not tell itself</source>
        <translation>Wo die Quelle wirklich Kacheln hat; eine Kacheladresse selbst verrät es nicht</translation>
    </message>
</context>
<context>
    <name>TreePage</name>
    <message>
        <location filename="../../plugin/ui/validation/pages.py"/>
        <source>What the selected row means</source>
        <translation>Was die ausgewählte Zeile bedeutet</translation>
    </message>
</context>
<context>
    <name>Validating</name>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>Select a WMTS layer in the Layers panel first.</source>
        <translation>Zuerst im Fenster „Layer“ einen WMTS-Layer auswählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>Type the address of a WMTS, or choose the file of its capabilities.</source>
        <translation>Die Adresse eines WMTS eingeben oder die Datei mit seinen Capabilities wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>asking for the capabilities</source>
        <translation>die Capabilities werden geholt</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>checking the document</source>
        <translation>das Dokument wird geprüft</translation>
    </message>
</context>
<context>
    <name>ValidationBranches</name>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows it</source>
        <translation>Zeigt ihn</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows it wrongly</source>
        <translation>Zeigt ihn falsch</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows nothing</source>
        <translation>Zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>The whole service</source>
        <translation>Der ganze Dienst</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>levels {} to {}</source>
        <translation>Stufen {} bis {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no tiles</source>
        <translation>keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no tiles found</source>
        <translation>keine Kacheln gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>the service does not know this level</source>
        <translation>der Dienst kennt diese Stufe nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>{} of {} show it</source>
        <translation>{} von {} zeigen ihn</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>{} to {} %</source>
        <translation>{} bis {} %</translation>
    </message>
</context>
<context>
    <name>ValidationDialog</name>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Judge this service: only reads, few and slowly</source>
        <translation>Diesen Dienst beurteilen: nur lesend, wenig und langsam</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Putting a document right</source>
        <translation>Dokument wird richtiggestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>QGIS cannot read “{}”.</source>
        <translation>QGIS kann „{}“ nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Saved in {}</source>
        <translation>Gespeichert in {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Saves a page, JSON, JUnit, the corrected document or a diff</source>
        <translation>Speichert eine Seite, JSON, JUnit, das richtiggestellte Dokument oder ein Diff</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Saving a report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>&amp;Richtiggestelltes bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>Stellt das richtiggestellte Dokument unter einer Adresse dieses Rechners bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Stop, and show what was found so far</source>
        <translation>Anhalten und zeigen, was bisher gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>The address is on the clipboard. Paste it into the other program.</source>
        <translation>Die Adresse ist in der Zwischenablage. Im anderen Programm einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>The corrected document is served while QGIS runs.</source>
        <translation>Das richtiggestellte Dokument wird bereitgestellt, solange QGIS läuft.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Validate WMTS</source>
        <translation>WMTS prüfen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Validating a WMTS</source>
        <translation>WMTS wird geprüft</translation>
    </message>
</context>
<context>
    <name>ValidationExplained</name>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Are the axes the wrong way round?</source>
        <translation>Sind die Achsen vertauscht?</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Are worth knowing.</source>
        <translation>Gut zu wissen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Break the standard, or leave a client without tiles that exist.</source>
        <translation>Verletzen den Standard, oder enthalten einem Client Kacheln vor, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Do rows count from the bottom?</source>
        <translation>Zählen die Zeilen von unten?</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Harm some clients, or may.</source>
        <translation>Schaden manchen Clients, oder können es.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>In {} places.</source>
        <translation>An {} Stellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Levels with tiles</source>
        <translation>Stufen mit Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>No client was run: what it would do follows from how it reads such documents, and from where there really are tiles if that was looked for.</source>
        <translation>Kein Client wurde ausgeführt: Was er täte, folgt daraus, wie er solche Dokumente liest, und daraus, wo es wirklich Kacheln gibt, falls danach gesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>No. {}</source>
        <translation>Nein. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Not finished</source>
        <translation>Nicht zu Ende geführt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Nothing stands in its way.</source>
        <translation>Nichts steht dem im Weg.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Of {} tiles that the document says may be asked for, {} came and are right. So few tell about all with some doubt: with a certainty of 95 % the share lies between {} and {} %.</source>
        <translation>Von {} Kacheln, die laut Dokument angefragt werden dürfen, kamen {} und sind richtig. So wenige sagen über alle nur ungefähr etwas: Mit einer Sicherheit von 95 % liegt der Anteil zwischen {} und {} %.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>The document says</source>
        <translation>Das Dokument sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>The whole service</source>
        <translation>Der ganze Dienst</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Tile matrix</source>
        <translation>Kachelmatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Tile matrix set</source>
        <translation>Kachelmatrixset</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What the standard says</source>
        <translation>Was der Standard sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Who suffers, and how</source>
        <translation>Wer leidet, und wie</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Yes. {}</source>
        <translation>Ja. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ValidationFileChoice</name>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Corrected document (*.xml)</source>
        <translation>Richtiggestelltes Dokument (*.xml)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report as a page (*.html)</source>
        <translation>Bericht als Seite (*.html)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report for pipelines, JUnit (*.junit.xml)</source>
        <translation>Bericht für Pipelines, JUnit (*.junit.xml)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report for programs (*.json)</source>
        <translation>Bericht für Programme (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>What was put right, as a diff (*.diff)</source>
        <translation>Was richtiggestellt wurde, als Diff (*.diff)</translation>
    </message>
</context>
<context>
    <name>ValidationFrame</name>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Judge this service: only reads, few and slowly</source>
        <translation>Diesen Dienst beurteilen: nur lesend, wenig und langsam</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Saves a page, JSON, JUnit, the corrected document or a diff</source>
        <translation>Speichert eine Seite, JSON, JUnit, das richtiggestellte Dokument oder ein Diff</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>&amp;Richtiggestelltes bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>Stellt das richtiggestellte Dokument unter einer Adresse dieses Rechners bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Stop, and show what was found so far</source>
        <translation>Anhalten und zeigen, was bisher gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Validate WMTS</source>
        <translation>WMTS prüfen</translation>
    </message>
</context>
<context>
    <name>ValidationOptions</name>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>After so many requests it ends, whatever is left</source>
        <translation>Nach so vielen Anfragen endet es, was auch übrig ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>As whom the service is asked, if it wants to know</source>
        <translation>Als wer der Dienst gefragt wird, falls er es wissen will</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Asks for a sample of tiles, and wrongly on purpose: about 150 requests</source>
        <translation>Fragt eine Stichprobe von Kacheln an, und absichtlich auch Falsches: etwa 150 Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>At most so many requests a second; for a server of your own it may be 0</source>
        <translation>Höchstens so viele Anfragen je Sekunde; bei einem eigenen Server darf es 0 sein</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Capabilities (*.xml);;All files (*)</source>
        <translation>Capabilities (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Choose Capabilities</source>
        <translation>Capabilities wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Choose a file with capabilities</source>
        <translation>Eine Datei mit Capabilities wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document and answers</source>
        <translation>Dokument und Antworten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document only</source>
        <translation>Nur das Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document, answers and real limits</source>
        <translation>Dokument, Antworten und wirkliche Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Finds out, too, where there really are tiles: hundreds of requests</source>
        <translation>Findet auch heraus, wo es wirklich Kacheln gibt: Hunderte von Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>How closely the service is looked at</source>
        <translation>Wie genau der Dienst angesehen wird</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>L&amp;ook at</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Manners and Authentication</source>
        <translation>Rücksicht und Authentifizierung</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Reads what the document says: one request</source>
        <translation>Liest, was das Dokument sagt: eine Anfrage</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Requests a &amp;second</source>
        <translation>Anfragen &amp;je Sekunde</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Requests at &amp;most</source>
        <translation>Anfragen &amp;höchstens</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Take the WMTS layer that is selected in QGIS</source>
        <translation>Den in QGIS ausgewählten WMTS-Layer nehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>The address of a WMTS, its capabilities or the base, or a file with them</source>
        <translation>Die Adresse eines WMTS, seiner Capabilities oder die Basis, oder eine Datei damit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>The identifier of the only layer to be judged</source>
        <translation>Die Kennung des einzigen Layers, der beurteilt werden soll</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>all layers</source>
        <translation>alle Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>ValidationReports</name>
    <message>
        <location filename="../../plugin/adapters/validation_reports.py"/>
        <source>the name of {} does not say what to save: a report, JSON, XML, a diff</source>
        <translation>der Name {} sagt nicht, was gespeichert werden soll: ein Bericht, JSON, XML, ein Diff</translation>
    </message>
</context>
<context>
    <name>ValidationResults</name>
    <message>
        <location filename="../../plugin/ui/validation/results.py"/>
        <source>Not put right ({})</source>
        <translation>Nicht richtiggestellt ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/results.py"/>
        <source>Put right ({})</source>
        <translation>Richtiggestellt ({})</translation>
    </message>
</context>
<context>
    <name>WmtsBridgePlugin</name>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Add Remote WMTS…</source>
        <translation>Entfernten WMTS hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Add Tiles…</source>
        <translation>Kacheln hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Serve as WMTS</source>
        <translation>Als WMTS bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Serve the selected layer as WMTS</source>
        <translation>Den ausgewählten Layer als WMTS bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Validate WMTS…</source>
        <translation>WMTS prüfen…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>WMTS Bridge</source>
        <translation>WMTS Bridge</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>WMTS Bridge Panel</source>
        <translation>WMTS-Bridge-Bedienfeld</translation>
    </message>
</context>
</TS>
