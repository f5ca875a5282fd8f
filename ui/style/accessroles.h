// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Roles that screen readers are told otherwise than Qt would: a stack of pages is a pane, not a
// "layered pane", which is read out each time something in it gets the focus. Main thread.
#pragma once

namespace parley {

// Once per process; later calls do nothing.
void installAccessRoles();

} // namespace parley
