// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/composedcommand.h"

namespace parley {

void ComposedCommand::start()
{
    m_composition = std::make_unique<Composition>(CompositionOptions{dataDir(), !writes()});
    run(*m_composition);
}

} // namespace parley
