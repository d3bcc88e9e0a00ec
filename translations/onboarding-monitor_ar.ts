<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Ageing</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>DatabasePassword</name>
    <message>
        <source>The server does not accept the password in the keychain any more.</source>
        <translation>لم يعد الخادم يقبل كلمة المرور المحفوظة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it will be asked for again.</source>
        <translation>لم تقبل سلسلة المفاتيح كلمة المرور؛ وستُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>لا يقبل الخادم كلمة المرور هذه.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>لم يُخزَّن</translation>
    </message>
    <message>
        <source>It changed its request.</source>
        <translation>غيّر حالة طلبه.</translation>
    </message>
    <message>
        <source>A newer state of its request was known already, so it stands in the timeline only.</source>
        <translation>كانت حالة أحدث لطلبه معروفة من قبل، فلا يظهر إلا في الخط الزمني.</translation>
    </message>
    <message>
        <source>This program does not track such events. Nothing but its name is kept.</source>
        <translation>لا يتتبّع هذا البرنامج مثل هذه الأحداث، ولا يُحفظ منها إلا اسمها.</translation>
    </message>
    <message>
        <source>Its signature was good, but it could not be taken. %1</source>
        <translation>توقيعه صحيح، لكن تعذّر قبوله. %1</translation>
    </message>
    <message>
        <source>Nobody vouches for it: nothing but its time and sender is kept. %1</source>
        <translation>لا شيء يثبت مصدره: لا يُحفظ منه إلا وقته ومرسِله. %1</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>المتن ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>A field that must be there is missing.</source>
        <translation>ينقصه حقل إلزامي.</translation>
    </message>
    <message>
        <source>A field has another type than it should.</source>
        <translation>نوع أحد الحقول غير صحيح.</translation>
    </message>
    <message>
        <source>Its key belongs to another team.</source>
        <translation>مفتاحه يخصّ فريقًا آخر.</translation>
    </message>
    <message>
        <source>The store could not take its content.</source>
        <translation>تعذّر على المخزن قبول محتواه.</translation>
    </message>
    <message>
        <source>It had no signature.</source>
        <translation>لم يحمل توقيعًا.</translation>
    </message>
    <message>
        <source>Its signature had not the form of one.</source>
        <translation>صيغة توقيعه غير صحيحة.</translation>
    </message>
    <message>
        <source>Its signature belongs to none of the keys that are accepted.</source>
        <translation>توقيعه لا يطابق أيًّا من المفاتيح المقبولة.</translation>
    </message>
    <message>
        <source>Its bearer token was missing or wrong.</source>
        <translation>رمز Bearer مفقود أو خاطئ.</translation>
    </message>
    <message>
        <source>Its event is not tracked.</source>
        <translation>حدثه غير مشمول بالتتبّع.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>someone</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>متوقّف</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused in the last hour</source>
        <translation>
            <numerusform>لم يُرفض أي توقيع في الساعة الأخيرة</numerusform>
            <numerusform>رُفض توقيع واحد في الساعة الأخيرة</numerusform>
            <numerusform>رُفض توقيعان في الساعة الأخيرة</numerusform>
            <numerusform>رُفضت %Ln تواقيع في الساعة الأخيرة</numerusform>
            <numerusform>رُفض %Ln توقيعًا في الساعة الأخيرة</numerusform>
            <numerusform>رُفض %Ln توقيع في الساعة الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>too few events to tell</source>
        <translation>أحداث قليلة لا تكفي للحكم</translation>
    </message>
    <message>
        <source>agrees with the sender&apos;s</source>
        <translation>مطابقة لساعة المرسِل</translation>
    </message>
    <message>
        <source>%1 ahead of the sender&apos;s</source>
        <translation>متقدّمة على ساعة المرسِل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 behind the sender&apos;s</source>
        <translation>متأخّرة عن ساعة المرسِل بمقدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>does not write</source>
        <translation>لا يكتب</translation>
    </message>
    <message>
        <source>This window only shows the store; another program has to receive.</source>
        <translation>تكتفي هذه النافذة بعرض المخزن؛ ويجب أن يتولّى برنامج آخر الاستلام.</translation>
    </message>
    <message>
        <source>Every delivery is refused: the API key of your InboxKit team is not set.</source>
        <translation>كل تسليم يُرفض: لم يُضبط مفتاح API لفريقك في InboxKit.</translation>
    </message>
    <message>
        <source>What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen on this machine only.</source>
        <translation>يمكن قراءة ما يصل وتزويره في الطريق. ضع أمام البرنامج TLS أو وكيلًا عكسيًا، أو اقتصر على الاستماع على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Enter this address in InboxKit as the webhook of your team, and start a request there.</source>
        <translation>أدخل هذا العنوان في InboxKit كعنوان webhook لفريقك، ثم ابدأ طلبًا هناك.</translation>
    </message>
    <message>
        <source>InboxKit has been silent for long. If requests are under way there, look in InboxKit whether the webhook still has the address that leads here.</source>
        <translation>لم يصل شيء من InboxKit منذ مدة طويلة. إذا كانت هناك طلبات جارية، فتحقّق في InboxKit من أن webhook ما زال موجّهًا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Somebody posted with a signature of none of the keys. Look who it was: a second team whose key is missing here, or a stranger.</source>
        <translation>وصل تسليم بتوقيع لا يطابق أيًّا من المفاتيح. تحقّق من مرسِله: فريق ثانٍ ينقص مفتاحه هنا، أو جهة غريبة.</translation>
    </message>
    <message>
        <source>Not one signature was right in the last hour: most likely the key was changed in InboxKit. Enter the new one.</source>
        <translation>لم يصحّ أي توقيع في الساعة الأخيرة: الأرجح أن المفتاح تغيّر في InboxKit. أدخل المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on automatic time in the settings of this computer.</source>
        <translation>قد تكون الأوقات والمُدد هنا خاطئة بهذا القدر، أو أن وصول عمليات التسليم يستغرق هذه المدة. فعّل الضبط التلقائي للوقت في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>More arrives than is written. It passes by itself when the flood ends.</source>
        <translation>ما يصل أكثر مما يُكتب. يزول ذلك تلقائيًا حين يهدأ التدفّق.</translation>
    </message>
    <message>
        <source>Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full or busy.</source>
        <translation>توشك عمليات التسليم أن تُردّ؛ وسيعيد InboxKit إرسالها. تحقّق مما إذا كان القرص ممتلئًا أو مشغولًا.</translation>
    </message>
    <message>
        <source>Nothing is accepted until it works again; InboxKit sends it again. %1</source>
        <translation>لا يُقبل شيء حتى يعود المخزن إلى العمل؛ وسيعيد InboxKit الإرسال. %1</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Show the refused</source>
        <translation>عرض المرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%Ln تنبيهات</numerusform>
            <numerusform>%Ln تنبيهًا</numerusform>
            <numerusform>%Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Nothing can arrive. %1 Close what uses the address, or choose another one.</source>
        <translation>لا يمكن أن يصل شيء. %1 أغلق ما يستخدم العنوان أو اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>هذا المكتب فقط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of who is at a desk</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>away since %1</source>
        <comment>the database, time</comment>
        <translation>غائب منذ %1</translation>
    </message>
    <message>
        <source>The database has not answered since %1.</source>
        <translation>قاعدة البيانات لا تستجيب منذ %1.</translation>
    </message>
    <message>
        <source>The store has not been readable since %1.</source>
        <translation>تتعذّر قراءة المخزن منذ %1.</translation>
    </message>
    <message>
        <source>%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.</source>
        <translation>%1 ما تراه يعود إلى ذلك الوقت: يمكنك القراءة والنسخ، ولكن لا يمكن تولّي طلب أو تدوين ملاحظة.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <comment>a database</comment>
        <translation>%1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more desks</source>
        <translation>
            <numerusform>لا مكاتب أخرى</numerusform>
            <numerusform>مكتب آخر</numerusform>
            <numerusform>مكتبان آخران</numerusform>
            <numerusform>%Ln مكاتب أخرى</numerusform>
            <numerusform>%Ln مكتبًا آخر</numerusform>
            <numerusform>%Ln مكتب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWording</name>
    <message>
        <source>%1 (reads %2)</source>
        <translation>%1 (يُقرأ %2)</translation>
    </message>
    <message>
        <source>This is not a complete web link.</source>
        <translation>هذا ليس رابط ويب كاملًا.</translation>
    </message>
    <message>
        <source>It does not lead to a web page: opening it could run something on this computer.</source>
        <translation>لا يؤدي إلى صفحة ويب: قد يشغّل فتحه شيئًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is not protected by https.</source>
        <translation>غير محميّ بـ https.</translation>
    </message>
    <message>
        <source>Its host is not one of the known sign-in hosts of Google and Microsoft.</source>
        <translation>مضيفه ليس من مضيفي تسجيل الدخول المعروفين لدى Google وMicrosoft.</translation>
    </message>
    <message>
        <source>Its host can be taken for %1, but it is another one.</source>
        <translation>قد يُظنّ أن مضيفه %1، لكنه غيره.</translation>
    </message>
    <message>
        <source>Its host has been retired by Microsoft, or is hardly ever used for signing in.</source>
        <translation>مضيفه أوقفته Microsoft، أو هو مضيف غير مألوف.</translation>
    </message>
    <message>
        <source>A user name stands before the host: what looks like the host is not the host.</source>
        <translation>يسبق المضيفَ اسمُ مستخدم: ما يبدو أنه المضيف ليس هو المضيف.</translation>
    </message>
    <message>
        <source>It names an unusual port.</source>
        <translation>يذكر منفذًا غير معتاد.</translation>
    </message>
    <message>
        <source>Its host has letters of other scripts that may look like another host.</source>
        <translation>في اسم مضيفه أحرف من كتابات أخرى قد تجعله يشبه مضيفًا آخر.</translation>
    </message>
    <message>
        <source>Parts of it are encoded more often than needed, which hides what they say.</source>
        <translation>أجزاء منه مرمّزة أكثر مما يلزم، وهذا يخفي ما تقوله.</translation>
    </message>
    <message>
        <source>It says something twice, such as the app or where it returns to; which one counts is not known.</source>
        <translation>يذكر شيئًا مرتين، كالتطبيق أو عنوان العودة؛ ولا يُعرف أيهما المعتمَد.</translation>
    </message>
    <message>
        <source>It returns to an address that is not ordinary https, or that hides what it is.</source>
        <translation>يعود إلى عنوان ليس https عاديًا، أو يخفي حقيقته.</translation>
    </message>
    <message>
        <source>It holds characters that are invisible, change the direction of writing or do not belong in a link.</source>
        <translation>يحتوي على رموز غير مرئية، أو تغيّر اتجاه الكتابة، أو لا مكان لها في رابط.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, scope</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, whose accounts</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>new app</source>
        <translation>تطبيق جديد</translation>
    </message>
    <message>
        <source>another app</source>
        <translation>تطبيق آخر</translation>
    </message>
    <message>
        <source>The app of this link is new for the source “%1”. Anyone can register an app at Google or Microsoft, so check that it is InboxKit&apos;s before a customer agrees to it. This is asked once.</source>
        <translation>تطبيق هذا الرابط جديد بالنسبة إلى المصدر «%1». يستطيع أي شخص تسجيل تطبيق لدى Google أو Microsoft، فتحقّق من أنه تطبيق InboxKit قبل أن يوافق عليه عميل. يُطرح هذا السؤال مرة واحدة.</translation>
    </message>
    <message>
        <source>This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it act for everybody there, so check that it is InboxKit&apos;s. This is asked once.</source>
        <translation>معرّف العميل هذا جديد بالنسبة إلى المصدر «%1». من يضيفه في وحدة تحكّم المشرف يتيح له التصرّف نيابةً عن جميع المستخدمين هناك، فتحقّق من أنه يخصّ InboxKit. يُطرح هذا السؤال مرة واحدة.</translation>
    </message>
    <message>
        <source>The link of this request was of another app before. Check in InboxKit that the change is meant.</source>
        <translation>كان رابط هذا الطلب لتطبيق آخر من قبل. تحقّق في InboxKit من أن التغيير مقصود.</translation>
    </message>
    <message>
        <source>This request had another Client ID before. Check in InboxKit that the change is meant.</source>
        <translation>كان لهذا الطلب معرّف عميل آخر من قبل. تحقّق في InboxKit من أن التغيير مقصود.</translation>
    </message>
    <message>
        <source>It leads to a sign-in host, but not to a page where an app asks for consent.</source>
        <translation>يؤدي إلى مضيف تسجيل دخول، لكن ليس إلى صفحة يطلب فيها تطبيق الموافقة.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>سأتولّاه</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>التخلّي عنه</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>نقله إليّ</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>بعهدتك</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <comment>a person&apos;s name</comment>
        <translation>بعهدة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>لا طلبات مؤجّلة</numerusform>
            <numerusform>طلب مؤجّل</numerusform>
            <numerusform>طلبان مؤجّلان</numerusform>
            <numerusform>%Ln طلبات مؤجّلة</numerusform>
            <numerusform>%Ln طلبًا مؤجّلًا</numerusform>
            <numerusform>%Ln طلب مؤجّل</numerusform>
        </translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>لمدة عشر دقائق</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>حتى الغد، %1</translation>
    </message>
    <message>
        <source>Consent and delegation are done</source>
        <translation>اكتملت الموافقة والتفويض</translation>
    </message>
    <message>
        <source>Consent done, delegation missing</source>
        <translation>اكتملت الموافقة، وبقي التفويض</translation>
    </message>
    <message>
        <source>Consent done, delegation %1</source>
        <comment>status of the delegation</comment>
        <translation>اكتملت الموافقة، والتفويض: %1</translation>
    </message>
    <message>
        <source>Delegation done, consent missing</source>
        <translation>اكتمل التفويض، وبقيت الموافقة</translation>
    </message>
    <message>
        <source>Delegation done, consent %1</source>
        <comment>status of the consent</comment>
        <translation>اكتمل التفويض، والموافقة: %1</translation>
    </message>
    <message>
        <source>Consent %1, delegation %2</source>
        <comment>their statuses</comment>
        <translation>الموافقة: %1، والتفويض: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>state of a customer</comment>
        <translation>
            <numerusform>%1، ولا طلبات أخرى</numerusform>
            <numerusform>%1، وطلب آخر</numerusform>
            <numerusform>%1، وطلبان آخران</numerusform>
            <numerusform>%1، و%Ln طلبات أخرى</numerusform>
            <numerusform>%1، و%Ln طلبًا آخر</numerusform>
            <numerusform>%1، و%Ln طلب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>You copied it at %1</source>
        <comment>time</comment>
        <translation>نسختَه في %1</translation>
    </message>
    <message>
        <source>%1 copied it at %2</source>
        <comment>person, time</comment>
        <translation>نسخه %1 في %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <comment>time, by another person</comment>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>Cannot be read while the database is away.</source>
        <translation>لا يمكن قراءته ما دامت قاعدة البيانات غائبة.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Needs the customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>today, newest first</source>
        <translation>اليوم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.
When InboxKit waits for a customer, the request appears here with the link or Client ID to send. Until then, Working shows what InboxKit is busy with.</source>
        <translation>لا يُطلب من أي عميل شيء الآن.
حين ينتظر InboxKit عميلًا، يظهر الطلب هنا مع الرابط أو معرّف العميل الذي يُرسَل إليه. وحتى ذلك الحين تجد في «قيد العمل» ما ينشغل به InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit is not working on anything.
Requests that are queued or being verified appear here. Start one in InboxKit, and its first event brings it.</source>
        <translation>لا يعمل InboxKit على شيء.
تظهر هنا الطلبات التي في الطابور أو قيد التحقّق. ابدأ طلبًا في InboxKit، فيظهر هنا مع أول حدث له.</translation>
    </message>
    <message>
        <source>Nothing went wrong.
Requests that failed, and those that have been worked on for too long, appear here with what to tell the customer.</source>
        <translation>لا توجد مشكلات.
تظهر هنا الطلبات التي فشلت أو طال العمل عليها، مع ما ينبغي قوله للعميل.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.
Requests that are put aside wait here until their time is over. Needs the customer has all the others.</source>
        <translation>لا شيء مؤجّل.
تنتظر الطلبات المؤجّلة هنا حتى تنقضي مدتها. أما سائر الطلبات ففي «بانتظار العميل».</translation>
    </message>
    <message>
        <source>Nothing was finished today.
Completed and cancelled requests appear here until midnight. Needs the customer shows who is next.</source>
        <translation>لم ينتهِ أي طلب اليوم.
تظهر هنا الطلبات المكتملة والملغاة حتى منتصف الليل. وفي «بانتظار العميل» ترى من التالي.</translation>
    </message>
    <message>
        <source>Nothing here matches the search.
Press Esc in the search field to see everything again.</source>
        <translation>لا شيء هنا يطابق البحث.
اضغط Esc في حقل البحث لعرض كل شيء من جديد.</translation>
    </message>
    <message>
        <source>There are more; only the newest are shown.</source>
        <translation>هناك المزيد؛ لا يُعرض إلا الأحدث.</translation>
    </message>
    <message>
        <source>That is everyone. New requests appear here by themselves.</source>
        <translation>هذه كل الطلبات. تظهر الطلبات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>هذا كل شيء.</translation>
    </message>
    <message>
        <source>Client ID for domain-wide delegation</source>
        <translation>معرّف العميل للتفويض على مستوى النطاق</translation>
    </message>
    <message>
        <source>Google consent</source>
        <translation>موافقة Google</translation>
    </message>
    <message>
        <source>Microsoft consent</source>
        <translation>موافقة Microsoft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>تفويض</translation>
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
        <translation>مساحة العمل %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>المحاولة الأولى</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>الإعادة %1 من %2</translation>
    </message>
    <message>
        <source>InboxKit may retry (%1 of %2)</source>
        <translation>قد يعيد InboxKit المحاولة (%1 من %2)</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>token only</source>
        <translation>رمز فقط</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>confirmed by InboxKit</source>
        <translation>أكّده InboxKit</translation>
    </message>
    <message>
        <source>The sender knew the digest of the API key, but the content is not signed: whoever has seen one delivery could have written it. Look twice at what is unusual.</source>
        <translation>كان المرسِل يعرف بصمة مفتاح API، لكن المحتوى غير موقّع: قد يكون كتبه أيّ شخص اطّلع على تسليم واحد. دقّق في كل ما هو غير معتاد.</translation>
    </message>
    <message>
        <source>The content is signed with the API key: it is as InboxKit sent it.</source>
        <translation>المحتوى موقّع بمفتاح API: هو كما أرسله InboxKit.</translation>
    </message>
    <message>
        <source>InboxKit was asked, and it agrees.</source>
        <translation>سُئل InboxKit فأكّد ذلك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>UTC %1</translation>
    </message>
    <message>
        <source>Nothing here is of the chosen kind.
Choose All above the list to see everything again.</source>
        <translation>لا شيء هنا من النوع المختار.
اختر «الكل» فوق القائمة لعرض كل شيء من جديد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>guidance::Advice</name>
    <message>
        <source>No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or finished with another account. Send it again and say whose account is expected.</source>
        <translation>لا توجد موافقة مسجّلة لدى Microsoft (AADSTS65001). الأرجح أن خطوات الرابط لم تكتمل، أو اكتملت بحساب آخر. أرسِل الرابط مجددًا واذكر الحساب المطلوب.</translation>
    </message>
    <message>
        <source>An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.</source>
        <translation>موافقة المسؤول مطلوبة (AADSTS90094). أرسِل الرابط إلى أحد المسؤولين لدى العميل.</translation>
    </message>
    <message>
        <source>User consent is switched off (AADSTS90093). An administrator can approve for all, or allow user consent in Microsoft Entra.</source>
        <translation>موافقة المستخدمين معطّلة (AADSTS90093). يستطيع مسؤول أن يوافق عن الجميع، أو أن يسمح بموافقة المستخدمين في Microsoft Entra.</translation>
    </message>
    <message>
        <source>Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.</source>
        <translation>مشكلة مؤقتة لدى Microsoft (AADSTS90090). انتظر إعادة المحاولة قبل مراسلة العميل.</translation>
    </message>
    <message>
        <source>The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.</source>
        <translation>إعداد التطبيق غير صحيح (AADSTS65005). لا يستطيع العميل فعل شيء؛ أبلِغ InboxKit بذلك.</translation>
    </message>
    <message>
        <source>InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.</source>
        <translation>لا يعرف InboxKit صندوق بريد لمشرف في هذا النطاق. أضِف صندوقًا هناك، ثم ابدأ الطلب من جديد.</translation>
    </message>
    <message>
        <source>Blocked by the customer&apos;s Google Workspace policy. Their administrator must trust the app under Security, API controls, App access control.</source>
        <translation>محظور بحسب سياسة Google Workspace لدى العميل. على المشرف لديه أن يجعل التطبيق موثوقًا به ضمن Security → API controls → App access control.</translation>
    </message>
    <message>
        <source>The app is internal to one Google organisation. Either the customer used an account outside of it, or the app must be made external: report it to InboxKit.</source>
        <translation>التطبيق داخلي لمؤسسة واحدة على Google. إما أن العميل استخدم حسابًا من خارجها، أو ينبغي جعل التطبيق خارجيًا: أبلِغ InboxKit بذلك.</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the app. The customer can do nothing; report it to InboxKit and send no more links of this kind.</source>
        <translation>عنوان إعادة التوجيه غير مسجّل للتطبيق. لا يستطيع العميل فعل شيء؛ أبلِغ InboxKit بذلك، ولا ترسل مزيدًا من هذه الروابط.</translation>
    </message>
    <message>
        <source>The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin console or do not act yet. With consent: the app&apos;s registration is wrong; report it to InboxKit.</source>
        <translation>التطبيق (client) غير مصرّح له. في حالة التفويض: معرّف العميل أو نطاقات OAuth الخاصة به غير مضافة في وحدة تحكّم المشرف، أو لم يسرِ مفعولها بعد. وفي حالة الموافقة: تسجيل التطبيق خاطئ؛ أبلِغ InboxKit بذلك.</translation>
    </message>
    <message>
        <source>The scopes that were granted are not those that were asked for. Send the link again; with delegation, compare the scopes in the Admin console with your list.</source>
        <translation>نطاقات OAuth الممنوحة ليست هي المطلوبة. أرسِل الرابط مجددًا؛ وفي حالة التفويض قارن النطاقات في وحدة تحكّم المشرف بقائمتك.</translation>
    </message>
    <message>
        <source>The customer declined. Ask why before you send the link again.</source>
        <translation>رفض العميل الطلب. اسأله عن السبب قبل أن ترسل الرابط مجددًا.</translation>
    </message>
    <message>
        <source>Refused: by the customer (Cancel), by an administrator&apos;s rule, or because the app is in testing and the account no test user. Ask what the page said.</source>
        <translation>رُفض الوصول: إما رفضه العميل (إلغاء)، أو منعته قاعدة وضعها مسؤول، أو أن التطبيق قيد الاختبار والحساب ليس حسابًا اختباريًا. اسأل العميل عمّا ذكرته الصفحة.</translation>
    </message>
</context>
<context>
    <name>guidance::MessageTemplate</name>
    <message>
        <source>In line %1 the subject stands for a second time.</source>
        <translation>في السطر %1 يتكرّر الموضوع مرة ثانية.</translation>
    </message>
    <message>
        <source>In line %1 the template ends within a comment.</source>
        <translation>في السطر %1 ينتهي القالب داخل تعليق.</translation>
    </message>
    <message>
        <source>In line %1 the template ends without a subject (a line that starts with &apos;# &apos;).</source>
        <translation>في السطر %1 ينتهي القالب دون موضوع (سطر يبدأ بـ &apos;# &apos;).</translation>
    </message>
    <message>
        <source>In line %1 the placeholder {%2} is unknown; known are %3.</source>
        <translation>في السطر %1 العنصر النائب {%2} غير معروف؛ والمعروف: %3.</translation>
    </message>
    <message>
        <source>In line %1 &apos;%2&apos; is not closed.</source>
        <translation>في السطر %1 لم يُغلق «%2».</translation>
    </message>
    <message>
        <source>In line %1 a link has no text or does not lead to an https:// address.</source>
        <translation>في السطر %1 رابط بلا نص، أو لا يؤدي إلى عنوان https.</translation>
    </message>
</context>
<context>
    <name>guidance::Prompt</name>
    <message>
        <source>Asks for agreement even where it was given before</source>
        <translation>يطلب الموافقة حتى إن كانت قد مُنحت من قبل</translation>
    </message>
    <message>
        <source>Lets the customer choose an account</source>
        <translation>يتيح للعميل اختيار حساب</translation>
    </message>
    <message>
        <source>Asks to sign in again</source>
        <translation>يطلب تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Shows no page: works only where everything was agreed before</source>
        <translation>لا يعرض أي صفحة: لا يعمل إلا إذا كانت الموافقة على كل شيء قد تمّت من قبل</translation>
    </message>
    <message>
        <source>Offers to create an account</source>
        <translation>يعرض إنشاء حساب</translation>
    </message>
    <message>
        <source>Asks an administrator to agree for the whole organisation</source>
        <translation>يطلب من أحد المسؤولين الموافقة عن المؤسسة كلها</translation>
    </message>
</context>
<context>
    <name>guidance::Scopes</name>
    <message>
        <source>Read, send and delete mail</source>
        <translation>قراءة البريد وإرساله وحذفه</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation>قراءة البريد وكتابته وإرساله</translation>
    </message>
    <message>
        <source>Read mail</source>
        <translation>قراءة البريد</translation>
    </message>
    <message>
        <source>Write drafts and send mail</source>
        <translation>كتابة المسودات وإرسال البريد</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Put mail into the mailbox</source>
        <translation>وضع رسائل في صندوق البريد</translation>
    </message>
    <message>
        <source>See and change labels of mail</source>
        <translation>الاطّلاع على تصنيفات البريد وتعديلها</translation>
    </message>
    <message>
        <source>See senders, subjects and labels of mail, not its text</source>
        <translation>الاطّلاع على مرسِلي الرسائل ومواضيعها وتصنيفاتها، لا نصّها</translation>
    </message>
    <message>
        <source>Change mail settings and filters</source>
        <translation>تعديل إعدادات البريد وفلاتره</translation>
    </message>
    <message>
        <source>Change forwarding and who has access to mail</source>
        <translation>تعديل إعادة التوجيه ومن له حق الوصول إلى البريد</translation>
    </message>
    <message>
        <source>Read the mail that is open, through an add-on</source>
        <translation>قراءة الرسالة المفتوحة، عبر إضافة</translation>
    </message>
    <message>
        <source>See, change and delete contacts</source>
        <translation>الاطّلاع على جهات الاتصال وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation>الاطّلاع على جهات الاتصال</translation>
    </message>
    <message>
        <source>See people that mail was exchanged with</source>
        <translation>الاطّلاع على الأشخاص الذين جرى تبادل البريد معهم</translation>
    </message>
    <message>
        <source>See the organisation&apos;s directory</source>
        <translation>الاطّلاع على دليل المؤسسة</translation>
    </message>
    <message>
        <source>See all mail addresses of the account</source>
        <translation>الاطّلاع على جميع عناوين بريد الحساب</translation>
    </message>
    <message>
        <source>See the phone numbers of the account</source>
        <translation>الاطّلاع على أرقام هواتف الحساب</translation>
    </message>
    <message>
        <source>See the mail address</source>
        <translation>الاطّلاع على عنوان البريد</translation>
    </message>
    <message>
        <source>See name and picture</source>
        <translation>الاطّلاع على الاسم والصورة</translation>
    </message>
    <message>
        <source>See, change, share and delete calendars</source>
        <translation>الاطّلاع على التقاويم وتعديلها ومشاركتها وحذفها</translation>
    </message>
    <message>
        <source>See calendars</source>
        <translation>الاطّلاع على التقاويم</translation>
    </message>
    <message>
        <source>See and change events in calendars</source>
        <translation>الاطّلاع على أحداث التقاويم وتعديلها</translation>
    </message>
    <message>
        <source>See events in calendars</source>
        <translation>الاطّلاع على أحداث التقاويم</translation>
    </message>
    <message>
        <source>See when somebody is busy</source>
        <translation>الاطّلاع على أوقات الانشغال</translation>
    </message>
    <message>
        <source>See the settings of calendars</source>
        <translation>الاطّلاع على إعدادات التقاويم</translation>
    </message>
    <message>
        <source>See, change and delete tasks</source>
        <translation>الاطّلاع على المهام وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>الاطّلاع على المهام</translation>
    </message>
    <message>
        <source>See, change and delete all files in Drive</source>
        <translation>الاطّلاع على جميع ملفات Drive وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See and download all files in Drive</source>
        <translation>الاطّلاع على جميع ملفات Drive وتنزيلها</translation>
    </message>
    <message>
        <source>See and change only the files in Drive that are opened with the app</source>
        <translation>الاطّلاع على ملفات Drive المفتوحة بالتطبيق فقط وتعديلها</translation>
    </message>
    <message>
        <source>See names and details of files in Drive</source>
        <translation>الاطّلاع على أسماء ملفات Drive وتفاصيلها</translation>
    </message>
    <message>
        <source>Keep data of its own in Drive</source>
        <translation>حفظ بيانات التطبيق الخاصة في Drive</translation>
    </message>
    <message>
        <source>See, change and delete documents</source>
        <translation>الاطّلاع على المستندات وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>الاطّلاع على المستندات</translation>
    </message>
    <message>
        <source>See, change and delete spreadsheets</source>
        <translation>الاطّلاع على جداول البيانات وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See spreadsheets</source>
        <translation>الاطّلاع على جداول البيانات</translation>
    </message>
    <message>
        <source>See, change and delete presentations</source>
        <translation>الاطّلاع على العروض التقديمية وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See, change and delete forms</source>
        <translation>الاطّلاع على النماذج وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>Read and write chat messages</source>
        <translation>قراءة رسائل المحادثة وكتابتها</translation>
    </message>
    <message>
        <source>Read chat messages</source>
        <translation>قراءة رسائل المحادثة</translation>
    </message>
    <message>
        <source>See chat spaces</source>
        <translation>الاطّلاع على مساحات المحادثة</translation>
    </message>
    <message>
        <source>Create meetings and see those it created</source>
        <translation>إنشاء اجتماعات والاطّلاع على ما أنشأه منها</translation>
    </message>
    <message>
        <source>See and change users of the organisation</source>
        <translation>الاطّلاع على مستخدمي المؤسسة وتعديلهم</translation>
    </message>
    <message>
        <source>See users of the organisation</source>
        <translation>الاطّلاع على مستخدمي المؤسسة</translation>
    </message>
    <message>
        <source>See and change other addresses of users</source>
        <translation>الاطّلاع على العناوين الأخرى للمستخدمين وتعديلها</translation>
    </message>
    <message>
        <source>See and withdraw what users let other apps do</source>
        <translation>الاطّلاع على ما يسمح به المستخدمون لتطبيقات أخرى وسحبه</translation>
    </message>
    <message>
        <source>See and change groups of the organisation</source>
        <translation>الاطّلاع على مجموعات المؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>See groups of the organisation</source>
        <translation>الاطّلاع على مجموعات المؤسسة</translation>
    </message>
    <message>
        <source>See and change who is in a group</source>
        <translation>الاطّلاع على أعضاء المجموعات وتعديلهم</translation>
    </message>
    <message>
        <source>See and change domains of the organisation</source>
        <translation>الاطّلاع على نطاقات المؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>See domains of the organisation</source>
        <translation>الاطّلاع على نطاقات المؤسسة</translation>
    </message>
    <message>
        <source>See and change organisational units</source>
        <translation>الاطّلاع على الوحدات التنظيمية وتعديلها</translation>
    </message>
    <message>
        <source>See organisational units</source>
        <translation>الاطّلاع على الوحدات التنظيمية</translation>
    </message>
    <message>
        <source>See details of the organisation</source>
        <translation>الاطّلاع على تفاصيل المؤسسة</translation>
    </message>
    <message>
        <source>See and change administrators&apos; roles</source>
        <translation>الاطّلاع على أدوار المشرفين وتعديلها</translation>
    </message>
    <message>
        <source>See administrators&apos; roles</source>
        <translation>الاطّلاع على أدوار المشرفين</translation>
    </message>
    <message>
        <source>See the audit reports of the organisation</source>
        <translation>الاطّلاع على تقارير التدقيق في المؤسسة</translation>
    </message>
    <message>
        <source>See the usage reports of the organisation</source>
        <translation>الاطّلاع على تقارير الاستخدام في المؤسسة</translation>
    </message>
    <message>
        <source>Hand data of one user over to another</source>
        <translation>نقل بيانات مستخدم إلى مستخدم آخر</translation>
    </message>
    <message>
        <source>See and change settings of groups</source>
        <translation>الاطّلاع على إعدادات المجموعات وتعديلها</translation>
    </message>
    <message>
        <source>See and change licences of users</source>
        <translation>الاطّلاع على تراخيص المستخدمين وتعديلها</translation>
    </message>
    <message>
        <source>See and change security alerts of the organisation</source>
        <translation>الاطّلاع على التنبيهات الأمنية للمؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>Prove that a domain or site is one&apos;s own</source>
        <translation>إثبات ملكية نطاق أو موقع</translation>
    </message>
    <message>
        <source>Prove for the first time that a domain or site is one&apos;s own</source>
        <translation>إثبات ملكية نطاق أو موقع لأول مرة</translation>
    </message>
    <message>
        <source>See how Google judges mail of a domain</source>
        <translation>الاطّلاع على تقييم Google لبريد نطاق</translation>
    </message>
    <message>
        <source>See, change and delete everything in Google Cloud</source>
        <translation>الاطّلاع على كل شيء في Google Cloud وتعديله وحذفه</translation>
    </message>
    <message>
        <source>See and change message queues in Google Cloud</source>
        <translation>الاطّلاع على طوابير الرسائل في Google Cloud وتعديلها</translation>
    </message>
    <message>
        <source>Know who signs in</source>
        <translation>معرفة من يسجّل الدخول</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>الاطّلاع على العنوان البريدي</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>الاطّلاع على رقم الهاتف</translation>
    </message>
    <message>
        <source>Keep access while nobody is signed in</source>
        <translation>الاحتفاظ بالوصول حين لا يكون أحد مسجّلًا الدخول</translation>
    </message>
    <message>
        <source>Everything that the app has been given</source>
        <translation>كل ما مُنح للتطبيق</translation>
    </message>
    <message>
        <source>See senders and subjects of mail, not its text</source>
        <translation>الاطّلاع على مرسِلي الرسائل ومواضيعها، لا نصّها</translation>
    </message>
    <message>
        <source>See senders and subjects in every mailbox, not the text</source>
        <translation>الاطّلاع على المرسِلين والمواضيع في كل صندوق بريد، لا النص</translation>
    </message>
    <message>
        <source>Read, write and delete mail</source>
        <translation>قراءة البريد وكتابته وحذفه</translation>
    </message>
    <message>
        <source>Read mail in own and shared mailboxes</source>
        <translation>قراءة البريد في صندوق المستخدم والصناديق المشتركة</translation>
    </message>
    <message>
        <source>Read, write and delete mail in own and shared mailboxes</source>
        <translation>قراءة البريد وكتابته وحذفه في صندوق المستخدم والصناديق المشتركة</translation>
    </message>
    <message>
        <source>Send mail, for others too</source>
        <translation>إرسال البريد، ونيابةً عن آخرين أيضًا</translation>
    </message>
    <message>
        <source>See mail settings</source>
        <translation>الاطّلاع على إعدادات البريد</translation>
    </message>
    <message>
        <source>See and change mail settings, rules too</source>
        <translation>الاطّلاع على إعدادات البريد وتعديلها، ومنها القواعد</translation>
    </message>
    <message>
        <source>See the folders of the mailbox</source>
        <translation>الاطّلاع على مجلدات صندوق البريد</translation>
    </message>
    <message>
        <source>See and change the folders of the mailbox</source>
        <translation>الاطّلاع على مجلدات صندوق البريد وتعديلها</translation>
    </message>
    <message>
        <source>Read everything in the mailbox</source>
        <translation>قراءة كل شيء في صندوق البريد</translation>
    </message>
    <message>
        <source>Export and import everything in the mailbox</source>
        <translation>إخراج كل ما في صندوق البريد وإدخاله فيه</translation>
    </message>
    <message>
        <source>Read and change mail by IMAP</source>
        <translation>قراءة البريد وتعديله عبر IMAP</translation>
    </message>
    <message>
        <source>Read and change mail in every mailbox by IMAP</source>
        <translation>قراءة البريد وتعديله في كل صندوق بريد عبر IMAP</translation>
    </message>
    <message>
        <source>Read and delete mail by POP</source>
        <translation>قراءة البريد وحذفه عبر POP</translation>
    </message>
    <message>
        <source>Read and delete mail in every mailbox by POP</source>
        <translation>قراءة البريد وحذفه في كل صندوق بريد عبر POP</translation>
    </message>
    <message>
        <source>Send mail by SMTP</source>
        <translation>إرسال البريد عبر SMTP</translation>
    </message>
    <message>
        <source>Send mail by SMTP from every mailbox</source>
        <translation>إرسال البريد عبر SMTP من كل صندوق بريد</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange Web Services</source>
        <translation>كل شيء في صندوق البريد، عبر Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox, by Exchange ActiveSync</source>
        <translation>كل شيء في صندوق البريد، عبر Exchange ActiveSync</translation>
    </message>
    <message>
        <source>Everything in every mailbox, by Exchange Web Services</source>
        <translation>كل شيء في كل صندوق بريد، عبر Exchange Web Services</translation>
    </message>
    <message>
        <source>Everything in the mailbox</source>
        <translation>كل شيء في صندوق البريد</translation>
    </message>
    <message>
        <source>Manage Exchange as an administrator&apos;s role lets it</source>
        <translation>إدارة Exchange في حدود دور المسؤول الممنوح له</translation>
    </message>
    <message>
        <source>Manage Exchange as the person who signs in</source>
        <translation>إدارة Exchange بصفة الشخص الذي يسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in and read the profile</source>
        <translation>تسجيل الدخول وقراءة الملف الشخصي</translation>
    </message>
    <message>
        <source>Read and change the profile</source>
        <translation>قراءة الملف الشخصي وتعديله</translation>
    </message>
    <message>
        <source>See names and addresses of all users</source>
        <translation>الاطّلاع على أسماء جميع المستخدمين وعناوينهم</translation>
    </message>
    <message>
        <source>See the profiles of all users</source>
        <translation>الاطّلاع على الملفات الشخصية لجميع المستخدمين</translation>
    </message>
    <message>
        <source>See and change the profiles of all users</source>
        <translation>الاطّلاع على الملفات الشخصية لجميع المستخدمين وتعديلها</translation>
    </message>
    <message>
        <source>See and change how users sign in</source>
        <translation>الاطّلاع على طرق تسجيل دخول المستخدمين وتعديلها</translation>
    </message>
    <message>
        <source>Invite guests into the organisation</source>
        <translation>دعوة ضيوف إلى المؤسسة</translation>
    </message>
    <message>
        <source>See and change passwords and second factors of all users</source>
        <translation>الاطّلاع على كلمات مرور جميع المستخدمين وعوامل التحقّق الثانية لديهم وتعديلها</translation>
    </message>
    <message>
        <source>See people that one works with</source>
        <translation>الاطّلاع على الأشخاص الذين يعمل المستخدم معهم</translation>
    </message>
    <message>
        <source>See people that all users work with</source>
        <translation>الاطّلاع على الأشخاص الذين يعمل معهم جميع المستخدمين</translation>
    </message>
    <message>
        <source>See the organisation&apos;s contacts</source>
        <translation>الاطّلاع على جهات اتصال المؤسسة</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>الاطّلاع على جميع المجموعات</translation>
    </message>
    <message>
        <source>See and change all groups</source>
        <translation>الاطّلاع على جميع المجموعات وتعديلها</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>الاطّلاع على أعضاء كل مجموعة</translation>
    </message>
    <message>
        <source>See and change who is in which group</source>
        <translation>الاطّلاع على أعضاء كل مجموعة وتعديلهم</translation>
    </message>
    <message>
        <source>See, change and delete events in calendars</source>
        <translation>الاطّلاع على أحداث التقاويم وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See own and shared calendars</source>
        <translation>الاطّلاع على تقاويم المستخدم والتقاويم المشتركة</translation>
    </message>
    <message>
        <source>See, change and delete events in own and shared calendars</source>
        <translation>الاطّلاع على الأحداث في تقاويم المستخدم والتقاويم المشتركة وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See and create online meetings</source>
        <translation>الاطّلاع على الاجتماعات عبر الإنترنت وإنشاؤها</translation>
    </message>
    <message>
        <source>See notes</source>
        <translation>الاطّلاع على دفاتر الملاحظات</translation>
    </message>
    <message>
        <source>See, change and delete notes</source>
        <translation>الاطّلاع على دفاتر الملاحظات وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See own files</source>
        <translation>الاطّلاع على ملفات المستخدم</translation>
    </message>
    <message>
        <source>See, change and delete own files</source>
        <translation>الاطّلاع على ملفات المستخدم وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See all files that the user can see</source>
        <translation>الاطّلاع على جميع الملفات المتاحة للمستخدم</translation>
    </message>
    <message>
        <source>See, change and delete all files that the user can see</source>
        <translation>الاطّلاع على جميع الملفات المتاحة للمستخدم وتعديلها وحذفها</translation>
    </message>
    <message>
        <source>See all sites and their files</source>
        <translation>الاطّلاع على جميع المواقع وملفاتها</translation>
    </message>
    <message>
        <source>See, change and delete content of all sites</source>
        <translation>الاطّلاع على محتوى جميع المواقع وتعديله وحذفه</translation>
    </message>
    <message>
        <source>Everything with all sites</source>
        <translation>كل شيء في جميع المواقع</translation>
    </message>
    <message>
        <source>Write messages in channels</source>
        <translation>كتابة رسائل في القنوات</translation>
    </message>
    <message>
        <source>See names of teams</source>
        <translation>الاطّلاع على أسماء الفرق</translation>
    </message>
    <message>
        <source>See everything in the organisation&apos;s directory</source>
        <translation>الاطّلاع على كل شيء في دليل المؤسسة</translation>
    </message>
    <message>
        <source>See and change everything in the organisation&apos;s directory</source>
        <translation>الاطّلاع على كل شيء في دليل المؤسسة وتعديله</translation>
    </message>
    <message>
        <source>Do in the directory whatever the user may do</source>
        <translation>فعل كل ما يحقّ للمستخدم فعله في الدليل</translation>
    </message>
    <message>
        <source>See and change details of the organisation</source>
        <translation>الاطّلاع على تفاصيل المؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>See all apps of the organisation</source>
        <translation>الاطّلاع على جميع تطبيقات المؤسسة</translation>
    </message>
    <message>
        <source>See and change all apps of the organisation</source>
        <translation>الاطّلاع على جميع تطبيقات المؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>Create apps, and change those it owns</source>
        <translation>إنشاء تطبيقات، وتعديل التطبيقات التي يملكها</translation>
    </message>
    <message>
        <source>Give apps any permission</source>
        <translation>منح التطبيقات أي إذن</translation>
    </message>
    <message>
        <source>Agree to apps in the place of users</source>
        <translation>الموافقة على التطبيقات نيابةً عن المستخدمين</translation>
    </message>
    <message>
        <source>See the organisation&apos;s policies</source>
        <translation>الاطّلاع على سياسات المؤسسة</translation>
    </message>
    <message>
        <source>See and change who may do what in the organisation</source>
        <translation>الاطّلاع على صلاحيات كل شخص في المؤسسة وتعديلها</translation>
    </message>
    <message>
        <source>See the audit logs of the organisation</source>
        <translation>الاطّلاع على سجلّات التدقيق في المؤسسة</translation>
    </message>
</context>
<context>
    <name>guidance::TemplateLibrary</name>
    <message>
        <source>No message has this name.</source>
        <translation>لا توجد رسالة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file is longer than 64 KiB.</source>
        <translation>حجم الملف أكبر من 64 KiB.</translation>
    </message>
    <message>
        <source>In line %1 the template ends, but {%2}, without which the message is of no use, does not stand in every form of it.</source>
        <translation>في السطر %1 ينتهي القالب، لكن {%2} لا يرد في كل صيغة من صيغه، ولا فائدة من الرسالة بدونه.</translation>
    </message>
    <message>
        <source>A folder of templates is named after its language, such as de, pt-BR or de-informal.</source>
        <translation>يُسمّى مجلد القوالب باسم لغته، مثل de أو pt-BR أو de-informal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>الملف غير مكتوب بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>guidance::Tenant</name>
    <message>
        <source>any organisation&apos;s and personal accounts</source>
        <translation>حسابات أي مؤسسة والحسابات الشخصية</translation>
    </message>
    <message>
        <source>any organisation&apos;s accounts</source>
        <translation>حسابات أي مؤسسة</translation>
    </message>
    <message>
        <source>personal accounts only</source>
        <translation>الحسابات الشخصية فقط</translation>
    </message>
</context>
<context>
    <name>monitor::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where this program listens, and how InboxKit&apos;s events get there from outside.</source>
        <translation>أين يستمع هذا البرنامج، وكيف تصل إليه أحداث InboxKit من الخارج.</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Through a reverse proxy</source>
        <translation>عبر وكيل عكسي</translation>
    </message>
    <message>
        <source>Through a tunnel</source>
        <translation>عبر نفق</translation>
    </message>
    <message>
        <source>Directly, with TLS here</source>
        <translation>مباشرةً، مع TLS هنا</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Certificate chain (PEM file)</source>
        <translation>سلسلة الشهادات (ملف PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>اختيار الشهادة</translation>
    </message>
    <message>
        <source>Private key (PEM file)</source>
        <translation>المفتاح الخاص (ملف PEM)</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>اختيار المفتاح الخاص</translation>
    </message>
    <message>
        <source>Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit itself needs one of the other ways.</source>
        <translation>لا يصل إلى هنا أحد من الخارج. يناسب ذلك التجربة بالمحاكي أو بأداة curl؛ أما InboxKit نفسه فيحتاج إلى إحدى الطرق الأخرى.</translation>
    </message>
    <message>
        <source>Let nginx, Caddy or another proxy with a certificate pass on to %1, and give InboxKit the proxy&apos;s address with the path %2.</source>
        <translation>اجعل nginx أو Caddy أو وكيلًا آخر له شهادة يمرّر الطلبات إلى %1، وأعطِ InboxKit عنوان الوكيل مع مسار URL %2.</translation>
    </message>
    <message>
        <source>Start a tunnel that passes on to %1, for example
cloudflared tunnel --url %1
and give InboxKit the address that it prints, with the path %2 behind it.</source>
        <translation>شغّل نفقًا يمرّر الطلبات إلى %1، مثلًا
cloudflared tunnel --url %1
وأعطِ InboxKit العنوان الذي يظهر، متبوعًا بمسار URL %2.</translation>
    </message>
    <message>
        <source>This program speaks HTTPS itself. The certificate must be one that others trust, for the name that you give InboxKit; a renewed one is taken up by itself.</source>
        <translation>يعمل هذا البرنامج بـ HTTPS بنفسه. يجب أن تكون الشهادة مما يثق به الآخرون، وصادرة للاسم الذي تعطيه InboxKit؛ وإذا جُدّدت اعتُمدت الشهادة الجديدة تلقائيًا.</translation>
    </message>
    <message>
        <source>TLS needs a certificate.</source>
        <translation>يتطلّب TLS شهادة.</translation>
    </message>
</context>
<context>
    <name>monitor::ApprovalDialog</name>
    <message>
        <source>Unusual link</source>
        <translation>رابط غير معتاد</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Open it all the same?</source>
        <translation>رابط %1 غير معتاد. أتريد فتحه مع ذلك؟</translation>
    </message>
    <message>
        <source>The link for %1 is unusual. Copy it all the same?</source>
        <translation>رابط %1 غير معتاد. أتريد نسخه مع ذلك؟</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>تطبيق آخر</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Open it?</source>
        <translation>رابط %1 يخصّ تطبيقًا غير السابق. أتريد فتحه؟</translation>
    </message>
    <message>
        <source>The link for %1 is of another app than before. Copy it?</source>
        <translation>رابط %1 يخصّ تطبيقًا غير السابق. أتريد نسخه؟</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>تطبيق جديد</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Open it?</source>
        <translation>رابط %1 يخصّ تطبيقًا جديدًا هنا. أتريد فتحه؟</translation>
    </message>
    <message>
        <source>The link for %1 is of an app that is new here. Copy it?</source>
        <translation>رابط %1 يخصّ تطبيقًا جديدًا هنا. أتريد نسخه؟</translation>
    </message>
    <message>
        <source>It cannot be opened from here, only copied.</source>
        <translation>لا يمكن فتحه من هنا، بل نسخه فقط.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>الرابط كاملًا</translation>
    </message>
    <message>
        <source>Unusual Client ID</source>
        <translation>معرّف عميل غير معتاد</translation>
    </message>
    <message>
        <source>The Client ID for %1 is unusual. Copy it all the same?</source>
        <translation>معرّف العميل لـ %1 غير معتاد. أتريد نسخه مع ذلك؟</translation>
    </message>
    <message>
        <source>It does not have the form of a Client ID of Google: digits, and possibly “-….apps.googleusercontent.com”.</source>
        <translation>ليس على هيئة معرّف عميل من Google: أرقام، وقد تُختم بـ apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>Another Client ID</source>
        <translation>معرّف عميل آخر</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Open the Admin console with it?</source>
        <translation>معرّف العميل لـ %1 غير السابق. أتريد فتح وحدة تحكّم المشرف بهذا المعرّف؟</translation>
    </message>
    <message>
        <source>The Client ID for %1 is another than before. Copy it?</source>
        <translation>معرّف العميل لـ %1 غير السابق. أتريد نسخه؟</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Open the Admin console with it?</source>
        <translation>معرّف العميل لـ %1 جديد هنا. أتريد فتح وحدة تحكّم المشرف بهذا المعرّف؟</translation>
    </message>
    <message>
        <source>The Client ID for %1 is new here. Copy it?</source>
        <translation>معرّف العميل لـ %1 جديد هنا. أتريد نسخه؟</translation>
    </message>
    <message>
        <source>The whole Client ID</source>
        <translation>معرّف العميل كاملًا</translation>
    </message>
    <message>
        <source>Approve and continue</source>
        <translation>اعتماد ومتابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>monitor::Archive</name>
    <message>
        <source>It is stored, and its request shows it.</source>
        <translation>خُزِّن، ويظهر في طلبه.</translation>
    </message>
    <message>
        <source>It is stored. A newer state of its request is known, so it stands in the timeline only.</source>
        <translation>خُزِّن. هناك حالة أحدث لطلبه معروفة، فلا يظهر إلا في الخط الزمني.</translation>
    </message>
    <message>
        <source>The same had been stored before; it left the quarantine.</source>
        <translation>كان المحتوى نفسه مخزّنًا من قبل؛ فخرج من الحجر.</translation>
    </message>
    <message>
        <source>The store cannot take its content. It stays in quarantine.</source>
        <translation>لا يستطيع المخزن قبول محتواه. يبقى التسليم في الحجر.</translation>
    </message>
    <message>
        <source>The program is ending. It stays in quarantine.</source>
        <translation>البرنامج يُنهي عمله. يبقى التسليم في الحجر.</translation>
    </message>
    <message>
        <source>The store takes nothing at the moment. It stays in quarantine; try again later.</source>
        <translation>لا يقبل المخزن شيئًا في الوقت الحالي. يبقى التسليم في الحجر؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Its body was not kept, so there is nothing to process.</source>
        <translation>لم يُحفظ متنه، فلا شيء يُعالَج.</translation>
    </message>
    <message>
        <source>It is not known how far it can be believed.</source>
        <translation>لا يُعرف إلى أي حد يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>الحقل: %1.</translation>
    </message>
    <message>
        <source>It stays in quarantine.</source>
        <translation>يبقى في الحجر.</translation>
    </message>
    <message>
        <source>That is the store itself; choose another file.</source>
        <translation>هذا هو المخزن نفسه؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>تصدير الطلبات</translation>
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
        <translation>حزمة آمنة للمشاركة</translation>
    </message>
    <message>
        <source>Its key is not known here any more, so nobody can say whether it may speak for this team.</source>
        <translation>لم يعد مفتاحه معروفًا هنا، فلا يمكن القول إن كان يحق له التحدث باسم هذا الفريق.</translation>
    </message>
</context>
<context>
    <name>monitor::Card</name>
    <message>
        <source>%1
This name comes from the link and is not proven.</source>
        <translation>‏%1
هذا الاسم مأخوذ من الرابط ولم يُثبَت.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, kind of request, status</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>عالق</translation>
    </message>
</context>
<context>
    <name>monitor::CardList</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>view, customer, status</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>monitor::ClientIdCard</name>
    <message>
        <source>Copy Client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>نسخ التعليمات</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>فتح وحدة تحكّم المشرف</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID with this request.</source>
        <translation>لم يرسل InboxKit معرّف عميل مع هذا الطلب.</translation>
    </message>
    <message>
        <source>unusual Client ID</source>
        <translation>معرّف عميل غير معتاد</translation>
    </message>
    <message>
        <source>scopes are not set for this source</source>
        <translation>لم تُضبط نطاقات OAuth لهذا المصدر</translation>
    </message>
    <message>
        <source>scopes not set</source>
        <translation>نطاقات OAuth ناقصة</translation>
    </message>
    <message>
        <source>Client ID for %1</source>
        <translation>معرّف العميل لـ %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>نسخ معرّف العميل لـ %1</translation>
    </message>
    <message>
        <source>Copy instructions for %1</source>
        <translation>نسخ التعليمات لـ %1</translation>
    </message>
    <message>
        <source>Open Admin console for %1</source>
        <translation>فتح وحدة تحكّم المشرف لـ %1</translation>
    </message>
</context>
<context>
    <name>monitor::ConsentCard</name>
    <message>
        <source>The customer signs in as</source>
        <translation>يسجّل العميل الدخول بحساب</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>فتح صفحة الموافقة</translation>
    </message>
    <message>
        <source>InboxKit sent no link with this request.</source>
        <translation>لم يرسل InboxKit رابطًا مع هذا الطلب.</translation>
    </message>
    <message>
        <source>unusual link</source>
        <translation>رابط غير معتاد</translation>
    </message>
    <message>
        <source>with this account, in the customer&apos;s own browser</source>
        <translation>بهذا الحساب، وفي متصفّح العميل نفسه</translation>
    </message>
    <message>
        <source>in the customer&apos;s own browser</source>
        <translation>في متصفّح العميل نفسه</translation>
    </message>
    <message>
        <source>customer&apos;s browser</source>
        <translation>متصفّح العميل</translation>
    </message>
    <message>
        <source>Copy link for %1</source>
        <translation>نسخ الرابط لـ %1</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>نسخ الرسالة لـ %1</translation>
    </message>
    <message>
        <source>Open consent page for %1</source>
        <translation>فتح صفحة الموافقة لـ %1</translation>
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
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>monitor::DeliveryPane</name>
    <message>
        <source>Process again</source>
        <translation>إعادة المعالجة</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Nothing is selected.
Select a delivery in the list, and all that is kept of it stands here.</source>
        <translation>لم يُحدَّد شيء.
حدّد تسليمًا في القائمة، فيظهر هنا كل ما حُفظ منه.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or another team for its key.</source>
        <translation>يقرأ المتن مرة أخرى ويخزّنه. ربما زال الخلل الآن: بإصدار أحدث من هذا البرنامج، أو بتحديد فريق آخر للمفتاح.</translation>
    </message>
    <message>
        <source>A command that sends this body again. It has no secret in it: the signature is read from the variable SIGNATURE.</source>
        <translation>أمر يرسل هذا المتن من جديد. لا سرّ فيه: يُقرأ التوقيع من المتغيّر SIGNATURE.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز السبب</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>النسخ المكرّرة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>The event&apos;s header named another event than the body.</source>
        <translation>ذكرت ترويسة الحدث حدثًا غير الذي في المتن.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Its time lay ahead and was not believed; the receipt counts.</source>
        <translation>كان وقته في المستقبل فلم يُعتمد؛ المعتمَد وقت الاستلام.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Its body was not kept.</source>
        <translation>لم يُحفظ متنه.</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>لم يعد في المخزن.</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>حدث غير معروف</translation>
    </message>
    <message>
        <source>It is no text in UTF-8; this is base64 of its bytes.</source>
        <translation>ليس نصًّا بترميز UTF-8؛ هذه بايتاته بصيغة base64.</translation>
    </message>
    <message>
        <source>It is no valid JSON; this is what came.</source>
        <translation>ليس JSON صالحًا؛ هذا ما وصل.</translation>
    </message>
    <message>
        <source>Processed.</source>
        <translation>تمّت المعالجة.</translation>
    </message>
    <message>
        <source>Not processed.</source>
        <translation>لم تتمّ المعالجة.</translation>
    </message>
    <message>
        <source>Body copied as base64</source>
        <translation>نُسخ المتن بصيغة base64</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>نُسخ المتن</translation>
    </message>
    <message>
        <source>Command copied; it reads the signature from the variable SIGNATURE</source>
        <translation>نُسخ الأمر؛ وهو يقرأ التوقيع من المتغيّر SIGNATURE</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries.</source>
        <translation>لا تسمح قاعدة البيانات لهذا المكتب بحفظ عمليات التسليم.</translation>
    </message>
</context>
<context>
    <name>monitor::Demo</name>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
</context>
<context>
    <name>monitor::DetailPane</name>
    <message>
        <source>Nothing is selected.
Select a request in the list, and everything about it stands here.</source>
        <translation>لم يُحدَّد شيء.
حدّد طلبًا في القائمة، فيظهر هنا كل ما يتعلّق به.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <comment>status, age</comment>
        <translation>%1 منذ %2</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>تجري كتابة %1 …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 …</source>
        <translation>تجري كتابة %1: %2 من %3 …</translation>
    </message>
    <message>
        <source>Writing %1: %2 …</source>
        <translation>تجري كتابة %1: %2 …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمّت كتابة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>monitor::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>monitor::FieldRow</name>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s caption</comment>
        <translation>نسخ «%1»</translation>
    </message>
</context>
<context>
    <name>monitor::FieldsSection</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>مرّات الإعادة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries made, retries allowed</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>رابط الموافقة</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>معرّف الفريق</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الاكتمال</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>أول تحديث</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>its time was not believed</source>
        <translation>لم يُعتمد وقته</translation>
    </message>
</context>
<context>
    <name>monitor::FirstKeyPage</name>
    <message>
        <source>The team&apos;s API key</source>
        <translation>مفتاح API للفريق</translation>
    </message>
    <message>
        <source>InboxKit signs its events with your team&apos;s API key; without the key nobody can tell them from forged ones. You find it in InboxKit among the settings of your team. The digest of the key will do as well, if you would rather not hand out the key.</source>
        <translation>يوقّع InboxKit أحداثه بمفتاح API الخاص بفريقك؛ وبدون المفتاح لا يمكن تمييزها من الأحداث المزوّرة. تجده في InboxKit ضمن إعدادات فريقك. وتكفي بصمة المفتاح أيضًا إن كنت تفضّل عدم تسليم المفتاح نفسه.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain. Where there is none, it is kept in a file that only you can read, and you are told so.</source>
        <translation>يُحفظ المفتاح في سلسلة مفاتيح النظام. فإن لم توجد، حُفظ في ملف لا يستطيع قراءته غيرك، وتُبلَّغ بذلك.</translation>
    </message>
    <message>
        <source>InboxKit</source>
        <translation>InboxKit</translation>
    </message>
    <message>
        <source>In force already: %1. Leave the key empty to go on with that.</source>
        <translation>المعمول به حاليًا: %1. اترك المفتاح فارغًا للاستمرار به.</translation>
    </message>
</context>
<context>
    <name>monitor::FormRow</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>monitor::HealthButton</name>
    <message>
        <source>Health: %1</source>
        <translation>السلامة: %1</translation>
    </message>
    <message>
        <source>How the receiving side stands</source>
        <translation>حالة جانب الاستلام</translation>
    </message>
</context>
<context>
    <name>monitor::HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
</context>
<context>
    <name>monitor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>everything ever, newest first</source>
        <translation>كل ما جرى حتى الآن، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes the listed requests with their timelines into a file.</source>
        <translation>يكتب الطلبات المعروضة مع خطوطها الزمنية في ملف.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln requests; scroll to see more</source>
        <translation>
            <numerusform>لا طلبات؛ مرّر لعرض المزيد</numerusform>
            <numerusform>أكثر من طلب واحد؛ مرّر لعرض المزيد</numerusform>
            <numerusform>أكثر من طلبين؛ مرّر لعرض المزيد</numerusform>
            <numerusform>أكثر من %Ln طلبات؛ مرّر لعرض المزيد</numerusform>
            <numerusform>أكثر من %Ln طلبًا؛ مرّر لعرض المزيد</numerusform>
            <numerusform>أكثر من %Ln طلب؛ مرّر لعرض المزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Every request that InboxKit tells of stays here, also when it has ended long ago.</source>
        <translation>لم يحدث شيء بعد.
يبقى هنا كل طلب يُبلِغ عنه InboxKit، حتى بعد انتهائه بزمن طويل.</translation>
    </message>
</context>
<context>
    <name>monitor::JourneyLine</name>
    <message>
        <source>Go to the consent of %1</source>
        <translation>الانتقال إلى موافقة %1</translation>
    </message>
    <message>
        <source>Go to the delegation of %1</source>
        <translation>الانتقال إلى تفويض %1</translation>
    </message>
</context>
<context>
    <name>monitor::KeyEntry</name>
    <message>
        <source>Name of the team or source</source>
        <translation>اسم الفريق أو المصدر</translation>
    </message>
    <message>
        <source>API key or digest</source>
        <translation>مفتاح API أو بصمته</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Paste the key or the digest.</source>
        <translation>الصق المفتاح أو بصمته.</translation>
    </message>
    <message>
        <source>This is a digest: it can check the signatures in use now, but not signatures over the content.</source>
        <translation>هذه بصمة: يمكن بها التحقّق من التواقيع الحالية، لا من التواقيع على المحتوى.</translation>
    </message>
    <message>
        <source>This is taken as the key itself.</source>
        <translation>يُعدّ هذا المفتاحَ نفسه.</translation>
    </message>
    <message>
        <source>The key needs a name, so that you know it again.</source>
        <translation>يحتاج المفتاح إلى اسم لتعرفه به لاحقًا.</translation>
    </message>
    <message>
        <source>There is a key of this name already; take another name.</source>
        <translation>يوجد مفتاح بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>monitor::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Events are accepted when they are signed with one of these keys. To rotate a key, add the new one below, and give the old one an end: until then both are accepted.</source>
        <translation>تُقبل الأحداث إذا كانت موقّعة بأحد هذه المفاتيح. لاستبدال مفتاح، أضِف الجديد أدناه وحدّد للقديم موعد انتهاء: يُقبل كلاهما حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
</context>
<context>
    <name>monitor::LabelSection</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your name for domain %1</source>
        <translation>تسميتك للنطاق %1</translation>
    </message>
    <message>
        <source>Your name for workspace %1</source>
        <translation>تسميتك لمساحة العمل %1</translation>
    </message>
    <message>
        <source>Keep the name for %1</source>
        <translation>حفظ التسمية لـ %1</translation>
    </message>
</context>
<context>
    <name>monitor::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The language of this window; messages for customers have their own.</source>
        <translation>لغة هذه النافذة؛ أما الرسائل إلى العملاء فلها لغتها.</translation>
    </message>
</context>
<context>
    <name>monitor::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>A request that stays in a status for longer than this counts as stuck: its bar is full, and where nobody but InboxKit can act it moves to Trouble.</source>
        <translation>الطلب الذي يبقى في حالة واحدة أطول من هذه المدة يُعدّ عالقًا: يمتلئ شريطه، وإذا لم يكن بيد أحد غير InboxKit فعل شيء انتقل إلى «مشكلات».</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>بالدقائق</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Pending: the customer must act</source>
        <translation>قيد الانتظار: مطلوب إجراء من العميل</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>A status that this program does not know</source>
        <translation>حالة لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>A whole number of minutes from 1 to %1, which is a week.</source>
        <translation>عدد صحيح من الدقائق بين 1 و%1، أي أسبوع.</translation>
    </message>
</context>
<context>
    <name>monitor::LinkButton</name>
    <message>
        <source>Opens the consent page</source>
        <translation>يفتح صفحة الموافقة</translation>
    </message>
</context>
<context>
    <name>monitor::LinkSection</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>هذا الرابط</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>The link says so itself; nobody has proven it.</source>
        <translation>هذا ما يقوله الرابط نفسه؛ ولم يثبته أحد.</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>غير مُثبَت</translation>
    </message>
</context>
<context>
    <name>monitor::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>every stored delivery, newest first</source>
        <translation>كل عمليات التسليم المخزّنة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Share-safe bundle…</source>
        <translation>حزمة آمنة للمشاركة…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Writes the newest deliveries, counters, health and versions into a file that can be shown to others: without links, addresses, names, keys and signatures.</source>
        <translation>يكتب أحدث عمليات التسليم والعدّادات والسلامة والإصدارات في ملف يمكن عرضه على الآخرين: دون روابط أو عناوين أو أسماء أو مفاتيح أو تواقيع.</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>منذ التشغيل: %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>No delivery is like that.
Choose All, and press Esc in the search field to see everything again.</source>
        <translation>لا يوجد تسليم كهذا.
اختر «الكل»، واضغط Esc في حقل البحث لعرض كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.
Every delivery appears here with what became of it, also those that are refused.</source>
        <translation>لم يصل شيء بعد.
يظهر هنا كل تسليم مع ما آل إليه، حتى المرفوض.</translation>
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
        <translation>لا يُقبل شيء بعد: لم يُضبط مفتاح API لفريقك في InboxKit.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>إصلاح القالب</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>(%1) Onboarding Monitor</source>
        <translation>(%1) Onboarding Monitor</translation>
    </message>
    <message>
        <source>Keep receiving?</source>
        <translation>متابعة الاستلام؟</translation>
    </message>
    <message>
        <source>Shall events still be received while the window is closed? After quitting, InboxKit&apos;s events are lost once its retries have run out. This is asked only once.</source>
        <translation>أتريد استلام الأحداث والنافذة مغلقة؟ بعد الخروج تضيع أحداث InboxKit متى استُنفدت محاولات إعادة إرسالها. يُطرح هذا السؤال مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>متابعة الاستلام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order, how many snoozed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Not listening %1–%2; requests may be missing.</source>
        <comment>from, until</comment>
        <translation>توقّف الاستماع من %1 إلى %2؛ قد تكون هناك طلبات ناقصة.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>اللوحة الجدارية</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keep receiving while the window is closed</source>
        <translation>متابعة الاستلام والنافذة مغلقة</translation>
    </message>
</context>
<context>
    <name>monitor::MessageSection</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>إرسال بريد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>تحرير القوالب…</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>الرسالة إلى العميل</translation>
    </message>
    <message>
        <source>There is no such message in %1; this one is in %2.</source>
        <translation>لا توجد هذه الرسالة باللغة %1؛ المعروضة باللغة %2.</translation>
    </message>
    <message>
        <source>Language of the message for %1</source>
        <translation>لغة الرسالة إلى %1</translation>
    </message>
    <message>
        <source>Copy the message shown for %1</source>
        <translation>نسخ الرسالة المعروضة لـ %1</translation>
    </message>
    <message>
        <source>E-mail the message shown for %1</source>
        <translation>إرسال الرسالة المعروضة لـ %1 بالبريد</translation>
    </message>
    <message>
        <source>Show the whole message for %1</source>
        <translation>عرض الرسالة كاملةً لـ %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقلّ</translation>
    </message>
</context>
<context>
    <name>monitor::Messages</name>
    <message>
        <source>Your template %1 is not used, the program&apos;s own is: %2</source>
        <comment>file, reason</comment>
        <translation>لا يُستخدم قالبك %1، بل قالب البرنامج: %2</translation>
    </message>
    <message>
        <source>There is no folder to keep templates in.</source>
        <translation>لا يوجد مجلد لحفظ القوالب فيه.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>تُكتب اللغة بوسم مثل de أو pt-BR أو de-informal.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>تعذّرت إزالة %1.</translation>
    </message>
</context>
<context>
    <name>monitor::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A note can have %1 characters at most.</source>
        <translation>لا يمكن أن يتجاوز طول الملاحظة هذا العدد من الأحرف: %1.</translation>
    </message>
    <message>
        <source>Everybody who works with this store sees it; it is not sent to the customer or to InboxKit.</source>
        <translation>يراها كل من يعمل على هذا المخزن؛ ولا تُرسل إلى العميل ولا إلى InboxKit.</translation>
    </message>
</context>
<context>
    <name>monitor::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What you are told of while you are not looking at the window.</source>
        <translation>ما تُبلَّغ به حين لا تنظر إلى النافذة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>A customer must act</source>
        <translation>مطلوب إجراء من عميل</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدثت مشكلة</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>اكتمل طلب</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>Quiet hours: no notifications at this time of day</source>
        <translation>ساعات الهدوء: لا إشعارات في هذا الوقت من اليوم</translation>
    </message>
    <message>
        <source>A time of day looks like 18:00.</source>
        <translation>يُكتب الوقت على هذا النحو: 18:00.</translation>
    </message>
    <message>
        <source>Both are the same: the quiet hours would be empty.</source>
        <translation>الوقتان متساويان: ستكون ساعات الهدوء فارغة.</translation>
    </message>
</context>
<context>
    <name>monitor::Notifier</name>
    <message>
        <source>%1 must act</source>
        <translation>مطلوب إجراء من %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>اكتمل طلب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers must act</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>لا إجراء مطلوب من العملاء</numerusform>
            <numerusform>مطلوب إجراء من عميل واحد</numerusform>
            <numerusform>مطلوب إجراء من عميلين</numerusform>
            <numerusform>مطلوب إجراء من %Ln عملاء</numerusform>
            <numerusform>مطلوب إجراء من %Ln عميلًا</numerusform>
            <numerusform>مطلوب إجراء من %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are in trouble</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>لا مشكلات في الطلبات</numerusform>
            <numerusform>مشكلة في طلب واحد</numerusform>
            <numerusform>مشكلة في طلبين</numerusform>
            <numerusform>مشكلات في %Ln طلبات</numerusform>
            <numerusform>مشكلات في %Ln طلبًا</numerusform>
            <numerusform>مشكلات في %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are done</source>
        <comment>always more than two</comment>
        <translation>
            <numerusform>لم يكتمل أي طلب</numerusform>
            <numerusform>اكتمل طلب واحد</numerusform>
            <numerusform>اكتمل طلبان</numerusform>
            <numerusform>اكتملت %Ln طلبات</numerusform>
            <numerusform>اكتمل %Ln طلبًا</numerusform>
            <numerusform>اكتمل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>InboxKit has been busy with this for longer than usual.</source>
        <translation>يعمل InboxKit على هذا منذ مدة أطول من المعتاد.</translation>
    </message>
</context>
<context>
    <name>monitor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 wants a password.</source>
        <comment>a database</comment>
        <translation>كلمة مرور مطلوبة: %1.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2.</source>
        <comment>a database, a user</comment>
        <translation>كلمة مرور %2 مطلوبة: %1.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>تذكّرها في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>There is no keychain here. To be asked no more, put it into .pgpass in your home folder, which only you may read.</source>
        <translation>لا توجد هنا سلسلة مفاتيح. كي لا تُطلب مجددًا ضعها في الملف .pgpass في مجلدك الرئيسي على ألا يقرأه سواك.</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleActions</name>
    <message>
        <source>Nothing can be kept here: there is no store.</source>
        <translation>لا يمكن حفظ شيء هنا: لا يوجد مخزن.</translation>
    </message>
    <message>
        <source>%1 is on it already.</source>
        <translation>الطلب بعهدة %1 بالفعل.</translation>
    </message>
    <message>
        <source>The store does not know this request any more.</source>
        <translation>لم يعد المخزن يعرف هذا الطلب.</translation>
    </message>
    <message>
        <source>It could not be kept; nothing is changed. Please try again.</source>
        <translation>تعذّر الحفظ؛ ولم يتغيّر شيء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>You are on it: %1</source>
        <translation>أصبح بعهدتك: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>لم يعد بعهدتك: %1</translation>
    </message>
    <message>
        <source>Note added for %1</source>
        <translation>أُضيفت ملاحظة عن %1</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>تغيّرت حالة %1 للتوّ؛ ولم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>time, customer</comment>
        <translation>مؤجّل حتى %1: %2</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>أُظهر من جديد: %1</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>أُزيلت التسمية.</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>صار اسم العميل %1.</translation>
    </message>
    <message>
        <source>Only what needs the customer can be snoozed; %1 stays.</source>
        <translation>لا يؤجَّل إلا ما هو بانتظار العميل؛ لذا يبقى %1.</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>إظهار الآن</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Nothing can be kept here: the database lets this desk only read.</source>
        <translation>لا يمكن حفظ شيء هنا: لا تسمح قاعدة البيانات لهذا المكتب إلا بالقراءة.</translation>
    </message>
    <message>
        <source>Nothing can be kept while the database is away.</source>
        <translation>لا يمكن حفظ شيء ما دامت قاعدة البيانات غائبة.</translation>
    </message>
    <message>
        <source>%1 – %2 copied it at %3 already</source>
        <comment>what was done, person, time</comment>
        <translation>%1 – سبق أن نسخه %2 في %3</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleChips</name>
    <message>
        <source>%1, since %2</source>
        <comment>person, time</comment>
        <translation>بعهدة %1 منذ %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time, of a snooze</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>monitor::PeopleSection</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Nobody has claimed this yet.</source>
        <translation>لم يتولَّه أحد بعد.</translation>
    </message>
    <message>
        <source>You are on it since %1.</source>
        <translation>بعهدتك منذ %1.</translation>
    </message>
    <message>
        <source>%1 is on it since %2.</source>
        <translation>بعهدة %1 منذ %2.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>مؤجّل حتى %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, customer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a note for %1</source>
        <translation>إضافة ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>إظهار الآن</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Show %1 again now</source>
        <translation>إظهار %1 الآن</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>تأجيل %1</translation>
    </message>
</context>
<context>
    <name>monitor::PlainCard</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>monitor::RequestActions</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Link copied for %1</source>
        <translation>نُسخ الرابط لـ %1</translation>
    </message>
    <message>
        <source>There is no Client ID to copy for %1.</source>
        <translation>لا يوجد معرّف عميل لنسخه لـ %1.</translation>
    </message>
    <message>
        <source>Client ID copied for %1</source>
        <translation>نُسخ معرّف العميل لـ %1</translation>
    </message>
    <message>
        <source>Message copied for %1</source>
        <translation>نُسخت الرسالة لـ %1</translation>
    </message>
    <message>
        <source>Instructions copied for %1</source>
        <translation>نُسخت التعليمات لـ %1</translation>
    </message>
    <message>
        <source>The mail program could not be started. The message is on the clipboard instead.</source>
        <translation>تعذّر تشغيل برنامج البريد. نُسخت الرسالة إلى الحافظة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link. It is on the clipboard: paste it into the mail.</source>
        <translation>الرسالة أطول مما يتّسع له رابط بريد. نُسخت إلى الحافظة: الصقها في رسالة البريد.</translation>
    </message>
    <message>
        <source>The mail program was asked to open a mail.</source>
        <translation>طُلب من برنامج البريد فتح رسالة.</translation>
    </message>
    <message>
        <source>There is no answer to copy for %1.</source>
        <translation>لا يوجد جواب لـ %1.</translation>
    </message>
    <message>
        <source>Answer copied for %1</source>
        <translation>نُسخ الجواب لـ %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>There is no page to open for an unusual Client ID.</source>
        <translation>لا توجد صفحة تُفتح لمعرّف عميل غير معتاد.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be dismissed; %1 stays.</source>
        <translation>لا يُخفى إلا ما فشل أو أُلغي؛ لذا يبقى %1.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>أُخفي: %1</translation>
    </message>
    <message>
        <source>Shown again: %1</source>
        <translation>أُظهر من جديد: %1</translation>
    </message>
    <message>
        <source>It has changed since, and is shown again already.</source>
        <translation>تغيّر منذ ذلك الحين، فظهر من جديد بالفعل.</translation>
    </message>
    <message>
        <source>Nothing is dismissed.</source>
        <translation>لا شيء مخفيّ.</translation>
    </message>
    <message>
        <source>%1 has just changed; nothing was done.</source>
        <translation>تغيّرت حالة %1 للتوّ؛ ولم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>تعذّر تشغيل المتصفّح.</translation>
    </message>
    <message>
        <source>InboxKit sent no link for %1.</source>
        <translation>لم يرسل InboxKit رابطًا لـ %1.</translation>
    </message>
    <message>
        <source>InboxKit sent no Client ID for %1.</source>
        <translation>لم يرسل InboxKit معرّف عميل لـ %1.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الجواب</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>نسخ التعليمات</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>فتح صفحة الموافقة</translation>
    </message>
    <message>
        <source>Open Admin console</source>
        <translation>فتح وحدة تحكّم المشرف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Nothing to send for %1. Status: %2</source>
        <translation>لا شيء لإرساله إلى %1. الحالة: %2</translation>
    </message>
    <message>
        <source>Page opened for %1</source>
        <translation>فُتحت الصفحة لـ %1</translation>
    </message>
</context>
<context>
    <name>monitor::Session</name>
    <message>
        <source>This window only shows the store.</source>
        <translation>تكتفي هذه النافذة بعرض المخزن.</translation>
    </message>
    <message>
        <source>The approval could not be kept; after a restart it will be asked for again.</source>
        <translation>تعذّر حفظ الاعتماد؛ سيُطلب مجددًا بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The address was lost.</source>
        <translation>فُقد العنوان.</translation>
    </message>
    <message>
        <source>The window speaks the other language once the editor of templates is closed.</source>
        <translation>ستُعرض النافذة باللغة الأخرى بعد إغلاق محرّر القوالب.</translation>
    </message>
    <message>
        <source>The database lets this desk not store deliveries; start it with --no-listen, or give its role the receiver&apos;s rights.</source>
        <translation>لا تسمح قاعدة البيانات لهذا المكتب بحفظ عمليات التسليم؛ شغّله بالخيار --no-listen أو امنح دوره صلاحيات المستقبِل.</translation>
    </message>
</context>
<context>
    <name>monitor::SessionPreferences</name>
    <message>
        <source>Set by %1 when the program was started; it can be changed there only.</source>
        <translation>حُدّد عند تشغيل البرنامج عبر %1؛ ولا يمكن تغييره إلا هناك.</translation>
    </message>
    <message>
        <source>The program was started with --no-listen: this window only shows the store.</source>
        <translation>شُغّل البرنامج بالأمر onboarding-monitor --no-listen: تكتفي هذه النافذة بعرض المخزن.</translation>
    </message>
    <message>
        <source>The keys were given by %1 when the program was started; they can be changed there only.</source>
        <translation>حُدّدت المفاتيح عند تشغيل البرنامج عبر %1؛ ولا يمكن تغييرها إلا هناك.</translation>
    </message>
    <message>
        <source>The keys are named in %1; add a section [source/NAME] with key_file or digest there.</source>
        <translation>المفاتيح مذكورة في %1؛ أضِف هناك قسمًا [source/NAME] فيه key_file أو digest.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; 0 takes any free one.</source>
        <translation>المنفذ عدد من 1 إلى 65535؛ و0 لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>هذا ليس عنوانًا يمكن الاستماع عليه. أمثلة: 127.0.0.1 أو 0.0.0.0 أو IPv6 ::1.</translation>
    </message>
    <message>
        <source>A path begins with / and has no blank, ? or #.</source>
        <translation>يبدأ المسار بـ / ولا يحتوي على فراغ أو ? أو #.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>أدخل المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>A certificate and its private key belong together.</source>
        <translation>لا بدّ من الشهادة ومفتاحها الخاص معًا.</translation>
    </message>
    <message>
        <source>Another program listens on port %1 already.</source>
        <translation>يستمع برنامج آخر على المنفذ %1.</translation>
    </message>
    <message>
        <source>This machine cannot listen there. %1</source>
        <translation>لا يستطيع هذا الجهاز الاستماع هناك. %1</translation>
    </message>
    <message>
        <source>Nothing was changed, since it could not be kept. %1</source>
        <translation>لم يتغيّر شيء، إذ تعذّر الحفظ. %1</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>There is no key %1 any more.</source>
        <translation>لم يعد هناك مفتاح باسم %1.</translation>
    </message>
    <message>
        <source>A time looks like 2026-12-31 18:00.</source>
        <translation>يُكتب الوقت وفق صيغة ISO: 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain.</source>
        <translation>تُحفظ المفاتيح في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>There is no keychain here: the keys are kept in %1, which only you can read.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: تُحفظ المفاتيح في %1، ولا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>This holds until the program ends, but it could not be kept. %1</source>
        <translation>يسري هذا حتى ينتهي البرنامج، لكن تعذّر حفظه. %1</translation>
    </message>
    <message>
        <source>These files cannot be used for TLS. %1</source>
        <translation>لا يمكن استخدام هذين الملفين لبروتوكول TLS. %1</translation>
    </message>
    <message>
        <source>This key cannot be used. %1</source>
        <translation>لا يمكن استخدام هذا المفتاح. %1</translation>
    </message>
</context>
<context>
    <name>monitor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>monitor::SetupDialog</name>
    <message>
        <source>Set up</source>
        <translation>الإعداد الأولي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>monitor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1, %2 or J, K</source>
        <translation>%1 أو J، %2 أو K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>الطلب التالي، السابق</translation>
    </message>
    <message>
        <source>copy the link, the Client ID or the answer</source>
        <translation>نسخ الرابط أو معرّف العميل أو الجواب</translation>
    </message>
    <message>
        <source>copy the message for the customer</source>
        <translation>نسخ الرسالة إلى العميل</translation>
    </message>
    <message>
        <source>open the consent page or the Admin console</source>
        <translation>فتح صفحة الموافقة أو وحدة تحكّم المشرف</translation>
    </message>
    <message>
        <source>take on the request, or release it</source>
        <translation>تولّي الطلب أو التخلّي عنه</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>snooze the request, or show it again</source>
        <translation>تأجيل الطلب أو إظهاره من جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>dismiss what failed or was cancelled</source>
        <translation>إخفاء ما فشل أو أُلغي</translation>
    </message>
    <message>
        <source>show again what was dismissed or snoozed last</source>
        <translation>إظهار آخر ما أُخفي أو أُجّل</translation>
    </message>
    <message>
        <source>press what has the focus</source>
        <translation>ضغط العنصر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>switch the view</source>
        <translation>تبديل العرض</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>quit; nothing is received then</source>
        <translation>الخروج؛ ولا يُستلم شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>the waiting customers in large type, for a screen on the wall</source>
        <translation>العملاء المطلوب منهم إجراء، بخط كبير لشاشة جدارية</translation>
    </message>
</context>
<context>
    <name>monitor::SideBar</name>
    <message>
        <source>Demo: all of this is made up</source>
        <translation>عرض توضيحي: كل ما هنا بيانات وهمية</translation>
    </message>
</context>
<context>
    <name>monitor::SideBarItem</name>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
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
        <translation>مقبول حتى</translation>
    </message>
    <message>
        <source>Only for the team</source>
        <translation>لهذا الفريق فقط</translation>
    </message>
    <message>
        <source>Scopes for delegation</source>
        <translation>نطاقات OAuth للتفويض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>إزالة المفتاح %1</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائيًا</translation>
    </message>
    <message>
        <source>Remove the key %1 for good</source>
        <translation>إزالة المفتاح %1 نهائيًا</translation>
    </message>
    <message>
        <source>no end; or 2026-12-31 18:00</source>
        <translation>بلا نهاية؛ أو ⁨2026-12-31 18:00⁩</translation>
    </message>
    <message>
        <source>any team_id</source>
        <translation>أي team_id</translation>
    </message>
    <message>
        <source>what customers must enter beside a Client ID</source>
        <translation>ما يجب أن يدخله العملاء مع معرّف العميل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field&apos;s caption and a key&apos;s name</comment>
        <translation>%1 (المفتاح %2)</translation>
    </message>
</context>
<context>
    <name>monitor::StatusBar</name>
    <message>
        <source>not encrypted: can be read and forged on its way</source>
        <translation>غير مشفّر: يمكن قراءة ما يصل وتزويره في الطريق</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.</source>
        <translation>العنوان مفتوح للشبكة عبر HTTP عادي. ضع أمامه TLS أو وكيلًا عكسيًا.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>لا يستمع</translation>
    </message>
    <message>
        <source>not listening: %1</source>
        <translation>لا يستمع: %1</translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>مقبول: %1 · مرفوض: %2</translation>
    </message>
    <message>
        <source>store ok</source>
        <translation>المخزن سليم</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>المخزن: %1</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>آخر حدث منذ %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
</context>
<context>
    <name>monitor::TemplateEditor</name>
    <message>
        <source>Consent at Google</source>
        <translation>الموافقة لدى Google</translation>
    </message>
    <message>
        <source>Consent at Microsoft</source>
        <translation>الموافقة لدى Microsoft</translation>
    </message>
    <message>
        <source>Consent elsewhere</source>
        <translation>الموافقة لدى جهة أخرى</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Answer: any other reason</source>
        <translation>جواب: أي سبب آخر</translation>
    </message>
    <message>
        <source>Answer: no admin mailbox found</source>
        <translation>جواب: لا يوجد صندوق بريد للمشرف</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>code of a reason</comment>
        <translation>جواب: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use the program&apos;s own again</source>
        <translation>العودة إلى قالب البرنامج</translation>
    </message>
    <message>
        <source>Messages for customers</source>
        <translation>الرسائل إلى العملاء</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Another language: sv, de-informal…</source>
        <translation>لغة أخرى: sv، de-informal…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Its tag, and then Enter. A variant of a language has a word of your own behind it.</source>
        <translation>اكتب وسمها ثم اضغط Enter. ولتمييز صيغة خاصة من لغة، أضِف كلمة من عندك بعد الوسم.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is kept here: the demo has no folder of templates.</source>
        <translation>لا يُحفظ شيء هنا: ليس للعرض التوضيحي مجلد قوالب.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>This is your own template.</source>
        <translation>هذا قالبك الخاص.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own template. What you save is a copy of yours.</source>
        <translation>هذا قالب البرنامج. ما تحفظه نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>A language is a tag such as de, pt-BR or de-informal.</source>
        <translation>تُكتب اللغة بوسم مثل de أو pt-BR أو de-informal.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Some of your changes are not saved. Close all the same?</source>
        <translation>بعض تغييراتك غير محفوظ. أتريد الإغلاق مع ذلك؟</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>monitor::TemplatePreview</name>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>كرسالة بريد</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>الرسالة كنص</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>الرسالة كرسالة بريد</translation>
    </message>
</context>
<context>
    <name>monitor::TestEvent</name>
    <message>
        <source>The name %1 is not known. Check how it is written, and whether its DNS record exists already.</source>
        <translation>الاسم %1 غير معروف. تحقّق من كتابته، ومن وجود سجلّ DNS له.</translation>
    </message>
    <message>
        <source>The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it again. Look at the health sign at the bottom of the window.</source>
        <translation>وصل الحدث إلى هنا، لكن المخزن لا يستطيع قبول شيء في الوقت الحالي (%1). سيعيد InboxKit الإرسال في هذه الحالة. راجع حالة المخزن في أسفل النافذة.</translation>
    </message>
    <message>
        <source>The signature does not fit any more, so something on the way changes the body or the header X-InboxKit-Signature; or another installation of this program answers there.</source>
        <translation>لم يعد التوقيع مطابقًا، أي إن شيئًا في الطريق يغيّر المتن أو الترويسة X-InboxKit-Signature؛ أو أن نسخة أخرى من هذا البرنامج هي التي تردّ هناك.</translation>
    </message>
    <message>
        <source>Something answers there, but not this program: the event did not get here.</source>
        <translation>هناك من يردّ، لكنه ليس هذا البرنامج: لم يصل الحدث إلى هنا.</translation>
    </message>
    <message>
        <source>404: nothing is served at the path %1. It is compared exactly, to the last slash.</source>
        <translation>404: لا شيء متاح على مسار URL %1. تجري المقارنة حرفيًا حتى آخر شرطة مائلة.</translation>
    </message>
    <message>
        <source>%1: the address leads on to another one. Give InboxKit the last one.</source>
        <translation>%1: يحيل العنوان إلى عنوان آخر. أعطِ InboxKit العنوان الأخير.</translation>
    </message>
    <message>
        <source>%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the configuration). Test the public address.</source>
        <translation>%1: سياج هذا البرنامج يمنع كل من لا يأتي عبر الوكيل ([fence] في ملف الإعدادات). اختبر العنوان العام.</translation>
    </message>
    <message>
        <source>%1: the proxy or tunnel answers, but does not get through to this program.</source>
        <translation>%1: الوكيل أو النفق يردّ، لكنه لا يصل إلى هذا البرنامج.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>الردّ هو %1.</translation>
    </message>
    <message>
        <source>The answer is %1 (%2).</source>
        <translation>الردّ هو %1 (%2).</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>تعذّر إنشاء اتصال مشفّر: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>لم يصل ردّ خلال %1 من الثواني.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 of %2, or a firewall is in between.</source>
        <translation>لا أحد يستمع على المنفذ %1 في %2، أو يعترض الطريق جدار حماية.</translation>
    </message>
    <message>
        <source>The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://.</source>
        <translation>قطع الطرف الآخر اتصال HTTP العادي. إذا كان يعمل بـ TLS، فيجب أن يبدأ العنوان بـ https.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>فشل الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>monitor::TestPage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>اسم DNS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>HTTP answer</source>
        <translation>ردّ HTTP</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>in progress…</source>
        <translation>جارٍ…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>لا يوجد: HTTP عادي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>حدث اختباري</translation>
    </message>
    <message>
        <source>Sends an event to the address that InboxKit will use, and follows it to the store. It is signed with a key of its own that is good for one event only; it is neither kept nor shown as a request.</source>
        <translation>يرسل حدثًا إلى العنوان الذي سيستخدمه InboxKit، ويتتبّعه حتى المخزن. الحدث موقّع بمفتاح خاص به لا يصلح إلا لحدث واحد؛ ولا يُحفظ ولا يظهر كطلب.</translation>
    </message>
    <message>
        <source>Address under test</source>
        <translation>العنوان قيد الاختبار</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>إرسال حدث اختباري</translation>
    </message>
    <message>
        <source>The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one.</source>
        <translation>العنوان العام مع المسار، مثل https://hooks.example.org/webhook؛ أو العنوان المحلي.</translation>
    </message>
    <message>
        <source>This is no address of a webhook; it looks like https://hooks.example.org/webhook.</source>
        <translation>هذا ليس عنوان webhook؛ يُكتب على هذا النحو: https://hooks.example.org/webhook.</translation>
    </message>
    <message>
        <source>The test event has arrived.</source>
        <translation>وصل الحدث الاختباري.</translation>
    </message>
    <message>
        <source>The test event has not arrived.</source>
        <translation>لم يصل الحدث الاختباري.</translation>
    </message>
</context>
<context>
    <name>monitor::Timeline</name>
    <message>
        <source>late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>arrived after a newer event</source>
        <translation>وصل بعد حدث أحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies</source>
        <translation>
            <numerusform>لا نسخ أخرى</numerusform>
            <numerusform>نسخة أخرى</numerusform>
            <numerusform>نسختان أخريان</numerusform>
            <numerusform>%Ln نسخ أخرى</numerusform>
            <numerusform>%Ln نسخة أخرى</numerusform>
            <numerusform>%Ln نسخة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>earlier steps: %1</source>
        <translation>خطوات سابقة: %1</translation>
    </message>
</context>
<context>
    <name>monitor::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>بحث: نطاق، صندوق بريد، معرّف، فريق   ⁨%1⁩</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings   %1</source>
        <translation>الإعدادات   ⁨%1⁩</translation>
    </message>
    <message>
        <source>Events are accepted from:
%1</source>
        <translation>تُقبل الأحداث من:
%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor process a delivery in quarantine. Copying and opening work as ever.</source>
        <translation>لا تسمح قاعدة البيانات لهذا المكتب إلا بالقراءة. لا يمكنه تولّي الطلبات أو تدوين الملاحظات أو التأجيل أو التسمية أو الاعتماد، ولا معالجة تسليم في الحجر. أما النسخ والفتح فيعملان كالمعتاد.</translation>
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
        <translation>عرض</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Onboarding Monitor: customers that must act: %1</source>
        <translation>‏Onboarding Monitor: عملاء مطلوب منهم إجراء: %1</translation>
    </message>
    <message>
        <source>Onboarding Monitor: nobody has to act</source>
        <translation>‏Onboarding Monitor: لا إجراء مطلوب من أحد</translation>
    </message>
</context>
<context>
    <name>monitor::TroubleCard</name>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الجواب</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Nothing for the customer to do: InboxKit has been busy with this for longer than usual.</source>
        <translation>لا يُطلب من العميل شيء: ينشغل InboxKit بهذا الطلب مدةً أطول من المعتاد.</translation>
    </message>
    <message>
        <source>If it does not move on, look at the request in InboxKit or ask InboxKit&apos;s support.</source>
        <translation>إذا لم يتقدّم الطلب، فراجعه في InboxKit أو اسأل دعم InboxKit.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>ما تقوله للعميل.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>ما عليك فعله.</translation>
    </message>
    <message>
        <source>Copy answer for %1</source>
        <translation>نسخ الجواب لـ %1</translation>
    </message>
    <message>
        <source>Copy Client ID for %1</source>
        <translation>نسخ معرّف العميل لـ %1</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>monitor::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>اللوحة الجدارية</translation>
    </message>
    <message>
        <source>No customer has to do anything right now.</source>
        <translation>لا يُطلب من أي عميل شيء الآن.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا طلبات أخرى</numerusform>
            <numerusform>وطلب آخر</numerusform>
            <numerusform>وطلبان آخران</numerusform>
            <numerusform>و%Ln طلبات أخرى</numerusform>
            <numerusform>و%Ln طلبًا آخر</numerusform>
            <numerusform>و%Ln طلب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::WordedHistory</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
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
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المرسِل</translation>
    </message>
</context>
<context>
    <name>settings::SecretStore</name>
    <message>
        <source>The keychain did not forget the key: %1</source>
        <translation>لم تحذف سلسلة المفاتيح المفتاح: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be removed.</source>
        <translation>تعذّرت إزالة ملف المفتاح %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.</source>
        <translation>المفتاح في سلسلة المفاتيح، وهي مقفلة أو لا يمكن الوصول إليها. افتح قفلها ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ملف المفتاح %1: %2.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>لم تقبل سلسلة المفاتيح المفتاح: %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة ملف المفتاح %1: %2.</translation>
    </message>
</context>
</TS>
