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
        <translation>Ebenso bei {} weiteren.</translation>
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
        <translation>Es ist das Übliche, und weder die Bilder noch etwas anderes sprechen dafür oder dagegen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so</source>
        <translation>So steht es in den Metadaten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so, or its columns need two squares side by side</source>
        <translation>so steht es in den Metadaten, oder die Spalten brauchen zwei Quadrate nebeneinander</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its tilemapresource.xml is a TMS's, and TMS counts from the bottom</source>
        <translation>Die tilemapresource.xml ist die eines TMS, und TMS zählt von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles lie within the extent that is given for them</source>
        <translation>Nur so liegen die Kacheln in der Ausdehnung, die für sie angegeben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles of a level look like the coarser tile that they lie in (at {} of {} places that tell)</source>
        <translation>Nur so gleichen die Kacheln einer Stufe der gröberen Kachel, in der sie liegen (an {} von {} aussagekräftigen Stellen)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do tiles go on at the edges of their neighbours (at {} of {} that tell)</source>
        <translation>Nur so setzen sich Kacheln an den Rändern ihrer Nachbarn fort (an {} von {} aussagekräftigen Stellen)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so is there a tile at the place that was looked at</source>
        <translation>Nur so gibt es an der angesehenen Stelle eine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>served as they are; only programs that draw vector tiles can show them</source>
        <translation>werden bereitgestellt, wie sie sind; nur Programme, die Vektorkacheln zeichnen, können sie zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>so it was given</source>
        <translation>So wurde es angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>that is what the tiles are</source>
        <translation>in diesem Format sind die Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the address says so</source>
        <translation>So sagt es die Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the service's document says so</source>
        <translation>so sagt es das Dokument des Dienstes</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the standard says so, and the pictures do not tell</source>
        <translation>So sagt es der Standard, und die Bilder verraten nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>the tile matrix set {} cannot be read: {}</source>
        <translation>der Kachelmatrixsatz {} lässt sich nicht lesen: {}</translation>
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
        <translation>In der Adresse steht „tms“, und TMS zählt von unten</translation>
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
        <translation>{} enthält keinen Kachelmatrixsatz (JSON nach OGC 17-083)</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
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
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
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
        <source>The address stands here</source>
        <translation>Hier steht die Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The server is stopped.</source>
        <translation>Der Server ist angehalten.</translation>
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
        <source>{} address of {}</source>
        <translation>{}-Adresse von {}</translation>
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
        <translation>Ein Polygon je Stufe, im KBS des Kachelmatrixsatzes.</translation>
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
        <translation>Verbindet sich mit einem entfernten WMTS und schreibt Layer daraus in einen Katalog: die Datei, die „Layer zeitweise bereitstellen“ und „python -m plugin serve --catalogue“ bereitstellen. Was am Dokument des entfernten Dienstes falsch ist, wird dabei berichtigt.

Einem vorhandenen Katalog werden die Layer hinzugefügt; die er schon hat, bleiben, wie sie sind.

Von einer Authentifizierungskonfiguration wird nur die ID geschrieben; solche Layer stellt daher nur QGIS bereit.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Corrected capabilities</source>
        <translation>Berichtigte Capabilities</translation>
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
        <translation>Findet durch Anfragen heraus, wo ein Layer eines WMTS wirklich Kacheln hat: ein Polygon je Stufe im KBS des Kachelmatrixsatzes, mit der ersten und letzten Zeile und Spalte, gezählt von oben links.

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
        <translation>Prüfen und berichtigen</translation>
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
        <translation>Nicht berichtigt: {}</translation>
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
        <translation>Kachelmatrixsatz (leer: der erste des Layers)</translation>
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
        <translation>Was sich nicht berichtigen ließ</translation>
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
        <translation>Berichtigte Capabilities schreiben</translation>
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
        <translation>Schreibt das Capabilities-Dokument eines WMTS oder einer Datei; was bekanntermaßen falsch ist, wird berichtigt, alles andere bleibt, wie es ist.

Wird nachgesehen, so werden Kacheln angefragt, und als Grenzen jeder Stufe gelten die, in denen es wirklich Kacheln gibt. Im Protokoll steht, was sich nicht berichtigen ließ.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles</source>
        <translation>{:n} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles, about {}</source>
        <translation>{:n} Kacheln, etwa {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>“{}” is drawn by QGIS: there are no tiles to fetch.</source>
        <translation>„{}“ wird von QGIS gezeichnet: Es gibt keine Kacheln zu laden.</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>… and {:,} more</source>
        <translation>… und {:n} weitere</translation>
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
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>Die erste und die letzte Stufe angeben, die erste nicht über der letzten, oder keine.</translation>
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
        <translation>Der Kachelmatrixsatz, dessen Kacheln geladen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Tile &amp;matrix set</source>
        <translation>Kachel&amp;matrixsatz</translation>
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
        <source>Bounds are longitudes from -180 to 180 and latitudes from -90 to 90, in degrees, with the west less than the east and the south less than the north.</source>
        <translation>Grenzen sind Längen von -180 bis 180 und Breiten von -90 bis 90 in Grad, der Westen kleiner als der Osten und der Süden kleiner als der Norden.</translation>
    </message>
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
        <source>Its documentation says that it loads {}: {}</source>
        <translation>Laut Dokumentation lädt es {}: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Other Programs by {}</source>
        <translation>Andere Programme über {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Scripts and Commands</source>
        <translation>Skripte und Befehle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Tiles and Tests</source>
        <translation>Kacheln und Tests</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Web Pages</source>
        <translation>Webseiten</translation>
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
        <translation>Lädt einen Layer des berichtigten Dienstes in QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Nothing had to be put right in the document.</source>
        <translation>Im Dokument musste nichts berichtigt werden.</translation>
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
        <translation>Stellt das berichtigte Dokument nicht länger bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>The corrected document is served here while QGIS runs</source>
        <translation>Das berichtigte Dokument wird hier bereitgestellt, solange QGIS läuft</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What was put right, one by one, and what could not be</source>
        <translation>Was berichtigt wurde, eins nach dem anderen, und was nicht ging</translation>
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
        <translation>Berichtigtes Dokument wird entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/serving.py"/>
        <source>Serving a corrected document</source>
        <translation>Berichtigtes Dokument wird bereitgestellt</translation>
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
        <translation>Berichtigt</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>The capabilities as they are, and put right; an element a line</source>
        <translation>Die Capabilities, wie sie sind und berichtigt; ein Element je Zeile</translation>
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
        <source>Services</source>
        <translation>Dienste</translation>
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

Im Bedienfeld „Layer“ einen Layer auswählen und bereitstellen: Andere Programme auf diesem Rechner können ihn als WMTS laden. Kacheln werden unverändert weitergegeben, jeder andere Layer wird gezeichnet. Auch Kacheln, die man hierher ziehen kann, oder ein WMTS von anderswo lassen sich hinzufügen.</translation>
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
        <translation>Den Layer bereitstellen, der im Bedienfeld „Layer“ ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve tiles by their address, a folder or a file</source>
        <translation>Kacheln nach Adresse, Ordner oder Datei bereitstellen</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <location filename="../../plugin/ui/first_use.py"/>
        <source>Getting WMTS Bridge ready</source>
        <translation>WMTS Bridge wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>FormatsList</name>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Always: {}</source>
        <translation>Immer: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Move the chosen format down</source>
        <translation>Das gewählte Format nach unten schieben</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Move the chosen format up</source>
        <translation>Das gewählte Format nach oben schieben</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>What is ticked can be had; the first is what clients get that ask for none</source>
        <translation>Was angehakt ist, ist zu haben; das Erste bekommen Clients, die keines verlangen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Where none is asked for: {}</source>
        <translation>Wo keines verlangt wird: {}</translation>
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
        <source>Add the layer to this project as other programs get it</source>
        <translation>Den Layer diesem Projekt so hinzufügen, wie andere Programme ihn bekommen</translation>
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
        <source>Change the layer's name, texts, tiles, bounds, cache and services</source>
        <translation>Name, Texte, Kacheln, Begrenzung, Cache und Dienste des Layers ändern</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Connect to a WMTS elsewhere, and serve its layers here</source>
        <translation>Mit einem anderen WMTS verbinden und dessen Layer hier bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy the address of the selected layer, or of all layers if none is</source>
        <translation>Die Adresse des gewählten Layers kopieren, oder die aller Layer, wenn keiner gewählt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy {} Address</source>
        <translation>{}-Adresse kopieren</translation>
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
        <source>Look at the layer in the web browser, by each of its protocols</source>
        <translation>Den Layer im Webbrowser ansehen, über jedes seiner Protokolle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Look at the layer, and all its addresses, in the web browser</source>
        <translation>Den Layer und alle seine Adressen im Webbrowser ansehen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Demo Page</source>
        <translation>Demoseite öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Start Page</source>
        <translation>Startseite öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>QGIS loads layers by {}, and all of these are switched off here</source>
        <translation>QGIS lädt Layer über {}, und diese sind hier alle ausgeschaltet</translation>
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
        <translation>Den Layer, der im Bedienfeld „Layer“ ausgewählt ist, als WMTS bereitstellen</translation>
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
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>WMTS is switched off here: there is nothing to judge</source>
        <translation>WMTS ist hier ausgeschaltet: Es gibt nichts zu prüfen</translation>
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
        <translation>Zuerst im Bedienfeld „Layer“ einen Layer auswählen.</translation>
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
        <translation>Kachelmatrix&amp;sätze</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn from its tiles</source>
        <translation>Kachelmatrixsätze, die dem entfernten Dienst fehlen und aus seinen Kacheln gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Web Mercator if the remote lacks it</source>
        <translation>Web Mercator, falls nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Which tile matrix sets of the remote are published</source>
        <translation>Welche Kachelmatrixsätze des entfernten Dienstes veröffentlicht werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>LayerServices</name>
    <message>
        <location filename="../../plugin/adapters/layer_services.py"/>
        <source>For pictures only, and these are vector tiles</source>
        <translation>Nur für Bilder, und dies sind Vektorkacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_services.py"/>
        <source>Switched off for all layers, in the options of WMTS Bridge</source>
        <translation>Für alle Layer ausgeschaltet, in den Optionen von WMTS Bridge</translation>
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
        <source>Last at {}, requests: {}</source>
        <translation>Zuletzt um {}, Anfragen: {}</translation>
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
        <source>The address is on the clipboard. Paste it into the other program.</source>
        <translation>Die Adresse ist in der Zwischenablage. Im anderen Programm einfügen.</translation>
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
        <source>“{}”</source>
        <translation>„{}“</translation>
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
        <translation>Kachelmatrixsätze</translation>
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
        <translation>Teil eines Namens, Titels, Formats, Kachelmatrixsatzes oder KBS</translation>
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
        <translation>Einen Kachelmatrixsatz aus einer JSON-Datei wählen (OGC 17-083)</translation>
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
        <translation>Der Kachelmatrixsatz: ein bekannter, ein nationaler oder eine JSON-Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile &amp;size</source>
        <translation>Kachelg&amp;röße</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile matrix sets (*.json)</source>
        <translation>Kachelmatrixsätze (*.json)</translation>
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
        <translation>Den Dienst oder den angesehenen Layer vor dem Veröffentlichen prüfen</translation>
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
        <translation>Kachelmatrixsatz</translation>
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
        <source>QGIS cannot load “{}”: WMTS is switched off, and so are XYZ and WMS, or they do not suit this layer.</source>
        <translation>QGIS kann „{}“ nicht laden: WMTS ist ausgeschaltet, und XYZ und WMS sind es auch oder passen nicht zu diesem Layer.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>QGIS cannot read “{}” by {}.</source>
        <translation>QGIS kann „{}“ nicht über {} lesen.</translation>
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
        <translation>Kachelma&amp;trixsätze</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>All that can be used</source>
        <translation>Alle verwendbaren</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>None, or Web Mercator if the remote has nothing in it</source>
        <translation>Keine; Web Mercator, falls nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's style; empty: its default</source>
        <translation>Der Stil des entfernten Dienstes; leer: seine Vorgabe</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's tile matrix sets that are served</source>
        <translation>Die Kachelmatrixsätze des entfernten Dienstes, die bereitgestellt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn here from its tiles</source>
        <translation>Kachelmatrixsätze, die dem entfernten Dienst fehlen und hier aus seinen Kacheln gezeichnet werden</translation>
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
        <translation>Er liegt außerhalb des Kachelmatrixsatzes {}.</translation>
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
        <translation>Berichtigtes Dokument</translation>
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
        <translation>Das Dokument wird berichtigt…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document put right, beside what it is now.</source>
        <translation>Das berichtigte Dokument neben dem jetzigen.</translation>
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
        <source>{}, {}</source>
        <translation>{}, {}</translation>
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
    <name>ServicesBox</name>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Leave at least one protocol on: without any, no program can load the layer.</source>
        <translation>Mindestens ein Protokoll anlassen: Ohne eines kann kein Programm den Layer laden.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Whether clients can load this layer by {}</source>
        <translation>Ob Clients diesen Layer über {} laden können</translation>
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
        <source>This is an address of tiles: “Add Tiles” takes it.</source>
        <translation>Das ist eine Adresse von Kacheln: „Kacheln hinzufügen“ nimmt sie.</translation>
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
        <translation>Zuerst im Bedienfeld „Layer“ einen WMTS-Layer auswählen.</translation>
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
        <translation>Dokument wird berichtigt</translation>
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
        <translation>Speichert eine Seite, JSON, JUnit, das berichtigte Dokument oder ein Diff</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Saving a report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>Be&amp;richtigtes bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>Stellt das berichtigte Dokument unter einer Adresse dieses Rechners bereit</translation>
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
        <translation>Das berichtigte Dokument wird bereitgestellt, solange QGIS läuft.</translation>
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
        <translation>Kachelmatrixsatz</translation>
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
        <translation>Berichtigtes Dokument (*.xml)</translation>
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
        <translation>Was berichtigt wurde, als Diff (*.diff)</translation>
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
        <translation>Speichert eine Seite, JSON, JUnit, das berichtigte Dokument oder ein Diff</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>Be&amp;richtigtes bereitstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>Stellt das berichtigte Dokument unter einer Adresse dieses Rechners bereit</translation>
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
        <translation>Nicht berichtigt ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/results.py"/>
        <source>Put right ({})</source>
        <translation>Berichtigt ({})</translation>
    </message>
</context>
<context>
    <name>WmsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Address of the WMS</source>
        <translation>&amp;Adresse des WMS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Formats</source>
        <translation>&amp;Formate</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Maps are</source>
        <translation>&amp;Karten werden</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Asked of another WMS</source>
        <translation>von einem anderen WMS geholt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Clients may c&amp;hoose the format</source>
        <translation>Clients dürfen das Format &amp;wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>How pixels are worked out where a map lies between the levels: nearest neighbour keeps their colours as they are, the others smooth</source>
        <translation>Wie Pixel berechnet werden, wo eine Karte zwischen den Stufen liegt: Nächster Nachbar lässt ihre Farben, wie sie sind, die anderen glätten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>If this is off, every map is of the first format, whatever a client asks for</source>
        <translation>Ist dies aus, kommt jede Karte im ersten Format, was immer ein Client verlangt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Put together from the layer's tiles</source>
        <translation>aus den Kacheln des Layers zusammengesetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Put together: any map, drawn from the tiles. Single tiles: maps that are one tile of the layer, which costs next to nothing. Another WMS: it draws every map that is not just a tile.</source>
        <translation>Zusammengesetzt: jede Karte, aus den Kacheln gezeichnet. Einzelne Kacheln: Karten, die eine Kachel des Layers sind, was so gut wie nichts kostet. Anderer WMS: Er zeichnet jede Karte, die nicht bloß eine Kachel ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Resam&amp;pling</source>
        <translation>&amp;Umrechnung der Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Single tiles: other maps are refused</source>
        <translation>einzelne Kacheln: andere Karten werden abgelehnt</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Tick at least one format of WMS maps.</source>
        <translation>Mindestens ein Format der WMS-Karten anhaken.</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>WMS Maps</source>
        <translation>WMS-Karten</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Where maps are asked for; its query names the layers, and may name styles and the version of WMS</source>
        <translation>Wo Karten angefragt werden; die Abfrage nennt die Layer und darf Stile und die Version des WMS nennen</translation>
    </message>
</context>
<context>
    <name>WmsChoices</name>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>Take the password out of the address of the WMS: at the host of the layer's tiles it is asked with their authentication.</source>
        <translation>Das Passwort aus der Adresse des WMS nehmen: Beim Host der Kacheln des Layers wird er mit deren Authentifizierung gefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>The address of the WMS has to begin with http:// or https:// and a host.</source>
        <translation>Die Adresse des WMS muss mit http:// oder https:// und einem Host beginnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>The address of the WMS has to name what is wanted of it: add LAYERS=… to it.</source>
        <translation>Die Adresse des WMS muss nennen, was von ihm gewollt ist: LAYERS=… hinzufügen.</translation>
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
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>'&amp;' was taken for '&amp;amp;'</source>
        <translation>„&amp;“ wurde als „&amp;amp;“ gelesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1 and table 20: TopLeftCorner is in the axis order of the CRS; TileCol counts to the right, TileRow downwards.</source>
        <translation>07-057r7, 6.1 und Tabelle 20: TopLeftCorner steht in der Achsenreihenfolge des KBS; TileCol zählt nach rechts, TileRow nach unten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1: TileRow 0 is the uppermost row of the tile matrix.</source>
        <translation>07-057r7, 6.1: TileRow 0 ist die oberste Zeile der Kachelmatrix.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1: a layer has tiles in the tile matrices of the set that it links to.</source>
        <translation>07-057r7, 6.1: Ein Layer hat Kacheln in den Kachelmatrizen des Satzes, auf den er verweist.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2.1: TileMatrix is an identifier that the document lists.</source>
        <translation>07-057r7, 7.2.1: TileMatrix ist eine Kennung, die das Dokument aufführt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2.3: GetTile returns the picture of the tile asked for, or an exception.</source>
        <translation>07-057r7, 7.2.3: GetTile liefert das Bild der gewünschten Kachel oder eine Fehlermeldung.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2: GetTile returns tiles of the layers that the document lists.</source>
        <translation>07-057r7, 7.2: GetTile liefert Kacheln der Layer, die das Dokument aufführt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, tables 10 and 11: TileMatrixSetLimits say which tiles of the set a layer has.</source>
        <translation>07-057r7, Tabellen 10 und 11: TileMatrixSetLimits sagen, welche Kacheln des Satzes ein Layer hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 column east of the last ({edge})</source>
        <translation>1 Spalte östlich der letzten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 column west of the first ({edge})</source>
        <translation>1 Spalte westlich der ersten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 row north of the first ({edge})</source>
        <translation>1 Zeile nördlich der ersten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 row south of the last ({edge})</source>
        <translation>1 Zeile südlich der letzten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32 has no such variable: the template belongs to one layer.</source>
        <translation>10.2.1, Tabelle 32 hat keine solche Variable: Die Vorlage gehört zu einem Layer.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: TileMatrix, TileRow and TileCol are spelled so.</source>
        <translation>10.2.1, Tabelle 32: TileMatrix, TileRow und TileCol schreiben sich so.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: TileMatrix, TileRow and TileCol are variables; TileMatrixSet and Style are, unless the layer has but one.</source>
        <translation>10.2.1, Tabelle 32: TileMatrix, TileRow und TileCol sind Variablen; TileMatrixSet und Style sind es, wenn der Layer mehr als einen davon hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: a variable for each dimension is mandatory.</source>
        <translation>10.2.1, Tabelle 32: Für jede Dimension ist eine Variable Pflicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>10.2.1, table 32: the name is a variable of URL templates and a parameter of requests.</source>
        <translation>10.2.1, Tabelle 32: Der Name ist eine Variable von URL-Vorlagen und ein Parameter von Anfragen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: the text has Style and TileMatrixSet, the table has style, too.</source>
        <translation>10.2.1, Tabelle 32: Der Text hat Style und TileMatrixSet, die Tabelle auch style.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: variables are those of the table and the layer's dimensions.</source>
        <translation>10.2.1, Tabelle 32: Variablen sind die der Tabelle und die Dimensionen des Layers.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>10.2.1: a ResourceURL gives the template for one format.</source>
        <translation>10.2.1: Eine ResourceURL gibt die Vorlage für ein Format an.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>10.2.1: a layer may have a ResourceURL for each format.</source>
        <translation>10.2.1: Ein Layer darf für jedes Format eine ResourceURL haben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.3.1, table 34: I and J are variables of templates for FeatureInfo.</source>
        <translation>10.3.1, Tabelle 34: I und J sind Variablen der Vorlagen für FeatureInfo.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111120 m (60 nautical miles)</source>
        <translation>111120 m (60 Seemeilen)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111194.87 m (a sphere of 6370997 m)</source>
        <translation>111194.87 m (eine Kugel von 6370997 m)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111194.93 m (a sphere of 6371 km)</source>
        <translation>111194.93 m (eine Kugel von 6371 km)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111195.05 m (the sphere of MODIS, 6371007.181 m)</source>
        <translation>111195.05 m (die Kugel von MODIS, 6371007.181 m)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111195.08 m (a sphere of 6371008.8 m)</source>
        <translation>111195.08 m (eine Kugel von 6371008.8 m)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows any sizes.</source>
        <translation>6.1 erlaubt beliebige Größen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows it: each tile matrix has a TopLeftCorner of its own.</source>
        <translation>6.1 erlaubt es: Jede Kachelmatrix hat ihre eigene TopLeftCorner.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows it; few clients do.</source>
        <translation>6.1 erlaubt es; wenige Clients tun es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 leaves the order open, but clients count on it.</source>
        <translation>6.1 lässt die Reihenfolge offen, aber Clients verlassen sich darauf.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>6.1: MatrixWidth and MatrixHeight are the numbers of tiles that cover the area.</source>
        <translation>6.1: MatrixWidth und MatrixHeight sind die Anzahl der Kacheln, die das Gebiet bedecken.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>6.1: a scale denominator is the size of a cell in metres divided by 0.00028, a pixel of 0.28 mm; degrees count as 111319.4908 m (OGC 17-083r4, 6.1.1).</source>
        <translation>6.1: Die Maßstabszahl ist die Größe einer Zelle in Metern, geteilt durch 0.00028, ein Pixel von 0,28 mm; ein Grad gilt als 111319.4908 m (OGC 17-083r4, 6.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1: each tile matrix of a set has a scale of its own.</source>
        <translation>6.1: Jede Kachelmatrix eines Satzes hat ihren eigenen Maßstab.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>6.1: the place of every tile follows from the corner and the scale denominator alone.</source>
        <translation>6.1: Der Ort jeder Kachel ergibt sich allein aus der Ecke und der Maßstabszahl.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>6.1: tiles lie between the top left corner of the matrix and its last column and row.</source>
        <translation>6.1: Kacheln liegen zwischen der linken oberen Ecke der Matrix und ihrer letzten Spalte und Zeile.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>6.2 and annex E: GlobalCRS84Scale, GlobalCRS84Pixel, GoogleCRS84Quad, GoogleMapsCompatible.</source>
        <translation>6.2 und Anhang E: GlobalCRS84Scale, GlobalCRS84Pixel, GoogleCRS84Quad, GoogleMapsCompatible.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>6.2 and annex E: whoever names a well-known scale set has its CRS and its scale denominators, from the largest on.</source>
        <translation>6.2 und Anhang E: Wer einen bekannten Maßstabssatz nennt, hat dessen KBS und dessen Maßstabszahlen, von der größten an.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 allows it: each level has limits of its own.</source>
        <translation>7.1.1.1.1 erlaubt es: Jede Stufe hat ihre eigenen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 leaves it open what holds for levels without limits.</source>
        <translation>7.1.1.1.1 lässt offen, was für Stufen ohne Grenzen gilt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 leaves the order open, but clients count on it.</source>
        <translation>7.1.1.1.1 lässt die Reihenfolge offen, aber Clients verlassen sich darauf.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1 leaves the order open.</source>
        <translation>7.1.1.1.1 lässt die Reihenfolge offen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: MaxTileRow is at most MatrixHeight - 1, MaxTileCol at most MatrixWidth - 1.</source>
        <translation>7.1.1.1.1: MaxTileRow ist höchstens MatrixHeight - 1, MaxTileCol höchstens MatrixWidth - 1.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: MinTileRow and MinTileCol are from 0 to MaxTileRow and MaxTileCol.</source>
        <translation>7.1.1.1.1: MinTileRow und MinTileCol reichen von 0 bis MaxTileRow und MaxTileCol.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>7.1.1.1.1: TileMatrixSetLimits are optional; without them, every tile of the set may be asked for.</source>
        <translation>7.1.1.1.1: TileMatrixSetLimits sind freigestellt; ohne sie darf jede Kachel des Satzes angefragt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: TileMatrixSetLimits has one TileMatrixLimits or more.</source>
        <translation>7.1.1.1.1: TileMatrixSetLimits hat mindestens ein TileMatrixLimits.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>7.1.1.1.1: WGS84BoundingBox and BoundingBox are optional.</source>
        <translation>7.1.1.1.1: WGS84BoundingBox und BoundingBox sind freigestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a TileMatrixSetLink names one TileMatrixSet.</source>
        <translation>7.1.1.1.1: Ein TileMatrixSetLink nennt ein TileMatrixSet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>7.1.1.1.1: a WGS84BoundingBox is optional.</source>
        <translation>7.1.1.1.1: Eine WGS84BoundingBox ist freigestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a layer may be in any CRS.</source>
        <translation>7.1.1.1.1: Ein Layer darf in jedem KBS sein.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a layer may have any number of dimensions.</source>
        <translation>7.1.1.1.1: Ein Layer darf beliebig viele Dimensionen haben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>7.1.1.1.1: limits say which rows and columns have tiles; rows count from the top.</source>
        <translation>7.1.1.1.1: Grenzen sagen, welche Zeilen und Spalten Kacheln haben; Zeilen zählen von oben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: the TileMatrix of limits is the identifier of one in the linked set.</source>
        <translation>7.1.1.1.1: Die TileMatrix von Grenzen ist die Kennung einer Matrix im verknüpften Satz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>7.1.1.1.1: the identifier may be anything; people take it for what it says.</source>
        <translation>7.1.1.1.1: Die Kennung darf beliebig sein; Menschen nehmen sie beim Wort.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: there is one TileMatrixLimits for a tile matrix.</source>
        <translation>7.1.1.1.1: Zu einer Kachelmatrix gibt es ein TileMatrixLimits.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>7.1.1: identifiers are case-sensitive. Folders on Windows and macOS, are not.</source>
        <translation>7.1.1: Kennungen unterscheiden Groß- und Kleinschreibung. Ordner unter Windows und macOS tun das nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>7.2: the dimensions of a layer are parameters of GetTile beside all others.</source>
        <translation>7.2: Die Dimensionen eines Layers sind Parameter von GetTile neben allen anderen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>A WGS84BoundingBox has longitude before latitude, always (OWS 06-121r3, 10.2.2).</source>
        <translation>In einer WGS84BoundingBox steht die Länge immer vor der Breite (OWS 06-121r3, 10.2.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>A dimension {name} stands there before.</source>
        <translation>Eine Dimension {name} steht schon davor.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>A layer may be linked to any number of sets (7.1.1).</source>
        <translation>Ein Layer darf auf beliebig viele Sätze verweisen (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>A layer with an InfoFormat answers GetFeatureInfo in it (7.3).</source>
        <translation>Ein Layer mit einem InfoFormat beantwortet GetFeatureInfo darin (7.3).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>A link to {name} stands there before.</source>
        <translation>Ein Verweis auf {name} steht schon davor.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>A map may have {most} layers, not {count}.</source>
        <translation>Eine Karte darf {most} Layer haben, nicht {count}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A page may read what another host sends only with Access-Control-Allow-Origin (Fetch, 3.3).</source>
        <translation>Eine Seite darf nur mit Access-Control-Allow-Origin lesen, was ein anderer Host sendet (Fetch, 3.3).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>A part of the address {fault}.</source>
        <translation>Ein Teil der Adresse {fault}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>A request whose If-None-Match has the ETag is answered with 304 (RFC 9110, 13.1.2).</source>
        <translation>Eine Anfrage, deren If-None-Match das ETag nennt, wird mit 304 beantwortet (RFC 9110, 13.1.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>A server answers a right GetTile request with the tile, a blank one if it must (7.2, 8).</source>
        <translation>Ein Server beantwortet eine richtige GetTile-Anfrage mit der Kachel, notfalls mit einer leeren (7.2, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>A style {name} stands there before.</source>
        <translation>Ein Stil {name} steht schon davor.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A tile comes with Cache-Control: {control}.</source>
        <translation>Eine Kachel kommt mit Cache-Control: {control}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A tile comes without Cache-Control, Expires, ETag and Last-Modified.</source>
        <translation>Eine Kachel kommt ohne Cache-Control, Expires, ETag und Last-Modified.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A {format} comes with Content-Encoding: {encoding}.</source>
        <translation>{format} kommt mit Content-Encoding: {encoding}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>AcceptVersions without a version that the server has is answered with VersionNegotiationFailed, status 400 (OWS 06-121r3, 7.3.2).</source>
        <translation>AcceptVersions ohne eine Version, die der Server hat, wird mit VersionNegotiationFailed und Status 400 beantwortet (OWS 06-121r3, 7.3.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add Contents with the layers and the tile matrix sets.</source>
        <translation>Contents mit den Layern und den Kachelmatrixsätzen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ServiceMetadataURL, last in the document, with the absolute address of the document.</source>
        <translation>ServiceMetadataURL mit der absoluten Adresse des Dokuments hinzufügen, als Letztes im Dokument.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add a ResourceURL for the format, or take the format away.</source>
        <translation>Eine ResourceURL für das Format hinzufügen oder das Format herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Add a Style with the identifier default, and isDefault.</source>
        <translation>Einen Style mit der Kennung default und isDefault hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Add a TileMatrixLimits for every level, computed from the layer's extent; or link the layer to a tile matrix set of its size.</source>
        <translation>Für jede Stufe ein TileMatrixLimits hinzufügen, berechnet aus der Ausdehnung des Layers; oder den Layer mit einem Kachelmatrixsatz seiner Größe verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Add a WGS84BoundingBox, and a BoundingBox in the CRS of each tile matrix set.</source>
        <translation>Eine WGS84BoundingBox hinzufügen und eine BoundingBox im KBS jedes Kachelmatrixsatzes.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Add a WGS84BoundingBox: it is the one that every client understands.</source>
        <translation>Eine WGS84BoundingBox hinzufügen: Sie versteht jeder Client.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Add a reader of the format OGC WMTS and paste it as URL in its parameters.</source>
        <translation>Einen Reader des Formats OGC WMTS hinzufügen und sie in dessen Parametern als URL einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add an ows:Constraint GetEncoding with ows:AllowedValues and the ows:Value KVP or RESTful.</source>
        <translation>Ein ows:Constraint GetEncoding mit ows:AllowedValues und dem ows:Value KVP oder RESTful hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Add format="image/png", or what it is.</source>
        <translation>format="image/png" hinzufügen, oder was es ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Add it to the values, or correct it.</source>
        <translation>Zu den Werten hinzufügen oder berichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add ows:DCP, ows:HTTP and ows:Get with the address.</source>
        <translation>ows:DCP, ows:HTTP und ows:Get mit der Adresse hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:OperationsMetadata with the addresses of GetCapabilities and GetTile.</source>
        <translation>ows:OperationsMetadata mit den Adressen von GetCapabilities und GetTile hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:ServiceIdentification with the title, the type OGC WMTS and the version 1.0.0.</source>
        <translation>ows:ServiceIdentification mit dem Titel, dem Typ OGC WMTS und der Version 1.0.0 hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:ServiceProvider with the name of the organisation.</source>
        <translation>ows:ServiceProvider mit dem Namen der Organisation hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add ows:ServiceType with OGC WMTS and ows:ServiceTypeVersion with 1.0.0.</source>
        <translation>ows:ServiceType mit OGC WMTS und ows:ServiceTypeVersion mit 1.0.0 hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Add the Default, one of the values.</source>
        <translation>Den Default hinzufügen, einen der Werte.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add the Format or InfoFormat to the layer, or correct the one of the ResourceURL.</source>
        <translation>Das Format oder InfoFormat beim Layer hinzufügen oder das der ResourceURL berichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add the Format that its tiles have, such as image/png.</source>
        <translation>Das Format hinzufügen, das die Kacheln haben, etwa image/png.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Add the address as a WMTS.</source>
        <translation>Die Adresse als WMTS hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the attributes.</source>
        <translation>Die Attribute hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add the element.</source>
        <translation>Das Element hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Add the layer by its WMTS, or let its WMS assemble maps (in its settings).</source>
        <translation>Den Layer über seinen WMTS hinzufügen, oder seinen WMS Karten zusammensetzen lassen (in seinen Einstellungen).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add the operation GetCapabilities with its address.</source>
        <translation>Die Operation GetCapabilities mit ihrer Adresse hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add the operation GetTile with its address, or a ResourceURL to each layer.</source>
        <translation>Die Operation GetTile mit ihrer Adresse hinzufügen, oder jedem Layer eine ResourceURL geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add the part, or leave out the list that is empty.</source>
        <translation>Den Teil hinzufügen oder die leere Liste weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the variable to the template, called as the dimension is.</source>
        <translation>Die Variable in die Vorlage aufnehmen, mit demselben Namen wie die Dimension.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the variable to the template, where its value stands in the addresses of tiles.</source>
        <translation>Die Variable in die Vorlage aufnehmen, an der Stelle, an der ihr Wert in den Adressen der Kacheln steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add xsi:schemaLocation with http://www.opengis.net/wmts/1.0 and http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd.</source>
        <translation>xsi:schemaLocation mit http://www.opengis.net/wmts/1.0 und http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add {J} and {I} to the template.</source>
        <translation>{J} und {I} in die Vorlage aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml.py"/>
        <source>Addresses are {layer}@{grid}.kml, and below it {layer}@{grid}/{z}/{x}/{y}.kml.</source>
        <translation>Adressen sind {layer}@{grid}.kml, und darunter {layer}@{grid}/{z}/{x}/{y}.kml.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/xyz.py"/>
        <source>Addresses are {layer}@{grid}/{z}/{x}/{y}.{ext}, and {layer}@{grid}.json.</source>
        <translation>Adressen sind {layer}@{grid}/{z}/{x}/{y}.{ext} und {layer}@{grid}.json.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>All {count} scale denominators are {factor:.10g} times what they should be: {cause}. At the far edge of level {level} tiles are {drift} pixels out of place.</source>
        <translation>Alle {count} Maßstabszahlen sind {factor:.10g}-mal so groß, wie sie sein sollten: {cause:A}. Am fernen Rand der Stufe {level} liegen Kacheln um {drift} Pixel falsch.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>An error is told by an ows:ExceptionReport (OWS 06-121r3, 8).</source>
        <translation>Ein Fehler wird durch einen ows:ExceptionReport gemeldet (OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>An updateSequence above the document's own is answered with InvalidUpdateSequence (OWS 06-121r3, 7.3.4).</source>
        <translation>Eine updateSequence über der des Dokuments wird mit InvalidUpdateSequence beantwortet (OWS 06-121r3, 7.3.4).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Answer GetCapabilities at the address of its ows:Get, or name the right address there.</source>
        <translation>GetCapabilities unter der Adresse des eigenen ows:Get beantworten oder dort die richtige Adresse nennen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Answer Sections=Contents with the Contents, or with the whole document.</source>
        <translation>Sections=Contents mit den Contents beantworten oder mit dem ganzen Dokument.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Answer with 404 or 204, or within the limits with a transparent tile.</source>
        <translation>Mit 404 oder 204 antworten, oder innerhalb der Grenzen mit einer durchsichtigen Kachel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Answer with an ows:ExceptionReport, also in front of the service: proxies often put a web page of their own in its place.</source>
        <translation>Mit einem ows:ExceptionReport antworten, auch vor dem Dienst: Proxys setzen oft eine eigene Webseite an dessen Stelle.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Any WMS client</source>
        <translation>Beliebiger WMS-Client</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Any WMTS client</source>
        <translation>Beliebiger WMTS-Client</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Append ? to the address, or &amp; if it has a ? already.</source>
        <translation>? an die Adresse anhängen, oder &amp; falls sie schon ein ? hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Ask for a tile that ought to be there by hand; correct the layer's boxes and limits, or remove the layer from this tile matrix set.</source>
        <translation>Von Hand eine Kachel anfragen, die es geben müsste; die Ausdehnungen und Grenzen des Layers berichtigen oder den Layer aus diesem Kachelmatrixsatz nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Ask for the address given, by hand; look whether the layer's data is there, and whether limits and boxes are where it is.</source>
        <translation>Von Hand die angegebene Adresse anfragen; nachsehen, ob die Daten des Layers da sind und ob Grenzen und Ausdehnungen dort liegen, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Asked for tiles of {level}, the service says that there is no such tile matrix.</source>
        <translation>Nach Kacheln von {level} gefragt, sagt der Dienst, dass es diese Kachelmatrix nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>At level {level!r} the limits say {written}; tiles were found in {found}: {reading}.</source>
        <translation>Auf Stufe {level!r} sagen die Grenzen {written}; Kacheln fanden sich in {found}: {reading}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>At the layer's edge it does no harm. If nothing is shown at all, copy the address anew from the start page.</source>
        <translation>Am Rand des Layers schadet es nicht. Wird gar nichts gezeigt, die Adresse neu von der Startseite kopieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BBOX is not four numbers: {text!r}.</source>
        <translation>BBOX ist nicht vier Zahlen: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BBOX lies far from every map.</source>
        <translation>BBOX liegt weit von jeder Karte.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BGCOLOR is not as 0xFFFFFF is: {text!r}.</source>
        <translation>BGCOLOR ist nicht wie 0xFFFFFF: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Both are the metadata of one service (7.1.1, 10.1).</source>
        <translation>Beide sind die Metadaten eines Dienstes (7.1.1, 10.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Both are the same tile of the same layer (8, 10).</source>
        <translation>Beide sind dieselbe Kachel desselben Layers (8, 10).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>By KVP it is 400 (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8); for a resource that does not exist, 404 (RFC 9110, 15.5.5).</source>
        <translation>Bei KVP ist es 400 (07-057r7, 7.2 und 7.3; OWS 06-121r3, 8); für eine Ressource, die es nicht gibt, 404 (RFC 9110, 15.5.5).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Cache-Control says how long an answer may be used unasked (RFC 9111, 5.2.2).</source>
        <translation>Cache-Control sagt, wie lange eine Antwort ohne Nachfrage verwendet werden darf (RFC 9111, 5.2.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Call the style default, and accept the empty name in requests, too.</source>
        <translation>Den Stil default nennen und in Anfragen auch den leeren Namen annehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Call them 0, 1, 2 and so on, and accept the old names in requests, too.</source>
        <translation>Sie 0, 1, 2 und so weiter nennen und in Anfragen auch die alten Namen annehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>Cannot listen on {host}, port {port}: {reason}.</source>
        <translation>An {host}, Port {port}, kann nicht gelauscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>CesiumJS by TMS</source>
        <translation>CesiumJS über TMS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>CesiumJS needs EPSG:3857 or EPSG:4326 with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>CesiumJS braucht EPSG:3857 oder EPSG:4326 mit den üblichen Stufen, und der Layer hat keinen solchen Kachelmatrixsatz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>CesiumJS reads TMS in EPSG:3857 or EPSG:4326 with its usual levels and tiles of 256 pixels, and the layer has no such tile matrix set.</source>
        <translation>CesiumJS liest TMS in EPSG:3857 oder EPSG:4326 mit den üblichen Stufen und Kacheln von 256 Pixeln, und der Layer hat keinen solchen Kachelmatrixsatz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Check that the layer's source answers, and its credentials and proxy.</source>
        <translation>Prüfen, ob die Quelle des Layers antwortet, und ihre Zugangsdaten und den Proxy.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Check the client's zoom offset and tile size (256 or 512 pixels).</source>
        <translation>Den Zoomversatz und die Kachelgröße des Clients prüfen (256 oder 512 Pixel).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Choose KVP or RESTful in the client, not SOAP.</source>
        <translation>Im Client KVP oder RESTful wählen, nicht SOAP.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Choose a name or an address without ows: in it (as in shadows:1).</source>
        <translation>Einen Namen oder eine Adresse ohne ows: darin wählen (wie in shadows:1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose one of these formats in the client.</source>
        <translation>Im Client eines dieser Formate wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose one of these, or none for {value!r}.</source>
        <translation>Einen davon wählen, oder keinen für {value!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose the layer anew in the client.</source>
        <translation>Den Layer im Client neu wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Clause 10: REST is one of the encodings that a server may offer; it need not.</source>
        <translation>Abschnitt 10: REST ist eine der Kodierungen, die ein Server anbieten darf; er muss nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Clause 8: KVP is one of the encodings that a server may offer; it need not.</source>
        <translation>Abschnitt 8: KVP ist eine der Kodierungen, die ein Server anbieten darf; er muss nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Compare the ETag, or send none.</source>
        <translation>Das ETag vergleichen, oder keines senden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Compare the names of parameters without regard to case.</source>
        <translation>Die Namen der Parameter ohne Rücksicht auf Groß- und Kleinschreibung vergleichen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Compare updateSequence, or leave it out of the document.</source>
        <translation>Die updateSequence vergleichen, oder sie im Dokument weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Compute both from the data.</source>
        <translation>Beides aus den Daten berechnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Compute limits and boxes from the same extent of the data.</source>
        <translation>Grenzen und Ausdehnungen aus derselben Ausdehnung der Daten berechnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Compute them anew from the true cell sizes: metres of a cell / 0.00028. Constants such as 39.37 inches a metre or 90.7 pixels an inch are not exact enough.</source>
        <translation>Sie neu aus den wahren Zellgrößen berechnen: Meter einer Zelle / 0.00028. Konstanten wie 39.37 Zoll je Meter oder 90.7 Pixel je Zoll sind nicht genau genug.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Compute them anew: degrees of a cell x 111319.49079327358 / 0.00028.</source>
        <translation>Sie neu berechnen: Grad einer Zelle × 111319.49079327358 / 0.00028.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Content-Encoding is of no use for pictures (RFC 9110, 8.4).</source>
        <translation>Content-Encoding nützt bei Bildern nichts (RFC 9110, 8.4).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Coordinates stand in the order of axes that their CRS defines (6.1; OWS 06-121r3, 10.2.1): latitude first in EPSG:4326, longitude first in CRS84.</source>
        <translation>Koordinaten stehen in der Achsenreihenfolge, die ihr KBS festlegt (6.1; OWS 06-121r3, 10.2.1): in EPSG:4326 die Breite zuerst, in CRS84 die Länge.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Coordinates stand in the order of axes that their CRS defines (OWS 06-121r3, 10.2.1).</source>
        <translation>Koordinaten stehen in der Achsenreihenfolge, die ihr KBS festlegt (OWS 06-121r3, 10.2.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Copy the address anew from the start page.</source>
        <translation>Die Adresse neu von der Startseite kopieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Correct its spelling, write its value instead, or describe the dimension.</source>
        <translation>Die Schreibweise berichtigen, stattdessen den Wert schreiben oder die Dimension beschreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Correct the identifier of the tile matrix, or leave the level out.</source>
        <translation>Die Kennung der Kachelmatrix berichtigen oder die Stufe weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Correct the layer's box, or the corner and the scale denominators of the set.</source>
        <translation>Die Ausdehnung des Layers berichtigen, oder die Ecke und die Maßstabszahlen des Satzes.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Correct the reference, or remove it.</source>
        <translation>Den Verweis berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Correct the scale denominator, or leave one of the two levels out.</source>
        <translation>Die Maßstabszahl berichtigen oder eine der beiden Stufen weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Correct the wrong one. Often its crs is another's, or its axes are exchanged.</source>
        <translation>Die falsche berichtigen. Oft ist ihr crs das einer anderen, oder ihre Achsen sind vertauscht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Count from the top: MinTileRow = MatrixHeight - 1 - the largest row counted from the bottom, MaxTileRow = MatrixHeight - 1 - the smallest; or leave the limits out.</source>
        <translation>Von oben zählen: MinTileRow = MatrixHeight - 1 - die größte von unten gezählte Zeile, MaxTileRow = MatrixHeight - 1 - die kleinste; oder die Grenzen weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Count rows and columns from 0, the last one included.</source>
        <translation>Zeilen und Spalten von 0 an zählen, die letzte eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Count rows from the top: row = MatrixHeight - 1 - row of TMS. Files of MBTiles and TMS count from the bottom.</source>
        <translation>Zeilen von oben zählen: Zeile = MatrixHeight - 1 - Zeile von TMS. Dateien von MBTiles und TMS zählen von unten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Declare the format that the picture has.</source>
        <translation>Das Format angeben, das das Bild hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Declare the format that the tiles really have.</source>
        <translation>Das Format angeben, das die Kacheln wirklich haben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of OWS Common as xmlns:ows="http://www.opengis.net/ows/1.1".</source>
        <translation>Den Namensraum von OWS Common als xmlns:ows="http://www.opengis.net/ows/1.1" angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of WMTS without a prefix: xmlns="http://www.opengis.net/wmts/1.0".</source>
        <translation>Den Namensraum von WMTS ohne Präfix angeben: xmlns="http://www.opengis.net/wmts/1.0".</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of XLink as xmlns:xlink="http://www.w3.org/1999/xlink".</source>
        <translation>Den Namensraum von XLink als xmlns:xlink="http://www.w3.org/1999/xlink" angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Declare the real size, with ScaleDenominator to match, or make tiles of the size declared.</source>
        <translation>Die wahre Größe angeben, mit passendem ScaleDenominator, oder Kacheln der angegebenen Größe herstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Declare the size that the picture has, or none.</source>
        <translation>Die Größe angeben, die das Bild hat, oder keine.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Describe the tile matrix set in the Contents, or correct or remove the link.</source>
        <translation>Den Kachelmatrixsatz in den Contents beschreiben, oder den Verweis berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Describe the tile matrix sets that the layers have tiles in.</source>
        <translation>Die Kachelmatrixsätze beschreiben, in denen die Layer Kacheln haben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Each error has a code of its own (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>Jeder Fehler hat seinen eigenen Code (07-057r7, 7.2 und 7.3; OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Each way that the document offers has to work (8, 10).</source>
        <translation>Jeder Weg, den das Dokument anbietet, muss gehen (8, 10).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Enlarge MatrixWidth and MatrixHeight, if the layer has data there; else correct its box.</source>
        <translation>MatrixWidth und MatrixHeight vergrößern, falls der Layer dort Daten hat; sonst seine Ausdehnung berichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Escape &amp; as &amp;amp;, leave out control characters, and declare the encoding that is used.</source>
        <translation>&amp; als &amp;amp; schreiben, Steuerzeichen weglassen und die verwendete Kodierung angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Format of a layer may be asked for (7.1.1).</source>
        <translation>Jedes Format eines Layers darf angefragt werden (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Style of a layer may be asked for (7.1.1).</source>
        <translation>Jeder Style eines Layers darf angefragt werden (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Value of a Dimension may be asked for; its Default stands for none (7.1.1, 7.2).</source>
        <translation>Jeder Value einer Dimension darf angefragt werden; ihr Default steht für keinen (7.1.1, 7.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Exchange MinTileRow with MinTileCol, and MaxTileRow with MaxTileCol.</source>
        <translation>MinTileRow mit MinTileCol vertauschen und MaxTileRow mit MaxTileCol.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out.</source>
        <translation>Die beiden Zahlen in LowerCorner und in UpperCorner vertauschen, oder die Ausdehnung weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out: it is optional.</source>
        <translation>Die beiden Zahlen in LowerCorner und in UpperCorner vertauschen, oder die Ausdehnung weglassen: Sie ist freigestellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers of every TopLeftCorner of the set: 90 -180 in urn:ogc:def:crs:EPSG::4326, -180 90 in urn:ogc:def:crs:OGC:1.3:CRS84.</source>
        <translation>Die beiden Zahlen jeder TopLeftCorner des Satzes vertauschen: 90 -180 in urn:ogc:def:crs:EPSG::4326, -180 90 in urn:ogc:def:crs:OGC:1.3:CRS84.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Die beiden Zahlen vertauschen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Exchange the values: the smaller ones into LowerCorner.</source>
        <translation>Die Werte vertauschen: die kleineren in LowerCorner.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Exchange what the evidence names: the numbers of TopLeftCorner or of the box, or TileRow and TileCol.</source>
        <translation>Vertauschen, was die Belege nennen: die Zahlen von TopLeftCorner oder der Ausdehnung, oder TileRow und TileCol.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Extensible Markup Language (XML) 1.0, 2.1: only what is well-formed is XML at all.</source>
        <translation>Extensible Markup Language (XML) 1.0, 2.1: Nur was wohlgeformt ist, ist überhaupt XML.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Extensible Markup Language (XML) 1.0, 4.3.3: the declared encoding must be the one used.</source>
        <translation>Extensible Markup Language (XML) 1.0, 4.3.3: Die angegebene Kodierung muss die verwendete sein.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL and OWSLib were run with this in our tests.</source>
        <translation>GDAL und OWSLib liefen damit in unseren Tests.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>GDAL in Python</source>
        <translation>GDAL in Python</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL was run with this in our tests.</source>
        <translation>GDAL lief damit in unseren Tests.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL, OWSLib and QGIS were run with this in our tests.</source>
        <translation>GDAL, OWSLib und QGIS liefen damit in unseren Tests.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>GetCapabilities by KVP is mandatory where KVP is offered at all (7.1.1, 8.1).</source>
        <translation>GetCapabilities über KVP ist Pflicht, wo überhaupt KVP angeboten wird (7.1.1, 8.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>GetEncoding has the values {values}.</source>
        <translation>GetEncoding hat die Werte {values}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>GetFeatureInfo answers in another format than was asked for</source>
        <translation>GetFeatureInfo antwortet in einem anderen Format als dem verlangten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>GetFeatureInfo is offered and does not work</source>
        <translation>GetFeatureInfo wird angeboten und geht nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>GetTile has no address for KVP.</source>
        <translation>GetTile hat keine Adresse für KVP.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Give addresses with https (behind a proxy: tell the server that it is asked by https).</source>
        <translation>Adressen mit https angeben (hinter einem Proxy: dem Server sagen, dass er über https gefragt wird).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give it a name.</source>
        <translation>Einen Namen vergeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Give it to a GDAL program instead of a file, in quotation marks: gdalinfo "WMTS:…".</source>
        <translation>Einem GDAL-Programm anstelle einer Datei geben, in Anführungszeichen: gdalinfo "WMTS:…".</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Give it to a conformance test: here nothing is taken that the standard does not allow.</source>
        <translation>Einem Konformitätstest geben: Hier wird nichts angenommen, was der Standard nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Give limits for every level; or link the layer to a tile matrix set with only its levels.</source>
        <translation>Grenzen für jede Stufe angeben; oder den Layer mit einem Kachelmatrixsatz verknüpfen, der nur seine Stufen hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give one of them another identifier.</source>
        <translation>Einem davon eine andere Kennung geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give one of them another identifier: tiles of one cannot be asked for.</source>
        <translation>Einem davon eine andere Kennung geben: Kacheln von einem der beiden können nicht angefragt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Give the client the whole address: …/wmts?SERVICE=WMTS&amp;REQUEST=GetCapabilities.</source>
        <translation>Dem Client die ganze Adresse geben: …/wmts?SERVICE=WMTS&amp;REQUEST=GetCapabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Give the dimension another name.</source>
        <translation>Der Dimension einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Give the layer TileMatrixSetLimits with the rows and columns that hold tiles; the corrected document has them.</source>
        <translation>Dem Layer TileMatrixSetLimits mit den Zeilen und Spalten geben, die Kacheln enthalten; das berichtigte Dokument hat sie.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Give the layer another source.</source>
        <translation>Dem Layer eine andere Quelle geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Give the parameter's name as locator.</source>
        <translation>Den Namen des Parameters als locator angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Give the set a name of its own, or the corners, scales and tile sizes of the registered one.</source>
        <translation>Dem Satz einen eigenen Namen geben, oder die Ecken, Maßstäbe und Kachelgrößen des registrierten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give the tile matrix set another name.</source>
        <translation>Dem Kachelmatrixsatz einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Give the top left corner: -20037508.342789244 20037508.342789244 in EPSG:3857, 90 -180 in urn:ogc:def:crs:EPSG::4326. If rows count from the bottom, turn them round in the answers.</source>
        <translation>Die linke obere Ecke angeben: -20037508.342789244 20037508.342789244 in EPSG:3857, 90 -180 in urn:ogc:def:crs:EPSG::4326. Zählen Zeilen von unten, sie in den Antworten umdrehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Give the true size. A level without tiles is to be left out, not given the size 0.</source>
        <translation>Die wahre Größe angeben. Eine Stufe ohne Kacheln ist wegzulassen, nicht mit der Größe 0 zu führen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Google Earth Pro: Add ▸ Network Link, paste it as Link.</source>
        <translation>Google Earth Pro: Add ▸ Network Link, als Link einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Google Earth needs tiles in degrees, and the layer cannot be drawn in them.</source>
        <translation>Google Earth braucht Kacheln in Grad, und der Layer kann darin nicht gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>If nothing speaks against it, let all levels start at one corner: grids counted from the bottom left often end at the top with whole tiles, which differ from level to level.</source>
        <translation>Spricht nichts dagegen, alle Stufen an einer Ecke beginnen lassen: Gitter, die von links unten zählen, enden oben oft mit ganzen Kacheln, was von Stufe zu Stufe verschieden ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>In a WMTS address the row comes before the column: {TileMatrix}/{TileRow}/{TileCol}.</source>
        <translation>In einer WMTS-Adresse steht die Zeile vor der Spalte: {TileMatrix}/{TileRow}/{TileCol}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Insert ▸ Connections ▸ Server ▸ New WMTS Server: paste it as Server URL.</source>
        <translation>Insert ▸ Connections ▸ Server ▸ New WMTS Server: als Server URL einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It answers with status 200, but {reason}.</source>
        <translation>Er antwortet mit Status 200, aber {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It answers with {status}.</source>
        <translation>Er antwortet mit {status}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It comes with neither Cache-Control nor Expires.</source>
        <translation>Es kommt weder mit Cache-Control noch mit Expires.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>It does no harm: the client shows nothing there. If there should be tiles, publish the layer with wider bounds.</source>
        <translation>Es schadet nicht: Der Client zeigt dort nichts. Sollte es Kacheln geben, den Layer mit weiterer Begrenzung veröffentlichen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>It does no harm; switch off “identify” or “enable pick features” in the client.</source>
        <translation>Es schadet nicht; im Client „Identifizieren“ oder „enable pick features“ ausschalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It gets no help that the standard does not know of.</source>
        <translation>Er bekommt keine Hilfe, die der Standard nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It gets the same document as any WMTS client.</source>
        <translation>Er bekommt dasselbe Dokument wie jeder WMTS-Client.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>It is at /wmts/1.0.0/WMTSCapabilities.xml; letter case counts.</source>
        <translation>Es liegt unter /wmts/1.0.0/WMTSCapabilities.xml; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>It is called {name}.</source>
        <translation>Er heißt {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It is offered tiles as {names} or {last} only.</source>
        <translation>Ihm werden Kacheln nur als {names} oder {last} angeboten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It is sent with Cache-Control: {control}, that is {days:.1f} days.</source>
        <translation>Es wird mit Cache-Control: {control} gesendet, das sind {days:.1f} Tage.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>It is {name}, and should be {right}.</source>
        <translation>Es ist {name} und sollte {right} sein.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>It is {name}.</source>
        <translation>Es ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>It names {location}.</source>
        <translation>Es nennt {location}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>It needs the service {service}, which is switched off here.</source>
        <translation>Dafür ist der Dienst {service} nötig, der hier ausgeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>It says that it is {name}, but all of it is UTF-8.</source>
        <translation>Es nennt sich {name}, aber alles daran ist UTF-8.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It was asked for with If-None-Match: {etag} and came whole.</source>
        <translation>Es wurde mit If-None-Match: {etag} angefragt und kam ganz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Its CRS is {crs}.</source>
        <translation>Sein KBS ist {crs}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Its top left corner is easting {easting}, northing {northing}; with the axes exchanged it is the set's own, easting {right_easting}, northing {right_northing}.</source>
        <translation>Seine linke obere Ecke ist Rechtswert {easting}, Hochwert {northing}; mit vertauschten Achsen ist es die des Satzes, Rechtswert {right_easting}, Hochwert {right_northing}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Join their values, or give one another name.</source>
        <translation>Ihre Werte zusammenführen, oder einer einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>KVP was put first</source>
        <translation>KVP wurde an den Anfang gesetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Keep one link, with all the limits.</source>
        <translation>Einen Verweis behalten, mit allen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Keep one of them, around all tiles.</source>
        <translation>Eine davon behalten, die alle Kacheln umfasst.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Keep one of them.</source>
        <translation>Eines davon behalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Keep one of them: of several, clients take different ones.</source>
        <translation>Eines davon behalten: Von mehreren nehmen Clients verschiedene.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>Keys of the geographic grid have two digits or more.</source>
        <translation>Schlüssel des geographischen Gitters haben mindestens zwei Ziffern.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Layer {layer!r}: the box is {corners} in {crs}; only with the axes exchanged does it lie where the layer and its tiles do.</source>
        <translation>Layer {layer!r}: Die Ausdehnung ist {corners} in {crs}; nur mit vertauschten Achsen liegt sie, wo der Layer und seine Kacheln liegen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Layer {layer!r}: the box is {corners}; its latitudes would be {south} to {north}.</source>
        <translation>Layer {layer!r}: Die Ausdehnung ist {corners}; ihre Breiten wären {south} bis {north}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Layer {layer} has an empty list.</source>
        <translation>Layer {layer} hat eine leere Liste.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer} has no WGS84BoundingBox.</source>
        <translation>Layer {layer} hat keine WGS84BoundingBox.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer} has no box.</source>
        <translation>Layer {layer} hat keine Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} has {count}: {dimensions}.</source>
        <translation>Layer {layer} hat {count}: {dimensions}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>Layer {layer} in {set}: {seen}.</source>
        <translation>Layer {layer} in {set}: {seen}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} is in {crss} only.</source>
        <translation>Layer {layer} ist nur in {crss}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} is linked to {set} first, in {crs}.</source>
        <translation>Layer {layer} verweist zuerst auf {set}, in {crs}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Layer {layer} lies at {box}, its set {set} at {extent}.</source>
        <translation>Layer {layer} liegt bei {box}, sein Satz {set} bei {extent}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} names {sets} in one link.</source>
        <translation>Layer {layer} nennt {sets} in einem Verweis.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer}: {seen}.</source>
        <translation>Layer {layer}: {seen}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Layer ▸ Add Layer ▸ Add WMS/WMTS Layer…: New, paste it as URL, OK, Connect.</source>
        <translation>Layer ▸ Layer hinzufügen ▸ WMS/WMTS-Layer hinzufügen…: Neu, als URL einfügen, OK, Verbinden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Leaflet asks for maps in Web Mercator (EPSG:3857), and the WMS of this layer gives only its own tiles, which lie otherwise.</source>
        <translation>Leaflet verlangt Karten in Web Mercator (EPSG:3857), und der WMS dieses Layers gibt nur seine eigenen Kacheln, die anders liegen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Leaflet by WMS</source>
        <translation>Leaflet über WMS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Leaflet needs Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set. It shows the layer by WMS.</source>
        <translation>Leaflet braucht Web Mercator (EPSG:3857) mit den üblichen Stufen, und der Layer hat keinen solchen Kachelmatrixsatz. Es zeigt den Layer über WMS.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Leave TileMatrixSetLimits out: then the whole matrices hold.</source>
        <translation>TileMatrixSetLimits weglassen: Dann gelten die ganzen Matrizen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Leave WellKnownScaleSet out: it is optional, and clients work without it.</source>
        <translation>WellKnownScaleSet weglassen: Es ist freigestellt, und Clients kommen ohne aus.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Leave it out: it makes the document longer, and one mistake in it stops strict clients.</source>
        <translation>Weglassen: Es macht das Dokument länger, und ein Fehler darin hält strenge Clients auf.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Leave out levels that are finer than the data. Nothing else is to be done.</source>
        <translation>Stufen weglassen, die feiner sind als die Daten. Sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Leave the charset out, or make it the document's own; UTF-8 is understood everywhere.</source>
        <translation>Den charset weglassen oder zu dem des Dokuments machen; UTF-8 wird überall verstanden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Leave the level out: link the layer to a tile matrix set that has only the levels with tiles.</source>
        <translation>Die Stufe weglassen: den Layer mit einem Kachelmatrixsatz verknüpfen, der nur die Stufen mit Kacheln hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>LegendURL has no format.</source>
        <translation>LegendURL hat kein Format.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>LegendURL is the address of a picture (7.1.1).</source>
        <translation>LegendURL ist die Adresse eines Bildes (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Level {level} ends at {end:.10g} in the east, level {other} at {farther:.10g}, more than a tile farther.</source>
        <translation>Stufe {level} endet im Osten bei {end:.10g}, Stufe {other} bei {farther:.10g}, mehr als eine Kachel weiter.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Level {level} ends at {end:.10g} in the south, level {other} at {farther:.10g}, more than a tile farther.</source>
        <translation>Stufe {level} endet im Süden bei {end:.10g}, Stufe {other} bei {farther:.10g}, mehr als eine Kachel weiter.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Level {level} has no column {column}, row {row}, but level {finer} has: the client seems to be one level too coarse.</source>
        <translation>Stufe {level} hat keine Spalte {column}, Zeile {row}, Stufe {finer} aber schon: Der Client ist wohl um eine Stufe zu grob.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Level {level} has {scale}, {meant!r} was meant: its last tile is {drift:.1f} pixels out of place.</source>
        <translation>Stufe {level} hat {scale}, gemeint war {meant!r}: Ihre letzte Kachel liegt um {drift:.1f} Pixel falsch.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} has {width} by {height} tiles, {before} before it {before_width} by {before_height}.</source>
        <translation>Stufe {level} hat {width} mal {height} Kacheln, {before} davor {before_width} mal {before_height}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} is coarser than {before}, which stands before it.</source>
        <translation>Stufe {level} ist gröber als {before}, die davor steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Level {level} is not that large: the client asks {where}.</source>
        <translation>Stufe {level} ist nicht so groß: Die Anfrage liegt {where}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} starts at {corner}, {first} at {first_corner}.</source>
        <translation>Stufe {level} beginnt bei {corner}, {first} bei {first_corner}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Link the layer to each tile matrix set that it has tiles in.</source>
        <translation>Den Layer mit jedem Kachelmatrixsatz verknüpfen, in dem er Kacheln hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>List limits in the order of the tile matrices, the coarsest level first.</source>
        <translation>Grenzen in der Reihenfolge der Kachelmatrizen aufführen, die gröbste Stufe zuerst.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>List the tile matrices by falling scale denominator.</source>
        <translation>Die Kachelmatrizen nach fallender Maßstabszahl aufführen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>List the values that can be asked for, or at least the default.</source>
        <translation>Die Werte aufführen, die angefragt werden können, wenigstens den Default.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Load the layer anew from its capabilities address, which says where it has tiles.</source>
        <translation>Den Layer neu über seine Capabilities-Adresse laden; sie sagt, wo er Kacheln hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Look at the layer: if there ought to be more to see, the data behind the service is missing or cannot be reached by it.</source>
        <translation>Den Layer ansehen: Sollte mehr zu sehen sein, fehlen dem Dienst die Daten, oder er erreicht sie nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Look for a proxy that cuts answers off, and for damaged files in the cache.</source>
        <translation>Nach einem Proxy suchen, der Antworten abschneidet, und nach beschädigten Dateien im Cache.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Look whether rows and columns are exchanged in one of the two, and whether a cache is old.</source>
        <translation>Nachsehen, ob Zeilen und Spalten in einem von beiden vertauscht sind, und ob ein Cache alt ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Make both from the same configuration; look for a copy that was not renewed.</source>
        <translation>Beide aus derselben Konfiguration erzeugen; nach einer Kopie suchen, die nicht erneuert wurde.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Make it work, or take InfoFormat out of the layer.</source>
        <translation>Es zum Laufen bringen, oder InfoFormat beim Layer herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the format work, or take it out of the document.</source>
        <translation>Das Format zum Laufen bringen, oder es aus dem Dokument nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the style work, or take it out of the document.</source>
        <translation>Den Stil zum Laufen bringen, oder ihn aus dem Dokument nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the values and the default work, or take them out of the document.</source>
        <translation>Die Werte und den Default zum Laufen bringen, oder sie aus dem Dokument nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Map Viewer: Add ▸ Add layer from URL, type WMTS (OGC), paste it as URL. Your browser asks for the tiles, so it must be able to reach this address.</source>
        <translation>Map Viewer: Add ▸ Add layer from URL, den Typ WMTS (OGC) wählen, als URL einfügen. Ihr Browser fragt nach den Kacheln, muss diese Adresse also erreichen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>MapLibre GL JS draws vector tiles by a style that names what is in them, which is not known here.</source>
        <translation>MapLibre GL JS zeichnet Vektorkacheln nach einem Stil, der benennt, was in ihnen ist, und das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>MapLibre GL JS needs Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>MapLibre GL JS braucht Web Mercator (EPSG:3857) mit den üblichen Stufen, und der Layer hat keinen solchen Kachelmatrixsatz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Multiply every scale denominator by the pixel's size that was used, and divide it by 0.28 mm: for 96 pixels an inch divide by 1.0582677.</source>
        <translation>Jede Maßstabszahl mit der verwendeten Pixelgröße malnehmen und durch 0,28 mm teilen: bei 96 Pixeln je Zoll durch 1.0582677 teilen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Name a registered system: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>Ein registriertes System nennen: urn:ogc:def:crs:EPSG::3857.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Name the final address in the document; behind a proxy, tell the service its public address.</source>
        <translation>Die endgültige Adresse im Dokument nennen; hinter einem Proxy dem Dienst seine öffentliche Adresse sagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Name the set after its own CRS.</source>
        <translation>Den Satz nach seinem eigenen KBS benennen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Narrow the limits to the data, or correct the box.</source>
        <translation>Die Grenzen auf die Daten einengen, oder die Ausdehnung berichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No Layer has a ResourceURL for tiles.</source>
        <translation>Kein Layer hat eine ResourceURL für Kacheln.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>No clause of the standard.</source>
        <translation>Kein Abschnitt des Standards.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>No clause of the standard; a map needs a dozen tiles or more at once.</source>
        <translation>Kein Abschnitt des Standards; eine Karte braucht ein Dutzend Kacheln oder mehr auf einmal.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>No layer has tiles in {set}.</source>
        <translation>Kein Layer hat Kacheln in {set}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>No requirement: XML allows any prefix (Namespaces in XML 1.0), some clients do not.</source>
        <translation>Keine Forderung: XML erlaubt jedes Präfix (Namespaces in XML 1.0), manche Clients nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No requirement: attributes have no order in XML, one client reads the first.</source>
        <translation>Keine Forderung: Attribute haben in XML keine Reihenfolge, ein Client liest das erste.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>No requirement: one client takes away ows: wherever it stands.</source>
        <translation>Keine Forderung: Ein Client nimmt ows: weg, wo immer es steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>No requirement: the name is that of tile matrix sets of ArcGIS Server.</source>
        <translation>Keine Forderung: Der Name ist der von Kachelmatrixsätzen von ArcGIS Server.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>No requirement: the order of formats is free, some clients take the first.</source>
        <translation>Keine Forderung: Die Reihenfolge der Formate ist frei, manche Clients nehmen das erste.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No requirement: the order of the addresses is free, some clients read only the first.</source>
        <translation>Keine Forderung: Die Reihenfolge der Adressen ist frei, manche Clients lesen nur die erste.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>None of these is there: {names}.</source>
        <translation>Keiner davon ist da: {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>Not a list of versions: {text!r}.</source>
        <translation>Keine Liste von Versionen: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>Not an updateSequence of this server: {text!r}.</source>
        <translation>Keine updateSequence dieses Servers: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Nothing, if users have programs for this CRS; else offer a set in EPSG:3857, too.</source>
        <translation>Nichts, falls die Nutzer Programme für dieses KBS haben; sonst auch einen Satz in EPSG:3857 anbieten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Nothing, unless the service is meant for this client.</source>
        <translation>Nichts, es sei denn, der Dienst ist für diesen Client gedacht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>OGC 06-121r3, MimeType: a format is a media type, such as image/png (RFC 6838).</source>
        <translation>OGC 06-121r3, MimeType: Ein Format ist ein Medientyp wie image/png (RFC 6838).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, OnlineResourceType, and the schema of WMTS: the address stands in xlink:href, in a ResourceURL in template.</source>
        <translation>OGC 06-121r3, OnlineResourceType, und das Schema von WMTS: Die Adresse steht in xlink:href, bei einer ResourceURL in template.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>OGC 06-121r3, OnlineResourceType: addresses stand in href of the namespace of XLink.</source>
        <translation>OGC 06-121r3, OnlineResourceType: Adressen stehen in href des Namensraums von XLink.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>OGC 06-121r3, PositionType: a list of numbers. Any blanks would do, but not for clients.</source>
        <translation>OGC 06-121r3, PositionType: eine Liste von Zahlen. Jeder Leerraum ginge, nur nicht für Clients.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>OGC 06-121r3, clause 11, and RFC 3986: these characters are separators, or must be encoded.</source>
        <translation>OGC 06-121r3, Abschnitt 11, und RFC 3986: Diese Zeichen trennen Teile oder müssen kodiert werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, clause 11: an operation is asked at a whole URL, with scheme and host.</source>
        <translation>OGC 06-121r3, Abschnitt 11: Eine Operation wird unter einer ganzen URL mit Schema und Host gefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, clause 11: clients ask at the address that the document gives.</source>
        <translation>OGC 06-121r3, Abschnitt 11: Clients fragen unter der Adresse, die das Dokument angibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OGC 06-121r3, clause 11: parameters are appended to an address that ends with ? or &amp;. The OGC's test suite demands it.</source>
        <translation>OGC 06-121r3, Abschnitt 11: Parameter werden an eine Adresse angehängt, die mit ? oder &amp; endet. Die Testsuite des OGC verlangt es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OGC 06-121r3, owsOperationsMetadata.xsd: an Operation has a DCP with HTTP and the address of Get or Post; WMTS by KVP and REST is asked by GET.</source>
        <translation>OGC 06-121r3, owsOperationsMetadata.xsd: Eine Operation hat ein DCP mit HTTP und der Adresse von Get oder Post; WMTS über KVP und REST wird mit GET gefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>OGC 06-121r3, owsServiceIdentification.xsd: ServiceType and ServiceTypeVersion are mandatory.</source>
        <translation>OGC 06-121r3, owsServiceIdentification.xsd: ServiceType und ServiceTypeVersion sind Pflicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>OGC 17-083r4, annex D, and 07-057r7, annex E: these names stand for one grid each.</source>
        <translation>OGC 17-083r4, Anhang D, und 07-057r7, Anhang E: Jeder dieser Namen steht für ein bestimmtes Gitter.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: LowerCorner has the smallest value of each axis, UpperCorner the largest.</source>
        <translation>OWS 06-121r3, 10.2.1: LowerCorner hat den kleinsten Wert jeder Achse, UpperCorner den größten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: a box surrounds the data.</source>
        <translation>OWS 06-121r3, 10.2.1: Eine Ausdehnung umschließt die Daten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: the attribute crs names the CRS of a box.</source>
        <translation>OWS 06-121r3, 10.2.1: Das Attribut crs nennt das KBS einer Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.2: a WGS84BoundingBox has longitude and latitude in degrees, the lower corner south-west, the upper corner north-east.</source>
        <translation>OWS 06-121r3, 10.2.2: Eine WGS84BoundingBox hat Länge und Breite in Grad, die untere Ecke im Südwesten, die obere im Nordosten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2: all boxes surround the same data.</source>
        <translation>OWS 06-121r3, 10.2: Alle Ausdehnungen umschließen dieselben Daten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>Of {tiles} the median took {middle}, 95 % came within {late}, the slowest took {slowest}.</source>
        <translation>Von {tiles} dauerte die mittlere {middle}, 95 % kamen binnen {late}, die langsamste brauchte {slowest}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Offer KVP, too: add an ows:Get for it to GetTile, as the first. FME before 2024 needs it.</source>
        <translation>Auch KVP anbieten: GetTile ein ows:Get dafür geben, als erstes. FME vor 2024 braucht es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Offer REST, too: add a ResourceURL to each layer.</source>
        <translation>Auch REST anbieten: jedem Layer eine ResourceURL geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Offer a layer for each value of the further dimensions.</source>
        <translation>Für jeden Wert der weiteren Dimensionen einen Layer anbieten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Offer the part with more detail as a layer of its own, or let all limits surround the same.</source>
        <translation>Den Teil mit mehr Einzelheiten als eigenen Layer anbieten, oder alle Grenzen dasselbe umschließen lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Offer tiles of 256 or 512 pixels.</source>
        <translation>Kacheln von 256 oder 512 Pixeln anbieten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>One address leads to {host}, while the document came from {own}.</source>
        <translation>Eine Adresse führt zu {host}, während das Dokument von {own} kam.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>OpenLayers before 10.11</source>
        <translation>OpenLayers vor 10.11</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OperationsMetadata has no GetCapabilities.</source>
        <translation>OperationsMetadata hat kein GetCapabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Parameter names are not case sensitive (OWS 06-121r3, 11.5.2).</source>
        <translation>Namen von Parametern unterscheiden keine Groß- und Kleinschreibung (OWS 06-121r3, 11.5.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it as the address of tiles. Where the program calls the key otherwise, such as {q} in QGIS, write that for {quadkey}.</source>
        <translation>Als Adresse der Kacheln einfügen. Nennt das Programm den Schlüssel anders, etwa {q} in QGIS, das statt {quadkey} schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a Python program; it saves a picture of the layer as map.tif.</source>
        <translation>In ein Python-Programm einfügen; es speichert ein Bild des Layers als map.tif.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a Python program; it saves one tile.</source>
        <translation>In ein Python-Programm einfügen; es speichert eine Kachel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a script of your page, below an element with the id map. It makes the map: where you have one already, leave that part out.</source>
        <translation>In ein Skript der Seite einfügen, unter einem Element mit der id map. Es erzeugt die Karte: Gibt es schon eine, diesen Teil weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into the Python console of QGIS; it adds the layer to the project.</source>
        <translation>In die Python-Konsole von QGIS einfügen; es fügt den Layer dem Projekt hinzu.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of XYZ tiles.</source>
        <translation>Einfügen, wo das Programm nach der Adresse von XYZ-Kacheln fragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of a WMS. If it says that it adds the parameters itself, leave out what follows the question mark.</source>
        <translation>Einfügen, wo das Programm nach der Adresse eines WMS fragt. Sagt es, dass es die Parameter selbst anhängt, weglassen, was nach dem Fragezeichen steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of a WMTS or of its capabilities.</source>
        <translation>Einfügen, wo das Programm nach der Adresse eines WMTS oder seiner Capabilities fragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>Port {port} is taken by {program}; end that, or choose another port.</source>
        <translation>Port {port} ist von {program} belegt; dieses beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Programs ask a WMS for maps of any box, and that of this layer gives only its own tiles: let it assemble maps, in the layer's settings.</source>
        <translation>Programme verlangen von einem WMS Karten beliebiger Ausdehnung, und der dieses Layers gibt nur seine eigenen Kacheln: ihn in den Einstellungen des Layers Karten zusammensetzen lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Programs that ask for tiles by level, column and row expect Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>Programme, die nach Kacheln über Stufe, Spalte und Zeile fragen, erwarten Web Mercator (EPSG:3857) mit den üblichen Stufen, und der Layer hat keinen solchen Kachelmatrixsatz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Publish TileMatrixSetLimits with the rows and columns that really have tiles, or answer a blank tile with status 200 for legal requests outside the data.</source>
        <translation>TileMatrixSetLimits mit den Zeilen und Spalten veröffentlichen, die wirklich Kacheln haben, oder zulässige Anfragen außerhalb der Daten mit einer leeren Kachel und Status 200 beantworten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Publish a layer, then let the client try again.</source>
        <translation>Einen Layer veröffentlichen, dann den Client noch einmal versuchen lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Publish a layer; if there should be some, look into the log of the server.</source>
        <translation>Einen Layer veröffentlichen; sollte es welche geben, ins Protokoll des Servers sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Publish one format a layer where you can.</source>
        <translation>Wo möglich ein Format je Layer veröffentlichen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Put a cache in front of the service, or seed the one that it has.</source>
        <translation>Einen Cache vor den Dienst setzen, oder den vorhandenen füllen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Put the document there, or name the right address, or leave the element out.</source>
        <translation>Das Dokument dort ablegen, die richtige Adresse nennen oder das Element weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Put the link to the set in EPSG:3857 first, if most users look at web maps.</source>
        <translation>Den Verweis auf den Satz in EPSG:3857 an den Anfang setzen, falls die meisten Nutzer Webkarten ansehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Put the picture there, or take the LegendURL out of the document.</source>
        <translation>Das Bild dort ablegen, oder die LegendURL aus dem Dokument nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Put the set that most clients shall use first. If one is part of the other, drop the link.</source>
        <translation>Den Satz an den Anfang setzen, den die meisten Clients verwenden sollen. Ist einer Teil des anderen, den Verweis weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>QGIS draws this layer: it is served only where QGIS runs</source>
        <translation>QGIS zeichnet diesen Layer: Er wird nur bereitgestellt, wo QGIS läuft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>QGIS was run with this in our tests.</source>
        <translation>QGIS lief damit in unseren Tests.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Quadkeys name tiles of Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>Quadkeys benennen Kacheln von Web Mercator (EPSG:3857) mit den üblichen Stufen, und der Layer hat keinen solchen Kachelmatrixsatz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Quadkeys, as Bing Maps has them</source>
        <translation>Quadkeys wie bei Bing Maps</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>RFC 3986: addresses are ASCII; clients and servers must agree on UTF-8 for the rest.</source>
        <translation>RFC 3986: Adressen sind ASCII; für alles Übrige müssen sich Clients und Server auf UTF-8 einigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>RFC 6838: media types are registered; JPEG's is image/jpeg, TIFF's is image/tiff.</source>
        <translation>RFC 6838: Medientypen sind registriert; der von JPEG ist image/jpeg, der von TIFF image/tiff.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Read AcceptVersions, and refuse what does not list 1.0.0.</source>
        <translation>AcceptVersions lesen und ablehnen, was 1.0.0 nicht aufführt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Refuse them with MissingParameterValue, InvalidParameterValue or TileOutOfRange.</source>
        <translation>Sie mit MissingParameterValue, InvalidParameterValue oder TileOutOfRange ablehnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Refuse unknown layers, tile matrix sets, tile matrices and formats: a client that asks for the wrong thing shows a wrong map and nobody notices.</source>
        <translation>Unbekannte Layer, Kachelmatrixsätze, Kachelmatrizen und Formate ablehnen: Ein Client, der nach dem Falschen fragt, zeigt eine falsche Karte, und niemand bemerkt es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Remove one of them, or give it another identifier.</source>
        <translation>Einen davon entfernen oder ihm eine andere Kennung geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Repair the way that fails, or take its addresses out of the document.</source>
        <translation>Den fehlerhaften Weg reparieren, oder seine Adressen aus dem Dokument nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>ResourceURL has no {name} and no {other}.</source>
        <translation>ResourceURL hat kein {name} und kein {other}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>ResourceURL has no {name}.</source>
        <translation>ResourceURL hat kein {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Rows count from the top, and the corner given is the top left one (6.1).</source>
        <translation>Zeilen zählen von oben, und die angegebene Ecke ist die linke obere (6.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Run it in a terminal; it saves one tile. PowerShell wants curl.exe for curl.</source>
        <translation>In einem Terminal ausführen; es speichert eine Kachel. PowerShell will curl.exe statt curl.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>SIS WebMap Manager: Configuration ▸ Add Layer ▸ WMTS, paste it as URL.</source>
        <translation>SIS WebMap Manager: Configuration ▸ Add Layer ▸ WMTS, als URL einfügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>SQLite cannot open it; is it (or its -wal file) readable?</source>
        <translation>SQLite kann sie nicht öffnen; ist sie (oder ihre -wal-Datei) lesbar?</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>SQLite says: {reason}</source>
        <translation>SQLite sagt: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Scale denominators and coordinates are decimals with a point, sizes are whole numbers without unit or separator (7.1.1; OWS 06-121r3, 10.2).</source>
        <translation>Maßstabszahlen und Koordinaten sind Dezimalzahlen mit Punkt, Größen sind ganze Zahlen ohne Einheit oder Trennzeichen (7.1.1; OWS 06-121r3, 10.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis_sets.py"/>
        <source>ScaleDenominator, TileWidth or TileHeight of {name} is no number</source>
        <translation>ScaleDenominator, TileWidth oder TileHeight von {name} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Sections names the parts that are wanted; a server may ignore it, and sends everything then (07-057r7, 7.1.1).</source>
        <translation>Sections nennt die gewünschten Teile; ein Server darf es übergehen und sendet dann alles (07-057r7, 7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Send 400 with the exception report by KVP and 404 for unknown resources, never 200 or 500.</source>
        <translation>400 mit der Fehlermeldung bei KVP senden und 404 bei unbekannten Ressourcen, nie 200 oder 500.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Access-Control-Allow-Origin: * with every answer of a public service, errors included.</source>
        <translation>Mit jeder Antwort eines öffentlichen Dienstes Access-Control-Allow-Origin: * senden, auch bei Fehlern.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Cache-Control: max-age with tiles, or no-cache with an ETag if they change often.</source>
        <translation>Mit Kacheln Cache-Control: max-age senden, oder no-cache mit einem ETag, falls sie sich oft ändern.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Cache-Control: max-age=86400, or what suits the data, and an ETag.</source>
        <translation>Cache-Control: max-age=86400 senden, oder was zu den Daten passt, und ein ETag.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Cache-Control: no-cache and an ETag with the document, or a max-age of some minutes.</source>
        <translation>Mit dem Dokument Cache-Control: no-cache und ein ETag senden, oder ein max-age von einigen Minuten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Cache-Control: no-cache, Expires with the time of the answer, and an ETag.</source>
        <translation>Cache-Control: no-cache senden, Expires mit der Zeit der Antwort und ein ETag.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Send Content-Type: application/xml with exception reports.</source>
        <translation>Mit Fehlermeldungen Content-Type: application/xml senden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Content-Type: application/xml.</source>
        <translation>Content-Type: application/xml senden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Send the media type of the picture: image/png, image/jpeg.</source>
        <translation>Den Medientyp des Bildes senden: image/png, image/jpeg.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Send the media type that was asked for, or declare the one that is sent.</source>
        <translation>Den verlangten Medientyp senden, oder den angeben, der gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>ServiceMetadataURL is the address of the service metadata resource (10.1).</source>
        <translation>ServiceMetadataURL ist die Adresse der Ressource mit den Metadaten des Dienstes (10.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Set MatrixWidth and MatrixHeight to the area's size divided by that of a tile, rounded up.</source>
        <translation>MatrixWidth und MatrixHeight auf die Größe des Gebiets setzen, geteilt durch die einer Kachel und aufgerundet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's highest level to {last} and let it enlarge, or publish the layer up to level {level}: the bridge then enlarges what there is.</source>
        <translation>Die höchste Stufe des Clients auf {last} setzen und ihn vergrößern lassen, oder den Layer bis Stufe {level} veröffentlichen: Dann vergrößert die Bridge, was es gibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's level names (“matrix identifiers”) to {first} … {last}.</source>
        <translation>Die Stufennamen des Clients („matrix identifiers“) auf {first} … {last} setzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's lowest level to {first}.</source>
        <translation>Die niedrigste Stufe des Clients auf {first} setzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Set the client's style to {name!r}, or leave it empty.</source>
        <translation>Den Stil des Clients auf {name!r} setzen oder leer lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Set the client's tile matrix set to {name!r}.</source>
        <translation>Den Kachelmatrixsatz des Clients auf {name!r} setzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Spell it as the standard does, move it to where it belongs, or remove it.</source>
        <translation>So schreiben wie der Standard, dorthin verschieben, wo es hingehört, oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Spell it {Style} or {TileMatrixSet}.</source>
        <translation>{Style} oder {TileMatrixSet} schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Spell it {TileMatrix}, {TileRow} or {TileCol}.</source>
        <translation>{TileMatrix}, {TileRow} oder {TileCol} schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Strict WMTS 1.0.0</source>
        <translation>Strenger WMTS 1.0.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>SupportedCRS refers to a coordinate reference system by a URI (7.1.1), such as a URN of OGC: urn:ogc:def:crs:AUTHORITY:VERSION:CODE, the version may be empty (OGC 07-092r3).</source>
        <translation>SupportedCRS nennt ein Koordinatenbezugssystem durch einen URI (7.1.1), etwa eine URN des OGC: urn:ogc:def:crs:AUTHORITY:VERSION:CODE, die Version darf leer sein (OGC 07-092r3).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Switch compression off for image/png, image/jpeg and image/webp: it only costs time.</source>
        <translation>Die Komprimierung für image/png, image/jpeg und image/webp ausschalten: Sie kostet nur Zeit.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Switch off “TMS”, “inverse Y” or “flip Y” in the client, or give it {TileRow} or {y} instead of {-y}.</source>
        <translation>„TMS“, „inverse Y“ oder „flip Y“ im Client ausschalten, oder ihm {TileRow} oder {y} statt {-y} geben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Switch the service on in the layer's settings, or choose another in the client.</source>
        <translation>Den Dienst in den Einstellungen des Layers einschalten, oder im Client einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 10: TileMatrixSet refers to the Identifier of a TileMatrixSet of the Contents.</source>
        <translation>Tabelle 10: TileMatrixSet verweist auf den Identifier eines TileMatrixSet der Contents.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 10: a TileMatrixSetLink tells of one tile matrix set of the layer.</source>
        <translation>Tabelle 10: Ein TileMatrixSetLink beschreibt einen Kachelmatrixsatz des Layers.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 13: the Identifier is an unambiguous name within the server.</source>
        <translation>Tabelle 13: Der Identifier ist ein eindeutiger Name innerhalb des Servers.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 14: the Identifier is an unambiguous name within the tile matrix set.</source>
        <translation>Tabelle 14: Der Identifier ist ein eindeutiger Name innerhalb des Kachelmatrixsatzes.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 14: the Identifier of a tile matrix is any text.</source>
        <translation>Tabelle 14: Der Identifier einer Kachelmatrix ist ein beliebiger Text.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 16: LayerRef refers to a Layer of the Contents.</source>
        <translation>Tabelle 16: LayerRef verweist auf einen Layer der Contents.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsOperationsMetadata.xsd: what can be asked, and where.</source>
        <translation>Tabelle 2, und OGC 06-121r3, owsOperationsMetadata.xsd: was gefragt werden kann, und wo.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsServiceIdentification.xsd: what a server says of itself.</source>
        <translation>Tabelle 2, und OGC 06-121r3, owsServiceIdentification.xsd: was ein Server von sich sagt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsServiceProvider.xsd: who runs the server.</source>
        <translation>Tabelle 2, und OGC 06-121r3, owsServiceProvider.xsd: wer den Server betreibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2: the Contents tell of layers and tile matrix sets.</source>
        <translation>Tabelle 2: Die Contents beschreiben Layer und Kachelmatrixsätze.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Table 3, and OGC 06-121r3, OnlineResourceType: ServiceMetadataURL is the document's address.</source>
        <translation>Tabelle 3, und OGC 06-121r3, OnlineResourceType: ServiceMetadataURL ist die Adresse des Dokuments.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: ServiceMetadataURL is mandatory if the service can be asked by REST.</source>
        <translation>Tabelle 3: ServiceMetadataURL ist Pflicht, wenn der Dienst REST anbietet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: the document is a Capabilities element.</source>
        <translation>Tabelle 3: Das Dokument ist ein Element Capabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: version is mandatory and is 1.0.0 for this standard.</source>
        <translation>Tabelle 3: version ist Pflicht und für diesen Standard 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetCapabilities is mandatory where operations are offered.</source>
        <translation>Tabelle 4: GetCapabilities ist Pflicht, wo Operationen angeboten werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetEncoding is KVP, RESTful or SOAP, in this spelling.</source>
        <translation>Tabelle 4: GetEncoding ist KVP, RESTful oder SOAP, in dieser Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetEncoding tells how the address that it stands in is asked.</source>
        <translation>Tabelle 4: GetEncoding sagt, wie die Adresse zu fragen ist, bei der es steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetTile is mandatory unless the tiles are resources with URL templates.</source>
        <translation>Tabelle 4: GetTile ist Pflicht, wenn die Kacheln keine Ressourcen mit URL-Vorlagen sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: a Constraint GetEncoding says KVP, RESTful or SOAP; the OGC's test suite demands it.</source>
        <translation>Tabelle 4: Ein Constraint GetEncoding sagt KVP, RESTful oder SOAP; die Testsuite des OGC verlangt es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 5: the Contents describe the tile matrix sets that layers link to.</source>
        <translation>Tabelle 5: Die Contents beschreiben die Kachelmatrixsätze, auf die Layer verweisen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 5: the Contents have the Layers that the server offers.</source>
        <translation>Tabelle 5: Die Contents haben die Layer, die der Server anbietet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 5: the Contents have the TileMatrixSets that the layers link to.</source>
        <translation>Tabelle 5: Die Contents haben die TileMatrixSets, auf die die Layer verweisen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: Format (InfoFormat) lists what tiles (feature info) can be had in.</source>
        <translation>Tabelle 6: Format (InfoFormat) führt auf, worin Kacheln (Objektinformationen) zu haben sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: a Layer has one Format or more.</source>
        <translation>Tabelle 6: Ein Layer hat mindestens ein Format.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 6: a Layer has one Style or more.</source>
        <translation>Tabelle 6: Ein Layer hat mindestens einen Style.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 6: a Layer has one TileMatrixSetLink or more.</source>
        <translation>Tabelle 6: Ein Layer hat mindestens einen TileMatrixSetLink.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: each Format is one that tiles can be had in.</source>
        <translation>Tabelle 6: Jedes Format ist eines, in dem Kacheln zu haben sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 6: the Identifier is an unambiguous name within the server.</source>
        <translation>Tabelle 6: Der Identifier ist ein eindeutiger Name innerhalb des Servers.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: isDefault says which style is taken when none is asked for.</source>
        <translation>Tabelle 7: isDefault sagt, welcher Stil gilt, wenn keiner verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: the Identifier is the unambiguous name of a style.</source>
        <translation>Tabelle 7: Der Identifier ist der eindeutige Name eines Stils.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: the Title is for people and free.</source>
        <translation>Tabelle 7: Der Title ist für Menschen und frei.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 8: format is the media type of the legend's picture.</source>
        <translation>Tabelle 8: format ist der Medientyp des Bildes der Legende.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 8: width and height are the size of the picture in pixels, positive whole numbers.</source>
        <translation>Tabelle 8: width und height sind die Größe des Bildes in Pixeln, positive ganze Zahlen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: Default is one of the values that can be asked for.</source>
        <translation>Tabelle 9: Default ist einer der Werte, die angefragt werden können.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: Default is what is taken when a request names no value. It may be left out.</source>
        <translation>Tabelle 9: Default gilt, wenn eine Anfrage keinen Wert nennt. Er darf fehlen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: a Dimension has one Value or more.</source>
        <translation>Tabelle 9: Eine Dimension hat mindestens einen Value.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: each Value is one that can be asked for.</source>
        <translation>Tabelle 9: Jeder Value ist einer, der angefragt werden kann.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: the Identifier is the unambiguous name of a dimension.</source>
        <translation>Tabelle 9: Der Identifier ist der eindeutige Name einer Dimension.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Tables 6, 13 and 14: the Identifier is an unambiguous name within the server.</source>
        <translation>Tabellen 6, 13 und 14: Der Identifier ist ein eindeutiger Name innerhalb des Servers.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Tell the server its public address (GeoServer: proxy base URL; MapProxy and MapCache: the address in the configuration, or the headers of the proxy in front).</source>
        <translation>Dem Server seine öffentliche Adresse sagen (GeoServer: Proxy-Basis-URL; MapProxy und MapCache: die Adresse in der Konfiguration oder die Header des Proxys davor).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The Contents have no Layer.</source>
        <translation>Die Contents haben keinen Layer.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The Contents have no TileMatrixSet.</source>
        <translation>Die Contents haben kein TileMatrixSet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>The Identifier is empty.</source>
        <translation>Der Identifier ist leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The OGC's test suite for WMTS 1.0 demands wmtsGetCapabilities_response.xsd or wmts.xsd.</source>
        <translation>Die Testsuite des OGC für WMTS 1.0 verlangt wmtsGetCapabilities_response.xsd oder wmts.xsd.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The WMS is at /wms.</source>
        <translation>Der WMS ist unter /wms.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The address asks for nothing: it lacks SERVICE=WMTS and REQUEST=GetCapabilities.</source>
        <translation>Die Adresse fragt nach nichts: Ihr fehlen SERVICE=WMTS und REQUEST=GetCapabilities.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>The address is {address}.</source>
        <translation>Die Adresse ist {address}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>The address stands in {name}.</source>
        <translation>Die Adresse steht in {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer is a picture in the format asked for (7.2).</source>
        <translation>Die Antwort ist ein Bild im verlangten Format (7.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>The answer is in the InfoFormat asked for (7.3).</source>
        <translation>Die Antwort ist im verlangten InfoFormat (7.3).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer is in the format asked for (7.2).</source>
        <translation>Die Antwort ist im verlangten Format (7.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer's media type is that of the format asked for (7.2).</source>
        <translation>Der Medientyp der Antwort ist der des verlangten Formats (7.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>The attribute is href, without a namespace.</source>
        <translation>Das Attribut ist href, ohne Namensraum.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The box is too small to show anything.</source>
        <translation>Die Ausdehnung ist zu klein, um etwas zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>The charset of Content-Type counts before the XML declaration (RFC 7303, 3.2).</source>
        <translation>Der charset von Content-Type gilt vor der XML-Deklaration (RFC 7303, 3.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks for level {level}; the source's tiles begin at level {first}.</source>
        <translation>Der Client fragt nach Stufe {level}; die Kacheln der Quelle beginnen bei Stufe {first}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks for level {level}; the source's tiles end at level {last}, so that it shows nothing when zoomed in further.</source>
        <translation>Der Client fragt nach Stufe {level}; die Kacheln der Quelle enden bei Stufe {last}, sodass er beim weiteren Hineinzoomen nichts zeigt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client asks for the format {name!r}; the layer is given as {formats}.</source>
        <translation>Der Client fragt nach dem Format {name!r}; den Layer gibt es als {formats}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client asks for the layer {name!r}, but nothing is published.</source>
        <translation>Der Client fragt nach dem Layer {name!r}, aber es ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client asks what lies at a point, which this layer's source does not tell.</source>
        <translation>Der Client fragt, was an einem Punkt liegt, und das sagt die Quelle dieses Layers nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks {where} that the layer has at level {level}: it does not heed the limits in the capabilities document.</source>
        <translation>Die Anfrage liegt {where}, die der Layer auf Stufe {level} hat: Der Client beachtet die Grenzen im Capabilities-Dokument nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client calls this server by a name that it does not know.</source>
        <translation>Der Client nennt diesen Server bei einem Namen, den er nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client counts rows from the bottom, as TMS does: it asks for row {row} where WMTS, which counts from the top, has row {flipped}.</source>
        <translation>Der Client zählt Zeilen von unten, wie TMS: Er fragt nach Zeile {row}, wo WMTS, das von oben zählt, Zeile {flipped} hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client does not say which {name} it wants.</source>
        <translation>Der Client sagt nicht, was er für {name} will.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client looks for a WMS.</source>
        <translation>Der Client sucht einen WMS.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client puts something before the level: {name!r}, where it is called {bare!r}.</source>
        <translation>Der Client setzt etwas vor die Stufe: {name!r}, wo sie {bare!r} heißt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client sends data (POST); tiles and documents are had by GET.</source>
        <translation>Der Client sendet Daten (POST); Kacheln und Dokumente gibt es mit GET.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client sends row and column the wrong way round: column {column}, row {row} is outside, column {row}, row {column} is inside.</source>
        <translation>Der Client sendet Zeile und Spalte vertauscht: Spalte {column}, Zeile {row} liegt außerhalb, Spalte {row}, Zeile {column} innerhalb.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client uses another grid. Load the layer anew from its capabilities address, which says where it has tiles.</source>
        <translation>Der Client verwendet ein anderes Gitter. Den Layer neu über seine Capabilities-Adresse laden; sie sagt, wo er Kacheln hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client's template is incomplete; let it read the capabilities document instead.</source>
        <translation>Die Vorlage des Clients ist unvollständig; ihn stattdessen das Capabilities-Dokument lesen lassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>The corner is written {corner!r}; in {crs}, {axes}, that is easting {easting} and northing {northing}, and the tiles would cover {area}. The set makes sense with easting {right_easting} and northing {right_northing}</source>
        <translation>Die Ecke ist {corner!r} geschrieben; in {crs}, {axes}, ist das Rechtswert {easting} und Hochwert {northing}, und die Kacheln würden {area} bedecken. Sinn ergibt der Satz mit Rechtswert {right_easting} und Hochwert {right_northing}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>The corner {corner} is {offset:.3g} m beside the world's: at level {level} that is {drift:.1f} pixels.</source>
        <translation>Die Ecke {corner} liegt {offset:.3g} m neben der der Welt: Auf Stufe {level} sind das {drift:.1f} Pixel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_capabilities.py"/>
        <source>The current updateSequence is {number}.</source>
        <translation>Die aktuelle updateSequence ist {number}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>The default of {name}, {default}, is none of {values}.</source>
        <translation>Der Standardwert von {name}, {default}, ist keiner von {values}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>The default style is called default for it.</source>
        <translation>Der Standardstil heißt für ihn default.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>The dimension is called {name}.</source>
        <translation>Die Dimension heißt {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>The document names the addresses to be asked (7.1.1); each redirect doubles the time.</source>
        <translation>Das Dokument nennt die Adressen, die gefragt werden (7.1.1); jede Weiterleitung verdoppelt die Zeit.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>The document's is {sequence}; to {number} it answers {answer}.</source>
        <translation>Die des Dokuments ist {sequence}; auf {number} kommt {answer}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>The encoding is {name}.</source>
        <translation>Die Kodierung ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>The first attribute is {name}.</source>
        <translation>Das erste Attribut ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The first format is {name}.</source>
        <translation>Das erste Format ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The first of them is {name}.</source>
        <translation>Das erste davon ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The first two numbers of BBOX have to be less than the other two.</source>
        <translation>Die ersten beiden Zahlen von BBOX müssen kleiner sein als die anderen beiden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The format is {name}.</source>
        <translation>Das Format ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>The grid has no row {row} at level {level}.</source>
        <translation>Das Gitter hat auf Stufe {level} keine Zeile {row}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>The layer has no TileMatrixSetLink that names a tile matrix set.</source>
        <translation>Der Layer hat keinen TileMatrixSetLink, der einen Kachelmatrixsatz nennt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>The layer has no format {text!r}; it has {offered}.</source>
        <translation>Der Layer hat kein Format {text!r}; er hat {offered}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>The layer has no level {level}.</source>
        <translation>Der Layer hat keine Stufe {level}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>The layer has no tile at column {column}, row {row} there.</source>
        <translation>Der Layer hat dort bei Spalte {column}, Zeile {row} keine Kachel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>The layer has no tile matrix set {name!r}.</source>
        <translation>Der Layer hat keinen Kachelmatrixsatz {name!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The layer has no {listing} {name}.</source>
        <translation>Der Layer hat kein {listing} {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml.py"/>
        <source>The layer has nothing at {level}/{column}/{row}.</source>
        <translation>Der Layer hat bei {level}/{column}/{row} nichts.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {layer} cannot be asked in the style {style}.</source>
        <translation>Der Layer {layer} kann im Stil {style} nicht befragt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer {layer} gives only maps that are just one of its tiles, and the client asked for another.</source>
        <translation>Der Layer {layer} gibt nur Karten, die genau eine seiner Kacheln sind, und der Client verlangte eine andere.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_parts.py"/>
        <source>The layer {layer} gives only maps that are just one of its tiles; ask for the box and the size of one, or use its WMTS.</source>
        <translation>Der Layer {layer} gibt nur Karten, die genau eine seiner Kacheln sind; Ausdehnung und Größe einer solchen verlangen, oder seinen WMTS verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>The layer {layer} has no feature info.</source>
        <translation>Der Layer {layer} hat keine Objektinformationen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>The layer {layer} has no grid {grid!r}.</source>
        <translation>Der Layer {layer} hat kein Gitter {grid!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The layer {layer} has no style {name!r}. There is {names}.</source>
        <translation>Der Layer {layer} hat keinen Stil {name!r}. Es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The layer {layer} has no style {text!r}.</source>
        <translation>Der Layer {layer} hat keinen Stil {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The layer {layer} is not published in the tile matrix set {name!r}. There is {names}.</source>
        <translation>Der Layer {layer} ist im Kachelmatrixsatz {name!r} nicht veröffentlicht. Es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer {layer} is not to be had by this service ({service}): it is switched off for it.</source>
        <translation>Den Layer {layer} gibt es über diesen Dienst ({service}) nicht: Er ist für ihn ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/one_layer.py"/>
        <source>The layer {layer} is not to be had by this service.</source>
        <translation>Den Layer {layer} gibt es über diesen Dienst nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {name} cannot be asked.</source>
        <translation>Der Layer {name} kann nicht befragt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {name} is not on the map.</source>
        <translation>Der Layer {name} ist nicht auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer's source leads back to this server, so that it asked itself.</source>
        <translation>Die Quelle des Layers führt zu diesem Server zurück, sodass er sich selbst fragte.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_legend.py"/>
        <source>The legend cannot be shown: {reason}.</source>
        <translation>Die Legende kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms_documents.py"/>
        <source>The levels of {name} have different lower edges: TMS cannot count them.</source>
        <translation>Die Stufen von {name} haben verschiedene Unterkanten: TMS kann sie nicht zählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the TileMatrixSetLimits are wider than the data.</source>
        <translation>Die wahrscheinliche Ursache: Die TileMatrixSetLimits sind weiter als die Daten.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the document has no usable TileMatrixSetLimits, so that the whole tile matrix may be asked for.</source>
        <translation>Die wahrscheinliche Ursache: Das Dokument hat keine brauchbaren TileMatrixSetLimits, sodass die ganze Kachelmatrix angefragt werden darf.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the document has no usable TileMatrixSetLimits, so that the whole tile matrix may be asked for; {outside}.</source>
        <translation>Die wahrscheinliche Ursache: Das Dokument hat keine brauchbaren TileMatrixSetLimits, sodass die ganze Kachelmatrix angefragt werden darf; {outside}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>The limits allow {requests}</source>
        <translation>Die Grenzen erlauben {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>The limits say {declared}, but tiles were seen at {places} beyond, such as column {column}, row {row}; in all, tiles were found in {limits}.</source>
        <translation>Die Grenzen sagen {declared}, aber Kacheln wurden an {places} dahinter gesehen, etwa Spalte {column}, Zeile {row}; insgesamt fanden sich Kacheln in {limits}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_map.py"/>
        <source>The map cannot be drawn: {reason}.</source>
        <translation>Die Karte kann nicht gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>The media type of an exception report is that of XML (OWS 06-121r3, 8).</source>
        <translation>Der Medientyp einer Fehlermeldung ist der von XML (OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The median of {tiles} took {middle}.</source>
        <translation>Von {tiles} dauerte die mittlere {middle}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/hand_over.py"/>
        <source>The other server of the port does not answer.</source>
        <translation>Der andere Server des Ports antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The parameter REQUEST is missing.</source>
        <translation>Der Parameter REQUEST fehlt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The parameter VERSION is missing.</source>
        <translation>Der Parameter VERSION fehlt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/exception_report.py"/>
        <source>The parameter {name} is missing or empty.</source>
        <translation>Der Parameter {name} fehlt oder ist leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The parameter {name} is missing.</source>
        <translation>Der Parameter {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>The real program was run with this in our tests.</source>
        <translation>Das echte Programm lief damit in unseren Tests.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The root element is in no namespace.</source>
        <translation>Das Wurzelelement ist in keinem Namensraum.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The root element is in the namespace {name}.</source>
        <translation>Das Wurzelelement ist im Namensraum {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}.</source>
        <translation>Ebenso: {what}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}: {names} and others.</source>
        <translation>Ebenso: {what} ({names} und andere).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}: {names}.</source>
        <translation>Ebenso: {what} ({names}).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same once more.</source>
        <translation>Noch einmal ebenso.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same {count:,} times more.</source>
        <translation>Noch {count:n}-mal ebenso.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema of OGC 06-121r3 demands ows:ProviderName and ows:ServiceContact of a provider, and an ows:Keyword in each list of them.</source>
        <translation>Das Schema von OGC 06-121r3 verlangt ows:ProviderName und ows:ServiceContact eines Anbieters und ein ows:Keyword in jeder Liste davon.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: a template has characters of RFC 3986, braces, and % with two digits.</source>
        <translation>Das Schema von WMTS: Eine Vorlage hat Zeichen nach RFC 3986, geschweifte Klammern und % mit zwei Ziffern.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: format, resourceType and template of a ResourceURL are mandatory.</source>
        <translation>Das Schema von WMTS: format, resourceType und template einer ResourceURL sind Pflicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>The schema of WMTS: identifiers are texts, in which every blank counts.</source>
        <translation>Das Schema von WMTS: Kennungen sind Texte, in denen jedes Leerzeichen zählt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The schema of WMTS: isDefault is a boolean, written true or false.</source>
        <translation>Das Schema von WMTS: isDefault ist ein Wahrheitswert, geschrieben true oder false.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: resourceType is tile or FeatureInfo.</source>
        <translation>Das Schema von WMTS: resourceType ist tile oder FeatureInfo.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd and the tables of clause 7.1.1 say which elements there must be.</source>
        <translation>Das Schema wmtsGetCapabilities_response.xsd und die Tabellen von Abschnitt 7.1.1 sagen, welche Elemente es geben muss.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says how often elements may stand.</source>
        <translation>Das Schema wmtsGetCapabilities_response.xsd sagt, wie oft Elemente stehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says in which order elements stand.</source>
        <translation>Das Schema wmtsGetCapabilities_response.xsd sagt, in welcher Reihenfolge Elemente stehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says which elements may stand where, and how they are spelled.</source>
        <translation>Das Schema wmtsGetCapabilities_response.xsd sagt, welche Elemente wo stehen dürfen und wie sie sich schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The server answered with status {status}.</source>
        <translation>Der Server antwortete mit Status {status}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set is called {set}, but {reason}.</source>
        <translation>Der Satz heißt {set}, aber {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set is called {set}; its CRS is {crs}.</source>
        <translation>Der Satz heißt {set}; sein KBS ist {crs}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set names {name}, but {reasons}.</source>
        <translation>Der Satz nennt {name}, aber {reasons}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The source did not give the tile in time: {reason}.</source>
        <translation>Die Quelle lieferte die Kachel nicht rechtzeitig: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The source did not give the tile: {reason}.</source>
        <translation>Die Quelle lieferte die Kachel nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>The standard knows no bound, but clients count pixels in 32 bits with a sign.</source>
        <translation>Der Standard kennt keine Schranke, aber Clients zählen Pixel in 32 Bit mit Vorzeichen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>The standard knows no bound.</source>
        <translation>Der Standard kennt keine Schranke.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The style is {name}.</source>
        <translation>Der Stil ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The style {name} has the title {title}.</source>
        <translation>Der Stil {name} hat den Titel {title}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>The style {style} has no feature info.</source>
        <translation>Der Stil {style} hat keine Objektinformationen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>The tiles of {name} have no quadkeys: they are no quarters of each other.</source>
        <translation>Die Kacheln von {name} haben keine Quadkeys: Sie sind nicht Viertel voneinander.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The type is {name}.</source>
        <translation>Die Art ist {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The value of {name} {fault}.</source>
        <translation>Der Wert von {name} {fault}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The variable is {name}, not {right}.</source>
        <translation>Die Variable ist {name}, nicht {right}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The version is {version}.</source>
        <translation>Die Version ist {version}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_origin.py"/>
        <source>There are no tiles of the style {style}.</source>
        <translation>Vom Stil {style} gibt es keine Kacheln.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There are not both of {I} and {J}.</source>
        <translation>{I} und {J} sind nicht beide da.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There are templates for {formats}.</source>
        <translation>Es gibt Vorlagen für {formats}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>There are {count} defaults: {names}.</source>
        <translation>Es gibt {count} Standardwerte: {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There are {count} layers, but {styles} styles.</source>
        <translation>Es sind {count} Layer, aber {styles} Stile.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>There are {one} and {other}.</source>
        <translation>Es gibt {one} und {other}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There is no Format.</source>
        <translation>Es gibt kein Format.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>There is no GetEncoding.</source>
        <translation>Es gibt kein GetEncoding.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>There is no GetTile for KVP, and the layer has no ResourceURL for tiles.</source>
        <translation>Es gibt kein GetTile für KVP, und der Layer hat keine ResourceURL für Kacheln.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There is no ResourceURL for {name}.</source>
        <translation>Es gibt keine ResourceURL für {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no ServiceMetadataURL with an address.</source>
        <translation>Es gibt keine ServiceMetadataURL mit einer Adresse.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>There is no Style.</source>
        <translation>Es gibt keinen Style.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>There is no capabilities document at {path}.</source>
        <translation>Unter {path} gibt es kein Capabilities-Dokument.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>There is no feature info at level {level}, only pictures.</source>
        <translation>Auf Stufe {level} gibt es keine Objektinformationen, nur Bilder.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>There is no format for the extension {extension!r}.</source>
        <translation>Für die Endung {extension!r} gibt es kein Format.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no format {text!r}; there are {offered}.</source>
        <translation>Es gibt kein Format {text!r}; es gibt {offered}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>There is no info format for the extension {extension!r}.</source>
        <translation>Für die Endung {extension!r} gibt es kein Infoformat.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>There is no info format {text!r}; there are {offered}.</source>
        <translation>Es gibt kein Infoformat {text!r}; es gibt {offered}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>There is no layer {layer!r} here.</source>
        <translation>Hier gibt es keinen Layer {layer!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no layer {name!r} here.</source>
        <translation>Hier gibt es keinen Layer {name!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>There is no layer {name!r}; it was removed, renamed, or never there. There is {names}.</source>
        <translation>Es gibt keinen Layer {name!r}; er wurde entfernt, umbenannt oder war nie da. Es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no layer {name}.</source>
        <translation>Es gibt keinen Layer {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_legend.py"/>
        <source>There is no legend of a style {style!r}.</source>
        <translation>Es gibt keine Legende eines Stils {style!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>There is no level {level}.</source>
        <translation>Es gibt keine Stufe {level}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>There is no level {name!r}; the layer's levels are called {first} to {last}.</source>
        <translation>Es gibt keine Stufe {name!r}; die Stufen des Layers heißen {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>There is no operation {request!r}.</source>
        <translation>Es gibt keine Operation {request!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no resampling {name!r}; there are {offered}.</source>
        <translation>Es gibt keine Umrechnung {name!r}; es gibt {offered}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>There is no section {name!r}; there are {offered}.</source>
        <translation>Es gibt keinen Abschnitt {name!r}; es gibt {offered}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/corrected.py"/>
        <source>There is no such document here; addresses are /corrected/{id}/wmts.</source>
        <translation>Hier gibt es kein solches Dokument; Adressen sind /corrected/{id}/wmts.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/one_layer.py"/>
        <source>There is no such layer here; addresses are /layers/{layer}/wmts.</source>
        <translation>Hier gibt es keinen solchen Layer; Adressen sind /layers/{layer}/wmts.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/application.py"/>
        <source>There is no such service of this layer.</source>
        <translation>Einen solchen Dienst dieses Layers gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>There is no tile beyond the pole.</source>
        <translation>Jenseits des Pols gibt es keine Kachel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_tile.py"/>
        <source>There is no tile here: {reason}.</source>
        <translation>Hier gibt es keine Kachel: {reason:A}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no tile matrix set {name}.</source>
        <translation>Es gibt keinen Kachelmatrixsatz {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no tile matrix set {name}; there is a {near}.</source>
        <translation>Es gibt keinen Kachelmatrixsatz {name}; es gibt {near}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>There is no tile matrix {name!r} in {grid}; there are {first} to {last}.</source>
        <translation>In {grid} gibt es keine Kachelmatrix {name!r}; es gibt {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is no variable for the dimension {name}.</source>
        <translation>Es gibt keine Variable für die Dimension {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>There is no version {version} of TMS here; {known} there is.</source>
        <translation>Eine Version {version} von TMS gibt es hier nicht; {known} gibt es.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no version.</source>
        <translation>Es gibt keine Version.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no xsi:schemaLocation.</source>
        <translation>Es gibt keine xsi:schemaLocation.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no {name} {value!r}.</source>
        <translation>Es gibt kein {name} {value!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is no {name}.</source>
        <translation>Es fehlt: {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>There is nothing at {path}.</source>
        <translation>Unter {path} gibt es nichts.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>There is nothing for {dimension} {value!r}. There is {values}.</source>
        <translation>Für {dimension} {value!r} gibt es nichts. Es gibt {values}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is the variable {name}.</source>
        <translation>Es gibt die Variable {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is {character!r} in {template}.</source>
        <translation>In {template} steht {character!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>This follows public documentation; the program itself was not run.</source>
        <translation>Dies folgt öffentlicher Dokumentation; das Programm selbst lief nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>This is WMS 1.3.0 and 1.1.1, not {version!r}.</source>
        <translation>Dies ist WMS 1.3.0 und 1.1.1, nicht {version!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_kvp.py"/>
        <source>This is WMTS 1.0.0, not {version!r}.</source>
        <translation>Dies ist WMTS 1.0.0, nicht {version!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>This is a WMS, not {service!r}.</source>
        <translation>Dies ist ein WMS, nicht {service!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_kvp.py"/>
        <source>This is a WMTS, not {service!r}.</source>
        <translation>Dies ist ein WMTS, nicht {service!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>This is not the address of a tile; the capabilities document has them.</source>
        <translation>Dies ist nicht die Adresse einer Kachel; sie stehen im Capabilities-Dokument.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>This server speaks WMTS 1.0.0, none of {names}.</source>
        <translation>Dieser Server spricht WMTS 1.0.0, aber nicht {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/application.py"/>
        <source>This server was asked by itself: a layer's source leads back to it.</source>
        <translation>Dieser Server wurde von sich selbst gefragt: Die Quelle eines Layers führt zu ihm zurück.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>This user may not listen on port {port}; choose one above 1023.</source>
        <translation>Dieser Benutzer darf an Port {port} nicht lauschen; einen über 1023 wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tilejson.py"/>
        <source>TileJSON is for Web Mercator alone; this grid is in {crs}.</source>
        <translation>TileJSON gibt es nur für Web Mercator; dieses Gitter ist in {crs}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tilejson.py"/>
        <source>TileJSON is for the tiles of web maps alone; those of {name} lie elsewhere.</source>
        <translation>TileJSON gibt es nur für die Kacheln von Webkarten; die von {name} liegen anderswo.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>TileMatrixSetLimits has no entry for {name}</source>
        <translation>TileMatrixSetLimits hat keinen Eintrag für {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>TileWidth and TileHeight are the size of a tile in pixels (6.1).</source>
        <translation>TileWidth und TileHeight sind die Größe einer Kachel in Pixeln (6.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>Tiles are at {layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}.</source>
        <translation>Kacheln sind unter {layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Tiles of level {level} are {width} by {height} pixels, of {first} {first_width} by {first_height}.</source>
        <translation>Kacheln der Stufe {level} haben {width} mal {height} Pixel, die von {first} {first_width} mal {first_height}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Tiles of level {level} are {width} by {height} pixels.</source>
        <translation>Kacheln der Stufe {level} haben {width} mal {height} Pixel.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Tiles, matrices and scale denominators are positive (6.1 and 7.1.1).</source>
        <translation>Kacheln, Matrizen und Maßstabszahlen sind positiv (6.1 und 7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>To AcceptVersions=9.9.9 it answers {answer}.</source>
        <translation>Auf AcceptVersions=9.9.9 kommt {answer}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>To Sections=Contents it answers {answer}.</source>
        <translation>Auf Sections=Contents kommt {answer}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>To be read, it had to be mended: {repair}.</source>
        <translation>Um es zu lesen, musste es repariert werden: {repair}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>To have a certain layer checked, name it.</source>
        <translation>Um einen bestimmten Layer prüfen zu lassen, ihn nennen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>To {origin} it sends {names} with Access-Control-Allow-Origin: {said}.</source>
        <translation>An {origin} sendet er {names} mit Access-Control-Allow-Origin: {said}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>To {origin} it sends {names} without a word of it.</source>
        <translation>An {origin} sendet er {names} ohne Access-Control-Allow-Origin.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Too many requests were waiting, mostly for a source that is slow or down.</source>
        <translation>Zu viele Anfragen warteten, meist auf eine langsame oder ausgefallene Quelle.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis_sets.py"/>
        <source>TopLeftCorner of {name} must be two numbers with one blank between and nothing else, before QGIS 3.44 ({corner!r})</source>
        <translation>TopLeftCorner von {name} müssen vor QGIS 3.44 zwei Zahlen mit einem Leerzeichen dazwischen und sonst nichts sein ({corner!r})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Unknown styles, missing parameters and tiles out of range are refused (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>Unbekannte Stile, fehlende Parameter und Kacheln außerhalb werden abgelehnt (07-057r7, 7.2 und 7.3; OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Use 127.0.0.1 or localhost in the address, or allow the name: among the host names in the options of WMTS Bridge in QGIS, or by --allow-host NAME.</source>
        <translation>127.0.0.1 oder localhost in der Adresse verwenden, oder den Namen zulassen: in QGIS bei den Hostnamen in den Optionen von WMTS Bridge, sonst mit --allow-host NAME.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Use MissingParameterValue, InvalidParameterValue, TileOutOfRange, OperationNotSupported.</source>
        <translation>MissingParameterValue, InvalidParameterValue, TileOutOfRange, OperationNotSupported verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Use letters without accents, digits and underscores only.</source>
        <translation>Nur Buchstaben ohne Akzente und Umlaute, Ziffern und Unterstriche verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Use letters without accents; write the name as people know it in the title.</source>
        <translation>Buchstaben ohne Akzente und Umlaute verwenden; den Namen, wie man ihn kennt, in den Titel schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Use letters, digits and . _ - : only, and accept the old name in requests, too.</source>
        <translation>Nur Buchstaben, Ziffern und . _ - : verwenden und in Anfragen auch den alten Namen annehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Use one tile size in a set, and a second set for the other size.</source>
        <translation>In einem Satz eine Kachelgröße verwenden, und für die andere Größe einen zweiten Satz.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>W3C Mixed Content: what a page from https loads by http may be blocked.</source>
        <translation>W3C Mixed Content: Was eine Seite von https über http lädt, darf gesperrt werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>WMTS 1.0.0 uses OWS Common 1.1: http://www.opengis.net/ows/1.1 (07-057r7, 2).</source>
        <translation>WMTS 1.0.0 verwendet OWS Common 1.1: http://www.opengis.net/ows/1.1 (07-057r7, 2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>WMTS addresses start with /wmts/1.0.0/.</source>
        <translation>WMTS-Adressen beginnen mit /wmts/1.0.0/.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>WMTS's own elements are in http://www.opengis.net/wmts/1.0, those of OWS Common 1.1 in http://www.opengis.net/ows/1.1 (OGC 06-121r3).</source>
        <translation>Die eigenen Elemente von WMTS sind in http://www.opengis.net/wmts/1.0, die von OWS Common 1.1 in http://www.opengis.net/ows/1.1 (OGC 06-121r3).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>WMTS's own elements carry a prefix</source>
        <translation>Die eigenen Elemente von WMTS tragen ein Präfix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>What does not exist is refused with an exception (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>Was es nicht gibt, wird mit einer Fehlermeldung abgelehnt (07-057r7, 7.2 und 7.3; OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Whatever lies inside the limits, or the tile matrix, may be asked for (7.1.1, 7.2).</source>
        <translation>Was innerhalb der Grenzen oder der Kachelmatrix liegt, darf angefragt werden (7.1.1, 7.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Where OpenLayers is to find a style by its identifier: make the title equal.</source>
        <translation>Wo OpenLayers einen Stil nach seiner Kennung finden soll: den Titel gleich machen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Widen the limits if there are tiles beyond; else correct the box.</source>
        <translation>Die Grenzen erweitern, falls es dahinter Kacheln gibt; sonst die Ausdehnung berichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Widen the limits to the rows and columns that hold tiles; the corrected document has them.</source>
        <translation>Die Grenzen auf die Zeilen und Spalten erweitern, die Kacheln enthalten; das berichtigte Dokument hat sie.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>With no-store nobody may keep the answer (RFC 9111, 5.2.2.5).</source>
        <translation>Mit no-store darf niemand die Antwort behalten (RFC 9111, 5.2.2.5).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>With sErViCe and rEqUeSt it answers {answer}.</source>
        <translation>Auf sErViCe und rEqUeSt kommt {answer}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Without Cache-Control and Expires a client decides itself (RFC 9111, 4.2.2).</source>
        <translation>Ohne Cache-Control und Expires entscheidet ein Client selbst (RFC 9111, 4.2.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Without limits, the document allows {requests}</source>
        <translation>Ohne Grenzen erlaubt das Dokument {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Without usable limits, the document allows {requests}</source>
        <translation>Ohne brauchbare Grenzen erlaubt das Dokument {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write -180 and 180 if clients shall find the layer.</source>
        <translation>-180 und 180 schreiben, wenn Clients den Layer finden sollen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write &lt;Capabilities&gt;, with a capital letter.</source>
        <translation>&lt;Capabilities&gt; schreiben, mit großem Anfangsbuchstaben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Write ExceptionReport in the namespace http://www.opengis.net/ows/1.1.</source>
        <translation>ExceptionReport im Namensraum http://www.opengis.net/ows/1.1 schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write KVP or RESTful.</source>
        <translation>KVP oder RESTful schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Write WMTS's own elements without a prefix, and those of OWS Common with `ows:`.</source>
        <translation>Die eigenen Elemente von WMTS ohne Präfix schreiben, die von OWS Common mit `ows:`.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Write a TileMatrixSetLink for each tile matrix set.</source>
        <translation>Für jeden Kachelmatrixsatz einen TileMatrixSetLink schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write an ows:Get for each encoding, with one ows:Value each.</source>
        <translation>Für jede Kodierung ein ows:Get schreiben, mit je einem ows:Value.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write blanks as %20, and letters beyond ASCII as % with the digits of their UTF-8.</source>
        <translation>Leerzeichen als %20 schreiben, und Buchstaben außerhalb von ASCII als % mit den Ziffern ihres UTF-8.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write degrees: -180 to 180 for longitude, -90 to 90 for latitude.</source>
        <translation>Grade schreiben: -180 bis 180 für die Länge, -90 bis 90 für die Breite.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on it.</source>
        <translation>isDefault="true" dazu schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on one of them only.</source>
        <translation>isDefault="true" nur bei einem davon schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on one of them.</source>
        <translation>Bei einem davon isDefault="true" schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true", or leave it out.</source>
        <translation>isDefault="true" schreiben, oder es weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write it in another way, if it matters.</source>
        <translation>Anders schreiben, falls es darauf ankommt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Write longitude before latitude in both corners.</source>
        <translation>In beiden Ecken die Länge vor die Breite schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Write scale denominators with all digits that a double has, up to 17.</source>
        <translation>Maßstabszahlen mit allen Ziffern schreiben, die eine doppelt genaue Zahl hat, bis zu 17.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write the SupportedCRS of a linked tile matrix set into crs, letter by letter.</source>
        <translation>Das SupportedCRS eines verknüpften Kachelmatrixsatzes Buchstabe für Buchstabe in crs schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write the URN instead: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>Stattdessen die URN schreiben: urn:ogc:def:crs:EPSG::3857.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write the URN, and the corner in the order of the system's axes: urn:ogc:def:crs:EPSG::4326 with the corner 90 -180.</source>
        <translation>Die URN schreiben und die Ecke in der Reihenfolge der Achsen des Systems: urn:ogc:def:crs:EPSG::4326 mit der Ecke 90 -180.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Write the absolute address.</source>
        <translation>Die absolute Adresse schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Write the address with http:// or https:// and the host.</source>
        <translation>Die Adresse mit http:// oder https:// und dem Host schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Write the corner with all its digits: -20037508.342789244 20037508.342789244 in EPSG:3857.</source>
        <translation>Die Ecke mit allen Ziffern schreiben: -20037508.342789244 20037508.342789244 in EPSG:3857.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write the document in UTF-8 and declare &lt;?xml version="1.0" encoding="UTF-8"?&gt;.</source>
        <translation>Das Dokument in UTF-8 schreiben und &lt;?xml version="1.0" encoding="UTF-8"?&gt; angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Write the elements in the order of the schema.</source>
        <translation>Die Elemente in der Reihenfolge des Schemas schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the format first that suits the layer best; for layers with transparency, image/png.</source>
        <translation>Das Format an den Anfang schreiben, das am besten zum Layer passt; bei Layern mit Transparenz image/png.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write the identifier of the layer itself into the template.</source>
        <translation>Die Kennung des Layers selbst in die Vorlage schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Write the identifiers of the levels letter by letter: 3, not g:3 (MapCache writes these, and counts their rows from the bottom if its grid does), or leave the limits out.</source>
        <translation>Die Kennungen der Stufen Buchstabe für Buchstabe schreiben: 3, nicht g:3 (MapCache schreibt so und zählt ihre Zeilen von unten, falls sein Gitter das tut), oder die Grenzen weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the media type: image/png, image/jpeg, text/html and so on.</source>
        <translation>Den Medientyp schreiben: image/png, image/jpeg, text/html und so weiter.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write the ows:Get for KVP before the one for REST.</source>
        <translation>Das ows:Get für KVP vor das für REST schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Write the plain number, with a point before the decimals and nothing else: 559082264.0287178.</source>
        <translation>Die bloße Zahl schreiben, mit einem Punkt vor den Dezimalen und sonst nichts: 559082264.0287178.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the registered media type, and accept the old spelling in requests, too.</source>
        <translation>Den registrierten Medientyp schreiben, und in Anfragen auch die alte Schreibweise annehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write the text on one line with its tags, without blanks.</source>
        <translation>Den Text in eine Zeile mit seinen Tags schreiben, ohne Leerraum.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write the true corners.</source>
        <translation>Die wahren Ecken schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write the true size, or leave it out.</source>
        <translation>Die wahre Größe schreiben, oder sie weglassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write the two numbers with one blank between, on one line with the tags.</source>
        <translation>Die beiden Zahlen mit einem Leerzeichen dazwischen schreiben, in einer Zeile mit den Tags.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write tile or FeatureInfo, in this spelling.</source>
        <translation>Entweder tile oder FeatureInfo schreiben, in dieser Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write two colons before the code: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>Zwei Doppelpunkte vor den Code schreiben: urn:ogc:def:crs:EPSG::3857.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write version="1.0.0" on the root element.</source>
        <translation>version="1.0.0" in das Wurzelelement schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write xlink:href before the other attributes of ows:Get.</source>
        <translation>xlink:href vor die anderen Attribute von ows:Get schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Write xlink:href.</source>
        <translation>xlink:href schreiben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>XML is labelled application/xml (RFC 7303, 9.1).</source>
        <translation>XML wird als application/xml gekennzeichnet (RFC 7303, 9.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>XYZ tiles</source>
        <translation>XYZ-Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>a "no data" picture is sent where there is no tile</source>
        <translation>wo es keine Kachel gibt, wird ein Bild „keine Daten“ gesendet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a BoundingBox does not say in which CRS it is, or in one that is unknown</source>
        <translation>eine BoundingBox sagt nicht, in welchem KBS sie ist, oder in einem unbekannten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a JSON document</source>
        <translation>ein JSON-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>a KVP address does not end with ? or &amp;</source>
        <translation>eine KVP-Adresse endet nicht mit ? oder &amp;</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/client_names.py"/>
        <source>a Python program</source>
        <translation>ein Python-Programm</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a ResourceURL lacks its format or its type</source>
        <translation>einer ResourceURL fehlt ihr Format oder ihre Art</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>a TopLeftCorner has too few digits</source>
        <translation>eine TopLeftCorner hat zu wenige Ziffern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>a TopLeftCorner is another corner of the world</source>
        <translation>eine TopLeftCorner ist eine andere Ecke der Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template does not say all of where a tile is</source>
        <translation>eine URL-Vorlage sagt nicht vollständig, wo eine Kachel liegt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template for feature info does not say which pixel</source>
        <translation>eine URL-Vorlage für Objektinformationen sagt nicht, um welches Pixel es geht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a URL template has a format that the layer does not list</source>
        <translation>eine URL-Vorlage hat ein Format, das der Layer nicht aufführt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has a variable for the layer</source>
        <translation>eine URL-Vorlage hat eine Variable für den Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has a variable that nothing gives a value</source>
        <translation>eine URL-Vorlage hat eine Variable, der nichts einen Wert gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has characters that addresses cannot have</source>
        <translation>eine URL-Vorlage hat Zeichen, die in Adressen nicht vorkommen dürfen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has no variable for a dimension of the layer</source>
        <translation>eine URL-Vorlage hat keine Variable für eine Dimension des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>a URL template was left out, since it is no web address: {text}</source>
        <translation>eine URL-Vorlage wurde weggelassen, da sie keine Webadresse ist: {text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>a WGS84BoundingBox has latitude before longitude</source>
        <translation>in einer WGS84BoundingBox steht die Breite vor der Länge</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a WGS84BoundingBox reaches across 180 degrees of longitude</source>
        <translation>eine WGS84BoundingBox reicht über den 180. Längengrad</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a WGS84BoundingBox reaches beyond the earth</source>
        <translation>eine WGS84BoundingBox reicht über die Erde hinaus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>a body</source>
        <translation>ein Inhalt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a box has no area</source>
        <translation>eine Ausdehnung hat keine Fläche</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>a box in {name} was left out: its CRS is unknown, or it is no box</source>
        <translation>eine Ausdehnung in {name} wurde weggelassen: Ihr KBS ist unbekannt, oder sie ist keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that clients need was added</source>
        <translation>eine Ausdehnung, die Clients brauchen, wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that is none was removed</source>
        <translation>eine Ausdehnung, die keine ist, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that is none, or in a CRS that is not known, was removed</source>
        <translation>eine Ausdehnung, die keine ist oder ein unbekanntes KBS hat, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>a cell is {size:.10g} instead of a round number</source>
        <translation>eine Zelle ist {size:.10g} statt einer runden Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>a cell size</source>
        <translation>eine Zellgröße</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a comment says that the level has no tiles</source>
        <translation>ein Kommentar sagt, dass die Stufe keine Kacheln hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_text.py"/>
        <source>a coordinate or scale is {value}, not a number</source>
        <translation>eine Koordinate oder ein Maßstab ist {value}, keine Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a corner is not two numbers with one blank between and none around</source>
        <translation>eine Ecke ist nicht zwei Zahlen mit einem Leerzeichen dazwischen und keinem darum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a corner of it is out of all bounds</source>
        <translation>eine Ecke davon liegt jenseits aller Schranken</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>a description for people lacks a part</source>
        <translation>einer Beschreibung für Menschen fehlt ein Teil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>a dimension called {name} was left out: it cannot be asked for</source>
        <translation>eine Dimension namens {name} wurde weggelassen: Nach ihr kann nicht gefragt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension has no default</source>
        <translation>eine Dimension hat keinen Standardwert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension has no value</source>
        <translation>eine Dimension hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension is called as a parameter that each request has</source>
        <translation>eine Dimension heißt wie ein Parameter, den jede Anfrage hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format is a misspelled media type</source>
        <translation>ein Format ist ein falsch geschriebener Medientyp</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format is not a media type</source>
        <translation>ein Format ist kein Medientyp</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format of a layer stands there more than once</source>
        <translation>ein Format eines Layers steht mehrmals da</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format of a layer with URL templates has none</source>
        <translation>ein Format eines Layers mit URL-Vorlagen hat keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a format that a layer declares does not work</source>
        <translation>ein Format, das ein Layer angibt, geht nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a layer does not say where it lies</source>
        <translation>ein Layer sagt nicht, wo er liegt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a layer has URL templates for tiles of several formats</source>
        <translation>ein Layer hat URL-Vorlagen für Kacheln mehrerer Formate</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer has Web Mercator, but its first link is to another set</source>
        <translation>ein Layer hat Web Mercator, aber sein erster Verweis gilt einem anderen Satz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a layer has boxes, but no WGS84BoundingBox</source>
        <translation>ein Layer hat Ausdehnungen, aber keine WGS84BoundingBox</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer has more than two dimensions</source>
        <translation>ein Layer hat mehr als zwei Dimensionen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a layer has no format</source>
        <translation>ein Layer hat kein Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a layer has no style</source>
        <translation>ein Layer hat keinen Stil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>a layer has several tile matrix sets in one coordinate reference system</source>
        <translation>ein Layer hat mehrere Kachelmatrixsätze in einem Koordinatenbezugssystem</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer has tiles in no tile matrix set</source>
        <translation>ein Layer hat in keinem Kachelmatrixsatz Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer is in no CRS that web clients know by themselves</source>
        <translation>ein Layer ist in keinem KBS, das Web-Clients von selbst kennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer is linked to a tile matrix set that the document does not describe</source>
        <translation>ein Layer verweist auf einen Kachelmatrixsatz, den das Dokument nicht beschreibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer is linked to the same tile matrix set more than once</source>
        <translation>ein Layer verweist mehrmals auf denselben Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>a layer is much smaller than its tile matrix set, and has no limits</source>
        <translation>ein Layer ist viel kleiner als sein Kachelmatrixsatz und hat keine Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a layer lies outside of its tile matrix set</source>
        <translation>ein Layer liegt außerhalb seines Kachelmatrixsatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a layer reaches beyond its tile matrix set</source>
        <translation>ein Layer reicht über seinen Kachelmatrixsatz hinaus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>a layer with neither identifier nor title was left out</source>
        <translation>ein Layer ohne Kennung und Titel wurde weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a layer's tiles come in one of the ways that are offered, and not in the other</source>
        <translation>die Kacheln eines Layers kommen auf einem der angebotenen Wege und auf dem anderen nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend cannot be had, or is no picture</source>
        <translation>eine Legende ist nicht zu haben oder kein Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a legend does not say which format it has</source>
        <translation>eine Legende sagt nicht, welches Format sie hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a legend has a width or height that cannot be</source>
        <translation>eine Legende hat eine unmögliche Breite oder Höhe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend has another format than is declared</source>
        <translation>eine Legende hat ein anderes Format als angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend has another size than is declared</source>
        <translation>eine Legende hat eine andere Größe als angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>a legend was left out, since it has no web address</source>
        <translation>eine Legende wurde weggelassen, da sie keine Webadresse hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a level covers less than others of its tile matrix set do</source>
        <translation>eine Stufe bedeckt weniger als andere ihres Kachelmatrixsatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>a level has limits twice</source>
        <translation>eine Stufe hat zweimal Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>a level that the document offers has no tiles</source>
        <translation>eine Stufe, die das Dokument anbietet, hat keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a link to a tile matrix set that is not described was removed</source>
        <translation>ein Verweis auf einen nicht beschriebenen Kachelmatrixsatz wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>a list of limits is empty</source>
        <translation>eine Liste von Grenzen ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a list of limits that says nothing true was removed</source>
        <translation>eine Liste von Grenzen, die nichts Wahres sagt, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a name or an address has the letters ows: in it</source>
        <translation>ein Name oder eine Adresse enthält die Zeichen ows:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>a number has {count} digits</source>
        <translation>eine Zahl hat {count} Ziffern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>a number in the settings of a layer is infinite</source>
        <translation>eine Zahl in den Einstellungen eines Layers ist unendlich</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a number of too many digits</source>
        <translation>eine Zahl mit zu vielen Ziffern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>a picture of {width} by {height} pixels cannot be made or read here</source>
        <translation>ein Bild von {width} mal {height} Pixeln kann hier nicht erzeugt oder gelesen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/client_names.py"/>
        <source>a program without a name</source>
        <translation>ein Programm ohne Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>a relative address was made absolute</source>
        <translation>eine relative Adresse wurde absolut gemacht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>a report called {label}</source>
        <translation>eine Fehlermeldung namens {label}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>a request for one section of the document fails</source>
        <translation>eine Anfrage nach einem Abschnitt des Dokuments scheitert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>a request that should be refused is answered</source>
        <translation>eine Anfrage, die abgelehnt werden müsste, wird beantwortet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>a scale denominator</source>
        <translation>eine Maßstabszahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>a scale denominator has too few digits</source>
        <translation>eine Maßstabszahl hat zu wenige Ziffern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>a second Contents was joined to the first</source>
        <translation>ein zweites Contents wurde mit dem ersten vereint</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a second link to the same set was removed</source>
        <translation>ein zweiter Verweis auf denselben Satz wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a second list of limits was joined to the first</source>
        <translation>eine zweite Liste von Grenzen wurde mit der ersten vereint</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>a second style of this name was removed</source>
        <translation>ein zweiter Stil dieses Namens wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a second tile matrix of this name was removed</source>
        <translation>eine zweite Kachelmatrix dieses Namens wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a second tile matrix set of this name was removed</source>
        <translation>ein zweiter Kachelmatrixsatz dieses Namens wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a set became a link of its own</source>
        <translation>ein Satz wurde ein eigener Verweis</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>a size or a scale is zero or less</source>
        <translation>eine Größe oder ein Maßstab ist null oder weniger</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>a style has 1 to {most} effects, not {count}</source>
        <translation>ein Stil hat 1 bis {most} Effekte, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a style has an empty identifier</source>
        <translation>ein Stil hat eine leere Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>a style has no name, and is asked for by none</source>
        <translation>ein Stil hat keinen Namen und wird über keinen angefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a style that a layer declares does not work</source>
        <translation>ein Stil, den ein Layer angibt, geht nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>a style was added: every layer has one</source>
        <translation>ein Stil wurde hinzugefügt: Jeder Layer hat einen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>a text between elements was removed</source>
        <translation>ein Text zwischen Elementen wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a text for people has the letters ows: in it</source>
        <translation>ein Text für Menschen enthält die Zeichen ows:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a text has blanks or line breaks around it</source>
        <translation>ein Text hat Leerraum oder Zeilenumbrüche um sich</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a theme refers to a layer that the document does not have</source>
        <translation>ein Thema verweist auf einen Layer, den das Dokument nicht hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>a tile</source>
        <translation>eine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>a tile is larger than {most} MB</source>
        <translation>eine Kachel ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/patched.py"/>
        <source>a tile is no picture that can be read: {reason}</source>
        <translation>eine Kachel ist kein lesbares Bild: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_map.py"/>
        <source>a tile is no picture: {reason}</source>
        <translation>eine Kachel ist kein Bild: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix</source>
        <translation>eine Kachelmatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a tile matrix at which no layer has tiles was removed</source>
        <translation>eine Kachelmatrix, in der kein Layer Kacheln hat, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a tile matrix has no identifier</source>
        <translation>eine Kachelmatrix hat keine Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix is a JSON object, not {value}</source>
        <translation>eine Kachelmatrix ist ein JSON-Objekt, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix set</source>
        <translation>ein Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix set has 1 to {most} tile matrices, not {count}</source>
        <translation>ein Kachelmatrixsatz hat 1 bis {most} Kachelmatrizen, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set has a registered name, but is another one</source>
        <translation>ein Kachelmatrixsatz hat einen registrierten Namen, ist aber ein anderer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>a tile matrix set in degrees is called default028mm</source>
        <translation>ein Kachelmatrixsatz in Grad heißt default028mm</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix set is a JSON object, not {value}</source>
        <translation>ein Kachelmatrixsatz ist ein JSON-Objekt, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set is named after another CRS than its own</source>
        <translation>ein Kachelmatrixsatz ist nach einem anderen KBS als seinem eigenen benannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set is not the well-known scale set that it names</source>
        <translation>ein Kachelmatrixsatz ist nicht der bekannte Maßstabssatz, den er nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix set lists 1 to {most} tile matrices</source>
        <translation>ein Kachelmatrixsatz führt 1 bis {most} Kachelmatrizen auf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a tile matrix set without an identifier was left out: no layer can use it</source>
        <translation>ein Kachelmatrixsatz ohne Kennung wurde weggelassen: Kein Layer kann ihn verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a tile matrix that cannot be used was removed</source>
        <translation>eine unbrauchbare Kachelmatrix wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a value of a dimension stands there more than once</source>
        <translation>ein Wert einer Dimension steht mehrmals da</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a value of a dimension that a layer declares does not work</source>
        <translation>ein Wert einer Dimension, den ein Layer angibt, geht nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a variable for the tile is in another letter case</source>
        <translation>eine Variable für die Kachel hat andere Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a variable is in another letter case than most write it</source>
        <translation>eine Variable hat andere Groß- und Kleinschreibung, als die meisten schreiben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a vector tile</source>
        <translation>eine Vektorkachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>a version that does not exist is not refused</source>
        <translation>eine Version, die es nicht gibt, wird nicht abgelehnt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a well-known scale set that the standard does not know</source>
        <translation>ein bekannter Maßstabssatz, den der Standard nicht kennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>a wrong request is answered with a tile</source>
        <translation>eine falsche Anfrage wird mit einer Kachel beantwortet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found}</source>
        <translation>{found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} instead of {right}</source>
        <translation>{found} statt {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} that calls itself {label}</source>
        <translation>{found}, das sich {label} nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} that does not say what it is</source>
        <translation>{found} ohne Angabe, was es ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a {name} of tile matrix {matrix} is no plain number: {text}</source>
        <translation>{name} der Kachelmatrix {matrix} ist keine einfache Zahl: {text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>addresses do not carry the prefix xlink</source>
        <translation>Adressen tragen nicht das Präfix xlink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>addresses in the document lead elsewhere</source>
        <translation>Adressen im Dokument führen anderswohin</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>all levels are drawn from others: there is nothing to fetch</source>
        <translation>alle Stufen werden aus anderen gezeichnet: Es gibt nichts zu laden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/asker.py"/>
        <source>all {count:,} requests that were allowed were made</source>
        <translation>alle {count:n} erlaubten Anfragen wurden gestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an address does not say which encoding it understands</source>
        <translation>eine Adresse sagt nicht, welche Kodierung sie versteht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address is missing or empty</source>
        <translation>eine Adresse fehlt oder ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address is not absolute http or https</source>
        <translation>eine Adresse ist nicht absolut mit http oder https</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address leads to a host that others cannot reach</source>
        <translation>eine Adresse führt zu einem Host, den andere nicht erreichen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_operations_reader.py"/>
        <source>an address of {operation} was left out, since it is no web address: {text}</source>
        <translation>eine Adresse von {operation} wurde weggelassen, da sie keine Webadresse ist: {text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>an address stands in href, not in xlink:href</source>
        <translation>eine Adresse steht in href, nicht in xlink:href</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>an address that is none</source>
        <translation>eine Adresse, die keine ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>an effect is an object such as {{'effect': 'grey'}}, not {value!r:.60}</source>
        <translation>ein Effekt ist ein Objekt wie {{'effect': 'grey'}}, nicht {value!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element is in the wrong namespace</source>
        <translation>ein Element ist im falschen Namensraum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element is missing</source>
        <translation>ein Element fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element stands there more than once, where only one may</source>
        <translation>ein Element steht mehrmals da, wo nur eines stehen darf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element stands where none of its name may</source>
        <translation>ein Element steht, wo keines seines Namens stehen darf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>an element that may come but once was removed</source>
        <translation>ein Element, das nur einmal kommen darf, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>an element was given its right name</source>
        <translation>ein Element bekam seinen richtigen Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>an empty address</source>
        <translation>eine leere Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>an empty answer</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an empty answer with status 200</source>
        <translation>eine leere Antwort mit Status 200</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>an empty contact was added: the schema demands one</source>
        <translation>ein leerer Kontakt wurde hinzugefügt: Das Schema verlangt einen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>an empty list of keywords was removed</source>
        <translation>eine leere Liste von Schlagwörtern wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an empty vector tile</source>
        <translation>eine leere Vektorkachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an encoding is none that the standard knows</source>
        <translation>eine Kodierung ist keine, die der Standard kennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an exception report with status 200 ({report})</source>
        <translation>eine Fehlermeldung mit Status 200 ({report})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier has characters that break addresses</source>
        <translation>eine Kennung hat Zeichen, an denen Adressen zerbrechen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier has letters beyond those of ASCII</source>
        <translation>eine Kennung hat Buchstaben außerhalb von ASCII</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier is empty</source>
        <translation>eine Kennung ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an operation cannot be asked by GET</source>
        <translation>eine Operation kann nicht mit GET gefragt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>an origin has two numbers, an extent four</source>
        <translation>ein Ursprung hat zwei Zahlen, eine Ausdehnung vier</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>an origin is topLeft or bottomLeft, not {corner!r}</source>
        <translation>ein Ursprung ist topLeft oder bottomLeft, nicht {corner!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/check.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>another WMTS Bridge</source>
        <translation>eine andere WMTS Bridge</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>another WMTS Bridge ({process})</source>
        <translation>eine andere WMTS Bridge ({process})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>another program has locked it; close that program or wait until it is done</source>
        <translation>ein anderes Programm hat sie gesperrt; dieses schließen oder warten, bis es fertig ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>answers were checked on some layers only</source>
        <translation>Antworten wurden nur bei einigen Layern geprüft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>as {format}</source>
        <translation>als {format}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>asked for as a resource</source>
        <translation>als Ressource angefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>asked for by KVP</source>
        <translation>über KVP angefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>asking for the capabilities</source>
        <translation>die Capabilities werden geholt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>asks at all URL templates of the layer in turn, whatever their format</source>
        <translation>fragt reihum alle URL-Vorlagen des Layers, gleich welchen Formats</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks at {address}, which is no whole web address</source>
        <translation>fragt unter {address}, was keine ganze Webadresse ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>asks by GET only</source>
        <translation>fragt nur mit GET</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>asks by REST first; versions of ArcGIS Runtime showed nothing</source>
        <translation>fragt zuerst über REST; Versionen von ArcGIS Runtime zeigten nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>asks by URL template only</source>
        <translation>fragt nur über die URL-Vorlage</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for 0, 1, 2 unless it is told the names</source>
        <translation>fragt nach 0, 1, 2, wenn ihm die Namen nicht gesagt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for 0, 1, 2 unless it is told the names as tileMatrixLabels</source>
        <translation>fragt nach 0, 1, 2, wenn ihm die Namen nicht als tileMatrixLabels gesagt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>asks for a style called default</source>
        <translation>fragt nach einem Stil namens default</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>asks for all tiles of these levels</source>
        <translation>fragt nach allen Kacheln dieser Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for an address with // where the name should be</source>
        <translation>fragt nach einer Adresse mit //, wo der Name stehen sollte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>asks for an address with // where the style should be</source>
        <translation>fragt nach einer Adresse mit //, wo der Stil stehen sollte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for every tile in view, and waits for answers that hold nothing</source>
        <translation>fragt nach jeder sichtbaren Kachel und wartet auf Antworten, in denen nichts ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>asks for image/jpeg</source>
        <translation>fragt nach image/jpeg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>asks for layer {layer!r}: it deletes every 'ows:' from the document</source>
        <translation>fragt nach Layer {layer!r}: Es löscht jedes „ows:“ aus dem Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for level {levels}, too, of which the layer's limits say nothing</source>
        <translation>fragt auch nach Stufe {levels}, von der die Grenzen des Layers nichts sagen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for no tile</source>
        <translation>fragt nach keiner Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for no tile at level {levels}</source>
        <translation>fragt auf Stufe {levels} nach keiner Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for no tile of the layer</source>
        <translation>fragt nach keiner Kachel des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>asks for no tile or one</source>
        <translation>fragt nach keiner Kachel oder nach einer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for no tile where the layer is</source>
        <translation>fragt nach keiner Kachel, wo der Layer ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>asks for no tile: TileMatrixSetLimits name no tile matrix of the set</source>
        <translation>fragt nach keiner Kachel: TileMatrixSetLimits nennen keine Kachelmatrix des Satzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>asks for no tile: TopLeftCorner of tile matrix {name} must be two numbers with one blank between ({corner!r})</source>
        <translation>fragt nach keiner Kachel: TopLeftCorner der Kachelmatrix {name} müssen zwei Zahlen mit einem Leerzeichen dazwischen sein ({corner!r})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>asks for no tile: it finds neither KVP as the first way to ask for tiles, nor a ResourceURL for tiles</source>
        <translation>fragt nach keiner Kachel: Es findet weder KVP als ersten Weg zu den Kacheln noch eine ResourceURL für Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: no GetTile, and no ResourceURL is for {formats}</source>
        <translation>fragt nach keiner Kachel: kein GetTile, und keine ResourceURL ist für {formats}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>asks for no tile: the axes of {crs} do not point east and north</source>
        <translation>fragt nach keiner Kachel: Die Achsen von {crs} zeigen nicht nach Osten und Norden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: the first ows:Get of GetTile is for {encoding}, and no ResourceURL is for {formats}</source>
        <translation>fragt nach keiner Kachel: Das erste ows:Get von GetTile ist für {encoding}, und keine ResourceURL ist für {formats}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>asks for no tile: the set has no TileMatrix</source>
        <translation>fragt nach keiner Kachel: Der Satz hat keine TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: {reason}</source>
        <translation>fragt nach keiner Kachel: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>asks for nothing at this level</source>
        <translation>fragt auf dieser Stufe nach nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>asks for nothing in this format where KVP is not offered first</source>
        <translation>fragt nach nichts in diesem Format, wo KVP nicht zuerst angeboten wird</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>asks for the default value</source>
        <translation>fragt nach dem Standardwert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>asks for the default, whether it is there or not</source>
        <translation>fragt nach dem Standardwert, ob es ihn gibt oder nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>asks for the first value</source>
        <translation>fragt nach dem ersten Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for the wrong tiles</source>
        <translation>fragt nach den falschen Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for the wrong tiles, and shows nothing or the wrong place</source>
        <translation>fragt nach den falschen Kacheln und zeigt nichts oder den falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>asks for tiles as the document says, but {turned}</source>
        <translation>fragt nach Kacheln, wie das Dokument sagt, aber {turned}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles at the edge of the limits, and shows nothing</source>
        <translation>fragt nach Kacheln am Rand der Grenzen und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for tiles of one where those of the other should be</source>
        <translation>fragt nach Kacheln des einen, wo die des anderen sein sollten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>asks for tiles of the grid that it knows by that name, if told so</source>
        <translation>fragt nach Kacheln des Gitters, das es unter diesem Namen kennt, wenn man es ihm sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for tiles that are not there</source>
        <translation>fragt nach Kacheln, die es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for tiles that are not there, and keeps asking</source>
        <translation>fragt nach Kacheln, die es nicht gibt, und fragt immer weiter</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>asks for tiles that cannot exist</source>
        <translation>fragt nach Kacheln, die es nicht geben kann</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that do not exist</source>
        <translation>fragt nach Kacheln, die nicht existieren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that do not exist, all over the set</source>
        <translation>fragt im ganzen Satz nach Kacheln, die nicht existieren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that have no data</source>
        <translation>fragt nach Kacheln ohne Daten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that have no data, in versions that go by limits</source>
        <translation>fragt nach Kacheln ohne Daten, in Versionen, die sich nach Grenzen richten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>asks in vain again and again, and fills its log</source>
        <translation>fragt immer wieder vergeblich und füllt sein Protokoll</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks nobody for tiles</source>
        <translation>fragt niemanden nach Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the host of the web page instead</source>
        <translation>fragt stattdessen den Host der Webseite</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the user's own computer, or nobody, and fails</source>
        <translation>fragt den Rechner des Nutzers oder niemanden und scheitert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the user's own computer, or nobody, and shows nothing</source>
        <translation>fragt den Rechner des Nutzers oder niemanden und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>at all levels it keeps to the extent of the last TileMatrixLimits, those of {level}</source>
        <translation>hält sich auf allen Stufen an das Gebiet der letzten TileMatrixLimits, derer von {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>availability was measured by {asked} of {tiles}</source>
        <translation>die Verfügbarkeit wurde an {asked} von {tiles} gemessen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>availability was not measured</source>
        <translation>die Verfügbarkeit wurde nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>before 3.44 loads the layer and asks for no tile</source>
        <translation>lädt vor 3.44 den Layer und fragt nach keiner Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/numbers.py"/>
        <source>blanks were taken out of a text</source>
        <translation>Leerraum wurde aus einem Text genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>bounds are west,south,east,north in degrees, not {west:g},{south:g},{east:g},{north:g}</source>
        <translation>eine Begrenzung ist Westen,Süden,Osten,Norden in Grad, nicht {west:g},{south:g},{east:g},{north:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>can only tell its user that something went wrong</source>
        <translation>kann seinem Nutzer nur sagen, dass etwas schiefging</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>cannot ask for it</source>
        <translation>kann nicht danach fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>cannot ask for tiles</source>
        <translation>kann nicht nach Kacheln fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>cannot place the layer</source>
        <translation>kann den Layer nicht verorten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>cannot read the document, which is not well-formed XML</source>
        <translation>kann das Dokument nicht lesen, das kein wohlgeformtes XML ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>cannot read the document: blanks stand before its XML declaration</source>
        <translation>kann das Dokument nicht lesen: Vor seiner XML-Deklaration steht Leerraum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cannot read the tile matrix set {name}: {reason}</source>
        <translation>kann den Kachelmatrixsatz {name} nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>cannot read {name} of tile matrix {level}</source>
        <translation>kann {name} der Kachelmatrix {level} nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>cannot show the layer</source>
        <translation>kann den Layer nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>cannot show the layer without a plugin</source>
        <translation>kann den Layer ohne Erweiterung nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>cannot tell an error with status 200 from a tile</source>
        <translation>kann einen Fehler mit Status 200 nicht von einer Kachel unterscheiden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: it is a folder</source>
        <translation>{path} lässt sich nicht schreiben: Es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: the folder may not be written to</source>
        <translation>{path} lässt sich nicht schreiben: In den Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: there is no folder {folder}</source>
        <translation>{path} lässt sich nicht schreiben: Den Ordner {folder} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cellSize and scaleDenominator of tile matrix {name} disagree</source>
        <translation>cellSize und scaleDenominator der Kachelmatrix {name} widersprechen sich</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>characters that XML forbids were left out</source>
        <translation>Zeichen, die XML verbietet, wurden weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>checking the answers</source>
        <translation>Antworten werden geprüft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>chooses a legend by its format</source>
        <translation>wählt eine Legende nach ihrem Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>clients may keep the document for more than a day</source>
        <translation>Clients dürfen das Dokument länger als einen Tag behalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>columns {first} to {last}</source>
        <translation>Spalten {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>computes with NaN and asks for nothing</source>
        <translation>rechnet mit NaN und fragt nach nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>contains a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cornerOfOrigin of tile matrix {name} is topLeft or bottomLeft, not {value}</source>
        <translation>cornerOfOrigin der Kachelmatrix {name} ist topLeft oder bottomLeft, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>could not be told: the tiles seen lie the same either way</source>
        <translation>ließ sich nicht sagen: Die gesehenen Kacheln liegen so und so gleich</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>could not be told: {reason}</source>
        <translation>ließ sich nicht sagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>counted from the bottom, these are the rows of the limits</source>
        <translation>von unten gezählt sind dies die Zeilen der Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>counts 111319 m to a degree, which moves tiles by up to 90 m</source>
        <translation>zählt 111319 m auf einen Grad, was Kacheln um bis zu 90 m verschiebt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>counts with a smaller earth for this name, so that tiles are displaced</source>
        <translation>rechnet bei diesem Namen mit einer kleineren Erde, sodass Kacheln verschoben sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>cuts all levels to the last limits of the list</source>
        <translation>beschneidet alle Stufen auf die letzten Grenzen der Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts layers without a box of their own to this one</source>
        <translation>beschneidet Layer ohne eigene Ausdehnung auf diese</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts the layer to a place where it has no data</source>
        <translation>beschneidet den Layer auf einen Ort, an dem er keine Daten hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>cuts the layer to a place without data, if it takes the wrong one</source>
        <translation>beschneidet den Layer auf einen Ort ohne Daten, falls es den falschen nimmt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts the layer to a wrong place if it has no other box</source>
        <translation>beschneidet den Layer auf einen falschen Ort, falls er keine andere Ausdehnung hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>cuts the layer to the box in the CRS of the tile matrix set</source>
        <translation>beschneidet den Layer auf die Ausdehnung im KBS des Kachelmatrixsatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>dimension {name} has no default; {default} was taken</source>
        <translation>die Dimension {name} hat keinen Standardwert; {default} wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>dimension {name} was left out: it has no value</source>
        <translation>die Dimension {name} wurde weggelassen: Sie hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>does not ask for the tiles left out</source>
        <translation>fragt nicht nach den ausgelassenen Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>does not fill in the variable</source>
        <translation>füllt die Variable nicht aus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>does not fill in {name} of the URL template and asks at {address}</source>
        <translation>füllt {name} der URL-Vorlage nicht aus und fragt unter {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>does not fill it into URL templates</source>
        <translation>setzt ihn nicht in URL-Vorlagen ein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>does not find the layer in the document</source>
        <translation>findet den Layer im Dokument nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>does not know the coordinate reference system {crs!r}</source>
        <translation>kennt das Koordinatenbezugssystem {crs!r} nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>does not know the coordinate reference system {crs!r} with blanks or line breaks around</source>
        <translation>kennt das Koordinatenbezugssystem {crs!r} mit Leerraum oder Zeilenumbrüchen darum nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>does not know the format</source>
        <translation>kennt das Format nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>does not know the format, and does not offer it</source>
        <translation>kennt das Format nicht und bietet es nicht an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>does not offer the layer</source>
        <translation>bietet den Layer nicht an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>does not offer the layer in that set</source>
        <translation>bietet den Layer in diesem Satz nicht an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>does not offer the layer in this tile matrix set</source>
        <translation>bietet den Layer in diesem Kachelmatrixsatz nicht an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>does not open the layer</source>
        <translation>öffnet den Layer nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>does not see changes of the service until then</source>
        <translation>sieht Änderungen des Dienstes bis dahin nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>does not see elements without the prefix that it expects</source>
        <translation>sieht Elemente ohne das erwartete Präfix nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>does not see that KVP is offered</source>
        <translation>sieht nicht, dass KVP angeboten wird</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>does not see the element</source>
        <translation>sieht das Element nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>does not send the user's name and password to the new address</source>
        <translation>sendet Name und Passwort des Nutzers nicht an die neue Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>does not take the style for the default</source>
        <translation>hält den Stil nicht für den Standardstil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>does not use the template</source>
        <translation>verwendet die Vorlage nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>draws every level with the tile size of the first</source>
        <translation>zeichnet jede Stufe mit der Kachelgröße der ersten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>draws the picture over the layers below</source>
        <translation>zeichnet das Bild über die Layer darunter</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>draws the tiles out of place</source>
        <translation>zeichnet die Kacheln am falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>draws tiles displaced and asks for wrong ones</source>
        <translation>zeichnet Kacheln verschoben und fragt nach falschen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>draws tiles displaced, the more the farther from the corner</source>
        <translation>zeichnet Kacheln verschoben, und zwar mehr, je weiter sie von der Ecke entfernt sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>draws tiles up to {distance} from their place (level {levels})</source>
        <translation>zeichnet Kacheln bis zu {distance} neben ihrem Ort (Stufe {levels})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>drops all layers of the document</source>
        <translation>lässt alle Layer des Dokuments weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>drops the level</source>
        <translation>lässt die Stufe weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>easting first</source>
        <translation>Rechtswert zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>easting {west} to {east}, northing {south} to {north}</source>
        <translation>Rechtswert {west} bis {east}, Hochwert {south} bis {north}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>elements stand in the wrong order</source>
        <translation>Elemente stehen in der falschen Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>endlessly far</source>
        <translation>unendlich weit</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports are in another namespace than that of WMTS</source>
        <translation>Fehlermeldungen sind in einem anderen Namensraum als dem von WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports are not labelled as XML</source>
        <translation>Fehlermeldungen sind nicht als XML gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports do not name the parameter at fault</source>
        <translation>Fehlermeldungen nennen den fehlerhaften Parameter nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports have a wrong exceptionCode</source>
        <translation>Fehlermeldungen haben einen falschen exceptionCode</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails for this format if any operation offers REST</source>
        <translation>scheitert bei diesem Format, falls irgendeine Operation REST anbietet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails if it chooses this format: it does not fall back on KVP</source>
        <translation>scheitert, wenn es dieses Format wählt: Es weicht nicht auf KVP aus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>fails to read a document with a legend without an address</source>
        <translation>kann ein Dokument mit einer Legende ohne Adresse nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>fails to read a document without ServiceTypeVersion</source>
        <translation>kann ein Dokument ohne ServiceTypeVersion nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>fails to read a layer in EPSG:4326</source>
        <translation>kann einen Layer in EPSG:4326 nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>fails to read a layer that has no other set</source>
        <translation>kann einen Layer nicht lesen, der keinen anderen Satz hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>fails to read any layer</source>
        <translation>kann keinen Layer lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>fails to read the document</source>
        <translation>kann das Dokument nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>fails to read the document if there are limits, too</source>
        <translation>kann das Dokument nicht lesen, wenn es auch Grenzen gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>fails to read the document where two blanks part the numbers</source>
        <translation>kann das Dokument nicht lesen, wo zwei Leerzeichen die Zahlen trennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails to read the layer</source>
        <translation>kann den Layer nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>fails to read the whole document</source>
        <translation>kann das ganze Dokument nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>fails to read what is not fully described</source>
        <translation>kann nicht lesen, was nicht vollständig beschrieben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>fails whole requests for one tile that is missing</source>
        <translation>lässt ganze Anfragen an einer fehlenden Kachel scheitern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>falls back on it if no address of GetCapabilities suits it</source>
        <translation>weicht darauf aus, wenn ihm keine Adresse von GetCapabilities passt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>finding a tile takes too long; the file has no index</source>
        <translation>eine Kachel zu finden dauert zu lange; die Datei hat keinen Index</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>finds an empty extent</source>
        <translation>findet eine leere Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>finds no Contents in an element Capabilities</source>
        <translation>findet keine Contents in einem Element Capabilities</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>finds no Contents in the namespace of WMTS 1.0</source>
        <translation>findet keine Contents im Namensraum von WMTS 1.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>finds no TileMatrix in the tile matrix set</source>
        <translation>findet im Kachelmatrixsatz keine TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no TileMatrix in tile matrix set {name}</source>
        <translation>findet im Kachelmatrixsatz {name} keine TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no TileMatrixSetLink in the layer</source>
        <translation>findet im Layer keinen TileMatrixSetLink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no address to ask</source>
        <translation>findet keine Adresse, um zu fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no address to ask: it looks for xlink:href, letter by letter</source>
        <translation>findet keine Adresse, um zu fragen: Es sucht xlink:href, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>finds no data</source>
        <translation>findet keine Daten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no element written Contents, without a prefix</source>
        <translation>findet kein Element, das Contents geschrieben ist, ohne Präfix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no identifier of a layer: it must be written ows:Identifier</source>
        <translation>findet keine Kennung eines Layers: Sie muss ows:Identifier geschrieben sein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer</source>
        <translation>findet keinen Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer: it looks for ows:Identifier, letter by letter</source>
        <translation>findet keinen Layer: Es sucht ows:Identifier, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer: it takes away ows: and nothing else</source>
        <translation>findet keinen Layer: Es nimmt ows: weg und sonst nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>finds no level to show: {reach}</source>
        <translation>findet keine Stufe zum Zeigen: {reach}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no number of a coordinate reference system at the end of {crs!r}</source>
        <translation>findet am Ende von {crs!r} keine Nummer eines Koordinatenbezugssystems</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>finds no tile matrix set that the layer is linked to</source>
        <translation>findet keinen Kachelmatrixsatz, auf den der Layer verweist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no tile matrix set {set}, the layer's first</source>
        <translation>findet keinen Kachelmatrixsatz {set}, den ersten des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>finds no tile: the layer has none in this tile matrix set</source>
        <translation>findet keine Kachel: Der Layer hat in diesem Kachelmatrixsatz keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>finds none of the formats it prefers</source>
        <translation>findet keines der Formate, die es vorzieht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>finds the first of them only</source>
        <translation>findet nur den ersten davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>for {format} it answers with {status}</source>
        <translation>für {format} antwortet er mit {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>format is the legend's own (7.1.1).</source>
        <translation>format ist das der Legende selbst (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>gets every tile anew whenever the map moves</source>
        <translation>lädt jede Kachel neu, sobald sich die Karte bewegt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>gets no tiles in web pages that came by https</source>
        <translation>bekommt keine Kacheln in Webseiten, die über https kamen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>gives a tile up after a minute</source>
        <translation>gibt eine Kachel nach einer Minute auf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>gives the tiles a wrong place</source>
        <translation>gibt den Kacheln einen falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>gives tiles a wrong place and size</source>
        <translation>gibt den Kacheln falschen Ort und falsche Größe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>has a % that is not followed by two hexadecimal digits</source>
        <translation>hat ein %, dem keine zwei Hexadezimalziffern folgen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>has failed on such layers</source>
        <translation>ist an solchen Layern gescheitert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>has grids for EPSG:3857 and EPSG:4326 only, and the layer has neither</source>
        <translation>hat Gitter nur für EPSG:3857 und EPSG:4326, und der Layer hat keines davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>has no address to ask at</source>
        <translation>hat keine Adresse, um zu fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>has no address to ask at: neither a ResourceURL for tiles nor KVP</source>
        <translation>hat keine Adresse zum Fragen: weder eine ResourceURL für Kacheln noch KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>has to be told of {crs} by proj4</source>
        <translation>muss von {crs} durch proj4 erfahren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>has to be told of {crs} by proj4, with northing first (+axis=neu)</source>
        <translation>muss von {crs} durch proj4 erfahren, mit dem Hochwert zuerst (+axis=neu)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>how long the answers took</source>
        <translation>wie lange die Antworten brauchten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>how many of the tiles that may be asked for came</source>
        <translation>wie viele der zulässigen Kacheln kamen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>image/png is not the first of a layer's formats</source>
        <translation>image/png ist nicht das erste Format eines Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>in the style {style}</source>
        <translation>im Stil {style}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>is given twice with different values</source>
        <translation>ist zweimal mit verschiedenen Werten angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>is set up for the wrong CRS by whoever trusts the name</source>
        <translation>wird von jedem, der dem Namen traut, auf das falsche KBS eingestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>isDefault is neither true nor false</source>
        <translation>isDefault ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>isDefault is {text}.</source>
        <translation>isDefault ist {text}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>it asks for what TileMatrixSetLimits say</source>
        <translation>es fragt nach dem, was TileMatrixSetLimits sagen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>it begins before its declaration</source>
        <translation>es beginnt vor seiner Deklaration</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>it calls its levels 0, 1, 2 and not {level} unless the option tileMatrixLabels says so</source>
        <translation>es nennt seine Stufen 0, 1, 2 und nicht {level}, wenn die Option tileMatrixLabels nichts anderes sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>it came, but is not in the cache any more</source>
        <translation>sie kam, ist aber nicht mehr im Cache</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it cannot read ScaleDenominator, TileWidth or TileHeight</source>
        <translation>es kann ScaleDenominator, TileWidth oder TileHeight nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it describes the layer {name} differently</source>
        <translation>es beschreibt den Layer {name} anders</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it describes the tile matrix set {name} differently</source>
        <translation>es beschreibt den Kachelmatrixsatz {name} anders</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>it does not let us in with what it was given (user name, header or key)</source>
        <translation>er lässt uns mit dem, was er bekam, nicht ein (Benutzername, Header oder Schlüssel)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>it does not say which</source>
        <translation>es sagt nicht, in welchem</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>it does not say why</source>
        <translation>es sagt nicht, warum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>it has no dimension {name}, so {value} is not asked for (it has {offered})</source>
        <translation>er hat keine Dimension {name}, daher wird nach {value} nicht gefragt (er hat {offered})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_opening.py"/>
        <source>it has no layer</source>
        <translation>es hat keinen Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>it has no levels at all</source>
        <translation>es hat überhaupt keine Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the layers in another order or number</source>
        <translation>es hat die Layer in anderer Reihenfolge oder Anzahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the layers {names} besides</source>
        <translation>es hat außerdem die Layer {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the tile matrix sets in another order or number</source>
        <translation>es hat die Kachelmatrixsätze in anderer Reihenfolge oder Anzahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the tile matrix sets {names} besides</source>
        <translation>es hat außerdem die Kachelmatrixsätze {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>it is an SQLite database, but not an MBTiles file: it has no table `tiles`</source>
        <translation>es ist eine SQLite-Datenbank, aber keine MBTiles-Datei: Sie hat keine Tabelle `tiles`</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>it is linked to no tile matrix set that is described</source>
        <translation>er verweist auf keinen beschriebenen Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>it is not JSON: {reason}</source>
        <translation>es ist kein JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>it is not an MBTiles file: its table `tiles` has other columns</source>
        <translation>es ist keine MBTiles-Datei: Ihre Tabelle `tiles` hat andere Spalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>it is not drawn in {grid}: {reason}</source>
        <translation>er wird nicht in {grid} gezeichnet: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>it is not the whole of a well-known scale set any more</source>
        <translation>er ist nicht mehr das Ganze eines bekannten Maßstabssatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>it is there, but has expired and cannot be renewed</source>
        <translation>sie ist da, aber abgelaufen und nicht zu erneuern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>it is too large for a catalogue</source>
        <translation>es ist für einen Katalog zu groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to MatrixWidth and MatrixHeight</source>
        <translation>es hält sich an MatrixWidth und MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it keeps to TileMatrixSetLimits, or to MatrixWidth and MatrixHeight</source>
        <translation>es hält sich an TileMatrixSetLimits, oder an MatrixWidth und MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>it keeps to its {scheme}</source>
        <translation>es hält sich an sein {scheme}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to the BoundingBox of tile matrix set {set}</source>
        <translation>es hält sich an die BoundingBox des Kachelmatrixsatzes {set}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to the extent of tile matrix {level}</source>
        <translation>es hält sich an das Gebiet der Kachelmatrix {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the last TileMatrix of the set, {level}, and its limits</source>
        <translation>es hält sich an die letzte TileMatrix des Satzes, {level}, und ihre Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the layer's BoundingBox in {crs}</source>
        <translation>es hält sich an die BoundingBox des Layers in {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the layer's box in {crs}</source>
        <translation>es hält sich an die Ausdehnung des Layers in {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>it keeps to the layer's boxes and limits, and to MatrixWidth and MatrixHeight</source>
        <translation>es hält sich an die Ausdehnungen und Grenzen des Layers und an MatrixWidth und MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it lacks the layers {names}</source>
        <translation>ihm fehlen die Layer {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it lacks the tile matrix sets {names}</source>
        <translation>ihm fehlen die Kachelmatrixsätze {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>it leads to {address}</source>
        <translation>sie führt zu {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>it leads to {address} by https</source>
        <translation>sie führt über https zu {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it puts the top left corner at {left:.10g} {top:.10g}</source>
        <translation>es setzt die linke obere Ecke auf {left:.10g} {top:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it reads the set with easting first, and the size of tiles from the first TileMatrix</source>
        <translation>es liest den Satz mit dem Rechtswert zuerst und die Größe der Kacheln aus der ersten TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it reads the set with northing first, and the size of tiles from the first TileMatrix</source>
        <translation>es liest den Satz mit dem Hochwert zuerst und die Größe der Kacheln aus der ersten TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/belief.py"/>
        <source>it reads {crs} with easting first</source>
        <translation>es liest {crs} mit dem Rechtswert zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/belief.py"/>
        <source>it reads {crs} with northing first</source>
        <translation>es liest {crs} mit dem Hochwert zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it takes a pixel for {size:.8g} wide, not {right:.8g}</source>
        <translation>es hält ein Pixel für {size:.8g} breit, nicht {right:.8g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it takes a tile for {width} x {height} pixels, not {right_width} x {right_height}</source>
        <translation>es hält eine Kachel für {width} x {height} Pixel groß, nicht {right_width} x {right_height}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it takes the last TileMatrix in the document for the finest, {level}</source>
        <translation>es hält die letzte TileMatrix im Dokument für die feinste, {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>it takes the limits by their position in the list, the first for the first TileMatrix</source>
        <translation>es nimmt die Grenzen nach ihrem Platz in der Liste, die ersten für die erste TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>it wants a user name and password, a header or a key, or others than it was given</source>
        <translation>er will Benutzername und Passwort, einen Header oder einen Schlüssel, oder andere, als er bekam</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>it was read as {encoding}, which it does not say</source>
        <translation>es wurde als {encoding} gelesen, was es nicht sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>it was written by a newer WMTS Bridge (version {version} of the file, this program knows {known})</source>
        <translation>eine neuere WMTS Bridge hat sie geschrieben (Version {version} der Datei, dieses Programm kennt {known})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>its CRS is {crs} instead of {right}</source>
        <translation>sein KBS ist {crs} statt {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>its Content-Type is {label}</source>
        <translation>sein Content-Type ist {label}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>its Content-Type says charset={said}, but it is in {charset}</source>
        <translation>sein Content-Type sagt charset={said}, aber es ist in {charset}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box in {crs} is {box}, its WGS84BoundingBox is {there} there</source>
        <translation>seine Ausdehnung in {crs} ist {box}, seine WGS84BoundingBox dort {there}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box is in {crs}</source>
        <translation>seine Ausdehnung ist in {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box names no CRS</source>
        <translation>seine Ausdehnung nennt kein KBS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>its box needs {limits}</source>
        <translation>seine Ausdehnung braucht {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>its dimension {name} does not list {value}, which is asked for</source>
        <translation>seine Dimension {name} führt {value} nicht auf, wonach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>its elements were put into the order of the schema</source>
        <translation>seine Elemente wurden in die Reihenfolge des Schemas gebracht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>its extent crosses 180 degrees and was widened to the whole round of the earth</source>
        <translation>seine Ausdehnung überschreitet 180 Grad und wurde auf die ganze Erdumrundung erweitert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>its extent was taken for latitude before longitude, the wrong way round</source>
        <translation>seine Ausdehnung wurde als Breite vor Länge gelesen, also verkehrt herum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>its gzip cannot be read: {reason}</source>
        <translation>sein gzip ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>its gzip is cut short, or far too large</source>
        <translation>sein gzip ist abgeschnitten oder viel zu groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>its href was put into the namespace of XLink</source>
        <translation>sein href wurde in den Namensraum von XLink gesetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>its largest scale denominator is {scale!r} instead of {right!r}</source>
        <translation>seine größte Maßstabszahl ist {scale!r} statt {right!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>its levels are {first} to {last}</source>
        <translation>seine Stufen sind {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>its list of limits says nothing; the whole set was taken</source>
        <translation>seine Liste von Grenzen sagt nichts; der ganze Satz wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>its metadata says `scheme` xyz</source>
        <translation>ihre Metadaten sagen `scheme` xyz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>its root element is not in the namespace of WMTS 1.0</source>
        <translation>sein Wurzelelement ist nicht im Namensraum von WMTS 1.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>its scale denominators were taken for 96 pixels an inch: at 0.28 mm a pixel it would be larger than the world</source>
        <translation>seine Maßstabszahlen wurden auf 96 Pixel je Zoll bezogen: Bei 0,28 mm je Pixel wäre er größer als die Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/catalogue_layers.py"/>
        <source>its settings cannot be used ({reason})</source>
        <translation>seine Einstellungen sind unbrauchbar ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>its share of the requests was made</source>
        <translation>sein Anteil der Anfragen wurde gestellt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>its source does not allow it to be kept</source>
        <translation>ihre Quelle erlaubt nicht, sie aufzubewahren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>its tile matrices were put in order, from the coarsest to the finest</source>
        <translation>seine Kachelmatrizen wurden geordnet, von der gröbsten zur feinsten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>its tile matrix set {grid} is left out: {reason}</source>
        <translation>sein Kachelmatrixsatz {grid} ist weggelassen: {reason:A}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>its tiles lie within its bounds only that way</source>
        <translation>ihre Kacheln liegen nur so innerhalb ihrer Begrenzung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>its top left corner was moved to the other side: as written it is easting {easting:.10g}, northing {northing:.10g}</source>
        <translation>seine linke obere Ecke wurde auf die andere Seite verschoben: geschrieben ist Rechtswert {easting:.10g}, Hochwert {northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>its {scheme} begins with {columns} x 1 tiles over the whole world</source>
        <translation>sein {scheme} beginnt mit {columns} x 1 Kacheln über der ganzen Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>keeps one of the two</source>
        <translation>behält eines der beiden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>keeps one of the two levels</source>
        <translation>behält eine der beiden Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>keeps the document for 24 hours</source>
        <translation>behält das Dokument 24 Stunden lang</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>keeps the last of the links and their limits</source>
        <translation>behält den letzten der Verweise und dessen Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>keeps the last of them only</source>
        <translation>behält nur das letzte davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>keeps the picture as if it were a tile</source>
        <translation>behält das Bild, als wäre es eine Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>knows one corner for all levels, and puts some of them out of place</source>
        <translation>kennt eine Ecke für alle Stufen und setzt einige an den falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>knows one of the sets only</source>
        <translation>kennt nur einen der Sätze</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/repair_notes.py"/>
        <source>layer {layer}</source>
        <translation>Layer {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>layer {layer} has {count} sets in {crs}: {sets}</source>
        <translation>Layer {layer} hat {count} Sätze in {crs}: {sets}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_writer.py"/>
        <source>layer {layer} is linked to a tile matrix set that is not there: {tile_matrix_set}</source>
        <translation>Layer {layer} verweist auf einen Kachelmatrixsatz, den es nicht gibt: {tile_matrix_set}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>layers[{number}] has the identifier of another layer</source>
        <translation>layers[{number}] hat die Kennung eines anderen Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>leaves a hole in the map</source>
        <translation>lässt ein Loch in der Karte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>leaves holes in the map</source>
        <translation>lässt Löcher in der Karte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>leaves it in the address as it is</source>
        <translation>lässt es in der Adresse, wie es ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves out the levels whose limits it cannot find</source>
        <translation>lässt die Stufen weg, deren Grenzen es nicht finden kann</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves out the levels without limits</source>
        <translation>lässt die Stufen ohne Grenzen weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>leaves out tile matrices and layers that are not fully described</source>
        <translation>lässt Kachelmatrizen und Layer weg, die nicht vollständig beschrieben sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>leaves out tiles at the edge of level {levels}</source>
        <translation>lässt Kacheln am Rand der Stufe {levels} weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>leaves the box aside</source>
        <translation>beachtet die Ausdehnung nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>leaves the tile matrix set out</source>
        <translation>lässt den Kachelmatrixsatz weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>leaves these levels out</source>
        <translation>lässt diese Stufen weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves these limits aside</source>
        <translation>beachtet diese Grenzen nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves these limits aside and asks for all tiles</source>
        <translation>beachtet diese Grenzen nicht und fragt nach allen Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>left</source>
        <translation>linke</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>left out is {reason}</source>
        <translation>weggelassen ist {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/zooming.py"/>
        <source>level {first} is too fine: tiles are enlarged by {most} levels at most</source>
        <translation>Stufe {first} ist zu fein: Kacheln werden um höchstens {most} Stufen vergrößert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/tile_matrix.py"/>
        <source>level {first} of {grid} is finer than level {last}</source>
        <translation>Stufe {first} von {grid} ist feiner als Stufe {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} follows {other}</source>
        <translation>Stufe {level} folgt auf {other}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} has {limits}</source>
        <translation>Stufe {level} hat {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>level {level} has {limits}, {tiles:,} tiles; its box needs {expected}, {needed:,} tiles</source>
        <translation>Stufe {level} hat {limits}, {tiles:n} Kacheln; seine Ausdehnung braucht {expected}, {needed:n} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} has {rows} rows and {columns} columns, its limits are {limits}</source>
        <translation>Stufe {level} hat {rows} Zeilen und {columns} Spalten, ihre Grenzen sind {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>level {level} is {across} by {along} pixels</source>
        <translation>Stufe {level} hat {across} mal {along} Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} reaches {count:.0f} of its tiles beyond level {last}, the last of the list</source>
        <translation>Stufe {level} reicht {count:.0f} ihrer Kacheln über Stufe {last} hinaus, die letzte der Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>level {level} starts at easting {easting:.10g}, northing {northing:.10g} instead of {right_easting:.10g}, {right_northing:.10g}</source>
        <translation>Stufe {level} beginnt bei Rechtswert {easting:.10g}, Hochwert {northing:.10g} statt {right_easting:.10g}, {right_northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {name}</source>
        <translation>Stufe {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>levels are more than 2147483647 pixels wide or high</source>
        <translation>Stufen sind mehr als 2147483647 Pixel breit oder hoch</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/zooming.py"/>
        <source>levels {first} to {last} are left out: tiles are enlarged by {most} at most</source>
        <translation>die Stufen {first} bis {last} sind weggelassen: Kacheln werden um höchstens {most} vergrößert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>levels {one} and {other} both have {scale}</source>
        <translation>die Stufen {one} und {other} haben beide {scale}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits are for levels that the tile matrix set does not have</source>
        <translation>Grenzen gelten Stufen, die der Kachelmatrixsatz nicht hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits are listed in another order than the levels of the tile matrix set</source>
        <translation>Grenzen sind in anderer Reihenfolge aufgeführt als die Stufen des Kachelmatrixsatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>limits given twice were joined</source>
        <translation>doppelt angegebene Grenzen wurden vereint</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits leave out a large part of the layer's box</source>
        <translation>Grenzen lassen einen großen Teil der Ausdehnung des Layers aus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits lie where the layer does not</source>
        <translation>Grenzen liegen, wo der Layer nicht ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>limits of a level that the set does not have were removed</source>
        <translation>Grenzen einer Stufe, die der Satz nicht hat, wurden entfernt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/true_limits.py"/>
        <source>limits of {level}</source>
        <translation>Grenzen von {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/true_limits.py"/>
        <source>limits of {level} (it has no tiles there; a list of limits needs the level all the same)</source>
        <translation>Grenzen von {level} (dort gibt es keine Kacheln; eine Liste von Grenzen braucht die Stufe trotzdem)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits reach beyond their matrix</source>
        <translation>Grenzen reichen über ihre Matrix hinaus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits surround much more than the layer's box</source>
        <translation>Grenzen umschließen viel mehr als die Ausdehnung des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>lists a wrong extent</source>
        <translation>führt eine falsche Ausdehnung auf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>loads no layer: the root element must be written Capabilities, without the prefix {prefix}:</source>
        <translation>lädt keinen Layer: Das Wurzelelement muss Capabilities geschrieben sein, ohne das Präfix {prefix}:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>loads the layer and shows nothing</source>
        <translation>lädt den Layer und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>loads the layer as valid and shows nothing</source>
        <translation>lädt den Layer als gültig und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>locator names the parameter (OWS 06-121r3, 8).</source>
        <translation>locator nennt den Parameter (OWS 06-121r3, 8).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>looking where {layer} has tiles in {set}</source>
        <translation>es wird gesucht, wo {layer} in {set} Kacheln hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>looks for RESTful services at such an address</source>
        <translation>sucht RESTful-Dienste unter einer solchen Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>looks for the layer beyond the edge of the world and shows nothing</source>
        <translation>sucht den Layer jenseits des Randes der Welt und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>looks for the layer in the wrong place</source>
        <translation>sucht den Layer am falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>looks for the style that is wanted by its title</source>
        <translation>sucht den gewünschten Stil nach seinem Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>lower</source>
        <translation>untere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>maps are asked for by WMS 1.1.1 or 1.3.0, not {version!r:.20}</source>
        <translation>Karten werden mit WMS 1.1.1 oder 1.3.0 angefragt, nicht {version!r:.20}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>maps of WMS are assemble, aligned or forward, not {name!r:.40}</source>
        <translation>Karten des WMS sind assemble, aligned oder forward, nicht {name!r:.40}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>maps of WMS are given as {offered}, not as {name!r:.40}</source>
        <translation>Karten des WMS gibt es als {offered}, nicht als {name!r:.40}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>max-age or Expires, ETag or Last-Modified tell clients what they may keep (RFC 9111, 4.2).</source>
        <translation>max-age oder Expires, ETag oder Last-Modified sagen Clients, was sie behalten dürfen (RFC 9111, 4.2).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>may ask for another address</source>
        <translation>fragt möglicherweise unter einer anderen Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>may find no address of the encoding that it looks for</source>
        <translation>findet möglicherweise keine Adresse der gesuchten Kodierung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>may not know the name, depending on the page</source>
        <translation>kennt den Namen vielleicht nicht, je nach der Seite</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>may take a wrong extent, and zooms to it</source>
        <translation>nimmt vielleicht eine falsche Ausdehnung und zoomt dorthin</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>may treat the set as the one that it knows by that name</source>
        <translation>behandelt den Satz vielleicht als den, den es unter diesem Namen kennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>mixes all templates where it asks by REST, whatever their format</source>
        <translation>vermischt alle Vorlagen, wo es über REST fragt, gleich welchen Formats</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>more than half of the tiles that may be asked for are not to be had</source>
        <translation>mehr als die Hälfte der zulässigen Kacheln ist nicht zu haben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>names of parameters are only understood in one case</source>
        <translation>Namen von Parametern werden nur in einer Schreibweise verstanden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>namespaces were given the prefixes that clients look for</source>
        <translation>Namensräume bekamen die Präfixe, die Clients suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>needs far longer, and stops at the first answer that is no 404</source>
        <translation>braucht viel länger und hält bei der ersten Antwort an, die kein 404 ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>neither cellSize nor scaleDenominator of tile matrix {name} is given</source>
        <translation>weder cellSize noch scaleDenominator der Kachelmatrix {name} ist angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>neither code nor text</source>
        <translation>weder Code noch Text</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>never asks for one of the two levels</source>
        <translation>fragt nie nach einer der beiden Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>never asks for these tiles</source>
        <translation>fragt nie nach diesen Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>never uses the template: it goes by the listed formats</source>
        <translation>verwendet die Vorlage nie: Es richtet sich nach den aufgeführten Formaten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>newer versions keep to the limits, too, which leave out level {level}</source>
        <translation>neuere Versionen halten sich auch an die Grenzen, die Stufe {level} auslassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>newer versions put that right by themselves</source>
        <translation>neuere Versionen berichtigen das von selbst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/blank.py"/>
        <source>no blank tile can be {width} by {height} pixels (at most {most})</source>
        <translation>eine leere Kachel kann nicht {width} mal {height} Pixel haben (höchstens {most})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>no exception in it</source>
        <translation>keine Fehlermeldung darin</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>no font of this computer has the letters {letters}; install one that has, such as a Noto font, or name its file</source>
        <translation>keine Schrift dieses Rechners hat die Buchstaben {letters}; eine installieren, die sie hat, etwa eine Noto-Schrift, oder deren Datei nennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>no format at all</source>
        <translation>überhaupt kein Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>no layer has a URL template for tiles</source>
        <translation>kein Layer hat eine URL-Vorlage für Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>no layer is linked to a tile matrix set</source>
        <translation>kein Layer verweist auf einen Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>no layer was looked at for tiles</source>
        <translation>bei keinem Layer wurde nach Kacheln gesehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no locator</source>
        <translation>kein locator</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no namespace</source>
        <translation>kein Namensraum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>no picture of the layer shows anything</source>
        <translation>kein Bild des Layers zeigt etwas</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>no source of tiles: {location!r} is neither a folder or file on this computer nor an address that starts with http:// or https://</source>
        <translation>keine Quelle von Kacheln: {location!r} ist weder ein Ordner oder eine Datei auf diesem Rechner noch eine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>no tile can be asked for: no layer has a tile matrix set that can be used</source>
        <translation>es kann nach keiner Kachel gefragt werden: Kein Layer hat einen brauchbaren Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>no tile found so far; looked at in part only</source>
        <translation>bisher keine Kachel gefunden; nur teilweise angesehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>no tile of the layer was found</source>
        <translation>keine Kachel des Layers wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>no tile was found</source>
        <translation>keine Kachel wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>no tile was found in {places}</source>
        <translation>an {places} wurde keine Kachel gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>no tile was found in {places} at {levels}</source>
        <translation>an {places} auf {levels} wurde keine Kachel gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>no tile was found in {places} of {level}</source>
        <translation>an {places} von {level} wurde keine Kachel gefunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>no tiles in {path} lie in the grid {grid}</source>
        <translation>keine Kacheln in {path} liegen im Gitter {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>none at all</source>
        <translation>gar keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>none of a layer's styles is the default</source>
        <translation>keiner der Stile eines Layers ist der Standardstil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>none of the TileMap's levels lies in the grid {grid}</source>
        <translation>keine der Stufen der TileMap liegt im Gitter {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>none of the tiles that a layer was asked for came</source>
        <translation>keine der Kacheln kam, die von einem Layer verlangt wurden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>none, which means all tiles</source>
        <translation>keine, was alle Kacheln bedeutet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>northing first</source>
        <translation>Hochwert zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>not a public address: {text!r:.200} (try https://maps.example/tiles)</source>
        <translation>keine öffentliche Adresse: {text!r:.200} (etwa https://maps.example/tiles)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/limits.py"/>
        <source>not an extent: {extent}</source>
        <translation>keine Ausdehnung: {extent}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>not at all ({failure})</source>
        <translation>nichts ({failure})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/survey.py"/>
        <source>not looked at to the end: {reason}</source>
        <translation>nicht zu Ende angesehen: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/addressing.py"/>
        <source>not the address of a website: {text!r} (try https://maps.example)</source>
        <translation>nicht die Adresse einer Website: {text!r} (etwa https://maps.example)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>not the name of a coordinate reference system: {name} (try EPSG:3857)</source>
        <translation>nicht der Name eines Koordinatenbezugssystems: {name} (etwa EPSG:3857)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>not the name of a file</source>
        <translation>nicht der Name einer Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/addressing.py"/>
        <source>not the name of a host: {text!r} (try maps.example)</source>
        <translation>nicht der Name eines Hosts: {text!r} (etwa maps.example)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>nothing can be looked for: {reason}</source>
        <translation>es kann nach nichts gesucht werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/degrees.py"/>
        <source>nothing of it lies in {grid} at level {matrix}</source>
        <translation>nichts davon liegt in {grid} auf Stufe {matrix}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>nothing of the remote layer is left; {reasons}</source>
        <translation>vom entfernten Layer bleibt nichts; {reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>nothing says where to ask for the tiles of a layer</source>
        <translation>nichts sagt, wo die Kacheln eines Layers zu erfragen sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>nothing that says what it is</source>
        <translation>nichts, was sagt, was es ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>of two styles {name} the second was left out</source>
        <translation>von zwei Stilen {name} wurde der zweite weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>of two tile matrices {matrix} the second was left out</source>
        <translation>von zwei Kachelmatrizen {matrix} wurde die zweite weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>offers no format</source>
        <translation>bietet kein Format an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>offers no layer</source>
        <translation>bietet keinen Layer an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding_live.py"/>
        <source>offline: no tiles of {layer} can be fetched</source>
        <translation>offline: Kacheln von {layer} können nicht geladen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>offline: no tiles of {name} can be fetched</source>
        <translation>offline: Kacheln von {name} können nicht geladen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>offline: the store {store} is not asked what it offers</source>
        <translation>offline: Der Datenspeicher {store} wird nicht gefragt, was er anbietet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/read_through.py"/>
        <source>offline: this tile is not in the cache</source>
        <translation>offline: Diese Kachel ist nicht im Cache</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>offline: what {address} offers was never kept; open a layer of it once while it can be reached, with a cache folder (--cache DIR)</source>
        <translation>offline: Was {address} anbietet, wurde nie aufbewahrt; einmal einen Layer davon öffnen, solange die Adresse erreichbar ist, mit einem Cache-Ordner (--cache DIR)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/offline.py"/>
        <source>offline: {address} is not asked for</source>
        <translation>offline: {address} wird nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>one address is said to understand several encodings</source>
        <translation>eine Adresse soll mehrere Kodierungen verstehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>one link names several tile matrix sets</source>
        <translation>ein Verweis nennt mehrere Kachelmatrixsätze</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>one link names several tile matrix sets; each was taken for a link</source>
        <translation>ein Verweis nennt mehrere Kachelmatrixsätze; jeder wurde als Verweis genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>one style is the default</source>
        <translation>ein Stil ist der Standardstil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>only the first {most} tile matrix sets were read</source>
        <translation>nur die ersten {most} Kachelmatrixsätze wurden gelesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>only the {most} coarsest of its tile matrices were read</source>
        <translation>nur die {most} gröbsten seiner Kachelmatrizen wurden gelesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>opens the layer, and reads tiles from the wrong place</source>
        <translation>öffnet den Layer und liest Kacheln vom falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>other levels have some</source>
        <translation>andere Stufen haben welche</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>other pixels: {by_kvp:,} bytes by KVP, {as_resource:,} as a resource</source>
        <translation>andere Pixel: {by_kvp:n} Bytes über KVP, {as_resource:n} als Ressource</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/transcode.py"/>
        <source>pictures cannot be made into {media_type!r}</source>
        <translation>aus Bildern lässt sich {media_type!r} nicht erzeugen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>places the layer beyond the edge of the world</source>
        <translation>legt den Layer jenseits des Randes der Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>pointOfOrigin of tile matrix {name} must be two numbers, not {value}</source>
        <translation>pointOfOrigin der Kachelmatrix {name} müssen zwei Zahlen sein, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>prefixes without a namespace were given one</source>
        <translation>Präfixe ohne Namensraum bekamen einen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>process {pid}</source>
        <translation>Prozess {pid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>puts only some of such corners right by itself</source>
        <translation>berichtigt nur manche solcher Ecken von selbst</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>puts the axes of TopLeftCorner right by itself, and warns of it</source>
        <translation>berichtigt die Achsen von TopLeftCorner von selbst und warnt davor</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>puts the identifier into URL templates as it is</source>
        <translation>setzt die Kennung unverändert in URL-Vorlagen ein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>puts the identifier into addresses as it is</source>
        <translation>setzt die Kennung unverändert in Adressen ein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>puts the layer in the wrong place</source>
        <translation>legt den Layer an den falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads NaN for the code, and shows nothing</source>
        <translation>liest NaN als Code und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>reads blank blocks, or stops where the answer is neither 404 nor 204</source>
        <translation>liest leere Blöcke oder hält an, wo die Antwort weder 404 noch 204 ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>reads no capabilities and has to be given {options}</source>
        <translation>liest keine Capabilities und muss {options} bekommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>reads no layer at all if the CRS of any set is unknown to it</source>
        <translation>liest gar keinen Layer, wenn ihm das KBS irgendeines Satzes unbekannt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>reads nothing, no other layer either: a TileMatrix of tile matrix set {set} is faulty</source>
        <translation>liest nichts, auch keinen anderen Layer: Eine TileMatrix des Kachelmatrixsatzes {set} ist fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>reads nothing, no other layer either: tile matrix set {set} is in {crs!r}, which it does not know</source>
        <translation>liest nichts, auch keinen anderen Layer: Der Kachelmatrixsatz {set} ist in {crs!r}, das es nicht kennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: ServiceIdentification has to say its ServiceTypeVersion</source>
        <translation>liest nichts: ServiceIdentification muss ihre ServiceTypeVersion nennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: the address {address} of an operation is not whole</source>
        <translation>liest nichts: Die Adresse {address} einer Operation ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: there is no Contents in the namespace of WMTS 1.0</source>
        <translation>liest nichts: Es gibt keine Contents im Namensraum von WMTS 1.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads the corner as easting, northing; others the other way round</source>
        <translation>liest die Ecke als Rechtswert, Hochwert; andere umgekehrt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads the corner as northing, easting</source>
        <translation>liest die Ecke als Hochwert, Rechtswert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>reads up to the first odd character, or drops the level</source>
        <translation>liest bis zum ersten sonderbaren Zeichen oder lässt die Stufe weg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>redirected to {host} by {address}</source>
        <translation>von {address} nach {host} weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>redirects to what is no http:// or https:// address</source>
        <translation>leitet zu einer Adresse weiter, die nicht http:// oder https:// ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>refuses the document</source>
        <translation>lehnt das Dokument ab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>refuses the layer</source>
        <translation>lehnt den Layer ab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>refuses the layer unless the page defines the system by proj4</source>
        <translation>lehnt den Layer ab, außer die Seite definiert das System mit proj4</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer, which has no Style</source>
        <translation>lehnt den Layer ab, der keinen Style hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer, which has no TileMatrixSetLink to a tile matrix set that there is</source>
        <translation>lehnt den Layer ab, der keinen TileMatrixSetLink auf einen vorhandenen Kachelmatrixsatz hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>refuses the layer: it finds neither way to ask for tiles</source>
        <translation>lehnt den Layer ab: Es findet keinen Weg, nach Kacheln zu fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer: there is neither a ResourceURL for tiles nor KVP</source>
        <translation>lehnt den Layer ab: Es gibt weder eine ResourceURL für Kacheln noch KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: ScaleDenominator of {name} is no number</source>
        <translation>lehnt den Kachelmatrixsatz ab: ScaleDenominator von {name} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: there is no blank between the numbers of TopLeftCorner of {name} ({corner!r})</source>
        <translation>lehnt den Kachelmatrixsatz ab: Zwischen den Zahlen von TopLeftCorner von {name} steht kein Leerzeichen ({corner!r})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: tile matrix {name} has no {child}</source>
        <translation>lehnt den Kachelmatrixsatz ab: Die Kachelmatrix {name} hat kein {child}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: tiles of {name} are not 1 to 4096 pixels wide</source>
        <translation>lehnt den Kachelmatrixsatz ab: Kacheln von {name} sind nicht 1 bis 4096 Pixel breit</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>refuses the tiles</source>
        <translation>lehnt die Kacheln ab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>refuses tiles that do not call themselves pictures</source>
        <translation>lehnt Kacheln ab, die sich nicht Bilder nennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>requests that the document allows are answered with nothing</source>
        <translation>Anfragen, die das Dokument erlaubt, werden mit nichts beantwortet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>right</source>
        <translation>rechte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>rows and columns of limits are exchanged</source>
        <translation>Zeilen und Spalten der Grenzen sind vertauscht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/rows.py"/>
        <source>rows are counted from the `top` or the `bottom`, not {rows!r}</source>
        <translation>Zeilen werden von oben (`top`) oder unten (`bottom`) gezählt, nicht {rows!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>rows are counted from the top, against the MBTiles specification, because {reason}; if the map is upside down, set the rows to `bottom` (--rows bottom)</source>
        <translation>Zeilen werden entgegen der MBTiles-Spezifikation von oben gezählt, weil {reason}; steht die Karte auf dem Kopf, die Zeilen auf `bottom` setzen (--rows bottom)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>rows {first} to {last}</source>
        <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>rows {min_row} to {max_row}, columns {min_column} to {max_column}</source>
        <translation>Zeilen {min_row} bis {max_row}, Spalten {min_column} bis {max_column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>say in which folder the tiles of {name} are to be kept</source>
        <translation>sagen, in welchem Ordner die Kacheln von {name} aufbewahrt werden sollen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>scale denominator {scale!r} is none of it</source>
        <translation>die Maßstabszahl {scale!r} gehört nicht dazu</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators are round cell sizes times an odd factor</source>
        <translation>Maßstabszahlen sind runde Zellgrößen mal einem seltsamen Faktor</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators were computed for another pixel than 0.28 mm</source>
        <translation>Maßstabszahlen wurden für ein anderes Pixel als 0,28 mm berechnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators were computed with another length of a degree</source>
        <translation>Maßstabszahlen wurden mit einer anderen Länge des Grads berechnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>sees the first of them only</source>
        <translation>sieht nur den ersten davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>sends SERVICE and REQUEST</source>
        <translation>sendet SERVICE und REQUEST</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>sends service and request</source>
        <translation>sendet service und request</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>sends the first two dimensions only</source>
        <translation>sendet nur die ersten beiden Dimensionen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>sends what stands there as VERSION with each request</source>
        <translation>sendet mit jeder Anfrage als VERSION, was dort steht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>sent what cannot be unpacked</source>
        <translation>sandte, was sich nicht entpacken lässt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>several layers are called {layer}; all of them were kept</source>
        <translation>mehrere Layer heißen {layer}; alle wurden behalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>several styles of a layer are the default</source>
        <translation>mehrere Stile eines Layers sind der Standardstil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>shows an empty legend</source>
        <translation>zeigt eine leere Legende</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>shows an empty map for most places</source>
        <translation>zeigt an den meisten Orten eine leere Karte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>shows an error where its user clicks</source>
        <translation>zeigt einen Fehler, wo sein Nutzer klickt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>shows garbled titles, and asks for garbled identifiers</source>
        <translation>zeigt verstümmelte Titel und fragt nach verstümmelten Kennungen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows nothing</source>
        <translation>zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows nothing at these scales</source>
        <translation>zeigt in diesen Maßstäben nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows nothing at these scales, instead of tiles of another level</source>
        <translation>zeigt in diesen Maßstäben nichts statt Kacheln einer anderen Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>shows nothing at this level</source>
        <translation>zeigt auf dieser Stufe nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows nothing in pages that come by https: mixed content</source>
        <translation>zeigt nichts in Seiten, die über https kommen: gemischter Inhalt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>shows nothing: its plugin for WMTS asks by KVP only</source>
        <translation>zeigt nichts: Seine Erweiterung für WMTS fragt nur über KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows one colour, or nothing</source>
        <translation>zeigt eine einzige Farbe oder nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off</source>
        <translation>zeigt den Layer abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off at this level</source>
        <translation>zeigt den Layer auf dieser Stufe abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off, if it is the last level</source>
        <translation>zeigt den Layer abgeschnitten, wenn es die letzte Stufe ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>shows the layer only in pages that define the CRS by proj4</source>
        <translation>zeigt den Layer nur in Seiten, die das KBS mit proj4 definieren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tile everywhere, or tiles of another set or style</source>
        <translation>zeigt überall dieselbe Kachel, oder Kacheln eines anderen Satzes oder Stils</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tiles for every value of the dimension</source>
        <translation>zeigt für jeden Wert der Dimension dieselben Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tiles for every value where it asks by REST</source>
        <translation>zeigt für jeden Wert dieselben Kacheln, wo es über REST fragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>shows the text without these letters</source>
        <translation>zeigt den Text ohne diese Zeichen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows the tiles upside down in order, or nothing</source>
        <translation>zeigt die Kacheln in umgedrehter Reihenfolge oder nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows tiles without reprojection only, and reads no document</source>
        <translation>zeigt Kacheln nur ohne Umprojizieren und liest kein Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>shows titles with wrong letters</source>
        <translation>zeigt Titel mit falschen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>so it is at {count} levels</source>
        <translation>so ist es auf {count} Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>so it is in {count} sets, as in {names}</source>
        <translation>so ist es in {count} Sätzen, etwa in {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>some levels of the tile matrix set have limits and others have none</source>
        <translation>manche Stufen des Kachelmatrixsatzes haben Grenzen, andere keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>some of the tiles that may be asked for are not to be had</source>
        <translation>manche der zulässigen Kacheln sind nicht zu haben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>something that must be a number is none</source>
        <translation>etwas, das eine Zahl sein muss, ist keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status 200 and {kind}</source>
        <translation>Status 200 und {kind}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>status 200, but {reason}</source>
        <translation>Status 200, aber {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>status {status} ({report})</source>
        <translation>Status {status} ({report})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and a document of version {version}</source>
        <translation>Status {status} und ein Dokument der Version {version}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and a document without Contents of version {version}</source>
        <translation>Status {status} und ein Dokument ohne Contents der Version {version}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and {kind}</source>
        <translation>Status {status} und {kind}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status {status} instead of 404</source>
        <translation>Status {status} statt 404</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status {status} instead of {right}</source>
        <translation>Status {status} statt {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stops reading</source>
        <translation>hört auf zu lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>stops reading at status 200 or 500, and goes on after 404</source>
        <translation>hört bei Status 200 oder 500 auf zu lesen und liest nach 404 weiter</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>stops with an error: GetTile has no ows:Get with an xlink:href</source>
        <translation>hält mit einem Fehler an: GetTile hat kein ows:Get mit einem xlink:href</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: TileMatrixSetLimits is empty</source>
        <translation>hält mit einem Fehler an: TileMatrixSetLimits ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>stops with an error: a Constraint of GetTile has no GetEncoding</source>
        <translation>hält mit einem Fehler an: Ein Constraint von GetTile hat kein GetEncoding</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: dimension {name} has neither Default nor Value</source>
        <translation>hält mit einem Fehler an: Die Dimension {name} hat weder Default noch Value</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>stops with an error: the layer has no Format</source>
        <translation>hält mit einem Fehler an: Der Layer hat kein Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: the layer has no Style</source>
        <translation>hält mit einem Fehler an: Der Layer hat keinen Style</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: the layer has no TileMatrixSetLink</source>
        <translation>hält mit einem Fehler an: Der Layer hat keinen TileMatrixSetLink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>stops with an error: the service offers REST, but no ResourceURL is for {format}</source>
        <translation>hält mit einem Fehler an: Der Dienst bietet REST an, aber keine ResourceURL ist für {format}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: tile matrices {one} and {other} are of one scale</source>
        <translation>hält mit einem Fehler an: Die Kachelmatrizen {one} und {other} haben denselben Maßstab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: tile matrix set {set} has no TileMatrix</source>
        <translation>hält mit einem Fehler an: Der Kachelmatrixsatz {set} hat keine TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>stores[{number}] has the name of another store</source>
        <translation>stores[{number}] hat den Namen eines anderen Datenspeichers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stretches the tiles</source>
        <translation>verzerrt die Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stretches the tiles, and is blurred or asks for too many</source>
        <translation>verzerrt die Kacheln und ist unscharf oder fragt nach zu vielen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/styling.py"/>
        <source>styles can be drawn of pictures, not of vector tiles</source>
        <translation>Stile lassen sich aus Bildern zeichnen, nicht aus Vektorkacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>such a tile cannot exist</source>
        <translation>eine solche Kachel kann es nicht geben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes KVP where it is offered, and shows nothing if that fails</source>
        <translation>nimmt KVP, wo es angeboten wird, und zeigt nichts, wenn das scheitert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>takes a wrong extent if there is no other box</source>
        <translation>nimmt eine falsche Ausdehnung, wenn es keine andere gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>takes an empty text for a number</source>
        <translation>nimmt einen leeren Text für eine Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes everything but KVP for REST</source>
        <translation>hält alles außer KVP für REST</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes image/png wherever it is declared</source>
        <translation>nimmt image/png, wo immer es angegeben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>takes image/png wherever it stands, else the first</source>
        <translation>nimmt image/png, wo immer es steht, sonst das erste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes it for KVP</source>
        <translation>hält es für KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes limits by their place in the list all the same</source>
        <translation>nimmt Grenzen trotzdem nach ihrem Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>takes one of them, the user cannot choose</source>
        <translation>nimmt eines davon, der Nutzer kann nicht wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes the URL template where there is one</source>
        <translation>nimmt die URL-Vorlage, wo es eine gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>takes the extent of the scale set for layers without a box</source>
        <translation>nimmt bei Layern ohne Ausdehnung die des Maßstabssatzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes the first address for that of KVP</source>
        <translation>hält die erste Adresse für die von KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes the first attribute for the address</source>
        <translation>hält das erste Attribut für die Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>takes the first of them</source>
        <translation>nimmt das erste davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>takes the first of them if the page names only the projection</source>
        <translation>nimmt den ersten davon, wenn die Seite nur die Projektion nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>takes the first set, which does not fit its base maps</source>
        <translation>nimmt den ersten Satz, der nicht zu seinen Grundkarten passt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>takes the first style</source>
        <translation>nimmt den ersten Stil</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes the first way that it finds</source>
        <translation>nimmt den ersten Weg, den es findet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>takes the last level for the finest, and offers no finer one</source>
        <translation>hält die letzte Stufe für die feinste und bietet keine feinere an</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the last of the list for all levels</source>
        <translation>nimmt die letzten der Liste für alle Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>takes the layers for invalid: it looks for Capabilities, letter by letter</source>
        <translation>hält die Layer für ungültig: Es sucht Capabilities, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>takes the letters away, and asks for what does not exist</source>
        <translation>nimmt die Zeichen weg und fragt nach dem, was es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the limits of another level, by the place in the list</source>
        <translation>nimmt die Grenzen einer anderen Stufe, nach dem Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>takes the place in the list for the zoom level</source>
        <translation>hält den Platz in der Liste für die Zoomstufe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>takes the whole tile matrix set for the extent</source>
        <translation>nimmt den ganzen Kachelmatrixsatz als Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the wrong limits for all levels after</source>
        <translation>nimmt für alle folgenden Stufen die falschen Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>takes tile matrix set {set}</source>
        <translation>nimmt den Kachelmatrixsatz {set}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>takes tile matrix set {set} and {why}</source>
        <translation>nimmt den Kachelmatrixsatz {set} und {why}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>takes tile matrix set {set}, which cannot be used</source>
        <translation>nimmt den Kachelmatrixsatz {set}, der nicht brauchbar ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>takes what it cannot read for 0 and shows nothing</source>
        <translation>nimmt, was es nicht lesen kann, für 0 und zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>the CRS of a box was named as the set names it</source>
        <translation>das KBS einer Ausdehnung wurde so genannt, wie der Satz es nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the CRS of the tile matrix set has no name such as EPSG:2056</source>
        <translation>das KBS des Kachelmatrixsatzes hat keinen Namen wie EPSG:2056</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the CRS was given the name that all clients understand</source>
        <translation>das KBS bekam den Namen, den alle Clients verstehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the CRS was named</source>
        <translation>das KBS wurde benannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>the Content-Type of tiles is not what they are</source>
        <translation>der Content-Type von Kacheln ist nicht, was sie sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>the KVP address of an operation is not its first</source>
        <translation>die KVP-Adresse einer Operation ist nicht ihre erste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document gives no units-per-pixel: give the grid</source>
        <translation>das TileMap-Dokument gibt kein units-per-pixel an: das Gitter angeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document lacks its BoundingBox or Origin: give the grid</source>
        <translation>dem TileMap-Dokument fehlt seine BoundingBox oder sein Origin: das Gitter angeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms.py"/>
        <source>the TileMap document leads to what is no web address: {reason}</source>
        <translation>das TileMap-Dokument führt zu etwas, das keine Webadresse ist: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document lists no TileSet</source>
        <translation>das TileMap-Dokument führt kein TileSet auf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document names no SRS: it holds plain pictures, without a place on earth</source>
        <translation>das TileMap-Dokument nennt kein SRS: Es enthält bloße Bilder ohne Ort auf der Erde</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's BoundingBox does not lie above and right of its Origin</source>
        <translation>die BoundingBox der TileMap liegt nicht über und rechts von ihrem Origin</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's SRS is unknown: {name!r}</source>
        <translation>das SRS der TileMap ist unbekannt: {name!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's grid cannot be used: {reason}</source>
        <translation>das Gitter der TileMap ist unbrauchbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's order {orders} has no place in the grid {grid} and is left out</source>
        <translation>order {orders} der TileMap hat im Gitter {grid} keinen Platz und ist weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the URN of the coordinate reference system lacks the version's place</source>
        <translation>in der URN des Koordinatenbezugssystems fehlt der Platz der Version</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS answered with status {status}</source>
        <translation>der WMS antwortete mit Status {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS gives no map: {words}</source>
        <translation>der WMS gibt keine Karte: {words}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS that draws this layer does not know {crs}</source>
        <translation>der WMS, der diesen Layer zeichnet, kennt {crs} nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_parts.py"/>
        <source>the WMS's answer is no map: {reason}</source>
        <translation>die Antwort des WMS ist keine Karte: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS's map has {width} by {height} pixels, and another size was asked for</source>
        <translation>die Karte des WMS hat {width} mal {height} Pixel, und verlangt war eine andere Größe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the WMTS has no layer {name!r:.100}; there are: {there}</source>
        <translation>der WMTS hat keinen Layer {name!r:.100}; es gibt: {there}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/url_template.py"/>
        <source>the address has an unknown placeholder {{{name}}}; known are {known}</source>
        <translation>die Adresse hat einen unbekannten Platzhalter {{{name}}}; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/url_template.py"/>
        <source>the address lacks {listed}; it needs {{z}}, {{x}} and {{y}}, or {{q}}</source>
        <translation>der Adresse fehlt {listed}; sie braucht {{z}}, {{x}} und {{y}}, oder {{q}}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the address of the WMS names no layer: add LAYERS=NAME to its query</source>
        <translation>die Adresse des WMS nennt keinen Layer: LAYERS=NAME in ihre Abfrage aufnehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>the address of the document itself is not absolute http or https</source>
        <translation>die Adresse des Dokuments selbst ist nicht absolut mit http oder https</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the address that takes KVP was put first</source>
        <translation>die Adresse, die KVP annimmt, wurde an den Anfang gesetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the answer is larger than {most:,} bytes</source>
        <translation>die Antwort ist größer als {most:n} Bytes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the answer is packed in a way that was not asked for</source>
        <translation>die Antwort ist auf eine Art gepackt, die nicht verlangt war</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the answers were checked in part only</source>
        <translation>die Antworten wurden nur teilweise geprüft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a TopLeftCorner are the wrong way round</source>
        <translation>die Achsen einer TopLeftCorner sind verkehrt herum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a layer's BoundingBox are the wrong way round</source>
        <translation>die Achsen der BoundingBox eines Layers sind verkehrt herum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a tile matrix set's BoundingBox are the wrong way round</source>
        <translation>die Achsen der BoundingBox eines Kachelmatrixsatzes sind verkehrt herum</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>the axes of its box in {crs} were swapped</source>
        <translation>die Achsen seiner Ausdehnung in {crs} wurden vertauscht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/set_reviewer.py"/>
        <source>the axes of its corners were swapped, since its layers lie there</source>
        <translation>die Achsen seiner Ecken wurden vertauscht, da seine Layer dort liegen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>the axes of its top left corner were swapped: as written it is easting {easting:.10g}, northing {northing:.10g}</source>
        <translation>die Achsen seiner linken oberen Ecke wurden vertauscht: geschrieben ist Rechtswert {easting:.10g}, Hochwert {northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>the bounds lie outside the grid {grid}</source>
        <translation>die Begrenzung liegt außerhalb des Gitters {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the boxes of a layer are of very different sizes</source>
        <translation>die Ausdehnungen eines Layers sind sehr verschieden groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the boxes of a layer lie in different places</source>
        <translation>die Ausdehnungen eines Layers liegen an verschiedenen Orten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the catalogue has another store {store}: choose a name for this one</source>
        <translation>der Katalog hat einen anderen Datenspeicher {store}: für diesen einen Namen wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the catalogue {path} is damaged: {reason}</source>
        <translation>der Katalog {path} ist beschädigt: {reason:A}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is named by a web address</source>
        <translation>das Koordinatenbezugssystem wird durch eine Webadresse benannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is named {crs}</source>
        <translation>das Koordinatenbezugssystem heißt {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is unknown</source>
        <translation>das Koordinatenbezugssystem ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>the corner of a box was put right</source>
        <translation>die Ecke einer Ausdehnung wurde berichtigt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the corner of {kind} is one of: {names}</source>
        <translation>die Ecke von {kind} ist eine von: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the corners are {lower} and {upper}</source>
        <translation>die Ecken sind {lower} und {upper}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the corners of its box in {crs} are {one} and {other}</source>
        <translation>die Ecken seiner Ausdehnung in {crs} sind {one} und {other}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>the default of a dimension is none of its values</source>
        <translation>der Standardwert einer Dimension ist keiner ihrer Werte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the default of the dimension became a value of it</source>
        <translation>der Standardwert der Dimension wurde einer ihrer Werte</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the dimension was given a default</source>
        <translation>die Dimension bekam einen Standardwert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>the document came by https, and gives addresses with http</source>
        <translation>das Dokument kam über https und nennt Adressen mit http</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document cannot be had at the KVP address that it names itself</source>
        <translation>das Dokument ist unter der KVP-Adresse nicht zu haben, die es selbst nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document declares another encoding than it is written in</source>
        <translation>das Dokument gibt eine andere Kodierung an, als es hat</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not name its schema</source>
        <translation>das Dokument nennt sein Schema nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document does not say how long it may be kept</source>
        <translation>das Dokument sagt nicht, wie lange es behalten werden darf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/layer.py"/>
        <source>the document does not say how to get tiles of {layer!r}</source>
        <translation>das Dokument sagt nicht, wie Kacheln von {layer!r} zu haben sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not say that it is of version 1.0.0</source>
        <translation>das Dokument sagt nicht, dass es von Version 1.0.0 ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not say where it is to be had by REST</source>
        <translation>das Dokument sagt nicht, wo es über REST zu haben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>the document does not say where to ask for tiles; its own address was taken</source>
        <translation>das Dokument sagt nicht, wo Kacheln zu erfragen sind; seine eigene Adresse wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document has a DTD, which is not accepted from strangers</source>
        <translation>das Dokument hat eine DTD, die von Fremden nicht angenommen wird</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document has an ETag, but is sent again to those who have it</source>
        <translation>das Dokument hat ein ETag, wird aber noch einmal denen gesandt, die es haben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document has far too many elements or attributes</source>
        <translation>das Dokument hat viel zu viele Elemente oder Attribute</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no Contents</source>
        <translation>das Dokument hat keine Contents</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no OperationsMetadata</source>
        <translation>das Dokument hat keine OperationsMetadata</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no ServiceIdentification</source>
        <translation>das Dokument hat keine ServiceIdentification</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no ServiceProvider</source>
        <translation>das Dokument hat keinen ServiceProvider</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>the document has no layer</source>
        <translation>das Dokument hat keinen Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the document has no layer {layer!r}</source>
        <translation>das Dokument hat keinen Layer {layer!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>the document has no layers</source>
        <translation>das Dokument hat keine Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no tile matrix set</source>
        <translation>das Dokument hat keinen Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document is empty</source>
        <translation>das Dokument ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document is larger than {most} MB</source>
        <translation>das Dokument ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document is not in the encoding that its Content-Type names</source>
        <translation>das Dokument ist nicht in der Kodierung, die sein Content-Type nennt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document is not labelled as XML</source>
        <translation>das Dokument ist nicht als XML gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document is not well-formed XML</source>
        <translation>das Dokument ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>the document is not well-formed: {repair}</source>
        <translation>das Dokument ist nicht wohlgeformt: {repair}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document says other things by KVP than at the ServiceMetadataURL</source>
        <translation>das Dokument sagt über KVP anderes als unter der ServiceMetadataURL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the document was checked in part only</source>
        <translation>das Dokument wurde nur teilweise geprüft</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the effects of a style are a list</source>
        <translation>die Effekte eines Stils sind eine Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>the elements of OWS Common do not carry the prefix ows</source>
        <translation>die Elemente von OWS Common tragen nicht das Präfix ows</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the extent</source>
        <translation>die Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the extent reaches beyond the {corner} origin of {name!r}</source>
        <translation>die Ausdehnung reicht über den Ursprung ({corner}) von {name!r} hinaus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>the extent {box} in {crs} lies beyond the earth</source>
        <translation>die Ausdehnung {box} in {crs} liegt jenseits der Erde</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/flights.py"/>
        <source>the fetch of this tile broke off</source>
        <translation>das Laden dieser Kachel brach ab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>the file is damaged or encrypted</source>
        <translation>die Datei ist beschädigt oder verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/file_writer.py"/>
        <source>the file is not open</source>
        <translation>die Datei ist nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the first row or column of limits comes after the last</source>
        <translation>die erste Zeile oder Spalte der Grenzen kommt nach der letzten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>the folder holds no {media_type}, only {names}</source>
        <translation>der Ordner enthält kein {media_type}, nur {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_source.py"/>
        <source>the folder {path} is gone</source>
        <translation>der Ordner {path} ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>the font {found} has gone</source>
        <translation>die Schrift {found} ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>the format of the tiles is not known, PNG is assumed ({reason}); --format sets it</source>
        <translation>das Format der Kacheln ist nicht bekannt, PNG wird angenommen ({reason}); --format legt es fest</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the format was named</source>
        <translation>das Format wurde benannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_gif.py"/>
        <source>the image/gif has no pixels</source>
        <translation>das image/gif hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_gif.py"/>
        <source>the image/gif is damaged: an unknown block</source>
        <translation>das image/gif ist beschädigt: ein unbekannter Block</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_jpeg.py"/>
        <source>the image/jpeg has no pixels</source>
        <translation>das image/jpeg hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_jpeg.py"/>
        <source>the image/jpeg is damaged: a marker is missing</source>
        <translation>das image/jpeg ist beschädigt: Eine Markierung fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png has no header</source>
        <translation>das image/png hat keinen Kopf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png has no pixels</source>
        <translation>das image/png hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png is damaged: a checksum is wrong</source>
        <translation>das image/png ist beschädigt: Eine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_webp.py"/>
        <source>the image/webp has no pixels</source>
        <translation>das image/webp hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/waiting.py"/>
        <source>the judge was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the last limits of the list surround less than those of other levels</source>
        <translation>die letzten Grenzen der Liste umschließen weniger als die anderer Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the last one counts, too</source>
        <translation>das letzte zählt mit</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer cannot be shown: none of its tile matrix sets can be used</source>
        <translation>der Layer kann nicht gezeigt werden: Keiner seiner Kachelmatrixsätze ist brauchbar</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/styling.py"/>
        <source>the layer has a style {name} already</source>
        <translation>der Layer hat schon einen Stil {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>the layer has levels {lowest} to {highest}, none of {first} to {last}</source>
        <translation>der Layer hat die Stufen {lowest} bis {highest}, keine von {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>the layer has no identifier; its title was taken</source>
        <translation>der Layer hat keine Kennung; sein Titel wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>the layer has no style; 'default' was taken</source>
        <translation>der Layer hat keinen Stil; „default“ wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the layer has no tiles inside the bounds</source>
        <translation>der Layer hat innerhalb der Begrenzung keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>the layer has no tiles inside these bounds</source>
        <translation>der Layer hat innerhalb dieser Begrenzung keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the layer has nothing inside the bounds</source>
        <translation>der Layer hat innerhalb der Begrenzung nichts</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to the set twice; the first link counts</source>
        <translation>der Layer verweist zweimal auf den Satz; der erste Verweis zählt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to tile matrix set {name}, which is not described</source>
        <translation>der Layer verweist auf den Kachelmatrixsatz {name}, der nicht beschrieben ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to {name}, which was taken for {found}</source>
        <translation>der Layer verweist auf {name}, was für {found} gehalten wurde</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/keeping_stores.py"/>
        <source>the layer is of no remote WMTS</source>
        <translation>der Layer gehört zu keinem entfernten WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>the layer lies at {box}</source>
        <translation>der Layer liegt bei {box}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the layer lies outside of it</source>
        <translation>der Layer liegt außerhalb davon</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>the layer lies outside of {grid}</source>
        <translation>der Layer liegt außerhalb von {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>the layer names no format; {formats} was taken</source>
        <translation>der Layer nennt kein Format; {formats} wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/metatile.py"/>
        <source>the layer was closed before the picture was drawn</source>
        <translation>der Layer wurde geschlossen, bevor das Bild gezeichnet war</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} cannot be seeded: its tiles are not kept in a folder</source>
        <translation>der Layer {layer} kann nicht vorab gefüllt werden: Seine Kacheln werden in keinem Ordner aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no dimension {name!r:.80}</source>
        <translation>der Layer {layer} hat keine Dimension {name!r:.80}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no matrix set {name!r:.80}, but: {names}</source>
        <translation>der Layer {layer} hat keinen Matrixsatz {name!r:.80}, aber: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no style {style!r:.80}</source>
        <translation>der Layer {layer} hat keinen Stil {style!r:.80}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the layer {layer} has no tile matrix set that can be used</source>
        <translation>der Layer {layer} hat keinen brauchbaren Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the layer {layer} in {set} has no tiles at all that could be found</source>
        <translation>der Layer {layer} hat in {set} gar keine Kacheln, die zu finden waren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_layers.py"/>
        <source>the layer {layer} is left out: there is no way to ask for it</source>
        <translation>der Layer {layer} ist weggelassen: Es gibt keinen Weg, nach ihm zu fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_layers.py"/>
        <source>the layer {layer} is left out: {reason}</source>
        <translation>der Layer {layer} ist weggelassen: {reason:A}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>the layer's extent in longitude and latitude was left out: it is no box</source>
        <translation>die Ausdehnung des Layers in Länge und Breite wurde weggelassen: Sie ist keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the layer's title became its identifier</source>
        <translation>der Titel des Layers wurde seine Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the level has tiles after all</source>
        <translation>die Stufe hat doch Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the level is called {name}</source>
        <translation>die Stufe heißt {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>the level offset leads nowhere</source>
        <translation>der Stufenversatz führt nirgendwohin</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the level was given its right name</source>
        <translation>die Stufe bekam ihren richtigen Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set are not listed from the coarsest to the finest</source>
        <translation>die Stufen eines Kachelmatrixsatzes sind nicht von der gröbsten zur feinsten aufgeführt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set have tiles of different sizes</source>
        <translation>die Stufen eines Kachelmatrixsatzes haben Kacheln verschiedener Größe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set start at different corners</source>
        <translation>die Stufen eines Kachelmatrixsatzes beginnen an verschiedenen Ecken</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the limits were put into the order of the tile matrix set</source>
        <translation>die Grenzen wurden in die Reihenfolge des Kachelmatrixsatzes gebracht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the lower corner of a box lies above the upper</source>
        <translation>die untere Ecke einer Ausdehnung liegt über der oberen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/map_drawing.py"/>
        <source>the map would be drawn of more than {most} tiles; ask for less of it</source>
        <translation>die Karte würde aus mehr als {most} Kacheln gezeichnet; weniger davon verlangen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>the name of a dimension is not made of letters, digits and underscores</source>
        <translation>der Name einer Dimension besteht nicht aus Buchstaben, Ziffern und Unterstrichen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the number of tiles</source>
        <translation>die Zahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the numbers of tile matrix {matrix} are out of all bounds</source>
        <translation>die Zahlen der Kachelmatrix {matrix} liegen jenseits aller Schranken</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the numbers of tiles do not double from level to level</source>
        <translation>die Kachelzahlen verdoppeln sich nicht von Stufe zu Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>the only style of a layer is not said to be the default</source>
        <translation>der einzige Stil eines Layers ist nicht als Standardstil bezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>the operation GetCapabilities is not described</source>
        <translation>die Operation GetCapabilities ist nicht beschrieben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the origin</source>
        <translation>der Ursprung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the packed answer is cut short</source>
        <translation>die gepackte Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/metatile.py"/>
        <source>the picture was not drawn in time</source>
        <translation>das Bild wurde nicht rechtzeitig gezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the pictures of {count} tiles of tile matrix {level} resemble those of their four children at {finer} by {as_told:.2f} as the document counts, and by {exchanged:.2f} with {how} exchanged (1 is alike)</source>
        <translation>die Bilder von {count} Kacheln der Kachelmatrix {level} ähneln denen ihrer vier Kinder in {finer} zu {as_told:.2f}, wie das Dokument zählt, und zu {exchanged:.2f} mit vertauschten {how} (1 ist gleich)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the provider was named after its host</source>
        <translation>der Anbieter wurde nach seinem Host benannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>the proxy has to be http:// or https://, not {address}</source>
        <translation>der Proxy muss http:// oder https:// sein, nicht {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>the proxy wants a user name and password</source>
        <translation>der Proxy will Benutzername und Passwort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote does not describe it</source>
        <translation>der entfernte Dienst beschreibt es nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_info.py"/>
        <source>the remote has no feature info as {info_format}</source>
        <translation>der entfernte Dienst hat keine Objektinformationen als {info_format}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote has no layer {layer!r}; it has {offered}</source>
        <translation>der entfernte Dienst hat keinen Layer {layer!r}; er hat {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no format {wanted!r}; it has {offered}</source>
        <translation>der entfernte Layer hat kein Format {wanted!r}; er hat {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no style {style!r}; it has {offered}</source>
        <translation>der entfernte Layer hat keinen Stil {style!r}; er hat {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no tile matrix set {name!r}; it has {offered}</source>
        <translation>der entfernte Layer hat keinen Kachelmatrixsatz {name!r}; er hat {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer {layer} cannot be used: {reasons}</source>
        <translation>der entfernte Layer {layer} ist nicht brauchbar: {reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer {layer} has no format</source>
        <translation>der entfernte Layer {layer} hat kein Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote offers no way to ask for {media_type}</source>
        <translation>der entfernte Dienst bietet keinen Weg, nach {media_type} zu fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>the resource of a row beyond the matrix</source>
        <translation>die Ressource einer Zeile jenseits der Matrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>the resource of an unknown level</source>
        <translation>die Ressource einer unbekannten Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the root element is not called Capabilities</source>
        <translation>das Wurzelelement heißt nicht Capabilities</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>the rows of limits are counted from the bottom</source>
        <translation>die Zeilen der Grenzen sind von unten gezählt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same box with its eastings and northings exchanged</source>
        <translation>dieselbe Ausdehnung mit vertauschten Rechts- und Hochwerten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same box with the numbers of TopLeftCorner exchanged</source>
        <translation>dieselbe Ausdehnung mit vertauschten Zahlen von TopLeftCorner</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same place with TileRow and TileCol exchanged</source>
        <translation>derselbe Ort mit vertauschten TileRow und TileCol</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same rows counted from the bottom</source>
        <translation>dieselben Zeilen, von unten gezählt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>the same tile is another picture by KVP than as a resource</source>
        <translation>dieselbe Kachel ist über KVP ein anderes Bild als unter ihrer Ressource</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the scale denominator was put right</source>
        <translation>die Maßstabszahl wurde berichtigt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>the scale of level {level} is none of it</source>
        <translation>der Maßstab der Stufe {level} gehört nicht dazu</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the search for the edges was given up, for they went on and on</source>
        <translation>die Suche nach den Rändern wurde aufgegeben, da sie kein Ende nahmen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/secret_values.py"/>
        <source>the secret {name} is not known here; set it and try again</source>
        <translation>das Geheimnis {name} ist hier nicht bekannt; es angeben und noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>the service answered with an error: {words}</source>
        <translation>der Dienst antwortete mit einem Fehler: {words}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>the service counts rows from the bottom</source>
        <translation>der Dienst zählt Zeilen von unten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>the service does not know a tile matrix of its own document</source>
        <translation>der Dienst kennt eine Kachelmatrix seines eigenen Dokuments nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>the service does not know this level</source>
        <translation>der Dienst kennt diese Stufe nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>the service does not say what it is</source>
        <translation>der Dienst sagt nicht, was er ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>the service is too busy to be judged: it answered {count} requests in a row with {status}</source>
        <translation>der Dienst ist zu beschäftigt, um geprüft zu werden: Er beantwortete {count} Anfragen nacheinander mit {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>the service is too busy to be judged: with status {status} it asks for a pause of {time}</source>
        <translation>der Dienst ist zu beschäftigt, um geprüft zu werden: Mit Status {status} bittet er um eine Pause ({time})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set is described twice, and the second description was left out</source>
        <translation>der Satz ist zweimal beschrieben, und die zweite Beschreibung wurde weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set names no coordinate reference system; {crs} was taken</source>
        <translation>der Satz nennt kein Koordinatenbezugssystem; {crs} wurde genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the set was given its right name</source>
        <translation>der Satz bekam seinen richtigen Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: it has no tile matrix that can be used</source>
        <translation>der Satz wurde weggelassen: Er hat keine brauchbare Kachelmatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: it names no coordinate reference system</source>
        <translation>der Satz wurde weggelassen: Er nennt kein Koordinatenbezugssystem</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: its coordinate reference system {crs} is unknown</source>
        <translation>der Satz wurde weggelassen: Sein Koordinatenbezugssystem {crs} ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the short name of a system whose first axis is northing or latitude</source>
        <translation>der Kurzname eines Systems, dessen erste Achse Hochwert oder Breite ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>the store {store} is disabled</source>
        <translation>der Datenspeicher {store} ist abgeschaltet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the style was given a name; the service must take it in STYLE</source>
        <translation>der Stil bekam einen Namen; der Dienst muss ihn in STYLE annehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>the style {text!r:.60} has no effect (there is: {names})</source>
        <translation>der Stil {text!r:.60} hat keinen Effekt (es gibt: {names})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the template was given its format</source>
        <translation>die Vorlage bekam ihr Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the template was said to be for tiles</source>
        <translation>die Vorlage wurde als eine für Kacheln bezeichnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/flights.py"/>
        <source>the tile did not come in time</source>
        <translation>die Kachel kam nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>the tile matrices of {grid} have no area in common</source>
        <translation>die Kachelmatrizen von {grid} haben kein gemeinsames Gebiet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the tile matrices were put in order, from the coarsest to the finest</source>
        <translation>die Kachelmatrizen wurden geordnet, von der gröbsten zur feinsten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>the tile matrix set {grid}: {reason}</source>
        <translation>der Kachelmatrixsatz {grid}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the tile matrix set {set} cannot be understood and was left as it is</source>
        <translation>der Kachelmatrixsatz {set} ist nicht zu verstehen und blieb, wie er ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the tile size</source>
        <translation>die Kachelgröße</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms.py"/>
        <source>the tiles are on another host ({host}), which is not sent the credentials</source>
        <translation>die Kacheln liegen auf einem anderen Host ({host}), dem die Zugangsdaten nicht gesandt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the tiles lie outside their tile matrix set, {grid}</source>
        <translation>die Kacheln liegen außerhalb ihres Kachelmatrixsatzes, {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/fetched.py"/>
        <source>the tiles of the map did not come in time</source>
        <translation>die Kacheln der Karte kamen nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the tiles of tile matrix {matrix} are not 1 to {most} pixels a side</source>
        <translation>die Kacheln der Kachelmatrix {matrix} haben keine Seiten von 1 bis {most} Pixeln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the tiles of {name} are on this computer already</source>
        <translation>die Kacheln von {name} sind schon auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>the tiles take more room than the export may</source>
        <translation>die Kacheln brauchen mehr Platz, als der Export einnehmen darf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>the title of a style differs from its identifier</source>
        <translation>der Titel eines Stils weicht von seiner Kennung ab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the top left corner was put right</source>
        <translation>die linke obere Ecke wurde berichtigt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the top of tile matrix {name}</source>
        <translation>die Oberkante der Kachelmatrix {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>the two numbers of TopLeftCorner stand the other way round than it takes them</source>
        <translation>die beiden Zahlen von TopLeftCorner stehen anders herum, als es sie nimmt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>the type of a ResourceURL is none that there is</source>
        <translation>die Art einer ResourceURL gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the variable widths of tile matrix {name} have no counterpart in WMTS</source>
        <translation>die veränderlichen Breiten der Kachelmatrix {name} haben in WMTS keine Entsprechung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the version was written</source>
        <translation>die Version wurde geschrieben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} cannot be used: {reason}</source>
        <translation>das Wasserzeichen {name} ist nicht zu gebrauchen: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} has {width} by {height} pixels, more than {most} by {most}</source>
        <translation>das Wasserzeichen {name} hat {width} mal {height} Pixel, mehr als {most} mal {most}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} is larger than {most} MB</source>
        <translation>das Wasserzeichen {name} ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} is no PNG but {media_type}</source>
        <translation>das Wasserzeichen {name} ist kein PNG, sondern {media_type}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {path!r:.200} cannot be read: {reason}</source>
        <translation>das Wasserzeichen {path!r:.200} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>the {media_type} cannot be decoded</source>
        <translation>das {media_type} ist nicht zu dekodieren</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/facts.py"/>
        <source>the {media_type} has no size ({width} by {height} pixels)</source>
        <translation>das {media_type} hat keine Größe ({width} mal {height} Pixel)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/facts.py"/>
        <source>the {media_type} is cut short</source>
        <translation>das {media_type} ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} holds letters that cannot be printed</source>
        <translation>{name} von {kind} enthält Zeichen, die nicht darstellbar sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a number from {low:g} to {high:g}</source>
        <translation>{name} von {kind} ist eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a text of at most {longest} letters</source>
        <translation>{name} von {kind} ist ein Text von höchstens {longest} Zeichen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a whole number from {low:g} to {high:g}</source>
        <translation>{name} von {kind} ist eine ganze Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is empty</source>
        <translation>{name} von {kind} ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the {sides} edges</source>
        <translation>die Ränder: {sides}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the {side} edge</source>
        <translation>der Rand: {side}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>there are no tiles at level {wanted}; there are at level {found}</source>
        <translation>auf Stufe {wanted} gibt es keine Kacheln; es gibt sie auf Stufe {found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_mapped.py"/>
        <source>there are no tiles in the folders that {path} names</source>
        <translation>in den Ordnern, die {path} nennt, gibt es keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>there are no tiles inside the bounds</source>
        <translation>innerhalb der Begrenzung gibt es keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/two_ways.py"/>
        <source>there are no tiles to show</source>
        <translation>es gibt keine Kacheln zu zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>there are no tiles z/x/y.ext in the folder {path} (numbers without leading zeros, such as 7/67/45.png)</source>
        <translation>im Ordner {path} gibt es keine Kacheln z/x/y.ext (Zahlen ohne führende Nullen, etwa 7/67/45.png)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>there are tiles outside the limits</source>
        <translation>es gibt Kacheln außerhalb der Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>there are {count} such pairs</source>
        <translation>es gibt {count} solche Paare</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/running.py"/>
        <source>there is another layer {layer} already: use another name</source>
        <translation>es gibt schon einen anderen Layer {layer}: einen anderen Namen verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/changing.py"/>
        <source>there is another layer {layer} by now (another program may have published it): use another name</source>
        <translation>es gibt inzwischen einen anderen Layer {layer} (ein anderes Programm hat ihn wohl veröffentlicht): einen anderen Namen verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/blank.py"/>
        <source>there is no blank tile of type {media_type!r}</source>
        <translation>es gibt keine leere Kachel der Art {media_type!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>there is no document at the ServiceMetadataURL</source>
        <translation>unter der ServiceMetadataURL ist kein Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>there is no effect {name!r:.60} (there is: {names})</source>
        <translation>es gibt keinen Effekt {name!r:.60} (es gibt: {names})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>there is no folder {path}</source>
        <translation>es gibt keinen Ordner {path}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding_live.py"/>
        <source>there is no layer {layer}</source>
        <translation>es gibt keinen Layer {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>there is no level {name}</source>
        <translation>es gibt keine Stufe {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>there is no resampling {name!r:.40}; there are {offered}</source>
        <translation>es gibt keine Umrechnung {name!r:.40}; es gibt {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/keeping_stores.py"/>
        <source>there is no store {store}</source>
        <translation>es gibt keinen Datenspeicher {store}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/layer.py"/>
        <source>there is no tile matrix set {set!r}</source>
        <translation>es gibt keinen Kachelmatrixsatz {set!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>there is no tile matrix set {set!r}, but: {sets}</source>
        <translation>es gibt keinen Kachelmatrixsatz {set!r}, aber: {sets}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>there is no way from {crs_from} to {crs_to}</source>
        <translation>es gibt keinen Weg von {crs_from} nach {crs_to}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/waiting.py"/>
        <source>there was no answer in {seconds:g} s</source>
        <translation>in {seconds:g} s kam keine Antwort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>there was no time left to ask</source>
        <translation>es blieb keine Zeit zum Fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are no WMTS capabilities: the root element is {root!r}</source>
        <translation>dies sind keine WMTS-Capabilities: Das Wurzelelement ist {root!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are the capabilities of a WMS, not of a WMTS</source>
        <translation>dies sind die Capabilities eines WMS, nicht eines WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are the capabilities of a {service}, not of a WMTS</source>
        <translation>dies sind die Capabilities eines {service}, nicht eines WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>these are {count:,} tiles, more than the {most:,} that are allowed: choose fewer levels or a smaller extent, or allow more</source>
        <translation>das sind {count:n} Kacheln, mehr als die erlaubten {most:n}: weniger Stufen oder eine kleinere Ausdehnung wählen, oder mehr erlauben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>these bounds do not lie in {grid}: {reason}</source>
        <translation>diese Begrenzung liegt nicht in {grid}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>they count {dpi} pixels an inch</source>
        <translation>sie zählen {dpi} Pixel je Zoll</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>they count {metres} a degree</source>
        <translation>sie zählen {metres} je Grad</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>they surround {part} % of its box, {box}: {limits}</source>
        <translation>sie umschließen {part} % seiner Ausdehnung, {box}: {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>this computer's Pillow cannot write {media_type}</source>
        <translation>das Pillow dieses Rechners kann {media_type} nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is JSON, not an XML document</source>
        <translation>dies ist JSON, kein XML-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/tms_reader.py"/>
        <source>this is a WMTS, not a TMS: add it as a remote WMTS</source>
        <translation>dies ist ein WMTS, kein TMS: als entfernten WMTS hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is a web page, not an XML document</source>
        <translation>dies ist eine Webseite, kein XML-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>this is compressed data (gzip), not an XML document</source>
        <translation>dies sind komprimierte Daten (gzip), kein XML-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/tms_reader.py"/>
        <source>this is no TMS document: its root element is {root!r}</source>
        <translation>dies ist kein TMS-Dokument: Sein Wurzelelement ist {root!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is not a well-formed XML document</source>
        <translation>dies ist kein wohlgeformtes XML-Dokument</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>tile matrices are not called by plain numbers</source>
        <translation>Kachelmatrizen heißen nicht nach einfachen Zahlen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/repair_notes.py"/>
        <source>tile matrix set {grid}</source>
        <translation>Kachelmatrixsatz {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} has no proper {name}</source>
        <translation>die Kachelmatrix {matrix} hat kein richtiges {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} has no tiles</source>
        <translation>die Kachelmatrix {matrix} hat keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} was left out: it has the scale of {other}</source>
        <translation>die Kachelmatrix {matrix} wurde weggelassen: Sie hat den Maßstab von {other}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles are cut short or damaged</source>
        <translation>Kacheln sind abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>tiles are more than {count} pixels wide or high</source>
        <translation>Kacheln sind mehr als {count} Pixel breit oder hoch</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/writer.py"/>
        <source>tiles are not kept in {path}: {reason}</source>
        <translation>Kacheln werden nicht in {path} aufbewahrt: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles are packed with gzip though they are packed already</source>
        <translation>Kacheln sind mit gzip gepackt, obwohl sie schon gepackt sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>tiles cannot be asked for by KVP</source>
        <translation>Kacheln können nicht über KVP angefragt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles come in another format than was asked for</source>
        <translation>Kacheln kommen in einem anderen Format als verlangt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles have another size than the document says</source>
        <translation>Kacheln haben eine andere Größe, als das Dokument sagt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>tiles lie where they would with the axes the other way round</source>
        <translation>Kacheln liegen dort, wo sie mit vertauschten Achsen lägen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles must not be kept by anybody</source>
        <translation>Kacheln dürfen von niemandem behalten werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>tiles of level {level} are {width} by {height} pixels</source>
        <translation>Kacheln der Stufe {level} haben {width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles say neither how long they last nor which version they are</source>
        <translation>Kacheln sagen weder, wie lange sie gelten, noch, welcher Stand sie sind</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>tiles take long</source>
        <translation>Kacheln brauchen lange</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>to make other formats of tiles, Python needs the package Pillow</source>
        <translation>um Kacheln in anderen Formaten zu erzeugen, braucht Python das Paket Pillow</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>to write into pictures, Pillow must be built with FreeType</source>
        <translation>um in Bilder zu schreiben, muss Pillow mit FreeType gebaut sein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>two dimensions of a layer have the same name</source>
        <translation>zwei Dimensionen eines Layers haben denselben Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two identifiers differ in letter case only</source>
        <translation>zwei Kennungen unterscheiden sich nur in Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two layers have the same identifier</source>
        <translation>zwei Layer haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>two levels of a tile matrix set have the same scale denominator</source>
        <translation>zwei Stufen eines Kachelmatrixsatzes haben dieselbe Maßstabszahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>two styles of a layer have the same identifier</source>
        <translation>zwei Stile eines Layers haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two tile matrices of a set have the same identifier</source>
        <translation>zwei Kachelmatrizen eines Satzes haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>two tile matrices of the set have the same identifier</source>
        <translation>zwei Kachelmatrizen des Satzes haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>two tile matrices of the set have the same scale</source>
        <translation>zwei Kachelmatrizen des Satzes haben denselben Maßstab</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two tile matrix sets have the same identifier</source>
        <translation>zwei Kachelmatrixsätze haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>unknown coordinate reference system: {authority}:{code}</source>
        <translation>unbekanntes Koordinatenbezugssystem: {authority}:{code}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>unknown data</source>
        <translation>unbekannte Daten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>unknown kind of source: {kind!r}</source>
        <translation>unbekannte Art von Quelle: {kind!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/serving.py"/>
        <source>unknown service: {names} (there are: {known})</source>
        <translation>unbekannter Dienst: {names} (es gibt: {known})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/well_known.py"/>
        <source>unknown tile matrix set: {name!r} (known: {known})</source>
        <translation>unbekannter Kachelmatrixsatz: {name!r} (bekannt: {known})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>updateSequence is sent but not understood</source>
        <translation>updateSequence wird gesendet, aber nicht verstanden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>upper</source>
        <translation>obere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>upper and lower</source>
        <translation>obere und untere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>upper right and lower left</source>
        <translation>rechte obere und linke untere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>variables were spelled as clients look for them</source>
        <translation>Variablen wurden geschrieben, wie Clients sie suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/two_ways.py"/>
        <source>vector tiles are no pictures</source>
        <translation>Vektorkacheln sind keine Bilder</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>vector tiles cannot be drawn in {grid}</source>
        <translation>Vektorkacheln können nicht in {grid} gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>web pages of others may not read the answers</source>
        <translation>Webseiten anderer dürfen die Antworten nicht lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/info_together.py"/>
        <source>what a layer tells is no JSON</source>
        <translation>was ein Layer sagt, ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/info_together.py"/>
        <source>what a layer tells is no XML: {reason}</source>
        <translation>was ein Layer sagt, ist kein XML: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>what kind of service it is was added</source>
        <translation>was für ein Dienst es ist, wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>where capabilities are asked for was added</source>
        <translation>wo Capabilities zu erfragen sind, wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>where tiles are asked for was added</source>
        <translation>wo Kacheln zu erfragen sind, wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>whether rows count from the top or the bottom cannot be told; they are taken from the top: if the map is upside down, set the rows to `bottom` (--rows bottom)</source>
        <translation>ob Zeilen von oben oder unten zählen, ist nicht zu sagen; sie werden von oben genommen: Steht die Karte auf dem Kopf, die Zeilen auf `bottom` setzen (--rows bottom)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>which layer of the remote is meant is not said</source>
        <translation>welcher Layer des entfernten Dienstes gemeint ist, wird nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>width and height are the legend's own, in pixels (7.1.1).</source>
        <translation>width und height sind die der Legende selbst, in Pixeln (7.1.1).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with TILECOL={count} of {count} columns</source>
        <translation>mit TILECOL={count} von {count} Spalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with TILEROW={count} of {count} rows</source>
        <translation>mit TILEROW={count} von {count} Zeilen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>with rows and columns exchanged, these are the limits</source>
        <translation>mit vertauschten Zeilen und Spalten sind dies die Grenzen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with {name}={value}</source>
        <translation>mit {name}={value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>with {value} for {dimension}</source>
        <translation>mit {value} für {dimension}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>without an identifier</source>
        <translation>ohne Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>without {name}</source>
        <translation>ohne {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>writes 'undefined' for a variable of the URL template and asks at {address}</source>
        <translation>schreibt „undefined“ für eine Variable der URL-Vorlage und fragt unter {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>writes 'undefined' in its place</source>
        <translation>schreibt an seiner Stelle „undefined“</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>wrong requests are not refused with an exception report</source>
        <translation>falsche Anfragen werden nicht mit einer Fehlermeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>wrong requests are refused with a wrong HTTP status</source>
        <translation>falsche Anfragen werden mit einem falschen HTTP-Status abgelehnt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>xlink:href is not the first attribute of an address</source>
        <translation>xlink:href ist nicht das erste Attribut einer Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>xlink:href was put before the other attributes</source>
        <translation>xlink:href wurde vor die anderen Attribute gesetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>zooms to a wrong place</source>
        <translation>zoomt an einen falschen Ort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>zooms to nowhere</source>
        <translation>zoomt ins Nirgendwo</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>zooms to the whole world</source>
        <translation>zoomt auf die ganze Welt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>{address!r} is no address of a WMS</source>
        <translation>{address!r} ist keine Adresse eines WMS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>{address!r} is not an address</source>
        <translation>{address!r} ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote.py"/>
        <source>{address} answered with status {status}</source>
        <translation>{address} antwortete mit Status {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} answers with a page to log in, not with a WMTS</source>
        <translation>{address} antwortet mit einer Anmeldeseite, nicht mit einem WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} answers with status {status}</source>
        <translation>{address} antwortet mit Status {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} answers with status {status}: {reason}</source>
        <translation>{address} antwortet mit Status {status}: {reason:A}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>{address} gives status {status} and {reason}</source>
        <translation>{address} gibt Status {status} und {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} is no WMTS: {reason}</source>
        <translation>{address} ist kein WMTS: {reason:A}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>{address} is not an address</source>
        <translation>{address} ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} leads elsewhere: {said}</source>
        <translation>{address} führt anderswohin: {said}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} leads from list to list, but to no TileMap</source>
        <translation>{address} führt von Liste zu Liste, aber zu keiner TileMap</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} leads to what is no web address: {reason}</source>
        <translation>{address} führt zu etwas, das keine Webadresse ist: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} lists no tile maps</source>
        <translation>{address} führt keine TileMaps auf</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} lists several tile maps; give the address of one: {listed}</source>
        <translation>{address} führt mehrere TileMaps auf; die Adresse einer davon angeben: {listed}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>{address} redirects more than {most} times</source>
        <translation>{address} leitet mehr als {most}-mal weiter</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} wants to know who asks (status {status})</source>
        <translation>{address} will wissen, wer fragt (Status {status})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: all connections to it are busy</source>
        <translation>{address}: alle Verbindungen dorthin sind belegt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: broke off the connection or speaks no HTTP ({reason})</source>
        <translation>{address}: brach die Verbindung ab oder spricht kein HTTP ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: cannot be reached ({reason})</source>
        <translation>{address}: nicht erreichbar ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: cannot be reached in time</source>
        <translation>{address}: nicht rechtzeitig erreichbar</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: did not answer in time</source>
        <translation>{address}: antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: failed ({reason})</source>
        <translation>{address}: gescheitert ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: is not an address that can be asked for</source>
        <translation>{address}: ist keine Adresse, unter der gefragt werden kann</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: no secure connection ({reason})</source>
        <translation>{address}: keine sichere Verbindung ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>{address}: only http:// and https:// addresses are asked for</source>
        <translation>{address}: gefragt wird nur unter http:// und https://</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: sent what cannot be unpacked</source>
        <translation>{address}: sandte, was sich nicht entpacken lässt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: the proxy failed ({reason})</source>
        <translation>{address}: der Proxy scheiterte ({reason})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote.py"/>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>{authority}:{code} is not a CRS of a map (neither projected nor geographic)</source>
        <translation>{authority}:{code} ist kein KBS einer Karte (weder projiziert noch geographisch)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>{authority}:{code} needs the Python package pyproj</source>
        <translation>{authority}:{code} braucht das Python-Paket pyproj</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} in {crs_from} does not exist in {crs_to}</source>
        <translation>{box} in {crs_from} gibt es in {crs_to} nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} is not a box</source>
        <translation>{box} ist keine Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} lies beyond the latitudes of Web Mercator</source>
        <translation>{box} liegt jenseits der Breiten von Web Mercator</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/check.py"/>
        <source>{cases}: {seen}</source>
        <translation>{cases}: {seen}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{clause:A}.</source>
        <translation>{clause:A}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{clause} Addresses of opengis.net came later.</source>
        <translation>{clause} Adressen von opengis.net kamen später.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{clause} Clients differ in how they read a box across the 180th meridian.</source>
        <translation>{clause} Clients lesen eine Ausdehnung über den 180. Meridian verschieden.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{clause} Corners follow the axes of that system (OWS 06-121r3, 10.2), but programs read them easting first where the short name stands.</source>
        <translation>{clause} Ecken folgen den Achsen dieses Systems (OWS 06-121r3, 10.2), aber Programme lesen sie mit dem Rechtswert zuerst, wo der Kurzname steht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{constant} is not a number of JSON</source>
        <translation>{constant} ist keine Zahl von JSON</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{corners}: it ends south of where it begins</source>
        <translation>{corners}: Es endet südlich seines Anfangs</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{corners}: these look like metres</source>
        <translation>{corners}: Das sieht nach Metern aus</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>{count:,} addresses lead to {host}, while the document came from {own}.</source>
        <translation>{count:n} Adressen führen zu {host}, während das Dokument von {own} kam.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} answer</source>
        <translation>{count:n} Antwort</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} answers</source>
        <translation>{count:n} Antworten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} day</source>
        <translation>{count:n} Tag</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} days</source>
        <translation>{count:n} Tage</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} hour</source>
        <translation>{count:n} Stunde</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} hours</source>
        <translation>{count:n} Stunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{count:,} layer</source>
        <translation>{count:n} Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{count:,} layers</source>
        <translation>{count:n} Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{count:,} level has none</source>
        <translation>{count:n} Stufe hat keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{count:,} levels have none</source>
        <translation>{count:n} Stufen haben keine</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} minute</source>
        <translation>{count:n} Minute</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} minutes</source>
        <translation>{count:n} Minuten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more layer</source>
        <translation>{count:n} weiterer Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more layers</source>
        <translation>{count:n} weitere Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} more level</source>
        <translation>{count:n} weitere Stufe</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} more levels</source>
        <translation>{count:n} weitere Stufen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>{count:,} more link of a layer</source>
        <translation>{count:n} weiterer Verweis eines Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>{count:,} more links of layers</source>
        <translation>{count:n} weitere Verweise von Layern</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count:,} more number</source>
        <translation>{count:n} weitere Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count:,} more numbers</source>
        <translation>{count:n} weitere Zahlen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>{count:,} more tile matrices</source>
        <translation>{count:n} weitere Kachelmatrizen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>{count:,} more tile matrix</source>
        <translation>{count:n} weitere Kachelmatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more tile matrix set</source>
        <translation>{count:n} weiterer Kachelmatrixsatz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more tile matrix sets</source>
        <translation>{count:n} weitere Kachelmatrixsätze</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} of them lie outside the layer's own box</source>
        <translation>{count:n} davon liegen außerhalb der eigenen Ausdehnung des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} of them lies outside the layer's own box</source>
        <translation>{count:n} davon liegt außerhalb der eigenen Ausdehnung des Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>{count:,} other address does so, too</source>
        <translation>{count:n} andere Adresse ebenso</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>{count:,} other addresses do so, too</source>
        <translation>{count:n} andere Adressen ebenso</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} other place</source>
        <translation>{count:n} andere Stelle</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} other places</source>
        <translation>{count:n} andere Stellen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} picture</source>
        <translation>{count:n} Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count:,} picture of one colour was taken for a tile, and may mean that there is none</source>
        <translation>{count:n} Bild einer einzigen Farbe wurde als Kachel gezählt und kann bedeuten, dass es keine gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:n} Bilder</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count:,} pictures of one colour were taken for tiles, and may mean that there is none</source>
        <translation>{count:n} Bilder einer einzigen Farbe wurden als Kacheln gezählt und können bedeuten, dass es keine gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} place</source>
        <translation>{count:n} Stelle</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} places</source>
        <translation>{count:n} Stellen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{count:,} request</source>
        <translation>{count:n} Anfrage</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{count:,} requests</source>
        <translation>{count:n} Anfragen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} second</source>
        <translation>{count:n} Sekunde</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} seconds</source>
        <translation>{count:n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} tile</source>
        <translation>{count:n} Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} tile matrices</source>
        <translation>{count:n} Kachelmatrizen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} tile matrix</source>
        <translation>{count:n} Kachelmatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:n} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{count:,} tiles take about {size:,.0f} MB, more than the {most:,.0f} MB that are allowed: choose fewer levels or a smaller extent, or allow more</source>
        <translation>{count:n} Kacheln brauchen etwa {size:.0f} MB, mehr als die erlaubten {most:.0f} MB: weniger Stufen oder eine kleinere Ausdehnung wählen, oder mehr erlauben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{count:,} value</source>
        <translation>{count:n} Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{count:,} values</source>
        <translation>{count:n} Werten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} columns east of the last ({edge})</source>
        <translation>{count} Spalten östlich der letzten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} columns west of the first ({edge})</source>
        <translation>{count} Spalten westlich der ersten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/changes.py"/>
        <source>{count} further changes are not listed one by one</source>
        <translation>{count} weitere Änderungen sind nicht einzeln aufgeführt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{count} layers have these</source>
        <translation>{count} Layer haben diese</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count} levels of the set are too large</source>
        <translation>{count} Stufen des Satzes sind zu groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits are given more than once and were joined</source>
        <translation>{count} seiner Grenzen sind mehrmals angegeben und wurden vereint</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits are no range of numbers and were dropped</source>
        <translation>{count} seiner Grenzen sind kein Zahlenbereich und wurden weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits call tile matrices as MapCache does, and were dropped</source>
        <translation>{count} seiner Grenzen nennen Kachelmatrizen wie MapCache und wurden weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits name no tile matrix of the set</source>
        <translation>{count} seiner Grenzen nennen keine Kachelmatrix des Satzes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits reach beyond their tile matrix and were dropped</source>
        <translation>{count} seiner Grenzen reichen über ihre Kachelmatrix hinaus und wurden weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits spell the tile matrix without the set</source>
        <translation>{count} seiner Grenzen schreiben die Kachelmatrix ohne den Satz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of the answers were failures</source>
        <translation>{count} der Antworten waren Fehler</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of the answers were pictures that show nothing</source>
        <translation>{count} der Antworten waren Bilder, die nichts zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>{count} of {all} layers: {names}.</source>
        <translation>{count} von {all} Layern: {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of {answers} brought one picture that is sent again and again, such as at {level}, column {column}, row {row}.</source>
        <translation>{count} von {answers} brachten ein Bild, das immer wieder gesendet wird, etwa auf {level}, Spalte {column}, Zeile {row}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count} of {answers} failed, so tiles may have been overlooked</source>
        <translation>{count} von {answers} scheiterten, sodass Kacheln übersehen sein können</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count} requests in a row failed, the last with status {status}: the service seems to be out of order</source>
        <translation>{count} Anfragen nacheinander scheiterten, die letzte mit Status {status}: Der Dienst ist wohl gestört</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count} requests in a row were not answered at all: the service seems to be down</source>
        <translation>{count} Anfragen nacheinander blieben ohne Antwort: Der Dienst ist wohl nicht in Betrieb</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} rows north of the first ({edge})</source>
        <translation>{count} Zeilen nördlich der ersten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} rows south of the last ({edge})</source>
        <translation>{count} Zeilen südlich der letzten ({edge})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seeding.py"/>
        <source>{count} tiles came but did not stay in the cache: it is too small, or another program empties it</source>
        <translation>{count} Kacheln kamen, blieben aber nicht im Cache: Er ist zu klein, oder ein anderes Programm leert ihn</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>{count} tiles in a row could not be had, the last one: {reason}</source>
        <translation>{count} Kacheln nacheinander waren nicht zu haben, die letzte: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count} times {what}</source>
        <translation>{count}-mal {what}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{crs_from} needs the Python package pyproj</source>
        <translation>{crs_from} braucht das Python-Paket pyproj</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{edges} may lie a tile further in: the coverage is irregular there, and the limits were left wide enough for what was not asked for</source>
        <translation>{edges} kann eine Kachel weiter innen liegen: Die Abdeckung ist dort unregelmäßig, und die Grenzen blieben für das nicht Gefragte weit genug</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{edges} may lie further out: the coverage is irregular there, and only a sample of the places outside was asked for</source>
        <translation>{edges} kann weiter außen liegen: Die Abdeckung ist dort unregelmäßig, und nur nach einer Stichprobe der Orte außerhalb wurde gefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>{file} is no font that can be used</source>
        <translation>{file} ist keine brauchbare Schrift</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{format} was asked for, and what came is called {label}</source>
        <translation>{format} war verlangt, und was kam, heißt {label}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>{found_as_told} of {asked_as_told} places that the document speaks of have a tile, and {found_turned} of {asked_turned} places that are {means} (at tile matrix {level}: {told}, against {turned})</source>
        <translation>{found_as_told} von {asked_as_told} Stellen, von denen das Dokument spricht, haben eine Kachel, und {found_turned} von {asked_turned} Stellen bei anderer Lesart, {means} (in der Kachelmatrix {level}: {told}, gegenüber {turned})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{found} instead of {right}</source>
        <translation>{found} statt {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>{found} of {count:,} bytes</source>
        <translation>{found} von {count:n} Bytes</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>{found} with status 200</source>
        <translation>{found} mit Status 200</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>{found}, not an image</source>
        <translation>{found}, kein Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>{grid} has no level from {first} to {last} ({levels})</source>
        <translation>{grid} hat keine Stufe von {first} bis {last} ({levels})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/tile_matrix.py"/>
        <source>{grid} has no levels {first} to {last}</source>
        <translation>{grid} hat keine Stufen {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/sparing.py"/>
        <source>{host} did not answer {count} times in a row; it is asked again in {seconds:.0f} s</source>
        <translation>{host} antwortete {count}-mal nacheinander nicht; er wird in {seconds:.0f} s wieder gefragt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>{host} is no address of this machine.</source>
        <translation>{host} ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/sparing.py"/>
        <source>{host} is slow: {count} requests wait for it already</source>
        <translation>{host} ist langsam: {count} Anfragen warten schon auf ihn</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>{key!r} is no quadkey: its digits are 0 to 3.</source>
        <translation>{key!r} ist kein Quadkey: Dessen Ziffern sind 0 bis 3.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{key} of tile matrix {name}</source>
        <translation>{key} der Kachelmatrix {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>{kind} has no {name!r:.60}</source>
        <translation>{kind} hat kein {name!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} needs a number, such as {kind}:0.8, not {value!r:.60}</source>
        <translation>{kind} braucht eine Zahl, etwa {kind}:0.8, nicht {value!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} needs a value, such as {kind}:{example}</source>
        <translation>{kind} braucht einen Wert, etwa {kind}:{example}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>{kind} needs a {name}</source>
        <translation>{kind} braucht {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} takes no value</source>
        <translation>{kind} nimmt keinen Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{kind} with status {status}</source>
        <translation>{kind} mit Status {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{layers} looked at in part only ({names})</source>
        <translation>{layers} nur teilweise angesehen ({names})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{layers} not looked at for tiles ({names})</source>
        <translation>{layers} nicht auf Kacheln angesehen ({names})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} cannot be drawn in degrees, which KML needs.</source>
        <translation>{layer} kann nicht in Grad gezeichnet werden, was KML braucht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} cannot be drawn in degrees, which KML needs: {reason}.</source>
        <translation>{layer} kann nicht in Grad gezeichnet werden, was KML braucht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{layer} cannot be had in style {style!r:.80} as {media_type}</source>
        <translation>{layer} ist im Stil {style!r:.80} nicht als {media_type} zu haben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} has no tiles in degrees, which KML needs.</source>
        <translation>{layer} hat keine Kacheln in Grad, die KML braucht.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} has vector tiles: KML shows pictures only.</source>
        <translation>{layer} hat Vektorkacheln: KML zeigt nur Bilder.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{levels}: {names}</source>
        <translation>{levels}: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{limits} as declared</source>
        <translation>{limits} wie angegeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{limits} of level {level} are {box}</source>
        <translation>{limits} der Stufe {level} sind {box}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{limits}; looked at in part only</source>
        <translation>{limits}; nur teilweise angesehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>{min_x} {min_y} to {max_x} {max_y}</source>
        <translation>{min_x} {min_y} bis {max_x} {max_y}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{name!r:.60} cannot name a style: letters a to z, digits and _ . - can, at most 60</source>
        <translation>{name!r:.60} kann kein Name eines Stils sein: Buchstaben a bis z, Ziffern und _ . - gehen, höchstens 60</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>{name!r} cannot be sent as a header</source>
        <translation>{name!r} kann nicht als Header gesendet werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{name!r} is not an identifier of a layer</source>
        <translation>{name!r} ist keine Kennung eines Layers</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} and {count} more are not written as plain numbers are.</source>
        <translation>{name} und {count} weitere sind nicht wie einfache Zahlen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{name} has no Default.</source>
        <translation>{name} hat keinen Default.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{name} has no Value.</source>
        <translation>{name} hat keinen Value.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{name} has no index on its tiles: each is slow to find</source>
        <translation>{name} hat keinen Index für seine Kacheln: Jede ist langsam zu finden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{name} has no ows:Get.</source>
        <translation>{name} hat kein ows:Get.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{name} has the KVP address as number {number}.</source>
        <translation>{name} hat die KVP-Adresse als Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>{name} has to be a whole number from 0 to {last}.</source>
        <translation>{name} muss eine ganze Zahl von 0 bis {last} sein.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{name} has to be a whole number from 1 to {most}.</source>
        <translation>{name} muss eine ganze Zahl von 1 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} has {characters}.</source>
        <translation>{name} hat {characters}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{name} in {namespace}</source>
        <translation>{name} in {namespace}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/correcting.py"/>
        <source>{name} in {parent} is not of the OGC's schemas; it was kept</source>
        <translation>{name} in {parent} gehört nicht zu den Schemas des OGC; es wurde behalten</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is far outside every tile matrix.</source>
        <translation>{name} liegt weit außerhalb jeder Kachelmatrix.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is in no namespace.</source>
        <translation>{name} ist in keinem Namensraum.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is in the namespace {namespace}.</source>
        <translation>{name} ist im Namensraum {namespace}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is negative; the first is 0.</source>
        <translation>{name} ist negativ; die erste ist 0.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{name} is not a JSON document: {reason}</source>
        <translation>{name} ist kein JSON-Dokument: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is not a whole number: {text!r}.</source>
        <translation>{name} ist keine ganze Zahl: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} is not written as plain numbers are.</source>
        <translation>{name} ist nicht wie einfache Zahlen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is spelled {right} in the standard.</source>
        <translation>{name} schreibt sich im Standard {right}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{name} is too large for a tile matrix set</source>
        <translation>{name} ist für einen Kachelmatrixsatz zu groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>{name} is written {written}.</source>
        <translation>{name} ist {written} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{name} is {text}.</source>
        <translation>{name} ist {text}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} may not stand in {parent}.</source>
        <translation>{name} darf nicht in {parent} stehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} stands after {other} in {parent}.</source>
        <translation>{name} steht in {parent} nach {other}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>{name} stands there before.</source>
        <translation>{name} steht schon davor.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/numbers.py"/>
        <source>{name} was written as a plain number</source>
        <translation>{name} wurde als einfache Zahl geschrieben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>{name}, process {pid}</source>
        <translation>{name}, Prozess {pid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{needed:,} tiles of level {level} lie in its box, {needless:,} do not, and may be asked for; its limits there would be {limits}</source>
        <translation>{needed:n} Kacheln der Stufe {level} liegen in seiner Ausdehnung, {needless:n} nicht und dürfen trotzdem angefragt werden; seine Grenzen wären dort {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{parent} has no {name}.</source>
        <translation>{parent} hat kein {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{parent} has {count} elements {name}.</source>
        <translation>{parent} hat {count} Elemente {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{path} cannot be judged: {reason}</source>
        <translation>{path} kann nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} cannot be locked: {reason}</source>
        <translation>{path} kann nicht gesperrt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/certificates.py"/>
        <source>{path} cannot be read as certificates (PEM)</source>
        <translation>{path} kann nicht als Zertifikate (PEM) gelesen werden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} cannot be used: its folder has to exist and to be writable</source>
        <translation>{path} ist nicht brauchbar: Der Ordner muss da und beschreibbar sein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be used: {reason}</source>
        <translation>{path} ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be written so: {reason}</source>
        <translation>{path} kann so nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} cannot be written: the disk is full</source>
        <translation>{path} kann nicht geschrieben werden: Die Platte ist voll</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/history.py"/>
        <source>{path} cannot be written: the disk may be full</source>
        <translation>{path} kann nicht geschrieben werden: Vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/mark.py"/>
        <source>{path} holds files that are no export: choose an empty folder</source>
        <translation>{path} enthält Dateien, die kein Export sind: einen leeren Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{path} holds no tiles</source>
        <translation>{path} enthält keine Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/mark.py"/>
        <source>{path} holds the export of another layer, or of other levels, another style or format: choose another folder</source>
        <translation>{path} enthält den Export eines anderen Layers, oder anderer Stufen, eines anderen Stils oder Formats: einen anderen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is a database (MBTiles, perhaps), not a catalogue</source>
        <translation>{path} ist eine Datenbank (vielleicht MBTiles), kein Katalog</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is a folder, not an MBTiles file</source>
        <translation>{path} ist ein Ordner, keine MBTiles-Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} is about another {name}: {found:.200}</source>
        <translation>{path} betrifft ein anderes {name}: {found:.200}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} is another file, and is left as it is</source>
        <translation>{path} ist eine andere Datei und bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is damaged ({damage}) and cannot be set aside: {reason}</source>
        <translation>{path} ist beschädigt ({damage}) und lässt sich nicht beiseitelegen: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/writer.py"/>
        <source>{path} is damaged and cannot be renamed</source>
        <translation>{path} ist beschädigt und lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is empty</source>
        <translation>{path} ist leer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} is in use by {process}</source>
        <translation>{path} wird von {process} verwendet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} is in use by {process}, which serves {address}</source>
        <translation>{path} wird von {process} verwendet, der {address} bereitstellt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_source.py"/>
        <source>{path} is larger than {most} MB</source>
        <translation>{path} ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is not a file</source>
        <translation>{path} ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is not an MBTiles file: it is no SQLite database</source>
        <translation>{path} ist keine MBTiles-Datei: Sie ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/writer.py"/>
        <source>{path} is not open for writing</source>
        <translation>{path} ist nicht zum Schreiben geöffnet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} was damaged ({damage}); it is kept as {name}, a new one is begun</source>
        <translation>{path} war beschädigt ({damage}); sie bleibt als {name} erhalten, eine neue ist begonnen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{path}: tile {level}/{column}/{row} is no picture</source>
        <translation>{path}: Kachel {level}/{column}/{row} ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path}: tile_data is a text, not a picture</source>
        <translation>{path}: tile_data ist ein Text, kein Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{pictures} came, and each is of one colour or transparent</source>
        <translation>{pictures} kamen, und jedes ist von einer einzigen Farbe oder durchsichtig</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{places} gave no picture</source>
        <translation>{places} ergaben kein Bild</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{reason:A}.</source>
        <translation>{reason:A}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>{reason}: {rest}</source>
        <translation>{reason}: {rest}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>{reason}; give the folder itself</source>
        <translation>{reason}; den Ordner selbst angeben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>{reason}; it was left out</source>
        <translation>{reason}; es wurde weggelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{right} of {asked} at {level}</source>
        <translation>{right} von {asked} auf Stufe {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{right} of {tiles} ({share}; 95 % interval {interval})</source>
        <translation>{right} von {tiles} ({share}; 95-%-Intervall {interval})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limit_entries.py"/>
        <source>{rows} and {columns}</source>
        <translation>{rows} und {columns}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{row} and {column}</source>
        <translation>{row} und {column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{said}. Exchanged, they fit</source>
        <translation>{said}. Vertauscht passen sie</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{said}. Of {count:,} rows counted from the bottom, the limits are rows {first} to {last} from the top</source>
        <translation>{said}. Von {count:n} Zeilen von unten gezählt, sind die Grenzen die Zeilen {first} bis {last} von oben</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{says} at {levels} that bring nothing: at {level} {count:,} of {all:,}, for tiles are only in {limits}.</source>
        <translation>{says} auf {levels}, die nichts bringen: auf {level} {count:n} von {all:n}, denn Kacheln gibt es nur in {limits}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{seen} ({count} levels)</source>
        <translation>{seen} ({count} Stufen)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{seen} ({count} such entries)</source>
        <translation>{seen} ({count} solche Einträge)</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{seen} ({operation})</source>
        <translation>{operation}: {seen}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{seen} By level: {levels}.</source>
        <translation>{seen} Nach Stufen: {levels}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{seen} Pictures of one colour or transparent were taken for nothing ({count} of them).</source>
        <translation>{seen} Bilder einer einzigen Farbe oder durchsichtige galten als nichts ({count} davon).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/written.py"/>
        <source>{seen} The same goes for {more} ({names}, ...).</source>
        <translation>{seen} Ebenso: {more} ({names}, …).</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/written.py"/>
        <source>{seen} The same goes for {more}.</source>
        <translation>{seen} Ebenso: {more}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{seen}; with latitude and longitude exchanged both agree</source>
        <translation>{seen}; mit vertauschter Länge und Breite stimmen beide überein</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came, every level counted alike; {weighted} if each level counts by its number of tiles.</source>
        <translation>{share} kamen, jede Stufe gleich gezählt; {weighted}, wenn jede Stufe nach der Zahl ihrer Kacheln zählt.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came. The other: {answers}.</source>
        <translation>{share} kamen. Die andere: {answers}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came. The others: {answers}.</source>
        <translation>{share} kamen. Die anderen: {answers}.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/identifiers.py"/>
        <source>{text!r} cannot name a layer: letters, digits, `_`, `.` and `-` can</source>
        <translation>{text!r} kann kein Name eines Layers sein: Buchstaben, Ziffern, `_`, `.` und `-` gehen</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>{text!r} is no level, column or row.</source>
        <translation>{text!r} ist keine Stufe, Spalte oder Zeile.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/sizes.py"/>
        <source>{text!r} is no size of a cache: at least 1M</source>
        <translation>{text!r} ist keine Größe eines Caches: mindestens 1M</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/sizes.py"/>
        <source>{text!r} is no size such as 500M or 2G</source>
        <translation>{text!r} ist keine Größe wie 500M oder 2G</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{text} (first: {matrix})</source>
        <translation>{text} (zuerst: {matrix})</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{text} is not a number that a catalogue can hold</source>
        <translation>{text} ist keine Zahl, die ein Katalog halten kann</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>{text}: {reasons}</source>
        <translation>{text}: {reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting.py"/>
        <source>{through!r} is no way to the tiles; {redirect} and {cascade} are</source>
        <translation>{through!r} ist kein Weg zu den Kacheln; {redirect} und {cascade} sind es</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>{title} draws pictures, and these are vector tiles.</source>
        <translation>{title} zeichnet Bilder, und dies sind Vektorkacheln.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{value} stands there more than once in {name}.</source>
        <translation>{value} steht in {name} mehrmals da.</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} cannot be called {value}: use up to {most} letters, digits, '_', '.' and '-'</source>
        <translation>{what} kann nicht {value} heißen: bis zu {most} Buchstaben, Ziffern, „_“, „.“ und „-“ verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} is out of bounds: {value}</source>
        <translation>{what} liegt jenseits der Schranken: {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} is too large</source>
        <translation>{what} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a finite number, not {value}</source>
        <translation>{what} muss eine endliche Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a number, not {value}</source>
        <translation>{what} muss eine Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a positive number, not {value}</source>
        <translation>{what} muss eine positive Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a whole number from 1 to {most}, not {value}</source>
        <translation>{what} muss eine ganze Zahl von 1 bis {most} sein, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} has {count} numbers, not 2</source>
        <translation>{where} hat {count} Zahlen, nicht 2</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} has {count} numbers, not 4</source>
        <translation>{where} hat {count} Zahlen, nicht 4</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is neither true nor false</source>
        <translation>{where} ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a list</source>
        <translation>{where} ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a number</source>
        <translation>{where} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a text</source>
        <translation>{where} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a whole number</source>
        <translation>{where} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not an object</source>
        <translation>{where} ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is {size} bytes, which is no size of a cache</source>
        <translation>{where} ist {size} Bytes, was keine Größe eines Caches ist</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where} is {version}, not {known}</source>
        <translation>{where} ist {version}, nicht {known}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.identifier is {identifier!r}, not an identifier</source>
        <translation>{where}.identifier ist {identifier!r}, keine Kennung</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.remote.layer is missing</source>
        <translation>{where}.remote.layer fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.{name} is missing</source>
        <translation>{where}.{name} fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_stores.py"/>
        <source>{where}.{needed} is missing</source>
        <translation>{where}.{needed} fehlt</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_stores.py"/>
        <source>{where}: {name!r} is no name of a store or workspace</source>
        <translation>{where}: {name!r} ist kein Name eines Datenspeichers oder Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{width} by {height} pixels instead of {right_width} by {right_height}</source>
        <translation>{width} mal {height} Pixel statt {right_width} mal {right_height}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
</TS>
