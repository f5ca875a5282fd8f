// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: who is contacted and why, the lock of the windows, reports of crashes, and what is kept
// where on this computer. Main thread; `services` outlive it.
#pragma once

#include "base/crashreports.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

class QVBoxLayout;

namespace parley {

class Button;
class Label;

// One line of what is contacted, or kept.
struct PrivacyFact
{
    QString what; // a host, or what is kept
    QString detail;
    friend bool operator==(const PrivacyFact &, const PrivacyFact &) = default;
};

// Every host Parley would ever call by itself or on a click, with the reason. Hosts of models come
// from the profiles.
[[nodiscard]] QList<PrivacyFact> contactedHosts(const Services &services);
// What stands in the data folder, with sizes; empty without one.
[[nodiscard]] QList<PrivacyFact> keptFiles(const QString &dataDir);

class PrivacyPage final : public Sheet
{
    Q_OBJECT
public:
    PrivacyPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(QVBoxLayout &column, const QString &text);
    Label *addText(QVBoxLayout &column, const QString &text);
    void buildContacts(QVBoxLayout &column);
    void buildKeeping(QVBoxLayout &column);
    void buildCrashes(QVBoxLayout &column);
    void buildKept(QVBoxLayout &column);
    void fill(QVBoxLayout &rows, const QList<PrivacyFact> &facts);
    void reload();

    const Theme &m_theme;
    Services &m_services;
    const CrashReports m_reports;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_hosts = nullptr;
    QVBoxLayout *m_files = nullptr; // null without a data folder
    Label *m_crashes = nullptr;
    Button *m_read = nullptr;
    Button *m_remove = nullptr;
};

} // namespace parley
