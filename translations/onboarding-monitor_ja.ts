<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Ageing</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>DatabasePassword</name>
    <message>
        <source>The server does not accept the password in the keychain any more.</source>
        <translation>キーチェーンのパスワードは、サーバーに受け付けられなくなりました。</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>パスワードをキーチェーンに保存できませんでした。次回また入力が必要です。</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>このパスワードはサーバーに受け付けられませんでした。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅着</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>リクエストの状態が更新されました。</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>リクエストのより新しい状態をすでに受信していたため、タイムラインにのみ記録されています。</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>このプログラムの追跡対象ではないイベントです。イベント名だけが記録されています。</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>署名は正しいものの、取り込めませんでした。%1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>真正性を確認できないため、受信時刻と送信元だけが記録されています。%1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>本文が有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>必須のフィールドがありません。</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>フィールドの型が正しくありません。</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>このキーは別のチームのものです。</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>データストアが内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>署名がありませんでした。</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>署名の形式が正しくありませんでした。</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>署名が、有効なキーのいずれとも一致しません。</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>ベアラートークンがないか、正しくありませんでした。</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>追跡対象ではないイベントです。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>不明なユーザー</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最新イベント</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>no</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未受信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>直近 1 時間の拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>イベントが少なく判定できません</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>送信元と一致</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>送信元より %1進み</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>送信元より %1遅れ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>このウィンドウはデータストアの表示専用です。受信は別のプログラムで行う必要があります。</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>すべての配信を拒否しています。InboxKit のチームの API キーが設定されていません。</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>受信内容が通信の途中で読み取られたり、偽造されたりする恐れがあります。TLS またはリバースプロキシを使用するか、このコンピューター内だけで待ち受けてください。</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>このアドレスをチームの Webhook として InboxKit に登録し、InboxKit でリクエストを開始してください。</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>InboxKit からの受信が長時間途絶えています。進行中のリクエストがある場合は、Webhook のアドレスが今もこの受信先を指しているか、InboxKit で確認してください。</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>どのキーとも一致しない署名の配信がありました。キーが未登録の別のチームか、無関係な第三者か、送信元を確認してください。</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>直近 1 時間に正しい署名が 1 件もありません。InboxKit でキーが変更された可能性があります。新しいキーを入力してください。</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>表示される時刻や経過時間にこの程度のずれがあるか、配信の到着にこれだけの時間がかかっています。このコンピューターの設定で、時刻の自動設定をオンにしてください。</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>書き込みを上回る量を受信しています。受信が落ち着けば自然に解消します。</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>まもなく配信を受け付けられなくなります（InboxKit が後で再送します）。ディスクの空き容量と負荷を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>復旧するまで配信を受け付けません。InboxKit が後で再送します。%1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>拒否分を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>異常 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>注意 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>何も受信できません。%1アドレスを使用しているプログラムを閉じるか、別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>この席のみ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>席</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>データベースは %1 から応答していません。</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>データストアは %1 から読み取れません。</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 表示はその時点のものです。閲覧とコピーはできますが、担当の変更やメモの追加はできません。</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>このコンピューターの %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>ほかに %Ln 席</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1（表示：%2）</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>Web リンクとして不完全です。</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>Web ページへのリンクではありません。開くと、このコンピューターで何かが実行される恐れがあります。</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>https で保護されていません。</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>ホストが、Google と Microsoft の既知のサインイン用ホストではありません。</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>ホストが %1 に似ていますが、別のホストです。</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>ホストが、Microsoft で廃止済みのものか、通常使われないものです。</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>ホストの前にユーザー名があります。ホストのように見える部分は、実際のホストではありません。</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>通常とは異なるポートが指定されています。</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>ホストに、別のホストと見間違えやすい他の文字体系の文字が含まれています。</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>一部が必要以上にエンコードされ、内容が読み取りにくくなっています。</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>アプリや戻り先などが重複して指定されており、どちらが使われるか分かりません。</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>戻り先が通常の https のアドレスではないか、実体の分からないアドレスです。</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>見えない文字、文字の方向を変える文字、またはリンクに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, scope</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, whose accounts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>new app</source>
        <translation>新しいアプリ</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>別のアプリ</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>このリンクのアプリは、ソース「%1」で初めて使われるものです。Google や Microsoft へのアプリの登録は誰にでもできるため、顧客が同意する前に、InboxKit のアプリであることを確認してください。この確認は 1 回だけです。</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>このクライアント ID は、ソース「%1」で初めて使われるものです。管理コンソールに追加されると、組織の全員に代わって操作できるようになるため、InboxKit のものであることを確認してください。この確認は 1 回だけです。</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>このリクエストのリンクは、以前は別のアプリのものでした。意図した変更かどうか、InboxKit で確認してください。</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>このリクエストのクライアント ID は、以前は別のものでした。意図した変更かどうか、InboxKit で確認してください。</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>サインイン用ホストに移動しますが、アプリが同意を求めるページではありません。</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>担当解除</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>自分が担当</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 が担当</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>メモ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>スヌーズ中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>明日 %1 まで</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>同意・委任とも完了</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>同意は完了、委任は未完了</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>同意は完了、委任は%1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>委任は完了、同意は未完了</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>委任は完了、同意は%1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>同意は%1、委任は%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>あなたが %1 にコピーしました</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>%1 が %2 にコピー</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>%1 コピー済み</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>データベースが応答しない間は読み取れません。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>顧客の対応待ち</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>トラブル</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>今日の分、新しい順</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>現在、対応が必要な顧客はいません。
顧客の対応が必要になると、送付するリンクまたはクライアント ID とともに、リクエストがここに表示されます。それまでは「進行中」で InboxKit の処理状況を確認できます。</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>InboxKit が処理中のリクエストはありません。
待機中または確認中のリクエストがここに表示されます。InboxKit でリクエストを開始すると、最初のイベントの受信時に表示されます。</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>トラブルはありません。
失敗したリクエストと、処理に時間がかかりすぎているリクエストが、顧客への回答とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>スヌーズ中のリクエストはありません。
後回しにしたリクエストが、設定した時間までここに表示されます。それ以外は「顧客の対応待ち」に表示されます。</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>今日終了したリクエストはありません。
完了またはキャンセルされたリクエストが、午前 0 時までここに表示されます。次に対応が必要な顧客は「顧客の対応待ち」で確認できます。</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>検索に一致するものはありません。
検索欄で Esc キーを押すと、すべて表示されます。</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>ほかにもあります。新しいものだけを表示しています。</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>以上ですべてです。新しいリクエストは自動的に表示されます。</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>以上ですべてです。</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>ドメイン全体の委任のクライアント ID</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>Google の同意</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>Microsoft の同意</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
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
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>再試行 %1/%2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>InboxKit が再試行する場合あり（%1/%2）</translation>
    </message>
    <message>
        <source>final</source>
        <translation>再試行なし</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>InboxKit で確認済み</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>送信元は API キーのダイジェストを知っていましたが、内容は署名されていません。配信を一度でも見た人なら作成できるため、通常と異なる点は慎重に確認してください。</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>内容は API キーで署名されています。InboxKit が送信したままの内容です。</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>InboxKit に照会し、一致を確認しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1（UTC）</translation>
    </message>
    <message>
        <source>Nothing here is of the chosen kind.
Choose All above the list to see everything again.</source>
        <translation>選択した種類のものはありません。
一覧の上の「すべて」を選択すると、すべて表示されます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>guidance::Advice</name>
    <message>
        <source>No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or finished with another account. Send it again and say whose account is expected.</source>
        <translation>Microsoft に同意の記録がありません（AADSTS65001）。リンクの手続きが完了していないか、別のアカウントで行われた可能性があります。使用するアカウントを明記して、リンクを再送してください。</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>管理者の承認が必要です（AADSTS90094）。顧客の管理者にリンクを送ってください。</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>ユーザーによる同意が無効になっています（AADSTS90093）。管理者が全員分をまとめて承認するか、Microsoft Entra でユーザーの同意を許可できます。</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>Microsoft 側の一時的な問題です（AADSTS90090）。再試行の結果を待ってから顧客に連絡してください。</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>アプリの構成に誤りがあります（AADSTS65005）。顧客側でできることはありません。InboxKit に報告してください。</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>このドメインの管理者メールボックスが InboxKit に登録されていません。InboxKit に追加してから、リクエストを再度開始してください。</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>顧客の Google Workspace のポリシーによりブロックされています。顧客の管理者が「セキュリティ」→「API の制御」→「アプリのアクセス制御」でアプリを信頼する必要があります。</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>アプリが特定の Google 組織の内部用に設定されています。顧客が組織外のアカウントを使用したのでなければ、アプリを外部用に変更する必要があります。InboxKit に報告してください。</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>リンクのリダイレクト先がアプリに登録されていません。顧客側でできることはありません。InboxKit に報告し、この種類のリンクの送付を中止してください。</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>クライアントが承認されていません。委任の場合：クライアント ID またはスコープが管理コンソールに登録されていないか、まだ有効になっていません。同意の場合：アプリの登録に誤りがあります。InboxKit に報告してください。</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>許可されたスコープが、要求したものと一致しません。リンクを再送してください。委任の場合は、管理コンソールのスコープを手元の一覧と照合してください。</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>顧客が拒否しました。理由を確認してから、リンクを再送してください。</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>拒否されました。顧客がキャンセルした、管理者のルールで禁止されている、またはアプリがテスト中でアカウントがテストユーザーではない、のいずれかです。ページに表示された内容を顧客に確認してください。</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>%1 行目：件名が 2 回指定されています。</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>%1 行目：テンプレートがコメントの途中で終わっています。</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>%1 行目：件名（「# 」で始まる行）がないままテンプレートが終わっています。</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>%1 行目：プレースホルダー {%2} は使用できません。使用できるのは %3 です。</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>%1 行目：「%2」が閉じられていません。</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>%1 行目：リンクにテキストがないか、リンク先が https:// のアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>以前に同意済みでも、再度同意を求める</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>アカウントの選択を求める</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>再度サインインを求める</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>ページを表示しない（すべて同意済みの場合のみ有効）</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>アカウントの作成を案内する</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>管理者に組織全体としての同意を求める</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>メールの閲覧、送信、削除</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>メールの閲覧、作成、送信</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>メールの閲覧</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>下書きの作成とメールの送信</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>メールの送信</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>メールボックスへのメールの追加</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>メールのラベルの閲覧と変更</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>メールの送信者、件名、ラベルの閲覧（本文を除く）</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>メールの設定とフィルタの変更</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>メールの転送設定とアクセス権の変更</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>アドオンによる、開いているメールの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>連絡先の閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>連絡先の閲覧</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>メールをやり取りした相手の閲覧</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>組織のディレクトリの閲覧</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>アカウントのすべてのメールアドレスの閲覧</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>アカウントの電話番号の閲覧</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>メールアドレスの閲覧</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>名前と写真の閲覧</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>カレンダーの閲覧、変更、共有、削除</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>カレンダーの閲覧</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>カレンダーの予定の閲覧と変更</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>カレンダーの予定の閲覧</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>予定の有無（空き時間情報）の閲覧</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>カレンダーの設定の閲覧</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>タスクの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>タスクの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>ドライブのすべてのファイルの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>ドライブのすべてのファイルの閲覧とダウンロード</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>このアプリで開いたドライブのファイルのみの閲覧と変更</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>ドライブのファイルの名前と詳細の閲覧</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>アプリ独自のデータのドライブへの保存</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>ドキュメントの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>ドキュメントの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>スプレッドシートの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>スプレッドシートの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>プレゼンテーションの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>フォームの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>チャットメッセージの閲覧と投稿</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>チャットメッセージの閲覧</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>チャットスペースの閲覧</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>会議の作成と、このアプリが作成した会議の閲覧</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>組織のユーザーの閲覧と変更</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>組織のユーザーの閲覧</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>ユーザーのエイリアスの閲覧と変更</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>ユーザーが他のアプリに与えた許可の閲覧と取り消し</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>組織のグループの閲覧と変更</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>組織のグループの閲覧</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>グループのメンバーの閲覧と変更</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>組織のドメインの閲覧と変更</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>組織のドメインの閲覧</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>組織部門の閲覧と変更</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>組織部門の閲覧</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>組織の詳細の閲覧</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>管理者の役割の閲覧と変更</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>管理者の役割の閲覧</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>組織の監査レポートの閲覧</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>組織の使用状況レポートの閲覧</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>ユーザーのデータの別のユーザーへの移行</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>グループの設定の閲覧と変更</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>ユーザーのライセンスの閲覧と変更</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>組織のセキュリティアラートの閲覧と変更</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>ドメインまたはサイトの所有権の確認</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>ドメインまたはサイトの所有権の初回確認</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>ドメインのメールに対する Google の評価の閲覧</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>Google Cloud のすべてのデータの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>Google Cloud のメッセージキューの閲覧と変更</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>サインインした人の識別</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>住所の閲覧</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>電話番号の閲覧</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>サインインしていない間のアクセスの維持</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>アプリに付与済みのすべての権限</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>メールの送信者と件名の閲覧（本文を除く）</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>すべてのメールボックスの送信者と件名の閲覧（本文を除く）</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>メールの閲覧、作成、削除</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>自分の、または共有されたメールボックスのメールの閲覧</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>自分の、または共有されたメールボックスのメールの閲覧、作成、削除</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>メールの送信（他のユーザーの代理を含む）</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>メールの設定の閲覧</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>メールの設定の閲覧と変更（ルールを含む）</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>メールボックスのフォルダの閲覧</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>メールボックスのフォルダの閲覧と変更</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>メールボックスのすべての内容の閲覧</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>メールボックスのすべての内容のエクスポートとインポート</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>IMAP によるメールの閲覧と変更</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>IMAP によるすべてのメールボックスのメールの閲覧と変更</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>POP によるメールの閲覧と削除</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>POP によるすべてのメールボックスのメールの閲覧と削除</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>SMTP によるメールの送信</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>SMTP によるすべてのメールボックスからのメールの送信</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>Exchange Web Services によるメールボックスへのフルアクセス</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>Exchange ActiveSync によるメールボックスへのフルアクセス</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>Exchange Web Services によるすべてのメールボックスへのフルアクセス</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>メールボックスへのフルアクセス</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>管理者ロールの範囲での Exchange の管理</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>サインインしたユーザーとしての Exchange の管理</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>サインインとプロフィールの閲覧</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>プロフィールの閲覧と変更</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>すべてのユーザーの名前とアドレスの閲覧</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>すべてのユーザーのプロフィールの閲覧</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>すべてのユーザーのプロフィールの閲覧と変更</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>ユーザーのサインイン方法の閲覧と変更</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>組織へのゲストの招待</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>すべてのユーザーのパスワードと第 2 認証要素の閲覧と変更</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>一緒に仕事をする人の閲覧</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>すべてのユーザーについて、一緒に仕事をする人の閲覧</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>組織の連絡先の閲覧</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>すべてのグループの閲覧</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>すべてのグループの閲覧と変更</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>グループのメンバーの閲覧</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>グループのメンバーの閲覧と変更</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>カレンダーの予定の閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>自分の、または共有されたカレンダーの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>自分の、または共有されたカレンダーの予定の閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>オンライン会議の閲覧と作成</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>ノートの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>ノートの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>自分のファイルの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>自分のファイルの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>ユーザーが閲覧できるすべてのファイルの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>ユーザーが閲覧できるすべてのファイルの閲覧、変更、削除</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>すべてのサイトとそのファイルの閲覧</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>すべてのサイトの内容の閲覧、変更、削除</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>すべてのサイトへのフルアクセス</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>チャネルへのメッセージの投稿</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>チームの名前の閲覧</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>組織のディレクトリのすべての情報の閲覧</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>組織のディレクトリのすべての情報の閲覧と変更</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>ユーザーと同じ権限でのディレクトリの操作</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>組織の詳細の閲覧と変更</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>組織のすべてのアプリの閲覧</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>組織のすべてのアプリの閲覧と変更</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>アプリの作成と、所有するアプリの変更</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>アプリへの任意の権限の付与</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>ユーザーに代わるアプリへの同意</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>組織のポリシーの閲覧</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>組織の権限の割り当ての閲覧と変更</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>組織の監査ログの閲覧</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>この名前のメッセージはありません。</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>ファイルが 64 KiB を超えています。</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>%1 行目でテンプレートが終わっていますが、必須の {%2} が条件によってはメッセージに含まれません。</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>テンプレートのフォルダ名には、de、pt-BR、de-informal のような言語タグを使用してください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>ファイルが UTF-8 ではありません。</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>すべての組織のアカウントと個人アカウント</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>すべての組織のアカウント</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>個人アカウントのみ</translation>
    </message>
</context>
<context>
    <name>monitor::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where this program listens, and how InboxKit&apos;s events get there from outside.</source>
        <translation>このプログラムの待ち受け先と、InboxKit のイベントが外部から届く経路を指定します。</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>このコンピューター内のみ</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>リバースプロキシ経由</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>トンネル経由</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>直接接続（TLS 使用）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>証明書チェーン（PEM ファイル）</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>証明書を選択</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>秘密鍵（PEM ファイル）</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>秘密鍵を選択</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>外部からは接続できません。シミュレーターや curl での試用に適しています。InboxKit から受信するには、ほかの方法を選択してください。</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>証明書を設定した nginx や Caddy などのプロキシから %1 に転送し、プロキシのアドレスにパス %2 を付けて InboxKit に登録してください。</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>%1 に転送するトンネルを開始してください。例：
cloudflared tunnel --url %1
表示されたアドレスの末尾にパス %2 を付けて、InboxKit に登録してください。</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>このプログラム自体が HTTPS で通信します。InboxKit に登録する名前に対して発行された、外部から信頼される証明書が必要です。証明書を更新すると自動的に読み込まれます。</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>TLS には証明書が必要です。</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>要確認のリンク</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>%1 のリンクには通常と異なる点があります。それでも開きますか？</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>%1 のリンクには通常と異なる点があります。それでもコピーしますか？</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>別のアプリ</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>%1 のリンクは、以前とは別のアプリのものです。開きますか？</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>%1 のリンクは、以前とは別のアプリのものです。コピーしますか？</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>新しいアプリ</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>%1 のリンクは、ここで初めて使われるアプリのものです。開きますか？</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>%1 のリンクは、ここで初めて使われるアプリのものです。コピーしますか？</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>ここから開くことはできません。コピーのみ可能です。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>戻り先</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>リンク全体</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>要確認のクライアント ID</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>%1 のクライアント ID には通常と異なる点があります。それでもコピーしますか？</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>Google のクライアント ID の形式（数字のみ、または末尾に「-….apps.googleusercontent.com」が付いたもの）ではありません。</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>別のクライアント ID</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>%1 のクライアント ID が以前と異なります。このクライアント ID で管理コンソールを開きますか？</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>%1 のクライアント ID が以前と異なります。コピーしますか？</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>%1 のクライアント ID は、ここで初めて使われるものです。このクライアント ID で管理コンソールを開きますか？</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>%1 のクライアント ID は、ここで初めて使われるものです。コピーしますか？</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>クライアント ID 全体</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>承認して続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>monitor::Archive</name>
    <message>
        <source>It is stored, and its request shows it.</source>
        <translation>保存され、リクエストに反映されました。</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>保存されました。リクエストのより新しい状態がすでにあるため、タイムラインにのみ記録されています。</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>同じものがすでに保存されていたため、隔離を解除しました。</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>データストアが内容を受け付けません。隔離したままにします。</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>プログラムを終了しています。隔離したままにします。</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>データストアは現在何も受け付けません。隔離したままにします。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>本文が保存されていないため、処理できるものがありません。</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>どこまで信頼できるか判断できません。</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>フィールド：%1。</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>隔離したままにします。</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>これはデータストア自体のファイルです。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>リクエストの書き出し</translation>
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
        <translation>共有用診断データ</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>このキーはもう登録されていないため、このチームの配信として扱えるかどうか判断できません。</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>%1
この名前はリンクに含まれていたもので、確認されていません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
</context>
<context>
    <name>monitor::CardList</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>view, customer, status</comment>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>monitor::ClientIdCard</name>
    <message>
        <source>Copy Client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>手順をコピー</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>管理コンソールを開く</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>InboxKit からこのリクエストのクライアント ID が届いていません。</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>クライアント ID 要確認</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>このソースのスコープが未設定</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>スコープ未設定</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>%1 のクライアント ID</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>%1 のクライアント ID をコピー</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>%1 の手順をコピー</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>%1 の管理コンソールを開く</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>サインイン用アカウント</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>同意ページを開く</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>InboxKit からこのリクエストのリンクが届いていません。</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>リンク要確認</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>このアカウントで、顧客自身のブラウザから</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>顧客自身のブラウザから</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>顧客のブラウザ</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>%1 のリンクをコピー</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>%1 のメッセージをコピー</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>%1 の同意ページを開く</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>monitor::DeliveryPane</name>
    <message>
        <source>Process again</source>
        <translation>再処理</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>何も選択されていません。
一覧で配信を選択すると、記録されている内容がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>本文を読み直して保存します。新しいバージョンのプログラムや、キーのチームの変更などで、問題が解消している場合に使用します。</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>この本文を再送するコマンドです。署名は変数 SIGNATURE から読み取られるため、秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>ヘッダーのイベント名が本文と一致しませんでした。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>イベントの時刻が未来だったため採用されず、受信時刻が使われています。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>Its body was not kept.</source>
        <translation>本文は保存されていません。</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>データストアにはもうありません。</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>不明なイベント</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>UTF-8 のテキストではないため、バイト列を base64 で表示しています。</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>有効な JSON ではないため、受信したまま表示しています。</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>処理しました。</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>処理できませんでした。</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>本文を base64 でコピーしました</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>本文をコピーしました</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>コマンドをコピーしました（署名は変数 SIGNATURE から読み取られます）</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>この席からの配信の保存は、データベースで許可されていません。</translation>
    </message>
</context>
<context>
    <name>monitor::Demo</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>monitor::DetailPane</name>
    <message>
        <source>Nothing is selected.
Select a request in the list, and everything about it stands here.</source>
        <translation>何も選択されていません。
一覧でリクエストを選択すると、その情報がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 %2前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, age</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>monitor::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 を書き出しています…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>%1 を書き出しています：%2/%3…</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>%1 を書き出しています：%2…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>monitor::FieldRow</name>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s caption</comment>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>monitor::FieldsSection</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>状況説明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>同意リンク</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>チーム ID</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>最初の受信</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最後の受信</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>イベントの時刻は不採用</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>チームの API キー</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>InboxKit は、チームの API キーでイベントに署名します。キーがないと、偽造されたイベントと区別できません。キーは InboxKit のチームの設定で確認できます。キーそのものを渡したくない場合は、キーのダイジェストでも構いません。</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>キーはシステムのキーチェーンに保存されます。キーチェーンがない場合は、現在のユーザーだけが読み取れるファイルに保存され、その旨が表示されます。</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>すでに有効なキー：%1。このまま使う場合は、キーを空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>稼働状況：%1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>受信側の状態</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>全期間、新しい順</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>一覧のリクエストを、タイムラインとともにファイルに書き出します。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>リクエスト %Ln 件以上（スクロールで続きを表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>まだ履歴はありません。
InboxKit からのリクエストは、終了後もすべてここに残ります。</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>%1 の同意に移動</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>%1 の委任に移動</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>チームまたはソースの名前</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>API キーまたはダイジェスト</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>キーまたはダイジェストを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>これはダイジェストです。現在の方式の署名は検証できますが、内容に対する署名は検証できません。</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>これはキーそのものとして扱われます。</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>後で見分けられるように、キーに名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>この名前のキーはすでにあります。別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>これらのキーのいずれかで署名されたイベントを受理します。キーを切り替えるには、下で新しいキーを追加し、古いキーに期限を設定してください。期限までは両方とも有効です。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>ドメイン %1 に付ける名前</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>ワークスペース %1 に付ける名前</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>%1 の名前を保存</translation>
    </message>
</context>
<context>
    <name>monitor::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>このウィンドウの言語です。顧客へのメッセージの言語は別に選択できます。</translation>
    </message>
</context>
<context>
    <name>monitor::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>A request that stays in a status for longer than this counts as stuck: its bar is full, and where nobody but InboxKit can act it moves to Trouble.</source>
        <translation>同じステータスがこの時間を超えて続くリクエストは、停滞とみなされます。経過バーがいっぱいになり、InboxKit にしか対応できないものは「トラブル」に移ります。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>対応待ち（顧客の対応が必要）</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>不明なステータス</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>1 から %1（1 週間）までの整数を分単位で入力してください。</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>同意ページを開きます</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>このリンク</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>戻り先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>リンクにそう書かれているだけで、確認されたものではありません。</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>保存済みの全配信、新しい順</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>共有用診断データ…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>新しい配信、集計値、稼働状況、バージョンを、他の人に見せられるファイルに書き出します。リンク、アドレス、名前、キー、署名は含まれません。</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>起動以降：%1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>条件に一致する配信はありません。
「すべて」を選択し、検索欄で Esc キーを押すと、すべて表示されます。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>まだ何も届いていません。
拒否分を含め、すべての配信が結果とともにここに表示されます。</translation>
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
        <translation>まだ何も受理していません。InboxKit のチームの API キーが設定されていません。</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>テンプレートを修正</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>受信を続けますか？</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>ウィンドウを閉じている間もイベントの受信を続けますか？終了すると、InboxKit の再試行が尽きた時点でイベントは失われます。この確認は 1 回だけです。</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>受信を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order, how many snoozed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Not listening %1–%2; requests may be missing.</source>
        <comment>from, until</comment>
        <translation>%1～%2 の間は受信していませんでした。リクエストが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>リクエストの種類</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>ウィンドウを閉じても受信を続ける</translation>
    </message>
</context>
<context>
    <name>monitor::MessageSection</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>テンプレートを編集…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>顧客へのメッセージ</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>このメッセージには「%1」版がないため、「%2」版を表示しています。</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>%1 へのメッセージの言語</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>表示中の %1 へのメッセージをコピー</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>表示中の %1 へのメッセージをメールで送る</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>%1 へのメッセージ全体を表示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>monitor::Messages</name>
    <message>
        <source>Your template %1 is not used, the program&apos;s own is: %2</source>
        <comment>file, reason</comment>
        <translation>独自のテンプレート %1 は使用されず、標準のテンプレートが使用されています：%2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>テンプレートを保存するフォルダがありません。</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>言語は de、pt-BR、de-informal のようなタグで指定します。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>メモは %1 文字までです。</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>このデータストアを使う全員に表示されます。顧客や InboxKit には送信されません。</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>ウィンドウを見ていない間に通知する内容を選択します。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>顧客の対応が必要になったとき</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>トラブルが発生したとき</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>リクエストが完了したとき</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>サウンドを鳴らす</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>サイレント時間：この時間帯は通知しない</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>時刻は 18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>開始と終了が同じため、サイレント時間がなくなります。</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>要対応：%1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>トラブル：%1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>顧客の対応待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>トラブル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>InboxKit の処理が通常より長くかかっています。</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>データベースのパスワード</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>%1 にはパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>%1 には %2 のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>キーチェーンに保存する</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>この環境にはキーチェーンがありません。毎回の入力を省くには、ホームフォルダーの .pgpass（自分だけが読めるもの）に書いてください。</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>データストアがないため、ここでは何も保存できません。</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>すでに %1 が担当しています。</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>データストアにこのリクエストはもうありません。</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>保存できなかったため、何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>担当になりました：%1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>担当を解除しました：%1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>メモを追加しました：%1</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 の状態が変わったため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>%1 までスヌーズしました：%2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>再表示しました：%1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>付けた名前を削除しました。</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>顧客の名前を「%1」にしました。</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>スヌーズできるのは、顧客の対応待ちのものだけです。%1 はそのままです。</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 をスヌーズ</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>今すぐ再表示</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>ここでは何も保存できません。この席はデータベースで読み取りのみ許可されています。</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>データベースが応答しない間は何も保存できません。</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – %2 が %3 にコピー済みです</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleChips</name>
    <message>
        <source>%1, since %2</source>
        <comment>person, time</comment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time, of a snooze</comment>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleSection</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>担当者はまだいません。</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>%1 から自分が担当しています。</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>%2 から %1 が担当しています。</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>%1 までスヌーズ中です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>%1 のメモを追加</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>今すぐ再表示</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>%1 を今すぐ再表示</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 をスヌーズ</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 を非表示にする</translation>
    </message>
</context>
<context>
    <name>monitor::RequestActions</name>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Link copied for %1</source>
        <translation>%1 のリンクをコピーしました</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>%1 にはコピーできるクライアント ID がありません。</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>%1 のクライアント ID をコピーしました</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>%1 へのメッセージをコピーしました</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>%1 への手順をコピーしました</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>メールソフトを起動できませんでした。代わりに、メッセージをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>メッセージが長すぎて、メールソフトに渡せません。クリップボードにコピーしたので、メールに貼り付けてください。</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>メールソフトに新規メールの作成を要求しました。</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>%1 にはコピーできる回答がありません。</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>%1 への回答をコピーしました</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>要確認のクライアント ID では、ページを開けません。</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>非表示にできるのは、失敗またはキャンセルされたものだけです。%1 はそのままです。</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>非表示にしました：%1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>再表示しました：%1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>その後変更があったため、すでに再表示されています。</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>非表示にしたものはありません。</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>%1 の状態が変わったため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>ブラウザを起動できませんでした。</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>InboxKit から %1 のリンクが届いていません。</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>InboxKit から %1 のクライアント ID が届いていません。</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>手順をコピー</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>同意ページを開く</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>管理コンソールを開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>%1 に送るものはありません。ステータス：%2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>%1 のページを開きました</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>このウィンドウはデータストアの表示専用です。</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>承認を保存できませんでした。再起動後に再度確認が必要です。</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>待ち受けアドレスが使用できなくなりました。</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>テンプレートエディターを閉じると、ウィンドウの言語が切り替わります。</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>この席からの配信の保存は、データベースで許可されていません。--no-listen を付けて起動するか、ロールに受信側の権限を与えてください。</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>プログラムの起動時に %1 で設定されており、そこでのみ変更できます。</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>プログラムが --no-listen で起動されたため、このウィンドウはデータストアの表示専用です。</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>キーはプログラムの起動時に %1 で指定されており、そこでのみ変更できます。</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>キーは %1 で指定されています。そこに [source/NAME] セクションを追加し、key_file または digest を指定してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>ポートは 1 から 65535 までの数値です。0 を指定すると、空いているポートが使われます。</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>待ち受けに使用できるアドレスではありません。127.0.0.1、0.0.0.0、::1 などを指定してください。</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>パスは / で始め、空白、?、# を含めないでください。</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>ファイルの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>証明書と秘密鍵は、両方とも指定してください。</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>このコンピューターではそこで待ち受けできません。%1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>保存できなかったため、何も変更していません。%1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>キー %1 はもうありません。</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>日時は 2026-12-31 18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>キーはシステムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>キーチェーンがないため、キーは現在のユーザーだけが読み取れる %1 に保存されています。</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>この変更は保存できなかったため、プログラムを終了するまでの間だけ有効です。%1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>これらのファイルはTLSに使用できません。%1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>このキーは使用できません。%1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1、%2 または J、K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>次のリクエスト、前のリクエスト</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>リンク、クライアント ID、または回答をコピー</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>顧客へのメッセージをコピー</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>同意ページまたは管理コンソールを開く</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>リクエストを担当する、または担当を解除する</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>リクエストをスヌーズ、または再表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>失敗またはキャンセルされたものを非表示にする</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>最後に非表示またはスヌーズにしたものを再表示</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>フォーカスのある項目を実行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>表示を切り替え</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>この一覧を表示</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>終了（終了すると受信も停止）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>対応待ちの顧客を大きく表示（壁面モニター用）</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>デモ：すべて架空のデータです</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>%1 件以上</translation>
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
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>対象チーム</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>委任のスコープ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>キー %1 を完全に削除</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>無期限、または 2026-12-31 18:00</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>すべての team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>クライアント ID とともに顧客が入力する内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field&apos;s caption and a key&apos;s name</comment>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>monitor::StatusBar</name>
    <message>
        <source>not encrypted: can be read and forged on its way</source>
        <translation>暗号化なし：通信の途中で読み取りや偽造の恐れ</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>アドレスが、平文の HTTP でネットワークに公開されています。TLS またはリバースプロキシを使用してください。</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受け停止中</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>待ち受け停止中：%1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>受理 %1 件 · 拒否 %2 件</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>データストア正常</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>データストア：%1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>最新イベント：%1前</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>イベント未受信</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>Google の同意</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>Microsoft の同意</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>その他の同意</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>回答：その他の理由</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>回答：管理者メールボックスなし</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>標準のテンプレートに戻す</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>顧客へのメッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>別の言語：sv、de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>別の言語</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>言語タグを入力して Enter キーを押してください。言語のバリエーションには、タグの後に任意の語を付けます。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>デモにはテンプレートのフォルダがないため、保存されません。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>独自のテンプレートです。</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>標準のテンプレートです。保存すると、独自のテンプレートとしてコピーが作成されます。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>このテンプレートは使用できません。</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>言語は de、pt-BR、de-informal のようなタグで指定します。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>保存していない変更があります。それでも閉じますか？</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>monitor::TemplatePreview</name>
    <message>
        <source>As text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>テキスト形式のメッセージ</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>メール形式のメッセージ</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>ホスト名 %1 が見つかりません。表記と、DNS レコードがすでにあるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>イベントはここまで届きましたが、データストアは現在何も受け付けません（%1）。InboxKit であれば再送します。ウィンドウ下部の稼働状況を確認してください。</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>署名が一致しなくなっています。途中で本文または X-InboxKit-Signature ヘッダーが変更されているか、別の環境で動作しているこのプログラムが応答しています。</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>別のプログラムが応答しており、イベントはここに届いていません。</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404：パス %1 では何も提供されていません。パスは、末尾のスラッシュまで完全に一致する必要があります。</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1：このアドレスは別のアドレスにリダイレクトされます。最終的なアドレスを InboxKit に登録してください。</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1：このプログラムのアクセス制限（設定ファイルの [fence]）により、プロキシを経由しない接続は拒否されます。公開アドレスでテストしてください。</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1：プロキシまたはトンネルは応答しましたが、このプログラムに接続できません。</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>応答は %1 です。</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>応答は %1（%2）です。</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>暗号化された接続を確立できませんでした：%1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>%1 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>%2 のポート %1 で待ち受けているプログラムがないか、ファイアウォールに遮断されています。</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>平文の HTTP の接続が、相手側から切断されました。相手側が TLS を使用している場合は、アドレスを https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>接続できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>HTTP 応答</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>なし（平文の HTTP）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>テストイベント</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>InboxKit が使用するアドレスにイベントを送信し、データストアに届くまでを確認します。1 つのイベントにのみ有効な専用のキーで署名されます。イベントは保存されず、リクエストとしても表示されません。</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>テストするアドレス</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>テストイベントを送信</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>パスを含む公開アドレス（例：https://hooks.example.org/webhook）、またはローカルのアドレス。</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>Webhook のアドレスではありません。https://hooks.example.org/webhook のように入力してください。</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>テストイベントが届きました。</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>テストイベントは届きませんでした。</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>遅着</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>受信：%1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>より新しいイベントの後に到着</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>重複 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1継続</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>以前のステップ：%1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>ドメイン、メールボックス、ID、チームを検索   %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>設定   %1</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>イベントを受理するソース：
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>この席はデータベースで読み取りのみ許可されています。担当、メモ、スヌーズ、名前付け、承認、隔離された配信の再処理はできません。コピーと表示は通常どおり使えます。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>Onboarding Monitor：顧客の対応待ち %1 件</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>Onboarding Monitor：対応待ちの顧客はいません</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>顧客の対応は不要です。InboxKit の処理に通常より時間がかかっています。</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>進展がない場合は、InboxKit でリクエストを確認するか、InboxKit のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>顧客への回答。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>対処方法。</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>%1 への回答をコピー</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>%1 のクライアント ID をコピー</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 を非表示にする</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>現在、対応が必要な顧客はいません。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::WordedHistory</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最後の受信</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>monitor::WordedLog</name>
    <message>
        <source>%1 (+%2)</source>
        <comment>outcome, further copies of it</comment>
        <translation>%1（+%2）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>キーチェーンからキーを削除できませんでした：%1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>キーファイル %1 を削除できません。</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>キーは、ロックされているか接続できないキーチェーンにあります。ロックを解除してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>キーファイル %1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>キーチェーンにキーを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>キーファイル %1 に書き込めません：%2。</translation>
    </message>
</context>
</TS>
