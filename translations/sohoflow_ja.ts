<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>GeoLite2 に使う MaxMind のアカウント ID。</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>このファイル記述子からライセンスキーを読み取ります。</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>ライセンスキーをキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>アカウントとキーをこの GeoIP.conf から読み取ります（省略時は、あれば /etc/GeoIP.conf）。</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>アカウントの要らない DB-IP Lite を使います。</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>この .mmdb、.mmdb.gz または .tar.gz を使い、何もダウンロードしません。</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>データベースをここに保存します。</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>GeoLite2 を提供するミラーなどの別のサーバー。</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>DB-IP Lite を提供するミラーなどの別のサーバー。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>コレクターの制御ソケット。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>プログラムで扱えるように JSON で出力します。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>国やネットワークの所有者を調べるためのデータベースを扱います。

  sohoflowctl geoip update   新しいものをダウンロード：アカウントがあれば GeoLite2、なければ DB-IP Lite
  sohoflowctl geoip status   使用中のファイル、その古さ、データの提供元を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1、%2 作成、%n 日前：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>位置情報データベースがないため、国とネットワークの所有者は表示されません。次のコマンドでダウンロードできます：sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker または podman。省略時は、前回使ったもの、または最初に見つかった動作中のもの。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>プログラムで扱えるように JSON で出力します。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>コレクターの制御ソケット。</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>ntopng と Redis の起動方法を記録しておく場所。</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>ntopng のパスワードの保存先：keychain または file。</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs：中断するまで表示し続けます。</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs：最後から何行を表示するか。</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down：保存されたデータも削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up：ntopng のイメージ。</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up：Redis のイメージ。</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up：ntopng のページのアドレス。127.0.0.1 以外にすると、ネットワーク内の誰でもログイン画面を開けます。</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up：ntopng のページのポート。</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up：コレクター用のポート（127.0.0.1 上）。</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up：自分のネットワーク（192.168.1.0/24,fd00::/8 など）。</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up：ntopng のデータを、ボリュームの代わりに保存するフォルダー。</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up：そのフォルダーの所有者を、ntopng を動かすユーザーにします。</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up：ntopng と Redis を動かすユーザーとグループの番号。</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up：名前を調べる対象。0 ローカルアドレス、1 すべて、2 なし、3 なし（内容の解析もしない）。</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up：ntopng のメモリの上限（MB）。0 で無制限。</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up：Asia/Tokyo などのタイムゾーン。</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up：位置情報データベース（.mmdb）のフォルダー。</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up：フローの書き出し先。es;ntopng;INDEX;URL;USER、mysql;HOST[@PORT];DATABASE;USER または syslog[;FACILITY]。</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up：その書き出し先のパスワードを 1 行目に書いたファイル。</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up：ntopng に渡す追加のオプション。複数回指定できます。</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up：コンテナエンジンが自動的に起動するかどうか。</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1：アクティブなフロー %2、ホスト %3、受信レコード %4、イベント %5、アラート %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use：その ntopng のページのアドレス。</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use：その ntopng のユーザー。</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use：そのユーザーのパスワードを 1 行目に書いたファイル。</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use：その ntopng がフローを受け取る場所（ntopng のオプション -i。末尾は c）。</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>コンテナで動く ntopng と Redis、またはすでに動いている ntopng（use、leave）。docker compose で起動するものについては「ntopng seed --help」で説明を表示できます。</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up、update：ntopng の応答を待つ時間。過ぎるとすべて元に戻します。</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use：その ntopng の公開鍵。受け取るデータを暗号化している場合に指定します。</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use：その ntopng の証明書の SHA-256 フィンガープリント。証明書が誰にも保証されていない場合や、新しくなった場合に指定します。</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>次のあとで、もう一度お試しください: %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use：パスワードの代わりに、その ntopng の API トークンをこのファイル記述子から読みます。</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>ntopng によると Redis は正常です：項目 %1、メモリー %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>ntopng によると Redis に問題があります：項目 %1、メモリー %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up: Redis の上限 (MB)。0 は上限なし。</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>コレクターの制御ソケット。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>プログラムで扱えるように JSON で出力します。</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>更新し続ける表の代わりに、トーカーを一度だけ表示します。</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>さかのぼって集計する期間：5m、1h、24h または all。</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>表示する内容：conversations、devices、destinations または services。</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>並べ替えの基準（大きい順）：bytes、in、out、packets、rate、last-seen、duration または name。</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>含まれるべき語（アドレス、名前、サービス、ポート）。! を付けると除外します。</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>--json と併用：区切りごとのトラフィックも出力します。seconds、five-seconds または minutes。</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>記録の終わりまで待ちます。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>プログラムのバージョンを表示します。</translation>
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
        <translation>SohoFlow コレクターの状態を表示し、操作します。

  sohoflowctl status              どの段階が動いているか：パケット、テンプレート、レコード、ntopng
  sohoflowctl talkers             誰が誰と通信しているかをライブ表示
  sohoflowctl allow ADDRESS       エクスポーターを許可（アドレスまたはプレフィックス）
  sohoflowctl devices             ネットワーク内のデバイスの一覧：名前と今日の通信量
  sohoflowctl label ADDRESS NAME  デバイスに名前を付ける。&quot;&quot; で名前を消す
  sohoflowctl settings            すべての設定、その値と設定元
  sohoflowctl set NAME VALUE      設定を変更
  sohoflowctl reset NAME          設定をデフォルトに戻す
  sohoflowctl unmute SOURCE       status に表示された重複する送信元を、ふたたび集計に含める
  sohoflowctl mute SOURCE         ふたたびミュートする
  sohoflowctl stop                コレクターを正常に終了
  sohoflowctl restart             同じく終了し、元のウィンドウまたはサービスからふたたび起動</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>最大の行数（1～20000）。省略時は端末の行数まで、--once では 20、--json ではすべて。</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>ntopng から見た Redis のアドレス。</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Redis の応答を待つ時間。</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>ntopng.conf を書き込む場所。</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>生成したパスワードを ntopng-password として保存する場所。</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>ntopng にすでにパスワードがあっても設定します。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>docker compose など、ほかの方法で起動する ntopng を準備します。専用のパスワードを Redis に設定し、設定ファイルを書き込みます。何度実行してもかまいません。

変数：
  NTOPNG_PASSWORD  ntopng のユーザー admin のパスワード。なければ生成して保存
  LOCALNET         自分のネットワーク（192.168.1.0/24,fd00::/8 など）。なければすべてのプライベートネットワーク
  FLOWDUMP         ntopng がフローを書き出す先。オプション -F と同じ書き方
NTOPNG_PASSWORD_FILE と FLOWDUMP_FILE には、代わりに値を収めたファイルを指定します。

終了コード：0 準備完了、1 ファイルを書き込めないか Redis が拒否、2 オプションまたは変数が不正、69 Redis が時間内に応答せず。</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>このコンピューターではファイアウォール %1 が有効で、ルーターからのレポートを遮断している可能性があります。%3 に対して UDP ポート %2 を開いてください。</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>このコンピューターでは、独自のルールを設定したファイアウォール（nftables）が有効です。%2 から UDP ポート %1 への受信を許可してください。</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the list of local devices on the terminal.</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>今日の受信</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今日の送信</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>%1 で予期しない問題が起きました</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>これ以上詳しいことは分かりません。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>もう一度お試しください。繰り返し起きる場合は、ログを添えてご報告ください。</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>オプション %1 は受け付けられませんでした</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>このオプションがないか、その値は指定できません。</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>コマンドラインを修正してください。--help で、すべてのオプションと指定できる値を確認できます。</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>設定 %1 は受け付けられませんでした</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>この設定がないか、その値は指定できません。</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>指定できる値の中から選んでください。</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>アドレス %1 は使えません</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>IPv4 または IPv6 のアドレスではないか、ポートがありません。</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>192.168.1.1、192.168.1.1:2055、[fd00::1]:2055 のように入力してください。</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>フィルター %1 を解釈できませんでした</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>項目名、アドレス、検索できる名前のどれでもない言葉が含まれています。</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>フィルターを修正するか、空にしてすべてを表示してください。</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>移動または削除されたか、名前が違っています。</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>名前を確認するか、ファイルを元の場所に戻してください。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を読み込めませんでした</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>通常のファイルではないか、ディスクでエラーが起きました。</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>ファイルとディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル %1 は壊れています</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>このプログラムが書き込んだ内容ではありません。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>バックアップから復元するか、このまま続けてください。続ける場合は通常の値が使われます。</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル %1 は、より新しい SohoFlow のものです</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>このバージョンでは形式が分からないため、そのままにしてあります。</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>新しい SohoFlow をもう一度インストールするか、ファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>%1 へのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>このプログラムを実行しているユーザーに権限がありません。</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>権限か所有者を変更するか、適切なユーザーで実行してください。</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を書き込む空きがありません</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>ディスクがいっぱいか、上限に達しています。以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>システムに拒否されました。以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>フォルダーとディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 はすでに使われています</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>別のプログラムがそのポートで受信しています。</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>そのプログラムを終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 はこのコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>受信できるのは、このコンピューター自身のアドレスだけです。</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>すべてのアドレスで受信するには 0.0.0.0 または [::] を指定してください。または、ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>このユーザーは %1 を開けません</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>1024 未満のポートは、システム管理者専用です。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>2055 など、1024 以上のポートを選んでください。</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>ネットワークで %1 を扱えませんでした</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>アドレス自体とは別のエラーがシステムから報告されました。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 が接続を受け付けません</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>何も動いていないか、接続を待っていません。</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>起動するか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 との接続が切れました</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>相手が終了したか、ネットワークが途切れました。</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>接続できるようになってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>処理中か、接続できないか、電源が切れています。</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>動いていることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>%1 を中止しました</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>操作により中止されました。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>必要なときに、もう一度始めてください。</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 が途中で終わっています</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>示された長さよりも中身が短く、転送中または書き込み中に途切れたようです。</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>入手元から取り直してください。</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 を解釈できませんでした</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>内容が形式の決まりに合っていません。</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>正しいものかどうか、また、作成した側が正しく動いているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 には対応していません</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>このバージョンの SohoFlow では扱えません。</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>別の形式を使うか、新しい SohoFlow をお使いください。</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 は大きすぎます</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>この種類のものとしては考えられない大きさです。</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>正しいものかどうか確認してください。</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 はすでに動いています</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>同時に動かせるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>動いているものを使うか、先に停止してください。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 は動いていません</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>起動されていないか、終了しています。</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>%1 は、ほかの誰かが変更中です</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>同時に変更すると、互いの変更が壊れてしまいます。</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>もう一方が終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 はバージョンが違います</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>2 つのプログラムのメッセージ形式が一致しません。</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>両方に同じバージョンをインストールして、起動し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>%1 はここでは変更できません</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>別の場所で固定されているか、このユーザーには許可されていません。</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>固定されている場所で変更するか、管理者に相談してください。</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>キーチェーンがないため、%1 の秘密情報を取り出せません</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>このセッションでは、GNOME Keyring や KWallet などのキーチェーンが動いていません。</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>キーチェーンを起動するか、自分だけが読めるファイルを使ってください（--secret-store file）。</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>キーチェーンがロックされているため、%1 の秘密情報を取り出せません</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>ロックが解除されていないか、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>キーチェーンのロックを解除するか、自分だけが読めるファイルを使ってください（--secret-store file）。</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>%1 の秘密情報がありません</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>一度も保存されていないか、削除されました。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>（名称不明）</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1（詳細：%2）</translation>
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
        <translation>%1 を起動できませんでした</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>見つからないか、このユーザーには起動が許可されていません。</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>SohoFlow をもう一度インストールするか、このコンピューターの管理者に相談してください。</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>停止の操作をしていないのに %1 が終了しました</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>処理を続けられなくなりました。</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>自動的に再起動されます。それでも解決しない場合は、最後に表示されたメッセージに従ってください。</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 は停止しています</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>このコンピューターではサービスとして収集する設定ですが、そのサービスが動いていません。</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>サービスを起動してください。管理者のパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>%1 という名前のデバイスは見つかりませんでした</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>このネットワークには、その名前に応答するものがありません。</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>名前の代わりに、192.168.1.1 のようなルーターのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>このコンピューターから %1 に接続できません</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>ルーターの電源が切れているか、アドレスが違うか、このコンピューターが同じネットワークにありません。</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>アドレスと、このコンピューターがルーターのネットワークに接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 は SSH 接続を受け付けません</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>ルーターは応答していますが、SSH がオフになっているか、別のポートを使っています。</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>ルーターの管理画面（「システム」や「管理」などの項目）で SSH をオンにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 で応答しているのは SSH ではありません</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>別の方式で応答したか、やり取りが始まる前に切断されました。</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>アドレスとポートを確認してください。SSH のポートは通常 22 です。</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 は古い暗号方式にしか対応していません</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>SSH が古く、署名に SHA-1 を使っています。SHA-1 の署名は、ネットワークに入り込んだ熟練の攻撃者に偽造されるおそれがあります。</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>ルーターのファームウェアを更新してください。更新できず、自分のネットワークを信頼できる場合は、このルーターに限って古い暗号方式を許可してください。</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 とこのプログラムに共通の暗号方式がありません</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>互いに、相手が対応していない方式しか使えません。</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>ルーターのファームウェアを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 に接続するのは初めてです</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>あとから誰かがルーターになりすますことがないよう、フィンガープリントを一度だけ確認する必要があります。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>ルーターに表示されるフィンガープリントと見比べてください。自分のネットワークにいる場合は、そのまま承認してもかまいません。</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 は以前のルーターと一致しません</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>フィンガープリントが変わっています。初期化やファームウェアの更新のあとに起きますが、誰かがルーターになりすましている場合にも起きます。相手には何も送っていません。</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>ルーターを初期化したりファームウェアを書き換えたりした場合は、古いフィンガープリントを削除して新しいものを承認してください。心当たりがなければ、先へ進まないでください。</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 でのログインが拒否されました</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>ユーザー名かパスワードがルーターのものと違うか、このログインが許可されていません。</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>もう一度入力してください。何度か間違えると、数分間すべてのログインを拒否するルーターが多くあります。</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 でのログインには、パスワード以外のものも必要です</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>ルーターが 2 つ目の認証や新しいパスワードを求めていますが、このプログラムでは対応できません。</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>鍵ファイルを使うか、パスワードだけで済むログインを使ってください。</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>鍵 %1 を開けませんでした</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>パスフレーズが違うか入力されていないか、ファイルに SSH の秘密鍵が含まれていません。</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>パスフレーズをもう一度入力するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>SSH エージェント %1 に問い合わせできませんでした</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>このセッションで動いていないか、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>エージェントを起動して鍵を追加するか、パスワードまたは鍵ファイルを使ってください。</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 のログインではコマンドを実行できません</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>ログインはできましたが、シェルが使えません。</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>ルーターの管理者でログインするか、手動で設定するルーター向けの手順に従ってください。</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 のログインにはルーターを変更する権限がありません</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>管理者ではなく、sudo で管理者になることも拒否されました。</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>sudo を使えるユーザーか、root でログインしてください。</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>コンテナエンジンが見つかりません：%1 はインストールされていません</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng と Redis はコンテナで動くため、Docker または Podman が必要です。</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>「sudo apt install podman」または「sudo dnf install podman」でインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 はインストールされていますが、動いていません</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>サービスが起動されていないか、終了しています。</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>起動してから（Docker の場合は「sudo systemctl start docker」）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 を使う権限がありません</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>使えるのは管理者とそのグループのメンバーだけです。メンバーは管理者と同じだけの力を持ちます。</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>「sudo usermod -aG docker $USER」で自分をグループに追加し、ログインし直してください。または、この権限が要らない Podman をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 は古すぎます</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>特別な権限なしで ntopng を動かすために必要な機能がありません。</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>コンテナエンジンが %1 の処理を拒否しました</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>コンテナエンジン自体の問題が報告されました。</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>メッセージを読んで問題を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>イメージ %1 が見つかりませんでした</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>レジストリにその名前のイメージがないか、ログインが必要です。</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>オプションに指定したイメージの名前を確認してください。</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>イメージ %1 は別の種類のコンピューター向けです</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>別のアーキテクチャのプロセッサー用に作られています。</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>このコンピューターに合うイメージを選んでください。ARM 用には ntop/ntopng_arm64.dev があります。</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>%1 を取得できませんでした</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>レジストリから応答がありません。このコンピューターがインターネットにつながっていないか、間にファイアウォールがあります。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー %1 の所有者が違います</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>ntopng を実行するユーザーは、そこに書き込めません。</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>SohoFlow に所有者を変更させるか（--repair-owner）、別のフォルダーまたはユーザーを選んでください。</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 がひとりでに終了しました</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>起動はしましたが、動き続けませんでした。</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>ログを確認してください。何が足りなかったかが書かれています。</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 の ntopng へのログインが受け付けられませんでした</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 へのログインは、これ以上試みません</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>パスワードを 5 回間違えると、ntopng はこのコンピューターを 5 分間ブロックします。</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>パスワードを修正してください。ntopng にもログインを拒否される場合は、5 分間お待ちください。</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 の ntopng は動いていますが、送られたフローを集計していません</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>コレクターが接続されていないか、ntopng がこのメッセージ形式に対応していません。</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>コレクターが動いていること、設定された ntopng のアドレスがこの ntopng のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 は自動では設定できません</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>このシステムにエクスポーターをインストールして設定する方法が、SohoFlow には分かりません。</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>「ルーター」ページの手順に従ってください。正しいアドレスがすでに入っています。</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>ユーザー %1 には、このルーターを変更する権限がありません</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>エクスポーターのインストールと設定には、管理者（root）の権限が必要です。</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>root または管理者で接続するか、このユーザーに sudo を許可してください。</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>受信に使うネットワークインターフェースが見つかりませんでした：%1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>この名前のインターフェースがルーターにないか、家庭内ネットワークにつながるものがありません。</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>ルーターにあるインターフェースの中から選んでください。</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>ルーターに %1 を入れる空きがありません</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>フラッシュメモリの空きが足りません。途中までの変更は元に戻しました。</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>不要なパッケージをルーターから削除するか、USB メモリを使ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>ルーターが %1 をダウンロードできませんでした</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>ソフトウェアの配布サーバーに接続できないか、サーバーの名前を調べられません。</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>ルーター自体がインターネットにつながり、DNS サーバーが設定されていることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>このルーター用の %1 は、もう配布されていません</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>ファームウェアが古く、対応するソフトウェアが別の場所に移されています。</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>ルーターのファームウェアを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>ルーターが %1 の配布サーバーを信頼していません</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>パッケージ一覧の署名を確認できませんでした。多くの場合、ルーターの時計のずれが原因です。</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>ルーターの時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>ルーターがパッケージ %1 を見つけられません</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>パッケージ一覧に載っていません。一覧がないか、配布元が削除されています。</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>ルーターに設定されたソフトウェアの配布元を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>今は %1 をインストールできません</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>ルーターで別のプログラムが何かをインストールしています。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>ルーターに %1 をインストールできませんでした</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>パッケージマネージャーが停止したか、プログラムが起動しません。</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>詳細を確認してください。それでも分からなければ、ルーター上で同じ操作を手動で試してください。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>%1 の設定を読み込めません</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>ファイルに壊れた行があり、ルーターが変更を受け付けません。</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>ルーターでその行を直してから、もう一度お試しください。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>ルーター上で、ほかの誰かが %1 を変更中です</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>まだ保存されていない変更があります。こちらの変更を保存すると、それらも一緒に保存されてしまいます。</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>ルーターの管理画面でその変更を保存または破棄してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>ルーターで %1 が動き続けません</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>エクスポーターが起動直後に終了しました。</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>詳細を確認してください。多くの場合、インターフェースの間違いか、このコンピューターに届かないことが原因です。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>%1 は、その後ほかの誰かによって変更されています</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>元に戻すと、その変更が上書きされます。</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>今のファイルを残すか、以前のものに戻すかを決めてください。</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>ルーターでの作業に失敗しました：%1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>ルーターがエラーを返しました。</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>詳細を確認してから、もう一度お試しください。それまでの変更は元に戻しました。</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 は元の状態に戻っていません</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>変更の一部を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>ルーターに接続し直して、元に戻す操作をもう一度行ってください。変更の記録は残っています。</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 の証明書は誰にも保証されていません</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>あとから誰かがこのサーバーになりすますことがないよう、フィンガープリントを一度だけ確認する必要があります。相手には何も送っていません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>フィンガープリントをサーバー上のものと見比べ、同じであれば承認してください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 の証明書が、信頼済みのものと異なります</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>証明書が更新されたあとに起きますが、誰かがこのサーバーになりすましている場合にも起きます。相手には何も送っていません。</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>証明書が更新された場合は、新しいフィンガープリントをサーバー上のものと見比べて承認してください。心当たりがなければ、先へ進まないでください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー %1 を表示できませんでした</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>このデスクトップにはフォルダーを開くプログラムがないか、起動できませんでした。</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>端末などで、ご自身でフォルダーの中を確認してください。</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>ユーザー、パスワード、またはトークンが ntopng に登録されていません。</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>ntopng のユーザーとパスワード、または API トークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 からフローが届いています。最後のパケットは %3前です。</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>コレクターが動いていないため、ルーターの状態は分かりません。</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>フローを送ってきたルーターはまだありません。ルーターを設定するか、設定した直後であれば少しお待ちください。</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 からフローが送られていますが、許可されていません。ご自分のルーターであれば許可してください。</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>%1 からは、%3前を最後に何も届いていません。ルーターの電源と、このコンピューターに届くことを確認してから、設定をテストしてください。</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>このコンピューターがルーターのネットワークから離れているため、フローが届きません。戻ればまた届きます。</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>記録を最後まで読み込みました。</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 からフローが届いています。読み取り方を示すテンプレートを待っています。</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 からは、%3たってもテンプレートが届かず、フローを読み取れません。数分待てば自動的に届きます。ルーターでエクスポーターを再起動すると、すぐに届きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%1 から最近届いたデータのうち、%Ln か所を読み取れませんでした。ルーターのエクスポーターを更新するか、ルーターで NetFlow バージョン 9 を選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>直近の数分間に、%1 からのパケットが途中で %Ln 個失われました。無線ではなく有線でつなぐか、ルーターでサンプリングを使うと改善します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>コレクターは動いています。</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>コレクターを起動しています。</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>コレクターが動いていないため、今のフローは失われています。起動してください。</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>このコンピューターのコレクターサービスが動いていません。起動してください。管理者のパスワードを求められます。</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>%3前からコレクターの応答がありません。少し待ってから、起動し直してください。</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>コレクターは動いていますが、状態を見る権限がありません。管理者に頼んでグループ sohoflow に追加してもらい、ログインし直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>動いているコレクターは、このウィンドウとバージョンが違います。インストール済みのコレクターを起動し直してください。</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>別のプログラムがポート %1 を使っているため、コレクターが受信できません：%2。そのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>このシステムでは、ポート %1 で受信できるのは管理者だけです。ここでもルーターでも、1023 より大きいポートを選んでください。</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>コレクターが起動直後に終了しました：%2。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>このコンピューターの処理が追いつかず、直近の数分間にパケットを %Ln 個取りこぼしました。受信バッファーを大きくすると改善します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>%1 に何も保存できません：%2。収集は続いています。再起動後も設定とテンプレートが残るように、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>%1 に行を書き込めません：%2。空き容量を増やすか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng は接続中で、すべてのフローを受け取っています。</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>コレクターが動いていないため、ntopng には何も届きません。</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>ntopng は使われていません。フローを送るには、設定で ntopng のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>コレクターが %1 の ntopng を探しています。</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>%1 で ntopng が動いていません。ntopng の画面を見るには起動してください。SohoFlow のトーカーは ntopng なしでも表示されます。</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>%1 から応答はありますが、フローが受け取られません。ntopng を起動し直し、-i オプションの末尾が c になっていることを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>ntopng の処理が追いつかず、直近の数分間にフローを %Ln 件取りこぼしました。メモリを増やすか、再起動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>ルーターが長い接続を %3ごとにしか報告しないため、ntopng では 1 つの接続が複数のフローに分かれて表示されます。ルーターのアクティブタイムアウトを 60 秒にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng は %Ln 件のフローを集計しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>未確認：この ntopng は SohoFlow の管理外で、ログイン情報がありません。</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng にフローは届いていますが、表示されていません。ntopng を再起動し、インターフェース %1 を監視していることを確認してください。</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>ルーターから届くデータを読み取れます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>コレクターの起動後に %Ln 件のレコードを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>ここまではまだ何も届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>%Ln 件の通信がリアルタイムで見えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>まだ表示するものがありません。フローが届くとすぐに、最初の通信が表示されます。</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>表示されているのは %3前の情報です。コレクターがまた動き始めると、更新も再開します。</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>動作中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>コレクター</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>ntopng へ送信</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>ntopng で集計</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln フロー/分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>取りこぼし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>アクティブなフロー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln パケット/分</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>%1経過</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln レコード/分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>送信 %Ln 件/分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>集計 %Ln 件/分</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>コレクターを起動</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>ルーターを設定…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>ルーターを確認</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>「サービス」を開く</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>「設定」を開く</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>コレクターが %1 で ntopng を待ち受けられません：%2。自動的に再試行します。このアドレスを使っているプログラムを終了するか、別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>%1 でフローを受け取っている ntopng がありません。ntopng を起動し、その -i オプションにこのアドレスが末尾の c なしで指定されていることを確認してください。</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>%1 からの報告はまだ受け付けていません。接続は、終わったときに報告されます。続いている場合は 1 分以上たってから報告されます。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>「%1」を元に戻せませんでした。%2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>新しいデバイスがネットワークに %n 台あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>初めて通信した国が %n か国あります</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>ルーターのネットワークから離れています</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>このコンピューターが戻るまで、何も届きません。</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n 台のルーターからの送信が止まりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>%1 から 5 分間、何も届いていません。電源は入っていますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>新しいエクスポーター %n 台が送信しようとしています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>%1 はまだ許可されていません。ご自分のルーターであれば許可してください。</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>フローのパケットが失われています</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>ルーターから届く量にこのコンピューターの処理が追いつかないため、数値が実際より小さくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>離席中に、新しいデバイスが %n 台見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>離席中に、%n か国と初めて通信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>離席中に、ルーターからの送信が %n 回止まりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>離席中に、新しいエクスポーター %n 台が送信しようとしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>離席中に、フローのパケットが %n 回失われました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d</source>
        <extracomment>Durations; %1 is a number</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
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
        <translation>%1 を更新</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>位置情報データベースを更新</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>ファイルを確認してコピー</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>位置情報データベースを使う</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>%1 をインストール</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 に SohoFlow 用のセクションを追加</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を書き込む</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>%1 を起動し、動き続けることを確認</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>元に戻すための控えを %1 に保存</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>このコンピューターのログイン用の鍵を %1 に追加</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>このコンピューターが同じネットワークにあるため、%1 で受信します。</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>ルーターの家庭内ネットワークである %1 で受信します。</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>プライベートアドレスを持つ唯一のインターフェースである %1 で受信します。</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>選ばれた %1 で受信します。</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 はインターネット側です。すべてのデバイスがルーターのアドレスで表示されます。デバイスを区別するには、家庭内ネットワーク側のインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 は古いため、NetFlow バージョン 5 を使います。バージョン 5 では IPv6 を扱えません。ファームウェアを更新すると新しい softflowd を使えます。</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>すでにあるエクスポーター %1 はそのままで、SohoFlow のエクスポーターと並んで動きます。</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>すでにあるエクスポーター %1 も一緒に再起動され、数秒間の記録が抜けます。</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>ルーターがプロセッサーを通さずにトラフィックを転送しています（%1）。そのため、各接続の最初の部分しか見えず、通信量が実際より少なくなります。この機能をオフにすると、インターネット接続の速度が下がることがあります。</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>ルーターのメモリがほぼいっぱいです。空きは %1 kB です。</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>このルーターはメモリ上で動いているため、再起動するとすべての変更が失われます。</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>ファームウェアを更新すると、設定は残りますがプログラムは消えます。その場合は SohoFlow が再インストールをご案内します。</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>ルーターの時計がずれています。合わせるまでダウンロードが拒否されることがあります。</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>SohoFlow の設定はありますが、プログラムがありません。ファームウェアの更新で消えたため、もう一度インストールします。</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>ソフトウェアフローオフロード</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>ハードウェアフローオフロード</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>MediaTek ハードウェア NAT</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>ショートカット転送</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Broadcom カットスルー転送</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Broadcom フローキャッシュ</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Qualcomm ネットワークアクセラレーション</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>不明なシステム</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>ルーターを調べる</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>デバイスの名前を読み取る</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense にはエクスポーターが組み込まれています。
1. Reporting &gt; NetFlow を開きます。
2. Listening interfaces に LAN（ほかに内側のものがあればそれも）、WAN interfaces に WAN を選びます。
3. Version は v9。Destinations に %1:%2 を追加し、すでにあるものはそのまま残します。
4. Active timeout を 60、Inactive timeout を 15 にして、Apply を押します。</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. System &gt; Package Manager &gt; Available Packages を開き、softflowd をインストールします。
2. Services &gt; softflowd を開き、Enable にチェックを入れます。
3. Interface: LAN、Host: %1、Port: %2、Netflow version: 9、Sample: 空欄。
4. Maximum lifetime を 60、Expiry interval を 10、General、TCP、UDP の各 timeout を 60 にして、Save を押します。</translation>
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
        <translation>設定モードで、eth1 を LAN インターフェースの名前に置き換えて実行します。
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
2025 年 9 月の VyOS 1.5 以降では、netflow interface eth1 とし、各 timeout の代わりに netflow active-timeout 60 を使います。</translation>
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
        <translation>設定モードで、switch0 を LAN インターフェースの名前に置き換えて実行します。
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
ハードウェアオフロードが有効だと、ほとんどのトラフィックが見えません。オフにしてください（system offload）。</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>ゲートウェイ上で直接変更しても、コントローラーによって元に戻されます。コントローラーの config.gateway.json に、サーバー %1、ポート %2 の「flow-accounting」を書き込み、ゲートウェイをプロビジョニングしてください。</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>エクスポーターはゲートウェイではなく、UniFi Network アプリで設定します。
1. Settings を開き、NetFlow (IPFIX) を検索します。
2. オンにします。コレクターのアドレスは %1（名前は使えません）、ポートは %2、バージョンは 9 または IPFIX です。
3. サンプリングはオフにします。アクティブタイムアウトは約 5 分で、変更できません。</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>ターミナルで、bridge を LAN ブリッジの名前に置き換えて実行します。
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>エクスポーターは Entware から入手します。USB メモリが必要です。
1. USB メモリを挿し、SSH でログインして amtm を実行し、USB メモリをフォーマット（ext4）して Entware をインストールします。
2. ここに戻ると、残りは %1:%2 に合わせて SohoFlow がすべて設定します。</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>メーカー純正のファームウェアではエクスポーターを動かせません。お使いの機種が Asuswrt-Merlin に対応していれば、それをインストールし、続いて amtm で Entware を入れてから、ここに戻ってください。フローは %1:%2 へ送られます。</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>エクスポーターは Entware から入手します。USB メモリが必要です。
1. ext4 ファイルシステムの USB メモリを挿します。ラベルを付け、/opt にマウントしておきます。
2. SSH でログインし、entware-install.sh を実行します。
3. ここに戻ると、残りは %1:%2 に合わせて SohoFlow がすべて設定します。</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Entware なしの場合は、組み込みのエクスポーターを使います（NetFlow バージョン 5、IPv6 は非対応）。
1. Services &gt; Services &gt; RFlow / MACupd を開きます。
2. RFlow: Enable、Server IP: %1、Port: %2、Interface: LAN (br0) として、Apply を押します。
長い接続は 30 分後にならないと表示されません。/opt に Entware があれば、SohoFlow がより良いものを設定します。</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. このシステムのパッケージマネージャーで softflowd をインストールします。
2. eth1 を LAN インターフェースの名前に置き換えて、今すぐ起動し、システムの起動時にも毎回起動するようにします。
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>この作業のためにルーターを確保</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>ルーターの確保を解除</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>ルーターでエクスポーターが動いていません。</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>ルーターをもう一度設定してください。足りないものがインストールされ、起動します。</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>エクスポーターは動いていますが、パケットが見えていません。</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>しばらくネットワークを使ってみてください。変わらない場合は、別のインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>エクスポーターがパケットを集めています。最初のバッファー（約 1,400 パケット）がいっぱいになると処理が始まります。</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>待つか、画像のある Web ページを何か開いてください。</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>エクスポーターはパケットを数えていますが、最初のレポートをまだ送っていません。</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>1 分ほどお待ちください。レポートは 1 分ごとに送られます。</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>ルーターはフローレコードを送っていますが、ここに届きません。このコンピューターのファイアウォール、このコンピューターのアドレスの変更、またはデバイス同士を隔てるゲストネットワークが原因です。</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>ルーターに対して UDP ポート 2055 を開き、送信先のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>ルーターからフローレコードが届いていますが、コレクターがまだ受け付けていません。</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>このエクスポーターを許可してください。</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>フローレコードは届いていますが、項目の説明がまだ届いていません。ルーターはこれをときどき送り直します。</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>待つか、エクスポーターを再起動してください。再起動するとすぐに送られます。</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>ルーターからフローレコードが届いています。</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>コレクターで %1 からのフローを許可</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>コレクターからルーターを削除</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>ルーターからこのコンピューターに届くかテスト</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>ルーターを設定</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>ルーターの変更を元に戻す</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>最初のフローを待つ</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>エクスポーターを再起動</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ルーターは通過した通信の %1 % しか見ていません。高速化機能が残りを隠しています。</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>ルーターは通過した通信の %1 % しか見ていません。%2 が残りを隠しています。</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>このコンピューターの UDP %1 を %2 に対して開く</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>このコンピューターのファイアウォールを元どおりに閉じる</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>ルーターを通す</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>ルーターで何が変更されたかを調べる</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>フォルダー %1 は、ほかのだれかのファイルが入っているため残します。</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>ルーターにはテスト用のパケットを送る手段がありません。このコンピューターに届くかどうかは、最初のフローを待つときにわかります。</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>ログイン鍵は追加されません。sudo が %1 にパスワードを求めるため、鍵だけでは足りません。SohoFlow にパスワードを保存させるか、ログインのたびに入力してください。</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>これはご自分のルーターですか？ [y/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>このルーターで許可しますか？ [y/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>鍵のパスフレーズ：</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード：</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>これまで：%1
現在：%2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>ルーターを初期化または交換した場合：--forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>sudo 用の %1 のパスワード：</translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>ルーターの SSH ポート。</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>この秘密鍵でログインします。</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>SSH エージェントの鍵でログインします。</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>パスワード（--key では鍵のパスフレーズ）をこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>秘密情報の保存先：keychain または file。</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>初めて接続するルーターのフィンガープリント。</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>新しい方式に対応していないルーターのために、SHA-1 署名も認めます。</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>ルーターがフローを送る先：ルーターから見たこのコンピューター。</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>今後パスワードが要らないように、このコンピューターのログイン用の鍵をルーターに追加します。</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>プログラムで扱えるように JSON で出力します。</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>ルーターを変更する前に確認しません。</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>コレクターなしで設定し、フローの到着を待ちません。</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>元に戻すとき：その後ほかの誰かが変更したファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>元に戻すとき：その後ほかの誰かが変更したファイルも元に戻します。</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>コレクターの制御ソケット。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>ルーターを初期化または交換した場合：新しいフィンガープリントを、初回と同じように確認します。</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>ルーターの sudo が求めるパスワードを、このファイル記述子から読みます（ログインのパスワードと異なる場合）。</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>監視するルーターのインターフェース。省略すると、前回の設定のもの、または自動で選んだものになります。</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>遅いルーター向け：N 個に 1 個のパケットだけを見ます。省略すると前回の設定どおり、またはすべてのパケットになります。</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>元に戻す：このコンピューターを再インストールして記録がない場合に、ルーターにある控えをもとに、このインストールの SohoFlow が変更した内容を元に戻します。</translation>
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
        <translation>SSH でルーターを設定し、フローをエクスポートさせます。

  sohoflowctl router probe USER@HOST    ルーターの種類と状態を調べる。何も変更しない
  sohoflowctl router plan USER@HOST     変更する予定の内容を表示
  sohoflowctl router apply USER@HOST    1 段階ずつ変更。失敗したら元に戻す
  sohoflowctl router verify USER@HOST   フローが届くことを確かめ、届かなければ足りない段階を示す
  sohoflowctl router undo USER@HOST     変更をすべて元に戻す
  sohoflowctl router leases USER@HOST   ルーターが知っているデバイスの名前を表示

終了コード：0 完了、1 失敗（元に戻した）、2 コマンドラインの誤り、3 ここにコレクターがない、4 ホスト鍵が
未確認または変更された、5 ログインの拒否、6 ルーターに接続できない、7 古い暗号方式のみ、8 このシステム用の
ドライバーがない（手順を表示する）、9 設定したがフローが届かない、またはテストできない、10 ほかの誰かがファイルを変更した、
11 ルーターからこのコンピューターに届かない（何も変更していない）、12 失敗し、元に戻していない（接続が切れた場合など。apply で
最後まで行い、undo で元に戻す）、75 ほかの誰かがこのルーターを変更中。</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  （インターネット側）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1、コア数：%2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>ルーターにパスワードがありません。ネットワーク内の誰でも設定を変更できます。
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>ルーターの設定に問題はありません。何も変更しません。
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…       </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>完了    </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>失敗    </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>復元済  </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>復元失敗    </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>ログイン鍵は追加されません。このコンピューターに鍵を保存する場所がないか、ルーターにこのログイン用の場所がありません。引き続きパスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>このようにルーターを変更しますか？ [y/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>フローが届いています。
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>このルーターでは何も変更していません。
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>ルーターは元の状態に戻りました。
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>「sohoflowctl router apply」で実行できます。</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>ルーターの設定が、このコンピューターに必要な設定と異なります。「sohoflowctl router apply」で更新できます。</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>ルーターは設定しましたが、テストは終わっていません。</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>このインストールの SohoFlow はこのルーターで何も変更していませんが、ほかのインストールが変更しています：%1。その 1 つが再インストール前のこのコンピューターであれば、--installation でその変更を元に戻せます。
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>変更がルーターに残っています：「sohoflowctl router apply」で最後まで行い、「sohoflowctl router undo」で元に戻します。</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1（インターネット側）</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1、インストール済み</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>まだありません。softflowd をインストールします</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>ストレージの空き</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1：ルーター上のどのエクスポーターからもトラフィックが見えなくなります</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ なし：ネットワーク内の誰でもこのルーターの設定を変更できます</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>ルーターの設定に問題はありません。何も変更しません。</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ この作業は途中で中断されました。次に設定するか元に戻すと、修復されます。</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>パッケージ %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1（失敗）</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1（元に戻しています）</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1（元に戻しました）</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1（元に戻せませんでした）</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>ルーターからこのコンピューターに届きません。何も変更していません</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>ルーターが送ったテスト用のパケットが、ここに届きませんでした。</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>うまくいかなかったため、すべて元に戻しました</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>テストできませんでした</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>完全には元に戻せませんでした</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>ルーターは元の状態に戻りました</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>これからは、トラフィックが SohoFlow に表示されます。</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>最初のフローは %1後に届きました</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>ルーターを設定しましたが、フローはまだ届いていません</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>フローが届きませんでした</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>これまで：%1
現在：%2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>エクスポーター：確認したパケット %1 · 損失 %2 · 保持中の接続 %3 · 報告済み %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>ルーターのエクスポーターがなくなっています</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>設定はありますが、プログラムがありません。ファームウェアの更新で消えました。</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>ルーターの設定が古くなっています</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>このコンピューターのアドレスが変わったか、誰かがルーターの設定を変更しました。</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>ルーターは設定しましたが、テストは終わっていません</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>うまくいかず、元に戻すこともできませんでした</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1。%2 変更した内容はこのコンピューターに記録されています。ルーターにもう一度接続すると、次の設定で最後まで行うか、元に戻すことができます。</translation>
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
        <translation>今</translation>
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
        <translation>パスワードは %1 に保存されます。ファイルは暗号化されていないため、このユーザーのファイルを読める人なら誰でもパスワードを読めます。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>%1 からのフローを許可しました。
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 をミュートしました。重複する分は 1 回だけ集計されます。
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 を、重複する送信元とは別に、ふたたび集計します。
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>このウィンドウの表示言語です。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>ライト、ダーク、ハイコントラストから選べます。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>このコンピューターにログインすると、バックグラウンドで起動します。</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>終了後も収集を続ける</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>コレクターがバックグラウンドで動き続け、トラフィックを取りこぼしません。</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>新しいデバイス</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>ネットワークで初めてのデバイスが見つかったとき。</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>新しい国</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>デバイスが初めての国と通信したとき。</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>応答のないルーター</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>ルーターから 5 分間レポートがないとき。</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>未知のルーター</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>まだ許可されていない送信元からレポートが届いたとき。</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>レポートの取りこぼし</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>このコンピューターの処理が追いつかず、レポートを受け取りきれないとき。</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>このコンピューターがルーターからのレポートを待ち受ける場所です。</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>許可するルーター</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>ここに挙げたアドレスからのレポートだけを受け取ります。</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>何を受信、何を送信として数えるかを決めます。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>N 個に 1 個のパケットしか見ないのに、それを知らせないルーター用です。その数値を N 倍します。</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>アクティブタイムアウト</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>続いている接続を、ルーターがどれだけの時間で報告するかです。</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>位置情報データベースのフォルダー</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>このフォルダーと標準のフォルダーにある GeoLite2 または DB-IP のファイル（.mmdb）から、アドレスの国とネットワークの所有者を調べます。</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>アドレスの名前を調べる</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>アドレスの名前をネームサーバーに問い合わせます。デバイスの通信相手がネームサーバーに伝わりますが、多くの場合、その名前はすでに同じサーバーで調べられています。</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>アドレスの名前を問い合わせる相手です。</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>ntopng へのフローの受け渡し場所</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>ntopng のアドレスです。ntopng から接続してくる場合は、こちらのアドレスです。</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>どちらが待ち受けるか</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>ntopng が待ち受けるか、SohoFlow が待ち受けるかを選びます。</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>ntopng 向けメッセージヘッダー</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>バイト数です。古いバージョンの ntopng は短いほうにしか対応していません。</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>各フローのルーターを ntopng に伝える</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>フローが通ったインターフェースも伝えます。</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>このコレクターの番号</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>1 つの ntopng につながる複数のコレクターを区別します。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON の行</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>報告されたフローごとに 1 行をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Prometheus 向けにカウンターを公開する場所です。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>コレクターがログに書き込む量です。</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>受信バッファー</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>コレクターの処理中に一度に届いたレポートをためておきます。</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>制御ソケット</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>このウィンドウなどのプログラムがコレクターに接続する場所です。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng が待ち受ける</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>SohoFlow が待ち受ける</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>動作の記録も含める</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>すべて（不具合の調査用）</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>コレクター</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>暗号化を求める ntopng の鍵</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>ntopng のページに表示される公開鍵です。公開鍵があるのは、別の場所で動いている ntopng だけです。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>デスクトップにトレイがある場合：現在の通信量を示し、ウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>ntopng の地図</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>地図の画像は openstreetmap.org から取得されます。どの地域を見ているかがそこに伝わります。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>受信の代わりに、記録（.pcap、.pcapng）を再生します。</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>再生の速さ：記録どおり、またはできるだけ速く。</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>記録を最後まで再生したあとも応答を続けます。</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>設定とテンプレートを保存する場所です。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>プログラムのバージョンを表示します。</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>ソケットのパス、または auto（標準の場所）</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>sohoflowctl とデスクトップが使う制御ソケットです。</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>アドレスとポート（例：0.0.0.0:2055、[::]:2055）</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>フローのパケットを受信するアドレスと UDP ポートです。どのポートでもすべてのプロトコルを受信します。</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT または off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>ntopng へのフローの受け渡し場所：ntopng のアドレス、または --ntopng-mode bind の場合はこちらのアドレス。</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect または bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect：ntopng が待ち受けます（-i tcp://*:5556c）。bind：ntopng から接続してきます。</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28（ntopng 5.4 以降）または 36（ntopng 6.3 以降）</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>各メッセージの前に付くヘッダーのバイト数です。</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>各フローがどのエクスポーターとインターフェースから来たかを ntopng に伝えます。</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 から 4294967295 までの整数</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>1 つの ntopng につながる複数のコレクターを区別します。</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>プレフィックス（例：192.168.1.0/24）、または auto（プライベートアドレスの範囲とこのコンピューターのネットワーク）</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>自分のネットワークです。何がアップロードで何がダウンロードかを決めます。</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>アドレスとプレフィックス（例：192.168.1.1、192.168.0.0/16）、または none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>パケットを受け取るエクスポーターです。それ以外からのパケットは数えるだけで、送信元を一度だけ知らせます。</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N（アドレスまたはプレフィックスと 1 以上の整数。例：192.168.1.1=100）、または none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>エクスポーターが N 個に 1 個のパケットを報告することを示します。エクスポーター自身の通知より優先されます。</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>1 から 3600 秒（60、5m、1h）、または auto（エクスポーターの値を使う）</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>続いているフローを、エクスポーターがどれだけの時間で報告するかです。</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>ファイル、-（標準出力）、または off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>エクスポートされたレコードごとに JSON を 1 行書き込みます。</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>アドレスとポート（例：127.0.0.1:12055）、または off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>/metrics、/health、/templates を HTTP で公開する場所です。</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error、warning、info または debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>ログに書き込む量です。</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>64K から 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>待ち受けソケットごとのカーネルバッファーです。コレクターの処理中に一度に届いたパケットをためておきます。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>指定できる値：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト：%1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>このページを表示します：overview、talkers、devices、ntopng、router、services または settings。</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>記録（.pcap、.pcapng）を表示します。収集は続きます。</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>組み込みのサンプル記録を表示します。</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>バックグラウンド（トレイまたは最小化）で起動します。</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>この制御ソケットのコレクターを使います。</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>設定を保存する場所です。</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>アドレスの名前をネームサーバーに問い合わせます。問い合わせた内容はネームサーバーに伝わります。</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>アドレスとポート（例：192.168.1.1:53）、または auto（このコンピューターのもの）</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>名前を問い合わせる相手です。ローカルのデバイスの名前は、たいていルーターが知っています。</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>.mmdb ファイルのあるフォルダー、または auto（標準のフォルダー）</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>国とネットワークの所有者のデータベース（GeoLite2 または DB-IP）です。</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto、en、de、fr、es、it、pt_BR、ja または zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>ウィンドウの表示言語です。auto ではデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto、light、dark または high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>ウィンドウの配色です。auto ではデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>デスクトップへのログイン時に、バックグラウンドで起動します。</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>終了してもコレクターは動き続けます。</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>初めてのデバイスが見つかったときに知らせます。</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>デバイスが初めての国と通信したときに知らせます。</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>ルーターから 5 分間何も届かないときに知らせます。</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>まだ許可されていないルーターが送信してきたときに知らせます。</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>このコンピューターがフローのパケットを取りこぼしたときに知らせます。</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>日時（例：2026-11-25T18:00:00Z）、または never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>この日時までは通知しません。</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>最後にウィンドウが見られた日時です。それ以降の出来事はまとめて知らせます。</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>ウィンドウを閉じても収集は止まらないことを、すでに知らせたかどうかです。</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>プログラムが書き込んだ値、または none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>ウィンドウの位置と大きさです。</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>ntopng の地図の画像を openstreetmap.org から取得することを許可します。</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>40 文字の鍵、80 桁の 16 進数の鍵、または off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>--zmq-encryption を付けて起動した ntopng の公開鍵です。この ntopng は暗号化されたものしか受け取りません。</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new、network、router、changes、ntopng、locations または done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>初回セットアップがどこまで進んだかです。</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>このコンピューターのアドレス、または auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>ルーターに指定する送信先です。auto では、ルーターから見たこのコンピューターのアドレスを使います。</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none、free または maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>毎週更新する位置情報データベースの提供元です。</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>MaxMind アカウントの番号、または none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>MaxMind アカウントです。ライセンスキーはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>位置情報データベースを最後に更新した日時です。</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>このファイルからも設定を読み込みます。オプションの名前をキーとする JSON オブジェクトです。書き込むことはありません。</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>このコンピューターのネットワークで見つかったことのあるルーターです。</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>デスクトップにトレイがあれば、アイコンを表示します。</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>それまでの出来事は通知済みで、もう一度は知らせません。</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>コレクターを再起動してください。再起動後は、この ntopng に送信します。</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>ntopng の応答を待つ</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>コレクターの送信内容を ntopng が集計しているか確認</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>ntopng のパスワードが別の場所で変更されました。設定で入力してください。</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>ntopng の以前のパスワードが失われていたため、新しいパスワードを設定しました。</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>ntopng に専用のパスワードを設定</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を書き込む</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を確認</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 の内容を復元</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>ntopng と Redis をバックアップ</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>ntopng と Redis を復元</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>ntopng と Redis を起動</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>ntopng と Redis を停止</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>ntopng と Redis を再起動</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>ntopng と Redis を削除</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>ntopng と Redis を確認</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>専用のネットワークを作成</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>データの保存場所を作成</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>データフォルダーを確認</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>ntopng の設定を書き込む</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Redis を起動</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>ntopng を起動</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>以前の %1 をよけておく</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>以前のコンテナを削除</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>ntopng と Redis が保存したデータを削除</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>専用のネットワークを削除</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>この ntopng は新しい形式のメッセージだけを集計します。これからはコレクターがその形式で送ります。</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>この ntopng はエクスポーターの情報がないフローだけを集計します。これからはコレクターがその情報を省きます。</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>すでに動いている ntopng を使う</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>以前の作業が中断されていないか確認</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>この ntopng は通常の形式のメッセージだけを集計します。これからはコレクターがふたたびその形式で送ります。</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>以前の設定を削除</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>このコンピューターにはアドレス %1 がありません。ntopng のページは現在 127.0.0.1 にあります。</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー %1 がありません。ntopng は、SohoFlow がダウンロードした位置データベースを使います。</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>何が置き換えられるかを確認</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>フローの書き込み先を確認</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>データの置き場所の所有者を確認</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>削除できる ntopng や Redis の以前のイメージはもうありません。ほかの場所で空きを作ってください。</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>ntopng と Redis の以前のイメージを削除</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>ntopng と Redis のイメージはすでに最新です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%n 層のうち %1 層をダウンロード、%2 層を展開</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>未セットアップ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>ひとりでに終了</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>メモリ不足で終了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>終了を繰り返しています</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>192.168.1.0/24, fd00::/8 のように、ネットワークをカンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>docker.io/ntop/ntopng:stable のように、イメージの名前を入力してください。</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>docker.io/library/redis:7 のように、イメージの名前を入力してください。</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Web ページのポートとは別のポートにしてください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数字です。</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>フォルダーのフルパスを入力してください。コロンとカンマは使えません。</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 は管理者です。ntopng を管理者として動かすことはできません。</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng には 256 MB 以上が必要です。0 にすると無制限になります。</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis には 32 MB 以上が必要です。0 にすると無制限になります。</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Europe/Berlin のようにタイムゾーンを入力してください。UTC の場合は空欄にします。</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>http://192.168.1.5:9200/_bulk のように _bulk で終わる URL と、ntopng-%Y.%m.%d のような小文字のインデックスを入力してください。どこにも空白や引用符は使えません。</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>192.168.1.5 や 192.168.1.5@3306 のようなホスト、英数字と _ からなるデータベース名、ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>ファシリティは daemon や local0 のような語です。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>終了コード %1 で終了しました。原因はログに記録されています。</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>許可された量より多くのメモリが必要になりました。下の上限を上げてください。</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>起動してもすぐに終了します。原因はログに記録されています。</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>多くの場合、再起動で直ります。再起動しても、記録した内容は失われません。</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>ntopng をセットアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>所有者を変更して続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>更新(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>復元(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>Docker をインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>Docker を起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>Docker の使用を自分に許可(&amp;A)</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow で、お使いのディストリビューションの Docker をインストールできます。管理者のパスワードを求められます。管理者は、次のコマンドで同じことができます：</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow で Docker を今すぐ起動し、このコンピューターの起動時にも起動するようにできます。管理者のパスワードを求められます。管理者は、次のコマンドで同じことができます：</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow で、Docker を使えるように許可できます。管理者のパスワードを求められます。Docker を使えるユーザーは、このコンピューターで管理者と同じことができます。ログアウトしてログインし直すと有効になります。管理者は、次のコマンドで同じことができます：</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 は使えません。ntopng にそのオプションがないか、SohoFlow が自分で設定するものか、その値を指定できません。</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>別の ntopng を使う(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>ファイルを別名で残す(&amp;K)</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow は、壊れたファイルを別の名前で残し、通常のオプションで続行できます。ntopng とその記録には手を加えません。別の場所で動いている ntopng は、もう一度指定する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>エンジンを更新(&amp;U)</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow で、お使いのディストリビューションからコンテナーエンジンを更新できます。ほかのコンテナーが一時的に止まることがあります。管理者のパスワードを求められます。管理者は、次のコマンドで同じことができます：</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>別のポートを選ぶ(&amp;P)</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>別のイメージを選ぶ(&amp;I)</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>オプションを変更(&amp;O)</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>このコンピューター用のイメージを使う(&amp;I)</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>以前のイメージを削除(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
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
        <translation>%1 を再生中</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 データグラム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>ここで %1 件取りこぼし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>フローのエクスポート以外 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>最後のパケット：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 レコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>途中で %1 件損失</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>損失はまだ不明</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>サンプリング 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>読み取れない部分 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>使用しない（--ntopng を参照）</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けていない</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 レコード送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>待ち受けていない間に %1 件届かず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>ntopng の処理が追いつかず %1 件損失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>通信の断片 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>重複した %1 を 1 回だけ集計</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>トーカー</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>ここで設定</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>フローはまだありません</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>次回の起動から有効</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 は %2 と重複するためミュート中</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 は %2 と重複するが集計に含める</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>重複</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>上限に %1 回到達（--json の limits を参照）</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>テンプレート：%1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>報告はまだありません</translation>
    </message>
</context>
<context>
    <name>TalkerTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the talker table on the terminal.</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>ルーターが長い接続を %1 秒ごとにしか報告しないため、ntopng では 1 つの接続が複数のフローに分かれて表示されます。ルーターのアクティブタイムアウトを 60 秒にしてください。</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng が %1 で待ち受けていないため、何も表示されません。ntopng を起動するか、その -i オプションにこのエンドポイントが末尾に c を付けて指定されていることを確認してください。</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>このコンピューターの処理が追いつかず、%1 個のデータグラムを取りこぼしました。システムの受信バッファーの上限を上げるか、フローを送る頻度を下げてください。</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>許可されていない新しいエクスポーター %1 が送信しています。ご自分のルーターであれば、次を実行してください：sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 からフローが届いていますが、テンプレートがまだ届かず、読み取れません。通信の少ないネットワークでも、数分待てば自動的に届きます。ルーターでエクスポーターを再起動すると、すぐに届きます。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>%1 の時計が %2 秒ずれています。トラフィックは正しく集計されます。ルーター自身のログの時刻も正しくなるように、ルーターに時刻サーバーを設定してください。</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>%1 に JSON の行を書き込めません：%2。空き容量を増やすか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>%1 に何も保存できません：%2。収集は続いていますが、テンプレートと設定は次の再起動で失われます。</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>%1 でフローを受け取っている ntopng がないため、何も表示されません。ntopng を起動するか、その -i オプションにこのエンドポイントが末尾の c なしで指定されていることを確認してください。</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>デバイスの一覧（%1）を使用できませんでした：%2。一覧は新しく作り直します。読み取れなかったものは、同じ場所に残してあります。</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>%1 でメトリクスを公開できません：%2。「設定」で別のアドレスを選ぶか、そのアドレスを使っているプログラムを終了してから、コレクターを起動し直してください。</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>コレクターが %1 で ntopng を待ち受けられません：%2。少なくとも 30 秒ごとに自動的に再試行します。このアドレスを使っているプログラムを終了するか、別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>受信バッファーは %1 バイトしかなく、要求した大きさより小さいため、一度に多くのパケットが届くと失われることがあります。次のコマンドでシステムの上限を上げてください：sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>設定を使用できなかったため（%1：%2）、以前の設定または通常の値を使っています。「設定」でご確認ください。</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>%1 に接続できる人なら誰でも ntopng のログイン画面を開けます。パスワードは変わりません。</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng のアドレスは %1、ユーザーは admin です。パスワードは「sohoflowctl ntopng password」で表示できます。</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>承認するには、次を実行してください：sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>伝える相手のコレクターが動いていません。次に「sohoflowctl ntopng up」を実行するまで、コレクターは起動後もその ntopng に送り続けます。</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>新しい位置データベースを読み込むため、ntopng を起動し直します。</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng は以前の位置データベースを使い続けています。%1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>ntopng の設定は %1 にあります。自分のネットワークは %2 です。</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>%1 の Redis を待っています。</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng にはすでに別のパスワードが設定されているため、変更しません。--replace-password を付けると、ここで指定したパスワードに変わります。</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng にはすでにパスワードが設定されているため、変更しません。--replace-password を付けると、新しいパスワードが作られます。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>ntopng のユーザー admin には、すでにこのパスワードが設定されています。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ntopng のユーザー admin に専用のパスワードを設定しました。パスワードは %1 にあります。</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>ntopng のユーザー admin に、ここで指定したパスワードを設定しました。</translation>
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
        <translation>コレクターが予期せず終了したため、再起動しています。その間にルーターから送られた分は集計されません。</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>ウィンドウを閉じても収集は止まりません。止めるには「終了」（Ctrl+Q）を選びます。</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow は収集を続けています</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>ウィンドウを閉じました。トレイのアイコンからまた開けます。SohoFlow を終了するには、そこで「終了」を選びます。</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>ウィンドウを最小化しました。SohoFlow を終了するには「終了」（ウィンドウで Ctrl+Q）を選びます。</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>前回、ウィンドウが予期せず終了しました。収集はウィンドウがなくても続きます。</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>コレクターで使えるようにする</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1、新規</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>今日の受信</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今日の送信</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回検出</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>1 分ごとのバイト数です。線の上が受信、下が送信です。</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>デバイスの名前</translation>
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
        <translation>名前、メーカー、アドレスで絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>トラフィックを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>確認済みにする(&amp;K)</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>このデバイスの「新規」の印を消します</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>すべて確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>すべてのデバイスの「新規」の印を消します</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1、新規 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>ntopng で開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>あと少しで完了です</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>これからは、ネットワークで誰が誰と通信しているかが SohoFlow に表示されます。</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>ルーターからトラフィックの報告が届くと、誰が誰と通信しているかが SohoFlow に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>自分のネットワークを表示(&amp;S)</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● ルーターがトラフィックを報告しています。</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ トラフィックを報告しているルーターはまだありません。「ルーター」ページで設定してください。</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng をセットアップしました。</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng はまだセットアップされていません。「サービス」ページでセットアップできます。</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● 国とネットワークの所有者が表示されます。</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ 国とネットワークの所有者は表示されません。データベースは「設定」の「位置情報」で入手できます。</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ ntopng をセットアップしています。このまま自動的に進みます。</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng はセットアップ済みですが、動いていません。「サービス」ページで起動できます。</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ 国とネットワークの所有者のデータベースをダウンロードしています。</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>すでに動いている ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>ページのアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P)：</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>フローの受け取り場所(&amp;F)：</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>公開鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>その ntopng が暗号化を使う場合のみ</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>このポートでフローを受け取れるように、その ntopng を -i tcp://*:5556c を付けて起動してください。このポートに接続できる人は誰でもフローを送れるため、このコンピューターからの接続だけを許可してください。</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>信頼して使う(&amp;T)</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>使う(&amp;S)</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ 証明書を確認しています…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1。%2%3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>http://192.168.1.5:3000 のように、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>その ntopng のユーザーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>その ntopng のページから公開鍵をコピーしてください。40 文字、または 80 桁の英数字です。</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>tcp://192.168.1.5:5556 のように、フローの受け取り場所を入力してください。</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>API トークン(&amp;T)：</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>ユーザーとパスワードの代わり</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最後のパケット</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1、以前のものを保持</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>%1 個に 1 個</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>すべてのパケット</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ分かりません</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ レポートを送っていますが、まだ許可されていません。ご自分のルーターであれば許可してください。</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ 設定しましたが、まだ何も送ってきません。テストすると、足りないものが分かります。</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ 何も届きません。電源が切れているか、このコンピューターのアドレスが変わった可能性があります。</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ レポートの項目の説明を待っています。</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● レポートが届いています。</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>許可(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>%1 % 使用中</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>空き %1（全体 %2）</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ このコンピューターのアドレスが変わりましたが、ルーターは古いアドレスに送り続けています。</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>ルーターを更新(&amp;R)</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>サンプリングを調整(&amp;M)…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>変更した内容を表示(&amp;D)</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ 許可されていますが、報告はまだ受け付けていません。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>最後に比較したとき（%2）、ルーターは通過した通信の %1 % を見ていました。</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 最後に比較した日時：%2。</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 がエクスポーターから通信を隠しています。ネットワークの使用中にテストすると、その割合が分かります。</translation>
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
        <translation>フィルター %1 を解除</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>ステップ %1/%2：%3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>SohoFlow をセットアップ</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>このステップをスキップ(&amp;E)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>あとでセットアップ(&amp;L)</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>ご自分のネットワーク</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>ご自分のルーター</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>直近 1 時間のうち %n 分間、確認が必要な状態でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>直近 1 時間の 1 分ごとの状態です。問題はありませんでした。</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthNode</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;running&quot;, %3 is &quot;3 s ago&quot;</extracomment>
        <translation>%1：%2、%3</translation>
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
        <translation>ルーターから ntopng まで、直近 1 時間</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常に動いています。</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>データの流れの状態</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>各段階の詳細</translation>
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
        <translation>● %1：完了</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1：失敗</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1：元に戻しています</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1：元に戻しました</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1：元に戻せませんでした</translation>
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
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>◐ %1: %2, %3</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;, %3 what that is made of, such as &quot;3 of 12 layers downloaded, 2 unpacked&quot;. The circle stays.</extracomment>
        <translation>◐ %1：%2、%3</translation>
    </message>
</context>
<context>
    <name>soho::ui::LogView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
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
        <translation>192.168.1.0/24 のように、ネットワークを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>「%1」はネットワークではありません。192.168.1.0/24 や fd00::/8 のように、ネットワークをカンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>ご自分のネットワーク</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow は、デバイスが受信した量と送信した量を集計します。そのためには、どのアドレスがご自分のものかを知る必要があります。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>家庭内のすべて（推奨）(&amp;I)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>すべてのプライベートアドレスと、このコンピューターのネットワークです。</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>ご自分のネットワーク %1 と、その他すべてのプライベートアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>次のネットワークのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>次のネットワークのみ</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>ルーターがレポートを送る、このコンピューターのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ このコンピューターには、ネットワークのアドレスがありません。先にネットワークに接続してください。</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>ルーターが割り当てるアドレスが変わることがある場合は、このコンピューターのアドレスが変わらないようにルーターで固定してください。</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>少しお待ちください。ルーターの報告を受け取るコレクターが起動しています。</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>通知を 24 時間停止</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>ntopng のパスワード</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng のユーザー %1 のパスワード：</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>パスワードを保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng にはコンテナエンジンが必要です</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>このコンピューターには Docker も Podman もありません。ntopng はそのどちらかで動きます。SohoFlow のトーカーとデバイスの表示は、ntopng がなくても使えます。</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>インストールするものを表示</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>コンテナエンジンから応答がありません</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>ntopng はコンテナエンジンの中で動きます。何が起きているのか、どうすればよいのかは「サービス」で確認できます。</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>「サービス」を確認</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>ntopng はまだセットアップされていません</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow が ntopng の入手、起動、ログインまで行います。数分の時間と、約 1 GB のディスク容量が必要です。</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>ntopng をセットアップ</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>ntopng をダウンロードしています</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>すべてそろうと自動的に起動します。</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>ntopng を起動しています</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>数秒後にここに表示されます。</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>ntopng を開いています</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>まもなくここに表示されます。</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng の応答が正常ではありません</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>動いてはいますが、内部で問題が起きました。多くの場合、再起動で直ります。再起動しても、記録した内容は失われません。</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>ntopng を再起動</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng は停止しています</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>記録した内容は残っています。停止中は何も集計されません。</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>ntopng を起動</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>お使いの ntopng から応答がありません</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>指定された ntopng の電源が切れているか、接続できません。応答があれば、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>アドレスを確認</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>ntopng のスタートページ</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 現在：%2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng は動いています。ブラウザーで開きます</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow が管理者（root）として動いているため、安全上、Web ページを表示する部品が使えません。このウィンドウに ntopng を表示するには、SohoFlow を一般ユーザーで起動してください。</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Web ページを表示する部品に必要な保護領域（サンドボックス）を、このシステムではプログラムが作れません。それ以外の機能はすべて使えます。</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Web ページを表示する部品を読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>現在、ntopng から応答がありません。このページは数秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>SohoFlow に保存されたパスワードが ntopng に拒否されました。ntopng 側で変更されています。失敗が続くと ntopng にロックされるため、ほかのパスワードは試しません。</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>パスワードを入力</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>この ntopng の証明書は、誰にも保証されていません。信頼する前に、フィンガープリントをサーバー上のものと見比べてください：%1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>Web ページがクラッシュしました。SohoFlow とその集計には影響ありません。</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>地図の画像は openstreetmap.org から取得します。どの地域を見ているかが同サイトに伝わります。</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>地図を表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>ダウンロード中：%1 / %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>ダウンロード中：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>ダウンロードが完了しました。</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>ダウンロードに失敗しました：%1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>ダウンロードの様子を見る</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>起動の様子を見る</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>ntopng の作業を行っています</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>停止、削除、バックアップ、復元のいずれかを行っています。各段階は「サービス」で確認できます。</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>進み具合を表示</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>状態を表示</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>お使いの ntopng を開いています</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>ご指定の、すでに動いている ntopng が、まもなくここに表示されます。</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>どの ntopng かを表示</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>お使いの ntopng の証明書は承認されていません</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>誰にも保証されていないか、以前とは別の証明書です。相手には何も送っていません。「サービス」ページの「別の ntopng を使う…」を押すと、フィンガープリントを確認して承認できます。</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>ntopng の起動方法を読み取れません</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>SohoFlow のファイル stack.json が壊れています。別の名前で残すことができます。その場合、SohoFlow は通常のオプションで続行し、ntopng が記録した内容は失われません。</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>ファイルを別名で残す</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>前の一致箇所（Shift+Enter）</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>次の一致箇所（Enter）</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>この ntopng の証明書が、信頼済みのものと異なります。相手には何も送りません：%1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>ページがブラウザーで開きました。%1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>そこで ntopng がログインを求めます。</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>そこで ntopng がログインを求めます。ユーザーは %1 です。</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng のユーザー %1 のパスワードをコピーしました。ブラウザーに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ 数分かかることがあります。次の質問に進んでも、作業は続きます。</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Docker または Podman を探しています…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng はコンテナで動きますが、このコンピューターには Docker も Podman もインストールされていません。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng が動いていて、ルーターのレポートを受け取っています。</translation>
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
        <translation>● %1 %2 が見つかりました。ntopng とそのデータベースの Redis をインターネットから取得し（数百 MB）、起動します。接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng はセットアップ済みですが、動いていません。</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng を起動しています。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng はトラフィックの履歴を保存し、詳しく分析します。SohoFlow は ntopng がなくても使えます。その場合は、現在の状況だけが表示されます。</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>SohoFlow が管理するコンテナで、このコンピューターで動かす(&amp;H)</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng は動いています。レポートを送る経路を準備しています。</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ フローの受け取り手がまだいません。SohoFlow は接続を試み続けます。そのコンピューターで、オプション -i tcp://*:5556c を付けて ntopng を動かしてください</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng は動いていて、ルーターからの最初のレポートを待っています。</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ ログインを試しています。</translation>
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
        <translation>このコンピューターか別のコンピューターですでに動いている(&amp;R)</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>直近 5 分間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>宛先(&amp;I)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>サービス(&amp;V)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>すべてのトラフィック</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>%1 のトラフィック</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>1 秒あたりのビット数です。線の上が受信、下が送信です。</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>1 秒あたりのビット数です。線の上が受信、下が送信です。直近 %1のデータはまだ届いている途中です。ルーターが続いている接続を報告するまでに、それだけの時間がかかります。</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>この条件だけの履歴は残していません。リストは条件に従い、グラフは最も近いものを表示しています。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>ntopng で開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>位置情報データベースを更新</translation>
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
            <numerusform>● %1、%n 日前に作成（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ 位置情報データベースを使っていないため、国とネットワークの所有者は表示されません。</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>無料のデータベース（DB-IP Lite）(&amp;F)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>アカウントは不要です。SohoFlow が毎週、新しいものがないか確認します。</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>MaxMind GeoLite2(&amp;M)</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>より正確です。無料のアカウントが必要です。ID とライセンスキーは maxmind.com で確認できます。</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>アカウント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>ライセンスキー(&amp;Y)</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>空欄：保存済みのものを使用</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>新しいものをダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>ファイルをもう一度探す(&amp;G)</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>位置情報データベース</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>ファイルを使う(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>もう一度ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>位置情報データベースがあると、通信相手がどの国にいて、誰のネットワークに属しているかを SohoFlow で表示できます。トラフィックに関する情報がこのコンピューターの外に出ることはありません。</translation>
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
        <translation>自分のネットワークを表示</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>%1 を表示できません。%2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>サンプルトラフィック：架空の家庭の 1 日が終わりました。</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>記録 %1：最後まで再生しました。</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>サンプルトラフィック：架空の家庭のもので、ご自分のネットワークではありません。</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>記録 %1：現在の様子ではありません。</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>ご自分のルーター</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow は SSH でルーターにログインして種類を調べ、変更する前にその内容を表示します。ログインには、ルーターの管理画面と同じユーザー名とパスワードを使います。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>または秘密鍵のファイル(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>秘密鍵のファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>パスワードを保存する（デスクトップのキーチェーン）(&amp;R)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>通常は不要</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>鍵のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>sudo のパスワード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>パスワードを保存する(&amp;R)</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>保存する場所がありません。キーチェーンが動作しておらず、ファイルにも書き込めません。</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>なければ空欄</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>ルーターを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>手動で設定(&amp;H)…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>SSH では設定できないルーター用：ルーターの管理画面に入力する内容を表示します</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>トラフィックを報告するルーターはまだありません</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow はルーターにログインし、誰が誰と通信しているかを報告するように設定できます。あとですべて元に戻すこともできます。変更の内容は事前に表示されます。</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterSetup</name>
    <message>
        <source>What was changed on the router</source>
        <translation>ルーターで変更した内容</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>元に戻すと、新しい変更から順にすべて取り消し、各ファイルの内容が元どおりであることを確認します。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更した内容</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>ルーター側で手動で設定</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow は、このシステムを自動では設定できません。手順は次のとおりです。記載のアドレスは、このコンピューターのものです。</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>ルーターのシステム</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ ログインして、ルーターの種類を調べています。何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
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
        <translation>これはご自分のルーターですか？</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>このコンピューターがこのルーターに接続するのは初めてです。下のフィンガープリントを、ルーターの管理画面に表示されるものと見比べてください。自分のネットワークにいて、同じアドレスの機器がほかになければ、そのまま承認してもかまいません。確認するのは一度だけです。今後、別の機器が応答した場合は SohoFlow が気づきます。</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>はい、自分のルーターです(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>何も変えない(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>その変更を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>元のファイルに戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>このルーターで許可(&amp;A)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>調べた結果</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>SohoFlow が自動で選択</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>監視するインターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>監視するインターフェース</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>サンプリング(&amp;S)</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1/</translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1/1 ではすべてのパケットを集計します。遅いルーターでは、見るパケットを減らせます。通信量はその分を換算して表示します。</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>次の作業を、この順にルーターで行います。いつでもすべて元に戻せます。途中で失敗した場合は、それまでの変更をすぐに元に戻します。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>ルーターを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>今後パスワードが要らないように、このコンピューターのログイン用の鍵を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>ルーターを設定しています</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テストしています</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>変更を元に戻しています</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>このエクスポーターを許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>もう一度設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>このルーターに対してだけ UDP %1 を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>古いフィンガープリントを削除(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>サンプリング(&amp;M)</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>変更する内容を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>ルーターを更新しています</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>もう一度インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>ルーターを更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>エクスポーターを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>ルーターが調べるパケットの割合</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>すべてのパケットを調べると正確です。プロセッサーの負荷が高いルーターでは、何個かに 1 個だけを調べることもできます。通信量はその分を換算しますが、小さな通信は見落とすことがあります。エクスポーターが一度再起動します。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>30 秒間、エクスポーターが見ている通信と、実際に通過する通信を比べます。</translation>
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
        <translation>%1 のログ</translation>
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
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>開く(&amp;N)</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>ntopng を開く</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>あなたのユーザー権限</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>アクティブなフロー</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>なし（接続できるのは ntopng だけ）</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>ntopng と Redis を削除</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>2 つのコンテナを削除します。ntopng が記録した内容はどうしますか？</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>残しておくと、次にセットアップしたときにまた使えます。削除すると、元に戻せません。自分で指定したデータフォルダーは、どちらの場合も削除されません。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>記録も削除(&amp;D)</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>これが最後の行です。このプログラムはもう動いていません。</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>問い合わせるコンテナエンジンがありません。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>代わりにコンテナを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>エンジンを待っています</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>フローの受け取り場所</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>ntopng と Redis を復元</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ntopng が記録したものと設定は、%1 の内容に置き換えられます。</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>現在のものは、次に復元するまで SohoFlow のフォルダーに before-restore.tar.gz として残ります。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>インストール時の値に戻します</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>%1 をデフォルトに戻す</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 現在の値は %2 のままです</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>%1 で指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ 次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>%1 のフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>コレクターを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ 一部の変更は、コレクターの再起動後に有効になります。再起動中の 1、2 秒間はレポートを受け取れません。</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>動いていません</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;家庭や小規模オフィスのネットワークで、誰が誰と通信しているかを表示します。&lt;/p&gt;&lt;p&gt;コレクター：%2&lt;br&gt;Qt：%3&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>SohoFlow をもう一度セットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>「%1」は「%2」に指定できません。指定できるのは：%3。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>ntopng と Redis を管理</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>壊れたファイルを %1 として残しました。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>ntopng のページを開ける場所</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>ほかのアドレスにすると、ネットワーク内の誰でも暗号化なしで ntopng のログイン画面を開けます。パスワードは変わりません。</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>ntopng のページのポート</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 から 65535 までです。</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>コレクター用のポート</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>ntopng がフローを受け取るポートです。接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>ntopng が記録を保存する場所です。空欄の場合は、コンテナエンジンが管理する場所に保存します。</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>ユーザー番号</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>ntopng と Redis を動かすユーザーの番号です。データフォルダーの所有者も、このユーザーにしてください。</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>グループ番号</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>ユーザー番号と同様です。</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>位置情報データベース</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>ntopng が DNS で名前を調べるアドレスです。</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>ntopng のメモリ</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>使用できるメモリの上限です。0 にすると無制限になります。</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Redis のメモリ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>例：Europe/Berlin。空欄の場合は UTC です。</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自動的に起動</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>クラッシュしたときとこのコンピューターの起動時に、コンテナエンジンが両方を起動します。自分で停止した場合は起動しません。</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>フローの書き込み先</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>ntopng 自身の表のほかに書き込む場所です。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>書き込み先での名前</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch：インデックス。MySQL：データベース。Syslog：ファシリティ、または空欄。</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>書き込み先のユーザー</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Elasticsearch でログインが不要な場合は空欄にします。</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>書き込み先のパスワード</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>ほかのパスワードと同じ場所に保存されます。空欄の場合は変更しません。</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>ntopng のその他のオプション</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>スペースで区切って入力します（例：--max-num-hosts=50000 --ignore-macs）。</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>ntopng のイメージ</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Redis のイメージ</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>動作を確認しているのはバージョン 7 です。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>このコンピューターのみ（%1）</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>ローカルのアドレス</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>なし（DNS トラフィックからも取得しない）</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>ほかには書き込まない</translation>
    </message>
    <message>
        <source>Elasticsearch</source>
        <translation>Elasticsearch</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL または MariaDB</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ 変更のため、2 つのコンテナを作り直します。記録した内容は残りますが、約 30 秒間のフローは ntopng で集計されません。</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ ntopng のセットアップ時に使われます。</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>適用して起動し直す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>ntopng がローカルとみなすものです (例: 192.168.1.0/24, fd00::/8)。空の場合: プライベートアドレスと、このコンピューターのネットワーク。</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>アドレスの国とネットワーク所有者を ntopng に教えるファイル (.mmdb) のフォルダーです。空の場合: SohoFlow がダウンロードしたもの、なければ付属のもの。</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch: _bulk で終わる URL。MySQL: ホスト、必要なら続けて @ とポート。localhost は ntopng のコンテナーになります。</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>ARM のコンピューターでは、通常のイメージは docker.io/ntop/ntopng_arm64.dev を指します。</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>サンプルトラフィックで試す(&amp;M)</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>コレクターから応答がありません</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>コレクターはバックグラウンドで動き、ルーターからのレポートを受け取ります。応答があれば、すぐにここにトラフィックが表示されます。何が原因で止まっているかは、上のバーに表示されます。</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>トラフィックを報告しているルーターはまだありません</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow は受信を待っています。フローのレポート（NetFlow または IPFIX）をこのコンピューターへ送るよう、ルーターに設定する必要があります。ルーターのパスワードがあれば、ここから設定できます。</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 がトラフィックを報告していますが、まだ許可されていません</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>知っている送信元からのレポートだけを受け取ります。ご自分のルーターであれば許可してください。</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>%1 を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 からレポートの説明が届くのを待っています</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>パケットは届いていますが、読み取り方を示すテンプレートがまだ届いていません。ルーターは数分ごとにテンプレートを送り直します。</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>ルーターを確認(&amp;L)</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 からトラフィックの報告はまだありません</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>ルーターからこのコンピューターに届いています。接続は、終わったときに報告されます。続いている場合は 1 分以上たってから報告されます。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 からの最初の報告を待っています</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>まだ何も受け付けていません。接続は、終わったときに報告されます。続いている場合は 1 分以上たってから報告されます。</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>%1 にエクスポート</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>通信相手</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>所有者と国</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1、%2、直近 1 時間</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1、直近 1 時間</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>すべてのトラフィック、直近 1 時間</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>通信相手</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>現在の速度</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>このデバイスの名前</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>このデバイスに名前を付ける(&amp;N)</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>このデバイスだけ(&amp;D)</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>この宛先だけ(&amp;E)</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>このサービスだけ(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>ntopng で開く(&amp;O)</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1（%2 ポート %3）</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>この両者の間のフロー</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>宛先を ntopng で開く(&amp;I)</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>この宛先について ntopng が把握しているすべての情報</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>表示中の行にはもうありません。%1 時点：</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>選択した期間のこのデバイスのすべての通信を、表計算用のファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>直近 5 分間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>名前、アドレス、ポートで絞り込み。「!言葉」で除外</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>入力した言葉をすべて含むものを表示し、! の付いた言葉を含むものは除きます。&quot;二重引用符&quot; で囲むと、ひとまとまりの言葉として扱います。</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>エクスポートをキャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>表の更新を止めます。マウスポインターを表に重ねている間も、更新は止まります。</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切りの値 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n 件の通信を書き込みました。</numerusform>
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
            <numerusform>%n 件の通信</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に一時停止</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>トーカー</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>デバイスの通信をエクスポート</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1、受信 %2、送信 %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n 件の通信</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>ほかに、ネットワーク内の別のデバイスとの間に %1（そのデバイスの行に集計）</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>トラフィックの推移</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>SohoFlow を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>通知を 24 時間停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow：↓ %1、↑ %2</translation>
    </message>
</context>
</TS>
