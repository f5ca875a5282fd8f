// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/compareheader.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"
#include "ui/controls/titleedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>

namespace parley {

namespace {

constexpr int headerHeight = 56;
constexpr int narrow = 820; // px: words of the switches go first

} // namespace

CompareHeader::CompareHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::PageTitle, ColorRole::Ink, {}, this))
    , m_edit(new TitleEdit(*m_title, tr("Title of the comparison"), this))
    , m_count(new Tag(theme, TagTone::Plain, {}, this))
    , m_list(Button::icon(theme, QStringLiteral("chevron-down"), tr("All comparisons"), this))
    , m_add(new Button(theme, ButtonKind::Standard, tr("Add model"), QStringLiteral("plus"), this))
    , m_more(Button::icon(theme, QStringLiteral("more"), tr("More for this comparison"), this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(theme.scaled(headerHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(8);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addWidget(m_edit, 1);
    connect(m_edit, &TitleEdit::entered, this, &CompareHeader::renamed);
    m_list->makeSmall();
    row->addWidget(m_list);
    row->addWidget(m_count);
    row->addStretch(1);
    m_together = addToggle(tr("Scroll together"));
    m_sealed = addToggle(tr("Hide names"));
    m_sealed->setToolTip(
        tr("Names, colours and figures are hidden and the order is shuffled, until you pick"));
    row->addWidget(m_together);
    row->addWidget(m_sealed);
    row->addWidget(m_add);
    row->addWidget(m_more);
    connect(m_together, &QCheckBox::toggled, this, &CompareHeader::togetherChanged);
    connect(m_sealed, &QCheckBox::toggled, this, &CompareHeader::sealedChanged);
    connect(m_list, &QPushButton::clicked, this, &CompareHeader::listWanted);
    connect(m_add, &QPushButton::clicked, this, &CompareHeader::addWanted);
    m_more->opens(*m_menu);
    connect(&theme, &Theme::changed, this,
            [this] { setFixedHeight(m_theme.scaled(headerHeight)); });
}

QCheckBox *CompareHeader::addToggle(const QString &text)
{
    auto *toggle = new QCheckBox(text, this);
    setToggle(*toggle);
    toggle->setFont(m_theme.font(TextStyle::Small));
    connect(&m_theme, &Theme::changed, toggle,
            [this, toggle] { toggle->setFont(m_theme.font(TextStyle::Small)); });
    toggle->setAccessibleName(text);
    return toggle;
}

void CompareHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CompareHeader::setPanes(int count)
{
    m_count->set(TagTone::Plain, tr("%n models", nullptr, count));
}

void CompareHeader::setTogether(bool together)
{
    const QSignalBlocker quiet(m_together);
    m_together->setChecked(together);
}

void CompareHeader::setSealed(bool sealed)
{
    const QSignalBlocker quiet(m_sealed);
    m_sealed->setChecked(sealed);
}

void CompareHeader::setAddReason(const QString &reason)
{
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
}

void CompareHeader::startRename()
{
    m_edit->begin();
}

void CompareHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= m_theme.scaled(narrow);
    m_together->setText(words ? tr("Scroll together") : QString());
    m_sealed->setText(words ? tr("Hide names") : QString());
    if (!words) {
        m_together->setToolTip(tr("Scroll together"));
    }
    m_count->setVisible(words);
}

} // namespace parley
