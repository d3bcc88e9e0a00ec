<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ageing</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
</context>
<context>
    <name>DatabasePassword</name>
    <message>
        <source>The server does not accept the password in the keychain any more.</source>
        <translation>Der Server nimmt das Passwort im Schlüsselbund nicht mehr an.</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen; es wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>Der Server nimmt dieses Passwort nicht an.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>Der Vorgang wurde damit aktualisiert.</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>Ein neuerer Stand des Vorgangs war schon bekannt, daher steht die Zustellung nur in der Zeitleiste.</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>Solche Ereignisse verfolgt dieses Programm nicht. Aufbewahrt wird nur der Name.</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>Die Signatur stimmte, doch die Zustellung konnte nicht übernommen werden. %1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>Die Herkunft ist nicht belegt: Aufbewahrt werden nur Zeit und Absender. %1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>Ein Pflichtfeld fehlt.</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>Ein Feld hat den falschen Typ.</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>Der Schlüssel gehört zu einem anderen Team.</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>Die Datenbank konnte den Inhalt nicht aufnehmen.</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>Die Signatur fehlte.</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>Die Signatur hatte nicht die richtige Form.</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>Die Signatur passt zu keinem der gültigen Schlüssel.</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>Das Bearer-Token fehlte oder war falsch.</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>Das Ereignis wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch kein Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>%Ln in der letzten Stunde abgelehnt</numerusform>
            <numerusform>%Ln in der letzten Stunde abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>zu wenige Ereignisse für eine Aussage</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>stimmt mit dem Absender überein</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>%1 vor dem Absender</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>%1 hinter dem Absender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>speichert nicht</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>Dieses Fenster zeigt nur die Datenbank an; empfangen muss ein anderes Programm.</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>Jede Zustellung wird abgelehnt: Der API-Schlüssel Ihres InboxKit-Teams ist nicht hinterlegt.</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>Was ankommt, kann unterwegs gelesen und gefälscht werden. Schalten Sie TLS oder einen Reverse-Proxy davor oder empfangen Sie nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>Tragen Sie diese Adresse in InboxKit als Webhook Ihres Teams ein und starten Sie dort einen Vorgang.</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>InboxKit hat sich lange nicht gemeldet. Falls dort Vorgänge laufen, prüfen Sie in InboxKit, ob der Webhook noch die Adresse hat, die hierher führt.</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>Eine Zustellung trug eine Signatur, die zu keinem der Schlüssel passt. Prüfen Sie, woher sie kam: von einem zweiten Team, dessen Schlüssel hier fehlt, oder von einem Fremden.</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>In der letzten Stunde stimmte keine einzige Signatur. Vermutlich wurde der Schlüssel in InboxKit geändert: Geben Sie den neuen ein.</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>Zeiten und Altersangaben hier können um so viel falsch sein, oder Zustellungen sind so lange unterwegs. Schalten Sie in den Einstellungen dieses Rechners die automatische Uhrzeit ein.</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>Es kommt mehr an, als gespeichert wird. Das gibt sich, sobald der Andrang nachlässt.</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>Zustellungen werden bald abgewiesen; InboxKit sendet sie dann erneut. Prüfen Sie, ob der Datenträger voll oder ausgelastet ist.</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>Bis das Speichern wieder klappt, wird nichts angenommen; InboxKit sendet es erneut. %1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>Abgelehnte anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>Es kann nichts ankommen. %1 Schließen Sie, was die Adresse belegt, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>nur dieser</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>weg seit %1</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>Die Datenbank antwortet seit %1 nicht.</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>Die Datenbank lässt sich seit %1 nicht lesen.</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 Sie sehen den Stand von diesem Zeitpunkt: Lesen und Kopieren geht, aber nichts lässt sich übernehmen oder notieren.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>%Ln weiterer Platz</numerusform>
            <numerusform>%Ln weitere Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1 (gelesen: %2)</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>Das ist kein vollständiger Weblink.</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>Er führt nicht zu einer Webseite: Beim Öffnen könnte auf diesem Rechner etwas ausgeführt werden.</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>Er ist nicht durch https geschützt.</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>Der Host gehört nicht zu den bekannten Anmelde-Hosts von Google und Microsoft.</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>Der Host lässt sich mit %1 verwechseln, ist aber ein anderer.</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>Den Host hat Microsoft stillgelegt, oder er wird kaum je zur Anmeldung verwendet.</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>Vor dem Host steht ein Benutzername: Was wie der Host aussieht, ist nicht der Host.</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>Er nennt einen ungewöhnlichen Port.</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>Der Host enthält Buchstaben anderer Schriften, die einen anderen Host vortäuschen können.</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>Teile davon sind öfter kodiert als nötig; das verschleiert, was sie bedeuten.</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>Er enthält eine Angabe doppelt, etwa die App oder das Ziel der Weiterleitung; welche gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>Er leitet an eine Adresse weiter, die kein einfaches https verwendet oder verschleiert, was sie ist.</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>Er enthält Zeichen, die unsichtbar sind, die Schreibrichtung ändern oder in einem Link nichts zu suchen haben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, scope</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, whose accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new app</source>
        <translation>neue App</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>andere App</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>Die App dieses Links ist für die Quelle „%1“ neu. Jeder kann bei Google oder Microsoft eine App registrieren; prüfen Sie deshalb, ob sie wirklich von InboxKit stammt, bevor ein Kunde ihr zustimmt. Diese Frage wird nur einmal gestellt.</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>Diese Client-ID ist für die Quelle „%1“ neu. Wer sie in der Admin-Konsole hinzufügt, lässt sie dort im Namen aller handeln; prüfen Sie deshalb, ob sie wirklich von InboxKit stammt. Diese Frage wird nur einmal gestellt.</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>Der Link dieses Vorgangs gehörte bisher zu einer anderen App. Prüfen Sie in InboxKit, ob die Änderung beabsichtigt ist.</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>Dieser Vorgang hatte bisher eine andere Client-ID. Prüfen Sie in InboxKit, ob die Änderung beabsichtigt ist.</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>Er führt zu einem Anmelde-Host, aber nicht zu einer Seite, auf der eine App um Zustimmung bittet.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>Sie kümmern sich</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 kümmert sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Für 10 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>Zustimmung und Delegierung erledigt</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>Zustimmung erledigt, Delegierung fehlt</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>Zustimmung erledigt, Delegierung: %1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>Delegierung erledigt, Zustimmung fehlt</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>Delegierung erledigt, Zustimmung: %1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>Zustimmung: %1, Delegierung: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1; dazu %Ln weiterer Vorgang</numerusform>
            <numerusform>%1; dazu %Ln weitere Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>Sie haben es um %1 kopiert</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>%1 kopierte es um %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>kopiert %1</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>Nicht lesbar, solange die Datenbank weg ist.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>Kunde am Zug</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>heute, neueste zuerst</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>Im Moment muss kein Kunde etwas tun.
Sobald InboxKit auf einen Kunden wartet, erscheint der Vorgang hier mit dem Link oder der Client-ID zum Verschicken. Bis dahin zeigt „In Arbeit“, womit InboxKit beschäftigt ist.</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>InboxKit arbeitet gerade an nichts.
Vorgänge, die eingereiht sind oder geprüft werden, erscheinen hier. Starten Sie einen in InboxKit; mit seinem ersten Ereignis ist er da.</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>Es gibt keine Probleme.
Fehlgeschlagene Vorgänge und solche, die schon zu lange in Arbeit sind, erscheinen hier mit dem, was Sie dem Kunden sagen können.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>Nichts ist zurückgestellt.
Zurückgestellte Vorgänge warten hier, bis ihre Zeit um ist. Alle anderen finden Sie unter „Kunde am Zug“.</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>Heute wurde noch nichts erledigt.
Abgeschlossene und abgebrochene Vorgänge stehen hier bis Mitternacht. Wer jetzt dran ist, zeigt „Kunde am Zug“.</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>Hier passt nichts zur Suche.
Drücken Sie im Suchfeld Esc, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>Es gibt noch mehr; angezeigt werden nur die neuesten.</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>Das sind alle. Neue Vorgänge erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>Client-ID für domainweite Delegierung</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>Google-Zustimmung</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>Microsoft-Zustimmung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>erster Versuch</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>Wiederholung möglich (%1 von %2)</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>nur Token</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>von InboxKit bestätigt</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>Der Absender kannte den Hashwert des API-Schlüssels, aber der Inhalt ist nicht signiert: Wer eine Zustellung gesehen hat, könnte ihn geschrieben haben. Prüfen Sie Ungewöhnliches besonders genau.</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>Der Inhalt ist mit dem API-Schlüssel signiert: Er ist so, wie InboxKit ihn gesendet hat.</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>InboxKit hat es auf Nachfrage bestätigt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>Nothing here is of the chosen kind.
Choose All above the list to see everything again.</source>
        <translation>Hier gibt es nichts von der gewählten Art.
Wählen Sie über der Liste „Alle“, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>guidance::Advice</name>
    <message>
        <source>No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or finished with another account. Send it again and say whose account is expected.</source>
        <translation>Bei Microsoft ist keine Zustimmung verzeichnet (AADSTS65001). Vermutlich wurde sie nie abgeschlossen oder mit einem anderen Konto erteilt. Schicken Sie den Link noch einmal und nennen Sie das erwartete Konto.</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>Ein Administrator muss die App genehmigen (AADSTS90094). Schicken Sie den Link an einen Administrator des Kunden.</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>Benutzer dürfen nicht selbst zustimmen (AADSTS90093). Ein Administrator kann die App für alle genehmigen oder die Benutzerzustimmung in Microsoft Entra erlauben.</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>Vorübergehende Störung bei Microsoft (AADSTS90090). Warten Sie die Wiederholung ab, bevor Sie dem Kunden schreiben.</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>Die App ist falsch konfiguriert (AADSTS65005). Der Kunde kann nichts tun; melden Sie es InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>InboxKit kennt für diese Domain kein Administrator-Postfach. Fügen Sie dort eines hinzu und starten Sie den Vorgang neu.</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>Von der Google-Workspace-Richtlinie des Kunden blockiert. Dessen Administrator muss die App unter Sicherheit → API-Steuerung → App-Zugriffssteuerung als vertrauenswürdig einstufen.</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>Die App ist intern, also auf eine Google-Organisation beschränkt. Entweder hat der Kunde ein Konto außerhalb dieser Organisation verwendet, oder die App muss extern werden: Melden Sie es InboxKit.</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>Die Weiterleitungsadresse ist für die App nicht registriert. Der Kunde kann nichts tun; melden Sie es InboxKit und verschicken Sie keine weiteren Links dieser Art.</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>Der OAuth-Client ist nicht autorisiert. Bei Delegierung: Die Client-ID oder ihre Bereiche fehlen in der Admin-Konsole oder wirken noch nicht. Bei Zustimmung: Die App ist falsch registriert; melden Sie es InboxKit.</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>Die erteilten Bereiche sind nicht die angefragten. Schicken Sie den Link noch einmal; vergleichen Sie bei Delegierung die Bereiche in der Admin-Konsole mit Ihrer Liste.</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>Der Kunde hat abgelehnt. Fragen Sie nach dem Grund, bevor Sie den Link noch einmal schicken.</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>Verweigert: vom Kunden (Abbrechen), durch eine Regel des Administrators oder weil die App noch getestet wird und das Konto kein Testnutzer ist. Fragen Sie, was auf der Seite stand.</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>In Zeile %1 steht zum zweiten Mal ein Betreff.</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>In Zeile %1 endet die Vorlage mitten in einem Kommentar.</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>In Zeile %1 endet die Vorlage, ohne dass ein Betreff vorkam (eine Zeile, die mit „# “ beginnt).</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>In Zeile %1 ist der Platzhalter {%2} unbekannt; bekannt sind %3.</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>In Zeile %1 ist „%2“ nicht geschlossen.</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>In Zeile %1 hat ein Link keinen Text oder führt nicht zu einer https://-Adresse.</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>Fragt nach der Zustimmung, auch wenn sie schon erteilt wurde</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>Lässt den Kunden ein Konto auswählen</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>Verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>Zeigt keine Seite: funktioniert nur, wenn allem schon zugestimmt wurde</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>Bietet an, ein Konto zu erstellen</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>Bittet einen Administrator um Zustimmung für die ganze Organisation</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>E-Mails lesen, senden und löschen</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>E-Mails lesen, schreiben und senden</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>E-Mails lesen</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>Entwürfe schreiben und E-Mails senden</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>E-Mails senden</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>E-Mails im Postfach ablegen</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>Labels von E-Mails ansehen und ändern</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>Absender, Betreff und Labels von E-Mails ansehen, nicht den Text</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>E-Mail-Einstellungen und Filter ändern</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>Weiterleitung und Zugriffsrechte auf E-Mails ändern</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>Die geöffnete E-Mail über ein Add-on lesen</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>Kontakte ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Kontakte ansehen</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>Personen ansehen, mit denen E-Mails ausgetauscht wurden</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>Das Verzeichnis der Organisation ansehen</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>Alle E-Mail-Adressen des Kontos ansehen</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>Die Telefonnummern des Kontos ansehen</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>Die E-Mail-Adresse ansehen</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>Name und Bild ansehen</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>Kalender ansehen, ändern, freigeben und löschen</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>Kalender ansehen</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>Kalendertermine ansehen und ändern</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>Kalendertermine ansehen</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>Sehen, wann jemand beschäftigt ist</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>Kalendereinstellungen ansehen</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>Aufgaben ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>Aufgaben ansehen</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>Alle Dateien in Drive ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>Alle Dateien in Drive ansehen und herunterladen</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>Nur die mit der App geöffneten Dateien in Drive ansehen und ändern</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>Namen und Details der Dateien in Drive ansehen</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>Eigene Daten in Drive ablegen</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>Dokumente ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Dokumente ansehen</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>Tabellen ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>Tabellen ansehen</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>Präsentationen ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>Formulare ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>Chatnachrichten lesen und schreiben</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>Chatnachrichten lesen</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>Chat-Gruppenbereiche ansehen</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>Besprechungen erstellen und die selbst erstellten ansehen</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>Nutzer der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>Nutzer der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>Weitere Adressen der Nutzer ansehen und ändern</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>Ansehen und widerrufen, was Nutzer anderen Apps erlauben</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>Gruppen der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>Gruppen der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>Gruppenmitglieder ansehen und ändern</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>Domains der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>Domains der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>Organisationseinheiten ansehen und ändern</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>Organisationseinheiten ansehen</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>Details der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>Administratorrollen ansehen und ändern</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>Administratorrollen ansehen</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>Auditberichte der Organisation ansehen</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>Nutzungsberichte der Organisation ansehen</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>Daten eines Nutzers an einen anderen übertragen</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>Gruppeneinstellungen ansehen und ändern</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>Nutzerlizenzen ansehen und ändern</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>Sicherheitswarnungen der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>Die Inhaberschaft einer Domain oder Website nachweisen</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>Die Inhaberschaft einer Domain oder Website erstmals nachweisen</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>Sehen, wie Google E-Mails einer Domain bewertet</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>Alles in Google Cloud ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>Nachrichtenwarteschlangen in Google Cloud ansehen und ändern</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>Erfahren, wer sich anmeldet</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Die Postanschrift ansehen</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Die Telefonnummer ansehen</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>Zugriff behalten, auch wenn niemand angemeldet ist</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>Alles, was der App gewährt wurde</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>Absender und Betreff von E-Mails ansehen, nicht den Text</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>Absender und Betreff in allen Postfächern ansehen, nicht den Text</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>E-Mails lesen, schreiben und löschen</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>E-Mails im eigenen und in freigegebenen Postfächern lesen</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>E-Mails im eigenen und in freigegebenen Postfächern lesen, schreiben und löschen</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>E-Mails senden, auch für andere</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>E-Mail-Einstellungen ansehen</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>E-Mail-Einstellungen ansehen und ändern, auch Regeln</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>Die Ordner des Postfachs ansehen</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>Die Ordner des Postfachs ansehen und ändern</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>Alles im Postfach lesen</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>Alles im Postfach exportieren und importieren</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>E-Mails über IMAP lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>E-Mails in allen Postfächern über IMAP lesen und ändern</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>E-Mails über POP lesen und löschen</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>E-Mails in allen Postfächern über POP lesen und löschen</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>E-Mails über SMTP senden</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>E-Mails aus allen Postfächern über SMTP senden</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>Voller Zugriff auf das Postfach über Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>Voller Zugriff auf das Postfach über Exchange ActiveSync</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>Voller Zugriff auf alle Postfächer über Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>Voller Zugriff auf das Postfach</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>Exchange verwalten, soweit eine Administratorrolle es erlaubt</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>Exchange verwalten im Namen der Person, die sich anmeldet</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>Anmelden und das Profil lesen</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>Das Profil lesen und ändern</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>Namen und Adressen aller Benutzer ansehen</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>Die Profile aller Benutzer ansehen</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>Die Profile aller Benutzer ansehen und ändern</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>Die Anmeldeverfahren der Benutzer ansehen und ändern</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>Gäste in die Organisation einladen</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>Passwörter und zweite Faktoren aller Benutzer ansehen und ändern</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>Personen ansehen, mit denen man zusammenarbeitet</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>Personen ansehen, mit denen alle Benutzer zusammenarbeiten</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>Die Kontakte der Organisation ansehen</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Alle Gruppen ansehen</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>Alle Gruppen ansehen und ändern</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>Die Mitglieder der Gruppen ansehen</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>Die Mitglieder der Gruppen ansehen und ändern</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>Kalendertermine ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>Eigene und freigegebene Kalender ansehen</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>Termine in eigenen und freigegebenen Kalendern ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>Onlinebesprechungen ansehen und erstellen</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>Notizen ansehen</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>Notizen ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>Eigene Dateien ansehen</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>Eigene Dateien ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>Alle Dateien ansehen, die der Benutzer sehen kann</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>Alle Dateien ansehen, ändern und löschen, die der Benutzer sehen kann</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>Alle Websites und ihre Dateien ansehen</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>Inhalte aller Websites ansehen, ändern und löschen</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>Voller Zugriff auf alle Websites</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>Nachrichten in Kanälen schreiben</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>Namen der Teams ansehen</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>Alles im Verzeichnis der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>Alles im Verzeichnis der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>Im Verzeichnis alles tun, was der Benutzer darf</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>Details der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>Alle Apps der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>Alle Apps der Organisation ansehen und ändern</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>Apps erstellen und die eigenen ändern</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>Apps beliebige Berechtigungen erteilen</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>Apps im Namen der Benutzer genehmigen</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>Die Richtlinien der Organisation ansehen</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>Ansehen und ändern, wer in der Organisation was darf</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>Die Auditprotokolle der Organisation ansehen</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>Keine Nachricht hat diesen Namen.</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>Die Datei ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>In Zeile %1 endet die Vorlage, aber der Platzhalter {%2}, ohne den die Nachricht nutzlos ist, kommt nicht in jeder ihrer Fassungen vor.</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>Ein Vorlagenordner ist nach seiner Sprache benannt, z.&#xa0;B. de, pt-BR oder de-informal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>Konten jeder Organisation und private Konten</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>Konten jeder Organisation</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>nur private Konten</translation>
    </message>
</context>
<context>
    <name>monitor::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where this program listens, and how InboxKit&apos;s events get there from outside.</source>
        <translation>Wo dieses Programm empfängt und wie die Ereignisse von InboxKit von außen dorthin gelangen.</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>Über einen Reverse-Proxy</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>Über einen Tunnel</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>Direkt, mit eigenem TLS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>Zertifikatskette (PEM-Datei)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>Privater Schlüssel (PEM-Datei)</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>Von außen ist dieses Programm nicht erreichbar. Gut für einen Versuch mit dem Simulator oder mit curl; InboxKit selbst braucht einen der anderen Wege.</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>Lassen Sie nginx, Caddy oder einen anderen Proxy mit Zertifikat an %1 weiterleiten und geben Sie in InboxKit die Adresse des Proxys mit dem Pfad %2 an.</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>Starten Sie einen Tunnel, der an %1 weiterleitet, zum Beispiel
cloudflared tunnel --url %1
und geben Sie in InboxKit die Adresse an, die er ausgibt, gefolgt vom Pfad %2.</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>Dieses Programm spricht selbst HTTPS. Das Zertifikat muss allgemein als vertrauenswürdig gelten und auf den Namen lauten, den Sie in InboxKit angeben; ein erneuertes wird von selbst übernommen.</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>TLS braucht ein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>Ungewöhnlicher Link</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>Der Link für %1 ist ungewöhnlich. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>Der Link für %1 ist ungewöhnlich. Trotzdem kopieren?</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Andere App</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>Der Link für %1 gehört zu einer anderen App als bisher. Öffnen?</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>Der Link für %1 gehört zu einer anderen App als bisher. Kopieren?</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>Neue App</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>Der Link für %1 gehört zu einer App, die hier neu ist. Öffnen?</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>Der Link für %1 gehört zu einer App, die hier neu ist. Kopieren?</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>Er kann von hier aus nicht geöffnet, nur kopiert werden.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>Der ganze Link</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>Ungewöhnliche Client-ID</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>Die Client-ID für %1 ist ungewöhnlich. Trotzdem kopieren?</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>Sie hat nicht die Form einer Client-ID von Google: Ziffern, eventuell gefolgt von „-….apps.googleusercontent.com“.</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>Andere Client-ID</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>Die Client-ID für %1 ist eine andere als bisher. Die Admin-Konsole damit öffnen?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>Die Client-ID für %1 ist eine andere als bisher. Kopieren?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>Die Client-ID für %1 ist hier neu. Die Admin-Konsole damit öffnen?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>Die Client-ID für %1 ist hier neu. Kopieren?</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>Die ganze Client-ID</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>Genehmigen und fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>monitor::Archive</name>
    <message>
        <source>It is stored, and its request shows it.</source>
        <translation>Gespeichert; der Vorgang ist aktualisiert.</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>Gespeichert. Ein neuerer Stand des Vorgangs ist bekannt, daher steht die Zustellung nur in der Zeitleiste.</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>Dasselbe war schon gespeichert; die Zustellung hat die Quarantäne verlassen.</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>Die Datenbank kann den Inhalt nicht aufnehmen. Die Zustellung bleibt in Quarantäne.</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>Das Programm wird gerade beendet. Die Zustellung bleibt in Quarantäne.</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>Die Datenbank nimmt im Moment nichts auf. Die Zustellung bleibt in Quarantäne; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>Der Body wurde nicht aufbewahrt; es gibt nichts zu verarbeiten.</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>Es ist nicht bekannt, wie weit der Zustellung zu trauen ist.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Feld: %1.</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>Die Zustellung bleibt in Quarantäne.</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>Das ist die Datenbank selbst; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Vorgänge exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Share-safe bundle</source>
        <translation>Diagnosepaket zum Weitergeben</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>Der Schlüssel der Zustellung ist hier nicht mehr bekannt; ob sie für dieses Team sprechen darf, kann niemand sagen.</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>%1
Dieser Name stammt aus dem Link und ist nicht belegt.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt</translation>
    </message>
</context>
<context>
    <name>monitor::CardList</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>view, customer, status</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>monitor::ClientIdCard</name>
    <message>
        <source>Copy Client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Anleitung kopieren</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Admin-Konsole öffnen</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>InboxKit hat zu diesem Vorgang keine Client-ID gesendet.</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>ungewöhnliche Client-ID</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>für diese Quelle sind keine Bereiche hinterlegt</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>Bereiche fehlen</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>Client-ID für %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Client-ID für %1 kopieren</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>Anleitung für %1 kopieren</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>Admin-Konsole für %1 öffnen</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>Kunde meldet sich an als</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>InboxKit hat zu diesem Vorgang keinen Link gesendet.</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>ungewöhnlicher Link</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>mit diesem Konto, im Browser des Kunden</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>im Browser des Kunden</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>Browser des Kunden</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>Link für %1 kopieren</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Nachricht für %1 kopieren</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>Link für %1 öffnen</translation>
    </message>
</context>
<context>
    <name>monitor::DbusNotifications</name>
    <message>
        <source>Onboarding Monitor</source>
        <translation>Onboarding Monitor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>monitor::DeliveryPane</name>
    <message>
        <source>Process again</source>
        <translation>Erneut verarbeiten</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>Nichts ausgewählt.
Wählen Sie eine Zustellung in der Liste aus; alles, was davon aufbewahrt ist, steht dann hier.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>Liest den Body noch einmal und speichert ihn. Vielleicht ist der Fehler inzwischen behoben: durch eine neuere Version dieses Programms oder ein anderes Team beim Schlüssel.</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>Ein Befehl, der diesen Body noch einmal sendet. Er enthält kein Geheimnis: Die Signatur wird aus der Variablen SIGNATURE gelesen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>Der Header nannte ein anderes Ereignis als der Body.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>Die angegebene Zeit lag in der Zukunft und zählt nicht; es gilt die Zeit des Empfangs.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Its body was not kept.</source>
        <translation>Der Body wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>Die Zustellung ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Unbekanntes Ereignis</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>Das ist kein Text in UTF-8; hier stehen die Bytes in base64.</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>Das ist kein gültiges JSON; so kam es an.</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>Verarbeitet.</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>Nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>Body als base64 kopiert</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Body kopiert</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>Befehl kopiert; er liest die Signatur aus der Variablen SIGNATURE</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>Die Datenbank lässt diesen Platz keine Zustellungen speichern.</translation>
    </message>
</context>
<context>
    <name>monitor::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>monitor::DetailPane</name>
    <message>
        <source>Nothing is selected.
Select a request in the list, and everything about it stands here.</source>
        <translation>Nichts ausgewählt.
Wählen Sie einen Vorgang in der Liste aus; alles dazu steht dann hier.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, age</comment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>monitor::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>%1 wird geschrieben: %2 von %3 …</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>%1 wird geschrieben: %2 …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>monitor::FieldRow</name>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s caption</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>monitor::FieldsSection</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Statustext</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>Zeit nicht glaubhaft</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>Der API-Schlüssel des Teams</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>InboxKit signiert seine Ereignisse mit dem API-Schlüssel Ihres Teams; ohne den Schlüssel lassen sie sich nicht von gefälschten unterscheiden. Sie finden ihn in InboxKit in den Einstellungen Ihres Teams. Auch der Hashwert (Digest) des Schlüssels genügt, wenn Sie den Schlüssel lieber nicht herausgeben.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems aufbewahrt. Gibt es keinen, kommt er in eine Datei, die nur Sie lesen können; darauf werden Sie hingewiesen.</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>Bereits gültig: %1. Lassen Sie das Feld für den Schlüssel leer, um dabei zu bleiben.</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>So steht es um den Empfang</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>alles seit Beginn, neueste zuerst</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>Schreibt die aufgelisteten Vorgänge mit ihren Zeitleisten in eine Datei.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>Mehr als %Ln Vorgang; weitere durch Scrollen</numerusform>
            <numerusform>Mehr als %Ln Vorgänge; weitere durch Scrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>Es ist noch nichts geschehen.
Jeder Vorgang, den InboxKit meldet, bleibt hier, auch wenn er längst beendet ist.</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>Zur Zustimmung von %1</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>Zur Delegierung von %1</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>Name des Teams oder der Quelle</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>API-Schlüssel oder Hashwert</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>Fügen Sie den Schlüssel oder den Hashwert ein.</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>Das ist ein Hashwert: Damit lassen sich die heutigen Signaturen prüfen, aber keine Signaturen über den Inhalt.</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>Die Eingabe wird als der Schlüssel selbst verwendet.</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>Der Schlüssel braucht einen Namen, damit Sie ihn wiedererkennen.</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>Einen Schlüssel mit diesem Namen gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>Ereignisse werden angenommen, wenn sie mit einem dieser Schlüssel signiert sind. Um einen Schlüssel zu wechseln, fügen Sie unten den neuen hinzu und befristen Sie den alten: Bis dahin gelten beide.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>Ihr Name für die Domain %1</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>Ihr Name für den Workspace %1</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>Namen für %1 speichern</translation>
    </message>
</context>
<context>
    <name>monitor::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>Die Sprache dieses Fensters; für Nachrichten an Kunden gilt eine eigene.</translation>
    </message>
</context>
<context>
    <name>monitor::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>A request that stays in a status for longer than this counts as stuck: its bar is full, and where nobody but InboxKit can act it moves to Trouble.</source>
        <translation>Ein Vorgang, der länger als hier angegeben in einem Status bleibt, gilt als hängend: Sein Balken ist voll, und wenn nur InboxKit etwas tun kann, erscheint er unter „Probleme“.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>Ausstehend: Kunde am Zug</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>Ein Status, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>Eine ganze Zahl von Minuten von 1 bis %1, das ist eine Woche.</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>Öffnet die Zustimmungsseite</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Dieser Link</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>Das behauptet der Link selbst; belegt ist es nicht.</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>nicht belegt</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>jede gespeicherte Zustellung, neueste zuerst</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>Diagnosepaket…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>Schreibt die neuesten Zustellungen, Zähler, Zustand und Versionen in eine Datei, die Sie weitergeben können: ohne Links, Adressen, Namen, Schlüssel und Signaturen.</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Seit dem Start: %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>Keine Zustellung passt dazu.
Wählen Sie „Alle“ und drücken Sie im Suchfeld Esc, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>Es ist noch nichts angekommen.
Jede Zustellung erscheint hier mit ihrem Ergebnis, auch die abgelehnten.</translation>
    </message>
</context>
<context>
    <name>monitor::MainWindow</name>
    <message>
        <source>Onboarding Monitor</source>
        <translation>Onboarding Monitor</translation>
    </message>
    <message>
        <source>Nothing is accepted yet: the API key of your InboxKit team is not set.</source>
        <translation>Noch wird nichts angenommen: Der API-Schlüssel Ihres InboxKit-Teams ist nicht hinterlegt.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Vorlage korrigieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>Weiter empfangen?</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>Sollen auch bei geschlossenem Fenster Ereignisse empfangen werden? Nach dem Beenden gehen die Ereignisse von InboxKit verloren, sobald dessen Wiederholungen aufgebraucht sind. Diese Frage wird nur einmal gestellt.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>Weiter empfangen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order, how many snoozed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Not listening %1–%2; requests may be missing.</source>
        <comment>from, until</comment>
        <translation>Kein Empfang %1–%2; möglicherweise fehlen Vorgänge.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Art des Vorgangs</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>Weiter empfangen, während das Fenster geschlossen ist</translation>
    </message>
</context>
<context>
    <name>monitor::MessageSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>Diese Nachricht gibt es nicht in %1; angezeigt wird die Fassung in %2.</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>Sprache der Nachricht für %1</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>Angezeigte Nachricht für %1 kopieren</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>Angezeigte Nachricht für %1 als E-Mail senden</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>Ganze Nachricht für %1 anzeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>monitor::Messages</name>
    <message>
        <source>Your template %1 is not used, the program&apos;s own is: %2</source>
        <comment>file, reason</comment>
        <translation>Ihre Vorlage %1 wird nicht verwendet, sondern die mitgelieferte: %2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>Es gibt keinen Ordner für Vorlagen.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Als Sprache gilt ein Kürzel wie de, pt-BR oder de-informal.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Notiz für %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>Eine Notiz darf höchstens %1 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>Alle, die mit dieser Datenbank arbeiten, sehen sie; an den Kunden oder an InboxKit wird sie nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>Worüber Sie benachrichtigt werden, während Sie das Fenster nicht im Blick haben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>Ein Kunde ist am Zug</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Ein Vorgang ist abgeschlossen</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>Ruhezeit: keine Benachrichtigungen zu dieser Tageszeit</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>Eine Uhrzeit sieht so aus: 18:00.</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>Beide sind gleich: Die Ruhezeit wäre leer.</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>%1 ist am Zug</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln Kunde ist am Zug</numerusform>
            <numerusform>%Ln Kunden sind am Zug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln Vorgang mit Problemen</numerusform>
            <numerusform>%Ln Vorgänge mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln Vorgang erledigt</numerusform>
            <numerusform>%Ln Vorgänge erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>InboxKit ist damit länger als üblich beschäftigt.</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>%1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>%1 verlangt ein Passwort für %2.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Damit nicht wieder gefragt wird, gehört es in .pgpass in Ihrem persönlichen Ordner, die nur Sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>Hier lässt sich nichts speichern: Es gibt keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>%1 kümmert sich schon darum.</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>Die Datenbank kennt diesen Vorgang nicht mehr.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>Das Speichern ist fehlgeschlagen; es wurde nichts geändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>Sie kümmern sich: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Abgegeben: %1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>Notiz für %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 hat sich gerade geändert; es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Wieder angezeigt: %1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>Der Name ist entfernt.</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>Der Kunde heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>Nur was unter „Kunde am Zug“ steht, lässt sich zurückstellen; %1 bleibt.</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Jetzt wieder anzeigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>Hier lässt sich nichts speichern: Die Datenbank lässt diesen Platz nur lesen.</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>Es lässt sich nichts speichern, solange die Datenbank weg ist.</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – %2 hat es schon um %3 kopiert</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleChips</name>
    <message>
        <source>%1, since %2</source>
        <comment>person, time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time, of a snooze</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>Noch kümmert sich niemand darum.</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>Sie kümmern sich seit %1 darum.</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>%1 kümmert sich seit %2 darum.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>Notiz für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Jetzt wieder anzeigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>%1 jetzt wieder anzeigen</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>monitor::RequestActions</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Link copied for %1</source>
        <translation>Link für %1 kopiert</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>Es gibt keine Client-ID für %1 zum Kopieren.</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>Client-ID für %1 kopiert</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>Nachricht für %1 kopiert</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>Anleitung für %1 kopiert</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>Das E-Mail-Programm konnte nicht gestartet werden. Die Nachricht ist stattdessen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>Die Nachricht ist zu lang für einen E-Mail-Link. Sie ist in der Zwischenablage: Fügen Sie sie in die E-Mail ein.</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>Die E-Mail wird im E-Mail-Programm geöffnet.</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>Zu %1 gibt es nichts mitzuteilen.</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>Antwort für %1 kopiert</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>Zu einer ungewöhnlichen Client-ID gibt es keine Seite zum Öffnen.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>Nur was fehlgeschlagen ist oder abgebrochen wurde, lässt sich ausblenden; %1 bleibt.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Wieder angezeigt: %1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>Der Vorgang hat sich seither geändert und wird schon wieder angezeigt.</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>Nichts ist ausgeblendet.</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 hat sich gerade geändert; es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Der Browser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>InboxKit hat keinen Link für %1 gesendet.</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>InboxKit hat keine Client-ID für %1 gesendet.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Anleitung kopieren</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Admin-Konsole öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>Für %1 gibt es nichts zu senden. Status: %2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>Seite für %1 geöffnet</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>Dieses Fenster zeigt nur die Datenbank an.</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>Die Genehmigung konnte nicht gespeichert werden; nach einem Neustart wird wieder gefragt.</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>Die Adresse ging verloren.</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>Das Fenster wechselt die Sprache, sobald der Vorlageneditor geschlossen ist.</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>Die Datenbank lässt diesen Platz keine Zustellungen speichern; starten Sie ihn mit --no-listen, oder geben Sie seiner Rolle die Rechte des Empfängers.</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>Beim Programmstart durch %1 festgelegt; nur dort lässt es sich ändern.</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>Das Programm wurde mit --no-listen gestartet: Dieses Fenster zeigt nur die Datenbank an.</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>Die Schlüssel wurden beim Programmstart durch %1 vorgegeben; nur dort lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>Die Schlüssel stehen in %1; fügen Sie dort einen Abschnitt [source/NAME] mit key_file oder digest hinzu.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; bei 0 wird ein beliebiger freier verwendet.</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>Auf dieser Adresse kann nicht empfangen werden. Beispiele sind 127.0.0.1, 0.0.0.0 und ::1.</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>Ein Pfad beginnt mit / und enthält kein Leerzeichen, ? oder #.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>Ein Zertifikat und sein privater Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Auf Port %1 empfängt schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>Dort kann dieser Rechner nicht empfangen. %1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>Es wurde nichts geändert, weil das Speichern fehlgeschlagen ist. %1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>Den Schlüssel %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>Ein Zeitpunkt sieht so aus: 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>Die Schlüssel werden im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Die Schlüssel werden in %1 aufbewahrt; nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>Das gilt, bis das Programm endet, konnte aber nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>Diese Dateien sind für TLS nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>Dieser Schlüssel ist nicht verwendbar. %1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>monitor::SetupDialog</name>
    <message>
        <source>Set up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1, %2 oder J, K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>nächster, voriger Vorgang</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>Link, Client-ID oder Antwort kopieren</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>Nachricht an den Kunden kopieren</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>Zustimmungsseite oder Admin-Konsole öffnen</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>Vorgang übernehmen oder abgeben</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>Vorgang zurückstellen oder wieder anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>Fehlgeschlagenes oder Abgebrochenes ausblenden</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>zuletzt Ausgeblendetes oder Zurückgestelltes wieder anzeigen</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>Element mit dem Fokus betätigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>Ansicht wechseln</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>beenden; danach wird nichts mehr empfangen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>wartende Kunden in großer Schrift, für einen Bildschirm an der Wand</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>Demo: Alles hier ist erfunden</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>monitor::SourceBox</name>
    <message>
        <source>Accepted until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>Nur für das Team</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>Bereiche für die Delegierung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>Schlüssel %1 endgültig entfernen</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>unbefristet; oder 2026-12-31 18:00</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>beliebige team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>was Kunden neben einer Client-ID eintragen müssen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field&apos;s caption and a key&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>monitor::StatusBar</name>
    <message>
        <source>not encrypted: can be read and forged on its way</source>
        <translation>nicht verschlüsselt: kann unterwegs gelesen und gefälscht werden</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>Die Adresse ist aus dem Netzwerk über unverschlüsseltes HTTP erreichbar. Schalten Sie TLS oder einen Reverse-Proxy davor.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>Empfang auf %1</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>kein Empfang</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>kein Empfang: %1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>%1 angenommen · %2 abgelehnt</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>Datenbank OK</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>letztes Ereignis vor %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>noch kein Ereignis</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>Zustimmung bei Google</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>Zustimmung bei Microsoft</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>Zustimmung anderswo</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegierung</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>Antwort: jeder andere Grund</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>Antwort: kein Administrator-Postfach gefunden</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>Mitgelieferte Vorlage verwenden</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>Nachrichten an Kunden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>Weitere Sprache: sv, de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Weitere Sprache</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>Sprachkürzel eingeben, dann die Eingabetaste drücken. Für eine Variante einer Sprache hängen Sie ein eigenes Wort an.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>Hier wird nichts gespeichert: Die Demo hat keinen Vorlagenordner.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>Das ist Ihre eigene Vorlage.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>Das ist die mitgelieferte Vorlage. Gespeichert wird Ihre eigene Kopie davon.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>So ist das nicht verwendbar.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Als Sprache gilt ein Kürzel wie de, pt-BR oder de-informal.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>Einige Ihrer Änderungen sind nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>monitor::TemplatePreview</name>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>Als E-Mail</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>Die Nachricht als Text</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>Die Nachricht als E-Mail</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>Der Name %1 ist nicht bekannt. Prüfen Sie die Schreibweise und ob es den DNS-Eintrag schon gibt.</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>Das Ereignis kam hier an, aber die Datenbank kann im Moment nichts aufnehmen (%1). InboxKit würde es noch einmal senden. Sehen Sie sich unten im Fenster die Zustandsanzeige an.</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>Die Signatur passt nicht mehr; also ändert unterwegs etwas den Body oder den Header X-InboxKit-Signature, oder dort antwortet eine andere Installation dieses Programms.</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>Dort antwortet etwas, aber nicht dieses Programm: Das Ereignis kam hier nicht an.</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404: Unter dem Pfad %1 gibt es nichts. Er muss genau übereinstimmen, bis zum letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1: Die Adresse leitet an eine andere weiter. Geben Sie in InboxKit die letzte an.</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1: Die Sperre dieses Programms lässt nur durch, was über den Proxy kommt ([fence] in der Konfiguration). Testen Sie die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1: Der Proxy oder Tunnel antwortet, erreicht aber dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Die Antwort lautet %1.</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>Die Antwort lautet %1 (%2).</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Innerhalb von %1 Sekunden kam keine Antwort.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>Auf Port %1 von %2 empfängt niemand, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>Die Gegenseite hat bei unverschlüsseltem HTTP die Verbindung beendet. Falls sie TLS spricht, muss die Adresse mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Die Verbindung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP-Antwort</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>keine: reines HTTP</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Testereignis</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>Sendet ein Ereignis an die Adresse, die InboxKit verwenden wird, und verfolgt es bis in die Datenbank. Es ist mit einem eigenen Schlüssel signiert, der nur für ein einziges Ereignis gilt; es wird weder aufbewahrt noch als Vorgang angezeigt.</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>Zu testende Adresse</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>Die öffentliche Adresse mit dem Pfad, z.&#xa0;B. https://hooks.example.org/webhook; oder die lokale.</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>Das ist keine Adresse eines Webhooks; sie sieht aus wie https://hooks.example.org/webhook.</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>Das Testereignis ist angekommen.</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>Das Testereignis ist nicht angekommen.</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>nach einem neueren Ereignis eingetroffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>%Ln weitere Kopie</numerusform>
            <numerusform>%Ln weitere Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>frühere Schritte: %1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>monitor::TopBar</name>
    <message>
        <source>Onboarding Monitor</source>
        <translation>Onboarding Monitor</translation>
    </message>
    <message>
        <source>Search domain, mailbox, ID, team   %1</source>
        <translation>Domain, Postfach, ID, Team suchen   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>Einstellungen   %1</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>Ereignisse werden angenommen von:
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>Die Datenbank lässt diesen Platz nur lesen. Übernehmen, notieren, zurückstellen, benennen und genehmigen geht nicht, ebenso wenig das Verarbeiten einer Zustellung in Quarantäne. Kopieren und Öffnen gehen wie immer.</translation>
    </message>
</context>
<context>
    <name>monitor::TrayIcon</name>
    <message>
        <source>Onboarding Monitor</source>
        <translation>Onboarding Monitor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>Onboarding Monitor – Kunden am Zug: %1</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>Onboarding Monitor – kein Kunde am Zug</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>Der Kunde muss nichts tun: InboxKit ist damit länger beschäftigt als üblich.</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>Geht es nicht weiter, sehen Sie sich den Vorgang in InboxKit an oder fragen Sie den Support von InboxKit.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>Was Sie sagen können.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was Sie tun können.</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>Antwort für %1 kopieren</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Client-ID für %1 kopieren</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>Im Moment muss kein Kunde etwas tun.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::WordedHistory</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>monitor::WordedLog</name>
    <message>
        <source>%1 (+%2)</source>
        <comment>outcome, further copies of it</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>Die Schlüsseldatei %1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund, der gesperrt oder nicht erreichbar ist. Entsperren Sie ihn und starten Sie neu.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
</TS>
