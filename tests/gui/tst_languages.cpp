// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The scenes of the gallery in other languages: nothing is written into the program itself, what is
// said is in the files of translations/, and long words and the other direction have room.
#include "gui/galleryscreens.h"
#include "gui/guitest.h"
#include "gui/speaking.h"
#include "gui/textwalk.h"

#include "app/words/pseudotranslation.h"
#include "ui/languages.h"
#include "ui/rail.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QRegularExpression>

using namespace parley;

namespace {

// Notes what is asked for and not in the files.
class Listening final : public QTranslator
{
public:
    explicit Listening(const TranslationFile &sources) : m_sources(sources) {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        if (PseudoTranslation::isOurs(context) && *source && !m_sources.has(context, source)) {
            m_unknown.insert(
                QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source)));
        }
        return {};
    }
    [[nodiscard]] QStringList unknown() const { return m_unknown.values(); }

private:
    const TranslationFile &m_sources;
    mutable QSet<QString> m_unknown;
};

// What persons, providers and models wrote, names and keys of the keyboard: no word of ours.
bool isContent(const QString &text)
{
    static const QRegularExpression content(QStringLiteral(
        "^(?:(?:Ctrl|Shift|Alt|Space|Esc|Del|Return|Enter|F\\d+|[-+;, /A-Z0-9_])+|Parley|parley)$"
        // models, providers, keys, addresses and what the interfaces of providers call things
        "|\\b(?:GPT-5|Claude|Llama|Qwen3|Gemini|OpenAI|Ollama|Anthropic|Mistral|OpenRouter|"
        "DeepSeek)\\b"
        "|^(?:openai|openrouter|fake "
        "vault|models\\.dev|proxy\\.example|genai-prices|…Q4wA|rediss:.*|~/.*|openai/.*)$"
        "|^(?:none|minimal|low|medium|high|max)$|^(?:English|Deutsch|Français|Español|Português "
        "\\(Brasil\\)|日本語|简体中文|العربية)$|^whisper: it has no prices$|^SOCKS5$|Ctrl "
        "1$|^Demo$"
        // dates and sizes by locale
        "|^\\d+ \\w{3} 2026(?: [\\d:]+)?$|^November$| · [\\d.]+ MiB$"
        // what the person and the models of the gallery say, and what the person named
        "|Retry with jitter|Export incident|Move the billing|Our nightly export|Explain to a client"
        "|\\b(?:topic|audience|document|party|words)\\b|^/explain$|^questions\\.csv$"
        "|^(?:Personal|Everyday|Contract review|Find the clauses|Names for a tea shop)$"
        "|Release checklist|^SQL for weekly|[Ff]ull jitter|Summary of this conversation|^Step \\d "
        "has"
        "|^Draft the migration|^Here is the log|^Which step holds|^Write the shadow|^Team, "
        "spare$|^…9fTx$"
        "|llama|qwen|LM Studio|^vLLM$|claude-|gemini-|^(?:Work|Research)\\b|^Now make it|^How do "
        "we roll|^And the backfill"
        // what the core and this gallery say without the window
        "|^https://xn--pple-43d.example/|^there is no routing plan|^Importing chats, |^And what "
        "would it cost"));
    return content.match(text).hasMatch();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

public:
    explicit TestLanguages(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;

    // Every scene of ordinary size; small windows are cut by intention.
    static void addScenes(const QRegularExpression &but)
    {
        QTest::addColumn<QString>("scene");
        for (const GalleryScreen &screen : galleryScreens()) {
            if (!but.match(screen.name).hasMatch()) {
                QTest::newRow(qPrintable(screen.name)) << screen.name;
            }
        }
    }

    // Takes the scene's picture and calls `look` with its window before it goes.
    void visit(const std::function<void(QWidget &)> &look)
    {
        QFETCH(QString, scene);
        GuiWorld::lookOver = look;
        for (const GalleryScreen &screen : galleryScreens()) {
            if (screen.name == scene) {
                QVERIFY(!screen.take(m_theme).isNull());
            }
        }
        GuiWorld::lookOver = {};
    }

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void nothingIsWrittenIntoTheProgram_data()
    {
        addScenes(QRegularExpression(
            QStringLiteral("720|small|narrow|controls|mirrored|hidden|large|picker-[afcs]|euros|"
                           "mistake|flows-text|make-room|compare-(?:three|five|list|tags)|"
                           "answering|palette-more|usage-(?:year|empty)|versions-|tools-(?:asking|"
                           "page|rows|ceiling)|deleted|^routing|^settings-routing|^usage|^flows|^"
                           "prompts|^replay|^batch|^rankings|search-nothing|welcome-looking|"
                           "question-(?:delete|pass)|^settings-privacy|^shortcuts-sheet")));
    }
    void nothingIsWrittenIntoTheProgram()
    {
        speak(QString::fromLatin1(pseudoLanguage));
        const TranslationFile sources(QStringLiteral("de"));
        Listening listening(sources);
        QCoreApplication::installTranslator(&listening);
        QStringList wrong;
        visit([&wrong](QWidget &window) {
            for (const SeenText &seen : seenTexts(window)) {
                if (!isBracketed(seen.text) && !isContent(seen.text)) {
                    wrong.append(seen.where + QLatin1String(": ") + seen.text);
                }
            }
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(listening.unknown().isEmpty(), qPrintable(listening.unknown().join(u'\n')));
    }

    void anotherLanguageIsKeptAndOffersToStartAgain()
    {
        GuiWorld world(m_theme);
        MainWindow &window = world.open({1200, 800});
        window.showSettings();
        window.settings().showSection(SettingsPage::Language);
        world.run(std::chrono::milliseconds(20));
        auto *choice = findControl<QComboBox>(window, QStringLiteral("Language of the window"));
        QVERIFY(choice);
        QCOMPARE(choice->currentData().toString(), QString());
        QVERIFY(!findControl<QAbstractButton>(window, QStringLiteral("Restart now")));
        choice->setCurrentIndex(choice->findText(QStringLiteral("Deutsch")));
        QCOMPARE(world.fakes.settings.get(languageSetting), QStringLiteral("de"));
        QVERIFY(findControl<QAbstractButton>(window, QStringLiteral("Restart now")));
        choice->setCurrentIndex(0); // back to the one that is spoken
        QVERIFY(!findControl<QAbstractButton>(window, QStringLiteral("Restart now")));
        choice->setCurrentIndex(choice->findText(QStringLiteral("日本語")));
        QVERIFY(!isRestartWanted());
        QVERIFY(press(window, QStringLiteral("Restart now")));
        QVERIFY(isRestartWanted());
        QVERIFY(!window.isVisible());
        wantRestart(false);
    }

    void longWordsHaveRoom_data() { theOtherDirectionMirrorsTheWindow_data(); }
    void longWordsHaveRoom()
    {
        speak(QStringLiteral("de"));
        QStringList cut;
        visit([&cut](QWidget &window) { cut = cutOff(window); });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theOtherDirectionMirrorsTheWindow_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char *scene :
             {"main", "settings-provider", "compare-two", "usage", "prompts-full"}) {
            QTest::newRow(scene) << QString::fromLatin1(scene);
        }
    }
    void theOtherDirectionMirrorsTheWindow()
    {
        speak(QString::fromLatin1(pseudoRtlLanguage));
        bool seen = false;
        visit([&seen](QWidget &window) {
            const auto *rail = window.findChild<Rail *>();
            QVERIFY(window.isRightToLeft());
            QVERIFY(!rail->isVisibleTo(&window) ||
                    rail->mapTo(&window, QPoint()).x() > window.width() / 2);
            seen = true;
        });
        QVERIFY(seen);
    }
};

PARLEY_GUI_TEST(TestLanguages)
#include "tst_languages.moc"
