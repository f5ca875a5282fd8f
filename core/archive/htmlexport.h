// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of a conversation as one self-contained HTML page: no scripts, nothing loaded
// from anywhere (its own policy forbids both), everything said is escaped. Pure function, any
// thread.
#pragma once

#include "archive/exportformat.h"

namespace parley {

[[nodiscard]] QString exportHtml(const Conversation &conversation);
// Panes beside each other; the answers that were picked say so.
[[nodiscard]] QString exportHtml(const ComparedPanes &panes);

} // namespace parley
