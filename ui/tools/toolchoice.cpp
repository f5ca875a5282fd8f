// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/tools/toolchoice.h"

#include "ui/controls/layouts.h"
#include "ui/tools/toolwords.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace parley {

ToolChoice::ToolChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void ToolChoice::show(const QList<ToolSpec> &tools, const QStringList &on)
{
    emptyLayout(*m_rows);
    m_boxes.clear();
    for (const ToolSpec &tool : tools) {
        auto *box = new QCheckBox(toolTitle(tool.name), this);
        box->setObjectName(tool.name);
        box->setFont(m_theme.font(TextStyle::Interface));
        box->setToolTip(toolPurpose(tool.name));
        box->setAccessibleDescription(toolPurpose(tool.name));
        box->setChecked(on.contains(tool.name));
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT changed(chosen()); });
        m_rows->addWidget(box);
        m_boxes.append(box);
    }
}

QStringList ToolChoice::chosen() const
{
    QStringList names;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked()) {
            names.append(box->objectName());
        }
    }
    return names;
}

} // namespace parley
