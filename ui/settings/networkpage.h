// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: how all providers are reached: the proxy, how long Parley waits, whose certificates are
// believed besides the system's, and a test that says in one sentence what works. All of it counts
// for what is asked from then on. Main thread; `services` outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

#include <chrono>
#include <vector>

class QSpinBox;
class QVBoxLayout;

namespace parley {

class AuthorityField;
class Button;
class NoteLine;
class ProxyFields;

class NetworkPage final : public Sheet
{
    Q_OBJECT
public:
    NetworkPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // What one server said to the test.
    struct Probe
    {
        QString host;
        std::optional<Result<std::chrono::milliseconds>> answer; // none yet
        std::unique_ptr<Awaiting<std::chrono::milliseconds>> waiting;
    };

    void addHeading(QVBoxLayout &column, const QString &text, const QString &sentence);
    void buildLimits(QVBoxLayout &column);
    void buildAuthority(QVBoxLayout &column);
    void buildTest(QVBoxLayout &column);
    void reload();
    void takeLimits();
    void takeAuthority();
    void test();
    void take(std::size_t probe, const Result<std::chrono::milliseconds> &answer);
    void showTest();
    void forgetTest();

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content;
    ProxyFields *m_proxy = nullptr;
    QList<QSpinBox *> m_limits; // as in limitRows
    AuthorityField *m_authority = nullptr;
    NoteLine *m_judged = nullptr;
    Button *m_test = nullptr;
    NoteLine *m_said = nullptr;
    std::vector<Probe> m_probes;
};

} // namespace parley
