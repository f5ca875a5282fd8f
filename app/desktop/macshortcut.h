// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keys on macOS: a hot key of Carbon's event manager, which asks the person for no right and is
// heard in every program. As everywhere in Qt, Ctrl is the Command key there and Meta is Control.
// Held keys are one press. Main thread.
// Tested: neither compiled nor run on macOS yet; see docs/desktop.md.
#pragma once

#include "engine/globalshortcut.h"

// Carbon's, without its header: it defines common words as macros.
struct OpaqueEventHandlerRef;
struct OpaqueEventHotKeyRef;

namespace parley {

class MacShortcut final : public GlobalShortcut
{
    Q_OBJECT
public:
    MacShortcut();
    ~MacShortcut() override;

    void setKeys(const QString &keys) override;

private:
    void release();

    OpaqueEventHandlerRef *m_handler = nullptr; // null: nothing would be heard
    OpaqueEventHotKeyRef *m_taken = nullptr;
};

} // namespace parley
