<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AddRemoteDialog</name>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Add Remote WMTS</source>
        <translation>添加远程 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>It was cancelled; not published so far: {}.</source>
        <translation>已取消；尚未发布：{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>New store</source>
        <translation>新建数据存储</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Opening the preview…</source>
        <translation>正在打开预览…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>So it went with {} more.</source>
        <translation>另有 {} 个也是如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>The address is another one now: connect to it first.</source>
        <translation>地址现已更改：请先连接到它。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>The service answers, but it offers no layers.</source>
        <translation>服务有响应，但没有提供图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The service offers what it offered before.</source>
        <translation>服务所提供的与以前相同。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The service was asked anew; {}.</source>
        <translation>已重新询问服务；{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} and {} layers of it are removed.</source>
        <translation>数据存储 {} 及其 {} 个图层已移除。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved with {} layers; they are served once it is enabled.</source>
        <translation>数据存储 {} 已保存，含 {} 个图层；启用后即提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved; {} layer of it is served.</source>
        <translation>数据存储 {} 已保存；其中 {} 个图层已提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>The store {} is saved; {} layers of it are served.</source>
        <translation>数据存储 {} 已保存；其中 {} 个图层已提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Tick the layers that are to be published first.</source>
        <translation>请先勾选要发布的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dialog.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>described otherwise: {}</source>
        <translation>描述有变：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>gone: {}</source>
        <translation>已消失：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>new: {}</source>
        <translation>新增：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>{} and {} more</source>
        <translation>{} 以及另外 {} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/words.py"/>
        <source>“{}” could not be published: {}.</source>
        <translation>无法发布“{}”：{}。</translation>
    </message>
</context>
<context>
    <name>AddTiles</name>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>({:.0%} sure)</source>
        <translation>（把握 {:.0%}）</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>A web page came instead of a tile: perhaps one to log in. Check the address, or choose an authentication under “Access”.</source>
        <translation>返回的是网页而不是瓦片：可能是登录页面。请检查地址，或在“访问”中选择认证。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Against it: {}.</source>
        <translation>与此相反的是：{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>Looking at tiles</source>
        <translation>正在查看瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>No tile was found at the coarse levels nor in the middle of the map. Give levels or extent below, or zoom the map to where the tiles are and look again.</source>
        <translation>在较粗的层级和地图中央都没有找到瓦片。请在下方给出层级或范围，或将地图缩放到有瓦片的地方后再次查看。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Rows are counted {}</source>
        <translation>行号{}计数</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Rows are taken to count {}</source>
        <translation>假定行号{}计数</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>That was the address of one tile; this is taken for all of them: {}</source>
        <translation>那是单个瓦片的地址；所有瓦片将使用：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The address leaves no choice how rows are counted.</source>
        <translation>地址已决定行号的计数方式，没有选择余地。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service cannot be reached; is the address right, and the network up? {}.</source>
        <translation>无法连接该服务；地址是否正确，网络是否畅通？{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service did not answer in time: {}.</source>
        <translation>服务没有及时响应：{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service failed ({}). Perhaps later.</source>
        <translation>服务出错（{}）。也许稍后就好。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>The service refuses ({}): choose an authentication under “Access”, or give the header or key that it wants.</source>
        <translation>服务拒绝访问（{}）：请在“访问”中选择认证，或给出它要求的标头或密钥。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/names.py"/>
        <source>There is a layer “{}” already; choose another name.</source>
        <translation>已有名为“{}”的图层；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>This address has no host that can be asked.</source>
        <translation>此地址中没有可以请求的主机。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>This cannot be told for sure.</source>
        <translation>这一点无法确定。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_location.py"/>
        <source>This is a WMTS already: add it with “Add Remote WMTS” instead, layer by layer.</source>
        <translation>这已经是 WMTS：请改用“添加远程 WMTS”，逐个添加图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Tile size</source>
        <translation>瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>Vector tiles</source>
        <translation>矢量瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>What came is no tile; it begins with “{}”.</source>
        <translation>返回的不是瓦片；其开头是“{}”。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>as you chose</source>
        <translation>按所选的</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>assumed: no tile could be looked at</source>
        <translation>假定：没有能查看的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>assumed; give them below if you know them</source>
        <translation>假定；如果知道，请在下方给出</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>from the bottom</source>
        <translation>从下往上</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>from the top</source>
        <translation>从上往下</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>it is the usual way, and neither the pictures nor anything else tells</source>
        <translation>这是通常的方式，图片和其他信息都不能说明</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so</source>
        <translation>其元数据如此说明</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its metadata says so, or its columns need two squares side by side</source>
        <translation>其元数据如此说明，或其列数需要两个并排的正方形</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>its tilemapresource.xml is a TMS's, and TMS counts from the bottom</source>
        <translation>其 tilemapresource.xml 属于 TMS，而 TMS 从下往上计数</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles lie within the extent that is given for them</source>
        <translation>只有这样，瓦片才位于为其给出的范围之内</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do the tiles of a level look like the coarser tile that they lie in (at {} of {} places that tell)</source>
        <translation>只有这样，各层级的瓦片才与其所在的较粗瓦片相像（能够说明的 {1} 处中有 {0} 处）</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so do tiles go on at the edges of their neighbours (at {} of {} that tell)</source>
        <translation>只有这样，瓦片才能在相邻瓦片的边缘处衔接（能够说明的 {1} 处中有 {0} 处）</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>only so is there a tile at the place that was looked at</source>
        <translation>只有这样，所查看的位置才有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>served as they are; only programs that draw vector tiles can show them</source>
        <translation>按原样提供；只有能绘制矢量瓦片的程序才能显示</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>so it was given</source>
        <translation>这是给定的</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>that is what the tiles are</source>
        <translation>瓦片就是这种格式</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the address says so</source>
        <translation>地址如此说明</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the service's document says so</source>
        <translation>服务的文档如此说明</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the standard says so, and the pictures do not tell</source>
        <translation>标准如此规定，图片不能说明</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>the tile matrix set {} cannot be read: {}</source>
        <translation>无法读取瓦片矩阵集 {}：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the usual one</source>
        <translation>通常的网格</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the usual one; nothing contradicts it</source>
        <translation>通常的网格；没有与之矛盾的迹象</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>the whole world</source>
        <translation>全世界</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>there are tiles east of a single square</source>
        <translation>在单个正方形以东还有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>there is “tms” in the address, and TMS counts from the bottom</source>
        <translation>地址中有“tms”，而 TMS 从下往上计数</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>those at which the service gave tiles when asked for a few</source>
        <translation>向服务请求少量瓦片时，能给出瓦片的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>those that hold tiles</source>
        <translation>有瓦片的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{0} × {0} pixels</source>
        <translation>{0} × {0} 像素</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° E</source>
        <translation>东经 {:.2f}°</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° N</source>
        <translation>北纬 {:.2f}°</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° S</source>
        <translation>南纬 {:.2f}°</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{:.2f}° W</source>
        <translation>西经 {:.2f}°</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tile_survey.py"/>
        <source>{} holds no tile matrix set (OGC 17-083 JSON)</source>
        <translation>{} 中没有瓦片矩阵集（OGC 17-083 JSON）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/names.py"/>
        <source>“{}” cannot name a layer: letters, digits, “_”, “.” and “-” can.</source>
        <translation>“{}”不能作为图层名称：可以使用字母、数字、“_”、“.”和“-”。</translation>
    </message>
</context>
<context>
    <name>AddTilesDialog</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add Tiles</source>
        <translation>添加瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Publish the tiles as a layer of the server</source>
        <translation>将瓦片作为服务器的图层发布</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/dialog.py"/>
        <source>Stopped. Press Return in the line above to look again.</source>
        <translation>已停止。在上面一行按回车键可再次查看。</translation>
    </message>
</context>
<context>
    <name>AddTilesForm</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>As found: rows {}</source>
        <translation>按查到的：行号{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Flipped: rows {}</source>
        <translation>上下翻转：行号{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Found Out</source>
        <translation>查明的情况</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Please choose the picture that fits the map beside it.</source>
        <translation>请选择与旁边的地图相符的图片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/form.py"/>
        <source>Which Way Up?</source>
        <translation>哪边朝上？</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Copy WMTS Address</source>
        <translation>复制 WMTS 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Requests answered a second
{} since the plugin was started, {} of them with an error</source>
        <translation>每秒响应的请求
自插件启动以来 {} 个，其中 {} 个出错</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Running at {}</source>
        <translation>运行于 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Served by the script, without QGIS.</source>
        <translation>由脚本提供服务，不依赖 QGIS。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The WMTS address stands here</source>
        <translation>此处显示 WMTS 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The server is stopped.</source>
        <translation>服务器已停止。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>WMTS address of {}</source>
        <translation>{} 的 WMTS 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>all layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>{}/s</source>
        <translation>{}/秒</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>A WMTS has an address that begins with http:// or https://.</source>
        <translation>WMTS 的地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>A configuration of QGIS's. Its secrets are neither written nor shown; what is typed into an address, Processing writes into its log.</source>
        <translation>QGIS 的认证配置。其机密既不写出也不显示；而输入在地址中的内容，会被“处理”框架写入其日志。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>A dimension is said as name=value, not as {}.</source>
        <translation>维度写作“名称=值”，而不是 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>A file as “Cascade layers of a WMTS” or the panel of WMTS Bridge writes it.</source>
        <translation>由“级联 WMTS 的图层”或 WMTS Bridge 面板写出的文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>A layer of this project whose tiles come from a remote: XYZ, TMS or WMTS.</source>
        <translation>此工程中瓦片来自远程服务的图层：XYZ、TMS 或 WMTS。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>A layer of this project. One that is not made of tiles is drawn, as it is now.</source>
        <translation>此工程的图层。不由瓦片组成的图层会按当前样子绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>A page for people, with all findings and what to do.</source>
        <translation>供人阅读的页面，包含所有发现和处理办法。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>A polygon for each level, in the CRS of the tile matrix set.</source>
        <translation>每个层级一个多边形，采用瓦片矩阵集的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>A test case for each rule, as continuous integration shows them.</source>
        <translation>每条规则一个测试用例，供持续集成显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Address of each layer, by line</source>
        <translation>各图层的地址，每行一个</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Address of the WMTS</source>
        <translation>WMTS 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Address of the document</source>
        <translation>文档的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Address that the folder will have</source>
        <translation>文件夹将来的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>After so many requests it ends, with what was found out until then.</source>
        <translation>发出这么多请求后即结束，并保留到那时为止的结果。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>All findings and figures, to be read by programs.</source>
        <translation>所有发现和数据，供程序读取。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>An address with {x}, {y} and {z}, a TMS or WMTS, a folder z/x/y, or an MBTiles file; instead of a layer of the project.</source>
        <translation>含 {x}、{y} 和 {z} 的地址、TMS 或 WMTS、z/x/y 文件夹，或 MBTiles 文件；用以代替工程的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>An empty folder, or one of an earlier export of the same layer and levels.</source>
        <translation>空文件夹，或先前对同一图层、同样层级的导出。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>As the layer has it</source>
        <translation>与图层一致</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Asked for at the same time.</source>
        <translation>同时请求的数量。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>At its source, this layer needs credentials; whoever reads the folder sees it.</source>
        <translation>此图层在其来源处需要凭据；能读取该文件夹的人都会看到它。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Availability in per cent</source>
        <translation>可用率（百分比）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Be polite to servers of others. 0: as many as it answers.</source>
        <translation>请善待他人的服务器。0：能响应多少就请求多少。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Be polite to servers of others. 0: as they come.</source>
        <translation>请善待他人的服务器。0：不限速。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Bytes that came</source>
        <translation>收到的字节数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Capabilities document</source>
        <translation>能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Cascade layers of a WMTS</source>
        <translation>级联 WMTS 的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Changes made</source>
        <translation>所做的更改</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Choose a layer, or an address, or a catalogue: only one of them.</source>
        <translation>请选择图层、地址或目录：只能选其一。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Choose layers, or a catalogue: only one of them.</source>
        <translation>请选择图层或目录：只能选其一。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Comes before the identifiers of the layers.</source>
        <translation>位于图层标识符之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Connects to a remote WMTS and writes layers of it into a catalogue: the file that “Serve layers for a time” and “python -m plugin serve --catalogue” serve. What is wrong in the remote's document is put right on the way.

Layers are added to a catalogue that is there; those that it has already stay as they are.

Of an authentication configuration only its id is written, so that such layers are served by QGIS only.</source>
        <translation>连接到远程 WMTS，并将其图层写入目录：即“限时提供图层服务”和“python -m plugin serve --catalogue”所提供的文件。远程文档中的错误会随之修正。

图层会添加到已有的目录中；目录中原有的图层保持不变。

认证配置只写入其 ID，因此这类图层只能由 QGIS 提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Corrected capabilities</source>
        <translation>修正后的能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Differences, line by line</source>
        <translation>逐行的差异</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Dimensions (empty: the layer's defaults)</source>
        <translation>维度（留空：图层的默认值）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Each layer has its own files in it; layers may share a folder.</source>
        <translation>每个图层在其中有自己的文件；多个图层可以共用一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Each level has four times the tiles of the one before.</source>
        <translation>每个层级的瓦片数是前一级的四倍。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Else they are left as they are.</source>
        <translation>否则保持原样。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Every tile that touches it is wanted.</source>
        <translation>与它相接的每个瓦片都需要。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Export a static WMTS</source>
        <translation>导出静态 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Extent (empty: all of the layer)</source>
        <translation>范围（留空：整个图层）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Fetches the tiles of an area before anybody asks for them, and keeps them in the folder that the server takes tiles from: for slow remotes, and for working offline.

Tiles that are there and still good are not fetched again: what was cancelled, or broke off, goes on where it was when it is run again. A server may use the same folder meanwhile.

Mind the terms of use of the service that the tiles come from.</source>
        <translation>在有人请求之前获取某个区域的瓦片，并保存在服务器取用瓦片的文件夹中：适用于缓慢的远程服务和离线工作。

已有且仍然有效的瓦片不会再次获取：被取消或中断的任务再次运行时从中断处继续。期间服务器可以使用同一文件夹。

请留意瓦片来源服务的使用条款。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Find real tile limits</source>
        <translation>查找瓦片的真实界限</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Finds out by asking where a layer of a WMTS really has tiles: one polygon for each level, in the CRS of the tile matrix set, with the first and the last row and column, counted from the top left.

Where `exact` is true, every edge was closed in on from both sides; `doubt` says what remains uncertain. A level at which no tile was found has no geometry.</source>
        <translation>通过请求查明 WMTS 的图层在哪里确有瓦片：每个层级一个多边形，采用瓦片矩阵集的坐标参照系，并给出首末行列号，从左上角开始计数。

`exact` 为真时，每条边都已从两侧逼近确定；`doubt` 说明仍不确定之处。没有找到瓦片的层级没有几何图形。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>First level</source>
        <translation>最初层级</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>First level with tiles</source>
        <translation>有瓦片的最初层级</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Folder of the cache (empty: memory alone)</source>
        <translation>缓存文件夹（留空：仅用内存）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Folder of the cache (empty: the one of the catalogue's layer)</source>
        <translation>缓存文件夹（留空：目录中图层的缓存文件夹）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Folder of the export</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Format of the tiles</source>
        <translation>瓦片格式</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Gave up: {}. What came is kept: run it again to go on.</source>
        <translation>已放弃：{}。已得到的会保留：再次运行即可继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Getting tiles</source>
        <translation>正在获取瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>How large they are cannot be told: {}</source>
        <translation>无法得知其大小：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>How long to serve. 0: until it is cancelled.</source>
        <translation>提供服务的时长。0：直到取消为止。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>How often what failed is tried again at the end, after a pause.</source>
        <translation>失败的瓦片在最后暂停片刻后重试的次数。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Identifiers, with commas</source>
        <translation>标识符，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Identifiers, with commas between them, or one a line.</source>
        <translation>标识符，用逗号分隔，或每行一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>It asks for some tiles of each level, beginning at the coarsest.</source>
        <translation>从最粗的层级开始，每个层级请求若干瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/project_layers.py"/>
        <source>It is drawn by another QGIS.</source>
        <translation>它由另一个 QGIS 绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Its identifier in the capabilities.</source>
        <translation>它在能力文档中的标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Its identifier, such as WebMercatorQuad.</source>
        <translation>它的标识符，例如 WebMercatorQuad。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Its identifier. Not needed for a layer of the project, nor where there is one.</source>
        <translation>它的标识符。对工程的图层不需要，只有一个图层时也不需要。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>JSON files (*.json);;All files (*.*)</source>
        <translation>JSON 文件 (*.json);;所有文件 (*.*)</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>Judge and mend</source>
        <translation>检查与修正</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Judges a WMTS: its document, its answers, where it really has tiles, and what each client will show. The address is that of the capabilities or of the service; a file is judged by what it says alone.

Only GET requests are made, few and slowly. What was found out so far is reported if it is cancelled.

Availability is the share, in per cent, of a sample of legal requests that were answered with a right tile.</source>
        <translation>评判一个 WMTS：它的文档、它的应答、哪里确有瓦片，以及各客户端将显示什么。地址可以是能力文档或服务的地址；文件则仅根据其内容评判。

只发出 GET 请求，数量少且速度慢。如果取消，则报告到那时为止的发现。

可用率是合法请求样本中得到正确瓦片的百分比。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Keep these tiles for good</source>
        <translation>永久保留这些瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Last level</source>
        <translation>最末层级</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Last level with tiles</source>
        <translation>有瓦片的最末层级</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Layer (empty: all)</source>
        <translation>图层（留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Layer (empty: the first)</source>
        <translation>图层（留空：第一个）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Layer of the WMTS or of the catalogue</source>
        <translation>WMTS 或目录中的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Layer of tiles</source>
        <translation>瓦片图层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Layer to look for tiles of (empty: all)</source>
        <translation>要查找瓦片的图层（留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Layers (empty: all)</source>
        <translation>图层（留空：全部）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Layers are added to a catalogue that is there.</source>
        <translation>图层会添加到已有的目录中。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Layers of this project. Those not made of tiles are drawn, as they are now.</source>
        <translation>此工程的图层。不由瓦片组成的图层会按当前样子绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Look where there really are tiles</source>
        <translation>查看哪里确有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Looking whether all is there</source>
        <translation>正在检查是否齐全</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>More than that is refused before anything is written.</source>
        <translation>超过此数，则在写入任何内容之前拒绝。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>More than that is refused by an estimate, and never written.</source>
        <translation>估算超过此值即拒绝，也绝不会写入。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Name of the store (empty: the host's)</source>
        <translation>数据存储的名称（留空：主机名）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>No secret is written: to serve this, let the environment variable {} hold it.</source>
        <translation>不写入任何机密：要提供此服务，请让环境变量 {} 包含它。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>None of these tiles could be had: {}</source>
        <translation>这些瓦片都未能获得：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>None of these tiles exists.</source>
        <translation>这些瓦片都不存在。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Not finished: {}</source>
        <translation>未完成：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Not put right: {}</source>
        <translation>未修正：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>Nothing was published in this QGIS profile yet: say which layer, or catalogue.</source>
        <translation>此 QGIS 配置文件中尚未发布任何内容：请指定图层或目录。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Number of layers</source>
        <translation>图层数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Replace tiles that are there</source>
        <translation>替换已有的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report as a page</source>
        <translation>报告（网页）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report for pipelines (JUnit)</source>
        <translation>报告（流水线用，JUnit）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Report for programs</source>
        <translation>报告（程序用）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Requests a second at most</source>
        <translation>每秒最多请求数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>Requests at most</source>
        <translation>最多请求数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Requests made</source>
        <translation>发出的请求</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Say which layer of the WMTS.</source>
        <translation>请指定 WMTS 的哪个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Say which layer of the catalogue; there are: {}</source>
        <translation>请指定目录的哪个图层；现有：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Seed a cache</source>
        <translation>预生成缓存</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>Serve and keep</source>
        <translation>提供服务与保存</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Serve layers for a time</source>
        <translation>限时提供图层服务</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>Serves layers as a WMTS, for some minutes or until it is cancelled. Those that are not made of tiles are drawn. The log says the address as soon as requests are answered; programs on this computer can load it.

With a catalogue, all of its layers are served. It is for models and for qgis_process; in QGIS's window, the panel of WMTS Bridge serves for as long as QGIS runs.</source>
        <translation>将图层作为 WMTS 提供，持续若干分钟或直到取消。不由瓦片组成的图层会被绘制。一旦可以响应请求，日志就会给出地址；此计算机上的程序可以加载它。

如果给出目录，则提供其中的所有图层。适用于模型和 qgis_process；在 QGIS 窗口中，只要 QGIS 在运行，WMTS Bridge 面板就会提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Size at most, in MB</source>
        <translation>最大大小（MB）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Size of the cache in MB</source>
        <translation>缓存大小（MB）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>Skip what lies under empty tiles</source>
        <translation>跳过空瓦片之下的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Style (empty: the layer's own)</source>
        <translation>样式（留空：图层自己的）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Such as https://maps.example/tiles/; the document's addresses begin with it.</source>
        <translation>例如 https://maps.example/tiles/；文档中的地址以此开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>Such as: time=2026-01-01; elevation=5</source>
        <translation>例如：time=2026-01-01; elevation=5</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>The address of its capabilities, or of the service itself, or a file.</source>
        <translation>其能力文档的地址、服务本身的地址，或一个文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>The address of its capabilities, or of the service itself.</source>
        <translation>其能力文档的地址，或服务本身的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>The catalogue {} is damaged: {}</source>
        <translation>目录 {} 已损坏：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The coarsest level; if it is left out, the layer's.</source>
        <translation>最粗的层级；不填则取图层的。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The extent is empty, or not on the earth.</source>
        <translation>范围为空，或不在地球上。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>The identifier of a style.</source>
        <translation>样式的标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/service_parameters.py"/>
        <source>The layer's identifier in the capabilities.</source>
        <translation>图层在能力文档中的标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>The more, the surer is the share of requests that bring a tile.</source>
        <translation>越多，能得到瓦片的请求比例就越确定。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>The number in the address. 0 takes a free one.</source>
        <translation>地址中的数字。0 表示使用空闲端口。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>The port of the server that will serve the catalogue, for the addresses.</source>
        <translation>将来提供此目录的服务器的端口，用于生成地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>The whole document, to be put in the place of the service's own.</source>
        <translation>完整的文档，可替换服务自己的文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/reach.py"/>
        <source>There is no catalogue {}.</source>
        <translation>没有目录 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>There is no layer to serve.</source>
        <translation>没有可提供服务的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/project_layers.py"/>
        <source>There is no such layer.</source>
        <translation>没有这个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>They stay when other tiles have to make room in the folder.</source>
        <translation>当文件夹中其他瓦片需要腾出空间时，它们仍会保留。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Tile limits</source>
        <translation>瓦片界限</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/find_tile_limits.py"/>
        <source>Tile matrix set (empty: the layer's first)</source>
        <translation>瓦片矩阵集（留空：图层的第一个）</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles a second at most</source>
        <translation>每秒最多瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Tiles asked for to measure availability</source>
        <translation>为测量可用率而请求的瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Tiles at most</source>
        <translation>最多瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles at once</source>
        <translation>同时获取的瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Tiles in the area</source>
        <translation>区域内的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that came</source>
        <translation>收到的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that could not be had</source>
        <translation>未能获得的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that do not exist</source>
        <translation>不存在的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Tiles that were there already</source>
        <translation>原已存在的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Trying failed tiles again</source>
        <translation>正在重试失败的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Validate a WMTS</source>
        <translation>检验 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/base.py"/>
        <source>WMTS, tiles, tile server, OGC, cascade</source>
        <translation>WMTS, 瓦片, 瓦片服务器, OGC, 级联</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Waiting to try failed tiles again</source>
        <translation>正在等待重试失败的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/validate_wmts.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>What could not be put right</source>
        <translation>无法修正的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>What lies under an empty tile of a coarser level is not asked for.</source>
        <translation>较粗层级的空瓦片之下的内容不会请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>What the connection is called in the catalogue.</source>
        <translation>此连接在目录中的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>What the folder may take in all; left out, what the catalogue says, or 1 GB.</source>
        <translation>文件夹总共可占用的空间；不填则按目录所述，或 1 GB。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>What was changed, as programs like patch and git read it.</source>
        <translation>所做的更改，可由 patch 和 git 等程序读取。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Where it is another than the layer's own, pictures are converted.</source>
        <translation>如果与图层自身的格式不同，则转换图片。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Where tiles are kept between starts.</source>
        <translation>两次启动之间保存瓦片的位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>Whether every tile is there</source>
        <translation>是否每个瓦片都已齐全</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/cascade_layers.py"/>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Write corrected capabilities</source>
        <translation>写出修正后的能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/export_wmts.py"/>
        <source>Writes a layer into a folder that any web server can serve as a WMTS, without a program of ours: the tiles, and the capabilities document that says where they are.

Put the folder at the address that you say here. Clients load 1.0.0/WMTSCapabilities.xml below it; they need to know RESTful WMTS, as QGIS, GDAL, ArcGIS, OpenLayers and Cesium do. For pages of other websites, let the web server send Access-Control-Allow-Origin.

The limits in the document are those of the tiles that were written. Tiles that do not exist are left out. What was cancelled, or broke off, goes on where it was when it is run again, and a further extent is added to what is there.

Mind the terms of use of the service that the tiles come from.</source>
        <translation>将图层写入一个文件夹，任何网络服务器无需我们的程序即可将其作为 WMTS 提供：包括瓦片以及说明其位置的能力文档。

请将文件夹放到此处所填的地址。客户端加载其下的 1.0.0/WMTSCapabilities.xml；它们需要支持 RESTful WMTS，QGIS、GDAL、ArcGIS、OpenLayers 和 Cesium 都支持。若要供其他网站的页面使用，请让网络服务器发送 Access-Control-Allow-Origin。

文档中的界限是已写出瓦片的界限。不存在的瓦片会略去。被取消或中断的导出再次运行时从中断处继续，更多的范围会加入已有内容。

请留意瓦片来源服务的使用条款。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Writes the capabilities document of a WMTS, or of a file, with everything put right that is known to be wrong, and everything else kept as it is.

With probing, tiles are asked for, and the limits of each level are those at which there really are tiles. The log says what could not be put right.</source>
        <translation>写出 WMTS 或文件的能力文档，其中已知的错误全部修正，其余保持不变。

如果进行探测，则会请求瓦片，各层级的界限即为确有瓦片的范围。日志会说明哪些内容无法修正。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles</source>
        <translation>{:,} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>{:,} tiles, about {}</source>
        <translation>{:,} 个瓦片，约 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/seed_cache.py"/>
        <source>“{}” is drawn by QGIS: there are no tiles to fetch.</source>
        <translation>“{}”由 QGIS 绘制：没有可获取的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/fetching_tiles.py"/>
        <source>… and {:,} more</source>
        <translation>… 以及另外 {:,} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/tile_parameters.py"/>
        <source>… or address, folder or file of tiles</source>
        <translation>… 或瓦片的地址、文件夹或文件</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/serve_layers.py"/>
        <source>… or catalogue (empty: what is published in this QGIS)</source>
        <translation>… 或目录（留空：此 QGIS 中已发布的内容）</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source> tiles a second</source>
        <translation> 个瓦片/秒</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Keep these tiles when others have to make room</source>
        <translation>其他瓦片需要腾出空间时保留这些瓦片(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Levels</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>&amp;Style</source>
        <translation>样式(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Ask the remote for no more than this, to spare it</source>
        <translation>为减轻远程服务的负担，请求不超过此数</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Each level has four times the tiles of the one before</source>
        <translation>每个层级的瓦片数是前一级的四倍</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Folder for Tiles</source>
        <translation>瓦片文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Only inside</source>
        <translation>仅限范围内</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The area to fetch; if this is off, all of the layer</source>
        <translation>要获取的区域；如果关闭，则为整个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The folder that keeps the tiles, as MBTiles</source>
        <translation>以 MBTiles 格式保存瓦片的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The style whose tiles are fetched</source>
        <translation>要获取瓦片的样式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>The tile matrix set whose tiles are fetched</source>
        <translation>要获取瓦片的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Tile &amp;matrix set</source>
        <translation>瓦片矩阵集(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>Tiles that are kept stay in the folder, whatever its size</source>
        <translation>保留的瓦片留在文件夹中，无论其大小</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/area_form.py"/>
        <source>as they come</source>
        <translation>不限速</translation>
    </message>
</context>
<context>
    <name>BoundsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>If this is off, all that the source has is served</source>
        <translation>如果关闭，则提供数据源的全部内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Serve only what lies inside</source>
        <translation>只提供其内的内容</translation>
    </message>
</context>
<context>
    <name>BridgeController</name>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Applying the settings</source>
        <translation>正在应用设置</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Drawing layers anew</source>
        <translation>正在重新绘制图层</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Keys and passwords of this layer are kept until QGIS is closed: without its master password QGIS cannot save them.</source>
        <translation>此图层的密钥和密码只保留到 QGIS 关闭为止：没有主密码，QGIS 无法保存它们。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Opening tiles</source>
        <translation>正在打开瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Reading the catalogue</source>
        <translation>正在读取目录</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Removing layers</source>
        <translation>正在移除图层</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Starting the server</source>
        <translation>正在启动服务器</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Stopping the server</source>
        <translation>正在停止服务器</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/controller.py"/>
        <source>Without QGIS's master password, layers with stored keys cannot be opened.</source>
        <translation>没有 QGIS 的主密码，无法打开存有密钥的图层。</translation>
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
        <translation>正在检查设置</translation>
    </message>
</context>
<context>
    <name>BridgePanel</name>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Open the window of the job</source>
        <translation>打开该任务的窗口</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Requests that could not be answered, and why</source>
        <translation>未能响应的请求及其原因</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/panel.py"/>
        <source>Seeding {}: {} %</source>
        <translation>正在预缓存 {}：{} %</translation>
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
        <translation>无法向“{}”中写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/settings_checks.py"/>
        <source>“{}” is a file, and no folder.</source>
        <translation>“{}”是文件，不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/settings_checks.py"/>
        <source>“{}” is no complete path.</source>
        <translation>“{}”不是完整路径。</translation>
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
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Keep tiles</source>
        <translation>保存瓦片(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Folder for Tiles</source>
        <translation>瓦片文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>In memory</source>
        <translation>内存中</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>In memory and in a folder</source>
        <translation>内存和文件夹中</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Nowhere</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Offered to layers whose tiles are to be kept on disk; what is kept elsewhere stays there</source>
        <translation>默认用于要将瓦片保存在磁盘上的图层；已存于别处的保持不动</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Size in &amp;memory</source>
        <translation>内存中的大小(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Size on &amp;disk</source>
        <translation>磁盘上的大小(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>The folder that keeps the tiles of the remote, as MBTiles</source>
        <translation>以 MBTiles 格式保存远程服务瓦片的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>Tiles Kept of Remotes</source>
        <translation>保存的远程瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>What all layers of one folder may take; the tiles asked for least go first</source>
        <translation>同一文件夹中所有图层可占用的空间；最少被请求的瓦片最先移除</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>What the tiles of all layers may take in memory</source>
        <translation>所有图层的瓦片在内存中可占用的空间</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Where tiles are kept so that they come quickly</source>
        <translation>为快速取用而保存瓦片的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/cache_box.py"/>
        <source>as the catalogue says, else 1024 MB</source>
        <translation>按目录所述，否则为 1024 MB</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Cannot be added</source>
        <translation>无法添加</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Please look which way up it is</source>
        <translation>请查看哪边朝上</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/candidates.py"/>
        <source>What will be added; select one to see and change how</source>
        <translation>将要添加的内容；选择一项即可查看并更改其方式</translation>
    </message>
</context>
<context>
    <name>ClientsBox</name>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Copy addresses for</source>
        <translation>复制地址供以下程序使用(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Host names</source>
        <translation>主机名(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>&amp;Websites (CORS)</source>
        <translation>网站（CORS）(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Further names by which clients reach this computer, one a line. Requests by other names are refused, so that no website can get in by a name of its own.</source>
        <translation>客户端访问此计算机所用的其他名称，每行一个。使用其他名称的请求会被拒绝，以免网站借用自己的名称进入。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>The program that stands first where addresses are copied</source>
        <translation>复制地址时排在首位的程序</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>Websites whose pages may show layers that are fetched with your keys and passwords, one a line. All other layers may be shown by any website.</source>
        <translation>其页面可以显示使用您的密钥和密码获取的图层的网站，每行一个。其他所有图层可由任何网站显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/clients_box.py"/>
        <source>one a line, such as {}</source>
        <translation>每行一个，例如 {}</translation>
    </message>
</context>
<context>
    <name>ConnectionBox</name>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Absent statuses</source>
        <translation>表示缺失的状态码(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Max. connections</source>
        <translation>最大连接数(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>&amp;Read time-out</source>
        <translation>读取超时(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Address of a proxy for this service alone</source>
        <translation>仅用于此服务的代理地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>C&amp;onnect time-out</source>
        <translation>连接超时(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>CA certi&amp;ficates</source>
        <translation>CA 证书(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Certificates to trust beside those of the system (PEM)</source>
        <translation>除系统证书之外还信任的证书（PEM）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>HTTP statuses by which this service says, beside 404, that a tile is absent</source>
        <translation>除 404 之外，此服务用来表示瓦片不存在的 HTTP 状态码</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How long to wait for a connection</source>
        <translation>等待连接的时间</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How long to wait for the next piece of an answer</source>
        <translation>等待应答下一部分的时间</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>How many connections there are at a time</source>
        <translation>同时存在的连接数</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>as set in QGIS</source>
        <translation>与 QGIS 中的设置相同</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>such as 403, 500</source>
        <translation>例如 403, 500</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/connection_box.py"/>
        <source>“Absent statuses” are HTTP statuses with commas between them: 403, 500</source>
        <translation>“表示缺失的状态码”是用逗号分隔的 HTTP 状态码：403, 500</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Copy for</source>
        <translation>复制供以下程序使用</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>It gets the same as “{}”.</source>
        <translation>它得到的与“{}”相同。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Its documentation says that it loads WMTS: {}</source>
        <translation>其文档说明它可加载 WMTS：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Other Programs</source>
        <translation>其他程序</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../plugin/adapters/copying.py"/>
        <source>The layer is not served now: start it first.</source>
        <translation>该图层目前未提供服务：请先启动它。</translation>
    </message>
</context>
<context>
    <name>CorrectedPage</name>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Add to &amp;Project</source>
        <translation>添加到工程(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>After</source>
        <translation>修正后</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Before</source>
        <translation>修正前</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Copies the address for other programs</source>
        <translation>复制供其他程序使用的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Loads a layer of the corrected service into QGIS</source>
        <translation>将修正后服务的图层加载到 QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Nothing had to be put right in the document.</source>
        <translation>文档中没有需要修正的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>S&amp;top Serving</source>
        <translation>停止提供服务(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Ser&amp;ved at</source>
        <translation>服务地址(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Serves the corrected document no longer</source>
        <translation>不再提供修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>The corrected document is served here while QGIS runs</source>
        <translation>QGIS 运行时，在此提供修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>What was put right, one by one, and what could not be</source>
        <translation>逐一列出已修正的内容，以及无法修正的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/corrected_page.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>CorrectedServer</name>
    <message>
        <location filename="../../plugin/ui/validation/serving.py"/>
        <source>Removing a corrected document</source>
        <translation>正在移除修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/serving.py"/>
        <source>Serving a corrected document</source>
        <translation>正在提供修正后的文档</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>A tile</source>
        <translation>一个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>An empty picture</source>
        <translation>空白图片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Declared limits: {}</source>
        <translation>声明的界限：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Found limits: {}</source>
        <translation>查到的界限：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>No tile</source>
        <translation>没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>QGIS does not know the CRS {}: this coverage cannot be drawn.</source>
        <translation>QGIS 不认识坐标参照系 {}：无法绘制此覆盖范围。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Tested tiles: {}</source>
        <translation>已检测的瓦片：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>The picture that says “no data”</source>
        <translation>表示“无数据”的图片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>&amp;Draw on the Map</source>
        <translation>在地图上绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>&amp;Remove from the Map</source>
        <translation>从地图上移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Coverage of {}</source>
        <translation>{} 的覆盖范围</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Declared limits</source>
        <translation>声明的界限</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Draws the found limits and the tested tiles as temporary layers</source>
        <translation>将查到的界限和已检测的瓦片绘制为临时图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Found limits</source>
        <translation>查到的界限</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Removes these temporary layers again</source>
        <translation>再次移除这些临时图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>The first {} of {} are drawn; select others to see them.</source>
        <translation>已绘制前 {} 个，共 {} 个；选择其他项即可查看。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>The map shows tiles of the level that is asked for at its scale.</source>
        <translation>地图显示的是在其比例尺下所请求层级的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/pages.py"/>
        <source>What the selected row means</source>
        <translation>所选行的含义</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>a WMTS without a title</source>
        <translation>没有标题的 WMTS</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>QGIS knows no authentication configuration {}.</source>
        <translation>QGIS 中没有认证配置 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>The authentication method {} gives no HTTP header that could be passed on.</source>
        <translation>认证方法 {} 不提供可以转交的 HTTP 标头。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>This QGIS cannot use the method API Header; newer ones (3.40) can.</source>
        <translation>此版本的 QGIS 不能使用 API Header 方法；较新的版本（3.40）可以。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/credentials.py"/>
        <source>Without the master password QGIS does not give its stored credentials.</source>
        <translation>没有主密码，QGIS 不会交出其保存的凭据。</translation>
    </message>
</context>
<context>
    <name>CredentialsBox</name>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>A configuration of QGIS that adds what the service wants to each request</source>
        <translation>QGIS 的认证配置，为每个请求加上服务所要求的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Best is a configuration of QGIS: its secrets stay in QGIS's encrypted database.</source>
        <translation>最好使用 QGIS 的认证配置：其机密保存在 QGIS 的加密数据库中。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>HTTP headers</source>
        <translation>HTTP 标头</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>HTTP headers that go with every request</source>
        <translation>随每个请求发送的 HTTP 标头</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>It is kept in QGIS's encrypted authentication database, never in a file</source>
        <translation>保存在 QGIS 的加密认证数据库中，绝不存入文件</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Parameters (authKey)</source>
        <translation>参数（authKey）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Parameters that go with every request, such as authkey or token</source>
        <translation>随每个请求发送的参数，例如 authkey 或 token</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>User name for HTTP basic authentication</source>
        <translation>用于 HTTP 基本认证的用户名</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/credentials_box.py"/>
        <source>User, Headers and Keys</source>
        <translation>用户、标头和密钥</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>Put right</source>
        <translation>修正后</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <location filename="../../plugin/ui/validation/diff_view.py"/>
        <source>The capabilities as they are, and put right; an element a line</source>
        <translation>能力文档的现状与修正后的内容；每行一个元素</translation>
    </message>
</context>
<context>
    <name>DimensionBar</name>
    <message>
        <location filename="../../plugin/ui/add_remote/dimension_bar.py"/>
        <source>Goes through the values one by one</source>
        <translation>逐个浏览各个值</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/dimension_bar.py"/>
        <source>The value that is previewed</source>
        <translation>预览所用的值</translation>
    </message>
</context>
<context>
    <name>EditLayerDialog</name>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Asking what the remote offers</source>
        <translation>正在询问远程服务提供什么</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Bounds</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Edit Layer “{}”</source>
        <translation>编辑图层“{}”</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Names and Texts</source>
        <translation>名称与文字</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Remote WMTS</source>
        <translation>远程 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>请给出最初和最末层级（最初不得大于最末），或都不填。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_layer.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Add Remote WMTS…</source>
        <translation>添加远程 WMTS…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Add Tiles…</source>
        <translation>添加瓦片…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>No layer is served yet.

Select a layer in the Layers panel, then serve it: other programs on this computer can load it as WMTS. Tiles are passed on as they are, every other layer is drawn. Or add tiles, which you can also drop here, or a WMTS from elsewhere.</source>
        <translation>尚未提供任何图层。

请在“图层”面板中选择一个图层，然后为其提供服务：此计算机上的其他程序即可将其作为 WMTS 加载。瓦片按原样转发，其他图层则绘制出来。也可以添加瓦片（可直接拖放到这里），或添加别处的 WMTS。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve layers of a WMTS elsewhere from here</source>
        <translation>从这里提供别处 WMTS 的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve the Selected Layer</source>
        <translation>为所选图层提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve the layer that is selected in the Layers panel</source>
        <translation>为“图层”面板中所选的图层提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/empty_page.py"/>
        <source>Serve tiles by their address, a folder or a file</source>
        <translation>通过地址、文件夹或文件提供瓦片</translation>
    </message>
</context>
<context>
    <name>GroundCanvas</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/ground_canvas.py"/>
        <source>Map where the tiles would lie</source>
        <translation>瓦片所在位置的地图</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/ground_canvas.py"/>
        <source>The project's map where the tiles would lie (in the frame); drag to move it</source>
        <translation>瓦片所在位置的工程地图（框内）；拖动可移动</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>WMTS Bridge Help</source>
        <translation>WMTS Bridge 帮助</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/help.py"/>
        <source>What this window does (F1)</source>
        <translation>此窗口的用途 (F1)</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Ask for no further tiles until it is resumed</source>
        <translation>在继续之前不再请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>End the job; what was fetched stays, and it can go on later</source>
        <translation>结束任务；已获取的会保留，以后可以继续</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>The tiles that could not be had</source>
        <translation>未能获得的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/job_pane.py"/>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
</context>
<context>
    <name>JobTask</name>
    <message>
        <location filename="../../plugin/adapters/tasks.py"/>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/tasks.py"/>
        <source>Something unexpected happened ({}); the log messages panel says where.</source>
        <translation>发生了意外情况（{}）；位置见日志信息面板。</translation>
    </message>
</context>
<context>
    <name>KeepServing</name>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>QGIS's Python cannot be started: {}</source>
        <translation>无法启动 QGIS 的 Python：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>The script cannot be written: {}</source>
        <translation>无法写入脚本：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/keep_serving/keeping.py"/>
        <source>The script was written, but does not start: {}</source>
        <translation>脚本已写入，但无法启动：{}</translation>
    </message>
</context>
<context>
    <name>KeepServingSwitch</name>
    <message>
        <location filename="../../plugin/adapters/keep_serving/switch.py"/>
        <source>Serving without QGIS</source>
        <translation>不依赖 QGIS 提供服务</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add Remote WMTS…</source>
        <translation>添加远程 WMTS…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add Tiles…</source>
        <translation>添加瓦片…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add the layer to this project as other programs get it: as WMTS</source>
        <translation>将图层以其他程序得到的形式（WMTS）添加到此工程</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Add to Project</source>
        <translation>添加到工程</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Answer no requests; the layers stay in the list</source>
        <translation>不再响应请求；图层保留在列表中</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Answer other programs' requests</source>
        <translation>响应其他程序的请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Change the layer's name, texts, bounds, levels, format and cache</source>
        <translation>更改图层的名称、文字、边界、层级、格式和缓存</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Connect to a WMTS elsewhere, and serve its layers here</source>
        <translation>连接到别处的 WMTS，并在这里提供其图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy WMTS Address</source>
        <translation>复制 WMTS 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy the WMTS address of the selected layer, or of all layers if none is</source>
        <translation>复制所选图层的 WMTS 地址；未选择时复制所有图层的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Fetch the tiles of an area beforehand, to work fast or offline</source>
        <translation>预先获取某个区域的瓦片，以便快速或离线工作</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Judge the layer's WMTS as other programs find it</source>
        <translation>以其他程序的视角评判该图层的 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Keep Serving Without QGIS</source>
        <translation>不依赖 QGIS 持续提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Look at the layer, and all its addresses, in the web browser</source>
        <translation>在网络浏览器中查看图层及其所有地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Start Page</source>
        <translation>打开起始页</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Seed…</source>
        <translation>预缓存…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve also while QGIS is closed: a script that starts at log-in takes over, and leaves the server to QGIS while it runs</source>
        <translation>QGIS 关闭时也提供服务：登录时启动的脚本会接管，QGIS 运行时则将服务器交还给 QGIS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the Selected Layer</source>
        <translation>为所选图层提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the layer that is selected in the Layers panel as WMTS</source>
        <translation>将“图层”面板中所选的图层作为 WMTS 提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve the selected layers no longer</source>
        <translation>不再为所选图层提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Serve tiles by their address, a TMS service, a folder or an MBTiles file</source>
        <translation>通过地址、TMS 服务、文件夹或 MBTiles 文件提供瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Start the Server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Stop the Server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Validate…</source>
        <translation>检验…</translation>
    </message>
</context>
<context>
    <name>LayerOffer</name>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>QGIS itself cannot read “{}”. Mend its data source, then serve it.</source>
        <translation>QGIS 本身无法读取“{}”。请先修复其数据源，再提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>Select a layer in the Layers panel first.</source>
        <translation>请先在“图层”面板中选择一个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The address of “{}” holds neither {{x}} and {{y}} nor {{q}}.</source>
        <translation>“{}”的地址中既没有 {{x}} 和 {{y}}，也没有 {{q}}。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The data source of “{}” does not say which layer of which WMTS it is.</source>
        <translation>“{}”的数据源没有说明它是哪个 WMTS 的哪个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>The tiles of “{}” do not lie in folders {{z}}/{{x}}/{{y}}: {}</source>
        <translation>“{}”的瓦片不在 {{z}}/{{x}}/{{y}} 文件夹中：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_offer.py"/>
        <source>“{}” is a table: there is nothing to draw.</source>
        <translation>“{}”是一个表：没有可绘制的内容。</translation>
    </message>
</context>
<context>
    <name>LayerOptions</name>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Bounds</source>
        <translation>边界(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Drawn besides</source>
        <translation>另外绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Identifier</source>
        <translation>标识符(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>204 (no content)</source>
        <translation>204（无内容）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>404 (not found)</source>
        <translation>404（未找到）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Absent ti&amp;les</source>
        <translation>缺失的瓦片(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>All of the layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>All that can be used</source>
        <translation>所有可用的</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>An empty tile</source>
        <translation>空瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>As the remote has it ({})</source>
        <translation>与远程服务一致（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Le&amp;vels</source>
        <translation>层级(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only these levels are served; what the remote lacks of them is drawn</source>
        <translation>只提供这些层级；其中远程服务缺少的会绘制出来</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Only tiles in here are served, in degrees</source>
        <translation>只提供此范围内的瓦片，单位为度</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>St&amp;yle</source>
        <translation>样式(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The answer for a tile that the remote does not have</source>
        <translation>对远程服务没有的瓦片的应答</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The coarsest level</source>
        <translation>最粗的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The finest level</source>
        <translation>最细的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The format in which tiles are fetched and served</source>
        <translation>获取和提供瓦片所用的格式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The identifier of a layer is made of letters A to Z, digits, “_”, “.” and “-”.</source>
        <translation>图层标识符由字母 A 到 Z、数字、“_”、“.”和“-”组成。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The name by which other programs ask for the layer</source>
        <translation>其他程序请求此图层所用的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The name that people read</source>
        <translation>供人阅读的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The style that clients get who do not ask for one</source>
        <translation>未指定样式的客户端所得到的样式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The usual one</source>
        <translation>通常的</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>The value that clients get who do not ask for one</source>
        <translation>未指定值的客户端所得到的值</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Tile matrix &amp;sets</source>
        <translation>瓦片矩阵集(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn from its tiles</source>
        <translation>远程服务没有、而由其瓦片绘制出来的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Web Mercator if the remote lacks it</source>
        <translation>Web 墨卡托（如果远程服务没有）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>Which tile matrix sets of the remote are published</source>
        <translation>发布远程服务的哪些瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/layer_options.py"/>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Drawn by QGIS</source>
        <translation>由 QGIS 绘制</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>无法提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>is not served: the server is stopped</source>
        <translation>未提供服务：服务器已停止</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_model.py"/>
        <source>is served</source>
        <translation>正在提供服务</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>No layer matches the search.</source>
        <translation>没有符合搜索的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>Search by title, identifier or source</source>
        <translation>按标题、标识符或来源搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layers_page.py"/>
        <source>Show the layers that have this in a name or their source</source>
        <translation>显示名称或来源中含有此内容的图层</translation>
    </message>
</context>
<context>
    <name>LevelsLine</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>its own</source>
        <translation>自身的</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Client: {}</source>
        <translation>客户端：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Last at {}, {} requests</source>
        <translation>最近一次 {}，{} 个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Layer: {}</source>
        <translation>图层：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Request: {} (status {})</source>
        <translation>请求：{}（状态码 {}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>What helps: {}</source>
        <translation>解决办法：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_model.py"/>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>All layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>All that is known of the selected entry</source>
        <translation>关于所选条目的全部信息</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Copy Entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Copy all of the selected entry as text</source>
        <translation>将所选条目的全部内容复制为文本</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Every request for this layer so far was answered.</source>
        <translation>到目前为止，对此图层的每个请求都已得到响应。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Every request so far was answered.</source>
        <translation>到目前为止，每个请求都已得到响应。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Forget what failed so far</source>
        <translation>忘记到目前为止的失败</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Last at</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Show what is about this layer only</source>
        <translation>只显示与此图层有关的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/log_page.py"/>
        <source>When another program asks for something that there is not, it is told here: who asked, what is wrong, and what helps.</source>
        <translation>当其他程序请求不存在的内容时，这里会说明：是谁请求的、问题在哪里、如何解决。</translation>
    </message>
</context>
<context>
    <name>MainThread</name>
    <message>
        <location filename="../../plugin/adapters/main_thread.py"/>
        <source>QGIS is busy and did not answer; try again.</source>
        <translation>QGIS 正忙，没有响应；请再试一次。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/main_thread.py"/>
        <source>QGIS is closing.</source>
        <translation>QGIS 正在关闭。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Copied for {}. {}</source>
        <translation>已复制，供 {} 使用。{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>More is in the tool tip of the layer in the list.</source>
        <translation>更多内容见列表中该图层的工具提示。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Only in QGIS, which draws them or has their keys: {}.</source>
        <translation>只在 QGIS 中提供，因为由它绘制或持有其密钥：{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Serving goes on when QGIS is closed, and starts at log-in.</source>
        <translation>QGIS 关闭时仍继续提供服务，并在登录时启动。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>The WMTS address is on the clipboard. Paste it into the other program.</source>
        <translation>WMTS 地址已在剪贴板中。请粘贴到其他程序。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>{} and {} more</source>
        <translation>{} 以及另外 {} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>{} layers are no longer served.</source>
        <translation>{} 个图层不再提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is in the project now.</source>
        <translation>“{}”已在工程中。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is no longer served.</source>
        <translation>“{}”不再提供服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/notices.py"/>
        <source>“{}” is served at {}…</source>
        <translation>“{}”已提供服务，地址为 {}…</translation>
    </message>
</context>
<context>
    <name>OffersModel</name>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Repaired:</source>
        <translation>已修复：</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Tile matrix sets</source>
        <translation>瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>{} (cannot be used)</source>
        <translation>{}（无法使用）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_model.py"/>
        <source>{}, levels: {}</source>
        <translation>{}，层级：{}</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Connect to a service to see its layers.</source>
        <translation>连接到服务即可查看其图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Layers of the remote</source>
        <translation>远程服务的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Layers: {}</source>
        <translation>图层：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Part of a name, title, format, tile matrix set or CRS</source>
        <translation>名称、标题、格式、瓦片矩阵集或坐标参照系的一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Search layers</source>
        <translation>搜索图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Take the ticks of all layers that are shown away</source>
        <translation>取消勾选所有显示的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>Tick all layers that are shown</source>
        <translation>勾选所有显示的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>repairs of the document: {}</source>
        <translation>文档修复：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>shown: {}</source>
        <translation>显示：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/offers_view.py"/>
        <source>to be published: {}</source>
        <translation>将发布：{}</translation>
    </message>
</context>
<context>
    <name>OptionsTabs</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Attribution</source>
        <translation>版权归属(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Cache</source>
        <translation>缓存(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Extent</source>
        <translation>范围(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Identifier</source>
        <translation>标识符(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Levels</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Rows</source>
        <translation>行号(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>A&amp;uthentication</source>
        <translation>认证(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>An authentication that QGIS keeps; nothing of it is copied</source>
        <translation>由 QGIS 保存的认证；不会复制其中任何内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Choose a Grid</source>
        <translation>选择网格</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Choose a tile matrix set in a JSON file (OGC 17-083)</source>
        <translation>从 JSON 文件选择瓦片矩阵集（OGC 17-083）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Found out</source>
        <translation>自动查明</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Found out: {}</source>
        <translation>已查明：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>From the bottom (TMS)</source>
        <translation>从下往上（TMS）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>From the top (XYZ)</source>
        <translation>从上往下（XYZ）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Headers that go with each request, such as a referer or a key</source>
        <translation>随每个请求发送的标头，例如 Referer 或密钥</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>In memory</source>
        <translation>内存中</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Name: value, one a line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Nowhere</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The coarsest level</source>
        <translation>最粗的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The finest level</source>
        <translation>最细的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The folder for tiles that are kept on disk</source>
        <translation>在磁盘上保存瓦片的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The format in which the layer is offered first</source>
        <translation>图层首先提供的格式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The layer's name in addresses: letters, digits, “_”, “.” and “-”</source>
        <translation>图层在地址中的名称：字母、数字、“_”、“.”和“-”</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The side of a tile in pixels</source>
        <translation>瓦片的边长，以像素为单位</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>The tile matrix set: a well-known one, a national one, or a JSON file</source>
        <translation>瓦片矩阵集：常见的、国家的，或 JSON 文件</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile &amp;size</source>
        <translation>瓦片大小(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tile matrix sets (*.json)</source>
        <translation>瓦片矩阵集 (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>What programs show as the layer's name</source>
        <translation>程序所显示的图层名称</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Where the tiles are: outside of it nothing is served</source>
        <translation>瓦片所在之处：其外不提供任何内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Where tiles are kept that were asked for once</source>
        <translation>保存已请求过的瓦片的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Which way the source counts its rows</source>
        <translation>数据源的行号计数方式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>Whose the tiles are</source>
        <translation>瓦片属于谁</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>made from the title</source>
        <translation>由标题生成</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/options_tabs.py"/>
        <source>that of the source</source>
        <translation>与数据源相同</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Remove the chosen rows</source>
        <translation>移除所选的行</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/pairs_table.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Save Changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Store</source>
        <translation>数据存储(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>&amp;Validate…</source>
        <translation>检验(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>A connection that is here already, or a new one</source>
        <translation>已有的连接，或新的连接</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Ask the service anew and tell what changed</source>
        <translation>重新询问服务，并说明有何变化</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Judge the service, or the layer that is looked at, before it is published</source>
        <translation>在发布之前评判该服务，或正在查看的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Keep the store and serve the ticked layers as WMTS, no others of it</source>
        <translation>保留数据存储，并将勾选的图层作为 WMTS 提供；其余的不提供</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Options of the Layer</source>
        <translation>图层选项</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Remove the store and all of its layers</source>
        <translation>移除该数据存储及其所有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/parts.py"/>
        <source>Stop what is being done</source>
        <translation>停止正在进行的操作</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level {}: {} × {} tiles; rows {} to {}, columns {} to {}</source>
        <translation>层级 {}：{} × {} 个瓦片；行 {} 至 {}，列 {} 至 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Level: choose one to see it pixel by pixel</source>
        <translation>层级：选择一个以逐像素查看</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>QGIS cannot show the layer in {}.</source>
        <translation>QGIS 无法以 {} 显示该图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Show or hide: {}</source>
        <translation>显示或隐藏：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Tile borders</source>
        <translation>瓦片边框</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Tile matrix set</source>
        <translation>瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>Zoom to the whole layer</source>
        <translation>缩放到整个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/preview_pane.py"/>
        <source>{} · here: row {}, column {}</source>
        <translation>{} · 此处：行 {}，列 {}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 request, {}</source>
        <translation>1 个请求，{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>No errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Not finished: {}</source>
        <translation>未完成：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Ready. It only reads, and asks seldom.</source>
        <translation>就绪。只读取，并且很少请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Stopped: this is what was found until then</source>
        <translation>已停止：以下是到那时为止的发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>Stopping; what was found so far is kept</source>
        <translation>正在停止；到目前为止的发现会保留</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} % of the tiles asked for came and are right</source>
        <translation>所请求的瓦片中有 {} % 收到且正确</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} errors</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} notes</source>
        <translation>{} 条提示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} requests, {}</source>
        <translation>{} 个请求，{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{} warnings</source>
        <translation>{} 个警告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/progress.py"/>
        <source>{}: {} of {}</source>
        <translation>{}：{} / {}</translation>
    </message>
</context>
<context>
    <name>ProjectLayer</name>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>QGIS cannot read “{}” from {}.</source>
        <translation>QGIS 无法读取“{}”（来自 {}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>“{}” is not served at the moment.</source>
        <translation>“{}”目前未提供服务。</translation>
    </message>
</context>
<context>
    <name>RemoteBox</name>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Drawn besides</source>
        <translation>另外绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Style</source>
        <translation>样式(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Tile matrix sets</source>
        <translation>瓦片矩阵集(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>All that can be used</source>
        <translation>所有可用的</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>None, or Web Mercator if the remote has nothing in it</source>
        <translation>无，或 Web 墨卡托（如果远程服务没有）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's style; empty: its default</source>
        <translation>远程服务的样式；留空：其默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>The remote's tile matrix sets that are served</source>
        <translation>要提供的远程服务瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Tile matrix sets that the remote lacks and that are drawn here from its tiles</source>
        <translation>远程服务没有、而在此由其瓦片绘制出来的瓦片矩阵集</translation>
    </message>
</context>
<context>
    <name>RemoteListing</name>
    <message>
        <location filename="../../plugin/adapters/remote_listing.py"/>
        <source>the remote does not describe it</source>
        <translation>远程服务没有描述它</translation>
    </message>
</context>
<context>
    <name>RemotePublishing</name>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is a store {} already: choose it above to change it, or take another name.</source>
        <translation>已有名为 {} 的数据存储：请在上方选择它进行修改，或换一个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is another layer {} already: give it another identifier.</source>
        <translation>已有另一个图层 {}：请换一个标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_publishing.py"/>
        <source>There is no store {} any more.</source>
        <translation>数据存储 {} 已不存在。</translation>
    </message>
</context>
<context>
    <name>RemoteSession</name>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Bringing a store back</source>
        <translation>正在恢复数据存储</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Connecting to a remote WMTS</source>
        <translation>正在连接远程 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Opening a preview</source>
        <translation>正在打开预览</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Publishing layers</source>
        <translation>正在发布图层</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_session.py"/>
        <source>Removing a store</source>
        <translation>正在移除数据存储</translation>
    </message>
</context>
<context>
    <name>RemoteTrouble</name>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>A WMS has no tiles to cascade; QGIS adds it itself as a WMS layer.</source>
        <translation>WMS 没有可级联的瓦片；QGIS 可直接将它添加为 WMS 图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address and whether this computer is online.</source>
        <translation>请检查地址，并检查此计算机是否联网。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address, also whether it begins with https.</source>
        <translation>请检查地址，包括是否以 https 开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address, or allow more time under “Connection”.</source>
        <translation>请检查地址，或在“连接”中给予更多时间。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the address: it should lead to the capabilities of a WMTS.</source>
        <translation>请检查地址：它应当指向 WMTS 的能力文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Check the proxy here and in QGIS's options.</source>
        <translation>请检查此处和 QGIS 选项中的代理。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>Choose an authentication configuration, or check user, password and headers.</source>
        <translation>请选择认证配置，或检查用户、密码和标头。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>If you trust its certificate, name it as “CA certificates” under “Connection”.</source>
        <translation>如果信任它的证书，请在“连接”中将其指定为“CA 证书”。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>It may be a login page: choose credentials, or check the address.</source>
        <translation>可能是登录页面：请选择凭据，或检查地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>The proxy wants credentials: set them in QGIS's options or with the proxy.</source>
        <translation>代理需要凭据：请在 QGIS 选项中或随代理一起设置。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/remote_trouble.py"/>
        <source>The service itself is in trouble: try again later.</source>
        <translation>服务本身出现故障：请稍后再试。</translation>
    </message>
</context>
<context>
    <name>RenderedLayers</name>
    <message>
        <location filename="../../plugin/adapters/rendered/opening.py"/>
        <source>It lies outside the tile matrix set {}.</source>
        <translation>它位于瓦片矩阵集 {} 之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>QGIS could not draw “{}”: {}</source>
        <translation>QGIS 无法绘制“{}”：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>QGIS could not write the picture.</source>
        <translation>QGIS 无法写出图片。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>QGIS draws it while the project {} is open.</source>
        <translation>工程 {} 打开时，由 QGIS 绘制它。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>QGIS has no such layer any more; or open its project.</source>
        <translation>QGIS 中已没有这个图层；也可以打开它所属的工程。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/painting.py"/>
        <source>The layer is being closed.</source>
        <translation>该图层正在关闭。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/opening.py"/>
        <source>The layer lies outside its bounds.</source>
        <translation>该图层位于其边界之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>The project has no map theme “{}”.</source>
        <translation>工程中没有地图主题“{}”。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>There is nothing to draw: QGIS cannot read its data.</source>
        <translation>没有可绘制的内容：QGIS 无法读取其数据。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/rendered/drawing.py"/>
        <source>“{}” is left out: QGIS cannot read its data.</source>
        <translation>略去“{}”：QGIS 无法读取其数据。</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Code or place</source>
        <translation>代码或位置</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Corrected Document</source>
        <translation>修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Filter by code, words, place or layer</source>
        <translation>按代码、文字、位置或图层过滤</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Findings ({})</source>
        <translation>发现（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>No finding holds these words.</source>
        <translation>没有含有这些文字的发现。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>No tiles were asked for: only the document was looked at.</source>
        <translation>没有请求瓦片：只查看了文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Nothing wrong was found.</source>
        <translation>没有发现任何错误。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Shows the findings that hold these words</source>
        <translation>显示含有这些文字的发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document has no layers.</source>
        <translation>文档中没有图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document is being put right…</source>
        <translation>正在修正文档…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The document put right, beside what it is now.</source>
        <translation>修正后的文档，与现状并列。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>The share of tiles that come and are right.</source>
        <translation>收到且正确的瓦片所占比例。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>This is being found out…</source>
        <translation>正在查明…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What each program will show of each layer, and why.</source>
        <translation>各程序对每个图层将显示什么，以及原因。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What is wrong with the service, where, what to do, and who suffers.</source>
        <translation>服务有什么问题、在哪里、如何处理，以及谁会受影响。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>What it shows</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Where there really are tiles was not looked for.</source>
        <translation>没有查找哪里确有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Where there really are tiles, level by level.</source>
        <translation>逐层级列出哪里确有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/result_tabs.py"/>
        <source>With 95 % certainty</source>
        <translation>95 % 置信度</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Publish the tiles like this</source>
        <translation>按此方式发布瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Publish the tiles with their rows the other way round</source>
        <translation>以相反的行号顺序发布瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>The world at this place</source>
        <translation>世界地图（同一位置）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/rows_view.py"/>
        <source>Your map at this place</source>
        <translation>您的地图（同一位置）</translation>
    </message>
</context>
<context>
    <name>SeedDialog</name>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>&amp;Estimate</source>
        <translation>估算(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Count the tiles, and tell from a few of them what they will take</source>
        <translation>统计瓦片数，并根据少量瓦片估计所需的资源</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Fetch the tiles; estimate first what it will take</source>
        <translation>获取瓦片；请先估算所需的资源</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Say in which folder the tiles are to be kept.</source>
        <translation>请指定保存瓦片的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>请给出最初和最末层级（最初不得大于最末），或都不填。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>Seed “{}”</source>
        <translation>预缓存“{}”</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>That is more than the folder may take: keep these tiles, or take less.</source>
        <translation>这超过了文件夹允许的大小：请保留这些瓦片，或减少数量。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/dialog.py"/>
        <source>The layer is not served any more.</source>
        <translation>该图层已不再提供服务。</translation>
    </message>
</context>
<context>
    <name>SeedJobs</name>
    <message>
        <location filename="../../plugin/adapters/seed_jobs.py"/>
        <source>Estimating what to fetch</source>
        <translation>正在估算要获取的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/seed_jobs.py"/>
        <source>Seeding “{}”</source>
        <translation>正在预缓存“{}”</translation>
    </message>
</context>
<context>
    <name>Seeding</name>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>Gave up: {}. {}</source>
        <translation>已放弃：{}。{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>level {}</source>
        <translation>层级 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>levels {} to {}</source>
        <translation>层级 {} 至 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>looking whether all is there</source>
        <translation>正在检查是否齐全</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>none was looked at</source>
        <translation>没有查看任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>trying failed tiles again</source>
        <translation>正在重试失败的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>waiting to try failed tiles again</source>
        <translation>正在等待重试失败的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} are left for the next time</source>
        <translation>{} 个留待下次</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} days</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} do not exist</source>
        <translation>{} 个不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} failed</source>
        <translation>{} 个失败</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} h</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} of {} tiles</source>
        <translation>{} / {} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} tiles came ({})</source>
        <translation>收到 {} 个瓦片（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} tiles of {}</source>
        <translation>{} 个瓦片（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{} were there</source>
        <translation>{} 个原已存在</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/seeding/words.py"/>
        <source>{}. How large they are cannot be told: {}</source>
        <translation>{}。无法得知其大小：{}</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Offline: ask no remote for anything</source>
        <translation>离线：不向任何远程服务请求(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Start the server when QGIS starts</source>
        <translation>QGIS 启动时启动服务器(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>&amp;Usual Port</source>
        <translation>常用端口(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>All layers of the panel are served as soon as QGIS is there</source>
        <translation>QGIS 一就绪，即提供面板中所有图层的服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Answer requests by {}</source>
        <translation>通过 {} 响应请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Clients save addresses with this port: if you change it, they need new ones</source>
        <translation>客户端会保存含此端口的地址：如果更改，它们需要新地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Everybody in your network can see all layers that are served, including those that are fetched with your keys and passwords. There is no log-in and no encryption: choose this in networks that you trust only.</source>
        <translation>您网络中的所有人都能看到所提供的全部图层，包括使用您的密钥和密码获取的图层。没有登录，也没有加密：请只在可信的网络中选择此项。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Go back to port {}</source>
        <translation>恢复为端口 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Layers of remotes are served from the tiles that were kept of them before</source>
        <translation>远程服务的图层由先前保存的瓦片提供</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Listen at &amp;address</source>
        <translation>监听地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>The address to listen at. {} is this computer alone, {} every network that it is in; or the address that it has in one of them.</source>
        <translation>监听的地址。{} 仅限此计算机，{} 为其所在的所有网络；也可以是它在某个网络中的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/options/server_box.py"/>
        <source>Without a protocol nothing is served.</source>
        <translation>没有协议就不提供任何服务。</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>&amp;Tiles</source>
        <translation>瓦片(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>An address with {z}, {x} and {y} (or {-y}, {q}), a TMS service, a folder of tiles or an MBTiles file. Drop files on this window, or paste.</source>
        <translation>含 {z}、{x} 和 {y}（或 {-y}、{q}）的地址、TMS 服务、瓦片文件夹或 MBTiles 文件。可将文件拖到此窗口，或粘贴。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose MBTiles Files</source>
        <translation>选择 MBTiles 文件</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose MBTiles files…</source>
        <translation>选择 MBTiles 文件…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose a Folder of Tiles</source>
        <translation>选择瓦片文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Choose a folder of tiles…</source>
        <translation>选择瓦片文件夹…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Looking at the tiles…</source>
        <translation>正在查看瓦片…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>MBTiles files (*.mbtiles);;All files (*)</source>
        <translation>MBTiles 文件 (*.mbtiles);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Press Return to look at this address.</source>
        <translation>按回车键可查看此地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Stop looking at the tiles</source>
        <translation>停止查看瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_tiles/source_line.py"/>
        <source>Type or paste an address, choose a folder or file, or drop files here.</source>
        <translation>输入或粘贴地址，选择文件夹或文件，或将文件拖到这里。</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Enabled</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Any address of the service: that of its capabilities, or the base</source>
        <translation>服务的任意地址：能力文档的地址或基础地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Capabilities U&amp;RL</source>
        <translation>能力文档 URL(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Comes before the names of the layers: workspace.layer</source>
        <translation>位于图层名称之前：工作区.图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Enter the address of the service first.</source>
        <translation>请先输入服务的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Layers of a store that is not enabled are not served</source>
        <translation>未启用的数据存储，其图层不提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>List the layers that the service offers</source>
        <translation>列出服务所提供的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Names are made of letters A to Z, digits, “_”, “.” and “-”.</source>
        <translation>名称由字母 A 到 Z、数字、“_”、“.”和“-”组成。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Store</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>The address of a WMTS begins with http:// or https:// and a host.</source>
        <translation>WMTS 的地址以 http:// 或 https:// 加主机名开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>What the service is, for people</source>
        <translation>该服务是什么，供人阅读</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>What this connection is called here</source>
        <translation>此连接在这里的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>Wor&amp;kspace</source>
        <translation>工作区(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/add_remote/store_form.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TextsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Abstract</source>
        <translation>摘要(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Identifier</source>
        <translation>标识符(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Att&amp;ribution</source>
        <translation>版权归属(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Letters, digits, “_”, “.” and “-”. It is part of the layer's address: clients that have saved the address need the new one.</source>
        <translation>字母、数字、“_”、“.”和“-”。它是图层地址的一部分：已保存地址的客户端需要新地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>What clients show in their lists</source>
        <translation>客户端在列表中显示的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>What the layer shows; empty: what its source says</source>
        <translation>图层显示的是什么；留空：按数据源所述</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_boxes.py"/>
        <source>Whose data it is; empty: what its source says</source>
        <translation>数据属于谁；留空：按数据源所述</translation>
    </message>
</context>
<context>
    <name>ThemesMenu</name>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>Serve Map Theme</source>
        <translation>提供地图主题</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>Serve what this map theme shows, drawn by QGIS</source>
        <translation>提供此地图主题所显示的内容，由 QGIS 绘制</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/themes_menu.py"/>
        <source>The project has no map themes</source>
        <translation>工程没有地图主题</translation>
    </message>
</context>
<context>
    <name>TilesBox</name>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Levels that clients see</source>
        <translation>客户端可见的层级(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>&amp;Where there is no tile</source>
        <translation>没有瓦片之处(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>204: no content</source>
        <translation>204：无内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>404: not found</source>
        <translation>404：未找到</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>A transparent tile</source>
        <translation>透明瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>As the source has it</source>
        <translation>与数据源一致</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Find out</source>
        <translation>自动查明</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From the bottom</source>
        <translation>从下往上</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From the top</source>
        <translation>从上往下</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>From where the source counts its rows; TMS: the bottom</source>
        <translation>数据源的行号从哪里开始计数；TMS：从下往上</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Further st&amp;yles</source>
        <translation>更多样式(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>In which format the source is asked for tiles</source>
        <translation>以何种格式向数据源请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Levels that the so&amp;urce has</source>
        <translation>数据源具有的层级(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Ro&amp;ws</source>
        <translation>行号(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Styles that are drawn here from the layer's own tiles</source>
        <translation>在此由图层自己的瓦片绘制的样式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>What clients get where tiles are promised but the source has none</source>
        <translation>在声明有瓦片而数据源没有之处，客户端得到什么</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>What the source lacks of these is drawn from the nearest level that it has</source>
        <translation>其中数据源缺少的层级，由它所具有的最近层级绘制</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_tiles.py"/>
        <source>Where the source really has tiles; an address of tiles does not tell itself</source>
        <translation>数据源确有瓦片的层级；瓦片地址本身看不出来</translation>
    </message>
</context>
<context>
    <name>TreePage</name>
    <message>
        <location filename="../../plugin/ui/validation/pages.py"/>
        <source>What the selected row means</source>
        <translation>所选行的含义</translation>
    </message>
</context>
<context>
    <name>Validating</name>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>Select a WMTS layer in the Layers panel first.</source>
        <translation>请先在“图层”面板中选择一个 WMTS 图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>Type the address of a WMTS, or choose the file of its capabilities.</source>
        <translation>请输入 WMTS 的地址，或选择其能力文档的文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>asking for the capabilities</source>
        <translation>正在获取能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/validating.py"/>
        <source>checking the document</source>
        <translation>正在检查文档</translation>
    </message>
</context>
<context>
    <name>ValidationBranches</name>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows it</source>
        <translation>能显示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows it wrongly</source>
        <translation>显示有误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Shows nothing</source>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>The whole service</source>
        <translation>整个服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>levels {} to {}</source>
        <translation>层级 {} 至 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no tiles</source>
        <translation>没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>no tiles found</source>
        <translation>没有找到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>not asked</source>
        <translation>未请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>the service does not know this level</source>
        <translation>服务中没有这个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>{} of {} show it</source>
        <translation>{} / {} 能显示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/branches.py"/>
        <source>{} to {} %</source>
        <translation>{} 至 {} %</translation>
    </message>
</context>
<context>
    <name>ValidationDialog</name>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Validate</source>
        <translation>检验(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Judge this service: only reads, few and slowly</source>
        <translation>评判此服务：只读取，数量少且速度慢</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Putting a document right</source>
        <translation>正在修正文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>QGIS cannot read “{}”.</source>
        <translation>QGIS 无法读取“{}”。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Save &amp;Report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Saved in {}</source>
        <translation>已保存到 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Saves a page, JSON, JUnit, the corrected document or a diff</source>
        <translation>保存网页、JSON、JUnit、修正后的文档或差异</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Saving a report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>提供修正后的服务(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>在此计算机的一个地址上提供修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Stop, and show what was found so far</source>
        <translation>停止，并显示到目前为止的发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Stopped before anything was found.</source>
        <translation>在有任何发现之前已停止。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>The address is on the clipboard. Paste it into the other program.</source>
        <translation>地址已在剪贴板中。请粘贴到其他程序。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>The corrected document is served while QGIS runs.</source>
        <translation>QGIS 运行时提供修正后的文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Validate WMTS</source>
        <translation>检验 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/dialog.py"/>
        <source>Validating a WMTS</source>
        <translation>正在检验 WMTS</translation>
    </message>
</context>
<context>
    <name>ValidationExplained</name>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Are the axes the wrong way round?</source>
        <translation>坐标轴是否颠倒？</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Are worth knowing.</source>
        <translation>值得了解。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Break the standard, or leave a client without tiles that exist.</source>
        <translation>违反标准，或使客户端得不到实际存在的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Do rows count from the bottom?</source>
        <translation>行号是否从下往上计数？</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Doubt</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Found</source>
        <translation>查到</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Harm some clients, or may.</source>
        <translation>对某些客户端有害，或可能有害。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>In {} places.</source>
        <translation>出现在 {} 处。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Levels with tiles</source>
        <translation>有瓦片的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>No client was run: what it would do follows from how it reads such documents, and from where there really are tiles if that was looked for.</source>
        <translation>没有运行任何客户端：其表现由它读取此类文档的方式推断而来，如果查找过，也依据哪里确有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>No. {}</source>
        <translation>否。{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Nothing stands in its way.</source>
        <translation>没有任何障碍。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Of {} tiles that the document says may be asked for, {} came and are right. So few tell about all with some doubt: with a certainty of 95 % the share lies between {} and {} %.</source>
        <translation>在文档声明可请求的 {} 个瓦片中，收到且正确的有 {} 个。这么少的样本对整体仍有疑问：在 95 % 的置信度下，该比例介于 {} 和 {} % 之间。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>The document says</source>
        <translation>文档声明</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>The whole service</source>
        <translation>整个服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Tile matrix</source>
        <translation>瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Tile matrix set</source>
        <translation>瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What it shows</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What the standard says</source>
        <translation>标准的规定</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>What was seen</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Who suffers, and how</source>
        <translation>谁会受影响，如何受影响</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>Yes. {}</source>
        <translation>是。{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/explained.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ValidationFileChoice</name>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Corrected document (*.xml)</source>
        <translation>修正后的文档 (*.xml)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report as a page (*.html)</source>
        <translation>报告（网页） (*.html)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report for pipelines, JUnit (*.junit.xml)</source>
        <translation>报告（流水线用，JUnit） (*.junit.xml)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Report for programs (*.json)</source>
        <translation>报告（程序用） (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/file_choice.py"/>
        <source>What was put right, as a diff (*.diff)</source>
        <translation>修正的内容，差异格式 (*.diff)</translation>
    </message>
</context>
<context>
    <name>ValidationFrame</name>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>&amp;Validate</source>
        <translation>检验(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Judge this service: only reads, few and slowly</source>
        <translation>评判此服务：只读取，数量少且速度慢</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Save &amp;Report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Saves a page, JSON, JUnit, the corrected document or a diff</source>
        <translation>保存网页、JSON、JUnit、修正后的文档或差异</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serve Correc&amp;ted</source>
        <translation>提供修正后的服务(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Serves the document put right at an address of this computer</source>
        <translation>在此计算机的一个地址上提供修正后的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Stop, and show what was found so far</source>
        <translation>停止，并显示到目前为止的发现</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/frame.py"/>
        <source>Validate WMTS</source>
        <translation>检验 WMTS</translation>
    </message>
</context>
<context>
    <name>ValidationOptions</name>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>After so many requests it ends, whatever is left</source>
        <translation>发出这么多请求后即结束，无论还剩什么</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>As whom the service is asked, if it wants to know</source>
        <translation>以谁的身份请求服务（如果服务要求）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Asks for a sample of tiles, and wrongly on purpose: about 150 requests</source>
        <translation>请求一部分瓦片作为样本，并有意发出错误的请求：约 150 个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>At most so many requests a second; for a server of your own it may be 0</source>
        <translation>每秒最多这么多请求；对您自己的服务器可以为 0</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Capabilities (*.xml);;All files (*)</source>
        <translation>能力文档 (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Choose Capabilities</source>
        <translation>选择能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Choose a file with capabilities</source>
        <translation>选择含能力文档的文件</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document and answers</source>
        <translation>文档和应答</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document only</source>
        <translation>仅文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document, answers and real limits</source>
        <translation>文档、应答和真实界限</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Finds out, too, where there really are tiles: hundreds of requests</source>
        <translation>还会查明哪里确有瓦片：数百个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>How closely the service is looked at</source>
        <translation>查看服务的细致程度</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>L&amp;ook at</source>
        <translation>查看范围(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Manners and Authentication</source>
        <translation>请求频率与认证</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Reads what the document says: one request</source>
        <translation>读取文档的内容：一个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Requests a &amp;second</source>
        <translation>每秒请求数(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Requests at &amp;most</source>
        <translation>最多请求数(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Take the WMTS layer that is selected in QGIS</source>
        <translation>采用 QGIS 中所选的 WMTS 图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>The address of a WMTS, its capabilities or the base, or a file with them</source>
        <translation>WMTS 的地址，即能力文档的地址或基础地址，或含能力文档的文件</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>The identifier of the only layer to be judged</source>
        <translation>唯一要评判的图层的标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>all layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ValidationReports</name>
    <message>
        <location filename="../../plugin/adapters/validation_reports.py"/>
        <source>the name of {} does not say what to save: a report, JSON, XML, a diff</source>
        <translation>{} 的名称没有说明要保存什么：报告、JSON、XML 或差异</translation>
    </message>
</context>
<context>
    <name>ValidationResults</name>
    <message>
        <location filename="../../plugin/ui/validation/results.py"/>
        <source>Not put right ({})</source>
        <translation>未修正（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/results.py"/>
        <source>Put right ({})</source>
        <translation>已修正（{}）</translation>
    </message>
</context>
<context>
    <name>WmtsBridgePlugin</name>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Add Remote WMTS…</source>
        <translation>添加远程 WMTS…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Add Tiles…</source>
        <translation>添加瓦片…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Serve as WMTS</source>
        <translation>作为 WMTS 提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Serve the selected layer as WMTS</source>
        <translation>将所选图层作为 WMTS 提供服务</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>Validate WMTS…</source>
        <translation>检验 WMTS…</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>WMTS Bridge</source>
        <translation>WMTS Bridge</translation>
    </message>
    <message>
        <location filename="../../plugin/main.py"/>
        <source>WMTS Bridge Panel</source>
        <translation>WMTS Bridge 面板</translation>
    </message>
</context>
</TS>
