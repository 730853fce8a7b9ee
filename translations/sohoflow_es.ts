<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>Identificador de la cuenta de MaxMind, para GeoLite2.</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>Lee la clave de licencia de este descriptor de archivo.</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>Guarda la clave de licencia en el llavero.</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>Toma la cuenta y la clave de este GeoIP.conf (si no, de /etc/GeoIP.conf, si existe).</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>Usa DB-IP Lite, que no necesita cuenta.</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>Usa este .mmdb, .mmdb.gz o .tar.gz; no descarga nada.</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>Guarda aquí las bases de datos.</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>Otro servidor con GeoLite2, por ejemplo una réplica.</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>Otro servidor con DB-IP Lite, por ejemplo una réplica.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de control del recolector.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde en JSON, para programas.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>Las bases de datos que indican países y propietarios de redes.

  sohoflowctl geoip update   descarga lo que sea más reciente: GeoLite2 con una cuenta o, si no, DB-IP Lite
  sohoflowctl geoip status   qué archivos se usan, qué antigüedad tienen y de quién son los datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 del %2, con %n día de antigüedad: %3</numerusform>
            <numerusform>%1 del %2, con %n días de antigüedad: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>No se usa ninguna base de datos de ubicación, así que no se muestran países ni propietarios de redes. Descargue una: sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker o podman; si no, el que ya se usó o el primero que esté en marcha.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde en JSON, para programas.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de control del recolector.</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>Dónde se recuerda cómo se iniciaron ntopng y Redis.</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>Dónde se guarda la contraseña de ntopng: keychain (llavero) o file (archivo).</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs: continúa hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs: cuántas de las últimas líneas se muestran.</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down: elimina también lo guardado; no se podrá recuperar.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up: imagen de ntopng.</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up: imagen de Redis.</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up: dirección de la página de ntopng; con una distinta de 127.0.0.1, cualquiera en su red llega a su inicio de sesión.</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up: puerto de la página de ntopng.</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up: puerto para el recolector, en 127.0.0.1.</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up: sus redes, por ejemplo 192.168.1.0/24,fd00::/8.</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up: carpeta para los datos de ntopng en lugar de un volumen.</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up: da esa carpeta al usuario con el que se ejecuta ntopng.</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up: número de usuario y de grupo con los que se ejecutan ntopng y Redis.</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up: qué direcciones busca en el DNS: 0 las locales, 1 todas, 2 ninguna, 3 ninguna, y tampoco toma nombres del tráfico DNS.</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up: límite de memoria de ntopng en MB; 0 para ninguno.</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up: por ejemplo, Europe/Berlin.</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up: carpeta con bases de datos de ubicación (.mmdb).</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up: escribe los flujos en es;ntopng;INDEX;URL;USER o mysql;HOST[@PORT];DATABASE;USER o syslog[;FACILITY].</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up: archivo cuya primera línea es la contraseña de ese destino.</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up: otra opción de ntopng; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up: si el motor los inicia por sí solo.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1: flujos activos %2, equipos %3; registros recibidos %4, eventos %5; alertas %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use: dirección de la página de ese ntopng.</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use: un usuario de ese ntopng.</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use: archivo cuya primera línea es la contraseña de ese usuario.</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use: dónde recibe los flujos ese ntopng (su opción -i, que termina en c).</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>ntopng y Redis en contenedores, o un ntopng que ya está en marcha (use, leave). «ntopng seed --help» explica los que inicia docker compose.</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up, update: cuánto puede tardar ntopng en responder antes de que se deshaga todo.</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use: clave pública de ese ntopng, cuando cifra lo que recibe.</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use: huella digital SHA-256 del certificado de ese ntopng, cuando nadie lo avala o cuando es nuevo.</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Vuelva a intentarlo después de: %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use: leer un token de API de ese ntopng de este descriptor de archivo, en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>Redis está bien, dice ntopng: entradas %1, memoria %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>Redis no está bien, dice ntopng: entradas %1, memoria %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up: límite para Redis en MB; 0 para ninguno.</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de control del recolector.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde en JSON, para programas.</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>Muestra los interlocutores una sola vez en lugar de una tabla en directo.</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>Cuánto tiempo atrás se cuenta: 5m, 1h, 24h o all.</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>Qué se lista: conversations, devices, destinations o services.</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>De mayor a menor por bytes, in, out, packets, rate, last-seen, duration o name.</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>Palabras que deben aparecer (dirección, nombre, servicio, puerto); ! las excluye.</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>Con --json: añade el tráfico por intervalos: seconds, five-seconds o minutes.</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>Espera hasta que termine la grabación.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La versión del programa.</translation>
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
        <translation>Muestra y controla el recolector de SohoFlow.

  sohoflowctl status              qué etapa funciona: paquetes, plantillas, registros, ntopng
  sohoflowctl talkers             quién habla con quién, en directo
  sohoflowctl allow ADDRESS       admite un exportador (una dirección o un prefijo)
  sohoflowctl devices             los dispositivos de su red, sus nombres y el volumen de hoy
  sohoflowctl label ADDRESS NAME  da nombre a un dispositivo; &quot;&quot; quita el nombre
  sohoflowctl settings            todos los ajustes, su valor y de dónde viene
  sohoflowctl set NAME VALUE      cambia un ajuste
  sohoflowctl reset NAME          devuelve un ajuste a su valor predeterminado
  sohoflowctl unmute SOURCE       vuelve a contar una fuente aunque repita otra, tal como la muestra status
  sohoflowctl mute SOURCE         la silencia de nuevo
  sohoflowctl stop                termina el recolector de forma ordenada
  sohoflowctl restart             lo mismo, para que lo reinicie la ventana o el servicio al que pertenece</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>Número máximo de filas (de 1 a 20000); si no, tantas como el terminal, 20 con --once, todas con --json.</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>Redis, tal como ntopng llega a él.</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Cuánto puede tardar Redis en responder.</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>Dónde se escribe ntopng.conf.</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>Dónde se guarda una contraseña generada, como ntopng-password.</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>Pone la contraseña aunque ntopng ya tenga una.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>Prepara un ntopng que inicia otro, por ejemplo docker compose: le pone una contraseña propia en Redis y escribe su configuración. Se puede repetir.

Variables:
  NTOPNG_PASSWORD  contraseña del usuario admin de ntopng; si falta, se genera una y se guarda
  LOCALNET         sus redes, por ejemplo 192.168.1.0/24,fd00::/8; si falta, todas las privadas
  FLOWDUMP         dónde escribe ntopng los flujos, tal como lo admite su opción -F
NTOPNG_PASSWORD_FILE y FLOWDUMP_FILE indican archivos que contienen el valor.

Códigos de salida: 0 listo, 1 no se pudo escribir un archivo o Redis se negó, 2 se rechazó una opción o variable, 69 Redis no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>El cortafuegos %1 está activo en este equipo y puede impedir que lleguen los informes del router. El puerto UDP %2 tiene que estar abierto para %3.</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>En este equipo está activo un cortafuegos (nftables) con reglas propias. Permita en él la entrada por el puerto UDP %1 desde %2.</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Entrada hoy</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Salida hoy</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>Ocurrió algo inesperado con %1</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>El programa no sabe explicarlo mejor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo y adjunte el registro de eventos.</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>Se rechazó la opción %1</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>El programa no la conoce o no admite ese valor.</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>Corrija la línea de comandos; --help muestra todas las opciones y lo que admiten.</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>Se rechazó el ajuste %1</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>No existe ese ajuste o no admite ese valor.</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>Elija uno de los valores permitidos.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>No se puede usar la dirección %1</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>No es una dirección IPv4 ni IPv6, o falta el puerto.</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>Escríbala así: 192.168.1.1, 192.168.1.1:2055 o [fd00::1]:2055.</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>No se entiende el filtro %1</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>Contiene una palabra que no es un campo, una dirección ni un nombre que se pueda buscar.</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>Corrija el filtro o quítelo para verlo todo.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>Se movió, se eliminó o su nombre se escribe de otra forma.</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>Compruebe el nombre o devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>No es un archivo normal o el disco dio un error.</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>Revise el archivo y el disco, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 está dañado</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>Su contenido no es el que escribe este programa.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>Restáurelo desde una copia de seguridad o continúe sin él: se usarán los valores habituales.</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 es de una versión más reciente de SohoFlow</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>Esta versión no conoce su formato y lo deja tal como está.</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>Vuelva a instalar la versión más reciente de SohoFlow o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>Se denegó el acceso a %1</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>El usuario con el que se ejecuta este programa no tiene permiso.</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>Cambie los permisos o el propietario, o ejecute el programa con el usuario adecuado.</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No hay espacio para escribir %1</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>El disco está lleno o se alcanzó un límite; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>El sistema no lo permitió; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Revise la carpeta y el disco, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 ya está en uso</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>Otro programa recibe en ese puerto.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Detenga el otro programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 no es una dirección de este equipo</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>Un programa solo puede recibir en las direcciones del propio equipo.</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>Use 0.0.0.0 o [::] para recibir en todas, o revise la conexión de red.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>Este usuario no puede abrir %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>Los puertos inferiores a 1024 están reservados al administrador del sistema.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>Elija un puerto a partir del 1024, por ejemplo el 2055.</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>La red no permitió trabajar con %1</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>El sistema dio un error que no se debe a la dirección en sí.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Revise la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 no acepta conexiones</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>Allí no hay nada en marcha o no está a la escucha.</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>Inícielo o compruebe la dirección.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>Se perdió la conexión con %1</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>El otro extremo terminó o la red se interrumpió.</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>Vuelva a intentarlo cuando esté disponible.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>Está ocupado, fuera de alcance o apagado.</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>Compruebe que esté en marcha y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>Se canceló: %1</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Lo detuvo usted.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Inícielo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 termina antes de tiempo</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>Anuncia más de lo que contiene: se cortó por el camino o mientras se escribía.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Vuelva a obtenerlo de su origen.</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>No se entiende %1</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>Su contenido no cumple las reglas de su formato.</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>Compruebe que sea lo que debe ser y que funcione bien lo que lo creó.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 no es compatible</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>Esta versión de SohoFlow no puede trabajar con ello.</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>Use otro formato o una versión más reciente de SohoFlow.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>Es más grande de lo que debería ser algo de su tipo.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Compruebe que sea el correcto.</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 ya está en marcha</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>Solo puede haber uno a la vez.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Use el que está en marcha o deténgalo primero.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 no está en marcha</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>No se inició o ha terminado.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Inícielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>Alguien más está modificando %1</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>Dos cambios a la vez se estorbarían entre sí.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Espere a que termine el otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 es de otra versión</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>Los dos programas no usan el mismo formato de mensajes.</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>Instale la misma versión de ambos y vuelva a iniciarlos.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>%1 no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>Está fijado en otro lugar o este usuario no puede hacerlo.</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>Cámbielo donde está fijado o consulte al administrador.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>No se pudo acceder a la clave secreta de %1: no hay llavero</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>En esta sesión no funciona ningún llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>Inicie uno o use un archivo que solo usted pueda leer (--secret-store file).</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>No se pudo acceder a la clave secreta de %1: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>No se desbloqueó o se denegó el acceso.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>Desbloquee el llavero o use un archivo que solo usted pueda leer (--secret-store file).</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>No hay ninguna clave secreta para %1</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>Nunca se guardó o se eliminó.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1 En concreto: %2.</translation>
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
        <translation>No se pudo iniciar %1</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>Falta o este usuario no puede iniciarlo.</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>Vuelva a instalar SohoFlow o consulte al administrador de este equipo.</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 terminó sin que nadie lo detuviera</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>No pudo seguir con su trabajo.</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>Se vuelve a iniciar por sí solo; si eso no ayuda, haga lo que indican sus últimos mensajes.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 está detenido</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>Este equipo está configurado para recolectar como servicio, y ese servicio no está en marcha.</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>Inicie el servicio; es posible que se le pida la contraseña de administrador.</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>No se encontró ningún dispositivo llamado %1</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>Nadie responde a ese nombre en esta red.</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>Indique en su lugar la dirección del router, por ejemplo 192.168.1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>No se puede llegar a %1 desde este equipo</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>El router está apagado, tiene otra dirección o este equipo no está en su red.</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>Compruebe la dirección y que este equipo esté conectado a la red del router.</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 no acepta conexiones SSH</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>El router responde, pero SSH está desactivado o usa otro puerto.</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>Active SSH en la página web del router (a menudo en Sistema o Administración) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>Lo que responde en %1 no es SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>Habló otro idioma o cortó la conversación antes de empezar.</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>Compruebe la dirección y el puerto; SSH suele usar el puerto 22.</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 solo conoce un cifrado antiguo</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>Su SSH es tan antiguo que firma con SHA-1, algo que un atacante hábil en su red podría falsificar.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>Actualice el firmware del router; si no es posible y confía en su propia red, permita el cifrado antiguo para este router.</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 y este programa no tienen ningún cifrado en común</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>Cada uno ofrece solo lo que el otro no tiene.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>Actualice el firmware del router y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Es la primera vez que se ve %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>Hay que confirmar su huella digital una vez, para que nadie pueda hacerse pasar por su router más adelante.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>Compare la huella digital con la que muestra el router o, si está en su propia red, confírmela.</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 no es el router que era</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>Su huella digital ha cambiado. Eso ocurre tras restablecer los valores de fábrica o actualizar el firmware; también ocurre cuando alguien se hace pasar por su router. No se le envió nada.</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>Si restableció el router o le cambió el firmware, olvide su huella antigua y confirme la nueva; si no, no continúe.</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Se rechazó el inicio de sesión como %1</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>El nombre o la contraseña no coinciden con los del router, o este no deja entrar a ese usuario.</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>Introdúzcalos de nuevo. Tras varios intentos fallidos, muchos routers lo rechazan todo durante unos minutos.</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>El inicio de sesión como %1 pide algo más que una contraseña</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>El router quiere una segunda prueba o una contraseña nueva, que este programa no puede dar.</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>Use un archivo de clave o un usuario que solo necesite su contraseña.</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>No se pudo abrir la clave %1</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>Su frase de contraseña falta o es incorrecta, o el archivo no contiene ninguna clave SSH privada.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>Introduzca de nuevo la frase de contraseña o elija otro archivo.</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>No se pudo consultar el agente SSH %1</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>No hay ninguno en marcha en esta sesión o no respondió.</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>Inicie uno y añádale su clave, o use una contraseña o un archivo de clave.</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>El usuario %1 no puede ejecutar comandos</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>El router lo dejó entrar, pero no le ofrece ninguna consola.</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>Use el usuario administrador del router o la receta para los routers que se configuran a mano.</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>El usuario %1 no puede modificar el router</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>No es el administrador, y se le denegó convertirse en administrador con sudo.</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>Use un usuario que pueda usar sudo o inicie sesión como root.</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>No se encontró ningún motor de contenedores: %1 no está instalado</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng y Redis funcionan en contenedores, para los que hace falta Docker o Podman.</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>Instale uno con «sudo apt install podman» o «sudo dnf install podman» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 está instalado, pero no está en marcha</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>Su servicio no se inició o ha terminado.</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>Inícielo (para Docker, con «sudo systemctl start docker») y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>No tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>Solo pueden el administrador y los miembros de su grupo; quien puede usarlo tiene tanto poder como el administrador.</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>Añádase al grupo con «sudo usermod -aG docker $USER» y vuelva a iniciar sesión; o instale Podman, que no necesita ese permiso.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 es demasiado antiguo</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>Le falta lo necesario para ejecutar ntopng sin privilegios.</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>Actualícelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>El motor de contenedores se negó a trabajar con %1</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>Informó de un problema propio.</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>Lea lo que indicó, corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>No se encontró la imagen %1</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>El registro de imágenes no tiene ninguna con ese nombre o exige iniciar sesión para obtenerla.</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>Compruebe el nombre de la imagen en las opciones.</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>La imagen %1 es para otro tipo de equipo</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>Se creó para un procesador de otra arquitectura.</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>Elija una imagen para este equipo; para ARM existe ntop/ntopng_arm64.dev.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>No se pudo obtener %1</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>El registro de imágenes no respondió: este equipo no tiene salida a Internet o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta %1 pertenece a otra persona</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>El usuario con el que se ejecuta ntopng no puede escribir en ella.</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>Deje que SohoFlow cambie el propietario (--repair-owner) o elija otra carpeta u otro usuario.</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 ha terminado por sí solo</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>Se inició, pero no siguió en marcha.</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>Consulte su registro de eventos; allí dice qué faltaba.</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng en %1 no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>No se intentará iniciar sesión de nuevo en %1</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>Tras cinco contraseñas incorrectas, ntopng bloquea este equipo durante cinco minutos.</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>Corrija la contraseña y, si el propio ntopng también lo rechaza a usted, espere cinco minutos.</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng en %1 está en marcha, pero no cuenta nada de lo que se le envía</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>El recolector no está conectado con él, o él no entiende este formato de mensajes.</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>Compruebe que el recolector esté en marcha y que su dirección de ntopng sea la de este ntopng.</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 no se puede configurar automáticamente</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>SohoFlow no sabe cómo instalar y configurar un exportador en este sistema.</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>Siga la receta de la página Router, que ya incluye la dirección correcta.</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>El usuario %1 no puede modificar este router</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>Para instalar y configurar el exportador hacen falta los permisos del administrador (root).</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>Conéctese como root o como administrador, o dé sudo a este usuario.</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>No se encontró ninguna interfaz de red en la que escuchar: %1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>El router no tiene ninguna interfaz con ese nombre o ninguna que dé a su red doméstica.</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>Elija una de las interfaces que tiene el router.</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>En el router no hay espacio para %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>La memoria flash está demasiado llena; lo que se había empezado se ha deshecho.</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>Quite del router un paquete que no necesite o use una memoria USB, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>El router no pudo descargar %1</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>No puede llegar a los servidores de su software o no encuentra sus nombres.</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>Compruebe que el propio router tenga Internet y un servidor DNS, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Los servidores ya no tienen %1 para este router</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>Su firmware es tan antiguo que su software se trasladó a otro lugar.</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>Actualice el firmware del router y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>El router no confía en los servidores de %1</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>No se pudo comprobar la firma de su lista. La causa habitual es que el reloj del router va mal.</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>Ponga en hora el reloj del router y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>El router no conoce el paquete %1</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>No está en sus listas: estas faltan o se quitó una fuente de software.</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>Revise las fuentes de software del router y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 no se puede instalar en este momento</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>Otro programa del router está instalando algo.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>No se pudo instalar %1 en el router</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>El gestor de paquetes se detuvo o el programa no arranca.</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>Lea el detalle; si no ayuda, pruebe lo mismo a mano en el router.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>No se pueden leer los ajustes de %1</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>Una línea del archivo está mal y por eso el router se niega a modificarlo.</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>Corrija esa línea en el router y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Alguien está modificando %1 en el router</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>Hay cambios sin guardar; al guardar los nuestros se guardarían también esos.</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>Guárdelos o descártelos en la página web del router y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 no se mantiene en marcha en el router</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>El exportador terminó justo después de iniciarse.</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>Lea el detalle: las causas habituales son una interfaz equivocada o que no hay camino hasta este equipo.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>Alguien más modificó %1 desde entonces</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>Al deshacer se sobrescribiría ese cambio.</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>Decida si quiere conservar el archivo como está ahora o recuperar el antiguo.</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>Falló un paso en el router: %1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>El router respondió con un error.</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>Lea el detalle y vuelva a intentarlo; lo que se había hecho se ha deshecho.</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 no está como antes</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>Una parte del cambio no se pudo deshacer.</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>Conéctese de nuevo al router y repita la operación de deshacer; el historial de cambios se conserva.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Nadie avala el certificado de %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>Hay que confirmar su huella digital una vez, para que nadie pueda hacerse pasar por ese servidor más adelante. No se le envió nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>Compare la huella digital con la del servidor y, si son iguales, confírmela.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 muestra un certificado distinto de aquel en el que usted confió</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>Eso ocurre cuando se ha renovado su certificado; también ocurre cuando alguien se hace pasar por ese servidor. No se le envió nada.</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>Si se renovó el certificado, compare la nueva huella digital con la del servidor y confírmela; si no, no continúe.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se pudo mostrar la carpeta %1</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>Este escritorio no tiene ningún programa para carpetas, o no se pudo iniciar.</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>Mire usted mismo la carpeta, por ejemplo en un terminal.</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>ntopng no conoce el usuario, la contraseña o el token.</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>Introduzca el usuario y la contraseña de ntopng, o su token de API.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 envía flujos; su último paquete llegó hace %3.</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>No se sabe nada del router mientras el recolector no está en marcha.</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>Todavía ningún router ha enviado flujos. Configure uno o, si acaba de hacerlo, espere.</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 envía flujos y no está permitido. Si es su router, permítalo.</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>No ha llegado nada de %1 desde hace %3. Compruebe que el router esté encendido y llegue a este equipo; después, pruebe su configuración.</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>Este equipo está fuera de la red del router, por eso no llegan flujos. Volverán a llegar cuando regrese.</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>La grabación se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 envía flujos; falta que llegue su plantilla, que dice cómo leerlos.</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 no ha enviado ninguna plantilla desde hace %3, así que no se pueden leer sus flujos. Llega por sí sola al cabo de unos minutos; si se reinicia el exportador en el router, la envía enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>No se pudo leer %Ln parte de lo que %1 envió últimamente. Actualice el exportador en el router o elija allí NetFlow versión 9.</numerusform>
            <numerusform>No se pudieron leer %Ln partes de lo que %1 envió últimamente. Actualice el exportador en el router o elija allí NetFlow versión 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>En los últimos minutos se perdió por el camino %Ln paquete de %1. Ayuda usar cable en lugar de wifi, o el muestreo en el router.</numerusform>
            <numerusform>En los últimos minutos se perdieron por el camino %Ln paquetes de %1. Ayuda usar cable en lugar de wifi, o el muestreo en el router.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>El recolector está en marcha.</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>El recolector se está iniciando.</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>El recolector no está en marcha, así que se pierden los flujos de este momento. Inícielo.</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>El servicio del recolector de este equipo no está en marcha. Inícielo; el sistema pedirá la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>El recolector no responde desde hace %3. Espere un momento y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>El recolector está en marcha, pero usted no tiene permiso para consultarlo. Pida a un administrador que lo añada al grupo sohoflow, vuelva a iniciar sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>El recolector en marcha es de otra versión que esta ventana. Inicie en su lugar el que está instalado.</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>Otro programa ocupa el puerto %1 y el recolector no puede recibir: %2. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>El sistema solo deja que los administradores reciban en el puerto %1. Elija uno superior a 1023, aquí y en el router.</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>El recolector terminó nada más iniciarse: %2. Vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>En los últimos minutos este equipo estuvo demasiado ocupado para recibir %Ln paquete. Un búfer de recepción mayor ayuda.</numerusform>
            <numerusform>En los últimos minutos este equipo estuvo demasiado ocupado para recibir %Ln paquetes. Un búfer de recepción mayor ayuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>No se puede guardar nada en %1: %2. La recolección continúa; libere espacio para que los ajustes y las plantillas sobrevivan a un reinicio.</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>No se pueden escribir líneas en %1: %2. Libere espacio o elija otro archivo.</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng está a la escucha y recibe todos los flujos.</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>ntopng no recibe nada mientras el recolector no está en marcha.</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>ntopng no se usa. Para enviarle datos, indique su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>El recolector está buscando ntopng en %1.</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>ntopng no está en marcha en %1. Inícielo para ver sus páginas; sus propios interlocutores se muestran también sin él.</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>Algo responde en %1, pero no acepta flujos. Reinicie ntopng y compruebe que su opción -i termine con la letra c.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>En los últimos minutos ntopng fue demasiado lento para %Ln flujo. Dele más memoria o reinícielo.</numerusform>
            <numerusform>En los últimos minutos ntopng fue demasiado lento para %Ln flujos. Dele más memoria o reinícielo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>El router informa de las conexiones largas solo cada %3, y ntopng muestra cada una como varios flujos. Ajuste a 60 segundos el tiempo de espera activo del router.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng ha contado %Ln flujo.</numerusform>
            <numerusform>ntopng ha contado %Ln flujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>Sin comprobar: SohoFlow no administra este ntopng y no tiene acceso a él.</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng recibe flujos y no muestra ninguno. Reinícielo y compruebe que vigile la interfaz %1.</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>Lo que envía el router se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln registro leído desde que se inició el recolector.</numerusform>
            <numerusform>%Ln registros leídos desde que se inició el recolector.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>Hasta aquí todavía no ha llegado nada.</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>Ve %Ln conversación en el momento en que ocurre.</numerusform>
            <numerusform>Ve %Ln conversaciones en el momento en que ocurren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>Todavía no hay nada que ver. La primera conversación aparecerá en cuanto llegue su flujo.</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>Lo que ve es de hace %3; continuará en cuanto el recolector vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Recolector</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>Enviado a ntopng</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>Contado por ntopng</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln flujo/min</numerusform>
            <numerusform>%Ln flujos/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln flujo activo</numerusform>
            <numerusform>%Ln flujos activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln paquete/min</numerusform>
            <numerusform>%Ln paquetes/min</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>de hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln registro/min</numerusform>
            <numerusform>%Ln registros/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>%Ln enviado/min</numerusform>
            <numerusform>%Ln enviados/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>%Ln contado/min</numerusform>
            <numerusform>%Ln contados/min</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>Iniciar el recolector</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>Configurar un router…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>Ver el router</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>Abrir Servicios</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>El recolector no puede esperar a ntopng en %1: %2. Vuelve a intentarlo por sí solo; cierre lo que ocupa esa dirección o elija otra.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Ningún ntopng recibe flujos en %1. Inicie ntopng y compruebe que su opción -i indique esta dirección sin la letra c al final.</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>Todavía no se ha aceptado ningún informe de %1. Se informa de una conexión cuando termina o, mientras sigue abierta, al cabo de un minuto o más.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>No se pudo deshacer «%1». %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n dispositivo nuevo en su red</numerusform>
            <numerusform>%n dispositivos nuevos en su red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>Primer contacto con %n país</numerusform>
            <numerusform>Primer contacto con %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>Está fuera de la red de su router</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>No llegará nada hasta que este equipo vuelva a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n router ha dejado de enviar</numerusform>
            <numerusform>%n routers han dejado de enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>Nada de %1 desde hace cinco minutos. ¿Está encendido?</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n exportador nuevo quiere enviar</numerusform>
            <numerusform>%n exportadores nuevos quieren enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Todavía no se ha permitido %1. Si es su router, permítalo.</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>Se están perdiendo paquetes de flujos</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>Este equipo no da abasto con lo que envía su router, así que las cifras son demasiado bajas.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>Durante su ausencia apareció %n dispositivo nuevo.</numerusform>
            <numerusform>Durante su ausencia aparecieron %n dispositivos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>Durante su ausencia se contactó por primera vez con %n país.</numerusform>
            <numerusform>Durante su ausencia se contactó por primera vez con %n países.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>Durante su ausencia, un router dejó de enviar %n vez.</numerusform>
            <numerusform>Durante su ausencia, un router dejó de enviar %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>Durante su ausencia, %n exportador nuevo quiso enviar.</numerusform>
            <numerusform>Durante su ausencia, %n exportadores nuevos quisieron enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>Durante su ausencia se perdieron paquetes de flujos %n vez.</numerusform>
            <numerusform>Durante su ausencia se perdieron paquetes de flujos %n veces.</numerusform>
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
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>Actualizar las bases de datos de ubicación</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>Comprobar y copiar el archivo</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>Usar una base de datos de ubicación</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>Instalar %1</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Añadir nuestra sección a %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>Iniciar %1 y comprobar que siga en marcha</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardar en %1 una copia de lo necesario para deshacer</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Añadir a %1 una clave de inicio de sesión de este equipo</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>Escucha en %1, porque este equipo está en esa red.</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>Escucha en %1, la red doméstica del router.</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>Escucha en %1, la única interfaz con direcciones privadas.</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>Escucha en %1, como usted eligió.</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 da a Internet: todos los dispositivos aparecerán con la dirección del router. Elija una interfaz de su red doméstica para distinguirlos.</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 es antiguo: se usa NetFlow versión 5, que no admite IPv6. Un firmware más reciente trae una versión más nueva.</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>Su propio exportador %1 se queda como está; el nuestro funciona a su lado.</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>Su propio exportador %1 se reinicia junto con el nuestro y se pierde unos segundos.</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>El router reenvía tráfico sin pasarlo por su procesador (%1): solo se verá el comienzo de cada conexión y los volúmenes serán demasiado bajos. Si lo desactiva, la velocidad de la conexión a Internet puede bajar.</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>La memoria del router está casi llena: quedan %1 kB libres.</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>Este router olvida todos los cambios al reiniciarse: funciona desde la memoria.</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>Una actualización del firmware conserva los ajustes y quita el programa; SohoFlow ofrecerá entonces instalarlo de nuevo.</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>El reloj del router va mal; es posible que se rechacen las descargas hasta que se ponga en hora.</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>Nuestros ajustes están, el programa no: una actualización del firmware lo quitó. Se instala de nuevo.</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>Aceleración de flujos por software (flow offloading)</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>Aceleración de flujos por hardware (flow offloading)</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>NAT por hardware de MediaTek</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>Reenvío por atajo (Shortcut)</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Reenvío directo de Broadcom (cut-through)</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Caché de flujos de Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Aceleración de red de Qualcomm</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>sistema desconocido</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Examinar el router</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>Leer los nombres de los dispositivos</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense trae un exportador integrado.
1. Abra Reporting &gt; NetFlow.
2. Listening interfaces: LAN (y otras internas); WAN interfaces: WAN.
3. Version: v9. Destinations: añada %1:%2 y deje los que ya estén.
4. Active timeout 60, inactive timeout 15. Apply.</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. Abra System &gt; Package Manager &gt; Available Packages e instale softflowd.
2. Abra Services &gt; softflowd y marque Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: vacío.
4. Maximum lifetime 60, expiry interval 10; timeouts general, TCP y UDP 60. Save.</translation>
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
        <translation>En el modo de configuración, con el nombre de su interfaz LAN en lugar de eth1:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
Desde VyOS 1.5 de septiembre de 2025: netflow interface eth1, y netflow active-timeout 60 en lugar de las líneas timeout.</translation>
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
        <translation>En el modo de configuración, con el nombre de su interfaz LAN en lugar de switch0:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
La aceleración por hardware oculta la mayor parte del tráfico; tiene que estar desactivada (system offload).</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>El controlador deshace los cambios hechos en la propia puerta de enlace. Ponga «flow-accounting» con el servidor %1 y el puerto %2 en el archivo config.gateway.json del controlador y, después, aprovisione la puerta de enlace.</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>El exportador se configura en la aplicación UniFi Network, no en la puerta de enlace.
1. Abra Settings y busque NetFlow (IPFIX).
2. Actívelo. Collector address: %1 (un nombre no sirve). Port: %2. Version: 9 o IPFIX.
3. Sampling: off. Su tiempo de espera activo es de unos cinco minutos y no se puede cambiar.</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>En la terminal, con el nombre de su puente LAN en lugar de bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>El exportador viene de Entware, que necesita una memoria USB.
1. Conecte una memoria, inicie sesión por SSH, ejecute amtm, formatee la memoria (ext4) e instale Entware.
2. Vuelva aquí: SohoFlow configurará todo lo demás para %1:%2.</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>El firmware del fabricante no puede ejecutar un exportador. Asuswrt-Merlin sí, si es compatible con su modelo: instálelo, después instale Entware con amtm y vuelva aquí. Los flujos irán a %1:%2.</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>El exportador viene de Entware, que necesita una memoria USB.
1. Conecte una memoria con un sistema de archivos ext4, etiquetada y montada en /opt.
2. Inicie sesión por SSH y ejecute entware-install.sh.
3. Vuelva aquí: SohoFlow configurará todo lo demás para %1:%2.</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Sin Entware, use el exportador integrado (NetFlow versión 5, sin IPv6):
1. Abra Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Las conexiones largas solo aparecen al cabo de 30 minutos. Con Entware en /opt, SohoFlow configura uno mejor.</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. Instale softflowd con el gestor de paquetes de este sistema.
2. Inícielo ahora y en cada arranque, con el nombre de su interfaz LAN en lugar de eth1:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>Reservar el router para este trabajo</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>Liberar el router</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>El exportador no está en marcha en el router.</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>Configure de nuevo el router: se instala y se inicia lo que falte.</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>El exportador está en marcha, pero no ve paquetes.</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>Use la red un momento; si sigue igual, elija otra interfaz.</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>El exportador está reuniendo paquetes; los procesa cuando se llena su primer búfer, de unos 1400 paquetes.</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>Espere o abra cualquier página web con imágenes.</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>El exportador cuenta paquetes y todavía no ha enviado su primer informe.</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>Espere un minuto: informa una vez por minuto.</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>El router envía registros de flujo, pero no llegan aquí: un cortafuegos en este equipo, otra dirección de este equipo o una red de invitados que aísla los dispositivos.</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>Abra el puerto UDP 2055 para el router y compruebe la dirección a la que envía.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>Llegan registros de flujo del router, pero el recolector todavía no los acepta.</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>Permita este exportador.</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>Llegan registros de flujo, pero todavía no ha llegado la descripción de sus campos; el router la repite de vez en cuando.</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>Espere o reinicie el exportador, que la envía enseguida.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>Llegan registros de flujo del router.</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Hacer que el recolector acepte flujos de %1</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>Hacer que el recolector olvide el router</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>Probar si el router llega a este equipo</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>Configurar el router</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>Deshacer lo que se cambió en el router</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>Esperar el primer flujo</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>Reiniciar el exportador</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El router solo vio el %1 % de lo que pasó: una aceleración oculta el resto.</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>El router solo vio el %1 % de lo que pasó: %2 oculta el resto.</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Abrir UDP %1 en este equipo para %2</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>Volver a cerrar el cortafuegos de este equipo</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>Dejar pasar al router</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>Buscar lo que se cambió en el router</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>La carpeta %1 se queda, porque otra persona guarda archivos en ella.</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>El router no tiene con qué enviar un paquete de prueba: si llega a este equipo se verá al esperar su primer flujo.</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>No se añade ninguna clave de acceso: sudo pide la contraseña a %1, así que una clave sola no bastaría. Deje que SohoFlow guarde la contraseña o escríbala en cada acceso.</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>¿Es este su router? [s/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>¿Permitirlo para este router? [s/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Frase de contraseña de la clave: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Hasta ahora: %1
Ahora: %2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>Si restableció o sustituyó el router: --forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>Contraseña de %1 para sudo: </translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>Puerto SSH del router.</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>Inicia sesión con esta clave privada.</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>Inicia sesión con las claves de su agente SSH.</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>Lee la contraseña (con --key: su frase de contraseña) de este descriptor de archivo.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>Dónde se guardan las claves secretas: keychain (llavero) o file (archivo).</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>La huella digital del router, cuando se ve por primera vez.</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>También firmas SHA-1, para un router que no conoce nada más moderno.</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>Adónde envía los flujos el router: este equipo, tal como lo ve el router.</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>Añade al router una clave de inicio de sesión de este equipo, para no volver a necesitar contraseña.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde en JSON, para programas.</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>No pregunta antes de modificar el router.</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>Configura sin recolector y no espera flujos.</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>Al deshacer: deja como están los archivos que otro haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>Al deshacer: recupera los archivos que otro haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de control del recolector.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>El router se restableció o se sustituyó: pregunta por su nueva huella digital como la primera vez.</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>Leer de este descriptor de archivo la contraseña que pide sudo en el router, si no es la del inicio de sesión.</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>La interfaz del router que se vigila; si no, la de la última configuración o una que se elige sola.</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>Solo 1 de cada N paquetes, para un router lento; si no, como en la última configuración o todos los paquetes.</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>Deshacer: lo que cambió esta instalación de SohoFlow, según su copia en el router, cuando este equipo se instaló de nuevo y no sabe nada de ello.</translation>
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
        <translation>Configura un router por SSH para que exporte flujos.

  sohoflowctl router probe USER@HOST    qué es y qué tiene el router; no cambia nada
  sohoflowctl router plan USER@HOST     qué se cambiaría
  sohoflowctl router apply USER@HOST    lo cambia paso a paso; si algo falla, se deshace
  sohoflowctl router verify USER@HOST   comprueba que llegan flujos o dice qué etapa falta
  sohoflowctl router undo USER@HOST     deshace todo lo que se cambió
  sohoflowctl router leases USER@HOST   nombres de los dispositivos que conoce el router

Códigos de salida: 0 hecho, 1 falló (y se deshizo), 2 línea de comandos incorrecta, 3 aquí no hay recolector,
4 clave del host sin confirmar o cambiada, 5 inicio de sesión rechazado, 6 no se puede llegar al router,
7 solo cifrado antiguo, 8 no hay controlador para este sistema (se muestra la receta), 9 configurado, pero no
llegó ningún flujo o no se pudo hacer la prueba, 10 alguien más modificó un archivo, 11 el router no llega a este equipo (no se cambió
nada), 12 falló y no se deshizo, como tras perder la conexión (apply lo termina, undo lo deshace), 75 alguien más está modificando este router.</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  (hacia Internet)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1, núcleos: %2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>El router no tiene contraseña: cualquiera en su red puede modificarlo.
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>En el router todo está como debe estar; no se cambiará nada.
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…         </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>hecho     </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>FALLÓ     </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>deshecho  </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>NO DESHECHO  </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>No se añade ninguna clave de acceso: este equipo no tiene dónde guardarla, o el router no tiene sitio para una de esta cuenta. La contraseña sigue siendo necesaria.</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>¿Cambiar así el router? [s/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>Llegan flujos.
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>No se cambió nada en este router.
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>El router está como antes.
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>De eso se encarga «sohoflowctl router apply».</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>Los ajustes del router no son los que necesita este equipo; «sohoflowctl router apply» los actualiza.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>El router está configurado; la prueba no se terminó.</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>Esta instalación de SohoFlow no ha cambiado nada en este router, pero otras sí: %1. Si una de ellas era este equipo antes de instalarse de nuevo, --installation deshace sus cambios.
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>Aún hay cambios nuestros en el router: «sohoflowctl router apply» los termina y «sohoflowctl router undo» los deshace.</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1 (hacia Internet)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1, instalado</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>ninguno todavía; se instalará softflowd</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1: oculta tráfico a cualquier exportador del router</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ ninguna: cualquiera en su red puede modificar este router</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>En el router todo está como debe estar; no se cambiará nada.</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ Este paso se interrumpió a la mitad; se arreglará la próxima vez que configure el router o deshaga los cambios.</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1 (falló)</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1 (deshaciéndose)</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1 (deshecho)</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1 (no se pudo deshacer)</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>El router no llega a este equipo; no se cambió nada</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>Un paquete de prueba que envió el router no llegó aquí.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>No funcionó y se deshizo todo</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>No se pudo hacer la prueba</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>No se pudo deshacer por completo</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>El router está como antes</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>A partir de ahora, su tráfico aparece en SohoFlow.</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>Primer flujo recibido al cabo de %1</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>El router está configurado, pero todavía no ha llegado ningún flujo</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>No ha llegado ningún flujo</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Hasta ahora: %1
Ahora: %2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>Exportador: paquetes vistos %1 · perdidos %2 · conexiones en memoria %3 · informadas %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>El exportador ya no está en el router</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>Sus ajustes están, el programa no: una actualización del firmware lo quitó.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>Los ajustes del router no están al día</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>Este equipo tiene ahora otra dirección o alguien cambió los ajustes en el router.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>El router está configurado; la prueba no se terminó</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>No funcionó y no se pudo deshacer</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1. %2 Lo que se cambió está anotado en este equipo: conéctese de nuevo al router; la próxima configuración lo termina, o Deshacer lo revierte.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Las contraseñas se guardan en %1. El archivo no está cifrado: quien pueda leer sus archivos puede leerlas.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>%1 ya puede enviar flujos.
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 está en silencio: lo que repite se cuenta una sola vez.
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 vuelve a contar, además de la fuente que repite.
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>El idioma de esta ventana.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Claros, oscuros o de alto contraste.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>Se inicia en segundo plano cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>Seguir recolectando al salir</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>El recolector sigue en segundo plano para no perderse nada del tráfico.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Un dispositivo nuevo</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>Cuando se ve un dispositivo en su red por primera vez.</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Un país nuevo</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>Cuando un dispositivo habla con un país por primera vez.</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>Un router en silencio</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>Cuando un router no ha informado de nada durante cinco minutos.</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>Un router desconocido</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>Cuando informa de tráfico alguien que todavía no está permitido.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Informes perdidos</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>Cuando este equipo está demasiado ocupado para recibir todos los informes.</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Direcciones y puertos</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>Dónde espera este equipo los informes del router.</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>Routers permitidos</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>Solo se aceptan informes de estas direcciones.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Sus redes</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>Determinan qué cuenta como entrada y qué como salida.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>Para un router que solo mira uno de cada N paquetes y no lo dice: sus cifras se multiplican.</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>Tiempo de espera activo</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>Cuánto tarda un router en informar de una conexión que sigue abierta.</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>Carpeta de bases de datos de ubicación</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>Los archivos GeoLite2 o DB-IP (.mmdb) de esta carpeta y de las habituales indican el país y el propietario de la red de una dirección.</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>Buscar los nombres de las direcciones</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>Pregunta a su servidor de nombres cómo se llaman las direcciones. Así este se entera de con quién hablan sus dispositivos; normalmente ya ha respondido a esos nombres de todos modos.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>A quién se le preguntan esos nombres.</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>De dónde recibe ntopng sus flujos</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>La dirección de ntopng, o la nuestra si es ntopng quien se conecta a nosotros.</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Quién espera a quién</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>Si ntopng nos espera a nosotros o nosotros esperamos a ntopng.</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>Cabecera de los mensajes para ntopng</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>En bytes; las versiones antiguas de ntopng solo conocen la más corta.</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>Indicar a ntopng el router de cada flujo</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>Y las interfaces por las que llegó.</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>Número de este recolector</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue entre varios recolectores de un mismo ntopng.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>Escribe en un archivo una línea por cada flujo del que se informa.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Dónde se ofrecen los contadores a Prometheus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>Cuánto escribe el recolector en su registro de eventos.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>Guarda los informes que llegan de golpe mientras el recolector está ocupado.</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de control</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>Dónde se comunican con el recolector programas como esta ventana.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng nos espera</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>Nosotros esperamos a ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>También lo que ocurre</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>Todo, para buscar fallos</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Recolector</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>Clave de un ntopng que exige cifrado</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>Su clave pública, tal como la muestra su página; solo la tiene un ntopng que esté en otro sitio.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>Donde el escritorio tiene bandeja: el tráfico actual y el camino de vuelta a la ventana.</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>Mapas en ntopng</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>Sus imágenes vienen de openstreetmap.org, que así sabe qué regiones mira usted.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>Reproduce una grabación (.pcap, .pcapng) en lugar de recibir.</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>Al reproducir: al ritmo original o lo más rápido posible.</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>Sigue respondiendo cuando la grabación llega al final.</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>Dónde se guardan los ajustes y las plantillas.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La versión del programa.</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>la ruta de un socket, o auto para el lugar habitual</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>Socket de control que usan sohoflowctl y el escritorio.</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>una dirección y un puerto, como 0.0.0.0:2055 o [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>Direcciones y puertos UDP que reciben paquetes de flujos; cada puerto acepta todos los protocolos.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT, u off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>De dónde recibe ntopng los flujos: su propia dirección, o la nuestra con --ntopng-mode bind.</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect o bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect: ntopng escucha (-i tcp://*:5556c). bind: ntopng se conecta a nosotros.</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28 (ntopng 5.4 y posteriores) o 36 (ntopng 6.3 y posteriores)</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>Bytes de la cabecera que precede a cada mensaje.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>Indica a ntopng con cada flujo por qué exportador e interfaces llegó.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un número entero de 0 a 4294967295</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue entre varios recolectores de un mismo ntopng.</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>prefijos como 192.168.1.0/24, o auto para los rangos privados y las redes de esta máquina</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>Las redes propias: determinan qué es subida y qué es bajada.</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>direcciones y prefijos como 192.168.1.1 o 192.168.0.0/16, o none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>Exportadores cuyos paquetes se aceptan; los de otros se cuentan y se mencionan una vez.</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N con una dirección o un prefijo y un número entero a partir de 1, como 192.168.1.1=100, o none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>El exportador informa de uno de cada N paquetes; prevalece sobre lo que él mismo anuncie.</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>de 1 a 3600 segundos (60, 5m, 1h), o auto para tomarlo de los exportadores</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>Cuánto tardan los exportadores en informar de un flujo que sigue abierto.</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>un archivo, - para la salida estándar, u off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>Escribe una línea JSON por cada registro exportado.</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>una dirección y un puerto, como 127.0.0.1:12055, u off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>Dónde se ofrecen /metrics, /health y /templates por HTTP.</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error, warning, info o debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Cuánto se escribe en el registro de eventos.</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>de 64K a 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>Búfer del kernel de cada socket de escucha; retiene las ráfagas mientras el recolector está ocupado.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>Muestra esta página: overview, talkers, devices, ntopng, router, services o settings.</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>Muestra una grabación (.pcap, .pcapng); la recolección continúa.</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>Muestra la grabación de ejemplo incluida.</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>Se inicia en segundo plano: en la bandeja del sistema o minimizado.</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>Usa el recolector que tiene este socket de control.</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>Dónde se guardan los ajustes.</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>Pregunta a los servidores de nombres cómo se llaman las direcciones; ellos ven por cuáles pregunta usted.</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>direcciones y puertos como 192.168.1.1:53, o auto para los de este equipo</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>A quién se le preguntan los nombres; el router suele conocer los de los dispositivos locales.</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>una carpeta con archivos .mmdb, o auto para las habituales</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>Bases de datos de países y propietarios de redes (GeoLite2 o DB-IP).</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto, en, de, fr, es, it, pt_BR, ja o zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>Idioma de la ventana; auto sigue al escritorio.</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto, light, dark o high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>Colores de la ventana; auto sigue al escritorio.</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>Se inicia con la sesión de escritorio, en segundo plano.</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>Al salir, el recolector sigue en marcha.</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>Avisa cuando se ve un dispositivo por primera vez.</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>Avisa cuando un dispositivo habla con un país por primera vez.</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>Avisa cuando un router no ha enviado nada durante cinco minutos.</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>Avisa cuando envía un router que todavía no está permitido.</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>Avisa cuando este equipo pierde paquetes de flujos.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>una hora como 2026-11-25T18:00:00Z, o never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>Ninguna notificación antes de esta hora.</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>Cuándo miró alguien la ventana por última vez; lo ocurrido desde entonces se resume.</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>Ya se avisó de que cerrar la ventana no detiene la recolección.</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>lo que escribió el programa, o none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Posición y tamaño de la ventana.</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>Los mapas de ntopng pueden obtener sus imágenes de openstreetmap.org.</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>una clave de 40 caracteres o de 80 cifras hexadecimales, u off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>Clave pública de un ntopng iniciado con --zmq-encryption; no acepta nada más.</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new, network, router, changes, ntopng, locations o done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>Hasta dónde ha llegado la primera configuración.</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>una dirección de este equipo, o auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>Adónde se indica a los routers que envíen; auto es la dirección con la que ven este equipo.</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none, free o maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>De quién son las bases de datos de ubicación que se actualizan cada semana.</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>el número de una cuenta de MaxMind, o none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>Cuenta de MaxMind; su clave de licencia se guarda en el llavero.</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>Cuándo se actualizaron por última vez las bases de datos de ubicación.</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>Lee ajustes también de este archivo: un objeto JSON con los nombres de las opciones como claves. Nunca se escribe en él.</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>Routers que se han visto en una red de este equipo.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Mostrar un icono en la bandeja, si el escritorio la tiene.</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>Lo ocurrido hasta entonces ya se notificó y no se repite.</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>Reinicie el recolector: a partir de entonces enviará a este ntopng.</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>Esperar a que responda ntopng</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>Ver si ntopng cuenta lo que envía el recolector</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>La contraseña de ntopng se cambió en otro sitio; introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>La contraseña anterior de ntopng se perdió; se ha puesto una nueva.</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>Poner a ntopng una contraseña propia</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Recuperar el contenido de %1</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>Hacer una copia de seguridad de ntopng y Redis</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurar ntopng y Redis</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>Iniciar ntopng y Redis</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>Detener ntopng y Redis</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>Reiniciar ntopng y Redis</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Quitar ntopng y Redis</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>Examinar ntopng y Redis</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>Crear una red propia para ambos</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>Crear un lugar para los datos</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Comprobar la carpeta de datos</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>Escribir la configuración de ntopng</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Iniciar Redis</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Iniciar ntopng</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Apartar el contenedor %1 anterior</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>Quitar los contenedores anteriores</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>Eliminar lo que guardaron ntopng y Redis</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>Quitar su red</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>Este ntopng solo cuenta los mensajes del formato más nuevo; a partir de ahora el recolector envía esos.</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>Este ntopng solo cuenta los flujos sin su exportador; a partir de ahora el recolector lo omite.</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>Usar un ntopng que ya está en marcha</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>Ver si se interrumpió un trabajo anterior</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>Este ntopng solo cuenta los mensajes del formato habitual; a partir de ahora el recolector vuelve a enviar esos.</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>Quitar la configuración anterior</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Este equipo no tiene la dirección %1: la página de ntopng está ahora en 127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No existe la carpeta %1: ntopng recibe las bases de ubicación que SohoFlow ha descargado.</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>Ver qué se reemplazaría</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>Comprobar dónde se escriben los flujos</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>Comprobar de quién es el lugar para los datos</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>No queda ninguna imagen anterior de ntopng o Redis que se pueda quitar. Libere espacio en otro lugar.</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>Quitar imágenes anteriores de ntopng y Redis</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>Las imágenes de ntopng y Redis ya son las más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 de %n capa descargada, %2 desempaquetadas</numerusform>
            <numerusform>%1 de %n capas descargadas, %2 desempaquetadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>terminó por sí solo</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>termina una y otra vez</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>Escriba las redes así: 192.168.1.0/24, fd00::/8, separadas por comas.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>Escriba el nombre de una imagen, por ejemplo docker.io/ntop/ntopng:stable.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>Escriba el nombre de una imagen, por ejemplo docker.io/library/redis:7.</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Tiene que ser un puerto distinto del de la página web.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>Escriba la ruta completa de una carpeta, sin dos puntos ni comas.</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>El 0 es el administrador, y ntopng no debe ejecutarse como tal.</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng necesita al menos 256 MB; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis necesita al menos 32 MB; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Escriba una zona horaria como Europe/Berlin, o nada para UTC.</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>Escriba una URL como http://192.168.1.5:9200/_bulk, que termine en _bulk, y un índice en minúsculas como ntopng-%Y.%m.%d. Ninguna parte puede contener espacios ni comillas.</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>Escriba un servidor como 192.168.1.5 o 192.168.1.5@3306, una base de datos con letras, cifras y _, y un usuario.</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>Una categoría (facility) es una palabra como daemon o local0, o nada.</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Terminó con el código de salida %1; su registro de eventos dice por qué.</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>Necesitó más memoria de la que puede ocupar; aumente el límite más abajo.</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>Termina poco después de cada inicio; su registro de eventos dice por qué.</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Suele ayudar reiniciarlo; no se pierde nada de lo que ha guardado.</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>Config&amp;urar ntopng</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>Cambiar el &amp;propietario y continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>Res&amp;taurar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>I&amp;nstalar Docker</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>Iniciar Doc&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>Per&amp;mitirme usar Docker</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow puede instalar Docker desde su distribución; se le pedirá la contraseña de administrador. Un administrador puede hacer lo mismo con este comando:</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow puede iniciar Docker, ahora y cada vez que arranque este equipo; se le pedirá la contraseña de administrador. Un administrador puede hacer lo mismo con este comando:</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow puede darle permiso para usar Docker; se le pedirá la contraseña de administrador. Quien puede usar Docker puede hacer en este equipo todo lo que puede el administrador. Tendrá efecto cuando cierre la sesión y vuelva a iniciarla. Un administrador puede hacer lo mismo con este comando:</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 no sirve: ntopng no tiene esa opción, la pone el propio SohoFlow o no admite ese valor.</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>Usar &amp;otro ntopng…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>Apartar el arc&amp;hivo</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow puede guardar el archivo dañado con otro nombre y seguir con las opciones habituales. ntopng y lo que ha guardado no se tocan; si usa un ntopng en otro sitio, tendrá que volver a indicarlo.</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>&amp;Actualizar el motor</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow puede actualizar el motor de contenedores desde su distribución, lo que puede detener otros contenedores un momento; se le pedirá la contraseña de administrador. Un administrador puede hacer lo mismo con este comando:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>Elegir otro &amp;puerto</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>Elegir otra &amp;imagen</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>Cambiar la &amp;opción</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>Usar la &amp;imagen para este equipo</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>Quitar imág&amp;enes anteriores</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostrar el re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>reproduciendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 datagrama</numerusform>
            <numerusform>%1 datagramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>%1 perdido aquí</numerusform>
            <numerusform>%1 perdidos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 que no es exportación de flujos</numerusform>
            <numerusform>%1 que no son exportación de flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>último paquete %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>%1 perdido por el camino</numerusform>
            <numerusform>%1 perdidos por el camino</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>pérdidas aún desconocidas</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>muestreo 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 parte ilegible</numerusform>
            <numerusform>%1 partes ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>no se usa (vea --ntopng)</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>a la escucha</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no está a la escucha</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 registro enviado</numerusform>
            <numerusform>%1 registros enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>%1 perdido mientras no estaba a la escucha</numerusform>
            <numerusform>%1 perdidos mientras no estaba a la escucha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 perdido porque ntopng no daba abasto</numerusform>
            <numerusform>%1 perdidos porque ntopng no daba abasto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 fragmento de conversación</numerusform>
            <numerusform>%1 fragmentos de conversación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 vistos dos veces y contados una sola</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>fijado aquí</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>aún sin flujos</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>se usa a partir del próximo inicio</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 repite %2 y está en silencio</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 repite %2 y cuenta de todos modos</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Visto dos veces</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>límites alcanzados %1 vez (vea limits en --json)</numerusform>
            <numerusform>límites alcanzados %1 veces (vea limits en --json)</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>plantilla %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>todavía ningún informe</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>Vel. entr.</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>Vel. sal.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>El router informa de las conexiones largas solo cada %1 segundos, y ntopng muestra cada una de ellas como varios flujos. Ajuste a 60 segundos el tiempo de espera activo del router.</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng no está a la escucha en %1, así que no muestra nada. Inicie ntopng o compruebe que su opción -i indique esta dirección con una c al final.</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>Este equipo descartó %1 datagramas porque no daba abasto. Aumente el límite del sistema para los búferes de recepción o envíe flujos con menos frecuencia.</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>Un exportador nuevo, %1, está enviando y no está permitido. Si es su router: sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 envía flujos cuya plantilla todavía no ha llegado, así que no se pueden leer. Llega por sí sola; en una red tranquila, al cabo de unos minutos. Si se reinicia el exportador en el router, la envía enseguida.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>El reloj de %1 tiene una diferencia de %2 segundos. El tráfico se cuenta bien; configure el servidor horario del router para que sus propios registros de eventos también sean correctos.</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>No se pueden escribir líneas JSON en %1: %2. Libere espacio o elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>No se puede guardar nada en %1: %2. La recolección continúa; las plantillas y los ajustes se perderán en el próximo reinicio.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Ningún ntopng recibe flujos en %1, así que no muestra nada. Inicie ntopng o compruebe que su opción -i indique esta dirección, sin una c al final.</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>No se pudo usar la lista de sus dispositivos (%1): %2. Empieza de nuevo; lo que no se pudo leer se guarda a su lado.</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>No se ofrecen métricas en %1: %2. Elija otra dirección en Ajustes o cierre el programa que la ocupa, y reinicie el recolector.</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>El recolector no puede esperar a ntopng en %1: %2. Vuelve a intentarlo por sí solo, al menos cada 30 segundos; cierre lo que ocupa esa dirección o elija otra.</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>El búfer de recepción tiene solo %1 bytes, menos de lo solicitado, así que una ráfaga puede perderse. Aumente el límite del sistema con: sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>No se pudieron usar ajustes (%1: %2), por lo que valen los anteriores o los valores habituales. Revíselos en Ajustes.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Cualquiera que pueda llegar a %1 ve la página de inicio de sesión de ntopng; la contraseña sigue siendo la misma.</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng está en %1, usuario admin; «sohoflowctl ntopng password» muestra su contraseña.</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>Para confirmarla: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>No hay ningún recolector en marcha al que decírselo: hasta el próximo «sohoflowctl ntopng up» seguirá enviando a ese ntopng cuando se inicie.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>Se reinicia ntopng para que lea las nuevas bases de ubicación.</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng todavía tiene las bases de ubicación anteriores. %1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>La configuración de ntopng está en %1; sus redes son %2.</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>Esperando a Redis en %1.</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng ya tiene otra contraseña y la conserva; --replace-password pone la que se indica aquí.</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng ya tiene una contraseña y la conserva; --replace-password crea una nueva.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>El usuario admin de ntopng ya tiene esta contraseña.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El usuario admin de ntopng tiene una contraseña propia; está en %1.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>El usuario admin de ntopng tiene la contraseña que se indica aquí.</translation>
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
        <translation>El recolector terminó inesperadamente y se está iniciando de nuevo. Lo que su router envió mientras tanto no se cuenta.</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>Cerrar la ventana no detiene la recolección; Salir (Ctrl+Q) sí.</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow sigue recolectando</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>La ventana está cerrada; su icono en la bandeja del sistema la abre de nuevo, y Salir, en ese mismo icono, termina SohoFlow.</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>La ventana está minimizada. Salir (Ctrl+Q en la ventana) termina SohoFlow.</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>La última vez la ventana se cerró inesperadamente. La recolección continúa sin ella.</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>Hacer que el recolector las use</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>Copiar la &amp;dirección</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1, nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Entrada hoy</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Salida hoy</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, salida: %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>Bytes por minuto; lo recibido por encima de la línea, lo enviado por debajo.</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
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
        <translation>Filtrar por nombre, fabricante o dirección</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Camb&amp;iar nombre</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>Mo&amp;strar su tráfico</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>Lo cono&amp;zco</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>Quita la marca «nuevo» de este dispositivo</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>Los conozco &amp;todos</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>Quita la marca «nuevo» de todos los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1, %n nuevo</numerusform>
            <numerusform>%1, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir en ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>A partir de ahora, SohoFlow muestra quién habla con quién en su red.</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>En cuanto su router informe de tráfico, SohoFlow mostrará quién habla con quién.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>&amp;Ver mi red</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● Su router informa de su tráfico.</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ Todavía ningún router informa de tráfico: configure uno en la página «Router».</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng está configurado.</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng no está configurado: se hace en la página «Servicios».</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● Se muestran países y propietarios de redes.</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ No se muestran países ni propietarios de redes: las bases de datos están en «Ajustes», «Ubicaciones».</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ ntopng se está configurando; eso sigue por sí solo.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng está configurado, pero no está en marcha: se inicia en la página «Servicios».</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ Se están descargando las bases de datos de países y propietarios de redes.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>Un ntopng que ya está en marcha</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>&amp;Dirección de su página:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>Recibe &amp;flujos en:</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>Su &amp;clave pública:</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>solo si ese ntopng cifra</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>Inicie ese ntopng con -i tcp://*:5556c para que reciba flujos en este puerto. Quien llegue al puerto también puede enviar flujos: permita el paso solo a este equipo.</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>Confiar en él y usar&amp;lo</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>Usar&amp;lo</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ Examinando su certificado…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>Escriba la dirección así: http://192.168.1.5:3000.</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>Escriba el nombre de un usuario de ese ntopng.</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>Copie la clave pública de la página de ese ntopng: 40 caracteres u 80 cifras y letras.</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>Escriba dónde recibe los flujos así: tcp://192.168.1.5:5556.</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>&amp;Token de API:</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>en lugar de usuario y contraseña</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Último paquete</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1, conservada de antes</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>1 de cada %1</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>todos los paquetes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ Envía informes y todavía no está permitido. Si es su router, permítalo.</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ Está configurado y todavía no ha enviado nada. Con «Probar» verá qué falta.</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ Está en silencio. Puede que esté apagado o que este equipo tenga ahora otra dirección.</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ Esperando la descripción de sus informes.</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● Llegan sus informes.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Per&amp;mitir</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>%1 % ocupado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ Este equipo tiene ahora otra dirección y el router sigue enviando a la antigua.</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>&amp;Actualizar el router</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>Ajustar el mues&amp;treo…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>&amp;Ver lo que se cambió</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ Está permitido y todavía no se ha aceptado ninguno de sus informes.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>El router vio el %1 % de lo que pasó cuando se comparó por última vez (%2).</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 Última comparación: %2.</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 oculta tráfico al exportador. Una prueba mientras se usa la red dice cuánto.</translation>
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
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>Configurar SohoFlow</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>&amp;Omitir este paso</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurar más &amp;tarde</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>Su red</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Su router</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>Requirió atención durante %n minuto de la última hora.</numerusform>
            <numerusform>Requirió atención durante %n minutos de la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>La última hora, minuto a minuto; nada requirió atención.</translation>
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
        <translation>Del router a ntopng, la última hora</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>Estado de la cadena</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>Todas las etapas en detalle</translation>
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
        <translation>● %1: hecho</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: falló</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1: deshaciéndose</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1: deshecho</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: no se pudo deshacer</translation>
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
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
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
        <translation>Escriba al menos una red, por ejemplo 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>«%1» no es una red. Escriba redes como 192.168.1.0/24 o fd00::/8, separadas por comas.</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Su red</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow cuenta lo que reciben y envían sus dispositivos. Para eso tiene que saber qué direcciones son las suyas.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>Todo lo &amp;de casa (recomendado)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>Todas las direcciones privadas y las redes de este equipo.</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>Su red %1 y todas las demás direcciones privadas.</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>Solo estas &amp;redes</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>Solo estas redes</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>El router envía sus informes a esta d&amp;irección de este equipo</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ Este equipo no tiene dirección en ninguna red. Conéctelo primero a su red.</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>Si su router asigna direcciones que cambian, haga que reserve esta para este equipo.</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>Un momento: el recolector, que recibe los informes de su router, se está iniciando.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>Pausar 24 horas</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>Contraseña de ntopng</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>La contraseña del usuario %1 de ntopng:</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>No se pudo guardar la contraseña. %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng necesita un motor de contenedores</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>En este equipo no hay ni Docker ni Podman. ntopng funciona en uno de ellos; los interlocutores y dispositivos de SohoFlow funcionan sin él.</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>Mostrar qué instalar</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>El motor de contenedores no responde</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>ntopng funciona en él. En Servicios verá qué ocurre y qué hacer.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>Ver los servicios</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>ntopng todavía no está configurado</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow descarga ntopng, lo inicia y abre la sesión por usted. Tarda unos minutos y ocupa alrededor de un gigabyte de disco.</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>Configurar ntopng</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>ntopng se está descargando</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>Se iniciará por sí solo cuando esté todo aquí.</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>ntopng se está iniciando</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>Aparecerá aquí en unos segundos.</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>ntopng se está abriendo</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>Aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng no responde como debería</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Está en marcha, pero algo falló en su interior. Reiniciarlo suele ayudar; con ello no se pierde nada de lo que ha guardado.</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>Reiniciar ntopng</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng está detenido</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>Lo que ha guardado sigue ahí. Mientras está detenido no cuenta nada.</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Iniciar ntopng</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>Su ntopng no responde</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>El ntopng que usted indicó está apagado o fuera de alcance. Aparecerá aquí en cuanto responda.</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Revisar su dirección</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>Página de inicio de ntopng</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 Hasta ahora: %2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng está en marcha; se abre en su navegador</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow se ejecuta como administrador (root), y la parte que muestra páginas web se niega a ello por seguridad. Inicie SohoFlow como usuario normal para tener ntopng en esta ventana.</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Este sistema no deja que los programas levanten el recinto aislado (sandbox) que necesita la parte que muestra páginas web. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>No se pudo cargar la parte que muestra páginas web: %1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>ntopng no responde en este momento. Esta página lo intenta de nuevo cada pocos segundos.</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>ntopng rechaza la contraseña que SohoFlow guarda para él: se cambió en ntopng. No se prueba ninguna otra, porque ntopng bloquea a quien falla demasiado.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Introducir la contraseña</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Este ntopng se identifica con un certificado que nadie avala. Antes de confiar en él, compare su huella digital con la del servidor: %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>La página web ha fallado. SohoFlow y su recuento no se ven afectados.</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>Las imágenes del mapa vienen de openstreetmap.org, que se enteraría de qué regiones mira usted.</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Mostrar mapas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>Descargando: %1 de %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>Descargando: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>La descarga se ha completado.</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Falló la descarga: %1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>Seguir la descarga</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Seguir el inicio</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>Hay una tarea en curso en ntopng</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>Se está deteniendo, quitando, restaurando o guardando en una copia de seguridad. En Servicios verá cada paso.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>Mostrar su estado</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>Su ntopng se está abriendo</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>El que ya estaba en marcha y que usted indicó aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>Mostrar cuál es</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>El certificado de su ntopng no está confirmado</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>Nadie lo avala, o es distinto del anterior. No se envió nada. Pulse «Usar otro ntopng…» en la página «Servicios» para ver su huella digital y confirmarla.</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>No se puede leer cómo se inicia ntopng</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>El archivo stack.json de SohoFlow está dañado. Se puede guardar con otro nombre; SohoFlow sigue entonces con las opciones habituales y no se pierde nada de lo que ntopng ha guardado.</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>Apartar el archivo</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Este ntopng muestra un certificado distinto de aquel en el que usted confió, y no se le envía nada: %1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>La página se ha abierto en su navegador. %1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>ntopng pide allí un inicio de sesión.</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng pide allí un inicio de sesión; el usuario es %1.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>La contraseña del usuario %1 de ntopng está copiada; péguela en el navegador.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ Puede tardar unos minutos. Sigue adelante aunque usted pase a la pregunta siguiente.</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Buscando Docker o Podman…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng funciona en contenedores y en este equipo no está instalado ni Docker ni Podman.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng está en marcha y recibe los informes de su router.</translation>
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
        <translation>● Se encontró %1 %2. ntopng y su base de datos Redis se descargan de Internet (unos cientos de megabytes) y se inician. Solo este equipo llega a ellos.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng está configurado, pero no está en marcha.</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng se está iniciando.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng guarda un historial de su tráfico y lo analiza a fondo. SohoFlow también funciona sin él: entonces usted ve lo que ocurre ahora.</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>Ejecutarlo a&amp;quí, en contenedores de los que se ocupa SohoFlow</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng está en marcha. Se está abriendo el camino de los informes hasta él.</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ Allí nadie recibe flujos todavía. SohoFlow lo sigue intentando; en ese equipo, ntopng debe ejecutarse con la opción -i tcp://*:5556c</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng está en marcha y espera a su router, que aún no ha informado de nada.</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ Se está probando el inicio de sesión.</translation>
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
        <translation>Ya &amp;está en marcha, en este equipo o en otro</translation>
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
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Los últimos 5 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>Dest&amp;inos</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vicios</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Todo el tráfico</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>Tráfico de %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>Bits por segundo; lo recibido por encima de la línea, lo enviado por debajo.</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>Bits por segundo; lo recibido por encima de la línea, lo enviado por debajo. De los últimos %1 aún falta una parte por llegar: es lo que tarda el router en informar de una conexión abierta.</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>No se guarda historial para justo esta selección: las listas la siguen; el gráfico muestra lo más parecido que hay.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir en ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>Actualizar las bases de datos de ubicación</translation>
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
            <numerusform>● %1, con %n día de antigüedad (%2)</numerusform>
            <numerusform>● %1, con %n días de antigüedad (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ No se usa ninguna base de datos de ubicación, así que no se muestran países ni propietarios de redes.</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>La &amp;base de datos gratuita (DB-IP Lite)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>No requiere cuenta. SohoFlow busca una más reciente cada semana.</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>&amp;MaxMind GeoLite2</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>Más precisa. Requiere una cuenta, que es gratuita; maxmind.com muestra su identificador y la clave de licencia.</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>&amp;Identificador de la cuenta</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>&amp;Clave de licencia</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>vacío: la que está guardada</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>&amp;Descargar lo más reciente</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>&amp;Volver a buscar archivos</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Base de datos de ubicación</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Usar un archivo…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>&amp;Descargar de nuevo</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>Con una base de datos de ubicación, SohoFlow muestra en qué país está el otro extremo y de quién es su red. Nada de su tráfico sale de este equipo.</translation>
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
        <translation>Mostrar mi red</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>No se puede mostrar %1. %2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>Tráfico de ejemplo: el día del hogar inventado ha terminado.</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>Grabación %1: ha llegado al final.</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>Tráfico de ejemplo: un hogar inventado, no su red.</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>Grabación %1: no es lo que ocurre ahora.</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Su router</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow inicia sesión en el router por SSH, mira de qué router se trata y muestra qué se cambiaría antes de cambiar nada. El usuario y la contraseña son los de las páginas del propio router.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>O un archivo de c&amp;lave privada</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Elegir un archivo de clave privada</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>&amp;Recordar la contraseña (en el llavero de su escritorio)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>normalmente no hace falta</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>Frase de contra&amp;seña de la clave</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>Contraseña para &amp;sudo</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>No hay dónde guardarla: no funciona ningún llavero y no se puede escribir ningún archivo.</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>vacía, si no tiene</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>&amp;Configurar un router…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>&amp;A mano…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>Para routers que no se pueden configurar por SSH: qué introducir en sus propias páginas</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Todavía ningún router informa de su tráfico</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow puede iniciar sesión en su router, configurarlo para que informe de quién habla con quién y, más adelante, deshacerlo todo. Antes se muestra qué se cambiaría.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
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
        <translation>Lo que se cambió en el router</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>Al deshacer se revierte todo, empezando por lo más reciente, y se comprueba que cada archivo tenga su contenido anterior.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Deshacer todo</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se cambió</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>A mano en el propio router</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow no puede configurar este sistema por sí solo. Estos son los pasos; la dirección es la de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>Sistema del router</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ SohoFlow inicia sesión y mira de qué router se trata. No se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
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
        <translation>¿Es este su router?</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>Este equipo no conocía todavía este router. Compare la huella digital de abajo con la que muestran las páginas del router; si está en su propia red y nada más usa esta dirección, confírmela. Solo se pregunta una vez: a partir de entonces, SohoFlow notará si responde otro en su lugar.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>&amp;Sí, es mi router</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>De&amp;jarlo todo como está</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>Conservar ese ca&amp;mbio</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>&amp;Recuperar el archivo anterior</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>&amp;Permitirlo para este router</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>la elige SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>&amp;Interfaz que se vigila</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>Interfaz que se vigila</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>&amp;Muestreo</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1 de cada </translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1 de cada 1 cuenta todos los paquetes. Un router lento puede mirar menos; los volúmenes se calculan en proporción.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>Estos pasos se hacen en el router, en este orden. Todo se puede deshacer en cualquier momento; si falla un paso, se deshace enseguida lo hecho hasta entonces.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>&amp;Configurar el router</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>Añadir una c&amp;lave de inicio de sesión de este equipo, para no volver a necesitar la contraseña</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>Configurando el router</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>Deshaciendo lo que se cambió</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>&amp;Permitir este exportador</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Con&amp;figurar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Abrir &amp;UDP %1 solo para este router</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>Ol&amp;vidar la huella antigua</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>&amp;Muestreo</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>&amp;Ver lo que cambiará</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>Actualizando el router</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>&amp;Instalarlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>Actuali&amp;zar el router</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>Reiniciar el e&amp;xportador</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>Cuántos paquetes mira el router</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>Mirar todos los paquetes es lo exacto. Un router con el procesador ocupado puede mirar uno de cada tantos; los volúmenes se calculan en proporción y pueden perderse conversaciones pequeñas. Su exportador se reinicia una vez.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>Durante medio minuto se compara lo que ve el exportador con lo que pasa.</translation>
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
        <translation>Registro de eventos de %1</translation>
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
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>Abrir ntopng</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Registro de &amp;eventos</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro de eventos</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar el comando</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>buscándose</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>los suyos propios</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>los del administrador</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flujos activos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>ninguna: solo ntopng llega a él</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Quitar ntopng y Redis</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>Se quitarán los dos contenedores. ¿Qué hacer con lo que ha guardado ntopng?</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>Si lo conserva, volverá a estar ahí cuando configure ntopng de nuevo. Si lo elimina, no se podrá recuperar. Una carpeta de datos propia no se elimina nunca.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>&amp;Eliminarlo también</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>Esa fue su última línea: ya no está en marcha.</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>No hay ningún motor de contenedores al que consultar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>Usar contenedores en su &amp;lugar</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>espera al motor</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>Recibe los flujos en</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurar ntopng y Redis</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Lo que ntopng ha registrado y sus opciones se reemplazan por lo que contiene %1.</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>Lo que hay ahora se guarda como before-restore.tar.gz en la carpeta de SohoFlow, hasta la próxima restauración.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen (digest)</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>Volver al valor que tenía cuando se instaló el programa</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Valor predeterminado de %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 Sigue vigente: %2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>Lo fija %1 y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ Se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Elegir una carpeta para %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>&amp;Reiniciar el recolector</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ Algunos cambios se usarán cuando el recolector se haya reiniciado. Al hacerlo se pierde uno o dos segundos de informes.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Quién habla con quién en la red de una casa o una oficina pequeña.&lt;/p&gt;&lt;p&gt;Recolector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>Config&amp;urar SohoFlow de nuevo…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>«%1» no sirve para «%2»; se permite: %3.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>Ocuparse de ntopng y Redis</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo dañado se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>Sus redes</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>La página de ntopng se puede abrir desde</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>Con otra dirección, cualquiera en su red llega a la página de inicio de sesión de ntopng, sin cifrado; la contraseña sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>Puerto de la página de ntopng</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>Del 1 al 65535.</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>Puerto para el recolector</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>Por donde ntopng recibe los flujos; solo este equipo llega a él.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>Donde ntopng conserva lo que guarda. Vacío: un lugar del que se ocupa el motor de contenedores.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Número de usuario</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>Con el que se ejecutan ntopng y Redis; la carpeta de datos debe pertenecerle.</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Igual que el anterior.</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>Bases de datos de ubicación</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>Qué direcciones busca ntopng en el DNS.</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>Memoria de ntopng</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>No puede ocupar más que esto; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Memoria de Redis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>Por ejemplo, Europe/Berlin. Vacío: UTC.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>El motor de contenedores inicia ambos tras un fallo y al arrancar este equipo, salvo que usted los haya detenido.</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>Escribir los flujos en</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>Además de en las tablas del propio ntopng.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre en el destino</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch: el índice. MySQL: la base de datos. Syslog: la categoría (facility), o nada.</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Usuario en el destino</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Vacío para Elasticsearch sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Contraseña en el destino</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>Se guarda donde se guardan sus contraseñas. Vacío: sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>Más opciones de ntopng</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>Separadas por espacios, por ejemplo --max-num-hosts=50000 --ignore-macs.</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>Imagen de ntopng</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Imagen de Redis</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>La versión probada es la 7.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>Solo este equipo (%1)</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Direcciones locales</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>Ninguna, y tampoco se toman nombres del tráfico DNS</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Ningún otro sitio</translation>
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
        <translation>Activado</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ Para ello se vuelven a crear los dos contenedores. Lo guardado se conserva; ntopng se pierde los flujos de alrededor de medio minuto.</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ Se usará al configurar ntopng.</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>&amp;Usar y reiniciar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>Lo que ntopng llama local, como 192.168.1.0/24, fd00::/8. Vacío: las direcciones privadas y las redes de este equipo.</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>Carpeta con los archivos (.mmdb) que indican a ntopng el país y el propietario de la red de una dirección. Vacío: los que SohoFlow ha descargado o, si no, los que trae.</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch: la URL, terminada en _bulk. MySQL: el host y, si hace falta, @ y el puerto. localhost sería el contenedor de ntopng.</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>En equipos ARM, la imagen habitual equivale a docker.io/ntop/ntopng_arm64.dev.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>Probar con tráfico de eje&amp;mplo</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>El recolector no responde</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>Es la parte que trabaja en segundo plano y recibe lo que informa su router. En cuanto responda, su tráfico aparecerá aquí; la línea de arriba indica qué lo retiene.</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Todavía ningún router informa de tráfico</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow está a la escucha. Hay que indicar a su router que envíe informes de flujos (NetFlow o IPFIX) a este equipo; se puede hacer desde aquí con la contraseña del router.</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 informa de tráfico y todavía no está permitido</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>Solo se aceptan informes de remitentes que usted conoce. Si este es su router, permítalo.</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>&amp;Permitir %1</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>Esperando a que %1 describa sus informes</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>Llegan paquetes, pero todavía no ha llegado la plantilla que dice cómo leerlos. Los routers la repiten cada pocos minutos.</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>&amp;Ver el router</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 no ha informado de tráfico hasta ahora</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>El router habla con este equipo. Se informa de una conexión cuando termina o, mientras sigue abierta, al cabo de un minuto o más.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>En espera del primer informe de %1</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Todavía no se ha aceptado ninguno. Se informa de una conexión cuando termina o, mientras sigue abierta, al cabo de un minuto o más.</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>Exportar a %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>Entrada: %1, salida: %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Habla con</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>Propietario y país</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1, %2, última hora</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1, última hora</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>Todo el tráfico, última hora</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Habla con</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Velocidad ahora</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>Nombre para este dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>Dar &amp;nombre a este dispositivo</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>Solo este &amp;dispositivo</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>Solo este d&amp;estino</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>Solo este servi&amp;cio</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir en ntopng</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1 (%2, puerto %3)</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>entrada: %1, salida: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>Los flujos entre estos dos</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>Dest&amp;ino en ntopng</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>Todo lo que ntopng sabe de este destino</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>Ya no está entre las filas mostradas. Últimos datos, %1:</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>Todas las conversaciones de este dispositivo en el período elegido, como archivo para una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Los últimos 5 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>Filtrar por nombre, dirección o puerto; !palabra excluye</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>Palabras que deben aparecer todas; la que lleva ! delante no debe aparecer. Las &quot;comillas dobles&quot; mantienen unidas las palabras.</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>Cance&amp;lar la exportación</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>Deja la tabla como está; lo mismo ocurre mientras el puntero está sobre ella.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n conversación guardada.</numerusform>
            <numerusform>%n conversaciones guardadas.</numerusform>
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
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>en pausa desde las %1</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>Exportar las conversaciones de un dispositivo</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1, entrada: %2, salida: %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>Otros</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, salida: %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>y %1 para otros dispositivos de aquí, contados en sus filas</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico a lo largo del tiempo</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, salida: %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>&amp;Abrir SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>&amp;Pausar las notificaciones 24 horas</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>&amp;Iniciar con la sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow: ↓ %1, ↑ %2</translation>
    </message>
</context>
</TS>
