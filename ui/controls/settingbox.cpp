// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/settingbox.h"

#include "ui/theme.h"

#include <QCheckBox>

namespace parley {

QCheckBox *settingBox(const Theme &theme, SettingsStore &settings, const Setting<bool> &setting,
                      const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setFont(theme.font(TextStyle::Interface));
    box->setChecked(settings.get(setting));
    QObject::connect(box, &QCheckBox::toggled, box,
                     [&settings, setting](bool on) { settings.set(setting, on); });
    return box;
}

} // namespace parley
