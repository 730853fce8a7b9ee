<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>Kontonummer bei MaxMind, für GeoLite2.</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>Den Lizenzschlüssel aus diesem Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>Den Lizenzschlüssel im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>Konto und Schlüssel aus dieser GeoIP.conf nehmen (sonst aus /etc/GeoIP.conf, falls vorhanden).</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>DB-IP Lite nehmen, das kein Konto braucht.</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>Diese .mmdb, .mmdb.gz oder .tar.gz verwenden; nichts herunterladen.</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>Die Datenbanken hier aufbewahren.</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>Ein anderer Server mit GeoLite2, zum Beispiel ein Spiegel.</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>Ein anderer Server mit DB-IP Lite, zum Beispiel ein Spiegel.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Steuer-Socket des Kollektors.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Als JSON antworten, für Programme.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>Die Datenbanken, die Länder und Netzbetreiber nennen.

  sohoflowctl geoip update   Neueres herunterladen: GeoLite2, wenn ein Konto da ist, sonst DB-IP Lite
  sohoflowctl geoip status   welche Dateien benutzt werden, wie alt sie sind und von wem die Daten stammen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 vom %2, %n Tag alt: %3</numerusform>
            <numerusform>%1 vom %2, %n Tage alt: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>Es ist keine Standortdatenbank in Gebrauch, deshalb werden weder Länder noch Netzbetreiber gezeigt. So laden Sie eine herunter: sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker oder podman; sonst die zuletzt benutzte oder die erste, die läuft.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Als JSON antworten, für Programme.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Steuer-Socket des Kollektors.</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>Wo festgehalten wird, wie ntopng und Redis gestartet wurden.</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>Wo das Passwort von ntopng aufbewahrt wird: keychain (Schlüsselbund) oder file (Datei).</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs: weiterlaufen, bis abgebrochen wird.</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs: so viele Zeilen vom Ende.</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down: auch das Gespeicherte löschen; es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up: Image von ntopng.</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up: Image von Redis.</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up: Adresse der Seite von ntopng; bei einer anderen als 127.0.0.1 erreicht jeder in Ihrem Netz die Anmeldung.</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up: Port der Seite von ntopng.</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up: Port für den Kollektor, auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up: Ihre Netze, zum Beispiel 192.168.1.0/24,fd00::/8.</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up: Ordner für die Daten von ntopng, statt eines Volumes.</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up: diesen Ordner dem Benutzer übergeben, unter dem ntopng läuft.</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up: Benutzer- und Gruppennummer, unter denen ntopng und Redis laufen.</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up: Namen von 0 lokalen Adressen, 1 allen, 2 keinen, 3 keinen, auch nicht aus dem DNS-Verkehr.</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up: Grenze für ntopng in MB; 0 für keine.</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up: zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up: Ordner mit Standortdatenbanken (.mmdb).</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up: Flows schreiben in es;ntopng;INDEX;URL;USER oder mysql;HOST[@PORT];DATABASE;USER oder syslog[;FACILITY].</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up: Datei, deren erste Zeile das Passwort für dieses Ziel ist.</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up: eine weitere Option von ntopng; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up: ob die Container-Software beide von selbst startet.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1: aktive Flows %2, Hosts %3; empfangene Datensätze %4, Ereignisse %5; Warnungen %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use: Adresse der Seite dieses ntopng.</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use: ein Benutzer dieses ntopng.</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use: Datei, deren erste Zeile das Passwort dieses Benutzers ist.</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use: wo dieses ntopng Flows annimmt (seine Option -i, mit c am Ende).</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>ntopng und Redis in Containern, oder ein ntopng, das schon läuft (use, leave). „ntopng seed --help“ erklärt die, die docker compose startet.</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up, update: wie lange ntopng bis zur ersten Antwort brauchen darf, bevor alles zurückgenommen wird.</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use: öffentlicher Schlüssel dieses ntopng, wenn es verschlüsselt, was es annimmt.</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use: SHA-256-Fingerabdruck des Zertifikats dieses ntopng, wenn niemand dafür bürgt oder wenn es neu ist.</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Danach noch einmal versuchen: %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use: ein API-Token dieses ntopng von diesem Dateideskriptor lesen, anstelle eines Passworts.</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>Redis geht es gut, sagt ntopng: Einträge %1, Speicher %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>Redis geht es nicht gut, sagt ntopng: Einträge %1, Speicher %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up: Grenze für Redis in MB; 0 für keine.</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Steuer-Socket des Kollektors.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Als JSON antworten, für Programme.</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>Die Gesprächspartner einmal ausgeben statt als laufende Tabelle.</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>Wie weit zurück gezählt wird: 5m, 1h, 24h oder all.</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>Was aufgelistet wird: conversations, devices, destinations oder services.</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>Das Größte zuerst, nach bytes, in, out, packets, rate, last-seen, duration oder name.</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>Wörter, die vorkommen müssen (Adresse, Name, Dienst, Port); ! schließt aus.</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>Mit --json: dazu den Verkehr je Zeitschritt: seconds, five-seconds oder minutes.</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>Warten, bis die Aufzeichnung zu Ende ist.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>Die Version des Programms.</translation>
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
        <translation>Zeigt und steuert den Kollektor von SohoFlow.

  sohoflowctl status              welche Station arbeitet: Pakete, Vorlagen, Datensätze, ntopng
  sohoflowctl talkers             wer mit wem spricht, laufend
  sohoflowctl allow ADDRESS       einen Exporter zulassen (eine Adresse oder ein Präfix)
  sohoflowctl devices             die Geräte Ihres Netzes, ihre Namen und die heutige Datenmenge
  sohoflowctl label ADDRESS NAME  einem Gerät einen Namen geben; &quot;&quot; nimmt ihn wieder weg
  sohoflowctl settings            alle Einstellungen, ihre Werte und woher diese kommen
  sohoflowctl set NAME VALUE      eine Einstellung ändern
  sohoflowctl reset NAME          eine Einstellung auf den Standardwert zurücksetzen
  sohoflowctl unmute SOURCE       eine Quelle wieder zählen, obwohl sie eine andere wiederholt (siehe status)
  sohoflowctl mute SOURCE         sie wieder stummschalten
  sohoflowctl stop                den Kollektor ordentlich beenden
  sohoflowctl restart             ebenso, damit ihn das Fenster oder der Dienst, zu dem er gehört, neu startet</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>Höchstens so viele Zeilen (1 bis 20000); sonst so viele, wie das Terminal hat, mit --once 20, mit --json alle.</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>Redis, so wie ntopng es erreicht.</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Wie lange Redis brauchen darf, bis es antwortet.</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>Wohin ntopng.conf geschrieben wird.</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>Wo ein erzeugtes Passwort aufbewahrt wird, als ntopng-password.</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>Das Passwort setzen, obwohl ntopng schon eines hat.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>Bereitet ein ntopng vor, das jemand anderes startet, zum Beispiel docker compose: gibt ihm in Redis ein eigenes Passwort und schreibt seine Konfiguration. Lässt sich wiederholen.

Variablen:
  NTOPNG_PASSWORD  Passwort des Benutzers admin von ntopng; sonst wird eines ausgedacht und aufbewahrt
  LOCALNET         Ihre Netze, zum Beispiel 192.168.1.0/24,fd00::/8; sonst alle privaten
  FLOWDUMP         wohin ntopng Flows schreibt, in der Form seiner Option -F
NTOPNG_PASSWORD_FILE und FLOWDUMP_FILE nennen stattdessen Dateien, in denen der Wert steht.

Rückgabewerte: 0 bereit, 1 eine Datei war nicht zu schreiben oder Redis hat abgelehnt, 2 eine Option oder Variable wurde abgelehnt, 69 Redis hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>Die Firewall %1 ist auf diesem Computer aktiv und hält womöglich die Meldungen des Routers ab. Der UDP-Port %2 muss für %3 offen sein.</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Auf diesem Computer ist eine Firewall (nftables) mit eigenen Regeln aktiv. Lassen Sie dort den UDP-Port %1 von %2 herein.</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the list of local devices on the terminal.</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Heute empfangen</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>Mit %1 ist etwas Unerwartetes passiert</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>Genauer kann das Programm es nicht sagen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Versuchen Sie es noch einmal; passiert es wieder, melden Sie es zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>Die Option %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>Das Programm kennt sie nicht, oder der Wert ist dafür nicht erlaubt.</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>Berichtigen Sie die Befehlszeile; --help zeigt alle Optionen und ihre möglichen Werte.</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>Die Einstellung %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>Diese Einstellung gibt es nicht, oder der Wert ist dafür nicht erlaubt.</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>Wählen Sie einen der erlaubten Werte.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>Die Adresse %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>Das ist keine IPv4- oder IPv6-Adresse, oder der Port fehlt.</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>Schreiben Sie sie so: 192.168.1.1, 192.168.1.1:2055 oder [fd00::1]:2055.</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>Der Filter %1 wurde nicht verstanden</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>Ein Wort darin ist kein Feld, keine Adresse und kein Name, nach dem sich suchen lässt.</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>Berichtigen Sie den Filter, oder lassen Sie ihn weg, um alles zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>Die Datei oder der Ordner wurde verschoben oder gelöscht, oder der Name schreibt sich anders.</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie die Datei wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>Das ist keine gewöhnliche Datei, oder der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>Prüfen Sie Datei und Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>So etwas schreibt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder machen Sie ohne sie weiter: Dann gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 stammt von einem neueren SohoFlow</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>Diese Version kennt ihren Aufbau nicht und lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>Installieren Sie wieder das neuere SohoFlow, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>Der Zugriff auf %1 wurde verweigert</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>Der Benutzer, unter dem dieses Programm läuft, hat dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>Ändern Sie die Berechtigungen oder den Besitzer, oder starten Sie das Programm als der richtige Benutzer.</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Für %1 ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>Der Datenträger ist voll oder eine Grenze ist erreicht; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>Das System hat es abgelehnt; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Prüfen Sie Ordner und Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 ist schon belegt</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>Ein anderes Programm empfängt auf diesem Port.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Beenden Sie das andere Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 ist keine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>Ein Programm kann nur auf den eigenen Adressen des Computers empfangen.</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>Mit 0.0.0.0 oder [::] wird auf allen empfangen; oder prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 darf dieser Benutzer nicht öffnen</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>Ports unter 1024 sind der Systemverwaltung vorbehalten.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>Wählen Sie einen Port ab 1024, zum Beispiel 2055.</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>Das Netzwerk hat %1 abgelehnt</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>Das System hat einen Fehler gemeldet, der nicht an der Adresse selbst liegt.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>Dort läuft nichts, oder es wartet niemand auf Verbindungen.</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>Starten Sie, was dort laufen soll, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>Die Gegenseite wurde beendet, oder das Netzwerk war unterbrochen.</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>Versuchen Sie es noch einmal, wenn die Gegenseite erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>Die Gegenseite ist beschäftigt, nicht erreichbar oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>Prüfen Sie, ob dort alles läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>%1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Starten Sie es wieder, wann Sie möchten.</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 endet zu früh</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>Es ist mehr angekündigt, als da ist: Beim Übertragen oder beim Schreiben wurde etwas abgeschnitten.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Holen Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>Der Inhalt verstößt gegen die Regeln seines Formats.</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>Prüfen Sie, ob es das Richtige ist und ob der Erzeuger richtig arbeitet.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>Diese Version von SohoFlow kann damit nicht umgehen.</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>Verwenden Sie ein anderes Format oder ein neueres SohoFlow.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>Größer, als etwas dieser Art sein sollte.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Prüfen Sie, ob es das Richtige ist.</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 läuft bereits</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>Davon kann immer nur eines laufen.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Benutzen Sie, was schon läuft, oder beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>Es wurde nicht gestartet, oder es hat sich beendet.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Starten Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>%1 wird gerade von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>Zwei Änderungen zur gleichen Zeit würden einander stören.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Warten Sie, bis die andere fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 hat eine andere Version</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>Die beiden Programme verständigen sich nicht in derselben Form.</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>Installieren Sie beide in derselben Version, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>%1 kann hier nicht geändert werden</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>Das ist an anderer Stelle festgelegt, oder dieser Benutzer darf es nicht.</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>Ändern Sie es dort, wo es festgelegt ist, oder fragen Sie die Systemverwaltung.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Die Zugangsdaten für %1 sind nicht erreichbar: Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>Starten Sie einen, oder verwenden Sie eine Datei, die nur Sie lesen können (--secret-store file).</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Die Zugangsdaten für %1 sind nicht erreichbar: Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>Er wurde nicht entsperrt, oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>Entsperren Sie den Schlüsselbund, oder verwenden Sie eine Datei, die nur Sie lesen können (--secret-store file).</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Für %1 sind keine Zugangsdaten gespeichert</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>Sie wurden nie gespeichert, oder sie wurden entfernt.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1 Genauer: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;, %2 the technical detail</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>%1 is a program or a system service</extracomment>
        <translation>%1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>Das Programm fehlt, oder dieser Benutzer darf es nicht starten.</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>Installieren Sie SohoFlow neu, oder fragen Sie die Systemverwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 hat sich beendet, obwohl niemand es angehalten hat</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>Das Programm konnte nicht weiterarbeiten.</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>Es wird von selbst neu gestartet; hilft das nicht, richten Sie sich nach seinen letzten Meldungen.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>Dieser Computer soll als Dienst sammeln, und dieser Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>Starten Sie den Dienst; vielleicht werden Sie nach dem Administratorpasswort gefragt.</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>Kein Gerät namens %1 gefunden</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>Auf diesen Namen antwortet in diesem Netz niemand.</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>Geben Sie stattdessen die Adresse des Routers an, zum Beispiel 192.168.1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 ist von diesem Computer aus nicht erreichbar</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>Der Router ist ausgeschaltet, hat eine andere Adresse, oder dieser Computer ist nicht in seinem Netz.</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>Prüfen Sie die Adresse und ob dieser Computer mit dem Netz des Routers verbunden ist.</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 nimmt keine SSH-Verbindungen an</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>Der Router antwortet, aber SSH ist dort ausgeschaltet oder benutzt einen anderen Port.</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>Schalten Sie SSH auf der Webseite des Routers ein (oft unter System oder Administration), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>Was unter %1 antwortet, ist nicht SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>Die Gegenseite sprach eine andere Sprache oder brach das Gespräch ab, bevor es begann.</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>Prüfen Sie Adresse und Port; SSH hat meist Port 22.</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 kennt nur alte Verschlüsselung</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>Das SSH dort ist so alt, dass es mit SHA-1 unterschreibt; das könnte ein geschickter Angreifer in Ihrem Netz fälschen.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>Aktualisieren Sie die Firmware des Routers; geht das nicht und vertrauen Sie Ihrem eigenen Netz, erlauben Sie für diesen Router die alte Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 und dieses Programm haben keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>Jede der beiden Seiten bietet nur an, was die andere nicht kennt.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>Aktualisieren Sie die Firmware des Routers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 ist hier noch unbekannt</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>Der Fingerabdruck muss einmal bestätigt werden, damit sich später niemand als Ihr Router ausgeben kann.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der Router anzeigt, oder bestätigen Sie ihn, wenn Sie im eigenen Netz sind.</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 ist nicht mehr derselbe Router</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>Sein Fingerabdruck hat sich geändert. Das kommt nach dem Zurücksetzen oder einer neuen Firmware vor; es kommt aber auch vor, wenn sich jemand als Ihr Router ausgibt. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>Haben Sie den Router zurückgesetzt oder neu bespielt, vergessen Sie den alten Fingerabdruck und bestätigen Sie den neuen; wenn nicht, machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Die Anmeldung mit %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>Name oder Passwort stimmen nicht mit denen auf dem Router überein, oder er lässt diesen Benutzer nicht herein.</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>Geben Sie beides noch einmal ein. Nach mehreren Fehlversuchen lehnen viele Router für einige Minuten alles ab.</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Die Anmeldung mit %1 verlangt mehr als ein Passwort</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>Der Router will einen zweiten Nachweis oder ein neues Passwort; beides kann dieses Programm nicht geben.</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>Verwenden Sie eine Schlüsseldatei oder einen Benutzer, der nur sein Passwort braucht.</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>Der Schlüssel %1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>Seine Passphrase ist falsch oder fehlt, oder die Datei enthält keinen privaten SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>Geben Sie die Passphrase noch einmal ein, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>Der SSH-Agent %1 war nicht zu erreichen</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>In dieser Sitzung läuft keiner, oder er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>Starten Sie einen und fügen Sie ihm Ihren Schlüssel hinzu, oder verwenden Sie ein Passwort oder eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Mit der Anmeldung %1 lassen sich keine Befehle ausführen</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>Der Router hat sie angenommen, bietet ihr aber keine Shell.</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>Melden Sie sich als Administrator des Routers an, oder nehmen Sie die Anleitung für Router, die von Hand eingerichtet werden.</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Mit der Anmeldung %1 darf der Router nicht geändert werden</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>Dieser Benutzer ist nicht der Administrator, und mit sudo durfte er es nicht werden.</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>Nehmen Sie einen Benutzer, der sudo verwenden darf, oder melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Keine Container-Software gefunden: %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng und Redis laufen beide in Containern; dafür wird Docker oder Podman gebraucht.</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>Installieren Sie eines davon, mit „sudo apt install podman“ oder „sudo dnf install podman“, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 ist installiert, läuft aber nicht</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>Der Dienst wurde nicht gestartet, oder er hat sich beendet.</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>Starten Sie ihn, bei Docker mit „sudo systemctl start docker“, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Sie dürfen %1 nicht benutzen</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>Das dürfen nur der Administrator und die Mitglieder der zugehörigen Gruppe; wer es darf, ist so mächtig wie der Administrator.</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>Nehmen Sie sich mit „sudo usermod -aG docker $USER“ in die Gruppe auf und melden Sie sich neu an; oder installieren Sie Podman, das kein solches Recht braucht.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 ist zu alt</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>Es fehlt, was nötig ist, um ntopng ohne besondere Rechte laufen zu lassen.</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>Aktualisieren Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>Die Container-Software hat %1 abgelehnt</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>Sie hat ein eigenes Problem gemeldet.</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>Lesen Sie die Meldung, beheben Sie das Problem, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Das Image %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>Die Registry hat keines mit diesem Namen, oder sie verlangt dafür eine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>Prüfen Sie den Namen des Images in den Optionen.</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Das Image %1 ist für eine andere Art von Computer</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>Es ist für einen Prozessor mit anderer Architektur gemacht.</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>Wählen Sie ein Image für diesen Computer; für ARM gibt es ntop/ntopng_arm64.dev.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>%1 konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>Die Registry hat nicht geantwortet: Dieser Computer kommt nicht ins Internet, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>Der Benutzer, unter dem ntopng läuft, darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>Lassen Sie SohoFlow den Besitzer ändern (--repair-owner), oder wählen Sie einen anderen Ordner oder Benutzer.</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 hat sich von selbst beendet</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>Der Container ist gestartet, lief aber nicht weiter.</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>Sehen Sie in sein Protokoll; dort steht, was gefehlt hat.</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng unter %1 hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Bei %1 wird keine weitere Anmeldung versucht</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>Nach fünf falschen Passwörtern sperrt ntopng diesen Computer für fünf Minuten aus.</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>Berichtigen Sie das Passwort, und warten Sie fünf Minuten, wenn auch ntopng selbst Sie abweist.</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng unter %1 läuft, zählt aber nichts von dem, was gesendet wird</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>Der Kollektor ist nicht damit verbunden, oder ntopng versteht diese Form von Nachrichten nicht.</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>Prüfen Sie, ob der Kollektor läuft und ob die dort eingetragene ntopng-Adresse die dieses ntopng ist.</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 kann nicht automatisch eingerichtet werden</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>SohoFlow weiß nicht, wie man auf diesem System einen Exporter installiert und einrichtet.</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>Folgen Sie der Anleitung auf der Seite Router; die richtige Adresse ist dort schon eingesetzt.</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>Der Benutzer %1 darf diesen Router nicht ändern</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>Um den Exporter zu installieren und einzurichten, braucht es die Rechte des Administrators (root).</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>Verbinden Sie sich als root oder als Administrator, oder geben Sie diesem Benutzer sudo.</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>Keine Netzwerkschnittstelle zum Mithören gefunden: %1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>Der Router hat keine Schnittstelle dieses Namens oder keine, die zu Ihrem Heimnetz zeigt.</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>Wählen Sie eine der Schnittstellen, die der Router hat.</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Auf dem Router ist kein Platz für %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>Der Flash-Speicher ist zu voll; was begonnen wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>Entfernen Sie ein Softwarepaket vom Router, das Sie nicht brauchen, oder verwenden Sie einen USB-Stick, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Der Router konnte %1 nicht herunterladen</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>Er erreicht die Server mit seiner Software nicht oder kann ihre Namen nicht auflösen.</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>Prüfen Sie, ob der Router selbst ins Internet kommt und einen DNS-Server hat, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Die Server haben %1 für diesen Router nicht mehr</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>Seine Firmware ist so alt, dass die Software dafür inzwischen woanders liegt.</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>Aktualisieren Sie die Firmware des Routers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Der Router vertraut den Servern von %1 nicht</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>Die Signatur der Paketliste ließ sich nicht prüfen. Meist liegt es daran, dass die Uhr des Routers falsch geht.</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>Stellen Sie die Uhr des Routers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Der Router kennt das Softwarepaket %1 nicht</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>Es steht nicht in seinen Listen: Sie fehlen, oder eine Softwarequelle wurde entfernt.</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>Prüfen Sie die Softwarequellen des Routers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 kann im Moment nicht installiert werden</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>Ein anderes Programm auf dem Router installiert gerade etwas.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 konnte auf dem Router nicht installiert werden</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>Die Paketverwaltung hat abgebrochen, oder das Programm startet nicht.</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>Lesen Sie die Einzelheiten; hilft das nicht, versuchen Sie dasselbe von Hand auf dem Router.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Die Einstellungen in %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>Eine Zeile in der Datei ist fehlerhaft, deshalb lässt der Router keine Änderung zu.</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>Berichtigen Sie diese Zeile auf dem Router, und versuchen Sie es dann noch einmal. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Jemand ändert gerade %1 auf dem Router</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>Es gibt noch nicht gespeicherte Änderungen; beim Speichern unserer würden auch sie gespeichert.</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>Speichern oder verwerfen Sie sie auf der Webseite des Routers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 läuft auf dem Router nicht weiter</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>Der Exporter hat sich gleich nach dem Start beendet.</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>Lesen Sie die Einzelheiten: Meist ist es eine falsche Schnittstelle, oder es gibt keinen Weg zu diesem Computer.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>%1 wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>Das Rückgängigmachen würde diese Änderung überschreiben.</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>Entscheiden Sie, ob die Datei bleiben soll, wie sie jetzt ist, oder ob die alte wiederkommen soll.</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>Ein Schritt auf dem Router ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>Der Router hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>Lesen Sie die Einzelheiten, und versuchen Sie es dann noch einmal; was vorher geschah, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 ist nicht wie vorher</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>Ein Teil der Änderung ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>Verbinden Sie sich wieder mit dem Router und wiederholen Sie das Rückgängigmachen; die Aufzeichnung der Schritte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Für das Zertifikat von %1 bürgt niemand</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>Sein Fingerabdruck muss einmal bestätigt werden, damit sich später niemand als dieser Server ausgeben kann. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem auf dem Server, und bestätigen Sie ihn, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>Das kommt vor, wenn sein Zertifikat erneuert wurde; es kommt aber auch vor, wenn sich jemand als dieser Server ausgibt. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>Wurde das Zertifikat erneuert, vergleichen Sie den neuen Fingerabdruck mit dem auf dem Server und bestätigen Sie ihn; wenn nicht, machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>Dieser Desktop hat kein Programm für Ordner, oder es ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>Sehen Sie selbst in den Ordner, zum Beispiel in einem Terminal.</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>Benutzer, Passwort oder Token sind ntopng nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>Geben Sie Benutzer und Passwort von ntopng ein, oder sein API-Token.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 sendet Flows; das letzte Paket kam vor %3.</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>Solange der Kollektor nicht läuft, ist über den Router nichts bekannt.</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>Noch hat kein Router Flows gesendet. Richten Sie einen ein, oder warten Sie, wenn Sie das gerade getan haben.</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 sendet Flows, ist aber nicht zugelassen. Ist es Ihr Router, lassen Sie ihn zu.</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>Von %1 ist seit %3 nichts gekommen. Prüfen Sie, ob der Router an ist und diesen Computer erreicht, und testen Sie dann seine Einrichtung.</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>Dieser Computer ist nicht im Netz des Routers, deshalb kommen keine Flows. Sie kommen wieder, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>Die Aufzeichnung ist zu Ende gelesen.</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 sendet Flows; die Vorlage, die sagt, wie sie zu lesen sind, wird noch erwartet.</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 hat seit %3 keine Vorlage gesendet, deshalb sind die Flows nicht lesbar. Sie kommt nach einigen Minuten von selbst; startet man den Exporter auf dem Router neu, kommt sie sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%Ln Teil von dem, was %1 zuletzt gesendet hat, war nicht lesbar. Aktualisieren Sie den Exporter auf dem Router, oder wählen Sie dort NetFlow Version 9.</numerusform>
            <numerusform>%Ln Teile von dem, was %1 zuletzt gesendet hat, waren nicht lesbar. Aktualisieren Sie den Exporter auf dem Router, oder wählen Sie dort NetFlow Version 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>%Ln Paket von %1 ging in den letzten Minuten unterwegs verloren. Ein Kabel statt WLAN hilft, oder Sampling auf dem Router.</numerusform>
            <numerusform>%Ln Pakete von %1 gingen in den letzten Minuten unterwegs verloren. Ein Kabel statt WLAN hilft, oder Sampling auf dem Router.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>Der Kollektor läuft.</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>Der Kollektor startet.</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>Der Kollektor läuft nicht, deshalb gehen die Flows dieses Augenblicks verloren. Starten Sie ihn.</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>Der Kollektordienst dieses Computers läuft nicht. Starten Sie ihn; das System fragt nach einem Administratorpasswort.</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>Der Kollektor hat seit %3 nicht geantwortet. Warten Sie einen Moment, und starten Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>Der Kollektor läuft, aber Sie dürfen nicht hineinsehen. Lassen Sie sich von einem Administrator in die Gruppe sohoflow aufnehmen, melden Sie sich neu an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>Der laufende Kollektor hat eine andere Version als dieses Fenster. Starten Sie stattdessen den installierten.</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>Ein anderes Programm belegt den Port %1, deshalb kann der Kollektor nichts empfangen: %2. Schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>Auf dem Port %1 dürfen nur Administratoren empfangen. Wählen Sie einen über 1023, hier und auf dem Router.</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>Der Kollektor hat sich gleich nach dem Start beendet: %2. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>Dieser Computer war in den letzten Minuten für %Ln Paket zu beschäftigt. Ein größerer Empfangspuffer hilft.</numerusform>
            <numerusform>Dieser Computer war in den letzten Minuten für %Ln Pakete zu beschäftigt. Ein größerer Empfangspuffer hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>In %1 lässt sich nichts speichern: %2. Das Sammeln geht weiter; schaffen Sie Platz, damit Einstellungen und Vorlagen einen Neustart überstehen.</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>In %1 lassen sich keine Zeilen schreiben: %2. Schaffen Sie Platz, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng nimmt Daten an und erhält jeden Flow.</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>ntopng erhält nichts, solange der Kollektor nicht läuft.</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>ntopng wird nicht verwendet. Geben Sie in den Einstellungen seine Adresse an, um es zu versorgen.</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>Der Kollektor sucht ntopng unter %1.</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>Unter %1 läuft kein ntopng. Starten Sie es, um seine Seiten zu sehen; Ihre eigenen Gesprächspartner werden auch ohne ntopng gezeigt.</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>Unter %1 antwortet etwas, nimmt aber keine Flows an. Starten Sie ntopng neu, und prüfen Sie, ob seine Option -i mit dem Buchstaben c endet.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>ntopng war in den letzten Minuten für %Ln Flow zu langsam. Geben Sie ihm mehr Speicher, oder starten Sie es neu.</numerusform>
            <numerusform>ntopng war in den letzten Minuten für %Ln Flows zu langsam. Geben Sie ihm mehr Speicher, oder starten Sie es neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Der Router meldet lange Verbindungen nur alle %3, und ntopng zeigt jede als mehrere Flows. Stellen Sie das Aktiv-Timeout des Routers auf 60 Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng hat %Ln Flow gezählt.</numerusform>
            <numerusform>ntopng hat %Ln Flows gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>Nicht geprüft: SohoFlow verwaltet dieses ntopng nicht und hat keine Anmeldung dafür.</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng erhält Flows und zeigt keinen davon. Starten Sie es neu, und prüfen Sie, ob es die Schnittstelle %1 beobachtet.</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>Was der Router sendet, ist lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln Datensatz gelesen, seit der Kollektor gestartet ist.</numerusform>
            <numerusform>%Ln Datensätze gelesen, seit der Kollektor gestartet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>Bis hierher ist noch nichts gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>Sie sehen %Ln Verbindung, während sie geschieht.</numerusform>
            <numerusform>Sie sehen %Ln Verbindungen, während sie geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>Noch ist nichts zu sehen. Die erste Verbindung erscheint, sobald ihr Flow kommt.</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>Was Sie sehen, ist %3 alt; es geht weiter, sobald der Kollektor wieder läuft.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Kollektor</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>An ntopng gesendet</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>Von ntopng gezählt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln Flow/min</numerusform>
            <numerusform>%Ln Flows/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln aktiver Flow</numerusform>
            <numerusform>%Ln aktive Flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln Paket/min</numerusform>
            <numerusform>%Ln Pakete/min</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>%1 alt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln Datensatz/min</numerusform>
            <numerusform>%Ln Datensätze/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>%Ln gesendet/min</numerusform>
            <numerusform>%Ln gesendet/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>%Ln gezählt/min</numerusform>
            <numerusform>%Ln gezählt/min</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>Kollektor starten</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>Router einrichten…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>Router ansehen</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>Dienste öffnen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>Der Kollektor kann unter %1 nicht auf ntopng warten: %2. Er versucht es von selbst wieder; beenden Sie, was diese Adresse belegt, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Unter %1 nimmt kein ntopng Flows an. Starten Sie ntopng, und prüfen Sie, ob seine Option -i diese Adresse ohne den Buchstaben c am Ende nennt.</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>Von %1 wurde noch kein Bericht angenommen. Eine Verbindung wird gemeldet, wenn sie endet, oder nach einer Minute oder mehr, solange sie andauert.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>Das Rückgängigmachen von „%1“ ist fehlgeschlagen. %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n neues Gerät in Ihrem Netz</numerusform>
            <numerusform>%n neue Geräte in Ihrem Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>Erster Kontakt mit %n Land</numerusform>
            <numerusform>Erster Kontakt mit %n Ländern</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>Sie sind nicht im Netz Ihres Routers</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>Es kommt nichts an, bis dieser Computer wieder dort ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n Router sendet nicht mehr</numerusform>
            <numerusform>%n Router senden nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>Seit fünf Minuten nichts von %1. Ist dort alles eingeschaltet?</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n neuer Exporter möchte senden</numerusform>
            <numerusform>%n neue Exporter möchten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>%1: noch nicht zugelassen. Ist es Ihr Router, lassen Sie ihn zu.</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>Flow-Pakete gehen verloren</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>Dieser Computer kommt bei dem, was Ihr Router sendet, nicht mit; die Zahlen sind deshalb zu niedrig.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>Während Sie weg waren, ist %n neues Gerät aufgetaucht.</numerusform>
            <numerusform>Während Sie weg waren, sind %n neue Geräte aufgetaucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>Während Sie weg waren, gab es mit %n Land zum ersten Mal Kontakt.</numerusform>
            <numerusform>Während Sie weg waren, gab es mit %n Ländern zum ersten Mal Kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>Während Sie weg waren, hat %n-mal ein Router aufgehört zu senden.</numerusform>
            <numerusform>Während Sie weg waren, hat %n-mal ein Router aufgehört zu senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>Während Sie weg waren, wollte %n neuer Exporter senden.</numerusform>
            <numerusform>Während Sie weg waren, wollten %n neue Exporter senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>Während Sie weg waren, gingen %n-mal Flow-Pakete verloren.</numerusform>
            <numerusform>Während Sie weg waren, gingen %n-mal Flow-Pakete verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d</source>
        <extracomment>Durations; %1 is a number</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>Standortdatenbanken aktualisieren</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>Datei prüfen und kopieren</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>Eine Standortdatenbank verwenden</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Unseren Abschnitt in %1 einfügen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>%1 starten und prüfen, ob es weiterläuft</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Den Weg zurück in %1 festhalten</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Einen Anmeldeschlüssel dieses Computers in %1 eintragen</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>Es wird auf %1 mitgehört, weil dieser Computer in diesem Netz ist.</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>Es wird auf %1 mitgehört, dem Heimnetz des Routers.</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>Es wird auf %1 mitgehört, der einzigen Schnittstelle mit privaten Adressen.</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>Es wird auf %1 mitgehört, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 zeigt zum Internet: Alle Geräte erscheinen mit der Adresse des Routers. Wählen Sie eine Schnittstelle Ihres Heimnetzes, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 ist alt: Es wird NetFlow Version 5 verwendet, das kein IPv6 übertragen kann. Eine neuere Firmware bringt ein neueres softflowd mit.</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>Ihr eigener Exporter %1 bleibt, wie er ist; unserer kommt daneben.</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>Ihr eigener Exporter %1 wird mit unserem neu gestartet und verpasst ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>Der Router leitet Verkehr an seinem Prozessor vorbei (%1): Von jeder Verbindung ist nur der Anfang zu sehen, und die Datenmengen sind zu klein. Schalten Sie das aus, kann die Internetverbindung langsamer werden.</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>Der Arbeitsspeicher des Routers ist fast voll: %1 kB sind frei.</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>Dieser Router vergisst beim Neustart alle Änderungen: Er läuft aus dem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>Eine Firmware-Aktualisierung behält die Einstellungen und entfernt das Programm; SohoFlow bietet dann an, es wieder zu installieren.</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>Die Uhr des Routers geht falsch; Downloads können abgelehnt werden, bis sie gestellt ist.</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>Unsere Einstellungen sind da, das Programm nicht: Eine Firmware-Aktualisierung hat es entfernt. Es wird wieder installiert.</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>Flow-Offloading per Software</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>Flow-Offloading per Hardware</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>Hardware-NAT von MediaTek</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>Weiterleitung auf kurzem Weg (Shortcut)</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Cut-Through-Weiterleitung von Broadcom</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Flow-Cache von Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Netzwerkbeschleunigung von Qualcomm</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>unbekanntes System</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Router ansehen</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>Namen der Geräte lesen</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense hat einen Exporter eingebaut.
1. Öffnen Sie Reporting &gt; NetFlow.
2. Listening interfaces: LAN (und andere innere); WAN interfaces: WAN.
3. Version: v9. Destinations: %1:%2 hinzufügen und vorhandene stehen lassen.
4. Active timeout 60, inactive timeout 15. Apply.</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. Öffnen Sie System &gt; Package Manager &gt; Available Packages und installieren Sie softflowd.
2. Öffnen Sie Services &gt; softflowd und haken Sie Enable an.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: leer.
4. Maximum lifetime 60, expiry interval 10, die Timeouts general, TCP und UDP 60. Save.</translation>
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
        <translation>Im Konfigurationsmodus, mit dem Namen Ihrer LAN-Schnittstelle statt eth1:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
Ab VyOS 1.5 vom September 2025: netflow interface eth1 und netflow active-timeout 60 statt der Timeouts.</translation>
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
        <translation>Im Konfigurationsmodus, mit dem Namen Ihrer LAN-Schnittstelle statt switch0:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
Hardware-Offloading verbirgt den meisten Verkehr; es muss aus sein (system offload).</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>Änderungen am Gateway selbst macht der Controller wieder rückgängig. Tragen Sie „flow-accounting“ mit Server %1 und Port %2 auf dem Controller in config.gateway.json ein, und provisionieren Sie dann das Gateway.</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>Der Exporter wird in der Anwendung UniFi Network eingerichtet, nicht auf dem Gateway.
1. Öffnen Sie Settings und suchen Sie nach NetFlow (IPFIX).
2. Schalten Sie es ein. Collector address: %1 (ein Name geht nicht). Port: %2. Version: 9 oder IPFIX.
3. Sampling: aus. Das Aktiv-Timeout beträgt dort etwa fünf Minuten und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>Im Terminal, mit dem Namen Ihrer LAN-Bridge statt bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>Der Exporter kommt aus Entware, das einen USB-Stick braucht.
1. Stecken Sie einen Stick ein, melden Sie sich über SSH an, starten Sie amtm, formatieren Sie den Stick (ext4) und installieren Sie Entware.
2. Kommen Sie hierher zurück: SohoFlow richtet dann alles Weitere für %1:%2 ein.</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>Die Firmware des Herstellers kann keinen Exporter ausführen. Asuswrt-Merlin kann es, wenn es Ihr Modell unterstützt: Installieren Sie es, dann mit amtm Entware, und kommen Sie hierher zurück. Die Flows gehen dann an %1:%2.</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>Der Exporter kommt aus Entware, das einen USB-Stick braucht.
1. Stecken Sie einen Stick mit ext4-Dateisystem ein, mit Label versehen und unter /opt eingehängt.
2. Melden Sie sich über SSH an und starten Sie entware-install.sh.
3. Kommen Sie hierher zurück: SohoFlow richtet dann alles Weitere für %1:%2 ein.</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Ohne Entware nehmen Sie den eingebauten Exporter (NetFlow Version 5, kein IPv6):
1. Öffnen Sie Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Lange Verbindungen erscheinen erst nach 30 Minuten. Mit Entware unter /opt richtet SohoFlow einen besseren ein.</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. Installieren Sie softflowd mit der Paketverwaltung dieses Systems.
2. Starten Sie es jetzt und bei jedem Systemstart, mit dem Namen Ihrer LAN-Schnittstelle statt eth1:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>Den Router für diese Arbeit reservieren</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>Den Router wieder freigeben</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>Der Exporter läuft auf dem Router nicht.</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>Richten Sie den Router noch einmal ein: Was fehlt, wird installiert und gestartet.</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>Der Exporter läuft, sieht aber keine Pakete.</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>Benutzen Sie das Netz einen Moment; bleibt es dabei, wählen Sie eine andere Schnittstelle.</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>Der Exporter sammelt Pakete; er verarbeitet sie, wenn sein erster Puffer von etwa 1.400 Paketen voll ist.</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>Warten Sie, oder laden Sie irgendeine Webseite mit Bildern.</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>Der Exporter zählt Pakete und hat seine erste Meldung noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>Warten Sie eine Minute: Er meldet einmal pro Minute.</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>Der Router sendet Flow-Datensätze, aber sie kommen hier nicht an: Schuld ist eine Firewall auf diesem Computer, eine andere Adresse dieses Computers oder ein Gastnetz, das Geräte voneinander trennt.</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>Öffnen Sie den UDP-Port 2055 für den Router, und prüfen Sie die Adresse, an die er sendet.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>Vom Router kommen Flow-Datensätze an, aber der Kollektor nimmt sie noch nicht an.</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>Lassen Sie diesen Exporter zu.</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>Flow-Datensätze kommen an, aber die Beschreibung ihrer Felder fehlt noch; der Router wiederholt sie von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>Warten Sie, oder starten Sie den Exporter neu, dann sendet er sie sofort.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>Vom Router kommen Flow-Datensätze an.</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Den Kollektor Flows von %1 annehmen lassen</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>Den Kollektor den Router vergessen lassen</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>Testen, ob der Router diesen Computer erreicht</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>Den Router einrichten</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>Zurücknehmen, was auf dem Router geändert wurde</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>Auf den ersten Flow warten</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>Den Exporter neu starten</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Der Router hat nur %1 % von dem gesehen, was durchging: eine Beschleunigung verbirgt den Rest.</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>Der Router hat nur %1 % von dem gesehen, was durchging: %2 verbirgt den Rest.</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>UDP %1 auf diesem Computer für %2 öffnen</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>Die Firewall dieses Computers wieder schließen</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>Den Router durchlassen</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>Nachsehen, was auf dem Router geändert wurde</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>Der Ordner %1 bleibt, weil jemand anderes Dateien darin hat.</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>Der Router hat nichts, womit er ein Testpaket senden könnte: Ob er diesen Computer erreicht, zeigt sich beim Warten auf seinen ersten Flow.</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>Es wird kein Anmeldeschlüssel hinzugefügt: sudo fragt %1 nach dem Passwort, ein Schlüssel allein würde nicht reichen. Lassen Sie SohoFlow das Passwort aufbewahren, oder geben Sie es bei jeder Anmeldung ein.</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>Ist das Ihr Router? [j/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>Für diesen Router erlauben? [j/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Passphrase des Schlüssels: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Bisher: %1
Jetzt: %2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>Wenn Sie den Router zurückgesetzt oder ersetzt haben: --forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>Passwort von %1 für sudo: </translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>SSH-Port des Routers.</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>Mit diesem privaten Schlüssel anmelden.</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>Mit den Schlüsseln Ihres SSH-Agenten anmelden.</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>Das Passwort (mit --key: dessen Passphrase) aus diesem Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>Wo Zugangsdaten aufbewahrt werden: keychain (Schlüsselbund) oder file (Datei).</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>Der Fingerabdruck des Routers, wenn er zum ersten Mal gesehen wird.</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>Auch SHA-1-Signaturen, für einen Router, der nichts Neueres kennt.</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>Wohin der Router Flows sendet: dieser Computer, wie der Router ihn sieht.</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>Auf dem Router einen Anmeldeschlüssel dieses Computers eintragen, damit kein Passwort mehr nötig ist.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Als JSON antworten, für Programme.</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>Nicht nachfragen, bevor der Router geändert wird.</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>Ohne Kollektor einrichten und nicht auf Flows warten.</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>Beim Zurücknehmen (undo): Dateien lassen, die seitdem jemand anderes geändert hat.</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>Beim Zurücknehmen (undo): Dateien wiederherstellen, die seitdem jemand anderes geändert hat.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Steuer-Socket des Kollektors.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>Der Router wurde zurückgesetzt oder ersetzt: nach seinem neuen Fingerabdruck fragen wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>Das Passwort, das sudo auf dem Router verlangt, von diesem Dateideskriptor lesen, wenn es nicht das der Anmeldung ist.</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>Die Schnittstelle des Routers, die beobachtet wird; sonst die der letzten Einrichtung oder eine, die ausgewählt wird.</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>Nur 1 von N Paketen, für einen langsamen Router; sonst wie bei der letzten Einrichtung, oder jedes Paket.</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>Zurücknehmen: was diese Installation von SohoFlow geändert hat, nach ihrer Kopie auf dem Router, wenn dieser Computer neu installiert wurde und nichts davon weiß.</translation>
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
        <translation>Richtet einen Router über SSH so ein, dass er Flows exportiert.

  sohoflowctl router probe USER@HOST    was der Router ist und hat; ändert nichts
  sohoflowctl router plan USER@HOST     was geändert würde
  sohoflowctl router apply USER@HOST    ändern, Schritt für Schritt; schlägt etwas fehl, wird es zurückgenommen
  sohoflowctl router verify USER@HOST   nachweisen, dass Flows ankommen, oder sagen, welche Station fehlt
  sohoflowctl router undo USER@HOST     alles zurücknehmen, was geändert wurde
  sohoflowctl router leases USER@HOST   Namen der Geräte, die der Router kennt

Rückgabewerte: 0 erledigt, 1 fehlgeschlagen (und zurückgenommen), 2 falsche Befehlszeile, 3 hier kein Kollektor,
4 Hostschlüssel nicht bestätigt oder geändert, 5 Anmeldung abgelehnt, 6 Router nicht erreichbar, 7 nur alte
Verschlüsselung, 8 kein Treiber für dieses System (die Anleitung wird ausgegeben), 9 eingerichtet, aber kein Flow
angekommen oder der Test nicht möglich, 10 eine Datei wurde von jemand anderem geändert, 11 der Router erreicht diesen Computer nicht
(geändert wurde nichts), 12 fehlgeschlagen und nicht zurückgenommen, etwa nach einer verlorenen Verbindung
(apply führt es zu Ende, undo nimmt es zurück), 75 jemand anderes ändert gerade diesen Router.</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  (zum Internet)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1, Kerne: %2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>Der Router hat kein Passwort: Jeder in Ihrem Netz kann ihn ändern.
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>Auf dem Router ist alles, wie es sein soll; es wird nichts geändert.
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…             </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>erledigt      </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>FEHLER        </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>rückgängig    </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>NICHT ZURÜCK  </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>Es wird kein Anmeldeschlüssel hinzugefügt: Dieser Computer hat keinen Platz, einen aufzubewahren, oder der Router keinen für diese Anmeldung. Das Passwort wird weiterhin gebraucht.</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>Den Router so ändern? [j/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>Flows kommen an.
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>Auf diesem Router wurde nichts geändert.
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>Der Router ist wieder wie vorher.
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>Das erledigt „sohoflowctl router apply“.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>Die Einstellungen des Routers sind andere, als dieser Computer braucht; „sohoflowctl router apply“ bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>Der Router ist eingerichtet; der Test wurde nicht zu Ende geführt.</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>Diese Installation von SohoFlow hat auf diesem Router nichts geändert, andere aber schon: %1. War eine davon dieser Computer, bevor er neu installiert wurde, nimmt --installation ihre Änderungen zurück.
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>Änderungen von uns sind noch auf dem Router: „sohoflowctl router apply“ führt sie zu Ende, „sohoflowctl router undo“ nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1 (zum Internet)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>Verweis auf %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1, installiert</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>noch keiner; softflowd wird installiert</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1: verbirgt Verkehr vor jedem Exporter auf dem Router</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ keines: Jeder in Ihrem Netz kann diesen Router ändern</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>Auf dem Router ist alles, wie es sein soll; es wird nichts geändert.</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ Dieser Schritt wurde mittendrin unterbrochen; das nächste Einrichten oder Zurücknehmen bringt ihn in Ordnung.</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1 (fehlgeschlagen)</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1 (wird zurückgenommen)</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1 (ließ sich nicht zurücknehmen)</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>Der Router erreicht diesen Computer nicht; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>Ein Testpaket, das der Router gesendet hat, ist hier nicht angekommen.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>Es hat nicht geklappt, und alles wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>Der Test war nicht möglich</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>Es ließ sich nicht vollständig zurücknehmen</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>Der Router ist wieder wie vorher</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>Ihr Verkehr erscheint ab jetzt in SohoFlow.</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>Erster Flow nach %1 empfangen</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>Der Router ist eingerichtet, aber es ist noch kein Flow angekommen</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>Es ist kein Flow angekommen</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Bisher: %1
Jetzt: %2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>Exporter: gesehene Pakete %1 · verloren %2 · laufende Verbindungen %3 · gemeldet %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>Der Exporter ist vom Router verschwunden</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>Seine Einstellungen sind da, das Programm nicht: Eine Firmware-Aktualisierung hat es entfernt.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>Die Einstellungen des Routers sind veraltet</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>Dieser Computer hat jetzt eine andere Adresse, oder jemand hat die Einstellungen auf dem Router geändert.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>Der Router ist eingerichtet; der Test wurde nicht zu Ende geführt</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>Es hat nicht geklappt und konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1. %2 Was geändert wurde, ist auf diesem Computer festgehalten: Verbinden Sie sich erneut mit dem Router; die nächste Einrichtung führt es zu Ende, oder Zurücknehmen macht es rückgängig.</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Passwörter werden in %1 aufbewahrt. Die Datei ist nicht verschlüsselt: Wer Ihre Dateien lesen kann, kann auch sie lesen.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>%1 darf jetzt Flows senden.
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 ist stummgeschaltet: Was sich hier wiederholt, wird nur einmal gezählt.
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 zählt wieder, neben der Quelle, die damit wiederholt wird.
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>Die Sprache dieses Fensters.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Hell, dunkel oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>Startet im Hintergrund, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>Nach dem Beenden weitersammeln</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>Der Kollektor bleibt im Hintergrund, damit kein Verkehr verpasst wird.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Ein neues Gerät</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>Wenn ein Gerät zum ersten Mal in Ihrem Netz gesehen wird.</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Ein neues Land</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>Wenn ein Gerät zum ersten Mal mit einem Land spricht.</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>Ein stiller Router</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>Wenn ein Router fünf Minuten lang nichts gemeldet hat.</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>Ein unbekannter Router</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>Wenn jemand Verkehr meldet, der noch nicht zugelassen ist.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Verlorene Meldungen</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>Wenn dieser Computer zu beschäftigt ist, um jede Meldung anzunehmen.</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Adressen und Ports</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>Wo dieser Computer auf die Meldungen des Routers wartet.</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>Zugelassene Router</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>Nur Meldungen von diesen Adressen werden angenommen.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Ihre Netze</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>Danach richtet sich, was als empfangen und was als gesendet zählt.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>Für einen Router, der nur jedes N-te Paket ansieht und das nicht sagt: Seine Zahlen werden hochgerechnet.</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>Aktiv-Timeout</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>Nach welcher Zeit ein Router eine Verbindung meldet, die noch andauert.</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>Ordner der Standortdatenbanken</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>GeoLite2- oder DB-IP-Dateien (.mmdb) in diesem und den üblichen Ordnern sagen, zu welchem Land und welchem Netzbetreiber eine Adresse gehört.</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>Namen von Adressen nachschlagen</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>Fragt Ihren Nameserver, wie Adressen heißen. Er erfährt so, mit wem Ihre Geräte sprechen; meist hat er für diese Namen ohnehin schon Auskunft gegeben.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>Wer nach diesen Namen gefragt wird.</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>Woher ntopng seine Flows bekommt</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>Die eigene Adresse von ntopng, oder unsere, wenn sich ntopng mit uns verbindet.</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>Ob ntopng auf uns wartet oder wir auf ntopng.</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>Nachrichtenkopf für ntopng</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>In Bytes; ältere Versionen von ntopng kennen nur den kürzeren.</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>ntopng zu jedem Flow den Router nennen</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>Und die Schnittstellen, durch die er kam.</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>Nummer dieses Kollektors</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Unterscheidet mehrere Kollektoren an einem ntopng.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>Schreibt für jeden gemeldeten Flow eine Zeile in eine Datei.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Wo Zähler für Prometheus bereitstehen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>Wie viel der Kollektor in sein Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>Nimmt Meldungen auf, die in einem Schwung kommen, während der Kollektor beschäftigt ist.</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Steuer-Socket</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>Wo Programme wie dieses Fenster den Kollektor erreichen.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng wartet auf uns</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>Wir warten auf ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>Auch, was geschieht</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>Alles, zur Fehlersuche</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Kollektor</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>Schlüssel eines ntopng, das Verschlüsselung verlangt</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>Sein öffentlicher Schlüssel, wie seine Seite ihn zeigt; nur ein ntopng anderswo hat einen.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>Wo der Desktop einen Infobereich hat: der Verkehr jetzt und der Weg zurück zum Fenster.</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>Karten in ntopng</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>Ihre Bilder kommen von openstreetmap.org, das dabei erfährt, welche Gegenden Sie ansehen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>Eine Aufzeichnung (.pcap, .pcapng) abspielen, statt zu empfangen.</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>Beim Abspielen: wie aufgezeichnet oder so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>Weiter antworten, wenn die Aufzeichnung zu Ende ist.</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>Wo Einstellungen und Vorlagen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>Die Version des Programms.</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>der Pfad eines Sockets, oder auto für den üblichen Ort</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>Steuer-Socket, den sohoflowctl und der Desktop benutzen.</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>eine Adresse und ein Port, zum Beispiel 0.0.0.0:2055 oder [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>Adressen und UDP-Ports, die Flow-Pakete empfangen; jeder Port nimmt jedes Protokoll an.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT, oder off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>Wo ntopng die Flows bekommt: seine eigene Adresse, oder unsere mit --ntopng-mode bind.</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect oder bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect: ntopng wartet auf Verbindungen (-i tcp://*:5556c). bind: ntopng verbindet sich mit uns.</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28 (ab ntopng 5.4) oder 36 (ab ntopng 6.3)</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>Bytes des Kopfes vor jeder Nachricht.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>ntopng zu jedem Flow nennen, durch welchen Exporter und welche Schnittstellen er kam.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>eine ganze Zahl von 0 bis 4294967295</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Unterscheidet mehrere Kollektoren an einem ntopng.</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>Präfixe wie 192.168.1.0/24, oder auto für die privaten Bereiche und die Netze dieses Computers</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>Die eigenen Netze: Sie entscheiden, was Upload und was Download ist.</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>Adressen und Präfixe wie 192.168.1.1 oder 192.168.0.0/16, oder none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>Exporter, deren Pakete angenommen werden; die von anderen werden gezählt und einmal genannt.</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N mit einer Adresse oder einem Präfix und einer ganzen Zahl ab 1, zum Beispiel 192.168.1.1=100, oder none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>Der Exporter meldet eines von N Paketen; hat Vorrang vor dem, was er selbst angibt.</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>1 bis 3600 Sekunden (60, 5m, 1h), oder auto, um es von den Exportern zu übernehmen</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>Nach welcher Zeit die Exporter einen Flow melden, der noch andauert.</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>eine Datei, - für die Standardausgabe, oder off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>Für jeden exportierten Datensatz eine JSON-Zeile schreiben.</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>eine Adresse und ein Port, zum Beispiel 127.0.0.1:12055, oder off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>Wo /metrics, /health und /templates über HTTP bereitstehen.</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error, warning, info oder debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Wie viel ins Protokoll geschrieben wird.</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>64K bis 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>Kernel-Puffer jedes empfangenden Sockets; fängt Schwünge auf, während der Kollektor beschäftigt ist.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>Diese Seite zeigen: overview, talkers, devices, ntopng, router, services oder settings.</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>Eine Aufzeichnung (.pcap, .pcapng) zeigen; das Sammeln geht weiter.</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>Die eingebaute Beispielaufzeichnung zeigen.</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>Im Hintergrund starten: im Infobereich oder minimiert.</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>Den Kollektor mit diesem Steuer-Socket benutzen.</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>Wo Einstellungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>Die Nameserver nach den Namen von Adressen fragen; sie sehen, nach welchen Sie fragen.</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>Adressen und Ports wie 192.168.1.1:53, oder auto für die dieses Computers</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>Wer nach Namen gefragt wird; der Router kennt meist die der lokalen Geräte.</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>ein Ordner mit .mmdb-Dateien, oder auto für die üblichen</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>Datenbanken mit Ländern und Netzbetreibern (GeoLite2 oder DB-IP).</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto, en, de, fr, es, it, pt_BR, ja oder zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>Sprache des Fensters; auto richtet sich nach dem Desktop.</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto, light, dark oder high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>Farben des Fensters; auto richtet sich nach dem Desktop.</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>Mit der Desktop-Sitzung starten, im Hintergrund.</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>Beenden lässt den Kollektor weiterlaufen.</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>Melden, wenn ein Gerät zum ersten Mal gesehen wird.</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>Melden, wenn ein Gerät zum ersten Mal mit einem Land spricht.</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>Melden, wenn ein Router fünf Minuten lang nichts gesendet hat.</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>Melden, wenn ein Router sendet, der noch nicht zugelassen ist.</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>Melden, wenn dieser Computer Flow-Pakete verliert.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>eine Zeit wie 2026-11-25T18:00:00Z, oder never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>Vor dieser Zeit keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>Wann zuletzt jemand ins Fenster gesehen hat; was seither geschah, wird zusammengefasst.</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>Es wurde gesagt, dass das Schließen des Fensters das Sammeln nicht beendet.</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>was das Programm geschrieben hat, oder none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Ort und Größe des Fensters.</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>Die Karten von ntopng dürfen ihre Bilder von openstreetmap.org holen.</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>ein Schlüssel aus 40 Zeichen oder aus 80 Hexadezimalziffern, oder off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>Öffentlicher Schlüssel eines ntopng, das mit --zmq-encryption gestartet wurde; etwas anderes nimmt es nicht an.</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new, network, router, changes, ntopng, locations oder done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>Wie weit das erste Einrichten gekommen ist.</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>eine Adresse dieses Computers, oder auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>Wohin Router senden sollen; auto ist die Adresse, unter der sie diesen Computer sehen.</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none, free oder maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>Wessen Standortdatenbanken jede Woche aktualisiert werden.</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>die Nummer eines Kontos bei MaxMind, oder none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>Konto bei MaxMind; der Lizenzschlüssel dazu wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>Wann die Standortdatenbanken zuletzt aktualisiert wurden.</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>Einstellungen auch aus dieser Datei lesen: ein JSON-Objekt mit den Namen der Optionen als Schlüsseln. In sie wird nie geschrieben.</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>Router, die in einem Netz dieses Computers gesehen wurden.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Ein Symbol im Infobereich zeigen, wo der Desktop einen hat.</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>Was bis dahin geschah, wurde gemeldet und wird nicht noch einmal gemeldet.</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>Starten Sie den Kollektor neu: Von da an sendet er an dieses ntopng.</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>Warten, bis ntopng antwortet</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>Nachsehen, ob ntopng zählt, was der Kollektor sendet</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>Das Passwort von ntopng wurde anderswo geändert; tragen Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>Das frühere Passwort von ntopng war verloren; es wurde ein neues gesetzt.</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>ntopng ein eigenes Passwort geben</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Zurückholen, was %1 enthält</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>ntopng und Redis sichern</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>ntopng und Redis wiederherstellen</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>ntopng und Redis starten</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>ntopng und Redis anhalten</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>ntopng und Redis neu starten</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>ntopng und Redis entfernen</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>Nach ntopng und Redis sehen</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>Ein eigenes Netz für beide anlegen</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>Einen Platz für die Daten anlegen</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Den Datenordner prüfen</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>Die Konfiguration von ntopng schreiben</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Redis starten</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>ntopng starten</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Bisheriges %1 beiseitestellen</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>Die bisherigen Container entfernen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>Löschen, was ntopng und Redis gespeichert haben</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>Das Netz der beiden entfernen</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>Dieses ntopng zählt nur Nachrichten der neueren Form; der Kollektor sendet ab jetzt diese.</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>Dieses ntopng zählt Flows nur ohne Angabe ihres Exporters; der Kollektor lässt sie ab jetzt weg.</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>Ein ntopng verwenden, das schon läuft</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>Nachsehen, ob frühere Arbeit unterbrochen wurde</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>Dieses ntopng zählt nur Nachrichten der üblichen Form; der Kollektor sendet ab jetzt wieder diese.</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>Die bisherige Konfiguration entfernen</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Dieser Computer hat die Adresse %1 nicht: Die Seite von ntopng ist jetzt unter 127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Den Ordner %1 gibt es nicht: ntopng bekommt die Standortdatenbanken, die SohoFlow heruntergeladen hat.</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>Nachsehen, was ersetzt würde</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>Prüfen, wohin Flows geschrieben werden</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>Prüfen, wem der Platz für die Daten gehört</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>Es gibt kein früheres Image von ntopng oder Redis mehr, das entfernt werden könnte. Schaffen Sie anderswo Platz.</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>Frühere Images von ntopng und Redis entfernen</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>Die Images von ntopng und Redis sind schon die neuesten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 von %n Schicht geladen, %2 entpackt</numerusform>
            <numerusform>%1 von %n Schichten geladen, %2 entpackt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>hat sich von selbst beendet</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>hatte zu wenig Speicher</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>beendet sich immer wieder</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>Schreiben Sie Netze wie 192.168.1.0/24, fd00::/8, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>Schreiben Sie den Namen eines Images, zum Beispiel docker.io/ntop/ntopng:stable.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>Schreiben Sie den Namen eines Images, zum Beispiel docker.io/library/redis:7.</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Es muss ein anderer Port sein als der der Webseite.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>Schreiben Sie den ganzen Pfad eines Ordners, ohne Doppelpunkt oder Komma darin.</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 ist der Administrator, und als dieser darf ntopng nicht laufen.</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng braucht mindestens 256 MB; 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis braucht mindestens 32 MB; 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Schreiben Sie eine Zeitzone wie Europe/Berlin, oder nichts für UTC.</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>Schreiben Sie eine URL wie http://192.168.1.5:9200/_bulk, die auf _bulk endet, und einen Index in Kleinbuchstaben wie ntopng-%Y.%m.%d. Nirgends darf ein Leerzeichen oder Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>Schreiben Sie einen Host wie 192.168.1.5 oder 192.168.1.5@3306, eine Datenbank aus Buchstaben, Ziffern und _ und einen Benutzer.</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>Eine Facility ist ein Wort wie daemon oder local0, oder nichts.</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Es hat sich mit dem Rückgabewert %1 beendet; warum, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>Es hat mehr Speicher gebraucht, als es darf; erhöhen Sie unten die Grenze.</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>Es beendet sich bald nach jedem Start; warum, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Ein Neustart hilft oft; von dem, was es aufgezeichnet hat, geht dabei nichts verloren.</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>ntopng &amp;einrichten</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>Ei&amp;gentümer ändern und weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu sta&amp;rten</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>Docker &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>&amp;Docker starten</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>Mir Docker er&amp;lauben</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow kann Docker aus Ihrer Distribution installieren; Sie werden nach dem Administratorpasswort gefragt. Ein Administrator kann dasselbe mit diesem Befehl tun:</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow kann Docker starten, jetzt und bei jedem Start dieses Computers; Sie werden nach dem Administratorpasswort gefragt. Ein Administrator kann dasselbe mit diesem Befehl tun:</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow kann Ihnen erlauben, Docker zu benutzen; Sie werden nach dem Administratorpasswort gefragt. Wer Docker benutzen darf, kann auf diesem Computer alles, was der Administrator kann. Es gilt, sobald Sie sich ab- und wieder angemeldet haben. Ein Administrator kann dasselbe mit diesem Befehl tun:</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 passt nicht: ntopng hat keine solche Option, SohoFlow setzt sie selbst, oder sie nimmt keinen solchen Wert an.</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>Anderes ntopng &amp;verwenden…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>Datei &amp;beiseitelegen</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow kann die beschädigte Datei unter einem anderen Namen aufheben und mit den üblichen Optionen weitermachen. ntopng und was es aufgezeichnet hat bleiben unberührt; ein ntopng anderswo müssen Sie neu angeben.</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>Engine a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow kann die Container-Engine aus Ihrer Distribution aktualisieren, was andere Container kurz anhalten kann; Sie werden nach dem Administratorpasswort gefragt. Ein Administrator kann dasselbe mit diesem Befehl tun:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>Anderen &amp;Port wählen</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>Anderes &amp;Image wählen</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>Die &amp;Option ändern</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>Das &amp;Image für diesen Computer verwenden</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>&amp;Frühere Images entfernen</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Das Proto&amp;koll zeigen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>spielt %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 Datagramm</numerusform>
            <numerusform>%1 Datagramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>%1 hier verloren</numerusform>
            <numerusform>%1 hier verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 war kein Flow-Export</numerusform>
            <numerusform>%1 waren kein Flow-Export</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>letztes Paket %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>%1 unterwegs verloren</numerusform>
            <numerusform>%1 unterwegs verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>Verlust noch nicht bekannt</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>Sampling 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 unlesbarer Teil</numerusform>
            <numerusform>%1 unlesbare Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>nicht verwendet (siehe --ntopng)</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>nimmt Daten an</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>nimmt keine Daten an</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 Datensatz gesendet</numerusform>
            <numerusform>%1 Datensätze gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>%1 verpasst, während es keine Daten annahm</numerusform>
            <numerusform>%1 verpasst, während es keine Daten annahm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 verloren, weil ntopng nicht mitkam</numerusform>
            <numerusform>%1 verloren, weil ntopng nicht mitkam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 Verbindungsstück</numerusform>
            <numerusform>%1 Verbindungsstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 doppelt gesehen und einmal gezählt</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>noch keine Flows</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 wiederholt %2 und ist stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 wiederholt %2 und zählt trotzdem</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Doppelt gesehen</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>Grenzen %1-mal erreicht (siehe limits in --json)</numerusform>
            <numerusform>Grenzen %1-mal erreicht (siehe limits in --json)</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>noch kein Bericht</translation>
    </message>
</context>
<context>
    <name>TalkerTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the talker table on the terminal.</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Der Router meldet lange Verbindungen nur alle %1 Sekunden, und ntopng zeigt eine solche Verbindung als mehrere Flows. Stellen Sie das Aktiv-Timeout des Routers auf 60 Sekunden.</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng nimmt unter %1 nichts an, deshalb zeigt es nichts. Starten Sie ntopng, oder prüfen Sie, ob seine Option -i diesen Endpunkt mit einem c am Ende nennt.</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>Dieser Computer hat %1 Datagramme verworfen, weil er nicht mitkam. Erhöhen Sie die Grenze des Systems für Empfangspuffer, oder lassen Sie Flows seltener senden.</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>Ein neuer Exporter, %1, sendet und ist nicht zugelassen. Ist es Ihr Router: sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 sendet Flows, deren Vorlage noch nicht gekommen ist; deshalb sind sie nicht lesbar. Sie kommt von selbst, in einem ruhigen Netz nach einigen Minuten; startet man den Exporter auf dem Router neu, kommt sie sofort.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>Die Uhr von %1 geht um %2 Sekunden falsch. Der Verkehr wird richtig gezählt; stellen Sie den Zeitserver des Routers ein, damit auch seine eigenen Protokolle stimmen.</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>In %1 lassen sich keine JSON-Zeilen schreiben: %2. Schaffen Sie Platz, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>In %1 lässt sich nichts speichern: %2. Das Sammeln geht weiter; Vorlagen und Einstellungen gehen beim nächsten Neustart verloren.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Unter %1 nimmt kein ntopng Flows an, deshalb zeigt es nichts. Starten Sie ntopng, oder prüfen Sie, ob seine Option -i diesen Endpunkt nennt, ohne ein c am Ende.</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>Die Liste Ihrer Geräte (%1) ließ sich nicht verwenden: %2. Sie beginnt von vorn; was nicht zu lesen war, liegt daneben.</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>Unter %1 werden keine Messwerte bereitgestellt: %2. Wählen Sie in den Einstellungen eine andere Adresse, oder beenden Sie das Programm, das sie belegt, und starten Sie den Kollektor neu.</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>Der Kollektor kann unter %1 nicht auf ntopng warten: %2. Er versucht es von selbst wieder, mindestens alle 30 Sekunden; beenden Sie, was diese Adresse belegt, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>Der Empfangspuffer hat nur %1 Bytes, weniger als verlangt, daher kann ein Schwung verloren gehen. Die Grenze des Systems lässt sich erhöhen mit: sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>Einstellungen ließen sich nicht verwenden (%1: %2), deshalb gelten die vorherigen oder die üblichen Werte. Sehen Sie sie in den Einstellungen durch.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Wer %1 erreichen kann, sieht die Anmeldeseite von ntopng; das Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng ist unter %1, Benutzer admin; „sohoflowctl ntopng password“ zeigt das Passwort.</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>Zum Bestätigen: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>Es läuft kein Kollektor, dem es gesagt werden kann: Bis zum nächsten „sohoflowctl ntopng up“ sendet er nach seinem Start weiter an dieses ntopng.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>ntopng wird neu gestartet, damit es die neuen Standortdatenbanken liest.</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng hat noch die früheren Standortdatenbanken. %1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>Die Konfiguration von ntopng steht in %1; Ihre Netze sind %2.</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>Warten auf Redis unter %1.</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng hat schon ein anderes Passwort und behält es; --replace-password setzt das hier angegebene.</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng hat schon ein Passwort und behält es; --replace-password erzeugt ein neues.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>Der Benutzer admin von ntopng hat dieses Passwort schon.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Der Benutzer admin von ntopng hat ein eigenes Passwort; es steht in %1.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>Der Benutzer admin von ntopng hat das hier angegebene Passwort.</translation>
    </message>
</context>
<context>
    <name>soho::desktop::DesktopApp</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The collector ended unexpectedly and is being started again. What your router sent meanwhile is not counted.</source>
        <translation>Der Kollektor hat sich unerwartet beendet und wird neu gestartet. Was Ihr Router inzwischen gesendet hat, ist nicht gezählt.</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>Das Schließen des Fensters beendet das Sammeln nicht; das macht „Beenden“ (Strg+Q).</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow sammelt weiter</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>Das Fenster ist geschlossen; das Symbol im Infobereich öffnet es wieder, und „Beenden“ dort beendet SohoFlow.</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>Das Fenster ist minimiert. „Beenden“ (Strg+Q im Fenster) beendet SohoFlow.</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>Das Fenster hat sich beim letzten Mal unerwartet beendet. Gesammelt wird auch ohne es.</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>Sie vom Kollektor verwenden lassen</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>&amp;Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1, neu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Heute empfangen</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>Bytes pro Minute; empfangen über der Linie, gesendet darunter.</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
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
        <translation>Nach Name, Hersteller oder Adresse filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>&amp;Verkehr zeigen</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>&amp;Kenne ich</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>Nimmt diesem Gerät die Markierung „neu“</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>Alle &amp;sind bekannt</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>Nimmt allen Geräten die Markierung „neu“</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1, %n neu</numerusform>
            <numerusform>%1, %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>In ntopng ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>Ab jetzt zeigt SohoFlow, wer in Ihrem Netz mit wem spricht.</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>Sobald Ihr Router Verkehr meldet, zeigt SohoFlow, wer mit wem spricht.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>Mein Netz &amp;anzeigen</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● Ihr Router meldet seinen Verkehr.</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ Noch meldet kein Router Verkehr: Richten Sie auf der Seite „Router“ einen ein.</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng ist eingerichtet.</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng ist nicht eingerichtet: Das geht auf der Seite „Dienste“.</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● Länder und Netzbetreiber werden gezeigt.</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ Länder und Netzbetreiber werden nicht gezeigt: Die Datenbanken dafür finden Sie unter „Einstellungen“, „Standorte“.</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ ntopng wird eingerichtet; das läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng ist eingerichtet und läuft nicht: Starten können Sie es auf der Seite „Dienste“.</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ Die Datenbanken mit Ländern und Netzbetreibern werden heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>Ein ntopng, das schon läuft</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>&amp;Adresse seiner Seite:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>Es &amp;nimmt Flows an unter:</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>Sein öffentlicher &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>nur wenn dieses ntopng verschlüsselt</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>Starten Sie dieses ntopng mit -i tcp://*:5556c, damit es auf diesem Port Flows annimmt. Wer den Port erreicht, kann ebenfalls Flows senden: Lassen Sie nur diesen Computer durch.</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>Ihm ver&amp;trauen und es verwenden</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ Sein Zertifikat wird angesehen…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>Schreiben Sie die Adresse so: http://192.168.1.5:3000.</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>Schreiben Sie den Namen eines Benutzers dieses ntopng.</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>Kopieren Sie den öffentlichen Schlüssel von der Seite dieses ntopng: 40 Zeichen, oder 80 Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>Schreiben Sie so, wo es Flows annimmt: tcp://192.168.1.5:5556.</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>API-&amp;Token:</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>statt Benutzer und Passwort</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1, von früher aufbewahrt</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>jedes Paket</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ Er sendet Meldungen und ist noch nicht zugelassen. Ist das Ihr Router, lassen Sie ihn zu.</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ Er wurde eingerichtet und hat noch nichts gesendet. „Testen“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ Er schweigt. Vielleicht ist er ausgeschaltet, oder dieser Computer hat jetzt eine andere Adresse.</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ Es wird auf die Beschreibung seiner Meldungen gewartet.</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● Seine Meldungen kommen an.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Zu&amp;lassen</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>zu %1 % ausgelastet</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ Dieser Computer hat jetzt eine andere Adresse, und der Router sendet noch an die alte.</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>Router a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>Sa&amp;mpling anpassen…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>Än&amp;derungen anzeigen</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ Er ist zugelassen, und noch keiner seiner Berichte wurde angenommen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>Der Router hat %1 % von dem gesehen, was durchging, als zuletzt verglichen wurde (%2).</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 Zuletzt verglichen: %2.</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 verbirgt Verkehr vor dem Exporter. Ein Test, während das Netz benutzt wird, sagt, wie viel.</translation>
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
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>SohoFlow einrichten</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>Diesen S&amp;chritt überspringen</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Einrichten a&amp;ufschieben</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>Ihr Netz</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>Brauchte in %n Minute der letzten Stunde Aufmerksamkeit.</numerusform>
            <numerusform>Brauchte in %n Minuten der letzten Stunde Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>Die letzte Stunde, Minute für Minute; nichts brauchte Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthNode</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;running&quot;, %3 is &quot;3 s ago&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;stopped&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthPanel</name>
    <message>
        <source>From the router to ntopng, the last hour</source>
        <translation>Vom Router bis ntopng, die letzte Stunde</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>Zustand des Datenwegs</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>Alle Stationen im Einzelnen</translation>
    </message>
</context>
<context>
    <name>soho::ui::JobView</name>
    <message>
        <source>◐ %1: %2</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;. The circle stays.</extracomment>
        <translation>◐ %1: %2</translation>
    </message>
    <message>
        <source>● %1: done</source>
        <extracomment>A step that is done: %1 is its title. The circle stays.</extracomment>
        <translation>● %1: erledigt</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1: wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1: rückgängig gemacht</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: ließ sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>Something that did not stop the work: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>◐ %1: %2, %3</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;, %3 what that is made of, such as &quot;3 of 12 layers downloaded, 2 unpacked&quot;. The circle stays.</extracomment>
        <translation>◐ %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>soho::ui::LogView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
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
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>soho::ui::NetworkWizardPage</name>
    <message>
        <source>Write at least one network, such as 192.168.1.0/24.</source>
        <translation>Schreiben Sie mindestens ein Netz, zum Beispiel 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>„%1“ ist kein Netz. Schreiben Sie Netze wie 192.168.1.0/24 oder fd00::/8, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ihr Netz</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow zählt, was Ihre Geräte empfangen und senden. Dazu muss es wissen, welche Adressen Ihre sind.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>Alles zu &amp;Hause (empfohlen)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>Alle privaten Adressen und die Netze dieses Computers.</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>Ihr Netz %1 und alle anderen privaten Adressen.</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>&amp;Nur diese Netze</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>Nur diese Netze</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>Der Router sendet seine Meldungen an diese &amp;Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ Dieser Computer hat keine Adresse in einem Netz. Verbinden Sie ihn zuerst mit Ihrem Netz.</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>Wenn Ihr Router wechselnde Adressen vergibt, lassen Sie ihn diese für diesen Computer festhalten.</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>Einen Moment: Der Kollektor, der die Berichte Ihres Routers empfängt, startet gerade.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>24 Stunden Ruhe</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>Passwort von ntopng</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Das Passwort des Benutzers %1 von ntopng:</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>Das Passwort konnte nicht aufbewahrt werden. %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng braucht Container-Software</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>Auf diesem Computer ist weder Docker noch Podman vorhanden. ntopng läuft in einem von beiden; die Gesprächspartner und Geräte von SohoFlow gibt es auch ohne.</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>Zeigen, was zu installieren ist</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>Die Container-Software antwortet nicht</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>ntopng läuft in ihr. Unter Dienste steht, was los ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>Dienste ansehen</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>ntopng ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow holt ntopng, startet es und meldet Sie an. Das dauert ein paar Minuten und braucht etwa ein Gigabyte Speicherplatz.</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>ntopng einrichten</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>ntopng wird heruntergeladen</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>Es startet von selbst, wenn alles da ist.</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>ntopng startet</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>In ein paar Sekunden erscheint es hier.</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>ntopng wird geöffnet</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>Gleich erscheint es hier.</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng antwortet nicht, wie es soll</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Es läuft, aber etwas darin ist schiefgegangen. Ein Neustart hilft oft; von dem, was es aufgezeichnet hat, geht dabei nichts verloren.</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>ntopng neu starten</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng ist angehalten</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>Was es aufgezeichnet hat, ist noch da. Solange es angehalten ist, zählt es nichts.</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>ntopng starten</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>Ihr ntopng antwortet nicht</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>Das von Ihnen angegebene ntopng ist ausgeschaltet oder nicht erreichbar. Sobald es antwortet, erscheint es hier.</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>Startseite von ntopng</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 Bisher: %2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng läuft; es öffnet sich in Ihrem Browser</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow läuft als Administrator (root), und der Teil, der Webseiten zeigt, lehnt das aus Sicherheitsgründen ab. Starten Sie SohoFlow als gewöhnlicher Benutzer, um ntopng in diesem Fenster zu haben.</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Dieses System lässt Programme den Schutzraum (Sandbox) nicht aufbauen, den der Teil braucht, der Webseiten zeigt. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Der Teil, der Webseiten zeigt, konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>ntopng antwortet im Moment nicht. Diese Seite versucht es alle paar Sekunden wieder.</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>ntopng lehnt das Passwort ab, das SohoFlow dafür gespeichert hat: Es wurde in ntopng geändert. Ein anderes wird nicht versucht, denn nach zu vielen Fehlversuchen sperrt ntopng aus.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Dieses ntopng weist sich mit einem Zertifikat aus, für das niemand bürgt. Vergleichen Sie dessen Fingerabdruck mit dem auf dem Server, bevor Sie ihm vertrauen: %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>Die Webseite ist abgestürzt. SohoFlow und sein Zählen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>Die Bilder der Karte kommen von openstreetmap.org; dort wäre dann zu sehen, welche Gegenden Sie betrachten.</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Karten zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>Wird heruntergeladen: %1 von %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>Wird heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>Der Download ist fertig.</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Der Download ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>Download verfolgen</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Start verfolgen</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>An ntopng wird gearbeitet</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>Es wird angehalten, entfernt, gesichert oder wiederhergestellt. Unter Dienste sehen Sie jeden Schritt.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>Zustand zeigen</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>Ihr ntopng wird geöffnet</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>Das von Ihnen angegebene, das schon lief, erscheint gleich hier.</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>Zeigen, welches es ist</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>Das Zertifikat Ihres ntopng ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>Niemand bürgt dafür, oder es ist ein anderes als bisher. Gesendet wurde nichts. Klicken Sie auf der Seite „Dienste“ auf „Anderes ntopng verwenden…“, um seinen Fingerabdruck zu sehen und zu bestätigen.</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>Wie ntopng gestartet wird, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>Die Datei stack.json von SohoFlow ist beschädigt. Sie kann unter einem anderen Namen aufgehoben werden; SohoFlow macht dann mit den üblichen Optionen weiter, und nichts, was ntopng aufgezeichnet hat, geht verloren.</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>Datei beiseitelegen</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Dieses ntopng zeigt ein anderes Zertifikat als das, dem Sie vertraut haben, und es wird ihm nichts gesendet: %1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>Die Seite hat sich in Ihrem Browser geöffnet. %1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>Dort fragt ntopng nach einer Anmeldung.</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Dort fragt ntopng nach einer Anmeldung; der Benutzer ist %1.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Das Passwort von ntopngs Benutzer %1 ist kopiert; fügen Sie es im Browser ein.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ Das kann einige Minuten dauern. Es läuft weiter, wenn Sie mit der nächsten Frage fortfahren.</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Docker oder Podman wird gesucht…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng läuft in Containern, und auf diesem Computer ist weder Docker noch Podman installiert.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nachse&amp;hen</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng läuft und bekommt die Meldungen Ihres Routers.</translation>
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
        <translation>● %1 %2 wurde gefunden. ntopng und seine Datenbank Redis werden aus dem Internet geholt (einige Hundert Megabyte) und gestartet. Nur dieser Computer erreicht sie.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng ist eingerichtet und läuft nicht.</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng startet.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng bewahrt den Verlauf Ihres Verkehrs auf und untersucht ihn genau. SohoFlow arbeitet auch ohne ntopng: Dann sehen Sie, was gerade geschieht.</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>Hier aus&amp;führen, in Containern, um die sich SohoFlow kümmert</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng läuft. Der Weg der Meldungen dorthin wird geöffnet.</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ Dort nimmt noch niemand Flows an. SohoFlow versucht es weiter; auf diesem anderen Computer muss ntopng mit der Option -i tcp://*:5556c laufen</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng läuft und wartet auf Ihren Router, der noch nichts gemeldet hat.</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ Die Anmeldung wird ausprobiert.</translation>
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
        <translation>Es &amp;läuft schon, auf diesem Computer oder einem anderen</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Die letzten 5 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Gesamter Verkehr</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>Verkehr von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>Bits pro Sekunde; empfangen über der Linie, gesendet darunter.</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>Bit pro Sekunde; Empfangenes über der Linie, Gesendetes darunter. Zu den letzten %1 kommt noch etwas hinzu: So lange braucht der Router, um eine laufende Verbindung zu melden.</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>Genau für diese Auswahl gibt es keinen Verlauf: Die Listen richten sich nach ihr, das Diagramm zeigt, was ihr am nächsten kommt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>In ntopng ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>Standortdatenbanken aktualisieren</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacePanel</name>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>A location database that is not used: %1 is the file, %2 says why. The triangle stays.</extracomment>
        <translation>▲ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>● %1, %n day(s) old (%2)</source>
        <extracomment>A location database in use: %1 is its kind as the file says, %n how many days ago it was made, %2 the file</extracomment>
        <translation>
            <numerusform>● %1, %n Tag alt (%2)</numerusform>
            <numerusform>● %1, %n Tage alt (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ Es ist keine Standortdatenbank in Gebrauch, deshalb werden weder Länder noch Netzbetreiber gezeigt.</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>Die &amp;freie Datenbank (DB-IP Lite)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>Braucht kein Konto. SohoFlow sucht jede Woche nach einer neueren.</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>&amp;MaxMind GeoLite2</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>Genauer. Braucht ein Konto, das nichts kostet; maxmind.com zeigt dessen Nummer und Lizenzschlüssel.</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>K&amp;ontonummer</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>L&amp;izenzschlüssel</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>leer: der aufbewahrte</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>Neueres &amp;herunterladen</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>Noch einmal nach Dateien &amp;suchen</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Standortdatenbank</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>Eine Datei &amp;verwenden…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>Neu &amp;herunterladen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>Mit einer Standortdatenbank zeigt SohoFlow, in welchem Land die Gegenseite ist und in wessen Netz. Über Ihren Verkehr verlässt nichts diesen Computer.</translation>
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
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>soho::ui::ReplayView</name>
    <message>
        <source>Show my network</source>
        <translation>Mein Netz zeigen</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>%1 kann nicht gezeigt werden. %2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>Beispielverkehr: Der Tag des erfundenen Haushalts ist zu Ende.</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>Aufzeichnung %1: Sie ist zu Ende.</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>Beispielverkehr: ein erfundener Haushalt, nicht Ihr Netz.</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>Aufzeichnung %1: nicht das, was jetzt geschieht.</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow meldet sich über SSH am Router an, sieht nach, was für einer es ist, und zeigt, was geändert würde, bevor etwas geändert wird. Es ist dieselbe Anmeldung wie auf den Seiten des Routers.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>Oder eine private &amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Private Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>Passwort &amp;merken (im Schlüsselbund Ihres Desktops)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>meist nicht nötig</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>Passwort für &amp;sudo</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Passwort &amp;merken</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>Es gibt keinen Ort dafür: Kein Schlüsselbund läuft, und keine Datei kann geschrieben werden.</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>leer, wenn er keine hat</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>&amp;Router einrichten…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>Von &amp;Hand…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>Für Router, die sich nicht über SSH einrichten lassen: was auf ihren eigenen Seiten einzutragen ist</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Noch meldet kein Router Verkehr</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow kann sich an Ihrem Router anmelden, ihn so einrichten, dass er meldet, wer mit wem spricht, und später alles zurücknehmen. Was geändert würde, sehen Sie zuerst.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterSetup</name>
    <message>
        <source>What was changed on the router</source>
        <translation>Was auf dem Router geändert wurde</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>Beim Zurücknehmen wird alles davon rückgängig gemacht, das Neueste zuerst, und geprüft, ob jede Datei wieder ihren alten Inhalt hat.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>Von Hand auf dem Router selbst</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow kann dieses System nicht von sich aus einrichten. Das sind die Schritte; die Adresse ist die dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>System des Routers</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>Verbindung mit %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ SohoFlow meldet sich an und sieht nach, was für ein Router es ist. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: why, and what to do next
----------
Two paragraphs of sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Is this your router?</source>
        <translation>Ist das Ihr Router?</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>Dieser Computer kennt diesen Router noch nicht. Vergleichen Sie den Fingerabdruck unten mit dem, den die Seiten des Routers zeigen; sind Sie in Ihrem eigenen Netz und hat nichts anderes diese Adresse, bestätigen Sie ihn. Danach wird nur einmal gefragt: Von da an merkt SohoFlow, wenn jemand anderes antwortet.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>&amp;Ja, das ist mein Router</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>Alles so &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>Diese Änderung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>Alte Datei &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>Für diesen Router &amp;erlauben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>von SohoFlow ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>Beobachtete &amp;Schnittstelle</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>Beobachtete Schnittstelle</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>Sa&amp;mpling</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1 von </translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1 von 1 zählt jedes Paket. Ein langsamer Router kann sich weniger ansehen; die Mengen werden hochgerechnet.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Bis jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>Diese Schritte werden auf dem Router ausgeführt, in dieser Reihenfolge. Alles lässt sich jederzeit zurücknehmen; schlägt ein Schritt fehl, wird sofort zurückgenommen, was vorher gemacht wurde.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>Router &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>A&amp;nmeldeschlüssel dieses Computers eintragen, damit das Passwort nicht noch einmal nötig ist</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>Der Router wird eingerichtet</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Es wird getestet</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>Die Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>Diesen Exporter zu&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Noch einmal &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Noch einmal &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>UDP %1 nur für diesen Router ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>Alten &amp;Fingerabdruck vergessen</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>Samp&amp;ling</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>Zei&amp;gen, was sich ändert</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>Der Router wird aktualisiert</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>Noch einmal &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>Router a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>E&amp;xporter neu starten</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>Wie viele Pakete der Router ansieht</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>Jedes Paket anzusehen ist genau. Ein Router, dessen Prozessor ausgelastet ist, kann sich nur jedes soundsovielte ansehen; die Mengen werden hochgerechnet, und kleine Verbindungen können fehlen. Sein Exporter startet dabei einmal neu.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>Eine halbe Minute lang wird verglichen, was der Exporter sieht und was hindurchgeht.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ServicesPage</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <extracomment>Title of a page with the log of a program; %1 is its name</extracomment>
        <translation>Protokoll von %1</translation>
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
        <translation>Container-Software</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>ntopng öffnen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Prot&amp;okoll</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>die des Administrators</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Aktive Flows</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>keine: Nur ntopng erreicht es</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>ntopng und Redis entfernen</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>Beide Container werden entfernt. Was soll mit dem geschehen, was ntopng aufgezeichnet hat?</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>Behalten Sie es, ist es nach dem nächsten Einrichten wieder da. Gelöscht lässt es sich nicht zurückholen. Ein eigener Datenordner wird nie gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>Auch &amp;löschen</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>Das war die letzte Zeile: Es läuft nicht mehr.</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>Es gibt keine Container-Software, die man fragen könnte.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>&amp;Stattdessen Container verwenden</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Noch einmal nachse&amp;hen</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>wartet auf die Container-Software</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>Nimmt Flows an unter</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>ntopng und Redis wiederherstellen</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Was ntopng aufgezeichnet hat und seine Optionen werden durch den Inhalt von %1 ersetzt.</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>Was es jetzt gibt, bleibt als before-restore.tar.gz im eigenen Ordner von SohoFlow, bis zur nächsten Wiederherstellung.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>Zurück zu dem Wert, der bei der Installation galt</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Standard für %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 Weiterhin gültig: %2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>Durch %1 vorgegeben und hier nicht änderbar.</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ Gilt nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Einen Ordner für „%1“ auswählen</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>&amp;Kollektor neu starten</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ Einige Änderungen gelten, wenn der Kollektor neu gestartet ist. Dabei verpasst er für ein, zwei Sekunden Meldungen.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Wer in einem Heim- oder kleinen Büronetz mit wem spricht.&lt;/p&gt;&lt;p&gt;Kollektor: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>SohoFlow noch einmal &amp;einrichten…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>„%1“ passt nicht zu „%2“; erlaubt ist: %3.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>Nach ntopng und Redis sehen</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die beschädigte Datei ist als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>Ihre Netze</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>Die Seite von ntopng lässt sich öffnen von</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>Bei einer anderen Adresse erreicht jeder in Ihrem Netz die Anmeldeseite von ntopng, und zwar unverschlüsselt; das Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>Port der Seite von ntopng</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 bis 65535.</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>Port für den Kollektor</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>Wo ntopng die Flows bekommt; nur dieser Computer erreicht ihn.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>Wo ntopng aufbewahrt, was es aufzeichnet. Leer: ein Ort, um den sich die Container-Software kümmert.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>Unter ihr laufen ntopng und Redis; der Datenordner muss diesem Benutzer gehören.</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Gruppennummer</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Für die Gruppe gilt dasselbe.</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>Standortdatenbanken</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>Welche Adressen ntopng im DNS nachschlägt.</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>Speicher für ntopng</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>Mehr als das darf es nicht belegen; 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Speicher für Redis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>Zum Beispiel Europe/Berlin. Leer: UTC.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Startet von selbst</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>Die Container-Software startet beide nach einem Absturz und beim Start dieses Computers, es sei denn, Sie haben sie angehalten.</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>Flows schreiben in</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>Zusätzlich zu den eigenen Tabellen von ntopng.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch: der Index. MySQL: die Datenbank. Syslog: die Facility, oder nichts.</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Benutzer dort</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Leer bei Elasticsearch ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Passwort dort</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>Wird da aufbewahrt, wo auch Ihre anderen Passwörter sind. Leer: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>Weitere Optionen von ntopng</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>Mit Leerzeichen dazwischen, zum Beispiel --max-num-hosts=50000 --ignore-macs.</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>Image von ntopng</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Image von Redis</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>Erprobt ist Version 7.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>Nur von diesem Computer (%1)</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Lokale Adressen</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>Keine, und auch keine Namen aus dem DNS-Verkehr</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nirgends sonst</translation>
    </message>
    <message>
        <source>Elasticsearch</source>
        <translation>Elasticsearch</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ Dafür werden beide Container neu angelegt. Was aufgezeichnet wurde, bleibt; ntopng entgehen die Flows von etwa einer halben Minute.</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ Gilt, wenn ntopng eingerichtet wird.</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>Übernehmen und neu &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>Was ntopng lokal nennt, etwa 192.168.1.0/24, fd00::/8. Leer: private Adressen und die Netze dieses Computers.</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>Ordner mit den Dateien (.mmdb), aus denen ntopng Land und Netzbetreiber einer Adresse erfährt. Leer: die von SohoFlow heruntergeladenen, sonst die mitgebrachten.</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch: die URL, am Ende _bulk. MySQL: der Host, dahinter vielleicht @ und der Port. localhost wäre der Container von ntopng.</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>Auf ARM-Computern steht das übliche für docker.io/ntop/ntopng_arm64.dev.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>Mit &amp;Beispielverkehr ausprobieren</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>Der Kollektor antwortet nicht</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>Er ist der Teil, der im Hintergrund arbeitet und empfängt, was Ihr Router meldet. Sobald er antwortet, erscheint hier Ihr Verkehr; die Leiste oben zeigt, woran es liegt.</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Noch meldet kein Router Verkehr</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow ist empfangsbereit. Ihrem Router muss gesagt werden, dass er Flow-Meldungen (NetFlow oder IPFIX) an diesen Computer senden soll; mit dem Passwort des Routers geht das von hier aus.</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 meldet Verkehr und ist noch nicht zugelassen</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>Meldungen werden nur von Absendern angenommen, die Sie kennen. Ist das Ihr Router, lassen Sie ihn zu.</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>%1 z&amp;ulassen</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>Warten, bis %1 seine Meldungen beschreibt</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>Pakete kommen an, aber die Vorlage, die sagt, wie sie zu lesen sind, fehlt noch. Router wiederholen sie alle paar Minuten.</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>Router &amp;ansehen</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 hat bisher keinen Verkehr gemeldet</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Der Router spricht mit diesem Computer. Eine Verbindung wird gemeldet, wenn sie endet, oder nach einer Minute oder mehr, solange sie andauert.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>Warten auf den ersten Bericht von %1</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Noch keiner wurde angenommen. Eine Verbindung wird gemeldet, wenn sie endet, oder nach einer Minute oder mehr, solange sie andauert.</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>Empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Spricht mit</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>Betreiber und Land</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1, %2, letzte Stunde</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1, letzte Stunde</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>Gesamter Verkehr, letzte Stunde</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Spricht mit</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo das ist</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Datenmenge</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Rate jetzt</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>Name für dieses Gerät</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>Gerät be&amp;nennen</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>Nur dieses &amp;Gerät</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>Nur dieses &amp;Ziel</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>Nur dieser &amp;Dienst</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>In ntopng ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Heading: %1 is the device, %2 what it talks to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (AS%2)</source>
        <extracomment>Where an address is: %1 is owner and country, %2 the number of the network (autonomous system)</extracomment>
        <translation>%1 (AS%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1 (%2 Port %3)</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>Die Flows zwischen diesen beiden</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>Ziel &amp;in ntopng</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>Alles, was ntopng über dieses Ziel weiß</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>Nicht mehr unter den gezeigten Zeilen. Stand %1:</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>Alle Verbindungen dieses Geräts in der gewählten Zeit, als Datei für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Die letzten 5 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>Nach Name, Adresse oder Port filtern; !Wort schließt aus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>Wörter, die alle vorkommen müssen; ein Wort nach ! darf nicht vorkommen. &quot;Gerade Anführungszeichen&quot; halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>Export abb&amp;rechen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>Lässt die Tabelle, wie sie ist; dasselbe geschieht, solange der Mauszeiger auf ihr steht.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n Verbindung geschrieben.</numerusform>
            <numerusform>%n Verbindungen geschrieben.</numerusform>
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
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>angehalten um %1</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>Verbindungen eines Geräts exportieren</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1, empfangen %2, gesendet %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>und %1 für andere Geräte hier, in deren Zeilen gezählt</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr im Lauf der Zeit</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>Empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>SohoFlow ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>Benachrichtigungen 24 Stunden &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow: ↓ %1, ↑ %2</translation>
    </message>
</context>
</TS>
