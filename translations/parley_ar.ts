<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>البحث داخل الرسائل</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>معلمات الإجابة</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>إفساح المجال في هذه المحادثة</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>مقارنة جديدة</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>إضافة لوحة للمقارنة</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>دمج الإجابات المقارَنة</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>تلوين ما تقوله إجابة واحدة فقط</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>إخفاء من يجيب أو إظهاره</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>طرح موجّهات في جولة…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>الدفعات…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>أرشفة المحادثة</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>نسخ إلى محادثة جديدة</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>النافذة السريعة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إجابة مجددًا</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>نسخ آخر كتلة شيفرة</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>قفل Parley</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>بمفتاح</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>اختبار وحفظ</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>أو اختيار المزوّد</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>عنوان مخصّص</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>اكتملت الإجابة</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>اكتملت الإجابة، %1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>شيفرة، الأسطر: %1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>شيفرة %1، الأسطر: %2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>جدول، الأعمدة: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>صيغة رياضية</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>‏%1 يجيب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::AnswerParameters</name>
    <message>
        <source>Answer parameters</source>
        <translation>معلمات الإجابة</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>الإجابات في هذه المحادثة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>ما ينبغي أن تراعيه كل إجابة هنا</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>رقم من 0 إلى 2.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>قيمة Top P</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>رقم من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>أطول إجابة، بالرموز</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>عدد صحيح أكبر من 0.</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>التوقف عند هذه الكلمات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>ما سبق سؤاله</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>الأدوات التي يجوز للإجابات طلبها</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>كما يحدده النموذج</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1، حسب إعداداتك</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>سؤال النموذج دائمًا: هذه المحادثة مؤقتة</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>من الذاكرة المؤقتة، حسب إعداداتك</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>سؤال النموذج دائمًا، حسب إعداداتك</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>سؤال النموذج دائمًا</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>نموذج هذه المحادثة؛ تُنشأ الخطط في الإعدادات، التوجيه</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>نموذج هذه المحادثة</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>موجَّهة وفق الخطة %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُعدَّل</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>موجّه النظام: %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>درجة الحرارة %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>قيمة Top P %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>%1 رمز على الأكثر لكل إجابة</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>جهد الاستدلال %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>يتوقف عند %1</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>يأخذ الإجابات من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>يسأل النموذج دائمًا</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>الأدوات: %1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>فشلت الإجابة.</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>عبارة المرور غير صحيحة. انتظر لحظة قبل أن تحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>parley::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>فاتح أو داكن؛ و«مثل النظام» يتبع اختيار النظام فورًا.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines instead of tints and a thicker ring around what has the keyboard.</source>
        <translation>التباين العالي أسود وأبيض، بخطوط بدل الظلال وإطار أسمك حول ما عليه تركيز لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>لكل ما في النافذة. ويغيّره أيضًا الأمران «نص أكبر» و«نص أصغر».</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>مع الحركة المخفّفة لا ينزلق شيء ولا يدور ولا يومض: يظهر فورًا، أو يقال بالكلمات إنه مستمر.</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>ما تُبلَّغ به قارئات الشاشة</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>الإجابات أثناء كتابتها</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>البداية والنهاية فقط</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>قراءة الإجابة بصوت مسموع أثناء كتابتها، أو الإعلام ببدئها وانتهائها فقط.</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>الرموز، تقديرًا</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>إزالة المرجع المصدق</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>ملف المرجع المصدق</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>ملف PEM، إن كان للخادم مرجعه الخاص</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>اختيار المرجع المصدق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعية</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>محفوظة جانبًا</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثتان</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالتان</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>آخر تغيير %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>نسخة احتياطية بتاريخ %1، %2، %3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>استعادة النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>وضع هذه مكان ما هو موجود الآن؟ تُحفظ المحادثات الحالية جانبًا وتظهر عندئذ في هذه القائمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>لا دفعات بعد. تطرح الدفعة أسئلة كثيرة على نموذج واحد بنحو نصف السعر؛ وتصل الإجابات خلال يوم، حتى وParley مغلق.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>حذف الدفعة</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>سؤال المزوّد الآن</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>إعادة سؤال ما فشل…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>إلغاء الدفعة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>تصدير الدفعة</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>تقدّم الدفعة</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>صفوف الدفعة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 سطر من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
            <numerusform>%1 سطر من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
            <numerusform>%1 سطران من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
            <numerusform>%1 أسطر من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
            <numerusform>%1 سطرًا من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
            <numerusform>%1 سطر من النتائج لا تنتمي إلى أي صف في هذه الدفعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchRowsModel</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a row, its prompt</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchSetup</name>
    <message>
        <source>New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>نموذج من OpenAI أو Anthropic: يقبلان أسئلة كثيرة دفعة واحدة ويجيبان خلال يوم.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>جدول أو أسطر JSON بعمود لكل متغيّر، أو نص فيه موجّه واحد في كل سطر. تعود الإجابات بجانب الأعمدة.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>أطول إجابة، بالرموز</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>إرسال الدفعة</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>من يجيب: %1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>اختيار من يجيب</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>يُعرف عند اختيار نموذج وموجّهات.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>«%1» ليس عدد رموز. أدخل عددًا مثل 500، أو لا شيء.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>لا يمكن إرسال هذا: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 رمز دخل. يُفترض أن تكون الإجابات بطولها المعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعة.</numerusform>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعة.</numerusform>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعتان.</numerusform>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعات.</numerusform>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعة.</numerusform>
            <numerusform>هذا أكثر مما تسعه دفعة واحدة، فيصبح %1 دفعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1، الجزء %2 من %3</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>جارٍ جلب الإجابات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>دُفع %1، ووُفّر %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>نحو %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسلت %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>تنتهي صلاحيتها %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 سؤال</numerusform>
            <numerusform>%1 سؤال</numerusform>
            <numerusform>%1 سؤالان</numerusform>
            <numerusform>%1 أسئلة</numerusform>
            <numerusform>%1 سؤالًا</numerusform>
            <numerusform>%1 سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>لا أحد يعرف كم يكلّف %1 في دفعة.</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>نحو %1 مقابل %2، أقل بـ %3 من السؤال واحدًا واحدًا</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>نحو %1 مقابل %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1. تصل الإجابات خلال 24 ساعة، حتى وParley مغلق.</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>سؤال الباقي كدفعة؟</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>إرسال الدفعة</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>لا يمكن إرسال هذا: %1.</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>إعادة سؤال الصفوف الفاشلة؟</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>تصبح دفعة جديدة. %1.</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>إلغاء هذه الدفعة؟</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>ما أُجيب عنه حتى ذلك الحين يبقى، وقد دُفع ثمنه. وتبقى الصفوف الأخرى بلا إجابة.</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>حذف هذه الدفعة نهائيًا؟</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>تُحذف أسئلتها وإجاباتها هنا. وتبقى تكلفتها في الاستهلاك.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>تصدير الدفعة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
</context>
<context>
    <name>parley::BroadcastFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>model: price</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::BubblePainter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>إخفاء الصورة %1</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>إظهار الصورة %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>استُهلك %1% من الميزانية</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>قبل إرسال أي طلب، يحجز Parley أقصى ما قد يكلّفه. اترك المبلغ فارغًا إن لم تُرد ميزانية. النماذج على هذا الحاسوب لا تكلّف شيئًا ولا تُوقف أبدًا.</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>السؤال قبل استخدام نموذج لا يعرف أحد سعره</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1، المبلغ</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>بلا ميزانية</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1، التنبيه</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>بلا تنبيه</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>التنبيه عند %1%</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1، عند الحد</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>ثم التوقف</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>ثم السؤال</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>كل محادثة</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1، كل شهر</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>هذا ليس مبلغًا. اكتبه مثل 5 أو 2.50؛ وحتى ذلك الحين تسري الميزانية السابقة.</translation>
    </message>
</context>
<context>
    <name>parley::Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parley::Cabinet</name>
    <message>
        <source>Chat archived</source>
        <translation>أُرشفت المحادثة</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>حُذفت المحادثة</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>حُذف المجلد وبقيت محادثاته</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>من الذاكرة المؤقتة، تشابه %1%، سُئل %2: %3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>من الذاكرة المؤقتة، %1، وُفّر %2</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>من الذاكرة المؤقتة، %1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>من الذاكرة المؤقتة، أُجيب %1 عن سؤال مشابه بنسبة %2%: %3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>من الذاكرة المؤقتة، أُجيب %1، وُفّر %2</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>من الذاكرة المؤقتة، أُجيب %1</translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Answer from the cache what was asked before</source>
        <translation>الإجابة من الذاكرة المؤقتة عمّا سبق سؤاله</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>مفعّلة ما لم تختر غير ذلك: السؤال نفسه تمامًا فقط، في المحادثة نفسها حتى تلك النقطة، للنموذج نفسه بالمعلمات نفسها يُجاب عنه هكذا، فورًا ومجانًا. وتذكر الإجابة ذلك ويمكن تحديثها. يمكن أن يكون لكل محادثة اختيارها؛ أما المحادثات المؤقتة والإجابات بأدوات فلا تأتي من هنا أبدًا.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>ليس أطول من</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>عند امتلائها، يذهب أولًا ما لم يُستخدم منذ أطول وقت.</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>ما تحويه وما وفّرته</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>مسح الذاكرة المؤقتة…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>مسح الذاكرة المؤقتة للإجابات؟</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>تحتفظ المحادثات بإجاباتها. وما يُسأل مجددًا يُدفع ثمنه مجددًا.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>تتعذر قراءة الذاكرة المؤقتة. تُسأل النماذج كأنها غير موجودة.</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>لا إجابات محفوظة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 إجابة، %2، أقدمها بتاريخ %3</numerusform>
            <numerusform>%1 إجابة، %2، أقدمها بتاريخ %3</numerusform>
            <numerusform>%1 إجابتان، %2، أقدمها بتاريخ %3</numerusform>
            <numerusform>%1 إجابات، %2، أقدمها بتاريخ %3</numerusform>
            <numerusform>%1 إجابة، %2، أقدمها بتاريخ %3</numerusform>
            <numerusform>%1 إجابة، %2، أقدمها بتاريخ %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>لم يُسأل شيء مرتين بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>أُجيب منها عن %1 سؤال منذ %2، ووُفّر %3</numerusform>
            <numerusform>أُجيب منها عن %1 سؤال منذ %2، ووُفّر %3</numerusform>
            <numerusform>أُجيب منها عن %1 سؤالين منذ %2، ووُفّر %3</numerusform>
            <numerusform>أُجيب منها عن %1 أسئلة منذ %2، ووُفّر %3</numerusform>
            <numerusform>أُجيب منها عن %1 سؤالًا منذ %2، ووُفّر %3</numerusform>
            <numerusform>أُجيب منها عن %1 سؤال منذ %2، ووُفّر %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>كانت الذاكرة المؤقتة تالفة. وُضعت جانبًا باسم %1 وبدأت أخرى جديدة؛ لم تتأثر محادثاتك.</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>يتعذر مسح الذاكرة المؤقتة: %1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>محادثات مؤقتة</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>محادثة محذوفة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1، %2، %n إجابة، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
            <numerusform>%1، %2، %n إجابة، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
            <numerusform>%1، %2، %n إجابتان، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
            <numerusform>%1، %2، %n إجابات، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
            <numerusform>%1، %2، %n إجابة، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
            <numerusform>%1، %2، %n إجابة، %3 رمز دخل، %4 من الذاكرة المؤقتة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>المحادثات، الأغلى أولًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>رموز الدخل</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>محادثة جديدة تُحفظ</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>اسم هذه المحادثة: %1، %2 رمز، %3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>اسم هذه المحادثة: %1، %2 رمز</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>مؤقتة، غير محفوظة</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>المزيد لهذه المحادثة</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>لا يُكتب شيء من هذه المحادثة على القرص. وتزول عند إنهاء Parley.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>إعادة إلى المحادثات</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>حذف المجلد مع إبقاء محادثاته</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>على ماذا نعمل؟</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>موجَّه · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>اختر نموذجًا أولًا (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>نقل إلى النافذة الرئيسية</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>يفكّر… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>فكّر لمدة %1</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>التفكير</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 رمز</numerusform>
            <numerusform>≈ %1 رمز</numerusform>
            <numerusform>≈ %1 رمزان</numerusform>
            <numerusform>≈ %1 رموز</numerusform>
            <numerusform>≈ %1 رمزًا</numerusform>
            <numerusform>≈ %1 رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>تُحذف كل المحادثات، بما فيها المؤرشفة وما في سلة المهملات، وكذلك الإجابات التي في طريقها. تبقى المقارنات والموجّهات ومسارات العمل وأرقام الاستهلاك والنسخ الاحتياطية: النسخة الاحتياطية الأقدم ما زالت تحوي محادثات.</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>مسح كل المحادثات…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>أتريد مسح كل المحادثات نهائيًا؟</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>مسح كل المحادثات</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>ما سُئل من قبل يُسأل ويُدفع ثمنه من جديد. تحتفظ المحادثات بالإجابات التي تعرضها.</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>مسح الإجابات المحفوظة…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>مسح الذاكرة المؤقتة للإجابات؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>الذاكرة المؤقتة فارغة.</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>مُسحت كل المحادثات.</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>تعذّر مسح الكل: %1. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>نسخ شيفرة %1</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>عدم التفاف الأسطر</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>عرض %1 سطر أخرى</numerusform>
            <numerusform>عرض %1 سطر أخرى</numerusform>
            <numerusform>عرض %1 سطرين أخرى</numerusform>
            <numerusform>عرض %1 أسطر أخرى</numerusform>
            <numerusform>عرض %1 سطرًا أخرى</numerusform>
            <numerusform>عرض %1 سطر أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>منحه أمرًا</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>الأمر /%1، تغيير</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>منحه أمرًا لاستدعائه به في محادثة</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>اكتب /%1 في محادثة لاستدعائه</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>البحث في الإجراءات والمحادثات والنماذج</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>ما العمل به</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>البحث داخل الرسائل</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>البحث داخل الرسائل عن «%1»</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>عنوان المقارنة</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>الملوّن</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>في هذه الإجابة فقط</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>المزيد لهذه المقارنة</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>الأسماء والألوان والأرقام مخفية والترتيب مخلوط، إلى أن تختار</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>تلوين ما لا تقوله إجابة أخرى في كل إجابة؛ وبعد الاختيار، ما يختلف عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1، مدموجة</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>اللوحات الأخرى ما زالت تجيب. أعد الإرسال في هذه عندما تعود الشبكة.</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>ما تكتبه يبقى في الحقل أدناه حتى ترسله.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>مقارنة جديدة</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>ثماني لوحات على الأكثر</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>الأسماء مخفية إلى أن تختار</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>انتظر حتى يجيب الجميع، أو أوقفهم (Esc)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>لم يُسأل أحد: لا يمكن استخدام %1. اختر نموذجًا آخر هناك أو أعد إعداد مزوّده.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>يُفسح المجال في المحادثة نفسها: اختر «المتابعة هنا كمحادثة».</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الإجابة %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>اللوحة %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>حوار مع %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>يجيب منذ %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>محاولة أخرى قريبًا</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>لا يمكن مقارنة محادثة مؤقتة، إذ لا يُكتب منها شيء أبدًا. ابدأ محادثة عادية.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>طي الأجزاء المتطابقة</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>ما يقوله الجميع، ما دام عرض الفروق مفعّلًا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>إنشاء محادثة من كل لوحة</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>حذف المقارنة</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>حُذفت الإجابة المدموجة</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>الأسماء مخفية إلى أن تختار، والملف يكشفها. اختر إجابة أو أظهر الأسماء ثم صدّر.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>كل اللوحات الآن في «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>تتعذر كتابة «%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>حُذفت المقارنة</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>البحث في المقارنات</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>مقارنة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>لا مقارنات بعد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>لم يُرفق «%1»: إنه محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور وأرفقها.</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>لم يُرفق «%1»: ملف PDF هذا تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>لم يُرفق «%1»: لا نص في ملف PDF هذا، بل صور صفحات فقط. أرفق الصفحات كصور.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>لم يُرفق «%1»: إنه كبير جدًا. للصور وملفات PDF حتى 20 MB، وللنصوص حتى 2 MB.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>لم يُرفق «%1»: تتعذّر قراءته. تأكد من أنه ملف كامل يمكنك فتحه.</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>لم يُرفق «%1»: لا يمكن إرسال سوى الصور وملفات PDF والنصوص.</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>تحرير رسالة سابقة. تبقى القديمة فرعًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>إرفاق صور أو ملفات PDF أو ملفات نصية</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>أخذ موجّه من المكتبة</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>اسأل أي شيء. اكتب / للموجّهات.</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>سؤال الجميع</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>قل المزيد فتغيّر الإجابة مسارها</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>اكتب رسالة أولًا</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>قلها للإجابة الجارية (%1). يوقفها Esc</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>لقطة شاشة %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>بقي %1 يوم</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>مؤقتة</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>لا يمكن حفظ وكيل له اسم مستخدم أو كلمة مرور: سيُكتبان في ملف؛ اضبطه في النظام بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>«%1» ليس اسمًا لمتغيّر: تبدأ الأسماء بحرف وتتكوّن من حروف وأرقام ومسافات و- و_</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>لا يحتوي ملف سلطة التصديق %1 على شهادة بصيغة PEM (الصيغة النصية التي تبدأ بـ BEGIN CERTIFICATE)</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>خُزّن المدخل لكن تعذر العثور عليه: سلسلة المفاتيح مقفلة، أو أزاله برنامج آخر</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>ليس هذا JSON ولا أرشيف ZIP؛ اختر الملف كما صدّره البرنامج الآخر</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>يكون الوكيل «system» أو «none» أو http://host:port أو socks5://host:port، وليس «%1»</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>للأرشيف كلمة مرور؛ فك ضغطه واختر المجلد أو الملف الذي بداخله</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>لا يضم هذا الملف إلا قائمة أرشيفات؛ نزّل الأرشيفات التي يسمّيها واستوردها</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>لا يحتوي الأرشيف إلا على أرشيفات أخرى؛ فك ضغطه واستوردها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>سيرسل «%1» المفاتيح والنصوص عبر الإنترنت بلا تشفير: استخدم https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>هذه صفحة ويب؛ اختر أرشيف ZIP أو ملف JSON الخاص بالتصدير</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>كتبه إصدار أحدث من Parley (المخطط %1، وهذا الإصدار يعرف %2)؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>النص ليس UTF-8 ولا UTF-16؛ احفظه بترميز UTF-8 وحاول مجددًا</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>لم يُغلق القوسان المعقوفان؛ اكتب \{{ لإرسالهما كما هما</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>ما وصل ليس قائمة أسعار: %1؛ تبقى الأسعار السابقة سارية</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>النمط فارغ: اكتب تعبيرًا نمطيًا أو أزله</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>يحيل الخادم إلى عنوان آخر، ولا تُتبع الإحالة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>لا يقبل «%1» الدفعات؛ تقبلها ملفات تعريف OpenAI وAnthropic</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>الأرشيف تالف (%1)؛ صدّره أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>لا أحد يعرف كم يكلّف %1، لذا لا يمكن الالتزام بالميزانية</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>JSON أعمق تداخلًا أو أكبر مما يقرؤه Parley</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>النمط ليس تعبيرًا نمطيًا: %1 عند الحرف %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>كُتب %1 بإصدار أحدث من Parley ولا يمكن تغييره</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>لا رد خلال 15 ث: تنتظر سلسلة المفاتيح فتح قفلها</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>لا يقبل %1 الصور: أزلها أو اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>حجم الملف أكبر من 1 م.ب: ليس هذا مسار عمل</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>JSON تالف عند البايت %1 (%2)؛ صدّره مجددًا</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>حجم الملف أكبر من 10 م.ب: ليس هذا موجّهًا</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>أنشأ إصدار أحدث من Parley الذاكرة المؤقتة للإجابات</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور: %1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>ليس فيه شيء من برنامج يعرفه Parley</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>الملف أكبر مما يقرؤه Parley دفعة واحدة</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>ليس هذا JSON من برنامج يعرفه Parley</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>في الأمر /%1 مسافة أو شرطة مائلة</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>ليس هذا نصًا: قدّم ملف CSV أو JSONL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>يجب أن يبدأ «%1» بـ https:// أو http://</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>ليس للمتغيّر %1 ما يُختار منه</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>قاعدة البيانات هذه تخص برنامجًا آخر</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>لا حوارات في هذا الملف</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>موجود بالفعل؛ اختر اسمًا جديدًا</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>لا يمكن استيراد صادرات Grok بعد</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>لا يمكن تحرير سوى رسائلك</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>لم تُزل سلسلة المفاتيح المدخل</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>نفدت ميزانية هذه الجولة</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>الجداول ليست كما أُنشئت</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>يستخدمه %1؛ فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>تتعذر قراءة ملف سلطة التصديق %1: %2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>لا اسم بين القوسين المعقوفين</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>كانت بنية %1 غير صالحة (%2)؛ حُفظ باسم %3</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>يحتاج الدمج إلى إجابتين أو أكثر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>«%1» أكبر مما يقرؤه Parley</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>لا تزال إجابة قيد الكتابة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>«%1» ليس عنوان خادم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>«%1» لا يصلح اسمًا لملف تعريف</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>تتعذر كتابة %1 على القرص</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>لا ملفات في المجلد</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>هناك ثماني لوحات بالفعل</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>لا رسالة للإجابة عنها</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>الإصدار %1 من Parley أحدث</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>لا رسالة لإرسالها</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 عدد؛ و«%2» ليس عددًا</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>لا متغيّر باسم «%1»</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>اختر نموذجًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>يتعذر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>أجاب الخادم بـ %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>هناك متغيّران باسم %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>يتعذر إنشاء المجلد</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>لا ملف تعريف باسم «%1»</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>ليس هذا نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>الموجّه بلا عنوان</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>لا شيء يُسأل عنه</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>أُوقف التصدير</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>تعذرت قراءة أي شيء</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا وجود لهذا الملف</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>تعذر إنشاء PDF</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>لا مساحة لنسخة احتياطية</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>ليس أرشيف Parley</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>الرسالة فارغة</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>لا موجّهات</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>يتعذر تنحية %1 جانبًا: %2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>تتعذر كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>لا نموذج مختار</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>تتعذر قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>بنية %1 غير صالحة (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>الموجّه %1 فارغ</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>عدد النماذج %1 على الأكثر</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>يتعذر إنشاء %1: %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>يكون %1 أحد هذه: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 فارغ</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::CostChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>التكلفة عبر الزمن</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>لم يُنفق شيء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>انتهى Parley على نحو غير متوقع في المرة السابقة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>حذف التقرير</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>تقرير العطل</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>هذا كل ما فيه. لا يحتوي على شيء من محادثاتك ولا على مفاتيح، ويبقى على هذا الحاسوب. إذا أبلغت عن المشكلة فيمكنك إرفاقه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>كم يساوي الدولار الواحد منها</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>رمز العملة</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>علامة العملة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>تُكتب</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>تُعرض المبالغ بالدولار. اكتب سعر صرف ورمزًا لرؤيتها بعملة أخرى؛ يفوتر المزوّدون بالدولار.</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>السعر بتاريخ %1، وأنت من حدده: لا يُسأل عنه أحد. تُحفظ المبالغ بالدولار؛ وتحوي ملفات التصدير كليهما.</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>اكتب رمز العملة أيضًا، مثل EUR. وحتى ذلك الحين تبقى المبالغ كما هي.</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>اكتب كم يساوي الدولار الواحد منها، مثل 0.86. وحتى ذلك الحين تبقى المبالغ كما هي.</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>البيانات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>مكان محادثاتك</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>مجلد محادثاتك: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>نقل المحادثات</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>أحضر محادثات من برامج أخرى، أو خذ محادثاتك كلها معك: يحوي أرشيف Parley كل شيء ويمكن استيراده مجددًا.</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>تُنشأ تلقائيًا في الأيام التي فيها تغييرات: تُحفظ آخر 7 يومية و4 أسبوعية، و3 من قبل التحديثات.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>تتعذر قراءة النسخ الاحتياطية: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ الأولى خلال يوم.</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>تمت الاستعادة. ما كان موجودًا من قبل يظهر في هذه القائمة باسم «محفوظة جانبًا».</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغير شيء: %1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>الأيام السبعة الماضية</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>parley::DesktopPage</name>
    <message>
        <source>Your desktop is asked for these keys…</source>
        <translation>تُطلب هذه المفاتيح من سطح المكتب…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>يفتح %1 النافذة السريعة من أي مكان.</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>يستخدم برنامج آخر %1 بالفعل: اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>لا يمكن استخدام %1 في كل البرامج: اختر حرفًا أو رقمًا أو مفتاح وظيفة أو Space، مع Ctrl أو Alt أو مفتاح Windows.</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>لم يمنح سطح المكتب Parley هذه المفاتيح. يمكنك بدلًا من ذلك ربط الأمر «parley --quick» بمفاتيح في إعداداته.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>لا يمنح سطح المكتب هذا البرامج مفاتيح خاصة بها. اربط الأمر «parley --quick» بمفاتيح في إعداداته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>كما تركته</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>كما تركته: تعود الصفحة والمحادثات ونوافذها، حتى بعد عطل. ويبقى ما كنت تكتبه في كلتا الحالتين.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>إعلامي عند انتهاء إجابة طويلة</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>فقط حين تنظر إلى شيء آخر: محادثة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>تُعدّ الإجابة طويلة بعد</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>إظهار بداية الإجابة</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>عند الإيقاف لا يظهر سوى عنوان المحادثة. ولا يظهر شيء من المحادثات المؤقتة أيًّا كان اختيارك هنا.</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>النافذة السريعة</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>نافذة صغيرة لسؤال عابر، تُفتح بمفاتيح تعمل في كل البرامج.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>اختيار المفاتيح…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>مفاتيح النافذة السريعة</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>مفاتيح النافذة السريعة: %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>لم تُضبط مفاتيح: تُفتح النافذة السريعة من علبة النظام أو لوحة الأوامر أو بالأمر «parley --quick».</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>إظهار Parley في علبة النظام</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>مع محادثاتك الأخيرة ومحادثة جديدة والنافذة السريعة والإنهاء.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>المتابعة في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>تستمر الإجابات أيضًا. ينهي «إنهاء» Parley.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>لا علبة نظام في سطح المكتب هذا، لذا ينهي إغلاق النافذة Parley.</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>مثقل بالطلبات</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>لا وصول</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>لا نموذج كهذا</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>طويل جدًا عليه</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>بُلغت الميزانية</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>تعذرت عليه الإجابة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>فشل قبل لحظة</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>أجاب %1 بدلًا من %2: %3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>يُسأل %1 بدلًا من %2: %3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>بمفتاح آخر: %1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>مفتاح آخر من %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>ليس %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>الملوّن: في هذه الإجابة فقط. المتقطع: في موضع آخر من الأخرى.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>طي الأجزاء المتطابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>القرص ممتلئ. تبقى الإجابات في الذاكرة وتُحفظ حالما تتوفر مساحة. أفرغ بعض المساحة ولا تُنهِ البرنامج بعد.</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>يكتب Parley آخر في هذه المحادثات. تبقى الإجابات في الذاكرة وتُحفظ عند إنهائه. لا تُنهِ البرنامج بعد.</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>يتعذر حفظ المحادثات الآن. تبقى الإجابات في الذاكرة وتُحفظ حالما يعمل ذلك مجددًا. لا تُنهِ البرنامج بعد.</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>استبعاد الكل</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>محل خلاف · 1 من %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>وحده %1 يقول: «%2» مستبعد إلى أن تؤكده.</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>إضافة إلى الإجابة المدموجة: %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>استبعاد: %1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>أفلت لفتح هذه المحادثة هنا</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>أفلت لاستيراد المحادثات من هذا الملف</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>أفلت للإرفاق بالرسالة</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>أفلت لإضافة النص إلى الرسالة</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>البحث في أسئلتك</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>أسئلة سابقة</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>تتعذر قراءة المحادثات: %1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>لا أسئلة بعد.</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>لا سؤال من أسئلتك يطابق «%1».</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>أخذ الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>أخذ %n سؤال</numerusform>
            <numerusform>أخذ %n سؤال</numerusform>
            <numerusform>أخذ %n سؤالين</numerusform>
            <numerusform>أخذ %n أسئلة</numerusform>
            <numerusform>أخذ %n سؤالًا</numerusform>
            <numerusform>أخذ %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>حالة HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>تحتفظ بما وصل وقد دفعت %1 مقابله.</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>تحتفظ بما وصل.</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>تحتفظ بما وصل؛ ويُحتسب ثمنه كالمعتاد.</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>توقف %1 عن الإرسال.</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>أصاب %1 عطل أثناء الإجابة.</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>يحدّ %1 من الطلبات.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>نفد الرصيد لدى %1.</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>أوقفها مرشح محتوى لدى %1.</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>نفدت المساحة لدى %1.</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>لم يعد لدى %1 بقيتها.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>لم يقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>المزوّد أو المفتاح الذي سُئل به لم يعد معدًّا.</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>أنهاها %1 مبكرًا.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>توقفت الإجابة بعد %1 رمز</numerusform>
            <numerusform>توقفت الإجابة بعد %1 رمز</numerusform>
            <numerusform>توقفت الإجابة بعد %1 رمزين</numerusform>
            <numerusform>توقفت الإجابة بعد %1 رموز</numerusform>
            <numerusform>توقفت الإجابة بعد %1 رمزًا</numerusform>
            <numerusform>توقفت الإجابة بعد %1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>توقفت الإجابة مبكرًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>يحدّ %1 من الطلبات. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>‏%1 مثقل بالطلبات. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>لا إجابة من %1 بعد. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>يتعذر الوصول إلى %1. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>تعذر على %1 الإجابة. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>المحاولة %1 من %2.</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>توقفت عند حد الطول</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>توقف %1 مؤقتًا في منتصف عمله</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>توقفت هنا من أجل رسالتك التالية</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>نفدت المساحة لدى %1</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>يملأ الحوار سياقه. </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>امتنع %1 عن الإجابة عن هذا</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>أُغلق Parley أثناء كتابة هذا</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>لا إجابة بعد: يتوقف بعد %1</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>ربما ما زال %1 يحمّل نموذجه.</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>أخذ %1 السؤال ولم يقل شيئًا حتى الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>الانتظار أكثر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>استخدام نموذج آخر</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>إرسال هذه على أي حال</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>رفع الميزانية</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>إفساح المجال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>سؤال النموذج القوي</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>رسالتك محفوظة.</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>رسالتك محفوظة ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>رسالتك محفوظة. وقد يحتسب %1 ثمن قراءتها.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>وكيل شبكتك يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>لم يصل الطلب إلى %1 قط. اضبط اسم الوكيل وكلمة مروره في إعدادات نظامك ثم أعد المحاولة. </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>رفض %1 المفتاح</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>رفض %1 المفتاح «%2»</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>ربما أُلغي، أو ينتهي بمسافة زائدة. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> لم يُرسل شيء ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>تغيّر عنوان %1</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>أُعطي مفتاحه للعنوان القديم ولا يُرسل إلى أي مكان آخر. أضف المفتاح مجددًا إن كان العنوان الجديد صحيحًا.</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>ليس لدى %1 مفتاح بعد</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>أضف واحدًا للحصول على إجابة.</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>لا مفتاح صالح للاستخدام لدى %1</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>إنه مفقود أو تالف حيث ينبغي أن يكون؛ تبيّن التفاصيل أين.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>لا يمكن استخدام عنوان %1</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>صحّحه في الإعدادات؛ تبيّن التفاصيل ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>لا يقبل %1 هذا السؤال كما هو</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>إعداد أو مرفق لا يناسب هذا النموذج؛ تبيّن التفاصيل أيّهما.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>اختر واحدًا للحصول على إجابة. لم يُرسل شيء ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>لم يُعدّ %1 بشكل صحيح</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>تحقق من عنوانه وإعداداته. لم يُرسل شيء ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>لا يعمل %1 على المنفذ %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>لا يعمل %1</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>شغّله ثم تحقق مجددًا. رسالتك محفوظة.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>عادت صفحة ويب بدل إجابة</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>بينك وبين %1 وكيل أو صفحة تسجيل دخول، أو أن عنوانه خاطئ. </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>أرسل %1 شيئًا ليس إجابة</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>ربما يعود العنوان إلى خدمة أخرى. </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>لم تعد هذه الإجابة لدى %1</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>كُتبت أثناء غياب Parley. اسأل مجددًا للحصول على إجابة جديدة.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>الاتصال بـ %1 غير آمن</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>يتعذر التحقق من شهادته، فلم يُرسل شيء. إن كانت شبكتك تفحص حركة البيانات فأضف شهادتها إلى هذا المزوّد.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>يتعذر الوصول إلى وكيل شبكتك</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>تحقق من الوكيل في إعدادات نظامك. </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>انتقل %1 إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>لم يُرسل مفتاحك إلى هناك. تحقق من العنوان في الإعدادات. </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>انتهى قبل أن يُقال شيء. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>يتعذر العثور على %1</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>تحقق من شبكتك أو من عنوان المزوّد. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>يتعذر الوصول إلى %1</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>تحقق من شبكتك. </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>نفد الرصيد لدى %1</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>أضف رصيدًا على موقعه أو استخدم نموذجًا آخر. </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>‏%1 مثقل بالطلبات أو به عطل</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>المشكلة من جهتهم. </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>يقبل الطلبات مجددًا بعد %1. </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>انتظر قليلًا أو استخدم نموذجًا آخر. </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>يحدّ %1 من الطلبات</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>لا إجابة من %1 منذ %2</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>لا إجابة من %1</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>ربما ما زال يحمّل النموذج. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>لا يقدّم %1 النموذج %2</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>ربما أُعيدت تسميته أو سُحب، أو لا يملك مفتاحك حق الوصول إليه. </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>لا يتسع %1 لهذا الحوار</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>استبعد القديم أو لخّصه، أو استخدم نموذجًا أوسع، أو اختصر رسالتك. </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>أوقفها مرشح محتوى لدى %1. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>لا يسمح %1 بهذا</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>ربما يفتقر مفتاحك إلى الوصول إلى %1، أو أنه غير متاح في منطقتك. </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>لم يقبل %1 الطلب</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>السبب في التفاصيل. </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>بُلغت ميزانية اليوم</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>بُلغت الميزانية الشهرية</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>بُلغت الميزانية الشهرية لـ %1</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>بُلغت ميزانية هذه المقارنة</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>بُلغت ميزانية هذه المحادثة</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>رسالتك محفوظة ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>لا أحد يعرف كم يكلّف %1</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>لا تستطيع ميزانياتك احتسابه. </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>تتوقف النماذج المدفوعة حتى الغد. </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>تتوقف النماذج المدفوعة حتى الشهر القادم. </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>تتوقف النماذج المدفوعة هنا. </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>يتعذر حفظ هذه المحادثة</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>لا يضيع شيء ما دام Parley مفتوحًا. أفسح بعض المساحة؛ وسيحفظ مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>لا يضيع شيء ما دام Parley مفتوحًا. ويواصل محاولة الحفظ.</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>أنت ترسل</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>النموذج يجيب</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>المثال %1، أنت ترسل</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>المثال %1، النموذج يجيب</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>ما العمل بالمثال %1</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>ملف Markdown</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>مجلد ملفات Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>مجلد صفحات ويب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>أسطر JSON، للبرامج</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>أرشيف Parley، كامل ومشفّر</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>أرشيف Parley، كامل</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>تصدير هذه المقارنة</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>يجوز أن تذهب الأسئلة إلى مزوّد آخر</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>البديل عن</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>التبديل بعد</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>خطأ في الخادم، %n محاولة</numerusform>
            <numerusform>خطأ في الخادم، %n محاولة</numerusform>
            <numerusform>خطأ في الخادم، %n محاولتان</numerusform>
            <numerusform>خطأ في الخادم، %n محاولات</numerusform>
            <numerusform>خطأ في الخادم، %n محاولة</numerusform>
            <numerusform>خطأ في الخادم، %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>بلوغ الميزانية</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>كل نماذج %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>لا رمز أول خلال %1 ث</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>لا تُسأل خطوات مزوّد آخر إلى أن تسمح بذلك أعلاه.</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>بلا خطوة تُخبَر بما حدث، ولا يُسأل أحد غيره.</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>يتلقى مزوّد آخر المحادثة كلها، وقد يختلف سعره. يذكر Parley في حاشية الإجابة متى أجاب بديل.</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>يذكر Parley في حاشية الإجابة متى أجاب بديل.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>سؤال %1 أبكر</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>سؤال %1 لاحقًا</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>عدم سؤال %1</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>يُسأل %1 بالفعل.</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>ينتمي %1 إلى مزوّد آخر سيتلقى المحادثة كلها. اسمح بذلك أعلاه أولًا.</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>لا يمكن استخدام هذا كما هو</translation>
    </message>
</context>
<context>
    <name>parley::Figures</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>parley::FiguresTable</name>
    <message>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>هذه المحادثة: %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>التوجيه: ما وفّره</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>إضافة خطوة: %1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>نحو %1 لكل تشغيل أو أكثر</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>نحو %1 لكل تشغيل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>إلى أن يُصلح النص، لا يمكن تغيير الخطوات هنا.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>استيراد مسارات عمل</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>مسارات العمل (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>حفظ مسار العمل</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>مسار عمل (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>لم يُحفظ مسار العمل: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>«%1» ليس نص مسار عمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>استُورد %n مسار عمل</numerusform>
            <numerusform>استُورد %n مسار عمل</numerusform>
            <numerusform>استُورد %n مسارا عمل</numerusform>
            <numerusform>استُورد %n مسارات عمل</numerusform>
            <numerusform>استُورد %n مسار عمل</numerusform>
            <numerusform>استُورد %n مسار عمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>كل مسارات العمل</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>اسم مسار العمل</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>عرض التشغيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>ما العمل بمسار العمل</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة تسمية (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>ما يبدأ به مسار العمل</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>عرض الخطوات</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>تحرير كنص</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>تشغيل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>لا مسارات عمل بعد.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>مسار عمل جديد</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>مسار عمل جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>يفتح Enter مسار العمل ويحذفه Delete.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>مسار العمل كنص</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>إعادة التشغيل %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>إنه يعمل بالفعل</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>إعادة من إجاباته</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>حذف هذا التشغيل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>التشغيل %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>يُسأل عند التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>يبدأ بلا مدخلات</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>يطرح مسار العمل عدة أسئلة متتالية: ما يجيب به نموذج ينتقل إلى التالي، وفق قواعد تضعها، وبسعر تراه أولًا.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>مسار عمل جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>البدء من أمثلة</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>شُغّل %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>مسار عمل فارغ</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1، نسخة</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n دور لا يُرسل</numerusform>
            <numerusform>%n دور لا يُرسل</numerusform>
            <numerusform>%n دوران لا يُرسلان</numerusform>
            <numerusform>%n أدوار لا تُرسل</numerusform>
            <numerusform>%n دورًا لا يُرسل</numerusform>
            <numerusform>%n دور لا يُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n دور يُرسل مختصرًا</numerusform>
            <numerusform>%n دور يُرسل مختصرًا</numerusform>
            <numerusform>%n دوران يُرسلان مختصرين</numerusform>
            <numerusform>%n أدوار تُرسل مختصرة</numerusform>
            <numerusform>%n دورًا يُرسل مختصرًا</numerusform>
            <numerusform>%n دور يُرسل مختصرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n دور يُرسل كملخص</numerusform>
            <numerusform>%n دور يُرسل كملخص</numerusform>
            <numerusform>%n دوران يُرسلان كملخص</numerusform>
            <numerusform>%n أدوار تُرسل كملخص</numerusform>
            <numerusform>%n دورًا يُرسل كملخص</numerusform>
            <numerusform>%n دور يُرسل كملخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 من نحو %2 رمز</numerusform>
            <numerusform>%1 من نحو %2 رمز</numerusform>
            <numerusform>%1 من نحو %2 رمزين</numerusform>
            <numerusform>%1 من نحو %2 رموز</numerusform>
            <numerusform>%1 من نحو %2 رمزًا</numerusform>
            <numerusform>%1 من نحو %2 رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>عرض %1 جزء متطابق</numerusform>
            <numerusform>عرض %1 جزء متطابق</numerusform>
            <numerusform>عرض %1 جزأين متطابقين</numerusform>
            <numerusform>عرض %1 أجزاء متطابقة</numerusform>
            <numerusform>عرض %1 جزءًا متطابقًا</numerusform>
            <numerusform>عرض %1 جزء متطابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>كتبه %1 مقابل %2.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>كتبه %1.</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>إفساح المجال في هذه المحادثة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>يبقى ما قيل هنا كما هو. تختار كيف تصل بدايته إلى النموذج، لهذه المحادثة وإلى أن تغيّره.</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>إرسال الكل</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>استبعاد أقدم الأدوار</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>مع إبقاء السؤال الأول وإجابته</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>اختصار النصوص الطويلة والشيفرة والملفات والنتائج فيها</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>إرسال ملخص لها</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>أحدث الأدوار التي تبقى كما هي</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>فعل ذلك تلقائيًا كلما لم تعد المحادثة تتسع</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>النموذج الذي يكتب الملخص</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>كتابة الملخص</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>جارٍ كتابة الملخص</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>كيف يُطلب</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>لم يُكتب بعد. يمكنك أيضًا كتابته بنفسك.</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>تطبيق وإعادة إرسال</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>هذا الملخص لأدوار أخرى. اكتبه مجددًا لهذه، أو أعد القطع إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>تكلّف الرسالة التالية المبلغ نفسه</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>تكلّف الرسالة التالية أقل بـ %1</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>تكلّف الرسالة التالية أكثر بـ %1، لأن الذاكرة المؤقتة للمزوّد لم تعد تناسب</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>وكل رسالة بعدها المبلغ نفسه</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>وكل رسالة بعدها أقل بنحو %1</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>وكل رسالة بعدها أكثر بنحو %1</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>لا شيء لاستبعاده</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>لا يتسع</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>تكلّف الرسالة التالية نحو %1، وكل رسالة بعدها نحو %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>يعوّض تكلفته بعد %n رسالة</numerusform>
            <numerusform>يعوّض تكلفته بعد %n رسالة</numerusform>
            <numerusform>يعوّض تكلفته بعد %n رسالتين</numerusform>
            <numerusform>يعوّض تكلفته بعد %n رسائل</numerusform>
            <numerusform>يعوّض تكلفته بعد %n رسالة</numerusform>
            <numerusform>يعوّض تكلفته بعد %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>لا يعوّض تكلفته</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>اختر نموذجًا أولًا: ما يتسع يعتمد عليه.</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>لم يُكتب ملخص: %1.</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>%1 دخل (%2 من الذاكرة المؤقتة)</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 دخل</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1 رمز/ث</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1 بأسعار %2</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1، كما يذكر المزوّد</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1 حسب قائمة الأسعار</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 قُرئ من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 قُرئ من الذاكرة المؤقتة، %2%</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 عبر %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>أجاب %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>%1 رمز دخل</numerusform>
            <numerusform>%1 رمز دخل</numerusform>
            <numerusform>%1 رمزان دخل</numerusform>
            <numerusform>%1 رموز دخل</numerusform>
            <numerusform>%1 رمزًا دخل</numerusform>
            <numerusform>%1 رمز دخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1 كُتب في الذاكرة المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 رمز خرج</numerusform>
            <numerusform>%1 رمز خرج</numerusform>
            <numerusform>%1 رمزان خرج</numerusform>
            <numerusform>%1 رموز خرج</numerusform>
            <numerusform>%1 رمزًا خرج</numerusform>
            <numerusform>%1 رمز خرج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>%1 منها للاستدلال</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>%1 حتى الرمز الأول</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>لم يُقل قط: يبيّن للنموذج المطلوب</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 خرج</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>%1 حتى الرمز الأول</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>نسخ الإجابة من %1</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إجابة مجددًا</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>المزيد لهذه الإجابة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>الإجابة التالية</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>الإجابة السابقة</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl وEnter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>يبدأ Enter وحده سطرًا جديدًا إذا كنت ترسل بـ Ctrl وEnter؛ ويفعل Shift وEnter ذلك دائمًا.</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>نموذج المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>من يجيب حين لا يكون للمحادثة نموذج خاص بها. والنموذج الذي تختاره في محادثة يصبح هذا النموذج أيضًا. وبلا اختيار يحدده المتغيّر DEFAULT_MODEL.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>أطول إجابة، بالرموز</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>تنتهي الإجابات هناك على أبعد حد، ما لم يكن للمحادثة حدّ خاص بها. وبلا اختيار يُعتمد المتغيّر MAX_TOKENS، وإلا فما يفعله المزوّد.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>مدى حرية النماذج في اختيار كلماتها: 0 هو الأكثر ثباتًا. ترفض بعض النماذج أي اختيار. وبلا اختيار يُعتمد المتغيّر TEMPERATURE، وإلا فما يفعله المزوّد.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>السؤال قبل الإنهاء ما دامت هناك إجابة في طريقها</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>بدونه ينتهي Parley فورًا؛ وما وصل من الإجابة يُحفظ في الحالين. أما النص الذي تعذّر حفظه فيُسأل عنه دائمًا.</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>بلا اختيار</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model and its provider</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>parley::ImportReport</name>
    <message>
        <source>What was not carried over</source>
        <translation>ما لم يُنقل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>إخفاء الصورة %1</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>تحميل الصورة %1</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>حفظ وبدء المحادثة</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>إبقاء لهذه الجلسة</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>العنوان، مثل https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>سيُحفظ في %1. يتصل Parley بالمزوّد مباشرة؛ لا يمر شيء عبرنا.</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>لم يُعثر على سلسلة مفاتيح، لذا يبقى المفتاح حتى تُنهي البرنامج. يتصل Parley بالمزوّد مباشرة؛ لا يمر شيء عبرنا.</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>لصق مفتاح من %1</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>المفتاح، إن أراده الخادم</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>الحصول على مفتاح من %1</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>جارٍ تجربة المفتاح</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>اكتب العنوان أولًا</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>الصق مفتاحًا أولًا</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>لا يمكن استخدام هذا العنوان. يلزمه مضيف، وhttps ما لم يعمل الخادم في شبكتك الخاصة.</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>لا يستطيع Parley معرفة صاحب هذا المفتاح. اختر المزوّد أدناه.</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>تجربة المفتاح لدى %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>المفتاح صالح، لكن %1 لم يأخذه. افتح قفله وأعد المحاولة، أو أبقِ المفتاح حتى تُنهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>المزوّد يرفضه</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>لا وصول له</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>نفد رصيده</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>لم يقبله المزوّد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>مرفوض: %1. محاولة أخرى بعد %2</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>يستريح حتى %1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>يستريح</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>استخدام المفتاح %1</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>مستخدم. عطّله لإبقائه دون استخدامه</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>غير مستخدم. فعّله لاستخدامه</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>استخدام المفتاح %1 أبكر</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>استخدام المفتاح %1 لاحقًا</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>إزالة المفتاح %1</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>استخدامه مجددًا الآن</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>استخدام المفتاح %1 مجددًا الآن</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>%1 هذا الشهر</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 رمز هذا الشهر</numerusform>
            <numerusform>%1 رمز هذا الشهر</numerusform>
            <numerusform>%1 رمزان هذا الشهر</numerusform>
            <numerusform>%1 رموز هذا الشهر</numerusform>
            <numerusform>%1 رمزًا هذا الشهر</numerusform>
            <numerusform>%1 رمز هذا الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>ترتيب المفاتيح</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>الأقل إنفاقًا</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>لصق مفتاح آخر</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>اختبار وحفظ</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>إبقاء لهذه الجلسة</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>الصق مفتاحًا أولًا</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>المفتاح المرفوض أو النافد يستريح؛ ويُستخدم التالي.</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>تسمية (اختيارية)</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>تسمية المفتاح</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>تذهب المفاتيح مباشرة إلى %1 ولا تُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>لم يُعثر على سلسلة مفاتيح. تبقى المفاتيح حتى تُنهي البرنامج.</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>متغيّر البيئة %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>لم يعد المفتاح مستخدمًا، لكن %1 لم يحذفه. افتح قفله واحذف المدخل هناك.</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>جارٍ تجربة المفتاح</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>تجربة المفتاح لدى %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>المفتاح صالح، لكن %1 لم يأخذه. افتح قفله وأعد المحاولة، أو أبقِ المفتاح حتى تُنهي البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نموذج.</numerusform>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نموذج.</numerusform>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نموذجين.</numerusform>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نماذج.</numerusform>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نموذجًا.</numerusform>
            <numerusform>محفوظ حتى تُنهي البرنامج. عُثر على %n نموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>حُفظ في %1. عُثر على %n نموذج.</numerusform>
            <numerusform>حُفظ في %1. عُثر على %n نموذج.</numerusform>
            <numerusform>حُفظ في %1. عُثر على %n نموذجين.</numerusform>
            <numerusform>حُفظ في %1. عُثر على %n نماذج.</numerusform>
            <numerusform>حُفظ في %1. عُثر على %n نموذجًا.</numerusform>
            <numerusform>حُفظ في %1. عُثر على %n نموذج.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>لا يستطيع Parley استخدام هذا المفتاح.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>يلزم %1 للكتابة والتنقل في النص.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>المفاتيح بلا Ctrl أو Alt مخصصة للكتابة؛ استخدمها مع أحدهما، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>يكتب Ctrl وAlt معًا محارف على لوحات مفاتيح كثيرة.</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>يغلق %1 النوافذ في كل البرامج.</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>مثل النظام: %1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>ما تكتبه أنت والنماذج يبقى كما هو.</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>تظهر اللغة الجديدة عند تشغيل Parley من جديد.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>التواريخ والأعداد والمبالغ</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>تتبع اللغة التي تختارها، وإعدادات نظامك إن كان باللغة نفسها. ولا تتأثر الملفات المصدّرة بالإعدادات المحلية.</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 تاريخ، و%2 عدد، و%3 مبلغ.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>موجّهات المكتبة</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>تتعذر قراءة الموجّهات: %1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>بلا رسالة</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>يحتاج إلى %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>لا موجّهات في المكتبة بعد.</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>لا موجّه يطابق «%1».</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>تُسأل رسائلها، بقيمها الابتدائية أو بقيم الجدول أعلاه. أما التعليمات فتخص من يجيب.</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>أخذ الموجّهات</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>أخذ %n موجّه</numerusform>
            <numerusform>أخذ %n موجّه</numerusform>
            <numerusform>أخذ %n موجّهين</numerusform>
            <numerusform>أخذ %n موجّهات</numerusform>
            <numerusform>أخذ %n موجّهًا</numerusform>
            <numerusform>أخذ %n موجّه</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>لا يمكن استخدام «%1»: %2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>«%1» من إصدار أحدث من Parley. حدّث Parley لقراءته.</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>لم يُستورد «%1»: تضم التشكيلة من نموذجين إلى ثمانية نماذج.</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>«%1» ليس تشكيلة. اختر ملفًا صدّره Parley بهذه الصفة.</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>التشكيلات (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>التشكيلات</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>حفظ هذه اللوحات كتشكيلة…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>استيراد تشكيلة…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>مقارنة هذه النماذج</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>اسم التشكيلة</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>حُذفت التشكيلة</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>تصدير التشكيلة</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>تشكيلة</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>تتعذر كتابة «%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>استيراد تشكيلة</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>ربما ليس العنوان كما يبدو. تحقق من المضيف أعلاه.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>فتح %1؟</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>لا يفتح Parley هذا العنوان</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>لا يمكن أن تُفتح من محادثة إلا صفحات الويب وعناوين البريد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>تحميل الصورة</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>تحميل صورة من %1؟</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>يرى من يديره عنوان شبكتك وهذا العنوان بعينه، وقد يحوي كلمات من المحادثة.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1، مجلد، %n محادثة، مفتوح</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مفتوح</numerusform>
            <numerusform>%1، مجلد، %n محادثتان، مفتوح</numerusform>
            <numerusform>%1، مجلد، %n محادثات، مفتوح</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مفتوح</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1، مجلد، %n محادثة، مغلق</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مغلق</numerusform>
            <numerusform>%1، مجلد، %n محادثتان، مغلق</numerusform>
            <numerusform>%1، مجلد، %n محادثات، مغلق</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مغلق</numerusform>
            <numerusform>%1، مجلد، %n محادثة، مغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>إجابة غير مقروءة</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محددة</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>إزالة القفل…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>يمنع الآخرين من القراءة في Parley المفتوح: تطلب كل نوافذه عبارة مرور. لا يشفّر القفل محادثاتك على القرص؛ فمن يستطيع قراءة ملفاتك يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>القفل عند بدء Parley</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>القفل عند قفل الشاشة</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>أُزيل القفل.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>القفل بعد عدم النشاط لمدة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>قفل Parley بعبارة مرور</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>تكتبها لفتح نوافذ Parley مجددًا. إذا نسيتها فشغّل Parley مرة واحدة بالأمر «parley --forget-lock»؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>معيّنة. يقفل «قفل Parley» في لوحة الأوامر فورًا.</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>تعذر تعيين عبارة المرور: لا توجد ذاكرة حرة كافية. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>إزالة القفل</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>اكتب عبارة مرور القفل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parley مقفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>أنسيتها؟ يغلق القفل النوافذ ولا يشفّر شيئًا: أنهِ Parley وشغّله مرة واحدة بالأمر «parley --forget-lock». لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>تتعذر قراءة مزوّديك: %1. يُترك الملف كما هو؛ أصلحه أو أزله ثم شغّل Parley مجددًا.</translation>
    </message>
    <message>
        <source>%1 - Parley</source>
        <comment>window title</comment>
        <translation>%1 - Parley</translation>
    </message>
</context>
<context>
    <name>parley::MergeBar</name>
    <message>
        <source>Merge answers</source>
        <translation>دمج الإجابات</translation>
    </message>
    <message>
        <source>with</source>
        <translation>باستخدام</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>كيفية الدمج</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>الأفضل من كل منها</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>ما تتفق عليه فقط</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>تعليمات خاصة</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>عرض ما يُرسل</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>إخفاء ما يُرسل</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>ما يُرسل لدمج الإجابات</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>يوضع السؤال والإجابات مكان {{question}} و{{answers}}، دون ذكر من قدّمها.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>إعادة تعيين التعليمات</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>اختيار النموذج الذي يدمج</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>دمج الإجابات باستخدام %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 من %n إجابة جاهزة</numerusform>
            <numerusform>%1 من %n إجابة جاهزة</numerusform>
            <numerusform>%1 من %n إجابتين جاهزة</numerusform>
            <numerusform>%1 من %n إجابات جاهزة</numerusform>
            <numerusform>%1 من %n إجابة جاهزة</numerusform>
            <numerusform>%1 من %n إجابة جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>دمج %1 الآن</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>سُئل: %1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>اطرح سؤالًا أولًا: عندئذ يمكن دمج الإجابات عنه.</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>سؤال لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>إجابة مُزالة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>الدمج بطريقة أخرى</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>حذف الإجابة المدموجة</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>تلزم للدمج إجابتان أو أكثر، ولا إجابة جاهزة بعد.</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>تلزم للدمج إجابتان أو أكثر، وواحدة فقط جاهزة.</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>اكتب تعليماتك أولًا: ما يُرسل مفتوح أدناه.</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>ثماني لوحات على الأكثر: أزل واحدة ثم استخدم الإجابة المدموجة.</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>الإجابة المدموجة</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>دمجها %1. اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>يدمج منذ %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>كتابتها مجددًا بنموذج آخر</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>نسخ الإجابة المدموجة</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>دمج مجددًا</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>المزيد للإجابة المدموجة</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>استخدام هذه الإجابة</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>يجعلها لوحة كغيرها تتلقى السؤال التالي أيضًا</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>الفروق عن الاختيار</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>ما يختلف بين الإجابة المدموجة والاختيار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>إيقاف الدمج</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>المتابعة بالإجابة المدموجة وحدها</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>اختيار نموذج آخر أو إخراجه</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>اختيار نموذج آخر…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
</context>
<context>
    <name>parley::ModelFigures</name>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>سياق %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>%1 دخل، %2 خرج لكل مليون</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>الإرسال التالي نحو %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>في الذاكرة المؤقتة بالفعل</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>لن تتسع هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>أضف مفتاحًا أو شغّل خادمًا محليًا لرؤية النماذج.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح بالجوار</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>في الذاكرة المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>البحث في %n نموذج</numerusform>
            <numerusform>البحث في %n نموذج</numerusform>
            <numerusform>البحث في %n نموذجين</numerusform>
            <numerusform>البحث في %n نماذج</numerusform>
            <numerusform>البحث في %n نموذجًا</numerusform>
            <numerusform>البحث في %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>الرؤية</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>يتسع لهذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n نموذج لا يُعرف هل ترى الصور</numerusform>
            <numerusform>%n نموذج لا يُعرف هل ترى الصور</numerusform>
            <numerusform>%n نموذجان لا يُعرف هل ترى الصور</numerusform>
            <numerusform>%n نماذج لا يُعرف هل ترى الصور</numerusform>
            <numerusform>%n نموذجًا لا يُعرف هل ترى الصور</numerusform>
            <numerusform>%n نموذج لا يُعرف هل ترى الصور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n نموذج لا يُعرف هل تستخدم الأدوات</numerusform>
            <numerusform>%n نموذج لا يُعرف هل تستخدم الأدوات</numerusform>
            <numerusform>%n نموذجان لا يُعرف هل تستخدم الأدوات</numerusform>
            <numerusform>%n نماذج لا يُعرف هل تستخدم الأدوات</numerusform>
            <numerusform>%n نموذجًا لا يُعرف هل تستخدم الأدوات</numerusform>
            <numerusform>%n نموذج لا يُعرف هل تستخدم الأدوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n نموذج لا يُعرف هل تستدل</numerusform>
            <numerusform>%n نموذج لا يُعرف هل تستدل</numerusform>
            <numerusform>%n نموذجان لا يُعرف هل تستدل</numerusform>
            <numerusform>%n نماذج لا يُعرف هل تستدل</numerusform>
            <numerusform>%n نموذجًا لا يُعرف هل تستدل</numerusform>
            <numerusform>%n نموذج لا يُعرف هل تستدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n نموذج لا تُعرف سعتها</numerusform>
            <numerusform>%n نموذج لا تُعرف سعتها</numerusform>
            <numerusform>%n نموذجان لا تُعرف سعتها</numerusform>
            <numerusform>%n نماذج لا تُعرف سعتها</numerusform>
            <numerusform>%n نموذجًا لا تُعرف سعتها</numerusform>
            <numerusform>%n نموذج لا تُعرف سعتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذج</numerusform>
            <numerusform>%n نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>حسب المزوّد</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>حسب السعر</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>حسب الرمز الأول</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>الأرخص أولًا، باحتساب ثلاثة رموز دخل لكل رمز خرج</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>الأسرع أولًا، حسب وسيط 24 ساعة</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>لم يُقس في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>اختير مؤخرًا</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerDelegate</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Chat won&apos;t fit</source>
        <translation>لن تتسع المحادثة</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>إزالة من المفضلة (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>إضافة إلى المفضلة (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>لا يُعرف نموذج يجمع كل ذلك</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>عرض كل النماذج</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>جارٍ طلب نماذجه…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>لا يقدّم نماذج</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>غير وارد في قائمة</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>استخدام «%1» مع %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>الرمز الأول %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
</context>
<context>
    <name>parley::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>parley::NamesPage</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>أسماء المحادثات الجديدة</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>تُسمّى المحادثة فورًا بكلماتها الأولى. ويجوز أن يختار نموذج اسمًا أفضل بعد الإجابة الأولى: وهذا طلب صغير واحد تُحتسب تكلفته على المحادثة. ولا يُستبدل أبدًا اسم أعطيتَه.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>من الكلمات الأولى</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>بواسطة %1، %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بواسطة %1</translation>
    </message>
</context>
<context>
    <name>parley::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>كما للجميع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>المضيف:المنفذ</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>مرجع مصدق إضافي</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>ما يُترك هنا كما هو يتبع ما في الإعدادات، الشبكة لكل المزوّدين.</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>حتى الاتصال</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>الاسم والوكيل والتشفير معًا.</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>حتى تبدأ الإجابة</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>النماذج التي تفكر طويلًا قبل كلمتها الأولى تحتاج إلى أكثر.</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>الصمت في المنتصف</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>بين جزأين من الإجابة.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>الإجابة كلها</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>بعدها تُقطع، ويبقى ما وصل منها. 0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>الشبكة والوكيل</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>كيف يُتصل بكل المزوّدين. ما لدى المزوّد تحت الشبكة في صفحته يتقدّم على هذا؛ ويُتصل بهذا الحاسوب مباشرة دائمًا. تسري التغييرات من السؤال التالي.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>الحدود الزمنية</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>كم ينتظر Parley قبل أن يعيد المحاولة أو يسأل النموذج التالي أو يخبرك.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>للشبكات التي تفحص الاتصالات المشفّرة، أو الخوادم ذات مرجع شهادات خاص بها. وشهادات النظام موثوقة أيضًا.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>شهادات إضافية</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>يطلب من خادم كل مزوّد صفحته الأولى، بلا مفتاح وبلا سؤال.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>الشهادات في هذا الملف موثوقة من الآن.</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>لا يوجد بعد مزوّد على حاسوب آخر، فلا أحد للاتصال به: أضف واحدًا تحت المزوّدين.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>جارٍ سؤال الخوادم…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>يعمل: أجاب %1 خلال %2 ms.</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>يعمل: أجاب %1 خلال %2 ms؛ والوكيل للجميع هو %3.</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>لم يُتصل بأحد، ولا بـ %1: %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>أجاب %1، ولم يجب %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>ألا تزال مطلوبة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>انتظرت %n رسالة ولم تُرسل بعد.</numerusform>
            <numerusform>انتظرت %n رسالة ولم تُرسل بعد.</numerusform>
            <numerusform>انتظرت %n رسالتان ولم تُرسلا بعد.</numerusform>
            <numerusform>انتظرت %n رسائل ولم تُرسل بعد.</numerusform>
            <numerusform>انتظرت %n رسالة ولم تُرسل بعد.</numerusform>
            <numerusform>انتظرت %n رسالة ولم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>في %n محادثة أخرى رسائل لم تُرسل بعد.</numerusform>
            <numerusform>في %n محادثة أخرى رسائل لم تُرسل بعد.</numerusform>
            <numerusform>في %n محادثتين أخريين رسائل لم تُرسل بعد.</numerusform>
            <numerusform>في %n محادثات أخرى رسائل لم تُرسل بعد.</numerusform>
            <numerusform>في %n محادثة أخرى رسائل لم تُرسل بعد.</numerusform>
            <numerusform>في %n محادثة أخرى رسائل لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>تنتظر الرسائل هنا وتُرسل حين يعود.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>أنت غير متصل.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>تنتظر الرسائل هنا وتُرسل حين تعود الشبكة. ولا تزال النماذج المحلية تجيب.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>تنتظر الرسائل هنا وتُرسل حين تعود الشبكة.</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>كانت محادثاتك تالفة على القرص: عاد Parley إلى النسخة الاحتياطية «%1». يُحفظ الملف التالف باسم %2.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>كانت محادثاتك تالفة على القرص وتعذرت قراءة أي شيء منها: يبدأ Parley فارغًا. يُحفظ الملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>كانت محادثاتك تالفة على القرص: استعاد Parley كل الرسائل التي يعرفها. يُحفظ الملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>كانت محادثاتك تالفة على القرص: استعاد Parley ما أمكنت قراءته؛ الرسائل المفقودة: %1. يُحفظ الملف التالف باسم %2.</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>يكتب برنامج آخر محادثاتك (%1): يمكنك هنا قراءتها فقط. أغلقه وشغّل Parley مجددًا.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>كُتبت محادثاتك بإصدار أحدث من Parley: لم يتغير شيء. حدّث Parley لفتحها.</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>يتعذر فتح محادثاتك: %1. يعيد Parley المحاولة مع كل ما تفعله؛ ويبقى ما تكتبه في الذاكرة.</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>قراءة الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>كتابة الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>إضافة سعر</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>بـ %1 لكل مليون رمز. سعرك الخاص يسبق كل قائمة؛ اترك الذاكرة المؤقتة فارغة إن كانت بسعر الدخل.</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>سعر جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>إزالة سعر %1</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>إعادة إلى المحادثات</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>إخراج من مجلدها</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>استخدام للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>نسخ اسمه</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Use the prompt %1</source>
        <translation>استخدام الموجّه %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>تشغيل مسار العمل %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>اختيار هذه</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>إجابة جيدة</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>إجابة سيئة</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>وسوم وملاحظة</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>الفروق عن الاختيار</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>سؤال هذا وحده</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>فقط للإجابات عن سؤال طُرح على الجميع</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>المختارة: %1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>اختيار إجابة %1</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>إجابة جيدة من %1</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>إجابة سيئة من %1</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>وسوم وملاحظة على %1</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>ما يختلف بين %1 والاختيار</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>المتابعة مع %1 وحده</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إجابة مجددًا</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>المتابعة هنا كمحادثة</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>إزالة من المقارنة</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>معلمات %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>نسخ إجابة %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>معلمات الإجابة</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>معلمات الإجابة: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · الأفضل</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>رموز خرج</numerusform>
            <numerusform>رمز خرج</numerusform>
            <numerusform>رمزا خرج</numerusform>
            <numerusform>رموز خرج</numerusform>
            <numerusform>رمز خرج</numerusform>
            <numerusform>رمز خرج</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>التكلفة والسرعة مخفيتان إلى أن تختار</translation>
    </message>
</context>
<context>
    <name>parley::PaneWindow</name>
    <message>
        <source>%1 - Parley</source>
        <comment>window title</comment>
        <translation>%1 - Parley</translation>
    </message>
</context>
<context>
    <name>parley::PaneZoom</name>
    <message>
        <source>Text %1 %</source>
        <translation>النص %1 %</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>معلمات الإجابة</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>كما يحدده النموذج وإعداداتك</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>معلمات الإجابة (Ctrl+Shift+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>عبارتا المرور مختلفتان. اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>يُسجَّل باسم</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>يرافق هذا الاسم كل ما تسأله من الآن فصاعدًا. ويميّز بين من يتشاركون مفتاحًا أو يجمعون استهلاكهم معًا.</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>يحدد متغيّر البيئة %1 من يسأل.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>دخل / خرج لكل مليون</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>الإرسال التالي</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>الرمز الأول، 24 س</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>هذه ليست PNG أو JPEG أو GIF أو WebP أو BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>لا يمكن تحميل صور من أماكن أخرى هنا</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>غير معروضة: %1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>جارٍ تحميل الصورة…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>فتح نافذة Parley السريعة</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>قراءة الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>كتابة الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>كتابة الذاكرة المؤقتة، ساعة واحدة</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>كتابة الذاكرة المؤقتة، 12 ساعة</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>صوت الدخل</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>صور الدخل</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>فيديو الدخل</translation>
    </message>
    <message>
        <source>output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>صوت الخرج</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>صور الخرج</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>فيديو الخرج</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1,000 بحث</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1,000 طلب</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1، فوق %2 رمز</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 نموذج</numerusform>
            <numerusform>%1 نموذج</numerusform>
            <numerusform>%1 نموذجان</numerusform>
            <numerusform>%1 نماذج</numerusform>
            <numerusform>%1 نموذجًا</numerusform>
            <numerusform>%1 نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديد</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 متغيّر</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 لم يُفهم وتُخطّي</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>تحديث الأسعار</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>التحديث كل أسبوع</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>يسأل القوائم العامة genai-prices وOpenRouter وmodels.dev عن تكلفة النماذج، فقط عند ضغط الزر أو تحديد هذا الخيار. ولا يُرسل معه شيء يخصك. ما كلّفته إجابة بالفعل لا يتغير أبدًا؛ وأسعارك الخاصة المعيّنة لدى مزوّد تسبق كل قائمة.</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>يتعذر حفظ الأسعار الجديدة: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>الأسعار بتاريخ %1، %2 نموذج</numerusform>
            <numerusform>الأسعار بتاريخ %1، %2 نموذج</numerusform>
            <numerusform>الأسعار بتاريخ %1، %2 نموذجان</numerusform>
            <numerusform>الأسعار بتاريخ %1، %2 نماذج</numerusform>
            <numerusform>الأسعار بتاريخ %1، %2 نموذجًا</numerusform>
            <numerusform>الأسعار بتاريخ %1، %2 نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>آخر تحديث، %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>جُلبت</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>لم تُجلب: %1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>الأسعار المتغيّرة</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>لم يتغير أي سعر حينها.</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>لكل مليون رمز</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>المحدد فقط</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>الورق…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>لا مكان للنص على هذا الورق. اختر ورقًا أكبر أو هوامش أصغر.</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>المحادثات والموجّهات ومسارات العمل والاستهلاك</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>نسخها الاحتياطية</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>الذاكرة المؤقتة للإجابات</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>الإعدادات والمزوّدون، بلا مفاتيح</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>أسئلتك إلى %1، وقائمة نماذجه</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>قوائم الأسعار، مرة في الأسبوع كما اخترت</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>قوائم الأسعار، فقط حين تطلبها</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>يُبحث عن خوادم النماذج التي تعمل هنا عند إضافة مزوّد</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>فقط ما تسمح به واحدًا واحدًا: صورة أو رابط في إجابة تنقر عليه، أو صفحة ويب يُسمح لأداة بقراءتها، أو وكيل أو ذاكرة فريق مؤقتة ضبطتها</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>لا يرسل Parley سوى أسئلتك إلى المزوّدين الذين اخترتهم. لا حساب له ولا خادم خاصًا به ولا يحصي شيئًا. هذه كل المضيفات التي قد يتصل بها:</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>المحادثات الجديدة</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>المحادثات الجديدة مؤقتة</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>المحادثة المؤقتة لا تُكتب على القرص أبدًا وتزول عند إغلاقها. عندئذ يبدأ مفتاح المحادثة المؤقتة محادثة تُحفظ.</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>إذا انتهى Parley على نحو غير متوقع فإنه يترك نصًا قصيرًا يبيّن موضع ذلك في البرنامج. لا يحتوي على شيء من محادثاتك ولا على مفاتيح، ويبقى على هذا الحاسوب، وتُحفظ آخر خمسة تقارير.</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>كتابة تقارير الأعطال</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>إظهار الأحدث</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>حذف كل التقارير</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>أتريد حذف كل تقارير الأعطال؟</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>تُحذف التقارير على هذا الحاسوب ولا شيء غيرها. وتُكتب الجديدة كما اخترت أعلاه.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>في مجلد لا يستطيع قراءته سواك. المفاتيح في %1، وليست في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد أي تقرير.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>الأحدث بتاريخ %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>تتعذر قراءة الموجّهات: %1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>لا موجّهات بعد: أنشئ واحدًا في صفحة الموجّهات.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>لا يمكن استخدام «%1»: %2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>استُبعدت أمثلة «%1»: تُكتب إجابة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>وضع «%1» %n مثال قبل رسالتك.</numerusform>
            <numerusform>وضع «%1» %n مثال قبل رسالتك.</numerusform>
            <numerusform>وضع «%1» %n مثالين قبل رسالتك.</numerusform>
            <numerusform>وضع «%1» %n أمثلة قبل رسالتك.</numerusform>
            <numerusform>وضع «%1» %n مثالًا قبل رسالتك.</numerusform>
            <numerusform>وضع «%1» %n مثال قبل رسالتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>أعطى «%1» تعليماته لهذه المحادثة.</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 رمز</numerusform>
            <numerusform>≈ %1 رمز</numerusform>
            <numerusform>≈ %1 رمزان</numerusform>
            <numerusform>≈ %1 رموز</numerusform>
            <numerusform>≈ %1 رمزًا</numerusform>
            <numerusform>≈ %1 رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>ما يقال للنموذج قبل كل شيء. ينشئ {{topic}} موضعًا يُملأ في كل مرة.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>ما يُرسل. إن تُرك فارغًا تكتبه في المحادثة.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>يُستدعى «%1» أيضًا بـ /%2؛ أعطِ أحدهما أمرًا آخر.</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>إضافة مثال</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>أخذ من محادثة</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>تُرسل قبل رسالتك · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>حفظ الموجّه</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>ملف Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>تصدير الكل إلى مجلد…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>تصدير كل الموجّهات</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>استيراد موجّهات</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>ملفات Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>لم يُحفظ الموجّه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>صُدِّر %n موجّه إلى %1</numerusform>
            <numerusform>صُدِّر %n موجّه إلى %1</numerusform>
            <numerusform>صُدِّر %n موجّهان إلى %1</numerusform>
            <numerusform>صُدِّر %n موجّهات إلى %1</numerusform>
            <numerusform>صُدِّر %n موجّهًا إلى %1</numerusform>
            <numerusform>صُدِّر %n موجّه إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n متغيّر، كإصدار تالٍ</numerusform>
            <numerusform>%n متغيّر، كإصدار تالٍ</numerusform>
            <numerusform>%n متغيّران، كإصدار تالٍ</numerusform>
            <numerusform>%n متغيّرة، كإصدار تالٍ</numerusform>
            <numerusform>%n متغيّرًا، كإصدار تالٍ</numerusform>
            <numerusform>%n متغيّر، كإصدار تالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n كما كان</numerusform>
            <numerusform>%n كما كان</numerusform>
            <numerusform>%n كما كانا</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كان</numerusform>
            <numerusform>%n كما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n مرفوض</numerusform>
            <numerusform>%n مرفوض</numerusform>
            <numerusform>%n مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>لا موجّه فيه.</translation>
    </message>
    <message>
        <source>Prompts: %1.</source>
        <translation>الموجّهات: %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (يجوز تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>كل الموجّهات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>استخدام في محادثة</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة تسمية (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1، عرض كل الإصدارات</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>موجّه جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>موجّهات بالوسم</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>يفتح Enter موجّهًا، وتضع المسافة له نجمة، ويحذفه Delete.</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>لا موجّه مطابق.</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>لا موجّهات بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n متغيّر</numerusform>
            <numerusform>%n متغيّر</numerusform>
            <numerusform>%n متغيّران</numerusform>
            <numerusform>%n متغيّرات</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
</context>
<context>
    <name>parley::PromptRows</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n متغيّر</numerusform>
            <numerusform>%n متغيّر</numerusform>
            <numerusform>%n متغيّران</numerusform>
            <numerusform>%n متغيّرات</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>استُخدم %n مرة</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
            <numerusform>استُخدم %n مرتين</numerusform>
            <numerusform>استُخدم %n مرات</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1، بـ /%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1، مفضّل</translation>
    </message>
</context>
<context>
    <name>parley::PromptSheet</name>
    <message>
        <source>Variables</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>ما يُملأ</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>العودة إلى الموجّه</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>على %n نموذج</numerusform>
            <numerusform>على %n نموذج</numerusform>
            <numerusform>على %n نموذجين</numerusform>
            <numerusform>على %n نماذج</numerusform>
            <numerusform>على %n نموذجًا</numerusform>
            <numerusform>على %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>يسأل نماذج المقارنة الحالية جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>لا يمكن استخدامه بعد: %1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>اكتب رسالة لتجربته بها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptVariables</name>
    <message>
        <source>Variables</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>ما العمل بـ %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>إزالة (أخرجه من النص أولًا)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>إغلاق الإصدارات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>الإصدار %1، الحالي</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>كما هو الآن.</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>الإصدار %1 مطابق للحالي.</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>المشطوب: في الإصدار %1 فقط. الملوّن: ما أُضيف منذئذ.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>استعادة الإصدار %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>لا يمكن استخدام «%1» بعد: %2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>يحفظ الموجّه ما تقوله للنماذج مرارًا، مع مواضع لما يتغيّر.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>إضافة بعضها للبدء</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>إصدارات «%1»</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>أسعارك</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>إزالة هذا المزوّد…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>اسم المزوّد</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>حتى الاتصال</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>حتى تبدأ الإجابة</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>الصمت في المنتصف</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>كما للجميع: %1 s</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>الإجابات الطويلة</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>تنجو الإجابات من فقدان الاتصال</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>تواصل الخدمة الكتابة عند انقطاع الاتصال أو إغلاق Parley، ويجلب Parley الباقي لاحقًا؛ ولأجل ذلك تخزّن الخدمة إجاباتك، وهو ما لا تفعله بغير ذلك.</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>الذاكرة المؤقتة للموجّهات</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>تُحفظ المحادثات الطويلة في الذاكرة المؤقتة لدى المزوّد</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>يُحفظ ما أُرسل هناك خمس دقائق: فتكلّف الرسالة التالية عُشر ثمنه. ويكلّف حفظه ربعًا إضافيًا مرة واحدة. المحادثات دون 1,024 رمزًا لا تُحفظ.</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>إن لم يستطع %1 الإجابة</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// غير مشفّر: يستطيع كل من على الطريق قراءة المفتاح وما تكتبه.</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>عرض توضيحي، بلا شبكة</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>مُعدّ</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>لا يمكن استخدام هذا العنوان. يلزمه مضيف، وhttps ما لم يعمل الخادم في شبكتك الخاصة. لم يُحفظ.</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>حُفظ. المفاتيح المعطاة للعنوان القديم لا تذهب إلى الجديد وقد أُزيلت: الصق المفتاح مجددًا.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>جارٍ سؤال المزوّد</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>متصل. عُثر على %n نموذج.</numerusform>
            <numerusform>متصل. عُثر على %n نموذج.</numerusform>
            <numerusform>متصل. عُثر على %n نموذجين.</numerusform>
            <numerusform>متصل. عُثر على %n نماذج.</numerusform>
            <numerusform>متصل. عُثر على %n نموذجًا.</numerusform>
            <numerusform>متصل. عُثر على %n نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>إزالة المزوّد</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>إزالة %1 ومفاتيحه؟</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>تبقى المحادثات. وتُحذف المفاتيح نهائيًا.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>لم يُزل: %1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>مفتاح من البيئة</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>هذا الحاسوب، المنفذ %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>يعمل بلا مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n مفتاح</numerusform>
            <numerusform>%n مفتاح</numerusform>
            <numerusform>%n مفتاحان</numerusform>
            <numerusform>%n مفاتيح</numerusform>
            <numerusform>%n مفتاحًا</numerusform>
            <numerusform>%n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>parley::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>الوكيل لكل المزوّدين</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>تمر عبره الأسئلة وقوائم النماذج والأسعار والصفحات والصور.</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <comment>name of a field</comment>
        <translation>الوكيل: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>فقط إن كان للوكيل مستخدمون</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>حتى يُملأ المضيف يسير كل شيء كما يقول النظام.</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>هذا ليس عنوان وكيل: اكتب مضيفه، مثل proxy.example، وبيانات الدخول في حقولها. لم يُحفظ.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>كلمة المرور في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>سلسلة المفاتيح لا تجيب: تبقى كلمة المرور حتى ينتهي Parley.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>تعذّر حفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>كلمة المرور ما زالت في سلسلة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>الحكم على الكل</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>تحرير السؤال وسؤال الجميع مجددًا</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>كلها جيدة بالتساوي</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>لا فائدة في أي منها</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>وسوم وملاحظة…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>القول عن كل الإجابات معًا إن لا أفضل بينها، أو لا فائدة في أي منها</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>سُئل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n مرفق</numerusform>
            <numerusform>%n مرفق</numerusform>
            <numerusform>%n مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>فتح في Parley</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>هناك ما لم يُحفظ</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 محادثة فيها نص غير محفوظ.</numerusform>
            <numerusform>%1 محادثة فيها نص غير محفوظ.</numerusform>
            <numerusform>%1 محادثتان فيها نص غير محفوظ.</numerusform>
            <numerusform>%1 محادثات فيها نص غير محفوظ.</numerusform>
            <numerusform>%1 محادثة فيها نص غير محفوظ.</numerusform>
            <numerusform>%1 محادثة فيها نص غير محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>سيضيع إذا أنهيت البرنامج الآن.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>الإنهاء وفقدانه</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>إجابات في طريقها</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>لا إجابات قيد الكتابة.</numerusform>
            <numerusform>إجابة واحدة ما زالت تُكتب.</numerusform>
            <numerusform>إجابتان ما زالتا تُكتبان.</numerusform>
            <numerusform>%n إجابات ما زالت تُكتب.</numerusform>
            <numerusform>%n إجابة ما زالت تُكتب.</numerusform>
            <numerusform>%n إجابة ما زالت تُكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>إذا أنهيت الآن تتوقف هناك. ما وصل يُحفظ، ويمكن طلب كل منها من جديد.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>الإنهاء الآن</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>المحادثات (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>مقارنة (Ctrl+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>مسارات العمل (Ctrl+3)</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>الموجّهات (Ctrl+4)</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>الاستهلاك (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>الإعدادات (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>معروض الآن</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>بين، بثقة 95%</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>الفوز</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>الإبهام</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>المرتبة %1</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>أصوات قليلة جدًا</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1: %2، الدرجة %3، بين %4 و%5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1، وبثقة 95% بين %2 و%3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>الأصوات المحتسبة</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>كل الأصوات</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>الوسوم المحتسبة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>تصدير الترتيب</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>تتعذر قراءة الأصوات: %1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>لم تُقارن قط بما أعلاه</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>لا أصوات بعد. اختر الإجابة الأفضل في مقارنة، فتُرتّب النماذج هنا.</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>لا أصوات من هذا النوع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>من %1 صوت لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
            <numerusform>من %1 صوت لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
            <numerusform>من %1 صوتين لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
            <numerusform>من %1 أصوات لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
            <numerusform>من %1 صوتًا لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
            <numerusform>من %1 صوت لك، على أسئلة لك: قد يختلف ما يفضّله الآخرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>تتشارك النماذج المرتبة ما دامت مجالاتها متداخلة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 نموذج بأقل من %2 أصوات وبلا مرتبة.</numerusform>
            <numerusform>%1 نموذج بأقل من %2 أصوات وبلا مرتبة.</numerusform>
            <numerusform>%1 نموذجان بأقل من %2 أصوات وبلا مرتبة.</numerusform>
            <numerusform>%1 نماذج بأقل من %2 أصوات وبلا مرتبة.</numerusform>
            <numerusform>%1 نموذجًا بأقل من %2 أصوات وبلا مرتبة.</numerusform>
            <numerusform>%1 نموذج بأقل من %2 أصوات وبلا مرتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>الفوز 8 مرات من 10 يقع مصادفة مرة من كل تسع.</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>حيث لم تُقارن النماذج قط، ولا حتى عبر غيرها، لا تعني درجاتها شيئًا بعضها لبعض.</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>قد تتبع الأصوات على أسماء معروفة الاسم؛ أما بلا أسماء فلا.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>صدر Parley %1. لم يُنزَّل شيء؛ تقود الإعدادات إلى الصفحة التي تبيّن الجديد.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>النموذج السابق</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>النموذج التالي</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>الموجّه السابق</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>الموجّه التالي</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>بلا إجابة بعد.</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>المحكّم: %1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>فشل المحكّم: %1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>فتح في المقارنة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
</context>
<context>
    <name>parley::ReplayDesk</name>
    <message>
        <source>Name of the replay</source>
        <translation>اسم الجولة</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>حُذفت الجولة</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>ميزانية هذه الجولة</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>جارٍ التحكيم…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>الرمز الأول %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>قُطعت الإجابة.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>الموجّه %1، %2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1: جارٍ سؤاله</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: لم يُسأل بعد</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: فشل. %2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>فُقد هذا الموجّه.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>الموجّه %1: %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>أُجيب عن %1</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>متوسط الدرجة %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>لا جولات بعد. تطرح الجولة قائمة موجّهات على عدة نماذج وتعرض إجاباتها جنبًا إلى جنب مع تكلفتها.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>إعادة تسمية الجولة</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>حذف الجولة</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>اختر تشكيلة، أو أضف النماذج واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>تشكيلة</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>لوحات المقارنة</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>معلمات خاصة</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إخراج %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>الموجّهات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما يُسأل</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>موجّه واحد في كل سطر</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>كتابة أو لصق</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>موجّهات من ملف</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>جداول وأسطر JSON (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>«%1» أكبر من 64 م.ب. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>لا يمكن استخدام «%1»: %2.</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>ما يُسأل، بأعمدة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n موجّه</numerusform>
            <numerusform>%n موجّه</numerusform>
            <numerusform>%n موجّهان</numerusform>
            <numerusform>%n موجّهات</numerusform>
            <numerusform>%n موجّهًا</numerusform>
            <numerusform>%n موجّه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>These prompts can&apos;t be made: %1.</source>
        <translation>لا يمكن إنشاء هذه الموجّهات: %1.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>لا موجّه مطابق.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>بقي نحو %1 و%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 بلا تحكيم</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>أُنفق %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>أُنفق %1 من %2</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 بتكلفة غير معروفة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>تم، وفشل بعضها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 نموذج في دفعة: تصل الإجابات خلال يوم.</numerusform>
            <numerusform>%1 نموذج في دفعة: تصل الإجابات خلال يوم.</numerusform>
            <numerusform>%1 نموذجان في دفعة: تصل الإجابات خلال يوم.</numerusform>
            <numerusform>%1 نماذج في دفعة: تصل الإجابات خلال يوم.</numerusform>
            <numerusform>%1 نموذجًا في دفعة: تصل الإجابات خلال يوم.</numerusform>
            <numerusform>%1 نموذج في دفعة: تصل الإجابات خلال يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>توقفت: %1.</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>الموجّه %1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>فتح في المقارنة</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>تصدير الجولة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>إعادة سؤال ما فشل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>تقدّم الجولة</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>تغيير الميزانية…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>كدفعة…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>سؤال الباقي كدفعة، بنحو نصف السعر</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>بنحو نصف السعر، والإجابة خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>الموجّهات المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>ترتيب الموجّهات</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>الأدنى درجة أولًا</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>الأغلى أولًا</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>جدول أو أسطر JSON بعمود لكل متغيّر، أو أسئلة من محادثات سابقة، أو موجّهات من المكتبة، أو نص فيه موجّه واحد في كل سطر. ويُسأل كل موجّه على حدة.</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>أسئلة سابقة…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>أسئلة سابقة</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>من المكتبة…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المحكّم</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>نموذج يمنح كل إجابة درجة من 0 إلى 10. ويُسأل مرة إضافية لكل إجابة.</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>بلا محكّم</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>يُسأل المحكّم</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>تعليمات المحكّم</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>تتوقف قبل سؤال يتجاوزها. اتركها فارغة إن لم تُرد.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>بلا ميزانية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>المحكّم: %1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>المحكّم: لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 سؤال</numerusform>
            <numerusform>%1 سؤال</numerusform>
            <numerusform>%1 سؤالان</numerusform>
            <numerusform>%1 أسئلة</numerusform>
            <numerusform>%1 سؤالًا</numerusform>
            <numerusform>%1 سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>نحو %1 مقابل %2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1، و%2 بسعر غير معروف</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>«%1» ليس مبلغًا. أدخل مبلغًا مثل 2.50.</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>لا أحد يعرف تكلفة بعض هذه النماذج، فلا يمكن الالتزام بميزانية. أخرجها أو اترك الميزانية فارغة.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>يُعرف عند اختيار نماذج وموجّهات.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>لا يمكن سؤال هذا: %1.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1: نحو %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>منها المحكّم: نحو %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 رمز دخل. يُفترض أن تكون الإجابات بطولها المعتاد.</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>ستوقفها الميزانية على الأرجح قبل النهاية.</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>إن قال النموذج ذلك</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>إن تحقق شرط</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>اختيار خطوة</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>الطريق %1، %2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>الطريق %1، متى يُسلك</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>الطريق %1 يؤدي إلى %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>إزالة الطريق %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>كل حالة أخرى</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>شرط يُحسب</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>يُسأل النموذج إن كان هذا يناسب</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>كل حالة أخرى</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>يتعلق بالمال</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>إضافة طريق</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>إنه …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>صُعّد إلى %1: %2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>وُجّه إلى %1: %2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>سُئل النموذج القوي أيضًا: %1.</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>لم يُسأل النموذج القوي مع أن %1: %2.</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>، وُفّر %1</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>، أكثر بـ %1 من دون الخطة</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>جارٍ القراءة: بقي %1 محادثة.</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>تتعذر قراءة المحادثات: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>رخيص</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مُصعَّد</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الموفَّر</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>حسب الخطة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>آخر الاختيارات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>ما كانت ستكلّفه خطة</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>الخطة المراد تجربتها على أسئلة سابقة</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>يُحسب على هذا الحاسوب من محادثاتك في هذه الأيام: لا يُسأل أحد. تقرر القواعد وحدها، كأن المصنّف لم يقل شيئًا، ولا تُعاد الفحوص. ويُفترض أن يحتاج النموذج الآخر إلى العدد نفسه من الرموز.</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>أسئلتها</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>أجاب عنها</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>كلّفت</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>كانت ستكلّف</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>لا خطط بعد: أنشئ واحدة ضمن الخطط.</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>تتعذر قراءة ما اختارته الخطط: %1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>أكثر بـ %1 من دون خطط</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>وُفّر %1</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>ما وفّرته بعض الإجابات غير معروف: %1 منها.</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>لم تختر أي خطة نموذجًا في هذه الأيام. اختر واحدة في معلمات محادثة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 سؤال: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
            <numerusform>%1 سؤال: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
            <numerusform>%1 سؤالان: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
            <numerusform>%1 أسئلة: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
            <numerusform>%1 سؤالًا: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
            <numerusform>%1 سؤال: %2 إلى نموذج رخيص، و%3 إلى نموذج قوي. صُعّد %4، منها %5 بفحص و%6 منك. وأخذت المصنّفات %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>صُعّد إلى %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>كلّف %1 سؤال %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
            <numerusform>كلّف %1 سؤال %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
            <numerusform>كلّف %1 سؤالان %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
            <numerusform>كلّف %1 أسئلة %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
            <numerusform>كلّف %1 سؤالًا %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
            <numerusform>كلّف %1 سؤال %2؛ ومع هذه الخطة نحو %3: %4 إلى النموذج الرخيص، و%5 إلى القوي. وكان سيُعرض %6 على المصنّف. واستُبعد %7: استهلاكها أو سعرها غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>رخيص: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>قوي: %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>ترسل الخطة الأسئلة البسيطة إلى نموذج رخيص والباقي إلى نموذج قوي. تستخدمها المحادثة عندما تختارها في معلماتها؛ وتذكر كل إجابة من اختير ولماذا وكم وفّر ذلك. وتجد المحادثات خطتها باسمها.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>إزالة هذه الخطة؟</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>ستطلب منك المحادثات التي تستخدمها اختيار خطة أخرى أو نموذج. ويبقى ما وفّرته مسجّلًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الخطة</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>النموذج الرخيص</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>النموذج القوي</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>القواعد: الأولى المناسبة تقرر</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>خلاف ذلك</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>رخيص</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>حيث لا تناسب قاعدة، سؤال نموذج صغير أولًا</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>المصنّف</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>درجة التأكد المطلوبة</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>كم يجب أن يكون المصنّف متأكدًا، من 0 إلى 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>ما يقال للمصنّف</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>يقرأ سؤالك ويكلّف قليلًا ويُمنح 3 ثوانٍ؛ ثم تقرر القواعد وحدها.</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>سؤال النموذج القوي أيضًا عندما تكون الإجابة الرخيصة</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>أقصر من اللازم لسؤال طويل</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>تقول إنها لا تستطيع أو لا تعرف</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>ليست JSON مع أن المطلوب JSON</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>يطابق هذا التعبير النمطي</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>مطابقة لهذا التعبير النمطي؛ فارغ: لا شيء</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>عدد المرات الأقصى في محادثة واحدة</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>التصعيدات في محادثة واحدة</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>لا أحد: تقرر القواعد وحدها</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>يومي %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>لخطة أخرى هذا الاسم، أو كان لها: اختر اسمًا مختلفًا</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>لم يُحفظ بعد: %1.</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>السؤال أطول من، بالأحرف</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>السؤال أقصر من، بالأحرف</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>المحادثة حتى الآن أطول من، بالأحرف</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>في السؤال شيفرة</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>للسؤال مرفق</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>يجوز استخدام الأدوات</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>للمحادثة أو السؤال أحد الوسوم</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>في السؤال إحدى الكلمات</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>السؤال يطابق التعبير النمطي</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>ما يُقارن به</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>رخيص</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>من يجيب عندئذ</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>نقل القاعدة لأعلى</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>واحدة، أو عدة بفواصل</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>لم يُسأل شيء</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>يعرض التشغيل هنا ما تسأله كل خطوة وما تجيب به، وكم تستغرق وكم تكلّف.</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>العودة إلى مسار العمل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>يتابع من حيث توقف؛ وما أُجيب عنه لا يُسأل مجددًا</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>عمليات تشغيل مسار العمل هذا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>خطوات التشغيل</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>يُقرأ أدناه ما سألته الخطوة وما أجابت به.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 دخل</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 خرج</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>%1 خرج حتى الآن</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>في دفعة</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>اختار «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>%n صف</numerusform>
            <numerusform>%n صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>ينتظر دفعته</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>النموذج الافتراضي</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>أُرسلت كدفعة. تصل الإجابة خلال يوم، ويتابع التشغيل حينها، حتى بعد إغلاق Parley.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>لم يحن دورها بعد.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n سؤال</numerusform>
            <numerusform>%n سؤال</numerusform>
            <numerusform>%n سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>كدفعة</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>نحو %1 دخل</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>قد تُتخطى</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>رسائلي</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>أي مجلد</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر %n يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>البحث بلا مرشحات</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>المحادثات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>يجد كل كلمة قيلت في أي محادثة، بأي كتابة. توضع «العبارات الكاملة» بين علامتي اقتباس، وتُستبعد -الكلمات.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>لا شيء يطابق «%1». جرّب كلمات أقل أو تهجئة أخرى.</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 م.ث</translation>
    </message>
</context>
<context>
    <name>parley::SearchPreview</name>
    <message>
        <source>Hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>فتح عند هذه الرسالة</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>النتائج في هذه المحادثة</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>النتيجة السابقة (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>النتيجة التالية (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>فتح عند هذه الرسالة (Enter)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>أكثر من %1 في %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>parley::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>إرسال (%1)</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>إلى %1 %n نموذج</numerusform>
            <numerusform>إلى %1 %n نموذج</numerusform>
            <numerusform>إلى %1 %n نموذجين</numerusform>
            <numerusform>إلى %1 %n نماذج</numerusform>
            <numerusform>إلى %1 %n نموذجًا</numerusform>
            <numerusform>إلى %1 %n نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>%1 رمز لكل منها</numerusform>
            <numerusform>%1 رمز لكل منها</numerusform>
            <numerusform>%1 رمزان لكل منها</numerusform>
            <numerusform>%1 رموز لكل منها</numerusform>
            <numerusform>%1 رمزًا لكل منها</numerusform>
            <numerusform>%1 رمز لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>لا يتسع</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
</context>
<context>
    <name>parley::SendFigures</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>رخيص</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>موجَّه · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>موجَّه · يختار مصنّف</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::SendSheet</name>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>هذه المسودة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>إجابة مختصرة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>نتيجة أداة</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>رسالة مختصرة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>مستبعد: لم يصل قط</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>مستبعد: التفكير</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>مستبعد: كما اخترت</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>مستبعد: الوسط</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>ملخَّص</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>مستبعد: لا يُقبل هنا</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>يقرأ %1 هذه المحادثة كلها على هذا الحاسوب؛ لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>يجيب %1 على هذا الحاسوب؛ لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>لا يُقرأ %n جزء من هذه المحادثة.</numerusform>
            <numerusform>لا يُقرأ %n جزء من هذه المحادثة.</numerusform>
            <numerusform>لا يُقرأ %n جزءان من هذه المحادثة.</numerusform>
            <numerusform>لا يُقرأ %n أجزاء من هذه المحادثة.</numerusform>
            <numerusform>لا يُقرأ %n جزءًا من هذه المحادثة.</numerusform>
            <numerusform>لا يُقرأ %n جزء من هذه المحادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>تُرسل هذه المحادثة كلها؛ لا يُستبعد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>لا يُرسل %n جزء من هذه المحادثة، أو ليس كاملًا.</numerusform>
            <numerusform>لا يُرسل %n جزء من هذه المحادثة، أو ليس كاملًا.</numerusform>
            <numerusform>لا يُرسل %n جزءان من هذه المحادثة، أو ليس كاملًا.</numerusform>
            <numerusform>لا يُرسل %n أجزاء من هذه المحادثة، أو ليس كاملًا.</numerusform>
            <numerusform>لا يُرسل %n جزءًا من هذه المحادثة، أو ليس كاملًا.</numerusform>
            <numerusform>لا يُرسل %n جزء من هذه المحادثة، أو ليس كاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>إفساح المجال</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1 على الأرجح من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1، %2 رمز. %3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… و%1 بايت أخرى: انسخ المتن لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>سبقت الإجابة: تأتي الإجابة نفسها من الذاكرة المؤقتة ولا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>من %1 إلى %2: يختار مصنّف من يجيب؛ وما يُسأل عنه محسوب فيه</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>جارٍ قراءة الأسعار…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>لم يذكر أحد كم يكلّف هذا النموذج.</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>مجاني: يعمل على أجهزتك.</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>نحو %1، بإجابة من %2 رمز</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1 إن نسيت الذاكرة المؤقتة للمزوّد</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>%1 على الأكثر، بإجابة من %2 رمز</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>لا حد أعلى: لا شيء يحدّ الإجابة.</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1، سبقت الإجابة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>لا يتسع. يحتاج إلى %1 رمز؛ ويتسع %2 لـ %3.</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>الرسالة التالية إلى %1: %2 رمز</numerusform>
            <numerusform>الرسالة التالية إلى %1: %2 رمز</numerusform>
            <numerusform>الرسالة التالية إلى %1: %2 رمزان</numerusform>
            <numerusform>الرسالة التالية إلى %1: %2 رموز</numerusform>
            <numerusform>الرسالة التالية إلى %1: %2 رمزًا</numerusform>
            <numerusform>الرسالة التالية إلى %1: %2 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 موجّه النظام والإطار</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 رسائل سابقة</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 هذه المسودة</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>%1 منها تُقرأ على الأرجح من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>%1 منها تُكتب في الذاكرة المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>تقدير؛ مستفاد من %n إجابة</numerusform>
            <numerusform>تقدير؛ مستفاد من %n إجابة</numerusform>
            <numerusform>تقدير؛ مستفاد من %n إجابتين</numerusform>
            <numerusform>تقدير؛ مستفاد من %n إجابات</numerusform>
            <numerusform>تقدير؛ مستفاد من %n إجابة</numerusform>
            <numerusform>تقدير؛ مستفاد من %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>انقر لترى بالضبط ما سيُرسل</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>كما اخترت، من هذه الرسالة فصاعدًا: %1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>كما اخترت: %1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>لا يُقطع شيء: تُرسل هذه المحادثة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>من دون أقدم %n رسالة ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
            <numerusform>من دون أقدم %n رسالة ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
            <numerusform>من دون أقدم %n رسالتين ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
            <numerusform>من دون أقدم %n رسائل ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
            <numerusform>من دون أقدم %n رسالة ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
            <numerusform>من دون أقدم %n رسالة ستتسع. لا يُقطع شيء تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>المسودة وحدها طويلة جدًا. لا يُقطع شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>استُخدم %1 رمز من السياق</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>لا يُعرف كم يتسع %1.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>استُخدم %1 من %2 رمز</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>%1 إضافية مع المسودة</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>بقي %1 للإجابة</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>%1 زائدة، مع مكان الإجابة</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>انقر لإفساح المجال</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>لا إعداد باسم «%1».</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>الشبكة والوكيل</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>البيانات والنسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>تبقى المحادثات هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>بعيدة عن الأنظار، لكن البحث يجدها.</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>تحرير الرسالة الأخيرة، في حقل فارغ</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>الدور التالي والسابق، في الحوار</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>الإصدار السابق والتالي، في الحوار</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>إعادة تسمية، في قائمة المحادثات</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>حذف، في قائمة المحادثات</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>اختر أمرًا واضغط مفاتيحه الجديدة؛ تسري فورًا وفي كل مكان. وتبقى مفاتيح الكتابة لحقول النص.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>البحث بالمفاتيح</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>اضغط مفاتيح لترى الأمر الذي تقود إليه.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>ثم اضغط المفاتيح الجديدة للأمر المختار.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>لن يكون للأمر المختار مفاتيح عندئذ.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>يستعيد الأمر المختار مفاتيحه المعتادة.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>تستعيد كل الأوامر مفاتيحها المعتادة.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>لا أمر باسم «%1».</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>لا يقود %1 إلى أي أمر.</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>يوقف Esc الإجابة دائمًا: كما يغلق كل ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>أخذه من «%1»</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>يقود %1 إلى «%2».</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>بحث أو انتقال</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>لا محادثات بعد. يبدأ Ctrl+N واحدة.</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>لا محادثات مؤرشفة.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>حذف «%1» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>حذف %n محادثتين نهائيًا؟</numerusform>
            <numerusform>حذف %n محادثات نهائيًا؟</numerusform>
            <numerusform>حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>حذف %n محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>لم تُحفظ قط: لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>لا شيء يعيدها، إلا إن كانت في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parley لا يستجيب</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parley يعمل بالفعل، لكنه لا يستجيب. انتظر لحظة وحاول مجددًا. إن لم يُجدِ ذلك فأنهِ ذلك البرنامج وشغّل Parley من جديد: ما حُفظ لا يضيع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>الإجابة أيضًا عن السؤال نفسه بكلمات أخرى</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>التضمينات من</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>نموذج التضمين</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>أدنى تشابه</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>أيضًا في المحادثات ذات درجة حرارة فوق %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>متوقف ما لم تختر غير ذلك: سيُرسل كل سؤال جديد إلى مزوّد تختاره، لمقارنته بما سبقه.</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>لا ينتج أي من مزوّديك تضمينات. أضف واحدًا ينتجها: OpenAI أو Gemini أو Ollama أو أي خادم مثل خادم OpenAI.</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>اختر تضمينات من تُستخدم وسمِّ النموذج. وحتى ذلك الحين لا يُجاب من الذاكرة المؤقتة إلا عن السؤال نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>يُرسل كل سؤال جديد، من دون المحادثة السابقة له، إلى %1 (%2) لتضمينه؛ أما الأسئلة ذات المرفقات أو الأدوات أو الشيفرة والمحادثات المؤقتة فلا تُرسل أبدًا. وتعرض إجابة كهذه السؤال الذي أُعطيت له أولًا.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>ما أعطاه ليس تضمينًا.</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>يعمل: %1 بُعد.</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
</context>
<context>
    <name>parley::SpellSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language (country)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>بُني Parley هذا بلا مدقق إملائي.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>لا قاموس على هذا الحاسوب. ثبّت قاموسًا لـ Hunspell، مثل الحزمة hunspell-en-us أو hunspell-de-de، ثم شغّل Parley من جديد.</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>يُوضع خط تحت الكلمات الخاطئة حيث تكتب. وإذا لم يُختر أي قاموس تُستخدم قواميس لغاتك.</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>اليوم: %n إجابة، %1</numerusform>
            <numerusform>اليوم: %n إجابة، %1</numerusform>
            <numerusform>اليوم: %n إجابتان، %1</numerusform>
            <numerusform>اليوم: %n إجابات، %1</numerusform>
            <numerusform>اليوم: %n إجابة، %1</numerusform>
            <numerusform>اليوم: %n إجابة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>هذا الشهر: %n إجابة، %1</numerusform>
            <numerusform>هذا الشهر: %n إجابة، %1</numerusform>
            <numerusform>هذا الشهر: %n إجابتان، %1</numerusform>
            <numerusform>هذا الشهر: %n إجابات، %1</numerusform>
            <numerusform>هذا الشهر: %n إجابة، %1</numerusform>
            <numerusform>هذا الشهر: %n إجابة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>ميزانية هذا الشهر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n طلب هذا الشهر بلا سعر معروف</numerusform>
            <numerusform>%n طلب هذا الشهر بلا سعر معروف</numerusform>
            <numerusform>%n طلبان هذا الشهر بلا سعر معروف</numerusform>
            <numerusform>%n طلبات هذا الشهر بلا سعر معروف</numerusform>
            <numerusform>%n طلبًا هذا الشهر بلا سعر معروف</numerusform>
            <numerusform>%n طلب هذا الشهر بلا سعر معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>استهلكت %1% من ميزانية اليوم %2.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>استهلكت %1% من ميزانية هذا الشهر %2.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>استهلكت %1% من ميزانية هذا الشهر %2 لـ %3.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>استهلك «%1» %2% من ميزانيته %3.</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>بدء المحادثة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>بدء المحادثة مع %1</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>البحث عن %1 مجددًا</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>الشرح لشخص ما</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>أنت تشرح لـ {{audience}} في أقل من {{words}} كلمة. ابدأ بما يعنيه ذلك لهم، واستخدم تشبيهًا واحدًا من الحياة اليومية، وعرّف المصطلح في الجملة التي تحتاج إليه. واختم بسؤال واحد ينبغي أن يطرحوه.</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>اشرح {{topic}}.</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>زميل جديد</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>طفل في العاشرة</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>القول ببساطة</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>أنت تعيد كتابة النصوص بكلمات بسيطة. أبقِ كل حقيقة ورقم واسم. جمل قصيرة وأفعال مبنية للمعلوم دون إضافة شيء. إن احتمل شيء قراءتين فأبقِ الصياغة واذكر ذلك تحت النص.</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>إن الانتفاع بالمرفق مشروط بإتمام إجراءات التسجيل المسبق.</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>سجّل قبل أن تستخدم القاعة.</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>مراجعة تعديل</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>أنت تراجع تعديلات الشيفرة. اذكر فقط ما قد يسوء: أخطاء برمجية، حالات تسابق، بيانات مفقودة، مفاجآت لمن يستدعيها. ولكل منها: السطر، وما يحدث، وكيف يُظهره اختبار. بلا ملاحظات على الأسلوب. إن لم يكن هناك شيء فقل ذلك في جملة واحدة.</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>الغرض منه: {{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>الدفاع عن الجانبين</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>أنت تساعد على اتخاذ قرار. قدّم أقوى حجة لكل جانب، كما يعرضها من يتبناها، ثم ما يجب أن يكون صحيحًا ليكون أي منهما على حق، وما الذي يمكن معرفته من ذلك خلال أسبوع. لا تقرر.</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>القرار: {{decision}}

ما يهمني: {{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>لا مزوّد بعد</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>غير متصل، %n مزوّد محلي جاهز</numerusform>
            <numerusform>غير متصل، %n مزوّد محلي جاهز</numerusform>
            <numerusform>غير متصل، %n مزوّدان محليان جاهزان</numerusform>
            <numerusform>غير متصل، %n مزوّدين محليين جاهزين</numerusform>
            <numerusform>غير متصل، %n مزوّدًا محليًا جاهزًا</numerusform>
            <numerusform>غير متصل، %n مزوّد محلي جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n مزوّد جاهز</numerusform>
            <numerusform>%n مزوّد جاهز</numerusform>
            <numerusform>%n مزوّدان جاهزان</numerusform>
            <numerusform>%n مزوّدين جاهزون</numerusform>
            <numerusform>%n مزوّدًا جاهزًا</numerusform>
            <numerusform>%n مزوّد جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n محادثة قيد الإجابة</numerusform>
            <numerusform>%n محادثة قيد الإجابة</numerusform>
            <numerusform>%n محادثتان قيد الإجابة</numerusform>
            <numerusform>%n محادثات قيد الإجابة</numerusform>
            <numerusform>%n محادثة قيد الإجابة</numerusform>
            <numerusform>%n محادثة قيد الإجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n محادثة تنتظر</numerusform>
            <numerusform>%n محادثة تنتظر</numerusform>
            <numerusform>%n محادثتان تنتظران</numerusform>
            <numerusform>%n محادثات تنتظر</numerusform>
            <numerusform>%n محادثة تنتظر</numerusform>
            <numerusform>%n محادثة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>انقر لعرض الاستهلاك</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>ما الذي يقرر، للنموذج: {{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>كيف تصبح الإجابات واحدة</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>ما يُسأل عن كل صف: {{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>ما يُسأل عنه نموذج ويجب أن يوافق عليه؛ فارغ: لا يُسأل أحد</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>النص الذي يُغيَّر: {{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>ما يُسأل. يأخذ {{name}} مدخلًا أو نتيجة خطوة.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة تسمية (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>اسم الخطوة</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>النماذج التي تُسأل</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>تُسأل بدلًا منه، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>النماذج التي تُسأل بدلًا منه</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>إخفاء الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>استخدام نموذج مسار العمل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>الخطوة %1، %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>ما العمل بـ %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>نص %1</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>تفريع، %n معًا</numerusform>
            <numerusform>تفريع، %n معًا</numerusform>
            <numerusform>تفريع، %n معًا</numerusform>
            <numerusform>تفريع، %n معًا</numerusform>
            <numerusform>تفريع، %n معًا</numerusform>
            <numerusform>تفريع، %n معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>نموذج %1: %2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>كما يحدد مسار العمل</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>اكتب عددًا صحيحًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>ما يقال للنموذج قبل السؤال</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>واحد في كل سطر: name: value</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>اكتب اسمًا ونقطتين والقيمة: city: Berlin.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>يكتب نموذج إجابة واحدة</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>واحدة تحت الأخرى</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>ما يقوله معظمهم</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>تكتمل عندما</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>يجيب الجميع</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>يُسأل الجميع، وقد يفشل بعضهم</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>يجيب الأول</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>يجيب هذا العدد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>فورًا، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>كدفعة: أرخص، خلال يوم</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>ما سبقت إجابته</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>كما تحدد الإعدادات</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>السؤال مجددًا دائمًا</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>بلا ميزانية</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>اكتب مبلغًا، مثل 0.50.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>اكتب عدد الثواني، حتى %1.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>تأتي بعد</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>الخطوة أعلاه. وإلا فخطوة واحدة في كل سطر، أو - لعدم التحديد</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>يستمر التشغيل عند فشل هذه الخطوة</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>تدمج</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>اسم نتيجة هي قائمة</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>لكل صف من</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>اسم مدخل أو نتيجة</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>يُسمّى الصف</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>خطة التوجيه</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>بلا خطة: تحدده الاختيارات أدناه</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>اسم الأداة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>واحد في كل سطر: trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>يتحقق أن</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>شرط واحد في كل سطر</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>تُسمّى نتيجتها</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>اسم للخطوات أدناه</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>فقط عندما</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>محاولات إضافية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>عدد الإجابات</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>كما في مسار العمل</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>تعطي %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>فقط عندما %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>وإلا %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>%n محاولة إضافية</numerusform>
            <numerusform>%n محاولة إضافية</numerusform>
            <numerusform>%n محاولتان إضافية</numerusform>
            <numerusform>%n محاولات إضافية</numerusform>
            <numerusform>%n محاولة إضافية</numerusform>
            <numerusform>%n محاولة إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>قد تفشل</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>اسحب أو اضغط Alt+↑ وAlt+↓ لنقل الخطوة</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>تنقل «لأعلى» و«لأسفل» الخطوة.</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>المتابعة كمحادثة</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>تفريع</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>لكل صف</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>تسأل نموذجًا واحدًا</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>تختار الخطوة التالية</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>تسأل عدة نماذج معًا</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>تصنع إجابة واحدة من عدة إجابات</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>تسأل مرة لكل صف من قائمة</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>تستخدم أداة</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>تغيّر نصًا، بلا نموذج</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>توقف التشغيل حيث لا يتحقق شيء</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>تلخيص نص</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>أرفقه أو الصقه، واحصل على القرارات الواردة فيه</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>لخّص هذا النص في خمس جمل، ثم اسرد كل قرار ومن عليه التنفيذ:</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>مراجعة تعديلي</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>الصق الفروق؛ المخاطر أولًا والأسلوب أخيرًا</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>راجع هذا التعديل. اذكر المخاطر أولًا، ثم ما هو غير واضح، والأسلوب أخيرًا:</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>شرح خطأ</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>الصق الرسالة ومصدرها</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>اشرح هذا الخطأ وسببه الأرجح وكيفية التأكد منه:</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>صياغة رد</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>اذكر لمن وما ينبغي أن ينتج عنه</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>صُغ ردًا قصيرًا ودودًا على هذه الرسالة. ما أريد تحقيقه: </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>عرض %1 صف أخرى من %2</numerusform>
            <numerusform>عرض %1 صف أخرى من %2</numerusform>
            <numerusform>عرض %1 صفين أخرى من %2</numerusform>
            <numerusform>عرض %1 صفوف أخرى من %2</numerusform>
            <numerusform>عرض %1 صفًا أخرى من %2</numerusform>
            <numerusform>عرض %1 صف أخرى من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>ذاكرة الفريق المؤقتة</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>ذاكرة الفريق المؤقتة: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>نطاق الأسماء</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>فقط إن كان للخادم مستخدمون</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>تصبح الإجابات، ومعها ما سُئل، مقروءة لكل من يستطيع قراءة ذلك الخادم، ومن يستطيع الكتابة هناك يستطيع وضع كلمات في إجابات تتلقاها. المحادثات المؤقتة والإجابات بأدوات لا تُشارك أبدًا.</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>أوافق على مشاركة إجاباتي هناك</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>مسح للفريق كله…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>يمكن مشاركة الإجابات مع فريق على خادم Redis خاص بك. يُبحث في ذاكرتك المؤقتة أولًا ثم في ذاكرة الفريق؛ ويُحفظ الجديد في كلتيهما.</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>مسح إجابات الفريق كله؟</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>لن يجدها أحد بعد ذلك. ويحتفظ الجميع بالمحادثات والإجابات في ذاكراتهم المؤقتة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>فقط إن كان للخادم واحدة</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف التفعيل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>يحتفظ الفريق بـ %1 إجابة، %2.</numerusform>
            <numerusform>يحتفظ الفريق بـ %1 إجابة، %2.</numerusform>
            <numerusform>يحتفظ الفريق بـ %1 إجابتين، %2.</numerusform>
            <numerusform>يحتفظ الفريق بـ %1 إجابات، %2.</numerusform>
            <numerusform>يحتفظ الفريق بـ %1 إجابة، %2.</numerusform>
            <numerusform>يحتفظ الفريق بـ %1 إجابة، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>أُجيب منها عن %1 سؤال، ووُفّر %2.</numerusform>
            <numerusform>أُجيب منها عن %1 سؤال، ووُفّر %2.</numerusform>
            <numerusform>أُجيب منها عن %1 سؤالين، ووُفّر %2.</numerusform>
            <numerusform>أُجيب منها عن %1 أسئلة، ووُفّر %2.</numerusform>
            <numerusform>أُجيب منها عن %1 سؤالًا، ووُفّر %2.</numerusform>
            <numerusform>أُجيب منها عن %1 سؤال، ووُفّر %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>يعمل: %1، مع مجموعات متجهات.</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>يعمل: %1، من دون مجموعات متجهات.</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 لكن لا يمكن حفظ شيء هناك: %2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>لا خادم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>لا شيء ينصت عند ذلك العنوان.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>يجيب الخادم أبطأ من أن يستحق الانتظار.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>هذا ليس Redis: إجاباته بلا معنى.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>المستخدم أو كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>لا يُسمح لذلك المستخدم بما تحتاجه الذاكرة المؤقتة.</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>بُني Parley هذا بلا تشفير لـ Redis: استخدم redis:// في شبكة تثق بها.</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>الخادم للقراءة فقط.</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>ذاكرة الخادم ممتلئة.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>متصل منذ %1.</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>متصل منذ %1، لكن لا يُحفظ شيء هناك: %2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>يتعذر الوصول إليه منذ %1؛ وتتكرر المحاولة. %2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>مفعّل؛ يُسأل مع السؤال التالي.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>متوقف.</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>ما تُستدعى به الأداة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>يُخبَر النموذج بأنك رفضت</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>في كل محادثة، إلى أن تلغيه</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>السماح في هذه المحادثة</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>في هذه المحادثة، إلى أن تلغيه في الإعدادات</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>هذا الاستدعاء وحده</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>السماح بهذا الاستدعاء؟ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>استُدعي %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>لا يُسلَّم شيء</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>الموافقة الدائمة تشمل كل ما تُستدعى به هذه الأداة.</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>الموافقة الدائمة لهذا العنوان بعينه فقط.</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>توقف عند حد دورات الاستدعاء: %1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>أُوقفت الاستدعاءات قبل أن تنتهي</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>لم تتبعها إجابة</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>الوقت الحالي</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>آلة حاسبة</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>قراءة الملفات المرفقة</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>البحث في حواراتي</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>جلب صفحة ويب</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>تذكر التاريخ والوقت</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>تحسب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>ترسل أسطرًا من ملفات مرفقة بهذه المحادثة</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>ترسل مقتطفات من محادثاتك الأخرى إلى النموذج</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>تسأل خادمًا على الإنترنت، فيعرف العنوان</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>سُمح مرة واحدة</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>سُمح في هذه المحادثة</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>مسموح دائمًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>لا نهاية معروفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>لكل محادثة اختيارها من الأدوات، ولا تُفعّل أي أداة تلقائيًا. قبل استدعاء أداة تُسأل، ما لم تكن قد سمحت بها لمدة أطول.</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>السماح بصفحات على هذا الحاسوب وفي الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>أقصى عدد لدورات الاستدعاء لسؤال واحد</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>مسموح لمدة أطول</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>لا شيء: تُسأل قبل كل استدعاء.</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>ما استُدعي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>استُدعيت بـ</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>في كل محادثة</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء السماح</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>إلغاء السماح لـ %1، %2</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>مؤقتة أو لا شيء</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>مُزالة أو بلا اسم</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>تتعذر قراءة ما سُمح به للأدوات أو تغييره: %1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>في انتظار الرمز الأول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>شيفرة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>عنوان بمستوى %1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>الانتقال إلى الأحدث · %1 جديدة</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>قائمة من %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>نسخ عنوان الصورة</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>نسخ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>نسخ الجدول بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>نسخ الصيغة الرياضية بصيغة TeX</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>نسخ الإجابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>نسخ الإجابة كنص عادي</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>نسخ الإجابة كنص منسّق</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إجابة مجددًا</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>محادثة جديدة من هنا</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>مقارنة بإصدار آخر</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>الحوار</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثتان</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالتان</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>تعذر نقل %1 عنصر.</numerusform>
            <numerusform>تعذر نقل %1 عنصر.</numerusform>
            <numerusform>تعذر نقل %1 عنصران.</numerusform>
            <numerusform>تعذر نقل %1 عناصر.</numerusform>
            <numerusform>تعذر نقل %1 عنصرًا.</numerusform>
            <numerusform>تعذر نقل %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>مرفق: يذكره ملف التصدير ولا يحويه</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>مصادر إجابة</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>ملخص لتفكير النموذج</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>علامة على استبعاد رسائل سابقة</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>رسالة خطأ مكان إجابة</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>ملف مُشار إليه برابط فقط</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>جزء لا يحويه ملف التصدير</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>محتوى من نوع غير معروف</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>رسالة وردت مرتين؛ أُبقيت واحدة</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>رسالتان مختلفتان برقم واحد؛ أُبقيت كلتاهما</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>الرسالة التي تجيب عنها مفقودة؛ تبدأ فرعًا خاصًا بها</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>رسائل تجيب بعضها بعضًا في حلقة؛ قُطعت</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>محادثة بلا أي رسالة</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>محادثة وردت مرتين؛ أُبقيت الأحدث</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>شيء ليس محادثة</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>ملف يقود مساره إلى خارج الأرشيف؛ لم يُقرأ</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>رابط إلى ملف آخر؛ لم يُتبع</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>ملف محادثات مفقود</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>ملف محادثات تتعذر قراءته</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>ملف تتعذر قراءته</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>سطر تتعذر قراءته</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>لم يُستورد شيء: الملف مشفّر ولم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>لم يُستورد شيء: لا تفتح عبارة المرور هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>لم يُستورد شيء: عُدّل الملف أو تلف بعد حفظه. استخدم نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>لم يُستورد شيء: نهاية الملف مفقودة أو تالفة. انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>لم يُستورد شيء: كتب إصدار أحدث من Parley هذا الملف. حدّث Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>لم يُستورد شيء: سيتطلب فتح الملف ذاكرة أكبر بكثير مما يطلبه Parley يومًا. ليس هذا الملف من Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>لم يُستورد شيء: لا توجد ذاكرة حرة كافية لفتح الملف. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>لم يُستورد شيء: %1.</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>توقف الاستيراد. أُضيف حتى الآن: %1؛ ويضيف استيراد الملف مجددًا الباقي.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة %1…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>استيراد المحادثات، %1 من %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>تصدير المحادثات، %1 من %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>انتهى الاستيراد مبكرًا بعد إضافة %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>لم يُستورد شيء: لا رسائل في هذا الملف.</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>استُورد من %1: %2، %3.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>موجود بالفعل: %1.</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>توقف التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>لم يُصدَّر شيء: لا توجد ذاكرة حرة كافية لاستخدام عبارة مرور. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>لم يُصدَّر شيء: %1.</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>حُفظ باسم %1، من دون ما تتعذر قراءته: %2.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>حُفظ باسم %1: %2.</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>لا تفتح عبارة المرور هذه الملف. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>صادرات برامج المحادثة (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>هذا الأرشيف مشفّر</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>اكتب عبارة المرور التي حُفظ بها: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>تشفير الأرشيف</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>لا يمكن لأحد فتح الملف بلا عبارة المرور هذه، ولا سبيل لك ولا لـ Parley إلى تجاوزها: احفظها جيدًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>محادثات Parley %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>فتح Parley</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>ليس في هذه المحادثة سؤال مُجاب بعد.</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>أخذ أمثلة من محادثة</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>أدوار المحادثة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>أدوار «%1»</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>أخذ %n دور</numerusform>
            <numerusform>أخذ %n دور</numerusform>
            <numerusform>أخذ %n دورين</numerusform>
            <numerusform>أخذ %n أدوار</numerusform>
            <numerusform>أخذ %n دورًا</numerusform>
            <numerusform>أخذ %n دور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>البحث عن إصدار أحدث من Parley مرة في اليوم</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>متوقف ما لم تختر غير ذلك: يطلب من github.com قائمة الإصدارات ولا يرسل شيئًا آخر. ولا ينزّل Parley أي إصدار أو يثبّته من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>صدر Parley %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>صدر Parley %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>لا أحد يعرف إن كان هناك إصدار أحدث: %1. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>هذا أحدث إصدار من Parley.</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>تصدير الاستهلاك</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>مخصّص…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>النماذج المعروضة</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>ما وفّره التوجيه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>تصدير الاستهلاك</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>لم يُسأل شيء في هذه الأيام. تُحتسب كل إجابة هنا حالما تنتهي.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>التكلفة عبر الزمن</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>الأغلى أولًا</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>إصابة %1%</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>توفير الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>سبق سؤاله</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>إجابات من ذاكرتك المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 إجابة</numerusform>
            <numerusform>%1 إجابة</numerusform>
            <numerusform>%1 إجابتان</numerusform>
            <numerusform>%1 إجابات</numerusform>
            <numerusform>%1 إجابة</numerusform>
            <numerusform>%1 إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>وُفّر %1</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>أرقام المزوّدين أنفسهم</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>المُبلَّغ عنه، حيث تختلف القائمة</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>نفسه حسب قائمة الأسعار</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>حسب المجلد</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>حسب المفتاح</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>حسب مسار العمل</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>بلا مسار عمل</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, key</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>parley::UsageTotals</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>نحو %1 منها توقفت قبل احتسابها</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>لا يشمل %n طلب بسعر غير معروف</numerusform>
            <numerusform>لا يشمل %n طلب بسعر غير معروف</numerusform>
            <numerusform>لا يشمل %n طلبين بسعر غير معروف</numerusform>
            <numerusform>لا يشمل %n طلبات بسعر غير معروف</numerusform>
            <numerusform>لا يشمل %n طلبًا بسعر غير معروف</numerusform>
            <numerusform>لا يشمل %n طلب بسعر غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي %n يومان</numerusform>
            <numerusform>بقي %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>المُنفَق اليوم</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>المُنفَق في 7 أيام</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>المُنفَق في %1</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>المُنفَق من %1 إلى %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>ما وفّرته الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>في طريقه إلى %1 بحلول %2</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>ميزانية %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>تعيين ميزانية</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>تغيير الميزانية</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>استُهلك %1</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>استُهلك %1، %2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>توقف عند 100%</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>سؤال عند 100%</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>تنبيه عند %1، %2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 دخل · %2 خرج</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>%1 من الدخل قُرئ من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>الوسيط %1 لكل منها</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>%1 الرمز الأول</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 ما لم يُغيَّر</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يجوز أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>واحد منها</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>لا يرد في أي نص</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 ما لم يُغيَّر</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يجوز أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>أنت ترسل</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>النموذج يجيب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>عدة أسطر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>الخيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>قيمته ما لم تُغيَّر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>متغيّر جديد</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>يبدأ الاسم بحرف ويتابع بأحرف وأرقام ومسافات و- و_.</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>اسم متغيّر آخر %1.</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>اكتب ما يمكن اختياره، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>لا يمكن أن تكون قيمته الابتدائية: %1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1، الإصدار %2 من %3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>وسوم وملاحظة</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>وسوم تفصل بينها فواصل: شيفرة، ألمانية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>لماذا؟ (ملاحظة لك)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>أسئلة تنتظر الشبكة</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>في انتظار الرمز الأول، %1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>في انتظار دور ضمن حدود %1، %2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1، %n نموذج</numerusform>
            <numerusform>localhost:%1، %n نموذج</numerusform>
            <numerusform>localhost:%1، %n نموذجان</numerusform>
            <numerusform>localhost:%1، %n نماذج</numerusform>
            <numerusform>localhost:%1، %n نموذجًا</numerusform>
            <numerusform>localhost:%1، %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>لا نموذج لديه بعد</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>مجاني، يعمل دون اتصال</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>يحمّل نموذجه. تحقق مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>شغّله ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>بمفتاح</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>مرحبًا بك في Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>اختر نموذجًا موجودًا على هذا الحاسوب، أو الصق مفتاحًا. يمكنك إضافة المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>جاهز للاستخدام</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>البحث مجددًا عن خوادم محلية</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>أو الاختيار</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>عنوان مخصّص</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>إجابات جاهزة بلا أي شبكة، مميّزة بأنها عرض توضيحي</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>إحضار محادثات من ChatGPT أو Claude أو Chatbox</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>البحث عن Ollama وllama.cpp وLM Studio وvLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>عُثر على مفتاح في البيئة</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>بُحث عن Ollama وllama.cpp وLM Studio وvLLM</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>تعذرت كتابة الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>انتهت المقارنة؛ لم يجب الجميع.</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>كل الإجابات موجودة.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>مسار عمل</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>انتهى مسار العمل.</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>فشل مسار العمل.</translation>
    </message>
</context>
</TS>
