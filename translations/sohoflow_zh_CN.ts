<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>MaxMind 账户 ID，用于 GeoLite2。</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>从此文件描述符读取许可证密钥。</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>把许可证密钥保存在密钥环中。</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>从此 GeoIP.conf 读取账户和密钥（否则使用 /etc/GeoIP.conf，如果有）。</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>使用 DB-IP Lite，它不需要账户。</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>使用此 .mmdb、.mmdb.gz 或 .tar.gz 文件；不下载任何内容。</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>把数据库保存在这里。</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>提供 GeoLite2 的其他服务器，例如镜像站。</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>提供 DB-IP Lite 的其他服务器，例如镜像站。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>采集器的控制套接字。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>以 JSON 输出，供程序使用。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>用来查询国家/地区和网络所有者的数据库。

  sohoflowctl geoip update   下载更新的数据：有账号时用 GeoLite2，否则用 DB-IP Lite
  sohoflowctl geoip status   正在使用哪些文件、数据有多旧、由谁提供</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1，%2 生成，%n 天前：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>没有使用位置数据库，因此不显示国家/地区和网络所有者。下载一个：sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker 或 podman；默认使用上次用过的，否则使用第一个正在运行的。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>以 JSON 输出，供程序使用。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>采集器的控制套接字。</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>记录 ntopng 和 Redis 启动方式的位置。</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>ntopng 密码的保存位置：keychain 或 file。</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs：持续显示，直到被中断。</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs：显示最后多少行。</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down：同时删除已保存的数据；删除后无法恢复。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up：ntopng 的镜像。</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up：Redis 的镜像。</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up：ntopng 页面的地址；如果不用 127.0.0.1，您网络中的任何人都能打开它的登录页面。</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up：ntopng 页面的端口。</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up：供采集器使用的端口，位于 127.0.0.1。</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up：您的网络，例如 192.168.1.0/24,fd00::/8。</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up：用此文件夹代替卷来保存 ntopng 的数据。</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up：把该文件夹的所有者改为运行 ntopng 的用户。</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up：运行 ntopng 和 Redis 的用户和组的编号。</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up：查询哪些名称：0 本地地址，1 全部，2 不查询，3 不查询也不解析内容。</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up：ntopng 的内存上限（MB）；0 表示不限制。</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up：时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up：位置数据库（.mmdb）的文件夹。</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up：把流写入 es;ntopng;INDEX;URL;USER 或 mysql;HOST[@PORT];DATABASE;USER 或 syslog[;FACILITY]。</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up：一个文件，其第一行是上述写入目标的密码。</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up：传给 ntopng 的其他选项；可以多次使用。</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up：容器引擎是否自动启动它们。</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1：活动流 %2，主机 %3；收到的记录 %4，事件 %5；告警 %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use：该 ntopng 页面的地址。</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use：该 ntopng 的一个用户。</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use：一个文件，其第一行是该用户的密码。</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use：该 ntopng 接收流的地址（即它的选项 -i，以 c 结尾）。</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>在容器中运行的 ntopng 和 Redis，或已在运行的 ntopng（use、leave）。由 docker compose 启动的，请用“ntopng seed --help”查看说明。</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up、update：等待 ntopng 响应的最长时间；超时则全部撤销。</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use：该 ntopng 的公钥；仅在它加密接收的数据时使用。</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use：该 ntopng 证书的 SHA-256 指纹；在没有任何机构为证书担保，或证书已更换时使用。</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>完成以下操作后重试：%1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use：从此文件描述符读取该 ntopng 的 API 令牌，代替密码。</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>ntopng 报告 Redis 正常：条目 %1，内存 %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>ntopng 报告 Redis 不正常：条目 %1，内存 %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up：Redis 的上限（MB）；0 表示不限。</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>采集器的控制套接字。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>以 JSON 输出，供程序使用。</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>只输出一次通信方，而不是实时刷新的表格。</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>统计多长时间以来的流量：5m、1h、24h 或 all。</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>列出哪些内容：conversations、devices、destinations 或 services。</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>排序依据（从大到小）：bytes、in、out、packets、rate、last-seen、duration 或 name。</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>必须包含的词（地址、名称、服务、端口）；前面加 ! 表示排除。</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>与 --json 一起使用：加上每个时段的流量：seconds、five-seconds 或 minutes。</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>等到录制内容结束。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>Shows and steers the SohoFlow collector.

  sohoflowctl status              which stage works: packets, templates, records, ntopng
  sohoflowctl talkers             who talks to whom, live
  sohoflowctl allow ADDRESS       admit an exporter (an address or a prefix)
  sohoflowctl devices             the devices of your network, their names and today&apos;s volume
  sohoflowctl label ADDRESS NAME  name a device; &quot;&quot; takes the name away
  sohoflowctl settings            every setting, its value and where it comes from
  sohoflowctl set NAME VALUE      change a setting
  sohoflowctl reset NAME          give a setting its default again
  sohoflowctl unmute SOURCE       count a source again although it repeats another one, as status lists it
  sohoflowctl mute SOURCE         mute it again
  sohoflowctl stop                end the collector in good order
  sohoflowctl restart             the same, to be started again by the window or the service it belongs to</source>
        <translation>查看和控制 SohoFlow 采集器。

  sohoflowctl status              各环节是否正常：数据包、模板、记录、ntopng
  sohoflowctl talkers             实时显示谁在和谁通信
  sohoflowctl allow ADDRESS       允许一个导出器（地址或前缀）
  sohoflowctl devices             您网络中的设备、名称和今天的流量
  sohoflowctl label ADDRESS NAME  为设备命名；&quot;&quot; 表示去掉名称
  sohoflowctl settings            所有设置、当前值及其来源
  sohoflowctl set NAME VALUE      修改设置
  sohoflowctl reset NAME          将设置恢复为默认值
  sohoflowctl unmute SOURCE       让 status 列出的重复来源重新计入统计
  sohoflowctl mute SOURCE         重新静音该来源
  sohoflowctl stop                正常结束采集器
  sohoflowctl restart             同样结束采集器，再由它所属的窗口或服务重新启动</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>最多多少行（1 到 20000）；默认与终端的行数相应，使用 --once 时为 20，使用 --json 时为全部。</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>ntopng 访问 Redis 所用的地址。</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>等待 Redis 响应的最长时间。</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>ntopng.conf 写入的位置。</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>自动生成的密码的保存位置，文件名为 ntopng-password。</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>即使 ntopng 已有密码，也重新设置。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>为由其他方式（例如 docker compose）启动的 ntopng 做好准备：在 Redis 中为它设置专用密码，并写入它的配置。可以重复执行。

变量：
  NTOPNG_PASSWORD  ntopng 用户 admin 的密码；没有则自动生成并保存
  LOCALNET         您的网络，例如 192.168.1.0/24,fd00::/8；没有则为所有私有网络
  FLOWDUMP         ntopng 把流写到哪里，写法与它的选项 -F 相同
NTOPNG_PASSWORD_FILE 和 FLOWDUMP_FILE 则指定存有相应值的文件。

退出代码：0 已就绪，1 无法写入文件或 Redis 拒绝，2 选项或变量无效，69 Redis 没有及时响应。</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>本机启用了防火墙 %1，它可能会拦截路由器的报告。请对 %3 开放 UDP 端口 %2。</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>本机启用了带有自定义规则的防火墙（nftables）。请在其中允许来自 %2 的数据进入 UDP 端口 %1。</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the list of local devices on the terminal.</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>今日接收</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今日发送</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>%1 出现了意外情况</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>程序无法给出更具体的说明。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>请重试；如果再次发生，请附上日志反馈给我们。</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>选项 %1 未被接受</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>程序没有这个选项，或者不接受这个值。</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>请修改命令行；--help 会列出所有选项及可用的值。</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>设置 %1 未被接受</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>没有这个设置，或者它不接受这个值。</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>请选择一个允许的值。</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>地址 %1 无法使用</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>它不是 IPv4 或 IPv6 地址，或者缺少端口。</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>请按这样的格式填写：192.168.1.1、192.168.1.1:2055 或 [fd00::1]:2055。</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>无法理解筛选条件 %1</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>其中有的词既不是字段、地址，也不是可以搜索的名称。</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>请修改筛选条件，或者留空以查看全部内容。</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>它已被移动或删除，或者名称写法不同。</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>请检查名称，或把文件放回原处。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>它不是普通文件，或者磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>请检查文件和磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>文件 %1 已损坏</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>其中的内容不是本程序写入的。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>请从备份中恢复；也可以不管它继续使用，程序会采用通常的值。</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>文件 %1 来自更新版本的 SohoFlow</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>当前版本不认识它的格式，会保持原样不动。</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>请重新安装较新的 SohoFlow，或把该文件移走。</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>访问 %1 被拒绝</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>运行本程序的用户没有相应的权限。</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>请更改权限或所有者，或以合适的用户运行本程序。</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>没有空间写入 %1</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>磁盘已满或已达上限；原有内容没有变动。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>系统拒绝了操作；原有内容没有变动。</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>请检查文件夹和磁盘，然后重试。</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 已被占用</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>另一个程序正在该端口上接收数据。</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>请停止那个程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 不是本机的地址</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>程序只能在本机自己的地址上接收数据。</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>请使用 0.0.0.0 或 [::] 在所有地址上接收，或检查网络连接。</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>当前用户不能打开 %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>1024 以下的端口只供系统管理员使用。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>请选择 1024 或以上的端口，例如 2055。</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>网络无法处理 %1</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>系统报告了错误，但与地址本身无关。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 不接受连接</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>那里没有程序在运行，或者程序没有在监听。</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>请启动它，或检查地址。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>对方已结束，或者网络中断了。</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>请在能够连接时重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 没有及时响应</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>它正忙、无法连接，或者已关机。</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>请确认它正在运行，然后重试。</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您停止了它。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>需要时可以重新开始。</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 不完整</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>实际内容比它声明的要少：可能在传输途中或写入时被截断了。</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>请从来源处重新获取。</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>无法理解 %1</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>其内容不符合格式规则。</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>请检查它是否正确，以及生成它的程序或设备是否工作正常。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>此版本的 SohoFlow 无法处理它。</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>请改用其他形式，或使用更新版本的 SohoFlow。</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 太大</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>它超出了这类内容应有的大小。</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>请检查是否选对了。</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 已在运行</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>同一时间只能运行一个。</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>请使用正在运行的那个，或先将其停止。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 没有运行</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>它没有启动，或者已经结束。</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>请启动它，然后重试。</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>其他人正在更改 %1</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>同时进行两处更改会互相破坏。</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>请等对方完成后再重试。</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 的版本不同</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>两个程序使用的消息格式不一致。</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>请为两者安装相同的版本，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>不能在这里更改 %1</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>它在别处被固定，或者当前用户无权更改。</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>请在固定它的地方更改，或联系管理员。</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>无法取得 %1 的密码信息：没有密钥环</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>当前会话中没有运行 GNOME Keyring 或 KWallet 这类密钥环。</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>请启动一个密钥环，或使用只有您能读取的文件（--secret-store file）。</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>无法取得 %1 的密码信息：密钥环已锁定</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>密钥环没有解锁，或者访问被拒绝。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>请解锁密钥环，或使用只有您能读取的文件（--secret-store file）。</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>没有 %1 的密码信息</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>从未保存过，或者已被删除。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>（未知名称）</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1具体原因：%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;, %2 the technical detail</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>%1 is a program or a system service</extracomment>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>找不到它，或者当前用户无权启动。</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>请重新安装 SohoFlow，或联系本机的管理员。</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 意外结束，并没有人停止它</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>它无法继续工作。</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>它会自动重新启动；如果仍不能解决，请按它最后的提示操作。</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>本机设置为以服务方式采集，但该服务没有运行。</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>请启动该服务；系统可能会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>找不到名为 %1 的设备</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>此网络中没有设备响应这个名称。</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>请改为输入路由器的地址，例如 192.168.1.1。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>从本机无法连接 %1</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>路由器已关机、地址不同，或者本机不在它的网络中。</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>请检查地址，并确认本机已连接到路由器的网络。</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 不接受 SSH 连接</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>路由器有响应，但没有开启 SSH，或者使用了其他端口。</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>请在路由器的管理页面（通常在“系统”或“管理”下）开启 SSH，然后重试。</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 上响应的不是 SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>它使用了别的协议，或者在通信开始前就断开了。</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>请检查地址和端口；SSH 的端口通常是 22。</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 只支持旧的加密方式</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>它的 SSH 太旧，仍用 SHA-1 签名，您网络中的高明攻击者可能会伪造这种签名。</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>请更新路由器固件；如果无法更新而您信任自己的网络，可以只对这台路由器允许旧的加密方式。</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 与本程序没有共同支持的加密方式</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>双方都只提供对方不支持的方式。</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>请更新路由器固件，然后重试。</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>首次连接 %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>需要确认一次它的指纹，以防日后有人冒充您的路由器。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>请与路由器显示的指纹核对；如果您在自己的网络中，也可以直接确认。</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 与之前的路由器不一致</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>它的指纹变了。恢复出厂设置或更换固件后会这样，有人冒充您的路由器时也会这样。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>如果您重置过路由器或刷过固件，请删除旧指纹并确认新指纹；否则请不要继续。</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 登录被拒绝</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>用户名或密码与路由器上的不符，或者路由器不允许该用户登录。</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>请重新输入。很多路由器在多次输错后，会在几分钟内拒绝所有登录。</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 登录时除密码外还需要其他验证</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>路由器要求第二重验证或设置新密码，本程序无法提供。</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>请使用密钥文件，或使用只需密码的用户登录。</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>无法打开密钥 %1</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>密码短语错误或未填写，或者文件中没有 SSH 私钥。</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>请重新输入密码短语，或选择其他文件。</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>无法向 SSH 代理 %1 查询</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>当前会话中没有运行代理，或者它没有响应。</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>请启动代理并添加您的密钥，或使用密码或密钥文件。</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 登录后不能执行命令</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>路由器允许登录，但不提供命令行环境（shell）。</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>请使用路由器的管理员登录，或按照手动设置路由器的步骤操作。</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 登录后无权更改路由器</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>它不是管理员，用 sudo 切换为管理员也被拒绝。</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>请使用可以执行 sudo 的用户登录，或以 root 登录。</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>找不到容器引擎：没有安装 %1</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng 和 Redis 都在容器中运行，因此需要 Docker 或 Podman。</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>请用“sudo apt install podman”或“sudo dnf install podman”安装，然后重试。</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 已安装，但没有运行</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>它的服务没有启动，或者已经结束。</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>请启动它（Docker 可用“sudo systemctl start docker”），然后重试。</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>您无权使用 %1</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>只有管理员和相应用户组的成员可以使用；能使用它的人拥有与管理员同等的权力。</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>请用“sudo usermod -aG docker $USER”把自己加入该用户组，然后重新登录；或者安装不需要此权限的 Podman。</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 太旧</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>它缺少以普通权限运行 ntopng 所需的功能。</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>请更新它，然后重试。</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>容器引擎拒绝处理 %1</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>它报告了自身的问题。</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>请查看它的提示，解决问题后重试。</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>找不到镜像 %1</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>镜像仓库中没有这个名称，或者需要登录。</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>请检查选项中的镜像名称。</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>镜像 %1 适用于另一种计算机</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>它是为其他架构的处理器制作的。</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>请选择适合本机的镜像；ARM 可用 ntop/ntopng_arm64.dev。</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>无法获取 %1</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>镜像仓库没有响应：本机无法访问互联网，或者中间有防火墙阻挡。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹 %1 属于其他用户</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>运行 ntopng 的用户不能在那里写入。</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>请让 SohoFlow 更改所有者（--repair-owner），或选择其他文件夹或用户。</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 自行结束了</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>它启动了，但没有保持运行。</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>请查看它的日志，里面写明了缺少什么。</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>位于 %1 的 ntopng 不接受登录</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>不再尝试登录 %1</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>密码输错五次后，ntopng 会将本机阻止五分钟。</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>请更正密码；如果 ntopng 本身也拒绝您，请等待五分钟。</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>位于 %1 的 ntopng 在运行，但没有统计收到的任何数据</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>采集器没有与它连接，或者它不认识这种消息格式。</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>请确认采集器正在运行，并且其中设置的 ntopng 地址就是这个 ntopng 的地址。</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>无法自动设置 %1</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>SohoFlow 不知道如何在这种系统上安装和配置导出器。</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>请按照“路由器”页面上的步骤操作，其中已填好正确的地址。</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>用户 %1 无权更改这台路由器</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>安装和配置导出器需要管理员（root）权限。</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>请以 root 或管理员身份连接，或给该用户 sudo 权限。</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>找不到可供监听的网络接口：%1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>路由器没有这个名称的接口，或者没有通向您家庭网络的接口。</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>请从路由器现有的接口中选择一个。</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>路由器上没有空间安装 %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>闪存空间不足；已开始的更改已撤销。</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>请从路由器上卸载不需要的软件包，或使用 U 盘，然后重试。</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>路由器无法下载 %1</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>它无法连接软件服务器，或者无法解析服务器的名称。</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>请确认路由器本身已连上互联网并设置了 DNS 服务器，然后重试。</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>服务器上已没有适用于这台路由器的 %1</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>固件太旧，对应的软件已被移走。</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>请更新路由器的固件，然后重试。</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>路由器不信任提供 %1 的服务器</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>无法验证软件列表的签名。通常是因为路由器的时间不对。</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>请校准路由器的时间，然后重试。</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>路由器找不到软件包 %1</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>它不在软件列表中：列表缺失，或者某个软件源已被移除。</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>请检查路由器的软件源，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>现在无法安装 %1</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>路由器上的另一个程序正在安装软件。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成后再重试。</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>无法在路由器上安装 %1</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>软件包管理器中途停止，或者程序无法启动。</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>请查看详细信息；如果仍无法解决，请在路由器上手动执行同样的操作。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>无法读取 %1 中的设置</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>文件中有一行已损坏，因此路由器拒绝更改。</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>请在路由器上修复那一行，然后重试。没有做任何更改。</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>有人正在路由器上更改 %1</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>有尚未保存的更改；保存我们的更改时会把它们一并保存。</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>请在路由器的管理页面中保存或放弃这些更改，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 在路由器上无法保持运行</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>导出器启动后马上就结束了。</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>请查看详细信息：常见原因是接口不对，或者无法到达本机。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>%1 之后又被其他人更改过</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>撤销会覆盖那次更改。</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>请决定保留现在的文件，还是恢复旧文件。</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>路由器上的一个步骤失败：%1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>路由器返回了错误。</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>请查看详细信息，然后重试；之前所做的更改已撤销。</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 没有恢复原状</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>有一部分更改无法撤销。</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>请重新连接路由器并再次撤销；操作记录仍然保留。</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 的证书没有任何机构担保</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>需要确认一次它的指纹，以防日后有人冒充该服务器。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>请与服务器上的指纹核对；如果一致，请确认。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 出示的证书与您信任的证书不同</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>证书更新后会这样，有人冒充该服务器时也会这样。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>如果证书更新过，请把新指纹与服务器上的核对并确认；否则请不要继续。</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法显示文件夹 %1</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>此桌面没有用于打开文件夹的程序，或者无法启动它。</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>请自行查看该文件夹，例如在终端中。</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>ntopng 不认识该用户、密码或令牌。</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>请输入 ntopng 的用户和密码，或其 API 令牌。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 正在发送流；最近的数据包在 %3前到达。</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>采集器没有运行，因此无法得知路由器的情况。</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>还没有路由器发送流。请设置一台路由器；如果刚设置好，请稍候。</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 正在发送流，但尚未获得允许。如果这是您的路由器，请允许它。</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>已有 %3没有收到 %1 的任何数据。请确认路由器已开机并能到达本机，然后测试其设置。</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>本机离开了路由器的网络，因此收不到流。回到该网络后会恢复接收。</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>录制内容已读完。</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 正在发送流；正在等待说明如何读取这些流的模板。</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 已有 %3没有发送模板，因此无法读取它的流。模板会在几分钟后自动到达；在路由器上重启导出器可让它立即发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%1 最近发送的内容中有 %Ln 处无法读取。请更新路由器上的导出器，或在路由器上选择 NetFlow 版本 9。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>最近几分钟内，来自 %1 的 %Ln 个数据包在途中丢失。用网线代替无线，或在路由器上启用采样，会有所改善。</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>采集器正在运行。</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>采集器正在启动。</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>采集器没有运行，此刻的流正在丢失。请启动它。</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>本机的采集器服务没有运行。请启动它；系统会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>采集器已有 %3没有响应。请稍候，然后重新启动它。</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>采集器正在运行，但您无权查看。请让管理员把您加入 sohoflow 用户组，重新登录后再试。</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>正在运行的采集器与此窗口版本不同。请改为启动已安装的采集器。</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>另一个程序占用了端口 %1，采集器无法接收数据：%2。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>系统只允许管理员在端口 %1 上接收数据。请在这里和路由器上都选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>采集器刚启动就结束了：%2。请重试。</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>最近几分钟内，本机太忙，漏收了 %Ln 个数据包。加大接收缓冲区会有所改善。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>无法在 %1 中保存任何内容：%2。采集仍在继续；请腾出一些空间，使设置和模板在重启后得以保留。</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>无法向 %1 写入内容：%2。请腾出一些空间，或选择其他文件。</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng 正在监听，能收到所有的流。</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>采集器没有运行，因此 ntopng 收不到任何数据。</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>没有使用 ntopng。在设置中填写它的地址，即可向它发送流。</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>采集器正在 %1 上寻找 ntopng。</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>ntopng 没有在 %1 上运行。要查看它的页面，请启动它；没有它也能显示 SohoFlow 的通信方。</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>%1 有响应，但不接收流。请重新启动 ntopng，并确认它的 -i 选项以字母 c 结尾。</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>最近几分钟内，ntopng 处理太慢，漏掉了 %Ln 个流。请给它更多内存，或重启它。</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>路由器每隔 %3才报告一次长连接，因此 ntopng 会把每个长连接显示为多个流。请把路由器的活动超时设为 60 秒。</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng 已统计 %Ln 个流。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>未检查：这个 ntopng 不由 SohoFlow 管理，也没有它的登录信息。</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng 收到了流，却一个也没有显示。请重启它，并确认它在监视接口 %1。</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>路由器发送的内容可以读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>采集器启动以来已读取 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>还没有数据到达这一步。</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>您可以实时看到 %Ln 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>还没有可显示的内容。第一个会话的流一到，就会立即显示。</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>您看到的是 %3前的内容；采集器恢复运行后会继续更新。</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>采集器</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>模板</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>已发送到 ntopng</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>ntopng 已统计</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln 个流/分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>丢失 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln 个活动的流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln 个数据包/分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>%1前的模板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln 条记录/分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>发送 %Ln 个/分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>统计 %Ln 个/分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>启动采集器</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>设置路由器…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>查看路由器</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>打开“服务”</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>打开“设置”</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>采集器无法在 %1 等待 ntopng：%2。它会自动重试；请结束占用该地址的程序，或选择其他地址。</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>没有 ntopng 在 %1 接收流。请启动 ntopng，并检查它的 -i 选项是否指定了这个地址，且末尾没有字母 c。</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>尚未接受来自 %1 的报告。连接会在结束时报告；如果仍在进行，则要过一分钟或更久才会报告。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>撤销“%1”失败。%2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>您的网络中有 %n 台新设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>首次与 %n 个国家/地区通信</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>您已离开路由器的网络</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>本机回到该网络之前，不会收到任何数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n 台路由器停止了发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>已有五分钟没有收到 %1 的数据。它是不是关机了？</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n 个新导出器想要发送数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>%1 尚未获得允许。如果这是您的路由器，请允许它。</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>流数据包正在丢失</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>本机来不及处理路由器发送的数据，因此显示的数字偏低。</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>您离开期间，出现了 %n 台新设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>您离开期间，首次与 %n 个国家/地区通信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>您离开期间，路由器停止发送 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>您离开期间，有 %n 个新导出器想要发送数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>您离开期间，流数据包丢失 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d</source>
        <extracomment>Durations; %1 is a number</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A duration of two units: %1 is &quot;2 h&quot;, %2 is &quot;5 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <extracomment>Rates; %1 is a number</extracomment>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Tbit/s</source>
        <translation>%1 Tbit/s</translation>
    </message>
    <message>
        <source>-%1</source>
        <extracomment>A duration below zero: %1 is the duration</extracomment>
        <translation>-%1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>更新位置数据库</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>检查并复制文件</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>使用位置数据库</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>安装 %1</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>在 %1 中添加我们的配置段</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>启动 %1 并确认它保持运行</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>在 %1 中保留用于还原的副本</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>把本机的登录密钥添加到 %1</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>它监听 %1，因为本机就在那个网络中。</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>它监听 %1，即路由器的家庭网络。</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>它监听 %1，这是唯一带有私有地址的接口。</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>它按您的选择监听 %1。</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 面向互联网：所有设备都会显示为路由器的地址。要区分各台设备，请选择面向家庭网络的接口。</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 版本较旧：将使用 NetFlow 版本 5，它不支持 IPv6。更新固件后可获得较新的 softflowd。</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>您自己的导出器 %1 保持不变；我们的导出器与它并存。</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>您自己的导出器 %1 会随我们的一起重启，期间会漏掉几秒钟的数据。</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>路由器转发流量时绕过了处理器（%1）：只能看到每个连接的开头，统计的流量会偏小。关闭此功能后，互联网连接的速度可能会下降。</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>路由器的内存快用完了：剩余 %1 kB。</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>这台路由器从内存运行，重启后所有更改都会丢失。</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>更新固件会保留设置，但会删除程序；届时 SohoFlow 会提示您重新安装。</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>路由器的时间不对；校准之前，下载可能会被拒绝。</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>我们的设置还在，但程序没有了：固件更新把它删除了。现在重新安装。</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>软件流卸载</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>硬件流卸载</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>MediaTek 硬件 NAT</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>快捷转发</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Broadcom 直通转发</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Broadcom 流缓存</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Qualcomm 网络加速</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>未知系统</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>检查路由器</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>读取设备名称</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense 自带导出器。
1. 打开 Reporting &gt; NetFlow。
2. Listening interfaces：LAN（以及其他内部接口）；WAN interfaces：WAN。
3. Version：v9。Destinations：添加 %1:%2，已有的保留不动。
4. Active timeout 设为 60，Inactive timeout 设为 15。点击 Apply。</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. 打开 System &gt; Package Manager &gt; Available Packages，安装 softflowd。
2. 打开 Services &gt; softflowd，勾选 Enable。
3. Interface：LAN。Host：%1。Port：%2。Netflow version：9。Sample：留空。
4. Maximum lifetime 设为 60，Expiry interval 设为 10，General、TCP 和 UDP timeout 均设为 60。点击 Save。</translation>
    </message>
    <message>
        <source>In configuration mode, with the name of your LAN interface instead of eth1:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
From VyOS 1.5 of September 2025 on: netflow interface eth1, and netflow active-timeout 60 instead of the timeouts.</source>
        <translation>进入配置模式，把 eth1 换成您的 LAN 接口名称：
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
从 2025 年 9 月的 VyOS 1.5 起：使用 netflow interface eth1，并用 netflow active-timeout 60 代替各项 timeout。</translation>
    </message>
    <message>
        <source>In configuration mode, with the name of your LAN interface instead of switch0:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
Hardware offloading hides most traffic; it has to be off (system offload).</source>
        <translation>进入配置模式，把 switch0 换成您的 LAN 接口名称：
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
硬件卸载会让大部分流量不可见，必须关闭（system offload）。</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>直接在网关上所做的更改会被控制器撤销。请在控制器上的 config.gateway.json 中写入“flow-accounting”，服务器为 %1，端口为 %2，然后重新配置（provision）网关。</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>导出器要在 UniFi Network 应用中设置，而不是在网关上。
1. 打开 Settings，搜索 NetFlow (IPFIX)。
2. 将其开启。采集器地址：%1（不能用名称）。端口：%2。版本：9 或 IPFIX。
3. 采样：关闭。它的活动超时约为五分钟，无法更改。</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>在终端中执行，把 bridge 换成您的 LAN 网桥名称：
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>导出器来自 Entware，需要一个 U 盘。
1. 插入 U 盘，通过 SSH 登录，运行 amtm，将 U 盘格式化为 ext4 并安装 Entware。
2. 回到这里：SohoFlow 会为 %1:%2 完成其余设置。</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>原厂固件不能运行导出器。如果 Asuswrt-Merlin 支持您的型号，就可以用它：先安装它，再用 amtm 安装 Entware，然后回到这里。流会发送到 %1:%2。</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>导出器来自 Entware，需要一个 U 盘。
1. 插入使用 ext4 文件系统、已设卷标并挂载到 /opt 的 U 盘。
2. 通过 SSH 登录，运行 entware-install.sh。
3. 回到这里：SohoFlow 会为 %1:%2 完成其余设置。</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>如果没有 Entware，请使用自带的导出器（NetFlow 版本 5，不支持 IPv6）：
1. 打开 Services &gt; Services &gt; RFlow / MACupd。
2. RFlow：Enable。Server IP：%1。Port：%2。Interface：LAN (br0)。点击 Apply。
长连接要 30 分钟后才会显示。如果 /opt 上有 Entware，SohoFlow 可以设置更好的导出器。</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. 用系统的软件包管理器安装 softflowd。
2. 把 eth1 换成您的 LAN 接口名称，现在就启动它，并让它在每次开机时启动：
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>为此操作锁定路由器</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>解除路由器的锁定</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>路由器上的导出器没有运行。</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>请重新设置路由器：缺少的内容会被安装并启动。</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>导出器在运行，但看不到数据包。</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>请使用一会儿网络；如果仍然如此，请选择其他接口。</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>导出器正在收集数据包；第一个缓冲区（约 1,400 个数据包）装满后才会处理。</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>请等待，或打开任意一个带图片的网页。</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>导出器正在统计数据包，但还没有发送第一份报告。</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>请等一分钟：它每分钟报告一次。</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>路由器在发送流记录，但没有到达这里：可能是本机的防火墙、本机的地址变了，或者隔离设备的访客网络所致。</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>请为路由器开放 UDP 端口 2055，并检查它发送到的地址。</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>已收到路由器的流记录，但采集器还没有接受它们。</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>请允许这个导出器。</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>已收到流记录，但字段说明还没有到达；路由器会不时重新发送。</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>请等待，或重启导出器，它会立即发送。</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>正在收到路由器的流记录。</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>让采集器接受来自 %1 的流</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>让采集器移除这台路由器</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>测试路由器能否到达本机</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>设置路由器</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>撤销对路由器的更改</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>等待第一个流</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>重启导出器</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>路由器只看到了 %1 % 的流量：加速功能隐藏了其余部分。</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>路由器只看到了 %1 % 的流量：%2 隐藏了其余部分。</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>在此计算机上为 %2 打开 UDP %1</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>重新关闭此计算机的防火墙</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>让路由器通过</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>查找路由器上做过的更改</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>文件夹 %1 予以保留，因为其中有他人的文件。</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>路由器没有可用来发送测试数据包的工具：它能否到达本机，要等第一条流时才能知道。</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>不会添加登录密钥：sudo 会向 %1 询问密码，仅有密钥还不够。请让 SohoFlow 保存密码，或在每次登录时输入。</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>这是您的路由器吗？[y/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>要对这台路由器允许吗？[y/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>密钥的密码短语：</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>之前：%1
现在：%2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>如果您重置或更换了路由器：--forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>%1 的 sudo 密码：</translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>路由器的 SSH 端口。</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>使用此私钥登录。</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>使用 SSH 代理中的密钥登录。</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>从此文件描述符读取密码（使用 --key 时为密钥的密码短语）。</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>密码信息的保存位置：keychain 或 file。</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>路由器的指纹，用于首次连接时。</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>也接受 SHA-1 签名，用于不支持更新方式的路由器。</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>路由器把流发送到哪里：路由器所看到的本机地址。</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>把本机的登录密钥添加到路由器，以后就不再需要密码。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>以 JSON 输出，供程序使用。</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>更改路由器前不询问。</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>没有采集器也进行设置，并且不等待流。</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>撤销时：保留之后被他人更改过的文件。</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>撤销时：之后被他人更改过的文件也恢复原样。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>采集器的控制套接字。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>路由器已重置或更换：像首次连接时一样询问新的指纹。</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>从此文件描述符读取路由器上 sudo 所需的密码（如果与登录密码不同）。</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>要监视的路由器接口；不指定则沿用上次设置的接口，或自动选择。</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>每 N 个数据包只看一个，适用于较慢的路由器；不指定则沿用上次的设置，或查看所有数据包。</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>撤销：当本机重新安装过、没有任何记录时，根据路由器上的副本，撤销这一 SohoFlow 安装所做的更改。</translation>
    </message>
    <message>
        <source>Sets up a router over SSH so that it exports flows.

  sohoflowctl router probe USER@HOST    what the router is and has; changes nothing
  sohoflowctl router plan USER@HOST     what would be changed
  sohoflowctl router apply USER@HOST    change it, step by step; a failure is taken back
  sohoflowctl router verify USER@HOST   prove that flows arrive, or say which stage is missing
  sohoflowctl router undo USER@HOST     take back everything that was changed
  sohoflowctl router leases USER@HOST   names of devices the router knows

Exit codes: 0 done, 1 failed (and taken back), 2 wrong command line, 3 no collector here, 4 host key not
confirmed or changed, 5 login refused, 6 router not reachable, 7 only old encryption, 8 no driver for this
system (the recipe is printed), 9 set up, but no flow arrived or the test could not be made, 10 a file was
changed by somebody else, 11 the router does not reach this computer (nothing was changed), 12 failed and not
taken back, as after a lost connection (apply finishes it, undo takes it back), 75 somebody else is changing
this router.</source>
        <translation>通过 SSH 设置路由器，让它导出流。

  sohoflowctl router probe USER@HOST    查看路由器的型号和状态；不做任何更改
  sohoflowctl router plan USER@HOST     显示将要做的更改
  sohoflowctl router apply USER@HOST    逐步进行更改；失败时撤销
  sohoflowctl router verify USER@HOST   确认流已到达，或指出缺少哪个环节
  sohoflowctl router undo USER@HOST     撤销所有更改
  sohoflowctl router leases USER@HOST   显示路由器所知的设备名称

退出码：0 完成，1 失败（已撤销），2 命令行错误，3 本机没有采集器，4 主机密钥未确认
或已变更，5 登录被拒绝，6 无法连接路由器，7 只支持旧的加密方式，8 没有适用于此
系统的驱动程序（会显示操作步骤），9 已设置但没有流到达或无法测试，10 文件被其他人更改过，
11 路由器无法到达本机（没有做任何更改），12 失败且未撤销，例如连接
中断之后（apply 会完成，undo 会撤销），75 其他人正在更改这台路由器。</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  （面向互联网）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1，核心数：%2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>导出器</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>路由器没有密码：您网络中的任何人都能更改它。
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>路由器上一切就绪；不会做任何更改。
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…       </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>完成    </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>失败    </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>已撤销  </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>撤销失败    </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>不会添加登录密钥：本机没有保存密钥的位置，或路由器没有为此登录存放密钥的位置。仍然需要密码。</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>要这样更改路由器吗？[y/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>流已到达。
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>没有对这台路由器做任何更改。
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>路由器已恢复原状。
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>执行“sohoflowctl router apply”即可。</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>路由器的设置与本机需要的不同；执行“sohoflowctl router apply”可更新设置。</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>路由器已设置好；测试没有完成。</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>这一 SohoFlow 安装没有在此路由器上更改任何内容，但其他安装有：%1。如果其中之一是重新安装之前的本机，可用 --installation 撤销它的更改。
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>路由器上仍有我们所做的更改：“sohoflowctl router apply”会完成它们，“sohoflowctl router undo”会撤销它们。</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1（面向互联网）</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>导出器</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1，已安装</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>还没有；将安装 softflowd</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>可用存储空间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1：它会使路由器上的任何导出器都看不到这些流量</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ 无：您网络中的任何人都能更改这台路由器</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>路由器上一切就绪；不会做任何更改。</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ 此步骤中途被打断；下次设置或撤销时会自动修复。</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>软件包 %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1（失败）</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1（正在撤销）</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1（已撤销）</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1（撤销失败）</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>路由器无法到达本机；没有做任何更改</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>路由器发送的测试数据包没有到达这里。</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>没有成功，所有更改都已撤销</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>无法进行测试</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>无法完全撤销</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>路由器已恢复原状</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>从现在起，您的流量会显示在 SohoFlow 中。</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>%1后收到第一个流</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>路由器已设置好，但还没有收到流</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>没有收到流</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>之前：%1
现在：%2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>导出器：看到的数据包 %1 · 丢失 %2 · 保持的连接 %3 · 已报告 %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>路由器上的导出器不见了</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>设置还在，但程序没有了：固件更新把它删除了。</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>路由器的设置已过时</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>本机的地址变了，或者有人更改了路由器上的设置。</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>路由器已设置好；测试没有完成</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>没有成功，也未能撤销</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1。%2 所做的更改已记录在本机：请重新连接路由器，下次设置会完成它，或者可以撤销。</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where an address is: %1 is the organisation that owns the network, %2 the country</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When something was seen last</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>密码保存在 %1 中。该文件没有加密：能读取您文件的人都能读到这些密码。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>现在允许 %1 发送流。
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 已静音：重复的部分只统计一次。
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 重新计入统计，与它重复的来源也照常统计。
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>此窗口使用的语言。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>浅色、深色或高对比度。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>您登录本机时在后台启动。</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>退出后继续采集</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>采集器留在后台运行，不会漏掉任何流量。</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>在您的网络中首次发现某台设备时。</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>新的国家/地区</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>设备首次与某个国家/地区通信时。</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>路由器没有动静</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>路由器五分钟没有任何报告时。</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>未知的路由器</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>有尚未获得允许的来源报告流量时。</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>报告丢失</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>本机太忙、来不及接收所有报告时。</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>本机在哪里等待路由器的报告。</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>允许的路由器</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>只接收来自这些地址的报告。</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>用来判断什么算接收、什么算发送。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>适用于每 N 个数据包只看一个、却没有说明的路由器：它的数字会乘以 N。</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>活动超时</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>对于仍在进行的连接，路由器隔多久报告一次。</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>位置数据库的文件夹</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>此文件夹和常用文件夹中的 GeoLite2 或 DB-IP 文件（.mmdb）可说明地址所属的国家/地区和网络所有者。</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>查询地址的名称</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>向您的域名服务器查询各地址的名称。它会由此得知您的设备在和谁通信；不过这些名称通常本来就是由它解析的。</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>向谁查询这些名称。</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>ntopng 从哪里获取流</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>ntopng 自己的地址；如果由 ntopng 连接我们，则填我们的地址。</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>谁等待谁</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>由 ntopng 等待我们，还是由我们等待 ntopng。</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>发给 ntopng 的消息头</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>以字节为单位；旧版本的 ntopng 只认识较短的那种。</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>告诉 ntopng 每个流来自哪台路由器</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>以及流经过的接口。</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>此采集器的编号</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>用来区分同一个 ntopng 的多个采集器。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>每报告一个流，就向文件写入一行。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>在哪里为 Prometheus 提供计数器。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>采集器写入日志的详细程度。</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>采集器忙碌时，暂存突然大量到达的报告。</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>控制套接字</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>此窗口等程序通过它连接采集器。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng 等待我们</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>我们等待 ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>还包括运行情况</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>全部内容，用于排查故障</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>采集器</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>要求加密的 ntopng 的密钥</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>它的页面上显示的公钥；只有在别处运行的 ntopng 才有。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>桌面有托盘时：显示当前流量，并可返回窗口。</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>ntopng 中的地图</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>地图图片来自 openstreetmap.org，它会由此得知您查看的区域。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>回放录制文件（.pcap、.pcapng），而不是接收数据。</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>回放的速度：按录制时的速度，或尽可能快。</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>录制内容播完后继续应答。</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>设置和模板的保存位置。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>套接字的路径，或 auto（常用位置）</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>sohoflowctl 和桌面程序使用的控制套接字。</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>地址和端口，例如 0.0.0.0:2055 或 [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>接收流数据包的地址和 UDP 端口；每个端口都接收所有协议。</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT 或 off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>ntopng 从哪里获取流：它自己的地址；使用 --ntopng-mode bind 时为我们的地址。</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect 或 bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect：ntopng 监听（-i tcp://*:5556c）。bind：ntopng 连接我们。</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28（ntopng 5.4 及更高版本）或 36（ntopng 6.3 及更高版本）</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>每条消息前的消息头字节数。</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>随每个流告诉 ntopng 它来自哪个导出器和哪些接口。</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 到 4294967295 之间的整数</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>用来区分同一个 ntopng 的多个采集器。</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>前缀，例如 192.168.1.0/24；或 auto（私有地址范围和本机所在的网络）</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>属于我们的网络：用来判断什么是上传、什么是下载。</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>地址和前缀，例如 192.168.1.1 或 192.168.0.0/16；或 none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>接收哪些导出器的数据包；其他来源的数据包只计数，并提示一次。</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N，即地址或前缀加上从 1 起的整数，例如 192.168.1.1=100；或 none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>导出器每 N 个数据包报告一个；优先于它自己声明的值。</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>1 到 3600 秒（60、5m、1h），或 auto（采用导出器的值）</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>对于仍在进行的流，导出器隔多久报告一次。</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>文件、-（标准输出）或 off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>每导出一条记录，就写入一行 JSON。</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>地址和端口，例如 127.0.0.1:12055；或 off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>在哪里通过 HTTP 提供 /metrics、/health 和 /templates。</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error、warning、info 或 debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>写入日志的详细程度。</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>64K 到 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>每个监听套接字的内核缓冲区；采集器忙碌时，暂存突然大量到达的数据。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>可用的值：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>显示此页面：overview、talkers、devices、ntopng、router、services 或 settings。</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>显示录制文件（.pcap、.pcapng）；采集继续进行。</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>显示内置的示例录制。</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>在后台启动：在系统托盘中，或最小化。</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>使用此控制套接字对应的采集器。</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>设置的保存位置。</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>向域名服务器查询地址的名称；它们会看到您查询了哪些地址。</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>地址和端口，例如 192.168.1.1:53；或 auto（使用本机的设置）</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>向谁查询名称；路由器通常知道本地设备的名称。</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>包含 .mmdb 文件的文件夹，或 auto（常用文件夹）</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>国家/地区和网络所有者的数据库（GeoLite2 或 DB-IP）。</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto、en、de、fr、es、it、pt_BR、ja 或 zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>窗口的语言；auto 表示跟随桌面。</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto、light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>窗口的颜色；auto 表示跟随桌面。</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>随桌面会话在后台启动。</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>退出后采集器继续运行。</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>首次发现某台设备时通知。</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>设备首次与某个国家/地区通信时通知。</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>路由器五分钟没有发送任何数据时通知。</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>尚未获得允许的路由器发送数据时通知。</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>本机丢失流数据包时通知。</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>时间，例如 2026-11-25T18:00:00Z；或 never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>在此时间之前不通知。</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>上次有人查看窗口的时间；此后发生的事情会汇总显示。</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>是否已提示过：关闭窗口不会停止采集。</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>程序写入的值，或 none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>窗口的位置和大小。</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>允许 ntopng 的地图从 openstreetmap.org 获取图片。</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>40 个字符或 80 位十六进制数字的密钥，或 off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>以 --zmq-encryption 启动的 ntopng 的公钥；这样的 ntopng 只接收加密的数据。</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new、network、router、changes、ntopng、locations 或 done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>首次设置进行到了哪一步。</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>本机的一个地址，或 auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>让路由器发送到哪里；auto 表示路由器所看到的本机地址。</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none、free 或 maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>每周更新哪一家的位置数据库。</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>MaxMind 账户的编号，或 none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>MaxMind 账户；它的许可证密钥保存在密钥环中。</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>上次更新位置数据库的时间。</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>同时从这个文件读取设置：一个以选项名称为键的 JSON 对象。不会写入该文件。</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>曾在本机网络中出现过的路由器。</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>桌面有托盘时，在其中显示图标。</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>在此之前发生的事情已经通知过，不再重复。</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>请重启采集器：之后它会发送到这个 ntopng。</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>等待 ntopng 响应</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>查看 ntopng 是否统计了采集器发送的内容</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>ntopng 的密码在别处被更改过；请在设置中输入。</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>ntopng 之前的密码已丢失；已设置新密码。</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>为 ntopng 设置专用密码</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>恢复 %1 中的内容</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>备份 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>恢复 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>启动 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>停止 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>重启 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>删除 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>检查 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>创建专用网络</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>创建数据保存位置</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>检查数据文件夹</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>写入 ntopng 的配置</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>启动 Redis</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>启动 ntopng</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>把之前的 %1 移到一旁</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>删除之前的容器</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>删除 ntopng 和 Redis 保存的数据</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>删除专用网络</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>这个 ntopng 只统计较新格式的消息；采集器从现在起按此格式发送。</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>这个 ntopng 只统计不带导出器信息的流；采集器从现在起不再发送该信息。</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>使用已在运行的 ntopng</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>检查之前的工作是否被中断</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>这个 ntopng 只统计常用格式的消息；采集器从现在起重新按此格式发送。</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>删除之前的配置</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>本机没有地址 %1：ntopng 的页面现在位于 127.0.0.1。</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹 %1 不存在：ntopng 将使用 SohoFlow 下载的位置数据库。</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>查看会替换哪些内容</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>检查流写入的位置</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>检查数据存放处的所有者</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>没有可以删除的 ntopng 或 Redis 旧镜像了。请在别处腾出空间。</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>删除 ntopng 和 Redis 的旧镜像</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>ntopng 和 Redis 的镜像已经是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%n 层中已下载 %1 层，已解压 %2 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>内存不足而结束</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>反复结束</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>请填写网络，例如 192.168.1.0/24, fd00::/8，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>请填写镜像名称，例如 docker.io/ntop/ntopng:stable。</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>请填写镜像名称，例如 docker.io/library/redis:7。</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>不能与网页使用同一个端口。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>请填写文件夹的完整路径，其中不能有冒号或逗号。</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 代表管理员，ntopng 不能以管理员身份运行。</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng 至少需要 256 MB；0 表示不限制。</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis 至少需要 32 MB；0 表示不限制。</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>请填写时区，例如 Europe/Berlin；留空表示 UTC。</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>请填写 URL，例如 http://192.168.1.5:9200/_bulk，以 _bulk 结尾；并填写小写字母的索引，例如 ntopng-%Y.%m.%d。任何部分都不能含有空格或引号。</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>请填写主机，例如 192.168.1.5 或 192.168.1.5@3306；由字母、数字和 _ 组成的数据库名；以及用户名。</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>facility 是一个单词，例如 daemon 或 local0，也可以留空。</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>它已结束，退出代码为 %1；原因请看它的日志。</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>它需要的内存超过了上限；请在下方调高上限。</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>它每次启动后很快就结束；原因请看它的日志。</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>重启通常能解决；重启不会丢失它记录的任何内容。</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>设置 ntopng(&amp;U)</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>更改所有者并继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>更新(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>恢复(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>删除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>安装 Docker(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>启动 Docker(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>允许我使用 Docker(&amp;A)</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow 可以从您的发行版安装 Docker；系统会要求输入管理员密码。管理员也可以用下面的命令来完成：</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow 可以现在启动 Docker，并让它随本机启动；系统会要求输入管理员密码。管理员也可以用下面的命令来完成：</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow 可以允许您使用 Docker；系统会要求输入管理员密码。能使用 Docker 的人，在本机上可以做管理员能做的任何事。注销并重新登录后生效。管理员也可以用下面的命令来完成：</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 不适用：ntopng 没有这个选项，或者它由 SohoFlow 自行设置，或者它不接受这样的值。</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>使用其他 ntopng(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>将文件改名保留(&amp;K)</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow 可以把损坏的文件改名保留，并用常用选项继续。ntopng 及其记录的内容不受影响；在别处运行的 ntopng 需要重新指定。</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>更新引擎(&amp;U)</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow 可以从您的发行版更新容器引擎，这可能会使其他容器暂停片刻；系统会要求输入管理员密码。管理员也可以用下面的命令来完成：</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>选择其他端口(&amp;P)</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>选择其他镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>更改选项(&amp;O)</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>使用适合本机的镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>删除旧镜像(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>正在回放 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 个数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>在本机丢失 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 个不是流导出</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>最近的数据包：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>途中丢失 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>丢失情况尚不清楚</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>采样 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 处无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>未使用（见 --ntopng）</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>没有监听</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>已发送 %1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>未监听期间错过 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>因 ntopng 来不及处理而丢失 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 个会话片段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 重复出现，只统计一次</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>通信方</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>在此设置</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>还没有流</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 与 %2 重复，已静音</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 与 %2 重复，但仍计入统计</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>重复</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>达到上限 %1 次（见 --json 中的 limits）</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>尚无报告</translation>
    </message>
</context>
<context>
    <name>TalkerTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the talker table on the terminal.</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>路由器每隔 %1 秒才报告一次长连接，因此 ntopng 会把这样的连接显示为多个流。请把路由器的活动超时设为 60 秒。</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng 没有在 %1 上监听，因此不显示任何内容。请启动 ntopng，或检查它的 -i 选项是否指定了这个端点，并以 c 结尾。</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>本机来不及处理，丢弃了 %1 个数据报。请提高系统的接收缓冲区上限，或降低发送流的频率。</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>新的导出器 %1 正在发送，但尚未获得允许。如果这是您的路由器，请执行：sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 正在发送流，但模板还没有到达，因此无法读取。模板会自动到达，在流量较少的网络中可能要等几分钟；在路由器上重启导出器可让它立即发送。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>%1 的时间相差 %2 秒。流量统计不受影响；请为路由器设置时间服务器，使它自己的日志时间也正确。</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>无法向 %1 写入 JSON 行：%2。请腾出一些空间，或选择其他文件。</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>无法在 %1 中保存任何内容：%2。采集仍在继续；模板和设置会在下次重启时丢失。</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>没有 ntopng 在 %1 接收流，因此不显示任何内容。请启动 ntopng，或检查它的 -i 选项是否指定了这个端点，且末尾没有 c。</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>无法使用您的设备列表（%1）：%2。列表将重新开始；无法读取的内容保留在同一位置。</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>无法在 %1 提供指标：%2。请在“设置”中选择其他地址，或结束占用该地址的程序，然后重新启动采集器。</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>采集器无法在 %1 等待 ntopng：%2。它至少每 30 秒自动重试一次；请结束占用该地址的程序，或选择其他地址。</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>接收缓冲区只有 %1 字节，比要求的小，突然大量到达的数据可能会丢失。可用以下命令提高系统上限：sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>无法使用某些设置（%1：%2），因此采用之前的设置或常用值。请在“设置”中检查。</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>能连接到 %1 的人都会看到 ntopng 的登录页面；密码保持不变。</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng 位于 %1，用户名为 admin；执行“sohoflowctl ntopng password”可查看密码。</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>要确认它，请执行：sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>没有可以通知的采集器在运行：在下次执行“sohoflowctl ntopng up”之前，采集器启动后仍会向那个 ntopng 发送。</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>正在重新启动 ntopng，以便读取新的位置数据库。</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng 仍在使用旧的位置数据库。%1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>ntopng 的配置在 %1 中；您的网络是 %2。</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>正在等待 %1 上的 Redis。</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng 已有另一个密码，保持不变；使用 --replace-password 可改为这里给出的密码。</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng 已有密码，保持不变；使用 --replace-password 可生成新密码。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>ntopng 的用户 admin 已在使用这个密码。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已为 ntopng 的用户 admin 设置专用密码，保存在 %1 中。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>已为 ntopng 的用户 admin 设置这里给出的密码。</translation>
    </message>
</context>
<context>
    <name>soho::desktop::DesktopApp</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop</extracomment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>The collector ended unexpectedly and is being started again. What your router sent meanwhile is not counted.</source>
        <translation>采集器意外结束，正在重新启动。期间路由器发送的内容不会计入统计。</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>关闭窗口不会停止采集；选择“退出”（Ctrl+Q）才会停止。</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow 继续采集</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>窗口已关闭；点击系统托盘中的图标可重新打开，选择其中的“退出”可结束 SohoFlow。</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>窗口已最小化。选择“退出”（在窗口中按 Ctrl+Q）可结束 SohoFlow。</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>上次窗口意外结束。没有窗口时采集也会继续。</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>让采集器使用它们</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>复制地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1，新设备</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>今天接收</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今天发送</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>每分钟的字节数；线上方为接收，下方为发送。</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>设备的名称</translation>
    </message>
</context>
<context>
    <name>soho::ui::DevicesPage</name>
    <message>
        <source>▲ %1</source>
        <extracomment>A wish that was refused: %1 says why. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Filter by name, maker or address</source>
        <translation>按名称、制造商或地址筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>显示其流量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>我认识(&amp;K)</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>去掉此设备的“新”标记</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>全部认识(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>去掉所有设备的“新”标记</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 台新设备</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>在 ntopng 中打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>从现在起，SohoFlow 会显示您的网络中谁在和谁通信。</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>您的路由器一开始报告流量，SohoFlow 就会显示谁在和谁通信。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>显示我的网络(&amp;S)</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● 您的路由器正在报告流量。</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ 还没有路由器报告流量：请在“路由器”页面上设置。</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng 已设置好。</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng 尚未设置：可以在“服务”页面上设置。</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● 会显示国家/地区和网络所有者。</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ 不显示国家/地区和网络所有者：可在“设置”的“位置”中获取数据库。</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ 正在设置 ntopng；会自动继续进行。</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng 已设置，但没有运行：可以在“服务”页面上启动。</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ 正在下载国家/地区和网络所有者的数据库。</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>已在运行的 ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>页面的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>接收流的地址(&amp;F)：</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>它的公钥(&amp;K)：</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>仅当该 ntopng 加密时填写</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>请用 -i tcp://*:5556c 启动该 ntopng，让它在此端口接收流。能连接此端口的人也都能发送流：请只允许本机连接。</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>信任并使用(&amp;T)</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>使用(&amp;S)</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ 正在检查它的证书…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1。%2%3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>请填写地址，例如 http://192.168.1.5:3000。</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>请填写该 ntopng 的一个用户名。</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>请从该 ntopng 的页面复制公钥：40 个字符，或 80 个数字和字母。</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>请填写它接收流的地址，例如 tcp://192.168.1.5:5556。</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>API 令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>代替用户和密码</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最近的数据包</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>导出器</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1，沿用之前的</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>每 %1 个取 1 个</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>所有数据包</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ 它在发送报告，但尚未获得允许。如果这是您的路由器，请允许它。</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ 它已设置好，但还没有发送任何数据。点“测试”可以查出缺少什么。</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ 它没有动静。可能已关机，或者本机的地址变了。</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ 正在等待它的报告说明。</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● 正在收到它的报告。</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>允许(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>已使用 %1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ 本机的地址变了，而路由器仍在向旧地址发送。</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>更新路由器(&amp;R)</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>调整采样(&amp;M)…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>显示所做的更改(&amp;D)</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ 它已被允许，但尚未接受它的任何报告。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>上次比较时（%2），路由器看到了 %1 % 的流量。</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 上次比较：%2。</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 对导出器隐藏了流量。在网络使用期间进行测试可以得知隐藏了多少。</translation>
    </message>
</context>
<context>
    <name>soho::ui::FilterChips</name>
    <message>
        <source>%1  ✕</source>
        <extracomment>A filter chip: %1 is what it filters by; the cross takes it off</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>Takes a filter off: %1 is what it filters by</extracomment>
        <translation>移除筛选条件 %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>设置 SohoFlow</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>跳过这一步(&amp;E)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>以后再设置(&amp;L)</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>您的路由器</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>最近一小时内有 %n 分钟需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>最近一小时每分钟的状态；没有需要处理的问题。</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthNode</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;running&quot;, %3 is &quot;3 s ago&quot;</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;stopped&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthPanel</name>
    <message>
        <source>From the router to ntopng, the last hour</source>
        <translation>从路由器到 ntopng，最近一小时</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>数据流程的状态</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>各环节的详细情况</translation>
    </message>
</context>
<context>
    <name>soho::ui::JobView</name>
    <message>
        <source>◐ %1: %2</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;. The circle stays.</extracomment>
        <translation>◐ %1：%2</translation>
    </message>
    <message>
        <source>● %1: done</source>
        <extracomment>A step that is done: %1 is its title. The circle stays.</extracomment>
        <translation>● %1：完成</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1：失败</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1：正在撤销</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1：已撤销</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1：撤销失败</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop. The triangle stays.</extracomment>
        <translation>▲ %1。%2%3</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>Something that did not stop the work: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>◐ %1: %2, %3</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;, %3 what that is made of, such as &quot;3 of 12 layers downloaded, 2 unpacked&quot;. The circle stays.</extracomment>
        <translation>◐ %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>soho::ui::LogView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>soho::ui::MainWindow</name>
    <message>
        <source>%1 – SohoFlow</source>
        <extracomment>Title of the window: %1 is the page</extracomment>
        <translation>%1 – SohoFlow</translation>
    </message>
</context>
<context>
    <name>soho::ui::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a navigation button: %1 is the page, %2 its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>soho::ui::NetworkWizardPage</name>
    <message>
        <source>Write at least one network, such as 192.168.1.0/24.</source>
        <translation>请至少填写一个网络，例如 192.168.1.0/24。</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>“%1”不是网络。请填写网络，例如 192.168.1.0/24 或 fd00::/8，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow 会统计您的设备接收和发送的数据。为此，它需要知道哪些地址是您的。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>家中的所有网络（推荐）(&amp;I)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>所有私有地址，以及本机所在的网络。</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>您的网络 %1，以及所有其他私有地址。</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>仅限这些网络(&amp;O)</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>仅限这些网络</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>路由器把报告发送到本机的这个地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>本机的地址</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ 本机没有网络地址。请先把它连接到您的网络。</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>如果您的路由器分配的地址会变化，请让它为本机固定使用这个地址。</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>请稍候：接收路由器报告的采集器正在启动。</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>暂停通知 24 小时</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>ntopng 的密码</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng 用户 %1 的密码：</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>无法保存密码。%1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng 需要容器引擎</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>本机既没有 Docker 也没有 Podman。ntopng 要在其中之一上运行；SohoFlow 的通信方和设备页面不需要它也能使用。</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>显示需要安装什么</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>容器引擎没有响应</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>ntopng 在容器引擎中运行。出了什么问题、该怎么做，请查看“服务”页面。</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>查看服务</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>尚未设置 ntopng</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow 会获取并启动 ntopng，然后为您登录。这需要几分钟时间和约 1 GB 磁盘空间。</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>设置 ntopng</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>正在下载 ntopng</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>下载完成后会自动启动。</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>正在启动 ntopng</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>几秒钟后会显示在这里。</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>正在打开 ntopng</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>马上会显示在这里。</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng 的响应不正常</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>它在运行，但内部出了问题。重启通常能解决；重启不会丢失它记录的任何内容。</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>重启 ntopng</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng 已停止</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>它记录的内容仍然保留。停止期间不会统计任何数据。</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>启动 ntopng</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>您的 ntopng 没有响应</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>您指定的 ntopng 已关闭或无法连接。它一有响应，就会显示在这里。</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>检查它的地址</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>ntopng 的起始页</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页面中查找</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1目前进度：%2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng 正在运行，会在浏览器中打开</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow 正以管理员（root）身份运行，出于安全考虑，显示网页的组件拒绝这样工作。要在此窗口中显示 ntopng，请以普通用户身份启动 SohoFlow。</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>显示网页的组件需要隔离保护（沙盒），但此系统不允许程序建立它。其他功能一切正常。</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>无法加载显示网页的组件：%1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>ntopng 目前没有响应。此页面每隔几秒会重试一次。</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>ntopng 拒绝了 SohoFlow 为它保存的密码：密码已在 ntopng 中更改。不会再尝试其他密码，因为失败次数太多会被 ntopng 锁定。</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>这个 ntopng 用来证明身份的证书没有任何机构担保。在信任它之前，请与服务器上的指纹核对：%1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>网页已崩溃。SohoFlow 及其统计不受影响。</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>地图的图片来自 openstreetmap.org，该网站会因此得知您在查看哪些地区。</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>显示地图</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>正在下载：%1 / %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>正在下载：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>下载完成。</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>下载失败：%1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>查看下载进度</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>查看启动过程</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>正在对 ntopng 进行操作</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>正在停止、删除、备份或恢复它。每个步骤都可以在“服务”页面查看。</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>显示各个步骤</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>显示它的状态</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>正在打开您的 ntopng</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>您指定的那个早已运行的 ntopng，马上会显示在这里。</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>显示是哪一个</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>您的 ntopng 的证书尚未确认</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>没有任何机构为它担保，或者它与之前的证书不同。没有向那里发送任何内容。请在“服务”页面上按“使用其他 ntopng…”，查看并确认它的指纹。</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>无法读取 ntopng 的启动方式</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>SohoFlow 的文件 stack.json 已损坏。可以把它改名保留；SohoFlow 随后会用常用选项继续，ntopng 记录的内容不会丢失。</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>将文件改名保留</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>上一个匹配项（Shift+Enter）</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>下一个匹配项（Enter）</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>这个 ntopng 出示的证书与您信任的证书不同，不会向它发送任何内容：%1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>页面已在您的浏览器中打开。%1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>ntopng 会在那里要求登录。</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng 会在那里要求登录；用户是 %1。</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng 用户 %1 的密码已复制；请粘贴到浏览器中。</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ 这可能需要几分钟。您继续下一个问题时，它会接着进行。</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ 正在查找 Docker 或 Podman…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng 在容器中运行，而本机既没有安装 Docker，也没有安装 Podman。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng 正在运行，并能收到您路由器的报告。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>● %1 %2 was found. ntopng and its database Redis are fetched from the Internet (some hundred megabytes) and started. Only this computer reaches them.</source>
        <translation>● 找到了 %1 %2。将从互联网获取 ntopng 及其数据库 Redis（几百 MB）并启动。只有本机能连接它们。</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng 已设置，但没有运行。</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng 正在启动。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng 会保存您的流量历史，并进行深入分析。没有它，SohoFlow 也能使用：这时您看到的是当前的情况。</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>在本机运行，使用由 SohoFlow 管理的容器(&amp;H)</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng 正在运行。正在打通向它发送报告的通道。</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ 那里还没有程序接收流。SohoFlow 会继续尝试；那台计算机上的 ntopng 必须用选项 -i tcp://*:5556c 运行</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng 正在运行，正在等待您的路由器，它还没有报告任何内容。</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ 正在尝试登录。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 is the address of ntopng&apos;s page, %2 a sentence about it with its sign</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It already &amp;runs, on this computer or another one</source>
        <translation>它已在本机或其他计算机上运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>soho::ui::OptionRow</name>
    <message>
        <source>▲ %1</source>
        <extracomment>A value that does not fit: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::OverviewPage</name>
    <message>
        <source>Window of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>目的地(&amp;I)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>全部流量</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>%1 的流量</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>每秒比特数；横线上方为接收，下方为发送。</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>每秒比特数；横线上方为接收，下方为发送。最近 %1的数据还在陆续到达：路由器要隔这么久才会报告仍在进行的连接。</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>没有为这一选择单独保存历史：列表按您的选择显示，图表显示最接近的内容。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>在 ntopng 中打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>更新位置数据库</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacePanel</name>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>A location database that is not used: %1 is the file, %2 says why. The triangle stays.</extracomment>
        <translation>▲ %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>● %1, %n day(s) old (%2)</source>
        <extracomment>A location database in use: %1 is its kind as the file says, %n how many days ago it was made, %2 the file</extracomment>
        <translation>
            <numerusform>● %1，%n 天前制作（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ 没有使用位置数据库，因此不显示国家/地区和网络所有者。</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>免费数据库（DB-IP Lite）(&amp;F)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>不需要账户。SohoFlow 每周检查是否有更新的版本。</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>MaxMind GeoLite2(&amp;M)</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>更精确。需要账户，账户是免费的；在 maxmind.com 可以查看账户 ID 和许可证密钥。</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>账户 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>许可证密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>留空：使用已保存的密钥</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>下载较新的版本(&amp;D)</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>重新查找文件(&amp;G)</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>位置数据库</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>使用文件(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>重新下载(&amp;D)</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>有了位置数据库，SohoFlow 就能显示对方在哪个国家/地区、属于谁的网络。有关您流量的任何信息都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>soho::ui::QuestionPanel</name>
    <message>
        <source>▲ %1</source>
        <extracomment>Something went wrong: %1 is one or more sentences. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop</extracomment>
        <translation>%1。%2%3</translation>
    </message>
</context>
<context>
    <name>soho::ui::ReplayView</name>
    <message>
        <source>Show my network</source>
        <translation>显示我的网络</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>无法显示 %1。%2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>示例流量：虚构家庭的一天已经结束。</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>录制文件 %1：已播放完毕。</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>示例流量：来自虚构的家庭，不是您的网络。</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>录制文件 %1：不是现在的情况。</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>您的路由器</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow 通过 SSH 登录路由器，查看它是什么系统，并在更改之前先显示将要更改的内容。登录名和密码与路由器管理页面的相同。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>或私钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>选择私钥文件</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>记住密码（保存在桌面的密钥环中）(&amp;R)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>通常不需要</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>密钥的口令(&amp;P)</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>sudo 密码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>记住密码(&amp;R)</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>没有可保存的地方：没有运行中的密钥环，也无法写入文件。</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>没有则留空</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>设置路由器(&amp;S)…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>手动设置(&amp;H)…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>适用于无法通过 SSH 设置的路由器：在路由器的管理页面上填写哪些内容</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>还没有路由器报告流量</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow 可以登录您的路由器，把它设置为报告谁在和谁通信，以后也可以全部撤销。将要更改的内容会先显示出来。</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterSetup</name>
    <message>
        <source>What was changed on the router</source>
        <translation>路由器上所做的更改</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>撤销会从最新的更改开始全部撤回，并检查每个文件是否恢复了原来的内容。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>全部撤销(&amp;U)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>所做的更改</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>在路由器上手动设置</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow 无法自动设置这种系统。步骤如下；其中的地址是本机的地址。</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>路由器的系统</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ SohoFlow 正在登录并查看路由器是什么系统。不会做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: why, and what to do next
----------
Two paragraphs of sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Is this your router?</source>
        <translation>这是您的路由器吗？</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>本机是第一次连接这台路由器。请把下面的指纹与路由器管理页面上显示的核对；如果您在自己的网络中，并且没有其他设备使用这个地址，也可以直接确认。只会询问这一次：以后如果换成别的设备应答，SohoFlow 会察觉。</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>是，这是我的路由器(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>全部保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>保留那次更改(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>恢复旧文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>对这台路由器允许(&amp;A)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>由 SohoFlow 选择</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>要监视的接口(&amp;I)</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>要监视的接口</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>采样(&amp;S)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1/</translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1/1 表示统计所有数据包。较慢的路由器可以少看一些；流量会按比例换算。</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>目前没有做任何更改。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>将在路由器上依次执行这些步骤。随时可以全部撤销；如果某个步骤失败，之前所做的更改会立即撤销。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>设置路由器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>添加本机的登录密钥，以后就不再需要密码(&amp;A)</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>正在设置路由器</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>正在撤销所做的更改</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>允许此导出器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>重新设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>仅对这台路由器开放 UDP %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>忘记旧的指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>采样(&amp;M)</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>显示将要更改的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>正在更新路由器</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>重新安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>更新路由器(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>重启导出器(&amp;R)</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>路由器查看多少数据包</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>查看所有数据包最精确。处理器繁忙的路由器可以每若干个只看一个；流量会按比例换算，较小的会话可能会漏掉。它的导出器会重启一次。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>在半分钟内，将导出器看到的流量与实际通过的流量进行比较。</translation>
    </message>
</context>
<context>
    <name>soho::ui::ServicesPage</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop</extracomment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <extracomment>Title of a page with the log of a program; %1 is its name</extracomment>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>打开(&amp;N)</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>打开 ntopng</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的权限</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>活动的流</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>无：只有 ntopng 能连接它</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>删除 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>两个容器都会被删除。ntopng 记录的内容要怎么处理？</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>如果保留，下次设置后仍可使用。如果删除，就无法恢复。您自己指定的数据文件夹绝不会被删除。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>一并删除(&amp;D)</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>这是最后一行：它已不再运行。</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>没有可供查询的容器引擎。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>改用容器(&amp;C)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>接收流的地址</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>恢复 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ntopng 记录的内容及其选项将被 %1 中的内容替换。</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>现有内容会以 before-restore.tar.gz 的名称保留在 SohoFlow 自己的文件夹中，直到下次恢复。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>恢复为程序安装时的值</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>将 %1 恢复为默认值</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 当前仍使用：%2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>由 %1 指定，不能在这里更改。</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ 下次启动后生效。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>为“%1”选择文件夹</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>重启采集器(&amp;R)</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ 部分更改要在采集器重新启动后才生效。期间会漏收一两秒的报告。</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;显示家庭或小型办公网络中谁在和谁通信。&lt;/p&gt;&lt;p&gt;采集器：%2&lt;br&gt;Qt：%3&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证（GNU General Public License）第 3 版或更高版本发布。不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>重新设置 SohoFlow(&amp;U)…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>“%1”不适用于“%2”；允许的值：%3。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>管理 ntopng 和 Redis</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>损坏的文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>可以从哪里打开 ntopng 的页面</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>如果换成其他地址，您网络中的任何人都能打开 ntopng 的登录页面，而且没有加密；密码保持不变。</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>ntopng 页面的端口</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 到 65535。</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>供采集器使用的端口</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>ntopng 从这里获取流；只有本机能连接。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>ntopng 记录内容的保存位置。留空则保存在由容器引擎管理的位置。</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>用户编号</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>ntopng 和 Redis 以这个用户的身份运行；数据文件夹必须属于该用户。</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>用户组编号</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>同上。</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>位置数据库</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>ntopng 通过 DNS 查询哪些地址的名称。</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>ntopng 的内存</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>最多可使用的内存；0 表示不限制。</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Redis 的内存</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>例如 Europe/Berlin。留空表示 UTC。</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>崩溃后以及本机启动时，容器引擎会启动这两个程序，除非您已将它们停止。</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>将流写入</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>除 ntopng 自己的表格之外的写入位置。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>目标中的名称</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch：索引。MySQL：数据库。Syslog：设施（facility），也可留空。</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>目标的用户名</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>如果 Elasticsearch 不需要登录，请留空。</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>目标的密码</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>与您的其他密码保存在同一位置。留空则保持不变。</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>ntopng 的其他选项</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>用空格分隔，例如 --max-num-hosts=50000 --ignore-macs。</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>ntopng 的镜像</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Redis 的镜像</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>经过测试的是版本 7。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>仅限本机（%1）</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不查询</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>不查询，也不从 DNS 流量中获取</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>不写入其他位置</translation>
    </message>
    <message>
        <source>Elasticsearch</source>
        <translation>Elasticsearch</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL 或 MariaDB</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ 为此会重新创建两个容器。已记录的内容会保留；ntopng 会漏掉大约半分钟的流。</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ 设置 ntopng 时使用。</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>应用并重新启动(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>ntopng 视为本地的网络，例如 192.168.1.0/24, fd00::/8。留空：私有地址和本机所在的网络。</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>存放文件 (.mmdb) 的文件夹，ntopng 由此得知地址所属的国家和网络所有者。留空：SohoFlow 下载的文件，否则使用自带的文件。</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch：以 _bulk 结尾的 URL。MySQL：主机，后面可加 @ 和端口。localhost 指的是 ntopng 的容器。</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>在 ARM 计算机上，通常的镜像即 docker.io/ntop/ntopng_arm64.dev。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>用示例流量试一试(&amp;M)</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>采集器没有响应</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>采集器在后台运行，接收路由器的报告。它一有响应，您的流量就会显示在这里；顶部的状态行会说明卡在了哪里。</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>还没有路由器报告流量</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow 正在监听。需要让路由器把流报告（NetFlow 或 IPFIX）发送到本机；有路由器的密码，就可以在这里完成设置。</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 正在报告流量，但尚未获得允许</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>只接收来自已知来源的报告。如果这是您的路由器，请允许它。</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>允许 %1(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>正在等待 %1 说明其报告的格式</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>数据包已到达，但说明如何读取它们的模板还没有到达。路由器每隔几分钟会重新发送一次。</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>查看路由器(&amp;L)</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 至今没有报告流量</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>路由器已经在向本机发送数据。连接会在结束时报告；如果仍在进行，则要过一分钟或更久才会报告。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>正在等待 %1 的第一份报告</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>尚未接受任何报告。连接会在结束时报告；如果仍在进行，则要过一分钟或更久才会报告。</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>导出到 %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>通信对象</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>所有者和国家/地区</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1，%2，最近一小时</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1，最近一小时</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>全部流量，最近一小时</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>通信对象</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>当前速率</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现时间</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>此设备的名称</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>为此设备命名(&amp;N)</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>仅此设备(&amp;D)</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>仅此目的地(&amp;E)</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>仅此服务(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>在 ntopng 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Heading: %1 is the device, %2 what it talks to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (AS%2)</source>
        <extracomment>Where an address is: %1 is owner and country, %2 the number of the network (autonomous system)</extracomment>
        <translation>%1（AS%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1（%2 端口 %3）</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>这两者之间的流</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>在 ntopng 中查看目的地(&amp;I)</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>ntopng 所知的有关此目的地的一切</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>已不在显示的行中。截至 %1：</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>此设备在所选时间内的所有会话，保存为电子表格文件</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>按名称、地址或端口筛选；!词语 表示排除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>输入的词语必须全部出现；! 后面的词语不能出现。用 &quot;双引号&quot; 可把几个词语作为一个整体。</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>取消导出(&amp;E)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>让表格保持不变；鼠标指针停在表格上时也是如此。</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔的值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>已写入 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>A mistake in the filter: %1 says which. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>已于 %1 暂停</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>通信方</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>导出设备的会话</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1，接收 %2，发送 %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>另有 %1 是与本网络其他设备之间的流量，计入那些设备的行</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>流量变化</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>没有数据</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>打开 SohoFlow(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>暂停通知 24 小时(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow：↓ %1，↑ %2</translation>
    </message>
</context>
</TS>
