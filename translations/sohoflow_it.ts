<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>Numero dell&apos;account MaxMind, per GeoLite2.</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>Legge la chiave di licenza da questo descrittore di file.</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>Conserva la chiave di licenza nel portachiavi.</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>Prende account e chiave da questo GeoIP.conf (altrimenti da /etc/GeoIP.conf, se c&apos;è).</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>Usa DB-IP Lite, che non richiede un account.</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>Usa questo .mmdb, .mmdb.gz o .tar.gz; non scarica nulla.</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>Conserva qui i database.</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>Un altro server con GeoLite2, per esempio un mirror.</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>Un altro server con DB-IP Lite, per esempio un mirror.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket di controllo del collettore.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Risponde in JSON, per i programmi.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>I database che indicano Paesi e gestori di rete.

  sohoflowctl geoip update   scarica le novità: GeoLite2 se c&apos;è un account, altrimenti DB-IP Lite
  sohoflowctl geoip status   quali file sono in uso, quanto sono vecchi e da chi provengono i dati</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 del %2, vecchio di %n giorno: %3</numerusform>
            <numerusform>%1 del %2, vecchio di %n giorni: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>Non è in uso alcun database delle posizioni, perciò non si vedono né Paesi né gestori di rete. Per scaricarne uno: sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker o podman; altrimenti quello già usato, o il primo che funziona.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Risponde in JSON, per i programmi.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket di controllo del collettore.</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>Dove si annota come sono stati avviati ntopng e Redis.</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>Dove si conserva la password di ntopng: keychain o file.</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs: continua finché non viene interrotto.</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs: solo le ultime righe, in questo numero.</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down: elimina anche ciò che è stato registrato; non si può recuperare.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up: immagine di ntopng.</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up: immagine di Redis.</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up: indirizzo della pagina di ntopng; se non è 127.0.0.1, chiunque nella Sua rete ne raggiunge la pagina di accesso.</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up: porta della pagina di ntopng.</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up: porta per il collettore, su 127.0.0.1.</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up: le Sue reti, come 192.168.1.0/24,fd00::/8.</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up: cartella per i dati di ntopng al posto di un volume.</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up: assegna quella cartella all&apos;utente con cui gira ntopng.</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up: numero dell&apos;utente e del gruppo con cui girano ntopng e Redis.</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up: nomi di 0 indirizzi locali, 1 tutti, 2 nessuno, 3 nessuno e nulla decodificato.</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up: limite per ntopng in MB; 0 significa nessun limite.</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up: per esempio Europe/Berlin.</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up: cartella con i database delle posizioni (.mmdb).</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up: scrive i flussi in es;ntopng;INDEX;URL;USER o mysql;HOST[@PORT];DATABASE;USER o syslog[;FACILITY].</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up: file la cui prima riga è la password di quella destinazione.</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up: un&apos;altra opzione di ntopng; si può indicare più volte.</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up: se il motore li avvia da solo.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1: flussi attivi %2, host %3; record ricevuti %4, eventi %5; avvisi %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use: indirizzo della pagina di quell&apos;ntopng.</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use: un utente di quell&apos;ntopng.</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use: file la cui prima riga è la password di quell&apos;utente.</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use: dove quell&apos;ntopng riceve i flussi (la sua opzione -i, che finisce con c).</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>ntopng e Redis in container, oppure un ntopng già in funzione (use, leave). «ntopng seed --help» spiega quelli avviati da docker compose.</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up, update: quanto tempo ha ntopng per rispondere prima che tutto venga annullato.</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use: chiave pubblica di quell&apos;ntopng, se cifra ciò che riceve.</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use: impronta SHA-256 del certificato di quell&apos;ntopng, quando nessuno ne garantisce o quando è nuovo.</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Riprovare dopo: %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use: legge un token API di quell’ntopng da questo descrittore di file, al posto di una password.</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>Redis sta bene, dice ntopng: voci %1, memoria %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>Redis non sta bene, dice ntopng: voci %1, memoria %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up: limite per Redis in MB; 0 per nessuno.</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket di controllo del collettore.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Risponde in JSON, per i programmi.</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>Scrive gli interlocutori una volta sola, senza tabella aggiornata dal vivo.</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>Da quanto tempo contare: 5m, 1h, 24h o all.</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>Che cosa elencare: conversations, devices, destinations o services.</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>Prima i più grandi per bytes, in, out, packets, rate, last-seen, duration o name.</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>Parole che devono comparire (indirizzo, nome, servizio, porta); ! esclude.</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>Con --json: aggiunge il traffico per intervallo: seconds, five-seconds o minutes.</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>Attende la fine della registrazione.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La versione del programma.</translation>
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
        <translation>Mostra e governa il collettore di SohoFlow.

  sohoflowctl status              quale tappa funziona: pacchetti, modelli, record, ntopng
  sohoflowctl talkers             chi parla con chi, dal vivo
  sohoflowctl allow ADDRESS       ammette un esportatore (un indirizzo o un prefisso)
  sohoflowctl devices             i dispositivi della rete, i loro nomi e il volume di oggi
  sohoflowctl label ADDRESS NAME  dà un nome a un dispositivo; &quot;&quot; lo toglie
  sohoflowctl settings            ogni impostazione, il suo valore e da dove viene
  sohoflowctl set NAME VALUE      cambia un&apos;impostazione
  sohoflowctl reset NAME          riporta un&apos;impostazione al valore predefinito
  sohoflowctl unmute SOURCE       conta di nuovo una fonte anche se ne ripete un&apos;altra, come la elenca status
  sohoflowctl mute SOURCE         la silenzia di nuovo
  sohoflowctl stop                termina il collettore in modo ordinato
  sohoflowctl restart             come sopra, ma poi lo riavvia la finestra o il servizio a cui appartiene</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>Al massimo tante righe (da 1 a 20000); altrimenti quante ne ha il terminale, con --once 20, con --json tutte.</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>Redis, come lo raggiunge ntopng.</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Quanto tempo ha Redis per rispondere.</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>Dove viene scritto ntopng.conf.</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>Dove si conserva una password generata, come ntopng-password.</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>Imposta la password anche se ntopng ne ha già una.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>Prepara un ntopng avviato da altri, per esempio da docker compose: gli dà una password propria in Redis e ne scrive la configurazione. Si può ripetere.

Variabili:
  NTOPNG_PASSWORD  password dell&apos;utente admin di ntopng; altrimenti se ne crea una e la si conserva
  LOCALNET         le Sue reti, come 192.168.1.0/24,fd00::/8; altrimenti tutte quelle private
  FLOWDUMP         dove ntopng scrive i flussi, come vuole la sua opzione -F
NTOPNG_PASSWORD_FILE e FLOWDUMP_FILE indicano invece i file che contengono il valore.

Codici di uscita: 0 pronto, 1 non è stato possibile scrivere un file o Redis ha rifiutato, 2 un&apos;opzione o una variabile è stata rifiutata, 69 Redis non ha risposto in tempo.</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>Il firewall %1 è attivo su questo computer e può tenere fuori le segnalazioni del router. La porta UDP %2 deve essere aperta per %3.</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Su questo computer è attivo un firewall (nftables) con regole proprie. Lasciare entrare lì la porta UDP %1 da %2.</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the list of local devices on the terminal.</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Ricevuti oggi</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Inviati oggi</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>nuovo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>È successo qualcosa di imprevisto con %1</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>Il programma non sa dirlo meglio.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Riprovare; se succede ancora, segnalarlo allegando il log.</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>L&apos;opzione %1 è stata rifiutata</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>Il programma non la conosce, oppure non accetta quel valore.</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>Correggere la riga di comando; --help elenca tutte le opzioni e i valori che accettano.</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>L&apos;impostazione %1 è stata rifiutata</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>Questa impostazione non esiste, oppure non accetta quel valore.</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>Scegliere uno dei valori consentiti.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>Impossibile usare l&apos;indirizzo %1</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>Non è un indirizzo IPv4 o IPv6, oppure manca la porta.</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>Scriverlo così: 192.168.1.1, 192.168.1.1:2055 o [fd00::1]:2055.</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>Il filtro %1 non è stato capito</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>Contiene una parola che non è un campo, un indirizzo o un nome da cercare.</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>Correggere il filtro, oppure toglierlo per vedere tutto.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>Il file o la cartella è stato spostato o eliminato, oppure il nome si scrive in un altro modo.</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>Controllare il nome, oppure rimettere il file al suo posto.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere %1</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>Non è un file normale, oppure il disco ha segnalato un errore.</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>Controllare il file e il disco, poi riprovare.</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 è danneggiato</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>Il contenuto non è quello che scrive questo programma.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>Ripristinarlo da una copia di sicurezza, oppure continuare senza: si usano i valori abituali.</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 proviene da un SohoFlow più recente</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>Questa versione non ne conosce la struttura e lo lascia com&apos;è.</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>Installare di nuovo il SohoFlow più recente, oppure spostare il file altrove.</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>Accesso negato a %1</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>L&apos;utente con cui gira questo programma non ha il permesso.</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>Cambiare i permessi o il proprietario, oppure avviare il programma con l&apos;utente giusto.</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Non c&apos;è spazio per scrivere %1</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>Il disco è pieno o è stato raggiunto un limite; ciò che c&apos;era prima è rimasto invariato.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Liberare un po&apos; di spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile scrivere %1</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>Il sistema ha rifiutato; ciò che c&apos;era prima è rimasto invariato.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Controllare la cartella e il disco, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 è già in uso</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>Un altro programma riceve su questa porta.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Chiudere l&apos;altro programma, oppure scegliere un&apos;altra porta.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 non è un indirizzo di questo computer</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>Un programma può ricevere solo sugli indirizzi del computer stesso.</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>Usare 0.0.0.0 o [::] per ricevere su tutti, oppure controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>Questo utente non può aprire %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>Le porte sotto la 1024 sono riservate all&apos;amministratore del sistema.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>Scegliere una porta da 1024 in su, per esempio 2055.</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>La rete si è rifiutata di lavorare con %1</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>Il sistema ha segnalato un errore che non riguarda l&apos;indirizzo in sé.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Controllare la connessione di rete, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 non accetta connessioni</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>Lì non c&apos;è nulla in funzione, oppure non è in ascolto.</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>Avviare ciò che deve rispondere, oppure controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>La connessione con %1 si è interrotta</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>L&apos;altra parte si è chiusa, oppure la rete si è interrotta.</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>Riprovare quando è raggiungibile.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 non ha risposto in tempo</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>È occupato, irraggiungibile o spento.</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>Controllare che sia in funzione, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>%1: annullato</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>È stato fermato su richiesta.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Si può riavviare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 finisce troppo presto</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>Annuncia più di quanto contiene: è stato troncato lungo il percorso o durante la scrittura.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Recuperarlo di nuovo da dove è arrivato.</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>Impossibile capire %1</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>Il contenuto viola le regole del suo formato.</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>Controllare che sia quello giusto e che chi lo ha creato funzioni correttamente.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 non è supportato</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>Questa versione di SohoFlow non sa gestirlo.</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>Usarne un&apos;altra forma, oppure un SohoFlow più recente.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 è troppo grande</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>È più grande di quanto dovrebbe essere qualsiasi cosa del genere.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Controllare che sia quello giusto.</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 è già in funzione</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>Può essercene solo uno alla volta.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Usare quello già in funzione, oppure fermarlo prima.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 non è in funzione</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>Non è stato avviato, oppure è terminato.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Avviarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>Qualcun altro sta modificando %1</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>Due modifiche contemporanee si danneggerebbero a vicenda.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Attendere che l&apos;altra sia finita, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 è di un&apos;altra versione</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>I due programmi non parlano la stessa forma di messaggi.</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>Installare la stessa versione di entrambi e riavviarli.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>Qui non è possibile modificare %1</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>È stabilito altrove, oppure questo utente non può farlo.</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>Modificarlo dove è stabilito, oppure chiedere all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Impossibile accedere alle credenziali per %1: non c&apos;è un portachiavi</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>In questa sessione non è attivo alcun portachiavi, come GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>Avviarne uno, oppure usare un file leggibile solo dal proprio utente (--secret-store file).</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Impossibile accedere alle credenziali per %1: il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>Non è stato sbloccato, oppure l&apos;accesso è stato rifiutato.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>Sbloccare il portachiavi, oppure usare un file leggibile solo dal proprio utente (--secret-store file).</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Non ci sono credenziali per %1</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>Non sono mai state salvate, oppure sono state rimosse.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Inserirle di nuovo.</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1 Per la precisione: %2.</translation>
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
        <translation>Impossibile avviare %1</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>Manca, oppure questo utente non può avviarlo.</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>Installare di nuovo SohoFlow, oppure chiedere all&apos;amministratore di questo computer.</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 è terminato anche se nessuno lo ha fermato</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>Non ha potuto proseguire il suo lavoro.</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>Si riavvia da solo; se non basta, seguire ciò che dicono i suoi ultimi messaggi.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 è fermo</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>Questo computer è configurato per raccogliere come servizio, e il servizio non è in funzione.</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>Avviare il servizio; potrebbe essere richiesta la password dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>Nessun dispositivo trovato con il nome %1</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>In questa rete nessuno risponde a questo nome.</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>Indicare invece l&apos;indirizzo del router, per esempio 192.168.1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 non è raggiungibile da questo computer</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>Il router è spento, ha un altro indirizzo, oppure questo computer non è nella sua rete.</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>Controllare l&apos;indirizzo e che questo computer sia collegato alla rete del router.</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 non accetta connessioni SSH</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>Il router risponde, ma SSH è disattivato oppure usa un&apos;altra porta.</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>Attivare SSH nella pagina web del router (spesso sotto System o Administration), poi riprovare.</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>Ciò che risponde all&apos;indirizzo %1 non è SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>Parlava un&apos;altra lingua, oppure ha chiuso la conversazione prima che iniziasse.</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>Controllare l&apos;indirizzo e la porta; di solito SSH ha la porta 22.</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 conosce solo una cifratura vecchia</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>Il suo SSH è così vecchio che firma con SHA-1, e un aggressore abile nella rete potrebbe falsificare la firma.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>Aggiornare il firmware del router; se non è possibile e la rete è fidata, consentire la cifratura vecchia per questo router.</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 e questo programma non hanno una cifratura in comune</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>Ciascuno dei due offre solo ciò che l&apos;altro non ha.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>Aggiornare il firmware del router, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 si vede per la prima volta</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>La sua impronta va confermata una volta, così in seguito nessuno potrà fingersi il router.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>Confrontare l&apos;impronta con quella mostrata dal router, oppure confermarla se si è nella propria rete.</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 non è più lo stesso router</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>La sua impronta è cambiata. Succede dopo un ripristino di fabbrica o un nuovo firmware; succede anche quando qualcuno si finge il router. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>Se il router è stato ripristinato o ha un nuovo firmware, dimenticare la vecchia impronta e confermare la nuova; in caso contrario, non proseguire.</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>L&apos;accesso con %1 è stato rifiutato</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>Il nome o la password non sono quelli del router, oppure il router non ammette questo utente.</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>Inserirli di nuovo. Dopo diversi tentativi errati molti router rifiutano tutto per qualche minuto.</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>L&apos;accesso con %1 richiede più di una password</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>Il router vuole una seconda prova o una nuova password, che questo programma non può dare.</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>Usare un file di chiave, oppure un utente a cui basta la password.</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>Impossibile aprire la chiave %1</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>La sua passphrase è errata o manca, oppure il file non contiene una chiave SSH privata.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>Inserire di nuovo la passphrase, oppure scegliere un altro file.</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>Impossibile interrogare l&apos;agente SSH %1</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>In questa sessione non ce n&apos;è uno in funzione, oppure non ha risposto.</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>Avviarne uno e aggiungervi la chiave, oppure usare una password o un file di chiave.</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>L&apos;accesso con %1 non consente di eseguire comandi</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>Il router lo ha ammesso, ma non gli offre una shell.</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>Usare l&apos;accesso da amministratore del router, oppure le istruzioni per i router che si configurano a mano.</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>L&apos;accesso con %1 non può modificare il router</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>Non è l&apos;amministratore, e il passaggio ad amministratore con sudo è stato rifiutato.</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>Usare un utente che può usare sudo, oppure accedere come root.</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Nessun motore di container trovato: %1 non è installato</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng e Redis girano entrambi in container, per i quali serve Docker o Podman.</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>Installarne uno, con «sudo apt install podman» o «sudo dnf install podman», poi riprovare.</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 è installato, ma non è in funzione</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>Il suo servizio non è stato avviato, oppure è terminato.</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>Avviarlo, con «sudo systemctl start docker» nel caso di Docker, poi riprovare.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Questo utente non può usare %1</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>Possono farlo solo l&apos;amministratore e i membri del gruppo; chi può farlo ha gli stessi poteri dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>Aggiungersi al gruppo, con «sudo usermod -aG docker $USER», e accedere di nuovo; oppure installare Podman, che non richiede questo diritto.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 è troppo vecchio</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>Manca ciò che serve per far girare ntopng senza privilegi.</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>Aggiornarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>Il motore di container si è rifiutato di lavorare con %1</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>Ha segnalato un problema suo.</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>Leggere il messaggio, risolvere il problema, poi riprovare.</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>L&apos;immagine %1 non è stata trovata</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>Il registro delle immagini non ne ha una con questo nome, oppure richiede un accesso.</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>Controllare il nome dell&apos;immagine nelle opzioni.</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>L&apos;immagine %1 è per un altro tipo di computer</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>È fatta per un processore con un&apos;altra architettura.</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>Scegliere un&apos;immagine per questo computer; per ARM c&apos;è ntop/ntopng_arm64.dev.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Impossibile scaricare %1</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>Il registro delle immagini non ha risposto: questo computer non raggiunge Internet, oppure c&apos;è un firewall in mezzo.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella %1 appartiene a qualcun altro</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>L&apos;utente con cui gira ntopng non può scriverci.</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>Lasciare che SohoFlow cambi il proprietario (--repair-owner), oppure scegliere un&apos;altra cartella o un altro utente.</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 è terminato da solo</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>È partito, ma non è rimasto in funzione.</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>Guardare il suo log: dice che cosa mancava.</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng all&apos;indirizzo %1 non ha accettato l&apos;accesso</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Non si tentano altri accessi all&apos;indirizzo %1</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>Dopo cinque password errate ntopng blocca questo computer per cinque minuti.</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>Correggere la password e, se anche ntopng stesso rifiuta l&apos;accesso, attendere cinque minuti.</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng all&apos;indirizzo %1 è in funzione, ma non conta nulla di ciò che gli viene inviato</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>Il collettore non è collegato, oppure ntopng non capisce questa forma di messaggi.</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>Controllare che il collettore sia in funzione e che il suo indirizzo di ntopng sia quello di questo ntopng.</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 non si può configurare automaticamente</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>SohoFlow non sa come installare e configurare un esportatore su questo sistema.</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>Seguire le istruzioni nella pagina Router: l&apos;indirizzo giusto è già inserito.</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>L&apos;utente %1 non può modificare questo router</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>Per installare e configurare l&apos;esportatore servono i diritti dell&apos;amministratore (root).</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>Collegarsi come root o come amministratore, oppure concedere sudo a questo utente.</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>Nessuna interfaccia di rete su cui ascoltare: %1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>Il router non ha un&apos;interfaccia con questo nome, o nessuna rivolta verso la rete di casa.</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>Scegliere una delle interfacce che il router ha.</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Sul router non c&apos;è spazio per %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>La memoria flash è troppo piena; ciò che era iniziato è stato annullato.</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>Rimuovere dal router un pacchetto software che non serve, oppure usare una chiavetta USB, poi riprovare.</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Il router non è riuscito a scaricare %1</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>Non raggiunge i server del suo software, oppure non ne trova i nomi.</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>Controllare che il router stesso sia su Internet e abbia un server DNS, poi riprovare.</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>I server non hanno più %1 per questo router</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>Il suo firmware è così vecchio che il suo software è stato spostato altrove.</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>Aggiornare il firmware del router, poi riprovare.</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Il router non si fida dei server di %1</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>Impossibile verificare la firma del loro elenco. La causa abituale è l&apos;orologio del router sbagliato.</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>Regolare l&apos;orologio del router, poi riprovare.</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Il router non conosce il pacchetto software %1</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>Non è nei suoi elenchi: mancano, oppure è stata rimossa una fonte software.</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>Controllare le fonti software del router, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>In questo momento non è possibile installare %1</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>Un altro programma sul router sta installando qualcosa.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendere che abbia finito, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Impossibile installare %1 sul router</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>Il gestore dei pacchetti si è fermato, oppure il programma non parte.</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>Leggere i dettagli; se non basta, provare a fare lo stesso a mano sul router.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Impossibile leggere le impostazioni in %1</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>Una riga del file è errata, perciò il router rifiuta di modificarlo.</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>Correggere quella riga sul router, poi riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Qualcuno sta modificando %1 sul router</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>Ci sono modifiche non ancora salvate; salvando le nostre si salverebbero anche quelle.</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>Salvarle o scartarle nella pagina web del router, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 non resta in funzione sul router</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>L&apos;esportatore è terminato subito dopo l&apos;avvio.</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>Leggere i dettagli: di solito la causa è un&apos;interfaccia sbagliata o l&apos;assenza di una via verso questo computer.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>Nel frattempo qualcun altro ha modificato %1</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>Annullare sovrascriverebbe quella modifica.</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>Decidere se tenere il file com&apos;è ora o rimettere quello vecchio.</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>Un passo sul router non è riuscito: %1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>Il router ha risposto con un errore.</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>Leggere i dettagli, poi riprovare; ciò che era stato fatto prima è stato annullato.</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 non è più come prima</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>Una parte della modifica non è stata annullata.</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>Collegarsi di nuovo al router e ripetere l&apos;annullamento; il registro delle modifiche viene conservato.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Nessuno garantisce del certificato di %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>La sua impronta va confermata una volta, così in seguito nessuno potrà fingersi quel server. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>Confrontare l&apos;impronta con quella sul server, e confermarla se sono uguali.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 mostra un certificato diverso da quello ritenuto attendibile</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>Succede quando il suo certificato è stato rinnovato; succede anche quando qualcuno si finge quel server. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>Se il certificato è stato rinnovato, confrontare la nuova impronta con quella sul server e confermarla; in caso contrario, non proseguire.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossibile mostrare la cartella %1</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>Questo desktop non ha un programma per le cartelle, oppure non è stato possibile avviarlo.</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>Guardare direttamente nella cartella, per esempio in un terminale.</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>ntopng non conosce l’utente, la password o il token.</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>Inserire l’utente e la password di ntopng, o il suo token API.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 invia flussi; l&apos;ultimo pacchetto è arrivato %3 fa.</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>Finché il collettore non è in funzione, del router non si sa nulla.</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>Nessun router ha ancora inviato flussi. Configurarne uno, oppure attendere se è appena stato fatto.</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 invia flussi senza essere autorizzato. Se è il Suo router, autorizzarlo.</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>Da %1 non arriva nulla da %3. Controllare che il router sia acceso e raggiunga questo computer, poi verificarne la configurazione.</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>Questo computer è lontano dalla rete del router, perciò non arrivano flussi. Torneranno quando sarà di nuovo lì.</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>La registrazione è stata letta fino alla fine.</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 invia flussi; si attende il modello, che dice come leggerli.</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 non invia un modello da %3, perciò i suoi flussi non si possono leggere. Arriva da solo dopo qualche minuto; riavviando l&apos;esportatore sul router arriva subito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%Ln parte di ciò che %1 ha inviato di recente non era leggibile. Aggiornare l&apos;esportatore sul router, oppure scegliervi NetFlow versione 9.</numerusform>
            <numerusform>%Ln parti di ciò che %1 ha inviato di recente non erano leggibili. Aggiornare l&apos;esportatore sul router, oppure scegliervi NetFlow versione 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>%Ln pacchetto da %1 è andato perso lungo il percorso negli ultimi minuti. Aiuta un cavo al posto del Wi-Fi, oppure il campionamento sul router.</numerusform>
            <numerusform>%Ln pacchetti da %1 sono andati persi lungo il percorso negli ultimi minuti. Aiuta un cavo al posto del Wi-Fi, oppure il campionamento sul router.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>Il collettore è in funzione.</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>Il collettore si sta avviando.</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>Il collettore non è in funzione, perciò i flussi di questo momento vanno persi. Avviarlo.</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>Il servizio collettore di questo computer non è in funzione. Avviarlo; il sistema chiede la password di un amministratore.</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>Il collettore non risponde da %3. Attendere un momento, poi avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>Il collettore è in funzione, ma questo utente non può guardarci dentro. Farsi aggiungere al gruppo sohoflow da un amministratore, accedere di nuovo e riprovare.</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>Il collettore in funzione è di una versione diversa da questa finestra. Avviare invece quello installato.</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>Un altro programma occupa la porta %1, perciò il collettore non può ricevere: %2. Chiudere quel programma e riprovare.</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>Il sistema permette solo agli amministratori di ricevere sulla porta %1. Sceglierne una sopra la 1023, qui e sul router.</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>Il collettore è terminato appena avviato: %2. Riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>Negli ultimi minuti questo computer era troppo occupato per %Ln pacchetto. Aiuta un buffer di ricezione più grande.</numerusform>
            <numerusform>Negli ultimi minuti questo computer era troppo occupato per %Ln pacchetti. Aiuta un buffer di ricezione più grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>Impossibile conservare qualcosa in %1: %2. La raccolta continua; liberare spazio perché impostazioni e modelli sopravvivano a un riavvio.</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>Impossibile scrivere righe in %1: %2. Liberare un po&apos; di spazio, oppure scegliere un altro file.</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng è in ascolto e riceve ogni flusso.</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>ntopng non riceve nulla finché il collettore non è in funzione.</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>ntopng non è in uso. Indicarne l&apos;indirizzo nelle impostazioni per inviargli i dati.</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>Il collettore sta cercando ntopng all&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>ntopng non è in funzione all&apos;indirizzo %1. Avviarlo per vedere le sue pagine; gli interlocutori di SohoFlow si vedono anche senza.</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>Qualcosa risponde all&apos;indirizzo %1 ma non accetta flussi. Avviare di nuovo ntopng, e controllare che la sua opzione -i finisca con la lettera c.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>Negli ultimi minuti ntopng è stato troppo lento per %Ln flusso. Dargli più memoria, oppure riavviarlo.</numerusform>
            <numerusform>Negli ultimi minuti ntopng è stato troppo lento per %Ln flussi. Dargli più memoria, oppure riavviarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Il router segnala le connessioni lunghe solo ogni %3, e ntopng mostra ciascuna come più flussi. Impostare il timeout attivo del router a 60 secondi.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng ha contato %Ln flusso.</numerusform>
            <numerusform>ntopng ha contato %Ln flussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>Non verificato: SohoFlow non gestisce questo ntopng e non ha un accesso per esso.</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng riceve flussi e non ne mostra nessuno. Riavviarlo, e controllare che osservi l&apos;interfaccia %1.</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>Ciò che il router invia è leggibile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln record letto dall&apos;avvio del collettore.</numerusform>
            <numerusform>%Ln record letti dall&apos;avvio del collettore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>Fin qui non è ancora arrivato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>%Ln conversazione visibile mentre avviene.</numerusform>
            <numerusform>%Ln conversazioni visibili mentre avvengono.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>Non c&apos;è ancora nulla da vedere. La prima conversazione appare appena arriva il suo flusso.</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>Ciò che si vede risale a %3 fa; riprende appena il collettore è di nuovo in funzione.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>fermo</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collettore</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>Record</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>Inviati a ntopng</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>Contati da ntopng</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>%1 fa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln flusso/min</numerusform>
            <numerusform>%Ln flussi/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>%Ln perso</numerusform>
            <numerusform>%Ln persi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln flusso attivo</numerusform>
            <numerusform>%Ln flussi attivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln pacchetto/min</numerusform>
            <numerusform>%Ln pacchetti/min</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non serve</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>di %1 fa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln record/min</numerusform>
            <numerusform>%Ln record/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>%Ln inviato/min</numerusform>
            <numerusform>%Ln inviati/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>%Ln contato/min</numerusform>
            <numerusform>%Ln contati/min</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>Autorizza %1</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>Avvia il collettore</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>Configura un router…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>Vai al router</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>Apri Servizi</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>Apri Impostazioni</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>Il collettore non può aspettare ntopng all&apos;indirizzo %1: %2. Riprova da solo; chiudere ciò che usa quell&apos;indirizzo, oppure sceglierne un altro.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Nessun ntopng riceve flussi all&apos;indirizzo %1. Avviare ntopng, e controllare che la sua opzione -i indichi questo indirizzo senza la lettera c alla fine.</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>Non è ancora stato accettato alcun rapporto di %1. Una connessione viene segnalata quando finisce, oppure dopo un minuto o più mentre è in corso.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>L&apos;annullamento di «%1» non è riuscito. %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n nuovo dispositivo nella rete</numerusform>
            <numerusform>%n nuovi dispositivi nella rete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>Primo contatto con %n Paese</numerusform>
            <numerusform>Primo contatto con %n Paesi</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>Questo computer è lontano dalla rete del router</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>Non arriva nulla finché non torna lì.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n router ha smesso di inviare</numerusform>
            <numerusform>%n router hanno smesso di inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>Nulla da %1 da cinque minuti. È acceso?</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n nuovo esportatore vuole inviare</numerusform>
            <numerusform>%n nuovi esportatori vogliono inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>%1: non ancora autorizzato. Se è il Suo router, autorizzarlo.</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>Si stanno perdendo pacchetti di flussi</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>Questo computer non riesce a stare al passo con ciò che il router invia, perciò i numeri sono troppo bassi.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>In Sua assenza è apparso %n nuovo dispositivo.</numerusform>
            <numerusform>In Sua assenza sono apparsi %n nuovi dispositivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>In Sua assenza c&apos;è stato il primo contatto con %n Paese.</numerusform>
            <numerusform>In Sua assenza c&apos;è stato il primo contatto con %n Paesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>In Sua assenza un router ha smesso di inviare %n volta.</numerusform>
            <numerusform>In Sua assenza un router ha smesso di inviare %n volte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>In Sua assenza %n nuovo esportatore voleva inviare.</numerusform>
            <numerusform>In Sua assenza %n nuovi esportatori volevano inviare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>In Sua assenza si sono persi pacchetti di flussi %n volta.</numerusform>
            <numerusform>In Sua assenza si sono persi pacchetti di flussi %n volte.</numerusform>
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
        <translation>Aggiorna %1</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>Aggiorna i database delle posizioni</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>Controlla e copia il file</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>Usa un database delle posizioni</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>Installa %1</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aggiungi la nostra sezione a %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Scrivi %1</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>Avvia %1 e controlla che resti in funzione</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Conserva una copia della via di ritorno in %1</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aggiungi a %1 una chiave di accesso di questo computer</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>Ascolta su %1, perché questo computer è in quella rete.</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>Ascolta su %1, la rete di casa del router.</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>Ascolta su %1, l&apos;unica interfaccia con indirizzi privati.</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>Ascolta su %1, come scelto.</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 è rivolta verso Internet: ogni dispositivo apparirà con l&apos;indirizzo del router. Scegliere un&apos;interfaccia della rete di casa per distinguerli.</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 è vecchio: si usa NetFlow versione 5, che non può trasportare IPv6. Un firmware più recente ne porta uno più recente.</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>L&apos;esportatore già presente, %1, resta com&apos;è; il nostro gli si affianca.</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>L&apos;esportatore già presente, %1, viene riavviato con il nostro e perde qualche secondo.</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>Il router inoltra il traffico senza passare dal processore (%1): di ogni connessione si vedrà solo l&apos;inizio, e i volumi sono troppo bassi. Disattivandolo, la velocità della connessione Internet può diminuire.</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>La memoria del router è quasi piena: %1 kB liberi.</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>Questo router dimentica tutte le modifiche al riavvio: funziona dalla memoria.</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>Un aggiornamento del firmware conserva le impostazioni e rimuove il programma; SohoFlow propone poi di reinstallarlo.</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>L&apos;orologio del router è sbagliato; i download possono essere rifiutati finché non viene regolato.</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>Le nostre impostazioni ci sono, il programma no: un aggiornamento del firmware lo ha rimosso. Viene reinstallato.</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>Offloading dei flussi via software</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>Offloading dei flussi via hardware</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>NAT hardware di MediaTek</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>Inoltro abbreviato (shortcut)</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Inoltro cut-through di Broadcom</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Cache dei flussi di Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Accelerazione di rete di Qualcomm</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>sistema sconosciuto</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Esamina il router</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>Leggi i nomi dei dispositivi</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense ha un esportatore integrato.
1. Aprire Reporting &gt; NetFlow.
2. Listening interfaces: LAN (e altre interne); WAN interfaces: WAN.
3. Version: v9. Destinations: aggiungere %1:%2 e lasciare quelle già presenti.
4. Active timeout 60, inactive timeout 15. Apply.</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. Aprire System &gt; Package Manager &gt; Available Packages e installare softflowd.
2. Aprire Services &gt; softflowd e spuntare Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: vuoto.
4. Maximum lifetime 60, expiry interval 10, timeout general, TCP e UDP 60. Save.</translation>
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
        <translation>In modalità di configurazione, con il nome della propria interfaccia LAN al posto di eth1:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
Da VyOS 1.5 di settembre 2025 in poi: netflow interface eth1, e netflow active-timeout 60 al posto dei timeout.</translation>
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
        <translation>In modalità di configurazione, con il nome della propria interfaccia LAN al posto di switch0:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
L&apos;offloading hardware nasconde la maggior parte del traffico; deve essere disattivato (system offload).</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>Le modifiche fatte sul gateway stesso vengono annullate dal controller. Inserire «flow-accounting» con server %1 e porta %2 in config.gateway.json sul controller, poi eseguire il provisioning del gateway.</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>L&apos;esportatore si configura nell&apos;applicazione UniFi Network, non sul gateway.
1. Aprire Settings e cercare NetFlow (IPFIX).
2. Attivarlo. Collector address: %1 (un nome non funziona). Port: %2. Version: 9 o IPFIX.
3. Sampling: disattivato. Il timeout attivo è di circa cinque minuti e non si può cambiare.</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>Nel terminale, con il nome del proprio bridge LAN al posto di bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>L&apos;esportatore viene da Entware, che richiede una chiavetta USB.
1. Inserire una chiavetta, accedere via SSH, avviare amtm, formattare la chiavetta (ext4) e installare Entware.
2. Tornare qui: SohoFlow configura poi tutto il resto per %1:%2.</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>Il firmware del produttore non può eseguire un esportatore. Asuswrt-Merlin può, se supporta il modello in uso: installarlo, poi installare Entware con amtm, poi tornare qui. I flussi andranno a %1:%2.</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>L&apos;esportatore viene da Entware, che richiede una chiavetta USB.
1. Inserire una chiavetta con file system ext4, con etichetta e montata in /opt.
2. Accedere via SSH ed eseguire entware-install.sh.
3. Tornare qui: SohoFlow configura poi tutto il resto per %1:%2.</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Senza Entware, usare l&apos;esportatore integrato (NetFlow versione 5, niente IPv6):
1. Aprire Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Le connessioni lunghe appaiono solo dopo 30 minuti. Con Entware in /opt SohoFlow ne configura uno migliore.</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. Installare softflowd con il gestore dei pacchetti di questo sistema.
2. Avviarlo, con il nome della propria interfaccia LAN al posto di eth1, ora e a ogni avvio:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>Riserva il router per questo lavoro</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>Libera il router</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>L&apos;esportatore non è in funzione sul router.</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>Configurare di nuovo il router: ciò che manca viene installato e avviato.</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>L&apos;esportatore è in funzione, ma non vede pacchetti.</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>Usare la rete per un momento; se non cambia nulla, scegliere un&apos;altra interfaccia.</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>L&apos;esportatore sta raccogliendo pacchetti; li elabora quando il suo primo buffer, di circa 1400 pacchetti, è pieno.</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>Attendere, oppure caricare una pagina web qualsiasi con immagini.</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>L&apos;esportatore conta i pacchetti e non ha ancora inviato la prima segnalazione.</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>Attendere un minuto: segnala una volta al minuto.</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>Il router invia record di flusso, ma qui non arrivano: per un firewall su questo computer, un altro indirizzo di questo computer, o una rete ospiti che tiene separati i dispositivi.</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>Aprire la porta UDP 2055 per il router, e controllare l&apos;indirizzo a cui invia.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>Dal router arrivano record di flusso, ma il collettore non li accetta ancora.</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>Autorizzare questo esportatore.</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>Arrivano record di flusso, ma la descrizione dei loro campi non è ancora arrivata; il router la ripete di tanto in tanto.</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>Attendere, oppure riavviare l&apos;esportatore, che la invia subito.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>Dal router arrivano record di flusso.</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Fai accettare al collettore i flussi da %1</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>Fai dimenticare il router al collettore</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>Prova se il router raggiunge questo computer</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>Configura il router</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>Annulla ciò che è stato modificato sul router</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>Attendi il primo flusso</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>Riavvia l&apos;esportatore</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il router ha visto solo il %1 % del traffico: un&apos;accelerazione nasconde il resto.</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>Il router ha visto solo il %1 % del traffico: %2 nasconde il resto.</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Aprire UDP %1 su questo computer per %2</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>Richiudere il firewall di questo computer</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>Lasciar passare il router</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>Cerca che cosa è stato modificato sul router</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>La cartella %1 resta, perché qualcun altro vi tiene dei file.</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>Il router non ha nulla con cui inviare un pacchetto di prova: se raggiunge questo computer si vedrà aspettando il suo primo flusso.</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>Non viene aggiunta alcuna chiave di accesso: sudo chiede la password a %1, quindi la sola chiave non basterebbe. Lasciare che SohoFlow conservi la password, oppure inserirla a ogni accesso.</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>È il Suo router? [s/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>Consentirlo per questo router? [s/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Passphrase della chiave: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password di %1: </translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Finora: %1
Adesso: %2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>Se il router è stato ripristinato o sostituito: --forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>Password di %1 per sudo: </translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>Porta SSH del router.</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>Accede con questa chiave privata.</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>Accede con le chiavi del Suo agente SSH.</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>Legge la password (con --key: la passphrase della chiave) da questo descrittore di file.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>Dove si conservano le credenziali: keychain o file.</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>L&apos;impronta del router, quando lo si vede per la prima volta.</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>Accetta anche firme SHA-1, per un router che non conosce nulla di più recente.</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>Dove il router invia i flussi: questo computer, come lo vede il router.</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>Aggiunge al router una chiave di accesso di questo computer, così la password non serve più.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Risponde in JSON, per i programmi.</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>Non chiede conferma prima di modificare il router.</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>Configura senza collettore e non attende i flussi.</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>Annullamento: lascia com&apos;è un file che nel frattempo è stato modificato da altri.</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>Annullamento: ripristina anche un file che nel frattempo è stato modificato da altri.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket di controllo del collettore.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>Il router è stato ripristinato o sostituito: chiede conferma della nuova impronta come la prima volta.</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>Legge da questo descrittore di file la password che sudo chiede sul router, se non è quella dell&apos;accesso.</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>L&apos;interfaccia del router da osservare; altrimenti quella dell&apos;ultima configurazione, o una scelta da sola.</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>Solo 1 pacchetto su N, per un router lento; altrimenti come nell&apos;ultima configurazione, o tutti i pacchetti.</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>Annulla: ciò che questa installazione di SohoFlow ha modificato, secondo la sua copia sul router, quando questo computer è stato reinstallato e non ne sa nulla.</translation>
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
        <translation>Configura un router via SSH perché esporti i flussi.

  sohoflowctl router probe USER@HOST    che cos&apos;è e che cosa ha il router; non modifica nulla
  sohoflowctl router plan USER@HOST     che cosa verrebbe modificato
  sohoflowctl router apply USER@HOST    lo modifica, un passo alla volta; se qualcosa fallisce, viene annullato
  sohoflowctl router verify USER@HOST   dimostra che i flussi arrivano, o dice quale tappa manca
  sohoflowctl router undo USER@HOST     annulla tutto ciò che è stato modificato
  sohoflowctl router leases USER@HOST   i nomi dei dispositivi che il router conosce

Codici di uscita: 0 fatto, 1 fallito (e annullato), 2 riga di comando errata, 3 nessun collettore qui, 4 chiave
dell&apos;host non confermata o cambiata, 5 accesso rifiutato, 6 router irraggiungibile, 7 solo cifratura vecchia,
8 nessun driver per questo sistema (vengono mostrate le istruzioni), 9 configurato, ma non è arrivato alcun flusso
o la prova non è stata possibile, 10 un file è stato modificato da qualcun altro, 11 il router non raggiunge questo computer (nulla è stato
modificato), 12 fallito e non annullato, come dopo una connessione persa (apply lo completa, undo lo annulla), 75 qualcun altro sta modificando questo router.</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>Interfaccia</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  (verso Internet)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1, core: %2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Esportatore</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>Il router non ha una password: chiunque nella rete può modificarlo.
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>Sul router è tutto come deve essere; non verrà modificato nulla.
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…              </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>fatto          </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>ERRORE         </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>annullato      </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>NON ANNULLATO  </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>Non viene aggiunta alcuna chiave di accesso: questo computer non ha dove conservarla, oppure il router non ha un posto per questo utente. La password resta necessaria.</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>Modificare il router così? [s/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>I flussi arrivano.
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>Su questo router non è stato modificato nulla.
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>Il router è di nuovo com&apos;era prima.
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>Ci pensa «sohoflowctl router apply».</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>Le impostazioni del router non sono quelle che servono a questo computer; «sohoflowctl router apply» le aggiorna.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>Il router è configurato; la prova non è stata terminata.</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>Questa installazione di SohoFlow non ha modificato nulla su questo router, ma altre sì: %1. Se una di esse era questo computer prima di essere reinstallato, --installation ne annulla le modifiche.
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>Sul router ci sono ancora modifiche nostre: &quot;sohoflowctl router apply&quot; le completa, &quot;sohoflowctl router undo&quot; le annulla.</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1 (verso Internet)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non presente</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>file %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>collegamento a %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>qualcos&apos;altro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Esportatore</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1, installato</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>ancora nessuno; verrà installato softflowd</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaccia</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Spazio libero</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1: nasconde traffico a ogni esportatore sul router</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ nessuna: chiunque nella Sua rete può modificare questo router</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>Sul router è tutto come deve essere; non verrà modificato nulla.</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ Questo passo è stato interrotto a metà; la prossima configurazione o il prossimo annullamento rimette tutto a posto.</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>pacchetto software %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1 (non riuscito)</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1 (annullamento in corso)</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1 (annullato)</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1 (impossibile annullare)</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>Il router non raggiunge questo computer; non è stato modificato nulla</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>Un pacchetto di prova inviato dal router non è arrivato qui.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>Non ha funzionato, e tutto è stato annullato</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>Non è stato possibile fare la prova</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>Non è stato possibile annullare tutto</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>Il router è di nuovo com&apos;era prima</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>Da ora il Suo traffico appare in SohoFlow.</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>Primo flusso ricevuto dopo %1</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>Il router è configurato, ma non è ancora arrivato alcun flusso</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>Non è arrivato alcun flusso</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Finora: %1
Adesso: %2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>Esportatore: pacchetti visti %1 · persi %2 · connessioni in memoria %3 · segnalate %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>L&apos;esportatore non è più sul router</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>Le sue impostazioni ci sono, il programma no: un aggiornamento del firmware lo ha rimosso.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>Le impostazioni del router non sono aggiornate</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>Questo computer ora ha un altro indirizzo, oppure qualcuno ha modificato le impostazioni sul router.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>Il router è configurato; la prova non è stata terminata</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>Non ha funzionato, e non è stato possibile annullare</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1. %2 Ciò che è stato modificato è annotato su questo computer: si ricolleghi al router; la prossima configurazione lo completa, oppure un annullamento lo toglie.</translation>
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
        <translation>ora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 fa</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le password sono conservate in %1. Il file non è cifrato: chi può leggere i Suoi file può leggere anche le password.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>Ora %1 può inviare flussi.
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 è silenziato: ciò che ripete viene contato una volta sola.
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 conta di nuovo, accanto alla fonte che ripete.
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>La lingua di questa finestra.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Chiaro, scuro o contrasto elevato.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Avvia all&apos;accesso</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>Si avvia in background quando si accede a questo computer.</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>Continua a raccogliere dopo l&apos;uscita</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>Il collettore resta in background, così non si perde traffico.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Un nuovo dispositivo</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>Quando un dispositivo si vede per la prima volta nella rete.</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Un nuovo Paese</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>Quando un dispositivo parla per la prima volta con un Paese.</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>Un router silenzioso</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>Quando un router non segnala nulla da cinque minuti.</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>Un router sconosciuto</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>Quando segnala traffico qualcuno non ancora autorizzato.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Segnalazioni perse</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>Quando questo computer è troppo occupato per accogliere ogni segnalazione.</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Indirizzi e porte</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>Dove questo computer attende le segnalazioni del router.</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>Router autorizzati</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>Si accettano solo le segnalazioni da questi indirizzi.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Le Sue reti</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>Stabiliscono che cosa vale come ricevuto e che cosa come inviato.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>Per un router che guarda solo un pacchetto su N e non lo dice: i suoi numeri vengono moltiplicati.</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>Timeout attivo</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>Dopo quanto tempo un router segnala una connessione ancora in corso.</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>Cartella dei database delle posizioni</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>I file GeoLite2 o DB-IP (.mmdb) in questa cartella e in quelle abituali indicano il Paese e il gestore di rete di un indirizzo.</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>Cerca i nomi degli indirizzi</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>Chiede al server dei nomi come si chiamano gli indirizzi. Così il server sa con chi parlano i dispositivi; di solito ha comunque già risposto per quei nomi.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Server dei nomi</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>A chi si chiedono quei nomi.</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>Da dove ntopng riceve i flussi</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>L&apos;indirizzo di ntopng, oppure il nostro quando è ntopng a collegarsi.</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Chi aspetta chi</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>Se è ntopng ad aspettare noi, o noi ad aspettare ntopng.</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>Intestazione dei messaggi per ntopng</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>In byte; le versioni meno recenti di ntopng conoscono solo quella più corta.</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>Indica a ntopng il router di ogni flusso</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>E le interfacce da cui è passato.</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>Numero di questo collettore</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue più collettori dello stesso ntopng.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Righe JSON</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>Scrive in un file una riga per ogni flusso segnalato.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriche</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Dove sono disponibili i contatori per Prometheus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>Quanto scrive il collettore nel suo log.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Buffer di ricezione</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>Raccoglie le segnalazioni che arrivano tutte insieme mentre il collettore è occupato.</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket di controllo</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>Dove i programmi come questa finestra raggiungono il collettore.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng aspetta noi</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>Noi aspettiamo ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errori e avvisi</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>Anche ciò che succede</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>Tutto, per cercare guasti</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collettore</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>Chiave di un ntopng che richiede la cifratura</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>La sua chiave pubblica, come la mostra la sua pagina; ce l&apos;ha solo un ntopng che si trova altrove.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icona nell’area di notifica</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>Dove il desktop ha un’area di notifica: il traffico attuale e la via per tornare alla finestra.</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>Mappe in ntopng</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>Le loro immagini vengono da openstreetmap.org, che viene così a sapere quali regioni si guardano.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>Riproduce una registrazione (.pcap, .pcapng) invece di ricevere.</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>Per una riproduzione: come registrata, oppure il più in fretta possibile.</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>Continua a rispondere quando la registrazione è finita.</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>Dove si conservano impostazioni e modelli.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Questo testo.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La versione del programma.</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>il percorso di un socket, oppure auto per quello abituale</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>Socket di controllo usato da sohoflowctl e dal desktop.</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>un indirizzo e una porta, come 0.0.0.0:2055 o [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>Indirizzi e porte UDP che ricevono pacchetti di flussi; ogni porta accetta ogni protocollo.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT, oppure off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>Dove ntopng riceve i flussi: il suo indirizzo, oppure il nostro con --ntopng-mode bind.</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect oppure bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect: ntopng è in ascolto (-i tcp://*:5556c). bind: ntopng si collega a noi.</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28 (da ntopng 5.4 in poi) oppure 36 (da ntopng 6.3 in poi)</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>Byte dell&apos;intestazione prima di ogni messaggio.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oppure off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>Indica a ntopng, per ogni flusso, da quale esportatore e da quali interfacce è passato.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un numero intero da 0 a 4294967295</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue più collettori dello stesso ntopng.</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>prefissi come 192.168.1.0/24, oppure auto per gli intervalli privati e le reti di questo computer</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>Le nostre reti: stabiliscono che cosa è upload e che cosa è download.</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>indirizzi e prefissi come 192.168.1.1 o 192.168.0.0/16, oppure none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>Esportatori di cui si accettano i pacchetti; quelli degli altri si contano e si segnalano una volta.</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N con un indirizzo o un prefisso e un numero intero da 1 in su, come 192.168.1.1=100, oppure none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>L&apos;esportatore segnala un pacchetto su N; prevale su ciò che dichiara lui stesso.</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>da 1 a 3600 secondi (60, 5m, 1h), oppure auto per ricavarlo dagli esportatori</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>Dopo quanto tempo gli esportatori segnalano un flusso ancora in corso.</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>un file, - per l&apos;uscita standard, oppure off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>Scrive una riga JSON per ogni record esportato.</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>un indirizzo e una porta, come 127.0.0.1:12055, oppure off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>Dove /metrics, /health e /templates sono disponibili via HTTP.</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error, warning, info oppure debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Quanto si scrive nel log.</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>da 64K a 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>Buffer del kernel per ogni socket in ascolto; assorbe i picchi mentre il collettore è occupato.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Valori ammessi: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predefinito: %1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>Mostra questa pagina: overview, talkers, devices, ntopng, router, services o settings.</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>Mostra una registrazione (.pcap, .pcapng); la raccolta continua.</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>Mostra la registrazione di esempio integrata.</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>Avvia in background: nell&apos;area di notifica, oppure ridotto a icona.</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>Usa il collettore con questo socket di controllo.</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>Dove si conservano le impostazioni.</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>Chiede ai server dei nomi i nomi degli indirizzi; essi vedono quali vengono chiesti.</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>indirizzi e porte come 192.168.1.1:53, oppure auto per quelli di questo computer</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>A chi si chiedono i nomi; il router di solito conosce quelli dei dispositivi locali.</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>una cartella con file .mmdb, oppure auto per quelle abituali</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>Database di Paesi e gestori di rete (GeoLite2 o DB-IP).</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto, en, de, fr, es, it, pt_BR, ja o zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>Lingua della finestra; auto segue il desktop.</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto, light, dark o high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>Colori della finestra; auto segue il desktop.</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>Si avvia con la sessione del desktop, in background.</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>Esci lascia in funzione il collettore.</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>Avvisa quando un dispositivo si vede per la prima volta.</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>Avvisa quando un dispositivo parla per la prima volta con un Paese.</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>Avvisa quando un router non invia nulla da cinque minuti.</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>Avvisa quando invia un router non ancora autorizzato.</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>Avvisa quando questo computer perde pacchetti di flussi.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>un&apos;ora come 2026-11-25T18:00:00Z, oppure never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>Nessuna notifica prima di quest&apos;ora.</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>Quando qualcuno ha guardato la finestra l&apos;ultima volta; ciò che è successo da allora viene riassunto.</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>È stato detto che chiudere la finestra non ferma la raccolta.</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>ciò che ha scritto il programma, oppure none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Posizione e dimensioni della finestra.</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>Le mappe di ntopng possono prendere le loro immagini da openstreetmap.org.</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>una chiave di 40 caratteri o di 80 cifre esadecimali, oppure off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>Chiave pubblica di un ntopng avviato con --zmq-encryption; non accetta altro.</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new, network, router, changes, ntopng, locations oppure done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>A che punto è arrivata la prima configurazione.</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>un indirizzo di questo computer, oppure auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>Dove si dice ai router di inviare; auto è l&apos;indirizzo con cui vedono questo computer.</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none, free oppure maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>Di chi sono i database delle posizioni aggiornati ogni settimana.</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>il numero di un account MaxMind, oppure none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>Account MaxMind; la sua chiave di licenza si conserva nel portachiavi.</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>Quando i database delle posizioni sono stati aggiornati l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>Legge le impostazioni anche da questo file: un oggetto JSON con i nomi delle opzioni come chiavi. Non viene mai scritto.</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>Router visti in una rete di questo computer.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Mostra un’icona nell’area di notifica, dove il desktop ne ha una.</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>Ciò che è successo fino ad allora è stato notificato e non viene ripetuto.</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>Riavvia il collettore: da quel momento invia a questo ntopng.</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>Attendi che ntopng risponda</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>Controlla se ntopng conta ciò che il collettore invia</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>La password di ntopng è stata cambiata altrove; inserirla nelle impostazioni.</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>La password precedente di ntopng è andata persa; ne è stata impostata una nuova.</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>Dai a ntopng una password propria</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Scrivi %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Controlla %1</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Recupera ciò che %1 contiene</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>Fai una copia di sicurezza di ntopng e Redis</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Ripristina ntopng e Redis</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>Avvia ntopng e Redis</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>Ferma ntopng e Redis</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>Riavvia ntopng e Redis</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Rimuovi ntopng e Redis</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>Controlla ntopng e Redis</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Scarica %1</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>Crea una rete tutta per loro</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>Crea un posto per i dati</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Controlla la cartella dei dati</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>Scrivi la configurazione di ntopng</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Avvia Redis</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Avvia ntopng</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Metti da parte il precedente %1</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>Rimuovi i container precedenti</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Ferma %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>Elimina ciò che ntopng e Redis hanno registrato</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>Rimuovi la loro rete</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>Questo ntopng conta solo i messaggi nel formato più recente; da ora il collettore invia quelli.</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>Questo ntopng conta i flussi solo senza il loro esportatore; da ora il collettore non lo indica.</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>Usa un ntopng già in funzione</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>Controlla se un lavoro precedente è stato interrotto</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>Questo ntopng conta solo i messaggi nel formato consueto; da ora il collettore invia di nuovo quelli.</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>Rimuovi la configurazione precedente</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Questo computer non ha l’indirizzo %1: la pagina di ntopng ora è a 127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella %1 non esiste: ntopng riceve i database delle posizioni scaricati da SohoFlow.</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>Vedere che cosa verrebbe sostituito</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>Controllare dove vengono scritti i flussi</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>Controllare a chi appartiene il posto per i dati</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>Non resta alcuna immagine precedente di ntopng o Redis da rimuovere. Liberare spazio altrove.</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>Rimuovi le immagini precedenti di ntopng e Redis</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>Le immagini di ntopng e Redis sono già le più recenti.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 livello su %n scaricato, %2 estratto</numerusform>
            <numerusform>%1 livelli su %n scaricati, %2 estratti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>non configurato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>terminato da solo</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>ha esaurito la memoria</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in avvio</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>continua a terminare</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>Scrivere reti come 192.168.1.0/24, fd00::/8, separate da virgole.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>Scrivere il nome di un&apos;immagine, come docker.io/ntop/ntopng:stable.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>Scrivere il nome di un&apos;immagine, come docker.io/library/redis:7.</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Deve essere una porta diversa da quella della pagina web.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Una porta è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>Scrivere il percorso completo di una cartella, senza due punti né virgole.</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 è l&apos;amministratore, e ntopng non deve girare con questo utente.</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng ha bisogno di almeno 256 MB; 0 significa nessun limite.</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis ha bisogno di almeno 32 MB; 0 significa nessun limite.</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Scrivere un fuso orario come Europe/Berlin, o nulla per UTC.</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>Scrivere un URL come http://192.168.1.5:9200/_bulk, che finisca con _bulk, e un indice in lettere minuscole come ntopng-%Y.%m.%d. Nessuna parte può contenere spazi o virgolette.</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>Scrivere un host come 192.168.1.5 o 192.168.1.5@3306, un database fatto di lettere, cifre e _, e un utente.</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>Una facility è una parola come daemon o local0, oppure nulla.</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>È terminato con il codice di uscita %1; il suo log dice perché.</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>Gli serviva più memoria di quanta ne possa usare; alzare il limite qui sotto.</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>Termina poco dopo ogni avvio; il suo log dice perché.</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Spesso basta riavviarlo; nulla di ciò che ha registrato va perso.</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>Con&amp;figura ntopng</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>Cam&amp;bia il proprietario e continua</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Riavvia</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia di sicure&amp;zza…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>Ri&amp;pristina…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>Installa Doc&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>&amp;Avvia Docker</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>Consenti&amp;mi di usare Docker</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow può installare Docker dalla Sua distribuzione; viene chiesta la password dell&apos;amministratore. Un amministratore può fare lo stesso con questo comando:</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow può avviare Docker, ora e a ogni avvio di questo computer; viene chiesta la password dell&apos;amministratore. Un amministratore può fare lo stesso con questo comando:</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow può darLe il permesso di usare Docker; viene chiesta la password dell&apos;amministratore. Chi può usare Docker può fare su questo computer tutto ciò che può fare l&apos;amministratore. Il permesso vale dopo essere usciti dalla sessione e rientrati. Un amministratore può fare lo stesso con questo comando:</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 non va bene: ntopng non ha questa opzione, oppure la imposta già SohoFlow, oppure non accetta questo valore.</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>Usa un altro &amp;ntopng…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>Metti &amp;da parte il file</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow può conservare il file danneggiato con un altro nome e proseguire con le opzioni consuete. ntopng e ciò che ha registrato restano intatti; un ntopng che si trova altrove va indicato di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>Aggiorna il &amp;motore</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow può aggiornare il motore dei container dalla Sua distribuzione, il che può fermare per un attimo altri container; viene chiesta la password dell&apos;amministratore. Un amministratore può fare lo stesso con questo comando:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>Scegli un’altra &amp;porta</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>Scegli un’altra &amp;immagine</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>Cambia l’&amp;opzione</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>Usa l’&amp;immagine per questo computer</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>Rimuovi le immagini pr&amp;ecedenti</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostra il re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>riproduzione di %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 datagramma</numerusform>
            <numerusform>%1 datagrammi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>%1 perso qui</numerusform>
            <numerusform>%1 persi qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 non è un&apos;esportazione di flussi</numerusform>
            <numerusform>%1 non sono un&apos;esportazione di flussi</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>ultimo pacchetto %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>%1 perso lungo il percorso</numerusform>
            <numerusform>%1 persi lungo il percorso</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>perdite non ancora note</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>campionamento 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 parte illeggibile</numerusform>
            <numerusform>%1 parti illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>non in uso (vedere --ntopng)</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>in ascolto</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>non in ascolto</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 record inviato</numerusform>
            <numerusform>%1 record inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>%1 mancato mentre non era in ascolto</numerusform>
            <numerusform>%1 mancati mentre non era in ascolto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 perso perché ntopng non stava al passo</numerusform>
            <numerusform>%1 persi perché ntopng non stava al passo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 frammento di conversazione</numerusform>
            <numerusform>%1 frammenti di conversazione</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 visti due volte e contati una</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutori</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>impostato qui</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>file di configurazione</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>riga di comando</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>ancora nessun flusso</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>vale dal prossimo avvio</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 ripete %2 ed è silenziato</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 ripete %2 e conta lo stesso</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Visto due volte</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>limiti raggiunti %1 volta (vedere limits in --json)</numerusform>
            <numerusform>limiti raggiunti %1 volte (vedere limits in --json)</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>modello %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>ancora nessun rapporto</translation>
    </message>
</context>
<context>
    <name>TalkerTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the talker table on the terminal.</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>Vel. ric.</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>Vel. inv.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Il router segnala le connessioni lunghe solo ogni %1 secondi, e ntopng mostra una connessione simile come più flussi. Impostare il timeout attivo del router a 60 secondi.</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng non è in ascolto all&apos;indirizzo %1, perciò non mostra nulla. Avviare ntopng, oppure controllare che la sua opzione -i indichi questo endpoint con una c alla fine.</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>Questo computer ha scartato %1 datagrammi perché non riusciva a stare al passo. Aumentare il limite di sistema per i buffer di ricezione, oppure inviare i flussi meno spesso.</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>Un nuovo esportatore, %1, sta inviando e non è autorizzato. Se è il Suo router: sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 invia flussi il cui modello non è ancora arrivato, perciò non si possono leggere. Arriva da solo, in una rete tranquilla dopo qualche minuto; riavviando l&apos;esportatore sul router arriva subito.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>L&apos;orologio di %1 è sbagliato di %2 secondi. Il traffico si conta correttamente; impostare il server dell&apos;ora del router perché anche i suoi log siano corretti.</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>Impossibile scrivere righe JSON in %1: %2. Liberare un po&apos; di spazio o scegliere un altro file.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>Impossibile conservare qualcosa in %1: %2. La raccolta continua; modelli e impostazioni andranno persi al prossimo riavvio.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Nessun ntopng riceve flussi all&apos;indirizzo %1, perciò non mostra nulla. Avviare ntopng, oppure controllare che la sua opzione -i indichi questo endpoint, senza una c alla fine.</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>Impossibile usare l&apos;elenco dei Suoi dispositivi (%1): %2. Ricomincia da capo; ciò che non si è potuto leggere è conservato accanto.</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>Nessuna metrica è disponibile all&apos;indirizzo %1: %2. Scegliere un altro indirizzo nelle Impostazioni, oppure chiudere il programma che lo occupa, e riavviare il collettore.</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>Il collettore non può aspettare ntopng all&apos;indirizzo %1: %2. Riprova da solo, almeno ogni 30 secondi; chiudere ciò che usa quell&apos;indirizzo, oppure sceglierne un altro.</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>Il buffer di ricezione ha solo %1 byte, meno di quanto richiesto, perciò un picco può andare perso. Il limite del sistema si alza con: sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>Impossibile usare alcune impostazioni (%1: %2), quindi valgono quelle di prima o i valori consueti. Conviene controllarle nelle Impostazioni.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Chiunque raggiunga %1 vede la pagina di accesso di ntopng; la password resta com&apos;è.</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng è all&apos;indirizzo %1, utente admin; «sohoflowctl ntopng password» ne mostra la password.</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>Per confermarla: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>Nessun collettore in esecuzione a cui dirlo: fino al prossimo «sohoflowctl ntopng up» continuerà, una volta avviato, a inviare a quel ntopng.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>ntopng viene riavviato per leggere i nuovi database delle posizioni.</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng ha ancora i database delle posizioni precedenti. %1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>La configurazione di ntopng è in %1; le Sue reti sono %2.</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>In attesa di Redis all&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng ha già un&apos;altra password e la mantiene; --replace-password imposta quella indicata qui.</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng ha già una password e la mantiene; --replace-password ne crea una nuova.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>L&apos;utente admin di ntopng ha già questa password.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L&apos;utente admin di ntopng ha una password propria; si trova in %1.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>L&apos;utente admin di ntopng ha la password indicata qui.</translation>
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
        <translation>Il collettore è terminato in modo imprevisto e si sta riavviando. Ciò che il router ha inviato nel frattempo non è contato.</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>Chiudere la finestra non ferma la raccolta; la ferma Esci (Ctrl+Q).</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow continua a raccogliere</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>La finestra è chiusa; l&apos;icona nell&apos;area di notifica la riapre, e lì Esci termina SohoFlow.</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>La finestra è ridotta a icona. Esci (Ctrl+Q nella finestra) termina SohoFlow.</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>L&apos;ultima volta la finestra si è chiusa in modo imprevisto. La raccolta continua anche senza.</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>Fai usare i database al collettore</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>Copia l&apos;&amp;indirizzo</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1, nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Ricevuti oggi</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Inviati oggi</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto la prima volta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l&apos;ultima volta</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Ricevuti %1, inviati %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>Byte al minuto; ricevuti sopra la linea, inviati sotto.</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nome del dispositivo</translation>
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
        <translation>Filtra per nome, produttore o indirizzo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>Mostra il suo tra&amp;ffico</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>Lo c&amp;onosco</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>Toglie il segno «nuovo» da questo dispositivo</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>Li conosco &amp;tutti</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>Toglie il segno «nuovo» da tutti i dispositivi</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1, %n nuovo</numerusform>
            <numerusform>%1, %n nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>Apri in nt&amp;opng</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Quasi fatto</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>Da ora SohoFlow mostra chi parla con chi nella Sua rete.</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>Appena il Suo router segnala traffico, SohoFlow mostra chi parla con chi.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>&amp;Mostra la mia rete</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● Il Suo router segnala il suo traffico.</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ Nessun router segnala ancora traffico: configurarne uno nella pagina «Router».</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng è configurato.</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng non è configurato: si fa nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● Paesi e gestori di rete sono visibili.</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ Paesi e gestori di rete non sono visibili: i database si trovano in «Impostazioni», «Posizioni».</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ ntopng è in fase di configurazione; prosegue da solo.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng è configurato ma non è in funzione: si avvia nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ I database di Paesi e gestori di rete sono in fase di download.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>Un ntopng già in funzione</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>&amp;Indirizzo della sua pagina:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>Riceve i &amp;flussi su:</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>La sua &amp;chiave pubblica:</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>solo se quell&apos;ntopng cifra</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>Avviare quell&apos;ntopng con -i tcp://*:5556c, così riceve i flussi su questa porta. Anche chiunque altro raggiunga la porta può inviare flussi: lasciar passare solo questo computer.</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>Fida&amp;ti e usalo</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>U&amp;salo</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ Esame del suo certificato in corso…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>Scrivere l&apos;indirizzo come http://192.168.1.5:3000.</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>Scrivere il nome di un utente di quell&apos;ntopng.</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>Copiare la chiave pubblica dalla pagina di quell&apos;ntopng: 40 caratteri, oppure 80 cifre e lettere.</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>Scrivere dove riceve i flussi, come tcp://192.168.1.5:5556.</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>&amp;Token API:</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>al posto di utente e password</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Ultimo pacchetto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Esportatore</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1, conservato da prima</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>1 su %1</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>ogni pacchetto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persi</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ Invia segnalazioni e non è ancora autorizzato. Se è il Suo router, autorizzarlo.</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ È stato configurato e non ha ancora inviato nulla. «Prova» dice che cosa manca.</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ Non invia nulla. Forse è spento, oppure questo computer ora ha un altro indirizzo.</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ In attesa della descrizione delle sue segnalazioni.</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● Le sue segnalazioni arrivano.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>A&amp;utorizza</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>&amp;Configura…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnulla le modifiche…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>occupato al %1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>%1 liberi su %2</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ Questo computer ora ha un altro indirizzo, e il router invia ancora a quello vecchio.</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>Aggi&amp;orna il router</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>Regola il ca&amp;mpionamento…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>Mostra che cosa è stato mo&amp;dificato</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ È consentito e nessuno dei suoi rapporti è ancora stato accettato.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>Il router ha visto il %1 % del traffico all&apos;ultimo confronto (%2).</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 Ultimo confronto: %2.</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 nasconde traffico all&apos;esportatore. Una prova mentre la rete è in uso dice quanto.</translation>
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
        <translation>Rimuovi il filtro %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>Configura SohoFlow</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>Salta &amp;questo passo</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Confi&amp;gura più tardi</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>La Sua rete</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Il Suo router</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Che cosa cambierà</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>Ha richiesto attenzione in %n minuto dell&apos;ultima ora.</numerusform>
            <numerusform>Ha richiesto attenzione in %n minuti dell&apos;ultima ora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>L&apos;ultima ora, minuto per minuto; nulla ha richiesto attenzione.</translation>
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
        <translation>Dal router a ntopng, nell&apos;ultima ora</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Funziona tutto.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>Stato del percorso dei dati</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>Ogni tappa nei dettagli</translation>
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
        <translation>● %1: fatto</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: non riuscito</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1: annullamento in corso</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1: annullato</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: impossibile annullare</translation>
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
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Nascon&amp;di</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
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
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
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
        <translation>Scrivere almeno una rete, come 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>«%1» non è una rete. Scrivere reti come 192.168.1.0/24 o fd00::/8, separate da virgole.</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>La Sua rete</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow conta ciò che i Suoi dispositivi ricevono e inviano. Per questo deve sapere quali indirizzi sono i Suoi.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>Tutto in &amp;casa (consigliato)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>Tutti gli indirizzi privati e le reti di questo computer.</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>La Sua rete %1 e tutti gli altri indirizzi privati.</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>&amp;Solo queste reti</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>Solo queste reti</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>Il router invia le sue segnalazioni a questo &amp;indirizzo di questo computer</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Indirizzo di questo computer</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ Questo computer non ha un indirizzo in nessuna rete. Collegarlo prima alla rete.</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>Se il router assegna indirizzi che cambiano, fargli riservare questo a questo computer.</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>Un momento: il collettore, che riceve i rapporti del router, si sta avviando.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>Pausa di 24 ore</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>Password di ntopng</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>La password dell&apos;utente %1 di ntopng:</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>Impossibile conservare la password. %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng ha bisogno di un motore di container</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>Su questo computer non c&apos;è né Docker né Podman. ntopng gira in uno dei due; gli interlocutori e i dispositivi di SohoFlow funzionano anche senza.</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>Mostra che cosa installare</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>Il motore di container non risponde</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>ntopng gira al suo interno. La pagina Servizi dice che cosa non va e che cosa fare.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>Vai ai servizi</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>ntopng non è ancora configurato</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow scarica ntopng, lo avvia ed effettua l&apos;accesso. Servono alcuni minuti e circa un gigabyte di spazio su disco.</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>Configura ntopng</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>ntopng è in fase di download</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>Si avvia da solo quando è arrivato tutto.</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>ntopng si sta avviando</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>Appare qui tra qualche secondo.</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>ntopng si sta aprendo</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>Appare qui tra un momento.</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng non risponde come dovrebbe</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>È in funzione, ma qualcosa al suo interno è andato storto. Spesso basta un riavvio; nulla di ciò che ha registrato va perso.</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>Riavvia ntopng</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng è fermo</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>Ciò che ha registrato è ancora lì. Finché è fermo, non conta nulla.</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Avvia ntopng</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>Il Suo ntopng non risponde</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>L&apos;istanza di ntopng indicata è spenta o irraggiungibile. Appare qui appena risponde.</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Controlla l&apos;indirizzo</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>Pagina iniziale di ntopng</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 Finora: %2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng è in funzione; si apre nel browser</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow è in esecuzione come amministratore (root), e la parte che mostra le pagine web lo rifiuta per sicurezza. Avviare SohoFlow come utente normale per avere ntopng in questa finestra.</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Questo sistema non permette ai programmi di costruire il recinto (sandbox) di cui ha bisogno la parte che mostra le pagine web. Tutto il resto funziona.</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Impossibile caricare la parte che mostra le pagine web: %1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>ntopng al momento non risponde. Questa pagina riprova ogni pochi secondi.</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>ntopng rifiuta la password che SohoFlow ha salvato: è stata cambiata in ntopng. Non se ne prova un&apos;altra, perché ntopng blocca chi sbaglia troppo spesso.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Inserisci la password</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Questo ntopng dimostra chi è con un certificato di cui nessuno garantisce. Prima di fidarsi, confrontarne l&apos;impronta con quella sul server: %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Fidati di questo certificato</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>La pagina web si è bloccata. SohoFlow e il suo conteggio non ne risentono.</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>Le immagini della mappa provengono da openstreetmap.org, che verrebbe a sapere quali zone si guardano.</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Mostra le mappe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere %1. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>Download: %1 di %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>Il download è completo.</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Il download non è riuscito: %1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>Segui il download</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Segui l&apos;avvio</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>È in corso un&apos;operazione su ntopng</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>Lo si sta fermando, rimuovendo, ripristinando o salvando in una copia di sicurezza. La pagina Servizi mostra ogni passo.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostra i passi</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>Mostra il suo stato</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>Il Suo ntopng si sta aprendo</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>L&apos;istanza indicata, che era già in funzione, appare qui tra un momento.</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>Mostra qual è</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>Il certificato del Suo ntopng non è confermato</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>Nessuno ne garantisce, oppure non è più quello di prima. Non è stato inviato nulla. Premere «Usa un altro ntopng…» nella pagina «Servizi» per vederne l&apos;impronta e confermarla.</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>Impossibile leggere come si avvia ntopng</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>Il file stack.json di SohoFlow è danneggiato. Si può conservare con un altro nome; SohoFlow prosegue allora con le opzioni consuete, e nulla di ciò che ntopng ha registrato va perso.</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>Metti da parte il file</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>Risultato precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>Risultato successivo (Invio)</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Questo ntopng mostra un certificato diverso da quello ritenuto attendibile, e non gli viene inviato nulla: %1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>La pagina si è aperta nel browser. %1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>Lì ntopng chiede un accesso.</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Lì ntopng chiede un accesso; l&apos;utente è %1.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copia la password</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>La password dell&apos;utente %1 di ntopng è copiata; incollala nel browser.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ Può richiedere qualche minuto. Prosegue anche se si passa alla domanda successiva.</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Ricerca di Docker o Podman in corso…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng gira in container, e su questo computer non è installato né Docker né Podman.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Controlla di n&amp;uovo</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng è in funzione e riceve le segnalazioni del Suo router.</translation>
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
        <translation>● Trovato %1 %2. ntopng e il suo database Redis vengono scaricati da Internet (qualche centinaio di megabyte) e avviati. Li raggiunge solo questo computer.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng è configurato ma non è in funzione.</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng è in fase di avvio.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng conserva una cronologia del Suo traffico e lo analizza a fondo. SohoFlow funziona anche senza: in quel caso si vede ciò che succede ora.</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>&amp;Eseguilo qui, in container di cui si occupa SohoFlow</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng è in funzione. Si sta aprendo la via delle segnalazioni verso di esso.</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ Lì nessuno riceve ancora flussi. SohoFlow continua a provare; su quel computer ntopng deve girare con l&apos;opzione -i tcp://*:5556c</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng è in funzione e aspetta il Suo router, che non ha ancora segnalato nulla.</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ Prova dell&apos;accesso in corso.</translation>
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
        <translation>È già in fun&amp;zione, su questo computer o su un altro</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Gli ultimi 5 minuti</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>L&apos;ultima ora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Le ultime 24 ore</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivi</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>Dest&amp;inazioni</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vizi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Tutto il traffico</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>Traffico di %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Ricevuti: %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Inviati: %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>Bit al secondo; ricevuti sopra la linea, inviati sotto.</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>Bit al secondo; i ricevuti sopra la linea, gli inviati sotto. Per gli ultimi %1 manca ancora qualcosa: è il tempo che il router impiega a segnalare una connessione in corso.</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>Per questa scelta precisa non c&apos;è uno storico: gli elenchi la rispettano, il grafico mostra ciò che più le si avvicina.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>Apri in nt&amp;opng</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>Aggiorna i database delle posizioni</translation>
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
            <numerusform>● %1, vecchio di %n giorno (%2)</numerusform>
            <numerusform>● %1, vecchio di %n giorni (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ Non è in uso alcun database delle posizioni, perciò non si vedono né Paesi né gestori di rete.</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>Il data&amp;base gratuito (DB-IP Lite)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>Non richiede un account. SohoFlow ne cerca uno più recente ogni settimana.</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>&amp;MaxMind GeoLite2</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>Più preciso. Richiede un account, che non costa nulla; maxmind.com ne mostra l&apos;ID e la chiave di licenza.</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>&amp;ID dell&apos;account</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>&amp;Chiave di licenza</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>vuoto: quella già salvata</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Scarica</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>&amp;Scarica ciò che è più recente</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>Cerca di n&amp;uovo i file</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Database delle posizioni</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Usa un file…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Scarica</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>&amp;Scarica di nuovo</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>Con un database delle posizioni SohoFlow mostra in quale Paese si trova l&apos;altra parte e di chi è la sua rete. Nulla del Suo traffico lascia questo computer.</translation>
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
        <translation>Mostra la mia rete</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>Impossibile mostrare %1. %2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>Traffico di esempio: la giornata della famiglia inventata è finita.</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>Registrazione %1: è arrivata alla fine.</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>Traffico di esempio: una famiglia inventata, non la Sua rete.</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>Registrazione %1: non è ciò che succede ora.</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>Chiave privata</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Il Suo router</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow accede al router via SSH, guarda che cos&apos;è e, prima di modificare qualcosa, mostra che cosa cambierebbe. L&apos;accesso è lo stesso delle pagine del router.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>Oppure un file con la chia&amp;ve privata</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Scegli un file con la chiave privata</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>&amp;Ricorda la password (nel portachiavi del desktop)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>di solito non serve</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase della chiave</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>Password per &amp;sudo</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Ricorda la password</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>Non c’è dove conservarla: nessun portachiavi è attivo e nessun file può essere scritto.</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>vuota, se non ne ha</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>Confi&amp;gura un router…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>A &amp;mano…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>Per i router che non si possono configurare via SSH: che cosa inserire nelle loro pagine</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Nessun router segnala ancora traffico</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow può accedere al Suo router, configurarlo perché segnali chi parla con chi e, più tardi, annullare tutto. Prima mostra che cosa cambierebbe.</translation>
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
        <translation>Che cosa è stato modificato sul router</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>«Annulla tutto» ripristina ogni cosa, a partire dalla modifica più recente, e controlla che ogni file abbia di nuovo il contenuto di prima.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>Annulla t&amp;utto</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è stato modificato</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>A mano sul router stesso</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow non può configurare da solo questo sistema. Ecco i passi; l&apos;indirizzo è quello di questo computer.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copia il testo</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>Sistema del router</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>Connessione a %1</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ SohoFlow accede e guarda che router è. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
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
        <translation>È il Suo router?</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>Questo computer non ha mai incontrato questo router. Confrontare l&apos;impronta qui sotto con quella che mostrano le pagine del router; se ci si trova nella propria rete e nient&apos;altro ha questo indirizzo, confermarla. Viene chiesto una volta sola: da allora SohoFlow si accorge se risponde qualcun altro.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>&amp;Sì, è il mio router</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>&amp;Lascia tutto com&apos;è</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>&amp;Mantieni quella modifica</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>Rimetti il &amp;vecchio file</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>C&amp;onsentilo per questo router</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>scelta da SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>In&amp;terfaccia da osservare</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>Interfaccia da osservare</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>&amp;Campionamento</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1 su </translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1 su 1 conta ogni pacchetto. Un router lento può guardarne di meno; i volumi vengono ricalcolati di conseguenza.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Finora non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Che cosa cambierà</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>Questi passi si svolgono sul router, in quest&apos;ordine. Tutto si può annullare in qualsiasi momento; se un passo non riesce, ciò che è stato fatto prima viene annullato subito.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>&amp;Configura il router</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>&amp;Aggiungi una chiave di accesso di questo computer, così la password non serve più</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>Configurazione del router in corso</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prova in corso</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>Annullamento delle modifiche in corso</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>A&amp;utorizza questo esportatore</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Configura di nuovo</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Prova di nuovo</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Apr&amp;i UDP %1 solo per questo router</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>Dimentica la &amp;vecchia impronta</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>Ca&amp;mpionamento</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>Mostra che &amp;cosa cambierà</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>Aggiornamento del router in corso</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>Insta&amp;lla di nuovo</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>Aggi&amp;orna il router</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>Riavvia l&apos;&amp;esportatore</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>Quanti pacchetti guarda il router</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>Guardare ogni pacchetto dà numeri esatti. Un router con il processore occupato può guardarne uno ogni tanti; i volumi vengono ricalcolati di conseguenza, e piccole conversazioni possono sfuggire. Il suo esportatore si riavvia una volta.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>Per mezzo minuto si confronta ciò che vede l’esportatore con ciò che passa.</translation>
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
        <translation>Log di %1</translation>
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
        <translation>Motore di container</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Apr&amp;i</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>Apri ntopng</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copia il comando</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>ricerca in corso</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Privilegi</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>i Suoi</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>quelli dell&apos;amministratore</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>In funzione da</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flussi attivi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>nessuno: lo raggiunge solo ntopng</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Rimuovi ntopng e Redis</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>Entrambi i container vengono rimossi. Che cosa fare di ciò che ntopng ha registrato?</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>Se lo si conserva, sarà di nuovo lì dopo la prossima configurazione. Se lo si elimina, non si può recuperare. Una cartella dei dati scelta da Lei non viene mai eliminata.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>&amp;Elimina anche questo</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>Era l&apos;ultima riga: non è più in funzione.</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>Non c&apos;è un motore di container a cui chiedere.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere %1. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>&amp;Usa invece i container</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Con&amp;trolla di nuovo</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>in attesa del motore</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>Riceve i flussi su</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Ripristina ntopng e Redis</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ciò che ntopng ha registrato e le sue opzioni vengono sostituiti dal contenuto di %1.</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>Ciò che c’è ora resta come before-restore.tar.gz nella cartella di SohoFlow, fino al prossimo ripristino.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sostituisci</translation>
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
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>Torna al valore che aveva quando il programma è stato installato</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Predefinito per %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 Resta valido: %2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>Stabilito da %1, qui non si può modificare.</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ Vale dopo il prossimo avvio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Scegli una cartella per %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>&amp;Riavvia il collettore</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ Alcune modifiche valgono dopo il riavvio del collettore. In quel momento perde uno o due secondi di segnalazioni.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>non in funzione</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Chi parla con chi in una rete domestica o di un piccolo ufficio.&lt;/p&gt;&lt;p&gt;Collettore: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Software libero con la GNU General Public License, versione 3 o successiva. Fornito senza alcuna garanzia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>Con&amp;figura di nuovo SohoFlow…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>&quot;%1&quot; non va bene per &quot;%2&quot;; è consentito: %3.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>Controlla ntopng e Redis</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file danneggiato è conservato come %1.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>Le Sue reti</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>La pagina di ntopng si può aprire da</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>Con un altro indirizzo chiunque nella Sua rete raggiunge la pagina di accesso di ntopng, senza cifratura; la password resta com&apos;è.</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>Porta della pagina di ntopng</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>Da 1 a 65535.</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>Porta per il collettore</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>Dove ntopng riceve i flussi; la raggiunge solo questo computer.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>Dove ntopng conserva ciò che registra. Vuoto: un posto di cui si occupa il motore di container.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numero utente</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>L&apos;utente con cui girano ntopng e Redis; la cartella dei dati deve appartenergli.</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Numero gruppo</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Per il gruppo vale lo stesso.</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>Database delle posizioni</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>Quali indirizzi ntopng cerca nel DNS.</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>Memoria di ntopng</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>Non può usarne di più; 0 significa nessun limite.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Memoria di Redis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>Per esempio Europe/Berlin. Vuoto: UTC.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Avvio automatico</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>Il motore di container avvia entrambi dopo un arresto anomalo e all&apos;avvio di questo computer, a meno che non siano stati fermati da Lei.</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>Scrivi i flussi in</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>Oltre che nelle tabelle di ntopng.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nome lì</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch: l&apos;indice. MySQL: il database. Syslog: la facility, o nulla.</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Utente lì</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Vuoto per Elasticsearch senza accesso.</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Password lì</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>Viene conservata insieme alle Sue altre password. Vuoto: resta com&apos;è.</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>Altre opzioni di ntopng</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>Separate da spazi, per esempio --max-num-hosts=50000 --ignore-macs.</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>Immagine di ntopng</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Immagine di Redis</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>La versione provata è la 7.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>Solo da questo computer (%1)</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Indirizzi locali</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Tutti gli indirizzi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>Nessuno, e nessun nome preso dal traffico DNS</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Da nessun&apos;altra parte</translation>
    </message>
    <message>
        <source>Elasticsearch</source>
        <translation>Elasticsearch</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL o MariaDB</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ Per questo entrambi i container vengono ricreati. Ciò che è stato registrato resta; ntopng perde i flussi di circa mezzo minuto.</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ Vale quando si configura ntopng.</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>Applica e ria&amp;vvia</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Scar&amp;ta le modifiche</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>Ciò che ntopng chiama locale, per esempio 192.168.1.0/24, fd00::/8. Vuoto: gli indirizzi privati e le reti di questo computer.</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>Cartella con i file (.mmdb) che dicono a ntopng il paese e il proprietario della rete di un indirizzo. Vuoto: quelli scaricati da SohoFlow, altrimenti quelli che porta con sé.</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch: l’URL, che termina con _bulk. MySQL: l’host, poi eventualmente @ e la porta. localhost sarebbe il contenitore di ntopng.</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>Sui computer ARM quella abituale sta per docker.io/ntop/ntopng_arm64.dev.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>Prova con traffico di ese&amp;mpio</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>Il collettore non risponde</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>È la parte che lavora in background e riceve ciò che il Suo router segnala. Appena risponde, qui appare il Suo traffico; la barra in alto dice che cosa lo blocca.</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Nessun router segnala ancora traffico</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow è in ascolto. Bisogna dire al router di inviare le segnalazioni dei flussi (NetFlow o IPFIX) a questo computer; si può fare da qui con la password del router.</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 segnala traffico e non è ancora autorizzato</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>Si accettano segnalazioni solo da mittenti conosciuti. Se è il Suo router, autorizzarlo.</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>&amp;Autorizza %1</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>In attesa che %1 descriva le sue segnalazioni</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>I pacchetti arrivano, ma il modello che dice come leggerli non è ancora arrivato. I router lo ripetono ogni pochi minuti.</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>Vai al &amp;router</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 finora non ha segnalato traffico</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Il router parla con questo computer. Una connessione viene segnalata quando finisce, oppure dopo un minuto o più mentre è in corso.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configura…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>In attesa del primo rapporto di %1</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Non ne è ancora stato accettato alcuno. Una connessione viene segnalata quando finisce, oppure dopo un minuto o più mentre è in corso.</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>Esporta in %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>meno di 1 s</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>Ricevuti %1, inviati %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parla con</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>Gestore e Paese</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l&apos;ultima volta</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1, %2, ultima ora</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1, ultima ora</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>Tutto il traffico, ultima ora</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il riquadro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parla con</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dove si trova</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Velocità attuale</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>Nome per questo dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>Dai un &amp;nome al dispositivo</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>Solo questo &amp;dispositivo</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>Solo questa d&amp;estinazione</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>Solo questo servi&amp;zio</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>Apri in nt&amp;opng</translation>
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
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1 (%2 porta %3)</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>ricevuti %1, inviati %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>I flussi tra questi due</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>Dest&amp;inazione in ntopng</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>Tutto ciò che ntopng sa di questa destinazione</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>Non è più tra le righe mostrate. Ultimi dati, %1:</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>Tutte le conversazioni di questo dispositivo nel periodo scelto, in un file per un foglio di calcolo</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Gli ultimi 5 minuti</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>L&apos;ultima ora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Le ultime 24 ore</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>Filtra per nome, indirizzo o porta; !parola esclude</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>Parole che devono comparire tutte; una parola dopo ! non deve comparire. Le &quot;virgolette dritte&quot; tengono insieme le parole.</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>Annu&amp;lla l&apos;esportazione</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>Lascia la tabella com&apos;è; succede anche mentre il puntatore è sopra.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>Espor&amp;ta CSV…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell&apos;esportazione</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Esporta la tabella</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n conversazione scritta.</numerusform>
            <numerusform>%n conversazioni scritte.</numerusform>
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
            <numerusform>%n conversazione</numerusform>
            <numerusform>%n conversazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>in pausa dalle %1</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutori</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>Esporta le conversazioni di un dispositivo</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1, ricevuti %2, inviati %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>Altri</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n conversazione</numerusform>
            <numerusform>%n conversazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Ricevuti %1, inviati %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>e %1 per altri dispositivi qui, contati nelle loro righe</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>Traffico nel tempo</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>Ricevuti %1, inviati %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nulla di noto</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>&amp;Apri SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>&amp;Sospendi le notifiche per 24 ore</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>A&amp;vvia all&apos;accesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow: ↓ %1, ↑ %2</translation>
    </message>
</context>
</TS>
