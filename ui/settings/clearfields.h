// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings, Privacy: takes away for good what Parley has kept: chats, answers of the cache. Each is
// asked about first, with what goes and what stays. Main thread; `services` outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class Button;
class NoteLine;

class ClearFields final : public QWidget
{
    Q_OBJECT
public:
    ClearFields(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // What became of it.
    void tellChatsCleared(const Result<void> &cleared);

Q_SIGNALS:
    // The person agreed; whoever has the chats does it.
    void chatsClearWanted();

private:
    [[nodiscard]] Button *add(QVBoxLayout &column, const QString &text, const QString &says);
    void clearCache();
    void tell(const Result<void> &cleared, const QString &done);

    const Theme &m_theme;
    Services &m_services;
    NoteLine *m_note;
    Awaiting<void> m_clearing;
};

} // namespace parley
