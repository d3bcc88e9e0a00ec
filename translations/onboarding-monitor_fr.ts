<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>DatabasePassword</name>
    <message>
        <source>The server does not accept the password in the keychain any more.</source>
        <translation>Le serveur n’accepte plus le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe&#xa0;; il sera redemandé.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>Le serveur n’accepte pas ce mot de passe.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>Cette livraison a mis à jour sa demande.</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>Un état plus récent de sa demande était déjà connu&#xa0;: elle ne figure que dans la chronologie.</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>Ce programme ne suit pas les événements de ce type. Seul son nom est conservé.</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>Sa signature était valide, mais elle n’a pas pu être traitée. %1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>Rien n’en garantit l’origine&#xa0;: seuls l’heure et l’expéditeur sont conservés. %1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Le corps n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>Un champ obligatoire est absent.</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>Un champ n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>Sa clé appartient à une autre équipe.</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>La base de données n’a pas pu enregistrer son contenu.</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>Elle n’était pas signée.</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>Sa signature n’avait pas le format attendu.</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>Sa signature ne correspond à aucune des clés acceptées.</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>Son jeton bearer était absent ou incorrect.</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>Son événement n’est pas suivi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>%Ln refusée dans la dernière heure</numerusform>
            <numerusform>%Ln refusées dans la dernière heure</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>trop peu d’événements pour en juger</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>à l’heure de l’expéditeur</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>%1 d’avance sur l’expéditeur</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>%1 de retard sur l’expéditeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écriture possible</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>Cette fenêtre ne fait qu’afficher la base de données&#x202f;; un autre programme doit assurer la réception.</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>Toutes les livraisons sont refusées&#xa0;: la clé API de votre équipe InboxKit n’est pas définie.</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>Ce qui arrive peut être lu et falsifié en chemin. Protégez l’accès par TLS ou par un proxy inverse, ou n’écoutez que sur cette machine.</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>Saisissez cette adresse dans InboxKit comme webhook de votre équipe, puis lancez-y une demande.</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>InboxKit n’a rien envoyé depuis longtemps. Si des demandes y sont en cours, vérifiez dans InboxKit que l’adresse du webhook mène toujours ici.</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>Un expéditeur a utilisé une signature qui ne correspond à aucune des clés. Vérifiez de qui il s’agit&#xa0;: une autre équipe dont la clé manque ici, ou un inconnu.</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>Aucune signature n’a été valide dans la dernière heure&#xa0;: la clé a très probablement été changée dans InboxKit. Saisissez la nouvelle.</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>Les heures et les durées affichées peuvent être fausses d’autant, ou les livraisons mettent tout ce temps à arriver. Activez le réglage automatique de l’heure sur cet ordinateur.</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>Les livraisons arrivent plus vite qu’elles ne sont enregistrées. La situation se rétablira d’elle-même après l’afflux.</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>Des livraisons vont bientôt être rejetées&#x202f;; InboxKit les renverra. Vérifiez si le disque est plein ou surchargé.</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>Rien n’est accepté tant que la base de données ne fonctionne pas&#x202f;; InboxKit renverra les livraisons. %1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>Voir les refus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>Rien ne peut arriver. %1 Fermez ce qui occupe l’adresse, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>seulement celui-ci</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>absente depuis %1</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>La base de données ne répond plus depuis %1.</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>La base de données est illisible depuis %1.</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 L’affichage date de ce moment&#xa0;: vous pouvez lire et copier, mais rien ne peut être pris en charge ni noté.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>%Ln autre poste</numerusform>
            <numerusform>%Ln autres postes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1 (se lit %2)</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>Ce n’est pas un lien web complet.</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>Il ne mène pas à une page web&#xa0;: l’ouvrir pourrait exécuter quelque chose sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>Il n’est pas protégé par https.</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>Son hôte ne fait pas partie des hôtes de connexion connus de Google et de Microsoft.</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>Son hôte peut être confondu avec %1, mais c’en est un autre.</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>Son hôte a été abandonné par Microsoft, ou ne sert presque jamais à se connecter.</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>Un nom d’utilisateur précède l’hôte&#xa0;: ce qui ressemble à l’hôte ne l’est pas.</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>Il indique un port inhabituel.</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>Son hôte contient des lettres d’autres alphabets, qui peuvent le faire passer pour un autre.</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>Certaines parties sont encodées plus de fois que nécessaire, ce qui en masque le contenu.</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>Une indication y figure deux fois, par exemple l’application ou l’adresse de retour&#x202f;; on ne sait pas laquelle compte.</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>Il renvoie vers une adresse qui n’est pas une simple adresse https, ou dont la nature est masquée.</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>Il contient des caractères invisibles, qui changent le sens d’écriture ou qui n’ont pas leur place dans un lien.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, scope</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, whose accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new app</source>
        <translation>nouvelle application</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>autre application</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>L’application de ce lien est nouvelle pour la source «&#xa0;%1&#xa0;». N’importe qui peut enregistrer une application chez Google ou Microsoft&#xa0;: vérifiez qu’il s’agit bien de celle d’InboxKit avant qu’un client donne son accord. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>Cet ID client est nouveau pour la source «&#xa0;%1&#xa0;». L’ajouter dans la console d’administration lui permet d’agir au nom de tous les utilisateurs du domaine&#xa0;: vérifiez qu’il s’agit bien de celui d’InboxKit. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>Le lien de cette demande était auparavant celui d’une autre application. Vérifiez dans InboxKit que ce changement est voulu.</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>Cette demande avait auparavant un autre ID client. Vérifiez dans InboxKit que ce changement est voulu.</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>Il mène à un hôte de connexion, mais pas à une page où une application demande un consentement.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>vous vous en chargez</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 s’en charge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln reportée</numerusform>
            <numerusform>%Ln reportées</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>De 10 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>D’une heure</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>Consentement donné et délégation faite</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>Consentement donné, délégation manquante</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>Consentement donné, délégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>Délégation faite, consentement manquant</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>Délégation faite, consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>Consentement&#xa0;: %1, délégation&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1, plus %Ln autre</numerusform>
            <numerusform>%1, plus %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>Vous l’avez copié à %1</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>%1 l’a copié à %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>copié à %1</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>Illisible tant que la base de données est absente.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>Au client d’agir</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>aujourd’hui, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>Aucun client n’a d’action à effectuer pour le moment.
Quand InboxKit attend un client, la demande apparaît ici avec le lien ou l’ID client à envoyer. D’ici là, «&#xa0;En cours&#xa0;» montre ce qui occupe InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>InboxKit ne traite rien en ce moment.
Les demandes en file ou en cours de vérification apparaissent ici. Lancez-en une dans InboxKit&#xa0;: elle s’affichera dès son premier événement.</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>Aucun problème.
Les demandes qui ont échoué, ou dont le traitement dure trop longtemps, apparaissent ici avec la réponse à donner au client.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>Aucune demande reportée.
Les demandes mises de côté attendent ici leur échéance. «&#xa0;Au client d’agir&#xa0;» contient toutes les autres.</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>Aucune demande terminée aujourd’hui.
Les demandes terminées ou annulées restent affichées ici jusqu’à minuit. «&#xa0;Au client d’agir&#xa0;» montre qui doit agir ensuite.</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>Aucun résultat ici pour cette recherche.
Appuyez sur Échap dans le champ de recherche pour tout réafficher.</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>Il y en a d’autres&#x202f;; seules les plus récentes sont affichées.</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>C’est tout. Les nouvelles demandes apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Fin de la liste.</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>ID client pour la délégation au niveau du domaine</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>Consentement Google</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>Consentement Microsoft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
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
        <translation>espace %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en traitement</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>premier essai</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>nouvel essai %1 sur %2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>InboxKit peut réessayer (%1 sur %2)</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>jeton seul</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>confirmée par InboxKit</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>L’expéditeur connaissait l’empreinte de la clé API, mais le contenu n’est pas signé&#xa0;: quiconque a vu une livraison a pu l’écrire. Examinez de près tout ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>Le contenu est signé avec la clé API&#xa0;: il est tel qu’InboxKit l’a envoyé.</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>InboxKit a été interrogé et confirme.</translation>
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
        <translation>Aucune demande de ce type ici.
Choisissez «&#xa0;Toutes&#xa0;» au-dessus de la liste pour tout réafficher.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>guidance::Advice</name>
    <message>
        <source>No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or finished with another account. Send it again and say whose account is expected.</source>
        <translation>Microsoft n’a enregistré aucun consentement (AADSTS65001). Le client n’est sans doute pas allé au bout de la démarche, ou a utilisé un autre compte. Renvoyez le lien en précisant quel compte est attendu.</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>Un administrateur doit donner son accord (AADSTS90094). Envoyez le lien à un administrateur du client.</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>Le consentement de l’utilisateur est désactivé (AADSTS90093). Un administrateur peut donner son accord pour tous, ou autoriser le consentement de l’utilisateur dans Microsoft Entra.</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>Problème passager chez Microsoft (AADSTS90090). Attendez le nouvel essai avant d’écrire au client.</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>L’application est mal configurée (AADSTS65005). Le client n’y peut rien&#x202f;; signalez-le à InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>InboxKit ne connaît aucune boîte aux lettres d’administrateur pour ce domaine. Ajoutez-en une dans InboxKit, puis relancez la demande.</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>L’application est bloquée par les règles Google Workspace du client. Son administrateur doit l’approuver dans Sécurité → Commandes des API → Contrôle d’accès des applications.</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>L’application est réservée à une seule organisation Google. Soit le client a utilisé un compte extérieur à celle-ci, soit l’application doit être rendue externe&#xa0;: signalez-le à InboxKit.</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>L’adresse de redirection n’est pas enregistrée pour l’application. Le client n’y peut rien&#x202f;; signalez-le à InboxKit et n’envoyez plus de liens de ce type.</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>L’application n’est pas autorisée. Délégation&#xa0;: l’ID client ou ses champs d’application manquent dans la console d’administration ou n’ont pas encore pris effet. Consentement&#xa0;: l’enregistrement de l’application est incorrect&#x202f;; signalez-le à InboxKit.</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>Les champs d’application accordés ne sont pas ceux qui ont été demandés. Renvoyez le lien&#x202f;; pour une délégation, comparez les champs d’application de la console d’administration avec votre liste.</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>Le client a refusé. Demandez-lui pourquoi avant de renvoyer le lien.</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>Refus&#xa0;: par le client (Annuler), par une règle d’administration, ou parce que l’application est en phase de test et que le compte n’est pas un utilisateur test. Demandez ce que la page indiquait.</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>Ligne %1&#xa0;: l’objet apparaît une seconde fois.</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>Ligne %1&#xa0;: le modèle se termine à l’intérieur d’un commentaire.</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>Ligne %1&#xa0;: le modèle se termine sans objet (une ligne qui commence par &apos;# &apos;).</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>Ligne %1&#xa0;: la variable {%2} est inconnue&#x202f;; variables possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas fermé.</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>Ligne %1&#xa0;: un lien n’a pas de texte ou ne mène pas à une adresse https://.</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>Redemande l’accord même s’il a déjà été donné</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>Laisse le client choisir un compte</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>Demande de se reconnecter</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>N’affiche aucune page&#xa0;: ne fonctionne que si tout a déjà été accepté</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>Propose de créer un compte</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>Demande à un administrateur de donner son accord pour toute l’organisation</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>Lire, envoyer et supprimer les e‑mails</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>Lire, rédiger et envoyer des e‑mails</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>Lire les e‑mails</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>Rédiger des brouillons et envoyer des e‑mails</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>Envoyer des e‑mails</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>Ajouter des e‑mails à la boîte aux lettres</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>Voir et modifier les libellés des e‑mails</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>Voir l’expéditeur, l’objet et les libellés des e‑mails, mais pas leur texte</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>Modifier les paramètres et filtres de messagerie</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>Modifier le transfert des e‑mails et les accès à la messagerie</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>Lire l’e‑mail ouvert, via un module complémentaire</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>Voir, modifier et supprimer les contacts</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Voir les contacts</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>Voir les personnes avec qui des e‑mails ont été échangés</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>Voir l’annuaire de l’organisation</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>Voir toutes les adresses e‑mail du compte</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>Voir les numéros de téléphone du compte</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>Voir l’adresse e‑mail</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>Voir le nom et la photo</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>Voir, modifier, partager et supprimer les agendas</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>Voir les agendas</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>Voir et modifier les événements des agendas</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>Voir les événements des agendas</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>Voir quand une personne est occupée</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>Voir les paramètres des agendas</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>Voir, modifier et supprimer les tâches</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>Voir les tâches</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>Voir, modifier et supprimer tous les fichiers de Drive</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>Voir et télécharger tous les fichiers de Drive</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>Voir et modifier uniquement les fichiers de Drive ouverts avec l’application</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>Voir le nom et les détails des fichiers de Drive</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>Conserver ses propres données dans Drive</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>Voir, modifier et supprimer les documents</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Voir les documents</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>Voir, modifier et supprimer les feuilles de calcul</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>Voir les feuilles de calcul</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>Voir, modifier et supprimer les présentations</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>Voir, modifier et supprimer les formulaires</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>Lire et écrire des messages de chat</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>Lire les messages de chat</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>Voir les espaces de chat</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>Créer des réunions et voir celles que l’application a créées</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>Voir et modifier les utilisateurs de l’organisation</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>Voir les utilisateurs de l’organisation</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>Voir et modifier les autres adresses des utilisateurs</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>Voir et révoquer ce que les utilisateurs permettent à d’autres applications</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>Voir et modifier les groupes de l’organisation</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>Voir les groupes de l’organisation</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>Voir et modifier les membres d’un groupe</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>Voir et modifier les domaines de l’organisation</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>Voir les domaines de l’organisation</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>Voir et modifier les unités organisationnelles</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>Voir les unités organisationnelles</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>Voir les informations de l’organisation</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>Voir et modifier les rôles des administrateurs</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>Voir les rôles des administrateurs</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>Voir les rapports d’audit de l’organisation</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>Voir les rapports d’utilisation de l’organisation</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>Transférer les données d’un utilisateur à un autre</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>Voir et modifier les paramètres des groupes</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>Voir et modifier les licences des utilisateurs</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>Voir et modifier les alertes de sécurité de l’organisation</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>Prouver la propriété d’un domaine ou d’un site</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>Prouver pour la première fois la propriété d’un domaine ou d’un site</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>Voir comment Google évalue les e‑mails d’un domaine</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>Tout voir, modifier et supprimer dans Google Cloud</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>Voir et modifier les files de messages dans Google Cloud</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>Savoir qui se connecte</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Voir l’adresse postale</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Voir le numéro de téléphone</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>Conserver l’accès quand personne n’est connecté</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>Tout ce qui a été accordé à l’application</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>Voir l’expéditeur et l’objet des e‑mails, mais pas leur texte</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>Voir l’expéditeur et l’objet des e‑mails dans toutes les boîtes aux lettres, mais pas leur texte</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>Lire, rédiger et supprimer des e‑mails</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>Lire les e‑mails des boîtes aux lettres personnelles et partagées</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>Lire, rédiger et supprimer des e‑mails dans les boîtes aux lettres personnelles et partagées</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>Envoyer des e‑mails, y compris pour d’autres personnes</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>Voir les paramètres de messagerie</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>Voir et modifier les paramètres de messagerie, y compris les règles</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>Voir les dossiers de la boîte aux lettres</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>Voir et modifier les dossiers de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>Lire tout le contenu de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>Exporter et importer tout le contenu de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>Lire et modifier les e‑mails via IMAP</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>Lire et modifier les e‑mails de toutes les boîtes aux lettres via IMAP</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>Lire et supprimer les e‑mails via POP</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>Lire et supprimer les e‑mails de toutes les boîtes aux lettres via POP</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>Envoyer des e‑mails via SMTP</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>Envoyer des e‑mails via SMTP depuis toutes les boîtes aux lettres</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>Accès complet à la boîte aux lettres, via Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>Accès complet à la boîte aux lettres, via Exchange ActiveSync</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>Accès complet à toutes les boîtes aux lettres, via Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>Accès complet à la boîte aux lettres</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>Gérer Exchange dans les limites d’un rôle d’administrateur</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>Gérer Exchange au nom de la personne qui se connecte</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>Se connecter et lire le profil</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>Lire et modifier le profil</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>Voir le nom et l’adresse de tous les utilisateurs</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>Voir le profil de tous les utilisateurs</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>Voir et modifier le profil de tous les utilisateurs</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>Voir et modifier la façon dont les utilisateurs se connectent</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>Inviter des utilisateurs externes dans l’organisation</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>Voir et modifier les mots de passe et seconds facteurs de tous les utilisateurs</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>Voir les personnes avec qui l’utilisateur travaille</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>Voir les personnes avec qui chaque utilisateur travaille</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>Voir les contacts de l’organisation</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Voir tous les groupes</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>Voir et modifier tous les groupes</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>Voir qui appartient à quel groupe</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>Voir et modifier qui appartient à quel groupe</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>Voir, modifier et supprimer les événements des agendas</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>Voir les agendas personnels et partagés</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>Voir, modifier et supprimer les événements des agendas personnels et partagés</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>Voir et créer des réunions en ligne</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>Voir les notes</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>Voir, modifier et supprimer les notes</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>Voir ses propres fichiers</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>Voir, modifier et supprimer ses propres fichiers</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>Voir tous les fichiers que l’utilisateur peut voir</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>Voir, modifier et supprimer tous les fichiers que l’utilisateur peut voir</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>Voir tous les sites et leurs fichiers</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>Voir, modifier et supprimer le contenu de tous les sites</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>Accès complet à tous les sites</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>Écrire des messages dans les canaux</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>Voir le nom des équipes</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>Tout voir dans l’annuaire de l’organisation</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>Tout voir et modifier dans l’annuaire de l’organisation</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>Agir dans l’annuaire avec les droits de l’utilisateur</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>Voir et modifier les informations de l’organisation</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>Voir toutes les applications de l’organisation</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>Voir et modifier toutes les applications de l’organisation</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>Créer des applications et modifier celles qui lui appartiennent</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>Accorder n’importe quelle autorisation aux applications</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>Approuver des applications à la place des utilisateurs</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>Voir les règles de l’organisation</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>Voir et modifier les droits de chacun dans l’organisation</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>Voir les journaux d’audit de l’organisation</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>Aucun message ne porte ce nom.</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>Le fichier dépasse 64&#xa0;Kio.</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>Ligne %1&#xa0;: le modèle se termine, mais {%2}, indispensable au message, ne figure pas dans toutes ses variantes.</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>Un dossier de modèles porte le code de sa langue, par exemple de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Le fichier n’est pas encodé en UTF-8.</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>comptes de toute organisation et comptes personnels</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>comptes de toute organisation</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>comptes personnels uniquement</translation>
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
        <translation>Où ce programme écoute, et comment les événements d’InboxKit y parviennent depuis l’extérieur.</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Cette machine seulement</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>Via un proxy inverse</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>Via un tunnel</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>En direct, avec TLS ici</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>Chaîne de certificats (fichier PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>Clé privée (fichier PEM)</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Choisir la clé privée</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>Inaccessible de l’extérieur. Convient pour un essai avec le simulateur ou curl&#x202f;; InboxKit, lui, a besoin d’un des autres modes.</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>Faites transmettre les requêtes à %1 par nginx, Caddy ou un autre proxy doté d’un certificat, puis indiquez à InboxKit l’adresse du proxy avec le chemin %2.</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>Démarrez un tunnel vers %1, par exemple
cloudflared tunnel --url %1
puis indiquez à InboxKit l’adresse qu’il affiche, suivie du chemin %2.</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>Ce programme gère lui-même HTTPS. Le certificat doit être reconnu publiquement et porter le nom que vous indiquez à InboxKit&#x202f;; un certificat renouvelé est pris en compte automatiquement.</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>TLS nécessite un certificat.</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>Lien inhabituel</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>Le lien pour %1 est inhabituel. L’ouvrir quand même&#x202f;?</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>Le lien pour %1 est inhabituel. Le copier quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Autre application</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>Le lien pour %1 n’est plus celui de la même application. L’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>Le lien pour %1 n’est plus celui de la même application. Le copier&#x202f;?</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>Le lien pour %1 est celui d’une nouvelle application. L’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>Le lien pour %1 est celui d’une nouvelle application. Le copier&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>Il ne peut pas être ouvert d’ici, seulement copié.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Retour vers</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Accès demandés</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>Lien complet</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>ID client inhabituel</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>L’ID client pour %1 est inhabituel. Le copier quand même&#x202f;?</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>Il n’a pas la forme d’un ID client de Google&#xa0;: des chiffres, suivis éventuellement de «&#xa0;-….apps.googleusercontent.com&#xa0;».</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>Autre ID client</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>L’ID client pour %1 a changé. Ouvrir la console d’administration avec cet ID&#x202f;?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>L’ID client pour %1 a changé. Le copier&#x202f;?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>L’ID client pour %1 est nouveau ici. Ouvrir la console d’administration avec cet ID&#x202f;?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>L’ID client pour %1 est nouveau ici. Le copier&#x202f;?</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>ID client complet</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>Approuver et continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>monitor::Archive</name>
    <message>
        <source>It is stored, and its request shows it.</source>
        <translation>La livraison est enregistrée, et sa demande en tient compte.</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>La livraison est enregistrée. Un état plus récent de sa demande est connu&#xa0;: elle ne figure que dans la chronologie.</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>La même livraison était déjà enregistrée&#x202f;; elle est sortie de quarantaine.</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>La base de données ne peut pas enregistrer son contenu. La livraison reste en quarantaine.</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>Le programme se ferme. La livraison reste en quarantaine.</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>La base de données n’accepte rien pour le moment. La livraison reste en quarantaine&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>Le corps n’a pas été conservé&#xa0;: il n’y a rien à traiter.</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>On ne sait pas quelle confiance accorder à cette livraison.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Champ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>La livraison reste en quarantaine.</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>Ce fichier est la base de données elle-même&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter les demandes</translation>
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
        <translation>Rapport partageable</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>Sa clé n’est plus connue ici&#xa0;: impossible de dire si elle peut parler au nom de cette équipe.</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>%1
Ce nom vient du lien et n’est pas vérifié.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
</context>
<context>
    <name>monitor::CardList</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>view, customer, status</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>monitor::ClientIdCard</name>
    <message>
        <source>Copy Client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copier les instructions</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>InboxKit n’a pas envoyé d’ID client avec cette demande.</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>ID client inhabituel</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>champs d’application non définis pour cette source</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>champs d’application non définis</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>ID client pour %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copier l’ID client pour %1</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>Copier les instructions pour %1</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>Ouvrir la console d’administration pour %1</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>Le client se connecte en tant que</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>InboxKit n’a pas envoyé de lien avec cette demande.</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>lien inhabituel</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>avec ce compte, dans le navigateur du client</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>dans le navigateur du client</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>navigateur du client</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>Copier le lien pour %1</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copier le message pour %1</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>Ouvrir la page de consentement pour %1</translation>
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
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>monitor::DeliveryPane</name>
    <message>
        <source>Process again</source>
        <translation>Retraiter</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>Aucune sélection.
Sélectionnez une livraison dans la liste&#xa0;: tout ce qui en est conservé s’affiche ici.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>Relit le corps et l’enregistre. La cause de l’échec a peut-être disparu&#xa0;: version plus récente de ce programme, ou autre équipe pour sa clé.</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>Une commande qui renvoie ce corps. Elle ne contient aucun secret&#xa0;: la signature est lue dans la variable SIGNATURE.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>L’en-tête de l’événement désignait un autre événement que le corps.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>Son heure, dans le futur, n’a pas été retenue&#x202f;; l’heure de réception fait foi.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1&#xa0;: copié</translation>
    </message>
    <message>
        <source>Its body was not kept.</source>
        <translation>Son corps n’a pas été conservé.</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>Elle n’est plus dans la base de données.</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Événement inconnu</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>Ce n’est pas du texte en UTF-8&#x202f;; voici ses octets en base64.</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>Ce n’est pas du JSON valide&#x202f;; voici le contenu reçu.</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>Traitée.</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>Non traitée.</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>Corps copié en base64</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Corps copié</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>Commande copiée&#x202f;; elle lit la signature dans la variable SIGNATURE</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>La base de données n’autorise pas ce poste à enregistrer des livraisons.</translation>
    </message>
</context>
<context>
    <name>monitor::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>monitor::DetailPane</name>
    <message>
        <source>Nothing is selected.
Select a request in the list, and everything about it stands here.</source>
        <translation>Aucune sélection.
Sélectionnez une demande dans la liste&#xa0;: toutes ses informations s’affichent ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 il y a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, age</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>monitor::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>Écriture de %1&#xa0;: %2 sur %3…</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>Écriture de %1&#xa0;: %2…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>monitor::FieldRow</name>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s caption</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitor::FieldsSection</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>ID d’équipe</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>1er signal</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>heure non retenue</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>Clé API de l’équipe</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>InboxKit signe ses événements avec la clé API de votre équipe&#x202f;; sans elle, rien ne les distingue d’événements falsifiés. Vous la trouverez dans InboxKit, parmi les paramètres de votre équipe. L’empreinte de la clé suffit aussi, si vous préférez ne pas communiquer la clé.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>La clé est conservée dans le trousseau du système. S’il n’y en a pas, elle est placée dans un fichier que seul votre compte peut lire, et le programme vous le signale.</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>Déjà en vigueur&#xa0;: %1. Laissez la clé vide pour continuer ainsi.</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>État du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>État de la réception</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>État du service</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>toutes les demandes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>Écrit dans un fichier les demandes de la liste et leur chronologie.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>Plus de %Ln demande&#x202f;; faites défiler pour voir la suite</numerusform>
            <numerusform>Plus de %Ln demandes&#x202f;; faites défiler pour voir la suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>Rien ne s’est encore passé.
Toutes les demandes signalées par InboxKit restent ici, même terminées depuis longtemps.</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>Aller au consentement de %1</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>Aller à la délégation de %1</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>Nom de l’équipe ou de la source</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>Clé API ou empreinte</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>Collez la clé ou l’empreinte.</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>C’est une empreinte&#xa0;: elle permet de vérifier les signatures actuelles, mais pas les signatures du contenu.</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>Ce texte est considéré comme la clé elle-même.</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>Donnez un nom à la clé, afin de la reconnaître.</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>Une clé porte déjà ce nom&#x202f;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>Les événements sont acceptés s’ils sont signés avec l’une de ces clés. Pour renouveler une clé, ajoutez la nouvelle ci-dessous et donnez une date de fin à l’ancienne&#xa0;: d’ici là, les deux sont acceptées.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>Nom affiché pour le domaine %1</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>Nom affiché pour l’espace %1</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>Enregistrer le nom pour %1</translation>
    </message>
</context>
<context>
    <name>monitor::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>La langue de cette fenêtre&#x202f;; les messages aux clients ont la leur.</translation>
    </message>
</context>
<context>
    <name>monitor::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>A request that stays in a status for longer than this counts as stuck: its bar is full, and where nobody but InboxKit can act it moves to Trouble.</source>
        <translation>Une demande qui garde le même statut au-delà de cette durée est considérée comme bloquée&#xa0;: sa barre est pleine et, si seul InboxKit peut agir, elle passe dans «&#xa0;Problèmes&#xa0;».</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>En attente&#xa0;: le client doit agir</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>Statut inconnu de ce programme</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>Un nombre entier de minutes, de 1 à %1 (une semaine).</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>Ouvre la page de consentement</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Ce lien</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Retour vers</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>C’est le lien lui-même qui l’indique&#x202f;; personne ne l’a vérifié.</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>toutes les livraisons enregistrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>Rapport partageable…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>Écrit les livraisons les plus récentes, les compteurs, l’état du service et les versions dans un fichier qui peut être montré à d’autres&#xa0;: sans liens, adresses, noms, clés ni signatures.</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Depuis le démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>Aucune livraison ne correspond.
Choisissez «&#xa0;Toutes&#xa0;» et appuyez sur Échap dans le champ de recherche pour tout réafficher.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>Rien n’est encore arrivé.
Chaque livraison apparaît ici avec son résultat, y compris celles qui sont refusées.</translation>
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
        <translation>Rien n’est encore accepté&#xa0;: la clé API de votre équipe InboxKit n’est pas définie.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Corriger le modèle</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>Continuer à recevoir&#x202f;?</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>Faut-il continuer à recevoir les événements quand la fenêtre est fermée&#x202f;? Si vous quittez le programme, les événements d’InboxKit sont perdus une fois ses nouveaux essais épuisés. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Écoute interrompue (%1 – %2)&#x202f;; des demandes peuvent manquer.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Affichage mural</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>Continuer à recevoir quand la fenêtre est fermée</translation>
    </message>
</context>
<context>
    <name>monitor::MessageSection</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>Ce message n’existe pas dans la langue choisie (%1)&#x202f;; langue affichée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>Langue du message pour %1</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>Copier le message affiché pour %1</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>Envoyer par e-mail le message affiché pour %1</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>Afficher tout le message pour %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>monitor::Messages</name>
    <message>
        <source>Your template %1 is not used, the program&apos;s own is: %2</source>
        <comment>file, reason</comment>
        <translation>Votre modèle %1 n’est pas utilisé, le modèle fourni le remplace&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>Il n’y a pas de dossier où conserver les modèles.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Une langue s’indique par un code tel que de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Note pour %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>Une note compte au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>Toute personne qui utilise cette base de données la voit&#x202f;; elle n’est envoyée ni au client ni à InboxKit.</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>Ce qui vous est signalé quand vous ne regardez pas la fenêtre.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>Un client doit agir</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Une demande est terminée</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>Heures calmes&#xa0;: aucune notification dans cette plage horaire</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>Une heure s’écrit sous la forme 18:00.</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>Les deux sont identiques&#xa0;: la plage d’heures calmes serait vide.</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>%1 doit agir</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln client doit agir</numerusform>
            <numerusform>%Ln clients doivent agir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln demande pose problème</numerusform>
            <numerusform>%Ln demandes posent problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln demande est terminée</numerusform>
            <numerusform>%Ln demandes sont terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>InboxKit s’en occupe depuis plus longtemps que d’habitude.</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>%1 demande un mot de passe pour %2.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>Mémoriser dans le trousseau</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>Il n’y a pas de trousseau ici. Pour ne plus avoir à le saisir, mettez-le dans .pgpass dans votre dossier personnel, lisible par vous seul.</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>Rien ne peut être conservé ici&#xa0;: il n’y a pas de base de données.</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>%1 s’en charge déjà.</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>La base de données ne connaît plus cette demande.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>L’enregistrement a échoué&#x202f;; rien n’a changé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>Vous vous en chargez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Libérée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>Note ajoutée pour %1</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>La demande vient d’évoluer (%1)&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>Reportée jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Réaffichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>Le nom a été retiré.</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>Le client s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>Seules les demandes où le client doit agir peuvent être reportées&#x202f;; %1 reste en place.</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>Rien ne peut être conservé ici&#xa0;: la base de données n’autorise ce poste qu’à lire.</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>Rien ne peut être conservé tant que la base de données est absente.</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – %2 l’a déjà copié à %3</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleChips</name>
    <message>
        <source>%1, since %2</source>
        <comment>person, time</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time, of a snooze</comment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleSection</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>Personne ne s’en charge encore.</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>Vous vous en chargez depuis %1.</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>%1 s’en charge depuis %2.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Reportée jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>Ajouter une note pour %1</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>Réafficher %1</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Reporter %1</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>monitor::RequestActions</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link copied for %1</source>
        <translation>Lien copié pour %1</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>Aucun ID client à copier pour %1.</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>ID client copié pour %1</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>Message copié pour %1</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>Instructions copiées pour %1</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>La messagerie n’a pas pu être lancée. Le message a été copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>Le message est trop long pour être transmis à la messagerie. Il est dans le presse-papiers&#xa0;: collez-le dans l’e-mail.</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>L’ouverture d’un e-mail a été demandée à la messagerie.</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>Il n’y a rien à répondre pour %1.</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>Réponse copiée pour %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1&#xa0;: copié</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>Il n’y a pas de page à ouvrir pour un ID client inhabituel.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>Seules les demandes en échec ou annulées peuvent être masquées&#x202f;; %1 reste en place.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Réaffichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>Elle a changé entre-temps et est déjà réaffichée.</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>Aucune demande n’est masquée.</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>La demande vient d’évoluer (%1)&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Le navigateur n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>InboxKit n’a pas envoyé de lien pour %1.</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>InboxKit n’a pas envoyé d’ID client pour %1.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copier les instructions</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>Rien à envoyer pour %1. Statut&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>Page ouverte pour %1</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>Cette fenêtre ne fait qu’afficher la base de données.</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>L’approbation n’a pas pu être enregistrée&#x202f;; elle sera redemandée après un redémarrage.</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>L’adresse a été perdue.</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>La fenêtre changera de langue une fois l’éditeur de modèles fermé.</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>La base de données n’autorise pas ce poste à enregistrer des livraisons&#xa0;; démarrez-le avec --no-listen, ou donnez à son rôle les droits du récepteur.</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>Défini par %1 au démarrage du programme&#x202f;; modifiable uniquement à cet endroit.</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>Le programme a été démarré avec --no-listen&#xa0;: cette fenêtre ne fait qu’afficher la base de données.</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>Les clés ont été fournies par %1 au démarrage du programme&#x202f;; elles sont modifiables uniquement à cet endroit.</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>Les clés sont indiquées dans %1&#x202f;; ajoutez-y une section [source/NAME] avec key_file ou digest.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>Un port est un nombre de 1 à 65535&#x202f;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>Ce n’est pas une adresse d’écoute. Exemples&#xa0;: 127.0.0.1, 0.0.0.0 ou ::1.</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>Un chemin commence par / et ne contient ni espace, ni&#xa0;?, ni&#xa0;#.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Indiquez le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>Un certificat va toujours avec sa clé privée.</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Un autre programme écoute déjà sur le port %1.</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>Cette machine ne peut pas écouter à cette adresse. %1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>Rien n’a été modifié, car l’enregistrement a échoué. %1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>La clé %1 n’existe plus.</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>Une date avec heure s’écrit sous la forme 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>Les clés sont conservées dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: les clés sont conservées dans %1, que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>La modification vaut jusqu’à la fermeture du programme, mais n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>Ces fichiers ne peuvent pas servir pour TLS. %1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>Cette clé ne peut pas être utilisée. %1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Configuration initiale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1, %2 ou J, K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>demande suivante, précédente</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>copier le lien, l’ID client ou la réponse</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>copier le message au client</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>ouvrir la page de consentement ou la console d’administration</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>se charger de la demande, ou la libérer</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>reporter la demande, ou la réafficher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>masquer une demande en échec ou annulée</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>réafficher la dernière demande masquée ou reportée</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>activer l’élément qui a le focus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>changer de vue</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>effacer la recherche</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>quitter&#x202f;; plus rien n’est alors reçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>afficher en grand les clients qui doivent agir, pour un écran mural</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>Démo&#xa0;: données fictives</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
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
        <translation>Acceptée jusqu’au</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>Uniquement pour l’équipe</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>Champs d’application pour la délégation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Supprimer la clé %1</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>Oui, supprimer définitivement la clé %1</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>sans fin&#x202f;; ou 2026-12-31 18:00</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>tout team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>ce que les clients doivent saisir avec l’ID client</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field&apos;s caption and a key&apos;s name</comment>
        <translation>%1 (clé %2)</translation>
    </message>
</context>
<context>
    <name>monitor::StatusBar</name>
    <message>
        <source>not encrypted: can be read and forged on its way</source>
        <translation>non chiffré&#xa0;: peut être lu et falsifié en chemin</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>L’adresse est accessible depuis le réseau en HTTP non chiffré. Protégez-la par TLS ou par un proxy inverse.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>pas à l’écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>acceptées&#xa0;: %1 · refusées&#xa0;: %2</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>base de données&#xa0;: OK</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>dernier événement il y a %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>aucun événement</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>Consentement chez Google</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>Consentement chez Microsoft</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>Consentement (autre)</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>Réponse&#xa0;: tout autre motif</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>Réponse&#xa0;: aucune boîte aux lettres d’administrateur</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>Revenir au modèle fourni</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>Messages aux clients</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>Autre langue&#xa0;: sv, de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>Saisissez son code, puis appuyez sur Entrée. Pour une variante, ajoutez un mot de votre choix après le code.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>Rien n’est conservé ici&#xa0;: la démo n’a pas de dossier de modèles.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>Ceci est votre propre modèle.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>Ceci est le modèle fourni avec le programme. Vous en enregistrez votre propre copie.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Modèle inutilisable.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Une langue s’indique par un code tel que de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>Certaines de vos modifications ne sont pas enregistrées. Fermer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre l’édition</translation>
    </message>
</context>
<context>
    <name>monitor::TemplatePreview</name>
    <message>
        <source>As text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>En e-mail</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>Le message en texte brut</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>Le message en e-mail</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>Le nom %1 est introuvable. Vérifiez son orthographe et l’existence de son enregistrement DNS.</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>L’événement est bien arrivé, mais la base de données n’accepte rien pour le moment (%1). InboxKit le renverrait. Consultez l’état du service au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>La signature ne correspond plus&#xa0;: quelque chose en chemin modifie le corps ou l’en-tête X-InboxKit-Signature, ou bien une autre installation de ce programme répond à cette adresse.</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>Quelque chose répond à cette adresse, mais pas ce programme&#xa0;: l’événement n’est pas arrivé ici.</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404&#xa0;: rien ne répond au chemin %1. Il doit correspondre exactement, jusqu’à la dernière barre oblique.</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1&#xa0;: l’adresse redirige vers une autre. Indiquez à InboxKit l’adresse finale.</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1&#xa0;: ce programme refuse tout ce qui ne passe pas par le proxy ([fence] dans la configuration). Testez l’adresse publique.</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1&#xa0;: le proxy ou le tunnel répond, mais ne parvient pas à joindre ce programme.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>La réponse est %1 (%2).</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>La connexion chiffrée n’a pas pu être établie&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Aucune réponse en %1 secondes.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>Rien n’écoute sur le port %1 de %2, ou un pare-feu bloque l’accès.</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>L’autre côté a coupé la connexion HTTP non chiffrée. S’il utilise TLS, l’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La connexion a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>Nom (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>Réponse HTTP</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>aucun (HTTP seul)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>test non effectué</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Événement de test</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>Envoie un événement à l’adresse qu’InboxKit utilisera et le suit jusqu’à la base de données. Il est signé avec une clé dédiée, valable pour ce seul événement&#x202f;; il n’est ni conservé ni affiché comme demande.</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>Adresse testée</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>L’adresse publique avec le chemin, p. ex. https://hooks.example.org/webhook&#x202f;; ou l’adresse locale.</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>Ce n’est pas une adresse de webhook&#x202f;; elle doit ressembler à https://hooks.example.org/webhook.</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>L’événement de test est arrivé.</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>L’événement de test n’est pas arrivé.</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>arrivé après un événement plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>%Ln copie supplémentaire</numerusform>
            <numerusform>%Ln copies supplémentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>étapes antérieures&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Domaine, boîte aux lettres, ID, équipe   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>Paramètres   %1</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>Événements acceptés de&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>La base de données n’autorise ce poste qu’à lire. Il ne peut ni prendre en charge, ni noter, ni reporter, ni nommer, ni approuver, ni retraiter une livraison en quarantaine. Copier et ouvrir fonctionnent comme toujours.</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>Onboarding Monitor – clients devant agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>Onboarding Monitor – aucun client ne doit agir</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>Le client n’a rien à faire&#xa0;: InboxKit s’en occupe depuis plus longtemps que d’habitude.</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>Si rien n’avance, consultez la demande dans InboxKit ou adressez-vous au support d’InboxKit.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>À dire.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>À faire.</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>Copier la réponse pour %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copier l’ID client pour %1</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Affichage mural</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>Aucun client n’a d’action à effectuer pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::WordedHistory</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
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
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Expéditeur</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>Le trousseau n’a pas supprimé la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>Impossible de supprimer le fichier de clé %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>La clé se trouve dans le trousseau, qui est verrouillé ou inaccessible. Déverrouillez-le et redémarrez le programme.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier de clé %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>Le trousseau n’a pas accepté la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier de clé %1&#xa0;: %2.</translation>
    </message>
</context>
</TS>
