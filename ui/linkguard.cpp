// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/linkguard.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

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

void askToOpen(QWidget &window, const Theme &theme, const QUrl &url)
{
    const LinkFacts facts = linkFacts(url);
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QApplication::translate("parley::LinkGuard", "Open link"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    const auto say = [&](TextStyle style, ColorRole role, const QString &text) {
        auto *label = new Label(theme, style, role, text, dialog);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    say(TextStyle::SheetTitle, ColorRole::Ink,
        facts.allowed
            ? QApplication::translate("parley::LinkGuard", "Open %1?").arg(facts.host)
            : QApplication::translate("parley::LinkGuard", "Parley doesn't open this address"));
    say(TextStyle::Code, ColorRole::Ink2, facts.full);
    if (!facts.allowed) {
        say(TextStyle::Interface, ColorRole::Ink2,
            QApplication::translate(
                "parley::LinkGuard",
                "Only web pages and mail addresses can be opened from a chat."));
    } else if (facts.disguised) {
        say(TextStyle::Interface, ColorRole::Danger,
            QApplication::translate("parley::LinkGuard",
                                    "The address may not be what it seems. Check the host above."));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new Button(theme, ButtonKind::Quiet,
                            QApplication::translate("parley::LinkGuard", "Copy address"),
                            QStringLiteral("copy"), dialog);
    QObject::connect(copy, &QPushButton::clicked, dialog, [dialog, url] {
        QApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
        dialog->accept();
    });
    row->addWidget(copy);
    row->addStretch(1);
    auto *cancel = new Button(theme, ButtonKind::Standard,
                              QApplication::translate("parley::LinkGuard", "Cancel"), {}, dialog);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(cancel);
    if (facts.allowed) {
        auto *open = new Button(theme, ButtonKind::Primary,
                                QApplication::translate("parley::LinkGuard", "Open"), {}, dialog);
        open->setDefault(true);
        QObject::connect(open, &QPushButton::clicked, dialog, [dialog, url] {
            openNow(url);
            dialog->accept();
        });
        row->addWidget(open);
    }
    column->addSpacing(8);
    column->addLayout(row);
    dialog->setMinimumWidth(420);
    dialog->open();
}

} // namespace parley
