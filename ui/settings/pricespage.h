// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: of which day the prices are, how they are brought up to date, what the last refresh
// brought, and the currency in which amounts are shown. Applied as soon as it is changed. Main
// thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/pricelist.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

class QCheckBox;
class QVBoxLayout;

namespace parley {

class Button;
class CurrencyFields;
class Label;
class NoteLine;

class PricesPage final : public Sheet
{
    Q_OBJECT
public:
    PricesPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList(QVBoxLayout &column);
    void buildReport(QVBoxLayout &column);
    void refresh();
    void show();
    using QWidget::show;
    void showReport(const PriceReport &report);
    void addSource(const PriceSourceReport &source);
    void addChanges(const PriceReport &report);
    Label *label(TextStyle style, ColorRole role, const QString &text);

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content = nullptr;
    Label *m_asOf = nullptr;
    Button *m_refresh = nullptr;
    NoteLine *m_note = nullptr;
    QCheckBox *m_weekly = nullptr;
    CurrencyFields *m_currency = nullptr;
    QVBoxLayout *m_report = nullptr; // made again for each report
    QWidget *m_reported = nullptr;
    Awaiting<PriceReport> m_refreshing;
};

} // namespace parley
