<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CtlGeoip</name>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) old: %3</source>
        <extracomment>%1 is the kind of database such as GeoLite2-ASN, %2 a date, %n its age, %3 a file</extracomment>
        <translation>
            <numerusform>%1 of %2, %n day old: %3</numerusform>
            <numerusform>%1 of %2, %n days old: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</source>
        <translation>
            <numerusform>%Ln part of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</numerusform>
            <numerusform>%Ln parts of what %1 sent lately could not be read. Update the exporter on the router, or choose NetFlow version 9 there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</source>
        <translation>
            <numerusform>%Ln packet from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</numerusform>
            <numerusform>%Ln packets from %1 got lost on the way in the last minutes. A wire instead of wireless helps, or sampling on the router.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.</source>
        <translation>
            <numerusform>This computer was too busy for %Ln packet in the last minutes. A larger receive buffer helps.</numerusform>
            <numerusform>This computer was too busy for %Ln packets in the last minutes. A larger receive buffer helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or restart it.</source>
        <translation>
            <numerusform>ntopng was too slow for %Ln flow in the last minutes. Give it more memory, or restart it.</numerusform>
            <numerusform>ntopng was too slow for %Ln flows in the last minutes. Give it more memory, or restart it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ntopng has counted %Ln flow(s).</source>
        <translation>
            <numerusform>ntopng has counted %Ln flow.</numerusform>
            <numerusform>ntopng has counted %Ln flows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read since the collector&apos;s start.</source>
        <translation>
            <numerusform>%Ln record read since the collector&apos;s start.</numerusform>
            <numerusform>%Ln records read since the collector&apos;s start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln conversation(s) as they happen.</source>
        <translation>
            <numerusform>You see %Ln conversation as it happens.</numerusform>
            <numerusform>You see %Ln conversations as they happen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)/min</source>
        <translation>
            <numerusform>%Ln flow/min</numerusform>
            <numerusform>%Ln flows/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>Flows ntopng did not get</extracomment>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active flow(s)</source>
        <translation>
            <numerusform>%Ln active flow</numerusform>
            <numerusform>%Ln active flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/min</source>
        <translation>
            <numerusform>%Ln packet/min</numerusform>
            <numerusform>%Ln packets/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)/min</source>
        <translation>
            <numerusform>%Ln record/min</numerusform>
            <numerusform>%Ln records/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent/min</source>
        <translation>
            <numerusform>%Ln sent/min</numerusform>
            <numerusform>%Ln sent/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted/min</source>
        <translation>
            <numerusform>%Ln counted/min</numerusform>
            <numerusform>%Ln counted/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many are not in it</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) on your network</source>
        <translation>
            <numerusform>%n new device on your network</numerusform>
            <numerusform>%n new devices on your network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact with %n country(s)</source>
        <translation>
            <numerusform>First contact with %n country</numerusform>
            <numerusform>First contact with %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) stopped sending</source>
        <translation>
            <numerusform>%n router stopped sending</numerusform>
            <numerusform>%n routers stopped sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new exporter(s) want to send</source>
        <translation>
            <numerusform>%n new exporter wants to send</numerusform>
            <numerusform>%n new exporters want to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new device(s) appeared.</source>
        <translation>
            <numerusform>While you were away, %n new device appeared.</numerusform>
            <numerusform>While you were away, %n new devices appeared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n country(s) were contacted for the first time.</source>
        <translation>
            <numerusform>While you were away, %n country was contacted for the first time.</numerusform>
            <numerusform>While you were away, %n countries were contacted for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, a router stopped sending %n time(s).</source>
        <translation>
            <numerusform>While you were away, a router stopped sending %n time.</numerusform>
            <numerusform>While you were away, a router stopped sending %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, %n new exporter(s) wanted to send.</source>
        <translation>
            <numerusform>While you were away, %n new exporter wanted to send.</numerusform>
            <numerusform>While you were away, %n new exporters wanted to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away, flow packets were lost %n time(s).</source>
        <translation>
            <numerusform>While you were away, flow packets were lost %n time.</numerusform>
            <numerusform>While you were away, flow packets were lost %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message numerus="yes">
        <source>%1 of %n layer(s) downloaded, %2 unpacked</source>
        <extracomment>How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all</extracomment>
        <translation>
            <numerusform>%1 of %n layer downloaded, %2 unpacked</numerusform>
            <numerusform>%1 of %n layers downloaded, %2 unpacked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%1 datagram(s)</source>
        <translation>
            <numerusform>%1 datagram</numerusform>
            <numerusform>%1 datagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost here</source>
        <translation>
            <numerusform>%1 lost here</numerusform>
            <numerusform>%1 lost here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no flow export</source>
        <translation>
            <numerusform>%1 no flow export</numerusform>
            <numerusform>%1 no flow export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost on the way</source>
        <translation>
            <numerusform>%1 lost on the way</numerusform>
            <numerusform>%1 lost on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable part(s)</source>
        <translation>
            <numerusform>%1 unreadable part</numerusform>
            <numerusform>%1 unreadable parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent</source>
        <translation>
            <numerusform>%1 record sent</numerusform>
            <numerusform>%1 records sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed while it did not listen</source>
        <translation>
            <numerusform>%1 missed while it did not listen</numerusform>
            <numerusform>%1 missed while it did not listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost because ntopng did not keep up</source>
        <translation>
            <numerusform>%1 lost because ntopng did not keep up</numerusform>
            <numerusform>%1 lost because ntopng did not keep up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation piece(s)</source>
        <translation>
            <numerusform>%1 conversation piece</numerusform>
            <numerusform>%1 conversation pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits reached %1 time(s) (see limits in --json)</source>
        <extracomment>%1 is a number of times; &quot;limits&quot; is a word of the JSON form and stays as it is</extracomment>
        <translation>
            <numerusform>limits reached %1 time (see limits in --json)</numerusform>
            <numerusform>limits reached %1 times (see limits in --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::DeviceModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An address and how many more a device has</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>%1 is &quot;12 devices&quot;</extracomment>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::HealthHistory</name>
    <message numerus="yes">
        <source>Needed attention in %n minute(s) of the last hour.</source>
        <translation>
            <numerusform>Needed attention in %n minute of the last hour.</numerusform>
            <numerusform>Needed attention in %n minutes of the last hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::LogView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::PlacePanel</name>
    <message numerus="yes">
        <source>● %1, %n day(s) old (%2)</source>
        <extracomment>A location database in use: %1 is its kind as the file says, %n how many days ago it was made, %2 the file</extracomment>
        <translation>
            <numerusform>● %1, %n day old (%2)</numerusform>
            <numerusform>● %1, %n days old (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::TalkersPage</name>
    <message numerus="yes">
        <source>%n conversation(s) written.</source>
        <extracomment>After an export to a file</extracomment>
        <translation>
            <numerusform>%n conversation written.</numerusform>
            <numerusform>%n conversations written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soho::ui::TopListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>How many conversations stand behind a row of the list of services</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
</TS>
