<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>O servidor não aceita mais a senha do chaveiro.</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>O chaveiro não aceitou a senha; ela será pedida de novo.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>O servidor não aceita esta senha.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>late</source>
        <translation>com atraso</translation>
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
        <translation>em quarentena</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>não gravada</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>A entrega atualizou a solicitação correspondente.</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>Já se conhecia um estado mais recente da solicitação; por isso, a entrega aparece só na linha do tempo.</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>Este programa não acompanha eventos desse tipo. Só o nome do evento é guardado.</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>A assinatura era válida, mas a entrega não pôde ser processada. %1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>Ninguém responde por esta entrega: só o horário e o remetente são guardados. %1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>O corpo não é JSON válido.</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>Falta um campo obrigatório.</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>Um campo é de um tipo diferente do esperado.</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>A chave pertence a outra equipe.</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>O banco de dados não conseguiu gravar o conteúdo.</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>A entrega veio sem assinatura.</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>A assinatura não tem o formato correto.</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>A assinatura não corresponde a nenhuma das chaves aceitas.</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>O token Bearer estava ausente ou incorreto.</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>O evento não é acompanhado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>alguém</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Últ. evento</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>%Ln recusada na última hora</numerusform>
            <numerusform>%Ln recusadas na última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>poucos eventos para avaliar</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>igual ao do remetente</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>%1 à frente do remetente</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>%1 atrás do remetente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>grava</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>não grava</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>Esta janela só mostra o banco de dados; a recepção cabe a outro programa.</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>Todas as entregas são recusadas: a chave de API da sua equipe do InboxKit não está definida.</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>O que chega pode ser lido e falsificado no caminho. Use TLS ou um proxy reverso, ou escute só neste computador.</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>Informe este endereço no InboxKit como webhook da sua equipe e inicie uma solicitação lá.</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>O InboxKit está em silêncio há muito tempo. Se há solicitações em andamento, verifique no InboxKit se o webhook ainda usa o endereço que leva até aqui.</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>Alguém enviou dados com uma assinatura que não é de nenhuma das chaves. Verifique quem foi: uma segunda equipe, cuja chave falta aqui, ou um desconhecido.</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>Nenhuma assinatura estava correta na última hora: provavelmente a chave foi trocada no InboxKit. Informe a nova.</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>Horários e durações podem estar errados nessa mesma medida, ou as entregas demoram esse tempo para chegar. Ative o horário automático nas configurações deste computador.</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>Chega mais do que é possível gravar. A situação se normaliza sozinha quando o pico passar.</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>As entregas estão prestes a ser recusadas; o InboxKit as enviará de novo. Verifique se o disco está cheio ou sobrecarregado.</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>Nada é aceito até que volte a funcionar; o InboxKit enviará tudo de novo. %1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Informar a chave</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>Ver as recusadas</translation>
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
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tudo em ordem</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>Nada pode chegar. %1 Feche o que ocupa o endereço ou escolha outro.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Alterar o endereço</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>só este</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>você</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>sem resposta desde %1</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>O banco de dados não responde desde %1.</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>Não é possível ler o banco de dados desde %1.</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 O que você vê é daquele momento: dá para ler e copiar, mas não para assumir nem anotar.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>%1 neste computador</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>mais %Ln posto</numerusform>
            <numerusform>mais %Ln postos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1 (lê-se %2)</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>Não é um link completo da web.</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>Não leva a uma página da web: abri-lo poderia executar algo neste computador.</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>Não é protegido por https.</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>O host não é um dos hosts de login conhecidos do Google e da Microsoft.</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>O host pode ser confundido com %1, mas é outro.</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>O host foi desativado pela Microsoft ou quase nunca é usado para login.</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>Há um nome de usuário antes do host: o que parece ser o host não é.</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>Usa uma porta incomum.</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>O host tem letras de outros alfabetos que podem imitar outro host.</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>Algumas partes estão codificadas mais vezes que o necessário, o que esconde o seu conteúdo.</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>Indica algo duas vezes, como o app ou o destino do retorno; não se sabe qual das indicações vale.</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>Retorna para um endereço que não é https simples ou que esconde o que é.</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>Contém caracteres invisíveis, que mudam a direção da escrita ou que não têm lugar em um link.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>app novo</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>outro app</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>O app deste link é novo para a origem “%1”. Qualquer pessoa pode registrar um app no Google ou na Microsoft; verifique se é o do InboxKit antes que um cliente dê o consentimento. Esta pergunta só aparece uma vez.</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>Este ID do cliente é novo para a origem “%1”. Quem o adiciona no Admin Console permite que ele aja em nome de todos ali; verifique se é o do InboxKit. Esta pergunta só aparece uma vez.</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>Antes, o link desta solicitação era de outro app. Verifique no InboxKit se a mudança é intencional.</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>Antes, esta solicitação tinha outro ID do cliente. Verifique no InboxKit se a mudança é intencional.</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>Leva a um host de login, mas não a uma página em que um app peça consentimento.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>amanhã às %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Eu cuido</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>com você</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>com %1</translation>
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
            <numerusform>%Ln adiada</numerusform>
            <numerusform>%Ln adiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Por 10 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Até amanhã às %1</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>Consentimento e delegação concluídos</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>Consentimento concluído, falta a delegação</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>Consentimento concluído, delegação: %1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>Delegação concluída, falta o consentimento</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>Delegação concluída, consentimento: %1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>Consentimento: %1, delegação: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1 · mais %Ln</numerusform>
            <numerusform>%1 · mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>Você copiou às %1</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>%1 copiou às %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>copiado %1</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>Não pode ser lido enquanto o banco de dados não responder.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>Aguardando cliente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>mais antigas primeiro</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>mais recentes primeiro</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>de hoje, mais recentes primeiro</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>Nenhum cliente precisa agir agora.
Quando o InboxKit depende de um cliente, a solicitação aparece aqui com o link ou o ID do cliente a enviar. Até lá, “Em andamento” mostra em que o InboxKit está trabalhando.</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>O InboxKit não está trabalhando em nada.
Aqui aparecem as solicitações na fila ou em verificação. Inicie uma no InboxKit: ela chega com o primeiro evento.</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>Nada deu errado.
Aqui aparecem as solicitações que falharam e as que demoram demais, com o que dizer ao cliente.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>Nada foi adiado.
Aqui ficam as solicitações adiadas, até vencer o prazo. Todas as outras estão em “Aguardando cliente”.</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>Nada foi encerrado hoje.
As solicitações concluídas e canceladas aparecem aqui até a meia-noite. “Aguardando cliente” mostra quem é o próximo.</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>Nada corresponde à busca.
Pressione Esc no campo de busca para ver tudo de novo.</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>Há mais; só as mais recentes são mostradas.</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>Isso é tudo. Novas solicitações aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Isso é tudo.</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>ID do cliente para delegação em todo o domínio</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>Consentimento do Google</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>Consentimento da Microsoft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
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
        <translation>workspace %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>processando</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>com erro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>primeira tentativa</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>retentativa %1 de %2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>possível retentativa (%1 de %2)</translation>
    </message>
    <message>
        <source>final</source>
        <translation>sem retentativa</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>só token</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>confirmado pelo InboxKit</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>O remetente conhecia o hash da chave de API, mas o conteúdo não é assinado: quem viu uma entrega poderia tê-lo escrito. Verifique com cuidado o que for incomum.</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>O conteúdo é assinado com a chave de API: está como o InboxKit o enviou.</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>O InboxKit foi consultado e confirma.</translation>
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
        <translation>Nada aqui é do tipo escolhido.
Escolha “Todas” acima da lista para ver tudo de novo.</translation>
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
        <translation>A Microsoft não tem registro de consentimento (AADSTS65001). O processo provavelmente não foi concluído ou foi concluído com outra conta. Envie o link de novo e diga qual conta é esperada.</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>Um administrador precisa aprovar (AADSTS90094). Envie o link a um administrador do cliente.</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>O consentimento do usuário está desativado (AADSTS90093). Um administrador pode aprovar para todos ou permitir o consentimento do usuário no Microsoft Entra.</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>Problema temporário na Microsoft (AADSTS90090). Aguarde a retentativa antes de escrever ao cliente.</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>O app está mal configurado (AADSTS65005). O cliente não pode fazer nada; avise o InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>O InboxKit não conhece nenhuma caixa de correio de administrador deste domínio. Adicione uma lá e inicie a solicitação de novo.</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>Bloqueado pela política do Google Workspace do cliente. O administrador dele precisa marcar o app como confiável em Segurança, Controles da API, Controle de acesso de apps.</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>O app é interno de uma organização do Google. Ou o cliente usou uma conta de fora dela, ou o app precisa se tornar externo: avise o InboxKit.</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>O endereço de retorno não está registrado para o app. O cliente não pode fazer nada; avise o InboxKit e não envie mais links desse tipo.</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>O cliente OAuth não está autorizado. Na delegação: o ID do cliente ou os escopos faltam no Admin Console ou ainda não têm efeito. No consentimento: o registro do app está errado; avise o InboxKit.</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>Os escopos concedidos não são os solicitados. Envie o link de novo; na delegação, compare os escopos no Admin Console com a sua lista.</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>O cliente recusou. Pergunte o motivo antes de enviar o link de novo.</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>Acesso recusado: pelo cliente (Cancelar), por uma regra do administrador ou porque o app está em teste e a conta não é de um usuário de teste. Pergunte o que a página dizia.</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>Na linha %1, o assunto aparece pela segunda vez.</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>Na linha %1, o modelo termina dentro de um comentário.</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>Na linha %1, o modelo termina sem assunto (uma linha que começa com “# ”).</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>Na linha %1, a variável {%2} é desconhecida; as conhecidas são %3.</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>Na linha %1, “%2” não foi fechado.</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>Na linha %1, um link não tem texto ou não leva a um endereço https://.</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>Pede consentimento mesmo onde já foi dado</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>Deixa o cliente escolher uma conta</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>Pede login de novo</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>Não mostra nenhuma página: só funciona onde o consentimento já foi dado para tudo</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>Oferece a criação de uma conta</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>Pede que um administrador dê o consentimento por toda a organização</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>Ler, enviar e excluir e-mails</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>Ler, escrever e enviar e-mails</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>Ler e-mails</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>Escrever rascunhos e enviar e-mails</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>Enviar e-mails</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>Inserir e-mails na caixa de correio</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>Ver e alterar marcadores de e-mails</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>Ver remetentes, assuntos e marcadores de e-mails, não o texto</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>Alterar configurações e filtros de e-mail</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>Alterar o encaminhamento e quem tem acesso aos e-mails</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>Ler o e-mail aberto, por meio de um complemento</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>Ver, alterar e excluir contatos</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>Ver contatos</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>Ver pessoas com quem se trocaram e-mails</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>Ver o diretório da organização</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>Ver todos os endereços de e-mail da conta</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>Ver os números de telefone da conta</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>Ver o endereço de e-mail</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>Ver nome e foto</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>Ver, alterar, compartilhar e excluir agendas</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>Ver agendas</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>Ver e alterar eventos nas agendas</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>Ver eventos nas agendas</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>Ver quando alguém está ocupado</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>Ver as configurações das agendas</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>Ver, alterar e excluir tarefas</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>Ver tarefas</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>Ver, alterar e excluir todos os arquivos do Drive</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>Ver e baixar todos os arquivos do Drive</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>Ver e alterar só os arquivos do Drive abertos com o app</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>Ver nomes e detalhes de arquivos do Drive</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>Guardar os próprios dados no Drive</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>Ver, alterar e excluir documentos</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Ver documentos</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>Ver, alterar e excluir planilhas</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>Ver planilhas</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>Ver, alterar e excluir apresentações</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>Ver, alterar e excluir formulários</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>Ler e escrever mensagens do chat</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>Ler mensagens do chat</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>Ver espaços do chat</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>Criar reuniões e ver as que criou</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>Ver e alterar usuários da organização</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>Ver usuários da organização</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>Ver e alterar outros endereços dos usuários</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>Ver e revogar o que os usuários permitem a outros apps</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>Ver e alterar grupos da organização</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>Ver grupos da organização</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>Ver e alterar quem está em um grupo</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>Ver e alterar domínios da organização</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>Ver domínios da organização</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>Ver e alterar unidades organizacionais</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>Ver unidades organizacionais</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>Ver detalhes da organização</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>Ver e alterar funções de administrador</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>Ver funções de administrador</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>Ver os relatórios de auditoria da organização</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>Ver os relatórios de uso da organização</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>Transferir dados de um usuário para outro</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>Ver e alterar configurações de grupos</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>Ver e alterar licenças de usuários</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>Ver e alterar alertas de segurança da organização</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>Comprovar a propriedade de um domínio ou site</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>Comprovar pela primeira vez a propriedade de um domínio ou site</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>Ver como o Google avalia os e-mails de um domínio</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>Ver, alterar e excluir tudo no Google Cloud</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>Ver e alterar filas de mensagens no Google Cloud</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>Saber quem faz login</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Ver o endereço postal</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Ver o número de telefone</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>Manter o acesso quando ninguém está conectado</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>Tudo o que foi concedido ao app</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>Ver remetentes e assuntos de e-mails, não o texto</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>Ver remetentes e assuntos em todas as caixas de correio, não o texto</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>Ler, escrever e excluir e-mails</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>Ler e-mails em caixas de correio próprias e compartilhadas</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>Ler, escrever e excluir e-mails em caixas de correio próprias e compartilhadas</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>Enviar e-mails, também em nome de outros</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>Ver configurações de e-mail</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>Ver e alterar configurações de e-mail, inclusive regras</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>Ver as pastas da caixa de correio</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>Ver e alterar as pastas da caixa de correio</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>Ler tudo na caixa de correio</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>Exportar e importar tudo na caixa de correio</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>Ler e alterar e-mails por IMAP</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>Ler e alterar e-mails em todas as caixas de correio por IMAP</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>Ler e excluir e-mails por POP</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>Ler e excluir e-mails em todas as caixas de correio por POP</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>Enviar e-mails por SMTP</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>Enviar e-mails por SMTP de todas as caixas de correio</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>Tudo na caixa de correio, por Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>Tudo na caixa de correio, por Exchange ActiveSync</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>Tudo em todas as caixas de correio, por Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>Tudo na caixa de correio</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>Gerenciar o Exchange conforme a função de administrador permite</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>Gerenciar o Exchange como a pessoa que faz login</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>Fazer login e ler o perfil</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>Ler e alterar o perfil</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>Ver nomes e endereços de todos os usuários</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>Ver os perfis de todos os usuários</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>Ver e alterar os perfis de todos os usuários</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>Ver e alterar como os usuários fazem login</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>Convidar pessoas de fora para a organização</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>Ver e alterar senhas e segundos fatores de todos os usuários</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>Ver pessoas com quem se trabalha</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>Ver pessoas com quem todos os usuários trabalham</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>Ver os contatos da organização</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Ver todos os grupos</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>Ver e alterar todos os grupos</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>Ver quem está em cada grupo</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>Ver e alterar quem está em cada grupo</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>Ver, alterar e excluir eventos nas agendas</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>Ver agendas próprias e compartilhadas</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>Ver, alterar e excluir eventos em agendas próprias e compartilhadas</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>Ver e criar reuniões online</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>Ver anotações</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>Ver, alterar e excluir anotações</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>Ver arquivos próprios</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>Ver, alterar e excluir arquivos próprios</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>Ver todos os arquivos que o usuário pode ver</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>Ver, alterar e excluir todos os arquivos que o usuário pode ver</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>Ver todos os sites e seus arquivos</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>Ver, alterar e excluir o conteúdo de todos os sites</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>Tudo em todos os sites</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>Escrever mensagens em canais</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>Ver nomes de equipes</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>Ver tudo no diretório da organização</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>Ver e alterar tudo no diretório da organização</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>Fazer no diretório tudo o que o usuário pode fazer</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>Ver e alterar detalhes da organização</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>Ver todos os apps da organização</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>Ver e alterar todos os apps da organização</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>Criar apps e alterar os próprios</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>Conceder qualquer permissão a apps</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>Dar consentimento a apps em lugar dos usuários</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>Ver as políticas da organização</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>Ver e alterar quem pode fazer o quê na organização</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>Ver os logs de auditoria da organização</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>Nenhuma mensagem tem esse nome.</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>O arquivo tem mais de 64 KiB.</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>O modelo termina na linha %1, mas {%2}, sem o qual a mensagem não serve, não aparece em todas as variantes dela.</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>Uma pasta de modelos leva o nome do idioma, como de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>O arquivo não está em UTF-8.</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>contas de qualquer organização e contas pessoais</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>contas de qualquer organização</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>só contas pessoais</translation>
    </message>
</context>
<context>
    <name>monitor::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Where this program listens, and how InboxKit&apos;s events get there from outside.</source>
        <translation>Onde este programa escuta e como os eventos do InboxKit chegam até aqui de fora.</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Só neste computador</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>Por um proxy reverso</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>Por um túnel</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>Diretamente, com TLS aqui</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>Cadeia de certificados (arquivo PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Escolher o certificado</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>Chave privada (arquivo PEM)</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Escolher a chave privada</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>Ninguém de fora chega aqui. Serve para testar com o simulador ou com curl; o próprio InboxKit precisa de uma das outras opções.</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>Configure o nginx, o Caddy ou outro proxy com certificado para repassar a %1 e informe ao InboxKit o endereço do proxy com o caminho %2.</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>Inicie um túnel que repasse a %1, por exemplo
cloudflared tunnel --url %1
e informe ao InboxKit o endereço exibido, seguido do caminho %2.</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>O próprio programa fala HTTPS. O certificado precisa ser reconhecido como confiável por terceiros e valer para o nome informado ao InboxKit; um certificado renovado é adotado automaticamente.</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>O TLS precisa de um certificado.</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>Link incomum</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>O link de %1 é incomum. Abrir mesmo assim?</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>O link de %1 é incomum. Copiar mesmo assim?</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Outro app</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>O link de %1 é de outro app, diferente do anterior. Abrir?</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>O link de %1 é de outro app, diferente do anterior. Copiar?</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>App novo</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>O link de %1 é de um app novo aqui. Abrir?</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>O link de %1 é de um app novo aqui. Copiar?</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>O link não pode ser aberto daqui, só copiado.</translation>
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
        <translation>Retorna para</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pede</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>Link completo</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>ID do cliente incomum</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>O ID do cliente de %1 é incomum. Copiar mesmo assim?</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>Não tem o formato de um ID do cliente do Google: dígitos e, possivelmente, “-….apps.googleusercontent.com”.</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>Outro ID do cliente</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>O ID do cliente de %1 é diferente do anterior. Abrir o Admin Console com ele?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>O ID do cliente de %1 é diferente do anterior. Copiar?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>O ID do cliente de %1 é novo aqui. Abrir o Admin Console com ele?</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>O ID do cliente de %1 é novo aqui. Copiar?</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>ID do cliente completo</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>Aprovar e continuar</translation>
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
        <translation>A entrega foi gravada e aparece na solicitação correspondente.</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>A entrega foi gravada. Já se conhece um estado mais recente da solicitação; por isso, ela aparece só na linha do tempo.</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>Uma entrega idêntica já estava gravada; esta saiu da quarentena.</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>O banco de dados não consegue gravar o conteúdo. A entrega continua em quarentena.</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>O programa está sendo encerrado. A entrega continua em quarentena.</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>O banco de dados não aceita nada no momento. A entrega continua em quarentena; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>O corpo não foi guardado; não há nada a processar.</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>Não se sabe até que ponto a entrega é confiável.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Campo: %1.</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>A entrega continua em quarentena.</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>Esse é o próprio banco de dados; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitações</translation>
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
        <translation>Pacote anonimizado</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>A chave dela não é mais conhecida aqui, então não se sabe se ela vale para esta equipe.</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>%1
Este nome vem do link e não é comprovado.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>parada</translation>
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
        <translation>Copiar ID do cliente</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instruções</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Abrir Admin Console</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>O InboxKit não enviou um ID do cliente com esta solicitação.</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>ID do cliente incomum</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>os escopos não estão definidos para esta origem</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>escopos não definidos</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>ID do cliente de %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copiar o ID do cliente de %1</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>Copiar as instruções para %1</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>Abrir o Admin Console para %1</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>O cliente faz login como</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Abrir consentimento</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>O InboxKit não enviou um link com esta solicitação.</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>link incomum</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>com esta conta, no navegador do próprio cliente</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>no navegador do próprio cliente</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>navegador do cliente</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>Copiar o link de %1</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copiar a mensagem para %1</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>Abrir a página de consentimento de %1</translation>
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
        <translation>Processar de novo</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar corpo</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>Nada selecionado.
Selecione uma entrega na lista para ver aqui tudo o que se guardou dela.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>Lê o corpo mais uma vez e o grava. O problema pode ter sido resolvido: com uma versão mais nova deste programa ou com outra equipe definida para a chave.</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>Um comando que envia este corpo de novo. Não contém nenhum segredo: a assinatura é lida da variável SIGNATURE.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>Em UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
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
        <translation>Solicitação</translation>
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
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>O cabeçalho indicava um evento diferente do indicado no corpo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>O horário indicado estava no futuro e foi desconsiderado; vale o da recepção.</translation>
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
        <translation>O corpo não foi guardado.</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>Já não está no banco de dados.</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Evento desconhecido</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>Não é texto em UTF-8; isto é o base64 dos bytes.</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>Não é JSON válido; isto é o que chegou.</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>Processada.</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>Não processada.</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>Corpo copiado como base64</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Corpo copiado</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>Comando copiado; ele lê a assinatura da variável SIGNATURE</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>O banco de dados não permite que este posto grave entregas.</translation>
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
        <translation>Nada selecionado.
Selecione uma solicitação na lista para ver aqui tudo sobre ela.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, age</comment>
        <translation>%1 há %2</translation>
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
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>Gravando %1: %2 de %3…</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>Gravando %1: %2…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retentativas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>ID da equipe</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>1º evento</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Últ. evento</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>incomum</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>horário desconsiderado</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>A chave de API da equipe</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>O InboxKit assina os eventos com a chave de API da sua equipe; sem ela, ninguém consegue distingui-los de eventos falsificados. Você a encontra no InboxKit, nas configurações da equipe. O hash (digest) da chave também serve, se você preferir não entregar a própria chave.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>A chave fica no chaveiro do sistema. Onde não há chaveiro, ela fica em um arquivo que só você pode ler, e você é avisado disso.</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>Já em vigor: %1. Deixe a chave em branco para continuar assim.</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>Saúde: %1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>Situação da recepção</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>todas as solicitações, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>Grava em um arquivo as solicitações listadas, com a linha do tempo de cada uma.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>Mais de %Ln solicitação; role para ver mais</numerusform>
            <numerusform>Mais de %Ln solicitações; role para ver mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>Ainda não aconteceu nada.
Toda solicitação comunicada pelo InboxKit fica aqui, mesmo muito depois de encerrada.</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>Ir para o consentimento de %1</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>Ir para a delegação de %1</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>Nome da equipe ou da origem</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>Chave de API ou hash</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>Cole a chave ou o hash.</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>Isto é um hash: ele verifica as assinaturas atuais, mas não assinaturas sobre o conteúdo.</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>Isto será tratado como a própria chave.</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>A chave precisa de um nome para que você a reconheça depois.</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>Já existe uma chave com este nome; escolha outro.</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>Os eventos são aceitos quando assinados com uma destas chaves. Para trocar uma chave, adicione a nova abaixo e defina um prazo para a antiga: até lá, ambas são aceitas.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar chave</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>Apelido do domínio %1</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>Apelido do workspace %1</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>Salvar o apelido de %1</translation>
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
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>O idioma desta janela; as mensagens para clientes têm idioma próprio.</translation>
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
        <translation>Uma solicitação que permanece em um status por mais tempo que o indicado é considerada parada: a barra fica cheia e, se só o InboxKit puder agir, ela passa para “Problemas”.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>Pendente: o cliente precisa agir</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processando</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>Um status que este programa não conhece</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>Um número inteiro de minutos de 1 a %1, que é uma semana.</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>Abre a página de consentimento</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Este link</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
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
        <translation>Pede</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Retorna para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>incomum</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>Só o próprio link diz isso; ninguém comprovou.</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>não comprovado</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>todas as entregas gravadas, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>Pacote anonimizado…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>Grava as entregas mais recentes, os contadores, a saúde e as versões em um arquivo que pode ser mostrado a outros: sem links, endereços, nomes, chaves e assinaturas.</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Desde o início — %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>Nenhuma entrega corresponde ao filtro.
Escolha “Todas” e pressione Esc no campo de busca para ver tudo de novo.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>Ainda não chegou nada.
Toda entrega aparece aqui com o seu resultado, inclusive as recusadas.</translation>
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
        <translation>Nada é aceito ainda: a chave de API da sua equipe do InboxKit não está definida.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Informar a chave</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Corrigir o modelo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>Continuar recebendo?</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>Continuar a receber eventos com a janela fechada? Se você sair, os eventos do InboxKit se perdem quando as retentativas dele se esgotam. Esta pergunta só aparece uma vez.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>Continuar recebendo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order, how many snoozed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Not listening %1–%2; requests may be missing.</source>
        <comment>from, until</comment>
        <translation>Sem escuta de %1 até %2; podem faltar solicitações.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de solicitação</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>Continuar recebendo com a janela fechada</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar modelos…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Mensagem para o cliente</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>Esta mensagem não existe em %1; a exibida está em %2.</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>Idioma da mensagem para %1</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>Copiar a mensagem mostrada para %1</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>Enviar por e-mail a mensagem mostrada para %1</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>Mostrar a mensagem inteira para %1</translation>
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
        <translation>O seu modelo %1 não é usado; vale o do programa: %2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>Não há pasta para guardar modelos.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Informe o idioma como código, por exemplo de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não é possível gravar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Não é possível remover %1.</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>Uma nota pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>Todos que usam este banco de dados a veem; ela não é enviada ao cliente nem ao InboxKit.</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>Avisos para quando você não estiver olhando para a janela.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>Um cliente precisa agir</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Uma solicitação foi concluída</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Com som</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>Horário de silêncio: sem notificações neste período do dia</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>Informe a hora no formato 18:00.</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>As duas horas são iguais: o horário de silêncio ficaria vazio.</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>%1 precisa agir</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>Concluído: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln cliente precisa agir</numerusform>
            <numerusform>%Ln clientes precisam agir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln solicitação com problema</numerusform>
            <numerusform>%Ln solicitações com problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>%Ln solicitação concluída</numerusform>
            <numerusform>%Ln solicitações concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>O InboxKit está trabalhando nisto há mais tempo que o normal.</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Senha do banco de dados</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>%1 pede uma senha.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>%1 pede uma senha para %2.</translation>
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
        <translation>Lembrar no chaveiro</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>Não há chaveiro aqui. Para que ela não seja mais pedida, coloque-a em .pgpass na sua pasta pessoal, que só você possa ler.</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>Nada pode ser guardado aqui: não há banco de dados.</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>%1 já está cuidando disso.</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>O banco de dados já não conhece esta solicitação.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>Não foi possível gravar; nada mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>Agora com você: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Já não está com você: %1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>Nota adicionada sobre %1</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 acabou de mudar de status; nada foi feito.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>Adiada até %1: %2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>De volta à lista: %1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>O apelido foi removido.</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>O cliente agora se chama %1.</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>Só se pode adiar o que aguarda o cliente; %1 fica como está.</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Adicionar nota…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Mostrar agora</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>Nada pode ser guardado aqui: o banco de dados só permite que este posto leia.</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>Nada pode ser guardado enquanto o banco de dados não responder.</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – %2 já copiou às %3</translation>
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
        <translation>até %1</translation>
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
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>Ninguém assumiu ainda.</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>Com você desde %1.</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>Com %1 desde %2.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Adiada até %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>Adicionar nota sobre %1</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Mostrar agora</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>Mostrar %1 agora</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Adiar %1</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Dispensar %1</translation>
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
        <translation>Link de %1 copiado</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>Não há ID do cliente a copiar para %1.</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>ID do cliente de %1 copiado</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>Mensagem para %1 copiada</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>Instruções para %1 copiadas</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>Não foi possível iniciar o programa de e-mail. A mensagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>A mensagem é longa demais para um link de e-mail. Está na área de transferência: cole-a no e-mail.</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>A mensagem foi passada ao programa de e-mail.</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>Não há resposta a copiar para %1.</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>Resposta para %1 copiada</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>Não há página a abrir para um ID do cliente incomum.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>Só se pode dispensar o que falhou ou foi cancelado; %1 fica como está.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Dispensada: %1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>De volta à lista: %1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>Houve mudanças desde então; já voltou à lista.</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>Não há nada dispensado.</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 acabou de mudar de status; nada foi feito.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Não foi possível iniciar o navegador.</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>O InboxKit não enviou um link para %1.</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>O InboxKit não enviou um ID do cliente para %1.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copiar ID do cliente</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instruções</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>Abrir consentimento</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>Abrir Admin Console</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>Nada a enviar para %1. Status: %2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>Página de %1 aberta</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>Esta janela só mostra o banco de dados.</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>Não foi possível guardar a aprovação; depois de reiniciar, ela será pedida de novo.</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>O endereço foi perdido.</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>A janela mudará de idioma quando o editor de modelos for fechado.</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>O banco de dados não permite que este posto grave entregas; inicie-o com --no-listen ou dê ao papel dele os direitos do receptor.</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>Definido por %1 na inicialização do programa; só pode ser alterado ali.</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>O programa foi iniciado com --no-listen: esta janela só mostra o banco de dados.</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>As chaves foram dadas por %1 na inicialização do programa; só podem ser alteradas ali.</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>As chaves estão indicadas em %1; adicione ali uma seção [source/NOME] com key_file ou digest.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>Uma porta é um número de 1 a 65535; com 0, usa-se qualquer uma livre.</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>Não é um endereço em que se possa escutar. Exemplos: 127.0.0.1, 0.0.0.0 ou ::1.</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>Um caminho começa com / e não tem espaço, ? nem #.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Informe o caminho completo do arquivo.</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>O certificado e a chave privada devem ser informados juntos.</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>Outro programa já escuta na porta %1.</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>Este computador não consegue escutar ali. %1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>Nada mudou, pois não foi possível gravar. %1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>a janela</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>Já não existe uma chave %1.</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>Informe a data e a hora no formato 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>As chaves ficam no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>Não há chaveiro aqui: as chaves ficam em %1, que só você pode ler.</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>Isto vale até o programa ser encerrado, mas não foi possível gravar. %1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>Estes arquivos não servem para TLS. %1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>Esta chave não pode ser usada. %1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>monitor::SetupDialog</name>
    <message>
        <source>Set up</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1, %2 ou J, K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>solicitação seguinte, anterior</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>copiar o link, o ID do cliente ou a resposta</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>copiar a mensagem para o cliente</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>abrir a página de consentimento ou o Admin Console</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>assumir a solicitação ou liberá-la</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>adicionar uma nota</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>adiar a solicitação ou mostrá-la de novo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>dispensar o que falhou ou foi cancelado</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>mostrar de novo o último item dispensado ou adiado</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>acionar o que está em foco</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>mudar de visualização</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>limpar a busca</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>sair; nada mais é recebido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>os clientes em espera em letras grandes, para uma tela na parede</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>Demo: tudo aqui é inventado</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
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
        <translation>Aceita até</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>Só para a equipe</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>Escopos da delegação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Remover a chave %1</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remover de vez</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>Remover de vez a chave %1</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>sem prazo; ou 2026-12-31 18:00</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>qualquer team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>o que os clientes devem informar junto com um ID do cliente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field&apos;s caption and a key&apos;s name</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>monitor::StatusBar</name>
    <message>
        <source>not encrypted: can be read and forged on its way</source>
        <translation>sem criptografia: pode ser lido e falsificado no caminho</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>O endereço está aberto à rede por HTTP simples. Use TLS ou um proxy reverso.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escutando em %1</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>sem escuta</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>sem escuta: %1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>aceitas: %1 · recusadas: %2</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>banco de dados ok</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>banco de dados: %1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>último evento há %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>nenhum evento ainda</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>Consentimento no Google</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>Consentimento na Microsoft</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>Consentimento em outro provedor</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegação</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>Resposta: qualquer outro motivo</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>Resposta: sem caixa de administrador</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>Restaurar o do programa</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>Mensagens para clientes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>Outro idioma: sv, de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>Digite o código e pressione Enter. Uma variante de um idioma leva no fim uma palavra à sua escolha.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>Nada é guardado aqui: a demo não tem pasta de modelos.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>Este é o seu próprio modelo.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>Este é o modelo do programa. Ao salvar, você cria uma cópia sua.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Isto não pode ser usado.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>Informe o idioma como código, por exemplo de, pt-BR ou de-informal.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>Algumas das suas alterações não foram salvas. Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
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
        <translation>Como e-mail</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>A mensagem como texto</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>A mensagem como e-mail</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>O nome %1 não é conhecido. Verifique a grafia e se o registro DNS já existe.</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>O evento chegou aqui, mas o banco de dados não aceita nada no momento (%1). O InboxKit o enviaria de novo. Veja o indicador de saúde na parte inferior da janela.</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>A assinatura já não confere: algo no caminho altera o corpo ou o cabeçalho X-InboxKit-Signature, ou quem responde ali é outra instalação deste programa.</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>Algo responde ali, mas não é este programa: o evento não chegou aqui.</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404: não há nada no caminho %1. A comparação é exata, até a última barra.</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1: o endereço redireciona para outro. Informe o último ao InboxKit.</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1: a restrição de acesso deste programa barra quem não vem pelo proxy ([fence] na configuração). Teste o endereço público.</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1: o proxy ou túnel responde, mas não alcança este programa.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>A resposta é %1.</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>A resposta é %1 (%2).</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>Não foi possível estabelecer uma conexão criptografada: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Não houve resposta em %1 segundos.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>Ninguém escuta na porta %1 de %2, ou há um firewall no meio.</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>O outro lado encerrou a conexão por HTTP simples. Se ele fala TLS, o endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>A conexão falhou: %1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>Nome (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>Resposta HTTP</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>nenhuma: HTTP simples</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>ainda não testado</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Evento de teste</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>Envia um evento ao endereço que o InboxKit usará e o acompanha até o banco de dados. Ele é assinado com uma chave própria, válida para um único evento; não é guardado nem aparece como solicitação.</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>Endereço a testar</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Enviar evento de teste</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>O endereço público, com o caminho, por exemplo https://hooks.example.org/webhook; ou o local.</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>Não é um endereço de webhook; o formato é como em https://hooks.example.org/webhook.</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>O evento de teste chegou.</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>O evento de teste não chegou.</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>com atraso</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recebido: %1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>chegou depois de um evento mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>mais %Ln cópia</numerusform>
            <numerusform>mais %Ln cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>etapas anteriores: %1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Buscar domínio, caixa, ID, equipe   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>Configurações   %1</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>São aceitos eventos de:
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>O banco de dados só permite que este posto leia. Ele não pode assumir, anotar, adiar, dar nomes nem aprovar, nem processar uma entrega em quarentena. Copiar e abrir funcionam como sempre.</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>Onboarding Monitor: clientes que precisam agir: %1</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>Onboarding Monitor: ninguém precisa agir</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copiar ID do cliente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>O cliente não precisa fazer nada: o InboxKit está trabalhando nisto há mais tempo que o normal.</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>Se não avançar, veja a solicitação no InboxKit ou consulte o suporte do InboxKit.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>O que dizer.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>Copiar a resposta para %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>Copiar o ID do cliente de %1</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Dispensar %1</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>Nenhum cliente precisa agir agora.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
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
        <translation>Recebida</translation>
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
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remetente</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>O chaveiro não removeu a chave: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>Não é possível remover o arquivo da chave %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>o chaveiro</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>A chave está no chaveiro, que está bloqueado ou inacessível. Desbloqueie-o e inicie de novo.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo da chave %1: %2.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>O chaveiro não aceitou a chave: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Não é possível gravar o arquivo da chave %1: %2.</translation>
    </message>
</context>
</TS>
