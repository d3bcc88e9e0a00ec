<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ageing</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>DatabasePassword</name>
    <message>
        <source>The server does not accept the password in the keychain any more.</source>
        <translation>El servidor ya no acepta la contraseña del llavero.</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>El llavero no aceptó la contraseña; se volverá a pedir.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>El servidor no acepta esta contraseña.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardía</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>no almacenada</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>Actualizó su solicitud.</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>Ya se conocía un estado más reciente de su solicitud; por eso solo figura en la cronología.</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>Este programa no hace seguimiento de esos eventos. Solo se guarda el nombre.</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>Su firma era correcta, pero no se pudo admitir. %1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>Nadie garantiza su procedencia: solo se guardan la hora y el remitente. %1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>El cuerpo no es JSON válido.</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>Falta un campo obligatorio.</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>Un campo no es del tipo previsto.</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>Su clave pertenece a otro equipo.</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>El almacén no pudo guardar su contenido.</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>No llevaba firma.</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>Su firma no tenía el formato correcto.</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>Su firma no corresponde a ninguna de las claves aceptadas.</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>Faltaba el token de portador (bearer) o era incorrecto.</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>No se hace seguimiento de su evento.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>%Ln rechazada en la última hora</numerusform>
            <numerusform>%Ln rechazadas en la última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>muy pocos eventos para saberlo</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>coincide con el del remitente</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>%1 por delante del remitente</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>%1 por detrás del remitente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escritura correcta</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>Esta ventana solo muestra el almacén; de la recepción debe encargarse otro programa.</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>Se rechazan todas las entregas: falta la clave de API de su equipo de InboxKit.</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>Lo que llega puede leerse y falsificarse por el camino. Anteponga TLS o un proxy inverso, o escuche solo en esta máquina.</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>Introduzca esta dirección en InboxKit como webhook de su equipo e inicie allí una solicitud.</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>InboxKit lleva mucho tiempo sin enviar nada. Si allí hay solicitudes en curso, compruebe en InboxKit que el webhook siga teniendo la dirección que conduce aquí.</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>Alguien envió una firma que no corresponde a ninguna de las claves. Averigüe quién fue: un segundo equipo cuya clave falta aquí o un desconocido.</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>En la última hora ninguna firma fue correcta: lo más probable es que se haya cambiado la clave en InboxKit. Introduzca la nueva.</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>Las horas y antigüedades mostradas pueden tener ese desfase, o bien las entregas tardan ese tiempo en llegar. Active la hora automática en la configuración de esta máquina.</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>Llega más de lo que se escribe. Se resolverá solo cuando baje el volumen.</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>Están a punto de rechazarse entregas; InboxKit las enviará de nuevo. Compruebe si el disco está lleno u ocupado.</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>No se acepta nada hasta que vuelva a funcionar; InboxKit lo enviará de nuevo. %1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>Ver las rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln punto por revisar</numerusform>
            <numerusform>%Ln puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>No puede llegar nada. %1 Cierre lo que ocupa la dirección o elija otra.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>solo este</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>usted</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>sin respuesta desde %1</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>La base de datos no responde desde %1.</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>El almacén no se puede leer desde %1.</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 Lo que ve es de ese momento: puede leer y copiar, pero no encargarse de nada ni anotar.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>%Ln puesto más</numerusform>
            <numerusform>%Ln puestos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1 (se lee %2)</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>No es un enlace web completo.</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>No lleva a una página web: al abrirlo podría ejecutarse algo en esta máquina.</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>No está protegido con https.</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>Su host no es uno de los hosts de inicio de sesión conocidos de Google y Microsoft.</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>Su host puede confundirse con %1, pero es otro.</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>Su host fue retirado por Microsoft o apenas se usa para iniciar sesión.</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>Hay un nombre de usuario delante del host: lo que parece el host no lo es.</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>Indica un puerto inusual.</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>Su host contiene letras de otros alfabetos que pueden hacerlo parecer otro.</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>Hay partes codificadas más veces de lo necesario, lo que oculta su contenido.</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>Indica algo dos veces, como la aplicación o la dirección a la que vuelve; no se sabe cuál es la que vale.</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>Vuelve a una dirección que no es un https corriente o que oculta lo que es.</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>Contiene caracteres invisibles, que cambian el sentido de la escritura o que no corresponden a un enlace.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>aplicación nueva</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>otra aplicación</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>La aplicación de este enlace es nueva para el origen “%1”. Cualquiera puede registrar una aplicación en Google o Microsoft; compruebe que sea la de InboxKit antes de que un cliente dé su consentimiento. Solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>Este ID de cliente es nuevo para el origen “%1”. Quien lo añade en la consola de administración le permite actuar en nombre de todos los usuarios; compruebe que sea el de InboxKit. Solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>El enlace de esta solicitud era antes de otra aplicación. Compruebe en InboxKit que el cambio sea intencionado.</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>Esta solicitud tenía antes otro ID de cliente. Compruebe en InboxKit que el cambio sea intencionado.</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>Lleva a un host de inicio de sesión, pero no a una página en la que una aplicación pida consentimiento.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>%1 de mañana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%2 del %1</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Me encargo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>se encarga usted</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>se encarga %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln pospuesta</numerusform>
            <numerusform>%Ln pospuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>Consentimiento y delegación listos</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>Consentimiento listo, falta la delegación</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>Consentimiento listo, delegación %1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>Delegación lista, falta el consentimiento</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>Delegación lista, solicitud de consentimiento %1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>Solicitud de consentimiento %1, de delegación %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>Usted lo copió a las %1</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>%1 lo copió a las %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>copiado %1</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>No se puede leer mientras la base de datos no responda.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>Pendiente del cliente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>por antigüedad</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>primero las más recientes</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>de hoy, primero las más recientes</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>Ningún cliente tiene que hacer nada ahora.
Cuando InboxKit espera a un cliente, la solicitud aparece aquí con el enlace o el ID de cliente que hay que enviarle. Mientras tanto, “En curso” muestra lo que InboxKit está procesando.</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>InboxKit no está procesando nada.
Aquí aparecen las solicitudes en cola o en verificación. Inicie una en InboxKit y aparecerá con su primer evento.</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>No ha fallado nada.
Aquí aparecen las solicitudes que fallan y las que llevan demasiado tiempo en proceso, con lo que hay que decir al cliente.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>No hay nada pospuesto.
Las solicitudes que se posponen esperan aquí hasta que vence su plazo. Todas las demás están en “Pendiente del cliente”.</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>Hoy no ha finalizado nada.
Las solicitudes completadas y canceladas aparecen aquí hasta la medianoche. “Pendiente del cliente” muestra a quién le toca ahora.</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>Nada coincide con la búsqueda.
Pulse Esc en el campo de búsqueda para volver a verlo todo.</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>Hay más; solo se muestran las más recientes.</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>No hay nadie más. Las solicitudes nuevas aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>No hay más.</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>ID de cliente para delegación en todo el dominio</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>Consentimiento en Google</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>Consentimiento en Microsoft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
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
        <translation>espacio %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en proceso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>primer intento</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>reintento %1 de %2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>InboxKit puede reintentar (%1 de %2)</translation>
    </message>
    <message>
        <source>final</source>
        <translation>sin más reintentos</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>solo token</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>confirmada por InboxKit</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>El remitente conocía el hash de la clave de API, pero el contenido no está firmado: podría haberlo escrito cualquiera que haya visto una entrega. Revise bien todo lo inusual.</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>El contenido está firmado con la clave de API: es tal como lo envió InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>Se consultó a InboxKit y lo confirma.</translation>
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
        <translation>Aquí no hay nada del tipo elegido.
Elija “Todas” encima de la lista para volver a verlo todo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>guidance::Advice</name>
    <message>
        <source>No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or finished with another account. Send it again and say whose account is expected.</source>
        <translation>En Microsoft no consta ningún consentimiento (AADSTS65001). Probablemente el proceso no se terminó o se hizo con otra cuenta. Envíe de nuevo el enlace e indique con qué cuenta debe abrirse.</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>Debe aprobarlo un administrador (AADSTS90094). Envíe el enlace a un administrador del cliente.</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>El consentimiento de los usuarios está desactivado (AADSTS90093). Un administrador puede aprobar para todos o permitir el consentimiento de los usuarios en Microsoft Entra.</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>Problema temporal en Microsoft (AADSTS90090). Espere al reintento antes de escribir al cliente.</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>La aplicación está mal configurada (AADSTS65005). El cliente no puede hacer nada; informe a InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>InboxKit no conoce ningún buzón de administrador para este dominio. Añada uno allí e inicie de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>Las reglas de Google Workspace del cliente bloquean la aplicación. Su administrador debe marcarla como de confianza en Seguridad, Controles de API, Control de acceso de aplicaciones.</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>La aplicación es interna de una organización de Google. O el cliente usó una cuenta ajena a ella, o la aplicación debe pasar a ser externa: informe a InboxKit.</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>La dirección de redirección no está registrada para la aplicación. El cliente no puede hacer nada; informe a InboxKit y no envíe más enlaces de este tipo.</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>El cliente de OAuth no está autorizado. Si es una delegación: el ID de cliente o sus permisos faltan en la consola de administración o aún no surten efecto. Si es un consentimiento: el registro de la aplicación es incorrecto; informe a InboxKit.</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>Los permisos concedidos no son los que se pidieron. Envíe de nuevo el enlace; si es una delegación, compare los permisos de la consola de administración con su lista.</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>El cliente lo rechazó. Pregunte el motivo antes de enviar de nuevo el enlace.</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>Rechazado: por el cliente (Cancelar), por una regla de un administrador o porque la aplicación está en pruebas y la cuenta no es de un usuario de prueba. Pregunte qué decía la página.</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>En la línea %1 el asunto aparece por segunda vez.</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>En la línea %1 la plantilla termina dentro de un comentario.</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>En la línea %1 la plantilla termina sin asunto (una línea que empieza por &apos;# &apos;).</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>En la línea %1 el marcador {%2} es desconocido; los conocidos son %3.</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>En la línea %1 falta cerrar &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>En la línea %1 un enlace no tiene texto o no lleva a una dirección https://.</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>Pide el consentimiento aunque ya se haya dado</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>Permite al cliente elegir una cuenta</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>Pide iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>No muestra ninguna página: solo funciona si ya se había consentido todo</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>Ofrece crear una cuenta</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>Pide a un administrador el consentimiento para toda la organización</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>Leer, enviar y eliminar correo</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>Leer, escribir y enviar correo</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>Leer correo</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>Escribir borradores y enviar correo</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>Insertar correo en el buzón</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>Ver y cambiar etiquetas del correo</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>Ver remitentes, asuntos y etiquetas del correo, no su texto</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>Cambiar la configuración y los filtros del correo</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>Cambiar el reenvío y quién tiene acceso al correo</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>Leer el correo que está abierto, mediante un complemento</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>Ver, cambiar y eliminar contactos</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Ver contactos</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>Ver personas con las que se ha intercambiado correo</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>Ver el directorio de la organización</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>Ver todas las direcciones de correo de la cuenta</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>Ver los números de teléfono de la cuenta</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>Ver la dirección de correo</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>Ver el nombre y la foto</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>Ver, cambiar, compartir y eliminar calendarios</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>Ver calendarios</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>Ver y cambiar eventos de los calendarios</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>Ver eventos de los calendarios</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>Ver cuándo está ocupada una persona</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>Ver la configuración de los calendarios</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>Ver, cambiar y eliminar tareas</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>Ver tareas</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>Ver, cambiar y eliminar todos los archivos de Drive</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>Ver y descargar todos los archivos de Drive</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>Ver y cambiar solo los archivos de Drive que se abren con la aplicación</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>Ver nombres y detalles de los archivos de Drive</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>Guardar datos propios en Drive</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>Ver, cambiar y eliminar documentos</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Ver documentos</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>Ver, cambiar y eliminar hojas de cálculo</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>Ver hojas de cálculo</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>Ver, cambiar y eliminar presentaciones</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>Ver, cambiar y eliminar formularios</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>Leer y escribir mensajes de chat</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>Leer mensajes de chat</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>Ver espacios de chat</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>Crear reuniones y ver las que ha creado</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>Ver y cambiar usuarios de la organización</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>Ver usuarios de la organización</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>Ver y cambiar otras direcciones de los usuarios</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>Ver y retirar lo que los usuarios permiten a otras aplicaciones</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>Ver y cambiar grupos de la organización</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>Ver grupos de la organización</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>Ver y cambiar quién está en un grupo</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>Ver y cambiar dominios de la organización</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>Ver dominios de la organización</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>Ver y cambiar unidades organizativas</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>Ver unidades organizativas</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>Ver datos de la organización</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>Ver y cambiar los roles de administrador</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>Ver los roles de administrador</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>Ver los informes de auditoría de la organización</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>Ver los informes de uso de la organización</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>Transferir datos de un usuario a otro</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>Ver y cambiar la configuración de los grupos</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>Ver y cambiar las licencias de los usuarios</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>Ver y cambiar las alertas de seguridad de la organización</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>Demostrar la propiedad de un dominio o sitio</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>Demostrar por primera vez la propiedad de un dominio o sitio</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>Ver cómo valora Google el correo de un dominio</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>Ver, cambiar y eliminar todo en Google Cloud</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>Ver y cambiar colas de mensajes en Google Cloud</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>Saber quién inicia sesión</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Ver la dirección postal</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Ver el número de teléfono</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>Conservar el acceso cuando nadie tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>Todo lo que se ha concedido a la aplicación</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>Ver remitentes y asuntos del correo, no su texto</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>Ver remitentes y asuntos en todos los buzones, no el texto</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>Leer, escribir y eliminar correo</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>Leer correo de buzones propios y compartidos</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>Leer, escribir y eliminar correo de buzones propios y compartidos</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>Enviar correo, también en nombre de otros</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>Ver la configuración del correo</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>Ver y cambiar la configuración del correo, incluidas las reglas</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>Ver las carpetas del buzón</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>Ver y cambiar las carpetas del buzón</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>Leer todo el contenido del buzón</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>Exportar e importar todo el contenido del buzón</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>Leer y cambiar correo por IMAP</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>Leer y cambiar correo de todos los buzones por IMAP</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>Leer y eliminar correo por POP</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>Leer y eliminar correo de todos los buzones por POP</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>Enviar correo por SMTP</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>Enviar correo por SMTP desde todos los buzones</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>Todo en el buzón, mediante Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>Todo en el buzón, mediante Exchange ActiveSync</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>Todo en todos los buzones, mediante Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>Todo en el buzón</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>Administrar Exchange según permita un rol de administrador</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>Administrar Exchange como la persona que inicia sesión</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>Iniciar sesión y leer el perfil</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>Leer y cambiar el perfil</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>Ver nombres y direcciones de todos los usuarios</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>Ver los perfiles de todos los usuarios</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>Ver y cambiar los perfiles de todos los usuarios</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>Ver y cambiar cómo inician sesión los usuarios</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>Invitar a usuarios externos a unirse a la organización</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>Ver y cambiar contraseñas y segundos factores de todos los usuarios</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>Ver personas con las que se trabaja</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>Ver personas con las que trabajan todos los usuarios</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>Ver los contactos de la organización</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Ver todos los grupos</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>Ver y cambiar todos los grupos</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>Ver quién está en cada grupo</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>Ver y cambiar quién está en cada grupo</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>Ver, cambiar y eliminar eventos de los calendarios</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>Ver calendarios propios y compartidos</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>Ver, cambiar y eliminar eventos de calendarios propios y compartidos</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>Ver y crear reuniones en línea</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>Ver notas</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>Ver, cambiar y eliminar notas</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>Ver archivos propios</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>Ver, cambiar y eliminar archivos propios</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>Ver todos los archivos que puede ver el usuario</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>Ver, cambiar y eliminar todos los archivos que puede ver el usuario</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>Ver todos los sitios y sus archivos</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>Ver, cambiar y eliminar contenido de todos los sitios</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>Todo en todos los sitios</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>Escribir mensajes en canales</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>Ver nombres de equipos</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>Ver todo en el directorio de la organización</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>Ver y cambiar todo en el directorio de la organización</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>Hacer en el directorio todo lo que puede hacer el usuario</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>Ver y cambiar datos de la organización</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>Ver todas las aplicaciones de la organización</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>Ver y cambiar todas las aplicaciones de la organización</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>Crear aplicaciones y cambiar las propias</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>Conceder cualquier permiso a las aplicaciones</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>Dar consentimiento a aplicaciones en nombre de los usuarios</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>Ver las directivas de la organización</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>Ver y cambiar quién puede hacer qué en la organización</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>Ver los registros de auditoría de la organización</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>Ningún mensaje tiene ese nombre.</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>El archivo supera los 64 KiB.</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>En la línea %1 termina la plantilla, pero {%2}, sin el cual el mensaje no sirve, no aparece en todas sus variantes.</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>Una carpeta de plantillas lleva el nombre de su idioma, como de, pt-BR o de-informal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>El archivo no está en UTF-8.</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>cuentas de cualquier organización y personales</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>cuentas de cualquier organización</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>solo cuentas personales</translation>
    </message>
</context>
<context>
    <name>monitor::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where this program listens, and how InboxKit&apos;s events get there from outside.</source>
        <translation>Dónde escucha este programa y cómo llegan hasta él, desde fuera, los eventos de InboxKit.</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo esta máquina</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>A través de un proxy inverso</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>A través de un túnel</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>Directamente, con TLS aquí</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>Cadena de certificados (archivo PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>Clave privada (archivo PEM)</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Elegir la clave privada</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>Desde fuera no se puede llegar aquí. Sirve para probar con el simulador o con curl; el propio InboxKit necesita una de las otras vías.</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>Haga que nginx, Caddy u otro proxy con certificado reenvíe a %1 y dé a InboxKit la dirección del proxy con la ruta %2.</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>Inicie un túnel que reenvíe a %1, por ejemplo
cloudflared tunnel --url %1
y dé a InboxKit la dirección que muestre, seguida de la ruta %2.</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>Este programa se comunica directamente por HTTPS. El certificado debe ser uno en el que otros confíen, para el nombre que dé a InboxKit; cuando se renueva, se carga automáticamente.</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>TLS necesita un certificado.</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>Enlace inusual</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>El enlace para %1 es inusual. ¿Abrirlo de todos modos?</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>El enlace para %1 es inusual. ¿Copiarlo de todos modos?</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Otra aplicación</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>El enlace para %1 es de una aplicación distinta de la anterior. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>El enlace para %1 es de una aplicación distinta de la anterior. ¿Copiarlo?</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>Aplicación nueva</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>El enlace para %1 es de una aplicación nueva aquí. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>El enlace para %1 es de una aplicación nueva aquí. ¿Copiarlo?</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>Desde aquí no se puede abrir, solo copiar.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>Enlace completo</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>ID de cliente inusual</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>El ID de cliente para %1 es inusual. ¿Copiarlo de todos modos?</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>No tiene la forma de un ID de cliente de Google: cifras y, en su caso, “-….apps.googleusercontent.com”.</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>Otro ID de cliente</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>El ID de cliente para %1 es distinto del anterior. ¿Abrir con él la consola de administración?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>El ID de cliente para %1 es distinto del anterior. ¿Copiarlo?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>El ID de cliente para %1 es nuevo aquí. ¿Abrir con él la consola de administración?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>El ID de cliente para %1 es nuevo aquí. ¿Copiarlo?</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>ID de cliente completo</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>Aprobar y continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>monitor::Archive</name>
    <message>
        <source>It is stored, and its request shows it.</source>
        <translation>Está almacenada y su solicitud la refleja.</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>Está almacenada. Se conoce un estado más reciente de su solicitud; por eso solo figura en la cronología.</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>Ya estaba almacenada una igual; ha salido de la cuarentena.</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>El almacén no puede guardar su contenido. Sigue en cuarentena.</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>El programa se está cerrando. Sigue en cuarentena.</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>El almacén no admite nada en este momento. Sigue en cuarentena; inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>Su cuerpo no se guardó, así que no hay nada que procesar.</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>No se sabe hasta qué punto es de confianza.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Campo: %1.</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>Sigue en cuarentena.</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>Ese es el propio almacén; elija otro archivo.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
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
        <translation>Paquete compartible</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>Su clave ya no se conoce aquí, así que no se puede saber si vale para este equipo.</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>%1
Este nombre procede del enlace y no está verificado.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascada</translation>
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
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instrucciones</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>InboxKit no envió ningún ID de cliente con esta solicitud.</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>ID de cliente inusual</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>los permisos no están definidos para este origen</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>permisos sin definir</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>ID de cliente para %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copiar ID de cliente para %1</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>Copiar instrucciones para %1</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>Abrir consola de administración para %1</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>El cliente inicia sesión como</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>InboxKit no envió ningún enlace con esta solicitud.</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>enlace inusual</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>con esta cuenta, en el navegador del propio cliente</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>en el navegador del propio cliente</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>navegador del cliente</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>Copiar enlace para %1</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copiar mensaje para %1</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>Abrir página de consentimiento para %1</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>monitor::DeliveryPane</name>
    <message>
        <source>Process again</source>
        <translation>Procesar de nuevo</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>No hay nada seleccionado.
Seleccione una entrega en la lista y aquí verá todo lo que se guarda de ella.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>Vuelve a leer su cuerpo y la almacena. Puede que la causa ya esté resuelta: con una versión más nueva de este programa o con otro equipo para su clave.</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>Un comando que envía de nuevo este cuerpo. No contiene ningún secreto: la firma se lee de la variable SIGNATURE.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>El encabezado indicaba otro evento que el cuerpo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>Su hora estaba en el futuro y no se consideró creíble; vale la de recepción.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Its body was not kept.</source>
        <translation>Su cuerpo no se guardó.</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>Ya no está en el almacén.</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Evento desconocido</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>No es texto en UTF-8; se muestran sus bytes en base64.</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>No es JSON válido; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>Procesada.</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>No procesada.</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>Cuerpo copiado en base64</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Cuerpo copiado</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>Comando copiado; lee la firma de la variable SIGNATURE</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>La base de datos no permite a este puesto guardar entregas.</translation>
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
        <translation>No hay nada seleccionado.
Seleccione una solicitud en la lista y aquí verá todo sobre ella.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 hace %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, age</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>monitor::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>Guardando %1: %2 de %3…</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>Guardando %1: %2…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>monitor::FieldRow</name>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s caption</comment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>monitor::FieldsSection</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>ID de equipo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primer aviso</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inusual</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>hora no creíble</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>Clave de API del equipo</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>InboxKit firma sus eventos con la clave de API de su equipo; sin ella, nadie puede distinguirlos de los falsificados. La encontrará en InboxKit, en la configuración de su equipo. También sirve el hash (digest) de la clave, si prefiere no facilitar la propia clave.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>La clave se guarda en el llavero del sistema. Si no hay ninguno, se guarda en un archivo que solo usted puede leer, y se le avisa.</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>Ya en uso: %1. Deje la clave vacía para no cambiar nada.</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>Salud: %1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>Estado de la recepción</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>todo, primero lo más reciente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>Guarda en un archivo las solicitudes de la lista con sus cronologías.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>Más de %Ln solicitud; desplácese para ver más</numerusform>
            <numerusform>Más de %Ln solicitudes; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>Todavía no ha ocurrido nada.
Aquí permanece toda solicitud de la que informa InboxKit, aunque haya terminado hace tiempo.</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>Ir al consentimiento de %1</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>Ir a la delegación de %1</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>Nombre del equipo o del origen</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>Clave de API o hash</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>Pegue la clave o el hash.</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>Esto es un hash: permite comprobar las firmas actuales, pero no las firmas sobre el contenido.</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>Se tomará como la propia clave.</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>La clave necesita un nombre para poder reconocerla.</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>Ya hay una clave con este nombre; elija otro.</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>Se aceptan los eventos firmados con una de estas claves. Para rotar una clave, añada la nueva abajo y ponga fecha de fin a la antigua: hasta entonces se aceptan ambas.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>Nombre para el dominio %1</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>Nombre para el espacio %1</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>Guardar el nombre para %1</translation>
    </message>
</context>
<context>
    <name>monitor::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>El idioma de esta ventana; los mensajes para los clientes tienen el suyo propio.</translation>
    </message>
</context>
<context>
    <name>monitor::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>A request that stays in a status for longer than this counts as stuck: its bar is full, and where nobody but InboxKit can act it moves to Trouble.</source>
        <translation>Una solicitud que permanece en un estado más tiempo que el indicado se considera atascada: su barra se llena y, si solo puede actuar InboxKit, pasa a “Problemas”.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>Pendiente: el cliente debe actuar</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>Un estado que este programa no conoce</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>Un número entero de minutos, de 1 a %1 (una semana).</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>Abre la página de consentimiento</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Este enlace</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inusual</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>Lo dice el propio enlace; nadie lo ha verificado.</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>todas las entregas almacenadas, primero las más recientes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>Paquete compartible…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>Guarda las entregas más recientes, los contadores, la salud y las versiones en un archivo que se puede mostrar a otros: sin enlaces, direcciones, nombres, claves ni firmas.</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Desde el inicio: %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>Ninguna entrega coincide.
Elija “Todas” y pulse Esc en el campo de búsqueda para volver a verlo todo.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>Todavía no ha llegado nada.
Aquí aparece cada entrega con su resultado, también las que se rechazan.</translation>
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
        <translation>Todavía no se acepta nada: falta la clave de API de su equipo de InboxKit.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Corregir plantilla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>¿Seguir recibiendo?</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>¿Desea seguir recibiendo eventos con la ventana cerrada? Si sale del programa, los eventos de InboxKit se pierden cuando se agotan sus reintentos. Solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>Seguir recibiendo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order, how many snoozed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Not listening %1–%2; requests may be missing.</source>
        <comment>from, until</comment>
        <translation>Recepción inactiva %1–%2; pueden faltar solicitudes.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>Seguir recibiendo con la ventana cerrada</translation>
    </message>
</context>
<context>
    <name>monitor::MessageSection</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Mensaje para el cliente</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>No hay un mensaje así en %1; este está en %2.</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>Idioma del mensaje para %1</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>Copiar el mensaje mostrado para %1</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>Enviar por correo el mensaje mostrado para %1</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>Mostrar el mensaje completo para %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>monitor::Messages</name>
    <message>
        <source>Your template %1 is not used, the program&apos;s own is: %2</source>
        <comment>file, reason</comment>
        <translation>Su plantilla %1 no se usa; se usa la del programa: %2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>No hay ninguna carpeta donde guardar plantillas.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Un idioma es una etiqueta como de, pt-BR o de-informal.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Nota para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>Una nota puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>La ven todos los que trabajan con este almacén; no se envía ni al cliente ni a InboxKit.</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>De qué se le avisa cuando no está mirando la ventana.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>Un cliente debe actuar</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Una solicitud se ha completado</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>Horas de silencio: sin notificaciones en este horario</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>Una hora se escribe así: 18:00.</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>Ambas son iguales: no habría horas de silencio.</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>%1 debe actuar</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>Completada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln cliente debe actuar</numerusform>
            <numerusform>%Ln clientes deben actuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln solicitud con problemas</numerusform>
            <numerusform>%Ln solicitudes con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln solicitud completada</numerusform>
            <numerusform>%Ln solicitudes completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>InboxKit lleva más tiempo de lo habitual con esto.</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>%1 pide una contraseña.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>%1 pide una contraseña para %2.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>Recordar en el llavero</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>Aquí no hay llavero. Para que no se vuelva a pedir, póngala en .pgpass en su carpeta personal, que solo usted pueda leer.</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>Aquí no se puede guardar nada: no hay almacén.</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>Ya se encarga %1.</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>El almacén ya no conoce esta solicitud.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>No se pudo guardar; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>Se encarga usted: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Liberada: %1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>Nota añadida para %1</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 acaba de cambiar; no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>Pospuesta hasta las %1: %2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Se muestra de nuevo: %1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>Se ha quitado el nombre.</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>El cliente se llama ahora %1.</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>Solo se puede posponer lo que está pendiente del cliente; %1 se mantiene.</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Mostrar ya</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>Aquí no se puede guardar nada: la base de datos solo permite leer a este puesto.</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>No se puede guardar nada mientras la base de datos no responda.</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – %2 ya lo copió a las %3</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleChips</name>
    <message>
        <source>%1, since %2</source>
        <comment>person, time</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time, of a snooze</comment>
        <translation>hasta las %1</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleSection</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>Todavía no se encarga nadie.</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>Se encarga usted (desde %1).</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>Se encarga %1 (desde %2).</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Pospuesta hasta las %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>Añadir una nota para %1</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Mostrar ya</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>Mostrar ya %1</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Posponer %1</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Descartar %1</translation>
    </message>
</context>
<context>
    <name>monitor::RequestActions</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Link copied for %1</source>
        <translation>Enlace copiado para %1</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>No hay ningún ID de cliente que copiar para %1.</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>ID de cliente copiado para %1</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>Mensaje copiado para %1</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>Instrucciones copiadas para %1</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>No se pudo iniciar el programa de correo. El mensaje está en el portapapeles.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>El mensaje es demasiado largo para un enlace de correo. Está en el portapapeles: péguelo en el correo.</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>Se ha pedido al programa de correo que abra un mensaje.</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>No hay ninguna respuesta que copiar para %1.</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>Respuesta copiada para %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>No hay ninguna página que abrir para un ID de cliente inusual.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>Solo se puede descartar lo fallido o cancelado; %1 se mantiene.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Descartada: %1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>Se muestra de nuevo: %1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>Ha cambiado desde entonces y ya se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>No hay nada descartado.</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 acaba de cambiar; no se ha hecho nada.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>No se pudo iniciar el navegador.</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>InboxKit no envió ningún enlace para %1.</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>InboxKit no envió ningún ID de cliente para %1.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instrucciones</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>No hay nada que enviar para %1. Estado: %2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>Página abierta para %1</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>Esta ventana solo muestra el almacén.</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>No se pudo guardar la aprobación; tras reiniciar se volverá a pedir.</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>Se perdió la dirección.</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>La ventana cambiará de idioma cuando se cierre el editor de plantillas.</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>La base de datos no permite a este puesto guardar entregas; inícielo con --no-listen o dé a su rol los permisos del receptor.</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>Fijado por %1 al iniciar el programa; solo se puede cambiar allí.</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>El programa se inició con --no-listen: esta ventana solo muestra el almacén.</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>Las claves se indicaron con %1 al iniciar el programa; solo se pueden cambiar allí.</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>Las claves figuran en %1; añada allí una sección [source/NAME] con key_file o digest.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>Un puerto es un número de 1 a 65535; 0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>No es una dirección en la que se pueda escuchar. Ejemplos: 127.0.0.1, 0.0.0.0 o ::1.</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>Una ruta empieza por / y no contiene espacios, ? ni #.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Indique la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>Un certificado y su clave privada van juntos.</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Otro programa ya escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>Esta máquina no puede escuchar ahí. %1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>No se ha cambiado nada, porque no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>Ya no hay ninguna clave %1.</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>Una fecha y hora se escribe así: 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>Las claves se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>Aquí no hay llavero: las claves se guardan en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>Vale hasta que se cierre el programa, pero no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>Estos archivos no sirven para TLS. %1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>Esta clave no se puede usar. %1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>monitor::SetupDialog</name>
    <message>
        <source>Set up</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1, %2 o J, K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>solicitud siguiente, anterior</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>copiar el enlace, el ID de cliente o la respuesta</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>copiar el mensaje para el cliente</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>abrir la página de consentimiento o la consola de administración</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>encargarse de la solicitud o liberarla</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>añadir una nota</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>posponer la solicitud o mostrarla de nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>descartar lo fallido o cancelado</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>mostrar de nuevo lo último descartado o pospuesto</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>activar el elemento que tiene el foco</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>cambiar de vista</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>borrar la búsqueda</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>salir; ya no se recibe nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>los clientes pendientes en letra grande, para una pantalla en la pared</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>Demo: todo es inventado</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
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
        <translation>Aceptada hasta</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>Solo para el equipo</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>Permisos para la delegación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Quitar la clave %1</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar definitivamente</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>Quitar definitivamente la clave %1</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>sin fin, o bien 2026-12-31 18:00</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>cualquier team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>lo que los clientes deben introducir junto a un ID de cliente</translation>
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
        <translation>sin cifrar: puede leerse y falsificarse por el camino</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>La dirección está abierta a la red por HTTP sin cifrar. Anteponga TLS o un proxy inverso.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>sin escuchar</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>sin escuchar: %1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>aceptadas: %1 · rechazadas: %2</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>almacén correcto</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>almacén: %1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>último evento hace %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>sin eventos todavía</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>Consentimiento en Google</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>Consentimiento en Microsoft</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>Consentimiento en otro lugar</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>Respuesta: cualquier otro motivo</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>Respuesta: sin buzón de administrador</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>Volver a la del programa</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>Mensajes para los clientes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>Otro idioma: sv, de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>Su etiqueta y después Intro. Una variante de un idioma lleva detrás una palabra de su elección.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>Aquí no se guarda nada: la demo no tiene carpeta de plantillas.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Sin guardar todavía.</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>Esta es su propia plantilla.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>Esta es la plantilla del programa. Lo que guarde será una copia suya.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>No se puede usar.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Un idioma es una etiqueta como de, pt-BR o de-informal.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>Algunos de sus cambios no están guardados. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>monitor::TemplatePreview</name>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>Como correo</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>El mensaje como texto</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>El mensaje como correo</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>No se conoce el nombre %1. Compruebe cómo está escrito y si ya existe su registro DNS.</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>El evento llegó hasta aquí, pero el almacén no admite nada en este momento (%1). InboxKit lo enviaría de nuevo. Consulte el indicador de salud en la parte inferior de la ventana.</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>La firma ya no coincide: algo en el camino cambia el cuerpo o el encabezado X-InboxKit-Signature, o allí responde otra instalación de este programa.</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>Allí responde algo, pero no es este programa: el evento no llegó hasta aquí.</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404: no se sirve nada en la ruta %1. Se compara exactamente, hasta la última barra.</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1: la dirección redirige a otra. Dé a InboxKit la última.</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1: la barrera de este programa no deja pasar a quien no llega a través del proxy ([fence] en la configuración). Pruebe la dirección pública.</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1: el proxy o el túnel responde, pero no logra llegar a este programa.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>La respuesta es %1 (%2).</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>No se pudo establecer una conexión cifrada: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>No hubo respuesta en %1 segundos.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>Nadie escucha en el puerto %1 de %2, o hay un cortafuegos por medio.</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>El otro extremo cortó la conexión HTTP sin cifrar. Si usa TLS, la dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Falló la conexión: %1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>Nombre (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>Respuesta HTTP</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>ninguno: HTTP sin cifrar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>sin probar todavía</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Evento de prueba</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>Envía un evento a la dirección que usará InboxKit y lo sigue hasta el almacén. Va firmado con una clave propia que vale para un solo evento; ni se guarda ni se muestra como solicitud.</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>Dirección que se prueba</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Enviar evento de prueba</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>La dirección pública, con la ruta, p. ej. https://hooks.example.org/webhook; o la local.</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>No es la dirección de un webhook; tiene esta forma: https://hooks.example.org/webhook.</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>El evento de prueba ha llegado.</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>El evento de prueba no ha llegado.</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>tardío</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido: %1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>llegó después de un evento más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>%Ln copia más</numerusform>
            <numerusform>%Ln copias más</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>pasos anteriores: %1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Buscar dominio, buzón, ID, equipo   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>Configuración   %1</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>Se aceptan eventos de:
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>La base de datos solo permite leer a este puesto. No puede encargarse, anotar, posponer, poner nombres ni aprobar, ni procesar una entrega en cuarentena. Copiar y abrir funcionan como siempre.</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>Onboarding Monitor: clientes que deben actuar: %1</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>Onboarding Monitor: nadie tiene que actuar</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>El cliente no tiene que hacer nada: InboxKit lleva más tiempo de lo normal con esto.</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>Si no avanza, revise la solicitud en InboxKit o pregunte a su soporte técnico.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>Qué decir.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>Copiar respuesta para %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copiar ID de cliente para %1</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Descartar %1</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>Ningún cliente tiene que hacer nada ahora.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::WordedHistory</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
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
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>El llavero no borró la clave: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>No se puede eliminar el archivo de clave %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>La clave está en el llavero, que está bloqueado o inaccesible. Desbloquéelo e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>El llavero no admitió la clave: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de clave %1: %2.</translation>
    </message>
</context>
</TS>
