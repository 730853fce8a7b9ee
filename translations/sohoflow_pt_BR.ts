<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>CtlGeoip</name>
    <message>
        <source>MaxMind account id, for GeoLite2.</source>
        <translation>Número da conta na MaxMind, para o GeoLite2.</translation>
    </message>
    <message>
        <source>Read the licence key from this file descriptor.</source>
        <translation>Lê a chave de licença deste descritor de arquivo.</translation>
    </message>
    <message>
        <source>Keep the licence key in the keychain.</source>
        <translation>Guarda a chave de licença no chaveiro.</translation>
    </message>
    <message>
        <source>Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).</source>
        <translation>Usa a conta e a chave deste GeoIP.conf (senão, de /etc/GeoIP.conf, se existir).</translation>
    </message>
    <message>
        <source>Take DB-IP Lite, which needs no account.</source>
        <translation>Usa o DB-IP Lite, que não precisa de conta.</translation>
    </message>
    <message>
        <source>Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.</source>
        <translation>Usa este .mmdb, .mmdb.gz ou .tar.gz; não baixa nada.</translation>
    </message>
    <message>
        <source>Keep the databases here.</source>
        <translation>Guarda aqui os bancos de dados.</translation>
    </message>
    <message>
        <source>Another server with GeoLite2, such as a mirror.</source>
        <translation>Outro servidor com o GeoLite2, como um espelho.</translation>
    </message>
    <message>
        <source>Another server with DB-IP Lite, such as a mirror.</source>
        <translation>Outro servidor com o DB-IP Lite, como um espelho.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Soquete de controle do coletor.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde em JSON, para programas.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The databases that tell countries and network owners.

  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite
  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are</source>
        <translation>Os bancos de dados que indicam países e donos de redes.

  sohoflowctl geoip update   baixa o que for mais recente: GeoLite2 com uma conta ou, senão, DB-IP Lite
  sohoflowctl geoip status   quais arquivos estão em uso, que idade têm e de quem são os dados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 de %2, com %n dia: %3</numerusform>
            <numerusform>%1 de %2, com %n dias: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use, so no country and no network owner is shown. Download one: sohoflowctl geoip update
</source>
        <translation>Nenhum banco de dados de localização está em uso, por isso não aparecem países nem donos de redes. Baixe um: sohoflowctl geoip update
</translation>
    </message>
</context>
<context>
    <name>CtlNtopng</name>
    <message>
        <source>docker or podman; else the one that was used, or the first that runs.</source>
        <translation>docker ou podman; senão, o que já foi usado ou o primeiro que funcionar.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde em JSON, para programas.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Soquete de controle do coletor.</translation>
    </message>
    <message>
        <source>Where is remembered how the stack was started.</source>
        <translation>Onde fica anotado como o ntopng e o Redis foram iniciados.</translation>
    </message>
    <message>
        <source>Where ntopng&apos;s password is kept: keychain or file.</source>
        <translation>Onde fica guardada a senha do ntopng: keychain ou file.</translation>
    </message>
    <message>
        <source>logs: go on until interrupted.</source>
        <translation>logs: continua até ser interrompido.</translation>
    </message>
    <message>
        <source>logs: the last so many lines.</source>
        <translation>logs: só este número de linhas, as mais recentes.</translation>
    </message>
    <message>
        <source>down: delete what was stored as well; it cannot be brought back.</source>
        <translation>down: exclui também o que foi guardado; não é possível recuperar.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>up: image of ntopng.</source>
        <translation>up: imagem do ntopng.</translation>
    </message>
    <message>
        <source>up: image of Redis.</source>
        <translation>up: imagem do Redis.</translation>
    </message>
    <message>
        <source>up: address of ntopng&apos;s page; another than 127.0.0.1 lets everybody in your network reach its login.</source>
        <translation>up: endereço da página do ntopng; com um diferente de 127.0.0.1, qualquer pessoa na sua rede chega ao login dele.</translation>
    </message>
    <message>
        <source>up: port of ntopng&apos;s page.</source>
        <translation>up: porta da página do ntopng.</translation>
    </message>
    <message>
        <source>up: port for the collector, on 127.0.0.1.</source>
        <translation>up: porta para o coletor, em 127.0.0.1.</translation>
    </message>
    <message>
        <source>up: your networks, such as 192.168.1.0/24,fd00::/8.</source>
        <translation>up: suas redes, como 192.168.1.0/24,fd00::/8.</translation>
    </message>
    <message>
        <source>up: folder for ntopng&apos;s data instead of a volume.</source>
        <translation>up: pasta para os dados do ntopng, em vez de um volume.</translation>
    </message>
    <message>
        <source>up: give that folder to the user ntopng runs as.</source>
        <translation>up: passa essa pasta para o usuário que executa o ntopng.</translation>
    </message>
    <message>
        <source>up: user and group number that ntopng and Redis run as.</source>
        <translation>up: números do usuário e do grupo que executam o ntopng e o Redis.</translation>
    </message>
    <message>
        <source>up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.</source>
        <translation>up: quais endereços ganham nome: 0 os locais, 1 todos, 2 nenhum, 3 nenhum e nada é decodificado.</translation>
    </message>
    <message>
        <source>up: limit for ntopng in MB; 0 for none.</source>
        <translation>up: limite para o ntopng em MB; 0 para nenhum.</translation>
    </message>
    <message>
        <source>up: such as Europe/Berlin.</source>
        <translation>up: por exemplo, Europe/Berlin.</translation>
    </message>
    <message>
        <source>up: folder with place databases (.mmdb).</source>
        <translation>up: pasta com bancos de dados de localização (.mmdb).</translation>
    </message>
    <message>
        <source>up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].</source>
        <translation>up: grava os fluxos em es;ntopng;INDEX;URL;USER ou mysql;HOST[@PORT];DATABASE;USER ou syslog[;FACILITY].</translation>
    </message>
    <message>
        <source>up: file whose first line is the password of that target.</source>
        <translation>up: arquivo cuja primeira linha é a senha desse destino.</translation>
    </message>
    <message>
        <source>up: a further option of ntopng; may be given several times.</source>
        <translation>up: mais uma opção do ntopng; pode ser usada várias vezes.</translation>
    </message>
    <message>
        <source>up: whether the engine starts them by itself.</source>
        <translation>up: se o mecanismo os inicia sozinho.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6</source>
        <extracomment>%1 is ntopng&apos;s version; then numbers: flows now, hosts now, flow records and events since the start, alerts</extracomment>
        <translation>ntopng %1: fluxos ativos %2, hosts %3; registros recebidos %4, eventos %5; alertas %6</translation>
    </message>
    <message>
        <source>use: address of that ntopng&apos;s page.</source>
        <translation>use: endereço da página desse ntopng.</translation>
    </message>
    <message>
        <source>use: a user of that ntopng.</source>
        <translation>use: um usuário desse ntopng.</translation>
    </message>
    <message>
        <source>use: file whose first line is the password of that user.</source>
        <translation>use: arquivo cuja primeira linha é a senha desse usuário.</translation>
    </message>
    <message>
        <source>use: where that ntopng takes flows (its option -i, ending in c).</source>
        <translation>use: onde esse ntopng recebe os fluxos (a opção -i dele, terminada em c).</translation>
    </message>
    <message>
        <source>ntopng and Redis in containers, or an ntopng that runs already (use, leave). &quot;ntopng seed --help&quot; tells about those that docker compose starts.</source>
        <translation>ntopng e Redis em contêineres, ou um ntopng que já está funcionando (use, leave). “ntopng seed --help” explica os que o docker compose inicia.</translation>
    </message>
    <message>
        <source>up, update: how long ntopng may take to answer before all is taken back.</source>
        <translation>up, update: quanto tempo o ntopng pode levar para responder antes que tudo seja desfeito.</translation>
    </message>
    <message>
        <source>use: that ntopng&apos;s public key, when it encrypts what it takes.</source>
        <translation>use: a chave pública desse ntopng, quando ele criptografa o que recebe.</translation>
    </message>
    <message>
        <source>use: SHA-256 fingerprint of that ntopng&apos;s certificate when nobody vouches for it, or of a new one.</source>
        <translation>use: a impressão digital SHA-256 do certificado desse ntopng, quando ninguém o garante ou quando ele é novo.</translation>
    </message>
    <message>
        <source>Try again after: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Tente de novo depois de: %1</translation>
    </message>
    <message>
        <source>use: read an API token of that ntopng from this file descriptor, instead of a password.</source>
        <translation>use: ler um token de API desse ntopng deste descritor de arquivo, em vez de uma senha.</translation>
    </message>
    <message>
        <source>Redis is well, says ntopng: entries %1, memory %2</source>
        <translation>O Redis está bem, diz o ntopng: entradas %1, memória %2</translation>
    </message>
    <message>
        <source>Redis is not well, says ntopng: entries %1, memory %2</source>
        <translation>O Redis não está bem, diz o ntopng: entradas %1, memória %2</translation>
    </message>
    <message>
        <source>up: limit for Redis in MB; 0 for none.</source>
        <translation>up: limite para o Redis em MB; 0 para nenhum.</translation>
    </message>
</context>
<context>
    <name>CtlOptions</name>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Soquete de controle do coletor.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde em JSON, para programas.</translation>
    </message>
    <message>
        <source>Print the talkers once instead of a live table.</source>
        <translation>Mostra os interlocutores uma vez, em vez de uma tabela ao vivo.</translation>
    </message>
    <message>
        <source>How far back to count: 5m, 1h, 24h or all.</source>
        <translation>Até quando voltar na contagem: 5m, 1h, 24h ou all.</translation>
    </message>
    <message>
        <source>What to list: conversations, devices, destinations or services.</source>
        <translation>O que listar: conversations, devices, destinations ou services.</translation>
    </message>
    <message>
        <source>Largest first by bytes, in, out, packets, rate, last-seen, duration or name.</source>
        <translation>Os maiores primeiro, por bytes, in, out, packets, rate, last-seen, duration ou name.</translation>
    </message>
    <message>
        <source>Words that must occur (address, name, service, port); ! excludes.</source>
        <translation>Palavras que precisam aparecer (endereço, nome, serviço, porta); ! exclui.</translation>
    </message>
    <message>
        <source>With --json: add the traffic per step: seconds, five-seconds or minutes.</source>
        <translation>Com --json: acrescenta o tráfego por intervalo: seconds, five-seconds ou minutes.</translation>
    </message>
    <message>
        <source>Wait until the recording is at its end.</source>
        <translation>Espera até a gravação chegar ao fim.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>A versão do programa.</translation>
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
        <translation>Mostra e controla o coletor do SohoFlow.

  sohoflowctl status              qual etapa funciona: pacotes, modelos, registros, ntopng
  sohoflowctl talkers             quem fala com quem, ao vivo
  sohoflowctl allow ADDRESS       admite um exportador (um endereço ou um prefixo)
  sohoflowctl devices             os dispositivos da sua rede, seus nomes e o volume de hoje
  sohoflowctl label ADDRESS NAME  dá nome a um dispositivo; &quot;&quot; remove o nome
  sohoflowctl settings            todas as configurações, seu valor e de onde ele vem
  sohoflowctl set NAME VALUE      altera uma configuração
  sohoflowctl reset NAME          devolve uma configuração ao valor padrão
  sohoflowctl unmute SOURCE       volta a contar uma fonte mesmo que ela repita outra, como status a mostra
  sohoflowctl mute SOURCE         silencia a fonte de novo
  sohoflowctl stop                encerra o coletor de forma ordenada
  sohoflowctl restart             o mesmo; a janela ou o serviço a que ele pertence o inicia de novo</translation>
    </message>
    <message>
        <source>At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.</source>
        <translation>No máximo este número de linhas (de 1 a 20000); senão, tantas quantas o terminal, 20 com --once, todas com --json.</translation>
    </message>
</context>
<context>
    <name>CtlSeed</name>
    <message>
        <source>Redis as ntopng reaches it.</source>
        <translation>O Redis, do jeito que o ntopng o acessa.</translation>
    </message>
    <message>
        <source>How long Redis may take until it answers.</source>
        <translation>Quanto tempo o Redis pode levar para responder.</translation>
    </message>
    <message>
        <source>Where ntopng.conf is written.</source>
        <translation>Onde é gravado o ntopng.conf.</translation>
    </message>
    <message>
        <source>Where a generated password is kept, as ntopng-password.</source>
        <translation>Onde é guardada uma senha gerada, como ntopng-password.</translation>
    </message>
    <message>
        <source>Set the password although ntopng has one already.</source>
        <translation>Define a senha mesmo que o ntopng já tenha uma.</translation>
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
        <translation>Prepara um ntopng que é iniciado por outro programa, como o docker compose: dá a ele uma senha própria no Redis e grava sua configuração. Pode ser repetido.

Variáveis:
  NTOPNG_PASSWORD  senha do usuário admin do ntopng; senão, uma é criada e guardada
  LOCALNET         suas redes, como 192.168.1.0/24,fd00::/8; senão, todas as privadas
  FLOWDUMP         onde o ntopng grava os fluxos, no formato da opção -F dele
NTOPNG_PASSWORD_FILE e FLOWDUMP_FILE indicam arquivos que contêm o valor.

Códigos de saída: 0 pronto, 1 não foi possível gravar um arquivo ou o Redis recusou, 2 uma opção ou variável foi recusada, 69 o Redis não respondeu a tempo.</translation>
    </message>
</context>
<context>
    <name>DesktopFirewall</name>
    <message>
        <source>The firewall %1 is active on this computer and may keep the router&apos;s reports out. UDP port %2 has to be open for %3.</source>
        <extracomment>%1 is the name of a firewall program, %2 a port number, %3 the address of the router</extracomment>
        <translation>O firewall %1 está ativo neste computador e pode barrar os relatórios do roteador. A porta UDP %2 precisa estar aberta para %3.</translation>
    </message>
    <message>
        <source>A firewall (nftables) with rules of your own is active on this computer. Let UDP port %1 in from %2 there.</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Um firewall (nftables) com regras próprias está ativo neste computador. Libere nele a entrada pela porta UDP %1 a partir de %2.</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Entrada hoje</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Saída hoje</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Mark behind the name of a device nobody has acknowledged yet.</extracomment>
        <translation>novo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened with %1</source>
        <extracomment>%1 is what was being worked on</extracomment>
        <translation>Aconteceu algo inesperado com %1</translation>
    </message>
    <message>
        <source>The program has no better word for this.</source>
        <translation>O programa não sabe explicar melhor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Tente de novo; se acontecer outra vez, relate o problema e envie o log.</translation>
    </message>
    <message>
        <source>The option %1 was refused</source>
        <extracomment>%1 is a command line option such as --listen</extracomment>
        <translation>A opção %1 foi recusada</translation>
    </message>
    <message>
        <source>The program does not know it, or does not take that value.</source>
        <translation>O programa não a conhece ou não aceita esse valor.</translation>
    </message>
    <message>
        <source>Correct the command line; --help lists every option and what it takes.</source>
        <translation>Corrija a linha de comando; --help mostra todas as opções e o que elas aceitam.</translation>
    </message>
    <message>
        <source>The setting %1 was refused</source>
        <extracomment>%1 is the name of a setting, perhaps with the file it stands in</extracomment>
        <translation>A configuração %1 foi recusada</translation>
    </message>
    <message>
        <source>There is no such setting, or it does not take that value.</source>
        <translation>Essa configuração não existe ou não aceita esse valor.</translation>
    </message>
    <message>
        <source>Choose one of the values that are allowed.</source>
        <translation>Escolha um dos valores permitidos.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used</source>
        <extracomment>%1 is what was given as an address</extracomment>
        <translation>O endereço %1 não pode ser usado</translation>
    </message>
    <message>
        <source>It is not an IPv4 or IPv6 address, or the port is missing.</source>
        <translation>Não é um endereço IPv4 ou IPv6, ou falta a porta.</translation>
    </message>
    <message>
        <source>Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.</source>
        <translation>Escreva assim: 192.168.1.1, 192.168.1.1:2055 ou [fd00::1]:2055.</translation>
    </message>
    <message>
        <source>The filter %1 was not understood</source>
        <extracomment>%1 is a filter a person typed</extracomment>
        <translation>O filtro %1 não foi entendido</translation>
    </message>
    <message>
        <source>A word in it is not a field, an address or a name that can be searched for.</source>
        <translation>Uma palavra dele não é um campo, um endereço nem um nome que se possa procurar.</translation>
    </message>
    <message>
        <source>Correct the filter, or leave it out to see everything.</source>
        <translation>Corrija o filtro ou tire-o para ver tudo.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its name is spelt differently.</source>
        <translation>Foi movido ou excluído, ou o nome se escreve de outro jeito.</translation>
    </message>
    <message>
        <source>Check the name, or put the file back.</source>
        <translation>Confira o nome ou coloque o arquivo de volta.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>It is not an ordinary file, or the disk reported an error.</source>
        <translation>Não é um arquivo comum, ou o disco informou um erro.</translation>
    </message>
    <message>
        <source>Check the file and the disk, then try again.</source>
        <translation>Verifique o arquivo e o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 está danificado</translation>
    </message>
    <message>
        <source>Its content is not what this program writes.</source>
        <translation>O conteúdo não é o que este programa grava.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or go on without it: the usual values are used.</source>
        <translation>Restaure-o de um backup ou continue sem ele: serão usados os valores de costume.</translation>
    </message>
    <message>
        <source>The file %1 is from a newer SohoFlow</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 é de um SohoFlow mais recente</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it as it is.</source>
        <translation>Esta versão não conhece o formato dele e o deixa como está.</translation>
    </message>
    <message>
        <source>Install the newer SohoFlow again, or move the file away.</source>
        <translation>Instale de novo o SohoFlow mais recente ou mova o arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>Access to %1 was denied</source>
        <extracomment>%1 is a file, folder or socket</extracomment>
        <translation>O acesso a %1 foi negado</translation>
    </message>
    <message>
        <source>The user this program runs as has no permission for it.</source>
        <translation>O usuário que executa este programa não tem permissão.</translation>
    </message>
    <message>
        <source>Change the permissions or the owner, or run the program as the right user.</source>
        <translation>Altere as permissões ou o dono, ou execute o programa com o usuário certo.</translation>
    </message>
    <message>
        <source>There is no room to write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Não há espaço para gravar %1</translation>
    </message>
    <message>
        <source>The disk is full or a limit is reached; what was there before is unchanged.</source>
        <translation>O disco está cheio ou um limite foi atingido; o que havia antes não mudou.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Não foi possível gravar %1</translation>
    </message>
    <message>
        <source>The system refused; what was there before is unchanged.</source>
        <translation>O sistema não deixou; o que havia antes não mudou.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Verifique a pasta e o disco e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 já está em uso</translation>
    </message>
    <message>
        <source>Another program receives on that port.</source>
        <translation>Outro programa recebe nessa porta.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Pare o outro programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>%1 não é um endereço deste computador</translation>
    </message>
    <message>
        <source>A program can only receive on the computer&apos;s own addresses.</source>
        <translation>Um programa só pode receber nos endereços do próprio computador.</translation>
    </message>
    <message>
        <source>Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.</source>
        <translation>Use 0.0.0.0 ou [::] para receber em todos eles, ou verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user</source>
        <extracomment>%1 is an address with a port</extracomment>
        <translation>Este usuário não pode abrir %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system&apos;s administrator.</source>
        <translation>As portas abaixo de 1024 são reservadas ao administrador do sistema.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up, such as 2055.</source>
        <translation>Escolha uma porta a partir de 1024, como 2055.</translation>
    </message>
    <message>
        <source>The network refused to work with %1</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>A rede não permitiu trabalhar com %1</translation>
    </message>
    <message>
        <source>The system reported an error that is not about the address itself.</source>
        <translation>O sistema informou um erro que não tem a ver com o endereço em si.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Verifique a conexão de rede e tente de novo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>%1 não aceita conexões</translation>
    </message>
    <message>
        <source>Nothing is running there, or it does not listen.</source>
        <translation>Não há nada funcionando lá, ou não está na escuta.</translation>
    </message>
    <message>
        <source>Start it, or check the address.</source>
        <translation>Inicie-o ou confira o endereço.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <extracomment>%1 is an address or a socket&apos;s path</extracomment>
        <translation>A conexão com %1 caiu</translation>
    </message>
    <message>
        <source>The other side ended, or the network was interrupted.</source>
        <translation>O outro lado encerrou ou a rede foi interrompida.</translation>
    </message>
    <message>
        <source>Try again when it is reachable.</source>
        <translation>Tente de novo quando estiver acessível.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <extracomment>%1 is what was waited for</extracomment>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>It is busy, out of reach, or switched off.</source>
        <translation>Está ocupado, fora de alcance ou desligado.</translation>
    </message>
    <message>
        <source>Check that it runs, then try again.</source>
        <translation>Verifique se está funcionando e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <extracomment>%1 is the work that was stopped</extracomment>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Você interrompeu.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Inicie de novo quando quiser.</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>%1 termina cedo demais</translation>
    </message>
    <message>
        <source>It announces more than it holds: it was cut on its way or while it was written.</source>
        <translation>Anuncia mais do que contém: foi cortado no caminho ou durante a gravação.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <extracomment>%1 is a file, message or sender</extracomment>
        <translation>Não foi possível entender %1</translation>
    </message>
    <message>
        <source>Its content breaks the rules of its format.</source>
        <translation>O conteúdo não segue as regras do formato.</translation>
    </message>
    <message>
        <source>Check that it is what it should be, and that what made it works correctly.</source>
        <translation>Verifique se é o que deveria ser e se aquilo que o criou funciona direito.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <extracomment>%1 is a file, format or function</extracomment>
        <translation>%1 não é compatível</translation>
    </message>
    <message>
        <source>This version of SohoFlow cannot work with it.</source>
        <translation>Esta versão do SohoFlow não consegue trabalhar com isso.</translation>
    </message>
    <message>
        <source>Use another form of it, or a newer SohoFlow.</source>
        <translation>Use outro formato ou um SohoFlow mais recente.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <extracomment>%1 is a file or message</extracomment>
        <translation>%1 é grande demais</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind should be.</source>
        <translation>É maior do que qualquer coisa desse tipo deveria ser.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Verifique se é o certo.</translation>
    </message>
    <message>
        <source>%1 is already running</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 já está funcionando</translation>
    </message>
    <message>
        <source>There can be only one at a time.</source>
        <translation>Só pode haver um de cada vez.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Use o que está funcionando ou pare-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <extracomment>%1 is a program or the socket it should hold</extracomment>
        <translation>%1 não está funcionando</translation>
    </message>
    <message>
        <source>It was not started, or it has ended.</source>
        <translation>Não foi iniciado ou já terminou.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Inicie-o e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else</source>
        <extracomment>%1 is what is being changed: a router, a container engine, a database</extracomment>
        <translation>Outra pessoa está alterando %1</translation>
    </message>
    <message>
        <source>Two changes at the same time would spoil each other.</source>
        <translation>Duas alterações ao mesmo tempo atrapalhariam uma à outra.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, then try again.</source>
        <translation>Espere a outra terminar e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <extracomment>%1 is a program or the socket it holds</extracomment>
        <translation>%1 é de outra versão</translation>
    </message>
    <message>
        <source>The two programs do not speak the same form of messages.</source>
        <translation>Os dois programas não usam o mesmo formato de mensagens.</translation>
    </message>
    <message>
        <source>Install the same version of both, and start them again.</source>
        <translation>Instale a mesma versão dos dois e inicie-os de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here</source>
        <extracomment>%1 is a setting, function or address</extracomment>
        <translation>%1 não pode ser alterado aqui</translation>
    </message>
    <message>
        <source>It is fixed elsewhere, or this user may not do it.</source>
        <translation>Está definido em outro lugar, ou este usuário não tem permissão.</translation>
    </message>
    <message>
        <source>Change it where it is fixed, or ask the administrator.</source>
        <translation>Altere onde está definido ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: there is no keychain</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Não foi possível acessar o segredo de %1: não há chaveiro</translation>
    </message>
    <message>
        <source>No keychain such as GNOME Keyring or KWallet runs in this session.</source>
        <translation>Nenhum chaveiro, como GNOME Keyring ou KWallet, está funcionando nesta sessão.</translation>
    </message>
    <message>
        <source>Start one, or use a file that only you can read (--secret-store file).</source>
        <translation>Inicie um ou use um arquivo que só você possa ler (--secret-store file).</translation>
    </message>
    <message>
        <source>The secret of %1 could not be reached: the keychain is locked</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Não foi possível acessar o segredo de %1: o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>It was not unlocked, or access was refused.</source>
        <translation>Não foi desbloqueado, ou o acesso foi recusado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use a file that only you can read (--secret-store file).</source>
        <translation>Desbloqueie o chaveiro ou use um arquivo que só você possa ler (--secret-store file).</translation>
    </message>
    <message>
        <source>There is no secret for %1</source>
        <extracomment>%1 is what the secret is for</extracomment>
        <translation>Não há segredo para %1</translation>
    </message>
    <message>
        <source>It was never stored, or it was removed.</source>
        <translation>Nunca foi guardado ou foi removido.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Digite-o de novo.</translation>
    </message>
    <message>
        <source>(not named)</source>
        <extracomment>Stands where a file or address should be named, but is not known</extracomment>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>%1 Exactly: %2.</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as &quot;No such file or directory&quot;</extracomment>
        <translation>%1 Mais exatamente: %2.</translation>
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
        <translation>Não foi possível iniciar %1</translation>
    </message>
    <message>
        <source>It is missing, or this user may not start it.</source>
        <translation>Não foi encontrado, ou este usuário não pode iniciá-lo.</translation>
    </message>
    <message>
        <source>Install SohoFlow again, or ask the administrator of this computer.</source>
        <translation>Instale o SohoFlow de novo ou fale com o administrador deste computador.</translation>
    </message>
    <message>
        <source>%1 ended although nobody stopped it</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 terminou sem que ninguém o parasse</translation>
    </message>
    <message>
        <source>It could not go on with its work.</source>
        <translation>Não conseguiu continuar o trabalho.</translation>
    </message>
    <message>
        <source>It is started again by itself; if that does not help, do what its last words say.</source>
        <translation>É iniciado de novo automaticamente; se isso não ajudar, faça o que dizem suas últimas mensagens.</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>%1 is a system service</extracomment>
        <translation>%1 está parado</translation>
    </message>
    <message>
        <source>This computer is set up to collect as a service, and that service does not run.</source>
        <translation>Este computador está configurado para coletar como serviço, e esse serviço não está funcionando.</translation>
    </message>
    <message>
        <source>Start the service; you may be asked for the administrator&apos;s password.</source>
        <translation>Inicie o serviço; talvez seja pedida a senha do administrador.</translation>
    </message>
    <message>
        <source>No device named %1 was found</source>
        <extracomment>%1 is a router&apos;s name or address</extracomment>
        <translation>Nenhum dispositivo chamado %1 foi encontrado</translation>
    </message>
    <message>
        <source>Nobody on this network answers to that name.</source>
        <translation>Ninguém nesta rede responde por esse nome.</translation>
    </message>
    <message>
        <source>Give the router&apos;s address instead, such as 192.168.1.1.</source>
        <translation>Em vez disso, informe o endereço do roteador, como 192.168.1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>Este computador não consegue acessar %1</translation>
    </message>
    <message>
        <source>The router is switched off, has another address, or this computer is not on its network.</source>
        <translation>O roteador está desligado, tem outro endereço ou este computador não está na rede dele.</translation>
    </message>
    <message>
        <source>Check the address, and that this computer is connected to the router&apos;s network.</source>
        <translation>Confira o endereço e se este computador está conectado à rede do roteador.</translation>
    </message>
    <message>
        <source>%1 does not accept SSH connections</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>%1 não aceita conexões SSH</translation>
    </message>
    <message>
        <source>The router answers, but SSH is switched off there or uses another port.</source>
        <translation>O roteador responde, mas o SSH está desativado ou usa outra porta.</translation>
    </message>
    <message>
        <source>Switch SSH on in the router&apos;s own web page (often under System or Administration), then try again.</source>
        <translation>Ative o SSH na página web do roteador (muitas vezes em Sistema ou Administração) e tente de novo.</translation>
    </message>
    <message>
        <source>What answers at %1 is not SSH</source>
        <extracomment>%1 is a router&apos;s address with its port</extracomment>
        <translation>O que responde em %1 não é SSH</translation>
    </message>
    <message>
        <source>It spoke another language, or ended the conversation before it began.</source>
        <translation>Falou outra língua ou encerrou a conversa antes de começar.</translation>
    </message>
    <message>
        <source>Check the address and the port; SSH usually has port 22.</source>
        <translation>Confira o endereço e a porta; o SSH costuma usar a porta 22.</translation>
    </message>
    <message>
        <source>%1 only knows old encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 só conhece criptografia antiga</translation>
    </message>
    <message>
        <source>Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge.</source>
        <translation>O SSH dele é tão antigo que assina com SHA-1, o que um invasor habilidoso na sua rede poderia falsificar.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware; if that is not possible and you trust your own network, allow the old encryption for this router.</source>
        <translation>Atualize o firmware do roteador; se não for possível e você confiar na sua própria rede, permita a criptografia antiga para este roteador.</translation>
    </message>
    <message>
        <source>%1 and this program know no common encryption</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 e este programa não têm nenhuma criptografia em comum</translation>
    </message>
    <message>
        <source>Each of the two only offers what the other one does not have.</source>
        <translation>Cada um só oferece o que o outro não tem.</translation>
    </message>
    <message>
        <source>Update the router&apos;s firmware, then try again.</source>
        <translation>Atualize o firmware do roteador e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is seen for the first time</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 aparece pela primeira vez</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as your router later.</source>
        <translation>A impressão digital precisa ser confirmada uma vez, para que depois ninguém possa se passar pelo seu roteador.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.</source>
        <translation>Compare a impressão digital com a que o roteador mostra ou confirme-a se estiver na sua própria rede.</translation>
    </message>
    <message>
        <source>%1 is not the router it was</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>%1 não é o mesmo roteador de antes</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. That happens after a factory reset or new firmware; it also happens when somebody poses as your router. Nothing was sent to it.</source>
        <translation>A impressão digital dele mudou. Isso acontece depois de uma restauração de fábrica ou de um firmware novo; também acontece quando alguém se passa pelo seu roteador. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if not, do not go on.</source>
        <translation>Se você restaurou o roteador ou regravou o firmware, esqueça a impressão digital antiga e confirme a nova; se não, não continue.</translation>
    </message>
    <message>
        <source>The login %1 was refused</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>O login %1 foi recusado</translation>
    </message>
    <message>
        <source>The name or the password is not the one the router has, or it does not let this login in.</source>
        <translation>O nome ou a senha não são os que o roteador tem, ou ele não deixa esse login entrar.</translation>
    </message>
    <message>
        <source>Enter them again. After several wrong tries many routers refuse everything for a few minutes.</source>
        <translation>Digite-os de novo. Depois de várias tentativas erradas, muitos roteadores recusam tudo por alguns minutos.</translation>
    </message>
    <message>
        <source>The login %1 asks for more than a password</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>O login %1 pede mais do que uma senha</translation>
    </message>
    <message>
        <source>The router wants a second proof, or a new password, which this program cannot give.</source>
        <translation>O roteador quer uma segunda prova ou uma senha nova, que este programa não pode dar.</translation>
    </message>
    <message>
        <source>Use a key file, or a login that needs its password only.</source>
        <translation>Use um arquivo de chave ou um login que só precise da senha.</translation>
    </message>
    <message>
        <source>The key %1 could not be opened</source>
        <extracomment>%1 is a file with an SSH key</extracomment>
        <translation>Não foi possível abrir a chave %1</translation>
    </message>
    <message>
        <source>Its passphrase is wrong or missing, or the file holds no private SSH key.</source>
        <translation>A frase secreta está errada ou faltando, ou o arquivo não contém uma chave SSH privada.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose another file.</source>
        <translation>Digite a frase secreta de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The SSH agent %1 could not be asked</source>
        <extracomment>%1 is the socket of an SSH agent</extracomment>
        <translation>Não foi possível consultar o agente SSH %1</translation>
    </message>
    <message>
        <source>None runs in this session, or it did not answer.</source>
        <translation>Nenhum está funcionando nesta sessão, ou não respondeu.</translation>
    </message>
    <message>
        <source>Start one and add your key to it, or use a password or a key file.</source>
        <translation>Inicie um e adicione sua chave a ele, ou use uma senha ou um arquivo de chave.</translation>
    </message>
    <message>
        <source>The login %1 cannot run commands</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>O login %1 não pode executar comandos</translation>
    </message>
    <message>
        <source>The router let it in, but offers it no shell.</source>
        <translation>O roteador o deixou entrar, mas não lhe oferece um shell.</translation>
    </message>
    <message>
        <source>Use the router&apos;s administrator login, or the recipe for routers that are set up by hand.</source>
        <translation>Use o login de administrador do roteador ou a receita para roteadores configurados à mão.</translation>
    </message>
    <message>
        <source>The login %1 may not change the router</source>
        <extracomment>%1 is a login and a router&apos;s address</extracomment>
        <translation>O login %1 não pode alterar o roteador</translation>
    </message>
    <message>
        <source>It is not the administrator, and becoming the administrator with sudo was refused.</source>
        <translation>Ele não é o administrador, e o uso do sudo para virar administrador foi recusado.</translation>
    </message>
    <message>
        <source>Use a login that may use sudo, or log in as root.</source>
        <translation>Use um login que possa usar sudo ou entre como root.</translation>
    </message>
    <message>
        <source>No container engine was found: %1 is not installed</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Nenhum mecanismo de contêineres foi encontrado: %1 não está instalado</translation>
    </message>
    <message>
        <source>Both ntopng and Redis run in containers, for which Docker or Podman is needed.</source>
        <translation>O ntopng e o Redis funcionam em contêineres, que precisam do Docker ou do Podman.</translation>
    </message>
    <message>
        <source>Install one, with &quot;sudo apt install podman&quot; or &quot;sudo dnf install podman&quot;, then try again.</source>
        <translation>Instale um deles com “sudo apt install podman” ou “sudo dnf install podman” e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is installed, but does not run</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 está instalado, mas não está funcionando</translation>
    </message>
    <message>
        <source>Its service was not started, or it has ended.</source>
        <translation>O serviço não foi iniciado ou já terminou.</translation>
    </message>
    <message>
        <source>Start it, with &quot;sudo systemctl start docker&quot; for Docker, then try again.</source>
        <translation>Inicie-o (para o Docker, com “sudo systemctl start docker”) e tente de novo.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>Você não tem permissão para usar %1</translation>
    </message>
    <message>
        <source>Only the administrator and the members of its group may; who may is as powerful as the administrator.</source>
        <translation>Só o administrador e os membros do grupo podem; quem pode usá-lo tem tanto poder quanto o administrador.</translation>
    </message>
    <message>
        <source>Add yourself to the group, with &quot;sudo usermod -aG docker $USER&quot;, and log in again; or install Podman, which needs no such right.</source>
        <translation>Adicione-se ao grupo com “sudo usermod -aG docker $USER” e entre de novo na sessão; ou instale o Podman, que não precisa dessa permissão.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <extracomment>%1 is a container engine: Docker or Podman</extracomment>
        <translation>%1 é antigo demais</translation>
    </message>
    <message>
        <source>It lacks what is needed to run ntopng without privileges.</source>
        <translation>Falta nele o que é necessário para executar o ntopng sem privilégios.</translation>
    </message>
    <message>
        <source>Update it, then try again.</source>
        <translation>Atualize-o e tente de novo.</translation>
    </message>
    <message>
        <source>The container engine refused to work with %1</source>
        <extracomment>%1 is a container, an image or a container engine</extracomment>
        <translation>O mecanismo de contêineres se recusou a trabalhar com %1</translation>
    </message>
    <message>
        <source>It reported a problem of its own.</source>
        <translation>Ele informou um problema próprio.</translation>
    </message>
    <message>
        <source>Read what it said, correct it, then try again.</source>
        <translation>Leia o que ele informou, corrija e tente de novo.</translation>
    </message>
    <message>
        <source>The image %1 was not found</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>A imagem %1 não foi encontrada</translation>
    </message>
    <message>
        <source>The registry has none of that name, or wants a login for it.</source>
        <translation>O repositório de imagens não tem nenhuma com esse nome ou exige login para fornecê-la.</translation>
    </message>
    <message>
        <source>Check the name of the image in the options.</source>
        <translation>Confira o nome da imagem nas opções.</translation>
    </message>
    <message>
        <source>The image %1 is for another kind of computer</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>A imagem %1 é para outro tipo de computador</translation>
    </message>
    <message>
        <source>It was made for a processor of another architecture.</source>
        <translation>Foi feita para um processador de outra arquitetura.</translation>
    </message>
    <message>
        <source>Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.</source>
        <translation>Escolha uma imagem para este computador; para ARM existe a ntop/ntopng_arm64.dev.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Não foi possível baixar %1</translation>
    </message>
    <message>
        <source>The registry did not answer: this computer has no way to the internet, or a firewall is between.</source>
        <translation>O repositório de imagens não respondeu: este computador não tem acesso à internet ou há um firewall no meio.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta %1 pertence a outra pessoa</translation>
    </message>
    <message>
        <source>The user that ntopng runs as may not write there.</source>
        <translation>O usuário que executa o ntopng não pode gravar nela.</translation>
    </message>
    <message>
        <source>Let SohoFlow change the owner (--repair-owner), or choose another folder or user.</source>
        <translation>Deixe o SohoFlow mudar o dono (--repair-owner) ou escolha outra pasta ou outro usuário.</translation>
    </message>
    <message>
        <source>%1 has ended by itself</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 terminou sozinho</translation>
    </message>
    <message>
        <source>It started, but did not stay.</source>
        <translation>Iniciou, mas não continuou funcionando.</translation>
    </message>
    <message>
        <source>Look at its log; it says what was missing.</source>
        <translation>Veja o log; ele diz o que faltou.</translation>
    </message>
    <message>
        <source>ntopng at %1 did not accept the login</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>O ntopng em %1 não aceitou o login</translation>
    </message>
    <message>
        <source>No further login at %1 is tried</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Nenhum outro login será tentado em %1</translation>
    </message>
    <message>
        <source>After five wrong passwords ntopng blocks this computer for five minutes.</source>
        <translation>Depois de cinco senhas erradas, o ntopng bloqueia este computador por cinco minutos.</translation>
    </message>
    <message>
        <source>Correct the password, and wait five minutes if ntopng itself refuses you as well.</source>
        <translation>Corrija a senha e, se o próprio ntopng também recusar você, espere cinco minutos.</translation>
    </message>
    <message>
        <source>ntopng at %1 runs, but counts nothing of what is sent</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>O ntopng em %1 está funcionando, mas não conta nada do que é enviado</translation>
    </message>
    <message>
        <source>The collector is not connected to it, or it does not understand this form of messages.</source>
        <translation>O coletor não está conectado a ele, ou ele não entende esse formato de mensagens.</translation>
    </message>
    <message>
        <source>Check that the collector runs and that its ntopng address is the one of this ntopng.</source>
        <translation>Verifique se o coletor está funcionando e se o endereço do ntopng configurado nele é o deste ntopng.</translation>
    </message>
    <message>
        <source>%1 cannot be set up automatically</source>
        <extracomment>%1 is a router, by its name or system</extracomment>
        <translation>%1 não pode ser configurado automaticamente</translation>
    </message>
    <message>
        <source>SohoFlow does not know how to install and configure an exporter on this system.</source>
        <translation>O SohoFlow não sabe instalar e configurar um exportador neste sistema.</translation>
    </message>
    <message>
        <source>Follow the recipe on the Router page, which has the right address filled in.</source>
        <translation>Siga a receita da página Roteador, que já traz o endereço certo.</translation>
    </message>
    <message>
        <source>The user %1 may not change this router</source>
        <extracomment>%1 is a user name on the router</extracomment>
        <translation>O usuário %1 não pode alterar este roteador</translation>
    </message>
    <message>
        <source>Installing and configuring the exporter needs the rights of the administrator (root).</source>
        <translation>Para instalar e configurar o exportador são necessários os direitos do administrador (root).</translation>
    </message>
    <message>
        <source>Connect as root or as the administrator, or give this user sudo.</source>
        <translation>Conecte-se como root ou como administrador, ou dê sudo a este usuário.</translation>
    </message>
    <message>
        <source>No network interface to listen on was found: %1</source>
        <extracomment>%1 is a network interface, or a router</extracomment>
        <translation>Não foi encontrada nenhuma interface de rede para escutar: %1</translation>
    </message>
    <message>
        <source>The router has no interface of this name, or none that looks at your home network.</source>
        <translation>O roteador não tem nenhuma interface com esse nome, ou nenhuma voltada para a sua rede doméstica.</translation>
    </message>
    <message>
        <source>Choose one of the interfaces the router has.</source>
        <translation>Escolha uma das interfaces do roteador.</translation>
    </message>
    <message>
        <source>There is no room on the router for %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Não há espaço no roteador para %1</translation>
    </message>
    <message>
        <source>The flash memory is too full; what was begun has been taken back.</source>
        <translation>A memória flash está cheia demais; o que havia sido iniciado foi desfeito.</translation>
    </message>
    <message>
        <source>Remove a package you do not need from the router, or use a USB stick, then try again.</source>
        <translation>Remova do roteador um pacote de que não precisa ou use um pendrive, e tente de novo.</translation>
    </message>
    <message>
        <source>The router could not download %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>O roteador não conseguiu baixar %1</translation>
    </message>
    <message>
        <source>It cannot reach the servers of its software, or cannot find their names.</source>
        <translation>Ele não consegue acessar os servidores do seu software ou não encontra os nomes deles.</translation>
    </message>
    <message>
        <source>Check that the router itself is on the Internet and has a DNS server, then try again.</source>
        <translation>Verifique se o próprio roteador está na internet e tem um servidor DNS, e tente de novo.</translation>
    </message>
    <message>
        <source>The servers no longer have %1 for this router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Os servidores não têm mais %1 para este roteador</translation>
    </message>
    <message>
        <source>Its firmware is so old that its software was moved away.</source>
        <translation>O firmware é tão antigo que seu software foi movido para outro lugar.</translation>
    </message>
    <message>
        <source>Update the firmware of the router, then try again.</source>
        <translation>Atualize o firmware do roteador e tente de novo.</translation>
    </message>
    <message>
        <source>The router does not trust the servers of %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>O roteador não confia nos servidores de %1</translation>
    </message>
    <message>
        <source>The signature of their list could not be checked. A wrong clock on the router is the usual cause.</source>
        <translation>Não foi possível verificar a assinatura da lista. A causa mais comum é o relógio do roteador estar errado.</translation>
    </message>
    <message>
        <source>Set the clock of the router, then try again.</source>
        <translation>Acerte o relógio do roteador e tente de novo.</translation>
    </message>
    <message>
        <source>The router does not know the package %1</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>O roteador não conhece o pacote %1</translation>
    </message>
    <message>
        <source>It is not in its lists: they are missing, or a software source was removed.</source>
        <translation>Ele não está nas listas: elas estão faltando, ou uma fonte de software foi removida.</translation>
    </message>
    <message>
        <source>Check the software sources of the router, then try again.</source>
        <translation>Verifique as fontes de software do roteador e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be installed just now</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>%1 não pode ser instalado neste momento</translation>
    </message>
    <message>
        <source>Another program on the router is installing something.</source>
        <translation>Outro programa no roteador está instalando alguma coisa.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the router</source>
        <extracomment>%1 is a program to be installed</extracomment>
        <translation>Não foi possível instalar %1 no roteador</translation>
    </message>
    <message>
        <source>The package manager stopped, or the program does not start.</source>
        <translation>O gerenciador de pacotes parou, ou o programa não inicia.</translation>
    </message>
    <message>
        <source>Read the detail; try the same by hand on the router if it does not help.</source>
        <translation>Leia o detalhe; se não ajudar, tente o mesmo à mão no roteador.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Não foi possível ler as configurações em %1</translation>
    </message>
    <message>
        <source>A line in the file is broken, so the router refuses to change it.</source>
        <translation>Uma linha do arquivo está com defeito, por isso o roteador se recusa a alterá-lo.</translation>
    </message>
    <message>
        <source>Repair that line on the router, then try again. Nothing was changed.</source>
        <translation>Corrija essa linha no roteador e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody is changing %1 on the router</source>
        <extracomment>%1 is a file of settings on the router</extracomment>
        <translation>Alguém está alterando %1 no roteador</translation>
    </message>
    <message>
        <source>There are changes that have not been saved yet; saving ours would save them too.</source>
        <translation>Há alterações que ainda não foram salvas; ao salvar as nossas, elas também seriam salvas.</translation>
    </message>
    <message>
        <source>Save or discard them in the router&apos;s web page, then try again.</source>
        <translation>Salve ou descarte essas alterações na página web do roteador e tente de novo.</translation>
    </message>
    <message>
        <source>%1 does not stay alive on the router</source>
        <extracomment>%1 is the exporter&apos;s service</extracomment>
        <translation>%1 não continua funcionando no roteador</translation>
    </message>
    <message>
        <source>The exporter ended right after its start.</source>
        <translation>O exportador terminou logo depois de iniciar.</translation>
    </message>
    <message>
        <source>Read the detail: a wrong interface or no way to this computer are the usual causes.</source>
        <translation>Leia o detalhe: as causas mais comuns são uma interface errada ou a falta de um caminho até este computador.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since</source>
        <extracomment>%1 is a file on the router</extracomment>
        <translation>%1 foi alterado por outra pessoa desde então</translation>
    </message>
    <message>
        <source>Undoing would overwrite that change.</source>
        <translation>Desfazer apagaria essa alteração.</translation>
    </message>
    <message>
        <source>Decide whether to keep the file as it is now or to put the old one back.</source>
        <translation>Decida se quer manter o arquivo como está agora ou recuperar o antigo.</translation>
    </message>
    <message>
        <source>A step on the router failed: %1</source>
        <extracomment>%1 is a step, a script or a file</extracomment>
        <translation>Uma etapa no roteador falhou: %1</translation>
    </message>
    <message>
        <source>The router answered with an error.</source>
        <translation>O roteador respondeu com um erro.</translation>
    </message>
    <message>
        <source>Read the detail, then try again; what was done before has been taken back.</source>
        <translation>Leia o detalhe e tente de novo; o que havia sido feito foi desfeito.</translation>
    </message>
    <message>
        <source>%1 is not as it was before</source>
        <extracomment>%1 is a file or package on the router</extracomment>
        <translation>%1 não está como antes</translation>
    </message>
    <message>
        <source>A part of the change could not be taken back.</source>
        <translation>Uma parte da alteração não pôde ser desfeita.</translation>
    </message>
    <message>
        <source>Connect to the router again and repeat the undo; the journal is kept.</source>
        <translation>Conecte-se de novo ao roteador e repita a operação de desfazer; o histórico de alterações fica guardado.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>Ninguém garante o certificado de %1</translation>
    </message>
    <message>
        <source>Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing was sent to it.</source>
        <translation>A impressão digital dele precisa ser confirmada uma vez, para que depois ninguém possa se passar por esse servidor. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and confirm it if they are the same.</source>
        <translation>Compare a impressão digital com a do servidor e confirme-a se forem iguais.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted</source>
        <extracomment>%1 is the address of an ntopng</extracomment>
        <translation>%1 mostra um certificado diferente daquele em que você confiou</translation>
    </message>
    <message>
        <source>That happens when its certificate was renewed; it also happens when somebody poses as that server. Nothing was sent to it.</source>
        <translation>Isso acontece quando o certificado foi renovado; também acontece quando alguém se passa por esse servidor. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>If the certificate was renewed, compare the new fingerprint with the one on the server and confirm it; if not, do not go on.</source>
        <translation>Se o certificado foi renovado, compare a nova impressão digital com a do servidor e confirme-a; se não, não continue.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Não foi possível mostrar a pasta %1</translation>
    </message>
    <message>
        <source>This desktop has no program for folders, or it could not be started.</source>
        <translation>Esta área de trabalho não tem programa para pastas, ou ele não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>Look into the folder yourself, in a terminal for example.</source>
        <translation>Veja você mesmo a pasta, por exemplo em um terminal.</translation>
    </message>
    <message>
        <source>The user, the password or the token is not one that ntopng knows.</source>
        <translation>O ntopng não conhece o usuário, a senha ou o token.</translation>
    </message>
    <message>
        <source>Enter the user and password of ntopng, or its API token.</source>
        <translation>Digite o usuário e a senha do ntopng, ou o token de API dele.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 sends flows; its last packet came %3 ago.</source>
        <extracomment>%1 is the router&apos;s address, %3 a duration</extracomment>
        <translation>%1 envia fluxos; o último pacote chegou há %3.</translation>
    </message>
    <message>
        <source>Nothing is known of the router while the collector does not run.</source>
        <translation>Não se sabe nada do roteador enquanto o coletor não está funcionando.</translation>
    </message>
    <message>
        <source>No router has sent flows yet. Set one up, or wait if you just did.</source>
        <translation>Nenhum roteador enviou fluxos ainda. Configure um ou, se acabou de fazer isso, espere.</translation>
    </message>
    <message>
        <source>%1 sends flows and is not allowed to. If it is your router, allow it.</source>
        <translation>%1 envia fluxos e não tem permissão. Se for o seu roteador, permita-o.</translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %3. Check that the router is on and reaches this computer, then test its set-up.</source>
        <extracomment>%3 is a duration</extracomment>
        <translation>Nada chega de %1 há %3. Verifique se o roteador está ligado e alcança este computador; depois teste a configuração dele.</translation>
    </message>
    <message>
        <source>This computer is away from the router&apos;s network, so no flows come. They come again when it is back.</source>
        <translation>Este computador está fora da rede do roteador, por isso não chegam fluxos. Eles voltam quando ele voltar para lá.</translation>
    </message>
    <message>
        <source>The recording has been read to its end.</source>
        <translation>A gravação foi lida até o fim.</translation>
    </message>
    <message>
        <source>%1 sends flows; its template, which says how to read them, is awaited.</source>
        <translation>%1 envia fluxos; falta chegar o modelo, que diz como lê-los.</translation>
    </message>
    <message>
        <source>%1 has sent no template for %3, so its flows cannot be read. It comes by itself after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 não envia um modelo há %3, por isso os fluxos dele não podem ser lidos. O modelo chega sozinho depois de alguns minutos; reiniciar o exportador no roteador faz com que seja enviado na hora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%Ln parte do que %1 enviou ultimamente não pôde ser lida. Atualize o exportador no roteador ou escolha nele NetFlow versão 9.</numerusform>
            <numerusform>%Ln partes do que %1 enviou ultimamente não puderam ser lidas. Atualize o exportador no roteador ou escolha nele NetFlow versão 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>Nos últimos minutos, %Ln pacote de %1 se perdeu no caminho. Usar cabo em vez de Wi-Fi ajuda, ou amostragem no roteador.</numerusform>
            <numerusform>Nos últimos minutos, %Ln pacotes de %1 se perderam no caminho. Usar cabo em vez de Wi-Fi ajuda, ou amostragem no roteador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector runs.</source>
        <translation>O coletor está funcionando.</translation>
    </message>
    <message>
        <source>The collector is starting.</source>
        <translation>O coletor está iniciando.</translation>
    </message>
    <message>
        <source>The collector does not run, so flows of this moment are lost. Start it.</source>
        <translation>O coletor não está funcionando, então os fluxos deste momento se perdem. Inicie-o.</translation>
    </message>
    <message>
        <source>The collector service of this computer does not run. Start it; the system asks for an administrator&apos;s password.</source>
        <translation>O serviço do coletor deste computador não está funcionando. Inicie-o; o sistema vai pedir a senha de um administrador.</translation>
    </message>
    <message>
        <source>The collector has not answered for %3. Wait a moment, then start it again.</source>
        <translation>O coletor não responde há %3. Espere um momento e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The collector runs, but you may not look into it. Have an administrator add you to the group sohoflow, log in again and try again.</source>
        <translation>O coletor está funcionando, mas você não tem permissão para consultá-lo. Peça a um administrador que adicione você ao grupo sohoflow, entre de novo na sessão e tente outra vez.</translation>
    </message>
    <message>
        <source>The collector that runs is of another version than this window. Start the installed one instead.</source>
        <translation>O coletor que está funcionando é de outra versão, diferente da desta janela. Inicie no lugar dele o que está instalado.</translation>
    </message>
    <message>
        <source>Another program has the port %1, so the collector cannot receive: %2. Close that program and try again.</source>
        <extracomment>%2 names the program that has the port</extracomment>
        <translation>Outro programa ocupa a porta %1, então o coletor não consegue receber: %2. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The system lets only administrators receive on the port %1. Choose one above 1023, here and on the router.</source>
        <translation>O sistema só deixa administradores receberem na porta %1. Escolha uma acima de 1023, aqui e no roteador.</translation>
    </message>
    <message>
        <source>The collector ended as soon as it was started: %2. Try again.</source>
        <translation>O coletor terminou assim que foi iniciado: %2. Tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>Nos últimos minutos, este computador estava ocupado demais para receber %Ln pacote. Um buffer de recepção maior ajuda.</numerusform>
            <numerusform>Nos últimos minutos, este computador estava ocupado demais para receber %Ln pacotes. Um buffer de recepção maior ajuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings and templates survive a restart.</source>
        <translation>Nada pode ser guardado em %1: %2. A coleta continua; libere espaço para que as configurações e os modelos sobrevivam a um reinício.</translation>
    </message>
    <message>
        <source>No lines can be written to %1: %2. Free some space, or choose another file.</source>
        <translation>Não é possível gravar linhas em %1: %2. Libere espaço ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>ntopng listens and gets every flow.</source>
        <translation>O ntopng está na escuta e recebe todos os fluxos.</translation>
    </message>
    <message>
        <source>ntopng gets nothing while the collector does not run.</source>
        <translation>O ntopng não recebe nada enquanto o coletor não está funcionando.</translation>
    </message>
    <message>
        <source>ntopng is not used. Name its address in the settings to feed it.</source>
        <translation>O ntopng não é usado. Para enviar dados a ele, informe o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The collector is looking for ntopng at %1.</source>
        <translation>O coletor está procurando o ntopng em %1.</translation>
    </message>
    <message>
        <source>ntopng does not run at %1. Start it to see its pages; your own talkers are shown without it.</source>
        <translation>O ntopng não está funcionando em %1. Inicie-o para ver as páginas dele; os interlocutores do próprio SohoFlow aparecem mesmo sem ele.</translation>
    </message>
    <message>
        <source>Something answers at %1 but does not take flows. Start ntopng again, and check that its -i option ends with the letter c.</source>
        <translation>Algo responde em %1, mas não aceita fluxos. Inicie o ntopng de novo e confira se a opção -i dele termina com a letra c.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>Nos últimos minutos, o ntopng foi lento demais para %Ln fluxo. Dê mais memória a ele ou reinicie-o.</numerusform>
            <numerusform>Nos últimos minutos, o ntopng foi lento demais para %Ln fluxos. Dê mais memória a ele ou reinicie-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router reports long connections only every %3, and ntopng shows each as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>O roteador só informa conexões longas a cada %3, e o ntopng mostra cada uma como vários fluxos. Ajuste o tempo limite ativo do roteador para 60 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>O ntopng contou %Ln fluxo.</numerusform>
            <numerusform>O ntopng contou %Ln fluxos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: SohoFlow does not manage this ntopng and has no login for it.</source>
        <translation>Não verificado: o SohoFlow não administra este ntopng e não tem login para ele.</translation>
    </message>
    <message>
        <source>ntopng gets flows and shows none of them. Restart it, and check that it watches the interface %1.</source>
        <translation>O ntopng recebe fluxos e não mostra nenhum. Reinicie-o e confira se ele observa a interface %1.</translation>
    </message>
    <message>
        <source>What the router sends can be read.</source>
        <translation>O que o roteador envia pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln registro lido desde o início do coletor.</numerusform>
            <numerusform>%Ln registros lidos desde o início do coletor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come this far yet.</source>
        <translation>Nada chegou até aqui ainda.</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>Você vê %Ln conversa no momento em que acontece.</numerusform>
            <numerusform>Você vê %Ln conversas no momento em que acontecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to see yet. The first conversation shows as soon as its flow comes.</source>
        <translation>Ainda não há nada para ver. A primeira conversa aparece assim que o fluxo dela chegar.</translation>
    </message>
    <message>
        <source>What you see is %3 old; it goes on as soon as the collector runs again.</source>
        <translation>O que você vê é de %3 atrás; continua assim que o coletor voltar a funcionar.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a part of the pipeline, as ● says it</extracomment>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a part of the pipeline, as ◐ says it</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a part of the pipeline, as ■ says it</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a part of the pipeline, as ▲ says it</extracomment>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Coletor</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The person at the end of the pipeline Router, Collector, ntopng, You</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>A stage: packets come from the router</extracomment>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>A stage: NetFlow templates are known</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A stage: flow records are read</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Sent to ntopng</source>
        <extracomment>A stage: flows are handed to ntopng</extracomment>
        <translation>Enviado ao ntopng</translation>
    </message>
    <message>
        <source>Counted by ntopng</source>
        <extracomment>A stage: ntopng shows the flows</extracomment>
        <translation>Contado pelo ntopng</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Time since the last packet: %1 is a duration such as &quot;3 s&quot;</extracomment>
        <translation>há %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln fluxo/min</numerusform>
            <numerusform>%Ln fluxos/min</numerusform>
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
            <numerusform>%Ln fluxo ativo</numerusform>
            <numerusform>%Ln fluxos ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln pacote/min</numerusform>
            <numerusform>%Ln pacotes/min</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é necessário</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Age of the templates: %1 is a duration such as &quot;3 min&quot;</extracomment>
        <translation>de %1 atrás</translation>
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
        <translation>Iniciar o coletor</translation>
    </message>
    <message>
        <source>Set up a router…</source>
        <extracomment>A button that opens a wizard</extracomment>
        <translation>Configurar um roteador…</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <extracomment>A button that opens the page Router</extracomment>
        <translation>Ver o roteador</translation>
    </message>
    <message>
        <source>Open Services</source>
        <extracomment>A button that opens the page Services</extracomment>
        <translation>Abrir Serviços</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that opens the page Settings</extracomment>
        <translation>Abrir Configurações</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>A button that shows a folder in the file manager</extracomment>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that address, or choose another one.</source>
        <translation>O coletor não consegue esperar pelo ntopng em %1: %2. Ele tenta de novo automaticamente; encerre o que usa esse endereço ou escolha outro.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1. Start ntopng, and check that its -i option names this address without the letter c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Nenhum ntopng recebe fluxos em %1. Inicie o ntopng e confira se a opção -i dele indica esse endereço sem a letra c no final.</translation>
    </message>
    <message>
        <source>No report of %1 has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <extracomment>%1 is the router&apos;s address</extracomment>
        <translation>Nenhum relatório de %1 foi aceito ainda. Uma conexão é informada quando termina ou, enquanto continua, depois de um minuto ou mais.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Undoing &quot;%1&quot; failed. %2</source>
        <extracomment>%1 is the title of a step, %2 a sentence that says what went wrong</extracomment>
        <translation>Não foi possível desfazer “%1”. %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n dispositivo novo na sua rede</numerusform>
            <numerusform>%n dispositivos novos na sua rede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>Primeiro contato com %n país</numerusform>
            <numerusform>Primeiro contato com %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away from your router&apos;s network</source>
        <translation>Você está fora da rede do seu roteador</translation>
    </message>
    <message>
        <source>Nothing arrives until this computer is back there.</source>
        <translation>Nada chega até este computador voltar para lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n roteador parou de enviar</numerusform>
            <numerusform>%n roteadores pararam de enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from %1 for five minutes. Is it switched on?</source>
        <extracomment>%1 is a list of routers</extracomment>
        <translation>Nada de %1 há cinco minutos. Está ligado?</translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n exportador novo quer enviar</numerusform>
            <numerusform>%n exportadores novos querem enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not allowed yet. If it is your router, allow it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>%1 ainda não tem permissão. Se for o seu roteador, permita-o.</translation>
    </message>
    <message>
        <source>Flow packets are being lost</source>
        <translation>Pacotes de fluxos estão se perdendo</translation>
    </message>
    <message>
        <source>This computer cannot keep up with what your router sends, so the numbers are too low.</source>
        <translation>Este computador não dá conta do que seu roteador envia, por isso os números estão baixos demais.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>Enquanto você esteve fora, apareceu %n dispositivo novo.</numerusform>
            <numerusform>Enquanto você esteve fora, apareceram %n dispositivos novos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>Enquanto você esteve fora, houve o primeiro contato com %n país.</numerusform>
            <numerusform>Enquanto você esteve fora, houve o primeiro contato com %n países.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>Enquanto você esteve fora, um roteador parou de enviar %n vez.</numerusform>
            <numerusform>Enquanto você esteve fora, um roteador parou de enviar %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>Enquanto você esteve fora, %n exportador novo quis enviar.</numerusform>
            <numerusform>Enquanto você esteve fora, %n exportadores novos quiseram enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>Enquanto você esteve fora, pacotes de fluxos se perderam %n vez.</numerusform>
            <numerusform>Enquanto você esteve fora, pacotes de fluxos se perderam %n vezes.</numerusform>
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
        <translation>Atualizar %1</translation>
    </message>
    <message>
        <source>Update the location databases</source>
        <translation>Atualizar os bancos de dados de localização</translation>
    </message>
    <message>
        <source>Check and copy the file</source>
        <translation>Verificar e copiar o arquivo</translation>
    </message>
    <message>
        <source>Use a location database</source>
        <translation>Usar um banco de dados de localização</translation>
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
        <translation>Adicionar nossa seção a %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Start %1 and see that it stays alive</source>
        <extracomment>%1 is a service or a start script</extracomment>
        <translation>Iniciar %1 e ver se continua funcionando</translation>
    </message>
    <message>
        <source>Keep a copy of the way back in %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardar em %1 uma cópia do que é preciso para desfazer</translation>
    </message>
    <message>
        <source>Add a login key of this computer to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Adicionar a %1 uma chave de login deste computador</translation>
    </message>
    <message>
        <source>It listens on %1, because this computer is in that network.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>Ele escuta em %1, porque este computador está nessa rede.</translation>
    </message>
    <message>
        <source>It listens on %1, the router&apos;s home network.</source>
        <translation>Ele escuta em %1, a rede doméstica do roteador.</translation>
    </message>
    <message>
        <source>It listens on %1, the only interface with private addresses.</source>
        <translation>Ele escuta em %1, a única interface com endereços privados.</translation>
    </message>
    <message>
        <source>It listens on %1, as you chose.</source>
        <translation>Ele escuta em %1, como você escolheu.</translation>
    </message>
    <message>
        <source>%1 looks at the Internet: every device will appear with the router&apos;s address. Choose an interface of your home network to tell them apart.</source>
        <translation>%1 está voltada para a internet: todos os dispositivos vão aparecer com o endereço do roteador. Escolha uma interface da sua rede doméstica para distingui-los.</translation>
    </message>
    <message>
        <source>softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware brings a newer one.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>O softflowd %1 é antigo: é usado o NetFlow versão 5, que não transporta IPv6. Um firmware mais recente traz uma versão mais nova.</translation>
    </message>
    <message>
        <source>Your own exporter %1 stays as it is; ours stands beside it.</source>
        <extracomment>%1 is a name of a section and an address</extracomment>
        <translation>Seu próprio exportador %1 fica como está; o nosso funciona ao lado dele.</translation>
    </message>
    <message>
        <source>Your own exporter %1 is restarted with ours and misses a few seconds.</source>
        <translation>Seu próprio exportador %1 é reiniciado junto com o nosso e perde alguns segundos.</translation>
    </message>
    <message>
        <source>The router forwards traffic past its processor (%1): only the beginning of each connection will be seen, and volumes are too small. The speed of the Internet connection may fall when you turn that off.</source>
        <extracomment>%1 is a setting or module of the router</extracomment>
        <translation>O roteador encaminha o tráfego sem passar pelo processador (%1): só o começo de cada conexão será visto, e os volumes ficarão baixos demais. Se você desativar isso, a velocidade da internet pode cair.</translation>
    </message>
    <message>
        <source>The router&apos;s memory is nearly full: %1 kB are free.</source>
        <extracomment>%1 is a number of kilobytes</extracomment>
        <translation>A memória do roteador está quase cheia: há %1 kB livres.</translation>
    </message>
    <message>
        <source>This router forgets all changes when it restarts: it runs from memory.</source>
        <translation>Este roteador esquece todas as alterações ao reiniciar: ele funciona a partir da memória.</translation>
    </message>
    <message>
        <source>A firmware update keeps the settings and removes the program; SohoFlow then offers to install it again.</source>
        <translation>Uma atualização de firmware mantém as configurações e remove o programa; o SohoFlow então oferece instalá-lo de novo.</translation>
    </message>
    <message>
        <source>The router&apos;s clock is wrong; downloads may be refused until it is set.</source>
        <translation>O relógio do roteador está errado; os downloads podem ser recusados até ele ser acertado.</translation>
    </message>
    <message>
        <source>Our settings are there, the program is not: a firmware update has removed it. It is installed again.</source>
        <translation>Nossas configurações estão lá, o programa não: uma atualização de firmware o removeu. Ele será instalado de novo.</translation>
    </message>
    <message>
        <source>Software flow offloading</source>
        <translation>Aceleração de fluxos por software (flow offloading)</translation>
    </message>
    <message>
        <source>Hardware flow offloading</source>
        <translation>Aceleração de fluxos por hardware (flow offloading)</translation>
    </message>
    <message>
        <source>MediaTek hardware NAT</source>
        <translation>NAT por hardware da MediaTek</translation>
    </message>
    <message>
        <source>Shortcut forwarding</source>
        <translation>Encaminhamento por atalho (Shortcut)</translation>
    </message>
    <message>
        <source>Broadcom cut-through forwarding</source>
        <translation>Encaminhamento direto da Broadcom (cut-through)</translation>
    </message>
    <message>
        <source>Broadcom flow cache</source>
        <translation>Cache de fluxos da Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm network acceleration</source>
        <translation>Aceleração de rede da Qualcomm</translation>
    </message>
    <message>
        <source>unknown system</source>
        <translation>sistema desconhecido</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Examinar o roteador</translation>
    </message>
    <message>
        <source>Read the names of devices</source>
        <translation>Ler os nomes dos dispositivos</translation>
    </message>
    <message>
        <source>OPNsense has an exporter built in.
1. Open Reporting &gt; NetFlow.
2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.
3. Version: v9. Destinations: add %1:%2, and leave those that are there.
4. Active timeout 60, inactive timeout 15. Apply.</source>
        <translation>O OPNsense tem um exportador embutido.
1. Abra Reporting &gt; NetFlow.
2. Listening interfaces: LAN (e outras internas); WAN interfaces: WAN.
3. Version: v9. Destinations: adicione %1:%2 e deixe os que já estiverem lá.
4. Active timeout 60, inactive timeout 15. Apply.</translation>
    </message>
    <message>
        <source>1. Open System &gt; Package Manager &gt; Available Packages and install softflowd.
2. Open Services &gt; softflowd and tick Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.
4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.</source>
        <translation>1. Abra System &gt; Package Manager &gt; Available Packages e instale o softflowd.
2. Abra Services &gt; softflowd e marque Enable.
3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: vazio.
4. Maximum lifetime 60, expiry interval 10; timeouts general, TCP e UDP 60. Save.</translation>
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
        <translation>No modo de configuração, com o nome da sua interface LAN em vez de eth1:
set system flow-accounting interface eth1
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
set system flow-accounting netflow timeout flow-generic 60
commit; save
A partir do VyOS 1.5 de setembro de 2025: netflow interface eth1, e netflow active-timeout 60 em vez das linhas timeout.</translation>
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
        <translation>No modo de configuração, com o nome da sua interface LAN em vez de switch0:
set system flow-accounting interface switch0
set system flow-accounting ingress-capture pre-dnat
set system flow-accounting netflow version 9
set system flow-accounting netflow server %1 port %2
set system flow-accounting netflow timeout max-active-life 60
set system flow-accounting netflow timeout expiry-interval 10
commit; save
A aceleração por hardware esconde a maior parte do tráfego; ela precisa estar desativada (system offload).</translation>
    </message>
    <message>
        <source>Changes on the gateway itself are undone by the controller. Put &quot;flow-accounting&quot; with server %1 and port %2 into config.gateway.json on the controller, then provision the gateway.</source>
        <translation>O controlador desfaz as alterações feitas no próprio gateway. Coloque “flow-accounting” com o servidor %1 e a porta %2 no arquivo config.gateway.json do controlador e depois provisione o gateway.</translation>
    </message>
    <message>
        <source>The exporter is set up in the UniFi Network application, not on the gateway.
1. Open Settings and search for NetFlow (IPFIX).
2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.
3. Sampling: off. Its active timeout is about five minutes and cannot be changed.</source>
        <translation>O exportador é configurado no aplicativo UniFi Network, não no gateway.
1. Abra Settings e procure NetFlow (IPFIX).
2. Ative-o. Collector address: %1 (um nome não funciona). Port: %2. Version: 9 ou IPFIX.
3. Sampling: off. O tempo limite ativo dele é de uns cinco minutos e não pode ser alterado.</translation>
    </message>
    <message>
        <source>In the terminal, with the name of your LAN bridge instead of bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</source>
        <translation>No terminal, com o nome da sua bridge LAN em vez de bridge:
/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s
/ip traffic-flow target add dst-address=%1 port=%2 version=9</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.
2. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>O exportador vem do Entware, que precisa de um pendrive.
1. Conecte um pendrive, entre por SSH, execute amtm, formate o pendrive (ext4) e instale o Entware.
2. Volte aqui: o SohoFlow configura todo o resto para %1:%2.</translation>
    </message>
    <message>
        <source>The maker&apos;s firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: install it, then Entware with amtm, then come back here. Flows will go to %1:%2.</source>
        <translation>O firmware do fabricante não consegue executar um exportador. O Asuswrt-Merlin consegue, se for compatível com o seu modelo: instale-o, depois instale o Entware com amtm e volte aqui. Os fluxos irão para %1:%2.</translation>
    </message>
    <message>
        <source>The exporter comes from Entware, which needs a USB stick.
1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.
2. Log in over SSH and run entware-install.sh.
3. Come back here: SohoFlow then sets up everything else for %1:%2.</source>
        <translation>O exportador vem do Entware, que precisa de um pendrive.
1. Conecte um pendrive com sistema de arquivos ext4, com rótulo e montado em /opt.
2. Entre por SSH e execute entware-install.sh.
3. Volte aqui: o SohoFlow configura todo o resto para %1:%2.</translation>
    </message>
    <message>
        <source>Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):
1. Open Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.</source>
        <translation>Sem o Entware, use o exportador embutido (NetFlow versão 5, sem IPv6):
1. Abra Services &gt; Services &gt; RFlow / MACupd.
2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.
Conexões longas só aparecem depois de 30 minutos. Com o Entware em /opt, o SohoFlow configura um melhor.</translation>
    </message>
    <message>
        <source>1. Install softflowd with the package manager of this system.
2. Start it, with the name of your LAN interface instead of eth1, now and at every start:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</source>
        <translation>1. Instale o softflowd com o gerenciador de pacotes deste sistema.
2. Inicie-o agora e a cada inicialização, com o nome da sua interface LAN em vez de eth1:
softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30</translation>
    </message>
    <message>
        <source>Reserve the router for this work</source>
        <translation>Reservar o roteador para este trabalho</translation>
    </message>
    <message>
        <source>Give the router free</source>
        <translation>Liberar o roteador</translation>
    </message>
    <message>
        <source>The exporter is not running on the router.</source>
        <translation>O exportador não está funcionando no roteador.</translation>
    </message>
    <message>
        <source>Set the router up again: what is missing is installed and started.</source>
        <translation>Configure o roteador de novo: o que falta será instalado e iniciado.</translation>
    </message>
    <message>
        <source>The exporter runs, but sees no packets.</source>
        <translation>O exportador está funcionando, mas não vê pacotes.</translation>
    </message>
    <message>
        <source>Use the network for a moment; if it stays like this, choose another interface.</source>
        <translation>Use a rede por um momento; se continuar assim, escolha outra interface.</translation>
    </message>
    <message>
        <source>The exporter is collecting packets; it handles them when its first buffer of about 1,400 packets is full.</source>
        <translation>O exportador está juntando pacotes; ele os processa quando o primeiro buffer, de uns 1.400 pacotes, fica cheio.</translation>
    </message>
    <message>
        <source>Wait, or load any web page with pictures.</source>
        <translation>Espere ou abra qualquer página web com imagens.</translation>
    </message>
    <message>
        <source>The exporter counts packets and has not sent its first report yet.</source>
        <translation>O exportador conta pacotes e ainda não enviou o primeiro relatório.</translation>
    </message>
    <message>
        <source>Wait for a minute: it reports once a minute.</source>
        <translation>Espere um minuto: ele envia um relatório por minuto.</translation>
    </message>
    <message>
        <source>The router sends flow records, but they do not arrive here: a firewall on this computer, another address of this computer, or a guest network that keeps devices apart.</source>
        <translation>O roteador envia registros de fluxo, mas eles não chegam aqui: um firewall neste computador, outro endereço deste computador ou uma rede de convidados que isola os dispositivos.</translation>
    </message>
    <message>
        <source>Open UDP port 2055 for the router, and check the address it sends to.</source>
        <translation>Abra a porta UDP 2055 para o roteador e confira o endereço para o qual ele envia.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router, but the collector does not accept them yet.</source>
        <translation>Chegam registros de fluxo do roteador, mas o coletor ainda não os aceita.</translation>
    </message>
    <message>
        <source>Allow this exporter.</source>
        <translation>Permita este exportador.</translation>
    </message>
    <message>
        <source>Flow records arrive, but the description of their fields has not come yet; the router repeats it now and then.</source>
        <translation>Chegam registros de fluxo, mas a descrição dos campos ainda não veio; o roteador a repete de vez em quando.</translation>
    </message>
    <message>
        <source>Wait, or restart the exporter, which sends it at once.</source>
        <translation>Espere ou reinicie o exportador, que então a envia na hora.</translation>
    </message>
    <message>
        <source>Flow records arrive from the router.</source>
        <translation>Chegam registros de fluxo do roteador.</translation>
    </message>
    <message>
        <source>Let the collector accept flows from %1</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Fazer o coletor aceitar fluxos de %1</translation>
    </message>
    <message>
        <source>Let the collector forget the router</source>
        <translation>Fazer o coletor esquecer o roteador</translation>
    </message>
    <message>
        <source>Test whether the router reaches this computer</source>
        <translation>Testar se o roteador alcança este computador</translation>
    </message>
    <message>
        <source>Set up the router</source>
        <translation>Configurar o roteador</translation>
    </message>
    <message>
        <source>Take back what was changed on the router</source>
        <translation>Desfazer o que foi alterado no roteador</translation>
    </message>
    <message>
        <source>Wait for the first flow</source>
        <translation>Esperar o primeiro fluxo</translation>
    </message>
    <message>
        <source>Restart the exporter</source>
        <translation>Reiniciar o exportador</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: an acceleration hides the rest.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>O roteador viu só %1 % do que passou: uma aceleração esconde o resto.</translation>
    </message>
    <message>
        <source>The router saw only %1 % of what passed: %2 hides the rest.</source>
        <extracomment>%1 is a number, %2 the name of an acceleration such as &quot;Hardware flow offloading&quot;</extracomment>
        <translation>O roteador viu só %1 % do que passou: %2 esconde o resto.</translation>
    </message>
    <message>
        <source>Open UDP %1 on this computer for %2</source>
        <extracomment>%1 is a port number, %2 the address of the router</extracomment>
        <translation>Abrir UDP %1 neste computador para %2</translation>
    </message>
    <message>
        <source>Close this computer&apos;s firewall again</source>
        <translation>Fechar de novo o firewall deste computador</translation>
    </message>
    <message>
        <source>Let the router in</source>
        <translation>Deixar o roteador passar</translation>
    </message>
    <message>
        <source>Look for what was changed on the router</source>
        <translation>Procurar o que foi alterado no roteador</translation>
    </message>
    <message>
        <source>The folder %1 stays, since somebody else keeps files in it.</source>
        <extracomment>%1 is a folder on the router</extracomment>
        <translation>A pasta %1 fica, pois outra pessoa guarda arquivos nela.</translation>
    </message>
    <message>
        <source>The router has nothing to send a test packet with: whether it reaches this computer shows when its first flow is waited for.</source>
        <translation>O roteador não tem com que enviar um pacote de teste: se ele alcança este computador se verá ao aguardar o primeiro fluxo.</translation>
    </message>
    <message>
        <source>No login key is added: sudo asks %1 for the password, so a key alone would not do. Let SohoFlow keep the password, or enter it at each log-in.</source>
        <extracomment>%1 is the name of a user of the router</extracomment>
        <translation>Nenhuma chave de acesso é adicionada: o sudo pede a senha a %1, então só uma chave não bastaria. Deixe o SohoFlow guardar a senha ou digite-a a cada acesso.</translation>
    </message>
</context>
<context>
    <name>RouterEntry</name>
    <message>
        <source>Is this your router? [y/N] </source>
        <translation>Este é o seu roteador? [s/N] </translation>
    </message>
    <message>
        <source>Allow it for this router? [y/N] </source>
        <translation>Permitir para este roteador? [s/N] </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Frase secreta da chave: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Até agora: %1
Agora: %2</translation>
    </message>
    <message>
        <source>If you reset or replaced the router: --forget-host-key</source>
        <translation>Se você restaurou ou trocou o roteador: --forget-host-key</translation>
    </message>
    <message>
        <source>Password of %1 for sudo: </source>
        <translation>Senha de %1 para o sudo: </translation>
    </message>
</context>
<context>
    <name>RouterOptions</name>
    <message>
        <source>SSH port of the router.</source>
        <translation>Porta SSH do roteador.</translation>
    </message>
    <message>
        <source>Log in with this private key.</source>
        <translation>Entra com esta chave privada.</translation>
    </message>
    <message>
        <source>Log in with the keys of your SSH agent.</source>
        <translation>Entra com as chaves do seu agente SSH.</translation>
    </message>
    <message>
        <source>Read the password (with --key: its passphrase) from this file descriptor.</source>
        <translation>Lê a senha (com --key: a frase secreta da chave) deste descritor de arquivo.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain or file.</source>
        <translation>Onde os segredos ficam guardados: keychain ou file.</translation>
    </message>
    <message>
        <source>The router&apos;s fingerprint, when it is seen for the first time.</source>
        <translation>A impressão digital do roteador, quando ele aparece pela primeira vez.</translation>
    </message>
    <message>
        <source>Also SHA-1 signatures, for a router that knows nothing newer.</source>
        <translation>Aceita também assinaturas SHA-1, para um roteador que não conhece nada mais novo.</translation>
    </message>
    <message>
        <source>Where the router sends flows: this computer as the router sees it.</source>
        <translation>Para onde o roteador envia os fluxos: este computador, como o roteador o vê.</translation>
    </message>
    <message>
        <source>Add a login key of this computer to the router, so that no password is needed again.</source>
        <translation>Adiciona ao roteador uma chave de login deste computador, para que a senha não seja mais necessária.</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs.</source>
        <translation>Responde em JSON, para programas.</translation>
    </message>
    <message>
        <source>Do not ask before changing the router.</source>
        <translation>Não pergunta antes de alterar o roteador.</translation>
    </message>
    <message>
        <source>Set up without a collector, and do not wait for flows.</source>
        <translation>Configura sem coletor e não espera por fluxos.</translation>
    </message>
    <message>
        <source>Undo: leave files that somebody else has changed since.</source>
        <translation>Ao desfazer: deixa como estão os arquivos que outra pessoa alterou desde então.</translation>
    </message>
    <message>
        <source>Undo: put files back that somebody else has changed since.</source>
        <translation>Ao desfazer: recupera a versão antiga dos arquivos que outra pessoa alterou desde então.</translation>
    </message>
    <message>
        <source>Control socket of the collector.</source>
        <translation>Soquete de controle do coletor.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The router was reset or replaced: ask about its new fingerprint as at the first time.</source>
        <translation>O roteador foi restaurado ou trocado: pergunta sobre a nova impressão digital, como na primeira vez.</translation>
    </message>
    <message>
        <source>Read the password that sudo wants on the router from this file descriptor, where it is not that of the login.</source>
        <translation>Ler deste descritor de arquivo a senha que o sudo pede no roteador, quando não é a do login.</translation>
    </message>
    <message>
        <source>The router&apos;s interface to watch; else that of the last set-up, or one that is chosen.</source>
        <translation>A interface do roteador a observar; senão, a da última configuração ou uma escolhida automaticamente.</translation>
    </message>
    <message>
        <source>Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.</source>
        <translation>Só 1 em cada N pacotes, para um roteador lento; senão, como na última configuração ou todos os pacotes.</translation>
    </message>
    <message>
        <source>Undo: what this installation of SohoFlow changed, as its copy on the router tells, when this computer was installed anew and knows of nothing.</source>
        <translation>Desfazer: o que esta instalação do SohoFlow alterou, segundo a cópia dela no roteador, quando este computador foi reinstalado e não sabe de nada.</translation>
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
        <translation>Configura um roteador por SSH para que ele exporte fluxos.

  sohoflowctl router probe USER@HOST    o que o roteador é e tem; não altera nada
  sohoflowctl router plan USER@HOST     o que seria alterado
  sohoflowctl router apply USER@HOST    altera, etapa por etapa; se algo falhar, é desfeito
  sohoflowctl router verify USER@HOST   prova que chegam fluxos ou diz qual etapa falta
  sohoflowctl router undo USER@HOST     desfaz tudo o que foi alterado
  sohoflowctl router leases USER@HOST   nomes dos dispositivos que o roteador conhece

Códigos de saída: 0 concluído, 1 falhou (e foi desfeito), 2 linha de comando errada, 3 sem coletor aqui,
4 chave do host não confirmada ou alterada, 5 login recusado, 6 roteador inacessível, 7 só criptografia
antiga, 8 sem driver para este sistema (a receita é exibida), 9 configurado, mas nenhum fluxo chegou
ou o teste não pôde ser feito, 10 um arquivo foi alterado por outra pessoa, 11 o roteador não alcança este computador (nada foi alterado),
12 falhou e não foi desfeito, como depois de uma conexão perdida (apply conclui, undo desfaz), 75 outra pessoa está alterando este roteador.</translation>
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
        <translation>  (para a internet)</translation>
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
        <translation>Processador</translation>
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
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este PC</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impr. digital</translation>
    </message>
    <message>
        <source>The router has no password: anybody in your network can change it.
</source>
        <translation>O roteador não tem senha: qualquer pessoa na sua rede pode alterá-lo.
</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.
</source>
        <translation>No roteador está tudo como deve estar; nada será alterado.
</translation>
    </message>
    <message>
        <source>…       </source>
        <translation>…          </translation>
    </message>
    <message>
        <source>done    </source>
        <translation>concluído  </translation>
    </message>
    <message>
        <source>FAILED  </source>
        <translation>FALHOU     </translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>desfeito   </translation>
    </message>
    <message>
        <source>NOT UNDONE  </source>
        <translation>NÃO DESFEITO  </translation>
    </message>
    <message>
        <source>No login key is added: this computer has no place to keep one, or the router has none for this login. The password is still needed.</source>
        <translation>Nenhuma chave de acesso é adicionada: este computador não tem onde guardá-la, ou o roteador não tem lugar para uma deste usuário. A senha continua necessária.</translation>
    </message>
</context>
<context>
    <name>RouterRun</name>
    <message>
        <source>Change the router like this? [y/N] </source>
        <translation>Alterar o roteador assim? [s/N] </translation>
    </message>
    <message>
        <source>Flows arrive.
</source>
        <translation>Os fluxos estão chegando.
</translation>
    </message>
    <message>
        <source>Nothing was changed on this router.
</source>
        <translation>Nada foi alterado neste roteador.
</translation>
    </message>
    <message>
        <source>The router is as it was before.
</source>
        <translation>O roteador está como antes.
</translation>
    </message>
    <message>
        <source>&quot;sohoflowctl router apply&quot; does that.</source>
        <translation>“sohoflowctl router apply” faz isso.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are others than this computer needs; &quot;sohoflowctl router apply&quot; brings them up to date.</source>
        <translation>As configurações do roteador não são as que este computador precisa; “sohoflowctl router apply” as atualiza.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished.</source>
        <translation>O roteador está configurado; o teste não foi concluído.</translation>
    </message>
    <message>
        <source>This installation of SohoFlow has changed nothing on this router, but others have: %1. If one of them was this computer before it was installed anew, --installation takes its changes back.
</source>
        <extracomment>%1 is a list of eight digits each</extracomment>
        <translation>Esta instalação do SohoFlow não alterou nada neste roteador, mas outras sim: %1. Se uma delas era este computador antes de ser reinstalado, --installation desfaz as alterações dela.
</translation>
    </message>
    <message>
        <source>Changes of ours are still on the router: &quot;sohoflowctl router apply&quot; finishes them, &quot;sohoflowctl router undo&quot; takes them back.</source>
        <translation>Ainda há alterações nossas no roteador: &quot;sohoflowctl router apply&quot; as conclui, &quot;sohoflowctl router undo&quot; as desfaz.</translation>
    </message>
</context>
<context>
    <name>RouterText</name>
    <message>
        <source>%1 (to the Internet)</source>
        <extracomment>An interface of the router and its addresses</extracomment>
        <translation>%1 (para a internet)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 is a file&apos;s mode such as -rw-r--r--</extracomment>
        <translation>arquivo %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>%1 is where a link leads</extracomment>
        <translation>link para %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
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
        <translation>ainda nenhum; o softflowd será instalado</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>▲ %1: it hides traffic from every exporter on the router</source>
        <translation>▲ %1: esconde tráfego de qualquer exportador no roteador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>▲ none: anybody in your network can change this router</source>
        <translation>▲ nenhuma: qualquer pessoa na sua rede pode alterar este roteador</translation>
    </message>
    <message>
        <source>Everything on the router is as it should be; nothing will be changed.</source>
        <translation>No roteador está tudo como deve estar; nada será alterado.</translation>
    </message>
    <message>
        <source>▲ This step was cut off in the middle; the next set-up or undo mends it.</source>
        <translation>▲ Esta etapa foi interrompida no meio; a próxima configuração, ou desfazer, resolve isso.</translation>
    </message>
    <message>
        <source>package %1</source>
        <extracomment>%1 is a package of the router&apos;s system</extracomment>
        <translation>pacote %1</translation>
    </message>
    <message>
        <source>▲ %1 (failed)</source>
        <extracomment>A step that went wrong. The triangle stays.</extracomment>
        <translation>▲ %1 (falhou)</translation>
    </message>
    <message>
        <source>◐ %1 (being taken back)</source>
        <translation>◐ %1 (sendo desfeito)</translation>
    </message>
    <message>
        <source>■ %1 (taken back)</source>
        <translation>■ %1 (desfeito)</translation>
    </message>
    <message>
        <source>▲ %1 (could not be taken back)</source>
        <translation>▲ %1 (não foi possível desfazer)</translation>
    </message>
    <message>
        <source>The router does not reach this computer; nothing was changed</source>
        <translation>O roteador não alcança este computador; nada foi alterado</translation>
    </message>
    <message>
        <source>A test packet that the router sent did not arrive here.</source>
        <translation>Um pacote de teste enviado pelo roteador não chegou aqui.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back</source>
        <translation>Não deu certo, e tudo foi desfeito</translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation>Não foi possível fazer o teste</translation>
    </message>
    <message>
        <source>It could not be taken back completely</source>
        <translation>Não foi possível desfazer tudo</translation>
    </message>
    <message>
        <source>The router is as it was before</source>
        <translation>O roteador está como antes</translation>
    </message>
    <message>
        <source>Your traffic appears in SohoFlow from now on.</source>
        <translation>A partir de agora, seu tráfego aparece no SohoFlow.</translation>
    </message>
    <message>
        <source>First flow received after %1</source>
        <extracomment>%1 is a duration such as &quot;7 s&quot;</extracomment>
        <translation>Primeiro fluxo recebido depois de %1</translation>
    </message>
    <message>
        <source>The router is set up, but no flow has arrived yet</source>
        <translation>O roteador está configurado, mas ainda não chegou nenhum fluxo</translation>
    </message>
    <message>
        <source>No flow has arrived</source>
        <translation>Nenhum fluxo chegou</translation>
    </message>
    <message>
        <source>Until now: %1
Now: %2</source>
        <extracomment>Fingerprints of a router&apos;s host key: the one it had, the one it shows</extracomment>
        <translation>Até agora: %1
Agora: %2</translation>
    </message>
    <message>
        <source>Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4</source>
        <extracomment>What the exporter on a router has counted: four numbers</extracomment>
        <translation>Exportador: pacotes vistos %1 · perdidos %2 · conexões na memória %3 · informadas %4</translation>
    </message>
    <message>
        <source>The exporter is gone from the router</source>
        <translation>O exportador não está mais no roteador</translation>
    </message>
    <message>
        <source>Its settings are there, the program is not: a firmware update has removed it.</source>
        <translation>As configurações dele estão lá, o programa não: uma atualização de firmware o removeu.</translation>
    </message>
    <message>
        <source>The router&apos;s settings are out of date</source>
        <translation>As configurações do roteador estão desatualizadas</translation>
    </message>
    <message>
        <source>This computer has another address now, or somebody changed the settings on the router.</source>
        <translation>Este computador agora tem outro endereço, ou alguém alterou as configurações no roteador.</translation>
    </message>
    <message>
        <source>The router is set up; the test was not finished</source>
        <translation>O roteador está configurado; o teste não foi concluído</translation>
    </message>
    <message>
        <source>It did not work, and it could not be taken back</source>
        <translation>Não deu certo, e não foi possível desfazer</translation>
    </message>
    <message>
        <source>%1. %2 What was changed is written down on this computer: connect to the router again, and the next set-up finishes it, or an undo takes it back.</source>
        <extracomment>%1 is what happened, without its full stop, %2 a sentence that says why</extracomment>
        <translation>%1. %2 O que foi alterado está anotado neste computador: conecte-se de novo ao roteador; a próxima configuração termina, ou Desfazer reverte.</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When something was seen last; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Passwords are kept in %1. The file is not encrypted: whoever can read your files can read them.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>As senhas ficam guardadas em %1. O arquivo não é criptografado: quem puder ler seus arquivos pode lê-las.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may send flows now.
</source>
        <translation>%1 agora pode enviar fluxos.
</translation>
    </message>
    <message>
        <source>%1 is muted: what it repeats is counted once.
</source>
        <translation>%1 está em silêncio: o que repete é contado uma só vez.
</translation>
    </message>
    <message>
        <source>%1 counts again, beside the source it repeats.
</source>
        <translation>%1 volta a contar, ao lado da fonte que repete.
</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; one letter is enough</extracomment>
        <translation>sim</translation>
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
        <translation>O idioma desta janela.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Claras, escuras ou de alto contraste.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Starts in the background when you log in to this computer.</source>
        <translation>Inicia em segundo plano quando você entra na sessão deste computador.</translation>
    </message>
    <message>
        <source>Keep collecting after Quit</source>
        <translation>Continuar coletando depois de sair</translation>
    </message>
    <message>
        <source>The collector stays in the background, so that no traffic is missed.</source>
        <translation>O coletor continua em segundo plano, para que nenhum tráfego se perca.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Um dispositivo novo</translation>
    </message>
    <message>
        <source>When a device is seen in your network for the first time.</source>
        <translation>Quando um dispositivo é visto na sua rede pela primeira vez.</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Um país novo</translation>
    </message>
    <message>
        <source>When a device talks to a country for the first time.</source>
        <translation>Quando um dispositivo fala com um país pela primeira vez.</translation>
    </message>
    <message>
        <source>A silent router</source>
        <translation>Um roteador em silêncio</translation>
    </message>
    <message>
        <source>When a router has reported nothing for five minutes.</source>
        <translation>Quando um roteador não informa nada há cinco minutos.</translation>
    </message>
    <message>
        <source>An unknown router</source>
        <translation>Um roteador desconhecido</translation>
    </message>
    <message>
        <source>When somebody reports traffic who is not allowed to yet.</source>
        <translation>Quando informa tráfego alguém que ainda não tem permissão.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Relatórios perdidos</translation>
    </message>
    <message>
        <source>When this computer is too busy to take every report.</source>
        <translation>Quando este computador está ocupado demais para receber todos os relatórios.</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Endereços e portas</translation>
    </message>
    <message>
        <source>Where this computer waits for the router&apos;s reports.</source>
        <translation>Onde este computador espera os relatórios do roteador.</translation>
    </message>
    <message>
        <source>Allowed routers</source>
        <translation>Roteadores permitidos</translation>
    </message>
    <message>
        <source>Only reports from these addresses are taken.</source>
        <translation>Só são aceitos relatórios destes endereços.</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Suas redes</translation>
    </message>
    <message>
        <source>They decide what counts as in and what as out.</source>
        <translation>Elas definem o que conta como entrada e o que conta como saída.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>For a router that looks at one packet in N only and does not say so: its numbers are multiplied.</source>
        <translation>Para um roteador que só olha um em cada N pacotes e não avisa: os números dele são multiplicados.</translation>
    </message>
    <message>
        <source>Active time-out</source>
        <translation>Tempo limite ativo</translation>
    </message>
    <message>
        <source>After how long a router reports a connection that still goes on.</source>
        <translation>Depois de quanto tempo um roteador informa uma conexão que ainda continua.</translation>
    </message>
    <message>
        <source>Folder of location databases</source>
        <translation>Pasta dos bancos de dados de localização</translation>
    </message>
    <message>
        <source>GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and network owner of an address.</source>
        <translation>Os arquivos GeoLite2 ou DB-IP (.mmdb) desta pasta e das pastas de costume indicam o país e o dono da rede de um endereço.</translation>
    </message>
    <message>
        <source>Look up names of addresses</source>
        <translation>Procurar os nomes dos endereços</translation>
    </message>
    <message>
        <source>Asks your name server what addresses are called. It learns so whom your devices talk to; usually it has answered for those names anyway.</source>
        <translation>Pergunta ao seu servidor de nomes como se chamam os endereços. Assim ele fica sabendo com quem seus dispositivos falam; em geral, já respondeu por esses nomes de qualquer forma.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Who is asked for those names.</source>
        <translation>A quem esses nomes são perguntados.</translation>
    </message>
    <message>
        <source>Where ntopng gets its flows</source>
        <translation>De onde o ntopng recebe os fluxos</translation>
    </message>
    <message>
        <source>ntopng&apos;s own address, or ours when ntopng connects to us.</source>
        <translation>O endereço do próprio ntopng ou o nosso, quando é o ntopng que se conecta a nós.</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Quem espera por quem</translation>
    </message>
    <message>
        <source>Whether ntopng waits for us, or we wait for ntopng.</source>
        <translation>Se o ntopng espera por nós ou nós esperamos por ele.</translation>
    </message>
    <message>
        <source>Message header for ntopng</source>
        <translation>Cabeçalho das mensagens para o ntopng</translation>
    </message>
    <message>
        <source>In bytes; older versions of ntopng know the shorter one only.</source>
        <translation>Em bytes; versões antigas do ntopng só conhecem o mais curto.</translation>
    </message>
    <message>
        <source>Tell ntopng the router of each flow</source>
        <translation>Informar ao ntopng o roteador de cada fluxo</translation>
    </message>
    <message>
        <source>And the interfaces it came through.</source>
        <translation>E as interfaces por onde passou.</translation>
    </message>
    <message>
        <source>Number of this collector</source>
        <translation>Número deste coletor</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue vários coletores de um mesmo ntopng.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>Writes one line for each reported flow to a file.</source>
        <translation>Grava em um arquivo uma linha para cada fluxo informado.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Where counters are served for Prometheus.</source>
        <translation>Onde os contadores são oferecidos ao Prometheus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much the collector writes to its log.</source>
        <translation>Quanto o coletor escreve no log.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Buffer de recepção</translation>
    </message>
    <message>
        <source>Holds reports that arrive in a burst while the collector is busy.</source>
        <translation>Guarda os relatórios que chegam de uma vez enquanto o coletor está ocupado.</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Soquete de controle</translation>
    </message>
    <message>
        <source>Where programs such as this window reach the collector.</source>
        <translation>Onde programas como esta janela se comunicam com o coletor.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>ntopng waits for us</source>
        <translation>O ntopng espera por nós</translation>
    </message>
    <message>
        <source>We wait for ntopng</source>
        <translation>Nós esperamos pelo ntopng</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erros e avisos</translation>
    </message>
    <message>
        <source>What happens, too</source>
        <translation>Também o que acontece</translation>
    </message>
    <message>
        <source>Everything, to look for faults</source>
        <translation>Tudo, para procurar falhas</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Sections of the settings</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Coletor</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Key of an ntopng that wants encryption</source>
        <translation>Chave de um ntopng que exige criptografia</translation>
    </message>
    <message>
        <source>Its public key, as its page shows it; only an ntopng elsewhere has one.</source>
        <translation>A chave pública dele, como a página dele mostra; só um ntopng em outro lugar tem uma.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has a tray: traffic now, and the way back to the window.</source>
        <translation>Onde a área de trabalho tem bandeja: o tráfego agora e o caminho de volta à janela.</translation>
    </message>
    <message>
        <source>Maps in ntopng</source>
        <translation>Mapas no ntopng</translation>
    </message>
    <message>
        <source>Their pictures come from openstreetmap.org, which learns what regions you look at.</source>
        <translation>As imagens vêm de openstreetmap.org, que assim fica sabendo quais regiões você olha.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Replay a recording (.pcap, .pcapng) instead of receiving.</source>
        <translation>Reproduz uma gravação (.pcap, .pcapng) em vez de receber.</translation>
    </message>
    <message>
        <source>Of a replay: as recorded, or as fast as possible.</source>
        <translation>Na reprodução: no ritmo da gravação ou o mais rápido possível.</translation>
    </message>
    <message>
        <source>Go on answering when the recording is at its end.</source>
        <translation>Continua respondendo quando a gravação chega ao fim.</translation>
    </message>
    <message>
        <source>Where settings and templates are kept.</source>
        <translation>Onde ficam guardados as configurações e os modelos.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>A versão do programa.</translation>
    </message>
    <message>
        <source>the path of a socket, or auto for the usual place</source>
        <translation>o caminho de um soquete, ou auto para o lugar de costume</translation>
    </message>
    <message>
        <source>Control socket that sohoflowctl and the desktop use.</source>
        <translation>Soquete de controle usado pelo sohoflowctl e pela área de trabalho.</translation>
    </message>
    <message>
        <source>an address and a port, such as 0.0.0.0:2055 or [::]:2055</source>
        <translation>um endereço e uma porta, como 0.0.0.0:2055 ou [::]:2055</translation>
    </message>
    <message>
        <source>Addresses and UDP ports that receive flow packets; every port takes every protocol.</source>
        <translation>Endereços e portas UDP que recebem pacotes de fluxos; cada porta aceita todos os protocolos.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT, or off</source>
        <translation>tcp://HOST:PORT, ou off</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind.</source>
        <translation>De onde o ntopng recebe os fluxos: do endereço dele, ou do nosso com --ntopng-mode bind.</translation>
    </message>
    <message>
        <source>connect or bind</source>
        <translation>connect ou bind</translation>
    </message>
    <message>
        <source>connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us.</source>
        <translation>connect: o ntopng fica na escuta (-i tcp://*:5556c). bind: o ntopng se conecta a nós.</translation>
    </message>
    <message>
        <source>28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)</source>
        <translation>28 (ntopng 5.4 e posteriores) ou 36 (ntopng 6.3 e posteriores)</translation>
    </message>
    <message>
        <source>Bytes of the header before each message.</source>
        <translation>Bytes do cabeçalho antes de cada mensagem.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>Tell ntopng with each flow which exporter and interfaces it came through.</source>
        <translation>Informa ao ntopng, com cada fluxo, por qual exportador e quais interfaces ele passou.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>um número inteiro de 0 a 4294967295</translation>
    </message>
    <message>
        <source>Tells several collectors of one ntopng apart.</source>
        <translation>Distingue vários coletores de um mesmo ntopng.</translation>
    </message>
    <message>
        <source>prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine&apos;s networks</source>
        <translation>prefixos como 192.168.1.0/24, ou auto para as faixas privadas e as redes desta máquina</translation>
    </message>
    <message>
        <source>The networks that are ours: they decide what is upload and what is download.</source>
        <translation>As redes que são nossas: elas definem o que é upload e o que é download.</translation>
    </message>
    <message>
        <source>addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none</source>
        <translation>endereços e prefixos como 192.168.1.1 ou 192.168.0.0/16, ou none</translation>
    </message>
    <message>
        <source>Exporters whose packets are taken; those of others are counted and named once.</source>
        <translation>Exportadores cujos pacotes são aceitos; os de outros são contados e mencionados uma vez.</translation>
    </message>
    <message>
        <source>EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none</source>
        <translation>EXPORTER=N com um endereço ou prefixo e um número inteiro a partir de 1, como 192.168.1.1=100, ou none</translation>
    </message>
    <message>
        <source>The exporter reports one packet in N; wins over what it announces itself.</source>
        <translation>O exportador informa um em cada N pacotes; prevalece sobre o que ele mesmo anuncia.</translation>
    </message>
    <message>
        <source>1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters</source>
        <translation>de 1 a 3600 segundos (60, 5m, 1h), ou auto para seguir os exportadores</translation>
    </message>
    <message>
        <source>After how long the exporters report a flow that still goes on.</source>
        <translation>Depois de quanto tempo os exportadores informam um fluxo que ainda continua.</translation>
    </message>
    <message>
        <source>a file, - for standard output, or off</source>
        <translation>um arquivo, - para a saída padrão, ou off</translation>
    </message>
    <message>
        <source>Write one JSON line for each exported record.</source>
        <translation>Grava uma linha JSON para cada registro exportado.</translation>
    </message>
    <message>
        <source>an address and a port, such as 127.0.0.1:12055, or off</source>
        <translation>um endereço e uma porta, como 127.0.0.1:12055, ou off</translation>
    </message>
    <message>
        <source>Where /metrics, /health and /templates are served over HTTP.</source>
        <translation>Onde /metrics, /health e /templates são oferecidos por HTTP.</translation>
    </message>
    <message>
        <source>error, warning, info or debug</source>
        <translation>error, warning, info ou debug</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Quanto é escrito no log.</translation>
    </message>
    <message>
        <source>64K to 1024M</source>
        <translation>de 64K a 1024M</translation>
    </message>
    <message>
        <source>Kernel buffer of each listening socket; holds bursts while the collector is busy.</source>
        <translation>Buffer do kernel de cada soquete de escuta; guarda as rajadas enquanto o coletor está ocupado.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Show this page: overview, talkers, devices, ntopng, router, services or settings.</source>
        <translation>Mostra esta página: overview, talkers, devices, ntopng, router, services ou settings.</translation>
    </message>
    <message>
        <source>Show a recording (.pcap, .pcapng); collecting goes on.</source>
        <translation>Mostra uma gravação (.pcap, .pcapng); a coleta continua.</translation>
    </message>
    <message>
        <source>Show the sample recording that is built in.</source>
        <translation>Mostra a gravação de exemplo incluída.</translation>
    </message>
    <message>
        <source>Start in the background: in the tray, or minimised.</source>
        <translation>Inicia em segundo plano: na bandeja do sistema ou minimizado.</translation>
    </message>
    <message>
        <source>Use the collector with this control socket.</source>
        <translation>Usa o coletor com este soquete de controle.</translation>
    </message>
    <message>
        <source>Where settings are kept.</source>
        <translation>Onde as configurações ficam guardadas.</translation>
    </message>
    <message>
        <source>Ask the name servers for the names of addresses; they see which ones you ask for.</source>
        <translation>Pergunta aos servidores de nomes como se chamam os endereços; eles veem por quais você pergunta.</translation>
    </message>
    <message>
        <source>addresses and ports such as 192.168.1.1:53, or auto for those of this computer</source>
        <translation>endereços e portas como 192.168.1.1:53, ou auto para os deste computador</translation>
    </message>
    <message>
        <source>Who is asked for names; the router usually knows those of the local devices.</source>
        <translation>A quem os nomes são perguntados; o roteador costuma conhecer os dos dispositivos locais.</translation>
    </message>
    <message>
        <source>a folder with .mmdb files, or auto for the usual ones</source>
        <translation>uma pasta com arquivos .mmdb, ou auto para as de costume</translation>
    </message>
    <message>
        <source>Databases of countries and network owners (GeoLite2 or DB-IP).</source>
        <translation>Bancos de dados de países e donos de redes (GeoLite2 ou DB-IP).</translation>
    </message>
    <message>
        <source>auto, en, de, fr, es, it, pt_BR, ja or zh_CN</source>
        <translation>auto, en, de, fr, es, it, pt_BR, ja ou zh_CN</translation>
    </message>
    <message>
        <source>Language of the window; auto follows the desktop.</source>
        <translation>Idioma da janela; auto segue a área de trabalho.</translation>
    </message>
    <message>
        <source>auto, light, dark or high-contrast</source>
        <translation>auto, light, dark ou high-contrast</translation>
    </message>
    <message>
        <source>Colours of the window; auto follows the desktop.</source>
        <translation>Cores da janela; auto segue a área de trabalho.</translation>
    </message>
    <message>
        <source>Start with the desktop session, in the background.</source>
        <translation>Inicia com a sessão da área de trabalho, em segundo plano.</translation>
    </message>
    <message>
        <source>Quit leaves the collector running.</source>
        <translation>Ao sair, o coletor continua funcionando.</translation>
    </message>
    <message>
        <source>Tell when a device is seen for the first time.</source>
        <translation>Avisa quando um dispositivo é visto pela primeira vez.</translation>
    </message>
    <message>
        <source>Tell when a device talks to a country for the first time.</source>
        <translation>Avisa quando um dispositivo fala com um país pela primeira vez.</translation>
    </message>
    <message>
        <source>Tell when a router has sent nothing for five minutes.</source>
        <translation>Avisa quando um roteador não envia nada há cinco minutos.</translation>
    </message>
    <message>
        <source>Tell when a router sends that is not allowed yet.</source>
        <translation>Avisa quando um roteador que ainda não tem permissão envia algo.</translation>
    </message>
    <message>
        <source>Tell when this computer loses flow packets.</source>
        <translation>Avisa quando este computador perde pacotes de fluxos.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-25T18:00:00Z, or never</source>
        <translation>uma hora como 2026-11-25T18:00:00Z, ou never</translation>
    </message>
    <message>
        <source>No notifications before this time.</source>
        <translation>Nenhuma notificação antes desta hora.</translation>
    </message>
    <message>
        <source>When somebody last looked at the window; what happened since is summed up.</source>
        <translation>Quando alguém olhou a janela pela última vez; o que aconteceu desde então é resumido.</translation>
    </message>
    <message>
        <source>It was said that closing the window does not stop collecting.</source>
        <translation>Já foi avisado que fechar a janela não interrompe a coleta.</translation>
    </message>
    <message>
        <source>what the program wrote, or none</source>
        <translation>o que o programa gravou, ou none</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Posição e tamanho da janela.</translation>
    </message>
    <message>
        <source>ntopng&apos;s maps may fetch their pictures from openstreetmap.org.</source>
        <translation>Os mapas do ntopng podem buscar as imagens em openstreetmap.org.</translation>
    </message>
    <message>
        <source>a key of 40 characters, or of 80 hexadecimal digits, or off</source>
        <translation>uma chave de 40 caracteres ou de 80 dígitos hexadecimais, ou off</translation>
    </message>
    <message>
        <source>Public key of an ntopng that was started with --zmq-encryption; it takes nothing else.</source>
        <translation>Chave pública de um ntopng iniciado com --zmq-encryption; ele não aceita mais nada.</translation>
    </message>
    <message>
        <source>new, network, router, changes, ntopng, locations or done</source>
        <translation>new, network, router, changes, ntopng, locations ou done</translation>
    </message>
    <message>
        <source>How far the first set-up has come.</source>
        <translation>Até onde chegou a primeira configuração.</translation>
    </message>
    <message>
        <source>an address of this computer, or auto</source>
        <translation>um endereço deste computador, ou auto</translation>
    </message>
    <message>
        <source>Where routers are told to send; auto is the address they see this computer under.</source>
        <translation>Para onde os roteadores devem enviar; auto é o endereço com que eles veem este computador.</translation>
    </message>
    <message>
        <source>none, free or maxmind</source>
        <translation>none, free ou maxmind</translation>
    </message>
    <message>
        <source>Whose location databases are brought up to date every week.</source>
        <translation>De quem são os bancos de dados de localização atualizados toda semana.</translation>
    </message>
    <message>
        <source>the number of a MaxMind account, or none</source>
        <translation>o número de uma conta da MaxMind, ou none</translation>
    </message>
    <message>
        <source>MaxMind account; its licence key is kept in the keychain.</source>
        <translation>Conta da MaxMind; a chave de licença dela fica guardada no chaveiro.</translation>
    </message>
    <message>
        <source>When the location databases were last brought up to date.</source>
        <translation>Quando os bancos de dados de localização foram atualizados pela última vez.</translation>
    </message>
    <message>
        <source>Read settings from this file too: a JSON object with the names of the options as keys. It is never written.</source>
        <translation>Lê também as configurações deste arquivo: um objeto JSON com os nomes das opções como chaves. Nunca grava nele.</translation>
    </message>
    <message>
        <source>Routers that were seen in a network of this computer.</source>
        <translation>Roteadores que já foram vistos em uma rede deste computador.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Mostrar um ícone na bandeja, onde a área de trabalho tiver uma.</translation>
    </message>
    <message>
        <source>What happened until then was notified and is not told again.</source>
        <translation>O que aconteceu até então foi notificado e não é repetido.</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Restart the collector: from then on it sends to this ntopng.</source>
        <translation>Reinicie o coletor: a partir daí ele envia para este ntopng.</translation>
    </message>
    <message>
        <source>Wait until ntopng answers</source>
        <translation>Esperar o ntopng responder</translation>
    </message>
    <message>
        <source>See whether ntopng counts what the collector sends</source>
        <translation>Ver se o ntopng conta o que o coletor envia</translation>
    </message>
    <message>
        <source>The password of ntopng was changed elsewhere; enter it in the settings.</source>
        <translation>A senha do ntopng foi alterada em outro lugar; informe-a nas configurações.</translation>
    </message>
    <message>
        <source>The earlier password of ntopng was lost; a new one was set.</source>
        <translation>A senha anterior do ntopng se perdeu; foi definida uma nova.</translation>
    </message>
    <message>
        <source>Give ntopng a password of its own</source>
        <translation>Dar ao ntopng uma senha própria</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Bring back what %1 holds</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Recuperar o conteúdo de %1</translation>
    </message>
    <message>
        <source>Back up ntopng and Redis</source>
        <translation>Fazer backup do ntopng e do Redis</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Start ntopng and Redis</source>
        <translation>Iniciar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Stop ntopng and Redis</source>
        <translation>Parar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Restart ntopng and Redis</source>
        <translation>Reiniciar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Remover o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Look at ntopng and Redis</source>
        <translation>Examinar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <extracomment>%1 is the name of a container image</extracomment>
        <translation>Baixar %1</translation>
    </message>
    <message>
        <source>Make a network of their own</source>
        <translation>Criar uma rede só para eles</translation>
    </message>
    <message>
        <source>Make a place for data</source>
        <translation>Criar um lugar para os dados</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Verificar a pasta de dados</translation>
    </message>
    <message>
        <source>Write ntopng&apos;s configuration</source>
        <translation>Gravar a configuração do ntopng</translation>
    </message>
    <message>
        <source>Start Redis</source>
        <translation>Iniciar o Redis</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Iniciar o ntopng</translation>
    </message>
    <message>
        <source>Set the earlier %1 aside</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Deixar de lado o %1 anterior</translation>
    </message>
    <message>
        <source>Remove the earlier containers</source>
        <translation>Remover os contêineres anteriores</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Delete what ntopng and Redis stored</source>
        <translation>Excluir o que o ntopng e o Redis guardaram</translation>
    </message>
    <message>
        <source>Remove their network</source>
        <translation>Remover a rede deles</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the newer form; the collector sends those from now on.</source>
        <translation>Este ntopng só conta as mensagens do formato mais novo; a partir de agora, o coletor envia essas.</translation>
    </message>
    <message>
        <source>This ntopng counts flows only without their exporter; the collector leaves it out from now on.</source>
        <translation>Este ntopng só conta os fluxos sem o exportador deles; a partir de agora, o coletor o omite.</translation>
    </message>
    <message>
        <source>Use an ntopng that runs already</source>
        <translation>Usar um ntopng que já está funcionando</translation>
    </message>
    <message>
        <source>See whether earlier work was interrupted</source>
        <translation>Ver se um trabalho anterior foi interrompido</translation>
    </message>
    <message>
        <source>This ntopng counts only messages of the usual form; the collector sends those again from now on.</source>
        <translation>Este ntopng só conta as mensagens do formato de costume; a partir de agora, o coletor volta a enviar essas.</translation>
    </message>
    <message>
        <source>Remove the earlier configuration</source>
        <translation>Remover a configuração anterior</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: ntopng&apos;s page is at 127.0.0.1 now.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Este computador não tem o endereço %1: a página do ntopng agora está em 127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no folder %1: ntopng gets the location databases that SohoFlow has downloaded.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta %1 não existe: o ntopng recebe os bancos de dados de localização que o SohoFlow baixou.</translation>
    </message>
    <message>
        <source>See what would be replaced</source>
        <translation>Ver o que seria substituído</translation>
    </message>
    <message>
        <source>Check where flows are written to</source>
        <translation>Verificar onde os fluxos são gravados</translation>
    </message>
    <message>
        <source>Check whose the place for data is</source>
        <translation>Verificar de quem é o lugar para os dados</translation>
    </message>
    <message>
        <source>No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.</source>
        <translation>Não resta nenhuma imagem anterior do ntopng ou do Redis para remover. Libere espaço em outro lugar.</translation>
    </message>
    <message>
        <source>Remove earlier images of ntopng and Redis</source>
        <translation>Remover imagens anteriores do ntopng e do Redis</translation>
    </message>
    <message>
        <source>The images of ntopng and Redis are the newest already.</source>
        <translation>As imagens do ntopng e do Redis já são as mais recentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 de %n camada baixada, %2 descompactada</numerusform>
            <numerusform>%1 de %n camadas baixadas, %2 descompactadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>not set up</source>
        <translation>não configurado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>terminou sozinho</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>ficou sem memória</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>ends again and again</source>
        <translation>termina repetidamente</translation>
    </message>
    <message>
        <source>Write networks like 192.168.1.0/24, fd00::/8, with commas between.</source>
        <translation>Escreva as redes assim: 192.168.1.0/24, fd00::/8, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/ntop/ntopng:stable.</source>
        <translation>Escreva o nome de uma imagem, como docker.io/ntop/ntopng:stable.</translation>
    </message>
    <message>
        <source>Write the name of an image, like docker.io/library/redis:7.</source>
        <translation>Escreva o nome de uma imagem, como docker.io/library/redis:7.</translation>
    </message>
    <message>
        <source>It must be another port than that of the web page.</source>
        <translation>Precisa ser uma porta diferente da porta da página web.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, without a colon or comma in it.</source>
        <translation>Escreva o caminho completo de uma pasta, sem dois-pontos nem vírgulas.</translation>
    </message>
    <message>
        <source>0 is the administrator, and ntopng must not run as that.</source>
        <translation>0 é o administrador, e o ntopng não deve ser executado como ele.</translation>
    </message>
    <message>
        <source>ntopng needs at least 256 MB; 0 means no limit.</source>
        <translation>O ntopng precisa de pelo menos 256 MB; 0 significa sem limite.</translation>
    </message>
    <message>
        <source>Redis needs at least 32 MB; 0 means no limit.</source>
        <translation>O Redis precisa de pelo menos 32 MB; 0 significa sem limite.</translation>
    </message>
    <message>
        <source>Write a time zone like Europe/Berlin, or nothing for UTC.</source>
        <translation>Escreva um fuso horário como Europe/Berlin, ou nada para UTC.</translation>
    </message>
    <message>
        <source>Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark.</source>
        <translation>Escreva uma URL como http://192.168.1.5:9200/_bulk, terminada em _bulk, e um índice em letras minúsculas como ntopng-%Y.%m.%d. Nenhuma parte pode ter espaços nem aspas.</translation>
    </message>
    <message>
        <source>Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits and _, and a user.</source>
        <translation>Escreva um servidor como 192.168.1.5 ou 192.168.1.5@3306, um banco de dados com letras, números e _, e um usuário.</translation>
    </message>
    <message>
        <source>A facility is a word like daemon or local0, or nothing.</source>
        <translation>A categoria (facility) é uma palavra como daemon ou local0, ou nada.</translation>
    </message>
    <message>
        <source>It ended with the exit code %1; its log says why.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Terminou com o código de saída %1; o log diz por quê.</translation>
    </message>
    <message>
        <source>It needed more memory than it may have; raise the limit below.</source>
        <translation>Precisou de mais memória do que pode usar; aumente o limite abaixo.</translation>
    </message>
    <message>
        <source>It ends soon after each start; its log says why.</source>
        <translation>Termina logo depois de cada início; o log diz por quê.</translation>
    </message>
    <message>
        <source>A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Reiniciar costuma ajudar; nada do que ele registrou se perde com isso.</translation>
    </message>
    <message>
        <source>Set &amp;up ntopng</source>
        <translation>Configurar o &amp;ntopng</translation>
    </message>
    <message>
        <source>Change the &amp;owner and go on</source>
        <translation>Mudar o d&amp;ono e continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Fazer backup…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>R&amp;estaurar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>&amp;Install Docker</source>
        <translation>Inst&amp;alar o Docker</translation>
    </message>
    <message>
        <source>&amp;Start Docker</source>
        <translation>Iniciar o Doc&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Allow me to use Docker</source>
        <translation>Permitir &amp;que eu use o Docker</translation>
    </message>
    <message>
        <source>SohoFlow can install Docker from your distribution; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>O SohoFlow pode instalar o Docker da sua distribuição; será pedida a senha do administrador. Um administrador pode fazer o mesmo com este comando:</translation>
    </message>
    <message>
        <source>SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>O SohoFlow pode iniciar o Docker, agora e sempre que este computador for ligado; será pedida a senha do administrador. Um administrador pode fazer o mesmo com este comando:</translation>
    </message>
    <message>
        <source>SohoFlow can let you use Docker; you are asked for the administrator&apos;s password. Who may use Docker can do on this computer whatever the administrator can. It counts once you have logged out and in again. An administrator can do the same with this command:</source>
        <translation>O SohoFlow pode permitir que você use o Docker; será pedida a senha do administrador. Quem pode usar o Docker pode fazer neste computador tudo o que o administrador pode. Passa a valer depois que você sair da sessão e entrar de novo. Um administrador pode fazer o mesmo com este comando:</translation>
    </message>
    <message>
        <source>%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value.</source>
        <extracomment>%1 is an option such as --max-num-hosts</extracomment>
        <translation>%1 não serve: o ntopng não tem essa opção, o próprio SohoFlow cuida dela ou ela não aceita esse valor.</translation>
    </message>
    <message>
        <source>Use another &amp;ntopng…</source>
        <translation>&amp;Usar outro ntopng…</translation>
    </message>
    <message>
        <source>&amp;Keep the file aside</source>
        <translation>&amp;Guardar o arquivo à parte</translation>
    </message>
    <message>
        <source>SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it has recorded are not touched; an ntopng elsewhere has to be named again.</source>
        <translation>O SohoFlow pode guardar o arquivo danificado com outro nome e continuar com as opções de costume. O ntopng e o que ele registrou não são alterados; um ntopng em outro lugar precisa ser indicado de novo.</translation>
    </message>
    <message>
        <source>&amp;Update the engine</source>
        <translation>At&amp;ualizar o mecanismo</translation>
    </message>
    <message>
        <source>SohoFlow can update the container engine from your distribution, which may stop other containers for a moment; you are asked for the administrator&apos;s password. An administrator can do the same with this command:</source>
        <translation>O SohoFlow pode atualizar o mecanismo de contêineres da sua distribuição, o que pode parar outros contêineres por um momento; será pedida a senha do administrador. Um administrador pode fazer o mesmo com este comando:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Choose another &amp;port</source>
        <translation>Escolher outra &amp;porta</translation>
    </message>
    <message>
        <source>Choose another &amp;image</source>
        <translation>Escolher outra &amp;imagem</translation>
    </message>
    <message>
        <source>Change the &amp;option</source>
        <translation>Mudar a &amp;opção</translation>
    </message>
    <message>
        <source>Use the &amp;image for this computer</source>
        <translation>Usar a &amp;imagem para este computador</translation>
    </message>
    <message>
        <source>Remove &amp;earlier images</source>
        <translation>R&amp;emover imagens anteriores</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostrar o re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>replaying %1</source>
        <translation>reproduzindo %1</translation>
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
            <numerusform>%1 perdido aqui</numerusform>
            <numerusform>%1 perdidos aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 que não é exportação de fluxos</numerusform>
            <numerusform>%1 que não são exportação de fluxos</numerusform>
        </translation>
    </message>
    <message>
        <source>last packet %1</source>
        <translation>último pacote %1</translation>
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
            <numerusform>%1 perdido no caminho</numerusform>
            <numerusform>%1 perdidos no caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>loss not known yet</source>
        <translation>perdas ainda desconhecidas</translation>
    </message>
    <message>
        <source>sampling 1:%1</source>
        <translation>amostragem 1:%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 parte ilegível</numerusform>
            <numerusform>%1 partes ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>not used (see --ntopng)</source>
        <translation>não é usado (veja --ntopng)</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>na escuta</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>não está na escuta</translation>
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
            <numerusform>%1 perdido enquanto não estava na escuta</numerusform>
            <numerusform>%1 perdidos enquanto não estava na escuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 perdido porque o ntopng não deu conta</numerusform>
            <numerusform>%1 perdidos porque o ntopng não deu conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 pedaço de conversa</numerusform>
            <numerusform>%1 pedaços de conversa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen twice and counted once</source>
        <translation>%1 vistos duas vezes e contados uma só</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>definido aqui</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>arquivo de configuração</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>no flows yet</source>
        <translation>ainda sem fluxos</translation>
    </message>
    <message>
        <source>used from the next start</source>
        <translation>usado a partir do próximo início</translation>
    </message>
    <message>
        <source>%1 repeats %2 and is muted</source>
        <translation>%1 repete %2 e está em silêncio</translation>
    </message>
    <message>
        <source>%1 repeats %2 and counts all the same</source>
        <translation>%1 repete %2 e conta mesmo assim</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Visto duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>limites atingidos %1 vez (veja limits em --json)</numerusform>
            <numerusform>limites atingidos %1 vezes (veja limits em --json)</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>%1 is how long ago a template came, such as &quot;3 min ago&quot;</extracomment>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <extracomment>Of a router: none of its packets has been taken since the collector&apos;s start</extracomment>
        <translation>nenhum relatório ainda</translation>
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
        <translation>Destino</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column heading: whose network the remote address is in, and the country.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Rate in</source>
        <translation>Taxa entr.</translation>
    </message>
    <message>
        <source>Rate out</source>
        <translation>Taxa saída</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The router reports long connections only every %1 seconds, and ntopng shows such a connection as several flows. Set the router&apos;s active timeout to 60 seconds.</source>
        <translation>O roteador só informa conexões longas a cada %1 segundos, e o ntopng mostra uma conexão dessas como vários fluxos. Ajuste o tempo limite ativo do roteador para 60 segundos.</translation>
    </message>
    <message>
        <source>ntopng does not listen at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint with a c at the end.</source>
        <translation>O ntopng não está na escuta em %1, por isso não mostra nada. Inicie o ntopng ou confira se a opção -i dele indica esse endereço com um c no final.</translation>
    </message>
    <message>
        <source>This computer dropped %1 datagrams because it could not keep up. Raise the system&apos;s limit for receive buffers, or send flows less often.</source>
        <translation>Este computador descartou %1 datagramas porque não deu conta. Aumente o limite do sistema para buffers de recepção ou envie fluxos com menos frequência.</translation>
    </message>
    <message>
        <source>A new exporter, %1, is sending and is not allowed. If it is your router: sohoflowctl allow %1</source>
        <translation>Um exportador novo, %1, está enviando e não tem permissão. Se for o seu roteador: sohoflowctl allow %1</translation>
    </message>
    <message>
        <source>%1 sends flows whose template has not come yet, so they cannot be read. It comes by itself, on a quiet network after some minutes; restarting the exporter on the router sends it at once.</source>
        <translation>%1 envia fluxos cujo modelo ainda não chegou, por isso eles não podem ser lidos. O modelo chega sozinho; em uma rede calma, depois de alguns minutos. Reiniciar o exportador no roteador faz com que seja enviado na hora.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 seconds off. Traffic is counted right; set the router&apos;s time server so that its own logs are right too.</source>
        <translation>O relógio de %1 tem uma diferença de %2 segundos. O tráfego é contado direito; configure o servidor de horário do roteador para que os logs dele também fiquem certos.</translation>
    </message>
    <message>
        <source>No JSON lines can be written to %1: %2. Free some space or choose another file.</source>
        <translation>Não é possível gravar linhas JSON em %1: %2. Libere espaço ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: %2. Collecting goes on; templates and settings are lost at the next restart.</source>
        <translation>Nada pode ser guardado em %1: %2. A coleta continua; os modelos e as configurações se perdem no próximo reinício.</translation>
    </message>
    <message>
        <source>No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check that its -i option names this endpoint, without a c at the end.</source>
        <extracomment>%1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c</extracomment>
        <translation>Nenhum ntopng recebe fluxos em %1, por isso ele não mostra nada. Inicie o ntopng ou confira se a opção -i dele indica esse endereço, sem um c no final.</translation>
    </message>
    <message>
        <source>The list of your devices (%1) could not be used: %2. It begins anew; what could not be read is kept beside it.</source>
        <extracomment>%1 is a file, %2 why it could not be read</extracomment>
        <translation>Não foi possível usar a lista dos seus dispositivos (%1): %2. Ela recomeça do zero; o que não pôde ser lido fica guardado ao lado dela.</translation>
    </message>
    <message>
        <source>No metrics are served at %1: %2. Choose another address in Settings, or end the program that has it, and start the collector again.</source>
        <extracomment>%1 is an address and a port, %2 why, such as &quot;held by nginx (pid 4711)&quot;</extracomment>
        <translation>As métricas não são oferecidas em %1: %2. Escolha outro endereço em Configurações ou encerre o programa que o ocupa e inicie o coletor de novo.</translation>
    </message>
    <message>
        <source>The collector cannot wait for ntopng at %1: %2. It tries again by itself, at least every 30 seconds; end what uses that address, or choose another one.</source>
        <translation>O coletor não consegue esperar pelo ntopng em %1: %2. Ele tenta de novo automaticamente, pelo menos a cada 30 segundos; encerre o que usa esse endereço ou escolha outro.</translation>
    </message>
    <message>
        <source>The receive buffer has only %1 bytes, fewer than asked for, so a burst may get lost. Raise the limit of the system with: sysctl -w %2</source>
        <extracomment>%1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304</extracomment>
        <translation>O buffer de recepção tem só %1 bytes, menos do que o pedido, então uma rajada pode se perder. Aumente o limite do sistema com: sysctl -w %2</translation>
    </message>
    <message>
        <source>Settings could not be used (%1: %2), so those from before or the usual values apply. Look them over in Settings.</source>
        <translation>Não foi possível usar configurações (%1: %2), por isso valem as anteriores ou os valores habituais. Confira-as em Configurações.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::NtopngRun</name>
    <message>
        <source>Everybody who can reach %1 sees ntopng&apos;s login page; the password stays what it is.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Quem conseguir acessar %1 vê a página de login do ntopng; a senha continua a mesma.</translation>
    </message>
    <message>
        <source>ntopng is at %1, user admin; &quot;sohoflowctl ntopng password&quot; shows its password.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:3000</extracomment>
        <translation>O ntopng está em %1, usuário admin; “sohoflowctl ntopng password” mostra a senha dele.</translation>
    </message>
    <message>
        <source>To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</source>
        <extracomment>After a certificate&apos;s fingerprint was shown; --accept-certificate stays as it is</extracomment>
        <translation>Para confirmá-la: sohoflowctl ntopng use … --accept-certificate FINGERPRINT</translation>
    </message>
    <message>
        <source>No collector runs to be told: until the next &quot;sohoflowctl ntopng up&quot; it goes on sending to that ntopng when it is started.</source>
        <translation>Não há coletor em execução para ser avisado: até o próximo “sohoflowctl ntopng up”, ele continuará enviando a esse ntopng quando for iniciado.</translation>
    </message>
</context>
<context>
    <name>soho::ctl::PlacesRestart</name>
    <message>
        <source>ntopng is started anew, so that it reads the new location databases.</source>
        <translation>O ntopng é reiniciado para ler os novos bancos de dados de localização.</translation>
    </message>
    <message>
        <source>ntopng still has the earlier location databases. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>O ntopng ainda tem os bancos de dados de localização anteriores. %1</translation>
    </message>
</context>
<context>
    <name>soho::ctl::SeedRun</name>
    <message>
        <source>ntopng&apos;s configuration is in %1; your networks are %2.</source>
        <extracomment>%1 is a file, %2 a list of networks such as 192.168.1.0/24</extracomment>
        <translation>A configuração do ntopng está em %1; suas redes são %2.</translation>
    </message>
    <message>
        <source>Waiting for Redis at %1.</source>
        <extracomment>%1 is a host and a port</extracomment>
        <translation>Aguardando o Redis em %1.</translation>
    </message>
    <message>
        <source>ntopng has another password already and keeps it; --replace-password sets the one given here.</source>
        <translation>O ntopng já tem outra senha e a mantém; --replace-password define a que foi informada aqui.</translation>
    </message>
    <message>
        <source>ntopng has a password already and keeps it; --replace-password makes a new one.</source>
        <translation>O ntopng já tem uma senha e a mantém; --replace-password cria uma nova.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has this password already.</source>
        <translation>O usuário admin do ntopng já tem esta senha.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has a password of its own; it is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O usuário admin do ntopng tem uma senha própria; ela está em %1.</translation>
    </message>
    <message>
        <source>ntopng&apos;s user admin has the password given here.</source>
        <translation>O usuário admin do ntopng tem a senha informada aqui.</translation>
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
        <translation>O coletor terminou inesperadamente e está sendo iniciado de novo. O que seu roteador enviou nesse meio-tempo não é contado.</translation>
    </message>
    <message>
        <source>Closing the window does not stop collecting; Quit (Ctrl+Q) does.</source>
        <translation>Fechar a janela não interrompe a coleta; Sair (Ctrl+Q), sim.</translation>
    </message>
    <message>
        <source>SohoFlow goes on collecting</source>
        <translation>O SohoFlow continua coletando</translation>
    </message>
    <message>
        <source>The window is closed; its icon in the tray opens it again, and Quit there ends SohoFlow.</source>
        <translation>A janela está fechada; o ícone na bandeja do sistema a abre de novo, e a opção Sair desse ícone encerra o SohoFlow.</translation>
    </message>
    <message>
        <source>The window is minimised. Quit (Ctrl+Q in the window) ends SohoFlow.</source>
        <translation>A janela está minimizada. Sair (Ctrl+Q na janela) encerra o SohoFlow.</translation>
    </message>
    <message>
        <source>The window ended unexpectedly the last time. Collecting goes on without it.</source>
        <translation>Da última vez, a janela terminou inesperadamente. A coleta continua sem ela.</translation>
    </message>
</context>
<context>
    <name>soho::setup::PlaceDelivery</name>
    <message>
        <source>Have the collector use them</source>
        <translation>Fazer o coletor usá-los</translation>
    </message>
</context>
<context>
    <name>soho::ui::AddressCopy</name>
    <message>
        <source>Copy the &amp;address</source>
        <extracomment>In the menu of a row: copies the row&apos;s network address</extracomment>
        <translation>Copiar o &amp;endereço</translation>
    </message>
</context>
<context>
    <name>soho::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>For screen readers: %1 is the name of a device</extracomment>
        <translation>%1, novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column headings of the table of devices</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In today</source>
        <translation>Entrada hoje</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Saída hoje</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto pela primeira vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto pela última vez</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, saída: %2</translation>
    </message>
    <message>
        <source>Bytes per minute; received above the line, sent below it.</source>
        <extracomment>Tool tip of the column with a small chart of each device</extracomment>
        <translation>Bytes por minuto; os recebidos acima da linha, os enviados abaixo.</translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceNameDelegate</name>
    <message>
        <source>new</source>
        <extracomment>Mark on a device that was seen for the first time</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nome do dispositivo</translation>
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
        <translation>Filtrar por nome, fabricante ou endereço</translation>
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
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Show its traffic</source>
        <translation>Mo&amp;strar o tráfego dele</translation>
    </message>
    <message>
        <source>&amp;Known to me</source>
        <translation>Eu con&amp;heço</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off this device</source>
        <translation>Tira a marca “novo” deste dispositivo</translation>
    </message>
    <message>
        <source>&amp;All are known</source>
        <translation>Conheço &amp;todos</translation>
    </message>
    <message>
        <source>Takes the mark &quot;new&quot; off every device</source>
        <translation>Tira a marca “novo” de todos os dispositivos</translation>
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
            <numerusform>%1, %n novo</numerusform>
            <numerusform>%1, %n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir no ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::DoneWizardPage</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>From now on SohoFlow shows who is talking to whom on your network.</source>
        <translation>A partir de agora, o SohoFlow mostra quem fala com quem na sua rede.</translation>
    </message>
    <message>
        <source>As soon as your router reports traffic, SohoFlow shows who is talking to whom.</source>
        <translation>Assim que seu roteador informar tráfego, o SohoFlow mostrará quem fala com quem.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Show my network</source>
        <translation>&amp;Mostrar minha rede</translation>
    </message>
    <message>
        <source>● Your router reports its traffic.</source>
        <translation>● Seu roteador informa o tráfego dele.</translation>
    </message>
    <message>
        <source>■ No router reports traffic yet: set one up on the page Router.</source>
        <translation>■ Nenhum roteador informa tráfego ainda: configure um na página “Roteador”.</translation>
    </message>
    <message>
        <source>● ntopng is set up.</source>
        <translation>● O ntopng está configurado.</translation>
    </message>
    <message>
        <source>■ ntopng is not set up: the page Services does it.</source>
        <translation>■ O ntopng não está configurado: isso é feito na página “Serviços”.</translation>
    </message>
    <message>
        <source>● Countries and network owners are shown.</source>
        <translation>● Países e donos de redes são mostrados.</translation>
    </message>
    <message>
        <source>■ Countries and network owners are not shown: Settings, Locations has the databases.</source>
        <translation>■ Países e donos de redes não são mostrados: os bancos de dados estão em “Configurações”, “Localizações”.</translation>
    </message>
    <message>
        <source>◐ ntopng is being set up; that goes on by itself.</source>
        <translation>◐ O ntopng está sendo configurado; isso continua sozinho.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run: the page Services starts it.</source>
        <translation>■ O ntopng está configurado, mas não está funcionando: ele é iniciado na página “Serviços”.</translation>
    </message>
    <message>
        <source>◐ The databases of countries and network owners are being downloaded.</source>
        <translation>◐ Os bancos de dados de países e donos de redes estão sendo baixados.</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereDialog</name>
    <message>
        <source>An ntopng that runs already</source>
        <translation>Um ntopng que já está funcionando</translation>
    </message>
</context>
<context>
    <name>soho::ui::ElsewhereForm</name>
    <message>
        <source>&amp;Address of its page:</source>
        <translation>&amp;Endereço da página dele:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>It takes &amp;flows at:</source>
        <translation>Recebe &amp;fluxos em:</translation>
    </message>
    <message>
        <source>Its public &amp;key:</source>
        <extracomment>The public key of an ntopng that encrypts what it takes</extracomment>
        <translation>Chave pú&amp;blica dele:</translation>
    </message>
    <message>
        <source>only if that ntopng encrypts</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>só se esse ntopng usar criptografia</translation>
    </message>
    <message>
        <source>Start that ntopng with -i tcp://*:5556c, so that it takes flows on this port. Whoever reaches the port can send flows too: let only this computer through.</source>
        <translation>Inicie esse ntopng com -i tcp://*:5556c, para que ele receba fluxos nesta porta. Quem alcançar a porta também pode enviar fluxos: deixe passar só este computador.</translation>
    </message>
    <message>
        <source>&amp;Trust it and use it</source>
        <translation>Confiar e us&amp;ar</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>Us&amp;ar</translation>
    </message>
    <message>
        <source>◐ Looking at its certificate…</source>
        <translation>◐ Verificando o certificado dele…</translation>
    </message>
    <message>
        <source>▲ %1. %2 %3</source>
        <extracomment>%1 is what happened, %2 why, with a fingerprint, %3 what to do next. The triangle stays.</extracomment>
        <translation>▲ %1. %2 %3</translation>
    </message>
    <message>
        <source>Write the address like http://192.168.1.5:3000.</source>
        <translation>Escreva o endereço assim: http://192.168.1.5:3000.</translation>
    </message>
    <message>
        <source>Write the name of a user of that ntopng.</source>
        <translation>Escreva o nome de um usuário desse ntopng.</translation>
    </message>
    <message>
        <source>Copy the public key from that ntopng&apos;s page: 40 characters, or 80 digits and letters.</source>
        <translation>Copie a chave pública da página desse ntopng: 40 caracteres ou 80 dígitos e letras.</translation>
    </message>
    <message>
        <source>Write where it takes flows like tcp://192.168.1.5:5556.</source>
        <translation>Escreva onde ele recebe os fluxos assim: tcp://192.168.1.5:5556.</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <extracomment>A key that ntopng has made for one of its users, for programs</extracomment>
        <translation>&amp;Token de API:</translation>
    </message>
    <message>
        <source>instead of user and password</source>
        <extracomment>In a field that may stay empty</extracomment>
        <translation>em vez de usuário e senha</translation>
    </message>
</context>
<context>
    <name>soho::ui::ExporterCard</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Último pacote</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, kept from before</source>
        <extracomment>The age of a description of the reports: %1 is such as &quot;12 s ago&quot;</extracomment>
        <translation>%1, guardado de antes</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>The router looks at one packet in %1</extracomment>
        <translation>1 em cada %1</translation>
    </message>
    <message>
        <source>every packet</source>
        <translation>todos os pacotes</translation>
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
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>▲ It sends reports and is not allowed yet. If this is your router, allow it.</source>
        <translation>▲ Envia relatórios e ainda não tem permissão. Se for o seu roteador, permita-o.</translation>
    </message>
    <message>
        <source>▲ It was set up and has not sent anything yet. Test says what is missing.</source>
        <translation>▲ Foi configurado e ainda não enviou nada. Testar mostra o que falta.</translation>
    </message>
    <message>
        <source>▲ It is silent. It may be switched off, or this computer has another address now.</source>
        <translation>▲ Está em silêncio. Pode estar desligado, ou este computador agora tem outro endereço.</translation>
    </message>
    <message>
        <source>◐ Waiting for the description of its reports.</source>
        <translation>◐ Aguardando a descrição dos relatórios dele.</translation>
    </message>
    <message>
        <source>● Its reports arrive.</source>
        <translation>● Os relatórios dele estão chegando.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>S&amp;et up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <extracomment>%1 is a number of percent: how busy the router&apos;s processor is</extracomment>
        <translation>%1% ocupado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>Amounts of the router&apos;s memory, such as &quot;80 MB of 256 MB free&quot;</extracomment>
        <translation>%1 de %2 livres</translation>
    </message>
    <message>
        <source>▲ This computer has another address now, and the router still sends to the old one.</source>
        <translation>▲ Este computador agora tem outro endereço, e o roteador ainda envia para o antigo.</translation>
    </message>
    <message>
        <source>Update the &amp;router</source>
        <translation>&amp;Atualizar o roteador</translation>
    </message>
    <message>
        <source>Tune sa&amp;mpling…</source>
        <translation>Ajustar a a&amp;mostragem…</translation>
    </message>
    <message>
        <source>Show what was change&amp;d</source>
        <translation>Mostrar o &amp;que foi alterado</translation>
    </message>
    <message>
        <source>◐ It is allowed, and none of its reports has been taken yet.</source>
        <translation>◐ Está permitido, e nenhum de seus relatórios foi aceito ainda.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The router saw %1 % of what passed, when it was compared last (%2).</source>
        <extracomment>%1 is a number of percent, %2 a date and time</extracomment>
        <translation>O roteador viu %1 % do que passou na última comparação (%2).</translation>
    </message>
    <message>
        <source>▲ %1 It was compared last on %2.</source>
        <extracomment>%1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.</extracomment>
        <translation>▲ %1 Última comparação: %2.</translation>
    </message>
    <message>
        <source>▲ %1 hides traffic from the exporter. A test while the network is in use says how much.</source>
        <extracomment>%1 is the name of an acceleration such as &quot;Hardware flow offloading&quot;. The triangle stays.</extracomment>
        <translation>▲ %1 esconde tráfego do exportador. Um teste enquanto a rede está em uso diz quanto.</translation>
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
        <translation>Remover o filtro %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::FirstRunWizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 questions of the set-up, %3 is what the question is about</extracomment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Set up SohoFlow</source>
        <translation>Configurar o SohoFlow</translation>
    </message>
    <message>
        <source>Skip this st&amp;ep</source>
        <translation>Pula&amp;r esta etapa</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Confi&amp;gurar mais tarde</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>The steps of the set-up, in one line; keep them short</extracomment>
        <translation>Sua rede</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Seu roteador</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>Precisou de atenção em %n minuto da última hora.</numerusform>
            <numerusform>Precisou de atenção em %n minutos da última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last hour, minute by minute; nothing needed attention.</source>
        <translation>A última hora, minuto a minuto; nada precisou de atenção.</translation>
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
        <translation>Do roteador ao ntopng, a última hora</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthStrip</name>
    <message>
        <source>State of the pipeline</source>
        <translation>Estado da cadeia</translation>
    </message>
    <message>
        <source>Every stage in detail</source>
        <translation>Todas as etapas em detalhe</translation>
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
        <translation>● %1: feito</translation>
    </message>
    <message>
        <source>▲ %1: failed</source>
        <extracomment>A step that failed: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: falhou</translation>
    </message>
    <message>
        <source>◐ %1: being undone</source>
        <extracomment>A step whose effect is being taken back: %1 is its title. The circle stays.</extracomment>
        <translation>◐ %1: sendo desfeito</translation>
    </message>
    <message>
        <source>■ %1: undone</source>
        <extracomment>A step whose effect was taken back: %1 is its title. The square stays.</extracomment>
        <translation>■ %1: desfeito</translation>
    </message>
    <message>
        <source>▲ %1: could not be undone</source>
        <extracomment>A step whose effect could not be taken back: %1 is its title. The triangle stays.</extracomment>
        <translation>▲ %1: não foi possível desfazer</translation>
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
        <translation>Andamento</translation>
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
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
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
        <translation>Escreva pelo menos uma rede, como 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write networks such as 192.168.1.0/24 or fd00::/8, with commas between them.</source>
        <translation>“%1” não é uma rede. Escreva redes como 192.168.1.0/24 ou fd00::/8, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Sua rede</translation>
    </message>
    <message>
        <source>SohoFlow counts what your devices receive and send. For that it has to know which addresses are yours.</source>
        <translation>O SohoFlow conta o que seus dispositivos recebem e enviam. Para isso, ele precisa saber quais endereços são seus.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Everyth&amp;ing at home (recommended)</source>
        <translation>&amp;Tudo em casa (recomendado)</translation>
    </message>
    <message>
        <source>All private addresses, and the networks of this computer.</source>
        <translation>Todos os endereços privados e as redes deste computador.</translation>
    </message>
    <message>
        <source>Your network %1, and all other private addresses.</source>
        <translation>Sua rede %1 e todos os outros endereços privados.</translation>
    </message>
    <message>
        <source>&amp;Only these networks</source>
        <translation>&amp;Só estas redes</translation>
    </message>
    <message>
        <source>Only these networks</source>
        <translation>Só estas redes</translation>
    </message>
    <message>
        <source>The router sends its reports to this &amp;address of this computer</source>
        <translation>O roteador envia os relatórios para este &amp;endereço deste computador</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Endereço deste computador</translation>
    </message>
    <message>
        <source>▲ This computer has no address in a network. Connect it to your network first.</source>
        <translation>▲ Este computador não tem endereço em nenhuma rede. Conecte-o primeiro à sua rede.</translation>
    </message>
    <message>
        <source>If your router gives out changing addresses, have it keep this one for this computer.</source>
        <translation>Se o seu roteador distribui endereços que mudam, faça com que ele reserve este para este computador.</translation>
    </message>
    <message>
        <source>One moment: the collector, which receives what your router reports, is starting.</source>
        <translation>Um momento: o coletor, que recebe os relatórios do seu roteador, está iniciando.</translation>
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
        <translation>Pausar por 24 horas</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngDesk</name>
    <message>
        <source>Password of ntopng</source>
        <translation>Senha do ntopng</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1:</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>A senha do usuário %1 do ntopng:</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <extracomment>ntopng&apos;s password works now and is asked for again at the next start; %1 is why, in one or more sentences</extracomment>
        <translation>Não foi possível guardar a senha. %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngPage</name>
    <message>
        <source>ntopng needs a container engine</source>
        <translation>O ntopng precisa de um mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is on this computer. ntopng runs in one of them; the talkers and devices of SohoFlow work without it.</source>
        <translation>Não há Docker nem Podman neste computador. O ntopng funciona em um deles; os interlocutores e dispositivos do SohoFlow funcionam sem ele.</translation>
    </message>
    <message>
        <source>Show what to install</source>
        <translation>Mostrar o que instalar</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>O mecanismo de contêineres não responde</translation>
    </message>
    <message>
        <source>ntopng runs in it. The services say what is the matter and what to do.</source>
        <translation>O ntopng funciona nele. Em Serviços você vê o que está acontecendo e o que fazer.</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>Ver os serviços</translation>
    </message>
    <message>
        <source>ntopng is not set up yet</source>
        <translation>O ntopng ainda não está configurado</translation>
    </message>
    <message>
        <source>SohoFlow gets ntopng, starts it and logs you in. It takes a few minutes and about one gigabyte of disk space.</source>
        <translation>O SohoFlow baixa o ntopng, o inicia e faz o login para você. Leva alguns minutos e ocupa cerca de um gigabyte em disco.</translation>
    </message>
    <message>
        <source>Set up ntopng</source>
        <translation>Configurar o ntopng</translation>
    </message>
    <message>
        <source>ntopng is being downloaded</source>
        <translation>O ntopng está sendo baixado</translation>
    </message>
    <message>
        <source>It starts by itself when everything is here.</source>
        <translation>Ele inicia sozinho quando tudo estiver aqui.</translation>
    </message>
    <message>
        <source>ntopng is starting</source>
        <translation>O ntopng está iniciando</translation>
    </message>
    <message>
        <source>It shows here in a few seconds.</source>
        <translation>Ele aparece aqui em alguns segundos.</translation>
    </message>
    <message>
        <source>ntopng is opening</source>
        <translation>O ntopng está abrindo</translation>
    </message>
    <message>
        <source>It shows here in a moment.</source>
        <translation>Ele aparece aqui em um instante.</translation>
    </message>
    <message>
        <source>ntopng does not answer as it should</source>
        <translation>O ntopng não responde como deveria</translation>
    </message>
    <message>
        <source>It runs, but something in it went wrong. A restart often helps; nothing it has recorded is lost by one.</source>
        <translation>Ele está funcionando, mas algo nele deu errado. Reiniciar costuma ajudar; nada do que ele registrou se perde com isso.</translation>
    </message>
    <message>
        <source>Restart ntopng</source>
        <translation>Reiniciar o ntopng</translation>
    </message>
    <message>
        <source>ntopng is stopped</source>
        <translation>O ntopng está parado</translation>
    </message>
    <message>
        <source>What it has recorded is still there. It counts nothing while it is stopped.</source>
        <translation>O que ele registrou continua lá. Enquanto está parado, não conta nada.</translation>
    </message>
    <message>
        <source>Start ntopng</source>
        <translation>Iniciar o ntopng</translation>
    </message>
    <message>
        <source>Your ntopng does not answer</source>
        <translation>Seu ntopng não responde</translation>
    </message>
    <message>
        <source>The ntopng you have named is switched off or out of reach. It shows here as soon as it answers.</source>
        <translation>O ntopng que você indicou está desligado ou fora de alcance. Ele aparece aqui assim que responder.</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Conferir o endereço dele</translation>
    </message>
    <message>
        <source>ntopng</source>
        <extracomment>A page of the window and the name of the program it shows; not translated</extracomment>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>ntopng&apos;s start page</source>
        <translation>Página inicial do ntopng</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Procurar nesta página</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>%1 So far: %2</source>
        <extracomment>%1 is a sentence, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1 Até agora: %2</translation>
    </message>
    <message>
        <source>ntopng runs; it opens in your browser</source>
        <translation>O ntopng está funcionando; ele abre no seu navegador</translation>
    </message>
    <message>
        <source>SohoFlow runs as the administrator (root), and the part that shows web pages refuses that for safety. Start SohoFlow as a common user to have ntopng in this window.</source>
        <translation>O SohoFlow está sendo executado como administrador (root), e a parte que mostra páginas web se recusa a isso por segurança. Inicie o SohoFlow como usuário comum para ter o ntopng nesta janela.</translation>
    </message>
    <message>
        <source>This system does not let programs build the fence (sandbox) that the part which shows web pages needs. Everything else works.</source>
        <translation>Este sistema não deixa os programas montarem a área isolada (sandbox) de que precisa a parte que mostra páginas web. Todo o resto funciona.</translation>
    </message>
    <message>
        <source>The part that shows web pages could not be loaded: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Não foi possível carregar a parte que mostra páginas web: %1</translation>
    </message>
    <message>
        <source>ntopng does not answer at the moment. This page tries again every few seconds.</source>
        <translation>O ntopng não responde no momento. Esta página tenta de novo a cada poucos segundos.</translation>
    </message>
    <message>
        <source>ntopng refuses the password that SohoFlow keeps for it: it was changed in ntopng. No other is tried, because ntopng locks out who fails too often.</source>
        <translation>O ntopng recusa a senha que o SohoFlow guarda para ele: ela foi alterada no ntopng. Nenhuma outra é tentada, porque o ntopng bloqueia quem erra demais.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Digitar a senha</translation>
    </message>
    <message>
        <source>This ntopng proves who it is with a certificate that nobody vouches for. Compare its fingerprint with the one on the server before you trust it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Este ntopng se identifica com um certificado que ninguém garante. Antes de confiar nele, compare a impressão digital com a do servidor: %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>The web page has crashed. SohoFlow and its counting are not affected.</source>
        <translation>A página web travou. O SohoFlow e sua contagem não são afetados.</translation>
    </message>
    <message>
        <source>The map&apos;s pictures come from openstreetmap.org, which would learn what regions you look at.</source>
        <translation>As imagens do mapa vêm de openstreetmap.org, que ficaria sabendo quais regiões você olha.</translation>
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
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;3.4 MB&quot;</extracomment>
        <translation>Baixando: %1 de %2</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <extracomment>%1 is a size such as &quot;3.4 MB&quot;</extracomment>
        <translation>Baixando: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The download is complete.</source>
        <translation>O download foi concluído.</translation>
    </message>
    <message>
        <source>The download failed: %1</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>O download falhou: %1</translation>
    </message>
    <message>
        <source>Watch the download</source>
        <translation>Acompanhar o download</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Acompanhar a inicialização</translation>
    </message>
    <message>
        <source>ntopng is being worked on</source>
        <translation>O ntopng está em manutenção</translation>
    </message>
    <message>
        <source>It is being stopped, removed, backed up or restored. The services show each step.</source>
        <translation>Ele está sendo parado, removido ou restaurado, ou está sendo feito um backup dele. Em Serviços você vê cada etapa.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar as etapas</translation>
    </message>
    <message>
        <source>Show its state</source>
        <translation>Mostrar o estado dele</translation>
    </message>
    <message>
        <source>Your ntopng is opening</source>
        <translation>Seu ntopng está abrindo</translation>
    </message>
    <message>
        <source>The one that ran already, which you have named, shows here in a moment.</source>
        <translation>O ntopng que já estava funcionando e que você indicou aparece aqui em um instante.</translation>
    </message>
    <message>
        <source>Show which one it is</source>
        <translation>Mostrar qual é</translation>
    </message>
    <message>
        <source>The certificate of your ntopng is not confirmed</source>
        <translation>O certificado do seu ntopng não foi confirmado</translation>
    </message>
    <message>
        <source>Nobody vouches for it, or it is another one than before. Nothing was sent there. Press “Use another ntopng…” on the page Services to see its fingerprint and to confirm it.</source>
        <translation>Ninguém o garante ou ele é diferente do anterior. Nada foi enviado para lá. Pressione “Usar outro ntopng…” na página “Serviços” para ver a impressão digital dele e confirmá-la.</translation>
    </message>
    <message>
        <source>How ntopng is started cannot be read</source>
        <translation>Não é possível ler como o ntopng é iniciado</translation>
    </message>
    <message>
        <source>SohoFlow&apos;s file stack.json is damaged. It can be kept under another name; SohoFlow then goes on with the usual options, and nothing that ntopng has recorded is lost.</source>
        <translation>O arquivo stack.json do SohoFlow está danificado. Ele pode ser guardado com outro nome; o SohoFlow continua então com as opções de costume, e nada do que o ntopng registrou se perde.</translation>
    </message>
    <message>
        <source>Keep the file aside</source>
        <translation>Guardar o arquivo à parte</translation>
    </message>
    <message>
        <source>The match before (Shift+Return)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next match (Return)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>This ntopng shows another certificate than the one you trusted, and nothing is sent to it: %1</source>
        <extracomment>%1 is the SHA-256 fingerprint of a certificate, 95 characters</extracomment>
        <translation>Este ntopng mostra um certificado diferente daquele em que você confiou, e nada é enviado a ele: %1</translation>
    </message>
    <message>
        <source>The page has opened in your browser. %1</source>
        <extracomment>%1 is a sentence that says what ntopng asks for there</extracomment>
        <translation>A página foi aberta no seu navegador. %1</translation>
    </message>
    <message>
        <source>ntopng asks for a login there.</source>
        <translation>Lá o ntopng pede um login.</translation>
    </message>
    <message>
        <source>ntopng asks for a login there; the user is %1.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Lá o ntopng pede um login; o usuário é %1.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar a senha</translation>
    </message>
    <message>
        <source>The password of ntopng&apos;s user %1 is copied; paste it in the browser.</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>A senha do usuário %1 do ntopng foi copiada; cole-a no navegador.</translation>
    </message>
</context>
<context>
    <name>soho::ui::NtopngWizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>◐ This may take some minutes. It goes on when you continue with the next question.</source>
        <translation>◐ Isso pode levar alguns minutos. Continua enquanto você passa para a próxima pergunta.</translation>
    </message>
    <message>
        <source>◐ Looking for Docker or Podman…</source>
        <translation>◐ Procurando o Docker ou o Podman…</translation>
    </message>
    <message>
        <source>■ ntopng runs in containers, and neither Docker nor Podman is installed on this computer.</source>
        <translation>■ O ntopng funciona em contêineres, e nem o Docker nem o Podman está instalado neste computador.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>● ntopng runs and gets the reports of your router.</source>
        <translation>● O ntopng está funcionando e recebe os relatórios do seu roteador.</translation>
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
        <translation>● %1 %2 foi encontrado. O ntopng e seu banco de dados Redis são baixados da internet (algumas centenas de megabytes) e iniciados. Só este computador tem acesso a eles.</translation>
    </message>
    <message>
        <source>■ ntopng is set up and does not run.</source>
        <translation>■ O ntopng está configurado, mas não está funcionando.</translation>
    </message>
    <message>
        <source>◐ ntopng is starting.</source>
        <translation>◐ O ntopng está iniciando.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>ntopng</source>
        <translation>ntopng</translation>
    </message>
    <message>
        <source>ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works without it, too: then you see what is going on now.</source>
        <translation>O ntopng guarda um histórico do seu tráfego e o analisa a fundo. O SohoFlow também funciona sem ele: nesse caso, você vê o que está acontecendo agora.</translation>
    </message>
    <message>
        <source>Run it &amp;here, in containers that SohoFlow looks after</source>
        <translation>&amp;Executar aqui, em contêineres de que o SohoFlow cuida</translation>
    </message>
    <message>
        <source>◐ ntopng runs. The way of the reports to it is being opened.</source>
        <translation>◐ O ntopng está funcionando. O caminho dos relatórios até ele está sendo aberto.</translation>
    </message>
    <message>
        <source>◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng has to run with the option -i tcp://*:5556c</source>
        <translation>◐ Ninguém recebe fluxos lá ainda. O SohoFlow continua tentando; nesse computador, o ntopng precisa ser executado com a opção -i tcp://*:5556c</translation>
    </message>
    <message>
        <source>◐ ntopng runs and waits for your router, which has reported nothing yet.</source>
        <translation>◐ O ntopng está funcionando e espera pelo seu roteador, que ainda não informou nada.</translation>
    </message>
    <message>
        <source>◐ Its login is being tried.</source>
        <translation>◐ Testando o login dele.</translation>
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
        <translation>&amp;Já está funcionando, neste computador ou em outro</translation>
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
        <translation>Intervalo de tempo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Os últimos 5 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>A última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
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
        <translation>Ser&amp;viços</translation>
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
        <translation>Serviços</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Todo o tráfego</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <extracomment>Whose traffic the chart shows: %1 is a name, or several with commas</extracomment>
        <translation>Tráfego de %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <extracomment>Sums beside the chart; %1 is a volume such as &quot;1.2 GB&quot;</extracomment>
        <translation>Saída: %1</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it.</source>
        <translation>Bits por segundo; o recebido acima da linha, o enviado abaixo.</translation>
    </message>
    <message>
        <source>Bits per second; received above the line, sent below it. Of the last %1 more is still to come: that is how long the router takes to report a running connection.</source>
        <extracomment>%1 is a duration such as &quot;60 s&quot;</extracomment>
        <translation>Bits por segundo; o recebido acima da linha, o enviado abaixo. Dos últimos %1, uma parte ainda está para chegar: é o tempo que o roteador leva para informar uma conexão em andamento.</translation>
    </message>
    <message>
        <source>No history is kept for just this choice: the lists obey it, the chart shows the nearest there is.</source>
        <translation>Não há histórico guardado exatamente para esta seleção: as listas a seguem, o gráfico mostra o mais próximo que existe.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir no ntopng</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlaceDesk</name>
    <message>
        <source>Update the location databases</source>
        <translation>Atualizar os bancos de dados de localização</translation>
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
            <numerusform>● %1, com %n dia (%2)</numerusform>
            <numerusform>● %1, com %n dias (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>■ No location database is in use, so countries and network owners are not shown.</source>
        <translation>■ Nenhum banco de dados de localização está em uso, por isso não aparecem países nem donos de redes.</translation>
    </message>
    <message>
        <source>The &amp;free database (DB-IP Lite)</source>
        <translation>O banco de &amp;dados gratuito (DB-IP Lite)</translation>
    </message>
    <message>
        <source>Needs no account. SohoFlow looks for a newer one every week.</source>
        <translation>Não exige conta. O SohoFlow procura um mais novo toda semana.</translation>
    </message>
    <message>
        <source>&amp;MaxMind GeoLite2</source>
        <translation>&amp;MaxMind GeoLite2</translation>
    </message>
    <message>
        <source>More exact. Needs an account, which costs nothing; maxmind.com shows its id and licence key.</source>
        <translation>Mais preciso. Exige uma conta, que não custa nada; maxmind.com mostra o ID e a chave de licença dela.</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>&amp;ID da conta</translation>
    </message>
    <message>
        <source>Licence ke&amp;y</source>
        <translation>&amp;Chave de licença</translation>
    </message>
    <message>
        <source>empty: the one that is kept</source>
        <translation>vazio: a que está guardada</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Download what is newer</source>
        <translation>&amp;Baixar o que for mais novo</translation>
    </message>
    <message>
        <source>Look for files a&amp;gain</source>
        <translation>&amp;Procurar arquivos de novo</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Banco de dados de localização</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Usar um arquivo…</translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacesWizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Download anew</source>
        <translation>&amp;Baixar de novo</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <source>With a location database SohoFlow shows in which country the other side is, and whose network it is in. Nothing about your traffic leaves this computer.</source>
        <translation>Com um banco de dados de localização, o SohoFlow mostra em que país está o outro lado e de quem é a rede dele. Nada sobre o seu tráfego sai deste computador.</translation>
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
        <translation>Mostrar a minha rede</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 what the program says about it</extracomment>
        <translation>Não foi possível mostrar %1. %2</translation>
    </message>
    <message>
        <source>Sample traffic: the made-up household&apos;s day is over.</source>
        <translation>Tráfego de exemplo: o dia da casa fictícia acabou.</translation>
    </message>
    <message>
        <source>Recording %1: it is at its end.</source>
        <translation>Gravação %1: chegou ao fim.</translation>
    </message>
    <message>
        <source>Sample traffic: a made-up household, not your network.</source>
        <translation>Tráfego de exemplo: uma casa fictícia, não a sua rede.</translation>
    </message>
    <message>
        <source>Recording %1: not what happens now.</source>
        <translation>Gravação %1: não é o que acontece agora.</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterLoginPanel</name>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Seu roteador</translation>
    </message>
    <message>
        <source>SohoFlow logs in to the router over SSH, looks what it is, and shows what would be changed before anything is. It is the login of the router&apos;s own pages.</source>
        <translation>O SohoFlow entra no roteador por SSH, vê que modelo ele é e mostra o que seria alterado antes de alterar qualquer coisa. O login é o mesmo das páginas do próprio roteador.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The router&apos;s; %1 of a form, with a mnemonic</extracomment>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Or a private &amp;key file</source>
        <translation>Ou um &amp;arquivo de chave privada</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Escolher um arquivo de chave privada</translation>
    </message>
    <message>
        <source>&amp;Remember the password (in the keychain of your desktop)</source>
        <translation>&amp;Lembrar a senha (no chaveiro da sua área de trabalho)</translation>
    </message>
    <message>
        <source>usually not needed</source>
        <translation>em geral, não é necessário</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>Frase-&amp;senha da chave</translation>
    </message>
    <message>
        <source>Password for &amp;sudo</source>
        <translation>Senha para o s&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Lembrar a senha</translation>
    </message>
    <message>
        <source>There is no place to keep it: no keychain runs, and no file can be written.</source>
        <translation>Não há onde guardá-la: nenhum chaveiro está em execução e nenhum arquivo pode ser gravado.</translation>
    </message>
    <message>
        <source>empty, if it has none</source>
        <translation>vazia, se não tiver</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterPage</name>
    <message>
        <source>&amp;Set up a router…</source>
        <translation>&amp;Configurar um roteador…</translation>
    </message>
    <message>
        <source>By &amp;hand…</source>
        <translation>À &amp;mão…</translation>
    </message>
    <message>
        <source>For routers that cannot be set up over SSH: what to enter on their own pages</source>
        <translation>Para roteadores que não podem ser configurados por SSH: o que preencher nas páginas deles</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Nenhum roteador informa tráfego ainda</translation>
    </message>
    <message>
        <source>SohoFlow can log in to your router, set it up to report who talks to whom, and take everything back later. What would be changed is shown first.</source>
        <translation>O SohoFlow pode entrar no seu roteador, configurá-lo para informar quem fala com quem e desfazer tudo depois. Antes, ele mostra o que seria alterado.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
</context>
<context>
    <name>soho::ui::RouterSetup</name>
    <message>
        <source>What was changed on the router</source>
        <translation>O que foi alterado no roteador</translation>
    </message>
    <message>
        <source>Undo takes all of it back, newest first, and checks that every file has its old content.</source>
        <translation>Desfazer reverte tudo, do mais recente ao mais antigo, e verifica se cada arquivo voltou a ter o conteúdo anterior.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Desfazer tudo</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>By hand on the router itself</source>
        <translation>À mão, no próprio roteador</translation>
    </message>
    <message>
        <source>SohoFlow cannot set up this system by itself. These are the steps; the address is this computer&apos;s.</source>
        <translation>O SohoFlow não consegue configurar este sistema sozinho. Estes são os passos; o endereço é o deste computador.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copiar o te&amp;xto</translation>
    </message>
    <message>
        <source>System of the router</source>
        <translation>Sistema do roteador</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is a login and address such as root@192.168.1.1</extracomment>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>◐ SohoFlow logs in and looks what the router is. Nothing is changed.</source>
        <translation>◐ O SohoFlow entra no roteador e vê que modelo ele é. Nada é alterado.</translation>
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
        <translation>Este é o seu roteador?</translation>
    </message>
    <message>
        <source>This computer has not met this router before. Compare the fingerprint below with the one the router&apos;s pages show; if you are on your own network and nothing else is called by this address, confirm it. It is asked only once: from then on SohoFlow notices when somebody else answers.</source>
        <translation>É a primeira vez que este computador encontra este roteador. Compare a impressão digital abaixo com a que as páginas do roteador mostram; se você estiver na sua própria rede e nada mais usar este endereço, confirme-a. A pergunta é feita só uma vez: a partir daí, o SohoFlow percebe quando outro responde no lugar dele.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is my router</source>
        <translation>&amp;Sim, é o meu roteador</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>Deixar tudo como &amp;está</translation>
    </message>
    <message>
        <source>&amp;Keep that change</source>
        <translation>&amp;Manter essa alteração</translation>
    </message>
    <message>
        <source>&amp;Put the old file back</source>
        <translation>&amp;Recuperar o arquivo antigo</translation>
    </message>
    <message>
        <source>&amp;Allow it for this router</source>
        <translation>&amp;Permitir para este roteador</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>chosen by SohoFlow</source>
        <translation>escolhida pelo SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Interface to watch</source>
        <translation>&amp;Interface a observar</translation>
    </message>
    <message>
        <source>Interface to watch</source>
        <translation>Interface a observar</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>A&amp;mostragem</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>1 in </source>
        <extracomment>Before a number, as in &quot;1 in 10&quot;: the router looks at one packet in so many</extracomment>
        <translation>1 em cada </translation>
    </message>
    <message>
        <source>1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up.</source>
        <translation>Com 1 em cada 1, todos os pacotes são contados. Um roteador lento pode olhar menos pacotes; os volumes são multiplicados para compensar.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Nada foi alterado até agora.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>These steps are done on the router, in this order. Everything can be taken back at any time; if a step fails, what was done before it is taken back at once.</source>
        <translation>Estas etapas são feitas no roteador, nesta ordem. Tudo pode ser desfeito a qualquer momento; se uma etapa falhar, o que foi feito antes dela é desfeito na hora.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;estar</translation>
    </message>
    <message>
        <source>&amp;Set up the router</source>
        <translation>&amp;Configurar o roteador</translation>
    </message>
    <message>
        <source>&amp;Add a login key of this computer, so that the password is not needed again</source>
        <translation>&amp;Adicionar uma chave de login deste computador, para que a senha não seja mais necessária</translation>
    </message>
    <message>
        <source>Setting up the router</source>
        <translation>Configurando o roteador</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testando</translation>
    </message>
    <message>
        <source>Taking back what was changed</source>
        <translation>Desfazendo o que foi alterado</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Allow this exporter</source>
        <translation>&amp;Permitir este exportador</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Con&amp;figurar de novo</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>T&amp;estar de novo</translation>
    </message>
    <message>
        <source>&amp;Open UDP %1 for this router only</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>A&amp;brir a porta UDP %1 só para este roteador</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Forget the old fingerprint</source>
        <translation>&amp;Esquecer a impressão digital antiga</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>A&amp;mostragem</translation>
    </message>
    <message>
        <source>Show what will chan&amp;ge</source>
        <translation>Mostrar o que vai m&amp;udar</translation>
    </message>
    <message>
        <source>Updating the router</source>
        <translation>Atualizando o roteador</translation>
    </message>
    <message>
        <source>&amp;Install it again</source>
        <translation>&amp;Instalar de novo</translation>
    </message>
    <message>
        <source>&amp;Update the router</source>
        <translation>Atuali&amp;zar o roteador</translation>
    </message>
    <message>
        <source>&amp;Restart the exporter</source>
        <translation>Reiniciar o e&amp;xportador</translation>
    </message>
    <message>
        <source>How many packets the router looks at</source>
        <translation>Quantos pacotes o roteador olha</translation>
    </message>
    <message>
        <source>Looking at every packet is exact. A router whose processor is busy may look at one in so many; volumes are scaled up, and small conversations may be missed. Its exporter restarts once.</source>
        <translation>Olhar todos os pacotes dá números exatos. Um roteador com o processador ocupado pode olhar um em cada tantos; os volumes são multiplicados para compensar, e conversas pequenas podem passar despercebidas. O exportador dele reinicia uma vez.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>For half a minute, what the exporter sees is compared with what passes.</source>
        <translation>Durante meio minuto, compara-se o que o exportador vê com o que passa.</translation>
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
        <translation>Log de %1</translation>
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
        <translation>Mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open ntopng</source>
        <translation>Abrir o ntopng</translation>
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
        <translation>&amp;Copiar o comando</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>sendo procurado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>precisa de atenção</translation>
    </message>
    <message>
        <source>running</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>as suas próprias</translation>
    </message>
    <message>
        <source>the administrator&apos;s</source>
        <translation>as do administrador</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Funcionando há</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Fluxos ativos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>none: only ntopng reaches it</source>
        <translation>nenhum: só o ntopng tem acesso a ele</translation>
    </message>
    <message>
        <source>ntopng-%1.tar.gz</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-11-25</extracomment>
        <translation>ntopng-%1.tar.gz</translation>
    </message>
    <message>
        <source>Remove ntopng and Redis</source>
        <translation>Remover o ntopng e o Redis</translation>
    </message>
    <message>
        <source>Both containers are removed. What shall become of what ntopng has recorded?</source>
        <translation>Os dois contêineres serão removidos. O que fazer com o que o ntopng registrou?</translation>
    </message>
    <message>
        <source>When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder of your own is never deleted.</source>
        <translation>Se você mantiver esses dados, eles estarão lá de novo na próxima configuração. Se excluir, não será possível recuperá-los. Uma pasta de dados sua nunca é excluída.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Delete it as well</source>
        <translation>&amp;Excluir também</translation>
    </message>
    <message>
        <source>That was its last line: it does not run any more.</source>
        <translation>Essa foi a última linha: ele não está mais funcionando.</translation>
    </message>
    <message>
        <source>There is no container engine to ask.</source>
        <translation>Não há nenhum mecanismo de contêineres para consultar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Use &amp;containers instead</source>
        <translation>Usar contêineres em &amp;vez disso</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>aguarda o mecanismo</translation>
    </message>
    <message>
        <source>It takes flows at</source>
        <translation>Recebe os fluxos em</translation>
    </message>
    <message>
        <source>Restore ntopng and Redis</source>
        <translation>Restaurar o ntopng e o Redis</translation>
    </message>
    <message>
        <source>What ntopng has recorded and its options are replaced by what %1 holds.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O que o ntopng registrou e suas opções são substituídos pelo conteúdo de %1.</translation>
    </message>
    <message>
        <source>What there is now is kept as before-restore.tar.gz in SohoFlow&apos;s own folder, until the next restore.</source>
        <extracomment>before-restore.tar.gz is a file and stays</extracomment>
        <translation>O que existe agora fica como before-restore.tar.gz na pasta do SohoFlow, até a próxima restauração.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Substituir</translation>
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
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Back to the value it had when the program was installed</source>
        <translation>Voltar ao valor que tinha quando o programa foi instalado</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Valor padrão de %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>▲ %1 Still in force: %2</source>
        <extracomment>A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.</extracomment>
        <translation>▲ %1 Continua valendo: %2</translation>
    </message>
    <message>
        <source>Given by %1 and cannot be changed here.</source>
        <extracomment>%1 is an option such as --listen, or a file</extracomment>
        <translation>Definido por %1; não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>◐ Used after the next start.</source>
        <translation>◐ Será usado a partir do próximo início.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder for %1</source>
        <extracomment>For screen readers: %1 is a setting</extracomment>
        <translation>Escolher uma pasta para %1</translation>
    </message>
</context>
<context>
    <name>soho::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>&amp;Restart the collector</source>
        <translation>&amp;Reiniciar o coletor</translation>
    </message>
    <message>
        <source>◐ Some changes are used after the collector has started again. It misses a second or two of reports then.</source>
        <translation>◐ Algumas alterações só valem depois que o coletor for reiniciado. Nessa hora, ele perde um ou dois segundos de relatórios.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>não está funcionando</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Who is talking to whom on a home or small-office network.&lt;/p&gt;&lt;p&gt;Collector: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <extracomment>Kept as HTML: %1 is this program&apos;s version, %2 the collector&apos;s, %3 Qt&apos;s</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;SohoFlow&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Quem fala com quem na rede de uma casa ou de um pequeno escritório.&lt;/p&gt;&lt;p&gt;Coletor: %2&lt;br&gt;Qt: %3&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É oferecido sem nenhuma garantia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Set &amp;up SohoFlow again…</source>
        <translation>Con&amp;figurar o SohoFlow de novo…</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; allowed is %3.</source>
        <extracomment>A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as &quot;a whole number from 0 to 65535&quot;</extracomment>
        <translation>“%1” não serve para “%2”; é permitido: %3.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackDesk</name>
    <message>
        <source>Look after ntopng and Redis</source>
        <translation>Cuidar do ntopng e do Redis</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo danificado foi guardado como %1.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StackOptionsForm</name>
    <message>
        <source>Your networks</source>
        <translation>Suas redes</translation>
    </message>
    <message>
        <source>ntopng&apos;s page can be opened from</source>
        <translation>A página do ntopng pode ser aberta a partir de</translation>
    </message>
    <message>
        <source>Under another address everybody in your network reaches ntopng&apos;s login page, without encryption; the password stays what it is.</source>
        <translation>Com outro endereço, qualquer pessoa na sua rede chega à página de login do ntopng, sem criptografia; a senha continua a mesma.</translation>
    </message>
    <message>
        <source>Port of ntopng&apos;s page</source>
        <translation>Porta da página do ntopng</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 a 65535.</translation>
    </message>
    <message>
        <source>Port for the collector</source>
        <translation>Porta para o coletor</translation>
    </message>
    <message>
        <source>Where ntopng gets the flows; only this computer reaches it.</source>
        <translation>Por onde o ntopng recebe os fluxos; só este computador tem acesso a ela.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Where ntopng keeps what it records. Empty: a place that the container engine looks after.</source>
        <translation>Onde o ntopng guarda o que registra. Vazio: um lugar de que o mecanismo de contêineres cuida.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Número do usuário</translation>
    </message>
    <message>
        <source>What ntopng and Redis run as; the data folder must belong to it.</source>
        <translation>Com ele são executados o ntopng e o Redis; a pasta de dados precisa pertencer a ele.</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número do grupo</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Idem.</translation>
    </message>
    <message>
        <source>Location databases</source>
        <translation>Bancos de dados de localização</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Which addresses ntopng looks up in the DNS.</source>
        <translation>Quais endereços o ntopng consulta no DNS.</translation>
    </message>
    <message>
        <source>Memory of ntopng</source>
        <translation>Memória do ntopng</translation>
    </message>
    <message>
        <source>It may not take more than this; 0 means no limit.</source>
        <translation>Ele não pode ocupar mais do que isto; 0 significa sem limite.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Memória do Redis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: UTC.</source>
        <translation>Por exemplo, Europe/Berlin. Vazio: UTC.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Inicia sozinho</translation>
    </message>
    <message>
        <source>The container engine starts both after a crash and when this computer starts, unless you have stopped them.</source>
        <translation>O mecanismo de contêineres inicia os dois depois de uma falha e quando este computador é ligado, a não ser que você os tenha parado.</translation>
    </message>
    <message>
        <source>Write flows to</source>
        <translation>Gravar os fluxos em</translation>
    </message>
    <message>
        <source>Besides ntopng&apos;s own tables.</source>
        <translation>Além das tabelas do próprio ntopng.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nome no destino</translation>
    </message>
    <message>
        <source>Elasticsearch: the index. MySQL: the database. Syslog: the facility, or nothing.</source>
        <translation>Elasticsearch: o índice. MySQL: o banco de dados. Syslog: a categoria (facility), ou nada.</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Usuário no destino</translation>
    </message>
    <message>
        <source>Empty for Elasticsearch without a login.</source>
        <translation>Vazio para Elasticsearch sem login.</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Senha no destino</translation>
    </message>
    <message>
        <source>Kept where your passwords are kept. Empty: it stays what it is.</source>
        <translation>Fica guardada junto com as suas outras senhas. Vazio: continua a mesma.</translation>
    </message>
    <message>
        <source>Further options of ntopng</source>
        <translation>Outras opções do ntopng</translation>
    </message>
    <message>
        <source>With blanks between, such as --max-num-hosts=50000 --ignore-macs.</source>
        <translation>Separadas por espaços, como --max-num-hosts=50000 --ignore-macs.</translation>
    </message>
    <message>
        <source>Image of ntopng</source>
        <translation>Imagem do ntopng</translation>
    </message>
    <message>
        <source>Image of Redis</source>
        <translation>Imagem do Redis</translation>
    </message>
    <message>
        <source>Version 7 is what was tried.</source>
        <translation>A versão testada é a 7.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>What was wanted could not be done: %1 is a sentence. The triangle stays.</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>This computer only (%1)</source>
        <extracomment>From where ntopng&apos;s page can be opened; %1 is 127.0.0.1</extracomment>
        <translation>Só este computador (%1)</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Endereços locais</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todos os endereços</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None, and none taken from DNS traffic</source>
        <translation>Nenhum, e nenhum nome é tirado do tráfego DNS</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nenhum outro lugar</translation>
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
        <translation>Ativado</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Suffix of a number: megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>◐ Both containers are made anew for this. What was recorded stays; ntopng misses the flows of about half a minute.</source>
        <translation>◐ Para isso, os dois contêineres são criados de novo. O que foi registrado permanece; o ntopng perde os fluxos de cerca de meio minuto.</translation>
    </message>
    <message>
        <source>◐ Used when ntopng is set up.</source>
        <translation>◐ Será usado quando o ntopng for configurado.</translation>
    </message>
    <message>
        <source>Use and start ane&amp;w</source>
        <translation>&amp;Usar e reiniciar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>What ntopng calls local, such as 192.168.1.0/24, fd00::/8. Empty: private addresses and the networks of this computer.</source>
        <translation>O que o ntopng chama de local, como 192.168.1.0/24, fd00::/8. Vazio: os endereços privados e as redes deste computador.</translation>
    </message>
    <message>
        <source>Folder with the files (.mmdb) that tell ntopng country and network owner of an address. Empty: those SohoFlow has downloaded, else those it brings along.</source>
        <translation>Pasta com os arquivos (.mmdb) que informam ao ntopng o país e o proprietário da rede de um endereço. Vazio: os que o SohoFlow baixou ou, na falta deles, os que ele traz.</translation>
    </message>
    <message>
        <source>Elasticsearch: the URL, ending in _bulk. MySQL: the host, then perhaps @ and the port. localhost would be ntopng&apos;s container.</source>
        <translation>Elasticsearch: a URL, terminada em _bulk. MySQL: o host e, se preciso, @ e a porta. localhost seria o contêiner do ntopng.</translation>
    </message>
    <message>
        <source>On ARM computers the usual one stands for docker.io/ntop/ntopng_arm64.dev.</source>
        <translation>Em computadores ARM, a imagem usual equivale a docker.io/ntop/ntopng_arm64.dev.</translation>
    </message>
</context>
<context>
    <name>soho::ui::StagePanel</name>
    <message>
        <source>Try with sa&amp;mple traffic</source>
        <translation>Testar com tráfego de exe&amp;mplo</translation>
    </message>
    <message>
        <source>The collector does not answer</source>
        <translation>O coletor não responde</translation>
    </message>
    <message>
        <source>It is the part that works in the background and receives what your router reports. As soon as it answers, your traffic appears here; the line at the top says what holds it up.</source>
        <translation>É a parte que trabalha em segundo plano e recebe o que seu roteador informa. Assim que ela responder, seu tráfego aparece aqui; a linha no alto diz o que está segurando.</translation>
    </message>
    <message>
        <source>No router reports traffic yet</source>
        <translation>Nenhum roteador informa tráfego ainda</translation>
    </message>
    <message>
        <source>SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this computer; that can be done from here with the router&apos;s password.</source>
        <translation>O SohoFlow está na escuta. É preciso dizer ao seu roteador para enviar relatórios de fluxos (NetFlow ou IPFIX) a este computador; isso pode ser feito daqui com a senha do roteador.</translation>
    </message>
    <message>
        <source>%1 reports traffic and is not allowed yet</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 informa tráfego e ainda não tem permissão</translation>
    </message>
    <message>
        <source>Reports are taken only from senders you know. If this is your router, allow it.</source>
        <translation>Só são aceitos relatórios de remetentes que você conhece. Se este for o seu roteador, permita-o.</translation>
    </message>
    <message>
        <source>&amp;Allow %1</source>
        <extracomment>A button: %1 is the address of a router</extracomment>
        <translation>&amp;Permitir %1</translation>
    </message>
    <message>
        <source>Waiting for %1 to describe its reports</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>Aguardando %1 descrever seus relatórios</translation>
    </message>
    <message>
        <source>Packets arrive, but the template that says how to read them has not come yet. Routers repeat it every few minutes.</source>
        <translation>Chegam pacotes, mas o modelo que diz como lê-los ainda não veio. Os roteadores o repetem a cada poucos minutos.</translation>
    </message>
    <message>
        <source>&amp;Look at the router</source>
        <translation>&amp;Ver o roteador</translation>
    </message>
    <message>
        <source>%1 has reported no traffic so far</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>%1 não informou tráfego até agora</translation>
    </message>
    <message>
        <source>The router speaks to this computer. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>O roteador fala com este computador. Uma conexão é informada quando termina ou, enquanto continua, depois de um minuto ou mais.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Waiting for the first report of %1</source>
        <extracomment>%1 is the address of a router</extracomment>
        <translation>Aguardando o primeiro relatório de %1</translation>
    </message>
    <message>
        <source>None has been taken yet. A connection is reported when it ends, or after a minute or more while it goes on.</source>
        <translation>Nenhum foi aceito ainda. Uma conexão é informada quando termina ou, enquanto continua, depois de um minuto ou mais.</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkerExport</name>
    <message>
        <source>Export to %1</source>
        <extracomment>A job: writing the table of conversations to a file; %1 is the file</extracomment>
        <translation>Exportar para %1</translation>
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
        <translation>Entrada: %1, saída: %2</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column headings of the table of conversations</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Fala com</translation>
    </message>
    <message>
        <source>Owner and country</source>
        <translation>Dono e país</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista pela última vez</translation>
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
        <translation>Todo o tráfego, última hora</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Fala com</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Taxa agora</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Name for this device</source>
        <translation>Nome para este dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name this device</source>
        <translation>Dar &amp;nome a este dispositivo</translation>
    </message>
    <message>
        <source>Only this &amp;device</source>
        <translation>Só este &amp;dispositivo</translation>
    </message>
    <message>
        <source>Only this d&amp;estination</source>
        <translation>Só este d&amp;estino</translation>
    </message>
    <message>
        <source>Only this servi&amp;ce</source>
        <translation>Só este ser&amp;viço</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Open in ntopng</source>
        <translation>&amp;Abrir no ntopng</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 (%2 port %3)</source>
        <extracomment>%1 is a service such as &quot;https&quot;, %2 its protocol, %3 the port</extracomment>
        <translation>%1 (%2, porta %3)</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 is received, %2 sent</extracomment>
        <translation>entrada: %1, saída: %2</translation>
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
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The flows between these two</source>
        <translation>Os fluxos entre esses dois</translation>
    </message>
    <message>
        <source>Destination &amp;in ntopng</source>
        <translation>Dest&amp;ino no ntopng</translation>
    </message>
    <message>
        <source>Everything that ntopng knows of this destination</source>
        <translation>Tudo o que o ntopng sabe sobre este destino</translation>
    </message>
    <message>
        <source>No longer among the rows shown. As of %1:</source>
        <extracomment>In the panel about a conversation; %1 is a time</extracomment>
        <translation>Não está mais entre as linhas exibidas. Situação em %1:</translation>
    </message>
    <message>
        <source>All conversations of this device in the chosen time, as a file for a spreadsheet</source>
        <translation>Todas as conversas deste dispositivo no período escolhido, em um arquivo para planilha</translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message>
        <source>Window of time</source>
        <translation>Intervalo de tempo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Os últimos 5 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>A última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
    <message>
        <source>Filter by name, address or port; !word leaves out</source>
        <translation>Filtrar por nome, endereço ou porta; !palavra exclui</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words that must all occur; a word after ! must not. &quot;Double quotes&quot; hold words together.</source>
        <translation>Palavras que precisam aparecer todas; a que vem depois de ! não pode aparecer. As &quot;aspas duplas&quot; mantêm as palavras juntas.</translation>
    </message>
    <message>
        <source>Canc&amp;el the export</source>
        <translation>Cance&amp;lar a exportação</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Keeps the table as it is; the same happens while the pointer is on it.</source>
        <translation>Mantém a tabela como está; o mesmo acontece enquanto o ponteiro está sobre ela.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar a tabela</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n conversa gravada.</numerusform>
            <numerusform>%n conversas gravadas.</numerusform>
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
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>em pausa desde %1</translation>
    </message>
    <message>
        <source>Talkers</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Export a device&apos;s conversations</source>
        <translation>Exportar as conversas de um dispositivo</translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message>
        <source>%1, in %2, out %3</source>
        <extracomment>A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>%1, entrada: %2, saída: %3</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Last row of a list: everything that has no row of its own</extracomment>
        <translation>Outros</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>%1 is received, %2 sent, such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, saída: %2</translation>
    </message>
    <message>
        <source>and %1 for other devices here, counted in their rows</source>
        <extracomment>%1 is a volume; it is counted in the rows of those devices</extracomment>
        <translation>e %1 para outros dispositivos daqui, contados nas linhas deles</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrafficChart</name>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfego ao longo do tempo</translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <extracomment>For screen readers: what the chart shows in total; %1 and %2 are volumes such as &quot;1.2 GB&quot;</extracomment>
        <translation>Entrada: %1, saída: %2</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <extracomment>Two rates at one moment: %1 received, %2 sent, such as &quot;1.2 Mbit/s&quot;. The arrows stay.</extracomment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>sem dados</translation>
    </message>
</context>
<context>
    <name>soho::ui::TrayIcon</name>
    <message>
        <source>&amp;Open SohoFlow</source>
        <translation>&amp;Abrir o SohoFlow</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 24 hours</source>
        <translation>&amp;Pausar as notificações por 24 horas</translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>&amp;Iniciar com a sessão</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>SohoFlow: ↓ %1, ↑ %2</source>
        <extracomment>Tool tip of the tray icon: current rates, such as &quot;12.3 Mbit/s&quot;</extracomment>
        <translation>SohoFlow: ↓ %1, ↑ %2</translation>
    </message>
</context>
</TS>
