// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The first page a person sees: models that are on this computer already, keys found in the
// environment, a field to paste a key, vendors to choose from, the demo. One click leads to a first
// answer. Main thread; `services` and `lists` outlive it.
#pragma once

#include "engine/services.h"
#include "ui/modellists.h"
#include "ui/profilesetup.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace parley {

class KeyEntry;
class Label;
class NoteLine;
struct StartRow;

class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const Theme &theme, Services &services, ModelLists &lists,
                QWidget *parent = nullptr);
    ~WelcomePage() override;

    // Looks for local servers and keys; called when the page is shown.
    void look();
    // Saves the demo as a provider and starts.
    void startDemo();
    [[nodiscard]] KeyEntry &keyEntry() { return *m_keyEntry; }

Q_SIGNALS:
    // A profile is saved: chat with this model. An empty model: choose one first.
    void started(const parley::ModelRef &model);
    void leaveWanted();
    void importWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildFound(QVBoxLayout &column);
    void buildPresets(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void showFound(const QList<StartRow> &rows);
    [[nodiscard]] QList<StartRow> environmentRows() const;
    void start(const ProviderProfile &profile, const QString &model);
    void saved(const ProviderProfile &profile, const QString &model, const Result<void> &result);
    void say(const QString &sentence);

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    ProfileSetup m_setup;
    QFutureWatcher<QList<FoundServer>> m_looking;
    QWidget *m_content = nullptr;
    Label *m_looked = nullptr;
    QVBoxLayout *m_found = nullptr;
    KeyEntry *m_keyEntry = nullptr;
    NoteLine *m_problem = nullptr;
};

} // namespace parley
