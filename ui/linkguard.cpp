// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/linkguard.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/questionbox.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>

namespace parley {

namespace {

constexpr qsizetype longestShown = 300; // characters of an address in the dialog

void openNow(const QUrl &url)
{
    if (linkFacts(url).allowed) {
        QDesktopServices::openUrl(url);
    }
}

QString madeVisible(const QString &text)
{
    QString clean;
    for (const QChar c : text.left(longestShown)) {
        const bool hidden = !c.isPrint() || c.category() == QChar::Other_Format;
        clean += hidden ? QChar(u'\uFFFD') : c;
    }
    return text.size() > longestShown ? clean + QChar(u'…') : clean;
}

} // namespace

LinkFacts linkFacts(const QUrl &url)
{
    LinkFacts facts;
    const QString scheme = url.scheme().toLower();
    facts.full = madeVisible(url.toString(QUrl::FullyEncoded));
    if (scheme == QLatin1String("mailto")) {
        facts.host = madeVisible(url.path(QUrl::FullyDecoded));
        facts.allowed = url.isValid() && facts.host.contains(u'@');
    } else if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        facts.host = url.host(QUrl::FullyEncoded);
        facts.allowed = url.isValid() && !facts.host.isEmpty();
        // "https://bank.example@evil.example" and hosts in other letters than they seem
        facts.disguised = !url.userInfo().isEmpty() ||
                          facts.host.contains(QLatin1String("xn--"), Qt::CaseInsensitive);
    }
    return facts;
}

void openOwnPage(const QUrl &url)
{
    openNow(url);
}

namespace {

// A question about an address: what is said, from above to below, and the buttons under it.
class AddressQuestion
{
public:
    AddressQuestion(QWidget &window, const Theme &theme, const QString &title)
        : m_theme(theme), m_box(questionBox(theme, window, title))
    {}
    void say(TextStyle style, ColorRole role, const QString &text)
    {
        addWords(m_box, m_theme, style, role, text)
            ->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // Shows it. Without `yes` there is nothing to agree to.
    void ask(const QUrl &url, const QString &yes, const std::function<void()> &agreed)
    {
        QDialog *dialog = m_box.dialog;
        QHBoxLayout *row = addAnswers(m_box);
        Button *copy =
            button(ButtonKind::Quiet, QApplication::translate("parley::LinkGuard", "Copy address"),
                   QStringLiteral("copy"));
        QObject::connect(copy, &QPushButton::clicked, dialog, [dialog, url] {
            QApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
            dialog->accept();
        });
        row->addWidget(copy);
        row->addStretch(1);
        Button *cancel = button(ButtonKind::Standard,
                                QApplication::translate("parley::LinkGuard", "Cancel"), {});
        QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
        row->addWidget(cancel);
        if (!yes.isEmpty()) {
            Button *agree = button(ButtonKind::Primary, yes, {});
            agree->setDefault(true);
            QObject::connect(agree, &QPushButton::clicked, dialog, [dialog, agreed] {
                dialog->accept();
                agreed();
            });
            row->addWidget(agree);
        }
        dialog->open();
    }

private:
    [[nodiscard]] Button *button(ButtonKind kind, const QString &text, const QString &icon) const
    {
        return new Button(m_theme, kind, text, icon, m_box.dialog);
    }

    const Theme &m_theme;
    QuestionBox m_box;
};

void sayDisguise(AddressQuestion &question, const LinkFacts &facts)
{
    if (facts.disguised) {
        question.say(
            TextStyle::Interface, ColorRole::Danger,
            QApplication::translate("parley::LinkGuard",
                                    "The address may not be what it seems. Check the host above."));
    }
}

} // namespace

void askToOpen(QWidget &window, const Theme &theme, const QUrl &url)
{
    const LinkFacts facts = linkFacts(url);
    AddressQuestion question(window, theme,
                             QApplication::translate("parley::LinkGuard", "Open link"));
    question.say(
        TextStyle::SheetTitle, ColorRole::Ink,
        facts.allowed
            ? QApplication::translate("parley::LinkGuard", "Open %1?").arg(facts.host)
            : QApplication::translate("parley::LinkGuard", "Parley doesn't open this address"));
    question.say(TextStyle::Code, ColorRole::Ink2, facts.full);
    if (!facts.allowed) {
        question.say(TextStyle::Interface, ColorRole::Ink2,
                     QApplication::translate(
                         "parley::LinkGuard",
                         "Only web pages and mail addresses can be opened from a chat."));
        question.ask(url, {}, {});
        return;
    }
    sayDisguise(question, facts);
    question.ask(url, QApplication::translate("parley::LinkGuard", "Open"),
                 [url] { openNow(url); });
}

void askToLoadPicture(QWidget &window, const Theme &theme, const QUrl &url,
                      std::function<void()> load)
{
    const LinkFacts facts = linkFacts(url);
    AddressQuestion question(window, theme,
                             QApplication::translate("parley::LinkGuard", "Load picture"));
    question.say(
        TextStyle::SheetTitle, ColorRole::Ink,
        QApplication::translate("parley::LinkGuard", "Load a picture from %1?").arg(facts.host));
    question.say(TextStyle::Code, ColorRole::Ink2, facts.full);
    question.say(TextStyle::Interface, ColorRole::Ink2,
                 QApplication::translate("parley::LinkGuard",
                                         "Whoever runs it sees your network address and this exact "
                                         "address, which may hold words of the chat."));
    sayDisguise(question, facts);
    question.ask(url, QApplication::translate("parley::LinkGuard", "Load"), load);
}

} // namespace parley
