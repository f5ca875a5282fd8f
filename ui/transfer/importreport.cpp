// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transfer/importreport.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/transfer/transferwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize reportSize(640, 520);

} // namespace

ImportReport::ImportReport(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_summary(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, &box()))
    , m_list(new QPlainTextEdit(&box()))
{
    setAccessibleName(tr("What was not carried over"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(20, 10, 20, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(theme, TextStyle::PageTitle, ColorRole::Ink,
                              tr("What was not carried over"), &box()),
                    1);
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    column->addLayout(head);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAccessibleName(tr("Report"));
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *copy =
        new Button(theme, ButtonKind::Standard, tr("Copy report"), QStringLiteral("copy"), &box());
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_list->toPlainText()); });
    foot->addWidget(copy);
    column->addLayout(foot);
}

void ImportReport::open(const ImportOutcome &outcome)
{
    open(importedText(outcome), reportText(outcome));
}

void ImportReport::open(const QString &summary, const QString &report)
{
    m_summary->setText(summary);
    m_list->setPlainText(report);
    openCentered(reportSize);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace parley
