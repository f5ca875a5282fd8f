// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/modelcolors.h"

namespace parley {

namespace {

const Setting<QStringList> modelOrderSetting{"models/order", {}};
constexpr qsizetype mostRemembered = 200;
constexpr int colorCount = 8;

} // namespace

ModelColors::ModelColors(Theme &theme, SettingsStore &settings)
    : m_theme(theme), m_settings(settings), m_order(settings.get(modelOrderSetting))
{
    tell();
}

bool ModelColors::add(const ModelRef &model)
{
    const QString name = model.toString();
    if (model.isEmpty() || m_order.contains(name) || m_order.size() >= mostRemembered) {
        return false;
    }
    m_order.append(name);
    return true;
}

void ModelColors::use(const ModelRef &model)
{
    use(QList<ModelRef>{model});
}

void ModelColors::use(const QList<ModelRef> &models)
{
    bool any = false;
    for (const ModelRef &model : models) {
        any = add(model) || any;
    }
    if (any) {
        m_settings.set(modelOrderSetting, m_order);
        tell();
    }
}

void ModelColors::tell()
{
    QHash<QString, ColorRole> colors;
    for (int i = 0; i < m_order.size(); ++i) {
        colors.insert(m_order.at(i), static_cast<ColorRole>(static_cast<int>(ColorRole::ModelClay) +
                                                            i % colorCount));
    }
    m_theme.setModelColors(colors);
}

} // namespace parley
