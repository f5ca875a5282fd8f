// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/lock/lockpage.h"

#include "seal/passphrase.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sign.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int columnWidth = 360;

} // namespace

LockPage::LockPage(const Theme &theme, QWidget &window)
    : QWidget(&window)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_open(new Button(theme, ButtonKind::Primary, tr("Unlock"), {}, this))
    , m_note(new NoteLine(theme, this))
{
    setAccessibleName(tr("Parley is locked"));
    auto *outside = new QHBoxLayout(this);
    outside->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    auto *title =
        new Label(theme, TextStyle::PageTitle, ColorRole::Ink, tr("Parley is locked"), this);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setPlaceholderText(tr("Passphrase"));
    m_field->setFont(theme.font(TextStyle::Interface));
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_note);
    auto *forgotten =
        new Label(theme, TextStyle::Small, ColorRole::Ink3,
                  tr("Forgotten? The lock closes the windows and encrypts nothing: quit Parley and "
                     "start it once as “parley --forget-lock”. Nothing is lost."),
                  this);
    forgotten->setWordWrap(true);
    forgotten->setAlignment(Qt::AlignHCenter);
    column->addWidget(forgotten);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setFixedWidth(theme.scaled(columnWidth));
    outside->addWidget(middle);
    outside->addStretch(1);
    say({});
    connect(m_field, &QLineEdit::returnPressed, this, &LockPage::attempt);
    connect(m_open, &QPushButton::clicked, this, &LockPage::attempt);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

LockPage *LockPage::of(const QWidget &window)
{
    return window.findChild<LockPage *>(QString(), Qt::FindDirectChildrenOnly);
}

void LockPage::attempt()
{
    if (m_field->isEnabled() && !m_field->text().isEmpty()) {
        const Secret passphrase = passphraseOf(m_field->text());
        m_field->clear();
        Q_EMIT tried(passphrase);
    }
}

void LockPage::setWaiting(bool waiting)
{
    m_field->setEnabled(!waiting);
    m_open->setEnabled(!waiting);
    if (!waiting) {
        focusField();
    }
}

void LockPage::say(const QString &trouble)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), trouble);
}

void LockPage::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Window));
}

} // namespace parley
