// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptversions.h"

#include "compare/worddiff.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/prompts/promptdelegate.h"
#include "ui/prompts/promptrows.h"
#include "ui/prompts/promptwords.h"
#include "ui/transcript/figures.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

using Kind = WordChange::Kind;

constexpr QSize wanted(880, 620);
constexpr int listWidth = 200;

} // namespace

PromptVersions::PromptVersions(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, &box()))
    , m_list(new QListWidget(&box()))
    , m_summary(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, &box()))
    , m_text(new QTextEdit(&box()))
    , m_restore(
          new Button(theme, ButtonKind::Primary, tr("Restore"), QStringLiteral("refresh"), &box()))
{
    setAccessibleName(tr("Versions"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &PromptVersions::showVersion);
    connect(m_restore, &QPushButton::clicked, this, &PromptVersions::restore);
    connect(&theme, &Theme::changed, this, &PromptVersions::showVersion);
}

void PromptVersions::build()
{
    auto *rows = new QVBoxLayout(&box());
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(19, 9, 11, 9);
    head->setSpacing(8);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_restore);
    auto *close = Button::icon(m_theme, QStringLiteral("close"), tr("Close versions"), &box());
    head->addWidget(close);
    rows->addLayout(head);
    rows->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PromptDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(m_theme.scaled(listWidth));
    m_list->viewport()->setAutoFillBackground(false);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(8, 8, 8, 8);
    left->addWidget(m_list);
    body->addLayout(left);
    body->addWidget(new Hairline(m_theme, Qt::Vertical, &box()));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(19, 12, 8, 12);
    right->setSpacing(8);
    m_summary->setWordWrap(true);
    right->addWidget(m_summary);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    right->addWidget(m_text, 1);
    body->addLayout(right, 1);
    rows->addLayout(body, 1);
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
}

void PromptVersions::open(const QString &title, const QList<PromptVersion> &versions)
{
    m_versions = versions;
    m_title->setText(title);
    m_list->clear();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QString when = momentText(versions[i].changed);
        const QString name = i == 0 ? tr("Version %1, now").arg(versions[i].version)
                                    : tr("Version %1").arg(versions[i].version);
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(PromptRows::DetailRole, when);
        item->setData(Qt::AccessibleTextRole, name + QLatin1String(", ") + when);
    }
    openCentered(wanted);
    m_list->setCurrentRow(versions.size() > 1 ? 1 : 0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void PromptVersions::showVersion()
{
    m_text->clear();
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_versions.size()) {
        return;
    }
    QTextCharFormat formats[3];
    for (QTextCharFormat &format : formats) {
        format.setFont(m_theme.font(TextStyle::ReadingSmall));
        format.setForeground(m_theme.color(ColorRole::Ink));
    }
    QTextCharFormat &gone = formats[static_cast<int>(Kind::Removed)];
    gone.setBackground(m_theme.color(ColorRole::DangerSoft));
    gone.setForeground(m_theme.color(ColorRole::Danger));
    gone.setFontStrikeOut(true);
    QTextCharFormat &came = formats[static_cast<int>(Kind::Added)];
    came.setBackground(m_theme.color(ColorRole::OkSoft));
    came.setForeground(m_theme.color(ColorRole::Ok));
    QTextCursor cursor(m_text->document());
    int counts[3] = {0, 0, 0};
    for (const WordChange &change : diffWords(promptInWords(m_versions[row].prompt),
                                              promptInWords(m_versions.first().prompt))) {
        cursor.insertText(change.text, formats[static_cast<int>(change.kind)]);
        ++counts[static_cast<int>(change.kind)];
    }
    const bool same =
        counts[static_cast<int>(Kind::Removed)] == 0 && counts[static_cast<int>(Kind::Added)] == 0;
    const QString version = QString::number(m_versions[row].version);
    m_summary->setText(
        row == 0 ? tr("As it is now.")
        : same   ? tr("Version %1 reads as it does now.").arg(version)
                 : tr("Struck out: only in version %1. Tinted: what came since.").arg(version));
    m_restore->setVisible(row > 0 && m_versions[row].prompt != m_versions.first().prompt);
    m_restore->setText(tr("Restore version %1").arg(version));
    m_text->verticalScrollBar()->setValue(0);
}

void PromptVersions::restore()
{
    const int row = m_list->currentRow();
    if (row > 0 && row < m_versions.size()) {
        dismiss();
        Q_EMIT restoreWanted(m_versions[row].prompt);
    }
}

} // namespace parley
