// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: what a person pays for models of a provider, where no list says it or another price was
// agreed on: per million tokens, in the display currency. A row is taken when its model, input and
// output are there. Main thread; what it is given outlives it.
#pragma once

#include "base/currency.h"
#include "chat/providerprofile.h"
#include "ui/modellists.h"
#include "ui/theme.h"

#include <QWidget>

class QCompleter;
class QGridLayout;
class QLineEdit;

namespace parley {

class NoteLine;

class OwnPrices final : public QWidget
{
    Q_OBJECT
public:
    OwnPrices(const Theme &theme, ModelLists &lists, QWidget *parent = nullptr);

    void setProfile(const ProviderProfile &profile);

Q_SIGNALS:
    void edited(const QList<parley::OwnPrice> &prices);

private:
    struct Row
    {
        QLineEdit *model = nullptr;
        QList<QLineEdit *> amounts; // input, output, cache read, cache write
        QWidget *remove = nullptr;
        std::optional<OwnPrice> kept; // as it is saved
    };
    void addRow(const std::optional<OwnPrice> &price);
    void removeRow(const QLineEdit *model);
    void rebuild(const QList<OwnPrice> &prices);
    [[nodiscard]] std::optional<OwnPrice> priceOf(const Row &row) const;
    void take();

    const Theme &m_theme;
    ModelLists &m_lists;
    ProviderProfile m_profile;
    QCompleter *m_completer;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    Currency m_shownIn; // the rows
    NoteLine *m_note;
};

} // namespace parley
