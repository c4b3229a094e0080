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
        <location filename="../../plugin/adapters/tile_words.py"/>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
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
        <source>Copy Address</source>
        <translation>复制地址</translation>
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
        <source>The address stands here</source>
        <translation>地址显示在这里</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/address_line.py"/>
        <source>The server is stopped.</source>
        <translation>服务器已停止。</translation>
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
        <source>{} address of {}</source>
        <translation>{} 地址（{}）</translation>
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
        <translation>查找瓦片的真实范围限制</translation>
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
        <translation>评判一个 WMTS：它的文档、它的响应、哪里确有瓦片，以及各客户端将显示什么。地址可以是能力文档或服务的地址；文件则仅根据其内容评判。

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
        <translation>瓦片范围限制</translation>
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

文档中的范围限制是已写出瓦片的范围限制。不存在的瓦片会略去。被取消或中断的导出再次运行时从中断处继续，更多的范围会加入已有内容。

请留意瓦片来源服务的使用条款。</translation>
    </message>
    <message>
        <location filename="../../plugin/algorithms/correct_capabilities.py"/>
        <source>Writes the capabilities document of a WMTS, or of a file, with everything put right that is known to be wrong, and everything else kept as it is.

With probing, tiles are asked for, and the limits of each level are those at which there really are tiles. The log says what could not be put right.</source>
        <translation>写出 WMTS 或文件的能力文档，其中已知的错误全部修正，其余保持不变。

如果进行探测，则会请求瓦片，各层级的范围限制即为确有瓦片的范围。日志会说明哪些内容无法修正。</translation>
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
        <source>Say the first and the last level, the first not above the last, or none.</source>
        <translation>请给出最初和最末层级（最初不得大于最末），或都不填。</translation>
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
        <source>Bounds are longitudes from -180 to 180 and latitudes from -90 to 90, in degrees, with the west less than the east and the south less than the north.</source>
        <translation>范围由经度 -180 至 180 和纬度 -90 至 90（单位：度）组成，且西小于东、南小于北。</translation>
    </message>
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
        <translation>等待响应下一部分的时间</translation>
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
        <source>Its documentation says that it loads {}: {}</source>
        <translation>其文档说明它可以加载 {}：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Other Programs by {}</source>
        <translation>使用 {} 的其他程序</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Scripts and Commands</source>
        <translation>脚本和命令</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Tiles and Tests</source>
        <translation>瓦片和测试</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/copy_menu.py"/>
        <source>Web Pages</source>
        <translation>网页</translation>
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
        <translation>声明的范围限制：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_styles.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/coverage_layers.py"/>
        <source>Found limits: {}</source>
        <translation>查到的范围限制：{}</translation>
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
        <translation>声明的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Draws the found limits and the tested tiles as temporary layers</source>
        <translation>将查到的范围限制和已检测的瓦片绘制为临时图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/coverage_page.py"/>
        <source>Found limits</source>
        <translation>查到的范围限制</translation>
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
        <source>Services</source>
        <translation>服务</translation>
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
    <name>FirstUse</name>
    <message>
        <location filename="../../plugin/ui/first_use.py"/>
        <source>Getting WMTS Bridge ready</source>
        <translation>正在准备 WMTS Bridge</translation>
    </message>
</context>
<context>
    <name>FormatsList</name>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Always: {}</source>
        <translation>始终：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Move the chosen format down</source>
        <translation>将所选格式下移</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Move the chosen format up</source>
        <translation>将所选格式上移</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>What is ticked can be had; the first is what clients get that ask for none</source>
        <translation>勾选的格式可以获取；未指定格式的客户端得到第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_formats.py"/>
        <source>Where none is asked for: {}</source>
        <translation>未指定格式时：{}</translation>
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
        <source>Add the layer to this project as other programs get it</source>
        <translation>按其他程序所得的方式将图层添加到此工程</translation>
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
        <source>Change the layer's name, texts, tiles, bounds, cache and services</source>
        <translation>更改图层的名称、文本、瓦片、边界、缓存和服务</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Connect to a WMTS elsewhere, and serve its layers here</source>
        <translation>连接到别处的 WMTS，并在这里提供其图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy Address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy the address of the selected layer, or of all layers if none is</source>
        <translation>复制所选图层的地址；如果没有选择，则复制所有图层的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Copy {} Address</source>
        <translation>复制 {} 地址</translation>
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
        <source>Look at the layer in the web browser, by each of its protocols</source>
        <translation>在网页浏览器中以各种协议查看图层</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Look at the layer, and all its addresses, in the web browser</source>
        <translation>在网络浏览器中查看图层及其所有地址</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Demo Page</source>
        <translation>打开演示页</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>Open Start Page</source>
        <translation>打开起始页</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>QGIS loads layers by {}, and all of these are switched off here</source>
        <translation>QGIS 通过 {} 加载图层，而这些在这里都已关闭</translation>
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
    <message>
        <location filename="../../plugin/ui/layer_actions.py"/>
        <source>WMTS is switched off here: there is nothing to judge</source>
        <translation>WMTS 在这里已关闭：没有可检验的内容</translation>
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
        <translation>对远程服务没有的瓦片的响应</translation>
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
    <name>LayerServices</name>
    <message>
        <location filename="../../plugin/adapters/layer_services.py"/>
        <source>For pictures only, and these are vector tiles</source>
        <translation>仅适用于图片，而这些是矢量瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/layer_services.py"/>
        <source>Switched off for all layers, in the options of WMTS Bridge</source>
        <translation>已在 WMTS Bridge 的选项中对所有图层关闭</translation>
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
        <source>Last at {}, requests: {}</source>
        <translation>最近一次 {}，请求数：{}</translation>
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
        <source>The address is on the clipboard. Paste it into the other program.</source>
        <translation>地址已在剪贴板中。请粘贴到其他程序。</translation>
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
        <source>“{}”</source>
        <translation>“{}”</translation>
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
        <translation>范围限制</translation>
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
        <source>QGIS cannot load “{}”: WMTS is switched off, and so are XYZ and WMS, or they do not suit this layer.</source>
        <translation>QGIS 无法加载“{}”：WMTS 已关闭，XYZ 和 WMS 也已关闭或不适合此图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/project_layer.py"/>
        <source>QGIS cannot read “{}” by {}.</source>
        <translation>QGIS 无法以 {1} 读取“{0}”。</translation>
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
        <source>{}, {}</source>
        <translation>{}，{}</translation>
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
    <name>ServicesBox</name>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Leave at least one protocol on: without any, no program can load the layer.</source>
        <translation>请至少保留一种协议：没有协议，任何程序都无法加载此图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_services.py"/>
        <source>Whether clients can load this layer by {}</source>
        <translation>客户端是否可以通过 {} 加载此图层</translation>
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
        <source>This is an address of tiles: “Add Tiles” takes it.</source>
        <translation>这是瓦片的地址：请使用“添加瓦片”。</translation>
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
        <translation>文档和响应</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document only</source>
        <translation>仅文档</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/validation/options.py"/>
        <source>Document, answers and real limits</source>
        <translation>文档、响应和真实范围限制</translation>
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
    <name>WmsBox</name>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Address of the WMS</source>
        <translation>WMS 的地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Formats</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>&amp;Maps are</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Asked of another WMS</source>
        <translation>向另一个 WMS 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Clients may c&amp;hoose the format</source>
        <translation>客户端可以选择格式(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>How pixels are worked out where a map lies between the levels: nearest neighbour keeps their colours as they are, the others smooth</source>
        <translation>当地图位于层级之间时如何计算像素：最近邻保持原有颜色，其他方式会使其平滑</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>If this is off, every map is of the first format, whatever a client asks for</source>
        <translation>如果关闭，则无论客户端请求什么，每幅地图都采用第一种格式</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Put together from the layer's tiles</source>
        <translation>由图层的瓦片拼合</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Put together: any map, drawn from the tiles. Single tiles: maps that are one tile of the layer, which costs next to nothing. Another WMS: it draws every map that is not just a tile.</source>
        <translation>拼合：任意地图，由瓦片绘制。单个瓦片：恰为图层一个瓦片的地图，几乎没有开销。另一个 WMS：由它绘制所有不是单个瓦片的地图。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Resam&amp;pling</source>
        <translation>重采样(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Single tiles: other maps are refused</source>
        <translation>仅单个瓦片：拒绝其他地图</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Tick at least one format of WMS maps.</source>
        <translation>请至少勾选一种 WMS 地图格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>WMS Maps</source>
        <translation>WMS 地图</translation>
    </message>
    <message>
        <location filename="../../plugin/ui/edit_wms.py"/>
        <source>Where maps are asked for; its query names the layers, and may name styles and the version of WMS</source>
        <translation>请求地图的地址；其查询指明图层，也可以指明样式和 WMS 的版本</translation>
    </message>
</context>
<context>
    <name>WmsChoices</name>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>Take the password out of the address of the WMS: at the host of the layer's tiles it is asked with their authentication.</source>
        <translation>请从 WMS 地址中去掉密码：在图层瓦片所在的主机上，将使用瓦片的认证。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>The address of the WMS has to begin with http:// or https:// and a host.</source>
        <translation>WMS 的地址必须以 http:// 或 https:// 和主机名开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/adapters/wms_choices.py"/>
        <source>The address of the WMS has to name what is wanted of it: add LAYERS=… to it.</source>
        <translation>WMS 的地址必须指明所需内容：请加上 LAYERS=…。</translation>
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
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>'&amp;' was taken for '&amp;amp;'</source>
        <translation>“&amp;”被当作“&amp;amp;”</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1 and table 20: TopLeftCorner is in the axis order of the CRS; TileCol counts to the right, TileRow downwards.</source>
        <translation>07-057r7，6.1 和表 20：TopLeftCorner 按 CRS 的轴顺序书写；TileCol 向右计数，TileRow 向下计数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1: TileRow 0 is the uppermost row of the tile matrix.</source>
        <translation>07-057r7，6.1：TileRow 0 是瓦片矩阵最上面的一行。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 6.1: a layer has tiles in the tile matrices of the set that it links to.</source>
        <translation>07-057r7，6.1：图层在其所链接的瓦片矩阵集的瓦片矩阵中拥有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2.1: TileMatrix is an identifier that the document lists.</source>
        <translation>07-057r7，7.2.1：TileMatrix 是文档所列的标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2.3: GetTile returns the picture of the tile asked for, or an exception.</source>
        <translation>07-057r7，7.2.3：GetTile 返回所请求瓦片的图片，或返回异常。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, 7.2: GetTile returns tiles of the layers that the document lists.</source>
        <translation>07-057r7，7.2：GetTile 返回文档所列图层的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>07-057r7, tables 10 and 11: TileMatrixSetLimits say which tiles of the set a layer has.</source>
        <translation>07-057r7，表 10 和 11：TileMatrixSetLimits 说明图层拥有瓦片矩阵集中的哪些瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 column east of the last ({edge})</source>
        <translation>最后一列以东 1 列（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 column west of the first ({edge})</source>
        <translation>第一列以西 1 列（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 row north of the first ({edge})</source>
        <translation>第一行以北 1 行（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>1 row south of the last ({edge})</source>
        <translation>最后一行以南 1 行（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32 has no such variable: the template belongs to one layer.</source>
        <translation>10.2.1，表 32 没有这样的变量：模板属于一个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: TileMatrix, TileRow and TileCol are spelled so.</source>
        <translation>10.2.1，表 32：TileMatrix、TileRow 和 TileCol 按此拼写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: TileMatrix, TileRow and TileCol are variables; TileMatrixSet and Style are, unless the layer has but one.</source>
        <translation>10.2.1，表 32：TileMatrix、TileRow 和 TileCol 是变量；除非图层只有一个，TileMatrixSet 和 Style 也是变量。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: a variable for each dimension is mandatory.</source>
        <translation>10.2.1，表 32：每个维度都必须有变量。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>10.2.1, table 32: the name is a variable of URL templates and a parameter of requests.</source>
        <translation>10.2.1，表 32：该名称既是 URL 模板的变量，也是请求的参数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: the text has Style and TileMatrixSet, the table has style, too.</source>
        <translation>10.2.1，表 32：正文为 Style 和 TileMatrixSet，表中还有 style。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.2.1, table 32: variables are those of the table and the layer's dimensions.</source>
        <translation>10.2.1，表 32：变量为表中所列以及图层的维度。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>10.2.1: a ResourceURL gives the template for one format.</source>
        <translation>10.2.1：一个 ResourceURL 给出一种格式的模板。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>10.2.1: a layer may have a ResourceURL for each format.</source>
        <translation>10.2.1：图层可以为每种格式各有一个 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>10.3.1, table 34: I and J are variables of templates for FeatureInfo.</source>
        <translation>10.3.1，表 34：I 和 J 是 FeatureInfo 模板的变量。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111120 m (60 nautical miles)</source>
        <translation>111120 米（60 海里）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111194.87 m (a sphere of 6370997 m)</source>
        <translation>111194.87 米（半径 6370997 米的球）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111194.93 m (a sphere of 6371 km)</source>
        <translation>111194.93 米（半径 6371 公里的球）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111195.05 m (the sphere of MODIS, 6371007.181 m)</source>
        <translation>111195.05 米（MODIS 的球，半径 6371007.181 米）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>111195.08 m (a sphere of 6371008.8 m)</source>
        <translation>111195.08 米（半径 6371008.8 米的球）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows any sizes.</source>
        <translation>6.1 允许任意大小。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows it: each tile matrix has a TopLeftCorner of its own.</source>
        <translation>6.1 允许这样：每个瓦片矩阵都有自己的 TopLeftCorner。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 allows it; few clients do.</source>
        <translation>6.1 允许这样；但很少有客户端支持。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1 leaves the order open, but clients count on it.</source>
        <translation>6.1 未规定顺序，但客户端依赖顺序。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>6.1: MatrixWidth and MatrixHeight are the numbers of tiles that cover the area.</source>
        <translation>6.1：MatrixWidth 和 MatrixHeight 是覆盖该区域的瓦片数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>6.1: a scale denominator is the size of a cell in metres divided by 0.00028, a pixel of 0.28 mm; degrees count as 111319.4908 m (OGC 17-083r4, 6.1.1).</source>
        <translation>6.1：比例尺分母等于以米计的像元大小除以 0.00028，即 0.28 毫米的像素；一度按 111319.4908 米计算（OGC 17-083r4，6.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>6.1: each tile matrix of a set has a scale of its own.</source>
        <translation>6.1：瓦片矩阵集中的每个瓦片矩阵都有自己的比例尺。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>6.1: the place of every tile follows from the corner and the scale denominator alone.</source>
        <translation>6.1：每个瓦片的位置仅由角点和比例尺分母决定。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>6.1: tiles lie between the top left corner of the matrix and its last column and row.</source>
        <translation>6.1：瓦片位于矩阵左上角与其最后一列、最后一行之间。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>6.2 and annex E: GlobalCRS84Scale, GlobalCRS84Pixel, GoogleCRS84Quad, GoogleMapsCompatible.</source>
        <translation>6.2 和附录 E：GlobalCRS84Scale、GlobalCRS84Pixel、GoogleCRS84Quad、GoogleMapsCompatible。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>6.2 and annex E: whoever names a well-known scale set has its CRS and its scale denominators, from the largest on.</source>
        <translation>6.2 和附录 E：凡注明公认比例尺集的，须采用它的 CRS 以及从最大值起的比例尺分母。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 allows it: each level has limits of its own.</source>
        <translation>7.1.1.1.1 允许这样：每个层级都有自己的范围限制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 leaves it open what holds for levels without limits.</source>
        <translation>7.1.1.1.1 未规定没有范围限制的层级如何处理。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1 leaves the order open, but clients count on it.</source>
        <translation>7.1.1.1.1 未规定顺序，但客户端依赖顺序。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1 leaves the order open.</source>
        <translation>7.1.1.1.1 未规定顺序。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: MaxTileRow is at most MatrixHeight - 1, MaxTileCol at most MatrixWidth - 1.</source>
        <translation>7.1.1.1.1：MaxTileRow 不超过 MatrixHeight - 1，MaxTileCol 不超过 MatrixWidth - 1。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: MinTileRow and MinTileCol are from 0 to MaxTileRow and MaxTileCol.</source>
        <translation>7.1.1.1.1：MinTileRow 和 MinTileCol 的取值从 0 到 MaxTileRow 和 MaxTileCol。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>7.1.1.1.1: TileMatrixSetLimits are optional; without them, every tile of the set may be asked for.</source>
        <translation>7.1.1.1.1：TileMatrixSetLimits 是可选的；没有它时，可以请求该集合的每一个瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: TileMatrixSetLimits has one TileMatrixLimits or more.</source>
        <translation>7.1.1.1.1：TileMatrixSetLimits 包含一个或多个 TileMatrixLimits。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>7.1.1.1.1: WGS84BoundingBox and BoundingBox are optional.</source>
        <translation>7.1.1.1.1：WGS84BoundingBox 和 BoundingBox 是可选的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a TileMatrixSetLink names one TileMatrixSet.</source>
        <translation>7.1.1.1.1：一个 TileMatrixSetLink 指明一个 TileMatrixSet。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>7.1.1.1.1: a WGS84BoundingBox is optional.</source>
        <translation>7.1.1.1.1：WGS84BoundingBox 是可选的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a layer may be in any CRS.</source>
        <translation>7.1.1.1.1：图层可以采用任意 CRS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>7.1.1.1.1: a layer may have any number of dimensions.</source>
        <translation>7.1.1.1.1：图层可以有任意多个维度。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>7.1.1.1.1: limits say which rows and columns have tiles; rows count from the top.</source>
        <translation>7.1.1.1.1：范围限制说明哪些行和列有瓦片；行从顶部开始计数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: the TileMatrix of limits is the identifier of one in the linked set.</source>
        <translation>7.1.1.1.1：范围限制中的 TileMatrix 是所链接集合中某个矩阵的标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>7.1.1.1.1: the identifier may be anything; people take it for what it says.</source>
        <translation>7.1.1.1.1：标识符可以是任意文本；但人们会按字面理解它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>7.1.1.1.1: there is one TileMatrixLimits for a tile matrix.</source>
        <translation>7.1.1.1.1：一个瓦片矩阵只有一个 TileMatrixLimits。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>7.1.1: identifiers are case-sensitive. Folders on Windows and macOS, are not.</source>
        <translation>7.1.1：标识符区分大小写。Windows 和 macOS 的文件夹不区分。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>7.2: the dimensions of a layer are parameters of GetTile beside all others.</source>
        <translation>7.2：图层的维度与其他参数一样，是 GetTile 的参数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>A WGS84BoundingBox has longitude before latitude, always (OWS 06-121r3, 10.2.2).</source>
        <translation>WGS84BoundingBox 总是经度在前、纬度在后（OWS 06-121r3，10.2.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>A dimension {name} stands there before.</source>
        <translation>前面已有维度 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>A layer may be linked to any number of sets (7.1.1).</source>
        <translation>图层可以链接任意多个集合（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>A layer with an InfoFormat answers GetFeatureInfo in it (7.3).</source>
        <translation>有 InfoFormat 的图层用该格式响应 GetFeatureInfo（7.3）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>A link to {name} stands there before.</source>
        <translation>前面已有到 {name} 的链接。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>A map may have {most} layers, not {count}.</source>
        <translation>一幅地图可以有 {most} 个图层，而不是 {count} 个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A page may read what another host sends only with Access-Control-Allow-Origin (Fetch, 3.3).</source>
        <translation>网页只有在有 Access-Control-Allow-Origin 时才能读取其他主机发送的内容（Fetch，3.3）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>A part of the address {fault}.</source>
        <translation>地址的一部分{fault}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>A request whose If-None-Match has the ETag is answered with 304 (RFC 9110, 13.1.2).</source>
        <translation>If-None-Match 带有该 ETag 的请求以 304 响应（RFC 9110，13.1.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>A server answers a right GetTile request with the tile, a blank one if it must (7.2, 8).</source>
        <translation>服务器以瓦片响应正确的 GetTile 请求，必要时以空白瓦片响应（7.2，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>A style {name} stands there before.</source>
        <translation>前面已有样式 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A tile comes with Cache-Control: {control}.</source>
        <translation>瓦片带有 Cache-Control：{control}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A tile comes without Cache-Control, Expires, ETag and Last-Modified.</source>
        <translation>瓦片不带 Cache-Control、Expires、ETag 和 Last-Modified。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>A {format} comes with Content-Encoding: {encoding}.</source>
        <translation>{format} 带有 Content-Encoding：{encoding}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>AcceptVersions without a version that the server has is answered with VersionNegotiationFailed, status 400 (OWS 06-121r3, 7.3.2).</source>
        <translation>AcceptVersions 中没有服务器支持的版本时，以 VersionNegotiationFailed 和状态 400 响应（OWS 06-121r3，7.3.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add Contents with the layers and the tile matrix sets.</source>
        <translation>添加包含图层和瓦片矩阵集的 Contents。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ServiceMetadataURL, last in the document, with the absolute address of the document.</source>
        <translation>在文档末尾添加 ServiceMetadataURL，写上文档的绝对地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add a ResourceURL for the format, or take the format away.</source>
        <translation>为该格式添加 ResourceURL，或去掉该格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Add a Style with the identifier default, and isDefault.</source>
        <translation>添加标识符为 default 并带 isDefault 的 Style。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Add a TileMatrixLimits for every level, computed from the layer's extent; or link the layer to a tile matrix set of its size.</source>
        <translation>为每个层级添加根据图层范围计算的 TileMatrixLimits；或将图层链接到与其大小相符的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Add a WGS84BoundingBox, and a BoundingBox in the CRS of each tile matrix set.</source>
        <translation>添加 WGS84BoundingBox，并为每个瓦片矩阵集的 CRS 添加 BoundingBox。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Add a WGS84BoundingBox: it is the one that every client understands.</source>
        <translation>添加 WGS84BoundingBox：它是每个客户端都能理解的范围。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Add a reader of the format OGC WMTS and paste it as URL in its parameters.</source>
        <translation>添加 OGC WMTS 格式的读模块，并在其参数中作为 URL 粘贴。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add an ows:Constraint GetEncoding with ows:AllowedValues and the ows:Value KVP or RESTful.</source>
        <translation>添加 ows:Constraint GetEncoding，其中含 ows:AllowedValues 以及 ows:Value KVP 或 RESTful。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Add format="image/png", or what it is.</source>
        <translation>添加 format="image/png"，或其实际格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Add it to the values, or correct it.</source>
        <translation>将它加入取值，或更正它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add ows:DCP, ows:HTTP and ows:Get with the address.</source>
        <translation>添加 ows:DCP、ows:HTTP 以及带地址的 ows:Get。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:OperationsMetadata with the addresses of GetCapabilities and GetTile.</source>
        <translation>添加 ows:OperationsMetadata，写上 GetCapabilities 和 GetTile 的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:ServiceIdentification with the title, the type OGC WMTS and the version 1.0.0.</source>
        <translation>添加 ows:ServiceIdentification，写上标题、类型 OGC WMTS 和版本 1.0.0。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add ows:ServiceProvider with the name of the organisation.</source>
        <translation>添加 ows:ServiceProvider，写上组织名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add ows:ServiceType with OGC WMTS and ows:ServiceTypeVersion with 1.0.0.</source>
        <translation>添加内容为 OGC WMTS 的 ows:ServiceType 和内容为 1.0.0 的 ows:ServiceTypeVersion。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Add the Default, one of the values.</source>
        <translation>添加 Default，取其中一个值。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add the Format or InfoFormat to the layer, or correct the one of the ResourceURL.</source>
        <translation>将该 Format 或 InfoFormat 加入图层，或更正 ResourceURL 的格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Add the Format that its tiles have, such as image/png.</source>
        <translation>添加瓦片的 Format，例如 image/png。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Add the address as a WMTS.</source>
        <translation>将该地址作为 WMTS 添加。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the attributes.</source>
        <translation>添加这些属性。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add the element.</source>
        <translation>添加该元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Add the layer by its WMTS, or let its WMS assemble maps (in its settings).</source>
        <translation>通过其 WMTS 添加图层，或让其 WMS 拼合地图（在其设置中）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add the operation GetCapabilities with its address.</source>
        <translation>添加带地址的 GetCapabilities 操作。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Add the operation GetTile with its address, or a ResourceURL to each layer.</source>
        <translation>添加带地址的 GetTile 操作，或为每个图层添加 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Add the part, or leave out the list that is empty.</source>
        <translation>添加该部分，或去掉空的列表。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the variable to the template, called as the dimension is.</source>
        <translation>在模板中加入该变量，名称与维度相同。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add the variable to the template, where its value stands in the addresses of tiles.</source>
        <translation>在模板中加入该变量，放在瓦片地址中该值所在的位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Add xsi:schemaLocation with http://www.opengis.net/wmts/1.0 and http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd.</source>
        <translation>添加 xsi:schemaLocation，写上 http://www.opengis.net/wmts/1.0 和 http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Add {J} and {I} to the template.</source>
        <translation>在模板中加入 {J} 和 {I}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml.py"/>
        <source>Addresses are {layer}@{grid}.kml, and below it {layer}@{grid}/{z}/{x}/{y}.kml.</source>
        <translation>地址为 {layer}@{grid}.kml，其下为 {layer}@{grid}/{z}/{x}/{y}.kml。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/xyz.py"/>
        <source>Addresses are {layer}@{grid}/{z}/{x}/{y}.{ext}, and {layer}@{grid}.json.</source>
        <translation>地址为 {layer}@{grid}/{z}/{x}/{y}.{ext} 和 {layer}@{grid}.json。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>All {count} scale denominators are {factor:.10g} times what they should be: {cause}. At the far edge of level {level} tiles are {drift} pixels out of place.</source>
        <translation>全部 {count} 个比例尺分母都是应有值的 {factor:.10g} 倍：{cause}。在层级 {level} 的远端，瓦片错位 {drift} 像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>An error is told by an ows:ExceptionReport (OWS 06-121r3, 8).</source>
        <translation>错误以 ows:ExceptionReport 报告（OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>An updateSequence above the document's own is answered with InvalidUpdateSequence (OWS 06-121r3, 7.3.4).</source>
        <translation>大于文档自身的 updateSequence 以 InvalidUpdateSequence 响应（OWS 06-121r3，7.3.4）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Answer GetCapabilities at the address of its ows:Get, or name the right address there.</source>
        <translation>在其 ows:Get 的地址响应 GetCapabilities，或在那里写明正确的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Answer Sections=Contents with the Contents, or with the whole document.</source>
        <translation>对 Sections=Contents 返回 Contents，或返回整个文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Answer with 404 or 204, or within the limits with a transparent tile.</source>
        <translation>以 404 或 204 响应，在范围限制内则可返回透明瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Answer with an ows:ExceptionReport, also in front of the service: proxies often put a web page of their own in its place.</source>
        <translation>返回 ows:ExceptionReport，服务前端也应如此：代理常会换成自己的网页。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Any WMS client</source>
        <translation>任意 WMS 客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Any WMTS client</source>
        <translation>任意 WMTS 客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Append ? to the address, or &amp; if it has a ? already.</source>
        <translation>在地址末尾加 ?；如果已有 ?，则加 &amp;。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Ask for a tile that ought to be there by hand; correct the layer's boxes and limits, or remove the layer from this tile matrix set.</source>
        <translation>手动请求一个应当存在的瓦片；更正图层的范围和范围限制，或将图层移出此瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Ask for the address given, by hand; look whether the layer's data is there, and whether limits and boxes are where it is.</source>
        <translation>手动请求所给地址；检查图层的数据是否存在，以及范围限制和范围是否与数据位置相符。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Asked for tiles of {level}, the service says that there is no such tile matrix.</source>
        <translation>请求 {level} 的瓦片时，服务称没有这样的瓦片矩阵。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>At level {level!r} the limits say {written}; tiles were found in {found}: {reading}.</source>
        <translation>在层级 {level!r}，范围限制为 {written}；瓦片位于 {found}：{reading}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>At the layer's edge it does no harm. If nothing is shown at all, copy the address anew from the start page.</source>
        <translation>在图层边缘这没有害处。如果什么都不显示，请从起始页重新复制地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BBOX is not four numbers: {text!r}.</source>
        <translation>BBOX 不是四个数：{text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BBOX lies far from every map.</source>
        <translation>BBOX 远离所有地图。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>BGCOLOR is not as 0xFFFFFF is: {text!r}.</source>
        <translation>BGCOLOR 不是如 0xFFFFFF 的形式：{text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Both are the metadata of one service (7.1.1, 10.1).</source>
        <translation>两者是同一服务的元数据（7.1.1，10.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Both are the same tile of the same layer (8, 10).</source>
        <translation>两者是同一图层的同一瓦片（8，10）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>By KVP it is 400 (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8); for a resource that does not exist, 404 (RFC 9110, 15.5.5).</source>
        <translation>以 KVP 请求时为 400（07-057r7，7.2 和 7.3；OWS 06-121r3，8）；资源不存在时为 404（RFC 9110，15.5.5）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Cache-Control says how long an answer may be used unasked (RFC 9111, 5.2.2).</source>
        <translation>Cache-Control 说明响应可以不经询问使用多久（RFC 9111，5.2.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Call the style default, and accept the empty name in requests, too.</source>
        <translation>将样式命名为 default，并在请求中也接受空名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Call them 0, 1, 2 and so on, and accept the old names in requests, too.</source>
        <translation>将它们命名为 0、1、2 等，并在请求中也接受旧名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>Cannot listen on {host}, port {port}: {reason}.</source>
        <translation>无法在 {host} 端口 {port} 上监听：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>CesiumJS by TMS</source>
        <translation>CesiumJS（TMS）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>CesiumJS needs EPSG:3857 or EPSG:4326 with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>CesiumJS 需要具有常用层级的 EPSG:3857 或 EPSG:4326，而图层没有这样的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>CesiumJS reads TMS in EPSG:3857 or EPSG:4326 with its usual levels and tiles of 256 pixels, and the layer has no such tile matrix set.</source>
        <translation>CesiumJS 读取 EPSG:3857 或 EPSG:4326、具有常用层级和 256 像素瓦片的 TMS，而图层没有这样的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Check that the layer's source answers, and its credentials and proxy.</source>
        <translation>检查图层的数据源是否有响应，以及其凭据和代理。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Check the client's zoom offset and tile size (256 or 512 pixels).</source>
        <translation>检查客户端的缩放偏移和瓦片大小（256 或 512 像素）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Choose KVP or RESTful in the client, not SOAP.</source>
        <translation>在客户端中选择 KVP 或 RESTful，而不是 SOAP。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Choose a name or an address without ows: in it (as in shadows:1).</source>
        <translation>选择不含 ows: 的名称或地址（shadows:1 中也含有它）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose one of these formats in the client.</source>
        <translation>在客户端中选择其中一种格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose one of these, or none for {value!r}.</source>
        <translation>选择其中一个，或对 {value!r} 不作选择。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Choose the layer anew in the client.</source>
        <translation>在客户端中重新选择图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Clause 10: REST is one of the encodings that a server may offer; it need not.</source>
        <translation>第 10 条：REST 是服务器可以提供的编码之一，并非必须。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Clause 8: KVP is one of the encodings that a server may offer; it need not.</source>
        <translation>第 8 条：KVP 是服务器可以提供的编码之一，并非必须。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Compare the ETag, or send none.</source>
        <translation>比较 ETag，或不发送它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Compare the names of parameters without regard to case.</source>
        <translation>比较参数名时不区分大小写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Compare updateSequence, or leave it out of the document.</source>
        <translation>比较 updateSequence，或从文档中去掉它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Compute both from the data.</source>
        <translation>两者都根据数据计算。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Compute limits and boxes from the same extent of the data.</source>
        <translation>根据同一数据范围计算范围限制和边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Compute them anew from the true cell sizes: metres of a cell / 0.00028. Constants such as 39.37 inches a metre or 90.7 pixels an inch are not exact enough.</source>
        <translation>根据真实的像元大小重新计算：像元的米数 / 0.00028。每米 39.37 英寸或每英寸 90.7 像素之类的常数不够精确。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Compute them anew: degrees of a cell x 111319.49079327358 / 0.00028.</source>
        <translation>重新计算：像元的度数 × 111319.49079327358 / 0.00028。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Content-Encoding is of no use for pictures (RFC 9110, 8.4).</source>
        <translation>Content-Encoding 对图片没有用处（RFC 9110，8.4）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Coordinates stand in the order of axes that their CRS defines (6.1; OWS 06-121r3, 10.2.1): latitude first in EPSG:4326, longitude first in CRS84.</source>
        <translation>坐标按其 CRS 规定的轴顺序书写（6.1；OWS 06-121r3，10.2.1）：EPSG:4326 纬度在前，CRS84 经度在前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Coordinates stand in the order of axes that their CRS defines (OWS 06-121r3, 10.2.1).</source>
        <translation>坐标按其 CRS 规定的轴顺序书写（OWS 06-121r3，10.2.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Copy the address anew from the start page.</source>
        <translation>从起始页重新复制地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Correct its spelling, write its value instead, or describe the dimension.</source>
        <translation>更正拼写，或直接写上它的值，或描述该维度。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Correct the identifier of the tile matrix, or leave the level out.</source>
        <translation>更正瓦片矩阵的标识符，或去掉该层级。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Correct the layer's box, or the corner and the scale denominators of the set.</source>
        <translation>更正图层的边界框，或更正集合的角点和比例尺分母。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Correct the reference, or remove it.</source>
        <translation>更正引用，或删除它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Correct the scale denominator, or leave one of the two levels out.</source>
        <translation>更正比例尺分母，或去掉两个层级之一。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Correct the wrong one. Often its crs is another's, or its axes are exchanged.</source>
        <translation>更正错误的那个。常见的原因是 crs 写成了别的，或轴顺序颠倒。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Count from the top: MinTileRow = MatrixHeight - 1 - the largest row counted from the bottom, MaxTileRow = MatrixHeight - 1 - the smallest; or leave the limits out.</source>
        <translation>从顶部计数：MinTileRow = MatrixHeight - 1 - 从底部计数的最大行，MaxTileRow = MatrixHeight - 1 - 最小行；或去掉范围限制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Count rows and columns from 0, the last one included.</source>
        <translation>行和列从 0 开始计数，包含最后一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Count rows from the top: row = MatrixHeight - 1 - row of TMS. Files of MBTiles and TMS count from the bottom.</source>
        <translation>行从顶部计数：行 = MatrixHeight - 1 - TMS 的行。MBTiles 和 TMS 的文件从底部计数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Declare the format that the picture has.</source>
        <translation>声明图片实际的格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Declare the format that the tiles really have.</source>
        <translation>声明瓦片实际的格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of OWS Common as xmlns:ows="http://www.opengis.net/ows/1.1".</source>
        <translation>将 OWS Common 的命名空间声明为 xmlns:ows="http://www.opengis.net/ows/1.1"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of WMTS without a prefix: xmlns="http://www.opengis.net/wmts/1.0".</source>
        <translation>声明不带前缀的 WMTS 命名空间：xmlns="http://www.opengis.net/wmts/1.0"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Declare the namespace of XLink as xmlns:xlink="http://www.w3.org/1999/xlink".</source>
        <translation>将 XLink 的命名空间声明为 xmlns:xlink="http://www.w3.org/1999/xlink"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Declare the real size, with ScaleDenominator to match, or make tiles of the size declared.</source>
        <translation>声明真实大小并相应调整 ScaleDenominator，或按声明的大小制作瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Declare the size that the picture has, or none.</source>
        <translation>声明图片实际的大小，或不声明。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Describe the tile matrix set in the Contents, or correct or remove the link.</source>
        <translation>在 Contents 中描述该瓦片矩阵集，或更正、删除该链接。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Describe the tile matrix sets that the layers have tiles in.</source>
        <translation>描述图层拥有瓦片的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Each error has a code of its own (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>每种错误都有自己的代码（07-057r7，7.2 和 7.3；OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Each way that the document offers has to work (8, 10).</source>
        <translation>文档提供的每种方式都必须可用（8，10）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Enlarge MatrixWidth and MatrixHeight, if the layer has data there; else correct its box.</source>
        <translation>如果图层在那里有数据，则增大 MatrixWidth 和 MatrixHeight；否则更正其边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Escape &amp; as &amp;amp;, leave out control characters, and declare the encoding that is used.</source>
        <translation>将 &amp; 写作 &amp;amp;，去掉控制字符，并声明所用的编码。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Format of a layer may be asked for (7.1.1).</source>
        <translation>可以请求图层的每一种 Format（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Style of a layer may be asked for (7.1.1).</source>
        <translation>可以请求图层的每一个 Style（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Every Value of a Dimension may be asked for; its Default stands for none (7.1.1, 7.2).</source>
        <translation>可以请求维度的每一个 Value；不给值时用其 Default（7.1.1，7.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Exchange MinTileRow with MinTileCol, and MaxTileRow with MaxTileCol.</source>
        <translation>将 MinTileRow 与 MinTileCol、MaxTileRow 与 MaxTileCol 互换。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out.</source>
        <translation>互换 LowerCorner 和 UpperCorner 中的两个数，或去掉该边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out: it is optional.</source>
        <translation>互换 LowerCorner 和 UpperCorner 中的两个数，或去掉该边界框：它是可选的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Exchange the two numbers of every TopLeftCorner of the set: 90 -180 in urn:ogc:def:crs:EPSG::4326, -180 90 in urn:ogc:def:crs:OGC:1.3:CRS84.</source>
        <translation>互换该集合每个 TopLeftCorner 的两个数：urn:ogc:def:crs:EPSG::4326 中为 90 -180，urn:ogc:def:crs:OGC:1.3:CRS84 中为 -180 90。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Exchange the two numbers.</source>
        <translation>互换这两个数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Exchange the values: the smaller ones into LowerCorner.</source>
        <translation>互换这些值：较小的放入 LowerCorner。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Exchange what the evidence names: the numbers of TopLeftCorner or of the box, or TileRow and TileCol.</source>
        <translation>按依据所述互换：TopLeftCorner 或边界框的数，或 TileRow 与 TileCol。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Extensible Markup Language (XML) 1.0, 2.1: only what is well-formed is XML at all.</source>
        <translation>可扩展标记语言（XML）1.0，2.1：只有格式良好的才是 XML。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Extensible Markup Language (XML) 1.0, 4.3.3: the declared encoding must be the one used.</source>
        <translation>可扩展标记语言（XML）1.0，4.3.3：声明的编码必须是实际使用的编码。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL and OWSLib were run with this in our tests.</source>
        <translation>我们的测试用它运行了 GDAL 和 OWSLib。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>GDAL in Python</source>
        <translation>Python 中的 GDAL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL was run with this in our tests.</source>
        <translation>我们的测试用它运行了 GDAL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>GDAL, OWSLib and QGIS were run with this in our tests.</source>
        <translation>我们的测试用它运行了 GDAL、OWSLib 和 QGIS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>GetCapabilities by KVP is mandatory where KVP is offered at all (7.1.1, 8.1).</source>
        <translation>只要提供 KVP，就必须支持以 KVP 请求 GetCapabilities（7.1.1，8.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>GetEncoding has the values {values}.</source>
        <translation>GetEncoding 的值为 {values}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>GetFeatureInfo answers in another format than was asked for</source>
        <translation>GetFeatureInfo 以不同于所请求的格式响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>GetFeatureInfo is offered and does not work</source>
        <translation>提供了 GetFeatureInfo 但不可用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>GetTile has no address for KVP.</source>
        <translation>GetTile 没有 KVP 的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Give addresses with https (behind a proxy: tell the server that it is asked by https).</source>
        <translation>给出 https 地址（在代理之后：告诉服务器它是通过 https 被请求的）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give it a name.</source>
        <translation>给它一个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Give it to a GDAL program instead of a file, in quotation marks: gdalinfo "WMTS:…".</source>
        <translation>将它加上引号代替文件交给 GDAL 程序：gdalinfo "WMTS:…"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Give it to a conformance test: here nothing is taken that the standard does not allow.</source>
        <translation>将它交给一致性测试：这里不接受标准不允许的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Give limits for every level; or link the layer to a tile matrix set with only its levels.</source>
        <translation>为每个层级给出范围限制；或将图层链接到只含其层级的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give one of them another identifier.</source>
        <translation>给其中一个换个标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give one of them another identifier: tiles of one cannot be asked for.</source>
        <translation>给其中一个换个标识符：其中一个的瓦片无法请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Give the client the whole address: …/wmts?SERVICE=WMTS&amp;REQUEST=GetCapabilities.</source>
        <translation>将完整地址交给客户端：…/wmts?SERVICE=WMTS&amp;REQUEST=GetCapabilities。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Give the dimension another name.</source>
        <translation>给该维度换个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Give the layer TileMatrixSetLimits with the rows and columns that hold tiles; the corrected document has them.</source>
        <translation>为图层加上 TileMatrixSetLimits，写明有瓦片的行和列；修正后的文档中已有。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Give the layer another source.</source>
        <translation>为图层换一个数据源。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Give the parameter's name as locator.</source>
        <translation>将参数名作为 locator。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Give the set a name of its own, or the corners, scales and tile sizes of the registered one.</source>
        <translation>给该集合起自己的名称，或采用注册集合的角点、比例尺和瓦片大小。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Give the tile matrix set another name.</source>
        <translation>给该瓦片矩阵集换个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Give the top left corner: -20037508.342789244 20037508.342789244 in EPSG:3857, 90 -180 in urn:ogc:def:crs:EPSG::4326. If rows count from the bottom, turn them round in the answers.</source>
        <translation>给出左上角：EPSG:3857 中为 -20037508.342789244 20037508.342789244，urn:ogc:def:crs:EPSG::4326 中为 90 -180。如果行从底部计数，请在响应中将其翻转。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Give the true size. A level without tiles is to be left out, not given the size 0.</source>
        <translation>给出真实大小。没有瓦片的层级应去掉，而不是写大小 0。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Google Earth Pro: Add ▸ Network Link, paste it as Link.</source>
        <translation>Google Earth Pro：Add ▸ Network Link，作为 Link 粘贴。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Google Earth needs tiles in degrees, and the layer cannot be drawn in them.</source>
        <translation>Google Earth 需要以度为单位的瓦片，而图层无法以此绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>If nothing speaks against it, let all levels start at one corner: grids counted from the bottom left often end at the top with whole tiles, which differ from level to level.</source>
        <translation>如无不便，让所有层级从同一角点开始：从左下角计数的网格在顶部常以整块瓦片结束，各层级不同。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>In a WMTS address the row comes before the column: {TileMatrix}/{TileRow}/{TileCol}.</source>
        <translation>在 WMTS 地址中，行在列之前：{TileMatrix}/{TileRow}/{TileCol}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Insert ▸ Connections ▸ Server ▸ New WMTS Server: paste it as Server URL.</source>
        <translation>Insert ▸ Connections ▸ Server ▸ New WMTS Server：作为 Server URL 粘贴。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It answers with status 200, but {reason}.</source>
        <translation>它以状态 200 响应，但{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It answers with {status}.</source>
        <translation>它的响应是 {status}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It comes with neither Cache-Control nor Expires.</source>
        <translation>它既不带 Cache-Control 也不带 Expires。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>It does no harm: the client shows nothing there. If there should be tiles, publish the layer with wider bounds.</source>
        <translation>这没有害处：客户端在那里什么都不显示。如果那里应有瓦片，请以更大的边界发布图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>It does no harm; switch off “identify” or “enable pick features” in the client.</source>
        <translation>这没有害处；在客户端中关闭“识别”或“enable pick features”。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It gets no help that the standard does not know of.</source>
        <translation>它得不到标准之外的任何帮助。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It gets the same document as any WMTS client.</source>
        <translation>它得到与任何 WMTS 客户端相同的文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>It is at /wmts/1.0.0/WMTSCapabilities.xml; letter case counts.</source>
        <translation>它位于 /wmts/1.0.0/WMTSCapabilities.xml；区分大小写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>It is called {name}.</source>
        <translation>它名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>It is offered tiles as {names} or {last} only.</source>
        <translation>只向它提供 {names} 或 {last} 格式的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It is sent with Cache-Control: {control}, that is {days:.1f} days.</source>
        <translation>它带有 Cache-Control：{control}，即 {days:.1f} 天。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>It is {name}, and should be {right}.</source>
        <translation>它是 {name}，应为 {right}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>It is {name}.</source>
        <translation>它是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>It names {location}.</source>
        <translation>它指出的是 {location}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>It needs the service {service}, which is switched off here.</source>
        <translation>它需要服务 {service}，而此服务在这里已关闭。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>It says that it is {name}, but all of it is UTF-8.</source>
        <translation>它自称 {name}，但全部内容是 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>It was asked for with If-None-Match: {etag} and came whole.</source>
        <translation>以 If-None-Match: {etag} 请求它，却得到完整内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Its CRS is {crs}.</source>
        <translation>其 CRS 是 {crs}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Its top left corner is easting {easting}, northing {northing}; with the axes exchanged it is the set's own, easting {right_easting}, northing {right_northing}.</source>
        <translation>其左上角为东坐标 {easting}、北坐标 {northing}；互换轴之后与集合的相同，东坐标 {right_easting}、北坐标 {right_northing}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Join their values, or give one another name.</source>
        <translation>合并它们的值，或给其中一个换个名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>KVP was put first</source>
        <translation>将 KVP 放在最前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Keep one link, with all the limits.</source>
        <translation>保留一个链接，包含所有范围限制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Keep one of them, around all tiles.</source>
        <translation>保留其中一个，使其包围所有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Keep one of them.</source>
        <translation>保留其中一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Keep one of them: of several, clients take different ones.</source>
        <translation>保留其中一个：有多个时，不同客户端会取不同的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>Keys of the geographic grid have two digits or more.</source>
        <translation>地理网格的键有两位或更多数字。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Layer {layer!r}: the box is {corners} in {crs}; only with the axes exchanged does it lie where the layer and its tiles do.</source>
        <translation>图层 {layer!r}：边界框为 {crs} 中的 {corners}；只有互换轴之后，它才位于图层及其瓦片所在之处。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Layer {layer!r}: the box is {corners}; its latitudes would be {south} to {north}.</source>
        <translation>图层 {layer!r}：边界框为 {corners}；其纬度将为 {south} 至 {north}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Layer {layer} has an empty list.</source>
        <translation>图层 {layer} 有一个空列表。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer} has no WGS84BoundingBox.</source>
        <translation>图层 {layer} 没有 WGS84BoundingBox。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer} has no box.</source>
        <translation>图层 {layer} 没有边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} has {count}: {dimensions}.</source>
        <translation>图层 {layer} 有 {count}：{dimensions}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>Layer {layer} in {set}: {seen}.</source>
        <translation>{set} 中的图层 {layer}：{seen}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} is in {crss} only.</source>
        <translation>图层 {layer} 只采用 {crss}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} is linked to {set} first, in {crs}.</source>
        <translation>图层 {layer} 首先链接到 {set}，采用 {crs}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Layer {layer} lies at {box}, its set {set} at {extent}.</source>
        <translation>图层 {layer} 位于 {box}，其集合 {set} 位于 {extent}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Layer {layer} names {sets} in one link.</source>
        <translation>图层 {layer} 在一个链接中指明了 {sets}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Layer {layer}: {seen}.</source>
        <translation>图层 {layer}：{seen}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Layer ▸ Add Layer ▸ Add WMS/WMTS Layer…: New, paste it as URL, OK, Connect.</source>
        <translation>图层 ▸ 添加图层 ▸ 添加 WMS/WMTS 图层…：新建，作为 URL 粘贴，确定，连接。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Leaflet asks for maps in Web Mercator (EPSG:3857), and the WMS of this layer gives only its own tiles, which lie otherwise.</source>
        <translation>Leaflet 请求 Web 墨卡托（EPSG:3857）的地图，而此图层的 WMS 只提供自己的瓦片，其位置不同。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Leaflet by WMS</source>
        <translation>Leaflet（WMS）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Leaflet needs Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set. It shows the layer by WMS.</source>
        <translation>Leaflet 需要具有常用层级的 Web 墨卡托（EPSG:3857），而图层没有这样的瓦片矩阵集。它通过 WMS 显示图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Leave TileMatrixSetLimits out: then the whole matrices hold.</source>
        <translation>去掉 TileMatrixSetLimits：这样整个矩阵有效。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Leave WellKnownScaleSet out: it is optional, and clients work without it.</source>
        <translation>去掉 WellKnownScaleSet：它是可选的，没有它客户端也能工作。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Leave it out: it makes the document longer, and one mistake in it stops strict clients.</source>
        <translation>去掉它：它使文档变长，而其中一个错误就会使严格的客户端无法使用。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Leave out levels that are finer than the data. Nothing else is to be done.</source>
        <translation>去掉比数据更精细的层级。此外无需处理。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Leave the charset out, or make it the document's own; UTF-8 is understood everywhere.</source>
        <translation>去掉 charset，或使其与文档一致；UTF-8 到处都能理解。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Leave the level out: link the layer to a tile matrix set that has only the levels with tiles.</source>
        <translation>去掉该层级：将图层链接到只含有瓦片层级的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>LegendURL has no format.</source>
        <translation>LegendURL 没有格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>LegendURL is the address of a picture (7.1.1).</source>
        <translation>LegendURL 是图片的地址（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Level {level} ends at {end:.10g} in the east, level {other} at {farther:.10g}, more than a tile farther.</source>
        <translation>层级 {level} 的东端在 {end:.10g}，层级 {other} 在 {farther:.10g}，远出一个瓦片以上。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Level {level} ends at {end:.10g} in the south, level {other} at {farther:.10g}, more than a tile farther.</source>
        <translation>层级 {level} 的南端在 {end:.10g}，层级 {other} 在 {farther:.10g}，远出一个瓦片以上。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Level {level} has no column {column}, row {row}, but level {finer} has: the client seems to be one level too coarse.</source>
        <translation>层级 {level} 没有列 {column}、行 {row}，但层级 {finer} 有：客户端似乎粗了一个层级。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Level {level} has {scale}, {meant!r} was meant: its last tile is {drift:.1f} pixels out of place.</source>
        <translation>层级 {level} 为 {scale}，本意是 {meant!r}：其最后一个瓦片错位 {drift:.1f} 像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} has {width} by {height} tiles, {before} before it {before_width} by {before_height}.</source>
        <translation>层级 {level} 有 {width} × {height} 个瓦片，之前的 {before} 有 {before_width} × {before_height} 个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} is coarser than {before}, which stands before it.</source>
        <translation>层级 {level} 比其前面的 {before} 更粗。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Level {level} is not that large: the client asks {where}.</source>
        <translation>层级 {level} 没有那么大：客户端请求{where}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Level {level} starts at {corner}, {first} at {first_corner}.</source>
        <translation>层级 {level} 从 {corner} 开始，{first} 从 {first_corner} 开始。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Link the layer to each tile matrix set that it has tiles in.</source>
        <translation>将图层链接到它拥有瓦片的每个瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>List limits in the order of the tile matrices, the coarsest level first.</source>
        <translation>按瓦片矩阵的顺序列出范围限制，最粗的层级在前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>List the tile matrices by falling scale denominator.</source>
        <translation>按比例尺分母递减的顺序列出瓦片矩阵。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>List the values that can be asked for, or at least the default.</source>
        <translation>列出可以请求的值，至少列出默认值。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Load the layer anew from its capabilities address, which says where it has tiles.</source>
        <translation>从能力文档地址重新加载图层，该文档说明它在哪里有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Look at the layer: if there ought to be more to see, the data behind the service is missing or cannot be reached by it.</source>
        <translation>查看图层：如果应该能看到更多内容，则服务背后的数据缺失，或服务无法访问数据。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Look for a proxy that cuts answers off, and for damaged files in the cache.</source>
        <translation>检查是否有代理截断了响应，以及缓存中是否有损坏的文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Look whether rows and columns are exchanged in one of the two, and whether a cache is old.</source>
        <translation>检查两者之一是否行列颠倒，以及缓存是否过旧。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Make both from the same configuration; look for a copy that was not renewed.</source>
        <translation>用同一配置生成两者；查找没有更新的副本。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Make it work, or take InfoFormat out of the layer.</source>
        <translation>使其可用，或从图层中去掉 InfoFormat。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the format work, or take it out of the document.</source>
        <translation>使该格式可用，或从文档中去掉它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the style work, or take it out of the document.</source>
        <translation>使该样式可用，或从文档中去掉它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Make the values and the default work, or take them out of the document.</source>
        <translation>使这些值和默认值可用，或从文档中去掉它们。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Map Viewer: Add ▸ Add layer from URL, type WMTS (OGC), paste it as URL. Your browser asks for the tiles, so it must be able to reach this address.</source>
        <translation>Map Viewer：Add ▸ Add layer from URL，选择类型 WMTS (OGC)，作为 URL 粘贴。瓦片由您的浏览器请求，因此它必须能够访问此地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>MapLibre GL JS draws vector tiles by a style that names what is in them, which is not known here.</source>
        <translation>MapLibre GL JS 按说明其内容的样式绘制矢量瓦片，而这里不知道其内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>MapLibre GL JS needs Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>MapLibre GL JS 需要具有常用层级的 Web 墨卡托（EPSG:3857），而图层没有这样的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>Multiply every scale denominator by the pixel's size that was used, and divide it by 0.28 mm: for 96 pixels an inch divide by 1.0582677.</source>
        <translation>将每个比例尺分母乘以所用的像素大小再除以 0.28 毫米：对于每英寸 96 像素，除以 1.0582677。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Name a registered system: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>写明已注册的坐标系：urn:ogc:def:crs:EPSG::3857。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Name the final address in the document; behind a proxy, tell the service its public address.</source>
        <translation>在文档中写明最终地址；在代理之后，请告诉服务其公开地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>Name the set after its own CRS.</source>
        <translation>按其自身的 CRS 命名该集合。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Narrow the limits to the data, or correct the box.</source>
        <translation>将范围限制缩小到数据所在处，或更正边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No Layer has a ResourceURL for tiles.</source>
        <translation>没有图层有瓦片的 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>No clause of the standard.</source>
        <translation>标准中没有对应条款。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>No clause of the standard; a map needs a dozen tiles or more at once.</source>
        <translation>标准中没有对应条款；一幅地图一次需要十几个或更多瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>No layer has tiles in {set}.</source>
        <translation>没有图层在 {set} 中有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>No requirement: XML allows any prefix (Namespaces in XML 1.0), some clients do not.</source>
        <translation>并非要求：XML 允许任意前缀（Namespaces in XML 1.0），但有些客户端不允许。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No requirement: attributes have no order in XML, one client reads the first.</source>
        <translation>并非要求：XML 中属性没有顺序，但有一个客户端只读第一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>No requirement: one client takes away ows: wherever it stands.</source>
        <translation>并非要求：有一个客户端会去掉任何位置的 ows:。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>No requirement: the name is that of tile matrix sets of ArcGIS Server.</source>
        <translation>并非要求：该名称是 ArcGIS Server 瓦片矩阵集的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>No requirement: the order of formats is free, some clients take the first.</source>
        <translation>并非要求：格式的顺序不限，但有些客户端取第一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>No requirement: the order of the addresses is free, some clients read only the first.</source>
        <translation>并非要求：地址的顺序不限，但有些客户端只读第一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>None of these is there: {names}.</source>
        <translation>这些都不存在：{names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>Not a list of versions: {text!r}.</source>
        <translation>不是版本列表：{text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>Not an updateSequence of this server: {text!r}.</source>
        <translation>不是此服务器的 updateSequence：{text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Nothing has to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Nothing, if users have programs for this CRS; else offer a set in EPSG:3857, too.</source>
        <translation>如果用户的程序支持此 CRS，则无需处理；否则请再提供一个 EPSG:3857 的集合。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Nothing, unless the service is meant for this client.</source>
        <translation>除非服务是给此客户端使用的，否则无需处理。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>OGC 06-121r3, MimeType: a format is a media type, such as image/png (RFC 6838).</source>
        <translation>OGC 06-121r3，MimeType：格式是媒体类型，例如 image/png（RFC 6838）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, OnlineResourceType, and the schema of WMTS: the address stands in xlink:href, in a ResourceURL in template.</source>
        <translation>OGC 06-121r3，OnlineResourceType，以及 WMTS 的模式：地址写在 xlink:href 中，ResourceURL 则写在 template 中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>OGC 06-121r3, OnlineResourceType: addresses stand in href of the namespace of XLink.</source>
        <translation>OGC 06-121r3，OnlineResourceType：地址写在 XLink 命名空间的 href 中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>OGC 06-121r3, PositionType: a list of numbers. Any blanks would do, but not for clients.</source>
        <translation>OGC 06-121r3，PositionType：数字列表。任何空白都可以，但客户端并非如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>OGC 06-121r3, clause 11, and RFC 3986: these characters are separators, or must be encoded.</source>
        <translation>OGC 06-121r3，第 11 条，以及 RFC 3986：这些字符是分隔符，或必须编码。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, clause 11: an operation is asked at a whole URL, with scheme and host.</source>
        <translation>OGC 06-121r3，第 11 条：操作通过带有协议和主机的完整 URL 请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>OGC 06-121r3, clause 11: clients ask at the address that the document gives.</source>
        <translation>OGC 06-121r3，第 11 条：客户端按文档给出的地址请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OGC 06-121r3, clause 11: parameters are appended to an address that ends with ? or &amp;. The OGC's test suite demands it.</source>
        <translation>OGC 06-121r3，第 11 条：参数附加在以 ? 或 &amp; 结尾的地址之后。OGC 的测试套件要求如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OGC 06-121r3, owsOperationsMetadata.xsd: an Operation has a DCP with HTTP and the address of Get or Post; WMTS by KVP and REST is asked by GET.</source>
        <translation>OGC 06-121r3，owsOperationsMetadata.xsd：操作有 DCP，其中有 HTTP 以及 Get 或 Post 的地址；KVP 和 REST 的 WMTS 用 GET 请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>OGC 06-121r3, owsServiceIdentification.xsd: ServiceType and ServiceTypeVersion are mandatory.</source>
        <translation>OGC 06-121r3，owsServiceIdentification.xsd：ServiceType 和 ServiceTypeVersion 是必需的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>OGC 17-083r4, annex D, and 07-057r7, annex E: these names stand for one grid each.</source>
        <translation>OGC 17-083r4，附录 D，以及 07-057r7，附录 E：这些名称各代表一个特定的网格。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: LowerCorner has the smallest value of each axis, UpperCorner the largest.</source>
        <translation>OWS 06-121r3，10.2.1：LowerCorner 是各轴的最小值，UpperCorner 是最大值。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: a box surrounds the data.</source>
        <translation>OWS 06-121r3，10.2.1：边界框包围数据。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.1: the attribute crs names the CRS of a box.</source>
        <translation>OWS 06-121r3，10.2.1：属性 crs 指明边界框的 CRS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2.2: a WGS84BoundingBox has longitude and latitude in degrees, the lower corner south-west, the upper corner north-east.</source>
        <translation>OWS 06-121r3，10.2.2：WGS84BoundingBox 以度表示经度和纬度，下角在西南，上角在东北。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>OWS 06-121r3, 10.2: all boxes surround the same data.</source>
        <translation>OWS 06-121r3，10.2：所有边界框包围同样的数据。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>Of {tiles} the median took {middle}, 95 % came within {late}, the slowest took {slowest}.</source>
        <translation>{tiles}的用时中位数为 {middle}，95 % 在 {late} 内收到，最慢的用了 {slowest}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Offer KVP, too: add an ows:Get for it to GetTile, as the first. FME before 2024 needs it.</source>
        <translation>同时提供 KVP：为 GetTile 添加相应的 ows:Get，并放在第一个。FME 2024 之前的版本需要它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Offer REST, too: add a ResourceURL to each layer.</source>
        <translation>同时提供 REST：为每个图层添加 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Offer a layer for each value of the further dimensions.</source>
        <translation>为其余维度的每个值提供一个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Offer the part with more detail as a layer of its own, or let all limits surround the same.</source>
        <translation>将细节更多的部分作为单独的图层提供，或使所有范围限制包围同样的区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Offer tiles of 256 or 512 pixels.</source>
        <translation>提供 256 或 512 像素的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>One address leads to {host}, while the document came from {own}.</source>
        <translation>有一个地址指向 {host}，而文档来自 {own}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>OpenLayers before 10.11</source>
        <translation>OpenLayers（10.11 之前）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>OperationsMetadata has no GetCapabilities.</source>
        <translation>OperationsMetadata 没有 GetCapabilities。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Parameter names are not case sensitive (OWS 06-121r3, 11.5.2).</source>
        <translation>参数名不区分大小写（OWS 06-121r3，11.5.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it as the address of tiles. Where the program calls the key otherwise, such as {q} in QGIS, write that for {quadkey}.</source>
        <translation>作为瓦片地址粘贴。如果程序用其他写法表示此键，例如 QGIS 中的 {q}，请用它代替 {quadkey}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a Python program; it saves a picture of the layer as map.tif.</source>
        <translation>粘贴到 Python 程序中；它将图层的图片保存为 map.tif。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a Python program; it saves one tile.</source>
        <translation>粘贴到 Python 程序中；它保存一个瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into a script of your page, below an element with the id map. It makes the map: where you have one already, leave that part out.</source>
        <translation>粘贴到网页的脚本中，放在 id 为 map 的元素之后。它会创建地图：如果已有地图，请去掉该部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Paste it into the Python console of QGIS; it adds the layer to the project.</source>
        <translation>粘贴到 QGIS 的 Python 控制台；它将图层添加到工程。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of XYZ tiles.</source>
        <translation>粘贴到程序要求 XYZ 瓦片地址的地方。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of a WMS. If it says that it adds the parameters itself, leave out what follows the question mark.</source>
        <translation>粘贴到程序要求 WMS 地址的地方。如果它说明会自行添加参数，请去掉问号之后的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Paste it wherever the program asks for the address of a WMTS or of its capabilities.</source>
        <translation>粘贴到程序要求 WMTS 地址或其能力文档地址的地方。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>Port {port} is taken by {program}; end that, or choose another port.</source>
        <translation>端口 {port} 已被 {program} 占用；请结束它，或选择另一个端口。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Programs ask a WMS for maps of any box, and that of this layer gives only its own tiles: let it assemble maps, in the layer's settings.</source>
        <translation>程序会向 WMS 请求任意范围的地图，而此图层的 WMS 只提供自己的瓦片：请在图层的设置中让它拼合地图。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Programs that ask for tiles by level, column and row expect Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>按层级、列和行请求瓦片的程序需要具有常用层级的 Web 墨卡托（EPSG:3857），而图层没有这样的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Publish TileMatrixSetLimits with the rows and columns that really have tiles, or answer a blank tile with status 200 for legal requests outside the data.</source>
        <translation>发布 TileMatrixSetLimits，写明真正有瓦片的行和列；或对数据之外的合法请求返回空白瓦片和状态 200。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Publish a layer, then let the client try again.</source>
        <translation>发布一个图层，然后让客户端重试。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Publish a layer; if there should be some, look into the log of the server.</source>
        <translation>发布一个图层；如果本应有图层，请查看服务器日志。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Publish one format a layer where you can.</source>
        <translation>尽可能每个图层只发布一种格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Put a cache in front of the service, or seed the one that it has.</source>
        <translation>在服务前面加缓存，或为现有缓存预先填充。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Put the document there, or name the right address, or leave the element out.</source>
        <translation>将文档放在那里，或写明正确的地址，或去掉该元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Put the link to the set in EPSG:3857 first, if most users look at web maps.</source>
        <translation>如果多数用户使用网络地图，请将 EPSG:3857 集合的链接放在最前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Put the picture there, or take the LegendURL out of the document.</source>
        <translation>将图片放在那里，或从文档中去掉 LegendURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Put the set that most clients shall use first. If one is part of the other, drop the link.</source>
        <translation>将多数客户端应使用的集合放在最前。如果一个是另一个的一部分，请去掉该链接。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>QGIS draws this layer: it is served only where QGIS runs</source>
        <translation>此图层由 QGIS 绘制：只有在 QGIS 运行时才提供</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>QGIS was run with this in our tests.</source>
        <translation>我们的测试用它运行了 QGIS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>Quadkeys name tiles of Web Mercator (EPSG:3857) with its usual levels, and the layer has no such tile matrix set.</source>
        <translation>四叉树键用于命名具有常用层级的 Web 墨卡托（EPSG:3857）瓦片，而图层没有这样的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Quadkeys, as Bing Maps has them</source>
        <translation>Bing Maps 式的四叉树键</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>RFC 3986: addresses are ASCII; clients and servers must agree on UTF-8 for the rest.</source>
        <translation>RFC 3986：地址是 ASCII；其余部分客户端和服务器必须一致使用 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>RFC 6838: media types are registered; JPEG's is image/jpeg, TIFF's is image/tiff.</source>
        <translation>RFC 6838：媒体类型是注册的；JPEG 的是 image/jpeg，TIFF 的是 image/tiff。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Read AcceptVersions, and refuse what does not list 1.0.0.</source>
        <translation>读取 AcceptVersions，并拒绝其中没有 1.0.0 的请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Refuse them with MissingParameterValue, InvalidParameterValue or TileOutOfRange.</source>
        <translation>以 MissingParameterValue、InvalidParameterValue 或 TileOutOfRange 拒绝它们。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Refuse unknown layers, tile matrix sets, tile matrices and formats: a client that asks for the wrong thing shows a wrong map and nobody notices.</source>
        <translation>拒绝未知的图层、瓦片矩阵集、瓦片矩阵和格式：请求错误内容的客户端会显示错误的地图，而无人察觉。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Remove one of them, or give it another identifier.</source>
        <translation>删除其中一个，或给它换个标识符。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Repair the way that fails, or take its addresses out of the document.</source>
        <translation>修复不可用的方式，或从文档中去掉它的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>ResourceURL has no {name} and no {other}.</source>
        <translation>ResourceURL 没有 {name}，也没有 {other}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>ResourceURL has no {name}.</source>
        <translation>ResourceURL 没有 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Rows count from the top, and the corner given is the top left one (6.1).</source>
        <translation>行从顶部计数，所给的角点是左上角（6.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/snippets.py"/>
        <source>Run it in a terminal; it saves one tile. PowerShell wants curl.exe for curl.</source>
        <translation>在终端中运行；它保存一个瓦片。在 PowerShell 中请用 curl.exe 代替 curl。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>SIS WebMap Manager: Configuration ▸ Add Layer ▸ WMTS, paste it as URL.</source>
        <translation>SIS WebMap Manager：Configuration ▸ Add Layer ▸ WMTS，作为 URL 粘贴。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>SQLite cannot open it; is it (or its -wal file) readable?</source>
        <translation>SQLite 无法打开它；它（或其 -wal 文件）可读吗？</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>SQLite says: {reason}</source>
        <translation>SQLite 报告：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Scale denominators and coordinates are decimals with a point, sizes are whole numbers without unit or separator (7.1.1; OWS 06-121r3, 10.2).</source>
        <translation>比例尺分母和坐标是带小数点的十进制数，大小是不带单位或分隔符的整数（7.1.1；OWS 06-121r3，10.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis_sets.py"/>
        <source>ScaleDenominator, TileWidth or TileHeight of {name} is no number</source>
        <translation>{name} 的 ScaleDenominator、TileWidth 或 TileHeight 不是数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>Sections names the parts that are wanted; a server may ignore it, and sends everything then (07-057r7, 7.1.1).</source>
        <translation>Sections 指明所需的部分；服务器可以忽略它，此时发送全部内容（07-057r7，7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Send 400 with the exception report by KVP and 404 for unknown resources, never 200 or 500.</source>
        <translation>以 KVP 请求时发送状态 400 和异常报告，资源未知时发送 404，绝不发送 200 或 500。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Access-Control-Allow-Origin: * with every answer of a public service, errors included.</source>
        <translation>公开服务的每个响应都发送 Access-Control-Allow-Origin: *，包括错误。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Cache-Control: max-age with tiles, or no-cache with an ETag if they change often.</source>
        <translation>瓦片发送 Cache-Control: max-age；如果经常变化，则发送 no-cache 和 ETag。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Send Cache-Control: max-age=86400, or what suits the data, and an ETag.</source>
        <translation>发送 Cache-Control: max-age=86400，或适合数据的值，以及 ETag。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Cache-Control: no-cache and an ETag with the document, or a max-age of some minutes.</source>
        <translation>文档发送 Cache-Control: no-cache 和 ETag，或几分钟的 max-age。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Cache-Control: no-cache, Expires with the time of the answer, and an ETag.</source>
        <translation>发送 Cache-Control: no-cache、带响应时间的 Expires 以及 ETag。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Send Content-Type: application/xml with exception reports.</source>
        <translation>异常报告发送 Content-Type: application/xml。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Send Content-Type: application/xml.</source>
        <translation>发送 Content-Type: application/xml。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>Send the media type of the picture: image/png, image/jpeg.</source>
        <translation>发送图片的媒体类型：image/png、image/jpeg。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>Send the media type that was asked for, or declare the one that is sent.</source>
        <translation>发送所请求的媒体类型，或声明实际发送的类型。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>ServiceMetadataURL is the address of the service metadata resource (10.1).</source>
        <translation>ServiceMetadataURL 是服务元数据资源的地址（10.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>Set MatrixWidth and MatrixHeight to the area's size divided by that of a tile, rounded up.</source>
        <translation>将 MatrixWidth 和 MatrixHeight 设为区域大小除以瓦片大小并向上取整。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's highest level to {last} and let it enlarge, or publish the layer up to level {level}: the bridge then enlarges what there is.</source>
        <translation>将客户端的最高层级设为 {last} 并让它放大，或将图层发布到层级 {level}：这样由本程序放大已有的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's level names (“matrix identifiers”) to {first} … {last}.</source>
        <translation>将客户端的层级名称（“matrix identifiers”）设为 {first} … {last}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Set the client's lowest level to {first}.</source>
        <translation>将客户端的最低层级设为 {first}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Set the client's style to {name!r}, or leave it empty.</source>
        <translation>将客户端的样式设为 {name!r}，或留空。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>Set the client's tile matrix set to {name!r}.</source>
        <translation>将客户端的瓦片矩阵集设为 {name!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Spell it as the standard does, move it to where it belongs, or remove it.</source>
        <translation>按标准拼写，移到其应在的位置，或删除它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Spell it {Style} or {TileMatrixSet}.</source>
        <translation>写作 {Style} 或 {TileMatrixSet}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Spell it {TileMatrix}, {TileRow} or {TileCol}.</source>
        <translation>写作 {TileMatrix}、{TileRow} 或 {TileCol}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>Strict WMTS 1.0.0</source>
        <translation>严格的 WMTS 1.0.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>SupportedCRS refers to a coordinate reference system by a URI (7.1.1), such as a URN of OGC: urn:ogc:def:crs:AUTHORITY:VERSION:CODE, the version may be empty (OGC 07-092r3).</source>
        <translation>SupportedCRS 以 URI 指明坐标参照系（7.1.1），例如 OGC 的 URN：urn:ogc:def:crs:AUTHORITY:VERSION:CODE，版本可以为空（OGC 07-092r3）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>Switch compression off for image/png, image/jpeg and image/webp: it only costs time.</source>
        <translation>对 image/png、image/jpeg 和 image/webp 关闭压缩：它只会浪费时间。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>Switch off “TMS”, “inverse Y” or “flip Y” in the client, or give it {TileRow} or {y} instead of {-y}.</source>
        <translation>在客户端中关闭“TMS”、“inverse Y”或“flip Y”，或给它 {TileRow} 或 {y} 而不是 {-y}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Switch the service on in the layer's settings, or choose another in the client.</source>
        <translation>在图层的设置中打开该服务，或在客户端中选择其他服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 10: TileMatrixSet refers to the Identifier of a TileMatrixSet of the Contents.</source>
        <translation>表 10：TileMatrixSet 引用 Contents 中某个 TileMatrixSet 的 Identifier。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 10: a TileMatrixSetLink tells of one tile matrix set of the layer.</source>
        <translation>表 10：一个 TileMatrixSetLink 说明图层的一个瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 13: the Identifier is an unambiguous name within the server.</source>
        <translation>表 13：Identifier 是服务器中无歧义的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 14: the Identifier is an unambiguous name within the tile matrix set.</source>
        <translation>表 14：Identifier 是瓦片矩阵集中无歧义的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 14: the Identifier of a tile matrix is any text.</source>
        <translation>表 14：瓦片矩阵的 Identifier 是任意文本。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 16: LayerRef refers to a Layer of the Contents.</source>
        <translation>表 16：LayerRef 引用 Contents 中的某个 Layer。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsOperationsMetadata.xsd: what can be asked, and where.</source>
        <translation>表 2，以及 OGC 06-121r3，owsOperationsMetadata.xsd：可以请求什么，以及在哪里请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsServiceIdentification.xsd: what a server says of itself.</source>
        <translation>表 2，以及 OGC 06-121r3，owsServiceIdentification.xsd：服务器对自身的说明。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2, and OGC 06-121r3, owsServiceProvider.xsd: who runs the server.</source>
        <translation>表 2，以及 OGC 06-121r3，owsServiceProvider.xsd：谁在运营服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 2: the Contents tell of layers and tile matrix sets.</source>
        <translation>表 2：Contents 描述图层和瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Table 3, and OGC 06-121r3, OnlineResourceType: ServiceMetadataURL is the document's address.</source>
        <translation>表 3，以及 OGC 06-121r3，OnlineResourceType：ServiceMetadataURL 是文档的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: ServiceMetadataURL is mandatory if the service can be asked by REST.</source>
        <translation>表 3：如果服务可以用 REST 请求，则 ServiceMetadataURL 是必需的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: the document is a Capabilities element.</source>
        <translation>表 3：文档是 Capabilities 元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 3: version is mandatory and is 1.0.0 for this standard.</source>
        <translation>表 3：version 是必需的，此标准的版本是 1.0.0。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetCapabilities is mandatory where operations are offered.</source>
        <translation>表 4：提供操作时必须有 GetCapabilities。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetEncoding is KVP, RESTful or SOAP, in this spelling.</source>
        <translation>表 4：GetEncoding 是 KVP、RESTful 或 SOAP，按此拼写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetEncoding tells how the address that it stands in is asked.</source>
        <translation>表 4：GetEncoding 说明其所在的地址如何请求。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: GetTile is mandatory unless the tiles are resources with URL templates.</source>
        <translation>表 4：除非瓦片是带 URL 模板的资源，否则必须有 GetTile。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Table 4: a Constraint GetEncoding says KVP, RESTful or SOAP; the OGC's test suite demands it.</source>
        <translation>表 4：Constraint GetEncoding 写明 KVP、RESTful 或 SOAP；OGC 的测试套件要求如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 5: the Contents describe the tile matrix sets that layers link to.</source>
        <translation>表 5：Contents 描述图层所链接的瓦片矩阵集。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 5: the Contents have the Layers that the server offers.</source>
        <translation>表 5：Contents 包含服务器提供的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Table 5: the Contents have the TileMatrixSets that the layers link to.</source>
        <translation>表 5：Contents 包含图层所链接的 TileMatrixSets。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: Format (InfoFormat) lists what tiles (feature info) can be had in.</source>
        <translation>表 6：Format（InfoFormat）列出可获取的瓦片（要素信息）格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: a Layer has one Format or more.</source>
        <translation>表 6：一个 Layer 有一个或多个 Format。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 6: a Layer has one Style or more.</source>
        <translation>表 6：一个 Layer 有一个或多个 Style。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>Table 6: a Layer has one TileMatrixSetLink or more.</source>
        <translation>表 6：一个 Layer 有一个或多个 TileMatrixSetLink。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Table 6: each Format is one that tiles can be had in.</source>
        <translation>表 6：每个 Format 都是可以获取瓦片的格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Table 6: the Identifier is an unambiguous name within the server.</source>
        <translation>表 6：Identifier 是服务器中无歧义的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: isDefault says which style is taken when none is asked for.</source>
        <translation>表 7：isDefault 说明未指定样式时采用哪个样式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: the Identifier is the unambiguous name of a style.</source>
        <translation>表 7：Identifier 是样式的无歧义名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 7: the Title is for people and free.</source>
        <translation>表 7：Title 供人阅读，内容不限。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 8: format is the media type of the legend's picture.</source>
        <translation>表 8：format 是图例图片的媒体类型。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Table 8: width and height are the size of the picture in pixels, positive whole numbers.</source>
        <translation>表 8：width 和 height 是以像素计的图片大小，为正整数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: Default is one of the values that can be asked for.</source>
        <translation>表 9：Default 是可以请求的值之一。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: Default is what is taken when a request names no value. It may be left out.</source>
        <translation>表 9：请求未给出值时采用 Default。它可以省略。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: a Dimension has one Value or more.</source>
        <translation>表 9：一个 Dimension 有一个或多个 Value。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: each Value is one that can be asked for.</source>
        <translation>表 9：每个 Value 都是可以请求的值。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Table 9: the Identifier is the unambiguous name of a dimension.</source>
        <translation>表 9：Identifier 是维度的无歧义名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Tables 6, 13 and 14: the Identifier is an unambiguous name within the server.</source>
        <translation>表 6、13 和 14：Identifier 是服务器中无歧义的名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Tell the server its public address (GeoServer: proxy base URL; MapProxy and MapCache: the address in the configuration, or the headers of the proxy in front).</source>
        <translation>告诉服务器其公开地址（GeoServer：代理基础 URL；MapProxy 和 MapCache：配置中的地址，或前置代理的标头）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The Contents have no Layer.</source>
        <translation>Contents 没有 Layer。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The Contents have no TileMatrixSet.</source>
        <translation>Contents 没有 TileMatrixSet。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>The Identifier is empty.</source>
        <translation>Identifier 为空。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The OGC's test suite for WMTS 1.0 demands wmtsGetCapabilities_response.xsd or wmts.xsd.</source>
        <translation>OGC 的 WMTS 1.0 测试套件要求 wmtsGetCapabilities_response.xsd 或 wmts.xsd。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The WMS is at /wms.</source>
        <translation>WMS 位于 /wms。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The address asks for nothing: it lacks SERVICE=WMTS and REQUEST=GetCapabilities.</source>
        <translation>该地址没有请求任何内容：缺少 SERVICE=WMTS 和 REQUEST=GetCapabilities。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>The address is {address}.</source>
        <translation>地址是 {address}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>The address stands in {name}.</source>
        <translation>地址写在 {name} 中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer is a picture in the format asked for (7.2).</source>
        <translation>响应是所请求格式的图片（7.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>The answer is in the InfoFormat asked for (7.3).</source>
        <translation>响应采用所请求的 InfoFormat（7.3）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer is in the format asked for (7.2).</source>
        <translation>响应采用所请求的格式（7.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>The answer's media type is that of the format asked for (7.2).</source>
        <translation>响应的媒体类型是所请求格式的媒体类型（7.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>The attribute is href, without a namespace.</source>
        <translation>属性是 href，没有命名空间。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The box is too small to show anything.</source>
        <translation>范围太小，无法显示任何内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>The charset of Content-Type counts before the XML declaration (RFC 7303, 3.2).</source>
        <translation>Content-Type 的 charset 优先于 XML 声明（RFC 7303，3.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks for level {level}; the source's tiles begin at level {first}.</source>
        <translation>客户端请求层级 {level}；数据源的瓦片从层级 {first} 开始。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks for level {level}; the source's tiles end at level {last}, so that it shows nothing when zoomed in further.</source>
        <translation>客户端请求层级 {level}；数据源的瓦片到层级 {last} 为止，因此继续放大时什么都不显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client asks for the format {name!r}; the layer is given as {formats}.</source>
        <translation>客户端请求格式 {name!r}；图层提供的格式为 {formats}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client asks for the layer {name!r}, but nothing is published.</source>
        <translation>客户端请求图层 {name!r}，但没有发布任何图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client asks what lies at a point, which this layer's source does not tell.</source>
        <translation>客户端询问某一点的内容，而此图层的数据源不提供。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client asks {where} that the layer has at level {level}: it does not heed the limits in the capabilities document.</source>
        <translation>客户端请求图层在层级 {level} {where}：它没有遵循能力文档中的范围限制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client calls this server by a name that it does not know.</source>
        <translation>客户端用此服务器不认识的名称称呼它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client counts rows from the bottom, as TMS does: it asks for row {row} where WMTS, which counts from the top, has row {flipped}.</source>
        <translation>客户端像 TMS 那样从底部计数行：它请求行 {row}，而从顶部计数的 WMTS 为行 {flipped}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client does not say which {name} it wants.</source>
        <translation>客户端没有说明需要哪个 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client looks for a WMS.</source>
        <translation>客户端在查找 WMS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client puts something before the level: {name!r}, where it is called {bare!r}.</source>
        <translation>客户端在层级之前加了内容：{name!r}，其名称应为 {bare!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The client sends data (POST); tiles and documents are had by GET.</source>
        <translation>客户端发送数据（POST）；瓦片和文档用 GET 获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client sends row and column the wrong way round: column {column}, row {row} is outside, column {row}, row {column} is inside.</source>
        <translation>客户端发送的行和列颠倒：列 {column}、行 {row} 在范围之外，列 {row}、行 {column} 在范围之内。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>The client uses another grid. Load the layer anew from its capabilities address, which says where it has tiles.</source>
        <translation>客户端使用了另一个网格。请从能力文档地址重新加载图层，该文档说明它在哪里有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The client's template is incomplete; let it read the capabilities document instead.</source>
        <translation>客户端的模板不完整；请让它改为读取能力文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>The corner is written {corner!r}; in {crs}, {axes}, that is easting {easting} and northing {northing}, and the tiles would cover {area}. The set makes sense with easting {right_easting} and northing {right_northing}</source>
        <translation>角点写作 {corner!r}；在 {crs}（{axes}）中即东坐标 {easting}、北坐标 {northing}，瓦片将覆盖 {area}。以东坐标 {right_easting}、北坐标 {right_northing} 解释该集合才合理</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>The corner {corner} is {offset:.3g} m beside the world's: at level {level} that is {drift:.1f} pixels.</source>
        <translation>角点 {corner} 偏离世界角点 {offset:.3g} 米：在层级 {level} 即 {drift:.1f} 像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_capabilities.py"/>
        <source>The current updateSequence is {number}.</source>
        <translation>当前的 updateSequence 是 {number}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>The default of {name}, {default}, is none of {values}.</source>
        <translation>{name} 的默认值 {default} 不在{values}之中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>The default style is called default for it.</source>
        <translation>对它而言，默认样式名为 default。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>The dimension is called {name}.</source>
        <translation>维度名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>The document names the addresses to be asked (7.1.1); each redirect doubles the time.</source>
        <translation>文档给出要请求的地址（7.1.1）；每次重定向都会使时间加倍。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>The document's is {sequence}; to {number} it answers {answer}.</source>
        <translation>文档的为 {sequence}；对 {number} 的响应是 {answer}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>The encoding is {name}.</source>
        <translation>编码是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>The first attribute is {name}.</source>
        <translation>第一个属性是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The first format is {name}.</source>
        <translation>第一个格式是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The first of them is {name}.</source>
        <translation>其中第一个是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The first two numbers of BBOX have to be less than the other two.</source>
        <translation>BBOX 的前两个数必须小于后两个数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The format is {name}.</source>
        <translation>格式是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>The grid has no row {row} at level {level}.</source>
        <translation>网格在层级 {level} 没有行 {row}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>The layer has no TileMatrixSetLink that names a tile matrix set.</source>
        <translation>图层没有指明瓦片矩阵集的 TileMatrixSetLink。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>The layer has no format {text!r}; it has {offered}.</source>
        <translation>图层没有格式 {text!r}；它有 {offered}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>The layer has no level {level}.</source>
        <translation>图层没有层级 {level}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>The layer has no tile at column {column}, row {row} there.</source>
        <translation>图层在那里的列 {column}、行 {row} 没有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>The layer has no tile matrix set {name!r}.</source>
        <translation>图层没有瓦片矩阵集 {name!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>The layer has no {listing} {name}.</source>
        <translation>图层没有 {listing} {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml.py"/>
        <source>The layer has nothing at {level}/{column}/{row}.</source>
        <translation>图层在 {level}/{column}/{row} 没有内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {layer} cannot be asked in the style {style}.</source>
        <translation>图层 {layer} 不能以样式 {style} 查询。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer {layer} gives only maps that are just one of its tiles, and the client asked for another.</source>
        <translation>图层 {layer} 只提供恰为其一个瓦片的地图，而客户端请求了其他地图。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_parts.py"/>
        <source>The layer {layer} gives only maps that are just one of its tiles; ask for the box and the size of one, or use its WMTS.</source>
        <translation>图层 {layer} 只提供恰为其一个瓦片的地图；请按瓦片的范围和大小请求，或使用其 WMTS。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>The layer {layer} has no feature info.</source>
        <translation>图层 {layer} 没有要素信息。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>The layer {layer} has no grid {grid!r}.</source>
        <translation>图层 {layer} 没有网格 {grid!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The layer {layer} has no style {name!r}. There is {names}.</source>
        <translation>图层 {layer} 没有样式 {name!r}。可用的有 {names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The layer {layer} has no style {text!r}.</source>
        <translation>图层 {layer} 没有样式 {text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>The layer {layer} is not published in the tile matrix set {name!r}. There is {names}.</source>
        <translation>图层 {layer} 没有在瓦片矩阵集 {name!r} 中发布。可用的有 {names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer {layer} is not to be had by this service ({service}): it is switched off for it.</source>
        <translation>图层 {layer} 不能通过此服务（{service}）获取：已对其关闭。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/one_layer.py"/>
        <source>The layer {layer} is not to be had by this service.</source>
        <translation>图层 {layer} 不能通过此服务获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {name} cannot be asked.</source>
        <translation>图层 {name} 不能查询。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>The layer {name} is not on the map.</source>
        <translation>图层 {name} 不在地图上。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The layer's source leads back to this server, so that it asked itself.</source>
        <translation>图层的数据源又指向此服务器，因此它在请求自己。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_legend.py"/>
        <source>The legend cannot be shown: {reason}.</source>
        <translation>无法显示图例：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms_documents.py"/>
        <source>The levels of {name} have different lower edges: TMS cannot count them.</source>
        <translation>{name} 各层级的下边缘不同：TMS 无法对其计数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the TileMatrixSetLimits are wider than the data.</source>
        <translation>可能的原因：TileMatrixSetLimits 大于数据的范围。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the document has no usable TileMatrixSetLimits, so that the whole tile matrix may be asked for.</source>
        <translation>可能的原因：文档没有可用的 TileMatrixSetLimits，因此可以请求整个瓦片矩阵。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The likely cause: the document has no usable TileMatrixSetLimits, so that the whole tile matrix may be asked for; {outside}.</source>
        <translation>可能的原因：文档没有可用的 TileMatrixSetLimits，因此可以请求整个瓦片矩阵；{outside}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>The limits allow {requests}</source>
        <translation>范围限制允许 {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>The limits say {declared}, but tiles were seen at {places} beyond, such as column {column}, row {row}; in all, tiles were found in {limits}.</source>
        <translation>范围限制为 {declared}，但在其外的{places}看到瓦片，例如列 {column}、行 {row}；瓦片总共位于 {limits}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_map.py"/>
        <source>The map cannot be drawn: {reason}.</source>
        <translation>无法绘制地图：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>The media type of an exception report is that of XML (OWS 06-121r3, 8).</source>
        <translation>异常报告的媒体类型是 XML 的媒体类型（OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>The median of {tiles} took {middle}.</source>
        <translation>{tiles}的用时中位数为 {middle}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/hand_over.py"/>
        <source>The other server of the port does not answer.</source>
        <translation>端口的另一服务器没有响应。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The parameter REQUEST is missing.</source>
        <translation>缺少参数 REQUEST。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The parameter VERSION is missing.</source>
        <translation>缺少参数 VERSION。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/exception_report.py"/>
        <source>The parameter {name} is missing or empty.</source>
        <translation>参数 {name} 缺失或为空。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>The parameter {name} is missing.</source>
        <translation>缺少参数 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>The real program was run with this in our tests.</source>
        <translation>我们的测试用它运行了真实的程序。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The root element is in no namespace.</source>
        <translation>根元素没有命名空间。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The root element is in the namespace {name}.</source>
        <translation>根元素的命名空间是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}.</source>
        <translation>{what}也是如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}: {names} and others.</source>
        <translation>{what}也是如此：{names} 等。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same in {what}: {names}.</source>
        <translation>{what}也是如此：{names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same once more.</source>
        <translation>还有一次如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>The same {count:,} times more.</source>
        <translation>还有 {count:,} 次如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema of OGC 06-121r3 demands ows:ProviderName and ows:ServiceContact of a provider, and an ows:Keyword in each list of them.</source>
        <translation>OGC 06-121r3 的模式要求提供者有 ows:ProviderName 和 ows:ServiceContact，关键词列表中各有一个 ows:Keyword。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: a template has characters of RFC 3986, braces, and % with two digits.</source>
        <translation>WMTS 的模式：模板由 RFC 3986 的字符、花括号以及 % 加两位数字组成。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: format, resourceType and template of a ResourceURL are mandatory.</source>
        <translation>WMTS 的模式：ResourceURL 的 format、resourceType 和 template 是必需的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>The schema of WMTS: identifiers are texts, in which every blank counts.</source>
        <translation>WMTS 的模式：标识符是文本，其中每个空格都有意义。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The schema of WMTS: isDefault is a boolean, written true or false.</source>
        <translation>WMTS 的模式：isDefault 是布尔值，写作 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The schema of WMTS: resourceType is tile or FeatureInfo.</source>
        <translation>WMTS 的模式：resourceType 是 tile 或 FeatureInfo。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd and the tables of clause 7.1.1 say which elements there must be.</source>
        <translation>模式 wmtsGetCapabilities_response.xsd 和第 7.1.1 条的各表规定了必须有哪些元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says how often elements may stand.</source>
        <translation>模式 wmtsGetCapabilities_response.xsd 规定了元素可以出现的次数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says in which order elements stand.</source>
        <translation>模式 wmtsGetCapabilities_response.xsd 规定了元素的顺序。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>The schema wmtsGetCapabilities_response.xsd says which elements may stand where, and how they are spelled.</source>
        <translation>模式 wmtsGetCapabilities_response.xsd 规定了哪些元素可以出现在哪里以及如何拼写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The server answered with status {status}.</source>
        <translation>服务器以状态 {status} 响应。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set is called {set}, but {reason}.</source>
        <translation>该集合名为 {set}，但{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set is called {set}; its CRS is {crs}.</source>
        <translation>该集合名为 {set}；其 CRS 是 {crs}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>The set names {name}, but {reasons}.</source>
        <translation>该集合注明 {name}，但{reasons}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The source did not give the tile in time: {reason}.</source>
        <translation>数据源没有及时给出瓦片：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>The source did not give the tile: {reason}.</source>
        <translation>数据源没有给出瓦片：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>The standard knows no bound, but clients count pixels in 32 bits with a sign.</source>
        <translation>标准没有规定上限，但客户端用 32 位有符号整数计数像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>The standard knows no bound.</source>
        <translation>标准没有规定上限。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The style is {name}.</source>
        <translation>样式是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>The style {name} has the title {title}.</source>
        <translation>样式 {name} 的标题是 {title}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>The style {style} has no feature info.</source>
        <translation>样式 {style} 没有要素信息。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>The tiles of {name} have no quadkeys: they are no quarters of each other.</source>
        <translation>{name} 的瓦片没有四叉树键：它们之间不是四分关系。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The type is {name}.</source>
        <translation>类型是 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>The value of {name} {fault}.</source>
        <translation>{name} 的值{fault}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>The variable is {name}, not {right}.</source>
        <translation>变量是 {name}，而不是 {right}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>The version is {version}.</source>
        <translation>版本是 {version}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_origin.py"/>
        <source>There are no tiles of the style {style}.</source>
        <translation>没有样式 {style} 的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There are not both of {I} and {J}.</source>
        <translation>没有同时具备 {I} 和 {J}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There are templates for {formats}.</source>
        <translation>有 {formats} 的模板。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>There are {count} defaults: {names}.</source>
        <translation>有 {count} 个默认样式：{names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There are {count} layers, but {styles} styles.</source>
        <translation>有 {count} 个图层，却有 {styles} 个样式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>There are {one} and {other}.</source>
        <translation>有 {one} 和 {other}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There is no Format.</source>
        <translation>没有 Format。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>There is no GetEncoding.</source>
        <translation>没有 GetEncoding。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>There is no GetTile for KVP, and the layer has no ResourceURL for tiles.</source>
        <translation>没有 KVP 的 GetTile，图层也没有瓦片的 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>There is no ResourceURL for {name}.</source>
        <translation>没有 {name} 的 ResourceURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no ServiceMetadataURL with an address.</source>
        <translation>没有带地址的 ServiceMetadataURL。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>There is no Style.</source>
        <translation>没有 Style。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>There is no capabilities document at {path}.</source>
        <translation>{path} 处没有能力文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_info.py"/>
        <source>There is no feature info at level {level}, only pictures.</source>
        <translation>层级 {level} 没有要素信息，只有图片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>There is no format for the extension {extension!r}.</source>
        <translation>扩展名 {extension!r} 没有对应的格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no format {text!r}; there are {offered}.</source>
        <translation>没有格式 {text!r}；可用的有 {offered}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>There is no info format for the extension {extension!r}.</source>
        <translation>扩展名 {extension!r} 没有对应的信息格式。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>There is no info format {text!r}; there are {offered}.</source>
        <translation>没有信息格式 {text!r}；可用的有 {offered}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>There is no layer {layer!r} here.</source>
        <translation>这里没有图层 {layer!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no layer {name!r} here.</source>
        <translation>这里没有图层 {name!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>There is no layer {name!r}; it was removed, renamed, or never there. There is {names}.</source>
        <translation>没有图层 {name!r}；它被移除、改名，或从未存在。可用的有 {names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no layer {name}.</source>
        <translation>没有图层 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_legend.py"/>
        <source>There is no legend of a style {style!r}.</source>
        <translation>没有样式 {style!r} 的图例。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>There is no level {level}.</source>
        <translation>没有层级 {level}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>There is no level {name!r}; the layer's levels are called {first} to {last}.</source>
        <translation>没有层级 {name!r}；图层的层级名为 {first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>There is no operation {request!r}.</source>
        <translation>没有操作 {request!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no resampling {name!r}; there are {offered}.</source>
        <translation>没有重采样方式 {name!r}；可用的有 {offered}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>There is no section {name!r}; there are {offered}.</source>
        <translation>没有部分 {name!r}；可用的有 {offered}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/corrected.py"/>
        <source>There is no such document here; addresses are /corrected/{id}/wmts.</source>
        <translation>这里没有这样的文档；地址为 /corrected/{id}/wmts。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/one_layer.py"/>
        <source>There is no such layer here; addresses are /layers/{layer}/wmts.</source>
        <translation>这里没有这样的图层；地址为 /layers/{layer}/wmts。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/application.py"/>
        <source>There is no such service of this layer.</source>
        <translation>此图层没有这样的服务。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>There is no tile beyond the pole.</source>
        <translation>极点之外没有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_tile.py"/>
        <source>There is no tile here: {reason}.</source>
        <translation>这里没有瓦片：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no tile matrix set {name}.</source>
        <translation>没有瓦片矩阵集 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>There is no tile matrix set {name}; there is a {near}.</source>
        <translation>没有瓦片矩阵集 {name}；有 {near}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>There is no tile matrix {name!r} in {grid}; there are {first} to {last}.</source>
        <translation>{grid} 中没有瓦片矩阵 {name!r}；有 {first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is no variable for the dimension {name}.</source>
        <translation>没有维度 {name} 的变量。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>There is no version {version} of TMS here; {known} there is.</source>
        <translation>这里没有 TMS 的版本 {version}；可用的有 {known}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no version.</source>
        <translation>没有版本。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>There is no xsi:schemaLocation.</source>
        <translation>没有 xsi:schemaLocation。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>There is no {name} {value!r}.</source>
        <translation>没有 {name} {value!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is no {name}.</source>
        <translation>没有 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>There is nothing at {path}.</source>
        <translation>{path} 处没有内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>There is nothing for {dimension} {value!r}. There is {values}.</source>
        <translation>没有 {dimension} {value!r} 的内容。可用的有 {values}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is the variable {name}.</source>
        <translation>有变量 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>There is {character!r} in {template}.</source>
        <translation>{template} 中有 {character!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/words.py"/>
        <source>This follows public documentation; the program itself was not run.</source>
        <translation>这依据公开文档；程序本身没有运行过。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>This is WMS 1.3.0 and 1.1.1, not {version!r}.</source>
        <translation>这是 WMS 1.3.0 和 1.1.1，而不是 {version!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_kvp.py"/>
        <source>This is WMTS 1.0.0, not {version!r}.</source>
        <translation>这是 WMTS 1.0.0，而不是 {version!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms.py"/>
        <source>This is a WMS, not {service!r}.</source>
        <translation>这是 WMS，而不是 {service!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_kvp.py"/>
        <source>This is a WMTS, not {service!r}.</source>
        <translation>这是 WMTS，而不是 {service!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>This is not the address of a tile; the capabilities document has them.</source>
        <translation>这不是瓦片的地址；能力文档中有这些地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_capabilities.py"/>
        <source>This server speaks WMTS 1.0.0, none of {names}.</source>
        <translation>此服务器支持 WMTS 1.0.0，而不支持 {names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/application.py"/>
        <source>This server was asked by itself: a layer's source leads back to it.</source>
        <translation>此服务器被它自己请求：某个图层的数据源又指向它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>This user may not listen on port {port}; choose one above 1023.</source>
        <translation>此用户不得在端口 {port} 上监听；请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tilejson.py"/>
        <source>TileJSON is for Web Mercator alone; this grid is in {crs}.</source>
        <translation>TileJSON 只适用于 Web 墨卡托；此网格采用 {crs}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tilejson.py"/>
        <source>TileJSON is for the tiles of web maps alone; those of {name} lie elsewhere.</source>
        <translation>TileJSON 只适用于网络地图的瓦片；{name} 的瓦片位于别处。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>TileMatrixSetLimits has no entry for {name}</source>
        <translation>TileMatrixSetLimits 没有 {name} 的条目</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>TileWidth and TileHeight are the size of a tile in pixels (6.1).</source>
        <translation>TileWidth 和 TileHeight 是以像素计的瓦片大小（6.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tms.py"/>
        <source>Tiles are at {layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}.</source>
        <translation>瓦片位于 {layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Tiles of level {level} are {width} by {height} pixels, of {first} {first_width} by {first_height}.</source>
        <translation>层级 {level} 的瓦片为 {width} × {height} 像素，{first} 的为 {first_width} × {first_height}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Tiles of level {level} are {width} by {height} pixels.</source>
        <translation>层级 {level} 的瓦片为 {width} × {height} 像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Tiles, matrices and scale denominators are positive (6.1 and 7.1.1).</source>
        <translation>瓦片、矩阵和比例尺分母都是正数（6.1 和 7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>To AcceptVersions=9.9.9 it answers {answer}.</source>
        <translation>对 AcceptVersions=9.9.9 的响应是 {answer}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>To Sections=Contents it answers {answer}.</source>
        <translation>对 Sections=Contents 的响应是 {answer}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>To be read, it had to be mended: {repair}.</source>
        <translation>为了读取它，必须进行修复：{repair}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>To have a certain layer checked, name it.</source>
        <translation>如需检查某个图层，请指明它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>To {origin} it sends {names} with Access-Control-Allow-Origin: {said}.</source>
        <translation>向 {origin} 发送的 {names} 带有 Access-Control-Allow-Origin：{said}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>To {origin} it sends {names} without a word of it.</source>
        <translation>向 {origin} 发送的 {names} 没有 Access-Control-Allow-Origin。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Too many requests were waiting, mostly for a source that is slow or down.</source>
        <translation>等待的请求过多，多数在等待缓慢或停机的数据源。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis_sets.py"/>
        <source>TopLeftCorner of {name} must be two numbers with one blank between and nothing else, before QGIS 3.44 ({corner!r})</source>
        <translation>在 QGIS 3.44 之前，{name} 的 TopLeftCorner 必须是中间一个空格、此外什么都没有的两个数（{corner!r}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Unknown styles, missing parameters and tiles out of range are refused (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>未知的样式、缺少的参数和超出范围的瓦片会被拒绝（07-057r7，7.2 和 7.3；OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>Use 127.0.0.1 or localhost in the address, or allow the name: among the host names in the options of WMTS Bridge in QGIS, or by --allow-host NAME.</source>
        <translation>在地址中使用 127.0.0.1 或 localhost，或允许该名称：在 QGIS 中 WMTS Bridge 选项的主机名里添加，或使用 --allow-host NAME。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Use MissingParameterValue, InvalidParameterValue, TileOutOfRange, OperationNotSupported.</source>
        <translation>使用 MissingParameterValue、InvalidParameterValue、TileOutOfRange、OperationNotSupported。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>Use letters without accents, digits and underscores only.</source>
        <translation>只使用不带重音的字母、数字和下划线。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Use letters without accents; write the name as people know it in the title.</source>
        <translation>使用不带重音的字母；将人们熟悉的名称写在标题中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>Use letters, digits and . _ - : only, and accept the old name in requests, too.</source>
        <translation>只使用字母、数字和 . _ - :，并在请求中也接受旧名称。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>Use one tile size in a set, and a second set for the other size.</source>
        <translation>一个集合使用一种瓦片大小，另一种大小使用第二个集合。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>W3C Mixed Content: what a page from https loads by http may be blocked.</source>
        <translation>W3C Mixed Content：https 页面通过 http 加载的内容可能被阻止。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>WMTS 1.0.0 uses OWS Common 1.1: http://www.opengis.net/ows/1.1 (07-057r7, 2).</source>
        <translation>WMTS 1.0.0 使用 OWS Common 1.1：http://www.opengis.net/ows/1.1（07-057r7，2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_rest.py"/>
        <source>WMTS addresses start with /wmts/1.0.0/.</source>
        <translation>WMTS 的地址以 /wmts/1.0.0/ 开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>WMTS's own elements are in http://www.opengis.net/wmts/1.0, those of OWS Common 1.1 in http://www.opengis.net/ows/1.1 (OGC 06-121r3).</source>
        <translation>WMTS 自身的元素在 http://www.opengis.net/wmts/1.0 中，OWS Common 1.1 的元素在 http://www.opengis.net/ows/1.1 中（OGC 06-121r3）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>WMTS's own elements carry a prefix</source>
        <translation>WMTS 自身的元素带有前缀</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>What does not exist is refused with an exception (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).</source>
        <translation>不存在的内容以异常拒绝（07-057r7，7.2 和 7.3；OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>Whatever lies inside the limits, or the tile matrix, may be asked for (7.1.1, 7.2).</source>
        <translation>凡在范围限制或瓦片矩阵之内的都可以请求（7.1.1，7.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Where OpenLayers is to find a style by its identifier: make the title equal.</source>
        <translation>如果要让 OpenLayers 按标识符找到样式：使标题与其相同。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>Widen the limits if there are tiles beyond; else correct the box.</source>
        <translation>如果范围限制之外还有瓦片，则扩大范围限制；否则更正边界框。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>Widen the limits to the rows and columns that hold tiles; the corrected document has them.</source>
        <translation>将范围限制扩大到有瓦片的行和列；修正后的文档中已有。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>With no-store nobody may keep the answer (RFC 9111, 5.2.2.5).</source>
        <translation>有 no-store 时，任何人都不得保留响应（RFC 9111，5.2.2.5）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>With sErViCe and rEqUeSt it answers {answer}.</source>
        <translation>对 sErViCe 和 rEqUeSt 的响应是 {answer}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>Without Cache-Control and Expires a client decides itself (RFC 9111, 4.2.2).</source>
        <translation>没有 Cache-Control 和 Expires 时由客户端自行决定（RFC 9111，4.2.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Without limits, the document allows {requests}</source>
        <translation>没有范围限制时，文档允许 {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>Without usable limits, the document allows {requests}</source>
        <translation>没有可用的范围限制时，文档允许 {requests}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write -180 and 180 if clients shall find the layer.</source>
        <translation>如果要让客户端找到图层，请写 -180 和 180。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write &lt;Capabilities&gt;, with a capital letter.</source>
        <translation>写作 &lt;Capabilities&gt;，首字母大写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>Write ExceptionReport in the namespace http://www.opengis.net/ows/1.1.</source>
        <translation>在命名空间 http://www.opengis.net/ows/1.1 中书写 ExceptionReport。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write KVP or RESTful.</source>
        <translation>写作 KVP 或 RESTful。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Write WMTS's own elements without a prefix, and those of OWS Common with `ows:`.</source>
        <translation>WMTS 自身的元素不带前缀，OWS Common 的元素带 `ows:`。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>Write a TileMatrixSetLink for each tile matrix set.</source>
        <translation>为每个瓦片矩阵集写一个 TileMatrixSetLink。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write an ows:Get for each encoding, with one ows:Value each.</source>
        <translation>为每种编码写一个 ows:Get，各带一个 ows:Value。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write blanks as %20, and letters beyond ASCII as % with the digits of their UTF-8.</source>
        <translation>空格写作 %20，ASCII 之外的字母写作 % 加其 UTF-8 数字。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write degrees: -180 to 180 for longitude, -90 to 90 for latitude.</source>
        <translation>写度数：经度 -180 到 180，纬度 -90 到 90。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on it.</source>
        <translation>在其上写 isDefault="true"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on one of them only.</source>
        <translation>只在其中一个上写 isDefault="true"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true" on one of them.</source>
        <translation>在其中一个上写 isDefault="true"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write isDefault="true", or leave it out.</source>
        <translation>写 isDefault="true"，或省略它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write it in another way, if it matters.</source>
        <translation>如有必要，请换一种写法。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>Write longitude before latitude in both corners.</source>
        <translation>两个角点都将经度写在纬度之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Write scale denominators with all digits that a double has, up to 17.</source>
        <translation>比例尺分母写出双精度数的全部数字，最多 17 位。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write the SupportedCRS of a linked tile matrix set into crs, letter by letter.</source>
        <translation>将所链接瓦片矩阵集的 SupportedCRS 逐字写入 crs。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write the URN instead: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>改写为 URN：urn:ogc:def:crs:EPSG::3857。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write the URN, and the corner in the order of the system's axes: urn:ogc:def:crs:EPSG::4326 with the corner 90 -180.</source>
        <translation>写 URN，并按坐标系的轴顺序书写角点：urn:ogc:def:crs:EPSG::4326，角点为 90 -180。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Write the absolute address.</source>
        <translation>写绝对地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>Write the address with http:// or https:// and the host.</source>
        <translation>写带有 http:// 或 https:// 以及主机的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>Write the corner with all its digits: -20037508.342789244 20037508.342789244 in EPSG:3857.</source>
        <translation>写出角点的全部数字：EPSG:3857 中为 -20037508.342789244 20037508.342789244。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write the document in UTF-8 and declare &lt;?xml version="1.0" encoding="UTF-8"?&gt;.</source>
        <translation>以 UTF-8 书写文档，并声明 &lt;?xml version="1.0" encoding="UTF-8"?&gt;。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>Write the elements in the order of the schema.</source>
        <translation>按模式的顺序书写元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the format first that suits the layer best; for layers with transparency, image/png.</source>
        <translation>将最适合该图层的格式写在最前；有透明的图层用 image/png。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write the identifier of the layer itself into the template.</source>
        <translation>将图层自身的标识符写入模板。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>Write the identifiers of the levels letter by letter: 3, not g:3 (MapCache writes these, and counts their rows from the bottom if its grid does), or leave the limits out.</source>
        <translation>逐字书写层级的标识符：3，而不是 g:3（MapCache 会这样写，并且在其网格从底部计数时也从底部计数行），或去掉范围限制。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the media type: image/png, image/jpeg, text/html and so on.</source>
        <translation>写媒体类型：image/png、image/jpeg、text/html 等。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write the ows:Get for KVP before the one for REST.</source>
        <translation>将 KVP 的 ows:Get 写在 REST 的之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>Write the plain number, with a point before the decimals and nothing else: 559082264.0287178.</source>
        <translation>只写数字，小数前用点，此外什么都不写：559082264.0287178。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>Write the registered media type, and accept the old spelling in requests, too.</source>
        <translation>写注册的媒体类型，并在请求中也接受旧的拼写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write the text on one line with its tags, without blanks.</source>
        <translation>将文本与其标签写在同一行，不带空白。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>Write the true corners.</source>
        <translation>写真实的角点。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>Write the true size, or leave it out.</source>
        <translation>写真实的大小，或省略它。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>Write the two numbers with one blank between, on one line with the tags.</source>
        <translation>两个数之间写一个空格，并与标签在同一行。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>Write tile or FeatureInfo, in this spelling.</source>
        <translation>写作 tile 或 FeatureInfo，按此拼写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>Write two colons before the code: urn:ogc:def:crs:EPSG::3857.</source>
        <translation>在代码前写两个冒号：urn:ogc:def:crs:EPSG::3857。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>Write version="1.0.0" on the root element.</source>
        <translation>在根元素上写 version="1.0.0"。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>Write xlink:href before the other attributes of ows:Get.</source>
        <translation>将 xlink:href 写在 ows:Get 的其他属性之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>Write xlink:href.</source>
        <translation>写 xlink:href。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>XML is labelled application/xml (RFC 7303, 9.1).</source>
        <translation>XML 标为 application/xml（RFC 7303，9.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/programs.py"/>
        <source>XYZ tiles</source>
        <translation>XYZ 瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>a "no data" picture is sent where there is no tile</source>
        <translation>没有瓦片的地方发送了“无数据”图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a BoundingBox does not say in which CRS it is, or in one that is unknown</source>
        <translation>BoundingBox 没有说明采用哪个 CRS，或 CRS 未知</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a JSON document</source>
        <translation>JSON 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>a KVP address does not end with ? or &amp;</source>
        <translation>KVP 地址不以 ? 或 &amp; 结尾</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/client_names.py"/>
        <source>a Python program</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a ResourceURL lacks its format or its type</source>
        <translation>ResourceURL 缺少格式或类型</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>a TopLeftCorner has too few digits</source>
        <translation>TopLeftCorner 的数字位数太少</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>a TopLeftCorner is another corner of the world</source>
        <translation>TopLeftCorner 是世界的另一个角</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template does not say all of where a tile is</source>
        <translation>URL 模板没有完整说明瓦片的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template for feature info does not say which pixel</source>
        <translation>要素信息的 URL 模板没有说明是哪个像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a URL template has a format that the layer does not list</source>
        <translation>URL 模板有图层未列出的格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has a variable for the layer</source>
        <translation>URL 模板有图层的变量</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has a variable that nothing gives a value</source>
        <translation>URL 模板有无从取值的变量</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has characters that addresses cannot have</source>
        <translation>URL 模板有地址中不允许的字符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a URL template has no variable for a dimension of the layer</source>
        <translation>URL 模板没有图层某个维度的变量</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>a URL template was left out, since it is no web address: {text}</source>
        <translation>去掉了一个 URL 模板，因为它不是网址：{text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>a WGS84BoundingBox has latitude before longitude</source>
        <translation>WGS84BoundingBox 将纬度写在经度之前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a WGS84BoundingBox reaches across 180 degrees of longitude</source>
        <translation>WGS84BoundingBox 跨越 180 度经线</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a WGS84BoundingBox reaches beyond the earth</source>
        <translation>WGS84BoundingBox 超出地球范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>a body</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a box has no area</source>
        <translation>边界框没有面积</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>a box in {name} was left out: its CRS is unknown, or it is no box</source>
        <translation>去掉了 {name} 中的一个边界框：其 CRS 未知，或它不是边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that clients need was added</source>
        <translation>添加了客户端需要的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that is none was removed</source>
        <translation>删除了不成立的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>a box that is none, or in a CRS that is not known, was removed</source>
        <translation>删除了不成立或 CRS 未知的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>a cell is {size:.10g} instead of a round number</source>
        <translation>一个像元是 {size:.10g}，而不是整数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>a cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a comment says that the level has no tiles</source>
        <translation>注释说明该层级没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_text.py"/>
        <source>a coordinate or scale is {value}, not a number</source>
        <translation>坐标或比例尺是 {value}，不是数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a corner is not two numbers with one blank between and none around</source>
        <translation>角点不是中间一个空格、两边没有空格的两个数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a corner of it is out of all bounds</source>
        <translation>其一个角点超出一切合理范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>a description for people lacks a part</source>
        <translation>供人阅读的描述缺少一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>a dimension called {name} was left out: it cannot be asked for</source>
        <translation>去掉了名为 {name} 的维度：无法请求它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension has no default</source>
        <translation>维度没有默认值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension has no value</source>
        <translation>维度没有值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a dimension is called as a parameter that each request has</source>
        <translation>维度与每个请求都有的参数同名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format is a misspelled media type</source>
        <translation>格式是拼写错误的媒体类型</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format is not a media type</source>
        <translation>格式不是媒体类型</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format of a layer stands there more than once</source>
        <translation>图层的某种格式出现多次</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a format of a layer with URL templates has none</source>
        <translation>有 URL 模板的图层，其某种格式没有模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a format that a layer declares does not work</source>
        <translation>图层声明的某种格式不可用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a layer does not say where it lies</source>
        <translation>图层没有说明它的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a layer has URL templates for tiles of several formats</source>
        <translation>图层有多种格式的瓦片 URL 模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer has Web Mercator, but its first link is to another set</source>
        <translation>图层有 Web 墨卡托，但其第一个链接是另一个集合</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>a layer has boxes, but no WGS84BoundingBox</source>
        <translation>图层有边界框，但没有 WGS84BoundingBox</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer has more than two dimensions</source>
        <translation>图层有两个以上的维度</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>a layer has no format</source>
        <translation>图层没有格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a layer has no style</source>
        <translation>图层没有样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>a layer has several tile matrix sets in one coordinate reference system</source>
        <translation>图层在同一坐标参照系中有多个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer has tiles in no tile matrix set</source>
        <translation>图层在任何瓦片矩阵集中都没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>a layer is in no CRS that web clients know by themselves</source>
        <translation>图层没有采用网络客户端自身认识的 CRS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer is linked to a tile matrix set that the document does not describe</source>
        <translation>图层链接到文档没有描述的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a layer is linked to the same tile matrix set more than once</source>
        <translation>图层多次链接到同一瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>a layer is much smaller than its tile matrix set, and has no limits</source>
        <translation>图层远小于其瓦片矩阵集，却没有范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a layer lies outside of its tile matrix set</source>
        <translation>图层位于其瓦片矩阵集之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a layer reaches beyond its tile matrix set</source>
        <translation>图层超出其瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>a layer with neither identifier nor title was left out</source>
        <translation>去掉了一个既无标识符也无标题的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a layer's tiles come in one of the ways that are offered, and not in the other</source>
        <translation>图层的瓦片通过一种提供的方式可以获取，通过另一种则不能</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend cannot be had, or is no picture</source>
        <translation>图例无法获取，或不是图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a legend does not say which format it has</source>
        <translation>图例没有说明其格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a legend has a width or height that cannot be</source>
        <translation>图例的宽度或高度不可能成立</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend has another format than is declared</source>
        <translation>图例的格式与声明的不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>a legend has another size than is declared</source>
        <translation>图例的大小与声明的不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>a legend was left out, since it has no web address</source>
        <translation>去掉了一个图例，因为它没有网址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>a level covers less than others of its tile matrix set do</source>
        <translation>某个层级覆盖的范围小于其瓦片矩阵集的其他层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>a level has limits twice</source>
        <translation>某个层级有两次范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>a level that the document offers has no tiles</source>
        <translation>文档提供的某个层级没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a link to a tile matrix set that is not described was removed</source>
        <translation>删除了一个指向未描述的瓦片矩阵集的链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>a list of limits is empty</source>
        <translation>范围限制列表为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a list of limits that says nothing true was removed</source>
        <translation>删除了一个没有真实内容的范围限制列表</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a name or an address has the letters ows: in it</source>
        <translation>名称或地址中含有 ows:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>a number has {count} digits</source>
        <translation>一个数有 {count} 位数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>a number in the settings of a layer is infinite</source>
        <translation>图层设置中有一个无穷大的数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a number of too many digits</source>
        <translation>位数过多的数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>a picture of {width} by {height} pixels cannot be made or read here</source>
        <translation>这里无法制作或读取 {width} × {height} 像素的图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/client_names.py"/>
        <source>a program without a name</source>
        <translation>没有名称的程序</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>a relative address was made absolute</source>
        <translation>将一个相对地址改为绝对地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>a report called {label}</source>
        <translation>名为 {label} 的报告</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>a request for one section of the document fails</source>
        <translation>对文档某一部分的请求失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>a request that should be refused is answered</source>
        <translation>应当拒绝的请求得到了响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>a scale denominator</source>
        <translation>比例尺分母</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>a scale denominator has too few digits</source>
        <translation>比例尺分母的数字位数太少</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>a second Contents was joined to the first</source>
        <translation>将第二个 Contents 并入第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a second link to the same set was removed</source>
        <translation>删除了到同一集合的第二个链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a second list of limits was joined to the first</source>
        <translation>将第二个范围限制列表并入第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>a second style of this name was removed</source>
        <translation>删除了此名称的第二个样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a second tile matrix of this name was removed</source>
        <translation>删除了此名称的第二个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a second tile matrix set of this name was removed</source>
        <translation>删除了此名称的第二个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>a set became a link of its own</source>
        <translation>一个集合成为单独的链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>a size or a scale is zero or less</source>
        <translation>大小或比例尺为零或负数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>a style has 1 to {most} effects, not {count}</source>
        <translation>样式有 1 到 {most} 个效果，而不是 {count} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>a style has an empty identifier</source>
        <translation>样式的标识符为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>a style has no name, and is asked for by none</source>
        <translation>有一个样式没有名称，无法按名称请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a style that a layer declares does not work</source>
        <translation>图层声明的某个样式不可用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>a style was added: every layer has one</source>
        <translation>添加了一个样式：每个图层都有样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>a text between elements was removed</source>
        <translation>删除了元素之间的文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a text for people has the letters ows: in it</source>
        <translation>供人阅读的文本中含有 ows:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>a text has blanks or line breaks around it</source>
        <translation>文本两边有空白或换行</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>a theme refers to a layer that the document does not have</source>
        <translation>主题引用了文档中没有的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>a tile</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>a tile is larger than {most} MB</source>
        <translation>瓦片大于 {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/patched.py"/>
        <source>a tile is no picture that can be read: {reason}</source>
        <translation>瓦片不是可读取的图片：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_map.py"/>
        <source>a tile is no picture: {reason}</source>
        <translation>瓦片不是图片：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix</source>
        <translation>瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a tile matrix at which no layer has tiles was removed</source>
        <translation>删除了没有图层拥有瓦片的瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a tile matrix has no identifier</source>
        <translation>瓦片矩阵没有标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix is a JSON object, not {value}</source>
        <translation>瓦片矩阵是 JSON 对象，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix set</source>
        <translation>瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>a tile matrix set has 1 to {most} tile matrices, not {count}</source>
        <translation>瓦片矩阵集有 1 到 {most} 个瓦片矩阵，而不是 {count} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set has a registered name, but is another one</source>
        <translation>瓦片矩阵集有注册的名称，却是另一个集合</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>a tile matrix set in degrees is called default028mm</source>
        <translation>以度为单位的瓦片矩阵集名为 default028mm</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix set is a JSON object, not {value}</source>
        <translation>瓦片矩阵集是 JSON 对象，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set is named after another CRS than its own</source>
        <translation>瓦片矩阵集以另一个 CRS 而非自身的 CRS 命名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a tile matrix set is not the well-known scale set that it names</source>
        <translation>瓦片矩阵集不是它所注明的公认比例尺集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>a tile matrix set lists 1 to {most} tile matrices</source>
        <translation>瓦片矩阵集列出 1 到 {most} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a tile matrix set without an identifier was left out: no layer can use it</source>
        <translation>去掉了一个没有标识符的瓦片矩阵集：任何图层都无法使用它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>a tile matrix that cannot be used was removed</source>
        <translation>删除了无法使用的瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>a value of a dimension stands there more than once</source>
        <translation>维度的某个值出现多次</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>a value of a dimension that a layer declares does not work</source>
        <translation>图层声明的某个维度值不可用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a variable for the tile is in another letter case</source>
        <translation>瓦片变量的大小写不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>a variable is in another letter case than most write it</source>
        <translation>变量的大小写与多数写法不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a vector tile</source>
        <translation>矢量瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>a version that does not exist is not refused</source>
        <translation>不存在的版本没有被拒绝</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>a well-known scale set that the standard does not know</source>
        <translation>标准未知的公认比例尺集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>a wrong request is answered with a tile</source>
        <translation>错误的请求得到了瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found}</source>
        <translation>{found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} instead of {right}</source>
        <translation>{found}，而不是 {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} that calls itself {label}</source>
        <translation>自称 {label} 的 {found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>a {found} that does not say what it is</source>
        <translation>没有说明自己是什么的 {found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>a {name} of tile matrix {matrix} is no plain number: {text}</source>
        <translation>瓦片矩阵 {matrix} 的 {name} 不是普通数字：{text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>addresses do not carry the prefix xlink</source>
        <translation>地址没有带前缀 xlink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>addresses in the document lead elsewhere</source>
        <translation>文档中的地址指向别处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>all levels are drawn from others: there is nothing to fetch</source>
        <translation>所有层级都由其他层级绘制：没有可获取的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/asker.py"/>
        <source>all {count:,} requests that were allowed were made</source>
        <translation>已发出全部 {count:,} 个允许的请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an address does not say which encoding it understands</source>
        <translation>地址没有说明它支持哪种编码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address is missing or empty</source>
        <translation>地址缺失或为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address is not absolute http or https</source>
        <translation>地址不是绝对的 http 或 https 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>an address leads to a host that others cannot reach</source>
        <translation>地址指向他人无法访问的主机</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_operations_reader.py"/>
        <source>an address of {operation} was left out, since it is no web address: {text}</source>
        <translation>去掉了 {operation} 的一个地址，因为它不是网址：{text}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>an address stands in href, not in xlink:href</source>
        <translation>地址写在 href 中，而不是 xlink:href 中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>an address that is none</source>
        <translation>不成立的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>an effect is an object such as {{'effect': 'grey'}}, not {value!r:.60}</source>
        <translation>效果是如 {{'effect': 'grey'}} 的对象，而不是 {value!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element is in the wrong namespace</source>
        <translation>元素的命名空间错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element is missing</source>
        <translation>缺少元素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element stands there more than once, where only one may</source>
        <translation>元素在只能出现一次的地方出现多次</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>an element stands where none of its name may</source>
        <translation>元素出现在不允许有此名称元素的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>an element that may come but once was removed</source>
        <translation>删除了只能出现一次的元素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>an element was given its right name</source>
        <translation>为一个元素改正了名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>an empty address</source>
        <translation>空地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>an empty answer</source>
        <translation>空响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an empty answer with status 200</source>
        <translation>状态为 200 的空响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>an empty contact was added: the schema demands one</source>
        <translation>添加了空的联系人：模式要求有一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>an empty list of keywords was removed</source>
        <translation>删除了空的关键词列表</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an empty vector tile</source>
        <translation>空的矢量瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an encoding is none that the standard knows</source>
        <translation>编码不是标准所知的编码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>an exception report with status 200 ({report})</source>
        <translation>状态为 200 的异常报告（{report}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier has characters that break addresses</source>
        <translation>标识符中有会破坏地址的字符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier has letters beyond those of ASCII</source>
        <translation>标识符中有 ASCII 之外的字母</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>an identifier is empty</source>
        <translation>标识符为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>an operation cannot be asked by GET</source>
        <translation>操作不能用 GET 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>an origin has two numbers, an extent four</source>
        <translation>原点有两个数，范围有四个数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>an origin is topLeft or bottomLeft, not {corner!r}</source>
        <translation>原点是 topLeft 或 bottomLeft，而不是 {corner!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/check.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>another WMTS Bridge</source>
        <translation>另一个 WMTS Bridge</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>another WMTS Bridge ({process})</source>
        <translation>另一个 WMTS Bridge（{process}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>another program has locked it; close that program or wait until it is done</source>
        <translation>另一个程序锁定了它；请关闭该程序或等待其完成</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>answers were checked on some layers only</source>
        <translation>只对部分图层检查了响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>as {format}</source>
        <translation>作为 {format}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>asked for as a resource</source>
        <translation>作为资源请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>asked for by KVP</source>
        <translation>以 KVP 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>asking for the capabilities</source>
        <translation>正在获取能力文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>asks at all URL templates of the layer in turn, whatever their format</source>
        <translation>依次请求图层的所有 URL 模板，不论其格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks at {address}, which is no whole web address</source>
        <translation>请求 {address}，而它不是完整的网址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>asks by GET only</source>
        <translation>只用 GET 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>asks by REST first; versions of ArcGIS Runtime showed nothing</source>
        <translation>首先用 REST 请求；某些版本的 ArcGIS Runtime 什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>asks by URL template only</source>
        <translation>只按 URL 模板请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for 0, 1, 2 unless it is told the names</source>
        <translation>除非告知名称，否则请求 0、1、2</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for 0, 1, 2 unless it is told the names as tileMatrixLabels</source>
        <translation>除非以 tileMatrixLabels 告知名称，否则请求 0、1、2</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>asks for a style called default</source>
        <translation>请求名为 default 的样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>asks for all tiles of these levels</source>
        <translation>请求这些层级的所有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for an address with // where the name should be</source>
        <translation>请求在应有名称处为 // 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>asks for an address with // where the style should be</source>
        <translation>请求在应有样式处为 // 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for every tile in view, and waits for answers that hold nothing</source>
        <translation>请求视图中的每个瓦片，并等待空无内容的响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>asks for image/jpeg</source>
        <translation>请求 image/jpeg</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>asks for layer {layer!r}: it deletes every 'ows:' from the document</source>
        <translation>请求图层 {layer!r}：它会从文档中删除所有“ows:”</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for level {levels}, too, of which the layer's limits say nothing</source>
        <translation>还请求层级 {levels}，而图层的范围限制没有提及它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for no tile</source>
        <translation>不请求任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for no tile at level {levels}</source>
        <translation>在层级 {levels} 不请求任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>asks for no tile of the layer</source>
        <translation>不请求图层的任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>asks for no tile or one</source>
        <translation>不请求瓦片，或只请求一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for no tile where the layer is</source>
        <translation>在图层所在处不请求任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>asks for no tile: TileMatrixSetLimits name no tile matrix of the set</source>
        <translation>不请求任何瓦片：TileMatrixSetLimits 没有指明集合中的任何瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>asks for no tile: TopLeftCorner of tile matrix {name} must be two numbers with one blank between ({corner!r})</source>
        <translation>不请求任何瓦片：瓦片矩阵 {name} 的 TopLeftCorner 必须是中间一个空格的两个数（{corner!r}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>asks for no tile: it finds neither KVP as the first way to ask for tiles, nor a ResourceURL for tiles</source>
        <translation>不请求任何瓦片：它既没有找到作为首选请求方式的 KVP，也没有找到瓦片的 ResourceURL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: no GetTile, and no ResourceURL is for {formats}</source>
        <translation>不请求任何瓦片：没有 GetTile，也没有 {formats} 的 ResourceURL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>asks for no tile: the axes of {crs} do not point east and north</source>
        <translation>不请求任何瓦片：{crs} 的轴不指向东和北</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: the first ows:Get of GetTile is for {encoding}, and no ResourceURL is for {formats}</source>
        <translation>不请求任何瓦片：GetTile 的第一个 ows:Get 用于 {encoding}，也没有 {formats} 的 ResourceURL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>asks for no tile: the set has no TileMatrix</source>
        <translation>不请求任何瓦片：该集合没有 TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>asks for no tile: {reason}</source>
        <translation>不请求任何瓦片：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>asks for nothing at this level</source>
        <translation>在此层级不请求任何内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>asks for nothing in this format where KVP is not offered first</source>
        <translation>如果 KVP 不在最前，则不以此格式请求任何内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>asks for the default value</source>
        <translation>请求默认值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>asks for the default, whether it is there or not</source>
        <translation>请求默认值，无论其是否存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>asks for the first value</source>
        <translation>请求第一个值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>asks for the wrong tiles</source>
        <translation>请求错误的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for the wrong tiles, and shows nothing or the wrong place</source>
        <translation>请求错误的瓦片，什么都不显示或显示错误的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>asks for tiles as the document says, but {turned}</source>
        <translation>按文档所述请求瓦片，但{turned}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles at the edge of the limits, and shows nothing</source>
        <translation>请求范围限制边缘的瓦片，什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>asks for tiles of one where those of the other should be</source>
        <translation>在应当请求另一个的瓦片处请求这一个的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>asks for tiles of the grid that it knows by that name, if told so</source>
        <translation>如果被告知，则请求它以该名称所知的网格的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for tiles that are not there</source>
        <translation>请求没有的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>asks for tiles that are not there, and keeps asking</source>
        <translation>请求没有的瓦片，并不断请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>asks for tiles that cannot exist</source>
        <translation>请求不可能存在的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that do not exist</source>
        <translation>请求不存在的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that do not exist, all over the set</source>
        <translation>在整个集合中请求不存在的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that have no data</source>
        <translation>请求没有数据的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>asks for tiles that have no data, in versions that go by limits</source>
        <translation>在遵循范围限制的版本中请求没有数据的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>asks in vain again and again, and fills its log</source>
        <translation>一再徒劳地请求，并填满其日志</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks nobody for tiles</source>
        <translation>不向任何地址请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the host of the web page instead</source>
        <translation>转而请求网页所在的主机</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the user's own computer, or nobody, and fails</source>
        <translation>请求用户自己的计算机，或不请求，然后失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>asks the user's own computer, or nobody, and shows nothing</source>
        <translation>请求用户自己的计算机，或不请求，什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>at all levels it keeps to the extent of the last TileMatrixLimits, those of {level}</source>
        <translation>在所有层级都遵循最后一个 TileMatrixLimits 的范围，即 {level} 的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>availability was measured by {asked} of {tiles}</source>
        <translation>可用率根据 {tiles}中的 {asked} 个测得</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>availability was not measured</source>
        <translation>没有测量可用率</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>before 3.44 loads the layer and asks for no tile</source>
        <translation>3.44 之前会加载图层但不请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/numbers.py"/>
        <source>blanks were taken out of a text</source>
        <translation>从文本中去掉了空白</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>bounds are west,south,east,north in degrees, not {west:g},{south:g},{east:g},{north:g}</source>
        <translation>边界是以度表示的 西,南,东,北，而不是 {west:g},{south:g},{east:g},{north:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>can only tell its user that something went wrong</source>
        <translation>只能告诉用户出了问题</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>cannot ask for it</source>
        <translation>无法请求它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>cannot ask for tiles</source>
        <translation>无法请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>cannot place the layer</source>
        <translation>无法定位图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>cannot read the document, which is not well-formed XML</source>
        <translation>无法读取文档，它不是格式良好的 XML</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>cannot read the document: blanks stand before its XML declaration</source>
        <translation>无法读取文档：其 XML 声明之前有空白</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cannot read the tile matrix set {name}: {reason}</source>
        <translation>无法读取瓦片矩阵集 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>cannot read {name} of tile matrix {level}</source>
        <translation>无法读取瓦片矩阵 {level} 的 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>cannot show the layer</source>
        <translation>无法显示图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>cannot show the layer without a plugin</source>
        <translation>没有插件就无法显示图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>cannot tell an error with status 200 from a tile</source>
        <translation>无法区分状态为 200 的错误与瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: it is a folder</source>
        <translation>无法写入 {path}：它是文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: the folder may not be written to</source>
        <translation>无法写入 {path}：不允许写入该文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: there is no folder {folder}</source>
        <translation>无法写入 {path}：没有文件夹 {folder}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/report_files.py"/>
        <source>cannot write {path}: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cellSize and scaleDenominator of tile matrix {name} disagree</source>
        <translation>瓦片矩阵 {name} 的 cellSize 和 scaleDenominator 不一致</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>characters that XML forbids were left out</source>
        <translation>去掉了 XML 禁止的字符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>checking the answers</source>
        <translation>正在检查响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>chooses a legend by its format</source>
        <translation>按格式选择图例</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>clients may keep the document for more than a day</source>
        <translation>客户端可以将文档保留一天以上</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>column {column}</source>
        <translation>列 {column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>columns {first} to {last}</source>
        <translation>列 {first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>computes with NaN and asks for nothing</source>
        <translation>以 NaN 计算，不请求任何内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>contains a NUL character</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>cornerOfOrigin of tile matrix {name} is topLeft or bottomLeft, not {value}</source>
        <translation>瓦片矩阵 {name} 的 cornerOfOrigin 是 topLeft 或 bottomLeft，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>could not be told: the tiles seen lie the same either way</source>
        <translation>无法判断：所见的瓦片两种解释都一样</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>could not be told: {reason}</source>
        <translation>无法判断：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>counted from the bottom, these are the rows of the limits</source>
        <translation>从底部计数时，这些正是范围限制的行</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>counts 111319 m to a degree, which moves tiles by up to 90 m</source>
        <translation>按一度 111319 米计算，使瓦片错位最多 90 米</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>counts with a smaller earth for this name, so that tiles are displaced</source>
        <translation>对此名称采用较小的地球半径，因此瓦片会错位</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>cuts all levels to the last limits of the list</source>
        <translation>将所有层级裁剪到列表中最后的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts layers without a box of their own to this one</source>
        <translation>将没有自身边界框的图层裁剪到此边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts the layer to a place where it has no data</source>
        <translation>将图层裁剪到没有数据的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>cuts the layer to a place without data, if it takes the wrong one</source>
        <translation>如果取了错误的那个，会将图层裁剪到没有数据的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>cuts the layer to a wrong place if it has no other box</source>
        <translation>如果没有其他边界框，会将图层裁剪到错误的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>cuts the layer to the box in the CRS of the tile matrix set</source>
        <translation>将图层裁剪到瓦片矩阵集 CRS 中的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>dimension {name} has no default; {default} was taken</source>
        <translation>维度 {name} 没有默认值；采用了 {default}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_dimension_reader.py"/>
        <source>dimension {name} was left out: it has no value</source>
        <translation>去掉了维度 {name}：它没有值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>does not ask for the tiles left out</source>
        <translation>不请求被遗漏的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>does not fill in the variable</source>
        <translation>不填入该变量</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>does not fill in {name} of the URL template and asks at {address}</source>
        <translation>没有填入 URL 模板的 {name}，并请求 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>does not fill it into URL templates</source>
        <translation>不将它填入 URL 模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>does not find the layer in the document</source>
        <translation>在文档中找不到该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>does not know the coordinate reference system {crs!r}</source>
        <translation>不认识坐标参照系 {crs!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>does not know the coordinate reference system {crs!r} with blanks or line breaks around</source>
        <translation>不认识两边有空白或换行的坐标参照系 {crs!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>does not know the format</source>
        <translation>不认识该格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>does not know the format, and does not offer it</source>
        <translation>不认识该格式，也不提供它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>does not offer the layer</source>
        <translation>不提供该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>does not offer the layer in that set</source>
        <translation>在该集合中不提供该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>does not offer the layer in this tile matrix set</source>
        <translation>在此瓦片矩阵集中不提供该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>does not open the layer</source>
        <translation>不打开该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>does not see changes of the service until then</source>
        <translation>在此之前看不到服务的变化</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>does not see elements without the prefix that it expects</source>
        <translation>看不到没有所需前缀的元素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>does not see that KVP is offered</source>
        <translation>看不到提供了 KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>does not see the element</source>
        <translation>看不到该元素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>does not send the user's name and password to the new address</source>
        <translation>不向新地址发送用户名和密码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>does not take the style for the default</source>
        <translation>不将该样式视为默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>does not use the template</source>
        <translation>不使用该模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>draws every level with the tile size of the first</source>
        <translation>每个层级都按第一个层级的瓦片大小绘制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>draws the picture over the layers below</source>
        <translation>将图片绘制在下方图层之上</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>draws the tiles out of place</source>
        <translation>将瓦片绘制在错误的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>draws tiles displaced and asks for wrong ones</source>
        <translation>绘制的瓦片错位，并请求错误的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>draws tiles displaced, the more the farther from the corner</source>
        <translation>绘制的瓦片错位，离角点越远错位越大</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>draws tiles up to {distance} from their place (level {levels})</source>
        <translation>绘制的瓦片偏离其位置最多 {distance}（层级 {levels}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>drops all layers of the document</source>
        <translation>丢弃文档的所有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>drops the level</source>
        <translation>丢弃该层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>easting first</source>
        <translation>东坐标在前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>easting {west} to {east}, northing {south} to {north}</source>
        <translation>东坐标 {west} 至 {east}，北坐标 {south} 至 {north}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>elements stand in the wrong order</source>
        <translation>元素的顺序错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>endlessly far</source>
        <translation>无穷远</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports are in another namespace than that of WMTS</source>
        <translation>异常报告的命名空间不是 WMTS 的命名空间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports are not labelled as XML</source>
        <translation>异常报告没有标为 XML</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports do not name the parameter at fault</source>
        <translation>异常报告没有指出出错的参数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>exception reports have a wrong exceptionCode</source>
        <translation>异常报告的 exceptionCode 错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails for this format if any operation offers REST</source>
        <translation>如果任何操作提供 REST，则此格式失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails if it chooses this format: it does not fall back on KVP</source>
        <translation>如果选择此格式则失败：它不会退回到 KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>fails to read a document with a legend without an address</source>
        <translation>无法读取图例没有地址的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>fails to read a document without ServiceTypeVersion</source>
        <translation>无法读取没有 ServiceTypeVersion 的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>fails to read a layer in EPSG:4326</source>
        <translation>无法读取 EPSG:4326 的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>fails to read a layer that has no other set</source>
        <translation>无法读取没有其他集合的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>fails to read any layer</source>
        <translation>无法读取任何图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>fails to read the document</source>
        <translation>无法读取文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>fails to read the document if there are limits, too</source>
        <translation>如果还有范围限制，则无法读取文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>fails to read the document where two blanks part the numbers</source>
        <translation>在两个空格分隔数字处无法读取文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>fails to read the layer</source>
        <translation>无法读取图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>fails to read the whole document</source>
        <translation>无法读取整个文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>fails to read what is not fully described</source>
        <translation>无法读取没有完整描述的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>fails whole requests for one tile that is missing</source>
        <translation>因缺少一个瓦片而使整个请求失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>falls back on it if no address of GetCapabilities suits it</source>
        <translation>如果没有合适的 GetCapabilities 地址，则退回到它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>finding a tile takes too long; the file has no index</source>
        <translation>查找瓦片耗时过长；文件没有索引</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>finds an empty extent</source>
        <translation>得到空的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>finds no Contents in an element Capabilities</source>
        <translation>在 Capabilities 元素中找不到 Contents</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>finds no Contents in the namespace of WMTS 1.0</source>
        <translation>在 WMTS 1.0 的命名空间中找不到 Contents</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>finds no TileMatrix in the tile matrix set</source>
        <translation>在瓦片矩阵集中找不到 TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no TileMatrix in tile matrix set {name}</source>
        <translation>在瓦片矩阵集 {name} 中找不到 TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no TileMatrixSetLink in the layer</source>
        <translation>在图层中找不到 TileMatrixSetLink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no address to ask</source>
        <translation>找不到可请求的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no address to ask: it looks for xlink:href, letter by letter</source>
        <translation>找不到可请求的地址：它逐字查找 xlink:href</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>finds no data</source>
        <translation>找不到数据</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no element written Contents, without a prefix</source>
        <translation>找不到写作 Contents、不带前缀的元素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no identifier of a layer: it must be written ows:Identifier</source>
        <translation>找不到图层的标识符：它必须写作 ows:Identifier</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer</source>
        <translation>找不到图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer: it looks for ows:Identifier, letter by letter</source>
        <translation>找不到图层：它逐字查找 ows:Identifier</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>finds no layer: it takes away ows: and nothing else</source>
        <translation>找不到图层：它只去掉 ows:，别的都不去</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>finds no level to show: {reach}</source>
        <translation>找不到可显示的层级：{reach}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no number of a coordinate reference system at the end of {crs!r}</source>
        <translation>在 {crs!r} 的末尾找不到坐标参照系的编号</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>finds no tile matrix set that the layer is linked to</source>
        <translation>找不到图层所链接的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>finds no tile matrix set {set}, the layer's first</source>
        <translation>找不到瓦片矩阵集 {set}，即图层的第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>finds no tile: the layer has none in this tile matrix set</source>
        <translation>找不到瓦片：图层在此瓦片矩阵集中没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>finds none of the formats it prefers</source>
        <translation>找不到它首选的任何格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>finds the first of them only</source>
        <translation>只找到其中第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>for {format} it answers with {status}</source>
        <translation>对 {format} 的响应是 {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>format is the legend's own (7.1.1).</source>
        <translation>format 是图例自身的格式（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>gets every tile anew whenever the map moves</source>
        <translation>地图每次移动都重新获取所有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>gets no tiles in web pages that came by https</source>
        <translation>在通过 https 打开的网页中得不到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>gives a tile up after a minute</source>
        <translation>一分钟后放弃瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/digits.py"/>
        <source>gives the tiles a wrong place</source>
        <translation>使瓦片的位置错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>gives tiles a wrong place and size</source>
        <translation>使瓦片的位置和大小错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>has a % that is not followed by two hexadecimal digits</source>
        <translation>有一个 % 后面没有跟两位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>has failed on such layers</source>
        <translation>在此类图层上曾经失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>has grids for EPSG:3857 and EPSG:4326 only, and the layer has neither</source>
        <translation>只有 EPSG:3857 和 EPSG:4326 的网格，而图层两者都没有</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>has no address to ask at</source>
        <translation>没有可请求的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>has no address to ask at: neither a ResourceURL for tiles nor KVP</source>
        <translation>没有可请求的地址：既没有瓦片的 ResourceURL，也没有 KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>has to be told of {crs} by proj4</source>
        <translation>须通过 proj4 告知 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>has to be told of {crs} by proj4, with northing first (+axis=neu)</source>
        <translation>须通过 proj4 告知 {crs}，北坐标在前（+axis=neu）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>how long the answers took</source>
        <translation>响应用了多长时间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>how many of the tiles that may be asked for came</source>
        <translation>可以请求的瓦片中有多少收到了</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>image/png is not the first of a layer's formats</source>
        <translation>image/png 不是图层的第一个格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>in the style {style}</source>
        <translation>样式 {style} 中的</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>is given twice with different values</source>
        <translation>以不同的值给出两次</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/query.py"/>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>is set up for the wrong CRS by whoever trusts the name</source>
        <translation>会被相信该名称的人设为错误的 CRS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>isDefault is neither true nor false</source>
        <translation>isDefault 既不是 true 也不是 false</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>isDefault is {text}.</source>
        <translation>isDefault 是 {text}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>it asks for what TileMatrixSetLimits say</source>
        <translation>它按 TileMatrixSetLimits 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>it begins before its declaration</source>
        <translation>它在其声明之前就开始了</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>it calls its levels 0, 1, 2 and not {level} unless the option tileMatrixLabels says so</source>
        <translation>除非选项 tileMatrixLabels 另有说明，否则它将层级称为 0、1、2，而不是 {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>it came, but is not in the cache any more</source>
        <translation>它已收到，但不再在缓存中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it cannot read ScaleDenominator, TileWidth or TileHeight</source>
        <translation>它无法读取 ScaleDenominator、TileWidth 或 TileHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it describes the layer {name} differently</source>
        <translation>它对图层 {name} 的描述不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it describes the tile matrix set {name} differently</source>
        <translation>它对瓦片矩阵集 {name} 的描述不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>it does not let us in with what it was given (user name, header or key)</source>
        <translation>凭所给的内容（用户名、标头或密钥）它不允许我们访问</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>it does not say which</source>
        <translation>它没有说明是哪个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>it does not say why</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>it has no dimension {name}, so {value} is not asked for (it has {offered})</source>
        <translation>它没有维度 {name}，因此不请求 {value}（它有 {offered}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_opening.py"/>
        <source>it has no layer</source>
        <translation>它没有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>it has no levels at all</source>
        <translation>它根本没有层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the layers in another order or number</source>
        <translation>它的图层顺序或数量不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the layers {names} besides</source>
        <translation>它另外还有图层 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the tile matrix sets in another order or number</source>
        <translation>它的瓦片矩阵集顺序或数量不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it has the tile matrix sets {names} besides</source>
        <translation>它另外还有瓦片矩阵集 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>it is an SQLite database, but not an MBTiles file: it has no table `tiles`</source>
        <translation>它是 SQLite 数据库，但不是 MBTiles 文件：它没有表 `tiles`</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>it is linked to no tile matrix set that is described</source>
        <translation>它没有链接到任何已描述的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>it is not JSON: {reason}</source>
        <translation>它不是 JSON：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>it is not an MBTiles file: its table `tiles` has other columns</source>
        <translation>它不是 MBTiles 文件：其表 `tiles` 的列不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>it is not drawn in {grid}: {reason}</source>
        <translation>它不在 {grid} 中绘制：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>it is not the whole of a well-known scale set any more</source>
        <translation>它不再是完整的公认比例尺集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>it is there, but has expired and cannot be renewed</source>
        <translation>它存在，但已过期且无法更新</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>it is too large for a catalogue</source>
        <translation>它太大，不能作为目录</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to MatrixWidth and MatrixHeight</source>
        <translation>它遵循 MatrixWidth 和 MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it keeps to TileMatrixSetLimits, or to MatrixWidth and MatrixHeight</source>
        <translation>它遵循 TileMatrixSetLimits，或 MatrixWidth 和 MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>it keeps to its {scheme}</source>
        <translation>它遵循其 {scheme}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to the BoundingBox of tile matrix set {set}</source>
        <translation>它遵循瓦片矩阵集 {set} 的 BoundingBox</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_extent.py"/>
        <source>it keeps to the extent of tile matrix {level}</source>
        <translation>它遵循瓦片矩阵 {level} 的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the last TileMatrix of the set, {level}, and its limits</source>
        <translation>它遵循集合中最后的 TileMatrix，即 {level}，及其范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the layer's BoundingBox in {crs}</source>
        <translation>它遵循 {crs} 中图层的 BoundingBox</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it keeps to the layer's box in {crs}</source>
        <translation>它遵循 {crs} 中图层的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>it keeps to the layer's boxes and limits, and to MatrixWidth and MatrixHeight</source>
        <translation>它遵循图层的边界框和范围限制，以及 MatrixWidth 和 MatrixHeight</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it lacks the layers {names}</source>
        <translation>它缺少图层 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>it lacks the tile matrix sets {names}</source>
        <translation>它缺少瓦片矩阵集 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>it leads to {address}</source>
        <translation>它指向 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>it leads to {address} by https</source>
        <translation>它通过 https 指向 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it puts the top left corner at {left:.10g} {top:.10g}</source>
        <translation>它将左上角放在 {left:.10g} {top:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it reads the set with easting first, and the size of tiles from the first TileMatrix</source>
        <translation>它以东坐标在前读取该集合，并从第一个 TileMatrix 取瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/arcgis_js.py"/>
        <source>it reads the set with northing first, and the size of tiles from the first TileMatrix</source>
        <translation>它以北坐标在前读取该集合，并从第一个 TileMatrix 取瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/belief.py"/>
        <source>it reads {crs} with easting first</source>
        <translation>它以东坐标在前读取 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/belief.py"/>
        <source>it reads {crs} with northing first</source>
        <translation>它以北坐标在前读取 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it takes a pixel for {size:.8g} wide, not {right:.8g}</source>
        <translation>它认为一个像素宽 {size:.8g}，而不是 {right:.8g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>it takes a tile for {width} x {height} pixels, not {right_width} x {right_height}</source>
        <translation>它认为一个瓦片为 {width} x {height} 像素，而不是 {right_width} x {right_height}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>it takes the last TileMatrix in the document for the finest, {level}</source>
        <translation>它将文档中最后的 TileMatrix，即 {level}，当作最精细的</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>it takes the limits by their position in the list, the first for the first TileMatrix</source>
        <translation>它按列表中的位置采用范围限制，第一个用于第一个 TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>it wants a user name and password, a header or a key, or others than it was given</source>
        <translation>它需要用户名和密码、标头或密钥，或与所给不同的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>it was read as {encoding}, which it does not say</source>
        <translation>它按 {encoding} 读取，而它自己没有说明</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>it was written by a newer WMTS Bridge (version {version} of the file, this program knows {known})</source>
        <translation>它由更新的 WMTS Bridge 写成（文件版本 {version}，此程序只认识 {known}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>its CRS is {crs} instead of {right}</source>
        <translation>其 CRS 是 {crs}，而不是 {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>its Content-Type is {label}</source>
        <translation>其 Content-Type 是 {label}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>its Content-Type says charset={said}, but it is in {charset}</source>
        <translation>其 Content-Type 写着 charset={said}，但内容是 {charset}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box in {crs} is {box}, its WGS84BoundingBox is {there} there</source>
        <translation>其 {crs} 中的边界框为 {box}，而其 WGS84BoundingBox 在那里为 {there}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box is in {crs}</source>
        <translation>其边界框采用 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>its box names no CRS</source>
        <translation>其边界框没有指明 CRS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>its box needs {limits}</source>
        <translation>其边界框需要 {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>its dimension {name} does not list {value}, which is asked for</source>
        <translation>其维度 {name} 没有列出所请求的 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/schema_order.py"/>
        <source>its elements were put into the order of the schema</source>
        <translation>将其元素按模式的顺序排列</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>its extent crosses 180 degrees and was widened to the whole round of the earth</source>
        <translation>其范围跨越 180 度，已扩大到绕地球一周</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>its extent was taken for latitude before longitude, the wrong way round</source>
        <translation>其范围被理解为纬度在前、经度在后，即顺序颠倒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>its gzip cannot be read: {reason}</source>
        <translation>无法读取其 gzip：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>its gzip is cut short, or far too large</source>
        <translation>其 gzip 被截断，或过大</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>its href was put into the namespace of XLink</source>
        <translation>将其 href 放入 XLink 的命名空间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>its largest scale denominator is {scale!r} instead of {right!r}</source>
        <translation>其最大的比例尺分母是 {scale!r}，而不是 {right!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>its levels are {first} to {last}</source>
        <translation>其层级为 {first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>its list of limits says nothing; the whole set was taken</source>
        <translation>其范围限制列表没有内容；采用了整个集合</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>its metadata says `scheme` xyz</source>
        <translation>其元数据写明 `scheme` 为 xyz</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>its root element is not in the namespace of WMTS 1.0</source>
        <translation>其根元素不在 WMTS 1.0 的命名空间中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>its scale denominators were taken for 96 pixels an inch: at 0.28 mm a pixel it would be larger than the world</source>
        <translation>其比例尺分母按每英寸 96 像素解释：若按 0.28 毫米的像素，它将大于世界</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/catalogue_layers.py"/>
        <source>its settings cannot be used ({reason})</source>
        <translation>其设置无法使用（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>its share of the requests was made</source>
        <translation>其份额的请求已发出</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>its source does not allow it to be kept</source>
        <translation>其数据源不允许保存它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>its tile matrices were put in order, from the coarsest to the finest</source>
        <translation>将其瓦片矩阵按从最粗到最精细排列</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>its tile matrix set {grid} is left out: {reason}</source>
        <translation>去掉了其瓦片矩阵集 {grid}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>its tiles lie within its bounds only that way</source>
        <translation>只有那样，其瓦片才位于其边界之内</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>its top left corner was moved to the other side: as written it is easting {easting:.10g}, northing {northing:.10g}</source>
        <translation>将其左上角移到另一侧：所写的是东坐标 {easting:.10g}、北坐标 {northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>its {scheme} begins with {columns} x 1 tiles over the whole world</source>
        <translation>其 {scheme} 以覆盖全世界的 {columns} x 1 个瓦片开始</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>keeps one of the two</source>
        <translation>保留两者之一</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>keeps one of the two levels</source>
        <translation>保留两个层级之一</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>keeps the document for 24 hours</source>
        <translation>将文档保留 24 小时</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>keeps the last of the links and their limits</source>
        <translation>保留最后一个链接及其范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>keeps the last of them only</source>
        <translation>只保留其中最后一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>keeps the picture as if it were a tile</source>
        <translation>将该图片当作瓦片保留</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>knows one corner for all levels, and puts some of them out of place</source>
        <translation>所有层级只认一个角点，使部分层级错位</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>knows one of the sets only</source>
        <translation>只认识其中一个集合</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/repair_notes.py"/>
        <source>layer {layer}</source>
        <translation>图层 {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>layer {layer} has {count} sets in {crs}: {sets}</source>
        <translation>图层 {layer} 在 {crs} 中有 {count} 个集合：{sets}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_writer.py"/>
        <source>layer {layer} is linked to a tile matrix set that is not there: {tile_matrix_set}</source>
        <translation>图层 {layer} 链接到不存在的瓦片矩阵集：{tile_matrix_set}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>layers[{number}] has the identifier of another layer</source>
        <translation>layers[{number}] 的标识符与另一图层相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>leaves a hole in the map</source>
        <translation>在地图上留下空洞</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>leaves holes in the map</source>
        <translation>在地图上留下多处空洞</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>leaves it in the address as it is</source>
        <translation>将它原样留在地址中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves out the levels whose limits it cannot find</source>
        <translation>去掉找不到其范围限制的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves out the levels without limits</source>
        <translation>去掉没有范围限制的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>leaves out tile matrices and layers that are not fully described</source>
        <translation>去掉没有完整描述的瓦片矩阵和图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>leaves out tiles at the edge of level {levels}</source>
        <translation>遗漏层级 {levels} 边缘的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>leaves the box aside</source>
        <translation>忽略该边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>leaves the tile matrix set out</source>
        <translation>去掉该瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>leaves these levels out</source>
        <translation>去掉这些层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves these limits aside</source>
        <translation>忽略这些范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>leaves these limits aside and asks for all tiles</source>
        <translation>忽略这些范围限制，请求所有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>left out is {reason}</source>
        <translation>去掉的是{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/zooming.py"/>
        <source>level {first} is too fine: tiles are enlarged by {most} levels at most</source>
        <translation>层级 {first} 过于精细：瓦片最多放大 {most} 个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/tile_matrix.py"/>
        <source>level {first} of {grid} is finer than level {last}</source>
        <translation>{grid} 的层级 {first} 比层级 {last} 更精细</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} follows {other}</source>
        <translation>层级 {level} 在 {other} 之后</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} has {limits}</source>
        <translation>层级 {level} 的范围限制为 {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>level {level} has {limits}, {tiles:,} tiles; its box needs {expected}, {needed:,} tiles</source>
        <translation>层级 {level} 的范围限制为 {limits}，{tiles:,} 个瓦片；其边界框需要 {expected}，{needed:,} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} has {rows} rows and {columns} columns, its limits are {limits}</source>
        <translation>层级 {level} 有 {rows} 行和 {columns} 列，其范围限制为 {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>level {level} is {across} by {along} pixels</source>
        <translation>层级 {level} 为 {across} × {along} 像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {level} reaches {count:.0f} of its tiles beyond level {last}, the last of the list</source>
        <translation>层级 {level} 超出列表中最后的层级 {last} {count:.0f} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>level {level} starts at easting {easting:.10g}, northing {northing:.10g} instead of {right_easting:.10g}, {right_northing:.10g}</source>
        <translation>层级 {level} 从东坐标 {easting:.10g}、北坐标 {northing:.10g} 开始，而不是 {right_easting:.10g}、{right_northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>level {name}</source>
        <translation>层级 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>levels are more than 2147483647 pixels wide or high</source>
        <translation>层级的宽度或高度超过 2147483647 像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/zooming.py"/>
        <source>levels {first} to {last} are left out: tiles are enlarged by {most} at most</source>
        <translation>去掉了层级 {first} 至 {last}：瓦片最多放大 {most} 个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>levels {one} and {other} both have {scale}</source>
        <translation>层级 {one} 和 {other} 都是 {scale}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits are for levels that the tile matrix set does not have</source>
        <translation>范围限制所指的层级在瓦片矩阵集中不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits are listed in another order than the levels of the tile matrix set</source>
        <translation>范围限制的排列顺序与瓦片矩阵集的层级不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>limits given twice were joined</source>
        <translation>合并了重复给出的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits leave out a large part of the layer's box</source>
        <translation>范围限制遗漏了图层边界框的很大一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits lie where the layer does not</source>
        <translation>范围限制不在图层所在之处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>limits of a level that the set does not have were removed</source>
        <translation>删除了集合中没有的层级的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/true_limits.py"/>
        <source>limits of {level}</source>
        <translation>{level} 的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/true_limits.py"/>
        <source>limits of {level} (it has no tiles there; a list of limits needs the level all the same)</source>
        <translation>{level} 的范围限制（那里没有瓦片；但范围限制列表仍需要该层级）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>limits reach beyond their matrix</source>
        <translation>范围限制超出其矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>limits surround much more than the layer's box</source>
        <translation>范围限制远大于图层的边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>lists a wrong extent</source>
        <translation>列出错误的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>loads no layer: the root element must be written Capabilities, without the prefix {prefix}:</source>
        <translation>不加载任何图层：根元素必须写作 Capabilities，不带前缀 {prefix}:</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>loads the layer and shows nothing</source>
        <translation>加载图层，但什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>loads the layer as valid and shows nothing</source>
        <translation>将图层作为有效图层加载，但什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>locator names the parameter (OWS 06-121r3, 8).</source>
        <translation>locator 指出参数（OWS 06-121r3，8）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>looking where {layer} has tiles in {set}</source>
        <translation>正在查找 {layer} 在 {set} 中何处有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>looks for RESTful services at such an address</source>
        <translation>在这样的地址查找 RESTful 服务</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>looks for the layer beyond the edge of the world and shows nothing</source>
        <translation>在世界边缘之外查找图层，什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>looks for the layer in the wrong place</source>
        <translation>在错误的位置查找图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>looks for the style that is wanted by its title</source>
        <translation>按标题查找所需的样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>lower</source>
        <translation>下</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>maps are asked for by WMS 1.1.1 or 1.3.0, not {version!r:.20}</source>
        <translation>地图以 WMS 1.1.1 或 1.3.0 请求，而不是 {version!r:.20}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>maps of WMS are assemble, aligned or forward, not {name!r:.40}</source>
        <translation>WMS 的地图方式为 assemble、aligned 或 forward，而不是 {name!r:.40}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>maps of WMS are given as {offered}, not as {name!r:.40}</source>
        <translation>WMS 的地图格式为 {offered}，而不是 {name!r:.40}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>max-age or Expires, ETag or Last-Modified tell clients what they may keep (RFC 9111, 4.2).</source>
        <translation>max-age 或 Expires、ETag 或 Last-Modified 告诉客户端可以保留什么（RFC 9111，4.2）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>may ask for another address</source>
        <translation>可能会请求另一个地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>may find no address of the encoding that it looks for</source>
        <translation>可能找不到它所需编码的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>may not know the name, depending on the page</source>
        <translation>可能不认识该名称，取决于网页</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>may take a wrong extent, and zooms to it</source>
        <translation>可能采用错误的范围，并缩放到该处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>may treat the set as the one that it knows by that name</source>
        <translation>可能将该集合当作它以此名称所知的集合</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>mixes all templates where it asks by REST, whatever their format</source>
        <translation>以 REST 请求时会混用所有模板，不论其格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>more than half of the tiles that may be asked for are not to be had</source>
        <translation>可以请求的瓦片有一半以上无法获取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>names of parameters are only understood in one case</source>
        <translation>参数名只支持一种大小写</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/namespaces.py"/>
        <source>namespaces were given the prefixes that clients look for</source>
        <translation>为命名空间加上了客户端所查找的前缀</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>needs far longer, and stops at the first answer that is no 404</source>
        <translation>耗时长得多，并在第一个不是 404 的响应处停止</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>neither cellSize nor scaleDenominator of tile matrix {name} is given</source>
        <translation>瓦片矩阵 {name} 既没有给出 cellSize 也没有给出 scaleDenominator</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>neither code nor text</source>
        <translation>既没有代码也没有文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>never asks for one of the two levels</source>
        <translation>从不请求两个层级之一</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>never asks for these tiles</source>
        <translation>从不请求这些瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>never uses the template: it goes by the listed formats</source>
        <translation>从不使用该模板：它只按列出的格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>newer versions keep to the limits, too, which leave out level {level}</source>
        <translation>较新的版本还遵循范围限制，而范围限制遗漏了层级 {level}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>newer versions put that right by themselves</source>
        <translation>较新的版本会自行纠正</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/blank.py"/>
        <source>no blank tile can be {width} by {height} pixels (at most {most})</source>
        <translation>空白瓦片不能是 {width} × {height} 像素（最多 {most}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no code</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>no exception in it</source>
        <translation>其中没有异常</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>no font of this computer has the letters {letters}; install one that has, such as a Noto font, or name its file</source>
        <translation>此计算机的字体都没有字母 {letters}；请安装具有它们的字体，例如 Noto 字体，或指明其文件</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/qgis.py"/>
        <source>no format at all</source>
        <translation>根本没有格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>no layer has a URL template for tiles</source>
        <translation>没有图层有瓦片的 URL 模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>no layer is linked to a tile matrix set</source>
        <translation>没有图层链接到瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>no layer was looked at for tiles</source>
        <translation>没有对任何图层查找瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no locator</source>
        <translation>没有 locator</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>no namespace</source>
        <translation>没有命名空间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>no picture of the layer shows anything</source>
        <translation>图层的图片都没有内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>no source of tiles: {location!r} is neither a folder or file on this computer nor an address that starts with http:// or https://</source>
        <translation>不是瓦片数据源：{location!r} 既不是此计算机上的文件夹或文件，也不是以 http:// 或 https:// 开头的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>no tile can be asked for: no layer has a tile matrix set that can be used</source>
        <translation>无法请求任何瓦片：没有图层有可用的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>no tile found so far; looked at in part only</source>
        <translation>目前没有找到瓦片；只查看了一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>no tile of the layer was found</source>
        <translation>没有找到图层的任何瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>no tile was found</source>
        <translation>没有找到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>no tile was found in {places}</source>
        <translation>在 {places}没有找到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>no tile was found in {places} at {levels}</source>
        <translation>在 {levels}的 {places}没有找到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>no tile was found in {places} of {level}</source>
        <translation>在 {level} 的 {places}没有找到瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>no tiles in {path} lie in the grid {grid}</source>
        <translation>{path} 中没有瓦片位于网格 {grid} 中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts_dimensions.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>none at all</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>none of a layer's styles is the default</source>
        <translation>图层的样式都不是默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>none of the TileMap's levels lies in the grid {grid}</source>
        <translation>TileMap 的层级都不位于网格 {grid} 中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>none of the tiles that a layer was asked for came</source>
        <translation>向图层请求的瓦片一个也没有收到</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>none, which means all tiles</source>
        <translation>没有，即表示所有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>northing first</source>
        <translation>北坐标在前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>not a public address: {text!r:.200} (try https://maps.example/tiles)</source>
        <translation>不是公开地址：{text!r:.200}（例如 https://maps.example/tiles）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/limits.py"/>
        <source>not an extent: {extent}</source>
        <translation>不是范围：{extent}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>not at all ({failure})</source>
        <translation>没有响应（{failure}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/survey.py"/>
        <source>not looked at to the end: {reason}</source>
        <translation>没有查看完：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/addressing.py"/>
        <source>not the address of a website: {text!r} (try https://maps.example)</source>
        <translation>不是网站的地址：{text!r}（例如 https://maps.example）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>not the name of a coordinate reference system: {name} (try EPSG:3857)</source>
        <translation>不是坐标参照系的名称：{name}（例如 EPSG:3857）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>not the name of a file</source>
        <translation>不是文件名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/addressing.py"/>
        <source>not the name of a host: {text!r} (try maps.example)</source>
        <translation>不是主机名：{text!r}（例如 maps.example）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>nothing can be looked for: {reason}</source>
        <translation>无法查找任何内容：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/degrees.py"/>
        <source>nothing of it lies in {grid} at level {matrix}</source>
        <translation>它没有任何部分位于 {grid} 的层级 {matrix} 中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>nothing of the remote layer is left; {reasons}</source>
        <translation>远程图层没有剩下任何内容；{reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>nothing says where to ask for the tiles of a layer</source>
        <translation>没有说明在哪里请求图层的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>nothing that says what it is</source>
        <translation>没有说明它是什么</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>of two styles {name} the second was left out</source>
        <translation>两个样式 {name} 中去掉了第二个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>of two tile matrices {matrix} the second was left out</source>
        <translation>两个瓦片矩阵 {matrix} 中去掉了第二个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>offers no format</source>
        <translation>不提供任何格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>offers no layer</source>
        <translation>不提供任何图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding_live.py"/>
        <source>offline: no tiles of {layer} can be fetched</source>
        <translation>离线：无法获取 {layer} 的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>offline: no tiles of {name} can be fetched</source>
        <translation>离线：无法获取 {name} 的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>offline: the store {store} is not asked what it offers</source>
        <translation>离线：不询问数据存储 {store} 提供什么</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/read_through.py"/>
        <source>offline: this tile is not in the cache</source>
        <translation>离线：此瓦片不在缓存中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>offline: what {address} offers was never kept; open a layer of it once while it can be reached, with a cache folder (--cache DIR)</source>
        <translation>离线：{address} 所提供的内容从未保存；请在可以访问时用缓存文件夹（--cache DIR）打开一次其中的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/offline.py"/>
        <source>offline: {address} is not asked for</source>
        <translation>离线：不请求 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>one address is said to understand several encodings</source>
        <translation>据称同一个地址支持多种编码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>one link names several tile matrix sets</source>
        <translation>一个链接指明了多个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>one link names several tile matrix sets; each was taken for a link</source>
        <translation>一个链接指明了多个瓦片矩阵集；各自视为一个链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>one style is the default</source>
        <translation>有一个样式是默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>only the first {most} tile matrix sets were read</source>
        <translation>只读取了前 {most} 个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>only the {most} coarsest of its tile matrices were read</source>
        <translation>只读取了其最粗的 {most} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>opens the layer, and reads tiles from the wrong place</source>
        <translation>打开图层，但从错误的位置读取瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>other levels have some</source>
        <translation>其他层级有一些</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>other pixels: {by_kvp:,} bytes by KVP, {as_resource:,} as a resource</source>
        <translation>像素不同：KVP 为 {by_kvp:,} 字节，作为资源为 {as_resource:,} 字节</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/transcode.py"/>
        <source>pictures cannot be made into {media_type!r}</source>
        <translation>图片无法制作成 {media_type!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>places the layer beyond the edge of the world</source>
        <translation>将图层放在世界边缘之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>pointOfOrigin of tile matrix {name} must be two numbers, not {value}</source>
        <translation>瓦片矩阵 {name} 的 pointOfOrigin 必须是两个数，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/xml_repairs.py"/>
        <source>prefixes without a namespace were given one</source>
        <translation>为没有命名空间的前缀加上了命名空间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>process {pid}</source>
        <translation>进程 {pid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>puts only some of such corners right by itself</source>
        <translation>自身只能纠正部分这样的角点</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>puts the axes of TopLeftCorner right by itself, and warns of it</source>
        <translation>自行纠正 TopLeftCorner 的轴，并发出警告</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>puts the identifier into URL templates as it is</source>
        <translation>将标识符原样填入 URL 模板</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>puts the identifier into addresses as it is</source>
        <translation>将标识符原样填入地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>puts the layer in the wrong place</source>
        <translation>将图层放在错误的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads NaN for the code, and shows nothing</source>
        <translation>将代码读作 NaN，什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>reads blank blocks, or stops where the answer is neither 404 nor 204</source>
        <translation>读到空白块，或在响应既非 404 也非 204 处停止</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/cesium.py"/>
        <source>reads no capabilities and has to be given {options}</source>
        <translation>不读取能力文档，必须给它 {options}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/references.py"/>
        <source>reads no layer at all if the CRS of any set is unknown to it</source>
        <translation>如果不认识任何一个集合的 CRS，则一个图层也不读取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>reads nothing, no other layer either: a TileMatrix of tile matrix set {set} is faulty</source>
        <translation>什么都不读取，其他图层也不读取：瓦片矩阵集 {set} 的一个 TileMatrix 有错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools_sets.py"/>
        <source>reads nothing, no other layer either: tile matrix set {set} is in {crs!r}, which it does not know</source>
        <translation>什么都不读取，其他图层也不读取：瓦片矩阵集 {set} 采用它不认识的 {crs!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: ServiceIdentification has to say its ServiceTypeVersion</source>
        <translation>什么都不读取：ServiceIdentification 必须说明其 ServiceTypeVersion</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: the address {address} of an operation is not whole</source>
        <translation>什么都不读取：操作的地址 {address} 不完整</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>reads nothing: there is no Contents in the namespace of WMTS 1.0</source>
        <translation>什么都不读取：在 WMTS 1.0 的命名空间中没有 Contents</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads the corner as easting, northing; others the other way round</source>
        <translation>将角点读作东坐标、北坐标；其他客户端则相反</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>reads the corner as northing, easting</source>
        <translation>将角点读作北坐标、东坐标</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>reads up to the first odd character, or drops the level</source>
        <translation>读到第一个异常字符为止，或丢弃该层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>redirected to {host} by {address}</source>
        <translation>由 {address} 重定向到 {host}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>redirects to what is no http:// or https:// address</source>
        <translation>重定向到不是 http:// 或 https:// 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>refuses the document</source>
        <translation>拒绝该文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>refuses the layer</source>
        <translation>拒绝该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>refuses the layer unless the page defines the system by proj4</source>
        <translation>除非网页用 proj4 定义该坐标系，否则拒绝该图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer, which has no Style</source>
        <translation>拒绝没有 Style 的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer, which has no TileMatrixSetLink to a tile matrix set that there is</source>
        <translation>拒绝没有指向现有瓦片矩阵集的 TileMatrixSetLink 的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>refuses the layer: it finds neither way to ask for tiles</source>
        <translation>拒绝该图层：找不到任何请求瓦片的方式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal.py"/>
        <source>refuses the layer: there is neither a ResourceURL for tiles nor KVP</source>
        <translation>拒绝该图层：既没有瓦片的 ResourceURL，也没有 KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: ScaleDenominator of {name} is no number</source>
        <translation>拒绝该瓦片矩阵集：{name} 的 ScaleDenominator 不是数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: there is no blank between the numbers of TopLeftCorner of {name} ({corner!r})</source>
        <translation>拒绝该瓦片矩阵集：{name} 的 TopLeftCorner 的两个数之间没有空格（{corner!r}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: tile matrix {name} has no {child}</source>
        <translation>拒绝该瓦片矩阵集：瓦片矩阵 {name} 没有 {child}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/gdal_sets.py"/>
        <source>refuses the tile matrix set: tiles of {name} are not 1 to 4096 pixels wide</source>
        <translation>拒绝该瓦片矩阵集：{name} 的瓦片宽度不在 1 到 4096 像素之间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>refuses the tiles</source>
        <translation>拒绝这些瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>refuses tiles that do not call themselves pictures</source>
        <translation>拒绝不自称图片的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>requests that the document allows are answered with nothing</source>
        <translation>文档允许的请求得到空的响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>row {row}</source>
        <translation>行 {row}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>rows and columns of limits are exchanged</source>
        <translation>范围限制的行和列互换了</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/rows.py"/>
        <source>rows are counted from the `top` or the `bottom`, not {rows!r}</source>
        <translation>行从 `top`（顶部）或 `bottom`（底部）计数，而不是 {rows!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>rows are counted from the top, against the MBTiles specification, because {reason}; if the map is upside down, set the rows to `bottom` (--rows bottom)</source>
        <translation>行与 MBTiles 规范相反，从顶部计数，因为{reason}；如果地图上下颠倒，请将行设为 `bottom`（--rows bottom）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>rows {first} to {last}</source>
        <translation>行 {first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>rows {min_row} to {max_row}, columns {min_column} to {max_column}</source>
        <translation>行 {min_row} 至 {max_row}，列 {min_column} 至 {max_column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>say in which folder the tiles of {name} are to be kept</source>
        <translation>请说明 {name} 的瓦片应保存在哪个文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>scale denominator {scale!r} is none of it</source>
        <translation>比例尺分母 {scale!r} 不属于它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators are round cell sizes times an odd factor</source>
        <translation>比例尺分母是整数像元大小乘以一个奇怪的系数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators were computed for another pixel than 0.28 mm</source>
        <translation>比例尺分母按不同于 0.28 毫米的像素计算</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>scale denominators were computed with another length of a degree</source>
        <translation>比例尺分母按不同的一度长度计算</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>sees the first of them only</source>
        <translation>只看到其中第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>sends SERVICE and REQUEST</source>
        <translation>发送 SERVICE 和 REQUEST</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>sends service and request</source>
        <translation>发送 service 和 request</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>sends the first two dimensions only</source>
        <translation>只发送前两个维度</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>sends what stands there as VERSION with each request</source>
        <translation>每个请求都将那里的内容作为 VERSION 发送</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>sent what cannot be unpacked</source>
        <translation>发送了无法解压的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>several layers are called {layer}; all of them were kept</source>
        <translation>有多个图层名为 {layer}；全部保留</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>several styles of a layer are the default</source>
        <translation>图层的多个样式都是默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>shows an empty legend</source>
        <translation>显示空的图例</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>shows an empty map for most places</source>
        <translation>在大多数地方显示空白地图</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>shows an error where its user clicks</source>
        <translation>在用户点击处显示错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>shows garbled titles, and asks for garbled identifiers</source>
        <translation>显示乱码标题，并请求乱码标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows nothing</source>
        <translation>什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows nothing at these scales</source>
        <translation>在这些比例尺下什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows nothing at these scales, instead of tiles of another level</source>
        <translation>在这些比例尺下什么都不显示，而不是显示其他层级的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>shows nothing at this level</source>
        <translation>在此层级什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows nothing in pages that come by https: mixed content</source>
        <translation>在通过 https 打开的网页中什么都不显示：混合内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>shows nothing: its plugin for WMTS asks by KVP only</source>
        <translation>什么都不显示：其 WMTS 插件只用 KVP 请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows one colour, or nothing</source>
        <translation>显示单一颜色或什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off</source>
        <translation>显示被截断的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off at this level</source>
        <translation>在此层级显示被截断的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/sizes.py"/>
        <source>shows the layer cut off, if it is the last level</source>
        <translation>如果是最后一个层级，则显示被截断的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>shows the layer only in pages that define the CRS by proj4</source>
        <translation>只在用 proj4 定义该 CRS 的网页中显示图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tile everywhere, or tiles of another set or style</source>
        <translation>到处显示同一瓦片，或显示其他集合或样式的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tiles for every value of the dimension</source>
        <translation>对维度的每个值都显示相同的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>shows the same tiles for every value where it asks by REST</source>
        <translation>以 REST 请求时对每个值都显示相同的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>shows the text without these letters</source>
        <translation>显示去掉这些字符后的文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>shows the tiles upside down in order, or nothing</source>
        <translation>瓦片的上下顺序颠倒，或什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>shows tiles without reprojection only, and reads no document</source>
        <translation>只在不重投影时显示瓦片，并且不读取文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>shows titles with wrong letters</source>
        <translation>显示的标题文字错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>so it is at {count} levels</source>
        <translation>在 {count} 个层级如此</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>so it is in {count} sets, as in {names}</source>
        <translation>在 {count} 个集合中如此，例如 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>some levels of the tile matrix set have limits and others have none</source>
        <translation>瓦片矩阵集的部分层级有范围限制，部分没有</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>some of the tiles that may be asked for are not to be had</source>
        <translation>可以请求的瓦片中有一些无法获取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>something</source>
        <translation>某些内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>something that must be a number is none</source>
        <translation>必须是数字的内容不是数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status 200 and {kind}</source>
        <translation>状态 200 和 {kind}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>status 200, but {reason}</source>
        <translation>状态 200，但{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/exception_report.py"/>
        <source>status {status} ({report})</source>
        <translation>状态 {status}（{report}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and a document of version {version}</source>
        <translation>状态 {status} 和版本为 {version} 的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and a document without Contents of version {version}</source>
        <translation>状态 {status} 和版本为 {version}、没有 Contents 的文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>status {status} and {kind}</source>
        <translation>状态 {status} 和 {kind}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status {status} instead of 404</source>
        <translation>状态 {status}，而不是 404</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>status {status} instead of {right}</source>
        <translation>状态 {status}，而不是 {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stops reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>stops reading at status 200 or 500, and goes on after 404</source>
        <translation>在状态 200 或 500 处停止读取，在 404 之后继续</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>stops with an error: GetTile has no ows:Get with an xlink:href</source>
        <translation>因错误停止：GetTile 没有带 xlink:href 的 ows:Get</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: TileMatrixSetLimits is empty</source>
        <translation>因错误停止：TileMatrixSetLimits 为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers_addresses.py"/>
        <source>stops with an error: a Constraint of GetTile has no GetEncoding</source>
        <translation>因错误停止：GetTile 的一个 Constraint 没有 GetEncoding</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: dimension {name} has neither Default nor Value</source>
        <translation>因错误停止：维度 {name} 既没有 Default 也没有 Value</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>stops with an error: the layer has no Format</source>
        <translation>因错误停止：图层没有 Format</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: the layer has no Style</source>
        <translation>因错误停止：图层没有 Style</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: the layer has no TileMatrixSetLink</source>
        <translation>因错误停止：图层没有 TileMatrixSetLink</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/geotools.py"/>
        <source>stops with an error: the service offers REST, but no ResourceURL is for {format}</source>
        <translation>因错误停止：服务提供 REST，但没有 {format} 的 ResourceURL</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: tile matrices {one} and {other} are of one scale</source>
        <translation>因错误停止：瓦片矩阵 {one} 和 {other} 的比例尺相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/openlayers.py"/>
        <source>stops with an error: tile matrix set {set} has no TileMatrix</source>
        <translation>因错误停止：瓦片矩阵集 {set} 没有 TileMatrix</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>stores[{number}] has the name of another store</source>
        <translation>stores[{number}] 的名称与另一数据存储相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stretches the tiles</source>
        <translation>拉伸瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>stretches the tiles, and is blurred or asks for too many</source>
        <translation>拉伸瓦片，并且模糊或请求过多瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/styling.py"/>
        <source>styles can be drawn of pictures, not of vector tiles</source>
        <translation>样式只能用于图片，不能用于矢量瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>such a tile cannot exist</source>
        <translation>不可能有这样的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes KVP where it is offered, and shows nothing if that fails</source>
        <translation>提供 KVP 时就采用它，失败时什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>takes a wrong extent if there is no other box</source>
        <translation>如果没有其他边界框，则采用错误的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>takes an empty text for a number</source>
        <translation>将空文本当作数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes everything but KVP for REST</source>
        <translation>将 KVP 之外的一切都当作 REST</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes image/png wherever it is declared</source>
        <translation>只要声明了 image/png 就采用它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>takes image/png wherever it stands, else the first</source>
        <translation>只要有 image/png 就采用它，否则采用第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes it for KVP</source>
        <translation>将它当作 KVP</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes limits by their place in the list all the same</source>
        <translation>仍然按在列表中的位置采用范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>takes one of them, the user cannot choose</source>
        <translation>采用其中一个，用户无法选择</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes the URL template where there is one</source>
        <translation>有 URL 模板时就采用它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>takes the extent of the scale set for layers without a box</source>
        <translation>对没有边界框的图层采用比例尺集的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes the first address for that of KVP</source>
        <translation>将第一个地址当作 KVP 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>takes the first attribute for the address</source>
        <translation>将第一个属性当作地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>takes the first of them</source>
        <translation>采用其中第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>takes the first of them if the page names only the projection</source>
        <translation>如果网页只指明投影，则采用其中第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/client_rules.py"/>
        <source>takes the first set, which does not fit its base maps</source>
        <translation>采用第一个集合，而它与其底图不符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>takes the first style</source>
        <translation>采用第一个样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>takes the first way that it finds</source>
        <translation>采用它找到的第一种方式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>takes the last level for the finest, and offers no finer one</source>
        <translation>将最后一个层级当作最精细的，不提供更精细的层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the last of the list for all levels</source>
        <translation>对所有层级采用列表中最后的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>takes the layers for invalid: it looks for Capabilities, letter by letter</source>
        <translation>认为图层无效：它逐字查找 Capabilities</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/texts.py"/>
        <source>takes the letters away, and asks for what does not exist</source>
        <translation>去掉这些字符，并请求不存在的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the limits of another level, by the place in the list</source>
        <translation>按列表中的位置采用另一个层级的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>takes the place in the list for the zoom level</source>
        <translation>将列表中的位置当作缩放层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>takes the whole tile matrix set for the extent</source>
        <translation>将整个瓦片矩阵集作为范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>takes the wrong limits for all levels after</source>
        <translation>对其后所有层级采用错误的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>takes tile matrix set {set}</source>
        <translation>采用瓦片矩阵集 {set}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>takes tile matrix set {set} and {why}</source>
        <translation>采用瓦片矩阵集 {set}，并且{why}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/client.py"/>
        <source>takes tile matrix set {set}, which cannot be used</source>
        <translation>采用瓦片矩阵集 {set}，而它无法使用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>takes what it cannot read for 0 and shows nothing</source>
        <translation>将无法读取的内容当作 0，什么都不显示</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>the CRS of a box was named as the set names it</source>
        <translation>边界框的 CRS 改用集合的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the CRS of the tile matrix set has no name such as EPSG:2056</source>
        <translation>瓦片矩阵集的 CRS 没有如 EPSG:2056 的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the CRS was given the name that all clients understand</source>
        <translation>为 CRS 采用了所有客户端都能理解的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the CRS was named</source>
        <translation>写明了 CRS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>the Content-Type of tiles is not what they are</source>
        <translation>瓦片的 Content-Type 与其实际不符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>the KVP address of an operation is not its first</source>
        <translation>操作的 KVP 地址不是第一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document gives no units-per-pixel: give the grid</source>
        <translation>TileMap 文档没有给出 units-per-pixel：请给出网格</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document lacks its BoundingBox or Origin: give the grid</source>
        <translation>TileMap 文档缺少 BoundingBox 或 Origin：请给出网格</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms.py"/>
        <source>the TileMap document leads to what is no web address: {reason}</source>
        <translation>TileMap 文档指向的不是网址：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document lists no TileSet</source>
        <translation>TileMap 文档没有列出 TileSet</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap document names no SRS: it holds plain pictures, without a place on earth</source>
        <translation>TileMap 文档没有指明 SRS：其中是没有地理位置的普通图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's BoundingBox does not lie above and right of its Origin</source>
        <translation>TileMap 的 BoundingBox 不在其 Origin 的右上方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's SRS is unknown: {name!r}</source>
        <translation>TileMap 的 SRS 未知：{name!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's grid cannot be used: {reason}</source>
        <translation>TileMap 的网格无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tile_map.py"/>
        <source>the TileMap's order {orders} has no place in the grid {grid} and is left out</source>
        <translation>TileMap 的 order {orders} 在网格 {grid} 中没有位置，已去掉</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the URN of the coordinate reference system lacks the version's place</source>
        <translation>坐标参照系的 URN 缺少版本的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS answered with status {status}</source>
        <translation>WMS 以状态 {status} 响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS gives no map: {words}</source>
        <translation>WMS 没有给出地图：{words}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS that draws this layer does not know {crs}</source>
        <translation>绘制此图层的 WMS 不认识 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_parts.py"/>
        <source>the WMS's answer is no map: {reason}</source>
        <translation>WMS 的响应不是地图：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the WMS's map has {width} by {height} pixels, and another size was asked for</source>
        <translation>WMS 的地图为 {width} × {height} 像素，而请求的是另一大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the WMTS has no layer {name!r:.100}; there are: {there}</source>
        <translation>该 WMTS 没有图层 {name!r:.100}；有：{there}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/url_template.py"/>
        <source>the address has an unknown placeholder {{{name}}}; known are {known}</source>
        <translation>地址中有未知的占位符 {{{name}}}；已知的有 {known}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/web/url_template.py"/>
        <source>the address lacks {listed}; it needs {{z}}, {{x}} and {{y}}, or {{q}}</source>
        <translation>地址缺少 {listed}；它需要 {{z}}、{{x}} 和 {{y}}，或 {{q}}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>the address of the WMS names no layer: add LAYERS=NAME to its query</source>
        <translation>WMS 的地址没有指明图层：请在其查询中加入 LAYERS=NAME</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>the address of the document itself is not absolute http or https</source>
        <translation>文档自身的地址不是绝对的 http 或 https 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the address that takes KVP was put first</source>
        <translation>将支持 KVP 的地址放在最前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the answer is larger than {most:,} bytes</source>
        <translation>响应大于 {most:,} 字节</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the answer is packed in a way that was not asked for</source>
        <translation>响应以未请求的方式压缩</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the answers were checked in part only</source>
        <translation>只检查了部分响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a TopLeftCorner are the wrong way round</source>
        <translation>TopLeftCorner 的轴顺序颠倒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a layer's BoundingBox are the wrong way round</source>
        <translation>图层 BoundingBox 的轴顺序颠倒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>the axes of a tile matrix set's BoundingBox are the wrong way round</source>
        <translation>瓦片矩阵集 BoundingBox 的轴顺序颠倒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>the axes of its box in {crs} were swapped</source>
        <translation>互换了其 {crs} 中边界框的轴</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/set_reviewer.py"/>
        <source>the axes of its corners were swapped, since its layers lie there</source>
        <translation>互换了其角点的轴，因为其图层位于那里</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/corner_repairs.py"/>
        <source>the axes of its top left corner were swapped: as written it is easting {easting:.10g}, northing {northing:.10g}</source>
        <translation>互换了其左上角的轴：所写的是东坐标 {easting:.10g}、北坐标 {northing:.10g}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>the bounds lie outside the grid {grid}</source>
        <translation>边界位于网格 {grid} 之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the boxes of a layer are of very different sizes</source>
        <translation>图层的各个边界框大小相差很大</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the boxes of a layer lie in different places</source>
        <translation>图层的各个边界框位于不同的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the catalogue has another store {store}: choose a name for this one</source>
        <translation>目录中有另一个数据存储 {store}：请为这一个选择名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>the catalogue {path} is damaged: {reason}</source>
        <translation>目录 {path} 已损坏：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is named by a web address</source>
        <translation>坐标参照系以网址命名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is named {crs}</source>
        <translation>坐标参照系名为 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the coordinate reference system is unknown</source>
        <translation>坐标参照系未知</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/boxes.py"/>
        <source>the corner of a box was put right</source>
        <translation>更正了边界框的角点</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the corner of {kind} is one of: {names}</source>
        <translation>{kind} 的角点是以下之一：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the corners are {lower} and {upper}</source>
        <translation>角点为 {lower} 和 {upper}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the corners of its box in {crs} are {one} and {other}</source>
        <translation>其 {crs} 中边界框的角点为 {one} 和 {other}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>the default of a dimension is none of its values</source>
        <translation>维度的默认值不在其取值中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the default of the dimension became a value of it</source>
        <translation>使维度的默认值成为其取值之一</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the dimension was given a default</source>
        <translation>为维度加上了默认值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>the document came by https, and gives addresses with http</source>
        <translation>文档通过 https 获取，却给出 http 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document cannot be had at the KVP address that it names itself</source>
        <translation>在文档自己给出的 KVP 地址无法获取该文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document declares another encoding than it is written in</source>
        <translation>文档声明的编码与实际编码不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not name its schema</source>
        <translation>文档没有指明其模式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document does not say how long it may be kept</source>
        <translation>文档没有说明可以保留多久</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/layer.py"/>
        <source>the document does not say how to get tiles of {layer!r}</source>
        <translation>文档没有说明如何获取 {layer!r} 的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not say that it is of version 1.0.0</source>
        <translation>文档没有说明其版本是 1.0.0</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document does not say where it is to be had by REST</source>
        <translation>文档没有说明在哪里可以用 REST 获取它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>the document does not say where to ask for tiles; its own address was taken</source>
        <translation>文档没有说明在哪里请求瓦片；采用了其自身的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document has a DTD, which is not accepted from strangers</source>
        <translation>文档有 DTD，不接受来自陌生来源的 DTD</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document has an ETag, but is sent again to those who have it</source>
        <translation>文档有 ETag，却仍重新发送给已有它的客户端</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document has far too many elements or attributes</source>
        <translation>文档的元素或属性过多</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no Contents</source>
        <translation>文档没有 Contents</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no OperationsMetadata</source>
        <translation>文档没有 OperationsMetadata</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no ServiceIdentification</source>
        <translation>文档没有 ServiceIdentification</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no ServiceProvider</source>
        <translation>文档没有 ServiceProvider</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_reader.py"/>
        <source>the document has no layer</source>
        <translation>文档没有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the document has no layer {layer!r}</source>
        <translation>文档没有图层 {layer!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>the document has no layers</source>
        <translation>文档没有图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document has no tile matrix set</source>
        <translation>文档没有瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document is empty</source>
        <translation>文档为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>the document is larger than {most} MB</source>
        <translation>文档大于 {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document is not in the encoding that its Content-Type names</source>
        <translation>文档的编码与其 Content-Type 所述不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document is not labelled as XML</source>
        <translation>文档没有标为 XML</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the document is not well-formed XML</source>
        <translation>文档不是格式良好的 XML</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>the document is not well-formed: {repair}</source>
        <translation>文档的格式不良好：{repair}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>the document says other things by KVP than at the ServiceMetadataURL</source>
        <translation>文档以 KVP 获取的内容与在 ServiceMetadataURL 处的不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>the document was checked in part only</source>
        <translation>只检查了文档的一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the effects of a style are a list</source>
        <translation>样式的效果是一个列表</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>the elements of OWS Common do not carry the prefix ows</source>
        <translation>OWS Common 的元素没有带前缀 ows</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the extent reaches beyond the {corner} origin of {name!r}</source>
        <translation>范围超出 {name!r} 的 {corner} 原点</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>the extent {box} in {crs} lies beyond the earth</source>
        <translation>{crs} 中的范围 {box} 在地球之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/flights.py"/>
        <source>the fetch of this tile broke off</source>
        <translation>此瓦片的获取中断了</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/connection.py"/>
        <source>the file is damaged or encrypted</source>
        <translation>文件已损坏或加密</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/file_writer.py"/>
        <source>the file is not open</source>
        <translation>文件没有打开</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the first row or column of limits comes after the last</source>
        <translation>范围限制的首行或首列在末行或末列之后</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>the folder holds no {media_type}, only {names}</source>
        <translation>文件夹中没有 {media_type}，只有 {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_source.py"/>
        <source>the folder {path} is gone</source>
        <translation>文件夹 {path} 已不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>the font {found} has gone</source>
        <translation>字体 {found} 已不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>the format of the tiles is not known, PNG is assumed ({reason}); --format sets it</source>
        <translation>瓦片的格式未知，假定为 PNG（{reason}）；可用 --format 设置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the format was named</source>
        <translation>写明了格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_gif.py"/>
        <source>the image/gif has no pixels</source>
        <translation>image/gif 没有像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_gif.py"/>
        <source>the image/gif is damaged: an unknown block</source>
        <translation>image/gif 已损坏：未知的块</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_jpeg.py"/>
        <source>the image/jpeg has no pixels</source>
        <translation>image/jpeg 没有像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_jpeg.py"/>
        <source>the image/jpeg is damaged: a marker is missing</source>
        <translation>image/jpeg 已损坏：缺少标记</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png has no header</source>
        <translation>image/png 没有文件头</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png has no pixels</source>
        <translation>image/png 没有像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_png.py"/>
        <source>the image/png is damaged: a checksum is wrong</source>
        <translation>image/png 已损坏：校验和错误</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/check_webp.py"/>
        <source>the image/webp has no pixels</source>
        <translation>image/webp 没有像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/waiting.py"/>
        <source>the judge was stopped</source>
        <translation>检验已停止</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the last limits of the list surround less than those of other levels</source>
        <translation>列表中最后的范围限制小于其他层级的范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the last one counts, too</source>
        <translation>最后一个也要计入</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer cannot be shown: none of its tile matrix sets can be used</source>
        <translation>无法显示图层：其瓦片矩阵集都无法使用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/styling.py"/>
        <source>the layer has a style {name} already</source>
        <translation>图层已有样式 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>the layer has levels {lowest} to {highest}, none of {first} to {last}</source>
        <translation>图层有层级 {lowest} 至 {highest}，而没有 {first} 至 {last} 中的任何一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>the layer has no identifier; its title was taken</source>
        <translation>图层没有标识符；采用了其标题</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_style_reader.py"/>
        <source>the layer has no style; 'default' was taken</source>
        <translation>图层没有样式；采用了“default”</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the layer has no tiles inside the bounds</source>
        <translation>图层在边界内没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>the layer has no tiles inside these bounds</source>
        <translation>图层在这些边界内没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the layer has nothing inside the bounds</source>
        <translation>图层在边界内没有内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to the set twice; the first link counts</source>
        <translation>图层两次链接到该集合；以第一个链接为准</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to tile matrix set {name}, which is not described</source>
        <translation>图层链接到没有描述的瓦片矩阵集 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>the layer is linked to {name}, which was taken for {found}</source>
        <translation>图层链接到 {name}，将其视为 {found}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/keeping_stores.py"/>
        <source>the layer is of no remote WMTS</source>
        <translation>该图层不属于任何远程 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>the layer lies at {box}</source>
        <translation>图层位于 {box}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the layer lies outside of it</source>
        <translation>图层位于其外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>the layer lies outside of {grid}</source>
        <translation>图层位于 {grid} 之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_layer_reader.py"/>
        <source>the layer names no format; {formats} was taken</source>
        <translation>图层没有写明格式；采用了 {formats}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/metatile.py"/>
        <source>the layer was closed before the picture was drawn</source>
        <translation>图片绘制完成之前图层已关闭</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} cannot be seeded: its tiles are not kept in a folder</source>
        <translation>图层 {layer} 无法预先填充：其瓦片没有保存在文件夹中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no dimension {name!r:.80}</source>
        <translation>图层 {layer} 没有维度 {name!r:.80}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no matrix set {name!r:.80}, but: {names}</source>
        <translation>图层 {layer} 没有矩阵集 {name!r:.80}，但有：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the layer {layer} has no style {style!r:.80}</source>
        <translation>图层 {layer} 没有样式 {style!r:.80}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the layer {layer} has no tile matrix set that can be used</source>
        <translation>图层 {layer} 没有可用的瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the layer {layer} in {set} has no tiles at all that could be found</source>
        <translation>图层 {layer} 在 {set} 中没有任何可找到的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_layers.py"/>
        <source>the layer {layer} is left out: there is no way to ask for it</source>
        <translation>去掉了图层 {layer}：无法请求它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting_layers.py"/>
        <source>the layer {layer} is left out: {reason}</source>
        <translation>去掉了图层 {layer}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/box_reader.py"/>
        <source>the layer's extent in longitude and latitude was left out: it is no box</source>
        <translation>去掉了图层的经纬度范围：它不成立</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the layer's title became its identifier</source>
        <translation>图层的标题成为其标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the level has tiles after all</source>
        <translation>该层级其实有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>the level is called {name}</source>
        <translation>层级名为 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>the level offset leads nowhere</source>
        <translation>层级偏移没有指向任何层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the level was given its right name</source>
        <translation>为层级改正了名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set are not listed from the coarsest to the finest</source>
        <translation>瓦片矩阵集的层级没有从最粗到最精细排列</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set have tiles of different sizes</source>
        <translation>瓦片矩阵集各层级的瓦片大小不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the levels of a tile matrix set start at different corners</source>
        <translation>瓦片矩阵集各层级从不同的角点开始</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the limits were put into the order of the tile matrix set</source>
        <translation>将范围限制按瓦片矩阵集的顺序排列</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>the lower corner of a box lies above the upper</source>
        <translation>边界框的下角高于上角</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/map_drawing.py"/>
        <source>the map would be drawn of more than {most} tiles; ask for less of it</source>
        <translation>该地图需要由超过 {most} 个瓦片绘制；请减小请求的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>the name of a dimension is not made of letters, digits and underscores</source>
        <translation>维度的名称不是由字母、数字和下划线组成</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the number of tiles</source>
        <translation>瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the numbers of tile matrix {matrix} are out of all bounds</source>
        <translation>瓦片矩阵 {matrix} 的数值超出一切合理范围</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>the numbers of tiles do not double from level to level</source>
        <translation>瓦片数没有逐级加倍</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>the only style of a layer is not said to be the default</source>
        <translation>图层唯一的样式没有标为默认样式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>the operation GetCapabilities is not described</source>
        <translation>没有描述 GetCapabilities 操作</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the origin</source>
        <translation>原点</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/body.py"/>
        <source>the packed answer is cut short</source>
        <translation>压缩的响应被截断</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/metatile.py"/>
        <source>the picture was not drawn in time</source>
        <translation>图片没有及时绘制完成</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the pictures of {count} tiles of tile matrix {level} resemble those of their four children at {finer} by {as_told:.2f} as the document counts, and by {exchanged:.2f} with {how} exchanged (1 is alike)</source>
        <translation>瓦片矩阵 {level} 的 {count} 个瓦片图片与其在 {finer} 的四个子瓦片的相似度：按文档计数为 {as_told:.2f}，互换{how}后为 {exchanged:.2f}（1 为相同）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the provider was named after its host</source>
        <translation>以主机名命名了提供者</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>the proxy has to be http:// or https://, not {address}</source>
        <translation>代理必须是 http:// 或 https://，而不是 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>the proxy wants a user name and password</source>
        <translation>代理需要用户名和密码</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote does not describe it</source>
        <translation>远程服务没有描述它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_info.py"/>
        <source>the remote has no feature info as {info_format}</source>
        <translation>远程服务没有 {info_format} 格式的要素信息</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote has no layer {layer!r}; it has {offered}</source>
        <translation>远程服务没有图层 {layer!r}；它有 {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no format {wanted!r}; it has {offered}</source>
        <translation>远程图层没有格式 {wanted!r}；它有 {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no style {style!r}; it has {offered}</source>
        <translation>远程图层没有样式 {style!r}；它有 {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer has no tile matrix set {name!r}; it has {offered}</source>
        <translation>远程图层没有瓦片矩阵集 {name!r}；它有 {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer {layer} cannot be used: {reasons}</source>
        <translation>远程图层 {layer} 无法使用：{reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote layer {layer} has no format</source>
        <translation>远程图层 {layer} 没有格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/wmts.py"/>
        <source>the remote offers no way to ask for {media_type}</source>
        <translation>远程服务没有提供请求 {media_type} 的方式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>the resource of a row beyond the matrix</source>
        <translation>矩阵之外某一行的资源</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>the resource of an unknown level</source>
        <translation>未知层级的资源</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/whole.py"/>
        <source>the root element is not called Capabilities</source>
        <translation>根元素的名称不是 Capabilities</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>the rows of limits are counted from the bottom</source>
        <translation>范围限制的行从底部计数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same box with its eastings and northings exchanged</source>
        <translation>互换东坐标与北坐标后的同一边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same box with the numbers of TopLeftCorner exchanged</source>
        <translation>互换 TopLeftCorner 两个数后的同一边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same place with TileRow and TileCol exchanged</source>
        <translation>互换 TileRow 与 TileCol 后的同一位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>the same rows counted from the bottom</source>
        <translation>从底部计数的同样的行</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>the same tile is another picture by KVP than as a resource</source>
        <translation>同一瓦片以 KVP 获取的图片与作为资源获取的不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the scale denominator was put right</source>
        <translation>更正了比例尺分母</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>the scale of level {level} is none of it</source>
        <translation>层级 {level} 的比例尺不属于它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the search for the edges was given up, for they went on and on</source>
        <translation>对边缘的查找因没有尽头而放弃</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/secret_values.py"/>
        <source>the secret {name} is not known here; set it and try again</source>
        <translation>这里不知道机密 {name}；请设置后重试</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>the service answered with an error: {words}</source>
        <translation>服务以错误响应：{words}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>the service counts rows from the bottom</source>
        <translation>服务从底部计数行</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>the service does not know a tile matrix of its own document</source>
        <translation>服务不认识自己文档中的某个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>the service does not know this level</source>
        <translation>服务中没有这个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>the service does not say what it is</source>
        <translation>服务没有说明它是什么</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>the service is too busy to be judged: it answered {count} requests in a row with {status}</source>
        <translation>服务太忙，无法检验：它对连续 {count} 个请求以 {status} 响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>the service is too busy to be judged: with status {status} it asks for a pause of {time}</source>
        <translation>服务太忙，无法检验：它以状态 {status} 要求暂停 {time}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set is described twice, and the second description was left out</source>
        <translation>该集合被描述两次，去掉了第二次描述</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set names no coordinate reference system; {crs} was taken</source>
        <translation>该集合没有指明坐标参照系；采用了 {crs}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/links.py"/>
        <source>the set was given its right name</source>
        <translation>为集合改正了名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: it has no tile matrix that can be used</source>
        <translation>去掉了该集合：它没有可用的瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: it names no coordinate reference system</source>
        <translation>去掉了该集合：它没有指明坐标参照系</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the set was left out: its coordinate reference system {crs} is unknown</source>
        <translation>去掉了该集合：其坐标参照系 {crs} 未知</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>the short name of a system whose first axis is northing or latitude</source>
        <translation>第一轴为北坐标或纬度的坐标系采用了简称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>the store {store} is disabled</source>
        <translation>数据存储 {store} 已停用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the style was given a name; the service must take it in STYLE</source>
        <translation>为样式加上了名称；服务必须在 STYLE 中接受它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>the style {text!r:.60} has no effect (there is: {names})</source>
        <translation>样式 {text!r:.60} 没有效果（可用的有：{names}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the template was given its format</source>
        <translation>为模板写明了格式</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>the template was said to be for tiles</source>
        <translation>说明了该模板用于瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/flights.py"/>
        <source>the tile did not come in time</source>
        <translation>瓦片没有及时到达</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>the tile matrices of {grid} have no area in common</source>
        <translation>{grid} 的瓦片矩阵没有共同的区域</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the tile matrices were put in order, from the coarsest to the finest</source>
        <translation>将瓦片矩阵按从最粗到最精细排列</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>the tile matrix set {grid}: {reason}</source>
        <translation>瓦片矩阵集 {grid}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the tile matrix set {set} cannot be understood and was left as it is</source>
        <translation>瓦片矩阵集 {set} 无法理解，保持原样</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/custom.py"/>
        <source>the tile size</source>
        <translation>瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms.py"/>
        <source>the tiles are on another host ({host}), which is not sent the credentials</source>
        <translation>瓦片位于另一主机（{host}），不会向其发送凭据</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cutting.py"/>
        <source>the tiles lie outside their tile matrix set, {grid}</source>
        <translation>瓦片位于其瓦片矩阵集 {grid} 之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/fetched.py"/>
        <source>the tiles of the map did not come in time</source>
        <translation>地图的瓦片没有及时到达</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>the tiles of tile matrix {matrix} are not 1 to {most} pixels a side</source>
        <translation>瓦片矩阵 {matrix} 的瓦片边长不在 1 到 {most} 像素之间</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding.py"/>
        <source>the tiles of {name} are on this computer already</source>
        <translation>{name} 的瓦片已在此计算机上</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/tile_folder.py"/>
        <source>the tiles take more room than the export may</source>
        <translation>瓦片占用的空间超过导出所允许的大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>the title of a style differs from its identifier</source>
        <translation>样式的标题与其标识符不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>the top left corner was put right</source>
        <translation>更正了左上角</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the top of tile matrix {name}</source>
        <translation>瓦片矩阵 {name} 的顶边</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>the two numbers of TopLeftCorner stand the other way round than it takes them</source>
        <translation>TopLeftCorner 的两个数与它所用的顺序相反</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>the type of a ResourceURL is none that there is</source>
        <translation>ResourceURL 的类型不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>the variable widths of tile matrix {name} have no counterpart in WMTS</source>
        <translation>瓦片矩阵 {name} 的可变宽度在 WMTS 中没有对应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>the version was written</source>
        <translation>写明了版本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} cannot be used: {reason}</source>
        <translation>水印 {name} 无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} has {width} by {height} pixels, more than {most} by {most}</source>
        <translation>水印 {name} 为 {width} × {height} 像素，大于 {most} × {most}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} is larger than {most} MB</source>
        <translation>水印 {name} 大于 {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {name} is no PNG but {media_type}</source>
        <translation>水印 {name} 不是 PNG，而是 {media_type}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/watermark.py"/>
        <source>the watermark {path!r:.200} cannot be read: {reason}</source>
        <translation>无法读取水印 {path!r:.200}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>the {media_type} cannot be decoded</source>
        <translation>无法解码 {media_type}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/facts.py"/>
        <source>the {media_type} has no size ({width} by {height} pixels)</source>
        <translation>{media_type} 没有大小（{width} × {height} 像素）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/facts.py"/>
        <source>the {media_type} is cut short</source>
        <translation>{media_type} 被截断</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} holds letters that cannot be printed</source>
        <translation>{kind} 的 {name} 含有无法显示的字符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a number from {low:g} to {high:g}</source>
        <translation>{kind} 的 {name} 是 {low:g} 到 {high:g} 之间的数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a text of at most {longest} letters</source>
        <translation>{kind} 的 {name} 是最多 {longest} 个字符的文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is a whole number from {low:g} to {high:g}</source>
        <translation>{kind} 的 {name} 是 {low:g} 到 {high:g} 之间的整数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>the {name} of {kind} is empty</source>
        <translation>{kind} 的 {name} 为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the {sides} edges</source>
        <translation>{sides}边缘</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>the {side} edge</source>
        <translation>{side}边缘</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>there are no tiles at level {wanted}; there are at level {found}</source>
        <translation>层级 {wanted} 没有瓦片；层级 {found} 有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_mapped.py"/>
        <source>there are no tiles in the folders that {path} names</source>
        <translation>{path} 所指的文件夹中没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>there are no tiles inside the bounds</source>
        <translation>边界内没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/two_ways.py"/>
        <source>there are no tiles to show</source>
        <translation>没有可显示的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>there are no tiles z/x/y.ext in the folder {path} (numbers without leading zeros, such as 7/67/45.png)</source>
        <translation>文件夹 {path} 中没有 z/x/y.ext 形式的瓦片（数字不带前导零，例如 7/67/45.png）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>there are tiles outside the limits</source>
        <translation>范围限制之外还有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>there are {count} such pairs</source>
        <translation>有 {count} 个这样的对</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/running.py"/>
        <source>there is another layer {layer} already: use another name</source>
        <translation>已有另一个图层 {layer}：请使用另一个名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/changing.py"/>
        <source>there is another layer {layer} by now (another program may have published it): use another name</source>
        <translation>现在已有另一个图层 {layer}（可能由另一个程序发布）：请使用另一个名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/blank.py"/>
        <source>there is no blank tile of type {media_type!r}</source>
        <translation>没有类型为 {media_type!r} 的空白瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/documents.py"/>
        <source>there is no document at the ServiceMetadataURL</source>
        <translation>在 ServiceMetadataURL 处没有文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>there is no effect {name!r:.60} (there is: {names})</source>
        <translation>没有效果 {name!r:.60}（可用的有：{names}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>there is no folder {path}</source>
        <translation>没有文件夹 {path}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/seeding_live.py"/>
        <source>there is no layer {layer}</source>
        <translation>没有图层 {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>there is no level {name}</source>
        <translation>没有层级 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/switches.py"/>
        <source>there is no resampling {name!r:.40}; there are {offered}</source>
        <translation>没有重采样方式 {name!r:.40}；可用的有 {offered}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/keeping_stores.py"/>
        <source>there is no store {store}</source>
        <translation>没有数据存储 {store}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/layer.py"/>
        <source>there is no tile matrix set {set!r}</source>
        <translation>没有瓦片矩阵集 {set!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/sitting.py"/>
        <source>there is no tile matrix set {set!r}, but: {sets}</source>
        <translation>没有瓦片矩阵集 {set!r}，但有：{sets}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>there is no way from {crs_from} to {crs_to}</source>
        <translation>无法从 {crs_from} 转换到 {crs_to}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/waiting.py"/>
        <source>there was no answer in {seconds:g} s</source>
        <translation>{seconds:g} 秒内没有响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>there was no time left to ask</source>
        <translation>没有时间再请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are no WMTS capabilities: the root element is {root!r}</source>
        <translation>这不是 WMTS 的能力文档：根元素是 {root!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are the capabilities of a WMS, not of a WMTS</source>
        <translation>这是 WMS 的能力文档，而不是 WMTS 的</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>these are the capabilities of a {service}, not of a WMTS</source>
        <translation>这是 {service} 的能力文档，而不是 WMTS 的</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>these are {count:,} tiles, more than the {most:,} that are allowed: choose fewer levels or a smaller extent, or allow more</source>
        <translation>共有 {count:,} 个瓦片，超过允许的 {most:,} 个：请选择较少的层级或较小的范围，或允许更多</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_plan.py"/>
        <source>these bounds do not lie in {grid}: {reason}</source>
        <translation>这些边界不在 {grid} 中：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>they count {dpi} pixels an inch</source>
        <translation>它们按每英寸 {dpi} 像素计算</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/scales.py"/>
        <source>they count {metres} a degree</source>
        <translation>它们按一度 {metres} 计算</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>they surround {part} % of its box, {box}: {limits}</source>
        <translation>它们包围其边界框 {box} 的 {part} %：{limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>this computer's Pillow cannot write {media_type}</source>
        <translation>此计算机的 Pillow 无法写入 {media_type}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is JSON, not an XML document</source>
        <translation>这是 JSON，不是 XML 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/tms_reader.py"/>
        <source>this is a WMTS, not a TMS: add it as a remote WMTS</source>
        <translation>这是 WMTS 而不是 TMS：请将其作为远程 WMTS 添加</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is a web page, not an XML document</source>
        <translation>这是网页，不是 XML 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/strangers.py"/>
        <source>this is compressed data (gzip), not an XML document</source>
        <translation>这是压缩数据（gzip），不是 XML 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/tms_reader.py"/>
        <source>this is no TMS document: its root element is {root!r}</source>
        <translation>这不是 TMS 文档：其根元素是 {root!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>this is not a well-formed XML document</source>
        <translation>这不是格式良好的 XML 文档</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>tile matrices are not called by plain numbers</source>
        <translation>瓦片矩阵没有以普通数字命名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/repair_notes.py"/>
        <source>tile matrix set {grid}</source>
        <translation>瓦片矩阵集 {grid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} has no proper {name}</source>
        <translation>瓦片矩阵 {matrix} 没有正确的 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} has no tiles</source>
        <translation>瓦片矩阵 {matrix} 没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>tile matrix {matrix} was left out: it has the scale of {other}</source>
        <translation>去掉了瓦片矩阵 {matrix}：其比例尺与 {other} 相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles are cut short or damaged</source>
        <translation>瓦片被截断或损坏</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>tiles are more than {count} pixels wide or high</source>
        <translation>瓦片的宽度或高度超过 {count} 像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/writer.py"/>
        <source>tiles are not kept in {path}: {reason}</source>
        <translation>瓦片没有保存在 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles are packed with gzip though they are packed already</source>
        <translation>瓦片已经压缩，却又用 gzip 压缩</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>tiles cannot be asked for by KVP</source>
        <translation>不能用 KVP 请求瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles come in another format than was asked for</source>
        <translation>瓦片的格式与所请求的不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tile_rules.py"/>
        <source>tiles have another size than the document says</source>
        <translation>瓦片的大小与文档所述不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/rules.py"/>
        <source>tiles lie where they would with the axes the other way round</source>
        <translation>瓦片位于轴顺序颠倒时的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles must not be kept by anybody</source>
        <translation>任何人都不得保留瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/known_sets.py"/>
        <source>tiles of level {level} are {width} by {height} pixels</source>
        <translation>层级 {level} 的瓦片为 {width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>tiles say neither how long they last nor which version they are</source>
        <translation>瓦片既没有说明有效期，也没有说明版本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_rules.py"/>
        <source>tiles take long</source>
        <translation>瓦片耗时很长</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/pillow.py"/>
        <source>to make other formats of tiles, Python needs the package Pillow</source>
        <translation>要制作其他格式的瓦片，Python 需要 Pillow 包</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>to write into pictures, Pillow must be built with FreeType</source>
        <translation>要在图片中写入，Pillow 必须带有 FreeType</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>two dimensions of a layer have the same name</source>
        <translation>图层的两个维度同名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two identifiers differ in letter case only</source>
        <translation>两个标识符只有大小写不同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two layers have the same identifier</source>
        <translation>两个图层的标识符相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/levels.py"/>
        <source>two levels of a tile matrix set have the same scale denominator</source>
        <translation>瓦片矩阵集的两个层级比例尺分母相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/styles.py"/>
        <source>two styles of a layer have the same identifier</source>
        <translation>图层的两个样式标识符相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two tile matrices of a set have the same identifier</source>
        <translation>集合的两个瓦片矩阵标识符相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>two tile matrices of the set have the same identifier</source>
        <translation>集合的两个瓦片矩阵标识符相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>two tile matrices of the set have the same scale</source>
        <translation>集合的两个瓦片矩阵比例尺相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>two tile matrix sets have the same identifier</source>
        <translation>两个瓦片矩阵集的标识符相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>unknown coordinate reference system: {authority}:{code}</source>
        <translation>未知的坐标参照系：{authority}:{code}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>unknown data</source>
        <translation>未知的数据</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/opening.py"/>
        <source>unknown kind of source: {kind!r}</source>
        <translation>未知的数据源类型：{kind!r}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/serving.py"/>
        <source>unknown service: {names} (there are: {known})</source>
        <translation>未知的服务：{names}（可用的有：{known}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/well_known.py"/>
        <source>unknown tile matrix set: {name!r} (known: {known})</source>
        <translation>未知的瓦片矩阵集：{name!r}（已知的有：{known}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/negotiation.py"/>
        <source>updateSequence is sent but not understood</source>
        <translation>发送了 updateSequence，但不理解它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/sides.py"/>
        <source>upper</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>upper and lower</source>
        <translation>上和下</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>upper right and lower left</source>
        <translation>右上和左下</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/layers.py"/>
        <source>variables were spelled as clients look for them</source>
        <translation>将变量改写为客户端所查找的写法</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mosaic/two_ways.py"/>
        <source>vector tiles are no pictures</source>
        <translation>矢量瓦片不是图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/publishing_cascaded.py"/>
        <source>vector tiles cannot be drawn in {grid}</source>
        <translation>矢量瓦片无法在 {grid} 中绘制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>web pages of others may not read the answers</source>
        <translation>他人的网页不得读取响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/info_together.py"/>
        <source>what a layer tells is no JSON</source>
        <translation>图层给出的内容不是 JSON</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/info_together.py"/>
        <source>what a layer tells is no XML: {reason}</source>
        <translation>图层给出的内容不是 XML：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>what kind of service it is was added</source>
        <translation>添加了服务的类型</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>where capabilities are asked for was added</source>
        <translation>添加了请求能力文档的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>where tiles are asked for was added</source>
        <translation>添加了请求瓦片的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder.py"/>
        <source>whether rows count from the top or the bottom cannot be told; they are taken from the top: if the map is upside down, set the rows to `bottom` (--rows bottom)</source>
        <translation>无法判断行从顶部还是底部计数；按从顶部处理：如果地图上下颠倒，请将行设为 `bottom`（--rows bottom）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>which layer of the remote is meant is not said</source>
        <translation>没有说明是远程服务的哪个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>width and height are the legend's own, in pixels (7.1.1).</source>
        <translation>width 和 height 是图例自身的大小，以像素计（7.1.1）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with TILECOL={count} of {count} columns</source>
        <translation>TILECOL={count}，而列数为 {count}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with TILEROW={count} of {count} rows</source>
        <translation>TILEROW={count}，而行数为 {count}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/written_limits.py"/>
        <source>with rows and columns exchanged, these are the limits</source>
        <translation>行列互换后，这些正是范围限制</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/wrong_requests.py"/>
        <source>with {name}={value}</source>
        <translation>{name}={value} 时</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>with {value} for {dimension}</source>
        <translation>{dimension} 为 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/sets.py"/>
        <source>without an identifier</source>
        <translation>没有标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/tiles.py"/>
        <source>without {name}</source>
        <translation>没有 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>writes 'undefined' for a variable of the URL template and asks at {address}</source>
        <translation>对 URL 模板的变量写入“undefined”，并请求 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/templates.py"/>
        <source>writes 'undefined' in its place</source>
        <translation>在其位置写入“undefined”</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>wrong requests are not refused with an exception report</source>
        <translation>没有以异常报告拒绝错误的请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refusals.py"/>
        <source>wrong requests are refused with a wrong HTTP status</source>
        <translation>以错误的 HTTP 状态拒绝错误的请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>xlink:href is not the first attribute of an address</source>
        <translation>xlink:href 不是地址的第一个属性</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/service.py"/>
        <source>xlink:href was put before the other attributes</source>
        <translation>将 xlink:href 放在其他属性之前</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>zooms to a wrong place</source>
        <translation>缩放到错误的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>zooms to nowhere</source>
        <translation>缩放到不存在的地方</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>zooms to the whole world</source>
        <translation>缩放到整个世界</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote_map.py"/>
        <source>{address!r} is no address of a WMS</source>
        <translation>{address!r} 不是 WMS 的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/remote_stores.py"/>
        <source>{address!r} is not an address</source>
        <translation>{address!r} 不是地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote.py"/>
        <source>{address} answered with status {status}</source>
        <translation>{address} 以状态 {status} 响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} answers with a page to log in, not with a WMTS</source>
        <translation>{address} 响应的是登录页面，而不是 WMTS</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} answers with status {status}</source>
        <translation>{address} 以状态 {status} 响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} answers with status {status}: {reason}</source>
        <translation>{address} 以状态 {status} 响应：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>{address} gives status {status} and {reason}</source>
        <translation>{address} 的状态为 {status}，{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/store/connecting.py"/>
        <source>{address} is no WMTS: {reason}</source>
        <translation>{address} 不是 WMTS：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>{address} is not an address</source>
        <translation>{address} 不是地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} leads elsewhere: {said}</source>
        <translation>{address} 指向别处：{said}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} leads from list to list, but to no TileMap</source>
        <translation>{address} 从一个列表指向另一个列表，却没有指向 TileMap</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} leads to what is no web address: {reason}</source>
        <translation>{address} 指向的不是网址：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} lists no tile maps</source>
        <translation>{address} 没有列出 TileMap</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/tms_discovery.py"/>
        <source>{address} lists several tile maps; give the address of one: {listed}</source>
        <translation>{address} 列出多个 TileMap；请给出其中一个的地址：{listed}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>{address} redirects more than {most} times</source>
        <translation>{address} 重定向超过 {most} 次</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{address} wants to know who asks (status {status})</source>
        <translation>{address} 要求说明请求者身份（状态 {status}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: all connections to it are busy</source>
        <translation>{address}：到它的所有连接都在使用中</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: broke off the connection or speaks no HTTP ({reason})</source>
        <translation>{address}：中断了连接，或不使用 HTTP（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: cannot be reached ({reason})</source>
        <translation>{address}：无法访问（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: cannot be reached in time</source>
        <translation>{address}：未能及时访问</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: did not answer in time</source>
        <translation>{address}：没有及时响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: failed ({reason})</source>
        <translation>{address}：失败（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: is not an address that can be asked for</source>
        <translation>{address}：不是可以请求的地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: no secure connection ({reason})</source>
        <translation>{address}：没有安全连接（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/addresses.py"/>
        <source>{address}: only http:// and https:// addresses are asked for</source>
        <translation>{address}：只请求 http:// 和 https:// 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: sent what cannot be unpacked</source>
        <translation>{address}：发送了无法解压的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/foreign_errors.py"/>
        <source>{address}: the proxy failed ({reason})</source>
        <translation>{address}：代理失败（{reason}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/remote.py"/>
        <source>{address}: {reason}</source>
        <translation>{address}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>{authority}:{code} is not a CRS of a map (neither projected nor geographic)</source>
        <translation>{authority}:{code} 不是地图的 CRS（既不是投影坐标系也不是地理坐标系）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/crs.py"/>
        <source>{authority}:{code} needs the Python package pyproj</source>
        <translation>{authority}:{code} 需要 Python 包 pyproj</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} in {crs_from} does not exist in {crs_to}</source>
        <translation>{crs_from} 中的 {box} 在 {crs_to} 中不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} is not a box</source>
        <translation>{box} 不是边界框</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{box} lies beyond the latitudes of Web Mercator</source>
        <translation>{box} 位于 Web 墨卡托的纬度之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/check.py"/>
        <source>{cases}: {seen}</source>
        <translation>{cases}：{seen}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{clause:A}.</source>
        <translation>{clause:A}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{clause} Addresses of opengis.net came later.</source>
        <translation>{clause}opengis.net 的地址是后来才有的。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{clause} Clients differ in how they read a box across the 180th meridian.</source>
        <translation>{clause}客户端对跨越 180 度经线的边界框理解不一。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{clause} Corners follow the axes of that system (OWS 06-121r3, 10.2), but programs read them easting first where the short name stands.</source>
        <translation>{clause}角点遵循该坐标系的轴（OWS 06-121r3，10.2），但对于简称，程序按东坐标在前读取。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{constant} is not a number of JSON</source>
        <translation>{constant} 不是 JSON 的数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{corners}: it ends south of where it begins</source>
        <translation>{corners}：其终点在起点以南</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{corners}: these look like metres</source>
        <translation>{corners}：看起来是以米为单位</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/addresses.py"/>
        <source>{count:,} addresses lead to {host}, while the document came from {own}.</source>
        <translation>{count:,} 个地址指向 {host}，而文档来自 {own}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} answer</source>
        <translation>{count:,} 个响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} answers</source>
        <translation>{count:,} 个响应</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} day</source>
        <translation>{count:,} 天</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} days</source>
        <translation>{count:,} 天</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} hour</source>
        <translation>{count:,} 小时</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} hours</source>
        <translation>{count:,} 小时</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{count:,} layer</source>
        <translation>{count:,} 个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{count:,} layers</source>
        <translation>{count:,} 个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{count:,} level has none</source>
        <translation>{count:,} 个层级没有</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{count:,} levels have none</source>
        <translation>{count:,} 个层级没有</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} minute</source>
        <translation>{count:,} 分钟</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} minutes</source>
        <translation>{count:,} 分钟</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more layer</source>
        <translation>另外 {count:,} 个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more layers</source>
        <translation>另外 {count:,} 个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} more level</source>
        <translation>另外 {count:,} 个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} more levels</source>
        <translation>另外 {count:,} 个层级</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>{count:,} more link of a layer</source>
        <translation>另外 {count:,} 个图层链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/places.py"/>
        <source>{count:,} more links of layers</source>
        <translation>另外 {count:,} 个图层链接</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count:,} more number</source>
        <translation>另外 {count:,} 个数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count:,} more numbers</source>
        <translation>另外 {count:,} 个数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>{count:,} more tile matrices</source>
        <translation>另外 {count:,} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/grouping.py"/>
        <source>{count:,} more tile matrix</source>
        <translation>另外 {count:,} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more tile matrix set</source>
        <translation>另外 {count:,} 个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{count:,} more tile matrix sets</source>
        <translation>另外 {count:,} 个瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} of them lie outside the layer's own box</source>
        <translation>其中 {count:,} 个位于图层自身的边界框之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} of them lies outside the layer's own box</source>
        <translation>其中 {count:,} 个位于图层自身的边界框之外</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>{count:,} other address does so, too</source>
        <translation>另有 {count:,} 个地址也是如此</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/headers.py"/>
        <source>{count:,} other addresses do so, too</source>
        <translation>另有 {count:,} 个地址也是如此</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} other place</source>
        <translation>另外 {count:,} 处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} other places</source>
        <translation>另外 {count:,} 处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} picture</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count:,} picture of one colour was taken for a tile, and may mean that there is none</source>
        <translation>{count:,} 张单一颜色的图片被当作瓦片，它可能表示没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count:,} pictures of one colour were taken for tiles, and may mean that there is none</source>
        <translation>{count:,} 张单一颜色的图片被当作瓦片，它们可能表示没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} place</source>
        <translation>{count:,} 处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} places</source>
        <translation>{count:,} 处</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{count:,} request</source>
        <translation>{count:,} 个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{count:,} requests</source>
        <translation>{count:,} 个请求</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} second</source>
        <translation>{count:,} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count:,} seconds</source>
        <translation>{count:,} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} tile</source>
        <translation>{count:,} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} tile matrices</source>
        <translation>{count:,} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count:,} tile matrix</source>
        <translation>{count:,} 个瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count:,} tiles</source>
        <translation>{count:,} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{count:,} tiles take about {size:,.0f} MB, more than the {most:,.0f} MB that are allowed: choose fewer levels or a smaller extent, or allow more</source>
        <translation>{count:,} 个瓦片约占 {size:,.0f} MB，超过允许的 {most:,.0f} MB：请选择较少的层级或较小的范围，或允许更多</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{count:,} value</source>
        <translation>{count:,} 个值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{count:,} values</source>
        <translation>{count:,} 个值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} columns east of the last ({edge})</source>
        <translation>最后一列以东 {count} 列（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} columns west of the first ({edge})</source>
        <translation>第一列以西 {count} 列（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/changes.py"/>
        <source>{count} further changes are not listed one by one</source>
        <translation>另有 {count} 项更改没有逐一列出</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/crs_names.py"/>
        <source>{count} layers have these</source>
        <translation>{count} 个图层有这些</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{count} levels of the set are too large</source>
        <translation>集合的 {count} 个层级过大</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits are given more than once and were joined</source>
        <translation>其 {count} 个范围限制多次给出，已合并</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits are no range of numbers and were dropped</source>
        <translation>其 {count} 个范围限制不是数值范围，已去掉</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits call tile matrices as MapCache does, and were dropped</source>
        <translation>其 {count} 个范围限制像 MapCache 那样称呼瓦片矩阵，已去掉</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits name no tile matrix of the set</source>
        <translation>其 {count} 个范围限制没有指明集合中的瓦片矩阵</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits reach beyond their tile matrix and were dropped</source>
        <translation>其 {count} 个范围限制超出其瓦片矩阵，已去掉</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{count} of its limits spell the tile matrix without the set</source>
        <translation>其 {count} 个范围限制书写瓦片矩阵时没有集合名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of the answers were failures</source>
        <translation>{count} 个响应是失败</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of the answers were pictures that show nothing</source>
        <translation>{count} 个响应是没有内容的图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/checks.py"/>
        <source>{count} of {all} layers: {names}.</source>
        <translation>{all} 个图层中的 {count} 个：{names}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{count} of {answers} brought one picture that is sent again and again, such as at {level}, column {column}, row {row}.</source>
        <translation>{answers}中有 {count} 个是反复发送的同一图片，例如在 {level}、列 {column}、行 {row}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{count} of {answers} failed, so tiles may have been overlooked</source>
        <translation>{answers}中有 {count} 个失败，因此可能遗漏了瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count} requests in a row failed, the last with status {status}: the service seems to be out of order</source>
        <translation>连续 {count} 个请求失败，最后一个的状态为 {status}：服务似乎出了故障</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/pace.py"/>
        <source>{count} requests in a row were not answered at all: the service seems to be down</source>
        <translation>连续 {count} 个请求完全没有响应：服务似乎已停机</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} rows north of the first ({edge})</source>
        <translation>第一行以北 {count} 行（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{count} rows south of the last ({edge})</source>
        <translation>最后一行以南 {count} 行（{edge}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seeding.py"/>
        <source>{count} tiles came but did not stay in the cache: it is too small, or another program empties it</source>
        <translation>{count} 个瓦片已收到但没有留在缓存中：缓存太小，或有其他程序将其清空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/layer/seed_worker.py"/>
        <source>{count} tiles in a row could not be had, the last one: {reason}</source>
        <translation>连续 {count} 个瓦片无法获取，最后一个：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{count} times {what}</source>
        <translation>{count} 次{what}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/boxes.py"/>
        <source>{crs_from} needs the Python package pyproj</source>
        <translation>{crs_from} 需要 Python 包 pyproj</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{edges} may lie a tile further in: the coverage is irregular there, and the limits were left wide enough for what was not asked for</source>
        <translation>{edges}可能再往里一个瓦片：那里的覆盖不规则，而范围限制为未请求的部分留有余地</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/words.py"/>
        <source>{edges} may lie further out: the coverage is irregular there, and only a sample of the places outside was asked for</source>
        <translation>{edges}可能再往外：那里的覆盖不规则，而外面只请求了抽样的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/fonts.py"/>
        <source>{file} is no font that can be used</source>
        <translation>{file} 不是可用的字体</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/opening.py"/>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{format} was asked for, and what came is called {label}</source>
        <translation>请求的是 {format}，收到的名为 {label}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/probes.py"/>
        <source>{found_as_told} of {asked_as_told} places that the document speaks of have a tile, and {found_turned} of {asked_turned} places that are {means} (at tile matrix {level}: {told}, against {turned})</source>
        <translation>文档所述的 {asked_as_told} 处中有 {found_as_told} 处有瓦片，而{means}的 {asked_turned} 处中有 {found_turned} 处有瓦片（在瓦片矩阵 {level}：{told}，相对于 {turned}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{found} instead of {right}</source>
        <translation>{found}，而不是 {right}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>{found} of {count:,} bytes</source>
        <translation>{found}，{count:,} 字节</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/right_tile.py"/>
        <source>{found} with status 200</source>
        <translation>{found}，状态 200</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/structure.py"/>
        <source>{found}, not an image</source>
        <translation>{found}，不是图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/trimmed.py"/>
        <source>{grid} has no level from {first} to {last} ({levels})</source>
        <translation>{grid} 没有 {first} 至 {last} 之间的层级（{levels}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/tile_matrix.py"/>
        <source>{grid} has no levels {first} to {last}</source>
        <translation>{grid} 没有层级 {first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/sparing.py"/>
        <source>{host} did not answer {count} times in a row; it is asked again in {seconds:.0f} s</source>
        <translation>{host} 连续 {count} 次没有响应；{seconds:.0f} 秒后再次请求它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/listening.py"/>
        <source>{host} is no address of this machine.</source>
        <translation>{host} 不是此计算机的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/sparing.py"/>
        <source>{host} is slow: {count} requests wait for it already</source>
        <translation>{host} 很慢：已有 {count} 个请求在等待它</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/quadkey.py"/>
        <source>{key!r} is no quadkey: its digits are 0 to 3.</source>
        <translation>{key!r} 不是四叉树键：其数字为 0 到 3。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{key} of tile matrix {name}</source>
        <translation>瓦片矩阵 {name} 的 {key}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>{kind} has no {name!r:.60}</source>
        <translation>{kind} 没有 {name!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} needs a number, such as {kind}:0.8, not {value!r:.60}</source>
        <translation>{kind} 需要一个数，例如 {kind}:0.8，而不是 {value!r:.60}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} needs a value, such as {kind}:{example}</source>
        <translation>{kind} 需要一个值，例如 {kind}:{example}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/effects_json.py"/>
        <source>{kind} needs a {name}</source>
        <translation>{kind} 需要 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{kind} takes no value</source>
        <translation>{kind} 不带值</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{kind} with status {status}</source>
        <translation>{kind}，状态 {status}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{layers} looked at in part only ({names})</source>
        <translation>{layers}只查看了一部分（{names}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/probing.py"/>
        <source>{layers} not looked at for tiles ({names})</source>
        <translation>{layers}没有查找瓦片（{names}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} cannot be drawn in degrees, which KML needs.</source>
        <translation>{layer} 无法以度为单位绘制，而 KML 需要如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} cannot be drawn in degrees, which KML needs: {reason}.</source>
        <translation>{layer} 无法以度为单位绘制，而 KML 需要如此：{reason}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{layer} cannot be had in style {style!r:.80} as {media_type}</source>
        <translation>{layer} 的样式 {style!r:.80} 无法以 {media_type} 获取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} has no tiles in degrees, which KML needs.</source>
        <translation>{layer} 没有 KML 所需的以度为单位的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/kml_pyramid.py"/>
        <source>{layer} has vector tiles: KML shows pictures only.</source>
        <translation>{layer} 是矢量瓦片：KML 只显示图片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{levels}: {names}</source>
        <translation>{levels}：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{limits} as declared</source>
        <translation>{limits}，与声明相同</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{limits} of level {level} are {box}</source>
        <translation>层级 {level} 的范围限制为 {box}：{limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{limits}; looked at in part only</source>
        <translation>{limits}；只查看了一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/wording.py"/>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high} %</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/axis_order.py"/>
        <source>{min_x} {min_y} to {max_x} {max_y}</source>
        <translation>{min_x} {min_y} 至 {max_x} {max_y}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/image/style_text.py"/>
        <source>{name!r:.60} cannot name a style: letters a to z, digits and _ . - can, at most 60</source>
        <translation>{name!r:.60} 不能作为样式名称：可用字母 a 至 z、数字和 _ . -，最多 60 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/pooled.py"/>
        <source>{name!r} cannot be sent as a header</source>
        <translation>{name!r} 不能作为标头发送</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{name!r} is not an identifier of a layer</source>
        <translation>{name!r} 不是图层的标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/name_causes.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} and {count} more are not written as plain numbers are.</source>
        <translation>{name} 以及另外 {count} 个没有按普通数字书写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{name} has no Default.</source>
        <translation>{name} 没有 Default。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{name} has no Value.</source>
        <translation>{name} 没有 Value。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{name} has no index on its tiles: each is slow to find</source>
        <translation>{name} 的瓦片没有索引：每个瓦片查找都很慢</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{name} has no ows:Get.</source>
        <translation>{name} 没有 ows:Get。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{name} has the KVP address as number {number}.</source>
        <translation>{name} 的 KVP 地址排在第 {number}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_info.py"/>
        <source>{name} has to be a whole number from 0 to {last}.</source>
        <translation>{name} 必须是 0 到 {last} 的整数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{name} has to be a whole number from 1 to {most}.</source>
        <translation>{name} 必须是 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} has {characters}.</source>
        <translation>{name} 有 {characters}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/refused.py"/>
        <source>{name} in {namespace}</source>
        <translation>{namespace} 中的 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/correcting.py"/>
        <source>{name} in {parent} is not of the OGC's schemas; it was kept</source>
        <translation>{parent} 中的 {name} 不属于 OGC 的模式；已保留</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is far outside every tile matrix.</source>
        <translation>{name} 远在所有瓦片矩阵之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is in no namespace.</source>
        <translation>{name} 没有命名空间。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is in the namespace {namespace}.</source>
        <translation>{name} 的命名空间是 {namespace}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is negative; the first is 0.</source>
        <translation>{name} 为负数；第一个是 0。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{name} is not a JSON document: {reason}</source>
        <translation>{name} 不是 JSON 文档：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wmts_wanted.py"/>
        <source>{name} is not a whole number: {text!r}.</source>
        <translation>{name} 不是整数：{text!r}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/identifiers.py"/>
        <source>{name} is not written as plain numbers are.</source>
        <translation>{name} 没有按普通数字书写。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} is spelled {right} in the standard.</source>
        <translation>{name} 在标准中写作 {right}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/json_sets.py"/>
        <source>{name} is too large for a tile matrix set</source>
        <translation>{name} 太大，不能作为瓦片矩阵集</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/prefixes.py"/>
        <source>{name} is written {written}.</source>
        <translation>{name} 写作 {written}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/numbers.py"/>
        <source>{name} is {text}.</source>
        <translation>{name} 是 {text}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} may not stand in {parent}.</source>
        <translation>{name} 不能出现在 {parent} 中。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{name} stands after {other} in {parent}.</source>
        <translation>{name} 在 {parent} 中位于 {other} 之后。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/formats.py"/>
        <source>{name} stands there before.</source>
        <translation>前面已有 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/corrected/numbers.py"/>
        <source>{name} was written as a plain number</source>
        <translation>将 {name} 改写为普通数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/server/port_holder.py"/>
        <source>{name}, process {pid}</source>
        <translation>{name}，进程 {pid}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/cascading.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{needed:,} tiles of level {level} lie in its box, {needless:,} do not, and may be asked for; its limits there would be {limits}</source>
        <translation>层级 {level} 有 {needed:,} 个瓦片位于其边界框内，{needless:,} 个不在其内却可以请求；那里的范围限制应为 {limits}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{parent} has no {name}.</source>
        <translation>{parent} 没有 {name}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/structure.py"/>
        <source>{parent} has {count} elements {name}.</source>
        <translation>{parent} 有 {count} 个 {name} 元素。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/fetching.py"/>
        <source>{path} cannot be judged: {reason}</source>
        <translation>无法检验 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} cannot be locked: {reason}</source>
        <translation>无法锁定 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/transport/certificates.py"/>
        <source>{path} cannot be read as certificates (PEM)</source>
        <translation>{path} 无法作为证书（PEM）读取</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} cannot be used: its folder has to exist and to be writable</source>
        <translation>无法使用 {path}：其文件夹必须存在且可写</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be used: {reason}</source>
        <translation>无法使用 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} cannot be written so: {reason}</source>
        <translation>无法这样写入 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} cannot be written: the disk is full</source>
        <translation>无法写入 {path}：磁盘已满</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/history.py"/>
        <source>{path} cannot be written: the disk may be full</source>
        <translation>无法写入 {path}：磁盘可能已满</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/exporting.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} does not exist</source>
        <translation>{path} 不存在</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/mark.py"/>
        <source>{path} holds files that are no export: choose an empty folder</source>
        <translation>{path} 中的文件不是导出的内容：请选择空文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{path} holds no tiles</source>
        <translation>{path} 中没有瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/export/mark.py"/>
        <source>{path} holds the export of another layer, or of other levels, another style or format: choose another folder</source>
        <translation>{path} 中是另一图层的导出，或其他层级、其他样式或格式的导出：请选择另一个文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is a database (MBTiles, perhaps), not a catalogue</source>
        <translation>{path} 是数据库（可能是 MBTiles），不是目录</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is a folder, not an MBTiles file</source>
        <translation>{path} 是文件夹，不是 MBTiles 文件</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} is about another {name}: {found:.200}</source>
        <translation>{path} 涉及另一个 {name}：{found:.200}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/manners/line_file.py"/>
        <source>{path} is another file, and is left as it is</source>
        <translation>{path} 是另一个文件，保持原样</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is damaged ({damage}) and cannot be set aside: {reason}</source>
        <translation>{path} 已损坏（{damage}），且无法移开：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/cache/disk/writer.py"/>
        <source>{path} is damaged and cannot be renamed</source>
        <translation>{path} 已损坏且无法重命名</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is empty</source>
        <translation>{path} 为空</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} is in use by {process}</source>
        <translation>{path} 正被 {process} 使用</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/lock.py"/>
        <source>{path} is in use by {process}, which serves {address}</source>
        <translation>{path} 正被 {process} 使用，它提供 {address}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/folder_source.py"/>
        <source>{path} is larger than {most} MB</source>
        <translation>{path} 大于 {most} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} is not a file</source>
        <translation>{path} 不是文件</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path} is not an MBTiles file: it is no SQLite database</source>
        <translation>{path} 不是 MBTiles 文件：它不是 SQLite 数据库</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/writer.py"/>
        <source>{path} is not open for writing</source>
        <translation>{path} 没有以写入方式打开</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/file.py"/>
        <source>{path} was damaged ({damage}); it is kept as {name}, a new one is begun</source>
        <translation>{path} 已损坏（{damage}）；已保存为 {name}，并新建了一个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/mbtiles.py"/>
        <source>{path}: tile {level}/{column}/{row} is no picture</source>
        <translation>{path}：瓦片 {level}/{column}/{row} 不是图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path}: tile_data is a text, not a picture</source>
        <translation>{path}：tile_data 是文本，不是图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/mbtiles/reader.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{pictures} came, and each is of one colour or transparent</source>
        <translation>收到{pictures}，每张都是单一颜色或透明</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{places} gave no picture</source>
        <translation>{places}没有给出图片</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/wms_wanted.py"/>
        <source>{reason:A}.</source>
        <translation>{reason:A}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/judging.py"/>
        <source>{reason}: {rest}</source>
        <translation>{reason}：{rest}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/source/xyz.py"/>
        <source>{reason}; give the folder itself</source>
        <translation>{reason}；请直接给出文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_set_reader.py"/>
        <source>{reason}; it was left out</source>
        <translation>{reason}；已去掉</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{right} of {asked} at {level}</source>
        <translation>层级 {level} 的 {asked} 个中有 {right} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{right} of {tiles} ({share}; 95 % interval {interval})</source>
        <translation>{tiles}中的 {right} 个（{share}；95 % 区间 {interval}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limit_entries.py"/>
        <source>{rows} and {columns}</source>
        <translation>{rows}和{columns}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/reports/words.py"/>
        <source>{rows}, {columns}</source>
        <translation>{rows}，{columns}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/tile_causes.py"/>
        <source>{row} and {column}</source>
        <translation>{row}和{column}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{said}. Exchanged, they fit</source>
        <translation>{said}。互换后则相符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{said}. Of {count:,} rows counted from the bottom, the limits are rows {first} to {last} from the top</source>
        <translation>{said}。{count:,} 行从底部计数时，范围限制即从顶部计数的第 {first} 至 {last} 行</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{says} at {levels} that bring nothing: at {level} {count:,} of {all:,}, for tiles are only in {limits}.</source>
        <translation>{says}在{levels}没有结果：在 {level} 为 {all:,} 个中的 {count:,} 个，因为只有 {limits} 有瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits_place.py"/>
        <source>{seen} ({count} levels)</source>
        <translation>{seen}（{count} 个层级）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/limits.py"/>
        <source>{seen} ({count} such entries)</source>
        <translation>{seen}（{count} 个这样的条目）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/operations.py"/>
        <source>{seen} ({operation})</source>
        <translation>{operation}：{seen}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{seen} By level: {levels}.</source>
        <translation>{seen}按层级：{levels}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/truth/findings.py"/>
        <source>{seen} Pictures of one colour or transparent were taken for nothing ({count} of them).</source>
        <translation>{seen}单一颜色或透明的图片视为没有内容（共 {count} 张）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/written.py"/>
        <source>{seen} The same goes for {more} ({names}, ...).</source>
        <translation>{seen}{more}同样如此（{names}……）。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/written.py"/>
        <source>{seen} The same goes for {more}.</source>
        <translation>{seen}{more}同样如此。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/boxes.py"/>
        <source>{seen}; with latitude and longitude exchanged both agree</source>
        <translation>{seen}；互换经纬度后两者一致</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came, every level counted alike; {weighted} if each level counts by its number of tiles.</source>
        <translation>{share}已收到（每个层级同等计算）；按各层级的瓦片数计算则为 {weighted}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came. The other: {answers}.</source>
        <translation>{share}已收到。另一个：{answers}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/availability_findings.py"/>
        <source>{share} came. The others: {answers}.</source>
        <translation>{share}已收到。其余：{answers}。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/identifiers.py"/>
        <source>{text!r} cannot name a layer: letters, digits, `_`, `.` and `-` can</source>
        <translation>{text!r} 不能作为图层名称：可用字母、数字、`_`、`.` 和 `-`</translation>
    </message>
    <message>
        <location filename="../../plugin/core/service/tile_names.py"/>
        <source>{text!r} is no level, column or row.</source>
        <translation>{text!r} 不是层级、列或行。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/sizes.py"/>
        <source>{text!r} is no size of a cache: at least 1M</source>
        <translation>{text!r} 不是缓存的大小：至少 1M</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/sizes.py"/>
        <source>{text!r} is no size such as 500M or 2G</source>
        <translation>{text!r} 不是如 500M 或 2G 的大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/wmts_link_reader.py"/>
        <source>{text} (first: {matrix})</source>
        <translation>{text}（首先：{matrix}）</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{text} is not a number that a catalogue can hold</source>
        <translation>{text} 不是目录可以保存的数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/simulated/judging.py"/>
        <source>{text}: {reasons}</source>
        <translation>{text}：{reasons}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/assembly/correcting.py"/>
        <source>{through!r} is no way to the tiles; {redirect} and {cascade} are</source>
        <translation>{through!r} 不是获取瓦片的方式；可用的是 {redirect} 和 {cascade}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/clients/copied.py"/>
        <source>{title} draws pictures, and these are vector tiles.</source>
        <translation>{title} 绘制图片，而这些是矢量瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/document/dimensions.py"/>
        <source>{value} stands there more than once in {name}.</source>
        <translation>{value} 在 {name} 中出现多次。</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} cannot be called {value}: use up to {most} letters, digits, '_', '.' and '-'</source>
        <translation>{what} 不能名为 {value}：请使用最多 {most} 个字母、数字、“_”、“.”和“-”</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} is out of bounds: {value}</source>
        <translation>{what} 超出允许范围：{value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} is too large</source>
        <translation>{what} 太大</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a finite number, not {value}</source>
        <translation>{what} 必须是有限的数，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a number, not {value}</source>
        <translation>{what} 必须是数字，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a positive number, not {value}</source>
        <translation>{what} 必须是正数，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/grid/checks.py"/>
        <source>{what} must be a whole number from 1 to {most}, not {value}</source>
        <translation>{what} 必须是 1 到 {most} 的整数，而不是 {value}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/capabilities/safe_xml.py"/>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} has {count} numbers, not 2</source>
        <translation>{where} 有 {count} 个数，而不是 2 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} has {count} numbers, not 4</source>
        <translation>{where} 有 {count} 个数，而不是 4 个</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is neither true nor false</source>
        <translation>{where} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a list</source>
        <translation>{where} 不是列表</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a number</source>
        <translation>{where} 不是数字</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a text</source>
        <translation>{where} 不是文本</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not a whole number</source>
        <translation>{where} 不是整数</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is not an object</source>
        <translation>{where} 不是对象</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where} is {size} bytes, which is no size of a cache</source>
        <translation>{where} 为 {size} 字节，不是缓存的大小</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where} is {version}, not {known}</source>
        <translation>{where} 是 {version}，而不是 {known}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.identifier is {identifier!r}, not an identifier</source>
        <translation>{where}.identifier 是 {identifier!r}，不是标识符</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.remote.layer is missing</source>
        <translation>缺少 {where}.remote.layer</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_form.py"/>
        <source>{where}.{name} is missing</source>
        <translation>缺少 {where}.{name}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_stores.py"/>
        <source>{where}.{needed} is missing</source>
        <translation>缺少 {where}.{needed}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_stores.py"/>
        <source>{where}: {name!r} is no name of a store or workspace</source>
        <translation>{where}：{name!r} 不是数据存储或工作区的名称</translation>
    </message>
    <message>
        <location filename="../../plugin/core/catalogue/json_checks.py"/>
        <source>{where}: {reason}</source>
        <translation>{where}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/validator/answers/info.py"/>
        <source>{width} by {height} pixels instead of {right_width} by {right_height}</source>
        <translation>{width} × {height} 像素，而不是 {right_width} × {right_height}</translation>
    </message>
    <message>
        <location filename="../../plugin/core/doctor/other_causes.py"/>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
</context>
</TS>
