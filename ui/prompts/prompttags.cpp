// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/prompttags.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"

#include <QLineEdit>

namespace parley {

namespace {

constexpr int gap = 6;
constexpr int editWidth = 140;
constexpr int editHeight = 28; // as the chips beside it
constexpr int longestTag = 60;

} // namespace

PromptTags::PromptTags(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, gap))
    , m_edit(new QLineEdit(this))
{
    m_edit->setFont(theme.font(TextStyle::Small));
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setMaxLength(longestTag);
    m_edit->setFixedSize(theme.scaled(editWidth), theme.scaled(editHeight));
    m_flow->addWidget(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &PromptTags::add);
}

void PromptTags::setTags(const QStringList &tags)
{
    if (tags != m_tags) {
        m_tags = tags;
        m_edit->clear();
        rebuild();
    }
}

void PromptTags::rebuild()
{
    m_flow->removeWidget(m_edit);
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new Button(m_theme, ButtonKind::Standard,
                                QString(tag).replace(u'&', QLatin1String("&&")),
                                QStringLiteral("close"), this);
        chip->makeSmall();
        chip->setAccessibleName(tr("Take off the tag %1").arg(tag));
        chip->setToolTip(chip->accessibleName());
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            m_tags.removeAll(tag);
            m_edit->setFocus(Qt::OtherFocusReason);
            rebuild();
            Q_EMIT edited(m_tags);
        });
    }
    m_flow->addWidget(m_edit);
    updateGeometry();
}

void PromptTags::add()
{
    const QString tag = m_edit->text().simplified();
    m_edit->clear();
    if (!tag.isEmpty() && !m_tags.contains(tag)) {
        m_tags.append(tag);
        rebuild();
        Q_EMIT edited(m_tags);
    }
}

} // namespace parley
