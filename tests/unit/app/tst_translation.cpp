// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The files of translations/ as the window speaks them: plurals of every language, which language a
// person gets, and the one nobody speaks.
#include "app/words/pseudotranslation.h"
#include "app/words/translation.h"
#include "ui/corewords.h"
#include "ui/languages.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace parley;

namespace {

const QDir root(QStringLiteral(PARLEY_TEST_DATA "/../.."));

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What tr() and translate() are called with a number for.
QSet<QString> countedTexts()
{
    static const QRegularExpression call(
        QStringLiteral("(?:tr\\(|translate\\(\"[\\w:]+\",)\\s*\"([^\"]+(?:\"\\s*\"[^\"]+)*)\"\\s*,"
                       "\\s*nullptr,"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\"")); // of one literal in lines
    QSet<QString> texts;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto calls = call.globalMatch(contentOf(files.next()));
            while (calls.hasNext()) {
                texts.insert(calls.next().captured(1).remove(seam));
            }
        }
    }
    return texts;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsSingularAndAllElseIsNot_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("0 providers ready");
        QTest::newRow("one") << 1 << QStringLiteral("1 provider ready");
        QTest::newRow("two") << 2 << QStringLiteral("2 providers ready");
        QTest::newRow("hundred and one") << 101 << QStringLiteral("101 providers ready");
    }
    void oneIsSingularAndAllElseIsNot()
    {
        Translation plurals(QStringLiteral("en"));
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        QFETCH(int, number);
        QTEST(QCoreApplication::translate("parley::StatusLine", "%n providers ready", nullptr,
                                          number),
              "text");
    }
    void whatCountsNothingStaysAsWritten()
    {
        const Translation plurals(QStringLiteral("en"));
        QVERIFY(plurals.translate("parley::StatusLine", "Nowhere", nullptr, -1).isEmpty());
        QVERIFY(plurals.translate("parley::Elsewhere", "%n providers ready", nullptr, 1).isEmpty());
    }
    void everyTextThatCountsIsInTheFileAndNoOther()
    {
        QFile file(root.filePath(QStringLiteral("translations/parley_en.ts")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> known;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                xml.name() == QLatin1String("source")) {
                known.insert(xml.readElementText());
            }
        }
        const QSet<QString> counted = countedTexts();
        QVERIFY(counted.size() > 10);
        QCOMPARE(known - counted, QSet<QString>());
        QCOMPARE(counted - known, QSet<QString>());
    }
    void aDamagedFileLeavesTheWordsAsTheyAre()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("broken.ts")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS><context><name>c</name><message><source>a</source><numerusform>");
        file.close();
        QVERIFY(Translation(QStringLiteral("en"), file.fileName()).isEmpty());
        QVERIFY(Translation(QStringLiteral("de"), QStringLiteral("/nowhere.ts")).isEmpty());
    }

    void unfinishedAndStrangeEntriesAreLeftOut()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("some.ts")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<TS><context><name>c</name>"
            "<message><source>a</source><translation type=\"unfinished\">x</translation>"
            "</message><message><location/><source>b</source><oldsource>z</oldsource>"
            "<comment>of bees</comment><translation>Bienen &lt;%1&gt;</translation></message>"
            "<message numerus=\"yes\"><source>%n</source><translation>"
            "<numerusform>%n Ding</numerusform></translation></message></context></TS>");
        file.close();
        const Translation words(QStringLiteral("de"), file.fileName());
        QVERIFY(words.translate("c", "a", nullptr, -1).isEmpty());
        QVERIFY(words.translate("c", "b", nullptr, -1).isEmpty());
        QCOMPARE(words.translate("c", "b", "of bees", -1), QStringLiteral("Bienen <%1>"));
        // A form that is missing: the last one there is. The number is written by locale.
        QCOMPARE(words.translate("c", "%n", nullptr, 7), QStringLiteral("%Ln Ding"));
    }

    void eachLanguageTellsNumbersApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("forms"); // of the numbers below, in order
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("10111111111");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("10111111111");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("00111111111");
        QTest::newRow("Portuguese") << QStringLiteral("pt_BR") << QStringLiteral("00111111111");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("00000000000");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("00000000000");
        QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("01233445533");
    }
    void eachLanguageTellsNumbersApart()
    {
        QFETCH(QString, language);
        QString forms;
        for (const int n : {0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1010}) {
            forms += QString::number(Translation::formOf(language, n));
        }
        QTEST(forms, "forms");
    }

    void everyLanguageIsBuiltIn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void everyLanguageIsBuiltIn()
    {
        QFETCH(QString, language);
        const Translation words(language);
        QVERIFY(!words.isEmpty());
        QVERIFY(!languageName(language).isEmpty());
        if (language != QLatin1String("en")) {
            const QString settings =
                words.translate("parley::SettingsPage", "Settings", nullptr, -1);
            QVERIFY(!settings.isEmpty());
            QVERIFY(settings != QLatin1String("Settings"));
        }
    }

    void whatIsBuiltInSaysWhatItsFileSays_data() { everyLanguageIsBuiltIn_data(); }
    void whatIsBuiltInSaysWhatItsFileSays()
    {
        QFETCH(QString, language);
        const QString path = root.filePath(QStringLiteral("translations/parley_%1.ts"));
        const Translation built(language);
        const Translation read(language, path.arg(language));
        QFile file(path.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QByteArray context;
        QByteArray source;
        QByteArray comment;
        int texts = 0;
        const auto compare = [&] {
            for (const int n : {-1, 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1010}) {
                QCOMPARE(built.translate(context.constData(), source.constData(),
                                         comment.constData(), n),
                         read.translate(context.constData(), source.constData(),
                                        comment.constData(), n));
            }
            ++texts;
        };
        while (!xml.atEnd() && !QTest::currentTestFailed()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
                compare();
                comment.clear();
            } else if (token != QXmlStreamReader::StartElement) {
                continue;
            } else if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText().toUtf8();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText().toUtf8();
            } else if (xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText().toUtf8();
            }
        }
        QVERIFY(texts > 10);
    }

    void aPersonGetsALanguageTheyRead_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *choice, const char *wanted,
                            const char *language) {
            QTest::newRow(name) << QString::fromLatin1(choice)
                                << QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(language);
        };
        row("chosen", "ja", "de-DE", "ja");
        row("the system's", "", "de-AT de", "de");
        row("the first there is", "", "pl-PL fr-CH de", "fr");
        row("Portugal reads Brazil", "", "pt-PT", "pt_BR");
        row("Singapore writes simplified", "", "zh-Hans-SG", "zh_CN");
        row("Taiwan does not", "", "zh-Hant-TW", "en");
        row("none of them", "", "pl-PL", "en");
        row("no locale at all", "", "C", "en");
        row("nothing known", "", "", "en");
        row("a choice of another version", "tlh", "es-MX", "es");
        row("pseudo", "pseudo-rtl", "de", "pseudo-rtl");
    }
    void aPersonGetsALanguageTheyRead()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, wanted);
        QTEST(languageFor(choice, wanted), "language");
    }

    void figuresFollowTheLanguageAndTheSystemWhereItSpeaksTheSame()
    {
        const QLocale swiss(QStringLiteral("de_CH"));
        QCOMPARE(localeFor({}, swiss), swiss);
        QCOMPARE(localeFor(QStringLiteral("de"), swiss), swiss);
        QCOMPARE(localeFor(QStringLiteral("pseudo"), swiss), swiss);
        QCOMPARE(localeFor(QStringLiteral("fr"), swiss).toString(1234.5, 'f', 1).right(2),
                 QStringLiteral(",5"));
        QCOMPARE(localeFor(QStringLiteral("ar"), swiss).toString(12), QStringLiteral("12"));
        const QLocale egypt(QStringLiteral("ar_EG"));
        QCOMPARE(localeFor(QStringLiteral("ar"), egypt), egypt);
        QCOMPARE(directionOf(QStringLiteral("ar")), Qt::RightToLeft);
        QCOMPARE(directionOf(QStringLiteral("ja")), Qt::LeftToRight);
    }

    // A sentence that the core says otherwise by now would never be found again.
    void everySentenceOfTheCoreStandsInItsSources()
    {
        static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
        QString core;
        QDirIterator files(root.filePath(QStringLiteral("core")), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            core += contentOf(files.next()).remove(seam);
        }
        QStringList gone;
        for (QString sentence : coreSentences()) {
            QCOMPARE(inOurWords(sentence), sentence); // English stays as the core has it
            sentence.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
            if (!core.contains(sentence)) {
                gone.append(sentence);
            }
        }
        QCOMPARE(gone, QStringList());
    }

    void whatTheCoreSaysIsWordedWithAllThatIsPutIntoIt()
    {
        PseudoTranslation pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const auto worded = [](const char *text) {
            return PseudoTranslation::worded(QString::fromUtf8(text));
        };
        const auto said = [](const char *text) { return inOurWords(QString::fromUtf8(text)); };
        QCOMPARE(said("the message is empty"), worded("the message is empty"));
        QCOMPARE(said("two variables are called Größe %1"),
                 worded("two variables are called %1")
                     .replace(QLatin1String("%1"), QStringLiteral("Größe %1")));
        QCOMPARE(said("can't write \"/日本/%2.md\": the folder can't be made"),
                 worded("can't write \"%1\": %2")
                     .replace(QLatin1String("%2"), worded("the folder can't be made"))
                     .replace(QLatin1String("%1"), QStringLiteral("/日本/%2.md")));
        QCOMPARE(said("disk I/O error"), QStringLiteral("disk I/O error"));
        QCOMPARE(said(""), QString());
        const QString huge = QStringLiteral("line 1: ") + QString(100'000, u'x');
        QCOMPARE(inOurWords(huge), huge);
    }

    void thePseudoLanguageKeepsWhatTheProgramPutsIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pseudo");
        const auto row = [](const char *text, const char *pseudo) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(pseudo);
        };
        row("", "");
        row("Send", "[Šéñd~~]");
        row("%1 of %L2, %n", "[%1 öf %L2, %n~~~~~~]");
        row(" MB", " [MB~]");
        row("<b>no</b>&amp;", "[<b>ñö</b>&amp;~~~~~~]");
    }
    void thePseudoLanguageKeepsWhatTheProgramPutsIn()
    {
        QFETCH(QString, text);
        QTEST(PseudoTranslation::worded(text), "pseudo");
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
