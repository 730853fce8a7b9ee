<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>Identifiant du compte MaxMind, pour GeoLite2.</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>Lire la clé de licence dans ce descripteur de fichier.</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>Conserver la clé de licence dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>Prendre le compte et la clé dans ce GeoIP.conf (sinon /etc/GeoIP.conf, s’il existe).</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>Prendre DB-IP Lite, qui ne demande pas de compte.</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>Utiliser ce fichier .mmdb, .mmdb.gz ou .tar.gz&#xa0;; ne rien télécharger.</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>Conserver les bases de données ici.</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>Un autre serveur proposant GeoLite2, par exemple un miroir.</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>Un autre serveur proposant DB-IP Lite, par exemple un miroir.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de contrôle du collecteur.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Répondre en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>Les bases de données qui indiquent les pays et les propriétaires des réseaux.

  sohoflowctl geoip update   télécharger ce qui est plus récent&#xa0;: GeoLite2 avec un compte, sinon DB-IP Lite
  sohoflowctl geoip status   les fichiers utilisés, leur âge et l’origine de leurs données</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 du %2, datant de %n jour&#xa0;: %3</numerusform>
            <numerusform>%1 du %2, datant de %n jours&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>Aucune base de localisation n’est utilisée, aucun pays ni propriétaire de réseau n’est donc affiché. Téléchargez-en une&#xa0;: sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker ou podman&#xa0;; sinon celui qui a déjà servi, ou le premier qui fonctionne.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Répondre en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de contrôle du collecteur.</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>Où est noté comment les conteneurs ont été démarrés.</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>Où est conservé le mot de passe de ntopng&#xa0;: keychain (trousseau de clés) ou file (fichier).</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs&#xa0;: continuer jusqu’à interruption.</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs&#xa0;: le nombre de dernières lignes à afficher.</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down&#xa0;: supprimer aussi ce qui a été enregistré&#xa0;; c’est définitif.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up&#xa0;: image de ntopng.</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up&#xa0;: image de Redis.</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up&#xa0;: adresse de la page de ntopng&#xa0;; avec une autre que 127.0.0.1, tout le monde sur votre réseau atteint sa page de connexion.</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up&#xa0;: port de la page de ntopng.</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up&#xa0;: port pour le collecteur, sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up&#xa0;: vos réseaux, par exemple 192.168.1.0/24,fd00::/8.</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up&#xa0;: dossier pour les données de ntopng, au lieu d’un volume.</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up&#xa0;: donner ce dossier à l’utilisateur sous lequel fonctionne ntopng.</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up&#xa0;: numéros d’utilisateur et de groupe sous lesquels fonctionnent ntopng et Redis.</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up&#xa0;: noms des adresses&#xa0;: 0 locales, 1 toutes, 2 aucune, 3 aucune et rien n’est décodé.</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up&#xa0;: limite pour ntopng en Mo&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up&#xa0;: par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up&#xa0;: dossier des bases de localisation (.mmdb).</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up&#xa0;: écrire les flux dans es;ntopng;INDEX;URL;USER ou mysql;HOST[@PORT];DATABASE;USER ou syslog[;FACILITY].</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up&#xa0;: fichier dont la première ligne est le mot de passe de cette cible.</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up&#xa0;: une option de ntopng en plus&#xa0;; peut être indiquée plusieurs fois.</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up&#xa0;: si le moteur les démarre de lui-même.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1&#xa0;: flux actifs %2, hôtes %3&#xa0;; enregistrements reçus %4, événements %5&#xa0;; alertes %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use&#xa0;: adresse de la page de ce ntopng.</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use&#xa0;: un utilisateur de ce ntopng.</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use&#xa0;: fichier dont la première ligne est le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use&#xa0;: où ce ntopng reçoit les flux (son option -i, terminée par c).</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>ntopng et Redis dans des conteneurs, ou un ntopng déjà en marche (use, leave). «&#xa0;ntopng seed --help&#xa0;» explique ceux que démarre docker compose.</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up, update&#xa0;: combien de temps ntopng peut mettre à répondre avant que tout soit annulé.</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use&#xa0;: clé publique de ce ntopng, s’il chiffre ce qu’il reçoit.</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use&#xa0;: empreinte SHA-256 du certificat de ce ntopng, si personne ne s’en porte garant ou s’il est nouveau.</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Réessayez après : %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use : lire un jeton d’API de ce ntopng sur ce descripteur de fichier, à la place d’un mot de passe.</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>Redis va bien, dit ntopng : entrées %1, mémoire %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>Redis ne va pas bien, dit ntopng : entrées %1, mémoire %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up : limite pour Redis en Mo ; 0 pour aucune.</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de contrôle du collecteur.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Répondre en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>Afficher une fois les interlocuteurs au lieu d’un tableau en direct.</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>Jusqu’où compter en arrière&#xa0;: 5m, 1h, 24h ou all.</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>Que lister&#xa0;: conversations, devices, destinations ou services.</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>Les plus grands d’abord, selon bytes, in, out, packets, rate, last-seen, duration ou name.</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>Mots qui doivent figurer (adresse, nom, service, port)&#xa0;; le signe&#xa0;! exclut.</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>Avec --json&#xa0;: ajouter le trafic par intervalle&#xa0;: seconds, five-seconds ou minutes.</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>Attendre que l’enregistrement soit terminé.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La version du programme.</translation>
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
        <translation>Montre et pilote le collecteur de SohoFlow.

  sohoflowctl status              les étapes qui fonctionnent&#xa0;: paquets, modèles, enregistrements, ntopng
  sohoflowctl talkers             qui parle à qui, en direct
  sohoflowctl allow ADDRESS       autoriser un exportateur (une adresse ou un préfixe)
  sohoflowctl devices             les appareils de votre réseau, leurs noms et leur volume du jour
  sohoflowctl label ADDRESS NAME  donner un nom à un appareil&#xa0;; &quot;&quot; le retire
  sohoflowctl settings            chaque paramètre, sa valeur et d’où elle vient
  sohoflowctl set NAME VALUE      modifier un paramètre
  sohoflowctl reset NAME          rendre à un paramètre sa valeur par défaut
  sohoflowctl unmute SOURCE       compter à nouveau une source qui en répète une autre, telle que status l’affiche
  sohoflowctl mute SOURCE         l’ignorer à nouveau
  sohoflowctl stop                arrêter proprement le collecteur
  sohoflowctl restart             de même, pour que la fenêtre ou le service dont il dépend le redémarre</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>Nombre maximal de lignes (de 1 à 20000) ; sinon autant que le terminal, avec --once 20, avec --json toutes.</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>Redis, tel que ntopng le joint.</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Combien de temps Redis peut mettre à répondre.</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>Où ntopng.conf est écrit.</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>Où est conservé un mot de passe généré, sous le nom ntopng-password.</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>Mettre en place le mot de passe même si ntopng en a déjà un.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of its own in Redis and writes its configuration. Can be repeated.

Variables:
  NTOPNG_PASSWORD  password of ntopng&apos;s user admin; else one is made up and kept
  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones
  FLOWDUMP         where ntopng writes flows to, as its option -F takes it
NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.

Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable was refused, 69 Redis did not answer in time.</source>
        <translation>Prépare un ntopng que quelqu’un d’autre démarre, par exemple docker compose&#xa0;: lui donne un mot de passe à lui dans Redis et écrit sa configuration. Peut être répété.

Variables&#xa0;:
  NTOPNG_PASSWORD  mot de passe de l’utilisateur admin de ntopng&#xa0;; sinon il en est créé un, qui est conservé
  LOCALNET         vos réseaux, par exemple 192.168.1.0/24,fd00::/8&#xa0;; sinon tous les réseaux privés
  FLOWDUMP         où ntopng écrit les flux, tel que le prend son option -F
NTOPNG_PASSWORD_FILE et FLOWDUMP_FILE désignent des fichiers qui contiennent la valeur à leur place.

Codes de sortie&#xa0;: 0 prêt, 1 un fichier n’a pas pu être écrit ou Redis a refusé, 2 une option ou une variable a été refusée, 69 Redis n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>Le pare-feu %1 est actif sur cet ordinateur et bloque peut-être les rapports du routeur. Le port UDP %2 doit être ouvert pour %3.</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Un pare-feu (nftables) avec vos propres règles est actif sur cet ordinateur. Laissez-y entrer le port UDP %1 depuis %2.</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the list of local devices on the terminal.</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Reçu aujourd’hui</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Envoyé aujourd’hui</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>Un problème inattendu est survenu avec %1</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>Le programme ne sait pas l’expliquer mieux.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, signalez-le en joignant le journal.</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>L’option %1 a été refusée</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>Le programme ne la connaît pas ou n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>Corrigez la ligne de commande&#xa0;; --help présente chaque option et ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>Le paramètre %1 a été refusé</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>Ce paramètre n’existe pas ou n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>Choisissez l’une des valeurs autorisées.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>L’adresse %1 est inutilisable</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>Ce n’est pas une adresse IPv4 ou IPv6, ou le port manque.</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>Écrivez-la comme ceci&#xa0;: 192.168.1.1, 192.168.1.1:2055 ou [fd00::1]:2055.</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>Le filtre %1 n’a pas été compris</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>Un de ses mots n’est ni un champ, ni une adresse, ni un nom que l’on peut chercher.</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>Corrigez le filtre, ou supprimez-le pour tout voir.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>L’élément a été déplacé ou supprimé, ou son nom s’écrit autrement.</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>Vérifiez le nom, ou remettez le fichier en place.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>Ce n’est pas un fichier ordinaire, ou le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>Vérifiez le fichier et le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 est endommagé</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>Son contenu ne correspond pas à ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou continuez sans lui&#xa0;: les valeurs habituelles seront utilisées.</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 vient d’une version plus récente de SohoFlow</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>Cette version ne connaît pas ce format et laisse le fichier tel quel.</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>Réinstallez la version plus récente de SohoFlow, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>Accès refusé à %1</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>L’utilisateur sous lequel ce programme fonctionne n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>Changez les droits ou le propriétaire, ou lancez le programme sous le bon utilisateur.</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il n’y a pas assez de place pour écrire %1</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>Le disque est plein ou une limite est atteinte&#xa0;; ce qui existait avant est intact.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>Le système a refusé&#xa0;; ce qui existait avant est intact.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Vérifiez le dossier et le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 est déjà utilisé</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>Un autre programme reçoit déjà sur ce port.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Arrêtez l’autre programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 n’est pas une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>Un programme ne peut recevoir que sur les adresses de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>Indiquez 0.0.0.0 ou [::] pour recevoir sur toutes, ou vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>Les ports inférieurs à 1024 sont réservés à l’administrateur du système.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>Choisissez un port à partir de 1024, par exemple 2055.</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>Le réseau a refusé de fonctionner avec %1</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>Le système a signalé une erreur qui ne concerne pas l’adresse elle-même.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 n’accepte pas de connexion</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>Rien ne fonctionne à cet endroit, ou le programme n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>Démarrez-le, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>La connexion à %1 a été perdue</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>L’autre côté s’est arrêté, ou le réseau a été interrompu.</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>Réessayez quand il sera joignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>Il est occupé, hors de portée ou éteint.</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>Vérifiez qu’il fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>Opération annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 se termine trop tôt</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>Le contenu est plus court qu’annoncé&#xa0;: il a été coupé en chemin ou pendant son écriture.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Récupérez-le à nouveau à la source.</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>Impossible de comprendre %1</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>Son contenu ne respecte pas les règles de son format.</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>Vérifiez que c’est bien ce que vous attendez, et que ce qui l’a produit fonctionne correctement.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>Cette version de SohoFlow ne sait pas s’en servir.</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>Utilisez une autre forme, ou une version plus récente de SohoFlow.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 est trop volumineux</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>La taille dépasse tout ce qui est normal pour ce genre de contenu.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 fonctionne déjà</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>Il ne peut y en avoir qu’un à la fois.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Utilisez celui qui fonctionne, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>Il n’a pas été démarré, ou il s’est arrêté.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>Quelqu’un d’autre est en train de modifier %1</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>Deux modifications simultanées se gêneraient l’une l’autre.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Attendez que l’autre soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 est d’une autre version</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>Les deux programmes n’utilisent pas la même forme de messages.</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>Installez la même version des deux, puis redémarrez-les.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>%1 ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>La valeur est fixée ailleurs, ou cet utilisateur n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>Modifiez-la là où elle est fixée, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Le secret de %1 est inaccessible&#xa0;: il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>Aucun trousseau de clés tel que GNOME Keyring ou KWallet ne fonctionne dans cette session.</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>Démarrez-en un, ou utilisez un fichier que vous seul pouvez lire (--secret-store file).</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Le secret de %1 est inaccessible&#xa0;: le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>Il n’a pas été déverrouillé, ou l’accès a été refusé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>Déverrouillez le trousseau de clés, ou utilisez un fichier que vous seul pouvez lire (--secret-store file).</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Il n’y a pas de secret pour %1</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>Il n’a jamais été enregistré, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1 Détail&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what happened, such as &quot;The option --listen was refused&quot;, %2 the technical detail</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>%1 is a program or a system service</extracomment>
        <translation>Impossible de démarrer %1</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>Le programme est introuvable, ou cet utilisateur n’a pas le droit de le démarrer.</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>Réinstallez SohoFlow, ou demandez à l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 s’est arrêté alors que personne ne l’a demandé</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>Il ne pouvait pas continuer son travail.</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>Il redémarre tout seul&#xa0;; si cela ne suffit pas, suivez ce que disent ses derniers messages.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>Sur cet ordinateur, la collecte est assurée par un service, et ce service ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>Démarrez le service&#xa0;; le mot de passe de l’administrateur vous sera peut-être demandé.</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>Aucun appareil nommé %1 n’a été trouvé</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>Personne sur ce réseau ne répond à ce nom.</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>Indiquez plutôt l’adresse du routeur, par exemple 192.168.1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 est injoignable depuis cet ordinateur</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>Le routeur est éteint, a une autre adresse, ou cet ordinateur n’est pas sur son réseau.</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>Vérifiez l’adresse, et que cet ordinateur est bien connecté au réseau du routeur.</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 n’accepte pas les connexions SSH</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>Le routeur répond, mais SSH y est désactivé ou utilise un autre port.</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>Activez SSH dans la page web du routeur (souvent sous Système ou Administration), puis réessayez.</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>Ce qui répond à l’adresse %1 n’est pas SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>L’autre côté parlait un autre langage, ou a coupé la liaison avant qu’elle ne commence.</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>Vérifiez l’adresse et le port&#xa0;; SSH utilise en général le port 22.</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 ne connaît qu’un ancien chiffrement</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>Son SSH est si ancien qu’il signe avec SHA-1, qu’un attaquant habile présent sur votre réseau pourrait falsifier.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>Mettez à jour le micrologiciel du routeur&#xa0;; si ce n’est pas possible et que vous avez confiance dans votre réseau, autorisez l’ancien chiffrement pour ce routeur.</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 et ce programme n’ont aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>Chacun des deux ne propose que ce que l’autre n’a pas.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>Mettez à jour le micrologiciel du routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Première rencontre avec %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>Son empreinte doit être confirmée une fois, pour que personne ne puisse se faire passer plus tard pour votre routeur.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>Comparez l’empreinte avec celle qu’affiche le routeur, ou confirmez-la si vous êtes sur votre propre réseau.</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 n’est plus le même routeur</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>Son empreinte a changé. Cela arrive après une réinitialisation d’usine ou un nouveau micrologiciel&#xa0;; cela arrive aussi quand quelqu’un se fait passer pour votre routeur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>Si vous avez réinitialisé le routeur ou changé son micrologiciel, oubliez l’ancienne empreinte et confirmez la nouvelle&#xa0;; sinon, n’allez pas plus loin.</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Le compte %1 a été refusé</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>Le nom ou le mot de passe n’est pas celui que connaît le routeur, ou le routeur ne laisse pas entrer ce compte.</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>Saisissez-les à nouveau. Après plusieurs essais erronés, beaucoup de routeurs refusent tout pendant quelques minutes.</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Le compte %1 demande plus qu’un mot de passe</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>Le routeur veut une seconde preuve, ou un nouveau mot de passe, que ce programme ne peut pas fournir.</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>Utilisez un fichier de clé, ou un compte pour lequel le mot de passe suffit.</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>Impossible d’ouvrir la clé %1</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>Sa phrase secrète est fausse ou absente, ou le fichier ne contient pas de clé SSH privée.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>Saisissez à nouveau la phrase secrète, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>Impossible d’interroger l’agent SSH %1</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>Aucun ne fonctionne dans cette session, ou il n’a pas répondu.</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>Démarrez-en un et ajoutez-y votre clé, ou utilisez un mot de passe ou un fichier de clé.</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Le compte %1 ne peut pas exécuter de commandes</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>Le routeur l’a laissé entrer, mais ne lui ouvre pas de ligne de commande.</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>Utilisez le compte administrateur du routeur, ou la marche à suivre pour les routeurs à configurer à la main.</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>Le compte %1 n’a pas le droit de modifier le routeur</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>Ce n’est pas l’administrateur, et il n’a pas pu le devenir avec sudo.</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>Utilisez un compte autorisé à employer sudo, ou connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Aucun moteur de conteneurs trouvé&#xa0;: %1 n’est pas installé</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>ntopng et Redis fonctionnent tous deux dans des conteneurs&#xa0;; il faut pour cela Docker ou Podman.</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>Installez-en un, avec «&#xa0;sudo apt install podman&#xa0;» ou «&#xa0;sudo dnf install podman&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 est installé, mais ne fonctionne pas</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>Son service n’a pas été démarré, ou il s’est arrêté.</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>Démarrez-le, avec «&#xa0;sudo systemctl start docker&#xa0;» pour Docker, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Vous n’avez pas le droit d’utiliser %1</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>Seuls l’administrateur et les membres de son groupe y ont droit&#xa0;; en être donne autant de pouvoir qu’à l’administrateur.</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>Ajoutez-vous au groupe, avec «&#xa0;sudo usermod -aG docker $USER&#xa0;», puis rouvrez votre session&#xa0;; ou installez Podman, qui n’a pas besoin de ce droit.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 est trop ancien</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>Il lui manque ce qu’il faut pour faire fonctionner ntopng sans privilèges.</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>Mettez-le à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>Le moteur de conteneurs a refusé de travailler avec %1</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>Il a signalé un problème qui lui est propre.</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>Lisez ce qu’il a indiqué, corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>L’image %1 est introuvable</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>Le registre n’en a aucune de ce nom, ou exige de s’y connecter.</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>Vérifiez le nom de l’image dans les options.</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>L’image %1 est faite pour un autre type d’ordinateur</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>Elle a été créée pour un processeur d’une autre architecture.</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>Choisissez une image pour cet ordinateur&#xa0;; pour ARM, il existe ntop/ntopng_arm64.dev.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Impossible de récupérer %1</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>Le registre n’a pas répondu&#xa0;: cet ordinateur n’a pas accès à Internet, ou un pare-feu fait barrage.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier %1 appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>L’utilisateur sous lequel ntopng fonctionne n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>Laissez SohoFlow changer le propriétaire (--repair-owner), ou choisissez un autre dossier ou un autre utilisateur.</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 s’est arrêté tout seul</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>Il a démarré, mais n’a pas tenu.</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>Consultez son journal&#xa0;; il dit ce qui manquait.</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng à l’adresse %1 n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Plus aucune connexion à %1 n’est tentée</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>Après cinq mots de passe erronés, ntopng bloque cet ordinateur pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>Corrigez le mot de passe, et attendez cinq minutes si ntopng vous refuse vous aussi.</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>ntopng à l’adresse %1 fonctionne, mais ne compte rien de ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>Le collecteur n’y est pas connecté, ou ntopng ne comprend pas cette forme de messages.</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>Vérifiez que le collecteur fonctionne et que son adresse ntopng est bien celle de ce ntopng.</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 ne peut pas être configuré automatiquement</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>SohoFlow ne sait pas installer ni configurer un exportateur sur ce système.</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>Suivez la marche à suivre de la page Routeur&#xa0;; la bonne adresse y est déjà inscrite.</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>L’utilisateur %1 n’a pas le droit de modifier ce routeur</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>Il faut les droits de l’administrateur (root) pour installer et configurer l’exportateur.</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>Connectez-vous en tant que root ou administrateur, ou donnez sudo à cet utilisateur.</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>Aucune interface réseau à écouter n’a été trouvée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>Le routeur n’a pas d’interface de ce nom, ou aucune tournée vers votre réseau domestique.</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>Choisissez l’une des interfaces du routeur.</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Il n’y a pas assez de place sur le routeur pour %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>La mémoire flash est trop pleine&#xa0;; ce qui avait été commencé a été annulé.</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>Retirez du routeur un paquet dont vous n’avez pas besoin, ou utilisez une clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Le routeur n’a pas pu télécharger %1</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>Il n’atteint pas les serveurs de ses logiciels, ou ne trouve pas leurs noms.</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>Vérifiez que le routeur lui-même est connecté à Internet et dispose d’un serveur DNS, puis réessayez.</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Les serveurs n’ont plus %1 pour ce routeur</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>Son micrologiciel est si ancien que ses logiciels ont été retirés des serveurs.</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>Mettez à jour le micrologiciel du routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Le routeur ne fait pas confiance aux serveurs de %1</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>La signature de leur liste n’a pas pu être vérifiée. La cause habituelle est une horloge déréglée sur le routeur.</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>Réglez l’horloge du routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Le routeur ne connaît pas le paquet %1</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>Il n’est pas dans ses listes&#xa0;: elles sont absentes, ou une source de logiciels a été supprimée.</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>Vérifiez les sources de logiciels du routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 ne peut pas être installé pour le moment</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>Un autre programme du routeur est en train d’installer quelque chose.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 n’a pas pu être installé sur le routeur</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>Le gestionnaire de paquets s’est arrêté, ou le programme ne démarre pas.</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>Lisez le détail&#xa0;; s’il ne vous aide pas, essayez la même chose à la main sur le routeur.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Impossible de lire les paramètres dans %1</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>Une ligne du fichier est défectueuse, et le routeur refuse donc de le modifier.</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>Réparez cette ligne sur le routeur, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Quelqu’un est en train de modifier %1 sur le routeur</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>Des modifications ne sont pas encore enregistrées&#xa0;; enregistrer les nôtres les enregistrerait aussi.</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>Enregistrez-les ou abandonnez-les dans la page web du routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 ne reste pas en marche sur le routeur</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>L’exportateur s’est arrêté juste après son démarrage.</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>Lisez le détail&#xa0;: les causes habituelles sont une mauvaise interface ou l’absence de chemin vers cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>Entre-temps, quelqu’un d’autre a modifié %1</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>Revenir en arrière écraserait cette modification.</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>Décidez s’il faut garder le fichier tel qu’il est ou remettre l’ancien.</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>Une étape a échoué sur le routeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>Le routeur a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>Lisez le détail, puis réessayez&#xa0;; ce qui avait été fait avant a été annulé.</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 n’est pas revenu à son état d’avant</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>Une partie de la modification n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>Reconnectez-vous au routeur et recommencez l’annulation&#xa0;; le journal des modifications est conservé.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Personne ne se porte garant du certificat de %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>Son empreinte doit être confirmée une fois, pour que personne ne puisse se faire passer plus tard pour ce serveur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>Comparez l’empreinte avec celle du serveur, et confirmez-la si les deux sont identiques.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 présente un autre certificat que celui auquel vous avez fait confiance</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>Cela arrive quand son certificat a été renouvelé&#xa0;; cela arrive aussi quand quelqu’un se fait passer pour ce serveur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>Si le certificat a été renouvelé, comparez la nouvelle empreinte avec celle du serveur et confirmez-la&#xa0;; sinon, n’allez pas plus loin.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier %1 n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>Ce bureau n’a pas de programme pour les dossiers, ou il n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>Regardez vous-même dans le dossier, par exemple dans un terminal.</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>ntopng ne connaît pas l’utilisateur, le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>Saisissez l’utilisateur et le mot de passe de ntopng, ou son jeton d’API.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 envoie des flux&#xa0;; son dernier paquet est arrivé il y a %3.</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>On ne sait rien du routeur tant que le collecteur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>Aucun routeur n’a encore envoyé de flux. Configurez-en un, ou patientez si vous venez de le faire.</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 envoie des flux sans y être autorisé. Si c’est votre routeur, autorisez-le.</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>Rien n’est arrivé de %1 depuis %3. Vérifiez que le routeur est allumé et atteint cet ordinateur, puis testez sa configuration.</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>Cet ordinateur n’est pas sur le réseau du routeur&#xa0;: aucun flux n’arrive. Ils reviendront dès qu’il y sera de retour.</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>L’enregistrement a été lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 envoie des flux&#xa0;; on attend son modèle, qui indique comment les lire.</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 n’a pas envoyé de modèle depuis %3, ses flux sont donc illisibles. Il arrive de lui-même au bout de quelques minutes&#xa0;; redémarrer l’exportateur sur le routeur l’envoie tout de suite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%Ln partie de ce que %1 a envoyé récemment était illisible. Mettez à jour l’exportateur sur le routeur, ou choisissez-y NetFlow version 9.</numerusform>
            <numerusform>%Ln parties de ce que %1 a envoyé récemment étaient illisibles. Mettez à jour l’exportateur sur le routeur, ou choisissez-y NetFlow version 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>%Ln paquet de %1 s’est perdu en chemin ces dernières minutes. Un câble au lieu du sans-fil aide, ou l’échantillonnage sur le routeur.</numerusform>
            <numerusform>%Ln paquets de %1 se sont perdus en chemin ces dernières minutes. Un câble au lieu du sans-fil aide, ou l’échantillonnage sur le routeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>Le collecteur fonctionne.</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>Le collecteur démarre.</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>Le collecteur ne fonctionne pas&#xa0;: les flux de cet instant sont perdus. Démarrez-le.</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>Le service du collecteur de cet ordinateur ne fonctionne pas. Démarrez-le&#xa0;; le système demande le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>Le collecteur n’a pas répondu depuis %3. Patientez un instant, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>Le collecteur fonctionne, mais vous n’avez pas le droit de le consulter. Demandez à un administrateur de vous ajouter au groupe sohoflow, rouvrez votre session et réessayez.</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>Le collecteur en marche n’a pas la même version que cette fenêtre. Démarrez à sa place celui qui est installé.</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>Un autre programme occupe le port %1, le collecteur ne peut donc rien recevoir&#xa0;: %2. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>Le système ne laisse que les administrateurs recevoir sur le port %1. Choisissez-en un au-dessus de 1023, ici et sur le routeur.</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>Le collecteur s’est arrêté dès son démarrage&#xa0;: %2. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>Cet ordinateur était trop occupé pour %Ln paquet ces dernières minutes. Un tampon de réception plus grand aide.</numerusform>
            <numerusform>Cet ordinateur était trop occupé pour %Ln paquets ces dernières minutes. Un tampon de réception plus grand aide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>Rien ne peut être conservé dans %1&#xa0;: %2. La collecte continue&#xa0;; libérez de l’espace pour que les paramètres et les modèles survivent à un redémarrage.</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>Aucune ligne ne peut être écrite dans %1&#xa0;: %2. Libérez de l’espace, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>ntopng est à l’écoute et reçoit tous les flux.</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>ntopng ne reçoit rien tant que le collecteur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>ntopng n’est pas utilisé. Indiquez son adresse dans les paramètres pour l’alimenter.</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>Le collecteur cherche ntopng à l’adresse %1.</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>ntopng ne fonctionne pas à l’adresse %1. Démarrez-le pour voir ses pages&#xa0;; vos propres interlocuteurs s’affichent sans lui.</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>Quelque chose répond à l’adresse %1 mais n’accepte pas les flux. Redémarrez ntopng, et vérifiez que son option -i se termine par la lettre c.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>ntopng était trop lent pour %Ln flux ces dernières minutes. Donnez-lui plus de mémoire, ou redémarrez-le.</numerusform>
            <numerusform>ntopng était trop lent pour %Ln flux ces dernières minutes. Donnez-lui plus de mémoire, ou redémarrez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Le routeur ne signale les longues connexions que toutes les %3, et ntopng affiche chacune comme plusieurs flux. Réglez le délai actif du routeur sur 60&#xa0;secondes.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng a compté %Ln flux.</numerusform>
            <numerusform>ntopng a compté %Ln flux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>Non vérifié&#xa0;: SohoFlow ne gère pas ce ntopng et n’a pas de compte pour y accéder.</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>ntopng reçoit des flux et n’en affiche aucun. Redémarrez-le, et vérifiez qu’il surveille l’interface %1.</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>Ce que le routeur envoie est lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln enregistrement lu depuis le démarrage du collecteur.</numerusform>
            <numerusform>%Ln enregistrements lus depuis le démarrage du collecteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>Rien n’est encore arrivé jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>Vous voyez %Ln conversation en direct.</numerusform>
            <numerusform>Vous voyez %Ln conversations en direct.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>Il n’y a encore rien à voir. La première conversation s’affiche dès l’arrivée de son flux.</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>Ce que vous voyez date d’il y a %3&#xa0;; la suite viendra dès que le collecteur fonctionnera à nouveau.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>en marche</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>Envoyés à ntopng</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>Comptés par ntopng</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln flux/min</numerusform>
            <numerusform>%Ln flux/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln flux actif</numerusform>
            <numerusform>%Ln flux actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln paquet/min</numerusform>
            <numerusform>%Ln paquets/min</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln enregistrement/min</numerusform>
            <numerusform>%Ln enregistrements/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>%Ln envoyé/min</numerusform>
            <numerusform>%Ln envoyés/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>%Ln compté/min</numerusform>
            <numerusform>%Ln comptés/min</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <extracomment>A button; %1 is the address of a router</extracomment>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>Start the collector</source>
        <extracomment>A button</extracomment>
        <translation>Démarrer le collecteur</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>Configurer un routeur…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>Voir le routeur</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>Ouvrir Services</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>Ouvrir Paramètres</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>Le collecteur ne peut pas attendre ntopng à l’adresse %1&#xa0;: %2. Il réessaie de lui-même&#xa0;; fermez ce qui occupe cette adresse, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Aucun ntopng ne reçoit de flux à l’adresse %1. Démarrez ntopng, et vérifiez que son option -i indique cette adresse sans la lettre c à la fin.</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>Aucun rapport de %1 n’a encore été accepté. Une connexion est signalée quand elle se termine, ou au bout d’une minute ou plus si elle se poursuit.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>L’annulation de «&#xa0;%1&#xa0;» a échoué. %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n nouvel appareil sur votre réseau</numerusform>
            <numerusform>%n nouveaux appareils sur votre réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>Premier contact avec %n pays</numerusform>
            <numerusform>Premier contact avec %n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>Vous n’êtes pas sur le réseau de votre routeur</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>Rien n’arrive tant que cet ordinateur n’y est pas revenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n routeur a cessé d’envoyer</numerusform>
            <numerusform>%n routeurs ont cessé d’envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>Rien de %1 depuis cinq minutes. Est-il allumé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n nouvel exportateur veut envoyer</numerusform>
            <numerusform>%n nouveaux exportateurs veulent envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Pas encore autorisé&#xa0;: %1. Si c’est votre routeur, autorisez-le.</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>Des paquets de flux se perdent</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>Cet ordinateur n’arrive pas à suivre ce qu’envoie votre routeur&#xa0;: les chiffres sont donc trop bas.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>Pendant votre absence, %n nouvel appareil est apparu.</numerusform>
            <numerusform>Pendant votre absence, %n nouveaux appareils sont apparus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>Pendant votre absence, %n pays a été contacté pour la première fois.</numerusform>
            <numerusform>Pendant votre absence, %n pays ont été contactés pour la première fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>Pendant votre absence, un routeur a cessé d’envoyer %n fois.</numerusform>
            <numerusform>Pendant votre absence, un routeur a cessé d’envoyer %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>Pendant votre absence, %n nouvel exportateur a voulu envoyer.</numerusform>
            <numerusform>Pendant votre absence, %n nouveaux exportateurs ont voulu envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>Pendant votre absence, des paquets de flux se sont perdus %n fois.</numerusform>
            <numerusform>Pendant votre absence, des paquets de flux se sont perdus %n fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d</source>
        <extracomment>Durations; %1 is a number</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A duration of two units: %1 is &quot;2 h&quot;, %2 is &quot;5 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <extracomment>Rates; %1 is a number</extracomment>
        <translation>%1&#xa0;bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1&#xa0;Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1&#xa0;Gbit/s</translation>
    </message>
    <message>
        <source>%1 Tbit/s</source>
        <translation>%1&#xa0;Tbit/s</translation>
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
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>Mettre à jour les bases de localisation</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>Vérifier et copier le fichier</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>Utiliser une base de localisation</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is a package such as softflowd</extracomment>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Add our section to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ajouter notre section à %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>Démarrer %1 et s’assurer qu’il reste en marche</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Garder dans %1 de quoi revenir en arrière</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ajouter à %1 une clé de connexion de cet ordinateur</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>L’écoute se fait sur %1, car cet ordinateur est dans ce réseau.</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>L’écoute se fait sur %1, le réseau domestique du routeur.</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>L’écoute se fait sur %1, la seule interface avec des adresses privées.</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>L’écoute se fait sur %1, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 est tourné vers Internet&#xa0;: tous les appareils apparaîtront avec l’adresse du routeur. Choisissez une interface de votre réseau domestique pour les distinguer.</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>softflowd %1 est ancien&#xa0;: NetFlow version 5 est utilisé, qui ne peut pas transporter l’IPv6. Un micrologiciel plus récent en apporte un plus récent.</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>Votre propre exportateur %1 reste tel quel&#xa0;; le nôtre fonctionne à côté.</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>Votre propre exportateur %1 est redémarré avec le nôtre et manque quelques secondes.</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>Le routeur fait passer le trafic à côté de son processeur (%1)&#xa0;: seul le début de chaque connexion sera vu, et les volumes seront trop petits. La vitesse de la connexion Internet peut baisser si vous désactivez cela.</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>La mémoire du routeur est presque pleine&#xa0;: %1&#xa0;ko sont libres.</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>Ce routeur oublie toutes les modifications quand il redémarre&#xa0;: il fonctionne depuis la mémoire vive.</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>Une mise à jour du micrologiciel conserve les réglages et supprime le programme&#xa0;; SohoFlow propose alors de le réinstaller.</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>L’horloge du routeur est déréglée&#xa0;; les téléchargements peuvent être refusés tant qu’elle n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>Nos réglages sont là, mais pas le programme&#xa0;: une mise à jour du micrologiciel l’a supprimé. Il est réinstallé.</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>Délestage logiciel des flux</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>Délestage matériel des flux</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>NAT matériel MediaTek</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>Acheminement raccourci</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Acheminement direct Broadcom</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Cache de flux Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Accélération réseau Qualcomm</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>système inconnu</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Examiner le routeur</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>Lire les noms des appareils</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>OPNsense a un exportateur intégré.
1. Ouvrez Reporting &gt; NetFlow.
2. Listening interfaces&#xa0;: LAN (et les autres interfaces internes)&#xa0;; WAN interfaces&#xa0;: WAN.
3. Version&#xa0;: v9. Destinations&#xa0;: ajoutez %1:%2, et laissez celles qui y sont.
4. Active timeout 60, inactive timeout 15. Cliquez sur Apply.</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. Ouvrez System &gt; Package Manager &gt; Available Packages et installez softflowd.
2. Ouvrez Services &gt; softflowd et cochez Enable.
3. Interface&#xa0;: LAN. Host&#xa0;: %1. Port&#xa0;: %2. Netflow version&#xa0;: 9. Sample&#xa0;: vide.
4. Maximum lifetime 60, expiry interval 10, general, TCP et UDP timeouts 60. Cliquez sur Save.</translation>
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
        <translation>En mode configuration, avec le nom de votre interface LAN à la place de eth1&#xa0;:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
À partir de VyOS 1.5 de septembre 2025&#xa0;: netflow interface eth1, et netflow active-timeout 60 à la place des timeout.</translation>
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
        <translation>En mode configuration, avec le nom de votre interface LAN à la place de switch0&#xa0;:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
Le délestage matériel cache la plus grande partie du trafic&#xa0;; il doit être désactivé (system offload).</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>Les modifications faites sur la passerelle elle-même sont annulées par le contrôleur. Mettez «&#xa0;flow-accounting&#xa0;» avec le serveur %1 et le port %2 dans config.gateway.json sur le contrôleur, puis réapprovisionnez la passerelle (Provision).</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>L’exportateur se configure dans l’application UniFi Network, pas sur la passerelle.
1. Ouvrez les paramètres (Settings) et cherchez NetFlow (IPFIX).
2. Activez-le. Adresse du collecteur&#xa0;: %1 (un nom ne fonctionne pas). Port&#xa0;: %2. Version&#xa0;: 9 ou IPFIX.
3. Échantillonnage (Sampling)&#xa0;: désactivé. Son délai actif est d’environ cinq minutes et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>Dans le terminal, avec le nom de votre pont LAN à la place de bridge&#xa0;:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>L’exportateur vient d’Entware, qui a besoin d’une clé USB.
1. Branchez une clé, connectez-vous en SSH, lancez amtm, formatez la clé (ext4) et installez Entware.
2. Revenez ici&#xa0;: SohoFlow configure alors tout le reste pour %1:%2.</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>Le micrologiciel du fabricant ne peut pas faire fonctionner d’exportateur. Asuswrt-Merlin le peut, s’il prend en charge votre modèle&#xa0;: installez-le, puis Entware avec amtm, et revenez ici. Les flux iront vers %1:%2.</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>L’exportateur vient d’Entware, qui a besoin d’une clé USB.
1. Branchez une clé avec un système de fichiers ext4, nommée et montée sur /opt.
2. Connectez-vous en SSH et lancez entware-install.sh.
3. Revenez ici&#xa0;: SohoFlow configure alors tout le reste pour %1:%2.</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Sans Entware, utilisez l’exportateur intégré (NetFlow version 5, sans IPv6)&#xa0;:
1. Ouvrez Services &gt; Services &gt; RFlow / MACupd.
2. RFlow&#xa0;: Enable. Server IP&#xa0;: %1. Port&#xa0;: %2. Interface&#xa0;: LAN (br0). Cliquez sur Apply.
Les longues connexions n’apparaissent qu’au bout de 30&#xa0;minutes. Avec Entware sur /opt, SohoFlow en configure un meilleur.</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. Installez softflowd avec le gestionnaire de paquets de ce système.
2. Lancez-le, avec le nom de votre interface LAN à la place de eth1, maintenant et à chaque démarrage&#xa0;:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>Réserver le routeur pour ce travail</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>Libérer le routeur</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>L’exportateur ne fonctionne pas sur le routeur.</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>Configurez à nouveau le routeur&#xa0;: ce qui manque sera installé et démarré.</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>L’exportateur fonctionne, mais ne voit aucun paquet.</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>Utilisez le réseau un moment&#xa0;; si rien ne change, choisissez une autre interface.</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>L’exportateur accumule des paquets&#xa0;; il les traite quand son premier tampon d’environ 1&#xa0;400&#xa0;paquets est plein.</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>Patientez, ou ouvrez n’importe quelle page web avec des images.</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>L’exportateur compte des paquets et n’a pas encore envoyé son premier rapport.</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>Attendez une minute&#xa0;: il envoie un rapport par minute.</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>Le routeur envoie des enregistrements de flux, mais ils n’arrivent pas ici&#xa0;: un pare-feu sur cet ordinateur, une autre adresse de cet ordinateur, ou un réseau invité qui isole les appareils.</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>Ouvrez le port UDP 2055 pour le routeur, et vérifiez l’adresse à laquelle il envoie.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>Des enregistrements de flux arrivent du routeur, mais le collecteur ne les accepte pas encore.</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>Autorisez cet exportateur.</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>Des enregistrements de flux arrivent, mais la description de leurs champs n’est pas encore venue&#xa0;; le routeur la répète de temps en temps.</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>Patientez, ou redémarrez l’exportateur, qui l’envoie alors tout de suite.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>Des enregistrements de flux arrivent du routeur.</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Faire accepter au collecteur les flux de %1</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>Faire oublier le routeur au collecteur</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>Tester si le routeur atteint cet ordinateur</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>Configurer le routeur</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>Annuler ce qui a été modifié sur le routeur</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>Attendre le premier flux</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>Redémarrer l’exportateur</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le routeur n&apos;a vu que %1 % du trafic : une accélération cache le reste.</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>Le routeur n&apos;a vu que %1 % du trafic : %2 cache le reste.</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Ouvrir UDP %1 sur cet ordinateur pour %2</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>Refermer le pare-feu de cet ordinateur</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>Laisser passer le routeur</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>Chercher ce qui a été modifié sur le routeur</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>Le dossier %1 reste, car quelqu’un d’autre y garde des fichiers.</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>Le routeur n’a rien pour envoyer un paquet de test : on verra s’il atteint cet ordinateur en attendant son premier flux.</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>Aucune clé de connexion n&apos;est ajoutée : sudo demande le mot de passe à %1, une clé seule ne suffirait pas. Laissez SohoFlow garder le mot de passe, ou saisissez-le à chaque connexion.</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>Est-ce votre routeur&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>L’autoriser pour ce routeur&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Phrase secrète de la clé&#xa0;: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Jusqu’ici&#xa0;: %1
Maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>Si vous avez réinitialisé ou remplacé le routeur&#xa0;: --forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>Mot de passe de %1 pour sudo : </translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>Port SSH du routeur.</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>Se connecter avec cette clé privée.</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>Se connecter avec les clés de votre agent SSH.</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>Lire le mot de passe (avec --key&#xa0;: sa phrase secrète) dans ce descripteur de fichier.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>Où sont conservés les secrets&#xa0;: keychain (trousseau de clés) ou file (fichier).</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>L’empreinte du routeur, quand il est vu pour la première fois.</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>Accepter aussi les signatures SHA-1, pour un routeur qui ne connaît rien de plus récent.</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>Où le routeur envoie les flux&#xa0;: cet ordinateur tel que le routeur le voit.</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>Ajouter au routeur une clé de connexion de cet ordinateur, pour ne plus avoir besoin du mot de passe.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Répondre en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>Ne pas demander avant de modifier le routeur.</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>Configurer sans collecteur, et ne pas attendre de flux.</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>Annulation&#xa0;: laisser les fichiers que quelqu’un d’autre a modifiés depuis.</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>Annulation&#xa0;: remettre les fichiers que quelqu’un d’autre a modifiés depuis.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Socket de contrôle du collecteur.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>Le routeur a été réinitialisé ou remplacé&#xa0;: demander confirmation de sa nouvelle empreinte comme la première fois.</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>Lire sur ce descripteur de fichier le mot de passe que sudo demande sur le routeur, si ce n’est pas celui de la connexion.</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>L’interface du routeur à surveiller ; sinon celle de la dernière configuration, ou une choisie automatiquement.</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>Seulement 1 paquet sur N, pour un routeur lent ; sinon comme à la dernière configuration, ou tous les paquets.</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>Annuler : ce que cette installation de SohoFlow a modifié, d’après sa copie sur le routeur, quand cet ordinateur a été réinstallé et n’en sait rien.</translation>
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
        <translation>Configure un routeur par SSH pour qu’il exporte des flux.

  sohoflowctl router probe USER@HOST    ce qu’est le routeur et ce qu’il a&#xa0;; ne modifie rien
  sohoflowctl router plan USER@HOST     ce qui serait modifié
  sohoflowctl router apply USER@HOST    le modifier, étape par étape&#xa0;; un échec est annulé
  sohoflowctl router verify USER@HOST   prouver que des flux arrivent, ou dire quelle étape manque
  sohoflowctl router undo USER@HOST     annuler tout ce qui a été modifié
  sohoflowctl router leases USER@HOST   les noms d’appareils que connaît le routeur

Codes de retour&#xa0;: 0 fait, 1 échec (et annulé), 2 ligne de commande erronée, 3 pas de collecteur ici,
4 clé d’hôte non confirmée ou changée, 5 compte refusé, 6 routeur injoignable, 7 seulement un ancien
chiffrement, 8 pas de pilote pour ce système (la marche à suivre s’affiche), 9 configuré, mais aucun flux
n’est arrivé ou le test n’a pas pu être fait, 10 un fichier a été modifié par quelqu’un d’autre, 11 le routeur n’atteint pas cet ordinateur
(rien n’a été modifié), 12 échec non annulé, par exemple après une connexion perdue (apply le termine,
undo l’annule), 75 quelqu’un d’autre est en train de modifier ce routeur.</translation>
    </message>
</context>
<context>
    <name>RouterReport</name>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>  (to the Internet)</source>
        <translation>  (vers Internet)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1, cœurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>Le routeur n’a pas de mot de passe&#xa0;: n’importe qui sur votre réseau peut le modifier.
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>Sur le routeur, tout est comme il faut&#xa0;; rien ne sera modifié.
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…       </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>fait    </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>ÉCHEC   </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>annulé  </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>NON ANNULÉ  </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>Aucune clé de connexion n&apos;est ajoutée : cet ordinateur n&apos;a pas d&apos;endroit où en garder une, ou le routeur n&apos;en a pas pour ce compte. Le mot de passe reste nécessaire.</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>Modifier le routeur ainsi&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>Les flux arrivent.
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>Rien n’a été modifié sur ce routeur.
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>Le routeur est comme avant.
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>«&#xa0;sohoflowctl router apply&#xa0;» s’en charge.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>Les réglages du routeur ne sont pas ceux dont cet ordinateur a besoin&#xa0;; «&#xa0;sohoflowctl router apply&#xa0;» les met à jour.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>Le routeur est configuré ; le test n’a pas été terminé.</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>Cette installation de SohoFlow n’a rien modifié sur ce routeur, mais d’autres oui : %1. Si l’une d’elles était cet ordinateur avant sa réinstallation, --installation annule ses modifications.
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>Des modifications de notre part sont encore sur le routeur : « sohoflowctl router apply » les termine, « sohoflowctl router undo » les annule.</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1 (vers Internet)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>softflowd %1, installed</source>
        <translation>softflowd %1, installé</translation>
    </message>
    <message>
        <source>none yet; softflowd will be installed</source>
        <translation>aucun pour l’instant&#xa0;; softflowd sera installé</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1&#xa0;: cache du trafic à tout exportateur sur le routeur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ aucun&#xa0;: n’importe qui sur votre réseau peut modifier ce routeur</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>Tout est comme il faut sur le routeur&#xa0;; rien ne sera modifié.</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ Cette étape a été interrompue en plein milieu&#xa0;; la prochaine configuration ou annulation remettra tout en ordre.</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>paquet %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1 (échec)</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1 (annulation en cours)</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1 (annulé)</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1 (n’a pas pu être annulé)</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>Le routeur n’atteint pas cet ordinateur&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>Un paquet d’essai envoyé par le routeur n’est pas arrivé ici.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>Cela n’a pas marché, et tout a été annulé</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>L’essai n’a pas pu être fait</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>Tout n’a pas pu être annulé</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>Le routeur est de nouveau comme avant</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>Votre trafic apparaît désormais dans SohoFlow.</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>Premier flux reçu au bout de %1</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>Le routeur est configuré, mais aucun flux n’est encore arrivé</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>Aucun flux n’est arrivé</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Jusqu’ici&#xa0;: %1
Maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>Exportateur&#xa0;: paquets vus %1 · perdus %2 · connexions en cours %3 · signalées %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>L’exportateur a disparu du routeur</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>Ses réglages sont là, mais pas le programme&#xa0;: une mise à jour du micrologiciel l’a supprimé.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>Les réglages du routeur ne sont plus à jour</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>Cet ordinateur a changé d’adresse, ou quelqu’un a modifié les réglages sur le routeur.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>Le routeur est configuré ; le test n’a pas été terminé</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>Cela n’a pas marché, et n’a pas pu être annulé</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1. %2 Ce qui a été modifié est noté sur cet ordinateur : reconnectez-vous au routeur ; la prochaine configuration le termine, ou une annulation l’enlève.</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Les mots de passe sont conservés dans %1. Ce fichier n’est pas chiffré&#xa0;: quiconque peut lire vos fichiers peut les lire.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>%1 peut maintenant envoyer des flux.
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 est ignoré&#xa0;: ce qui est répété n’est compté qu’une fois.
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 compte à nouveau, à côté de la source répétée.
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of this window.</source>
        <translation>La langue de cette fenêtre.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Clair, sombre ou à fort contraste.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>Démarre en arrière-plan quand vous ouvrez votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>Continuer la collecte après Quitter</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>Le collecteur reste en arrière-plan, pour ne manquer aucun trafic.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>Quand un appareil est vu pour la première fois sur votre réseau.</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Nouveau pays</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>Quand un appareil parle à un pays pour la première fois.</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>Routeur muet</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>Quand un routeur n’a rien signalé depuis cinq minutes.</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>Routeur inconnu</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>Quand quelqu’un signale du trafic sans y être encore autorisé.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Rapports perdus</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>Quand cet ordinateur est trop occupé pour prendre tous les rapports.</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Adresses et ports</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>Où cet ordinateur attend les rapports du routeur.</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>Routeurs autorisés</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>Seuls les rapports venant de ces adresses sont acceptés.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Vos réseaux</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>Ils déterminent ce qui compte comme reçu et comme envoyé.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>Pour un routeur qui n’examine qu’un paquet sur N sans le dire&#xa0;: ses chiffres sont multipliés.</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>Délai actif</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>Au bout de combien de temps un routeur signale une connexion encore en cours.</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>Dossier des bases de localisation</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>Les fichiers GeoLite2 ou DB-IP (.mmdb) de ce dossier et des dossiers habituels indiquent le pays et le propriétaire du réseau d’une adresse.</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>Chercher les noms des adresses</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>Demande à votre serveur de noms comment s’appellent les adresses. Il apprend ainsi à qui parlent vos appareils&#xa0;; le plus souvent, il a de toute façon déjà répondu pour ces noms.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>À qui ces noms sont demandés.</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>Où ntopng reçoit ses flux</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>L’adresse de ntopng, ou la nôtre quand c’est ntopng qui se connecte à nous.</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Qui attend qui</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>Si ntopng nous attend, ou si nous attendons ntopng.</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>En-tête des messages pour ntopng</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>En octets&#xa0;; les anciennes versions de ntopng ne connaissent que le plus court.</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>Indiquer à ntopng le routeur de chaque flux</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>Et les interfaces par lesquelles il est passé.</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>Numéro de ce collecteur</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue plusieurs collecteurs d’un même ntopng.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>Écrit dans un fichier une ligne pour chaque flux signalé.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Où les compteurs sont mis à la disposition de Prometheus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>Ce que le collecteur écrit dans son journal.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>Retient les rapports qui arrivent en rafale pendant que le collecteur est occupé.</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de contrôle</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>Où des programmes tels que cette fenêtre joignent le collecteur.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>ntopng nous attend</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>Nous attendons ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>Aussi ce qui se passe</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>Tout, pour chercher une panne</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>Clé d’un ntopng qui exige le chiffrement</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>Sa clé publique, telle que sa page l’affiche&#xa0;; seul un ntopng situé ailleurs en a une.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>Si le bureau a une zone de notification : le trafic actuel, et le chemin du retour vers la fenêtre.</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>Cartes dans ntopng</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>Leurs images viennent d’openstreetmap.org, qui apprend ainsi quelles régions vous regardez.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>Relire un enregistrement (.pcap, .pcapng) au lieu de recevoir.</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>Pour une relecture&#xa0;: au rythme d’origine, ou aussi vite que possible.</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>Continuer à répondre quand l’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>Où sont conservés les paramètres et les modèles.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La version du programme.</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>le chemin d’un socket, ou auto pour l’emplacement habituel</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>Socket de contrôle qu’utilisent sohoflowctl et le programme de bureau.</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>une adresse et un port, par exemple 0.0.0.0:2055 ou [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>Adresses et ports UDP qui reçoivent les paquets de flux&#xa0;; chaque port accepte tous les protocoles.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT, ou off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>Où ntopng reçoit les flux&#xa0;: son adresse, ou la nôtre avec --ntopng-mode bind.</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect ou bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect&#xa0;: ntopng est à l’écoute (-i tcp://*:5556c). bind&#xa0;: ntopng se connecte à nous.</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28 (ntopng 5.4 et suivants) ou 36 (ntopng 6.3 et suivants)</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>Octets de l’en-tête devant chaque message.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>Indiquer à ntopng, avec chaque flux, par quel exportateur et quelles interfaces il est passé.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un nombre entier de 0 à 4294967295</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue plusieurs collecteurs d’un même ntopng.</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>des préfixes tels que 192.168.1.0/24, ou auto pour les plages privées et les réseaux de cette machine</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>Les réseaux qui sont les nôtres&#xa0;: ils déterminent ce qui est envoyé et ce qui est reçu.</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>des adresses et des préfixes tels que 192.168.1.1 ou 192.168.0.0/16, ou none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>Exportateurs dont les paquets sont acceptés&#xa0;; ceux des autres sont comptés et signalés une fois.</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N avec une adresse ou un préfixe et un nombre entier à partir de 1, par exemple 192.168.1.1=100, ou none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>L’exportateur signale un paquet sur N&#xa0;; l’emporte sur ce qu’il annonce lui-même.</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>de 1 à 3600 secondes (60, 5m, 1h), ou auto pour reprendre la valeur des exportateurs</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>Au bout de combien de temps les exportateurs signalent un flux encore en cours.</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>un fichier, - pour la sortie standard, ou off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>Écrire une ligne JSON pour chaque enregistrement exporté.</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>une adresse et un port, par exemple 127.0.0.1:12055, ou off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>Où /metrics, /health et /templates sont servis par HTTP.</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error, warning, info ou debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Quantité de messages écrits dans le journal.</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>de 64K à 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>Tampon du noyau pour chaque socket à l’écoute&#xa0;; retient les rafales pendant que le collecteur est occupé.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Valeurs admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>Afficher cette page&#xa0;: overview, talkers, devices, ntopng, router, services ou settings.</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>Afficher un enregistrement (.pcap, .pcapng)&#xa0;; la collecte continue.</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>Afficher l’enregistrement d’exemple intégré.</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>Démarrer en arrière-plan&#xa0;: dans la zone de notification, ou réduit.</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>Utiliser le collecteur qui a ce socket de contrôle.</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>Où sont conservés les paramètres.</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>Demander aux serveurs de noms les noms des adresses&#xa0;; ils voient lesquelles vous demandez.</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>des adresses et des ports tels que 192.168.1.1:53, ou auto pour ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>À qui les noms sont demandés&#xa0;; le routeur connaît en général ceux des appareils locaux.</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>un dossier contenant des fichiers .mmdb, ou auto pour les dossiers habituels</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>Bases de données des pays et des propriétaires de réseaux (GeoLite2 ou DB-IP).</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto, en, de, fr, es, it, pt_BR, ja ou zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>Langue de la fenêtre&#xa0;; auto suit le bureau.</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto, light, dark ou high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>Couleurs de la fenêtre&#xa0;; auto suit le bureau.</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>Démarrer avec la session de bureau, en arrière-plan.</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>Quitter laisse le collecteur en marche.</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>Prévenir quand un appareil est vu pour la première fois.</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>Prévenir quand un appareil parle à un pays pour la première fois.</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>Prévenir quand un routeur n’a rien envoyé depuis cinq minutes.</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>Prévenir quand un routeur envoie sans y être encore autorisé.</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>Prévenir quand cet ordinateur perd des paquets de flux.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>une date et une heure telles que 2026-11-25T18:00:00Z, ou never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>Pas de notifications avant ce moment.</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>Quand quelqu’un a regardé la fenêtre pour la dernière fois&#xa0;; ce qui s’est passé depuis est résumé.</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>Il a déjà été signalé que fermer la fenêtre n’arrête pas la collecte.</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>ce que le programme a écrit, ou none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Position et taille de la fenêtre.</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>Autoriser les cartes de ntopng à charger leurs images depuis openstreetmap.org.</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>une clé de 40 caractères, ou de 80 chiffres hexadécimaux, ou off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>Clé publique d’un ntopng démarré avec --zmq-encryption&#xa0;; il n’accepte rien d’autre.</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new, network, router, changes, ntopng, locations ou done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>Où en est la première configuration.</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>une adresse de cet ordinateur, ou auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>Où les routeurs doivent envoyer&#xa0;; auto est l’adresse sous laquelle ils voient cet ordinateur.</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none, free ou maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>De qui viennent les bases de localisation mises à jour chaque semaine.</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>le numéro d’un compte MaxMind, ou none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>Compte MaxMind&#xa0;; sa clé de licence est conservée dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>Quand les bases de localisation ont été mises à jour pour la dernière fois.</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>Lire aussi des paramètres dans ce fichier&#xa0;: un objet JSON dont les clés sont les noms des options. Il n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>Routeurs qui ont été vus dans un réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Afficher une icône dans la zone de notification, si le bureau en a une.</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>Ce qui s’est passé jusque-là a été notifié et n’est pas répété.</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>Redémarrer le collecteur&#xa0;: à partir de là, il envoie à ce ntopng.</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>Attendre que ntopng réponde</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>Vérifier que ntopng compte ce qu’envoie le collecteur</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>Le mot de passe de ntopng a été changé ailleurs&#xa0;; saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>L’ancien mot de passe de ntopng était perdu&#xa0;; un nouveau a été mis en place.</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>Donner à ntopng un mot de passe à lui</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Remettre en place le contenu de %1</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>Sauvegarder ntopng et Redis</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurer ntopng et Redis</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>Démarrer ntopng et Redis</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>Arrêter ntopng et Redis</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>Redémarrer ntopng et Redis</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Supprimer ntopng et Redis</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>Examiner ntopng et Redis</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>Créer un réseau réservé aux deux</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>Créer un emplacement pour les données</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Vérifier le dossier de données</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>Écrire la configuration de ntopng</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Démarrer Redis</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Démarrer ntopng</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Mettre de côté l’ancien %1</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>Supprimer les anciens conteneurs</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>Supprimer ce que ntopng et Redis ont enregistré</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>Supprimer leur réseau</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>Ce ntopng ne compte que les messages de la nouvelle forme&#xa0;; le collecteur envoie désormais ceux-là.</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>Ce ntopng ne compte les flux que sans leur exportateur&#xa0;; le collecteur ne l’indique plus désormais.</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>Utiliser un ntopng déjà en marche</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>Vérifier si un travail précédent a été interrompu</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>Ce ntopng ne compte que les messages de la forme habituelle&#xa0;; le collecteur envoie de nouveau ceux-là désormais.</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>Supprimer l’ancienne configuration</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Cet ordinateur n’a pas l’adresse %1 : la page de ntopng est maintenant à 127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier %1 n’existe pas : ntopng reçoit les bases de localisation que SohoFlow a téléchargées.</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>Voir ce qui serait remplacé</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>Vérifier où les flux sont écrits</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>Vérifier à qui appartient l’emplacement des données</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>Il ne reste aucune ancienne image de ntopng ou de Redis à supprimer. Libérez de la place ailleurs.</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>Supprimer les anciennes images de ntopng et de Redis</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>Les images de ntopng et de Redis sont déjà les plus récentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 couche sur %n téléchargée, %2 décompressée</numerusform>
            <numerusform>%1 couches sur %n téléchargées, %2 décompressées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>pas configuré</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>s’est arrêté tout seul</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>a manqué de mémoire</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en cours de démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>s’arrête sans cesse</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>Écrivez des réseaux comme 192.168.1.0/24, fd00::/8, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>Écrivez le nom d’une image, comme docker.io/ntop/ntopng:stable.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>Écrivez le nom d’une image, comme docker.io/library/redis:7.</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Ce port doit être différent de celui de la page web.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>Écrivez le chemin complet d’un dossier, sans deux-points ni virgule.</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 est l’administrateur, et ntopng ne doit pas fonctionner sous ce compte.</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>ntopng a besoin d’au moins 256&#xa0;Mo&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>Redis a besoin d’au moins 32&#xa0;Mo&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Écrivez un fuseau horaire comme Europe/Berlin, ou rien pour UTC.</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>Écrivez une URL comme http://192.168.1.5:9200/_bulk, terminée par _bulk, et un index en minuscules comme ntopng-%Y.%m.%d. Aucune partie ne doit contenir d’espace ni de guillemet.</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>Écrivez un hôte comme 192.168.1.5 ou 192.168.1.5@3306, une base de données faite de lettres, de chiffres et de _, et un utilisateur.</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>Une catégorie (facility) est un mot comme daemon ou local0, ou rien.</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il s’est terminé avec le code de sortie %1&#xa0;; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>Il lui fallait plus de mémoire qu’il n’a le droit d’en prendre&#xa0;; augmentez la limite ci-dessous.</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>Il s’arrête peu après chaque démarrage&#xa0;; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Un redémarrage suffit souvent&#xa0;; rien de ce qu’il a enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>Con&amp;figurer ntopng</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>Changer le &amp;propriétaire et continuer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>R&amp;edémarrer</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Mettre à j&amp;our</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sauve&amp;garder…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>Rest&amp;aurer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Suppr&amp;imer…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>Insta&amp;ller Docker</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>Démarrer Doc&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>&amp;M’autoriser à utiliser Docker</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow peut installer Docker depuis votre distribution&#xa0;; le mot de passe de l’administrateur vous sera demandé. Un administrateur peut faire de même avec cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow peut démarrer Docker, maintenant et à chaque démarrage de cet ordinateur&#xa0;; le mot de passe de l’administrateur vous sera demandé. Un administrateur peut faire de même avec cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>SohoFlow peut vous autoriser à utiliser Docker&#xa0;; le mot de passe de l’administrateur vous sera demandé. Qui peut utiliser Docker peut faire sur cet ordinateur tout ce que peut l’administrateur. Cela prend effet une fois que vous avez fermé puis rouvert votre session. Un administrateur peut faire de même avec cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 ne convient pas&#xa0;: ntopng n’a pas cette option, SohoFlow la règle lui-même, ou elle n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>Utili&amp;ser un autre ntopng…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>Mettre le fic&amp;hier de côté</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>SohoFlow peut conserver le fichier endommagé sous un autre nom et continuer avec les options habituelles. ntopng et ce qu’il a enregistré restent intacts&#xa0;; un ntopng situé ailleurs devra être indiqué de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>&amp;Mettre à jour le moteur</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>SohoFlow peut mettre à jour le moteur de conteneurs depuis votre distribution, ce qui peut arrêter un instant d’autres conteneurs ; le mot de passe de l’administrateur vous sera demandé. Un administrateur peut faire de même avec cette commande :</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>Choisir un autre &amp;port</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>Choisir une autre &amp;image</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>Modifier l’&amp;option</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>Utiliser l’&amp;image pour cet ordinateur</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>Supprimer les anci&amp;ennes images</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>relecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 datagramme</numerusform>
            <numerusform>%1 datagrammes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>%1 perdu ici</numerusform>
            <numerusform>%1 perdus ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 sans export de flux</numerusform>
            <numerusform>%1 sans export de flux</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>dernier paquet %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>%1 perdu en chemin</numerusform>
            <numerusform>%1 perdus en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>pertes pas encore connues</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>échantillonnage 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 partie illisible</numerusform>
            <numerusform>%1 parties illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>non utilisé (voir --ntopng)</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l’écoute</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 enregistrement envoyé</numerusform>
            <numerusform>%1 enregistrements envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>%1 manqué pendant qu’il n’écoutait pas</numerusform>
            <numerusform>%1 manqués pendant qu’il n’écoutait pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 perdu parce que ntopng ne suivait pas</numerusform>
            <numerusform>%1 perdus parce que ntopng ne suivait pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 fragment de conversation</numerusform>
            <numerusform>%1 fragments de conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 vus deux fois et comptés une fois</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>défini ici</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>pas encore de flux</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>utilisé au prochain démarrage</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 répète %2 et est ignoré</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 répète %2 et compte quand même</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Vu en double</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>limites atteintes %1 fois (voir limits dans --json)</numerusform>
            <numerusform>limites atteintes %1 fois (voir limits dans --json)</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>aucun rapport pour l’instant</translation>
    </message>
</context>
<context>
    <name>TalkerTable</name>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the talker table on the terminal.</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>Débit reçu</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>Débit envoyé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>Le routeur ne signale les longues connexions que toutes les %1&#xa0;secondes, et ntopng affiche une telle connexion comme plusieurs flux. Réglez le délai actif du routeur sur 60&#xa0;secondes.</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>ntopng n’est pas à l’écoute à l’adresse %1, et n’affiche donc rien. Démarrez ntopng, ou vérifiez que son option -i indique cette adresse avec un c à la fin.</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>Cet ordinateur a perdu %1&#xa0;datagrammes parce qu’il n’arrivait pas à suivre. Augmentez la limite du système pour les tampons de réception, ou faites envoyer les flux moins souvent.</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>Un nouvel exportateur, %1, envoie sans y être autorisé. Si c’est votre routeur&#xa0;: sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 envoie des flux dont le modèle n’est pas encore arrivé, ils sont donc illisibles. Il arrive de lui-même, au bout de quelques minutes sur un réseau calme&#xa0;; redémarrer l’exportateur sur le routeur l’envoie tout de suite.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>L’horloge de %1 est décalée de %2&#xa0;secondes. Le trafic est compté correctement&#xa0;; réglez le serveur de temps du routeur pour que ses propres journaux soient justes aussi.</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>Aucune ligne JSON ne peut être écrite dans %1&#xa0;: %2. Libérez de l’espace ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>Rien ne peut être conservé dans %1&#xa0;: %2. La collecte continue&#xa0;; les modèles et les paramètres seront perdus au prochain redémarrage.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Aucun ntopng ne reçoit de flux à l’adresse %1, et il n’affiche donc rien. Démarrez ntopng, ou vérifiez que son option -i indique cette adresse, sans c à la fin.</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>La liste de vos appareils (%1) n’a pas pu être utilisée&#xa0;: %2. Elle repart de zéro&#xa0;; ce qui n’a pas pu être lu est conservé à côté.</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>Aucune mesure n’est servie à l’adresse %1&#xa0;: %2. Choisissez une autre adresse dans les Paramètres, ou fermez le programme qui l’occupe, et redémarrez le collecteur.</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>Le collecteur ne peut pas attendre ntopng à l’adresse %1&#xa0;: %2. Il réessaie de lui-même, au moins toutes les 30 secondes&#xa0;; fermez ce qui occupe cette adresse, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>Le tampon de réception n’a que %1 octets, moins que demandé, une rafale peut donc se perdre. Relevez la limite du système avec : sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>Des paramètres n’ont pas pu être utilisés (%1 : %2) ; les précédents ou les valeurs habituelles s’appliquent donc. Vérifiez-les dans les Paramètres.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Quiconque peut joindre %1 voit la page de connexion de ntopng&#xa0;; le mot de passe reste le même.</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>ntopng se trouve à l’adresse %1, utilisateur admin&#xa0;; «&#xa0;sohoflowctl ntopng password&#xa0;» affiche son mot de passe.</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>Pour la confirmer&#xa0;: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>Aucun collecteur ne tourne pour en être informé : jusqu’au prochain « sohoflowctl ntopng up », il continuera à envoyer à ce ntopng une fois démarré.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>ntopng est redémarré pour lire les nouvelles bases de localisation.</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>ntopng a encore les anciennes bases de localisation. %1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>La configuration de ntopng est dans %1&#xa0;; vos réseaux sont %2.</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>En attente de Redis à l’adresse %1.</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>ntopng a déjà un autre mot de passe et le garde&#xa0;; --replace-password met en place celui donné ici.</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>ntopng a déjà un mot de passe et le garde&#xa0;; --replace-password en crée un nouveau.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>L’utilisateur admin de ntopng a déjà ce mot de passe.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L’utilisateur admin de ntopng a un mot de passe à lui&#xa0;; il est dans %1.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>L’utilisateur admin de ntopng a le mot de passe donné ici.</translation>
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
        <translation>Le collecteur s’est arrêté de façon inattendue et redémarre. Ce que votre routeur a envoyé entre-temps n’est pas compté.</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>Fermer la fenêtre n’arrête pas la collecte&#xa0;; Quitter (Ctrl+Q) l’arrête.</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>SohoFlow continue la collecte</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>La fenêtre est fermée&#xa0;; son icône dans la zone de notification la rouvre, et Quitter y arrête SohoFlow.</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>La fenêtre est réduite. Quitter (Ctrl+Q dans la fenêtre) arrête SohoFlow.</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>La dernière fois, la fenêtre s’est fermée de façon inattendue. La collecte continue sans elle.</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>Les faire utiliser par le collecteur</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1, nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Reçu aujourd’hui</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Envoyé aujourd’hui</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>Octets par minute&#xa0;; reçus au-dessus de la ligne, envoyés en dessous.</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom de l’appareil</translation>
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
        <translation>Filtrer par nom, fabricant ou adresse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>&amp;Afficher son trafic</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>Je le &amp;connais</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>Retire la marque «&#xa0;nouveau&#xa0;» de cet appareil</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>Je les connais &amp;tous</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>Retire la marque «&#xa0;nouveau&#xa0;» de tous les appareils</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1, dont %n nouveau</numerusform>
            <numerusform>%1, dont %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Ouvrir dans ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>Désormais, SohoFlow montre qui parle à qui sur votre réseau.</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>Dès que votre routeur signale du trafic, SohoFlow montre qui parle à qui.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>&amp;Afficher mon réseau</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● Votre routeur signale son trafic.</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ Aucun routeur ne signale encore de trafic&#xa0;: configurez-en un sur la page Routeur.</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● ntopng est configuré.</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ ntopng n’est pas configuré&#xa0;: cela se fait sur la page Services.</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● Les pays et les propriétaires de réseaux sont affichés.</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ Les pays et les propriétaires de réseaux ne sont pas affichés&#xa0;: les bases se trouvent dans Paramètres, Localisation.</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ ntopng est en cours de configuration&#xa0;; cela continue tout seul.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ ntopng est configuré et ne fonctionne pas&#xa0;: démarrez-le sur la page Services.</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ Les bases de données des pays et des propriétaires de réseaux sont en cours de téléchargement.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>Un ntopng déjà en marche</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>&amp;Adresse de sa page&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>Il reçoit les &amp;flux à l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>Sa clé &amp;publique&#xa0;:</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>seulement si ce ntopng chiffre</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>Démarrez ce ntopng avec -i tcp://*:5556c, pour qu’il reçoive les flux sur ce port. Quiconque atteint ce port peut aussi envoyer des flux&#xa0;: ne laissez passer que cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>Lui faire &amp;confiance et l’utiliser</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>Utili&amp;ser</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ Examen de son certificat…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>Écrivez l’adresse comme http://192.168.1.5:3000.</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>Écrivez le nom d’un utilisateur de ce ntopng.</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>Copiez la clé publique depuis la page de ce ntopng&#xa0;: 40 caractères, ou 80 chiffres et lettres.</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>Écrivez où il reçoit les flux, comme tcp://192.168.1.5:5556.</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>Je&amp;ton d’API :</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>à la place de l’utilisateur et du mot de passe</translation>
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
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1, conservé d’un démarrage précédent</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>chaque paquet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ Il envoie des rapports et n’est pas encore autorisé. Si c’est votre routeur, autorisez-le.</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ Il est configuré et n’a encore rien envoyé. Tester dit ce qui manque.</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ Il est muet. Il est peut-être éteint, ou cet ordinateur a changé d’adresse.</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ En attente de la description de ses rapports.</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● Ses rapports arrivent.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>A&amp;utoriser</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>Con&amp;figurer…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Annuler les modifications…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>occupé à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ Cet ordinateur a changé d’adresse, et le routeur envoie encore à l’ancienne.</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>Mettre à jour le &amp;routeur</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>Régler l’éc&amp;hantillonnage…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>Voir ce qui a été mo&amp;difié</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ Il est autorisé, et aucun de ses rapports n’a encore été accepté.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>Le routeur a vu %1 % du trafic lors de la dernière comparaison (%2).</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 Dernière comparaison : %2.</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 cache du trafic à l&apos;exportateur. Un test pendant que le réseau est utilisé dit combien.</translation>
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
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>Configurer SohoFlow</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>Passer ce&amp;tte étape</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Confi&amp;gurer plus tard</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Votre routeur</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>À vérifier pendant %n minute de la dernière heure.</numerusform>
            <numerusform>À vérifier pendant %n minutes de la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>La dernière heure, minute par minute&#xa0;; rien n’était à vérifier.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthNode</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;running&quot;, %3 is &quot;3 s ago&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says: %1 is &quot;Router&quot;, %2 is &quot;stopped&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthPanel</name>
    <message>
        <source>From the router to ntopng, the last hour</source>
        <translation>Du routeur à ntopng, la dernière heure</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>État du parcours des données</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>Chaque étape en détail</translation>
    </message>
</context>
<context>
    <name>soho::ui::JobView</name>
    <message>
        <source>◐ %1: %2</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;. The circle stays.</extracomment>
        <translation>◐ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>● %1: done</source>
        <extracomment>A step that is done: %1 is its title. The circle stays.</extracomment>
        <translation>● %1&#xa0;: fait</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1&#xa0;: échec</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1&#xa0;: annulation en cours</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1&#xa0;: annulé</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1&#xa0;: n’a pas pu être annulé</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>◐ %1: %2, %3</source>
        <extracomment>A step that goes on: %1 is its title, %2 a percentage such as &quot;40 %&quot;, %3 what that is made of, such as &quot;3 of 12 layers downloaded, 2 unpacked&quot;. The circle stays.</extracomment>
        <translation>◐ %1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>soho::ui::LogView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
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
        <translation>Écrivez au moins un réseau, par exemple 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau. Écrivez des réseaux comme 192.168.1.0/24 ou fd00::/8, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>SohoFlow compte ce que vos appareils reçoivent et envoient. Pour cela, il doit savoir quelles adresses sont les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>Tout ce qui est à la &amp;maison (recommandé)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>Toutes les adresses privées, et les réseaux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>Votre réseau %1, et toutes les autres adresses privées.</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>Se&amp;ulement ces réseaux</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>Seulement ces réseaux</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>Le routeur envoie ses rapports à cette &amp;adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ Cet ordinateur n’a pas d’adresse sur un réseau. Connectez-le d’abord à votre réseau.</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>Si votre routeur attribue des adresses changeantes, faites-lui réserver celle-ci à cet ordinateur.</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>Un instant : le collecteur, qui reçoit les rapports de votre routeur, démarre.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause for 24 hours</source>
        <translation>Suspendre pendant 24&#xa0;heures</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>Mot de passe de ntopng</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Le mot de passe de l’utilisateur %1 de ntopng&#xa0;:</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>Le mot de passe n’a pas pu être conservé. %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>ntopng a besoin d’un moteur de conteneurs</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>Ni Docker ni Podman n’est présent sur cet ordinateur. ntopng fonctionne dans l’un des deux&#xa0;; les interlocuteurs et les appareils de SohoFlow fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>Montrer ce qu’il faut installer</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>Le moteur de conteneurs ne répond pas</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>C’est lui qui fait fonctionner ntopng. La page Services dit ce qui ne va pas et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>Voir les services</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>ntopng n’est pas encore configuré</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>SohoFlow récupère ntopng, le démarre et vous y connecte. Il faut quelques minutes et environ un gigaoctet d’espace disque.</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>Configurer ntopng</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>ntopng est en cours de téléchargement</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>Il démarre tout seul dès que tout est arrivé.</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>ntopng démarre</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>Il s’affiche ici dans quelques secondes.</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>ntopng s’ouvre</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>Il s’affiche ici dans un instant.</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>ntopng ne répond pas comme il faut</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Il fonctionne, mais quelque chose s’y est mal passé. Un redémarrage suffit souvent&#xa0;; rien de ce qu’il a enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>Redémarrer ntopng</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>ntopng est arrêté</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>Ce qu’il a enregistré est toujours là. Il ne compte rien tant qu’il est arrêté.</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Démarrer ntopng</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>Votre ntopng ne répond pas</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>Le ntopng que vous avez indiqué est éteint ou injoignable. Il s’affiche ici dès qu’il répond.</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Vérifier son adresse</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>Page d’accueil de ntopng</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 Jusqu’ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>ntopng fonctionne&#xa0;; il s’ouvre dans votre navigateur</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>SohoFlow fonctionne en tant qu’administrateur (root), et la partie qui affiche les pages web le refuse par sécurité. Lancez SohoFlow en tant qu’utilisateur ordinaire pour avoir ntopng dans cette fenêtre.</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Ce système ne laisse pas les programmes construire l’enclos (sandbox) dont a besoin la partie qui affiche les pages web. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>La partie qui affiche les pages web n’a pas pu être chargée&#xa0;: %1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>ntopng ne répond pas pour le moment. Cette page réessaie toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>ntopng refuse le mot de passe que SohoFlow conserve pour lui&#xa0;: il a été changé dans ntopng. Aucun autre n’est essayé, car ntopng bloque ceux qui se trompent trop souvent.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Ce ntopng prouve son identité par un certificat dont personne ne se porte garant. Comparez son empreinte avec celle du serveur avant de lui faire confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>La page web a planté. SohoFlow et son comptage ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>Les images de la carte viennent d’openstreetmap.org, qui apprendrait ainsi quelles régions vous regardez.</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Afficher les cartes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>Téléchargement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>Le téléchargement est terminé.</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Le téléchargement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>Suivre le téléchargement</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Suivre le démarrage</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>Une opération est en cours sur ntopng</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>Il est en train d’être arrêté, supprimé, sauvegardé ou restauré. La page Services montre chaque étape.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>Afficher son état</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>Votre ntopng s’ouvre</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>Celui qui fonctionnait déjà et que vous avez indiqué s’affiche ici dans un instant.</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>Montrer lequel c’est</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>Le certificat de votre ntopng n’est pas confirmé</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>Personne ne s’en porte garant, ou ce n’est plus le même qu’avant. Rien n’a été envoyé. Cliquez sur «&#xa0;Utiliser un autre ntopng…&#xa0;» sur la page Services pour voir son empreinte et la confirmer.</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>Impossible de lire comment ntopng est démarré</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>Le fichier stack.json de SohoFlow est endommagé. Il peut être conservé sous un autre nom&#xa0;; SohoFlow continue alors avec les options habituelles, et rien de ce que ntopng a enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>Mettre le fichier de côté</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Ce ntopng présente un autre certificat que celui auquel vous avez fait confiance, et rien ne lui est envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>La page s&apos;est ouverte dans votre navigateur. %1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>ntopng y demande une connexion.</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>ntopng y demande une connexion ; l&apos;utilisateur est %1.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Le mot de passe de l&apos;utilisateur %1 de ntopng est copié ; collez-le dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ Cela peut prendre quelques minutes, et se poursuit quand vous passez à la question suivante.</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Recherche de Docker ou de Podman…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ ntopng fonctionne dans des conteneurs, et ni Docker ni Podman n’est installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● ntopng fonctionne et reçoit les rapports de votre routeur.</translation>
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
        <translation>● %1 %2 a été trouvé. ntopng et sa base de données Redis sont téléchargés depuis Internet (quelques centaines de mégaoctets) et démarrés. Seul cet ordinateur les atteint.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ ntopng est configuré et ne fonctionne pas.</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ ntopng est en cours de démarrage.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>ntopng garde un historique de votre trafic et l’analyse en profondeur. SohoFlow fonctionne aussi sans lui&#xa0;: vous voyez alors ce qui se passe en ce moment.</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>L’exécuter &amp;ici, dans des conteneurs dont SohoFlow s’occupe</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ ntopng fonctionne. La voie des rapports vers lui est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ Personne n’y reçoit encore de flux. SohoFlow continue d’essayer&#xa0;; sur cet autre ordinateur, ntopng doit fonctionner avec l’option -i tcp://*:5556c</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ ntopng fonctionne et attend votre routeur, qui n’a encore rien signalé.</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ Les identifiants sont en cours d’essai.</translation>
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
        <translation>Il fonctionne &amp;déjà, sur cet ordinateur ou sur un autre</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5&#xa0;min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Les 5&#xa0;dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24&#xa0;dernières heures</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>A&amp;ppareils</translation>
    </message>
    <message>
        <source>Dest&amp;inations</source>
        <translation>Dest&amp;inations</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Tout le trafic</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>Trafic de %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>Bits par seconde&#xa0;; reçus au-dessus de la ligne, envoyés en dessous.</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>Bits par seconde&#xa0;; reçus au-dessus de la ligne, envoyés en dessous. Les données des %1 les plus récentes arrivent encore&#xa0;: c’est le temps que met le routeur à signaler une connexion en cours.</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>Aucun historique n’est conservé pour ce choix précis&#xa0;: les listes le respectent, le graphique montre ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Ouvrir dans ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>Mettre à jour les bases de localisation</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacePanel</name>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>A location database that is not used: %1 is the file, %2 says why. The triangle stays.</extracomment>
        <translation>▲ %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>● %1, %n day(s) old (%2)</source>
        <extracomment>A location database in use: %1 is its kind as the file says, %n how many days ago it was made, %2 the file</extracomment>
        <translation>
            <numerusform>● %1, datant de %n jour (%2)</numerusform>
            <numerusform>● %1, datant de %n jours (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ Aucune base de localisation n’est utilisée, les pays et les propriétaires de réseaux ne sont donc pas affichés.</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>La &amp;base gratuite (DB-IP Lite)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>Ne demande pas de compte. SohoFlow en cherche une plus récente chaque semaine.</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>&amp;MaxMind GeoLite2</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>Plus précise. Demande un compte, qui ne coûte rien&#xa0;; maxmind.com en indique l’identifiant et la clé de licence.</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>Identifiant du c&amp;ompte</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>C&amp;lé de licence</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>vide&#xa0;: celle qui est conservée</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Téléc&amp;harger</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>Téléc&amp;harger ce qui est plus récent</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>Chercher à &amp;nouveau des fichiers</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Base de localisation</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Utiliser un fichier…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Téléc&amp;harger</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>Téléc&amp;harger à nouveau</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>Avec une base de localisation, SohoFlow montre dans quel pays se trouve l’autre côté, et sur le réseau de qui. Rien de votre trafic ne quitte cet ordinateur.</translation>
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
        <translation>Afficher mon réseau</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>Impossible d’afficher %1. %2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>Trafic d’exemple&#xa0;: la journée du foyer imaginaire est terminée.</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>Enregistrement %1&#xa0;: il est terminé.</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>Trafic d’exemple&#xa0;: un foyer imaginaire, pas votre réseau.</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>Enregistrement %1&#xa0;: pas ce qui se passe maintenant.</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Votre routeur</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>SohoFlow se connecte au routeur par SSH, regarde de quel routeur il s’agit et montre ce qui serait modifié avant de toucher à quoi que ce soit. Le compte est celui des pages du routeur.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>Ou un fichier de clé &amp;privée</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Choisir un fichier de clé privée</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>R&amp;etenir le mot de passe (dans le trousseau de clés de votre bureau)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>inutile en général</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>Mot de passe pour &amp;sudo</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>R&amp;etenir le mot de passe</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>Il n’y a pas où le garder : aucun trousseau de clés ne tourne, et aucun fichier ne peut être écrit.</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>vide, si elle n’en a pas</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>&amp;Configurer un routeur…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>À la &amp;main…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>Pour les routeurs qui ne peuvent pas être configurés par SSH&#xa0;: ce qu’il faut saisir sur leurs propres pages</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Aucun routeur ne signale encore de trafic</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>SohoFlow peut se connecter à votre routeur, le configurer pour qu’il signale qui parle à qui, et tout annuler plus tard. Ce qui serait modifié vous est d’abord montré.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterSetup</name>
    <message>
        <source>What was changed on the router</source>
        <translation>Ce qui a été modifié sur le routeur</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>L’annulation défait tout, en commençant par le plus récent, et vérifie que chaque fichier a retrouvé son ancien contenu.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>À la main, sur le routeur lui-même</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>SohoFlow ne peut pas configurer ce système lui-même. Voici les étapes&#xa0;; l’adresse est celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>Système du routeur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ SohoFlow se connecte et regarde de quel routeur il s’agit. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
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
        <translation>Est-ce bien votre routeur&#xa0;?</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>Cet ordinateur n’a encore jamais rencontré ce routeur. Comparez l’empreinte ci-dessous avec celle qu’affichent les pages du routeur&#xa0;; si vous êtes sur votre propre réseau et que rien d’autre n’y a cette adresse, confirmez-la. Cela n’est demandé qu’une fois&#xa0;: ensuite, SohoFlow remarque si quelqu’un d’autre répond.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>&amp;Oui, c’est mon routeur</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>Tout &amp;laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>&amp;Garder cette modification</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>Remettre l’ancien &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>L’a&amp;utoriser pour ce routeur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>choisie par SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>&amp;Interface à surveiller</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>Interface à surveiller</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>Éc&amp;hantillonnage</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1 sur </translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>1 sur 1 compte chaque paquet. Un routeur lent peut en examiner moins&#xa0;; les volumes sont alors recalculés en proportion.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>Ces étapes sont effectuées sur le routeur, dans cet ordre. Tout peut être annulé à tout moment&#xa0;; si une étape échoue, ce qui a été fait avant est annulé aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>&amp;Configurer le routeur</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>A&amp;jouter une clé de connexion de cet ordinateur, pour ne plus avoir besoin du mot de passe</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>Configuration du routeur</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>Annulation de ce qui a été modifié</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>A&amp;utoriser cet exportateur</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Configurer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Tester à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Ouvrir le &amp;port UDP %1 à ce routeur seulement</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>&amp;Oublier l’ancienne empreinte</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>Éc&amp;hantillonnage</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>&amp;Voir ce qui va changer</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>Mise à jour du routeur</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>Ré&amp;installer</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>Mettre à &amp;jour le routeur</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>Re&amp;démarrer l’exportateur</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>Combien de paquets le routeur examine</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>Examiner chaque paquet est exact. Un routeur dont le processeur est très occupé peut n’en examiner qu’un sur un certain nombre&#xa0;; les volumes sont alors recalculés en proportion, et de petites conversations peuvent échapper. Son exportateur redémarre une fois.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>Pendant une demi-minute, ce que voit l’exportateur est comparé à ce qui passe.</translation>
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
        <translation>Journal de %1</translation>
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
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>Ouvrir ntopng</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Jo&amp;urnal</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>pas installé</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>ceux de l’administrateur</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flux actifs</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>aucune&#xa0;: seul ntopng le joint</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Supprimer ntopng et Redis</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>Les deux conteneurs vont être supprimés. Que faire de ce que ntopng a enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>Si vous le gardez, vous le retrouverez à la prochaine configuration. Si vous le supprimez, il est perdu pour de bon. Un dossier de données choisi par vous n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>Le &amp;supprimer aussi</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>C’était sa dernière ligne&#xa0;: il ne fonctionne plus.</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>Il n’y a pas de moteur de conteneurs à interroger.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>Utiliser plutôt des c&amp;onteneurs</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>attend le moteur de conteneurs</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>Reçoit les flux à l’adresse</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurer ntopng et Redis</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ce que ntopng a enregistré et ses options sont remplacés par le contenu de %1.</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>Ce qui existe maintenant est gardé sous before-restore.tar.gz dans le dossier de SohoFlow, jusqu’à la prochaine restauration.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte (digest)</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>Revenir à la valeur d’origine, celle de l’installation du programme</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Valeur par défaut de %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 Valeur toujours en vigueur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>Imposé par %1, non modifiable ici.</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ Utilisé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Choisir un dossier pour %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>&amp;Redémarrer le collecteur</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ Certaines modifications ne sont prises en compte qu’après le redémarrage du collecteur. Il manque alors une ou deux secondes de rapports.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Qui parle à qui sur le réseau d’une maison ou d’un petit bureau.&lt;/p&gt;&lt;p&gt;Collecteur&#xa0;: %2&lt;br&gt;Qt&#xa0;: %3&lt;/p&gt;&lt;p&gt;Logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>Con&amp;figurer à nouveau SohoFlow…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>« %1 » ne convient pas à « %2 » ; est autorisé : %3.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>S’occuper de ntopng et de Redis</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier endommagé est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>Vos réseaux</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>La page de ntopng s’ouvre depuis</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>Avec une autre adresse, tout le monde sur votre réseau atteint la page de connexion de ntopng, sans chiffrement&#xa0;; le mot de passe reste le même.</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>Port de la page de ntopng</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 à 65535.</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>Port pour le collecteur</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>Où ntopng reçoit les flux&#xa0;; seul cet ordinateur y a accès.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>Où ntopng garde ce qu’il enregistre. Vide&#xa0;: un emplacement dont s’occupe le moteur de conteneurs.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numéro d’utilisateur</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>Celui sous lequel fonctionnent ntopng et Redis&#xa0;; le dossier de données doit lui appartenir.</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Numéro de groupe</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>De même.</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>Bases de localisation</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>Les adresses dont ntopng cherche le nom dans le DNS.</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>Mémoire de ntopng</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>Il n’a pas le droit d’en prendre plus&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Mémoire de Redis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>Par exemple Europe/Berlin. Vide&#xa0;: UTC.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Démarrage automatique</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>Le moteur de conteneurs démarre les deux après un plantage et au démarrage de cet ordinateur, sauf si vous les avez arrêtés.</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>Écrire aussi les flux dans</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>En plus des tables de ntopng lui-même.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom sur la cible</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch&#xa0;: l’index. MySQL&#xa0;: la base de données. Syslog&#xa0;: la catégorie (facility), ou rien.</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Utilisateur sur la cible</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Vide pour Elasticsearch sans identification.</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Mot de passe sur la cible</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>Conservé là où le sont vos mots de passe. Vide&#xa0;: il reste le même.</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>Autres options de ntopng</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>Séparées par des espaces, par exemple --max-num-hosts=50000 --ignore-macs.</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>Image de ntopng</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Image de Redis</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>C’est la version 7 qui a été essayée.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>Cet ordinateur seulement (%1)</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Adresses locales</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>Aucune, et aucun nom tiré du trafic DNS</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
    </message>
    <message>
        <source>Elasticsearch</source>
        <translation>Elasticsearch</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation>&#xa0;Mo</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ Les deux conteneurs seront recréés pour cela. Ce qui a été enregistré reste&#xa0;; ntopng manque les flux d’une demi-minute environ.</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ Utilisé lors de la configuration de ntopng.</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>Appliquer et &amp;redémarrer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Con&amp;server</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>Ce que ntopng appelle local, par exemple 192.168.1.0/24, fd00::/8. Vide : les adresses privées et les réseaux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>Dossier des fichiers (.mmdb) qui indiquent à ntopng le pays et le propriétaire du réseau d’une adresse. Vide : ceux que SohoFlow a téléchargés, sinon ceux qu’il apporte.</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch : l’URL, se terminant par _bulk. MySQL : l’hôte, puis éventuellement @ et le port. localhost serait le conteneur de ntopng.</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>Sur les ordinateurs ARM, l’image habituelle désigne docker.io/ntop/ntopng_arm64.dev.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>Essayer avec un trafic d’exe&amp;mple</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>Le collecteur ne répond pas</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>C’est la partie qui travaille en arrière-plan et reçoit ce que signale votre routeur. Dès que le collecteur répond, votre trafic apparaît ici&#xa0;; la ligne du haut dit ce qui le retient.</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Aucun routeur ne signale encore de trafic</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>SohoFlow est à l’écoute. Il faut dire à votre routeur d’envoyer des rapports de flux (NetFlow ou IPFIX) à cet ordinateur&#xa0;; cela peut se faire d’ici avec le mot de passe du routeur.</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 signale du trafic sans y être encore autorisé</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>Seuls les rapports d’expéditeurs que vous connaissez sont acceptés. Si c’est votre routeur, autorisez-le.</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>&amp;Autoriser %1</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>En attente de la description des rapports de %1</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>Des paquets arrivent, mais le modèle qui indique comment les lire n’est pas encore arrivé. Les routeurs le répètent toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>Voir &amp;le routeur</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 n’a pas encore signalé de trafic</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Le routeur parle à cet ordinateur. Une connexion est signalée quand elle se termine, ou au bout d’une minute ou plus si elle se poursuit.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>En attente du premier rapport de %1</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Aucun n’a encore été accepté. Une connexion est signalée quand elle se termine, ou au bout d’une minute ou plus si elle se poursuit.</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>Exporter vers %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerModel</name>
    <message>
        <source>under 1 s</source>
        <extracomment>How long a conversation took</extracomment>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>Tool tip of a rate: %1 is received, %2 sent, such as &quot;1.2 Mbit/s&quot;</extracomment>
        <translation>Reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parle à</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>Propriétaire et pays</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerPanel</name>
    <message>
        <source>%1, %2, last hour</source>
        <extracomment>Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service</extracomment>
        <translation>%1, %2, dernière heure</translation>
    </message>
    <message>
        <source>%1, last hour</source>
        <translation>%1, dernière heure</translation>
    </message>
    <message>
        <source>All traffic, last hour</source>
        <translation>Tout le trafic, dernière heure</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parle à</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Débit actuel</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>&amp;Nommer cet appareil</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>Seulement cet &amp;appareil</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>Seulement cette &amp;destination</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>Seulement ce servi&amp;ce</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Ouvrir dans ntopng</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1 (%2 port %3)</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a conversation took place: %1 and %2 are times</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 is what, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A device got its name; it is shown as soon as the collector reports again</extracomment>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>Les flux entre ces deux-là</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>Dest&amp;ination dans ntopng</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>Tout ce que ntopng sait de cette destination</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>N’est plus parmi les lignes affichées. Dernier état, %1&#xa0;:</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>Toutes les conversations de cet appareil pendant la période choisie, dans un fichier pour un tableur</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5&#xa0;min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Les 5&#xa0;dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24&#xa0;dernières heures</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>Filtrer par nom, adresse ou port&#xa0;; !mot exclut</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>Mots qui doivent tous être présents&#xa0;; un mot après ! ne doit pas l’être. Les &quot;guillemets droits&quot; gardent les mots ensemble.</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>Annul&amp;er l’export</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>Fige le tableau&#xa0;; il l’est aussi tant que le pointeur se trouve dessus.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n conversation écrite.</numerusform>
            <numerusform>%n conversations écrites.</numerusform>
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
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>en pause depuis %1</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>Exporter les conversations d’un appareil</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1, reçu %2, envoyé %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>et %1 pour d’autres appareils d’ici, comptés dans leurs lignes</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic au fil du temps</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>Reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>&amp;Ouvrir SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>&amp;Suspendre les notifications pendant 24&#xa0;heures</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow&#xa0;: ↓ %1, ↑ %2</translation>
    </message>
</context>
</TS>
